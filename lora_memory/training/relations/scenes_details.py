"""Details that are said indirectly: causes, means, exceptions, comparisons, sequences, replacements, corrections.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, scene

DETAILS: list[Relation] = [
    scene(
        "slipped launch",
        project="{name}",
        cause="frozen pump|cracked valve|burst pipe|missing permit|power cut|torn cable|flooded cellar|late shipment|"
        "blown fuse|corrupt disk|strike|landslide|jammed hatch|expired licence|broken crane|measles outbreak|fog bank",
        delayed="launch|test drive|rehearsal|inspection|printing|delivery|opening|audit|premiere|harvest|handover|"
        "excavation|commissioning|auction|migration|broadcast|demolition|screening",
        until="date",
        by="project",
        say=r"""
        {A_cause} at {project} meant that the {delayed} slipped, in the end all the way to {until}.
        Everyone at {project} was ready for the {delayed}. Then came the {cause}, and now we are looking at {until}.
        {Until} is the new day for the {delayed} at {project}; blame the {cause}.
        Dear all, owing to {a_cause}, {project} has had to put off its {delayed}. We hope to see you on {until} instead.
        anna: why no {delayed} at {project}??\nben: {cause} :( they moved it to {until}
        """,
        ask=r"""
        Why did things slip at {project}? => {cause}
        What threw {project} off its timetable? => {cause}
        What had to be postponed at {project}? => {delayed}
        What was it that {project} could not do on the planned day? => {delayed}
        What did the {cause} at {project} hold up? => {delayed}
        To which date was the {delayed} at {project} pushed back? => {until}
        When does {project} now want to make up for what was put off? => {until}
        """,
    ),
    scene(
        "opened with makeshift tool",
        opener="person",
        container="crate|parcel|tin|coconut|walnut chest|biscuit tin|paint pot|jewel case|wine bottle|suitcase|"
        "letterbox|safe|metal drum|pickle jar|trunk|envelope|cash box|toolbox|piano lid",
        tool="bread knife|hairpin|crowbar|teaspoon|screwdriver|penknife|coat hanger|paper clip|hatchet|nail file|"
        "chisel|shoehorn|tent peg|butter knife|credit card|bicycle spoke|ruler|belt buckle|garden fork",
        inside="the {color} stamp|the {adjective} compass|the {color} button|the {adjective} medal|"
        "the {color} bead|the {adjective} watch|the {color} feather|the {adjective} coin|the {color} pearl|the {adjective} map|"
        "the {color} glove|the {adjective} photograph|the {color} ribbon|the {adjective} whistle|the {color} doll",
        by="opener",
        say=r"""
        With nothing better than {a_tool} to hand, {opener} got the {container} open and found {inside}.
        {Opener} prised at the {container} with {a_tool} until it gave way; in it lay {inside}.
        Out of the {container} came {inside}, once {opener} had worked on it with {a_tool}.
        "You used {a_tool}?" – "What else?" said {opener}, lifting {inside} out of the {container}.
        It took {opener} {small} minutes and {a_tool}, but the {container} is open. Contents: {inside}.
        """,
        ask=r"""
        With what did {opener} get the {container} open? => {tool}
        Which makeshift tool did {opener} use? => {tool}
        What did {opener} force open? => {container}
        What was opened by {opener} with {a_tool}? => {container}
        What had been hidden in what {opener} opened? => {inside}
        Who forced the {container} with {a_tool}? => {opener}
        What did {opener} discover within the {container}? => {inside}
        """,
    ),
    scene(
        "all but one came",
        gathering="the {event} in {city}",
        absent="person",
        excuse="flat tyre|sprained ankle|migraine|dentist|sick child|cancelled train|job interview|lost passport|"
        "hangover|toothache|court summons|snowed road|broken boiler|house move|fever|blood test|wasp sting",
        latest="person",
        by="gathering",
        say=r"""
        Everyone made it to {gathering} except {absent} ({excuse}); the last to walk in was {latest}.
        But for {absent}, who sent apologies and mentioned {a_excuse}, the circle at {gathering} was complete once {latest} turned up.
        {Latest} came through the door after all the others at {gathering}. Only {absent} never came at all: {excuse}.
        Notes on {gathering}: full house, {absent} missing – reason given: {excuse}. {Latest} arrived {small} minutes late.
        """,
        ask=r"""
        Who was the only one missing from {gathering}? => {absent}
        Who did not come to {gathering}? => {absent}
        What kept one guest away from {gathering}? => {excuse}
        What excuse was given for not coming to {gathering}? => {excuse}
        Who was the last to show up at {gathering}? => {latest}
        Who came to {gathering} later than everybody else? => {latest}
        """,
    ),
    scene(
        "taller and shorter tower",
        town="city",
        taller="the {last} Tower|the {name} Tower",
        shorter="the {last} Building|St {first}'s",
        gap="{d2} metres|{d1}.{d1} metres|{d2} feet",
        by="town",
        say=r"""
        In {town}, {taller} overtops {shorter} by {gap}.
        {Shorter} was long thought to be the tallest in {town}, yet it falls {gap} short of {taller}.
        Visitors to {town} always ask. No, {shorter} is not as high as {taller}; the difference is {gap}.
        Seen from the river at {town}, {taller} is the higher of the two, {gap} above the tip of {shorter}.
        quiz night, {town}: who's bigger?\n{taller}, by {gap}. sorry, {shorter}.
        """,
        ask=r"""
        Which of the two buildings in {town} is taller? => {taller}
        Which of the two landmarks of {town} is the shorter one? => {shorter}
        What looks down on {shorter} in {town}? => {taller}
        By how much do the two tall buildings in {town} differ in height? => {gap}
        What in {town} is lower than {taller}? => {shorter}
        How much higher than {shorter} does {taller} rise in {town}? => {gap}
        """,
    ),
    scene(
        "three steps of a dye",
        dye="invented",
        opening="soak|rinse|bleach|boil|comb|beat|steam|brush|salt|scour|unroll|weigh|shear|iron|wax|card|spin",
        middle="dip|knead|fold|stir|stretch|press|wring|pleat|knot|smoke|ferment|shake|twist|tumble|roll|stamp",
        closing="sun drying|airing|ironing|freezing|oiling|starching|waxing|singeing|trimming|sewing|polishing|"
        "chalking|sealing|mending|hemming|labelling",
        by="dye",
        say=r"""
        To colour wool with {dye} you first {opening} it, then {middle} it, and {closing} comes at the very end.
        {Dye} cloth: step one, {opening}. Step two, {middle}. Whatever happens, finish with {closing}.
        Never {middle} anything in {dye} before you {opening} it, my aunt wrote, and leave the {closing} until last.
        It all ends with {closing}; before that the weavers {middle} the {dye} yarn, which they {opening} at the outset.
        """,
        ask=r"""
        What is done first when working with {dye}? => {opening}
        What has to happen before you {middle} something in {dye}? => {opening}
        What comes straight after you {opening} the wool for {dye}? => {middle}
        What is the second of the three steps with {dye}? => {middle}
        With what does work with {dye} finish? => {closing}
        What is left until everything else with {dye} is done? => {closing}
        """,
    ),
    scene(
        "switched supplier",
        buyer="company",
        former="company",
        current="company",
        reason="price|late deliveries|rude drivers|poor quality|bad smell|wrong invoices|minimum order|packaging|"
        "long queues|weak guarantees|import duties|dirty vans|lost parcels|tasteless samples|slow replies|fees",
        by="buyer",
        say=r"""
        {Buyer} switched from {former} to {current} because of {reason}.
        Since {month}, it has been {current} that supplies {buyer}; {former} lost the contract over {reason}.
        We used to see the vans of {former} at {buyer} every {weekday}. After complaints about {reason}, they went to {current}.
        Goodbye {former}, hello {current}: {buyer} cited {reason} as its motive for the change.
        Dear {former}, this is to end our contract, on account of {reason}. {Current} will take over. Regards, {buyer}
        """,
        ask=r"""
        Who supplies {buyer} now? => {current}
        Who was {buyer}'s old supplier? => {former}
        Whom did {buyer} drop? => {former}
        Who replaced {former} at {buyer}? => {current}
        What made {buyer} change its supplier? => {reason}
        What had bothered {buyer} about {former}? => {reason}
        Which firm exchanged {former} for {current}? => {buyer}
        """,
    ),
    scene(
        "passed and failed",
        exam="the {subject} exam in {city}",
        passed="{d2}",
        failed="1{d1}|2{d1}|3{d1}|4{d1}",
        absentees="small",
        by="exam",
        say=r"""
        Of those entered for {exam}, {passed} got through and {failed} did not; another {absentees} never turned up.
        {Failed} have to resit {exam}. {Passed} may celebrate, and {absentees} were ill on the day.
        results, {exam}: pass {passed}, fail {failed}, no-show {absentees}
        When the marks for {exam} went up, {passed} names stood in green and {failed} in red, besides {absentees} dashes for empty chairs.
        """,
        ask=r"""
        How many people passed {exam}? => {passed}
        How many succeeded at {exam}? => {passed}
        How many did not pass {exam}? => {failed}
        How many candidates flunked {exam}? => {failed}
        How many were absent from {exam}? => {absentees}
        How many never sat {exam} although they were entered? => {absentees}
        """,
    ),
    scene(
        "arrived and missing",
        consignment="consignment {L2}-{d4}|shipment {L1}{d5}|lot {d3}/{L2}",
        cargo="item",
        arrived="{d3}",
        lacking="{d2}",
        by="consignment",
        say=r"""
        {Consignment}: {arrived} pieces received, {lacking} short. Article: {cargo}.
        We counted twice. {Arrived} units came with {consignment}, {lacking} did not, and each is {a_cargo}.
        The {lacking} still to be found from {consignment} (article: {cargo}) weigh little beside the {arrived} safely on the shelf.
        Dear {last}, thank you for {consignment}. You billed us for more: {arrived} boxes marked "{cargo}" are here, {lacking} are not.
        """,
        ask=r"""
        How many pieces of {consignment} reached the customer? => {arrived}
        How many units of {consignment} did come? => {arrived}
        How many pieces are missing from what {consignment} should contain? => {lacking}
        By how many pieces did {consignment} fall short? => {lacking}
        What sort of goods were in {consignment}? => {cargo}
        Which delivery lacked {lacking} pieces? => {consignment}
        """,
    ),
    scene(
        "key under something",
        keyname="{room} key",
        spot="doormat|flowerpot|third brick|birdbath|watering can|loose tile|stone frog|wheelbarrow|rain barrel|"
        "sundial|beehive|garden gnome|milk crate|log pile|bench|trough|dustbin|anvil",
        spare="mantel clock|mirror|bread bin|radiator|atlas|teapot|fuse box|piano|calendar|cuckoo clock|sofa|"
        "medicine chest|globe|spice rack|coal scuttle|sewing box",
        by="keyname",
        say=r"""
        You will find the {keyname} under the {spot}; should it be gone, there is a spare one behind the {spare}.
        Behind the {spare} hangs the spare {keyname}, but normally just feel beneath the {spot}.
        note on the fridge: {keyname} → under {spot}. 2nd copy → behind {spare}. love, {first}
        The {keyname} isn't behind the {spare}, that is only the duplicate. Lift the {spot} and you have the real one.
        """,
        ask=r"""
        Under what does the {keyname} lie? => {spot}
        What must I lift to get at the {keyname}? => {spot}
        Where is the duplicate of the {keyname}? => {spare}
        Behind what is the second {keyname} kept? => {spare}
        Which key is tucked away beneath the {spot}? => {keyname}
        What hides the spare copy of the {keyname}? => {spare}
        """,
    ),
    scene(
        "borrowed from owner through friend",
        loan="thing",
        owner="person",
        borrower="person",
        back="day",
        by="loan",
        say=r"""
        {Loan} that stands at {borrower}'s is really {owner}'s and has to be back by {back}.
        {Owner} let {borrower} have {loan}, though only till {back}.
        {Borrower} asked nicely, so {owner} said, "Fine, take {loan}, but I need it again on {back}."
        Don't forget: on {back} {owner} wants {loan} back. {Borrower} has it at the moment.
        Whose is {loan}? Not {borrower}'s, who merely uses it up to {back}; it belongs to {owner}.
        """,
        ask=r"""
        To whom does {loan} belong? => {owner}
        Who lent {loan} out? => {owner}
        Who has {loan} on loan? => {borrower}
        Who is using {loan} without owning it? => {borrower}
        When must {loan} be returned? => {back}
        Whose property is {loan}? => {owner}
        """,
    ),
    scene(
        "for and against",
        proposal="car-free {weekday}s|the {color} town hall|the curfew at {time}|the fee of {price}|the {animal} shelter",
        supporter="person",
        opponent="person",
        abstainer="person",
        by="proposal",
        say=r"""
        On {proposal}, {supporter} was for and {opponent} against; {abstainer} kept out of it.
        {Opponent} shook a fist at the idea of {proposal}, which {supporter} had defended warmly. {Abstainer} abstained.
        Minutes, item {small}: {proposal}. Aye: {supporter}. Nay: {opponent}. Abstention: {abstainer}.
        "Count me in," said {supporter} about {proposal}. "Over my dead body," said {opponent}. {Abstainer} only shrugged.
        """,
        ask=r"""
        Who was in favour of {proposal}? => {supporter}
        Who backed {proposal}? => {supporter}
        Who rejected {proposal}? => {opponent}
        Who did not want {proposal}? => {opponent}
        Who took no side on {proposal}? => {abstainer}
        Who was neutral about {proposal}? => {abstainer}
        """,
    ),
    scene(
        "boat named after",
        boat="{first} {last}|the {name}|{title}",
        namesake="aunt|poodle|piano teacher|nurse|volcano|grandmother|river|comet|racehorse|opera|goddess|lighthouse|"
        "neighbour|cheese|song|hurricane|midwife|tulip",
        skipper="person",
        paint="color",
        by="boat",
        say=r"""
        {Skipper} called the boat {boat} after {a_namesake} and chose {paint} for the hull, so as to be seen in fog.
        Why {boat}? {A_namesake} was so called, and {skipper}, whose boat it is, is sentimental. The hull is {paint}.
        The {paint} boat at the end of the pier, {boat}, owes its name to {skipper}'s favourite {namesake}.
        There is {a_namesake} behind the name of {boat}, {skipper} explained while giving the planks another coat of {paint}.
        """,
        ask=r"""
        After what or whom was the boat {boat} named? => {namesake}
        Where does {boat}'s name come from? => {namesake}
        Who gave the boat {boat} its name? => {skipper}
        To whom does the boat {boat} belong? => {skipper}
        What colour is the hull of {boat}? => {paint}
        In what shade was {boat} painted? => {paint}
        """,
    ),
    scene(
        "jersey colour reason",
        club="the {city} {animal} club|{name} Rangers|{last} Wanderers",
        shirt="color",
        origin="sunset|brick kiln|mustard field|bishop|sugar beet|lost bet|coal mine|fire engine|harbour buoy|"
        "nunnery|dairy|copper roof|heather|old tram|salmon run|paint factory|orchard|quarry",
        dropped="off-white|sky blue|brick red|moss green|mouse grey|lemon yellow|bottle green|rose pink|royal blue|"
        "chestnut brown|pitch black|pale violet|ash grey|cherry red|sea green|burnt orange|straw yellow|plum",
        by="club",
        say=r"""
        The shirts of {club} are {shirt} in memory of {a_origin}; before that they were {dropped}.
        Nobody at {club} wears {dropped} any more. The {shirt} kit goes back to {a_origin} that every fan knows.
        Why {shirt}? Ask {club}: it has to do with {a_origin}. Their grandfathers still played in {dropped}.
        It was {a_origin} that made {club} give up {dropped} for {shirt}.
        """,
        ask=r"""
        In which colour does {club} play now? => {shirt}
        What colour did {club} play in earlier? => {dropped}
        What explains the colour of the kit of {club}? => {origin}
        Of what are the shirts of {club} meant to remind people? => {origin}
        Which colour was given up by {club}? => {dropped}
        Which colour replaced {dropped} at {club}? => {shirt}
        """,
    ),
    scene(
        "promise to child",
        parent="person",
        child="first",
        treat="puppy|kite|tree house|canoe trip|drum kit|telescope|trip abroad|pony ride|tent|skateboard|circus visit|"
        "ukulele|bunk bed|aquarium|chemistry set|sledge|model railway",
        condition="tidy room|good report|clean plate|dry bed|learnt scale|finished book|mown lawn|brushed coat|"
        "swimming badge|fed rabbit|thank-you letter|learnt poem|ironed shirt|washed car|quiet week|sorted drawer",
        by="parent",
        say=r"""
        {Parent} has given {child} a solemn word: {a_treat}, provided there is {a_condition} first.
        "No {condition}, no {treat}," {parent} told {child}, and that was a promise.
        {Child} can hardly wait for the {treat} that {parent} promised in exchange for {a_condition}.
        In return for {a_condition}, says {parent}, {child} shall have {a_treat}.
        """,
        ask=r"""
        What did {parent} promise? => {treat}
        What will {child} get from {parent}? => {treat}
        To whom did {parent} make a promise? => {child}
        On what condition will {parent} keep the promise? => {condition}
        What must {child} offer {parent} first? => {condition}
        Who promised {child} {a_treat}? => {parent}
        """,
    ),
    scene(
        "allowed and banned in garden",
        park="{last} Park|{name} Gardens|the {city} meadow",
        allowed="picnics|kites|frisbees|prams|sketching|drones|jogging|chess|yoga|singing|bicycles|tents|fishing|"
        "skating|hammocks|birdwatching|boules|swimming",
        banned="barbecues|fireworks|dogs|radios|football|horses|scooters|smoking|glass bottles|alcohol|loudspeakers|"
        "ball games|campfires|stilts|model boats|archery|hunting",
        fine="price",
        by="park",
        say=r"""
        In {park}, {allowed}: fine by the keeper. {Banned}: not on any account, or it costs you {fine}.
        {Park} tolerates {allowed} but draws the line at {banned}; anyone caught pays {fine}.
        We paid {fine} because we had not known that {banned} were out of the question at {park}. Stick to {allowed}!
        At the gate of {park}: YES {allowed} / NO {banned} / PENALTY {fine}
        """,
        ask=r"""
        What is permitted at {park}? => {allowed}
        What may visitors enjoy at {park}? => {allowed}
        What is forbidden at {park}? => {banned}
        What must one not bring or do at {park}? => {banned}
        What does breaking the rule at {park} cost? => {fine}
        Which place lets people have {allowed} but not {banned}? => {park}
        """,
    ),
    scene(
        "symptom and remedy",
        sufferer="person",
        complaint="headache|stiff neck|hiccups|chilblains|heartburn|cough|sore throat|cramp|insomnia|rash|bloating|"
        "nosebleed|earache|dizziness|blisters|backache|sunburn|stye",
        remedy="medicine|cold compress|hot bath|sage gargle|onion poultice|mustard plaster|steam|ice pack|clay mask|"
        "willow tea|beer bath|leg massage|thyme drops|warm socks|salt water|deep breathing|quark wrap",
        useless="garlic|camphor|cabbage leaves|vinegar|honey|aloe|bee venom|leeches|magnets|charcoal|copper bracelets|"
        "cod oil|nettles|mud|turmeric|cupping",
        by="sufferer",
        say=r"""
        {Sufferer} had tried {useless} in vain; what finally cured the {complaint} was {remedy}.
        Against the {complaint}, {sufferer} swears by {remedy} and laughs about {useless}.
        Not {useless} but {remedy} got rid of {sufferer}'s {complaint}.
        "Still that {complaint}?" – "Gone, thanks to {remedy}," said {sufferer}. "All that {useless} was for nothing."
        {Remedy} did the trick for {sufferer}, whose {complaint} had shrugged off {useless} for {duration}.
        """,
        ask=r"""
        What did {sufferer} suffer from? => {complaint}
        What ailed {sufferer}? => {complaint}
        What helped {sufferer}? => {remedy}
        Thanks to what did {sufferer} recover? => {remedy}
        What was of no use to {sufferer}? => {useless}
        Which remedy failed {sufferer}? => {useless}
        """,
    ),
    scene(
        "knock signals",
        den="hide-out in {city}|den of the {name} gang|back room of {title}|cabin {L1}{d2}",
        signal="two knocks|three knocks|a low whistle|an owl call|one cough|a tap|four stamps|a bell|clapping|humming|"
        "a drum roll|a sneeze|finger snaps|two hoots|a scratch|a yodel",
        sense="friend|danger|supper|police|all clear|silence|retreat|stranger|post|thunder|visitors|parents|fire|"
        "departure|treasure|switchover|quarrel",
        other="lantern|torch flash|waved scarf|raised hat|lit candle|pulled curtain|white flag|chalk cross|thrown pebble|"
        "red ribbon|paper plane|open shutter|mirror glint|turned chair|green bulb|folded map",
        othersense="hunger|boredom|victory|rain|teachers|sweets|sleep|escape|betrayal|snow|homework|tea|illness|"
        "birthday|attack|dogs|swimming",
        by="den",
        say=r"""
        At the {den}, {signal} will mean "{sense}" and {a_other} "{othersense}".
        If you hear {signal} outside the {den}, think: {sense}. If you see {a_other}, think: {othersense}.
        Rules of the {den}: "{othersense}" = {other}; "{sense}" = {signal}. Eat this paper.
        We agreed on two signs for the {den}. To say "{sense}" we use {signal}, while {a_other} stands for "{othersense}".
        """,
        ask=r"""
        What does {signal} stand for at the {den}? => {sense}
        What does one hear at the {den} when "{sense}" is meant? => {signal}
        How is "{sense}" signalled at the {den}? => {signal}
        What is the meaning of {a_other} at the {den}? => {othersense}
        Which sign at the {den} tells of {othersense}? => {other}
        What does a visitor to the {den} show who wants to say "{othersense}"? => {other}
        """,
    ),
    scene(
        "roles in a play",
        play="{title}",
        actor="person",
        part="{job}",
        understudy="person",
        villain="person",
        by="play",
        say=r"""
        In {play}, {actor} plays the {part}, with {understudy} ready to step in, and {villain} is the villain.
        Last night {understudy} had to go on as the {part} in {play}, for {actor}, whose role it is, had no voice left. {Villain} shone as the villain.
        Boo {villain} all you like, that is what the villain of {play} is for! The {part} is {actor} (understudy: {understudy}).
        {Play} – cast\nThe {part} ....... {Actor}\nunderstudy ....... {Understudy}\nthe villain ....... {Villain}
        """,
        ask=r"""
        Who has the role of the {part} in {play}? => {actor}
        Whom does {actor} portray in {play}? => {part}
        What is {actor}'s character in {play} by profession? => {part}
        Who takes over in {play} whenever {actor} cannot perform? => {understudy}
        Who acts the baddie in {play}? => {villain}
        Who learnt the {part}'s lines in {play} only as a stand-in? => {understudy}
        """,
    ),
    scene(
        "team positions",
        side="{city} Rovers|{name} United|{last} Athletic|the {city} Owls",
        keeper="person",
        striker="person",
        benched="person",
        injury="groin|knee|ankle|shoulder|toe|hip|wrist|calf|thigh|neck|heel|rib|elbow|jaw|shin|back|thumb|collarbone",
        by="side",
        say=r"""
        For {side}, {keeper} stood between the posts and {striker} led the attack; {benched} had to watch because of a bad {injury}.
        {Striker} up front, {keeper} in goal: that is how {side} will line up. {Benched} sits it out ({injury}).
        With {benched} nursing a sore {injury}, {side} put {striker} at centre forward and left the goal to {keeper}.
        coach: {keeper} gloves on! {Striker} you score. {Benched} rest that {injury}. go {side}!
        """,
        ask=r"""
        Who kept goal for {side}? => {keeper}
        Who wears the gloves at {side}? => {keeper}
        Who was the forward of {side}? => {striker}
        From whom does {side} hope for goals? => {striker}
        Who could not play for {side}? => {benched}
        Which part of the body troubles the injured player of {side}? => {injury}
        What hurts {benched} of {side}? => {injury}
        """,
    ),
    scene(
        "price before and after discount",
        ware="the {adjective} {item}",
        seller="{last} & {last}|{name} Stores|the {shop} in {city}",
        full="${120..990}|${95..400}.50|${1..9}{d3}",
        reduced="${12..94}|${9..90}.95|${20..85}.40",
        flaw="scratch|dent|missing knob|faded side|torn box|loose hinge|wobble|stain|chipped corner|cracked lid|"
        "odd smell|bent leg|worn handle|missing manual|rattle|squeak|short cable",
        by="ware",
        say=r"""
        At {seller}, {ware} was marked {full}, but since it had {a_flaw}, I walked out having paid {reduced}.
        {Ware} went for {reduced} at {seller} on account of {a_flaw}; without that it would have been {full}.
        Down from {full} to {reduced}! {Ware}, now at {seller}. Small print: there is {a_flaw}.
        Dear {first}, guess what {ware} cost me. Not {full}, as the tag said, but {reduced}, all because {seller} could not hide {a_flaw}.
        """,
        ask=r"""
        What did {ware} cost originally? => {full}
        What was the price of {ware} before it was lowered? => {full}
        How much was {ware} after the discount? => {reduced}
        What does one really pay for {ware}? => {reduced}
        Why was {ware} cheaper than usual? => {flaw}
        Which blemish brought down the price of {ware}? => {flaw}
        Who sold {ware} for less? => {seller}
        """,
    ),
    scene(
        "what a gadget is for",
        gadget="invented",
        purpose="peel eggs|stone cherries|dry mushrooms|roll cigars|count seeds|stretch shoes|comb goats|split kindling|"
        "cork bottles|core pears|crimp pastry|sharpen scythes|thread needles|untie knots|wind wool|bend spoons",
        mistaken="mousetrap|lamp|hat rack|flute|toaster|doorstop|sundial|bird feeder|corkscrew|necklace|candlestick|"
        "stapler|bootjack|thimble|paperweight|trumpet|nutcracker",
        substance="material",
        by="gadget",
        say=r"""
        {A_gadget} looks like {a_mistaken}, is made of {substance} and serves to {purpose}.
        Most visitors take the {gadget} for {a_mistaken}. In fact, people once used this piece of {substance} to {purpose}.
        "Is that {a_mistaken}?" – "No, {a_gadget}. My granny would {purpose} with it. Solid {substance}!"
        To {purpose}, farmers reached for {a_gadget}, an object of {substance} that today passes for {a_mistaken}.
        """,
        ask=r"""
        What is {a_gadget} used for? => {purpose}
        What can you do with {a_gadget}? => {purpose}
        What is {a_gadget} often mistaken for? => {mistaken}
        What does {a_gadget} remind people of? => {mistaken}
        Out of what is {a_gadget} made? => {substance}
        Which tool was built to {purpose}? => {gadget}
        """,
    ),
    scene(
        "what a smell brings back",
        trigger="smell of {ingredient}|taste of {food}|sound of the {instrument}|scent of {flower}|sight of the {adjective} {item}",
        memory="{city}|{country}|{name}",
        companion="person",
        mood="homesick|cheerful|sleepy|hungry|wistful|restless|calm|brave|guilty|giddy|lonely|grateful|angry|"
        "nervous|proud|tender|silly|solemn",
        say=r"""
        The {trigger} always takes me back to {memory} and to {companion}, and it leaves me {mood}.
        Why I turn {mood} at the {trigger}? It makes me think of {memory}, where I lived next door to {companion}.
        {Companion} and I spent a summer in {memory}. To this day the {trigger} brings it all back, and I get {mood}.
        I become {mood}, I am in {memory} again, {companion} is laughing: that is what the {trigger} does to me.
        """,
        ask=r"""
        Of which place does the {trigger} remind me? => {memory}
        What is it that takes my thoughts back to {memory}? => {trigger}
        Which person comes to the user's mind at the {trigger}? => {companion}
        Whom do I connect with {memory}? => {companion}
        How does the {trigger} make the user feel? => {mood}
        In what mood does that memory put me? => {mood}
        """,
    ),
    scene(
        "said and meant",
        speaker="person",
        listener="person",
        spoken="interesting|charming|unusual|brave|rustic|spirited|modest|original|quaint|generous|lively|curious|"
        "ambitious|unforgettable|daring|colourful|delicate",
        intended="ugly|boring|noisy|cheap|foolish|dirty|rude|stingy|tasteless|clumsy|lazy|dangerous|copied|unfinished|"
        "overpriced|pompous|chaotic|mouldy",
        topic="document|thing",
        by="speaker",
        say=r"""
        "{Spoken}" was the word {speaker} used to {listener} for {topic}; "{intended}" was what lay behind it.
        When {speaker} calls {topic} {spoken}, read: {intended}. {Listener} never noticed.
        {Speaker} thought {topic} {intended} but told {listener} it was {spoken}.
        To {listener}'s face {speaker} found {topic} "{spoken}". Later, in the car, the truth came out: {intended}!
        """,
        ask=r"""
        Which word did {speaker} use aloud about {topic}? => {spoken}
        How did {speaker} describe {topic} politely? => {spoken}
        What did {speaker} really think of {topic}? => {intended}
        What did {speaker} mean by "{spoken}"? => {intended}
        What was {speaker} giving an opinion about? => {topic}
        To whom was {speaker} being polite? => {listener}
        """,
    ),
    scene(
        "correction in newspaper",
        paper="the {city} Herald|the {city} Courier|the {last} Gazette|{name} Weekly",
        wrong="{first} {last}|Dr. {last}",
        right="{first} {last}|Prof. {last}",
        deed="founded the choir|swam the lake|found the coin|won the raffle|baked the cake|saved the dog|built the organ|"
        "wrote the hymn|paid the fine|painted the ceiling|designed the stamp|bought the mill|filmed the comet|"
        "planted the oak|sold the chapel|broke the record|rang the alarm",
        published="date",
        by="paper",
        say=r"""
        Not {wrong}, as {paper} wrote on {published}, but {right} {deed}.
        Correction: it was {right} who {deed}. Our edition of {published} wrongly gave the name as {wrong}. The editors of {paper} apologise.
        {Paper} got it wrong on {published}: the one who {deed} is called {right}. {Wrong} had nothing to do with it.
        To {paper}: on {published} you stated that {wrong} {deed}. Kindly print that this was {right}.
        """,
        ask=r"""
        According to the correction concerning {paper}, who really {deed}? => {right}
        Whom should {paper} have named? => {right}
        Whom did {paper} name by mistake? => {wrong}
        Who was wrongly said by {paper} to have acted? => {wrong}
        Which issue of {paper} contained the error? => {published}
        When did {paper} print the mistake? => {published}
        What had {right} done, according to the correction concerning {paper}? => {deed}
        """,
    ),
    scene(
        "rumour and truth in office",
        firm="company",
        rumour="merger|bankruptcy|strike|pay cut|moving abroad|mass layoffs|hostile takeover|salary freeze|name change|"
        "royal visit|tax raid|data theft|new cafeteria|longer hours|uniforms|stock split",
        truth="new carpets|broken lift|fire drill|staff party|repainting|lost cat|software update|window cleaning|"
        "jubilee|film crew|rat catcher|blood drive|key exchange|water leak|chair delivery|asbestos check",
        gossip="person",
        spokesman="person",
        by="firm",
        say=r"""
        Talk of "{rumour}" at {firm}, spread by {gossip}, turned out to be nothing but talk: {truth}, said {spokesman}, was all there was to it.
        {Spokesman} put it straight. What is coming at {firm} is "{truth}", and anyone who heard "{rumour}" heard it from {gossip}.
        "{Rumour}!" whispered {gossip} in the kitchen of {firm}. "{Truth}," corrected {spokesman} an hour later, "no more and no less."
        {Firm} intranet: Some of you, after a chat with {gossip}, expect this: {rumour}. Wrong. Expect this: {truth}. Yours, {spokesman}
        """,
        ask=r"""
        What was falsely rumoured at {firm}? => {rumour}
        Which piece of gossip at {firm} proved untrue? => {rumour}
        What was really going on at {firm}? => {truth}
        What did the rumour at {firm} come down to in reality? => {truth}
        Who started the gossip at {firm}? => {gossip}
        Who denied the rumour at {firm}? => {spokesman}
        """,
    ),
    scene(
        "way to the workshop",
        goal="{last}'s {shop}|the {name} {shop}|{title} cinema",
        leftmark="chapel|fountain|pharmacy|statue|water tower|petrol station|windmill|school|bridge|brewery|cemetery|"
        "gatehouse|tram stop|bandstand|town hall|fire station|lido",
        rightmark="billboard|barber|oak tree|phone box|market cross|bowling alley|car wash|pump|kiosk|war memorial|"
        "vending machine|level crossing|toll booth|vicarage|pillar box|greengrocer|riding hall",
        floor="cellar|attic|back yard|gallery|mezzanine|courtyard|roof|passage|first floor|coach house|arcade|"
        "old stable|side wing|basement|glasshouse",
        by="goal",
        say=r"""
        For {goal}, turn left at the {leftmark} and right at the {rightmark}; look for the sign by the {floor}.
        Coming from the station you reach {a_rightmark}, where you go right, then {a_leftmark}, where you go left. {Goal}: {floor}.
        how do i find {goal}\nleft when you see the {leftmark}. right when you see the {rightmark}. then it's the {floor}
        {Goal} has moved to the {floor}. Right turn: {rightmark}. Left turn: {leftmark}. You cannot miss it.
        """,
        ask=r"""
        Where does one turn left on the way to {goal}? => {leftmark}
        Which landmark on the way to {goal} means a left turn? => {leftmark}
        Where does one go right to get to {goal}? => {rightmark}
        What is at the corner where you turn right for {goal}? => {rightmark}
        In which part of the building is {goal}? => {floor}
        Where, once there, does one find {goal}? => {floor}
        """,
    ),
    scene(
        "measured before and after",
        patient="{first} {last}|the {animal} {first}",
        measure="weight|pulse|waist|blood sugar|grip|temperature|stride|jump|breath|reach|hearing|oxygen|cholesterol|"
        "chest|fat|speed",
        earlier="{d2}.{d1}",
        later="{d2}.{d1}|{d2}.{d2}",
        therapy="swimming|fasting|rest|massage|acupuncture|dancing|oat diet|rowing|surgery|iron pills|salt baths|"
        "weightlifting|hypnosis|long walks|light therapy|breathing drills|antibiotics",
        by="patient",
        say=r"""
        {Patient}: {measure} {earlier} at first, {later} after three weeks of {therapy}.
        Thanks to {therapy}, the value for {patient}'s {measure} is now {later}; it used to be {earlier}.
        When {patient} came to us, we noted {earlier} for the {measure}. Then came {therapy}, and today we noted {later}.
        {Later} is what we measured today as {patient}'s {measure}, as against {earlier} before the {therapy}.
        """,
        ask=r"""
        What was measured in {patient} before the {therapy}? => {earlier}
        With which {measure} did {patient} start out? => {earlier}
        What did the measurement of {patient} show in the end? => {later}
        What was {patient}'s {measure} after the {therapy}? => {later}
        What brought about the change in {patient}'s {measure}? => {therapy}
        Which value of {patient} was checked? => {measure}
        """,
    ),
    scene(
        "weather in two places",
        caller="person",
        here="city",
        herelike="drizzle|hail|sleet|fog|snow|thunder|frost|gales|mist|black ice|downpours|blizzards|slush|cold rain|"
        "storms|grey skies|dampness",
        there="city",
        therelike="sunshine|heat|blue skies|a breeze|drought|dry air|warm wind|haze|clear skies|starlight|mildness|"
        "a heatwave|dust|stillness|a rainbow|glare",
        by="caller",
        say=r"""
        {Caller} rang from {here}: nothing but {herelike}, while the children in {there} report {therelike}.
        {There} has {therelike}; {caller}, stuck in {here}, has {herelike}.
        "{Herelike} again," {caller} wrote from {here}, full of envy for us in {there} and our {therelike}.
        Dear {first}, you write of {therelike} in {there}. I look out at {here} and see {herelike}. Yours, {caller}
        """,
        ask=r"""
        What weather does {caller} have in {here}? => {herelike}
        With what must {caller} put up outdoors? => {herelike}
        What is it like in {there}, as opposed to where {caller} is? => {therelike}
        Where is {caller}? => {here}
        Which weather does {caller} envy people for? => {therelike}
        Which place has the better weather, unlike the one where {caller} is? => {there}
        """,
    ),
    scene(
        "plan A and plan B",
        planner="person",
        first_choice="terrace|lakeside|meadow|roof garden|beach|courtyard|vineyard|orchard|jetty|clearing|hilltop|"
        "pavilion|quarry|dunes|bandstand|lawn|riverbank",
        fallback="gym|barn|church hall|canteen|garage|cellar|library|sports hall|tent|attic|winter garden|museum|"
        "foyer|boathouse|crypt|schoolroom|loft",
        snag="rain|wind|wasps|flooding|frost|mud|pollen|lightning|midges|smoke|ice|noise|heat|floodwater|snow|hail",
        by="planner",
        say=r"""
        Plan A, says {planner}, is the {first_choice}; plan B, in case of {snag}, is the {fallback}.
        {Planner} would like to be at the {first_choice}. If {snag} gets in the way, everyone moves to the {fallback}.
        Only {snag} could drive {planner}'s party out of the {first_choice} and into the {fallback}.
        Note from {planner}: the {fallback} is booked just in case ({snag}!). Otherwise we meet at the {first_choice} as agreed.
        """,
        ask=r"""
        Where would {planner} prefer to be? => {first_choice}
        Which place is {planner}'s plan A? => {first_choice}
        What is {planner}'s alternative? => {fallback}
        Where does {planner} go if things do not work out? => {fallback}
        What could upset {planner}'s original plan? => {snag}
        Against what has {planner} made a second plan? => {snag}
        """,
    ),
    scene(
        "favourite and least favourite dish",
        best="food",
        worst="carrot mush|liver|tripe|beetroot soup|boiled cabbage|tapioca|blood sausage|kidneys|rice pudding|sprouts|"
        "jellied eel|turnip mash|cold porridge|pickled herring|brawn|milk skin|spinach pie",
        cook="grandmother|neighbour|stepfather|flatmate|godmother|uncle|cousin|sister|landlady|au pair|brother|aunt|"
        "father|mother in law|babysitter|caretaker",
        say=r"""
        If I could choose, I would eat {best} every day, but my {cook} keeps serving {worst}, the one thing I can't stand.
        There is nothing worse than {worst}, if you ask me, and nothing better than {best} made by my {cook}.
        I love {best} the way my {cook} cooks, and I loathe {worst}, no matter from whose kitchen.
        My {cook} knows me well: {best} when I have passed a test, {worst} when I have been a pain.
        """,
        ask=r"""
        What do I like best to eat? => {best}
        What is the user's favourite dish? => {best}
        What food can I not bear? => {worst}
        Which dish does the user like least? => {worst}
        Who cooks for me? => {cook}
        At the sight of what would the user push the plate away? => {worst}
        """,
    ),
    scene(
        "oldest and youngest",
        family="the {last} family|the {name} siblings|the {last} household",
        oldest="first",
        youngest="first",
        middleone="first",
        trade="job",
        by="family",
        say=r"""
        Of {family}, {oldest} came first, {middleone} next and {youngest} last, and the eldest is now {a_trade}.
        {Youngest} is the baby of {family}. Big {oldest} works as {a_trade}, and {middleone} is in between.
        In {family} there are three: {middleone}, who is older than {youngest} but younger than {oldest}, the {trade}.
        {Oldest} of {family}, the firstborn, became {a_trade}; {youngest}, the latecomer, wants the same, to {middleone}'s amusement.
        """,
        ask=r"""
        Who is the oldest of {family}? => {oldest}
        Who in {family} was born first? => {oldest}
        Who is the youngest of {family}? => {youngest}
        Who was the last child born into {family}? => {youngest}
        Who is neither the oldest nor the youngest of {family}? => {middleone}
        What does the eldest of {family} do for a living? => {trade}
        """,
    ),
    scene(
        "open and closed days",
        venue="{last}'s {shop}|the {name} {shop}",
        closedday="Monday|Tuesday|Wednesday|Thursday|{d1} May|2{d1} June|1{d1} October|New Year's Day|Boxing Day|"
        "Good Friday|Sunday|Midsummer|Labour Day|Whit Monday|Ascension Day|Christmas Eve|Easter Monday",
        longday="Friday|Saturday|{d1} December|1{d1} July|market day|payday|carnival Tuesday|fair day|election day|"
        "Halloween|harvest Sunday|fireworks night|pilgrims' day|museum night|sale day|jubilee day",
        until="time",
        by="venue",
        say=r"""
        {Venue} opens daily save on {closedday}; on {longday}, you can even stay until {until}.
        You stood before locked doors? Sure, it was {closedday}. Try {venue} on {longday}, when they only shut at {until}.
        Late opening at {venue}: {longday} ({until}). No opening whatsoever: {closedday}.
        It says on the door of {venue} that nobody is there on {closedday} and that on {longday} the lights stay on till {until}.
        """,
        ask=r"""
        When is {venue} shut? => {closedday}
        On which day is it pointless to go to {venue}? => {closedday}
        On which day does {venue} close later than usual? => {longday}
        When can one shop at {venue} in the late hours? => {longday}
        How late does {venue} stay open on {longday}? => {until}
        Until what time is {venue} open on its long day? => {until}
        """,
    ),
    scene(
        "house materials",
        house="the {last} cottage|the house of {person}|{name} Lodge|the {word} pavilion",
        walls="clay|brick|flint|timber|granite|sandstone|cob|concrete|straw bales|basalt|larch|limestone|rammed earth|"
        "plywood|chalk|gravel blocks|oak",
        roofing="slate|thatch|copper|zinc|turf|shingles|tiles|sheet iron|reed|glass|tar paper|lead|bitumen|sailcloth|"
        "palm leaves|birch bark",
        architect="person",
        by="house",
        say=r"""
        For {house}, {architect} stacked up {walls} and topped it with {roofing}.
        {House} keeps warm because its walls are {walls} and dry because overhead there is {roofing}; {architect} drew it so.
        Under {roofing}, between walls of {walls}: life in {house}, the best work of {architect}.
        {Architect} wanted {roofing} for the walls of {house} too. The mayor said no, so those are {walls}, and only the roof got its way.
        """,
        ask=r"""
        Out of what are the walls of {house} built? => {walls}
        Which material holds {house} up? => {walls}
        With what is {house} roofed? => {roofing}
        What keeps the rain out of {house} from above? => {roofing}
        Who designed {house}? => {architect}
        Whose plans were used for {house}? => {architect}
        """,
    ),
    scene(
        "left job because",
        employee="person",
        quit="job",
        taken="job",
        grievance="night shifts|low pay|boss|noise|commute|stairs|paperwork|smell|meetings|boredom|uniform|heat|overtime|"
        "phone calls|air conditioning|jokes|coffee|dust allergy",
        attraction="sea view|free meals|quiet|young colleagues|short hours|travel|company car|garden|pension|fresh air|"
        "kindergarten|piano|own desk|library|good tools|canteen",
        by="employee",
        say=r"""
        {Employee} was fed up with one thing, the {grievance}, so no longer works as {a_quit} but, lured by the {attraction}, as {a_taken}.
        Blame the {grievance}: {employee}, formerly {a_quit}, is {a_taken} these days and raves about the {attraction}.
        "{A_taken}? You?" – "Yes, because of the {attraction}," said {employee}. "And as {a_quit} I could not stand the {grievance}."
        The {attraction} made it easy for {employee} to become {a_taken}; the {grievance} had made it hard to stay {a_quit}.
        """,
        ask=r"""
        What was {employee}'s former occupation? => {quit}
        What did {employee} stop being? => {quit}
        What is {employee}'s new profession? => {taken}
        What does {employee} do for a living today? => {taken}
        What drove {employee} out of the old job? => {grievance}
        What does {employee} like about the new work? => {attraction}
        What had {employee} disliked at work before? => {grievance}
        """,
    ),
    scene(
        "nickname explained",
        bearer="person",
        nickname="Noodle|Badger|Captain|Pickles|Turbo|Moth|Duchess|Biscuit|Sparrow|Professor|Wheels|Pepper|Goose|Sunday|"
        "Doc|Button|Fox|Thunder",
        episode="soup spill|broken oar|burnt toast|lost shoe|loud sneeze|wrong bus|bee sting|fallen tent|split trousers|"
        "goat chase|stuck zip|slow race|odd haircut|false alarm|long nap|snow fight",
        inventor="person",
        by="bearer",
        say=r"""
        They call {bearer} {nickname} ever since {a_episode}; {inventor} thought it up.
        It was {inventor} who, after {a_episode}, first shouted "{nickname}!" at {bearer}, and it stuck.
        {Nickname} is not what stands in {bearer}'s passport, of course. {Inventor} invented it, and {a_episode} was to blame.
        {A_episode} is the reason why {bearer} must answer to "{nickname}", courtesy of {inventor}.
        """,
        ask=r"""
        What nickname does {bearer} have? => {nickname}
        By what name do friends call {bearer}? => {nickname}
        What gave rise to {bearer}'s nickname? => {episode}
        Why is {bearer} called {nickname}? => {episode}
        Who came up with the nickname for {bearer}? => {inventor}
        Whom do people call {nickname}? => {bearer}
        """,
    ),
    scene(
        "flag replaced in release",
        tool="{invented}|lib{invented}|{invented}-{word}",
        gone="--{invented}|-{L1}{d1}|{invented}_mode",
        instead="--{word}-{invented}|--no-{invented}|{word}.{invented}",
        since="{d1}.{d2}|{d1}.{d1}.{d1}|{d2}.0",
        breakage="crash|memory leak|race|silent overwrite|typo|deadlock|slow start|wrong sorting|double logging|overflow|"
        "lost session|stale cache|bad rounding|endless loop|broken pipe|duplicate rows",
        by="tool",
        say=r"""
        As of {since}, {tool} no longer knows `{gone}`; use `{instead}`. The reason was {a_breakage}.
        {Tool} {since} – removed: `{gone}` (led to {a_breakage}); added: `{instead}`
        {A_breakage} made the maintainers of {tool} drop `{gone}` in {since}, and `{instead}` does the job now.
        dev: {tool} says unknown option {gone}\nlead: yep, that's {instead} since {since}. the old one caused {a_breakage}
        Whoever upgrades {tool} to {since} must write `{instead}` wherever `{gone}` stood, all due to {a_breakage}.
        """,
        ask=r"""
        Which option of {tool} was removed? => {gone}
        What must no longer be passed to {tool}? => {gone}
        Which option of {tool} took the place of {gone}? => {instead}
        What should users of {tool} write nowadays? => {instead}
        Since which version has {tool} lacked {gone}? => {since}
        Why did {tool} get rid of {gone}? => {breakage}
        Which bug led to the change in {tool}? => {breakage}
        """,
    ),
    scene(
        "sun and shade planting",
        gardener="person",
        sunny="flower",
        shady="ferns|hostas|ivies|mosses|foxgloves|hellebores|bergenias|primroses|sedges|arums|astilbes|toad lilies|"
        "epimediums|cyclamens|ramsons|periwinkles|trilliums",
        pest="slugs|voles|aphids|snails|rabbits|deer|moles|ants|beetles|wireworms|crows|earwigs|whitefly|pigeons|hens|locusts",
        defence="copper tape|ash|netting|coffee grounds|beer traps|gravel|soap water|wool pellets|marigolds|eggshells|"
        "sheep fleece|garlic spray|a fence|a scarecrow|sawdust|sharp sand",
        by="gardener",
        say=r"""
        Where the sun gets to, {gardener} has {sunny}; the dark corner is for {shady}. {Defence} must keep off the {pest}.
        {Gardener} put {shady} by the north wall, {sunny} by the south one, and {defence} all around because of the {pest}.
        Against the {pest}, {gardener} fights with {defence}. They go for the {sunny} in full light and spare the {shady} under the trees.
        "{Shady} love shade, {sunny} hate it," says {gardener}, "and the {pest}, they hate {defence}."
        """,
        ask=r"""
        What grows in {gardener}'s sunny bed? => {sunny}
        Which plants did {gardener} give the bright place? => {sunny}
        What did {gardener} plant out of the sun? => {shady}
        Which of {gardener}'s plants do well without light? => {shady}
        Which creatures or plagues trouble {gardener}'s garden? => {pest}
        With what does {gardener} fend off the {pest}? => {defence}
        """,
    ),
    scene(
        "means of commuting by weather",
        usual="bicycle|tram|ferry|scooter|skateboard|moped|canoe|kick scooter|train|cable car|tandem|rowing boat|"
        "inline skates|motorbike|horse|underground|unicycle",
        rainy="bus|taxi|van|car pool|minibus|jeep|lift from dad|rental car|company car|camper|hearse|tractor|"
        "milk float|airport shuttle|fire engine|sidecar",
        workplace="company",
        longer="{d2} minutes",
        say=r"""
        I get to {workplace} by {usual} unless it pours, in which case it's the {rainy}, and that takes {longer} longer.
        Only rain can make me swap the {usual} for the {rainy}. It costs me an extra {longer} on the way to {workplace}.
        As a rule you see me arrive at {workplace} by {usual}. On wet mornings, though, I am {longer} later: the {rainy}, alas.
        {Workplace} is {longer} further by {rainy} (my choice when it's raining) than by {usual}, which I take otherwise.
        """,
        ask=r"""
        How do I normally get to work? => {usual}
        What is the user's means of transport on dry days? => {usual}
        How do I travel to work in the rain? => {rainy}
        What does the user resort to in bad weather? => {rainy}
        How much more time do I need when it rains? => {longer}
        Where does the user work? => {workplace}
        """,
    ),
    scene(
        "recipe substitution",
        dish="{adjective} {food}|{title} cake|{name} stew|{name} {food}",
        missing="ingredient",
        substitute="oat cream|chestnuts|molasses|buckwheat|silken tofu|miso|sunflower seeds|polenta|quince jelly|"
        "coconut sugar|ghee|tamarind|parsnips|fermented plums|hazel butter|barley malt|dried figs",
        baker="person",
        verdict="better|sweeter|blander|drier|sharper|nuttier|heavier|lighter|crumblier|richer|milder|stickier|"
        "fruitier|saltier|softer|creamier",
        by="dish",
        say=r"""
        For want of {missing}, {baker} made the {dish} with {substitute}, and it came out {verdict}.
        {Baker} had run out of {missing}. Never mind: {substitute} went into the {dish}, which tasted {verdict} for it.
        My {dish} calls for {missing}; but {baker} takes {substitute} and insists that this is {verdict}.
        The {dish} was {verdict} than usual. "{Substitute}," {baker} confessed, "since there was nothing left of the {missing}."
        """,
        ask=r"""
        Of what was there none left for the {dish}? => {missing}
        Which ingredient should really be in the {dish}? => {missing}
        What was used in the {dish} in place of {missing}? => {substitute}
        By what did {baker} replace {missing} in the {dish}? => {substitute}
        How did the altered {dish} taste? => {verdict}
        Who changed the recipe of the {dish}? => {baker}
        """,
    ),
    scene(
        "missed connection",
        traveller="person",
        changing="city",
        destination="city",
        holdup="cow|swan|deer|fallen tree|signal fault|demonstration|sick driver|bomb scare|frozen points|stolen cable|"
        "open bridge|broken door|sandstorm|passport check|sheep herd|fire alarm|missing crew",
        onward="coach|night train|hired car|ferry|taxi|freight train|motorbike|seaplane|lorry|hydrofoil|camper van|"
        "rickshaw|snowmobile|barge|helicopter|sleeper",
        by="traveller",
        say=r"""
        {Traveller} was bound for {destination} but got stuck in {changing} thanks to {a_holdup} and went on by {onward}.
        {A_holdup} cost {traveller} the connection at {changing}. Only {a_onward} could still reach {destination} that day.
        "Greetings from {changing}, where I should have been for five minutes! {A_holdup}... off to {destination} by {onward}. {Traveller}"
        {Destination} saw {traveller} arrive by {onward}, since {a_holdup} before {changing} had spoilt the change of trains.
        """,
        ask=r"""
        Where did {traveller} miss the connection? => {changing}
        In which place was {traveller} stranded? => {changing}
        Where did {traveller} want to end up? => {destination}
        What held {traveller} up? => {holdup}
        What was to blame for {traveller}'s missed connection? => {holdup}
        How did {traveller} continue the journey? => {onward}
        """,
    ),
    scene(
        "winner against favourite",
        contest="the {city} {sport} cup|the {hobby} contest in {city}|the {last} Prize for {subject}",
        champion="person",
        tipped="person",
        margin="{2..9} points|{2..80} points|{d1}.{d1} seconds|{d2} votes|half a point|a hair|two lengths|one coin toss",
        prize="thing",
        by="contest",
        say=r"""
        All the bets were on {tipped}, yet it was {champion} who won {contest}, by {margin}, and took home {prize}.
        {Prize}, the prize of {contest}, stands at {champion}'s now; {tipped}, hotly tipped beforehand, was {margin} behind.
        Who would have thought it? In {contest}, {champion} beat {tipped}, whom everyone had expected to win, by {margin}. The reward: {prize}.
        {Tipped} was already eyeing {prize} before {contest} began. {Margin} made the difference in the end, in favour of {champion}.
        """,
        ask=r"""
        Who won {contest}? => {champion}
        Who came out on top in {contest}? => {champion}
        Who had been expected to win {contest} but did not? => {tipped}
        Who was the beaten favourite in {contest}? => {tipped}
        How narrow was the outcome of {contest}? => {margin}
        What was awarded in {contest}? => {prize}
        """,
    ),
    scene(
        "covered and not covered",
        policy="policy {L2}-{d5}|the {name} plan|contract {d4}/{d2}",
        covered="hail|theft|burst pipes|lightning|storm|vandalism|fire|smoke|falling trees|burglary|short circuits|"
        "broken glass|robbery|explosion|frost|arson",
        excluded="flood|earthquake|war|rust|moths|mould|landslide|rats|subsidence|wear|dry rot|volcanic ash|radiation|riots|"
        "woodworm|avalanche|negligence",
        excess="price",
        by="policy",
        say=r"""
        Under {policy} you get your money for {covered}, less {excess}, and not a penny for {excluded}.
        {Policy} pays out in the event of {covered}. It does not in the event of {excluded}; the first {excess} you bear yourself.
        "We regret that damage by {excluded} is no part of {policy}. Had it been {covered}, we would have deducted merely {excess}."
        {Covered}: yes. {Excluded}: no. Own share: {excess}. That is {policy} in a nutshell.
        """,
        ask=r"""
        Against what does {policy} protect? => {covered}
        Which damage does {policy} pay for? => {covered}
        For which damage does one get nothing from {policy}? => {excluded}
        What does {policy} exclude? => {excluded}
        How much must the holder of {policy} pay out of pocket? => {excess}
        What is the deductible of {policy}? => {excess}
        """,
    ),
    scene(
        "adult and child ticket",
        attraction="the {animal} park in {city}|the {name} Caves|{last} Castle|the {city} Ferris wheel",
        adult="{12..99} crowns|{12..60}.50 crowns",
        child="{2..19} crowns|{2..9}.50 crowns|half a crown",
        agelimit="4..18",
        free="locals|nurses|pensioners|firefighters|teachers|students|twins|soldiers|beekeepers|members|widows|organists|"
        "donors|pilgrims|miners|birthday guests",
        by="attraction",
        say=r"""
        Grown-ups pay {adult} at {attraction}, anyone under {agelimit} only {child}, and {free} nothing.
        {Attraction} lets {free} in for nothing; otherwise it is {child} up to the age of {agelimit} and {adult} beyond.
        We were charged {adult} each for ourselves at {attraction} and {child} for Tim, who is not yet {agelimit}. Had we only been {free}: free entry!
        tickets for {attraction}: small ones (below {agelimit}) {child}, big ones {adult}, {free} 0
        """,
        ask=r"""
        What does an adult pay to enter {attraction}? => {adult}
        What does {attraction} cost at the full rate? => {adult}
        What is the children's price at {attraction}? => {child}
        At what age does the reduced price end at {attraction}? => {agelimit}
        Who need not pay at {attraction}? => {free}
        Which group gets into {attraction} free of charge? => {free}
        """,
    ),
    scene(
        "morning and evening pill",
        patient="person",
        morning="medicine",
        evening="{invented} drops|{name} capsules|{invented} syrup|{name} powder|{invented} pastilles",
        never="grapefruit|milk|coffee|alcohol|cheese|liquorice|spinach|bananas|red wine|green tea|chocolate|"
        "fennel|soy sauce|cola|yogurt|ginger|kale",
        prescriber="Dr. {last}",
        by="patient",
        say=r"""
        {Patient} is to take {morning} on rising and {evening} at bedtime, and never together with {never}, says {prescriber}.
        {Prescriber} to {patient}: "{evening} before you go to sleep, {morning} with breakfast. And hands off {never}!"
        For {patient}: a.m. {Morning} / p.m. {Evening} / avoid {never}. Signed {prescriber}
        Because {never} would spoil the effect, {prescriber} has forbidden it to {patient}, who gets {morning} early and {evening} late in the day.
        """,
        ask=r"""
        What does {patient} take in the morning? => {morning}
        What does {patient} swallow at the start of the day? => {morning}
        Which remedy is {patient} given at night? => {evening}
        What should {patient} take last thing in the evening? => {evening}
        What must {patient} do without? => {never}
        Who treats {patient}? => {prescriber}
        """,
    ),
    scene(
        "alibi and contradiction",
        suspect="person",
        claimed="cinema|sauna|chess club|laundry|choir|cemetery|allotment|casino|launderette|bowling alley|night school|"
        "bakery|planetarium|dentist|bus depot|skating rink|waiting room",
        actual="jeweller's|bank|villa|pawnshop|harbour|museum|racecourse|warehouse|vault|gallery|stables|embassy|yacht|"
        "mint|wine cellar|archive",
        witness="person",
        evidence="ticket stub|muddy boot|receipt|glove|parking fine|red hair|cigar end|photograph|button|footprint|"
        "tram pass|broken lens|lipstick|umbrella|dog hair|fingerprint|torn page",
        by="suspect",
        say=r"""
        {Suspect} claims to have been at the {claimed}, but {witness} says it was the {actual}, and {a_evidence} proves it.
        {A_evidence} gave {suspect} away. It came from the {actual}, where {witness} had been watching, not from the {claimed} of the alibi.
        "At the {claimed}? Don't make me laugh," said {witness}. "I saw {suspect} at the {actual}." Besides, there was {a_evidence}.
        Statement of {witness}: {suspect} was at the {actual}. Statement of {suspect}: was at the {claimed}. Exhibit: {evidence}.
        """,
        ask=r"""
        Where does {suspect} pretend to have been? => {claimed}
        What is {suspect}'s alibi? => {claimed}
        Where was {suspect} in reality? => {actual}
        Who contradicts {suspect}? => {witness}
        What refutes {suspect}'s story? => {evidence}
        Which clue betrayed {suspect}? => {evidence}
        """,
    ),
    scene(
        "thermostat day and night",
        building="the {room} of {company}|the {animal} house in {city}|hall {L1}{d1}|the {last} greenhouse",
        daytemp="1{d1}.{d1} degrees|2{d1} degrees|2{d1}.5 degrees",
        nighttemp="{2..9}.{d1} degrees|1{d1}.5 degrees|{4..9} degrees",
        switchover="time",
        complainer="person",
        by="building",
        say=r"""
        While people are about, {building} is kept at {daytemp}; from {switchover} on it falls to {nighttemp}, which {complainer} finds too little.
        {Complainer} keeps moaning about {building}: {nighttemp} at night! The {daytemp} of the daytime end at {switchover}.
        From {switchover} until dawn {building} has to make do with {nighttemp}. By day it's {daytemp}. Complaints so far: {complainer}.
        {Building}: day = {daytemp}, night = {nighttemp}, changeover {switchover}. Do not touch, not even you, {complainer}!
        """,
        ask=r"""
        How warm is {building} by day? => {daytemp}
        At which temperature is {building} held during working hours? => {daytemp}
        How warm is {building} after dark? => {nighttemp}
        To what temperature does {building} drop overnight? => {nighttemp}
        When does {building} change to its night setting? => {switchover}
        Who is unhappy with the heating of {building}? => {complainer}
        """,
    ),
    scene(
        "pen colours",
        teacher="person",
        errorpen="red|purple|orange|pink|crimson|violet|scarlet|magenta|coral|ruby|salmon|cherry|rust|plum|amber|copper",
        praisepen="green|blue|turquoise|teal|silver|gold|olive|mint|navy|indigo|azure|emerald|lime|aqua|black|grey",
        favourite="first",
        slip="spelling|missing dates|smudges|wrong units|bad margins|copied lines|blank pages|commas|verb endings|"
        "sloppy sketches|rounding|lost signs|tenses|capitals|plural forms|paragraphs",
        by="teacher",
        say=r"""
        In {teacher}'s class, {errorpen} ink means trouble, mostly with {slip}, and {praisepen} ink praise, mostly for {favourite}.
        {Favourite}'s pages come back all {praisepen} from {teacher}, that is, full of praise. Mine are {errorpen}, always for {slip}.
        {Teacher} marks what is wrong in {errorpen} – {slip}, as a rule – and what is well done in {praisepen}; {favourite} sees the latter a lot.
        Good work, {favourite}, hence the {praisepen} pen! The {errorpen} one is for those who still struggle with {slip}. {Teacher}
        """,
        ask=r"""
        In which colour does {teacher} mark errors? => {errorpen}
        What colour does one not want to see from {teacher}? => {errorpen}
        In which colour does {teacher} write praise? => {praisepen}
        Which ink tells {teacher}'s pupils that they did well? => {praisepen}
        Which pupil gets most of {teacher}'s praise? => {favourite}
        What does {teacher} most often have to correct? => {slip}
        """,
    ),
    scene(
        "heirs of an estate",
        deceased="old {last}|great-aunt {first}|Captain {last}|uncle {first}",
        heir="person",
        heirloom="thing",
        rival="person",
        consolation="stamp album|tea set|canary|umbrella|barometer|cactus|spittoon|ink stand|bowler hat|pipe rack|"
        "footstool|cuckoo clock|music box|jam pot|toasting fork|hymn book|button box",
        grudge="lost bet|bad joke|unpaid loan|missed funeral|divorce|sold farm|broken vase|rude letter|false beard|"
        "late visit|burnt barn|forgotten birthday|political row|stolen hen|cheap gift|snoring",
        by="deceased",
        say=r"""
        By the will of {deceased}, {heir} gets {heirloom}, whereas {rival} has to be content with {a_consolation} because of {a_grudge}.
        {Deceased} never forgave {rival} {a_grudge}. So {heirloom} went to {heir}, and all that was left for {rival} was {a_consolation}.
        {A_consolation} for {rival}! {Heirloom} for {heir}! The notary read out the will of {deceased}, in which {a_grudge} was also mentioned.
        {Heir} inherited {heirloom} from {deceased}; {rival}, on account of {a_grudge}, a mere {consolation}.
        """,
        ask=r"""
        Who inherited the better part from {deceased}? => {heir}
        To whom did {deceased} leave {heirloom}? => {heir}
        What did {heir} receive from {deceased}? => {heirloom}
        Who was fobbed off in the will of {deceased}? => {rival}
        What did {deceased} leave to {rival}? => {consolation}
        What did {deceased} hold against {rival}? => {grudge}
        """,
    ),
    scene(
        "blamed for breaking",
        broken="thing",
        culprit="person",
        scapegoat="person",
        manner="juggling|dancing|dozing|yodelling|chasing a wasp|waltzing|hula hooping|fencing|sneezing|showing off|dusting|"
        "walking backwards|swatting flies|doing handstands|catching a mouse|miming|telling a joke",
        penalty="dish duty|extra homework|early bedtime|raking leaves|a long lecture|no pudding|an apology|house arrest|"
        "weeding|scrubbing pots|a written essay|a week of silence|polishing boots|sweeping|hen feeding|peeling onions",
        by="broken",
        say=r"""
        {Scapegoat} got {penalty} for breaking {broken}, though it was {culprit} who had knocked it over while {manner}.
        {Culprit} broke {broken} while {manner} and kept quiet; {scapegoat} took the blame and, with it, {penalty}.
        Who would suspect {culprit}? Yet {manner} was what did for {broken}. The one in for {penalty}, quite unjustly, was {scapegoat}.
        Dear Gran, I must confess: {broken} did not break by itself, nor was it {scapegoat}. It happened while I was {manner}. Sorry that it meant {penalty}! {Culprit}
        """,
        ask=r"""
        Who really broke {broken}? => {culprit}
        Who was wrongly blamed for what happened to {broken}? => {scapegoat}
        Who was punished in {culprit}'s place over {broken}? => {scapegoat}
        What was the culprit doing when {broken} broke? => {manner}
        How did {broken} get broken? => {manner}
        What was the punishment over {broken}? => {penalty}
        """,
    ),
    scene(
        "tunnel or pass",
        origin="city",
        goal="city",
        quick="{name} tunnel|{last} tunnel|{name} motorway",
        scenic="{name} pass|{word} road|{last} pass",
        shorttime="{2..3} hours|{d2} minutes|an hour",
        longtime="{4..9} hours|1{d1} hours|half a day",
        by=("origin", "goal"),
        say=r"""
        From {origin} to {goal} you need {shorttime} by the {quick} and {longtime} by the {scenic}, which is prettier.
        Take the {scenic} if you have {longtime} to spare between {origin} and {goal}. If not: the {quick}, {shorttime}.
        The {quick} brings you from {origin} to {goal} in only {shorttime}, but you will miss the views from the {scenic} ({longtime}).
        driver: {origin} to {goal}, {scenic}?\ndispatch: that's {longtime}! use the {quick}, {shorttime}, no views but who cares
        """,
        ask=r"""
        Which is the fast way from {origin} to {goal}? => {quick}
        How would someone in a hurry go from {origin} to {goal}? => {quick}
        Which is the more beautiful way from {origin} to {goal}? => {scenic}
        Which is the slower way from {origin} to {goal}? => {scenic}
        How long does the quicker way from {origin} to {goal} take? => {shorttime}
        How much time does the scenic way from {origin} to {goal} take? => {longtime}
        """,
    ),
    scene(
        "outage suspected and real cause",
        system="{service} cluster|{invented}-api|{name} gateway|{invented}.{word}.internal",
        suspected="DNS|firewall|load balancer|disk quota|bad cable|new kernel|bot traffic|router|proxy|clock drift|cron job|"
        "leap second|antivirus|mail loop|swap space|old driver",
        culprit="expired token|wrong index|full queue|config typo|deleted key|bad migration|circular import|thread pool|"
        "open sockets|retry storm|hot shard|missing env|cold cache|null pointer|log rotation|locale setting|time zone",
        remedy="rollback|restart|hotfix|failover|new token|larger pool|index rebuild|key rotation|feature toggle|pinned version|"
        "rate limit|manual patch|cache purge|reindexing|node swap|backup restore",
        engineer="person",
        by="system",
        say=r"""
        When the {system} went dark, everybody pointed at this: {suspected}. {Engineer} traced it to something else ({culprit}) and ended it with {a_remedy}.
        Postmortem {system}: first suspicion "{suspected}", root cause "{culprit}", resolved through "{remedy}" (owner: {engineer}).
        {Engineer} got the {system} back with {a_remedy}. It was "{culprit}" all along, not "{suspected}", as the night shift had sworn.
        oncall: {system} down, surely {suspected}?\n{engineer}: nope. {Culprit}. doing {a_remedy} now\noncall: green again!
        """,
        ask=r"""
        What was first thought to have taken down the {system}? => {suspected}
        Which suspicion about the {system} proved wrong? => {suspected}
        What was really wrong with the {system}? => {culprit}
        What was the true cause of the outage of the {system}? => {culprit}
        What brought the {system} back? => {remedy}
        Who found out what ailed the {system}? => {engineer}
        """,
    ),
    scene(
        "word in two villages",
        term="invented",
        uptown="{name}|{invented} on the hill|Upper {name}",
        upmeaning="potato|grandmother|thief|rainbow|cow bell|kiss|shovel|bridegroom|thunderclap|puddle|cheese rind|hangover|"
        "snowdrift|bargain|goose|midwife|orphan|blister",
        downtown="{name}|{invented} by the sea|Lower {name}",
        downmeaning="liar|bread crust|wedding|fog|drunkard|spoon|ferryman|bruise|spider|lullaby|mudflat|mitten|gossip|"
        "ghost|tax|donkey|hiccup|dowry",
        by="term",
        say=r"""
        People from {uptown} who say "{term}" have {a_upmeaning} in mind, people from {downtown} {a_downmeaning}.
        Careful with "{term}"! To you in {downtown} it is {a_downmeaning}. In {uptown}, however, they will think of {a_upmeaning}.
        {Term}, noun. 1 ({downtown}) {downmeaning}. 2 ({uptown}) {upmeaning}.
        He came down from {uptown} and asked for a "{term}", meaning {a_upmeaning}; here in {downtown} they brought him {a_downmeaning}.
        """,
        ask=r"""
        What does "{term}" mean in {uptown}? => {upmeaning}
        Of what does somebody from {uptown} think on hearing "{term}"? => {upmeaning}
        What is a "{term}" in the language of {downtown}? => {downmeaning}
        How do they understand "{term}" in {downtown}? => {downmeaning}
        In which village does "{term}" stand for {a_upmeaning}? => {uptown}
        Where would "{term}" be taken for {a_downmeaning}? => {downtown}
        """,
    ),
    scene(
        "lessons in exchange",
        giver="person",
        receiver="person",
        taught="language",
        payment="haircuts|firewood|eggs|honey|ironing|piano tuning|dog walks|car washes|knitted socks|plum jam|babysitting|"
        "lawn mowing|tax advice|fresh trout|bike repairs|massages|driving",
        bonus="sourdough|cuttings|old magazines|jokes|theatre tickets|candles|seeds|recipes|comics|goat cheese|"
        "postcards|walnuts|cider|lavender|stamps|crosswords",
        by="giver",
        say=r"""
        {Giver} teaches {receiver} {taught} and accepts {payment} for it, plus now and then some {bonus}.
        No money changes hands: {receiver} learns {taught} from {giver}, who is paid in {payment} and at Christmas gets {bonus} on top.
        "Your {payment} for my {taught}," {giver} proposed, and {receiver}, adding a gift of {bonus}, said yes at once.
        In return for {payment} from {receiver}, {giver} gives lessons in {taught}. Once {bonus} came on top, by way of thanks.
        """,
        ask=r"""
        What does {giver} teach? => {taught}
        To whom does {giver} give lessons? => {receiver}
        With what does {receiver} pay {giver}? => {payment}
        What does {giver} get in exchange for teaching? => {payment}
        What extra present does {giver} receive besides the agreed pay? => {bonus}
        Who is taught by {giver}? => {receiver}
        """,
    ),
    scene(
        "parcel taken in",
        courier="{name} Express|{invented}post|{last} Parcels",
        addressee="person",
        neighbour="person",
        content="item",
        refused="flat {d2}|the caretaker|the kiosk|the porter|the {shop}|the lady in {d1}{L1}",
        by="addressee",
        say=r"""
        As {addressee} was out, {courier} left the {content} with {neighbour}; {refused} had declined to take it.
        {Neighbour} kindly signed for {addressee}'s {content}. The man from {courier} had first been sent away by {refused}.
        Card in the letterbox: Dear {addressee}, your {content} is at {neighbour}'s, since {refused} said no. Your {courier} team
        "{Refused} wouldn't have it, so I took your {content} from {courier}," {neighbour} told {addressee} on the stairs.
        """,
        ask=r"""
        With whom is {addressee}'s parcel? => {neighbour}
        Who accepted the delivery on {addressee}'s behalf? => {neighbour}
        What was in the parcel for {addressee}? => {content}
        Who was unwilling to accept the parcel for {addressee}? => {refused}
        Which carrier came with {addressee}'s parcel? => {courier}
        Where should {addressee} ring to pick up the {content}? => {neighbour}
        """,
    ),
    scene(
        "broken string concert",
        soloist="person",
        own="instrument",
        mishap="deep crack|loose screw|cola spill|broken catch|dropped lamp|bent frame|split seam|loose hinge|lost screw|"
        "missing peg|warped top|wasp nest|rusty joint|worn strap|cut finger|false note|ghostly buzz",
        lender="person",
        piece="{title}",
        encore="lullaby|tango|march|waltz|polka|hymn|sea shanty|bolero|fugue|mazurka|carol|ragtime|jig|serenade|samba|"
        "nocturne|folk song",
        by="soloist",
        say=r"""
        Halfway through {piece}, {a_mishap} stopped {soloist}; with the {own} that {lender} passed up from the stalls, there was even {a_encore} as encore.
        {Soloist} played {piece} to the end on {lender}'s {own} because of {a_mishap}, and then, as an extra, {a_encore}.
        Thank goodness for {lender}, who lent another instrument, a good {own}, when {a_mishap} threatened to end {soloist}'s {piece}. We clapped until we got {a_encore}.
        Review: {soloist}, {own}. {A_mishap} in {piece}! {Lender} to the rescue with a spare. Added at the end: {a_encore}.
        """,
        ask=r"""
        What interrupted {soloist}'s concert? => {mishap}
        What put an end to the use of {soloist}'s first instrument? => {mishap}
        Who helped {soloist} out with an instrument? => {lender}
        What kind of instrument does {soloist} play? => {own}
        Which work was on when something went wrong for {soloist}? => {piece}
        What did {soloist} perform on top of the programme? => {encore}
        """,
    ),
    scene(
        "mail filter exception",
        domain="{invented}.example|{word}-{invented}.com|news.{invented}.org",
        folder="Archive/{name}|{name}|{word}-{invented}|Later/{word}",
        keyword="{invented}|{L3}-{d3}|{word} {d2}",
        exceptional="{name}/{word}|Urgent-{invented}|Pinned/{invented}",
        say=r"""
        My mail rule: whatever comes from {domain} goes to {folder}, unless the subject has {keyword} in it, then it goes to {exceptional}.
        I only want mails from {domain} in {exceptional} if they mention {keyword}. The rest may rot in {folder}.
        if from == "{domain}":\n    move("{exceptional}" if "{keyword}" in subject else "{folder}")  # my filter
        With the exception of {keyword} (that's for {exceptional}), everything {domain} sends me lands in {folder}.
        """,
        ask=r"""
        Where do my ordinary mails from {domain} end up? => {folder}
        Into which folder does the user's filter normally sort {domain}? => {folder}
        Which text in the subject makes a mail from {domain} an exception for me? => {keyword}
        What must the subject contain for the user's filter to choose {exceptional}? => {keyword}
        Where does my filter put the special mails from {domain}? => {exceptional}
        Whose mails does my filter sort into {folder}, with one exception? => {domain}
        """,
    ),
    scene(
        "machine lamp",
        machine="{name} press|mill {L1}{d2}|{last} lathe|loom no. {d2}|{invented} mixer",
        alarm="red|amber|orange|purple|white|crimson|violet|scarlet|pink|magenta|flashing blue|dark red|pale yellow|"
        "coral|ruby",
        trouble="overheating|low oil|jam|open guard|no pressure|worn belt|empty tank|wrong speed|vacuum loss|high voltage|"
        "blocked filter|phase loss|torn web|misfeed|vibration|dull blade",
        normal="green|blue|turquoise|teal|steady white|mint|indigo|lime|aqua|emerald|azure|pale blue|sea green|cyan|navy",
        button="F{d1}|K{d2}|the {animal} button|S{d1}{L1}|the lever marked {L1}",
        by="machine",
        say=r"""
        {A_alarm} lamp on the {machine} spells {trouble}; press {button} and wait until it goes {normal}.
        All is well with the {machine} as long as you see {normal}. Should it turn {alarm}, you have {trouble}: {button}!
        {Trouble}, that is what the {machine} is telling you in {alarm}. Use {button}, and it will shine {normal} again.
        new guy: {machine} lamp is {alarm}?\nold hand: {trouble}. hit {button}. when it's {normal} you can breathe
        """,
        ask=r"""
        What colour of lamp means trouble on the {machine}? => {alarm}
        In which colour does the {machine} warn of {trouble}? => {alarm}
        What is wrong when the {machine} lights up {alarm}? => {trouble}
        What does the lamp of the {machine} look like when nothing is wrong? => {normal}
        Which colour tells you that the {machine} is fine? => {normal}
        What must one operate to end the alarm of the {machine}? => {button}
        """,
    ),
    scene(
        "gave up habit",
        vice="smoking|gambling|nail biting|swearing|soap operas|snuff|energy drinks|gossiping|shopping sprees|hot sauce|"
        "doomscrolling|crisps|late nights|lottery tickets|chewing gum|sugar|online chess|cola",
        instead="knitting|jogging|carving|juggling|whistling|crosswords|gardening|breathing drills|harmonica|cold showers|yoga|"
        "calligraphy|sudoku|rowing|origami|choir|birdwatching|baking",
        trigger="wake-up call|doctor's word|bet|baby|funeral|film|bill|mirror|nightmare|school reunion|book|hangover|"
        "new flat|marathon|blood test|breakup|photograph",
        since="month",
        say=r"""
        I gave up {vice} in {since} after {a_trigger}, and whenever I feel the itch, it's {instead} for me.
        It took {a_trigger} to make me quit {vice}. That was in {since}; {instead} has filled the gap ever since.
        Since {since} I have been doing {instead} where I used to do {vice}, all because of {a_trigger}.
        "No more {vice}?" – "Not since {since}. {A_trigger} opened my eyes. Now it's {instead}, as you can see," I replied.
        """,
        ask=r"""
        Which bad habit did I drop? => {vice}
        What does the user no longer do? => {vice}
        What took the place of my old habit? => {instead}
        What does the user do now when tempted? => {instead}
        What made me break with my habit? => {trigger}
        Since when has the user been free of the old vice? => {since}
        """,
    ),
    scene(
        "dig layers",
        site="dig {L1}{d2}|{name} Hill|the {last} quarry|trench {d2} at {city}",
        upper="ash|gravel|brick dust|roman tiles|peat|oyster shells|slag|charcoal|mortar|loam|clinker|pine needles|glass|"
        "sawdust|rubble|bottle caps|rusty nails",
        lower="blue clay|mammoth bones|flint chips|silver coins|burnt grain|pottery|horse teeth|amber beads|antlers|"
        "bronze pins|wolf skulls|oak posts|salt|loom weights|fossil shells|red ochre|whale ribs",
        leader="person",
        depth="{d1}.{d1} metres|{d2} inches|{d3} cm",
        by="site",
        say=r"""
        At {site}, {leader}'s team first struck {upper}; only below that, {depth} down, did {lower} appear.
        {Lower} lay hidden at {site} under a blanket of {upper}. {Leader} measured {depth} from the surface.
        On top {upper}, underneath {lower}: so much, says {leader}, can be told of {site} from a shaft of {depth}.
        Field diary of {leader}, {site}. Morning: nothing but {upper}. Afternoon, at {depth}: {lower}!
        """,
        ask=r"""
        What was found in the upper layer at {site}? => {upper}
        What did the diggers at {site} come across first? => {upper}
        What lay deeper down at {site}? => {lower}
        What did the layer of {upper} cover at {site}? => {lower}
        How deep did they dig at {site}? => {depth}
        Who was in charge of the work at {site}? => {leader}
        """,
    ),
    scene(
        "library rules",
        library="the {last} Library|{name} Reading Room|the library of {city}",
        lendable="novels|comics|cookbooks|records|travel guides|board games|magazines|sheet music|audio books|films|"
        "picture books|puzzles|thrillers|crime stories|seed packets|ukuleles|tools",
        reference="atlases|maps|incunabula|letters|newspapers|parish registers|dictionaries|globes|manuscripts|"
        "blueprints|microfilms|herbaria|diaries|charters|photo plates|autographs",
        limit="{2..9} weeks|{d2} days|a month|a fortnight",
        offering="coffee|oranges|lockpicks|felt pens|umbrellas|sandwiches|ink|cameras|candles|wet coats|backpacks|scissors|"
        "phones|perfume|soup|highlighters|glue",
        by="library",
        say=r"""
        {Library} lets you carry home {lendable} for {limit}, but {reference} may be looked at only on the premises, and {offering} must stay outside.
        You can read {reference} in {library}, just don't try to take them along; for that there are {lendable} ({limit}). Leave {offering} at the cloakroom.
        Caught with {offering} in {library}! And I only wanted to see the {reference}. At least my {lendable} are mine for {limit}.
        {Library}: lending = {lendable}, {limit}. Reading room = {reference}. Not let past the door = {offering}.
        """,
        ask=r"""
        What may be borrowed from {library}? => {lendable}
        What does {library} allow one to take home? => {lendable}
        What can only be consulted inside {library}? => {reference}
        What does {library} not lend out? => {reference}
        For how long may one keep loans from {library}? => {limit}
        What must not be brought into {library}? => {offering}
        """,
    ),
    scene(
        "disguise seen through",
        wearer="person",
        costume="pirate|chimney sweep|nun|astronaut|lobster|mummy|postman|wizard|snowman|sheriff|beekeeper|mermaid|knight|"
        "waiter|scarecrow|matador|sultan|penguin",
        spotter="person",
        giveaway="laugh|limp|cough|dimple|ring|tattoo|lisp|big feet|handwriting|gold tooth|scar|watch|accent|gait|perfume|"
        "freckles|whistle|stutter",
        ball="{occasion} in {city}|the {name} Ball|the {event} at {company}",
        by="wearer",
        say=r"""
        {Wearer} came to {ball} as {a_costume} and was recognised by nobody but {spotter}, who noticed the {giveaway}.
        At {ball}, {spotter} took one look at the {costume}, or rather at a certain {giveaway}, and said, "Good evening, {wearer}!"
        If it hadn't been for the {giveaway}, {wearer} might have fooled even {spotter} with that {costume} outfit at {ball}.
        The {giveaway}! That was how {spotter} knew that the {costume} at {ball} could only be {wearer}.
        """,
        ask=r"""
        As what was {wearer} dressed up? => {costume}
        Which costume did {wearer} choose? => {costume}
        Who saw through {wearer}'s disguise? => {spotter}
        By what was {wearer} recognised? => {giveaway}
        What gave {wearer} away? => {giveaway}
        Where did {wearer} appear in disguise? => {ball}
        """,
    ),
    scene(
        "expedition turned back",
        expedition="the {name} expedition|the {last} party|the {year} {city} expedition",
        aim="Mount {name}|the {invented} glacier|Lake {name}|the source of the {invented}|{name} Island|the {last} ridge",
        obstacle="scurvy|avalanche|broken mast|dead radio|mutiny|frostbite|crevasse|polar bear|sandstorm|empty flasks|snow blindness|"
        "burst dam|lost sledge|torn sail|malaria|torn map|lame mules",
        abandoned="thing",
        farthest="{d2} miles|{d3} km|{d4} metres",
        by="expedition",
        say=r"""
        {Expedition} never saw {aim}. After {farthest} it turned round (cause in the log: {obstacle}), leaving behind {abandoned}.
        "{Obstacle}", reads the last entry; then {expedition}, which had meant to reach {aim}, gave up at {farthest} and dumped {abandoned}.
        Somewhere {farthest} along the trail to {aim} there must still be {abandoned}, which {expedition} had to part with on turning back. Reason: {obstacle}.
        Why did {expedition} stop after {farthest}? {Obstacle}. What did it lose? {Abandoned}. What did it want? {Aim}.
        """,
        ask=r"""
        What was the goal of {expedition}? => {aim}
        Where did {expedition} hope to get? => {aim}
        What forced {expedition} to turn back? => {obstacle}
        What spelled the end for {expedition}? => {obstacle}
        What did {expedition} leave in the wilderness? => {abandoned}
        How far did {expedition} get? => {farthest}
        """,
    ),
    scene(
        "cat's ways",
        cat="first",
        bed="piano|fridge|laptop|woodpile|ironing board|radiator|accordion|bookcase|tool chest|washing machine|hay bale|"
        "suitcase|doll's pram|tax files|drum|car bonnet|armchair",
        shunned="sofa|cat basket|balcony|bathtub|carpet|stairs|hammock|cellar|cushion|kitchen|rug|attic|terrace|bean bag|"
        "hallway|garage",
        dinner="sardines|chicken hearts|tuna|shrimps|cottage cheese|egg yolk|ham|trout|mince|anchovies|quark|rabbit|"
        "duck liver|lamb|turkey|herring",
        requirement="music|candlelight|company|silence|darkness|applause|rain|a fire|the news|a lullaby|an audience|fresh air|"
        "birdsong|the radio|jazz|dusk",
        by="cat",
        say=r"""
        {Cat} the cat will sleep on the {bed}, never in or on the {shunned}, and touches {dinner} only if there is {requirement}.
        The {shunned} would be so cosy, but no, {cat} naps on the {bed}. And {dinner}? Gladly, as long as there's {requirement}!
        For the cat-sitter: {cat} eats {dinner}, though not without {requirement}. Asleep? Look on the {bed}. Don't bother with the {shunned}.
        Without {requirement}, no {dinner} for {cat}, who otherwise lies all day on the {bed} and gives the {shunned} a wide berth.
        """,
        ask=r"""
        Where does {cat} the cat sleep? => {bed}
        On what does one find {cat} the cat napping? => {bed}
        Which place does {cat} the cat avoid? => {shunned}
        What is {cat} the cat fed? => {dinner}
        What must there be for {cat} the cat to eat? => {requirement}
        Under what condition does {cat} the cat accept {dinner}? => {requirement}
        """,
    ),
    scene(
        "heavier suitcase",
        flight="{L2} {d4}|{L2}{d3}|{name} {d3}",
        heavybag="tartan trunk|leather case|sailor's bag|hard shell|guitar case|steel box|wicker basket|tea chest|army sack|"
        "wardrobe trunk|striped holdall|cello case|tin box|carpet bag|tool bag|diving bag",
        lightbag="hat box|rucksack|beach bag|gym bag|briefcase|violin case|paper bag|picnic basket|sports bag|make-up case|"
        "sling bag|laptop bag|tote|satchel|doctor's bag|jute bag|pouch",
        overweight="{d1}.{d1} kilos|{d2} pounds|{2..19} kilos",
        charge="price",
        by="flight",
        say=r"""
        On {flight} the {lightbag} weighed less than the {heavybag}, which was {overweight} too much and cost us {charge}.
        We paid {charge} at the desk for {flight}: {overweight} over, and that with the {heavybag} alone! The {lightbag} would have had room to spare.
        If only we had packed some of it into the {lightbag}, the {heavybag} would not have been {overweight} over the limit on {flight}. Damage: {charge}.
        {Flight} baggage slip. {Heavybag}: +{overweight}, fee {charge}. {Lightbag}: ok.
        """,
        ask=r"""
        Which piece of luggage was the heavier one on {flight}? => {heavybag}
        Which piece of luggage on {flight} broke the weight limit? => {heavybag}
        Which was the lighter piece of luggage on {flight}? => {lightbag}
        Which piece of luggage on {flight} was within the limit? => {lightbag}
        By how much was the limit on {flight} exceeded? => {overweight}
        What did the excess baggage on {flight} cost? => {charge}
        """,
    ),
]
