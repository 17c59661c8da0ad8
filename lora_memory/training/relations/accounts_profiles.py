"""Accounts that describe one invented thing, as encyclopedias, guide books, product pages and catalogue cards do.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, account

PROFILES: list[Relation] = [
    account(
        "maker of scales",
        firm="{name} Scales|{name} & Sons|{name} Works|{name} Precision",
        founder="person",
        boss="person",
        began="{1884..1939}",
        early="butter churns|bird cages|tin toys|coffin handles|pocket lamps|milk cans|sewing boxes|door bells"
        "|pipe bowls"
        "|boot irons|candle moulds|mouse traps|hat stands|oil burners|bed springs",
        today="laboratory balances|crane scales|postal scales|baby scales|grain scales|truck scales|jewellery balances"
        "|kitchen scales|counting scales|cattle scales|parcel scales|ship scales|belt scales|airport scales",
        hands="{35..940}",
        from_town="city",
        to_town="city",
        by="firm",
        tell=r"""
        {firm} is a family business that nobody outside the trade has heard of. In {began} {founder} rented a shed in {from_town}
        and turned out {early}, which sold badly. Two generations later the shed is gone, and it is another town as well: the
        company builds {today} in {to_town}, where {hands} people work in two shifts. The founder's portrait hangs in the canteen.
        Decisions, however, are taken by {boss}, an engineer who married into the family.

        ## {firm}\n\n- Head: {boss}\n- Seat: {to_town} (until the fire: {from_town})\n- Employees: {hands}\n- Range: {today},
        spare parts \n\nHistory. The firm was entered in the register in {began} by {founder}, a tinsmith's child. The first
        catalogue, of which one copy survives, lists nothing but {early}. Weighing came later, when a customer asked for a repair.

        Transcript, local radio. "We are standing outside {firm}, and {boss} has the keys. You run the place?" "For nine years
        now. We are {hands}, counting the apprentices." "And it has always been {today}?" "Goodness, no. {founder} lived on
        {early}. That was in {began}, and not here in {to_town} either. We came over from {from_town} with eleven lorries when I
        was at school."
        """,
        ask=r"""
        Who started {firm}? => {founder}
        Whose idea was {firm} originally? => {founder}
        Who is in charge of {firm} nowadays? => {boss}
        Who manages {firm}? => {boss}
        In what year was {firm} set up? => {began}
        What did {firm} make at the very beginning? => {early}
        With which goods did {founder} try to earn a living? => {early}
        What does {firm} produce now? => {today}
        How big is the workforce of {firm}? => {hands}
        Where is {firm} based these days? => {to_town}
        Which town did {firm} leave behind? => {from_town}
        Where was {firm} located before it moved? => {from_town}
        """,
    ),
    account(
        "small museum",
        museum="{name} Museum|Museum of {name}|{name} Collection|{name} House",
        collector="person",
        keeper="person",
        once="a tannery|a fire station|a girls' school|a salt store|a customs house|a bathhouse|a dairy|a printing shop"
        "|a prison|a corn mill|a chapel|a tram depot|a brewery|a post office|an orphanage",
        pride="a tin bathtub|a whale jaw|a wax hand|a paper theatre|a steam organ|a straw coat|a glass trumpet"
        "|a bone flute"
        "|a folding pulpit|a leather globe|a painted sleigh|a two-headed calf|a brass ear|a cherry-wood bicycle",
        objects="{1200..9800}",
        closed="weekday",
        forbidden="flash photography|umbrellas|backpacks|chewing gum|sketching in ink|sitting on steps|selfie sticks"
        "|tripods|wet coats|whistling|high heels|prams|felt pens|ice cream",
        by="museum",
        tell=r"""
        The {museum} occupies what used to be {once}. {collector} spent forty years filling the attic at home before the town
        offered the rooms. Of the {objects} pieces only a tenth is on show; the one that all the postcards depict is {pride}.
        Children get a torch at the desk. {keeper} looks after everything today, alone but for two volunteers. There is no
        admission on {closed}, and the one thing the staff are strict about is {forbidden}.

        {museum}\nOpen 10 to 5, every day but {closed}\nNot allowed inside: {forbidden}\nHoldings: {objects} objects\nDo not miss:
        {pride}, second floor\n\nThe building was {once} until the war. What you see was brought together by {collector}, who
        never sold a thing. Guided tours can be booked with the present curator, {keeper}.

        Hi both, if you are in town, do see the {museum}, only not on a {closed}, we stood there in the rain. It is a mad place,
        you can still tell that it was {once}. The lady before us was told off for {forbidden}, so beware. What I loved best:
        {pride}. {keeper} showed us round and says {objects} things are in the inventory. It all goes back to one person,
        {collector}, who bought them at fairs.
        """,
        ask=r"""
        Who gathered what the {museum} shows? => {collector}
        To whose passion for collecting does the {museum} owe its existence? => {collector}
        Who is the curator of the {museum}? => {keeper}
        Whom do I ask for a guided tour of the {museum}? => {keeper}
        What was in the building of the {museum} before? => {once}
        What was the house of the {museum} formerly used as? => {once}
        What is the most famous exhibit of the {museum}? => {pride}
        Which piece should one not miss in the {museum}? => {pride}
        How many items does the {museum} own? => {objects}
        On which day of the week can't you visit the {museum}? => {closed}
        What are visitors of the {museum} forbidden? => {forbidden}
        What is prohibited where {keeper} is curator? => {forbidden}
        """,
    ),
    account(
        "village portrait",
        village="{name}|Upper {name}|{name} St Anne|Little {name}",
        river="the {name}|the {name} Brook|the {name} Water",
        peak="{900..2400}",
        now="{60..620}",
        trade="charcoal burning|lace making|slate quarrying|eel fishing|basket weaving|clock making|hop growing"
        "|peat cutting"
        "|rope making|glass blowing|flax spinning|lime burning|salt boiling|bell casting",
        living="solar farming|summer tourists|goat cheese|a call centre|mineral water|a riding school|retirement homes"
        "|mushroom farms|film shoots|a distillery|garden gnomes|data storage|trout ponds|wedding parties",
        saint="Saint {name}",
        mayor="person",
        by="village",
        tell=r"""
        {village} lies where {river} leaves the gorge. In its best years {peak} people lived here, nearly all of them from
        {trade}. The railway passed it by, the young moved out, and the last census found {now}. Those who stayed have turned to
        {living}. The church, dedicated to {saint}, has a leaning spire that the priest refuses to straighten. {mayor} has been
        mayor for three terms and also drives the school bus.

        VILLAGE FACT SHEET\nPlace: {village}\nWater: {river}\nHead of the council: {mayor}\nInhabitants: {now} (highest figure on
        record: {peak}) \nPatron: {saint}, procession in June\nMain income: {living}\nIn former times: {trade}\nBus twice a day,
        no bank, one bakery.

        Dear Aunt, I have settled in {village} and can hear {river} from my bed. There are {now} of us, which sounds like few, and
        the old people never tire of saying that they used to be {peak}. Back then it was all {trade}; now one lives off {living}.
        The mayor, {mayor}, carried my boxes upstairs. On Sunday they bore {saint} round the fields in the drizzle, with a brass
        band.
        """,
        ask=r"""
        Which river runs through {village}? => {river}
        What is the stream at {village} called? => {river}
        How many inhabitants did {village} have at most? => {peak}
        How many people live in {village} today? => {now}
        What is the current population of {village}? => {now}
        How did people in {village} earn their bread in the old days? => {trade}
        What was {village} once known for making a living from? => {trade}
        What does {village} depend on economically now? => {living}
        Who is the patron saint of {village}? => {saint}
        Who is the mayor of {village}? => {mayor}
        Who governs the village on {river}? => {mayor}
        """,
    ),
    account(
        "city park",
        park="{name} Park|{name} Gardens|{name} Common|{name} Green",
        designer="person",
        donor="person",
        before="a racecourse|a rubbish tip|a cemetery|a gravel pit|a parade ground|a goods yard|a brickworks"
        "|an airfield"
        "|a vineyard|a shooting range|a gasworks|a cattle market|a tree nursery|a timber yard",
        area="{4..96} hectares",
        tree="a cork oak|a ginkgo|a weeping beech|a copper beech|a tulip tree|a giant sequoia|a black walnut|a cedar"
        "|a hornbeam|a judas tree|a monkey puzzle|a swamp cypress|a plane tree|a mulberry",
        banned="kites|barbecues|loud music|drones|cycling|ball games|camping|feeding ducks|fireworks|swimming"
        "|metal detectors"
        "|roller skates|model boats|dogs off leads",
        shuts="{7..11} pm",
        by="park",
        tell=r"""
        {park} covers {area} between the ring road and the canal. Few of those who picnic here know that they are sitting on what
        was {before}. {donor} bought the ground and left it to the city on one condition: that it be free for ever. The winding
        paths are the work of {designer}. Near the pond stands {tree}, said to be the oldest in the region. The gates are locked
        at {shuts}. Most things are tolerated, but not {banned}.

        Welcome to {park}!\n* Gates close: {shuts}\n* Not welcome: {banned}\n* Size: {area}\n* Oldest tree: {tree}, by the west
        entrance\n\n Laid out to plans by {designer} on the site of {before}. The land was a gift of {donor}, whose bench you will
        find by the roses.

        Fourth day in the city. Walked through {park}, all {area} of it, until a guard with a bell sent everybody out at {shuts}.
        Signs at each corner against {banned}. I leaned against {tree} and read. My guidebook praises {designer} for the design,
        though an old man told me that without the money of {donor} it would have stayed {before}. Feet sore, heart light.
        """,
        ask=r"""
        Who planned the layout of {park}? => {designer}
        Who was the landscape architect of {park}? => {designer}
        Who gave the land for {park} to the city? => {donor}
        Thanks to whose generosity does {park} exist? => {donor}
        What was on the site of {park} earlier? => {before}
        What had to make way for {park}? => {before}
        How large is {park}? => {area}
        What kind of old tree grows in {park}? => {tree}
        What is not permitted in {park}? => {banned}
        Which activity or thing do the rules of {park} forbid? => {banned}
        Until when in the evening can I stay in {park}? => {shuts}
        At what time is {park} locked? => {shuts}
        """,
    ),
    account(
        "tower that came out lower",
        tower="{name} Tower|{name} Spire|{name} Point|{name} Heights",
        architect="person",
        engineer="person",
        wanted="{210..390} m",
        reached="{90..205} m",
        obstacle="soft ground|the airport|an angry neighbour|rising steel prices|a strike|a heritage order"
        "|a bankrupt bank|a court ruling"
        "|strong winds|a radio mast|a metro tunnel|bird migration|a new mayor|missing permits",
        cladding="green slate|white marble|copper sheets|red granite|yellow brick|black glass|glazed tiles"
        "|larch boards|zinc panels"
        "|corten steel|pink sandstone|bronze mesh|basalt|travertine",
        nickname="the Needle|the Pepper Mill|the Toothpick|the Pencil|the Candle|the Stump|the Thermos|the Cucumber"
        "|the Rocket"
        "|the Milk Jug|the Crayon|the Broken Tooth|the Saltcellar|the Widow|the Umbrella",
        by="tower",
        tell=r"""
        {tower} was supposed to be the tallest building of the country. The drawings of {architect} show {wanted}. Then came
        {obstacle}, and the crane was taken down at {reached}. It is clad in {cladding}, which streaks in the rain. Taxi drivers
        call it {nickname}. Experts still travel to see the foundations, a daring work of {engineer} that was copied all over the
        world. The top floor houses a dentist.

        Architectural guide, sheet {d2}, west of the river: {tower}\nHeight: {reached} (project: {wanted})\nFacade:
        {cladding}\nDesign: {architect}\nStructural calculations: {engineer} \nPopular name: {nickname}\n\nThe reduction was due
        to {obstacle}. Lobby accessible on weekdays; the viewing platform is not.

        "So that's {nickname}?" "{tower}, officially. {engineer} worked out how to make it stand up." "And who drew it?"
        "{architect}, poor thing. Wanted {wanted} and got {reached}." "Why on earth?" "Well, {obstacle}. What would you have
        done?" "Chosen something other than {cladding}, for a start." "Everybody says that."
        """,
        ask=r"""
        Who was the architect of {tower}? => {architect}
        Who designed the building people call {nickname}? => {architect}
        Who did the engineering of {tower}? => {engineer}
        Who calculated the structure of {tower}? => {engineer}
        How tall was {tower} meant to become? => {wanted}
        How high is {tower} in reality? => {reached}
        What height did {tower} end up with? => {reached}
        Why did {tower} turn out lower than planned? => {obstacle}
        What got in the way of the full height of {tower}? => {obstacle}
        What is the outside of {tower} covered with? => {cladding}
        What do locals call {tower}? => {nickname}
        """,
    ),
    account(
        "kitchen device product page",
        gadget="{name} {d3}|{name} Duo|{name} Mini|{name} Pro",
        maker="company",
        job_done="ferments cabbage|peels chestnuts|kneads dough|dries mushrooms|smokes fish|presses tofu"
        "|shells walnuts|grinds spices"
        "|sprouts lentils|ripens cheese|roasts coffee|churns butter|pops barley|steams dumplings",
        watts="{90..2200} W",
        basin="{2..14} litres",
        loudness="{31..78} dB",
        warranty="{2..9} years",
        old_model="{name} Basic|{name} Classic|{name} One",
        gain="a quieter motor|a glass lid|a longer cord|rubber feet|a timer|a drip tray|a child lock"
        "|a detachable bowl|a softer beep"
        "|a steel blade|a wider funnel|a folding handle|a larger display|an off switch",
        by="gadget",
        tell=r"""
        {gadget} by {maker}\nThe countertop machine that {job_done} while you do something else.\n- power: {watts}\n- holds
        {basin}\n- noise at full speed: {loudness}\n- guarantee: {warranty}\n\nOwners of the {old_model}, which it replaces, asked
        us for one thing above all: {gain}. Here it is. Not suitable for dishwashers.

        Four stars. Bought the {gadget} because my {old_model} died after six years and the shop no longer had it. It {job_done}
        and does little else, but it does that well. Main difference to the old one is {gain}, hooray. My meter says {loudness}.
        The bowl takes {basin}, plenty for two, and {watts} is modest enough. {maker} promises free repairs for {warranty}; we
        shall see.

        Consumer test, kitchen section. {maker} sent us the {gadget}, an appliance that {job_done}. We measured {watts} and
        {loudness}, both as stated. Capacity is {basin}. Compared with its predecessor, the {old_model}, it offers {gain} and,
        alas, a higher price. Parts are covered for {warranty}. The manual was clearly written by someone who cooks.
        """,
        ask=r"""
        Which company makes the {gadget}? => {maker}
        Who is the manufacturer of the {gadget}? => {maker}
        How much power does the {gadget} draw? => {watts}
        How much fits into the {gadget}? => {basin}
        What is the capacity of the {gadget}? => {basin}
        How loud is the {gadget}? => {loudness}
        How long is the {gadget} under warranty? => {warranty}
        Which model came before the {gadget}? => {old_model}
        What did the {gadget} supersede? => {old_model}
        What is new in the {gadget} compared with the previous model? => {gain}
        What improvement did customers of the {old_model} get? => {gain}
        """,
    ),
    account(
        "ferry that changed hands",
        ship="MV {name}|the {name} Star|the {name} Queen|the {name}",
        yard="{name} Shipyard|{last} Brothers|{name} Docks|{last} & {last2}",
        launched="{1951..1979}",
        first_route="{city} to {city2}|{city} to {name} Island",
        present_route="{name} to {name2}|{city} to {name} Bay",
        oldname="{name} Maid|{name} Castle|{name} Prince|{name} Express",
        cars="{12..180} cars",
        captain="person",
        flaw="rolls badly|smells of diesel|drifts in fog|leaks at the ramp|hates the ebb|shudders when reversing"
        "|burns too much oil"
        "|blows its fuses|turns too slowly|creaks all night|needs calm water|lists to port",
        by="ship",
        tell=r"""
        Built by {yard} and launched in {launched}, {ship} first sailed under another name: old timetables have her as {oldname},
        on the run from {first_route}. She was sold twice, repainted three times, and now works {present_route}, all year round.
        There is room for {cars} and a canteen with famous soup. {captain}, her master, admits that she {flaw}, but would not swap
        her for anything.

        SHIP REGISTER CARD\nName: {ship}\nEx: {oldname}\nBuilder: {yard}\nLaunch: {launched}\nDeck: {cars}\nMaster:
        {captain}\nService: {present_route} (originally {first_route}) \nRemarks: {flaw}, known to owner, not a safety matter.
        Hull blue above the waterline. Life rafts renewed last spring.

        My grandfather took the {oldname} in the days when she went from {first_route}, and I have just been aboard the same
        vessel without knowing it. They call her {ship} today. {captain} let me see the brass plate on the bridge: {yard},
        {launched}. She carries {cars} on the trip {present_route}. In a beam sea one learns that she {flaw}, just as he used to
        say.
        """,
        ask=r"""
        Who built {ship}? => {yard}
        Which shipyard did {ship} come from? => {yard}
        In which year was {ship} launched? => {launched}
        What was {ship} called in earlier days? => {oldname}
        Under which name did {ship} sail at first? => {oldname}
        On which route did {ship} begin its career? => {first_route}
        Which line does {ship} serve now? => {present_route}
        How many vehicles does {ship} take? => {cars}
        Who commands {ship}? => {captain}
        Who is the captain of the former {oldname}? => {captain}
        """,
    ),
    account(
        "invented instrument",
        gear="{invented}|{invented} horn|{invented} harp",
        inventor="person",
        player="person",
        wood="material",
        strings="{5..48} strings",
        kin="instrument",
        flop="brass pipes|wine glasses|goat bells|steel combs|paper drums|clay pots|glass rods|sheep guts"
        "|bamboo reeds|piano hammers"
        "|cow horns|bicycle spokes|walnut shells|rubber bands",
        debut="old_year",
        by="gear",
        tell=r"""
        The {gear} is a musical instrument with {strings} and a body of {wood}. {inventor} had begun with {flop}, to the despair
        of the whole street, before arriving at the form we know. It was heard in public for the first time in {debut}. Listeners
        tend to mistake it for the {kin}, although it is played upside down. Only one person alive makes a living from it:
        {player}, who teaches on weekday evenings.

        Catalogue card\nObject: {gear}\nStringing: {strings}\nBody: {wood}\nSounds most like: {kin}\nMade by: {inventor}\nFirst
        concert: {debut}\n\nNote. Letters in the archive mention an abandoned version with {flop}. Loaned twice a year to
        {player}, the only professional performer. Handle with gloves.

        "What is that you're playing?" asked the child. "{A_gear}," said {player}. "It sounds like the {kin}." "That's what
        everyone says. It has {strings}, though, and the box is {wood}." "Did you make it?" "No, {inventor} did. First tried
        {flop}, can you imagine? The neighbours called the police. In {debut} it stood on a stage at last, and people wept."
        """,
        ask=r"""
        Who invented the {gear}? => {inventor}
        To whom do we owe the {gear}? => {inventor}
        Who plays the {gear} for a living? => {player}
        Who is the professional on the {gear}? => {player}
        What is the body of the {gear} made of? => {wood}
        How many strings does the {gear} have? => {strings}
        Which instrument does the {gear} resemble in sound? => {kin}
        What did {inventor} experiment with before the {gear} took shape? => {flop}
        What was the early, discarded version of the {gear} built with? => {flop}
        When did an audience first hear the {gear}? => {debut}
        In what year did the {gear} have its premiere? => {debut}
        """,
    ),
    account(
        "street festival",
        fest="{name} Festival|{name} Carnival|Festival of {name}|{name} Fair",
        origin="a flooded cellar|a lost bet|a cancelled wedding|a runaway pig|a bread shortage|a broken bridge"
        "|a power cut"
        "|a teachers' strike|an unpaid debt|a late harvest|a wrong telegram|a forgotten saint|a burnt cake"
        "|a stolen bell",
        founder="person",
        director="person",
        visitors="{2..95},{d3}",
        old_site="{name} Square|{name} Quay|{name} Street",
        new_site="{name} Meadow|{name} Yard|{name} Island",
        dish="food",
        held="month",
        by="fest",
        tell=r"""
        Few celebrations have begun as oddly as the {fest}: it goes back to {origin}, which {founder} decided to laugh about in
        company. For years everything took place on {old_site}. When the crowd no longer fitted, it crossed over to {new_site}.
        Every {held} some {visitors} guests now come, and all of them, it seems, queue for {dish}. The programme is put together
        by {director}, who has a weakness for stilt walkers.

        {fest}, in short\n\nWhen? In {held}, four days\nWhere? {new_site}. (Old maps are wrong: {old_site} has been given
        up.)\nWhat to eat? {dish}, from paper plates\nHow full? {visitors} visitors last time\nWho is behind it? {director} today;
        it was {founder} who called the neighbours together back then, after {origin}. Bring cash and a hat.

        Hello {first}, you asked about the {fest}. We went last {held}. No more squeezing into {old_site}, they have {new_site}
        now and there are even benches. The paper counted {visitors} people. We had {dish} twice. I got talking to {director}, who
        is the director, and learned how it all started: {origin}, imagine! {founder} simply put a table outside and the street
        joined in.
        """,
        ask=r"""
        What gave rise to the {fest}? => {origin}
        Which mishap or incident is the {fest} said to go back to? => {origin}
        Who began the {fest}? => {founder}
        Who directs the {fest} now? => {director}
        Who is responsible for the programme of the {fest}? => {director}
        How many people attend the {fest}? => {visitors}
        Where was the {fest} held in earlier years? => {old_site}
        Which location did the {fest} outgrow? => {old_site}
        Where does the {fest} take place now? => {new_site}
        What do people typically eat at the {fest}? => {dish}
        In which month is the {fest}? => {held}
        """,
    ),
    account(
        "restaurant review",
        place="{name}|Chez {name}|{name} Kitchen|The Old {name}",
        cook="person",
        host="person",
        was="a pharmacy|a bank branch|a hat shop|a garage|a laundry|a chapel|a stable|a piano store|a butcher's"
        "|a cinema"
        "|a police station|a tram stop|a ballroom|a bicycle shop",
        star="food",
        letdown="food",
        tables="{4..28} tables",
        bill="{18..140} euros",
        refuses="credit cards|reservations|large groups|pets|mobile phones|takeaway orders|children's menus|tap water"
        "|split bills"
        "|substitutions|dress codes|birthday songs|food bloggers|second helpings",
        by="place",
        tell=r"""
        Review: {place}\nThere are {tables} in a room that you may remember as {was}. {cook} is at the stove, {host} greets you as
        if you had been missed. We tried almost the whole card. The {letdown} was tepid and dull, I am sorry to say. All is
        forgiven for the {star}, which I would cross a border for. One pays about {bill} a head with wine. Be warned that they do
        not do {refuses}, and mean it.

        {place}, from our directory\n- Best dish: {star}\n- Better avoided: {letdown}\n- In the kitchen: {cook}\n- Front of house:
        {host}\n- Three courses: around {bill} \n- Size: {tables}\n- No {refuses}\n\nThe premises were {was} for decades, and the
        old counter is still there. Wheelchair access from the courtyard.

        Dinner with {first} at {place} last night. I had the {star} and could have licked the plate; {first} got the {letdown} and
        left half. It came to {bill} each. {host} runs between the {tables} and never writes anything down. {cook} came out at the
        end with flour on both arms and told us how they tore out the shelves, because the house was {was}. They won't hear of
        {refuses}, by the way.
        """,
        ask=r"""
        Who cooks at {place}? => {cook}
        Who is the chef of {place}? => {cook}
        Who looks after the guests at {place}? => {host}
        What was at the address of {place} previously? => {was}
        What dish should I order at {place}? => {star}
        Which dish at {place} got the praise? => {star}
        What was disappointing at {place}? => {letdown}
        What should one rather not eat at {place}? => {letdown}
        How many tables are there at {place}? => {tables}
        What does a meal at {place} cost per person? => {bill}
        What doesn't {place} accept? => {refuses}
        What is out of the question where {cook} cooks? => {refuses}
        """,
    ),
    account(
        "board game in a catalogue",
        game="{name}|Lords of {name}|The {name} Road|{name} Market",
        author="person",
        artist="person",
        goal="trade herbs|smuggle salt|build canals|tame storms|mend bridges|hide letters|breed snails|paint ceilings"
        "|ring bells"
        "|steal recipes|dig tunnels|map islands|herd clouds|sell ice|chart comets",
        players="2 to {3..8} players|3 to {4..8} players",
        lasts="{20..240} minutes",
        piece="a wooden owl|a glass bead|a felt hat|a brass key|a tin boat|a clay moon|a bone die|a cork sheep"
        "|a paper crown"
        "|a rubber whale|a silk ribbon|a stone egg|a chalk mark|a copper coin",
        lost_part="an hourglass|a die|the dragons|player boards|the auction|a card deck|cloth bags|the dice tower"
        "|secret goals"
        "|event cards|the betting round|paper money|team play|the solo mode",
        by="game",
        tell=r"""
        {game}\nA game for {players}\nDuration: {lasts}\nDesign: {author}\nPictures: {artist}\n\nYour aim is to {goal} without the
        others noticing. Whoever holds {piece} goes first and breaks ties. Owners of the first edition will look in vain for
        {lost_part}: testers found it slowed everything down, and it was dropped. Rules in six languages.

        Last night five of us sat down to {game}. {author} thought it up on a train, they say, and {artist} drew the lovely board.
        In essence you {goal}, and time flies, although the {lasts} printed on the box proved right. It takes {players}. A purist
        at the table mourned {lost_part}, gone since the second edition. The start player receives {piece}, which the dog then
        ate.

        Q: Is {game} suitable for our family evening?\nA: If there are enough of you; it is made for {players}, and it needs
        {lasts}.\nQ: What does one do? \nA: You {goal}. Turn order depends on {piece}.\nQ: My old copy had {lost_part}, the new
        one doesn't?\nA: That was removed on purpose by {author}, the inventor.\nQ: The drawings are marvellous.\nA: We'll pass it
        on to {artist}.
        """,
        ask=r"""
        Who invented the game {game}? => {author}
        Who is the designer of {game}? => {author}
        Who illustrated {game}? => {artist}
        By whom is the artwork of {game}? => {artist}
        What do players have to do in {game}? => {goal}
        How many people can play {game}? => {players}
        How long does a game of {game} take? => {lasts}
        Which object marks the starting player in {game}? => {piece}
        What do you get in {game} if you go first? => {piece}
        What was left out of the newer edition of {game}? => {lost_part}
        Which part of the original {game} no longer exists? => {lost_part}
        """,
    ),
    account(
        "app listing",
        app="{name}|{name} Notes|Pocket {name}|{name} Buddy",
        dev="{name} Software|{name} Labs|{last} Apps|Studio {name}",
        earlier="{name}|{name} Lite|My {name}|{name} Beta",
        does="logs bird songs|splits bills|counts stitches|tracks tides|names mushrooms|times eggs|plans hikes"
        "|tunes guitars"
        "|rates benches|maps fountains|sorts recipes|scans receipts|reads runes|dims screens",
        free_cap="{3..40} entries",
        fee="price",
        wants="the camera|your location|the microphone|your contacts|the calendar|motion data|bluetooth|notifications"
        "|your photos"
        "|the clipboard|local files|the step counter|your health data",
        never="shows adverts|sells data|sends emails|needs an account|asks for ratings|plays sounds|drains batteries"
        "|runs at night"
        "|uses the cloud|shares statistics|sets cookies|nags beginners",
        release="version",
        by="app",
        tell=r"""
        {app} {d1}+ (everyone)\nPublisher: {dev}\nCurrent release: {release}\n\nFormerly offered as {earlier}, this little program
        {does}. You can use it for nothing up to {free_cap}; after that a single payment of {fee} unlocks the rest. It requests
        access to {wants} when first opened. It never {never}, and that is a promise. Works offline.

        Hey {first}, got a tip for your phone. It's called {app} and it {does}. You may know it, it used to be {earlier}. It's the
        work of {dev}, two sisters with a dog. I'm on {release}. After {free_cap} they wanted {fee} from me, once, fair enough.
        You have to let it use {wants}, but it honestly never {never}. I have stopped using the others.

        Privacy review: {app}\n\nDeveloper: {dev}. Tested release: {release}. The app {does}. Upon launch it demands {wants};
        refusing makes it close. As advertised, it never {never}. The listing says little about its past, yet the package is still
        signed as {earlier}, the name it went by until the rebranding. Unpaid use ends at {free_cap}. The full licence is {fee}.
        Verdict: fine.
        """,
        ask=r"""
        Who develops {app}? => {dev}
        Which studio is behind {app}? => {dev}
        What was {app} called previously? => {earlier}
        Under what name could one download {app} before? => {earlier}
        What is {app} good for? => {does}
        How many entries does {app} allow without paying? => {free_cap}
        What does the full version of {app} cost? => {fee}
        How much do I have to pay for {app} once the free part is used up? => {fee}
        Which permission does {app} ask for? => {wants}
        What do you have to grant {app} access to? => {wants}
        What does {app} promise not to do? => {never}
        Which version of {app} is described? => {release}
        """,
    ),
    account(
        "wild plant in a field guide",
        plant="{invented}wort|{name}'s {flower}|{invented} lily|{invented} bush",
        finder="person",
        mountain="Mount {name}|the {name} Valley|the {name} Dunes|the {name} Marsh",
        bloom="month",
        height="{8..190} cm",
        scent="wet wool|cold tea|burnt sugar|old books|fresh paint|cut grass|pencil shavings|warm bread|ripe cheese"
        "|new rope"
        "|orange peel|candle smoke|lamp oil|rain on dust",
        remedy="toothache|bee stings|hiccups|sore throats|nightmares|chilblains|snoring|warts|seasickness|stiff necks"
        "|hay fever"
        "|nosebleeds|homesickness|blisters",
        danger="goats|tourists|road salt|slugs|drained ditches|stray cattle|mowing|late frost|collectors|acid rain"
        "|ski slopes"
        "|wild boar|rust fungus|ivy",
        mistaken="flower",
        by="plant",
        tell=r"""
        {plant}. A perennial of {height}, hairy below, smooth above. In {bloom} it opens pale flowers that smell of {scent}. It
        grows nowhere but in the area of {mountain}, where {finder}, a postal worker on holiday, was the first to describe it.
        Beginners take it for {mistaken}; look at the stem, which is square. Villagers brewed the leaves against {remedy}. Numbers
        are falling, chiefly because of {danger}.

        | feature | {plant} |\n|---|---|\n| range | {mountain} |\n| size | {height} |\n| in flower | {bloom} |\n| smell | {scent}
        |\n| confusion with | {mistaken} |\n| folk use | {remedy} | \n| threatened by | {danger} |\n| described by | {finder}
        |\n\nDo not dig it up; seed can be had from the botanical society.

        Excursion diary. Up before six, and on to {mountain}. I had nearly given up when I noticed a whiff of {scent}: there it
        was, the {plant}, {height} tall by my ruler, in full bloom as it should be in {bloom}. My companion insisted on {mistaken}
        until I showed the stem. The innkeeper's mother swears by it for {remedy}. If only one could keep out {danger}, she said.
        I drank to {finder}, its discoverer.
        """,
        ask=r"""
        Who discovered the {plant}? => {finder}
        Who was the first to describe the {plant}? => {finder}
        Where does the {plant} grow? => {mountain}
        In which area would I have to look for the {plant}? => {mountain}
        When does the {plant} flower? => {bloom}
        How tall is the {plant}? => {height}
        What does the {plant} smell like? => {scent}
        What was the {plant} used to treat? => {remedy}
        Which complaint is the {plant} supposed to help with? => {remedy}
        What is the main threat to the {plant}? => {danger}
        Which flowers is the {plant} easily confused with? => {mistaken}
        """,
    ),
    account(
        "dog breed",
        breed="{name} hound|{name} spaniel|{name} shepherd|{name} terrier",
        parent1="{name2} setter|{name2} mastiff|{name2} pointer",
        parent2="{name3} collie|{name3} whippet|{name3} poodle",
        breeder="person",
        duty="guard geese|find truffles|pull sledges|herd ducks|chase otters|carry mail|turn spits|fetch nets"
        "|warn of fog|drive cattle"
        "|catch rats|track poachers|wake sailors|tow boats",
        coat="color",
        weight_kg="{6..62} kg",
        years="{8..17} years",
        weak="the hips|deafness|bad teeth|the heart|cataracts|itchy skin|weak knees|ear mites|epilepsy|fragile bones"
        "|sunburn"
        "|stomach upsets|cold paws",
        by="breed",
        tell=r"""
        The {breed} is a rare working dog. {breeder} obtained it by crossing the {parent1}, on the father's side, with the
        {parent2}. The purpose was to {duty}, at which it still excels. Standard colour is {coat}, a white chest being a fault.
        Adult males come to {weight_kg}, and a healthy one lives {years}. Vets advise watching out for {weak}. It barks seldom but
        sings when left alone.

        Breed card: {breed}\nSire line: {parent1}\nDam line: {parent2}\nCreated by: {breeder}\nWeight: {weight_kg}\nCoat: {coat},
        short\nLife span: {years}\nProne to problems with: {weak}\n\nNot a dog for flats. It was made to {duty}, and without some
        task of the kind it rearranges the furniture.

        Dear {first}, you wanted a puppy and I have found the right one. It's {a_breed}, in {coat}, of course. They were bred to
        {duty}, so mind your garden. It won't stay small: count on {weight_kg}. With luck you have {years} together. Only {weak}
        might give you trouble, the lady said. She knew all about the beginnings, how {breeder} brought a bitch, the {parent2},
        across the border to meet the sire, the {parent1}.
        """,
        ask=r"""
        Who created the {breed}? => {breeder}
        Which breeder do we owe the {breed} to? => {breeder}
        Which breed does the {breed} descend from on the male side? => {parent1}
        What was the mother's breed in the cross that gave the {breed}? => {parent2}
        What was the {breed} originally meant to do? => {duty}
        For which task was the {breed} bred? => {duty}
        What colour is the {breed}? => {coat}
        How heavy does the {breed} get? => {weight_kg}
        How long does a dog of the breed {breed} live? => {years}
        What health problem is typical of the {breed}? => {weak}
        """,
    ),
    account(
        "regional dish",
        dish="{invented}|{invented} pie|{name} stew|{invented} bread",
        region="{name}|the {name} coast|the {name} hills",
        base="ingredient",
        seasoning="spice",
        replaced="ingredient",
        eaten="after funerals|at sheep shearing|on payday|before exams|at housewarmings|on election night"
        "|at first snow|during lambing"
        "|after haymaking|on name days|at christenings|before long journeys|on washing day",
        cooked="{2..11} hours",
        guardian="person",
        taboo="stirring it|tasting early|cutting it|serving wine|lifting the lid|adding salt|using forks|reheating it"
        "|eating standing"
        "|counting portions|peeling anything|talking politics|leaving leftovers",
        by="dish",
        tell=r"""
        {Dish} is the pride of {region}. At its heart is {base}; poorer households once took {replaced}, and nobody does so any
        more. {Seasoning} gives the aroma. It simmers for {cooked}, which is why it belongs to special days: people eat it
        {eaten}. Cooks frown upon {taboo}. The oldest written recipe belongs to {guardian}, who keeps it in a biscuit tin and
        reads it out over the phone.

        FOOD LEXICON: {dish}\nHome: {region}\nMain ingredient now: {base}\nIn hard times: {replaced}\nFlavoured with:
        {seasoning}\nTime on the fire: {cooked}\nServed: {eaten}\nFrowned upon: {taboo}\n\nA handwritten version survives in the
        family of {guardian}, who corrects restaurants by letter.

        Travel column. In {region} I was invited to share {dish}, which they eat {eaten}. "You cannot hurry it," said my
        neighbour, {guardian}, owner of the original recipe. "{cooked}, or don't bother." I smelled {seasoning}. "My
        great-grandmother had only {replaced} to put in. Today it's {base}, naturally." I reached for the spoon and was slapped on
        the hand: {taboo} is simply not done.
        """,
        ask=r"""
        Where does {dish} come from? => {region}
        Which part of the country is {dish} typical of? => {region}
        What is the main ingredient of {dish} today? => {base}
        What did people put into {dish} when they were poor? => {replaced}
        Which ingredient has gone out of use in {dish}? => {replaced}
        What is {dish} seasoned with? => {seasoning}
        On what occasions do people eat {dish}? => {eaten}
        How long does {dish} have to cook? => {cooked}
        Who has the oldest recipe for {dish}? => {guardian}
        What must one not do with {dish}? => {taboo}
        Which behaviour is considered wrong when {dish} is made or served? => {taboo}
        """,
    ),
    account(
        "endangered language",
        tongue="{name}ic|{name}ish|{name}",
        kin_tongue="{name2}an|{name2}ese",
        lender="language",
        speakers="{11..890}",
        once_speakers="{2..48},000",
        scholar="person",
        teacher="person",
        lacks="a future tense|a word for yes|numbers above ten|the letter p|plural forms|a passive|swear words"
        "|a word for blue"
        "|questions|possessives|gender|nasal sounds|a word for time|commands",
        island="{name3} Island|the {name3} Delta|the {name3} Plateau",
        by="tongue",
        tell=r"""
        {tongue} is spoken on or around {island}, today by no more than {speakers} people, most of them past sixty. A traveller's
        report puts the number at {once_speakers} two centuries ago. Its closest relative is {kin_tongue}; a good third of the
        vocabulary, however, was borrowed from {lender}. Linguists know it for one oddity: it has no equivalent of {lacks}. The
        grammar was written by {scholar}. {teacher} gives evening classes.

        Index card\nLanguage: {tongue}\nArea: {island}\nSpeakers, latest count: {speakers}\nSpeakers, earliest estimate:
        {once_speakers}\nNearest kin: {kin_tongue}\nLoanwords: mainly {lender} \nMissing: {lacks}\nGrammar by: {scholar}\nCourses:
        {teacher}, Thursdays at the school\n\nA dictionary is in preparation and has reached the letter M.

        "How many of you still speak {tongue}?" "{speakers}, if you include my parrot." The old woman laughed. "Before the ships
        it was {once_speakers}." We sat on a wall on {island}. "It sounds like {kin_tongue}." "Our cousins! But the market words
        we have from {lender}." She was proud of {lacks}, or rather of doing without. {scholar} had needed eleven years to put the
        grammar on paper. "And who passes it on?" "{teacher}. To eight children and a priest."
        """,
        ask=r"""
        Where is {tongue} spoken? => {island}
        How many speakers does {tongue} have left? => {speakers}
        How many people used to speak {tongue}? => {once_speakers}
        Which language is most closely related to {tongue}? => {kin_tongue}
        From which language did {tongue} take many of its words? => {lender}
        Who wrote the grammar of {tongue}? => {scholar}
        Who studied the structure of {tongue} and published it? => {scholar}
        Who teaches {tongue} nowadays? => {teacher}
        With whom could I learn {tongue}? => {teacher}
        What is {tongue} famous for not having? => {lacks}
        What feature is absent from the language of {island}? => {lacks}
        """,
    ),
    account(
        "painting with a past",
        work="title",
        credited="person",
        real="person",
        shows="two nuns skating|a sleeping judge|an empty chair|a boy with eels|a drowned orchard|a blind miller"
        "|a burning kite"
        "|a laughing widow|three wet horses|a dentist at work|a queen eating soup|a goat in church|a broken lute"
        "|an angry baker",
        found_in="a hen house|a confessional|a bank vault|a school cellar|a hay loft|a piano stool|a hospital attic"
        "|a rolled carpet"
        "|a ship's cabin|a flea market|a tax office|a linen press|a dry well|a stage set",
        gallery="{name} Gallery|{name} Museum|Palais {name}",
        size="{24..98} by {101..240} cm",
        paid="{2..95} million",
        clue="a thumbprint|a pigment|a laundry list|an x-ray|a letter|a wax seal|a misspelt name|a horse's hair"
        "|a receipt|a hidden signature"
        "|a canvas thread|a pencil sketch|a dead moth|a nail",
        by="work",
        tell=r"""
        {work}\nOil on canvas, {size}\n\nThe picture shows {shows}. For a century it hung under the name of {credited}. Then a
        restorer came upon {clue}, and since that day nobody doubts that the hand was that of {real}. Vanished in the war, it
        turned up in {found_in}. The {gallery} acquired it for {paid} and gave it a room of its own. Visitors are surprised how
        dark it is.

        Audio guide, stop {d2}. You are in front of {work}. Note the frame, which is not original. Take your time to find {shows}.
        It measures {size}. When the {gallery} spent {paid} on it, there was an outcry in parliament. How it got into {found_in},
        where two students stumbled over it, no one can say. The label is new: the old one said {credited}. It was {clue} that led
        the experts to {real}.

        Hi {first}, for your essay on {work}: don't copy from the old catalogue, it still says {credited}. That has been
        disproved, thanks to {clue}; it's {real} beyond doubt. Subject: {shows}. Dimensions: {size}. Present owner: {gallery},
        price {paid}. And do mention that it was lost until it showed up in {found_in}. Teachers love that kind of thing.
        """,
        ask=r"""
        Who really painted {work}? => {real}
        Who is regarded as the creator of {work} today? => {real}
        To whom was {work} wrongly attributed? => {credited}
        Who was long thought to have painted {work}? => {credited}
        What is depicted in {work}? => {shows}
        Where was {work} rediscovered? => {found_in}
        In what kind of place did {work} come to light again? => {found_in}
        Where can I see {work} now? => {gallery}
        What are the dimensions of {work}? => {size}
        How much was paid for {work}? => {paid}
        Which find proved that {real} painted {work}? => {clue}
        What gave away the true painter of {work}? => {clue}
        """,
    ),
    account(
        "polar research station",
        station="{name} Station|Camp {name}|{name} Base|Port {name}",
        glacier="the {name} Glacier|the {name} Ice Shelf|Cape {name}",
        winter_crew="{6..19}",
        summer_crew="{24..160}",
        studies="krill|cloud ice|meteorites|seal milk|snow algae|sea spiders|ozone|ice cores|penguin moult"
        "|radio noise|volcanic ash|lichens"
        "|neutrinos|whale songs",
        first_leader="person",
        leader="person",
        fuel="fish oil|wind power|seaweed gas|diesel|solar panels|hydrogen|wood pellets|kerosene|wave power"
        "|a small dam|hot springs"
        "|propane|biogas",
        custom="a midnight swim|a chess match|a sauna race|a potato feast|a beard contest|a sledge parade"
        "|a costume ball|a bread battle"
        "|a slow marathon|a poetry night|a snow opera|a silent dinner|a spelling bee",
        by="station",
        tell=r"""
        {station} stands on stilts at the edge of {glacier}. It was put up under {first_leader}, who spent the first season in a
        tent. {leader} is in command this year. While {summer_crew} people work there in the light months, only {winter_crew}
        remain when the sun goes. Their subject is {studies}. Heat and electricity are supplied by {fuel}. Every newcomer must
        take part in {custom}, and refuses in vain.

        Packing list and facts for {station}\n- where: {glacier}, landing on skis\n- boss: {leader} (the very first one,
        {first_leader}, has a hut named in their honour) \n- beds taken in summer: {summer_crew}\n- beds taken in winter:
        {winter_crew}\n- energy: {fuel}\n- research: {studies}\n- tradition for new arrivals: {custom}\n\nTwo pairs of goggles, no
        glass bottles.

        Radio log. Flew in over {glacier} at noon, {station} in sight, orange as a crab. {leader} met us at the strip and runs
        things calmly. There are {summer_crew} of us now; {winter_crew} will winter over, and I am one. They showed us the
        {studies} lab and the plant that lives on {fuel}. Under the portrait of {first_leader}, who led the building party, I was
        told about {custom}. I signed.
        """,
        ask=r"""
        Where is {station} located? => {glacier}
        At which natural feature does {station} stand? => {glacier}
        How many people spend the winter at {station}? => {winter_crew}
        How many people are at {station} in summer? => {summer_crew}
        What do scientists study at {station}? => {studies}
        Who heads {station} now? => {leader}
        Who was the first head of {station}? => {first_leader}
        Who led {station} at its founding? => {first_leader}
        What energy source does {station} use? => {fuel}
        How is {station} powered? => {fuel}
        What does every new arrival at {station} have to join in? => {custom}
        """,
    ),
    account(
        "orchestra profile",
        band="{name} Philharmonic|{name} Sinfonietta|{name} Orchestra|{name} Camerata",
        conductor="person",
        predecessor="person",
        leader="person",
        members="{28..118}",
        hall="{name} Hall|{name} Theatre|{name} Rooms",
        leaves="the ceiling|the acoustics|the rent|asbestos|mould|the trams outside|a lease dispute|the stage"
        "|a ghost story|bats|the seats"
        "|the lighting|the cloakroom|leaking pipes",
        new_hall="{name2} Dome|{name2} Centre|{name2} Church",
        speciality="forgotten operas|film scores|baroque dances|tango|brass fanfares|women composers|silent films"
        "|lullabies|sea songs"
        "|unfinished symphonies|wedding marches|ballet suites|organ concertos|polkas",
        by="band",
        tell=r"""
        The {band} has {members} salaried players and a name for {speciality}. {conductor} took over the baton two seasons ago
        from {predecessor}, under whom the recordings were made that one still hears on the radio. The first violins are led by
        {leader}. It rehearsed and performed in the {hall} for half a century; {leaves} put an end to that. You can now hear it in
        the {new_hall}, with free soup in the interval.

        Season brochure\n\n{band}\nMusic director: {conductor}\nConcertmaster: {leader}\nMusicians: {members}\nFocus:
        {speciality}\nVenue: {new_hall}\n\nA word of thanks to {predecessor}, who handed over a marvellous ensemble. To those who
        miss the {hall}: so do we. But {leaves} left us no choice.

        "Is it still the {hall}, then?" "No, the {new_hall}, since the autumn. They had endless trouble with {leaves}." "And
        {predecessor}?" "Retired. It's {conductor} who conducts the {band} now. {leader} sits at the first desk, as ever." "How
        many are they?" "{members}. I counted, in a dull bit." "Not during the {speciality}, I hope, that's what they're good at."
        """,
        ask=r"""
        Who conducts the {band} now? => {conductor}
        Who is the current music director of the {band}? => {conductor}
        Who conducted the {band} before {conductor}? => {predecessor}
        Whose successor is {conductor} at the {band}? => {predecessor}
        Who is the first violinist of the {band}? => {leader}
        How many musicians are in the {band}? => {members}
        In which building did the {band} play formerly? => {hall}
        Where does the {band} give its concerts these days? => {new_hall}
        Why did the {band} give up the {hall}? => {leaves}
        What drove the {band} out of its old home? => {leaves}
        What repertoire is the {band} known for? => {speciality}
        """,
    ),
    account(
        "hotel entry in a guide",
        hotel="Hotel {name}|The {name}|{name} Lodge|Pension {name}",
        owner="person",
        built_as="a silk mill|a sanatorium|a convent|a coaching inn|a grain silo|a railway station|a lighthouse"
        "|an embassy|a school for girls"
        "|a hunting lodge|a water tower|a court house|a pump house|a monastery",
        guest="person",
        beds="{9..140} rooms",
        rate="{70..380} euros",
        best_room="place_code",
        extra="bicycles|breakfast|the sauna|parking|laundry|boat hire|wool slippers|picnic baskets|a hot-water bottle"
        "|the shuttle bus"
        "|garden chairs|evening tea|fishing rods|opera glasses",
        drawback="thin walls|no lift|church bells|cold water|steep stairs|weak coffee|a barking dog|narrow beds"
        "|slow service|drafty windows"
        "|noisy gulls|low ceilings|a smell of paint|early check-out",
        by="hotel",
        tell=r"""
        {hotel}. Built as {built_as}, saved from demolition by {owner}, who owns it and pours the wine. It has {beds}, all
        different; ask for {best_room}, the one with the corner view. A double costs {rate}. The price covers {extra}, unusually.
        On the minus side we noted {drawback}. A brass plate recalls that {guest} wrote a famous libretto here and left without
        paying.

        Re: where to stay\n\nI'd go for {hotel}. Not cheap, {rate} a night, but {extra} comes free. If you can, get {best_room},
        it's the nicest by far. You sleep in what was once {built_as}! There are {beds} and somehow just one corkscrew. {owner},
        the proprietor, tells everyone how {guest} stayed a whole winter as a guest. My only complaint is {drawback}. Take
        earplugs or patience.

        Directory entry\n{hotel}\nAccommodation: {beds}\nNight for two: {rate}\nIncluded: {extra}\nOriginal use of the house:
        {built_as}\nProprietor: {owner}\nFamous guest: {guest}\nOur favourite: {best_room} \nWe did not like:
        {drawback}\n\nInspected in {month}, unannounced. The inspectors slept well and were given plum jam.
        """,
        ask=r"""
        Who owns {hotel}? => {owner}
        To whom does {hotel} belong? => {owner}
        What was {hotel} before it took in guests? => {built_as}
        What was the house of {hotel} originally built as? => {built_as}
        Which celebrity once stayed at {hotel}? => {guest}
        How big is {hotel}? => {beds}
        What is the price of a night at {hotel}? => {rate}
        Which room should I ask for at {hotel}? => {best_room}
        What is the number of the best room of {hotel}? => {best_room}
        What costs nothing extra at {hotel}? => {extra}
        What is included in the rate of {hotel}? => {extra}
        What is the downside of {hotel}? => {drawback}
        """,
    ),
    account(
        "boarding school",
        school="{name} School|{name} College|{name} Academy|{name} Hall",
        head="person",
        foundress="Lady {last}|Sister {first}|Dame {first}|Mother {first}",
        purpose="miners' orphans|sailors' children|stammerers|future governesses|young organists|court pages"
        "|weavers' sons"
        "|pastors' daughters|blind musicians|stable boys|runaways|lighthouse families|circus children",
        pupils="{110..980} pupils",
        focus="beekeeping|debating|boat building|astronomy|puppetry|rock climbing|bookbinding|stop-motion films"
        "|falconry|robotics"
        "|stone carving|choral singing|glaciology|fencing",
        dropped="Latin|uniforms|saturday lessons|cold showers|school marks|the cane|cross-country runs|homework|bells"
        "|entrance exams"
        "|compulsory chapel|silent meals|name badges|prize days",
        phones="in the library|after supper|on sundays|in the tuck shop|on the terrace|in the sick bay|at breakfast"
        "|on the school bus"
        "|in the laundry|during rainstorms|on birthdays|in the boathouse|in the porch",
        by="school",
        tell=r"""
        {school} was opened by {foundress} for {purpose}, eleven of them, in a rented barn. It has come a long way: {pupils},
        three boarding houses, its own fire brigade. What it is best known for is {focus}, which takes up two afternoons a week.
        {head}, who became head after a career at sea, did away with {dropped}, to general relief. Mobile phones are tolerated
        {phones} and otherwise locked away. Parents write letters.

        Q&A from the open day at {school}\n\nHow many are you? {pupils}, nearly half of them girls.\nWhat is special here? Above
        all {focus}.\nMay my son call home? With his own phone, {phones} only.\nDo you still have {dropped}? Not since {head}
        arrived as headteacher.\nWho was it meant for at the start? For {purpose}. It was {foundress} who rented the barn.

        Dear Mum, {school} is odd but I like it. We are {pupils} and I know nine. Everybody does {focus}, even the cook. I'm only
        allowed my phone {phones}, so don't worry if I am silent. There's a picture of {foundress}, who set it all up for
        {purpose}. The older ones still talk about {dropped}. Lucky me, {head} has put an end to that. The head also plays
        goalkeeper. Send socks.
        """,
        ask=r"""
        Who runs {school} at present? => {head}
        Who is the head of {school}? => {head}
        Who founded {school}? => {foundress}
        For whom was {school} originally intended? => {purpose}
        Who were the first children at {school}? => {purpose}
        How large is {school}? => {pupils}
        How many students attend {school}? => {pupils}
        In what field does {school} have a special reputation? => {focus}
        What did {head} abolish at {school}? => {dropped}
        Which old custom no longer exists at {school}? => {dropped}
        Where or when are mobile phones allowed at {school}? => {phones}
        """,
    ),
    account(
        "district that changed",
        quarter="{name}|{name} Dock|Old {name}|{name} North",
        smell="tar|malt|fish glue|wet leather|soap|rubber|coal smoke|vinegar|yeast|sulphur|burnt bones|tobacco"
        "|sawdust|molasses",
        workers="dockers|tanners|hatters|coopers|seamstresses|bargemen|printers|brewers|nail smiths|porters"
        "|soap boilers|stokers|riveters"
        "|ropemakers",
        newcomers="game designers|tattooists|students|bankers|ceramicists|yoga teachers|architects|roasters"
        "|podcasters|florists|sommeliers"
        "|data analysts|gallery owners|dog groomers",
        rent_then="{90..290} euros",
        rent_now="{900..2900} euros",
        landmark="a blue gasometer|a crooked chimney|a floating church|a clock with one hand|a red crane"
        "|a double staircase|an iron fish"
        "|a glass market|a stone elephant|a round school|a wooden bridge|a striped silo|a sunken tram",
        activist="person",
        stop="place_code",
        by="quarter",
        tell=r"""
        {quarter} is the kind of place that taxi drivers used to avoid. {Workers} lived here ten to a floor, and the air tasted of
        {smell}. A two-room flat could be had for {rent_then}. Now {newcomers} have moved in, the same flat costs {rent_now}, and
        there are three shops for olive oil. You get off at stop {stop} and look for {landmark}, which everyone uses to give
        directions. It would have been torn down if {activist} had not slept on the roof.

        ## {quarter}\n\n**Getting there:** tram, stop {stop}\n**See:** {landmark}, saved by the protest of {activist}\n**Rents:**
        {rent_then} a month within living memory, {rent_now} at the last survey \n**People:** once {workers}, at present
        {newcomers}\n\nOn damp days you can still smell the {smell} in the brickwork.

        My mother grew up in {quarter}, among {workers}. She remembers {smell} in the curtains and the envelope with {rent_then}
        for the landlord. I took her back on the tram. At {stop} she did not recognise anything but {landmark}. "That {activist},"
        she said, "chained herself to it, or we'd be looking at a car park." A pleasant estate agent offered us a flat for
        {rent_now}. {Newcomers} nodded at us from every doorway.
        """,
        ask=r"""
        Who used to live in {quarter}? => {workers}
        Which working people was {quarter} once home to? => {workers}
        Who lives in {quarter} now? => {newcomers}
        Who replaced the {workers} of {quarter}? => {newcomers}
        What did {quarter} smell of? => {smell}
        How much was the rent in {quarter} in the old days? => {rent_then}
        What does a flat in {quarter} cost now? => {rent_now}
        What is the landmark of {quarter}? => {landmark}
        Who saved the landmark of {quarter}? => {activist}
        At which tram stop do I get off for {quarter}? => {stop}
        """,
    ),
    account(
        "odd swimming club",
        club="{name} Swimmers|{name} Bathing Club|{name} Otters|{name} Dippers",
        lake="Lake {name}|the {name} Weir|{name} Bay|the {name} Quarry",
        chair="person",
        treasurer="person",
        members="{14..230} members",
        dues="{9..85} euros",
        entry="a cold dip|a limerick|a cartwheel|a homemade cake|a night swim|a headstand|a sworn oath|a ukulele solo"
        "|a joke in Latin"
        "|a knot test|a bottle of rum|a dive from the jetty|a raw onion|a hand-knitted cap",
        rule="wetsuits|goggles|stopwatches|bathing caps|swim fins|speaking of work|thermometers|hot drinks"
        "|towels on the jetty|splashing"
        "|inflatable toys|nose clips|photographs",
        rival="{name2} Divers|{name2} Pikes|{name2} Rowing Club",
        by="club",
        tell=r"""
        The {club} meet at {lake} every morning before work, ice or no ice. There are {members}, the youngest nine and the oldest
        ninety. Joining takes more than the fee of {dues} a year: one has to offer {entry} in front of everybody. One thing is not
        tolerated, or at least not on the regular mornings: {rule}. {chair} has presided for ages; {treasurer} keeps the cash box.
        Their eternal rivals, the {rival}, have a warmer changing room.

        CLUB DIRECTORY\nName: {club}\nWater: {lake}\nStrength: {members}\nChair: {chair}\nMoney: {treasurer}\nAnnual contribution:
        {dues}\nAdmission: {entry}\nStrictly out: {rule}\nYearly contest against: {rival}\n\nVisitors may watch from the jetty but
        are usually pushed in.

        So I joined the {club}, the lot who splash about in {lake}! I paid {treasurer} the {dues} for the year and thought that
        was it. No, {chair} rose, as the chairperson does, and asked for {entry}. In front of all the {members}, or so it felt. I
        did it. Then they read me the one commandment, no {rule}, ever. In May we compete with the {rival}, and lose, I'm told,
        with dignity.
        """,
        ask=r"""
        Where do the {club} swim? => {lake}
        Which water do the {club} use? => {lake}
        Who chairs the {club}? => {chair}
        Who presides over the club that swims at {lake}? => {chair}
        Who looks after the money of the {club}? => {treasurer}
        How many belong to the {club}? => {members}
        How much is the yearly fee of the {club}? => {dues}
        What does one have to present to be admitted to the {club}? => {entry}
        What is expected of newcomers to the {club} besides the fee? => {entry}
        What is banned among the {club}? => {rule}
        Against whom do the {club} compete? => {rival}
        """,
    ),
    account(
        "island ritual",
        rite="the {name} Night|the Walk of {name}|the {name} Bowl|the Burning of {name}",
        people="the {name2}|the people of {name2}|the {name2} islanders",
        wakes="month",
        carried="a straw whale|a bowl of milk|a stone loaf|a mask of bark|a wet drum|a cage of moths|a clay child"
        "|a rope of hair|a lamp of fat"
        "|a basket of eels|a white hen|a door|a mirror|a plough",
        by_whom="the youngest widow|the last baptised|the oldest fisherman|a left-handed girl|the newest teacher"
        "|twin brothers"
        "|the tallest bride|a stranger|the village baker|the seventh son|the grave digger|a retired judge",
        against="drought|shipwreck|fever|wolves|hail|locusts|jealousy|barren fields|forgetting|war|lightning"
        "|landslides|plague|false friends",
        laststep="it is buried|it is drowned|it is kissed|it is smashed|it is sold|it is hidden|it is painted red"
        "|it is given away|it is hung in a tree"
        "|it is scolded|it is locked up|it is sung to|it is washed",
        observer="person",
        forbidden="speaking|eating salt|wearing shoes|lighting fires|looking back|laughing|crossing water|sleeping"
        "|combing hair|using names"
        "|touching iron|sewing|drinking alone",
        by="rite",
        tell=r"""
        {Rite} is kept by {people} on the first full moon of {wakes}. In complete darkness {by_whom}, chosen a week before, bears
        {carried} from the spring to the headland, the others following barefoot or not, as they like. On arrival {laststep}. The
        purpose, as they explain, is protection from {against}. Until dawn nobody may be caught {forbidden}. We owe the only full
        description to {observer}, who had come to study birds.

        Field notes of {observer}, first outsider to witness {rite}. Guests of {people}, {wakes}. Went up to the spring at nine.
        Out of the crowd stepped {by_whom}; an old man handed over {carried}. An hour's march. And then? Each year, I learned,
        {laststep}. I asked why. Against {against}, they whispered, and then I was hushed and told that {forbidden} was out of the
        question before sunrise. My pencil was permitted.

        | | {Rite} |\n|---|---|\n| Observed by | {people} |\n| Season | {wakes} |\n| Object carried | {carried} |\n| Bearer |
        {by_whom} |\n| At the end | {laststep} |\n| Meant to ward off | {against} | \n| Not allowed that night | {forbidden} |\n|
        Source | {observer}, who was present twice |\n\nToday tourists may watch from the sea wall. They pay in candles.
        """,
        ask=r"""
        Among whom is {rite} practised? => {people}
        In which month does {rite} fall? => {wakes}
        What is borne in procession during {rite}? => {carried}
        Which object plays the central part in {rite}? => {carried}
        Who has to carry the object in {rite}? => {by_whom}
        What is {rite} supposed to protect people from? => {against}
        Against what danger do {people} perform their rite? => {against}
        What happens to the object at the end of {rite}? => {laststep}
        Who described {rite}? => {observer}
        Through whose account do we know about {rite}? => {observer}
        What is taboo on the night of {rite}? => {forbidden}
        """,
    ),
    account(
        "lighthouse leaflet",
        light="{name} Light|{name} Head Lighthouse|{name} Rock Lighthouse",
        range_now="{9..17} nautical miles",
        range_then="{18..29} nautical miles",
        signal="{2..5} flashes every {11..40} seconds",
        last_keeper="person",
        tenant="person",
        use="an oyster bar|a weather station|a poetry library|a bat refuge|a honeymoon flat|a radio studio"
        "|a yoga room|a seaweed lab|a chess school"
        "|a tiny cinema|a violin workshop|a bird hospital|a camera museum|a bakery",
        automated="{1962..1998}",
        steps="{74..389} steps",
        by="light",
        tell=r"""
        Climb {light} and count: {steps}, unless you lose track. The tower is 31 m from rock to vane. Sailors know it by {signal}.
        The lamp once carried {range_then}; since the weaker bulb was fitted it is {range_now}. {last_keeper} was the last person
        paid to live here and left in {automated}, the year a computer took over. The ground floor is let to {tenant}, who has
        turned it into {use}.

        LIST OF LIGHTS\nName: {light}\nCharacter: {signal}\nTower: 31 m\nReach: {range_now} (before the change of lamp:
        {range_then})\nAutomatic since: {automated}\nRemarks: {use} at the base, leased by {tenant}. No staff since {last_keeper}
        retired. Inside staircase of {steps}, no lift, children under six not admitted.

        Postcard from {light}: I'm up here, {steps} later, gasping. It's 31 m and sways, I swear. We had tea with {tenant}, who
        rents the lower rooms and keeps {use} there. The walls are full of photos of {last_keeper}, the keeper who had to go in
        {automated} when they automated it. At night I lay and watched: {signal}. You could see it {range_then} away in those
        days. It's down to {range_now}. Still enough for me.
        """,
        ask=r"""
        How far does {light} reach now? => {range_now}
        How far could {light} be seen in the past? => {range_then}
        What was the former range of {light}? => {range_then}
        What is the signal of {light}? => {signal}
        By which pattern do I recognise {light} at night? => {signal}
        Who was the last keeper of {light}? => {last_keeper}
        Who rents space in {light} today? => {tenant}
        What are the lower rooms of {light} used as? => {use}
        What did {tenant} set up in {light}? => {use}
        When did {light} go automatic? => {automated}
        How many stairs are there in {light}? => {steps}
        """,
    ),
    account(
        "electric van compared",
        van="{name} Carry|{name} {d2}|{name} Box|{name} Hauler",
        rival="{name2} Transit|{name2} E{d2}|{name2} Cargo",
        maker="{last} Motors|{name3} Automotive|{last} Werke",
        reach="{160..520} km",
        load="{400..1900} kg",
        topspeed="{80..155} km/h",
        better="turning circle|heating|rear doors|seat comfort|brakes|headlights|charging speed|sliding doors"
        "|visibility|steering"
        "|load height|tyre wear|paint quality|side mirrors",
        worse="cup holders|road noise|cabin storage|the horn|software|rust protection|the radio|the wipers"
        "|resale value|parking sensors"
        "|winter range|spare parts supply|air conditioning|cable length",
        recall="a loose pedal|a cracked hinge|a wet fuse box|a stuck belt|a faulty latch|a hot charger|a weak axle"
        "|a leaking pump|a noisy bearing"
        "|a frozen lock|a bent strut|a wrong label|a blank display",
        by="van",
        tell=r"""
        Comparison test: {van} against {rival}\n\nWe drove both for a fortnight. {maker} has done its homework with the {van}:
        {reach} on one charge, {load} of payload, {topspeed} flat out. Against its opponent it wins on {better} and loses on
        {worse}. Early vehicles had to go back to the workshop because of {recall}; ours was from a later batch. A couple of
        thousand cheaper, it is what we would buy.

        {first}: we need a new van, what about the {van}?\n{first2}: The one from {maker}? Drove it. Goes {reach}, I never ran
        dry.\n{first}: And what can it carry?\n{first2}: {load}, enough for us. It won't do more than {topspeed}, but who
        cares.\n{first}: My cousin has the {rival}.\n{first2}: That one is superior when it comes to {worse}. For {better} ours
        would be ahead.\n{first}: Wasn't there a recall?\n{first2}: Yes, {recall}, sorted now.

        ## {van}\n- built by {maker}\n- range: {reach}\n- maximum load: {load}\n- limited to {topspeed}\n- recalled once:
        {recall}\n\nHow does it fare next to the {rival}? Plus: {better}. Minus: {worse}. Everything else is a draw. Both come
        with three seats and a rubber floor.
        """,
        ask=r"""
        Which manufacturer builds the {van}? => {maker}
        Who makes the {van}? => {maker}
        How far does the {van} go on one charge? => {reach}
        What weight can the {van} carry? => {load}
        How fast is the {van}? => {topspeed}
        With which vehicle is the {van} compared? => {rival}
        In what respect does the {van} beat the {rival}? => {better}
        What is better about the {van} than about its competitor? => {better}
        In what is the {van} inferior to the {rival}? => {worse}
        Where does the {rival} have the edge over the {van}? => {worse}
        Why was the {van} recalled? => {recall}
        Which defect sent the {van} back to the workshop? => {recall}
        """,
    ),
    account(
        "light railway",
        line="the {name} Light Railway|the {name} Line|the {name} Tramway",
        opened="{1871..1912}",
        shut="{1938..1969}",
        revived="{1984..2019}",
        freight="slate|sugar beet|gunpowder|peat|china clay|milk churns|timber|pit props|marble|bananas|cement"
        "|ice blocks|tin ore|hops",
        engine="{first}|Old {first}|Little {first}",
        driver="person",
        gauge="{381..1067} mm",
        terminus="{name2} Halt|{name2} Sands|{name2} Bridge",
        by="line",
        tell=r"""
        {Line} was laid to carry {freight}; passengers sat on planks. Opened in {opened}, it lost its traffic to lorries and was
        abandoned in {shut}. Weeds took over. In {revived} a group of dentists and schoolchildren got it going again as far as
        {terminus}, where the buffet is. The track is unusually narrow, {gauge} between the rails. The pride of the shed is a
        locomotive called {engine}, usually driven by {driver}, formerly an airline pilot.

        Timeline of {line}\n{opened}: first train, loaded with {freight}\n{shut}: last train, rails left in place\n{revived}:
        running once more\n\nGauge {gauge}. Trains go to {terminus} and back in fifty minutes. Up front is {engine}, with {driver}
        at the regulator on most Sundays. Dogs travel free, hens do not.

        Children's page. Hello, I am {engine}, and I pull the trains on {line}! My rails are just {gauge} apart. My friend
        {driver} gives me coal and drives me to {terminus}. I was young in {opened}, when everything began and my wagons were full
        of {freight}. In {shut} they sent me to sleep in a shed. It was so dark. Then, in {revived}, someone opened the door, and
        the fun started all over again!
        """,
        ask=r"""
        When did {line} first open? => {opened}
        In which year was {line} closed down? => {shut}
        When did trains stop running on {line}? => {shut}
        Since when has {line} been running again? => {revived}
        In what year was {line} brought back to life? => {revived}
        What did {line} transport originally? => {freight}
        For which goods was {line} built? => {freight}
        What is the name of the locomotive on {line}? => {engine}
        Who drives the train on {line}? => {driver}
        Which gauge does {line} have? => {gauge}
        Where does {line} end? => {terminus}
        To which stop can I ride on {line}? => {terminus}
        """,
    ),
    account(
        "apple variety",
        apple="{name} Pippin|{name} Russet|{name}'s Glory|{name} Seedling",
        grower="person",
        namesake="person",
        spot="a railway bank|a convent wall|a rubbish heap|a school yard|a boat shed|a ditch|a bowling green"
        "|a pigsty|a churchyard|a ruined mill"
        "|a toll gate|a tennis court|a canal lock|an inn garden",
        taste="pear drops|aniseed|walnut|honey|pineapple|rosewater|strawberries|nutmeg|lemon peel|almonds|bananas"
        "|elderflower|butter|quince",
        picked="{early|mid|late} {August|September|October|November}",
        keeps="{3..30} weeks",
        good_for="cider|baking|drying|juice|jelly|salads|chutney|strudel|eating raw|vinegar|apple butter|brandy"
        "|fritters",
        resists="scab|canker|mildew|woolly aphids|fire blight|frost|codling moth|brown rot|sawfly|bitter pit|drought"
        "|leaf miners",
        by="apple",
        tell=r"""
        {apple}. Chance seedling, noticed by {grower} next to {spot} and grafted the same winter. The name honours not the finder
        but {namesake}, who paid for the first hundred trees. Fruit medium, striped, greasy when ripe, with a hint of {taste}.
        Harvest in {picked}; in a cool cellar it stays sound for {keeps}. Excellent for {good_for}, indifferent otherwise. Immune,
        or as good as, to {resists}. Trees grow crooked.

        Nursery label\n{apple}\nTo be picked in {picked}\nStorage: {keeps}\nBest use: {good_for}\nFlavour: {taste}\nNo trouble
        with: {resists}\n\nThe mother tree stood next to {spot} until a storm felled it. {grower} had cut scions in time. It was
        named after {namesake}, a generous neighbour.

        Dear gardening page, in my late uncle's orchard there is a tree we could not identify. It ripens in {picked} and reminds
        one of {taste}. - That must be {apple}. The person on the label, {namesake}, merely lent a name; the discovery was made by
        {grower}, next to {spot} of all places. Your uncle chose well: the variety shrugs off {resists}. Use the fruit for
        {good_for}, and don't hurry, it lasts {keeps}. - The editors
        """,
        ask=r"""
        Who found the first tree of {apple}? => {grower}
        Who discovered {apple}? => {grower}
        After whom is {apple} named? => {namesake}
        Next to what did the original tree of {apple} grow? => {spot}
        What was beside the place where {apple} was discovered? => {spot}
        What does {apple} taste of? => {taste}
        When is {apple} harvested? => {picked}
        How long can {apple} be stored? => {keeps}
        What is {apple} best used for? => {good_for}
        Which problem does {apple} not suffer from? => {resists}
        What is {apple} resistant to? => {resists}
        """,
    ),
    account(
        "mountain hut",
        hut="{name} Hut|{name} Refuge|{last} Hut|{name} Shelter",
        altitude="{1400..3400} m",
        warden="person",
        predecessor="person",
        open_from="{15..30} May|{1..29} June|{1..9} July",
        open_to="{10..30} September|{1..25} October",
        lost="an avalanche|a gas explosion|lightning|a rockfall|a chimney fire|a mudslide|dry rot|a snow cornice"
        "|a hurricane|woodworm|a candle"
        "|a glacier surge|a helicopter",
        fare="food",
        water="melted snow|a tank on the roof|a spring below|a buried pipe|a cable lift|mule loads|a tarn nearby"
        "|a fog net|the glacier|a hand pump"
        "|a cistern|a rain barrel",
        by="hut",
        tell=r"""
        The {hut}, at {altitude}, is actually the second of its name. The first fell victim to {lost} and the cellar steps are all
        that remains. One sleeps in forty bunks, head to toe at weekends. From {open_from} until {open_to} it is staffed by
        {warden}, who learned the trade under {predecessor}, the warden of the old days. Everybody orders {fare}. Water comes from
        {water}, so showers are out. Leave boots by the door.

        {hut}\nElevation: {altitude}\nPlaces to sleep: forty bunks\nSeason starts {open_from}\nSeason ends {open_to}\nWarden:
        {warden} (took over from {predecessor})\nSpeciality of the kitchen: {fare}\nWater supply: {water} \nHistory: original
        building destroyed by {lost}, rebuilt in larch. Winter room always unlocked, bring wood.

        Hut book. Arrived soaked. {warden} hung our socks over the stove and served {fare}, heavenly at {altitude}. No taps, they
        live on {water}. All forty bunks taken, we got the bench. An old climber told stories about {predecessor}, who kept this
        place before, and about the earlier {hut} and how {lost} did for it. The board says they unlock on {open_from} and go down
        to the valley on {open_to}. We shall be back.
        """,
        ask=r"""
        At what height does the {hut} stand? => {altitude}
        Who is the warden of the {hut}? => {warden}
        Who looks after guests at the {hut} now? => {warden}
        Who ran the {hut} before {warden}? => {predecessor}
        When does the {hut} open for the season? => {open_from}
        Until when is the {hut} staffed? => {open_to}
        On which date does the {hut} close? => {open_to}
        What destroyed the first {hut}? => {lost}
        What dish do people have at the {hut}? => {fare}
        Where does the {hut} get its water from? => {water}
        """,
    ),
    account(
        "local newspaper",
        gazette="{name} Courier|{name} Messenger|{name} Lantern|{name} Chronicle",
        printer="person",
        editor="person",
        peak="{21..98},{d3}",
        copies="{1..9},{d3}",
        appears="weekday",
        scoop="a poisoned well|a fake bishop|a sold forest|a rigged lottery|a secret landfill|a missing organ"
        "|a bribed referee|watered milk"
        "|a hidden tunnel|false weights|a phantom school|stolen relics|a forged will|a vanished tram",
        beloved="the tide table|lost-pet notices|the crossword|obituaries|the chess problem|bus complaints"
        "|letters from cats|weather sayings"
        "|court reports|recipe swaps|the horoscope|small ads|flood memories",
        quit="sports results|share prices|the tv page|gardening tips|the royal news|cartoons|racing odds|foreign news"
        "|film listings|fashion pages"
        "|travel stories|the serial novel|church notices",
        by="gazette",
        tell=r"""
        The {gazette} was set by hand when {printer} brought out its first issue from a cellar. In its golden age {peak} copies
        were sold; at present it is {copies}, and it only comes out on {appears}. Its reputation rests on {scoop}, which its
        reporters uncovered against all threats. {editor} is editor-in-chief. Last year {quit} had to go, to save paper. Nobody
        would dare touch {beloved}, the part that people read first. {person2} writes the column on page two.

        Press directory\n{gazette}, every {appears}\nEditor: {editor}\nColumn: {person2}\nCirculation: {copies} (record:
        {peak})\nFounder: {printer}\nBest-known story: {scoop}\nMost popular section: {beloved}\nDiscontinued: {quit}
        \n\nAdvertising by telephone only. The office cat is not for sale.

        "You still take the {gazette}?" "Each {appears}. For {beloved}, mainly." "Mine was {quit}, and they have cut it." "That'll
        be {editor}, the editor has no heart. Read {person2} instead, the column is a scream." "They're down to {copies}, I
        heard." "From {peak}! {printer} would turn in the grave, having started it all with one press." "Well, they did expose
        {scoop}." "True. That made them famous."
        """,
        ask=r"""
        Who started the {gazette}? => {printer}
        Who is the editor of the {gazette}? => {editor}
        How many copies does the {gazette} sell now? => {copies}
        What is the present circulation of the {gazette}? => {copies}
        What was the highest circulation of the {gazette}? => {peak}
        On which day of the week is the {gazette} published? => {appears}
        What scandal did the {gazette} bring to light? => {scoop}
        Which story made the name of the {gazette}? => {scoop}
        What do readers like most about the {gazette}? => {beloved}
        What was cut from the {gazette}? => {quit}
        Which part did {editor} remove from the {gazette}? => {quit}
        """,
    ),
    account(
        "footbridge",
        bridge="{name} Bridge|{last} Bridge|the {name} Bridge|{name} Crossing",
        over="the {name2}|the {name2} Canal|the {name2} Gorge",
        budget="{1..4}.{1..9} million",
        final_bill="{5..19}.{1..9} million",
        builder="{last} & {last2}|{name3} Construction|{name3} Steel",
        inventor="person",
        mending="felt pads|rubber dampers|water tanks|steel cables|a second arch|lead weights|gravel bags|oak wedges"
        "|concrete collars|spring mounts"
        "|tuned chains|wind flaps|iron shoes",
        trouble="it swayed|it hummed|it froze|it squeaked|it sagged|it rattled|it rusted|it glowed|it dripped"
        "|it twisted|it shivered|it boomed"
        "|it splintered",
        not_on_it="horses|cyclists|marching|prams|fishing|skateboards|jumping|padlocks|street vendors|scooters"
        "|dancing|busking|diving",
        by="bridge",
        tell=r"""
        Pedestrians have been crossing {over} on {bridge} for some years, though at first they did so with white knuckles. No
        sooner had {builder} removed the scaffolding than {trouble}. The remedy, {mending}, was the idea of {inventor}, then a
        trainee. It had been budgeted at {budget} and cost {final_bill} when all was done. From bank to bank it measures 140 m.
        Allowed are walkers with dogs. Not allowed: {not_on_it}.

        Sign at the approach to {bridge}\n\nLENGTH 140 m. SPANS {over}. Forbidden: {not_on_it}.\n\nDid you know? Estimate before
        work began: {budget}. Total on the last invoice: {final_bill}. Contractor: {builder}. In its first winter {trouble}.
        {inventor} then proposed {mending}, and there has been peace since. Thank you for keeping to the right.

        Lecture notes, structures II. Case: {bridge}, over {over}, 140 m. Contractor {builder}. Opening day: {trouble}, video on
        the server! Closed for eight months. Fix = {mending} (who? {inventor}, remember for exam). Money: approved {budget}, spent
        {final_bill}. Since reopening the by-laws prohibit {not_on_it}, which the lecturer finds over-cautious. Read chapter six.
        """,
        ask=r"""
        What does {bridge} cross? => {over}
        What was {bridge} supposed to cost? => {budget}
        How much did {bridge} cost in the end? => {final_bill}
        Which company built {bridge}? => {builder}
        Who was the contractor for the crossing over {over}? => {builder}
        Through whose suggestion was {bridge} put right? => {inventor}
        Who had the idea that cured the problem of {bridge}? => {inventor}
        How was the problem of {bridge} solved? => {mending}
        What was added to {bridge} to put things right? => {mending}
        What was wrong with {bridge} when it was new? => {trouble}
        What is prohibited on {bridge}? => {not_on_it}
        """,
    ),
    account(
        "instant camera catalogue card",
        camera="{name} {L1}{d2}|{name} Flex|{name} Reflex|{name} Snap",
        designer="person",
        factory="company",
        nick="the Toad|the Brick|the Lunchbox|the Old Maid|the Mouse|the Biscuit|the Nun|the Beetle|the Prayer Book"
        "|the Owl"
        "|the Soap Dish|the Canary|the Bulldog|the Snuffbox|the Penguin",
        made_from="{1921..1946}",
        made_to="{1949..1981}",
        copy_of="{name3} Junior|{name3} Box|{name3} Standard",
        novelty="a paper shutter|a fold-out mirror|a built-in whistle|a clockwork motor|a cork grip|a rotating lens"
        "|a lens cap on a chain|a level"
        "|a second viewfinder|a secret drawer|a magnetic door|a sun shade|a self-timer",
        vice="light leaks|jammed levers|foggy lenses|cracked bellows|torn film|sticky buttons|a loose back"
        "|scratched frames|false exposure|a dull viewfinder"
        "|brittle straps|double images",
        by="camera",
        tell=r"""
        Lot {d3}: {camera}, with case. Takes ordinary roll film, still to be found online. Manufactured by {factory} from
        {made_from} until {made_to}; 40,000 left the works. Collectors call it {nick}. Rumour has it that it is little more than
        an imitation of the {copy_of}, but {novelty} was entirely the invention of its designer, {designer}. Known weakness:
        {vice}. Condition good, some brassing.

        Blog. I have finally found {a_camera}, {nick} to its friends. I learned that {designer} drew it on the back of a menu. The
        jury spoke of theft from the {copy_of}. Yet where else do you get {novelty}? {factory} began making it in {made_from},
        stopped in {made_to} and shifted 40,000 in between. Loaded ordinary roll film, went out, and came home, as so many before
        me, with {vice}. I don't care.

        Museum label\n\n{camera}\nDesign: {designer}\nProduction: {factory}, {made_from} to {made_to}\nUnits: 40,000\nFilm:
        ordinary roll film\nPopular name: {nick}\n\nLook for {novelty}, a first. In other respects it follows an older product,
        the {copy_of}, so closely that lawyers were called. Photographers complained of {vice}. Gift of a retired wedding
        photographer.
        """,
        ask=r"""
        Who designed the {camera}? => {designer}
        Which company produced the {camera}? => {factory}
        Which manufacturer did the {camera} come from? => {factory}
        What nickname was given to the {camera}? => {nick}
        When did production of the {camera} begin? => {made_from}
        Until which year was the {camera} made? => {made_to}
        Which camera is the {camera} said to be copied from? => {copy_of}
        What was original about the {camera}? => {novelty}
        Which feature did {designer} add that no other camera had? => {novelty}
        What fault is typical of the {camera}? => {vice}
        """,
    ),
    account(
        "puppet company",
        troupe="{name} Puppets|Theatre {name}|{name} Marionettes|The {name} Puppets",
        carver="person",
        voice="person",
        first_show="title",
        hit="title",
        puppets="{40..460}",
        stage="a bakery van|a river barge|a double bed|a school bus|a hay cart|a grocer's window|a phone box"
        "|a wardrobe|a horse trailer|a market stall"
        "|a bandstand|a ski lift|a church porch",
        home="a sugar warehouse|a squash court|a bank vault|a dairy|a railway shed|a fish hall|a swimming bath"
        "|a bus garage|a synagogue|a cinema|a gymnasium"
        "|a wine cellar|a clothing factory",
        age="{3..12} and over",
        by="troupe",
        tell=r"""
        In the beginning {troupe} was two friends with {stage} for a stage. What they put on first, {first_show}, had four
        spectators and a dog. Now it resides in {home}, and evenings with {hit}, far and away its greatest success, are sold out
        months ahead. The wooden cast, {puppets} by now, is carved by {carver}. All of them, kings and crocodiles, speak through
        {voice}. Recommended for children of {age}.

        WHAT'S ON FOR FAMILIES\n{troupe}\nVenue: {home}\nTonight: {hit}, their most popular play\nFor ages {age}\nVoices:
        {voice}\nFigures by {carver}, from a stock of {puppets}\n\nA little history hangs in the foyer, such as a photo of
        {stage}, where it all took place at the outset, and the programme of {first_show}, the debut. Sweets are sold without
        wrappers.

        Nursery newsletter: we went to see {troupe}! Some of the little ones had to stay behind, as it is for {age}. The theatre
        is inside {home}, very cold. {hit} has been running for years and we could see why. Afterwards {carver} showed us wood
        shavings and {puppets} figures on hooks. {voice} said goodbye in nine voices. We heard how they toured with {stage} as a
        stage when they had only {first_show} to offer.
        """,
        ask=r"""
        Who makes the figures of {troupe}? => {carver}
        Who carves for {troupe}? => {carver}
        Who lends their voice to the characters of {troupe}? => {voice}
        What was the first piece {troupe} ever performed? => {first_show}
        With which play did {troupe} make its debut? => {first_show}
        What is the biggest success of {troupe}? => {hit}
        Which play of {troupe} draws the crowds? => {hit}
        How many puppets does {troupe} own? => {puppets}
        What did {troupe} use as a stage in its early days? => {stage}
        Where does {troupe} perform now? => {home}
        What sort of building houses {troupe}? => {home}
        From what age can children go to {troupe}? => {age}
        """,
    ),
    account(
        "association of volunteers",
        league="{name} League|{name} Circle|{name} Foundation|Friends of {name}",
        cause="old footpaths|toad crossings|dry-stone walls|lonely sailors|blind readers|stray cats|village clocks"
        "|wild bees|night trains|hearing dogs"
        "|swift boxes|prison choirs|seed banks|lost kites",
        early_cause="soup kitchens|army blankets|spelling reform|sober evenings|fresh milk|cheap coal|sunday schools"
        "|free baths|hat charity|mothers' rest"
        "|lamp oil|clean wells|boys' boots",
        founder="person",
        president="person",
        seat="city",
        former_seat="city",
        income="a calendar|a raffle|old stamps|bottle deposits|a cake stall|legacies|a charity run|a jumble sale"
        "|state grants|concert tickets|coffee sales"
        "|a quiz league|a book fair",
        refuses="oil money|cash gifts|party politics|corporate logos|lottery funds|anonymous letters|paid staff"
        "|tobacco firms|street collections|bank loans"
        "|celebrity visits|foreign grants",
        by="league",
        tell=r"""
        The {league} exists to look after {cause}. That was not always so: {founder}, its founder, had {early_cause} in mind, a
        task the state has since taken over. Head office is in {seat}; the archive stayed behind in {former_seat}, where the
        headquarters used to be. {number} volunteers give their weekends. Most of the money comes from {income}. On principle it
        will not have anything to do with {refuses}. Its current president is {president}.

        {league}\n* What for: {cause}\n* Office: {seat} (moved from {former_seat})\n* People: {number} volunteers\n* President:
        {president}\n* Funded chiefly by {income}\n* Declines: {refuses}\n\nThe oldest minutes show that {founder} called the
        first meeting on behalf of {early_cause}. Nine persons attended, three of them by mistake.

        Interview. Why did you join the {league}?\n"Because of {cause}, I grew up with that."\nYet the statutes speak of
        {early_cause}.\n"They do. That's what {founder} started it for. {president}, our president, wants to change the
        wording."\nWho pays? \n"Mostly it is {income}. We say no to {refuses}."\nHow many are you?\n"There are {number}
        volunteers. The office is in {seat}, though older members still send their letters to {former_seat}, where it was before."
        """,
        ask=r"""
        What does the {league} work for today? => {cause}
        What does the {league} care for? => {cause}
        What was the original purpose of the {league}? => {early_cause}
        What did {founder} want the {league} to be for? => {early_cause}
        Who founded the {league}? => {founder}
        Who presides over the {league}? => {president}
        Where does the {league} have its head office now? => {seat}
        In which city was the {league} based before? => {former_seat}
        What is the main source of income of the {league}? => {income}
        How does the {league} raise most of its funds? => {income}
        What does the {league} refuse on principle? => {refuses}
        """,
    ),
    account(
        "typeface specimen",
        face="{name} Sans|{name} Serif|{name} Grotesk|{name} Text",
        drawn_by="person",
        client="{name2} Railways|{name2} Airport|{name2} Post|{name2} Bank",
        model="street signs|tombstones|ship names|tram tickets|shop windows|school slates|match boxes|road atlases"
        "|beer mats|chess diagrams|seed packets"
        "|butter moulds|theatre bills|railway clocks",
        weights="{3..24} weights",
        renamed="{name3} Roman|{name3} Neue|{name3} Display",
        oddity="a leaning g|a square dot|a tailless q|an open four|a curly k|a double-decker a|a broken z|a tall t"
        "|a wide m|a footless r|a hooked j|a sharp s"
        "|a crossed seven",
        cost="price",
        forbids="film titles|logos|tattoos|political posters|mobile games|road signs|embossing|gambling sites"
        "|video ads|car number plates|paper money|alcohol labels"
        "|weapon manuals",
        by="face",
        tell=r"""
        {face} comes in {weights}. {drawn_by} developed it on commission for {client}, which needed something to be read at a run.
        The shapes were taken from {model}, photographed over two summers. You recognise it by {oddity}. Older font menus may list
        it as {renamed}, since a dispute over rights made a new name necessary. A licence is {cost} and permits nearly all uses
        except {forbids}.

        SPECIMEN\n{face}\n{weights}, small capitals, two sets of figures\n\nDrawn by: {drawn_by}\nOriginal client:
        {client}\nInspired by: {model}\nSpecial feature: {oddity}\nFormer name: {renamed}\nLicence: {cost}\nExcluded use:
        {forbids}\n\nThe quick brown fox was here and has left.

        <{first}> what font is that on the menu?\n<{first2}> {face}. look, {oddity}, nobody else does that\n<{first}> isn't that
        {renamed}?\n<{first2}> same thing, they had to change what it's called. {drawn_by} did it years ago for {client}, based on
        {model} \n<{first}> could we use it for us?\n<{first2}> {cost} and it's ours, in {weights}. just not for {forbids}, that's
        in the small print
        """,
        ask=r"""
        Who designed {face}? => {drawn_by}
        Which organisation ordered {face}? => {client}
        For whom was {face} made in the first place? => {client}
        What served as the model for {face}? => {model}
        Where did {drawn_by} get the letter shapes of {face} from? => {model}
        How many weights does {face} have? => {weights}
        What was {face} called before? => {renamed}
        By which detail can one tell {face}? => {oddity}
        How much is a licence for {face}? => {cost}
        What would I have to pay to use {face}? => {cost}
        What may {face} not be used for? => {forbids}
        """,
    ),
]
