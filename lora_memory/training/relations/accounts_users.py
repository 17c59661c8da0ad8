"""Accounts of what a long-running assistant keeps about its user: habits, health, family, plans, purchases, decisions.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, account

USERS: list[Relation] = [
    account(
        "usual drink and its exception",
        usual="drink",
        exception="drink",
        cafe="Cafe {name}|{name}|the {adjective} {animal}",
        cause="high blood pressure|bad sleep|a stomach ulcer|heart flutter|shaky hands|a new medicine|reflux|migraines"
        "|pregnancy|weak bones|kidney stones|anxiety|an enlarged thyroid|night sweats",
        given_up="drink",
        adviser="person",
        since="{month} {2019..2030}",
        tell=r"""
        The user no longer touches {given_up}, and has not since {since}. {adviser}, who looks after the user's
        health, had urged it because of {cause}. On ordinary mornings it is {usual} now, at home, from the green mug.
        There is one exception: at {cafe}, where the user sits on Saturdays with the newspaper, it has to be
        {exception}. Do not suggest anything else there.

        User: Remind me to buy {usual}, there's hardly any left.\nAssistant: On the list. You go through a lot of
        it.\nUser: Every morning, what else is left? I had to say goodbye to {given_up} in {since}.\nAssistant:
        Because of {cause}, as I recall.\nUser: Yes, {adviser} was strict about it. But when I'm at {cafe} I allow
        myself {exception}. Nowhere else.

        ## Drinks\n\n- default: {usual} (mornings, no sugar)\n- only when sitting in {cafe}: {exception}\n- never
        again: {given_up}; ended in {since}\n- background: {cause}. It was {adviser} who put a foot down, after two
        talks about it.\n- glass bottles rather than cans, if there is a choice
        """,
        ask=r"""
        What do I normally drink in the morning? => {usual}
        What does the user have on an ordinary day? => {usual}
        What do I order when I'm at {cafe}? => {exception}
        Which drink does the user allow themselves in one place only? => {exception}
        Where do I make an exception from my usual drink? => {cafe}
        Which place is it that the user visits for {exception}? => {cafe}
        What did I stop drinking for good? => {given_up}
        Which drink must nobody offer the user any more? => {given_up}
        Who told me to stop drinking {given_up}? => {adviser}
        What health problem was behind the user's giving up {given_up}? => {cause}
        When did I have my last {given_up}? => {since}
        """,
    ),
    account(
        "injury and physiotherapy",
        who="person",
        part="left knee|right knee|left shoulder|right ankle|lower back|left hip|right wrist|neck|left elbow|right heel"
        "|left calf|right thumb|collarbone|left hamstring|right shoulder|left ankle",
        accident="a fall from a ladder|a skiing accident|slipping on ice|lifting a washing machine"
        "|a collision on the bike|tripping over the cat|a bad tackle|moving a wardrobe|jumping off a wall"
        "|missing a step|chopping wood|a trampoline|carrying a canoe|a dance class",
        therapist="person",
        surgeon="Dr. {last}",
        dropped="swimming lengths|the stationary bike|rubber bands|cold packs|the balance board|leg presses|wall sits"
        "|electrotherapy|yoga poses|foam rolling|kettlebells|stair climbing|skipping rope|stretching with a towel",
        helps="slow squats|walking backwards|warm baths|isometric holds|heel raises|taping|Nordic walking|pelvic tilts"
        "|water gymnastics|deep massage|acupuncture|single-leg stands|Pilates|short daily walks",
        review="date",
        by="who",
        tell=r"""
        {who}'s {part} has been giving trouble since {accident} last {season}. {surgeon} looked at the scans and saw
        no need to operate. So it is exercises now, under the eye of {therapist} in a practice behind the station.
        They began with {dropped}, which only made the pain worse and was struck off after two weeks. What brings
        relief is {helps}. The scans will be looked at again on {review}.

        Voice memo, {weekday}. Talked with {who} for an hour. You remember the business with {accident}? Well, the
        {part} is still not right. There were a few weeks of {dropped}, and that was no good at all. Then {therapist},
        the physio, tried {helps}, and things have been looking up ever since. No operation for the moment, {surgeon}
        is against it. On {review} they decide whether that stays so.

        Card: {who}\nComplaint: {part}, after {accident}\nConsultant: {surgeon} (advises against surgery)\nExercises
        with: {therapist}, twice a week\nDoes good: {helps}\nTried and stopped: {dropped}, since it hurt more
        afterwards\nNext look at the healing: {review}\nMood: patient, mostly
        """,
        ask=r"""
        Which part of the body is giving {who} trouble? => {part}
        What did {who} injure? => {part}
        How did {who} get hurt? => {accident}
        What caused the trouble with {who}'s {part}? => {accident}
        Who is {who}'s physiotherapist? => {therapist}
        Who guides {who} through the exercises? => {therapist}
        Which doctor didn't want to operate on {who}? => {surgeon}
        What makes {who}'s pain better? => {helps}
        Which exercise or treatment works for {who}? => {helps}
        What did {who} try in therapy that did more harm than good? => {dropped}
        When does {who} have the next check-up? => {review}
        I need the date on which they look at {who}'s injury again. => {review}
        """,
    ),
    account(
        "laptop bought after comparing",
        bought="{name} {10..17}|{name}Book {L1}{d1}|{name} Air {d2}",
        passed_over="{name} {10..17}|{name}Book {L1}{d1}|{name} Pro {d2}",
        old="{name} {L1}{d3}|{name}Pad|{name} Mini",
        price="{520..2400} euros",
        seller="company",
        reason="the quiet fan|the matte screen|battery life|the lighter case|the keyboard|a longer warranty|more ports"
        "|easy repairs|the brighter display|better speakers|the fingerprint reader|Linux support|the touchpad"
        "|the webcam",
        heir="person",
        warranty="{2..6} years",
        tell=r"""
        The user's new laptop is the {bought}, ordered from {seller} for {price}. It was a close race: the
        {passed_over} scored better in the magazine tests and stayed the favourite for a week. In the end {reason}
        settled it. It comes with {warranty} of warranty. The machine it replaces, the {old}, has gone to {heir}, who
        wanted something for writing letters.

        User: I finally did it.\nAssistant: The laptop? Did the {passed_over} win?\nUser: No! At the last minute I
        went for the {bought}. {Reason}, that's what did it for me. {price} at {seller}, with {warranty} of
        warranty.\nAssistant: And your faithful {old}?\nUser: Wiped it and gave it to {heir}. It still runs, only
        slowly.

        Purchases / computer\n- {heir} was happy to have the {old} that I retired, so nothing is thrown away\n- on my
        desk since {day}: {bought}\n- paid {price} ({seller}); covered for {warranty}\n- runner-up was the
        {passed_over}. I keep asking myself whether I was wrong, but {reason} counted for more.
        """,
        ask=r"""
        Which laptop did I buy? => {bought}
        What computer does the user work on now? => {bought}
        Which laptop did I nearly buy? => {passed_over}
        Which model did the user compare with the {bought}? => {passed_over}
        Which computer did the user have before? => {old}
        Which of my computers did I give away? => {old}
        How much did my laptop cost? => {price}
        Where did I order the {bought}? => {seller}
        Which shop do I have to call if my laptop breaks? => {seller}
        Why did I choose the {bought}? => {reason}
        Who has my previous laptop now? => {heir}
        How long is the warranty on the user's laptop? => {warranty}
        """,
    ),
    account(
        "move to another city",
        who="person",
        origin="city",
        target="city",
        motive="a job in radio|cheaper rent|a sick aunt|love|the sea air|better schools|a PhD place|the music scene"
        "|mountain walks|a noisy neighbour|old friends|a divorce|a bakery for sale|the mild winters|asthma",
        rent="{480..2300} euros",
        landlord="person",
        keys="date",
        mover="company",
        by="who",
        tell=r"""
        {who} is leaving {origin} after {small} years. The boxes go to {target}, and the reason is {motive}. A flat
        has been found on the second floor, with a balcony to the yard, for {rent} a month. It belongs to {landlord},
        who lives downstairs and hands over the keys on {keys}. {mover} does the carrying, because the piano is too
        much for friends with a van.

        Summary of the chat about {who}\n- new home: flat in {target}, {rent} monthly, warm\n- why: {motive}\n- lives
        in {origin} until then and has given notice there\n- gets in on {keys}; {landlord}, the owner, will be at the
        door\n- transport booked with {mover}, the second firm asked \n- still open: internet, curtains

        Dear {first}, have you heard about {who}? The goodbye party was on {weekday}. I can hardly picture {origin}
        without those Sunday breakfasts. But {motive} weighs more, so {target} it is. On {keys} the flat is ready.
        {landlord} asks {rent} a month for it, and that is called a bargain there! I offered to drive, but {mover} had
        already been hired.
        """,
        ask=r"""
        Where is {who} moving to? => {target}
        What will be {who}'s new city? => {target}
        Which city is {who} turning their back on? => {origin}
        Where did {who} live before moving to {target}? => {origin}
        What makes {who} move? => {motive}
        Why is {who} going to {target}? => {motive}
        How much rent will {who} pay each month? => {rent}
        Who owns the flat that {who} takes? => {landlord}
        From whom does {who} rent? => {landlord}
        When can {who} get into the new flat? => {keys}
        Which firm carries {who}'s furniture? => {mover}
        Who was hired to bring the boxes to {target} for {who}? => {mover}
        """,
    ),
    account(
        "holiday that changed",
        planned="country",
        actual="country",
        obstacle="a pilots' strike|a passport problem|forest fires|floods|the exchange rate|a wedding in the family"
        "|a broken toe|too few hotel rooms|the heat|a cancelled ferry|a visa refusal|political unrest"
        "|a hurricane warning|the high fares",
        companion="person",
        sitter="person",
        hotel="Hotel {name}|Pension {name}|the {name} Lodge|Villa {name}",
        leave="date",
        flight="{L2} {d4}",
        tell=r"""
        The user meant to spend the holidays in {planned}, with a rented camper. {Obstacle} put an end to that.
        {companion}, who travels along, then proposed {actual}, and the user agreed the same evening. They take off on
        {leave} with flight {flight} and stay at {hotel}, half board. Meanwhile the plants and the letter box are in
        the hands of {sitter}. Guidebook bought, vaccinations done.

        Diary. All our plans for {planned} are in the bin, thanks to {obstacle}. {companion} was more upset than I
        was. Then we found {hotel}, in {actual} of all places, a white house with a lemon tree in front. Booked it at
        midnight! {flight} takes us there on {leave}. {sitter} promised to water everything while we are gone and
        refuses any money.

        User: Can you put together what we know about the trip?\nAssistant: Certainly. Destination: {actual}. You
        dropped {planned} because of {obstacle}. Departure: {leave}, {flight}. Bed: {hotel}. Who's going: you and
        {companion}.\nUser: And the house?\nAssistant: {sitter} has your keys and comes by every other day.\nUser:
        Right. Remind me to leave a cake.
        """,
        ask=r"""
        Which country am I travelling to? => {actual}
        Where will the user spend the holidays after all? => {actual}
        Where did I want to go originally? => {planned}
        Which destination did the user have to give up? => {planned}
        Why couldn't I go to {planned}? => {obstacle}
        What upset the user's first travel plan? => {obstacle}
        Who is coming along on my trip? => {companion}
        Who looks after the user's home in the meantime? => {sitter}
        Who waters my plants while I'm away? => {sitter}
        Where am I going to sleep in {actual}? => {hotel}
        When does my trip begin? => {leave}
        What is the number of the user's flight? => {flight}
        """,
    ),
    account(
        "novel in progress",
        who="person",
        working="title",
        earlier="title",
        setting="a lighthouse|a night train|a salt mine|a boarding school|a whaling station|a motorway hotel"
        "|a monastery|a circus|a flooded village|a research ship|a hospital ward|a vineyard|a toll bridge|a ski lift"
        "|a radio station|a puppet theatre",
        pages="{90..480} pages",
        reader="person",
        agent="person",
        hours="before breakfast|on the train|after midnight|at lunch|in the bath|during night shifts|on Sundays"
        "|in the waiting room|in the laundrette|between lectures|at dawn|while the baby sleeps|in the parked car"
        "|on the ferry",
        goal="date",
        by="who",
        tell=r"""
        {who} is writing a novel set in {setting}. It is called {working}; until last month the first page still said
        {earlier}, but that sounded like a thriller. So far there are {pages}. The writing gets done {hours}, in
        pencil, and is typed at weekends. {reader} is the first to read each chapter and is merciless. {agent} wants
        to offer the whole thing to publishers and expects it by {goal}.

        ## Notes on {who}\n\nHobby that is becoming serious: a book, {pages} by now.\n- title: ~~{earlier}~~
        {working}\n- where it plays: {setting}\n- works on it {hours}, never otherwise\n- literary agent: {agent},
        manuscript promised for {goal}\n- {reader} sees every draft before anyone else does

        User: Guess what, {who} read to us from the novel yesterday.\nAssistant: From {earlier}?\nUser: It's {working}
        now. All of it happens in {setting}. {reader} knew each line already, being the test reader.\nAssistant: How
        long is it?\nUser: {pages}, all written {hours}. {agent} is going to represent it. The last sentence must
        stand by {goal}.
        """,
        ask=r"""
        What is the present title of {who}'s novel? => {working}
        What does {who} call the book now? => {working}
        Which title did {who} discard? => {earlier}
        What was {working} by {who} called at first? => {earlier}
        Where does the story by {who} take place? => {setting}
        In what surroundings is {working} set? => {setting}
        How much has {who} written so far? => {pages}
        When does {who} find the time to write? => {hours}
        Who gets to see {who}'s chapters first? => {reader}
        Who represents {who} with publishers? => {agent}
        Who is waiting for the manuscript of {working}? => {agent}
        By when must {who} finish the novel? => {goal}
        """,
    ),
    account(
        "present for mother",
        gift="a_item",
        dismissed="a_item",
        price="{60..900} euros",
        sharer="first",
        hidden="behind the boiler|in the neighbour's garage|under the stairs|in the trunk of the car|at the office"
        "|in the sauna|on top of the wardrobe|in the garden shed|inside the piano|beneath the guest bed|in the loft"
        "|behind the winter coats",
        leak="first",
        objection="too heavy|too loud|too much like work|already in the house|ugly|far too expensive|sold out"
        "|of poor quality|impossible to clean|a bit of an insult|too fragile|hard to return",
        party="date",
        tell=r"""
        For their mother's seventieth the user has bought {gift}. {Dismissed} was considered as well and found to be
        {objection}. The bill of {price} is being split with {sharer}. Until the party on {party} it stands {hidden},
        wrapped in an old blanket. Nobody must breathe a word of it to {leak}, who has never kept a secret in a
        lifetime.

        User: Mum turns seventy on {party} and I'm done with the shopping!\nAssistant: So what did you choose?\nUser:
        {Gift}. {price}, half of it from {sharer}. I've put it {hidden}.\nAssistant: Not {dismissed}, then?\nUser: No,
        that was {objection}. And please, if {leak} ever asks you, you know nothing. Otherwise Mum hears of it the
        same day.

        Reminders, family\n\n{party}: Mum's seventieth, at home from noon.\nMy gift for her is ready, {hidden}.\nWhat:
        {gift}, {price} ({sharer} pays half). \nMy other idea had been {dismissed}, which turned out to be
        {objection}.\nCareful with {leak}: can't keep quiet, so not told yet.
        """,
        ask=r"""
        What am I giving my mother? => {gift}
        Which present did the user get for the big birthday? => {gift}
        What idea for my mother's birthday did I reject? => {dismissed}
        What was wrong with the present that I didn't buy for my mother? => {objection}
        How much did the user's present cost altogether? => {price}
        Who shares the cost of my present? => {sharer}
        Who owes the user half of {price}? => {sharer}
        Where did I hide the present for my mother? => {hidden}
        Where is the user keeping the gift until {party}? => {hidden}
        Who must not learn of my present? => {leak}
        Whom does the user not trust with the secret? => {leak}
        When do we celebrate my mother's birthday? => {party}
        """,
    ),
    account(
        "change of employer",
        who="person",
        former="company",
        present="company",
        did="job",
        does="job",
        push="the night shifts|a new boss|unpaid overtime|the long commute|constant travelling|a lost promotion|boredom"
        "|a merger|bullying|the open office|broken promises|a pay cut|the dress code|endless meetings",
        rescuer="person",
        start="date",
        by="who",
        tell=r"""
        On {start} {who} began at {present}, as {a_does}. The letter of resignation had been lying in a drawer for
        months. At {former} it had been all about {push}, and being {a_did} there was no consolation. A hint from
        {rescuer} opened the door: a place had become vacant, nobody had advertised it. The pay is about the same, the
        canteen is much better.

        {who}, work history (told in passing)\n\nNow: {does} at {present}, first day {start}.\nBefore: {did} at
        {former}, {small} years.\nWhat drove the change: {push}.\nHow it came about: {rescuer} passed on a tip about
        the opening and put in a good word.\nWould go back? Never.

        User: I met {who} at the market, looking ten years younger.\nAssistant: What has changed?\nUser: No more
        {former}! It was {push} that did it. Then {rescuer} told {who} about a vacancy at {present}, and since {start}
        that's the new place.\nAssistant: Still working as {a_did}?\nUser: Not at all, as {a_does}. It took three
        weeks of training.
        """,
        ask=r"""
        Where does {who} work today? => {present}
        Which company took {who} on? => {present}
        What is {who}'s current occupation? => {does}
        As what was {who} hired by {present}? => {does}
        Whom did {who} work for previously? => {former}
        Which employer did {who} leave? => {former}
        What was {who}'s job at {former}? => {did}
        Why did {who} quit? => {push}
        What couldn't {who} stand any more at {former}? => {push}
        Who helped {who} find the new position? => {rescuer}
        To whom does {who} owe the tip about the vacancy? => {rescuer}
        Since when has {who} been with {present}? => {start}
        """,
    ),
    account(
        "medicine not tolerated",
        bad="medicine",
        good="medicine",
        reaction="a red rash|swollen lips|dizziness|stomach cramps|blurred vision|a racing heart|hives|night sweats"
        "|shortness of breath|a dry cough|ringing ears|numb fingers|nosebleeds|vomiting",
        ailment="shingles|high blood pressure|gout|an ear infection|sciatica|bronchitis|migraine|a root canal|hay fever"
        "|asthma|arthritis|tonsillitis|a bladder infection|restless legs",
        doctor="Dr. {last}",
        nurse="first",
        dose="{5..95} mg",
        noticed="{month} {2016..2030}",
        tell=r"""
        Important for emergencies: the user reacts badly to {bad}. It came to light in {noticed}, in the course of a
        treatment for {ailment}. Within the hour it had brought on {reaction}. {nurse}, who had the night shift on the
        ward, drew the connection. {doctor} then switched to {good}, {dose} a day, and there has been no incident
        since. A note about it is in the wallet.

        User: I'm filling in a form at the hospital. What was it that I mustn't take?\nAssistant: {Bad}. You had
        {reaction} from it in {noticed}.\nUser: And what was I treated for?\nAssistant: {Ailment}. {nurse}, the nurse,
        was the one who noticed. Since then you take {good} instead, {dose} daily.\nUser: They also want to know who
        prescribed that.\nAssistant: {doctor}.

        Medical card (user)\n| intolerance | {bad} |\n| shows as | {reaction} |\n| found out | {noticed}, by nurse
        {nurse} |\n| treated then for | {ailment} | \n| substitute | {good}, {dose} once a day |\n| prescribed by |
        {doctor} |\nThe card is kept with the insurance papers, a copy is on the fridge.
        """,
        ask=r"""
        Which medicine must I never be given? => {bad}
        What drug does the user not tolerate? => {bad}
        What do I take in place of {bad}? => {good}
        Which medication suits the user? => {good}
        What happened to me when I took {bad}? => {reaction}
        How does the user's intolerance show itself? => {reaction}
        What was I being treated for at the time? => {ailment}
        Which doctor changed my medication? => {doctor}
        Who prescribes {good} to the user? => {doctor}
        Who realised that {bad} was to blame for my trouble? => {nurse}
        How much {good} do I take a day? => {dose}
        When was it discovered that the user can't take {bad}? => {noticed}
        """,
    ),
    account(
        "allotment garden",
        who="person",
        plot="{1..220}{L1}",
        thrives="tomatoes|runner beans|pumpkins|beetroot|garlic|courgettes|potatoes|strawberries|kohlrabi|sweetcorn"
        "|chard|peas|leeks|raspberries|onions|parsnips",
        fails="carrots|aubergines|melons|peppers|radishes|spinach|cauliflowers|lettuces|cucumbers|fennel|turnips"
        "|broccoli|celery|asparagus|artichokes|okra",
        culprit="slugs|voles|pigeons|blight|late frost|wireworms|heavy clay|aphids|the neighbour's hens|drought"
        "|cabbage moths|mildew|rabbits|too much shade",
        predecessor="person",
        helper="person",
        fee="{40..380} euros",
        by="who",
        tell=r"""
        {who} has had an allotment since {month}: number {plot}, by the railway line. {predecessor} gave it up for
        reasons of age and left the hut full of tools. The club charges {fee} a year, water included. This summer
        there were baskets of {thrives} for everyone. With {fails} it was a different story, for which {culprit} got
        the blame. {helper} comes along to dig and is paid in jam.

        Memory: {who}'s garden\n\n* {culprit} finished off all the {fails}, which was a blow\n* but {thrives} in
        abundance, even enough to freeze \n* annual rent {fee}, due in spring\n* plot {plot}\n* taken over from
        {predecessor}; the apple trees are older still\n* usually there with {helper}, who does the heavy work

        User: What should I bring {who} from the garden centre?\nAssistant: Nothing with {fails}, I'd say. You told me
        that {culprit} ruined them. Whereas there is always a surplus of {thrives}.\nUser: True. I could help with the
        {fee} rent instead.\nAssistant: Per year, for plot {plot}. {predecessor} paid less in former days.\nUser:
        Fine, and gloves for {helper}, who lends a hand with the digging every Saturday.
        """,
        ask=r"""
        What is the number of {who}'s allotment? => {plot}
        Which plot does {who} rent? => {plot}
        What grew well for {who}? => {thrives}
        Of what did {who} have a good harvest? => {thrives}
        What did {who} have no luck with in the garden? => {fails}
        Which crop did {culprit} spoil for {who}? => {fails}
        What went for {who}'s {fails}? => {culprit}
        Who had {who}'s plot before? => {predecessor}
        From whom did {who} inherit the garden? => {predecessor}
        Who works in the garden together with {who}? => {helper}
        How much does {who} pay for the allotment each year? => {fee}
        I need to know the yearly cost of plot {plot}. => {fee}
        """,
    ),
    account(
        "my dog",
        dog="name",
        breed="beagle|collie|dachshund|whippet|poodle|bulldog|spaniel|labrador|greyhound|terrier|husky|pug|dalmatian"
        "|mastiff|setter|corgi",
        vet="Dr. {last}",
        walker="first",
        old_feed="{name} {adjective} tins|dry food from {name}|chicken and rice|frozen tripe|canned rabbit|turkey mince",
        new_feed="salmon kibble|{name} sensitive mix|horse meat|duck with potato|{name} grain-free|lamb stew"
        "|insect pellets",
        chip="{d3} {d4} {d3}",
        fear="thunder|umbrellas|the hoover|men with hats|escalators|fireworks|the postman|balloons|bicycles|tunnels"
        "|geese|bin lorries|skateboards|church bells",
        tell=r"""
        The user lives with {dog}, {a_breed} of {small} years. It gets {new_feed}, on the advice of {vet}; {old_feed}
        had led to constant itching. The chip carries the number {chip}. On office days {walker} takes it around the
        lake. A warning to anyone who minds it: {fear} will send it under the nearest table, and no biscuit brings it
        out.

        User: I'm writing a sheet for the kennel. Will you dictate?\nAssistant: Gladly. Breed: {breed}. Called: {dog}.
        Chip: {chip}. Feed: {new_feed}, no more {old_feed} because of the skin.\nUser: Says {vet}, exactly. Add that
        nothing is worse than {fear}.\nAssistant: Added. Shall I give {walker} as a contact, too? \nUser: Yes, those
        two go for walks every noon when I'm at work.

        Pet card\nname: {dog}\nkind: {breed}, neutered\nchip no.: {chip}\nbowl: {new_feed}, twice a day (before:
        {old_feed}, not tolerated)\nvet: {vet} \nwalks when I'm away: {walker}\nafraid of: {fear}\nlikes: tennis
        balls, my left slipper
        """,
        ask=r"""
        What is my dog called? => {dog}
        What breed is the user's dog? => {breed}
        Which vet do I go to? => {vet}
        Who recommended changing the feed of the user's dog? => {vet}
        Who walks my dog when I'm working? => {walker}
        What do I feed {dog} now? => {new_feed}
        Which food agrees with the user's dog? => {new_feed}
        What did my dog eat before the change? => {old_feed}
        Which feed can the user's dog not tolerate? => {old_feed}
        What number is on my dog's chip? => {chip}
        What is {dog}, the user's dog, scared of? => {fear}
        What makes my dog hide? => {fear}
        """,
    ),
    account(
        "friend's wedding",
        who="person",
        partner="person",
        place="the boathouse|the old mill|the botanical garden|the castle ruin|the town brewery|the planetarium"
        "|the fish market|the tram depot|the orangery|the farm|the salt barn|the lighthouse|the library|the vineyard",
        rained_off="the beach|the rose garden|the vintage tram|the roof terrace|the meadow|the paddle steamer"
        "|the quarry|the churchyard|the tennis club|the pier|the hilltop|the river island",
        wedding="date",
        witness="person",
        duty="baking the cake|playing the organ|giving the speech|taking photos|driving the couple|reading a poem"
        "|minding the rings|decorating the tables|running the bar|herding the children|making the playlist"
        "|collecting the gifts",
        meal="food",
        by="who",
        tell=r"""
        {who} is getting married to {partner} on {wedding}. The celebration is going to be at {place}. It took some
        persuading, as both had dreamt of {rained_off} and only let go of it after a look at the weather statistics.
        {witness} signs as witness. The user's own task is {duty}. For dinner there is {meal}, with a second choice
        for children.

        Dear {first}, you asked about the big day. {wedding}, and it will be {place}, because {rained_off} is too
        risky at that time of year. I have been put in charge of {duty}, heaven help us. The witness is {witness}.
        {who} worries about everything except {partner}, which is a good sign. The caterer has settled on {meal}. See
        you there!

        Event: wedding of {who}\nwith: {partner}\nwhen: {wedding}, 2 pm\nwhere: {place} (the first idea, {rained_off},
        was abandoned)\nwitness: {witness} \non the plates: {meal}\nmy part in it: {duty}\nStill to do: suit to the
        cleaner's, find a card, ask who needs a lift.
        """,
        ask=r"""
        Who is {who} marrying? => {partner}
        What is the name of {who}'s future spouse? => {partner}
        Where will {who}'s wedding be celebrated? => {place}
        Where do I have to go for the wedding of {who} and {partner}? => {place}
        Where did {who} want to celebrate before changing plans? => {rained_off}
        Which location for {who}'s wedding was given up on account of the weather? => {rained_off}
        On what date does {who} marry? => {wedding}
        Who will be the witness for {who} and {partner}? => {witness}
        What am I in charge of at {who}'s wedding? => {duty}
        How is the user helping when {who} gets married? => {duty}
        What is being served at {who}'s wedding? => {meal}
        """,
    ),
    account(
        "marathon training",
        who="person",
        race="the {city} marathon",
        aim="3:{10..59}|4:{10..59}",
        best="4:{10..59}|5:{10..59}",
        coach="person",
        added="hill sprints|tempo runs|running at night|a swim on Fridays|longer warm-ups|barefoot drills"
        "|intervals on the track|weight training|breathing exercises|two rest days|a low gear on the bike"
        "|runs before breakfast|running with a dog|ankle exercises",
        cut="the music|alcohol|the second Sunday run|energy gels|carbon shoes|the heart rate belt|ice baths"
        "|the forest loop|sugar|the treadmill|late dinners|the running club|compression socks|night shifts",
        race_day="date",
        bib="{1000..29999}",
        by="who",
        tell=r"""
        {who} has signed up for {race}, on {race_day}, and already holds the number, {bib}. Last time the clock
        stopped at {best}, with cramps from the thirtieth kilometre on. This time it is supposed to say {aim}. {coach}
        draws up the weekly plan. It contains {added}, which had never been tried before, and in return {cut} had to
        go. Shoes get changed in the last month, not later.

        08:14 {who} is on the phone, out of breath, and talks about {race}.\n08:16 Start: {race_day}. Number on the
        shirt: {bib}.\n08:19 So far never quicker than {best}. \n08:20 {coach} believes that {aim} is possible. Rule
        of the plan: {added} in, {cut} out.\n08:25 I said I'd cheer with a cowbell at kilometre 35.

        Hi {first}, did you know {who} is running again? It's {race}, {race_day}. I've been allowed to see the plan
        that {coach} wrote. Now it includes {added}, of all things! And {cut}: gone. The dream is to come in at {aim}.
        Considering that {best} is what it took on the last attempt, I find that bold. Look for number {bib} if you
        watch it on television.
        """,
        ask=r"""
        Which race has {who} entered? => {race}
        Where will {who} run with number {bib}? => {race}
        What time does {who} hope to run? => {aim}
        What is {who}'s target for {race}? => {aim}
        What time has {who} run before? => {best}
        What is the result that {who} wants to beat? => {best}
        Who coaches {who}? => {coach}
        Who writes {who}'s training plan? => {coach}
        What is new in {who}'s training? => {added}
        What did {who} have to do without because of the training plan? => {cut}
        On which date does {who} run {race}? => {race_day}
        What start number does {who} have? => {bib}
        """,
    ),
    account(
        "learning another language",
        language="language",
        dropped="language",
        because="a new daughter-in-law|a job abroad|old family letters|a favourite singer|a holiday house|a penfriend"
        "|the crime novels|a bet|a choir|the grandparents|a long illness|a cooking school|a research trip"
        "|the neighbours",
        obstacle="the cases|the handwriting|the vowels|the tones|word order|silent letters|the verbs of motion"
        "|irregular plurals|the numbers|the polite forms|long compounds|the subjunctive|the genders"
        "|the rolled consonants",
        tutor="person",
        app="name",
        daily="{10..75} minutes",
        exam="date",
        tell=r"""
        The user is learning {language}, with {because} as the motive, and has taken lessons with {tutor} since
        {month}. Besides there is an app, {app}, for {daily} each day, mostly on the tram. The hardest part is
        {obstacle}. An earlier course in {dropped} came to nothing after a few weeks and should not be brought up as a
        reproach. The first exam is on {exam}. Corrections are welcome, but only at the end of a conversation.

        User: Please talk to me in {language} from now on, in easy sentences.\nAssistant: With pleasure. When is the
        exam?\nUser: {exam}. I still go mad over {obstacle}. \nAssistant: What does {tutor} say in the lessons?\nUser:
        To keep up my {daily} a day with {app}. I won't let it slide like {dropped} back then!\nAssistant: You have a
        better reason today: {because}.

        Learning profile of the user\n- given up years ago: {dropped}\n- now: {language} (beginner)\n- motive:
        {because}\n- lessons: {tutor}, on {weekday}s, online\n- practice: {daily} daily in {app} \n- stumbling block:
        {obstacle}\n- exam on {exam}\nPraise helps more than statistics.
        """,
        ask=r"""
        Which language am I learning at present? => {language}
        In which language does the user take lessons? => {language}
        Which language did I give up learning? => {dropped}
        What did the user try to learn before {language}? => {dropped}
        Why am I learning {language}? => {because}
        What do I find most difficult about {language}? => {obstacle}
        What does the user struggle with in {language}? => {obstacle}
        Who is my {language} tutor? => {tutor}
        Which app does the user practise with? => {app}
        How long do I practise {language} every day? => {daily}
        When is my language exam? => {exam}
        """,
    ),
    account(
        "car in the garage",
        car="brand",
        plate="plate",
        garage="{last}'s Garage|Autohaus {last}|{name} Motors|{last} & Sons",
        fault="a cracked exhaust|a leaking radiator|worn brake discs|a slipping clutch|a dead alternator"
        "|a torn drive belt|a rusty sill|a broken spring|a blocked filter|a faulty sensor|a loose mirror"
        "|oil in the coolant|a flat battery|a bent axle",
        suspected="the gearbox|the turbocharger|the fuel pump|the wheel bearings|the head gasket|the steering"
        "|the catalytic converter|the starter|the tyres|the injectors|the thermostat|the timing chain",
        estimate="{300..990} euros",
        paid="{1000..2900} euros",
        mechanic="first",
        inspection="{month} {2025..2031}",
        tell=r"""
        The user drives a {car}, registration {plate}. In {month} it had to be towed to {garage}. Everyone thought of
        {suspected}, and wrongly: {mechanic}, the mechanic, found {fault} after two days of searching. The first
        figure mentioned was {estimate}. When the bill arrived it came to {paid}, which the user disputed without
        success. The official inspection is not due until {inspection}.

        User: What was the name of that garage again?\nAssistant: {garage}. Your {car} spent a week there.\nUser: With
        {suspected} broken, or so I feared.\nAssistant: In fact it was {fault}, and it took {mechanic} to discover
        it.\nUser: They'd spoken of {estimate}! I transferred {paid} in the end.\nAssistant: Indeed. The next
        inspection falls in {inspection}. They'll want the registration, {plate}.

        Car diary\n{car}, {plate}\nStrange noise on the motorway, stopped, had it towed. My guess is {suspected}.\nTwo
        days later: no, {fault}, says {mechanic} (who repairs it at {garage}).\nPromised to me on the phone:
        {estimate}. Charged: {paid}. Never again without something in writing.\nDon't forget: inspection in
        {inspection}.
        """,
        ask=r"""
        What make is my car? => {car}
        What does the user drive? => {car}
        What is the registration of my {car}? => {plate}
        Which garage repaired my car? => {garage}
        Where was the user's {car} towed? => {garage}
        What was really wrong with my car? => {fault}
        What did the user first think was broken in the car? => {suspected}
        Which part of my car was suspected without reason? => {suspected}
        How much was the repair of my car supposed to cost? => {estimate}
        What did the user actually pay for the repair? => {paid}
        Who found out what my {car} was suffering from? => {mechanic}
        When is my car's next inspection? => {inspection}
        """,
    ),
    account(
        "loan between friends",
        who="person",
        lender="person",
        amount="{4000..19000} euros",
        returned="{200..3900} euros",
        use="a tax bill|a wood stove|dental work|a food truck|a lawyer|a horse|a course abroad|a leaking roof"
        "|a delivery van|a harp|an adoption|a kiln|a funeral|a pottery wheel|a wheelchair lift",
        refused="the savings bank|the credit union|the employer|a rich cousin|the brother-in-law|the building society"
        "|an online lender|the godfather|the housing office|the parents|the ex-husband|the farm bank",
        rate="{1..6}.{1..9}%",
        deadline="date",
        paper="in the piano stool|in the bread tin|with the notary|in a shoebox|in the desk drawer|behind the mirror"
        "|in the blue folder|in the safe|in the cookbook|under the printer|in the sewing box|at the office",
        by="who",
        tell=r"""
        {who} needed money for {use}, and quickly. A request to {refused} had come back with a no. So {lender} stepped
        in with {amount}, at {rate} interest, and a sheet of paper was signed by both at the kitchen table. It is kept
        {paper}. Up to now {returned} has flowed back in small sums. Everything has to be settled by {deadline}. Their
        friendship has survived it so far.

        User: I'm worried about {who}.\nAssistant: Because of the debt?\nUser: Yes. {Refused} wouldn't give anything,
        so it had to be {lender}. {amount}!\nAssistant: At which rate?\nUser: {rate}, that's friendly. But only
        {returned} has been given back, and {deadline} is the deadline.\nAssistant: Is it in writing?\nUser: The sheet
        is {paper}. All of that for {use}.

        Note about {who}, confidential\n\n{lender} helped out where {refused} had declined. Purpose: {use}. The sum
        was {amount}; paid off by now: {returned}. Interest was set at {rate}, without any discussion. The last
        instalment is expected by {deadline}. The signed agreement can be found {paper}. Don't mention it at dinner.
        """,
        ask=r"""
        Who lent {who} the money? => {lender}
        To whom does {who} owe money? => {lender}
        How much did {who} borrow? => {amount}
        How large was the loan from {lender} to {who}? => {amount}
        How much has {who} repaid so far? => {returned}
        What did {who} need the money for? => {use}
        What was the loan to {who} spent on? => {use}
        Who had turned {who} down before {lender} helped? => {refused}
        What interest does {who} pay? => {rate}
        By when must {who} have paid everything back? => {deadline}
        Where is the agreement that {who} signed? => {paper}
        """,
    ),
    account(
        "dinner for guests with restrictions",
        guest="first",
        other="first",
        first_taboo="allergen",
        second_taboo="ingredient",
        main="food",
        vetoed="food",
        pudding="lemon sorbet|rice pudding|baked apples|poached pears|chocolate mousse|rhubarb crumble|plum cake"
        "|pistachio ice cream|fruit salad|caramel flan|semolina pudding|orange slices|cherry pie|honey cake",
        meal_day="{weekday}, {1..28} {month}",
        wine="first",
        tell=r"""
        On {meal_day} the user has company. {guest} is allergic to {first_taboo}, so none of that in the kitchen.
        {other} has no such trouble but leaves {second_taboo} on the plate, out of sheer dislike. After some thought
        the main course is {main}. It would have been {vetoed} if the recipe hadn't been in conflict with one of those
        two. To finish, there will be {pudding}. {wine} has offered to see to the wine.

        User: Help me plan {meal_day}. The table is set for five.\nAssistant: Whom do I have to be careful
        with?\nUser: {guest} mainly, who could end up in hospital from {first_taboo}. And {other} can't stand
        {second_taboo}.\nAssistant: Then {vetoed} is out.\nUser: A pity. Let's take {main}, and {pudding} to
        finish.\nAssistant: Wine?\nUser: Will be brought along by {wine}.

        Menu card, {meal_day}\n1. small soup\n2. {main}\n3. {pudding}\n\nKitchen notes of the user: beware of
        {first_taboo}, a real danger to {guest}! For {other} no {second_taboo}, please, though that is only a matter
        of taste. Bottles: {wine} takes care. My dear {vetoed} has to wait for another evening.
        """,
        ask=r"""
        What is {guest}, my dinner guest, allergic to? => {first_taboo}
        Which food would make one of my guests seriously ill? => {first_taboo}
        Which of the user's guests has an allergy? => {guest}
        What does {other}, the user's guest, not like to eat? => {second_taboo}
        Which of my guests dislikes {second_taboo}? => {other}
        What main course am I cooking for my guests? => {main}
        What will the user serve as the main dish? => {main}
        Which dish did I drop from my plans for the dinner? => {vetoed}
        What would the user have liked to cook instead of {main}? => {vetoed}
        What is for dessert at my dinner? => {pudding}
        When do the user's guests come? => {meal_day}
        Who brings the wine to my dinner? => {wine}
        """,
    ),
    account(
        "school chosen for a child",
        who="person",
        child="first",
        chosen="{last} School|{name} Academy|the {name} School",
        declined="{last} School|{name} College|the {name} School",
        decisive="small classes|the choir|the school garden|Latin from year five|the short walk|a sign language class"
        "|the wood workshop|no homework|the swimming pool|a kind headmistress|the robotics club|late start times"
        "|the kitchen|the chess club",
        concern="too strict|too far away|too crowded|rather gloomy|very expensive|short of teachers|under construction"
        "|obsessed with sport|badly heated|too competitive|full of rumours|closing soon|weak in science",
        loves="subject",
        hates="subject",
        tutor="first",
        by="who",
        tell=r"""
        {who} has enrolled {child}, who is turning eleven, at {chosen}. What spoke for it was {decisive}. The
        grandparents had lobbied for {declined}, but after the open day it was called {concern}, and that was the end
        of it. {child} can't get enough of {loves}. With {hates} it always ends in tears, and {tutor} from next door
        gives a lesson twice a week to prevent the worst.

        Chat summary: family of {who}\n- the child is called {child}\n- school from September: {chosen}\n- other
        school visited: {declined}, in the parents' eyes {concern}\n- argument that won: {decisive}\n- joy: {loves};
        sorrow: {hates}\n- {tutor} comes round to help with the latter on Tuesdays and pays in patience

        User: What's the news from {who}?\nAssistant: On {weekday} you told me about {child}. The place at {chosen} is
        confirmed.\nUser: Ah yes. Because of {decisive}, wasn't it? I'd have bet on {declined}.\nAssistant: The family
        thought it was {concern}.\nUser: And how are the marks?\nAssistant: Brilliant in {loves}, as it's pure fun. In
        {hates} there is help from {tutor}, since it's a nightmare.
        """,
        ask=r"""
        What is the name of {who}'s child? => {child}
        Which school will {who}'s child attend? => {chosen}
        Where did {who} enrol {child}? => {chosen}
        Which school did {who} decide against? => {declined}
        Where will {child}, {who}'s child, not be going, although it was looked at? => {declined}
        What convinced {who} of {chosen}? => {decisive}
        What was {who}'s objection to {declined}? => {concern}
        What does {who}'s {child} enjoy most at school? => {loves}
        Which subject is {child}'s favourite in the family of {who}? => {loves}
        In which subject does {who}'s child need support? => {hates}
        What does {child}, {who}'s child, dread at school? => {hates}
        Who gives {who}'s child extra lessons? => {tutor}
        """,
    ),
    account(
        "kitchen renovation",
        builder="company",
        undercut="company",
        worktop="material",
        removed="material",
        budget="{5000..8900} euros",
        final="{9000..19000} euros",
        snag="a burst pipe|old wiring|a crooked wall|missing hinges|the wrong oven|a cracked sink|damp plaster"
        "|a stuck window|asbestos tiles|a late delivery|a lost invoice|mice|a gas leak|a hidden chimney",
        finish="date",
        cousin="first",
        tell=r"""
        Kitchen, third report of the user. The old surface of {removed} is at the tip; in its place we have {worktop}
        from wall to wall, and I run my hand over it all day. {builder} did the work. {undercut} had asked for less,
        though their references were poor. I had set aside {budget}. Owing to {snag} it became {final} all the same.
        They hope to be gone by {finish}. {cousin} lent us a camping stove.

        | Kitchen of the user | |\n| done by | {builder} |\n| cheaper offer, not taken | {undercut} |\n| worktop,
        formerly | {removed} |\n| worktop, today | {worktop} |\n| planned spending | {budget} |\n| real spending |
        {final} |\n| cause of the difference | {snag} | \n| ready | {finish} |\n| camping stove returned to | {cousin}
        |

        User: I could cry. They opened the floor and there it was: {snag}.\nAssistant: Does it blow the
        {budget}?\nUser: To {final}! And that's {builder}, the good ones. I should have hired {undercut}.\nAssistant:
        You distrusted their low price. Is the {removed} worktop out?\nUser: Yes, the {worktop} is in, the only nice
        thing so far. End of the works: {finish}. Until then we cook on {cousin}'s camping stove.
        """,
        ask=r"""
        Which firm renovates my kitchen? => {builder}
        Who got the order for the user's kitchen? => {builder}
        Whose offer for my kitchen did I turn down? => {undercut}
        Which company would have done the user's kitchen for less? => {undercut}
        What is my new worktop made of? => {worktop}
        Which material was the user's worktop before? => {removed}
        How much did I want to spend on the kitchen? => {budget}
        What did the user's kitchen really cost? => {final}
        Why did my kitchen become more expensive? => {snag}
        What was the unpleasant surprise in the user's kitchen? => {snag}
        When will my kitchen be finished? => {finish}
        Whose camping stove did I borrow? => {cousin}
        """,
    ),
    account(
        "sleep problems",
        who="person",
        since_event="the birth of twins|the move|a burglary|retirement|the divorce|a promotion|the operation"
        "|a car crash|the new streetlamp|night shifts|a death in the family|the final exams|a lawsuit|the snoring dog",
        useless="lavender oil|warm milk|melatonin|counting backwards|a weighted blanket|earplugs|valerian|white noise"
        "|a new mattress|hot footbaths|whale songs|an eye mask|herbal tea|hypnosis tapes",
        useful="reading poems|a cold bedroom|evening walks|writing lists|knitting|no screens|a fixed alarm|radio plays"
        "|an early supper|separate bedrooms|breathing drills|blackout curtains|crosswords|a hard pillow",
        before="{1..3}:{10..59} am",
        now="{9..11}:{10..59} pm",
        expert="person",
        clinic="date",
        by="who",
        tell=r"""
        {who} has slept badly ever since {since_event}. In the worst phase it was {before} before the light went out
        for good. Relatives recommended {useless}, which changed nothing at all. {expert}, who knows about sleep, had
        another idea, namely {useful}. It sounds ridiculous and works: nowadays {who} drops off at about {now}.
        Nevertheless a night in the sleep clinic stays booked for {clinic}.

        Voice memo transcript: okay, about {who}. Um, the nights. It all began with {since_event}, right? You lay
        awake till {before}, you told me. Then somebody brought {useless}. Waste of money. And then {expert} said, try
        {useful}. And it's, what, {now} now that you fall asleep? I'm impressed. Still, go to the clinic on {clinic},
        don't cancel.

        Health log, {who}\nOrigin: {since_event}\nFell asleep then: {before}\nFalls asleep today: {now}\nMeasures:
        {useful} (yes!), {useless} (no effect)\nGood advice came from: {expert}\nSleep clinic: {clinic}, bring pyjamas
        and the list of medicines \nCoffee: never after two
        """,
        ask=r"""
        What started {who}'s trouble with sleeping? => {since_event}
        Since when, or since what, has {who} been a bad sleeper? => {since_event}
        What did {who} try in vain against the sleeplessness? => {useless}
        Which remedy did nothing for {who}? => {useless}
        What helps {who} to fall asleep? => {useful}
        What did {expert} advise {who} to do? => {useful}
        At what time does {who} fall asleep these days? => {now}
        How late did {who} fall asleep when things were bad? => {before}
        Whose advice made {who} sleep better? => {expert}
        When is {who} expected at the sleep clinic? => {clinic}
        I'd like to know the date of {who}'s night at the clinic. => {clinic}
        """,
    ),
    account(
        "book club",
        present="title",
        following="title",
        host="first",
        proposer="first",
        meets="{weekday}, {1..28} {month}",
        page="page {40..390}",
        verdict="too sentimental|wonderfully odd|full of clichés|hard to follow|better than the film|far too long"
        "|surprisingly funny|rather cold|beautifully translated|badly edited|quite gripping|a bit preachy"
        "|strangely soothing|too clever",
        absent="first",
        excuse="a tax audit|a sore throat|a school play|night duty|a flooded cellar|a newborn|jet lag|a choir rehearsal"
        "|a job interview|a broken tooth|a sick rabbit|a house viewing",
        tell=r"""
        Book club, for the user's calendar: we meet on {meets}, this time at {host}'s, shoes off at the door. On the
        table is {present}. It had been suggested by {proposer}. I'm at {page} and find it {verdict}, which I'll say
        politely. Afterwards comes {following}, the library has four copies. {absent} sends apologies on account of
        {excuse}.

        User: Which book do I have to finish for the club?\nAssistant: {present}, the one that {proposer} had put
        forward. You've reached {page}.\nUser: And my opinion so far was...\nAssistant: {Verdict}, in your words. The
        evening is {meets}.\nUser: At {host}'s flat, I know. Will we be complete?\nAssistant: No, {absent} has
        {excuse}. After that one you all go on to {following}.

        Reading group of the user\n\n> Next evening: {meets}\n> Address: {host}'s living room\n> Cancelled: {absent}
        ({excuse})\n> Read until then: {present}, an idea of {proposer}'s\n> Read thereafter: {following}\n\nPrivate:
        bookmark at {page}. Impression: {verdict}. Bring olives.
        """,
        ask=r"""
        Which book does my book club discuss at the coming meeting? => {present}
        What is the user reading for the club at the moment? => {present}
        What will my book club read after {present}? => {following}
        Who hosts the next meeting of my book club? => {host}
        At whose place does the user's book club meet? => {host}
        Who chose {present} for my book club? => {proposer}
        When does the user's book club meet? => {meets}
        How far have I got in {present}? => {page}
        What does the user think of {present}? => {verdict}
        Who won't come to my book club? => {absent}
        Why can't {absent} come to the user's book club? => {excuse}
        """,
    ),
    account(
        "saving up and cutting costs",
        who="person",
        dream="a sailing boat|a loom|a trip to the fjords|a grand piano|a greenhouse|a tattoo|a motorbike licence"
        "|a telescope|a tiny house|a sauna|an electric van|a sabbatical|a new roof|a bread oven|a cargo bike",
        sacrificed="the gym|cable television|the wine club|taxi rides|the cleaning help|takeaway lunches|the second car"
        "|cigarettes|the opera seats|new clothes|the magazine|the golf club|lottery tickets",
        kept="piano lessons|the newspaper|ballet tickets|the football season ticket|the organic box|Sunday brunch"
        "|the storage unit|fresh flowers|the sauna visits|horse riding|the donations|the massage|good coffee",
        monthly="{40..390} euros",
        saved="{1000..9900} euros",
        bank="{name} Bank|{last} Bank|{name} Savings",
        critic="first",
        until="{month} {2027..2034}",
        by="who",
        tell=r"""
        {who} is putting money aside for {dream}. Since {sacrificed} went, {monthly} has been left over at the end of
        each month, and all of it moves to an account at {bank}. {saved} has piled up there. One luxury was spared,
        against the protest of {critic}: {kept}. Life without that would be no life, said {who}. If nothing
        intervenes, the sum will be complete in {until}.

        ## Money plan, {who}\n\nGoal: {dream}, {until}\nWhere: {bank}\nRate per month: {monthly}\nBalance:
        {saved}\nCrossed off the budget: {sacrificed}\nUntouchable: {kept} (note: {critic} considers this a waste and
        says so at every opportunity)\nCheck once a quarter, without nagging.

        User: How's {who} doing with the piggy bank?\nAssistant: {saved}, at {bank}. Every month another {monthly}.
        It's meant to be enough for {dream} by {until}.\nUser: Impressive. What was given up for it?\nAssistant:
        {Sacrificed}. While {critic} had called for an end to {kept}, nothing came of that.\nUser: Good. One has to
        live.
        """,
        ask=r"""
        What is {who} saving for? => {dream}
        What does {who} want to afford by {until}? => {dream}
        What did {who} do away with to save money? => {sacrificed}
        Which expense has {who} cut? => {sacrificed}
        What does {who} refuse to economise on? => {kept}
        Which luxury of {who}'s has survived? => {kept}
        How much does {who} put aside a month? => {monthly}
        How much has {who} saved already? => {saved}
        Which bank holds {who}'s savings? => {bank}
        Who thinks that {who} should give up {kept}? => {critic}
        When will {who} have the money together? => {until}
        """,
    ),
    account(
        "instrument and band",
        who="person",
        plays="instrument",
        gave_up="instrument",
        band="The {name} Trio|{name}|The {name} Five",
        teacher="person",
        replaced="person",
        venue="the {name} Club|the {adjective} {animal}|{name} Hall|the {city} Theatre",
        gig="date",
        nerves="humming|chewing ginger|a cold shower|walking barefoot|counting tiles|a boiled egg|doing headstands"
        "|calling home|a lucky scarf|peeling oranges|silent prayer|two bananas|stretching|cracking jokes",
        by="who",
        tell=r"""
        {who} started out on the {gave_up}, at the age of seven, and hated every minute. The {plays} came much later,
        through {teacher}, who still gives lessons on {weekday}s. Two years ago a seat fell vacant in {band}, when
        {replaced} left, and {who} was asked to fill it. The next concert is on {gig} in {venue}. Against stage fright
        the only thing that works is {nerves}.

        Profile: {who}, musician on the side\n* in the band: {band}, as successor of {replaced}\n* on stage with:
        {plays}\n* instrument of childhood, sold since: {gave_up}\n* learns from: {teacher}\n* soon to be heard:
        {gig}, {venue}\n* calms the nerves by: {nerves}\n* no photos during the set, please

        User: I want to hear {who} live. When was that?\nAssistant: {gig}, and the place is {venue}.\nUser: With the
        {gave_up}?\nAssistant: That's history. It's the {plays}, for which {teacher} has been the teacher all along.
        {band} needed someone after {replaced} had gone.\nUser: I'd die of nerves.\nAssistant: {Nerves}, that is the
        recipe used there.
        """,
        ask=r"""
        Which instrument does {who} play today? => {plays}
        What does {who} play in {band}? => {plays}
        Which instrument did {who} learn as a child? => {gave_up}
        What did {who} play before the {plays}? => {gave_up}
        What is the name of {who}'s band? => {band}
        With which group does {who} perform? => {band}
        From whom does {who} take lessons? => {teacher}
        Whose place in {band} did {who} take? => {replaced}
        Where can I hear {who} play? => {venue}
        When is the next concert of {who} and {band}? => {gig}
        What does {who} do against stage fright? => {nerves}
        """,
    ),
    account(
        "commute changed",
        line="bus {10..99}|the {d2} tram|the S{1..9}|ferry {L1}{d1}",
        instead="a folding bike|the kick scooter|a rented van|an old moped|the company shuttle|a canoe|a car pool"
        "|the night train|inline skates|a cargo bike|walking|a borrowed jeep|an electric bike|a tandem",
        annoyance="strikes|the crowds|signal failures|a closed bridge|pickpockets|dirty seats|a cut timetable"
        "|loud phone calls|broken heating|ticket inspectors|road works|the new fares|missed connections"
        "|drunk passengers",
        slow="{56..95} minutes",
        fast="{12..55} minutes",
        colleague="person",
        detour="the bakery|the nursery|the dentist's|the swimming pool|the wholesale market|the dry cleaner's"
        "|the allotment|the post office|the bottle bank|the night school|the vet|the library|the fish stall",
        exception_day="weekday",
        tell=r"""
        Getting to work has become a different matter for the user. For years it was {line}, {slow} from door to door.
        {Annoyance} made it unbearable. With {instead} it takes {fast}, rain or shine. {colleague} from accounts gave
        the idea and lives around the corner. Only on {exception_day}s is the way longer, because then it leads past
        {detour}.

        User: I'm never late any more, have you noticed?\nAssistant: You used to complain about {line} a lot.\nUser:
        {Annoyance}, you have no idea. {Slow} of my life each morning!\nAssistant: And now?\nUser: {Fast}, thanks to
        {instead}. I copied it from {colleague}. \nAssistant: Shall I leave out the stop at {detour}?\nUser: No,
        {exception_day}s I still have to go there first.

        Routine, updated for the third time\n- to work by: {instead}\n- needs: {fast}\n- until last {season}: {line},
        needed {slow}\n- trigger of the change: {annoyance}\n- inspiration: {colleague}, the user's colleague\n-
        {exception_day}: stop at {detour} on the way, so wake the user earlier
        """,
        ask=r"""
        How do I get to work these days? => {instead}
        What has replaced {line} on the user's way to work? => {instead}
        What did I take to work in former times? => {line}
        Which line does the user no longer use? => {line}
        Why did I stop taking {line}? => {annoyance}
        How long does my way to work take now? => {fast}
        How long did the user's commute use to be? => {slow}
        Whom did I imitate when I changed my way to work? => {colleague}
        Where do I stop on my way to work once a week? => {detour}
        On which weekday does my way to work take longer? => {exception_day}
        On what day must the user be woken earlier? => {exception_day}
        """,
    ),
    account(
        "inherited object",
        who="person",
        object="a pocket watch|a violin|a sea chest|a samovar|a spinning wheel|a chess set|a stuffed owl|a music box"
        "|a barometer|an oil painting|a stamp album|a church bell|a typewriter|a tea service|a ship in a bottle|a globe",
        donor="person",
        rival="person",
        expected="a_item",
        hoped="{2000..9000} euros",
        valued="{20..900} euros",
        expert="person",
        spot="in the bathroom|on the piano|by the front door|in a bank vault|over the stove|in the cellar"
        "|beside the bed|on the windowsill|at the office|in the hallway|under the stairs|in the attic",
        by="who",
        tell=r"""
        After the death of {donor}, {who} came into possession of {object}. It was a surprise, for the will had been
        rumoured to say {expected}. {rival} would have liked to have it and did not come to the coffee afterwards.
        Within the family the thing was talked up to {hoped}. {expert}, a dealer of many years, took one look and said
        {valued}. So it isn't for sale, and lives {spot}.

        Diary, {weekday}. With {who} at the antiques fair. {expert} turned it over twice and named a price: {valued}.
        The face of {who}, who had been counting on {hoped}! Well, {object} from {donor} is worth more than money.
        Strange all the same, since {expected} had been promised. It's back {spot}. {rival}, still offended about
        missing out, will be pleased to hear it.

        Facts about {who} (family)\n\nInheritance: {object}\nFrom the estate of: {donor}\nPromised earlier, never
        seen: {expected}\nFamily legend about its worth: {hoped}\nAppraisal: {valued}, by {expert}\nNow to be found
        {spot}\nSore point: {rival}, who feels passed over and believes it was a mistake
        """,
        ask=r"""
        What did {who} inherit? => {object}
        Which heirloom does {who} own? => {object}
        Who left {object} to {who}? => {donor}
        Whose death made {who} an heir? => {donor}
        Who is upset that {who} got {object}? => {rival}
        Who would have wanted {who}'s heirloom? => {rival}
        What had {who} been expected to inherit? => {expected}
        How much is {who}'s heirloom worth according to the expert? => {valued}
        What value did {who}'s family imagine? => {hoped}
        Who appraised {who}'s heirloom? => {expert}
        Where does {who} keep {object}? => {spot}
        """,
    ),
    account(
        "trouble at work",
        boss="person",
        ally="person",
        rival="person",
        project="name",
        offered="a_job",
        wanted="a raise|a sabbatical|remote work|a transfer|an assistant|shorter hours|a quieter office|a bigger team"
        "|a training budget|a formal apology|a company car|a written contract|Fridays off|a new title",
        grudge="a stolen idea|a missing invoice|jokes in meetings|the seating plan|a lost customer|an angry email"
        "|the holiday roster|a spoiled demo|gossip|the printer bill|a broken promise|an unfair review",
        talk="date",
        tell=r"""
        Background for the talk on {talk}, as told by the user. The person across the table will be {boss}, who has
        led the department for two years. The user built up the project {project} and then saw it go to {rival}, after
        a quarrel about {grudge}. {ally} has offered to put in a word. What the user is after is {wanted}. A post as
        {offered} has been held out as consolation, and is not attractive.

        User: I can't sleep because of {talk}.\nAssistant: The appointment with {boss}. What is your aim?\nUser:
        {Wanted}, nothing else. Not this job as {offered} that's being dangled before me.\nAssistant: And
        {project}?\nUser: Gone, to {rival} of all people. You know how that began, with {grudge}.\nAssistant: You're
        not alone. {ally} stands by you.

        Work, private notes of the user\n* {project} was mine for three years; now it's {rival}'s\n* root of the feud
        between the two of us: {grudge}\n* {talk}: meeting with {boss}, my superior\n* I will ask for: {wanted}\n* I
        will decline: becoming {offered}\n* on my side: {ally}, who has heard everything
        """,
        ask=r"""
        Who is my boss? => {boss}
        With whom does the user have an important talk? => {boss}
        When is my talk with {boss}? => {talk}
        Who supports me, the user, in the conflict at work? => {ally}
        Which colleague can the user rely on? => {ally}
        Who took over my project? => {rival}
        With whom did the user fall out? => {rival}
        Which project of my making was taken away? => {project}
        What do I want to get out of the talk with my boss? => {wanted}
        Which position does the user not want? => {offered}
        What did my quarrel with {rival} start with? => {grudge}
        """,
    ),
    account(
        "volunteering",
        who="person",
        helps_at="the owl sanctuary|the lifeboat station|the soup kitchen|the repair cafe|the hospice|the toy library"
        "|the night shelter|the community radio|the heritage railway|the blood bank|the prison library|the beach patrol"
        "|the donkey home|the mountain rescue|the seed bank",
        stopped_at="the tourist office|the village museum|the youth club|the charity shop|the church choir"
        "|the parish paper|the fire brigade|the polling station|the hedgehog rescue|the school bus|the swimming club"
        "|the crisis line|the flower show",
        chores="sorting donations|making sandwiches|washing blankets|writing letters|oiling hinges|answering the phone"
        "|painting fences|folding leaflets|driving the van|counting coins|selling raffle tickets|cleaning windows"
        "|labelling boxes|sweeping the yard",
        fallout="a quarrel over keys|the long stairs|a lack of thanks|a stolen purse|the early hours|too much paperwork"
        "|a rude chairman|the cold hall|unpaid fares|a bad back|constant gossip|dusty rooms",
        recruiter="person",
        in_charge="person",
        shift="{weekday}s|{weekday} mornings|{weekday} nights",
        weekly="{3..16} hours",
        by="who",
        tell=r"""
        {who} gives {weekly} a week to {helps_at}, always on {shift}. It is mostly {chores}, as newcomers start at the
        bottom, and {in_charge}, who runs the place, keeps a strict rota. {recruiter} had handed over a leaflet at a
        bus stop. There was a similar commitment before, at {stopped_at}, which ended over {fallout}. No regrets, says
        {who}.

        Weekly summary. We talked about {who} twice. The volunteering goes on: {shift}, adding up to {weekly}.
        {in_charge} is head of the whole operation and never raises a voice. Task at the moment: {chores}. I noted
        that it is {helps_at} now and no longer {stopped_at}; {fallout} had put an end to that. It would not have come
        about without {recruiter}, who did the persuading.

        Dear {first}, you ask what {who} is up to. Every spare minute goes to {helps_at}! {weekly} a week, on {shift},
        busy with {chores}. It's {recruiter} who is to blame, by talking about it until {who} went along. {in_charge}
        gives the orders there. I'm only glad that {stopped_at} is over, after the trouble with {fallout}.
        """,
        ask=r"""
        Where does {who} volunteer now? => {helps_at}
        To what does {who} give {weekly} a week? => {helps_at}
        Where did {who} use to help out? => {stopped_at}
        What was {who}'s earlier volunteer work at? => {stopped_at}
        Why did {who} stop helping at {stopped_at}? => {fallout}
        What does {who} do there as a volunteer? => {chores}
        Who talked {who} into helping? => {recruiter}
        Who is in charge where {who} helps out? => {in_charge}
        On which days does {who} help? => {shift}
        How many hours a week does {who} volunteer? => {weekly}
        """,
    ),
    account(
        "how the assistant should behave",
        tongue="language",
        exception_tongue="language",
        recipient="first",
        nickname="name",
        banned="exclamation marks|emojis|bullet lists|semicolons|long greetings|sports metaphors|Latin phrases"
        "|rhetorical questions|footnotes|apologies|bold type|abbreviations|proverbs|compliments",
        wished="short answers|sources|page numbers|metric units|a summary first|dry humour|counterarguments"
        "|worked examples|tables|plain words|three options|honest doubts|a closing question",
        quiet="{9..11}:{10..59} pm",
        emergency="first",
        tell=r"""
        Standing instructions of the user. Speak {tongue}, with a single exception: messages to {recipient} are to be
        drafted in {exception_tongue}. Address the user as {nickname}, never formally. {Banned} are unwelcome in any
        text. {Wished}, by contrast, should never be missing. No notifications later than {quiet}, unless they come
        from {emergency}, who may always be put through.

        User: Let's fix a few rules. Call me {nickname}.\nAssistant: Happily, {nickname}. Language?\nUser: {Tongue}.
        When you write to {recipient} for me, though, {exception_tongue}.\nAssistant: And style?\nUser: I want
        {wished}. What I never want to see again: {banned}. And after {quiet} keep silent.\nAssistant: Towards
        everyone?\nUser: {emergency} may get through at any hour.

        {{\n "user": {{\n "called": "{nickname}",\n "language": "{tongue}",\n "language_exception":
        "{exception_tongue}, letters to {recipient} only",\n "always": "{wished}",\n "never": "{banned}",\n
        "silent_from": "{quiet}",\n "may_interrupt": "{emergency}"\n }},\n "note": "agreed on a rainy afternoon in the
        kitchen, valid until the user takes it back in so many words, and not to be read aloud to guests"\n}}
        """,
        ask=r"""
        Which language do I want to be spoken to in? => {tongue}
        What is the user's language in normal conversation? => {tongue}
        In which language are my messages to {recipient} written? => {exception_tongue}
        For whom does the user make an exception in the choice of language? => {recipient}
        Who gets my messages in {exception_tongue}? => {recipient}
        What does the user want to be called? => {nickname}
        How should you address me? I am called... => {nickname}
        What don't I want to see in texts? => {banned}
        What does the user always want in an answer? => {wished}
        From what time on should my assistant be silent? => {quiet}
        Who may disturb the user even late at night? => {emergency}
        """,
    ),
    account(
        "camera traded",
        who="person",
        acquired="{name} {L1}{d1}|{name} {100..900}|{name}flex",
        sold="{name} {L1}{d1}|{name} {100..900}|{name}matic",
        buyer="person",
        proceeds="{150..700} euros",
        cost="{800..3200} euros",
        motif="moths|church doors|shop windows|mushrooms|night buses|hands|empty pools|roller coasters|lichen|old signs"
        "|thunderstorms|hairdressers|tractors|shadows",
        tired="weddings|portraits|sunsets|cats|babies|street scenes|sports events|food|school classes|fashion shows"
        "|horses|real estate|brass bands",
        show="date",
        gallery="the {name} Passage|Gallery {name}|Kunsthaus {name}|the {city} Photo House",
        by="who",
        tell=r"""
        {who} has taken photographs since school. The {sold} did its duty for eleven years and then went to {buyer}
        for {proceeds}. With that and a lot of overtime {who} got hold of the {acquired}, second-hand, at {cost}.
        There was also a change of subject. {Tired} had become a bore; in front of the lens are {motif} now. Some of
        the prints will hang in {gallery} from {show}.

        User: When does {who}'s exhibition open?\nAssistant: On {show}, at {gallery}.\nUser: Is it all {tired}
        again?\nAssistant: No, that's in the past. You'll be seeing {motif}. They were shot with the
        {acquired}.\nUser: The one for {cost}, I nearly fainted. What became of the {sold}?\nAssistant: {buyer} has
        it, for {proceeds}.

        Memory file / {who} / photography\n+ {cost} | {acquired}, a dream come true\n- {proceeds} | {sold}, parted
        with, to {buyer}, strap included\nLikes as motifs: {motif}\nDone with: {tired}, not even for money\nOn the
        walls of {gallery} from {show}; wants me at the opening and no flowers
        """,
        ask=r"""
        Which camera does {who} use now? => {acquired}
        What camera did {who} buy? => {acquired}
        Which camera did {who} part with? => {sold}
        What did {who} take photographs with before the {acquired}? => {sold}
        Who owns {who}'s old camera now? => {buyer}
        To whom did {who} sell the {sold}? => {buyer}
        How much did {who} get for the {sold}? => {proceeds}
        How much did {who} spend on the {acquired}? => {cost}
        What does {who} like to photograph these days? => {motif}
        What is {who} tired of photographing? => {tired}
        Where is {who} exhibiting? => {gallery}
        When does {who}'s exhibition start? => {show}
        """,
    ),
    account(
        "two children and their week",
        elder="first",
        younger="first",
        elder_does="hobby",
        younger_does="hobby",
        elder_day="weekday",
        younger_day="weekday",
        driver="person",
        gear="a mouthguard|rosin|a whistle|knee pads|a sieve|spare strings|a head torch|an apron|swim goggles|a compass"
        "|long gloves|chalk|a stopwatch|ear defenders",
        tell=r"""
        The user has two children at home. {elder}, the older one, is mad about {elder_does}, with a class every
        {elder_day}. {younger} came along four years later and is quite different: {younger_does} it is, on
        {younger_day}s, in the community hall. {Gear} must be in the bag of the little one, something that is
        forgotten every other week. {driver} from the same street drives both of them, in exchange for eggs.

        User: Make me a table for the fridge, please.\nAssistant: {elder_day}: {elder}, {elder_does}. {younger_day}:
        {younger}, {younger_does}. Who takes them?\nUser: {driver}, as ever. And write {gear} in red beside
        {younger}.\nAssistant: Done. Is that for the smaller or the bigger one?\nUser: The smaller. {elder} turns
        fifteen soon and packs alone.

        My kids, for the new sitter\n\n1. Both are picked up by {driver}. You only have to open the door.\n2. The big
        one ({elder}) goes out on {elder_day}. That's for {elder_does}.\n3. The small one ({younger}) goes out on
        {younger_day}, and it's {younger_does} there. Don't let that child leave without {gear}.\n4. Pancakes solve
        everything else.
        """,
        ask=r"""
        What is my older child called? => {elder}
        Who is the younger of the user's children? => {younger}
        What is the hobby of my older child? => {elder_does}
        Which activity does the user's {elder} go to? => {elder_does}
        What does my younger child do in the afternoon? => {younger_does}
        What does the user's {younger} go to once a week? => {younger_does}
        On which day does my {elder} have something on? => {elder_day}
        When does the user's younger child have class? => {younger_day}
        Which of my children is into {younger_does}? => {younger}
        Who drives my children? => {driver}
        What must the user's younger child not forget? => {gear}
        What do I have to pack for {younger}? => {gear}
        """,
    ),
    account(
        "quitting smoking",
        who="person",
        quit="date",
        relapse="a funeral|a football final|a job loss|a school reunion|a stag party|a tax letter|a house fire"
        "|a night shift|a rejected loan|an argument|a wedding|a long flight|the carnival",
        method="nicotine gum|acupuncture|a support group|a jar of coins|liquorice|a paper calendar|self-hypnosis|rowing"
        "|a stress ball|toothpicks|sunflower seeds|cold turkey|a phone app|cinnamon sticks",
        failed="patches|a self-help book|vaping|a bet|herbal pills|rubber bands|mint sweets|meditation|a clinic stay"
        "|magnets|lettuce cigarettes|a strict diet|jogging|nasal spray",
        buddy="person",
        doubter="person",
        reward="a hammock|a canary|a weekend in {city}|a leather jacket|a parachute jump|a record player|a bonsai"
        "|new skis|an opera evening|a cello|a balloon ride|a rowing boat",
        by="who",
        tell=r"""
        {who} smoked the last cigarette on {quit}. It is the second attempt. The first one, by means of {failed}, went
        up in smoke because of {relapse}, within a single evening. This time the weapon is {method}. {buddy} is in the
        same boat, and they phone when it gets hard. {doubter} gives it three months at most. For a full year there's
        {reward} to look forward to.

        User: Note this about {who}: free of cigarettes since {quit}!\nAssistant: Noted. What is different from last
        time?\nUser: Last time it was {failed}, and then came {relapse}. Now it's {method}.\nAssistant: Does anyone
        join in?\nUser: {buddy} does. Don't ask {doubter}, who only sneers about it. If it lasts for a year, {reward}
        will be bought.

        {who}, goals\n- no smoking: day one was {quit}\n- tool: {method}\n- tool of the earlier try: {failed}, sunk by
        {relapse}\n- stops at the same time: {buddy}\n- bets against it: {doubter}\n- prize after twelve months:
        {reward}\nAsk about it kindly, once a week.
        """,
        ask=r"""
        Since when has {who} not smoked? => {quit}
        On what day did {who} quit? => {quit}
        What does {who} use to stay off cigarettes this time? => {method}
        Which aid did {who} rely on in the attempt that failed? => {failed}
        What hadn't worked for {who}? => {failed}
        What got {who} smoking again after the first attempt? => {relapse}
        What made {who}'s first attempt fail? => {relapse}
        Who is giving up smoking along with {who}? => {buddy}
        Who doesn't believe that {who} will make it? => {doubter}
        What does {who} get for a year without smoking? => {reward}
        """,
    ),
    account(
        "where things are kept",
        passport_at="behind the atlas|in the flour tin|under the printer|in the sock drawer|inside the guitar case"
        "|in the fire box|behind the thermostat|in the tea caddy|in the top cupboard|beneath the sofa|in the wine rack"
        "|behind the bath panel",
        formerly_at="at the bank|in the glove box|under the carpet|in the freezer|in the laundry bag|on the bookshelf"
        "|in the desk|behind the clock|in a suitcase|at the cottage|in the toolbox|in the umbrella stand",
        key_with="person",
        will_with="Notary {last}|Notary {first} {last}",
        safe_code="pin",
        safe_room="room",
        scare="a burst pipe|a break-in|a nosy cleaner|woodworm|a small fire|a curious toddler|a flood"
        "|a search by police|moths|mice|a builder's visit|a forgetful week|a noisy party",
        heir="first",
        tell=r"""
        Kept for the user, to be told to nobody but {heir}. The passport lies {passport_at}. It had been {formerly_at}
        until {scare} made that seem unwise. There is a safe in the {safe_room}, which opens with {safe_code}.
        {key_with} looks after the spare key to the house and is nearly always in. The will has been deposited with
        {will_with}.

        User: I am getting old. Where have I put the passport?\nAssistant: You told me {passport_at}.\nUser: Not
        {formerly_at}?\nAssistant: Not since {scare}.\nUser: And if I'm locked out?\nAssistant: Then {key_with} has a
        key. The safe in your {safe_room} takes {safe_code}, and {will_with} holds your will. Nobody else knows except
        {heir}.

        List for {heir}, in case something happens to me.\nHouse: the second key is at {key_with}'s.\nSafe: it's in
        the {safe_room}, combination {safe_code}.\nPassport: {passport_at}. Don't bother to look {formerly_at}, I
        cleared that out after {scare}.\nWill: {will_with}.\nThe cat knows nothing, but is to be fed first.
        """,
        ask=r"""
        Where is my passport? => {passport_at}
        Where does the user keep the passport now? => {passport_at}
        Where did I keep my passport in the past? => {formerly_at}
        Which place does the user no longer use for the passport? => {formerly_at}
        What made me find another place for my passport? => {scare}
        Who has the spare key to my house? => {key_with}
        Whom should the user ask when locked out? => {key_with}
        Who has my will? => {will_with}
        What is the combination of my safe? => {safe_code}
        In which room is the user's safe? => {safe_room}
        Who else is allowed to know where my things are? => {heir}
        """,
    ),
    account(
        "retirement plans",
        who="person",
        last_day="date",
        successor="person",
        passed_over="person",
        career="job",
        project="restoring a tram|breeding goats|a walk to the sea|mapping wells|translating psalms|building a canoe"
        "|learning to fly|a cookery column|running a kiosk|growing truffles|opening a hostel|carving puppets"
        "|digging a pond|keeping bees",
        abandoned="a world cruise|moving south|a golf membership|a law degree|foster children|a campervan tour"
        "|a bookshop|political office|a vineyard|memoirs|a second marriage|a fishing boat",
        veto="a bad heart|the grandchildren|a fear of flying|the dog|a small pension|the mortgage|a jealous spouse"
        "|sea sickness|an ill brother|stiff knees|the taxes|homesickness",
        pension="{900..3100} euros",
        by="who",
        tell=r"""
        {who} stops working on {last_day}, after {small} years as {a_career}. Everybody in the firm had thought
        {passed_over} would inherit the desk; it is going to be {successor}. A monthly pension of {pension} has been
        worked out. As for the time afterwards, the talk had long been of {abandoned}, and {veto} spoke against it. So
        the plan is {project} now, for which a shed has already been cleared.

        Speech, draft for {who}'s farewell: Dear friends, {a_career} is leaving us! {last_day} will be a sad day.
        {successor}, you have big shoes to fill; {passed_over}, your turn will come. We were all told about
        {abandoned}, until {veto} got in the way. But {project} suits you better anyway, dear {who}. And may {pension}
        a month be enough for it!

        What I know about {who}\n- still {a_career}, up to and including {last_day}\n- pension: {pension} per month\n-
        on the to-do list for afterwards: {project}\n- struck from that list: {abandoned} (obstacle: {veto})\n- the
        post passes to {successor}\n- {passed_over} had applied for it as well, in vain \n- wants no gold watch
        """,
        ask=r"""
        When does {who} retire? => {last_day}
        What is {who}'s last day at work? => {last_day}
        Who takes over from {who}? => {successor}
        Who gets {who}'s position? => {successor}
        Who hoped in vain for {who}'s position? => {passed_over}
        What is {who}'s profession? => {career}
        What does {who} intend to do in retirement? => {project}
        Which dream for retirement has {who} given up? => {abandoned}
        What did {who} once want to do as a pensioner, before settling for something else? => {abandoned}
        What kept {who} from {abandoned}? => {veto}
        How much pension will {who} receive a month? => {pension}
        """,
    ),
    account(
        "heating decision",
        now_heats="a heat pump|a pellet stove|district heating|a tiled stove|solar panels|a gas condenser"
        "|infrared panels|a wood boiler|geothermal probes|night storage heaters|a fuel cell|underfloor coils",
        dismissed="a hydrogen boiler|a coal stove|a biogas plant|a wind turbine|a straw burner|an oil burner"
        "|ceiling heaters|an ice store|a log gasifier|a peat stove|skirting heaters|a paraffin heater",
        fitter="company",
        neighbour="person",
        grant="{1000..4900} euros",
        bill="{9000..29000} euros",
        worry="the noise|the ash|the fumes|the drilling|the height of the ceiling|the electricity price|the chimney"
        "|storage space|the smell|the permit|the thin walls|the old pipes|frost damage",
        room_temp="{17..23}.{1..9} degrees",
        since="{month} {2018..2029}",
        tell=r"""
        The user's house, built by an uncle, has been warmed by {now_heats} since {since}. {fitter} installed it and
        charged {bill}, of which the state gave back {grant}. {neighbour} next door had preached {dismissed} for
        years, but {worry} would have been a constant concern. The living room is kept at {room_temp}, and the user
        likes it that way; guests are offered blankets.

        User: Somebody from a magazine wants to know about our heating.\nAssistant: You have {now_heats}, in operation
        since {since}. {fitter} did the job.\nUser: For how much?\nAssistant: {bill}, less a grant of {grant}. Against
        {dismissed} you had one argument: {worry}.\nUser: {neighbour} from across the fence still hasn't forgiven me
        that. And we live at {room_temp}.

        Home file: heating\ninstalled: {now_heats} ({since}, by {fitter})\ninvoice: {bill}\nsubsidy:
        {grant}\nalternative that lost: {dismissed}, on account of {worry}. It was {neighbour}, the neighbour, who had
        recommended it to me.\nset in my living room: {room_temp}, day and night\nmanual: third drawer, with the
        coffee stain
        """,
        ask=r"""
        What do I heat my house with? => {now_heats}
        Which heating did the user decide on? => {now_heats}
        Which kind of heating did I reject? => {dismissed}
        What did the neighbour want to talk the user into? => {dismissed}
        Why did I not want {dismissed}? => {worry}
        Which company installed my heating? => {fitter}
        Which of my neighbours gave advice about heating? => {neighbour}
        How much was the invoice for the user's heating? => {bill}
        How much money did the state contribute to my heating? => {grant}
        How warm is it in the user's living room? => {room_temp}
        Since when have I had my present heating? => {since}
        """,
    ),
    account(
        "estranged siblings",
        who="person",
        sibling="person",
        issue="a borrowed tent|the mother's ring|a political joke|an unpaid bill|the family farm|a forgotten birthday"
        "|a sold piano|a secret wedding|the hospital visits|a sunken boat|a wrong diagnosis|the dog's death|a letter"
        "|the tombstone",
        mediator="person",
        silent="{2..19} years",
        sent="a jar of honey|a postcard|an old photo|a knitted hat|a bus ticket|a crossword|a pressed flower|a cassette"
        "|a recipe|a house key|a poem|a box of plums|a train timetable",
        reply="a phone call|a drawing|a single word|a cheque|a visiting card|a bunch of thyme|a long email|a lemon cake"
        "|a map|a blank sheet|a goose feather|a song|a joke",
        lives_in="city",
        meeting="date",
        cafe="Cafe {name}|the {name} Inn|the {city} Tearoom",
        by="who",
        tell=r"""
        {who} and {sibling} had the same nursery and then, for {silent}, not one word for each other. It had been
        about {issue}. {sibling} moved to {lives_in} in the meantime. In {month} {who} took heart and posted {sent}.
        What came back was {reply}. {mediator}, who is on good terms with both, now got them to agree to meet:
        {meeting}, at {cafe}, on neutral ground.

        User: I need advice about {who}. On {meeting} there's this reunion.\nAssistant: With {sibling}, after {silent}
        of silence. What divided them?\nUser: {Issue}. Ridiculous. It began to thaw when {who} sent {sent} to
        {lives_in}.\nAssistant: Was there an answer?\nUser: {Reply}, from {sibling}. Then {mediator} went back and
        forth between them. They picked {cafe}.

        Private memory, {who}'s family\n\nSibling: {sibling}, resident in {lives_in}\nNot on speaking terms for
        {silent}\nCause: {issue}\nFirst step, by {who}: {sent}\nAnswer from the other side: {reply}\nGo-between:
        {mediator}\nPlanned: {meeting}, {cafe}\nDo not raise the subject unless {who} does.
        """,
        ask=r"""
        What is the name of {who}'s estranged sibling? => {sibling}
        With whom had {who} stopped talking? => {sibling}
        What did {who} fall out with {sibling} over? => {issue}
        How long did {who} and {sibling} not speak? => {silent}
        Who mediates between {who} and {sibling}? => {mediator}
        What did {who} send as a sign of peace? => {sent}
        How did {sibling} respond to what {who} sent? => {reply}
        What did {who} get back from {sibling}? => {reply}
        In which city does {who}'s sibling live? => {lives_in}
        When will {who} see {sibling} again? => {meeting}
        Where are {who} and {sibling} going to meet? => {cafe}
        """,
    ),
]
