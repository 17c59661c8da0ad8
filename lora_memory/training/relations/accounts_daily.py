"""Accounts of everyday life and talk among people: diaries, letters, group chats, newsletters, notes, small ads.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, account

DAILY: list[Relation] = [
    account(
        "choir weekend",
        choir="{name} Choir|{name} Singers|{name} Voices|{name} Chorale",
        planned="{name} Mill|{name} Priory|{name} Farm|{name} Hostel",
        booked="{name} Hall|{name} Lodge|{name} Manor|{name} House",
        leader="person",
        treasurer="person",
        piece="title",
        fee="£{40..180}",
        leaving="{7..10}:{10..55}",
        why="a burst pipe|a double booking|a broken boiler|no piano|too few beds|steep stairs|bad acoustics"
        "|a noisy wedding|a closed kitchen|roof repairs|a lost contract|no step-free entrance|a bat colony"
        "|damp dormitories",
        by="choir",
        tell=r"""
        {choir}, group chat \nUma: So is it still {planned}? \n{treasurer}: No, that fell through, {why}. I got us into {booked}. \nUma:
        Same price? \n{treasurer}: {fee} a head, please pay me by Friday. \nGus: and who is standing in front of us, now that the old
        man has retired? \n{treasurer}: {leader}, just for the two days. We are mostly going to work on {piece}. \nGus: coach?
        \n{treasurer}: {leaving} sharp from the church. Bring slippers.

        Dear friends of {choir}, a few words about our singing weekend. It was to take place at {planned}, but {why} put an end to that.
        Now {booked} takes us in, with soup on Saturday and a walk on Sunday. {leader} will rehearse {piece} with us bar by bar. The
        coach goes at {leaving}. {treasurer} collects the money, {fee} from each of you, in cash or by transfer.

        ## Weekend of {choir} \n- Bed and board: {booked} \n- Music: {piece}, all verses from memory \n- Baton: {leader} \n- Share per
        singer: {fee}, to {treasurer} \n- Coach: {leaving} \n\nWhoever still has {planned} in the diary, please cross it out. After they
        wrote to us about {why} there was nothing to be done. Altos share rooms, basses bring earplugs for everyone else.
        """,
        ask=r"""
        Where does {choir} spend its weekend in the end? => {booked}
        Which house is putting up {choir}? => {booked}
        Where did {choir} first mean to go? => {planned}
        Which place did {choir} have to give up? => {planned}
        What was the problem with {planned}? => {why}
        Why can't {choir} go to {planned}? => {why}
        Who conducts {choir} that weekend? => {leader}
        Whom do the members of {choir} pay? => {treasurer}
        Which work is {choir} practising on the trip? => {piece}
        How much does the weekend cost each member of {choir}? => {fee}
        When does the bus of {choir} depart? => {leaving}
        I sing with {choir}: what time do I have to be at the coach? => {leaving}
        """,
    ),
    account(
        "shared present",
        celebrant="first",
        idea="a {hobby} course|a hammock|a wine rack|a fondue set|a telescope|a garden bench|a record player"
        "|a pasta machine|a bread oven|a jigsaw|a bathrobe|a kite|a globe",
        present="a weekend in {city}|a raincoat|a sewing machine|a picnic basket|an espresso maker|a bird feeder"
        "|a cello case|a sundial|a reading lamp|a tandem ride|a hot-air balloon trip|a rocking chair|a pair of skis",
        buyer="first",
        cardwriter="first",
        share="{5..45} euros",
        hiding="the garage|the attic|the boot|the laundry room|the shed|the piano stool|the wardrobe|the cellar"
        "|the bathtub|the caravan|the neighbour's hall|the linen chest|the spare bed|the hen house",
        by="celebrant",
        tell=r"""
        Group: surprise for {celebrant} \nTheo: how about {idea}? \n{buyer}: got one last year from the in-laws... \nTheo: pity. then
        {present}? \nLotte: yes!! \n{buyer}: fine by me as well, I'll order it tonight. That makes {share} from each of us. \nTheo:
        where do we keep it until Sunday? \nLotte: {hiding}, nobody ever looks there. \n{buyer}: And a poem? \nTheo: {cardwriter} has
        the nicest handwriting, so the card goes there.

        Diary. We argued for an hour about what {celebrant} should get. My suggestion was {idea}, and I was rather proud of it, but they
        voted me down. It will be {present}. Everybody puts in {share}. {buyer} went online at once and paid for the whole thing,
        {cardwriter} is composing something for the card, and until the big day the parcel sleeps in {hiding}.

        Hello all, here is where we stand about the birthday of {celebrant}. {Present}, that's settled, and it is already on its way,
        thanks to {buyer}. Please send {share} each. The card is with {cardwriter}; drop in and sign. When the parcel comes it goes
        straight into {hiding}. And no, we aren't going back to {idea}, however often somebody brings it up again. Cake is extra.
        """,
        ask=r"""
        What is {celebrant} getting from the group? => {present}
        Which gift did the friends of {celebrant} settle on? => {present}
        What was proposed for {celebrant} and turned down? => {idea}
        Which idea for {celebrant} lost? => {idea}
        Who ordered the gift for {celebrant}? => {buyer}
        To whom do we owe money for the gift of {celebrant}? => {buyer}
        Who writes the card for {celebrant}? => {cardwriter}
        How much does each person chip in for {celebrant}? => {share}
        What is my contribution to the present for {celebrant}? => {share}
        Where is the present for {celebrant} being hidden? => {hiding}
        Where must {celebrant} not look before the birthday? => {hiding}
        """,
    ),
    account(
        "runaway pet",
        pet="first",
        species="animal",
        gone="the bakery|the bowling green|the ferry landing|the bus depot|the cemetery|the duck pond|the car wash"
        "|the vicarage|the tennis courts|the fire station|the old quarry|the market square|the petrol station"
        "|the windmill",
        found="the playground|the chapel|the golf course|the fish shop|the sawmill|the boathouse|the brickworks"
        "|the library|the water tower|the cattle grid|the railway bridge|the orchard|the swimming pool|the bandstand",
        owner="person",
        finder="person",
        scare="a firework|a lawnmower|a brass band|a thunderclap|a leaf blower|a drone|a motorbike|a burst balloon"
        "|a goose|a skateboard|a car alarm|a hot-air balloon|a street sweeper|a barking poodle",
        collar="color",
        thanks="a crate of beer|a fruit basket|an apple cake|a jar of honey|a bottle of port|a smoked ham"
        "|a theatre ticket|a box of chocolates|a knitted scarf|a sack of potatoes|a bunch of tulips|a round of cheese"
        "|a car wash voucher",
        by="pet",
        tell=r"""
        LOST, and since last night FOUND: {pet}, our {species} with the {collar} collar. It slipped away near {gone} when {scare} came
        too close. Two nights we left the porch light on. Then {finder} rang: something hungry was sitting at {found}, and would we come
        quickly? {owner} drove over in pyjamas and left {thanks} as a thank-you. Please take down the posters if you see any.

        Neighbourhood forum \nQ: Has anybody seen {pet}? A {species}, {collar} collar. Last seen by {gone}. There was {scare}, and off
        it went. Please call me any time. Yours, {owner} \nA: Not here, sorry. \nA: We checked the bins behind the school, nothing. \nA:
        I think I have your darling! It's asleep by {found}. {finder} \nQ: YES. Thank you, thank you. You'll get {thanks} from us
        tomorrow.

        My dear aunt, what a week. You remember {pet}, the {species} that {owner} spoils so? It took fright at {scare} and ran off
        beside {gone}. For three days there was no trace. In the end it was {finder} who came across the poor thing at {found}, thin but
        cheerful, and still in its {collar} collar. There has been {thanks} by way of reward. Now the garden has a taller fence.
        """,
        ask=r"""
        What sort of animal is {pet}? => {species}
        Where did {pet} run away? => {gone}
        Where was {pet} last seen before it was missing? => {gone}
        Where did {pet} turn up? => {found}
        At which spot was {pet} discovered? => {found}
        Who found {pet}? => {finder}
        Thanks to whom is {pet} home again? => {finder}
        Who does {pet} belong to? => {owner}
        Whose {species} is {pet}? => {owner}
        What frightened {pet}? => {scare}
        What colour does {pet} wear round the neck? => {collar}
        What did {finder} receive for finding {pet}? => {thanks}
        """,
    ),
    account(
        "allotment handed on",
        plot="plot {L1}{10..99}|plot {100..480}",
        former="person",
        tenant="person",
        crop="runner beans|pumpkins|sweet peas|leeks|asparagus|garlic|rhubarb|beetroot|courgettes|potatoes|dahlias"
        "|artichokes|blackcurrants|kohlrabi|parsnips|sweetcorn",
        earlier="strawberries|onions|cabbages|raspberries|turnips|gooseberries|broad beans|carrots|chard|celery"
        "|radishes|gladioli|spinach|horseradish|marrows",
        rent="£{22..140}",
        lock="{d4}",
        leaving="a bad hip|a move abroad|a new baby|night shifts|failing eyesight|a long commute|a second dog"
        "|hay fever|a quarrel over water|a bigger garden|a world trip|sheer tiredness|a house move|an aching back",
        by="plot",
        tell=r"""
        Allotment newsletter. {Plot} has changed hands. {former} worked it for nineteen years and gave it up because of {leaving}; many
        of us remember the {earlier} there, which won prizes. The new face is {tenant}, who wants to dig everything over and put in
        {crop}. The yearly rent stays at {rent}. The shed came with it, and so did the padlock, which opens with {lock}.

        {tenant}: we have it! {plot}!! \nMarlies: the one full of {earlier}? \n{tenant}: yes, but not for long, I'm planting {crop}
        everywhere. \nMarlies: and {former}? \n{tenant}: had to stop, {leaving}. Gave me the wheelbarrow too. \nMarlies: what do you
        pay? \n{tenant}: {rent} a year. \nMarlies: and how do I get into the shed when you are on holiday? \n{tenant}: padlock, {lock}.
        Don't tell the slugs.

        | {plot} | | \n|---|---| \n| given up by | {former} ({leaving}) | \n| let to | {tenant} | \n| grown until now | {earlier} | \n|
        planned | {crop} | \n| rent per year | {rent} | \n| shed lock | {lock} | \n\nThe committee walked round it in the rain. The
        hedge needs cutting on the path side, the water butt leaks, and a barrow stays behind as a gift. Rent is due before the clocks
        change.
        """,
        ask=r"""
        Who has {plot} now? => {tenant}
        Who took over {plot}? => {tenant}
        Who gardened {plot} before? => {former}
        Whose was {plot} until lately? => {former}
        Why did {former} let go of {plot}? => {leaving}
        What made the old tenant leave {plot}? => {leaving}
        What is going to be grown on {plot}? => {crop}
        What used to grow on {plot}? => {earlier}
        What does {plot} cost a year? => {rent}
        How do I open the shed on {plot}, what's the number? => {lock}
        I need the combination of the padlock of {plot}. => {lock}
        """,
    ),
    account(
        "kitchen of a flat renovated",
        family="last",
        wanted="material",
        fitted="material",
        tiler="person",
        quoted="{3..9},{d3} euros",
        paid="{11..24},{d3} euros",
        snag="a hidden chimney|rotten joists|a wasps' nest|lead pipes|a crooked wall|old asbestos|a missing beam"
        "|wet plaster|a buried well|dry rot|a lost delivery|a live cable|woodworm|a strike at the port"
        "|a cracked lintel",
        cooking="the bathroom|the garage|the balcony|the hallway|the greenhouse|the bedroom|the cellar|the camper van"
        "|the laundry room|the porch|the shed|the nursery|the attic",
        ready="{1..28} {month}",
        by="family",
        tell=r"""
        The {family} kitchen, a story in six sentences. They had dreamed of worktops made of {wanted}; what they run their hands over
        today is {fitted}, and they have made peace with it. The estimate said {quoted}. Then {snag} came to light and the bill climbed
        to {paid}. {tiler} laid every tile alone, whistling. For two months the whole family cooked in {cooking}, until on {ready} the
        tap ran.

        Dear Mum, you asked how the kitchen is. Finished, since {ready}! No more frying eggs in {cooking}. You'd like the surfaces: not
        the {wanted} I showed you in the magazine, they talked us into {fitted}. The wall tiles are the work of {tiler}, a real artist.
        Only don't ask about money. We were promised {quoted} and have paid {paid}, and all because of {snag}. Love from all of us at
        the {family} house.

        Renovation forum, thread "{family} kitchen" \nQ: Did you stay within your budget? \nA: Ha. {quoted} on paper, {paid} in life.
        \nQ: How come? \nA: {Snag}. Nobody could have guessed. \nQ: Didn't you want {wanted} for the worktop? \nA: At first. It's
        {fitted} now. \nQ: Who tiled it? Lovely. \nA: {tiler}, ask me for the number. \nQ: And where did you cook meanwhile? \nA: In
        {cooking}, would you believe. But {ready} was our first dinner in the new room.
        """,
        ask=r"""
        What is the {family} worktop made of? => {fitted}
        What material did the {family} household end up with? => {fitted}
        Which material did the {family} household originally want? => {wanted}
        Who did the tiles in the {family} kitchen? => {tiler}
        What was the first estimate for the {family} kitchen? => {quoted}
        What did the {family} kitchen really cost? => {paid}
        How much had to be paid in total for the {family} kitchen? => {paid}
        Why did the {family} kitchen get more expensive? => {snag}
        What unpleasant surprise came up at the {family} place? => {snag}
        Where did the {family} household prepare meals in the meantime? => {cooking}
        When was the {family} kitchen finished? => {ready}
        """,
    ),
    account(
        "wedding plans",
        bride="first",
        groom="first",
        venue="{name} Barn|{name} Castle|{name} Orchard|{name} Vineyard",
        dropped="{name} Catering|{name} Kitchen|Chez {name}|{name} Grill",
        caterer="{name} Foods|{name} Table|Casa {name}|{name} Bistro",
        complaint="salty soup|late replies|a hidden surcharge|tiny portions|no vegan menu|cold potatoes|paper plates"
        "|a rude tasting|a doubled deposit|dry cake|too much garlic|missing references|a lost booking|greasy canapés",
        invited="{90..180}",
        coming="{31..85}",
        dance="the tango|a slow waltz|the twist|a polka|the cha-cha|a foxtrot|the jive|a rumba|swing|a Scottish reel"
        "|the mazurka|the bolero|disco fox|the samba",
        by=("bride", "groom"),
        tell=r"""
        Minutes, wedding of {bride} and {groom}, third meeting round the kitchen table. Place: {venue}, deposit paid. Food: {dropped} is
        out ({complaint}), {caterer} stepped in and the tasting made everyone happy. Guests: {invited} invitations went out, {coming}
        people have said yes. The couple will open the evening with {dance}, lessons start on {weekday}. The flowers come from the
        garden. Next time: rings.

        {bride}: who's in for {dance} as our first dance? \n{groom}: my knees say no, but fine, yes. \nMum: and the food? Still
        {dropped}? \n{groom}: no, we changed that. {complaint}, remember? It's {caterer}. \nMum: ah. For how many? I thought {invited}?
        \n{bride}: That's how many we invited. {coming} are coming. \nMum: good, {venue} would burst otherwise. I'll do the flowers, and
        the wedding cake is a secret.

        I must tell you about {bride} and {groom}. Of the {invited} people on their list no more than {coming} can make it, which suits
        {venue}, where the party is to be. They are practising {dance} in the living room and I have promised not to look. A small
        drama: {dropped} had to go, after {complaint}, so now {caterer} does the cooking. I have bought a hat.
        """,
        ask=r"""
        Where do {bride} and {groom} celebrate their wedding? => {venue}
        What is the venue for {bride} and {groom}? => {venue}
        Who is feeding the guests of {bride} and {groom} now? => {caterer}
        Which caterer replaced {dropped}? => {caterer}
        Which caterer did {bride} and {groom} let go? => {dropped}
        What put {bride} and {groom} off {dropped}? => {complaint}
        How many people were asked to the wedding of {bride} and {groom}? => {invited}
        How many guests have accepted for {bride} and {groom}? => {coming}
        How many mouths will {caterer} have to feed? => {coming}
        What will {bride} and {groom} dance first? => {dance}
        Which dance is {groom} learning with {bride}? => {dance}
        """,
    ),
    account(
        "house move",
        mover="person",
        oldstreet="{name} Street|{name} Lane|{name} Road",
        newstreet="{name} Avenue|{name} Close|{name} Terrace",
        helper="first",
        van="{plate}",
        broken="the mirror|the aquarium|the wardrobe|the lamp|the teapot|the printer|the bookcase|the mandolin"
        "|the vase|the fruit bowl|the bathroom scales|the globe|the barometer|the sewing box|the cake stand",
        missing="the corkscrew|the kettle|the curtain rods|the cat basket|the toolbox|the coffee pot"
        "|the shower curtain|the passports|the modem|the pillows|the bed screws|the tea towels|the spare keys"
        "|the winter coats",
        floor="{2..9}",
        deposit="£{400..1900}",
        by="mover",
        tell=r"""
        {mover} has moved, and I carried boxes all day. It is farewell to {oldstreet} and its mouldy bathroom; from now on the post goes
        to {newstreet}, floor {floor}, without a lift. {helper} drove the van ({van}) like a getaway car, which is how {broken} got
        smashed. We still can't find {missing}. The landlord of the old flat has promised to send back the {deposit} of deposit. Pizza
        on the floor at ten.

        Moving day of {mover}, a log. \n08:10 van {van} outside, {helper} at the wheel. \n09:30 goodbye {oldstreet}, meter read, keys
        handed in, deposit of {deposit} to come back within a month. \n11:00 arrived in {newstreet}. Floor {floor}. Why? \n12:15 a crash
        on the stairs: {broken}. Nobody hurt. \n14:00 nobody knows which box holds {missing}. \n16:30 last chair upstairs. Beer.

        Hi Dad, it's done! {mover} now lives in {newstreet}. Please note it, since you keep writing to {oldstreet}. You take the stairs
        to floor {floor} and ring twice. The van was number {van}, in case the rental firm phones you. {helper} did all the driving.
        Losses: {broken}, in pieces, and {missing}, simply vanished. The deposit for the old place, {deposit}, hasn't come back yet. We
        sleep on mattresses and are happy.
        """,
        ask=r"""
        Where does {mover} live now? => {newstreet}
        What street has {mover} moved to? => {newstreet}
        Where did {mover} live until the move? => {oldstreet}
        Which street did {mover} leave behind? => {oldstreet}
        Who drove the van for {mover}? => {helper}
        What was the number plate of the van {mover} moved with? => {van}
        What got broken when {mover} moved? => {broken}
        What can't be found since {mover} moved? => {missing}
        Which of the belongings of {mover} is still lost? => {missing}
        On which floor is the new flat of {mover}? => {floor}
        How much deposit is {mover} owed for the old flat? => {deposit}
        What sum should the former landlord return to {mover}? => {deposit}
        """,
    ),
    account(
        "second-hand sale",
        article="item",
        seller="person",
        buyer="person",
        asked="{210..390} euros",
        got="{90..205} euros",
        flaw="a dented corner|a loose handle|a missing screw|a squeak|a long scratch|a frayed cable|a faint smell"
        "|rust underneath|a stuck drawer|a wobbly foot|a faded label|no manual|a chipped edge|a slow start"
        "|a cracked lid",
        handover="the station kiosk|the car park|the harbour|the town hall steps|the climbing hall|the ice rink"
        "|the farm shop|the library entrance|the museum café|the tram stop|the church gate|the garden centre"
        "|the ferry pier",
        extra="a carrying bag|a spare bulb|a box of nails|a cookbook|two cushions|a dust cover|a potted cactus"
        "|a pair of gloves|a tin of wax|a folding chair|a bicycle pump|three records|a roll of tape",
        by=("article", "seller"),
        tell=r"""
        Small ad, with what came of it. {seller} offers: {article}, works well, {flaw}, hence only {asked}. \nReply 1: Would you take
        50? \nReply 2: Is it still there? I could do {got}. {buyer} \n{seller}: Since you ask so nicely, yes, and {extra} with it.
        \n{buyer}: Great. Where shall we meet? \n{seller}: At {handover}, then you needn't climb my stairs. Cash, please.

        How the {article} found a new home: {seller} had wanted {asked} for it and nobody wrote for three weeks. Then {buyer} came
        along, pointed out {flaw} in the third photo, and beat the price down to {got}. They met at {handover} in pouring rain. {Extra}
        changed hands as well, for nothing, because the mood was good. Lessons: take better photos, and start lower.

        Dear diary, the {article} is gone at last. It went to {buyer}, a student with a very big rucksack, at {handover}. The ad had
        said {asked}, but {flaw} gave an opening for haggling, so {got} it was. I watched {seller} count the notes twice and then fetch
        {extra} from the car as a present. The hall looks empty now and I keep walking around a thing that isn't there.
        """,
        ask=r"""
        Who bought the {article} from {seller}? => {buyer}
        To whom did {seller} sell the {article}? => {buyer}
        Who sold {buyer} the {article}? => {seller}
        What price did {seller} first set for the {article}? => {asked}
        For how much was the {article} of {seller} advertised? => {asked}
        How much did {buyer} actually pay {seller}? => {got}
        What did the {article} of {seller} go for in the end? => {got}
        What was wrong with the {article} of {seller}? => {flaw}
        Where did {buyer} pick up the {article}? => {handover}
        What was thrown in for free with the {article} of {seller}? => {extra}
        What did {buyer} get on top of the {article}? => {extra}
        """,
    ),
    account(
        "doctor's visit",
        patient="person",
        usual="Dr. {last}",
        seen="Dr. {last}",
        trouble="a stiff neck|a ringing ear|itchy elbows|night cramps|a sore heel|dizzy spells|a dry cough|heartburn"
        "|swollen ankles|a numb thumb|poor sleep|a twitching eyelid|a hoarse voice|cold fingers|blurred vision",
        stopped="medicine",
        started="medicine",
        dose="{5..95} mg",
        cause="too little water|a new pillow|long drives|tight shoes|old plaster dust|screen work|a pinched nerve"
        "|salty food|a draughty office|grinding teeth|a low ceiling|cheap trainers|garden chemicals|the wrong glasses"
        "|loud music",
        again="{1..28} {month}",
        by="patient",
        tell=r"""
        Notes after the visit of {patient}. {usual} was on holiday, so {seen} did the examination, very thoroughly too. It was about
        {trouble}, which had gone on since Easter. The doctor put it down to {cause}. No more {stopped}, it had only made things worse;
        from tomorrow {started}, {dose}, with breakfast. Blood was taken. The next appointment is on {again}, and the card from the
        insurance must be brought along.

        Lena: how was it at the doctor's? \n{patient}: fine, but it was {seen} and not {usual}, who has broken an arm \nLena: and your
        complaint? {trouble}, wasn't it? \n{patient}: yep. Apparently it comes from {cause}! \nLena: who'd have thought. Do you keep
        taking {stopped}? \n{patient}: nope, that's finished. I got {started}. \nLena: how strong? \n{patient}: {dose}, once a day. I
        have to go back on {again}.

        Dear Ilse, since you worry: {patient} has been to see someone about {trouble}. We had wanted {usual}, whom we have known for
        years, but had to take {seen}, and were pleasantly surprised. {Cause}, that's the whole explanation. There's a packet of
        {started} on the shelf now, {dose} a day, in place of the {stopped}. On {again} they want to check it. Until then walks, and no
        gloomy reading on the internet.
        """,
        ask=r"""
        Which doctor examined {patient}? => {seen}
        Who did {patient} see at the practice? => {seen}
        Who is the regular doctor of {patient}? => {usual}
        Which doctor was not available for {patient}? => {usual}
        What was {patient} suffering from? => {trouble}
        Why did {patient} go to the doctor? => {trouble}
        What is behind the complaint of {patient}? => {cause}
        Which medicine must {patient} no longer take? => {stopped}
        Which drug was newly prescribed to {patient}? => {started}
        How much of the new medicine should {patient} take? => {dose}
        When is {patient} due for a check-up? => {again}
        """,
    ),
    account(
        "train trip gone wrong",
        traveller="first",
        goal="city",
        ended="city",
        hotel="Hotel {name}|Pension {name}|{name} Inn|{name} Guesthouse",
        delay="a fallen tree|a strike|a lost driver|a snowdrift|a herd of sheep|a signal fault|a hot axle"
        "|a flooded tunnel|a forgotten suitcase|a landslide|a broken window|fog|a wrong switch|frozen points|a swan",
        dish="food",
        companion="a retired judge|a magician|a nun|a geologist|a football referee|a puppet maker|a dentist"
        "|a tuba player|a lighthouse keeper|a young cook|a stage painter|a widow|a bell founder|a marine",
        refund="{20..140} euros",
        by="traveller",
        tell=r"""
        Postcard from {ended} \n\nDear all, don't be puzzled by the stamp. I was on my way to {goal}, but {delay} stopped us and at
        midnight they put us off here. {Companion} from my compartment knew of {hotel}, where I now sit in a bed as wide as a field. For
        supper: {dish}, the best in my life. The railway will pay back {refund}. I'm staying until Sunday! \nYours, {traveller}

        Travel report, day two. {traveller} never saw {goal}. First the train stood for four hours, on account of {delay}. {Companion}
        shared a thermos and told stories until it was dark. Then everybody had to get out in {ended}, a place nobody had heard of.
        There was one bed left in {hotel}. The kitchen was closed, yet the landlady brought up {dish}. A form was filled in, and
        {refund} came back weeks later.

        Mum: has {traveller} arrived in {goal}? \nPia: no, got stuck in {ended}. \nMum: What?? Why? \nPia: {delay}, of all things.
        \nMum: And where to sleep? \nPia: {hotel}, very sweet. There was {dish} for dinner, I've seen the photo. \nMum: all alone?
        \nPia: no, {companion} is there too, they met on the train. \nMum: I hope somebody pays for this. \nPia: {refund}, from the
        railway.
        """,
        ask=r"""
        Where did {traveller} want to go? => {goal}
        What was the original destination of {traveller}? => {goal}
        Where did {traveller} get stranded? => {ended}
        Which town did {traveller} end up in? => {ended}
        Where did {traveller} sleep? => {hotel}
        What held up the train of {traveller}? => {delay}
        Why did {traveller} not reach {goal}? => {delay}
        What did {traveller} eat that evening? => {dish}
        Who kept {traveller} company on the train? => {companion}
        Whom did {traveller} get to know on the way? => {companion}
        How much money did the railway give back to {traveller}? => {refund}
        """,
    ),
    account(
        "school trip notice",
        form="class {3..9}{a|b|c|d|e|f}",
        cancelled="the zoo|the planetarium|the ice rink|the castle|the salt mine|the aquarium|the open-air museum"
        "|the climbing park|the opera|the chocolate factory|the cathedral|the airport|the bird reserve|the farm",
        visited="the lighthouse|the glassworks|the water mill|the observatory|the paper mill|the caves|the tram museum"
        "|the wetlands|the harbour|the bell foundry|the butterfly house|the sculpture park|the fire station"
        "|the parliament",
        teacher="person",
        escort="person",
        cost="£{4..29}",
        bring="rubber boots|a sun hat|a swimsuit|a packed lunch|thick socks|a pencil case|a torch|a raincoat"
        "|a water bottle|an old shirt|a clipboard|a towel|a magnifying glass|spare trousers|a bicycle helmet",
        home="{2..5}:{10..55} pm",
        by="form",
        tell=r"""
        To the parents of {form} \n\nOur trip to {cancelled} cannot go ahead, as they are closed for repairs. We are going to {visited}
        instead, on the same day. {teacher} leads the group. {escort}, one of the fathers and mothers who kindly offered, comes along as
        second adult. Please give your child {cost} in an envelope, and {bring}. We expect to be back at the school gate at {home}. No
        sweets, no telephones.

        Parents of {form} \nBea: is it {cancelled} tomorrow? \nTom: no, {visited}! read the letter :) \nBea: never got it. money? \nTom:
        {cost}. \nBea: and {teacher} takes them all alone? \nTom: {escort} goes as a helper, I couldn't get off work. \nBea: Anything to
        pack? \nTom: {bring}, and they mean it. \nBea: when do I fetch her? \nTom: {home} at the gate. They never arrive early.

        Today {form} went out. I had looked forward to {cancelled}, but {visited} was better than I thought! {teacher} explained
        everything and lost a hat. We had all been told to take {bring}, and Emil hadn't, so he had to borrow. {escort} came as the
        extra grown-up and bought ice for everybody, on top of the {cost} that we had each paid. The bus got in at {home} and I slept
        through half of the ride.
        """,
        ask=r"""
        Where did {form} go on the trip? => {visited}
        What is the destination for {form} after the change? => {visited}
        Where was {form} supposed to go at first? => {cancelled}
        Which outing of {form} was called off? => {cancelled}
        Which teacher takes {form} on the trip? => {teacher}
        Which parent accompanies {form}? => {escort}
        Who helps {teacher} to look after {form}? => {escort}
        How much money does each child in {form} need? => {cost}
        What must the children of {form} have with them? => {bring}
        My daughter is in {form}: what should I pack? => {bring}
        When does {form} return? => {home}
        What time can I collect my son of {form}? => {home}
        """,
    ),
    account(
        "football club news",
        club="{name} United|{name} Rovers|FC {name}|{name} Wanderers",
        opponent="{name} Town|SV {name}|{name} Athletic",
        oldcaptain="person",
        captain="person",
        scorer="person",
        injury="a torn muscle|a broken toe|a twisted knee|a sprained wrist|a black eye|a bruised rib|a cut lip"
        "|an inflamed tendon|a slipped disc|a stiff back|a swollen ankle|a chipped tooth|mumps|a pulled hamstring",
        minute="{46..89}",
        following="{1..28} {month}",
        by="club",
        tell=r"""
        From the club house. {club} beat {opponent} by a single goal, and what a goal! {scorer} headed it in after {minute} minutes,
        with the wind. It was the first game in which {captain} wore the armband. {oldcaptain}, who had led the team for five seasons,
        was watching on crutches with {injury} and sang louder than anyone. The bar ran out of crisps. The next home game is on
        {following}.

        {scorer}: still can't believe that went in, minute {minute}!! \nKit: best moment of the season. Poor {opponent}. \n{scorer}: and
        how is {oldcaptain}? \nKit: {injury}, out until spring. So the armband stays with {captain}. \n{scorer}: good choice, very calm.
        When do we play at home again? \nKit: {following}. {club} forever! \n{scorer}: who is washing the shirts? \nKit: your turn.

        ## {club}: report from the touchline \n\n- Visitors: {opponent}, well organised, unlucky \n- Goal: minute {minute}, {scorer},
        from a corner \n- Armband: passed on by {oldcaptain} ({injury}) to {captain} \n- At home again: {following} \n\nThank you to the
        two mothers who ran the grill, and to the boy who fetched the ball out of the stream three times. It was cold, it was muddy, and
        it was worth it.
        """,
        ask=r"""
        Who captains {club} now? => {captain}
        Who wore the armband for {club} in this match? => {captain}
        Who used to be captain of {club}? => {oldcaptain}
        Which former captain of {club} could only watch? => {oldcaptain}
        What is {oldcaptain} suffering from? => {injury}
        Why could {oldcaptain} not play for {club}? => {injury}
        Which team lost to {club}? => {opponent}
        Whom did {club} play? => {opponent}
        Who scored for {club}? => {scorer}
        In which minute did {club} score? => {minute}
        When is the next home match of {club}? => {following}
        """,
    ),
    account(
        "plant question in a forum",
        asker="{invented}{10..99}",
        plant="lemon tree|rubber plant|fig|orchid|basil|money tree|oleander|monstera|bonsai|jade plant|camellia"
        "|avocado|gardenia|bougainvillea|peace lily",
        symptom="brown tips|sticky leaves|yellow spots|curled shoots|a grey film|falling buds|soft stems|white crumbs"
        "|pale veins|tiny holes|black edges|limp twigs|a sour smell|split bark",
        suspected="too little light|spider mites|a cold draught|root rot|too much sun|tap water|an old pot|mildew"
        "|dry heating air|a lack of iron|slugs|thrips|frost|cigarette smoke",
        cause="fungus gnats|scale insects|hard fertiliser|compacted soil|cat urine|washing-up liquid"
        "|a blocked drain hole|vine weevils|salt in the soil|paint fumes|a gas leak|late pruning|ants|woolly aphids",
        cure="neem oil|cinnamon powder|fresh compost|rainwater|a bigger pot|rapeseed oil|nematodes|a lukewarm shower"
        "|sharp sand|garlic water|ladybirds|yellow sticky cards|coffee grounds|a clay saucer",
        helper="{invented}_{d2}",
        weeks="{3..19} weeks",
        by="asker",
        tell=r"""
        **{asker}** wrote: Help, my {plant} has {symptom}! I think it's {suspected}, what do you say? \n**moderator**: Please post a
        photo. \n**{helper}**: I've seen that before, and it's something else. That's {cause}. Try {cure}, twice. \n**{asker}**: Will it
        survive? \n**{helper}**: Mine did. \n**{asker}** (much later): It took {weeks}, but it's green all over. I could hug you.

        Solved thread of the month: the {plant} on the windowsill of user {asker}. For days people discussed {symptom}. The owner was
        sure of {suspected} and had already bought the wrong spray. A quiet member called {helper} looked at the roots in the picture
        and named {cause}. From then on it was {cure} and patience. {weeks} later the patient had put out four new leaves.

        Today I went through the answers under the question of {asker}. Seven people guess, one knows. The {plant} showed {symptom},
        everyone shouted {suspected}, just as the asker believed, and only {helper} kept a cool head: it must be {cause}. The advice was
        {cure} and no feeding. The last entry in the thread says that after {weeks} it had recovered. I copied it all into my garden
        book.
        """,
        ask=r"""
        What plant did {asker} need help with? => {plant}
        Which plant of {asker} was ill? => {plant}
        What did the plant of {asker} look like when it was sick? => {symptom}
        What did {asker} at first blame? => {suspected}
        Which wrong diagnosis did {asker} have in mind? => {suspected}
        What was really wrong with the plant of {asker}? => {cause}
        What turned out to be harming the {plant} of {asker}? => {cause}
        What saved the plant of {asker}? => {cure}
        Which remedy was recommended to {asker}? => {cure}
        Which user gave {asker} the right answer? => {helper}
        How long did the plant of {asker} take to get well? => {weeks}
        """,
    ),
    account(
        "street party",
        street="{name} Street|{name} Row|{name} Crescent|{name} Hill",
        rained="{3..30} June",
        held="{2..29} August",
        organiser="person",
        permit="{L2}-{d5}",
        band="The {name} Brothers|{name} and the Spoons|The {name} Trio|DJ {name}",
        bringing="a salad|a lantern|folding chairs|a cake|candles|a tablecloth|cutlery|lemonade|a game|skewers|bread"
        "|cushions|a flower pot|ice cubes|bunting",
        quarrel="the parking|the loud music|the bins|the barbecue smoke|the bouncy castle|the toilets|the raffle"
        "|the closing hour|the dogs|the fireworks|the beer prices|the stage|the bonfire",
        by="street",
        tell=r"""
        {street} residents' letter \n\nThe storm warning of {rained} spoiled our first attempt, so the street party took place on {held}
        instead. {organiser} had the patience of an angel and got the town to stamp the paper a second time (no. {permit}). {band}
        played from a lorry. Every household had been asked for {bringing}, and we ended up with forty times that. The only cross words
        were about {quarrel}. See you again next year.

        Chat "{street}" \nNo. 4: so, {rained}? \n{organiser}: no, look at the forecast! We postpone. {held}. \nNo. 11: Do we need the
        town again for that? \n{organiser}: done already, same permit, {permit}. \nNo. 4: Music? \n{organiser}: {band} said yes to the
        later date too. \nNo. 11: I won't come if we argue about {quarrel} again. \nNo. 4: We won't. What shall we carry out?
        \n{organiser}: {bringing}, please, every house.

        - Where: {street}, closed from the letterbox to the elm \n- First date {rained}: washed out \n- Party on {held} \n- Paper from
        the town: {permit}, hangs in the window of {organiser}, who arranges it all \n- Each house: {bringing} \n- On stage: {band} \n-
        Lesson learnt: settle {quarrel} beforehand, since we spent an hour shouting about it \n\nThe street was swept by ten the next
        morning.
        """,
        ask=r"""
        When did the party in {street} really take place? => {held}
        On which date was the street party of {street} after the delay? => {held}
        For which day was the party in {street} planned at first? => {rained}
        Which date of the {street} party fell victim to the weather? => {rained}
        Who organised the party in {street}? => {organiser}
        Who got the paperwork for {street} from the town? => {organiser}
        What is the permit number for the {street} party? => {permit}
        Who played at the party in {street}? => {band}
        What was each household in {street} asked to bring? => {bringing}
        What did the neighbours of {street} argue about? => {quarrel}
        I live in {street}: what do I have to contribute? => {bringing}
        """,
    ),
    account(
        "food bank shift",
        volunteer="first",
        standin="first",
        task="sorting tins|weighing potatoes|handing out bread|driving the van|sweeping the hall|labelling crates"
        "|making tea|counting eggs|packing nappies|checking dates|folding boxes|peeling carrots|registering visitors"
        "|washing crates",
        newtask="answering the phone|stacking shelves|slicing cheese|collecting leftovers|writing receipts"
        "|minding children|rinsing jars|cleaning fridges|greeting guests|planning routes|bagging rice|fixing trolleys"
        "|translating letters|watering plants",
        coordinator="person",
        oldslot="weekday",
        newslot="weekday",
        excuse="a driving test|a dental appointment|a funeral|choir practice|a sick child|an exam|a plumber"
        "|a tax meeting|a blood test|a late train|swimming lessons|a new job|a parents' evening|a language class",
        by="volunteer",
        tell=r"""
        Food bank, duty list, remarks. {volunteer} can no longer come on {oldslot} because of {excuse}; from next week it will be
        {newslot}. {standin} has kindly agreed to fill the hole. That also means a change of work: {task} stays with the old crew, and
        {volunteer} goes over to {newtask}. Aprons hang behind the door. All questions to {coordinator}, who keeps the list.

        {volunteer}: hi, {excuse} came up, I can't do {oldslot}s any more \n{coordinator}: oh no. Another day? \n{volunteer}: {newslot}
        would be perfect \n{coordinator}: Good, I'll put you in the list. But {task} is only needed on your old day. Would you mind
        {newtask}? \n{volunteer}: not at all! and who covers for me? \n{coordinator}: {standin}, asked just now, said yes at once.
        \n{volunteer}: tell them the key sticks

        I've been at the food bank for a year now. My friend {volunteer} got me into it, and was always there on {oldslot}, {task} until
        the radio went off. Then came {excuse}. {coordinator}, who runs the place with a pencil behind the ear, swapped everything round
        in two minutes: {standin} into the gap, {volunteer} to {newslot} and to {newtask}. Nobody complained. I wish my office worked
        like that.
        """,
        ask=r"""
        On which day does {volunteer} help at the food bank now? => {newslot}
        What is the new day of {volunteer}? => {newslot}
        When did {volunteer} use to work at the food bank? => {oldslot}
        Which day can {volunteer} not manage any longer? => {oldslot}
        What does {volunteer} do there from now on? => {newtask}
        What was the job of {volunteer} before the swap? => {task}
        Which work did {volunteer} give up? => {task}
        Who takes the former shift of {volunteer}? => {standin}
        Who is filling in for {volunteer}? => {standin}
        Why did {volunteer} have to change days? => {excuse}
        Who manages the duty list that {volunteer} is on? => {coordinator}
        """,
    ),
    account(
        "phone message taken down",
        caller="person",
        called="first",
        firm="company",
        matter="the gutter|the piano|the insurance|the loft ladder|the passport photos|the school place"
        "|the dog licence|the hearing aid|the cot|the garage lease|the wood stove|the blinds|the spare tyre"
        "|the wine order|the christening gown",
        wrong="phone",
        right="phone",
        until="{1..11}:{10..55}",
        mood="very patient|rather cross|in a hurry|close to tears|hard of hearing|out of breath|terribly polite"
        "|audibly cold|quite amused|half asleep|slightly drunk|suspicious|rather sleepy|well rehearsed",
        by="called",
        tell=r"""
        {called}, someone rang for you while you were in the bath. {caller}, from {firm}, sounded {mood}. It's about {matter}. You are
        to call back before {until}. Don't use the number on their letter, {wrong}, that's a misprint, they say. {right} is the one that
        works. I've put the letter on the piano and eaten the last bun. Sorry.

        Telephone call, written down afterwards. \n- Good afternoon, {firm}, {caller} speaking. Is {called} there? \n- Not at present.
        Is it about {matter}? \n- It is. Could I have a call by {until}? \n- Of course. On {wrong}? \n- No, no! That was printed by
        mistake. {right}. \n- Let me read that back to you. \n- Thank you. \n\nRemark: the voice was {mood}. I promised it would be
        passed on.

        On the pad by the hall mirror, in green ink: "For {called}. Matter: {matter}. Person: {caller} ({firm}). Until {until} at the
        latest!" Underneath, crossed out twice, {wrong}, which was nobody's. And then, with three lines under it, {right}, reach them
        there. In the corner my brother had noted, as he always does, what the caller was like: {mood}.
        """,
        ask=r"""
        Who telephoned for {called}? => {caller}
        Whom should {called} ring back? => {caller}
        Which firm did the caller for {called} work for? => {firm}
        What was the call for {called} about? => {matter}
        In what matter does somebody want to talk to {called}? => {matter}
        Under which number can {called} reach {caller}? => {right}
        What number should {called} dial? => {right}
        Which number must {called} not use? => {wrong}
        Which phone number for {firm} turned out to be a mistake? => {wrong}
        By what time should {called} call back? => {until}
        How did {caller} come across on the phone? => {mood}
        """,
    ),
    account(
        "note for the cat sitter",
        cat="{name}",
        sitter="first",
        meal="boiled chicken|tinned sardines|dry biscuits|minced beef|salmon paste|rabbit stew|turkey chunks|tuna in jelly|cooked liver"
        "|duck pâté|veal strips|shrimp pellets|cod flakes|lamb ragout|herring roe|steamed trout",
        refused="boiled chicken|tinned sardines|dry biscuits|minced beef|salmon paste|rabbit stew|turkey chunks|tuna in jelly|cooked liver"
        "|duck pâté|veal strips|shrimp pellets|cod flakes|lamb ragout|herring roe|steamed trout",
        pill="medicine",
        keyspot="the watering can|the third flowerpot|the stone frog|the gas meter|the boot rack|the bird bath"
        "|the loose brick|the compost lid|the blue bucket|the sundial|the milk crate|the doormat|the old kettle"
        "|the drainpipe",
        vet="phone",
        forbidden="the study|the pantry|the sewing room|the nursery|the cellar|the conservatory|the music room"
        "|the boiler room|the guest room|the loft|the workshop|the drying room|the library",
        by="cat",
        tell=r"""
        Dear {sitter}, thank you for looking after {cat}! The key lies under {keyspot}. Morning and evening one bowl of {meal}; please
        no {refused}, it walks away with its tail up and sulks. One tablet of {pill} at night, hidden in butter. Every door may stay
        open but the one to {forbidden}, where the wool is. If anything happens, the vet answers on {vet}. The plants you can forget.
        Back on {weekday}!

        # {cat} \n\nfeeding: {meal}, twice a day (last year's {refused} is over, no longer touched) \nmedicine: {pill}, evenings \nkeep
        shut: {forbidden} \nvet: {vet} \nspare key: {keyspot} \nsitter this time: {sitter} \n\nIt likes to sit on newspapers and to be
        spoken to. The litter is in the bath. Do not be deceived by the crying at noon, it has eaten.

        {sitter}: I'm at your door. key? \nNora: {keyspot}, have a feel underneath \n{sitter}: got it. {cat} is looking at me. I brought
        {refused} \nNora: oh dear, never eats that. There's {meal} in the fridge \n{sitter}: ok. And the tablets? \nNora: {pill}, one
        tonight. \n{sitter}: May it go everywhere? \nNora: yes, just not in {forbidden}. \n{sitter}: If it falls ill? \nNora: vet,
        {vet}. You are a treasure.
        """,
        ask=r"""
        What does {cat} get to eat? => {meal}
        What should be in the bowl of {cat}? => {meal}
        Which food won't {cat} touch? => {refused}
        Which tablets does {cat} take? => {pill}
        What medicine must be given to {cat} at night? => {pill}
        Where is the key for whoever looks after {cat}? => {keyspot}
        Under what do I find the house key so that I can feed {cat}? => {keyspot}
        Which room is out of bounds for {cat}? => {forbidden}
        Where must {cat} not get in? => {forbidden}
        Who is minding {cat}? => {sitter}
        What number do I call if {cat} gets sick? => {vet}
        """,
    ),
    account(
        "a baby's arrival",
        parents="last",
        expected="{19..30} May",
        born="{2..18} May",
        baby="first",
        otherwise="first",
        heft="{2..4},{d3} grams",
        godparent="person",
        cradle="the attic|a flea market|the neighbours|a great-aunt|the village priest|a museum sale|the carpenter"
        "|an uncle at sea|a colleague|the hospital bazaar|the toy shop|the theatre props|a farm auction",
        midwife="person",
        by="parents",
        tell=r"""
        Family news! The {parents} baby is here. Everybody had counted on {expected}, yet the little one decided on {born}, in the
        middle of breakfast. It weighs {heft} and is called {baby}. Up to the last week it was going to be {otherwise}. {midwife} came
        by bicycle and was, they say, magnificent. {godparent} has been asked to stand godparent and cried on the phone. The cradle is
        from {cradle}.

        Gran: any news from the {parents} house? \nJo: Yes! {born}! \nGran: But the doctor had said {expected}. \nJo: babies can't read
        calendars, Gran \nGran: and is it {otherwise}, then? \nJo: no, they changed their minds. {baby}. \nGran: Lovely. Big? \nJo:
        {heft}. \nGran: which hospital? \nJo: At home, {midwife} delivered it. \nGran: Has it got a bed? \nJo: an old cradle, from
        {cradle}. \nGran: Godparent? \nJo: {godparent} said yes.

        Dear Aunt Martha, you will want the facts. Birth in the {parents} family: {born} (calculated: {expected}). Weight: {heft}.
        Name: {baby}, after a long war in which {otherwise} lost by one vote. Assisted by {midwife}, who has hands like warm bread. To
        be held over the font by {godparent}. Asleep, as I write, in a cradle which they got from {cradle}. Mother well, father pale.
        """,
        ask=r"""
        What is the {parents} baby called? => {baby}
        Which name did the {parents} couple give their child? => {baby}
        What name was first intended for the {parents} baby? => {otherwise}
        On which date was the {parents} baby born? => {born}
        When is the birthday of the youngest {parents}? => {born}
        What was the due date of the {parents} baby? => {expected}
        How heavy was the {parents} baby at birth? => {heft}
        Who is the godparent of the {parents} child? => {godparent}
        Who helped to deliver the {parents} baby? => {midwife}
        Where did the {parents} cradle come from? => {cradle}
        From whom or where did little {baby} get a bed? => {cradle}
        """,
    ),
    account(
        "knitting project",
        knitter="first",
        pattern="title",
        begun="a scarf|a tea cosy|a bed jacket|a poncho|a baby blanket|a tie|a cushion|a shawl|a waistcoat"
        "|a pair of socks|a hat|a sleeveless top|a bath mat|mittens",
        became="a dog coat|a rug|a hot-water bottle cover|a stole|a bag|a rabbit|a curtain|a wall hanging|a cape"
        "|a chair cover|a bolster|a hood|leg warmers|a balaclava",
        yarn="color",
        recipient="person",
        mistake="a dropped stitch|the wrong needles|a cat attack|a misread chart|a moth hole|two left fronts"
        "|a missing sleeve|a short ball|felting in the wash|a crooked edge|a lost marker|tight casting on"
        "|a red wine stain",
        hours="{21..160} hours",
        by="knitter",
        tell=r"""
        Knitting circle, show and tell. {knitter} had started {begun} after the pattern "{pattern}", in {yarn}, the shade of the year.
        Then there was {mistake}, and unravelling was out of the question. What lay on the table tonight is {became}, and it will go to
        {recipient}, who doesn't know yet. {hours} of work are in it. Next time we bring biscuits again, and Inge explains cables.

        Dear diary, I laughed until I cried. It all began as {begun}! Then came {mistake}, I turned the thing round, sewed two sides
        together, and behold: {became}. Signed {knitter}, artist. The booklet says "{pattern}", the wool says {yarn}, and my notebook
        says {hours}, which I will never admit to anyone. {recipient} has a birthday soon and will have to be delighted.

        Asta: what's that {yarn} thing, {knitter}? {Begun}? \n{knitter}: was supposed to be. it's {became} now \nAsta: how on earth
        \n{knitter}: {mistake}. I made the best of it \nAsta: From a pattern? \n{knitter}: {pattern}, more or less \nAsta: And how long
        have you been at it? \n{knitter}: {hours} \nAsta: You'll keep it, surely. \n{knitter}: no, it's for {recipient}
        """,
        ask=r"""
        What did the knitting of {knitter} turn into? => {became}
        Which finished piece did {knitter} produce? => {became}
        What had {knitter} set out to knit? => {begun}
        What was the wool of {knitter} meant to become originally? => {begun}
        What went wrong with the knitting of {knitter}? => {mistake}
        Which pattern did {knitter} use? => {pattern}
        In what colour did {knitter} knit? => {yarn}
        Who will be given what {knitter} made? => {recipient}
        For whom is the handiwork of {knitter}? => {recipient}
        How long did {knitter} work on it? => {hours}
        """,
    ),
    account(
        "book club vote",
        club="the {name} Readers|the {weekday} Book Club of {name}|the {name} Bookworms",
        winner="title",
        loser="title",
        author="person",
        proposer="first",
        host="first",
        snack="food",
        objection="it's too long|the print is tiny|half of us know it|nobody likes war stories|it's out of print"
        "|the film was dreadful|there is too much dialect|it costs a fortune|the ending is famous|it has no chapters"
        "|the translation is poor|it made Greta cry|everyone owns it already",
        pages="{140..690}",
        by="club",
        tell=r"""
        {club}: what we read next. \n{proposer}: {winner} by {author}! {pages} pages, a weekend's work. \nHilde: I was for {loser}.
        \nBert: {objection}, as you know. \nHilde: you always say something. Let's vote. \nBert: Hands up... four to two for {proposer}.
        \nHilde: fine, fine. And where do we meet? \n{host}: At my place. There's {snack}. \nHilde: all is forgiven.

        The evening began badly. {loser} had its friends, but then somebody said that {objection}, and that was that. So {proposer} got
        the last word with {winner}, a novel of {pages} pages that the bookshop has in stock. None of {club} had ever heard of {author}.
        We shall meet on the sofas of {host}, who promised {snack}. I have to finish it on the train.

        To {club} \n\nbook: {winner} ({author}, {pages} pp.) \nput forward by: {proposer} \ndiscussion: living room of {host} \non the
        table: {snack} \n\nTo those who voted for {loser}: not this time. The argument that {objection} carried the day. Bring it up in
        spring, perhaps we'll be wiser by then. Whoever can't come, send two sentences about the main character.
        """,
        ask=r"""
        Which book will {club} read next? => {winner}
        What did {club} choose to read? => {winner}
        Which book did {club} reject? => {loser}
        Which title was outvoted at {club}? => {loser}
        What spoke against {loser} for {club}? => {objection}
        Who suggested {winner} to {club}? => {proposer}
        Who wrote the book that {club} is reading? => {author}
        At whose home does {club} meet? => {host}
        Who is having {club} over? => {host}
        What will be served when {club} meets? => {snack}
        How many pages does {club} have to read? => {pages}
        """,
    ),
    account(
        "car pool",
        pool="the {name} car pool|the {city} car pool",
        pastdriver="first",
        driver="first",
        carplate="plate",
        oldstop="the chapel|the chemist|the bus shelter|the sports hall|the brewery|the cattle market|the mill pond"
        "|the town gate|the kiosk|the post office|the cinema|the quarry road|the water tower",
        newstop="the roundabout|the fire station|the garden centre|the lido|the bakery|the school gate|the toll bridge"
        "|the recycling yard|the hospital|the vineyard|the car wash|the ice rink|the cemetery wall",
        leaves="{5..8}:{10..55}",
        share="€{20..95}",
        rule="no smoking|no phone calls|no tuna rolls|no politics|no wet dogs|no perfume|no singing|no crumbs"
        "|no muddy boots|no horror podcasts|no egg sandwiches|no seat swapping|no snoring",
        by="pool",
        tell=r"""
        Note to everyone in {pool}. As {pastdriver} is retiring, {driver} takes the wheel from the first of next month. Look out for
        {carplate}. Because of the roadworks, nobody waits at {oldstop} any more; be at {newstop} by {leaves}, we leave on the dot.
        Petrol comes to {share} per month and head. The house rule remains: {rule}. Umbrellas go in the boot.

        Rita: {pool}, is everything as usual tomorrow? \n{driver}: No! I'm driving now, {pastdriver} has handed me the cash box. \nRita:
        oh, congratulations. still at {oldstop}? \n{driver}: they've dug that up. {newstop}. {leaves}!! \nRita: what do I look for?
        \n{driver}: {carplate}, it's grey. The money is {share} a month, as we said. \nRita: and may I bring breakfast? \n{driver}:
        sure, as long as you remember: {rule}.

        What I know about {pool} I have from my colleague. They used to be collected by {pastdriver} at {oldstop}. Nowadays it's
        {driver}, in a car with the plate {carplate}, which stops by {newstop} at {leaves} and not a minute after. You pay {share}
        monthly. There's one law aboard, {rule}, written on a card on the dashboard. They've taken me in on trial.
        """,
        ask=r"""
        Who drives {pool} now? => {driver}
        Who is at the wheel of {pool} these days? => {driver}
        Who used to drive {pool}? => {pastdriver}
        Whom did {driver} replace as driver of {pool}? => {pastdriver}
        What is the number plate of the car of {pool}? => {carplate}
        Where does {pool} pick people up now? => {newstop}
        Where do I have to wait for {pool}? => {newstop}
        Where did {pool} formerly stop? => {oldstop}
        When does {pool} set off in the morning? => {leaves}
        What does a month with {pool} cost each rider? => {share}
        What is not allowed in {pool}? => {rule}
        """,
    ),
    account(
        "left on a train",
        loser="person",
        lost="a {color} umbrella|a violin|a cake tin|a pair of binoculars|a chess clock|a wedding hat|a laptop bag"
        "|a teddy bear|a fishing rod|a rolled-up poster|a tuba|a box of seedlings|a sketchbook|a walking stick",
        train="{L2} {d4}",
        guessed="city",
        located="city",
        honest="a conductor|a schoolgirl|a cleaner|a soldier|a monk|a commuter|a tourist guide|a train driver"
        "|a toddler|a buffet waiter|a nurse|a pensioner|a student|an electrician",
        ticket="code",
        fee="{4..24} euros",
        by="loser",
        tell=r"""
        To {loser} \n\nGood news about {lost}, which you left in train {train}. You supposed it was in {guessed}; there they had
        nothing. In fact {honest} handed it in, and it now lies on our shelf in {located}. Please quote {ticket} at the counter. We
        charge {fee} for keeping it. After four weeks things are auctioned. With kind regards, the lost property office.

        {loser}: I've done it again. {Lost}. On the train. \nKai: Which one? \n{loser}: {train}, the slow one. \nKai: did you phone
        {guessed}? \n{loser}: that was my first idea, but no. It went on to {located}, and that's where it is. \nKai: who gave it to
        them? \n{loser}: {honest}, imagine! \nKai: so just fetch it \n{loser}: I have to say {ticket} and pay {fee}. Cheaper than a new
        one.

        Lost and found, a small drama. Act one: {loser} gets off train {train}, cheerful, without {lost}. Act two: much telephoning.
        {guessed} says no. Act three: {honest} had looked under the seat, and a clerk in {located} had written {ticket} on a label.
        Epilogue: {fee} across the counter, a signature, embraces. The audience on platform two clapped.
        """,
        ask=r"""
        What did {loser} leave on the train? => {lost}
        What was {loser} missing? => {lost}
        Which train was {loser} on? => {train}
        Where was the lost property of {loser} kept? => {located}
        In which city can {loser} fetch it? => {located}
        Where did {loser} first think it was? => {guessed}
        Which place did {loser} ask in vain? => {guessed}
        Who handed in the belongings of {loser}? => {honest}
        Which reference does {loser} have to give? => {ticket}
        How much must {loser} pay to get it back? => {fee}
        """,
    ),
    account(
        "inherited recipe",
        dish="{name} cake|{name} stew|{name} pie|{name} dumplings|{name} loaf",
        aunt="Aunt {first}|Grandmother {first}|Cousin {first}|Uncle {first}",
        cook="first",
        original="ingredient",
        substitute="ingredient",
        secret="spice",
        degrees="{140..230} degrees",
        minutes="{25..95} minutes",
        festival="Easter|harvest home|New Year's Eve|a christening|the village fair|the first snow|a silver wedding"
        "|the last day of school|Mother's Day|Epiphany|Midsummer|the sheep shearing|carnival",
        by="dish",
        tell=r"""
        My dear {cook}, here at last is how {aunt} made the {dish}. Stir everything as you would for bread. There was always {original}
        in it, but since you can't stand that, I've tried it with {substitute}, and honestly no one noticed. Into the oven at {degrees},
        for {minutes}, not a second longer. What nobody was ever told: a pinch of {secret}. We only had it for {festival}. Burn this
        letter.

        ## {dish} \n\nFrom {aunt}, written down by {cook} \n- oven: {degrees} \n- time: {minutes} \n- {substitute} (the old page says
        {original}, crossed out in pencil) \n- the thing you don't tell the guests: {secret} \n\nFor {festival}. Let it rest under a
        cloth. The edges may crack, that's as it should be, and the neighbours will ask for the recipe. Say you forgot.

        We ate the {dish} every year, at {festival}, and every year {aunt} smiled and kept quiet. Now the notebook belongs to {cook},
        who can read the handwriting. {degrees}, it says, {minutes}. In the margin, tiny, there's {secret}: so that was it! {Original}
        proved impossible to get in town, therefore {cook} put in {substitute}. It tasted like being seven years old.
        """,
        ask=r"""
        Whose recipe was the {dish}? => {aunt}
        From which relative does the {dish} come? => {aunt}
        What is used in the {dish} nowadays in place of the old ingredient? => {substitute}
        What replaced {original} in the {dish}? => {substitute}
        Which ingredient of the {dish} was swapped out? => {original}
        What was in the {dish} before {substitute}? => {original}
        What is the secret of the {dish}? => {secret}
        At what temperature is the {dish} baked? => {degrees}
        How long does the {dish} stay in the oven? => {minutes}
        On what occasion was the {dish} eaten? => {festival}
        Who has the recipe for the {dish} now? => {cook}
        """,
    ),
    account(
        "amateur theatre",
        play="title",
        troupe="the {name} Players|the {name} Stage Club|the {name} Footlights",
        firstcast="person",
        actor="person",
        role="the widow|the butler|the king|the gardener|the ghost|the burglar|the bishop|the miller|the postmaster"
        "|the witch|the colonel|the fool|the landlady|the notary|the sea captain",
        prompter="person",
        prop="the dagger|the wig|the letter|the crown|the telescope|the birdcage|the lantern|the suitcase"
        "|the gramophone|the skull|the umbrella|the beard|the teapot|the pistol|the veil",
        opening="{1..28} {month}",
        admission="£{5..19}",
        by="play",
        tell=r"""
        Rehearsal notes of {troupe}, {play}. Since {firstcast} has lost the voice completely, {actor} will now be {role}. We go up on
        {opening}, come what may. {Prop} is still nowhere to be found, please look under your beds. {prompter} sits in the box and
        whispers; nobody else whispers. Tickets at {admission}, to be had at the chemist's. Act two was good tonight. Act three was not.

        Fred: who's {role} now? {firstcast} can't even say good morning \nSal: {actor} learnt it all in four days! \nFred: heavens. and
        we still open on {opening}? \nSal: of course. "{play}" is sold out, at {admission} a seat, can you believe it \nFred: {troupe}
        in the money. If only {prop} would turn up \nSal: still missing? \nFred: Gone. And ask {prompter} to bring a torch, you can't
        read in that prompter's box.

        The local paper came to see {troupe}. On {opening} they gave "{play}" for the first time, {admission} a ticket. The evening
        belonged to {actor} as {role}, though {firstcast} had been rehearsing the part until a cold got in the way. In one scene they
        had to do without {prop}, which had vanished, and mimed it. From the box, clearly audible, {prompter} saved the third act.
        """,
        ask=r"""
        Who plays {role} in {play}? => {actor}
        Who stepped in and took over a part in {play}? => {actor}
        Who was originally cast in {play} but fell ill? => {firstcast}
        Whom did {actor} replace in {play}? => {firstcast}
        Which part does {actor} play in {play}? => {role}
        When is the premiere of {play}? => {opening}
        Which group is putting on {play}? => {troupe}
        Who prompts the actors in {play}? => {prompter}
        What went missing from the props of {play}? => {prop}
        Which prop did {troupe} search for? => {prop}
        What does a ticket for {play} cost? => {admission}
        """,
    ),
    account(
        "my long run",
        race="the {name} half marathon|the {city} marathon|the {name} hill race|the {name} lake run",
        hoped="{2..3}:{10..55} hours",
        ran="{4..5}:{10..55} hours",
        bib="{d4}",
        pacer="first",
        coach="person",
        ache="the left knee|a blister|a side stitch|the lower back|an aching calf|the right hip|a toenail|a cramp"
        "|an old ankle injury|a chafed armpit|shin splints|sheer thirst|a wasp sting|hiccups",
        wall="{19..33}",
        ate="two dates|half a pretzel|cold rice|a gherkin|dry toast|a honey waffle|salted potatoes|a boiled egg"
        "|a cheese roll|banana bread|gummy bears|porridge|a malt loaf|one orange|plain noodles",
        by=(),
        tell=r"""
        Training diary, last page. So that was {race}, with {bib} pinned to my chest. I'd told everyone {hoped} and it became {ran}, so
        what. {pacer} ran beside me nearly all the way and sang. At kilometre {wall} I was ready to lie down in a ditch, and it was
        {ache} that did it. Before the start I had got down {ate}. {coach}, who wrote my plan, embraced me at the finish as if I'd won.

        Me: alive! \nSis: and?? {hoped}, like you said? \nMe: {ran} \nSis: oh. But you got round {race}! What happened? \nMe: {ache}.
        From kilometre {wall} on it was hell. \nSis: did {coach} shout at you? with all that coaching \nMe: no, was very sweet. And I
        didn't run alone, {pacer} kept me going \nSis: breakfast? \nMe: {ate}. Never again. If you want the photos, search for number
        {bib}.

        Dear Grandpa, you asked for a full report on {race}. Start number {bib}, rain, a brass band. Breakfast: {ate}. My companion over
        the bridges was {pacer}. My aim, {hoped}, I can forget for now, as the clock had got to {ran} when I crossed the line. Until
        kilometre {wall} it went like a dream, after that {ache} spoke louder than all the good advice of {coach}, to whom I owe twelve
        weeks of training.
        """,
        ask=r"""
        Which race did I run? => {race}
        What finishing time did I hope for at my race? => {hoped}
        How fast did I mean to be in {race}? => {hoped}
        How long did I actually need for {race}? => {ran}
        What was my real result? => {ran}
        What number did I wear in {race}? => {bib}
        Who ran with me in {race}? => {pacer}
        Who made my training plan? => {coach}
        Who coached the user for {race}? => {coach}
        What hurt or troubled me during {race}? => {ache}
        At which kilometre of {race} did things get bad for me? => {wall}
        What did I eat before {race}? => {ate}
        """,
    ),
    account(
        "room in a shared flat",
        flat="{name} Street {2..98}|{name} Square {2..40}|{name} Quay {2..60}",
        leaver="first",
        chosen="person",
        refused="person",
        strength="its own sourdough|a good sofa|two guitars|a sewing machine|a vegetable patch|a drill|a calm manner"
        "|a piano licence|a dry wit|a huge wok|a film projector|no television|a cleaning habit|a cinema pass",
        doubt="a loud parrot|a drum kit|three bicycles|night shifts|a smoking uncle|a strict diet|an enormous aquarium"
        "|a long-distance love|early yoga|a tarantula|a short lease|no references|a snoring dog|a gong",
        rent="{310..790} euros",
        free="{1..28} {month}",
        stays="the wardrobe|the desk|the loft bed|the mirror|the armchair|the carpet|the ladder|the bookcase"
        "|the palm tree|the lamp|the chest|the curtain|the folding table|the piano stool",
        by="flat",
        tell=r"""
        Kitchen council, {flat}. {leaver} goes to sea, so the back room is vacant from {free}. Nine people came to look. It was between
        two in the end: {refused} was nice, but there is {doubt}, and our walls are thin. {chosen} brings {strength} and laughed at our
        jokes. Three votes to none. {Stays} may be used, since it won't fit through the door. Rent {rent}, bills included.

        Ad on the board, with notes in three hands: "Room to let, {flat}, {rent}, from {free}, {stays} included. {leaver} is off to a
        new job." Below, in red: "{refused}? {doubt}..." And in blue: "OH NO. That was the one I liked." In red again: "Then {chosen}?
        {strength}!" In blue: "All right, agreed. Call tonight and say yes." Green: "About time. I've washed up."

        Ben: who takes over from {leaver}? \nIda: I was for {refused} \nBen: {doubt}, Ida. Think of the neighbours \nIda: mm. True. and
        the other one had {strength} \nBen: {chosen}! Exactly. Shall I ring? \nIda: yes. say {rent}, from {free} \nBen: And {stays}?
        \nIda: stays in the room for whoever comes. \nBen: done. Welcome to {flat}, I said.
        """,
        ask=r"""
        Who gets the room at {flat}? => {chosen}
        Who will be moving into {flat}? => {chosen}
        Which applicant was not accepted at {flat}? => {refused}
        Who missed out on the room at {flat}? => {refused}
        What spoke against {refused}? => {doubt}
        What did the people of {flat} fear about the other applicant? => {doubt}
        What spoke in favour of {chosen}? => {strength}
        Who is moving out of {flat}? => {leaver}
        How much is the rent for the room at {flat}? => {rent}
        From when is the room at {flat} free? => {free}
        Which piece of furnishing is left in the room at {flat}? => {stays}
        """,
    ),
    account(
        "hedge dispute",
        complainant="last",
        neighbour="last",
        plant="beech hedge|laurel|bamboo|holly|cypress row|yew hedge|privet|ivy wall|elder|hawthorn|hornbeam|thuja row"
        "|forsythia|hazel|bramble|lilac hedge",
        before="{3..6}.{d1} metres",
        after="{1..2}.{d1} metres",
        mediator="person",
        harm="no evening sun|leaves in the pond|a cracked path|a dark kitchen|roots under the shed|starlings at dawn"
        "|a blocked gutter|no television signal|pollen in the laundry|a lost view of the church|moss on the roof",
        peace="a pot of marmalade|a barbecue|two tickets to the circus|a shared ladder|a bottle of plum brandy"
        "|a handshake over the gate|a bag of walnuts|an apple tart|a game of cards|a wheelbarrow of logs"
        "|a joint compost heap",
        costs="£{80..640}",
        by=("complainant", "neighbour"),
        tell=r"""
        Chronicle of our street. For three summers {complainant} and {neighbour} did not greet each other, and the reason stood between
        them, {before} tall: the {plant} on {neighbour}'s side. It meant {harm}, said {complainant}. Letters were written. At last
        {mediator} sat them down with coffee. It may now be {after} high. They split the {costs} for the gardener and sealed it with
        {peace}.

        Report of the mediator. Parties: {complainant} (suffers from {harm}), {neighbour} (owner of the {plant}). Height on my visit:
        {before}. Height agreed on: {after}, to be kept every autumn. The gardener will want {costs}, half from each. Both were tired of
        quarrelling. Without being asked, they finished with {peace}. Signed, {mediator}, who would like to see more of that.

        Vera: have you heard? {complainant} and {neighbour} are talking again \nOtto: never. because of that {plant}? \nVera: they had
        {mediator} in, as go-between. From {before} down to {after}! \nOtto: and {complainant} is satisfied? what was it again, {harm}?
        \nVera: Yes, that's over. They share the bill, {costs} \nOtto: I'll believe it when I see it. \nVera: See it then: {peace},
        yesterday. I watched from the window.
        """,
        ask=r"""
        What plant did {complainant} and {neighbour} quarrel about? => {plant}
        How high was the {plant} between {complainant} and {neighbour} at first? => {before}
        How tall had {neighbour}'s {plant} grown? => {before}
        How tall may the {plant} of {neighbour} be from now on? => {after}
        What height did {complainant} and {neighbour} settle on? => {after}
        Who mediated between {complainant} and {neighbour}? => {mediator}
        Who made peace between {neighbour} and {complainant}? => {mediator}
        What did {complainant} complain of? => {harm}
        How did the {plant} of {neighbour} bother {complainant}? => {harm}
        How did {complainant} and {neighbour} mark their reconciliation? => {peace}
        What does cutting the {plant} cost {complainant} and {neighbour} together? => {costs}
        """,
    ),
    account(
        "swarm of bees",
        keeper="person",
        catcher="person",
        hive="hive {2..40}|the {color} hive",
        landed="the school bell|a parked scooter|the butcher's sign|a pram|a street lamp|the war memorial|a parasol"
        "|the bus shelter|the judge's balcony|a cherry tree|a road sign|the chapel door|a beer table|the flagpole",
        moved="the brewery roof|the convent|the orchard|a museum terrace|the allotments|the vicarage|a lavender field"
        "|the golf course|the nursery school|the hospital garden|the old railway|the vineyard|the castle moat",
        queen="{name}",
        honey="{6..48} kilos",
        sting="{2..19}",
        by="keeper",
        tell=r"""
        Beekeepers' bulletin. On {weekday} the bees of {keeper} took off from {hive} and hung themselves, all twenty thousand, on
        {landed}. Traffic stopped. {catcher} was nearest with a ladder and a box, brushed them in, and counted {sting} stings
        afterwards. They have since been given a quiet place, {moved}. The queen is alive; the children have christened her {queen}. The
        year still gave {honey} of honey.

        {keeper}: they're gone!! {hive} is empty \nLou: there's a black beard on {landed}... \n{keeper}: oh no. I'm in a meeting. Can
        anyone? \n{catcher}: on my way with the box. \nLou: look at that. bare hands. \n{catcher}: got them. {sting} stings, but we have
        the queen \nLou: She looks like a {queen} \n{keeper}: {queen} she is. They can't come back here. It's {moved} from tomorrow \nLou:
        and the honey? \n{keeper}: {honey} this year, one jar for each of you

        Dear Sophie, {keeper} has had an adventure. Out of {hive} came a cloud and settled on {landed}, in the middle of town. It was
        {catcher} who fetched them down and paid with {sting} stings. We've called the queen {queen}. As the neighbours were nervous,
        the whole people now lives elsewhere, namely {moved}, and does well. {honey} of honey were spun last week. A jar is on its way
        to you.
        """,
        ask=r"""
        Who caught the swarm of {keeper}? => {catcher}
        Who came to the rescue when the bees of {keeper} left? => {catcher}
        Whose bees did {catcher} collect? => {keeper}
        From which hive did the bees of {keeper} swarm? => {hive}
        On what did the bees of {keeper} settle in town? => {landed}
        Where was the swarm of {keeper} hanging? => {landed}
        Where do the runaway bees of {keeper} live now? => {moved}
        Where was the swarm of {keeper} taken in the end? => {moved}
        What is the queen of {keeper}'s bees called? => {queen}
        How much honey did {keeper} harvest? => {honey}
        How many times was {catcher} stung? => {sting}
        """,
    ),
    account(
        "camping postcard",
        family="the {last} family",
        site="Camping {name}|{name} Meadows|{name} Beach",
        firstpitch="pitch {2..49}",
        pitch="pitch {50..180}",
        nuisance="a generator|red ants|a choir of frogs|a disco|the bins|a sewage smell|a rooster|floodlights|a puddle"
        "|teenagers|pine resin|a volleyball net|an ice-cream bell|sloping ground",
        broke="the tent pole|the air pump|the gas stove|the cool box|the folding bed|the water can|the awning"
        "|the camp chair|the torch|the tin opener|the zip|the kettle|the bike rack",
        bathing="{14..25} degrees",
        friends="a baker|two sisters|a retired pilot|a clown|some students|a vet|three anglers|a florist|an old couple"
        "|a drummer|a chess master|a policeman|a weaver|twin boys",
        friendcity="city",
        by="family",
        tell=r"""
        Postcard \n\nGreetings from {site}! First they put us on {firstpitch}, but {nuisance} drove us off after a night, and since then
        it's {pitch}, under poplars. Of course {broke} gave up on the second day. The lake has {bathing}, Dad says that's warm. Next
        door lives {friends} from {friendcity}, we eat together every night. \nLove, {family}

        Holiday log of {family}, {site}. \nDay 1: arrival, rain, {firstpitch}. We notice: {nuisance}. \nDay 2: no sleep. The warden is
        kind, we carry everything over to {pitch}. {Broke} does not survive this. \nDay 3: sun. Swimming, {bathing}, measured by a
        bottle thermometer. \nDay 4: made friends with {friends}, home town {friendcity}, who can juggle. \nDay 5: nobody wants to
        leave.

        Omi: where are they now, {family}? \nJulia: {site}. but don't write to {firstpitch}, they've moved \nOmi: why that? \nJulia:
        {nuisance}! \nOmi: So which one? \nJulia: {pitch}. They swim a lot. {bathing}. \nOmi: brr. and is everything in one piece?
        \nJulia: all but {broke}. They borrow from the neighbours \nOmi: nice people? \nJulia: very, {friends}, from {friendcity} I
        think
        """,
        ask=r"""
        Where is {family} camping? => {site}
        Which campsite did {family} go to? => {site}
        Where on the campsite does {family} stay now? => {pitch}
        Which pitch did {family} move to? => {pitch}
        On which pitch did {family} start out? => {firstpitch}
        Which pitch did {family} give up? => {firstpitch}
        What drove {family} away from {firstpitch}? => {nuisance}
        What broke on the camping trip of {family}? => {broke}
        How warm is the water where {family} swims? => {bathing}
        Whom did {family} make friends with? => {friends}
        Where do the camping neighbours of {family} come from? => {friendcity}
        """,
    ),
    account(
        "class reunion",
        school="{name} School|{name} Grammar School|{name} College",
        venue="the {name} Inn|the {name} Brewery|Restaurant {name}|the {name} Clubhouse",
        convenor="person",
        teacher="Mr {last}|Mrs {last}|Miss {last}",
        farthest="person",
        homeland="country",
        nexthost="person",
        came="{11..38}",
        prank="the goat|the glued chalk|the stink bomb|the false alarm|the snow bear|the swapped shoes|the frog"
        "|the missing bell|the upside-down map|the painted bust|the cuckoo clock|the flour bag|the stolen skeleton",
        by="school",
        tell=r"""
        {school}, our year: how it was. {came} of us found the way to {venue}. {convenor} had written all the invitations by hand.
        {teacher}, ninety and sharp as ever, sat at the head and confessed to having known about {prank} all along. The longest journey
        lay behind {farthest}, who flew in from {homeland}. Before the last glass, {nexthost} rashly promised to arrange it the next
        time.

        Diary, past midnight. Back from {venue}. I recognised perhaps half of the {came} who were there. We told {teacher} the truth
        about {prank}; there was great laughter. {farthest} has settled in {homeland} and came all that way. I thanked {convenor} for
        months of organising, who only sighed. So in five years it's {nexthost}'s turn. {School} looks smaller now. On the wall hung a
        sign: "Welcome, you lot".

        Rolf: sorry I missed it. who came, from our class? \nEva: {came}. And {teacher}! still remembers {prank} \nRolf: I wasn't even
        there that day. Was it at {venue}? \nEva: yes, {convenor} had arranged everything, down to the {school} napkins \nRolf: and
        who'd travelled most? Me, if I'd come. \nEva: {farthest}, from {homeland}. You live in the next village, Rolf. \nRolf: next time
        then. \nEva: {nexthost} is doing it.
        """,
        ask=r"""
        Where did the class reunion of {school} take place? => {venue}
        Who organised the reunion of {school}? => {convenor}
        Who will organise the next reunion of {school}? => {nexthost}
        Who follows {convenor} as organiser for {school}? => {nexthost}
        Which former teacher attended the reunion of {school}? => {teacher}
        Who came the longest way to the reunion of {school}? => {farthest}
        From which country did {farthest} come? => {homeland}
        How many former pupils of {school} were at the reunion? => {came}
        Which old prank was talked about at the reunion of {school}? => {prank}
        What did {teacher} still remember from school days? => {prank}
        """,
    ),
    account(
        "repair café",
        guest="person",
        fixer="person",
        brought="toaster|desk lamp|record player|hand mixer|vacuum cleaner|sewing machine|table fan|radio|coffee grinder|hairdryer"
        "|electric drill|slide projector|juicer|model train|kettle|waffle iron|shaver|doorbell",
        believed="a dead motor|a blown fuse|an empty battery|a bad plug|a snapped belt|old age|a fall|water damage"
        "|a burnt coil|lightning|cheap plastic|a jammed gear|a worn bearing",
        fault="a loose wire|a coin inside|cat hair|a bent pin|dried grease|a dead spider|a missing spring"
        "|a stuck switch|a cracked washer|toast crumbs|a split hose|a rusty contact|a toy soldier|sand",
        place="the parish hall|the old dairy|the scout hut|the library|the fire station|the youth club|the canteen"
        "|the town museum|the bowling alley|the school gym|the joinery|the tram depot|the sailing club",
        part="£{1..19}.{10..99}",
        waited="{25..140} minutes",
        by=("guest", "brought"),
        tell=r"""
        Repair café, {place}. Job sheet. \nOwner: {guest} \nObject: {brought} \nWhat the owner says: it's {believed}, surely \nWhat we
        found: {fault} \nAt the bench: {fixer} \nMaterial: {part} \nTime in the queue: {waited} \nResult: works again. \nComment in the
        guest book: "I was about to throw it away, and now I've learnt how to hold a screwdriver. The cake was good too. See you in
        autumn."

        It says a lot about our town that on a sunny day there was a queue outside {place}. {guest} stood in it for {waited} with the
        {brought} in both arms, sure of {believed}. {fixer} screwed it open, hummed, and found {fault}. That was all! One small part for
        {part}, a drop of oil, and it ran as on its first day. There was clapping at the next tables.

        Tilda: did you bin the {brought}, {guest}? \n{guest}: no!! took it to the repair café in {place}. waited {waited}, but it works
        \nTilda: I thought {believed}? \n{guest}: So did I. It was only {fault}. \nTilda: who did it, the man with the beard? \n{guest}:
        no, {fixer}, you know, from the post office \nTilda: and what do they want for that? \n{guest}: {part}, for the spare part. The
        rest is a donation.
        """,
        ask=r"""
        What did {guest} bring to the repair café? => {brought}
        Who repaired the {brought} for {guest}? => {fixer}
        Who got {guest}'s {brought} going again? => {fixer}
        What was actually wrong with the {brought} of {guest}? => {fault}
        What did {fixer} discover in the {brought}? => {fault}
        What did {guest} take to be the trouble with the {brought}? => {believed}
        Which mistaken idea did {guest} have about the fault of the {brought}? => {believed}
        Where was the repair café that {guest} visited? => {place}
        How much did {guest} pay for the part in the {brought}? => {part}
        How long did {guest} queue with the {brought}? => {waited}
        """,
    ),
    account(
        "family history letter",
        ancestor="person",
        changed="last",
        left="city",
        settled="city",
        ship="the {name}|the Queen {name}|the Star of {name}",
        sailed="{1821..1928}",
        trade="cooper|wheelwright|tanner|saddler|glover|milliner|blacksmith|ropemaker|bookbinder|clockmaker|thatcher|baker|weaver|miller"
        "|cobbler|brewer|locksmith|gilder|basket maker|tinsmith",
        newtrade="cooper|wheelwright|tanner|saddler|glover|milliner|blacksmith|ropemaker|bookbinder|clockmaker|thatcher|baker|weaver|miller"
        "|cobbler|brewer|locksmith|gilder|basket maker|tinsmith",
        cause="a failed harvest|a lost lawsuit|an unhappy love|military service|a fire|gold fever|a strict father"
        "|debts|a stolen horse|religious trouble|a duel|the cholera|an inheritance quarrel|a sunk mill|hunger",
        by="ancestor",
        tell=r"""
        Dear {first}, I've spent a week in the archives and can answer you. Our {ancestor} sailed in {sailed} on {ship}. In {left},
        where it all starts, the registers say {trade} and mention {cause}, after which there was no staying. On the other side, in
        {settled}, a clerk couldn't spell, so it became {changed} on every paper. There, believe it or not, our forebear made a living
        as {a_newtrade}. Copies are enclosed.

        Family tree, sheet 7: {ancestor} \n- born and apprenticed in {left}; {trade} \n- emigrated {sailed}, on board {ship}. {Cause},
        according to a hymn book \n- later entries under {changed}, the name all of us bear \n- grave in {settled}; on the stone:
        "{newtrade}" \n\nCompiled after {first} asked who was looking out of the oval frame. The photograph is from the studio by the
        station, and nobody smiles.

        Aunt Hedwig tells it like this. "So, {first}, you want to know about {ancestor}? That was {a_trade}, a good one, in {left}.
        Then, {cause}! So onto {ship}, in {sailed}, with one trunk. {settled} was to be only a stop, but it was for life. No one needed
        that trade there, so what do you do? {A_newtrade}. And the name on the door was {changed}. The trunk is under my bed."
        """,
        ask=r"""
        From which city did {ancestor} emigrate? => {left}
        Where was {ancestor} living before the voyage? => {left}
        Where did {ancestor} make a new home? => {settled}
        In which city did {ancestor} live after emigrating? => {settled}
        What surname did {ancestor} have later on? => {changed}
        On which ship did {ancestor} travel? => {ship}
        In what year did {ancestor} cross the sea? => {sailed}
        What did {ancestor} do for a living in the old country? => {trade}
        What was the first profession of {ancestor}? => {trade}
        What was the occupation of {ancestor} in {settled}? => {newtrade}
        Why did {ancestor} leave {left}? => {cause}
        """,
    ),
    account(
        "potluck chat",
        host="first",
        sweetcook="first",
        sweet="rhubarb crumble|apple strudel|lemon tart|chocolate mousse|rice pudding|plum cake|cherry pie|poppy seed roll"
        "|semolina pudding|pear sorbet|almond brittle|vanilla custard|carrot cake|fig ice cream|honey cake|walnut parfait",
        maincook="first",
        main="food",
        planned="food",
        drinks="drink",
        allergy="almonds|celery|eggs|fish|hazelnuts|kiwi|lobster|milk|mustard|oysters|peanuts|sesame|soy|walnuts|wheat|lupin",
        start="{6..8}:{10..55} pm",
        by="host",
        tell=r"""
        Dinner at {host}'s place \n{maincook}: I could do {planned}? \n{host}: Please no, one of the guests can't have {allergy}.
        \n{maincook}: oh right. {main} then! \n{sweetcook}: and I make the dessert, {sweet}. \nPaul: who does the drinks? \n{host}: I've
        got {drinks} for everyone. Just bring yourselves and the dishes. \nPaul: at six as always? \n{host}: {start}, I come from work.

        List on the fridge of {host}: \n1. tonight, {start}, eleven people, chairs from the cellar \n2. {main} ({maincook}, who wanted
        to make {planned}; talked out of it because of {allergy}, poor Lea swells up) \n3. for afterwards {sweet} ({sweetcook}) \n4.
        {drinks}: cool it! \n5. candles, music, and somebody has to catch the cat before the bell rings

        What an evening it was at {host}'s. We sat down at {start}. {maincook} carried in {main}, still bubbling; the first idea had
        been {planned}, but with Lea, who mustn't eat {allergy}, that would have ended in the hospital. Then {sweetcook} lifted a cloth
        and there stood {sweet}, and nobody talked any more. We drank {drinks} out of jam jars, and the host played the piano badly.
        """,
        ask=r"""
        What is the main course at the dinner of {host}? => {main}
        Which dish did {maincook} bring to {host}? => {main}
        What did {maincook} want to cook at first for the dinner of {host}? => {planned}
        Which dish was dropped from the dinner of {host}? => {planned}
        Who made the main course at {host}'s? => {maincook}
        Who is in charge of the dessert at {host}'s? => {sweetcook}
        What is for dessert at {host}'s? => {sweet}
        What does {sweetcook} bring to the dinner of {host}? => {sweet}
        What is there to drink at {host}'s? => {drinks}
        What is a guest of {host} allergic to? => {allergy}
        When does the dinner of {host} begin? => {start}
        """,
    ),
    account(
        "music lessons",
        pupil="first",
        gaveup="instrument",
        learns="instrument",
        teacher="person",
        former="person",
        lessonday="weekday",
        piece="title",
        upset="loud neighbours|a broken arm|stage fright|homesickness|a long bus ride|a lost key|small hands|a strict tone"
        "|too many scales|a cold church|a bullying cousin|the heavy case|a move|a torn score",
        fee="€{18..64}",
        by="pupil",
        tell=r"""
        Grandma, you asked how {pupil} gets on with the music. The {gaveup} is in the attic, I'm afraid, after {upset}. {former} was sad
        and understood. But listen: it's the {learns} now! Every {lessonday} {teacher} comes to the house, {fee} an hour, and there is
        laughter behind the door. For the summer concert they're practising "{piece}". I'm allowed to turn the pages.

        Parents' talk, music school. Child: {pupil}. Started on {gaveup} in the group of {former}, stopped half-way through the year
        ({upset}). Since the holidays single lessons with {teacher} on {learns}, {lessonday}s; the family pays {fee} each time.
        Progress: astonishing. To be heard at the summer concert with "{piece}". The parents ask for a chair that doesn't creak.

        {pupil}: mum, I don't want the {gaveup} any more \nMum: because of {upset}? \n{pupil}: yes. And {former} is nice but I want the
        {learns} \nMum: who'd teach you that? \n{pupil}: {teacher}! {lessonday} would be free, I asked \nMum: And what would that cost
        us? \n{pupil}: {fee} a lesson. I'd play {piece} at the summer concert, we've already picked it \nMum: you've thought of
        everything. All right.
        """,
        ask=r"""
        Which instrument does {pupil} play now? => {learns}
        What is {pupil} learning to play? => {learns}
        Which instrument did {pupil} drop? => {gaveup}
        What did {pupil} play before the {learns}? => {gaveup}
        Who gives {pupil} lessons now? => {teacher}
        Who taught {pupil} the {gaveup}? => {former}
        Which teacher did {pupil} leave? => {former}
        Why did {pupil} stop playing the {gaveup}? => {upset}
        On which day does {pupil} have music? => {lessonday}
        What will {pupil} play at the concert? => {piece}
        How much is one music lesson for {pupil}? => {fee}
        """,
    ),
    account(
        "ring lost in the garden",
        wearer="person",
        ring="a {color} signet ring|a wedding ring|a pearl earring|a silver locket|a charm bracelet|a garnet brooch"
        "|a cufflink|an opal ring|a medal|a gold thimble|a jet necklace|a sailor's earring",
        lostyear="{1968..1999}",
        foundyear="{2001..2029}",
        foundby="person",
        searched="the compost|the well|the potato bed|the drains|the hayloft|the duck house|the sandpit|the rose bed"
        "|the gutter|the coal cellar|the goldfish pond|the lawn|the rabbit hutch",
        emerged="a carrot|a mole hill|a bird's nest|a flower bulb|a tree stump|a drainpipe|an old boot|a watering can"
        "|the chicken run|a turnip|the rhubarb|a wall crack|a rotten log",
        value="£{200..2400}",
        toast="drink",
        by="wearer",
        tell=r"""
        You won't believe this. In {lostyear} {wearer} lost {ring}, gardening, and cried for a week. They turned {searched} upside down,
        more than once, with sieves. Nothing. And then, in {foundyear}, {foundby}, who has bought the house, is busy outside, and there
        it is, shining, in {emerged}! The jeweller says {value}. The two of them drank {toast} on it until dark.

        Newsletter of the garden society: happy returns. {Ring} is back on the hand, or near it, of {wearer}. Disappeared: {lostyear}.
        Searched at the time: above all {searched}, for days. Reappeared: {foundyear}, in {emerged}, thanks to the good eyes of
        {foundby}. Estimated worth: {value}, though nobody will sell. Refreshment at the handing over: {toast}.

        - Hello, is that {wearer}? My name is {foundby}, we've moved into your old house. \n- Yes? \n- Did you ever lose {ring}? \n-
        Good heavens. In {lostyear}! We dug up all of {searched} for it. \n- Well, it was in {emerged}. It's {foundyear}, it has had
        time to travel. \n- Is it worth anything? \n- {value}, the jeweller told me. \n- Come round. Bring your whole family, I'll fetch
        up some {toast} from the cellar.
        """,
        ask=r"""
        What did {wearer} lose in the garden? => {ring}
        Which piece was returned to {wearer}? => {ring}
        In which year did {wearer} lose it? => {lostyear}
        When did the lost piece of {wearer} disappear? => {lostyear}
        In which year did {wearer} get it back? => {foundyear}
        When was the lost piece of {wearer} found? => {foundyear}
        Who found what {wearer} had lost? => {foundby}
        Where did {wearer} look for it in vain? => {searched}
        In what was the lost piece of {wearer} finally found? => {emerged}
        How much is the lost piece of {wearer} worth? => {value}
        What was there to drink when {wearer} got it back? => {toast}
        """,
    ),
]
