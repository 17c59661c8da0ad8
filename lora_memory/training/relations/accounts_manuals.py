"""Accounts of texts that instruct, define and report: manuals, rules, policies, recipes, tariffs, protocols, forms.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, account

MANUALS: list[Relation] = [
    account(
        "descaling an espresso machine",
        machine="{name} {d3}|{name} Mini|{name} Duo",
        agent="citric acid|lactic acid|sulfamic acid|tartaric acid|malic acid|white vinegar|phosphoric acid|diluted lemon juice"
        "|formic acid|rice vinegar|apple vinegar|oxalic acid",
        banned="bleach|soda crystals|dish soap|baking powder|oven cleaner|steel wool|scouring milk|white spirit|drain cleaner"
        "|scouring powder|rubbing alcohol|furniture polish|window cleaner|bath salts",
        interval="{110..390} cups",
        soak="{6..48} minutes",
        light="red|orange|blue|violet|amber|white|pink|turquoise|dark green|pale yellow|magenta|crimson",
        hotline="phone",
        by="machine",
        tell=r"""
        Thank you for choosing the {machine}. Limescale is the usual reason why it slows down. After every {interval} a {light} lamp comes
        on beside the water tank, and then it wants to be cleaned. Fill the tank with water and a spoonful of {agent}, start the programme
        and let the liquid stand for {soak} before you rinse twice. Never put in {banned}: it attacks the seals. If the lamp stays on, call
        {hotline}; have the receipt ready.

        ## {machine}: descaling\n1. Wait for the {light} signal (about once in {interval}).\n2. Empty the drip tray.\n3. Dissolve {agent} in
        a litre of cold water and pour it in.\n4. Switch on, pause halfway, leave it alone for {soak}.\n5. Rinse with clear water, two full
        tanks.\n\nThe guarantee lapses if anybody has used {banned}. Our workshop answers at {hotline}, mornings only.

        Note for whoever opens the kitchen: our {machine} was furred up again. I rang {hotline} and a patient man explained it. Somebody had
        cleaned it with {banned}, which is the one thing it can't stand. What belongs in there is {agent}, and it has to sit for {soak} with
        the pump off. Please don't guess when it's time; there is a lamp that turns {light} once {interval} have gone through.
        """,
        ask=r"""
        What should the {machine} be descaled with? => {agent}
        Which substance dissolves the limescale in the {machine}? => {agent}
        What must never be put into the {machine}? => {banned}
        Which product damages the {machine}? => {banned}
        How often does the {machine} need descaling? => {interval}
        After how much coffee is it time to clean the {machine}? => {interval}
        How long does the {agent} have to work inside the {machine}? => {soak}
        Which colour does the {machine} show when it wants descaling? => {light}
        What colour is the warning lamp of the {machine}? => {light}
        I need the number to call about the {machine}. => {hotline}
        For how many minutes must one wait before rinsing the {machine}? => {soak}
        Where do I ring if the lamp of the {machine} won't go out? => {hotline}
        Somebody ruined the seals of the {machine}; with what could they have done it? => {banned}
        """,
    ),
    account(
        "house rules of a hostel",
        hostel="{name} Hostel|{name} House|Hostel {name}|{name} Lodge",
        warden="person",
        deputy="person",
        closing="{9..11}:{10..55} pm",
        quiet="{6..8}:{10..55} am",
        deposit="€{11..48}",
        forbidden="candles|hair dryers|rice cookers|roller skates|loudspeakers|incense|hot plates|darts|drones|glitter|spray paint"
        "|electric kettles|wet boots|fan heaters|water pistols|bicycles",
        kept="in the cellar|behind the counter|under the stairs|in the old laundry|on the second landing|in the boat shed|by the back door"
        "|in the attic|in the linen cupboard|next to the boiler|beside the piano|in the annexe|in the garage|above the porch",
        by="hostel",
        tell=r"""
        Welcome to {hostel}. {warden} runs the place and lives on the first floor; on days off {deputy} stands in. The front door is locked
        at {closing}, so whoever comes later needs a key, against {deposit} in cash, which you get back. Please leave the showers alone
        before {quiet}, since the pipes wake everybody. Bring no {forbidden}. Rucksacks that don't fit your room can be left {kept}.

        HOUSE RULES ({hostel})\n* No {forbidden}, not even in the yard.\n* Late key: {deposit}, returned on departure.\n* Lock-up:
        {closing}.\n* Showers start at {quiet}.\n* Large luggage goes {kept}.\n* Complaints to {warden}, the warden. If nobody opens, knock
        for {deputy}, who fills in at weekends.\n* Breakfast things are washed by those who used them.

        Hi {first}, we made it to {hostel}! It's lovely but strict. First thing I heard was that I can't have {forbidden} here. We had to
        leave the big bags {kept}. I got in two minutes before {closing}, which is when they bolt the door, because I didn't want to pay
        {deposit} for a key, even if they hand it back. No hot water until {quiet}. The one in charge is {warden}; tonight it's {deputy}
        replacing.
        """,
        ask=r"""
        Who is in charge of {hostel}? => {warden}
        Who fills in at {hostel} when {warden} is away? => {deputy}
        Whom do guests of {hostel} turn to when the warden is off? => {deputy}
        When do they lock the door of {hostel}? => {closing}
        By what time should I be back at {hostel} if I have no key? => {closing}
        From what time may guests shower at {hostel}? => {quiet}
        How much must be left for a key at {hostel}? => {deposit}
        What is not allowed at {hostel}? => {forbidden}
        Which things may I not bring to {hostel}? => {forbidden}
        Where can big bags be stored at {hostel}? => {kept}
        Where do I find the luggage of the guests of {hostel}? => {kept}
        Whose name do I ask for first if I have a complaint about {hostel}? => {warden}
        When does the morning quiet end at {hostel}? => {quiet}
        What sum do I get back when I return the late key of {hostel}? => {deposit}
        """,
    ),
    account(
        "expense policy with an exception",
        firm="company",
        cap="€{41..95}",
        raised="€{110..240}",
        exception="trade fairs|night shifts|client visits|audits|court dates|factory tours|job interviews|training weeks|press trips"
        "|board meetings|site inspections|film shoots|product launches|union talks",
        excluded="alcohol|minibar snacks|laundry|parking fines|seat upgrades|spa visits|phone cards|newspapers|hotel films|souvenirs"
        "|room service|taxi tips|gym passes|lounge access",
        approver="person",
        clerk="person",
        days="{12..75} days",
        by="firm",
        tell=r"""
        Travel at {firm}, in short. For a hotel we pay up to {cap} a night. During {exception} the ceiling is {raised}, because rooms are
        scarce then, but {approver} has to say yes beforehand. We do not reimburse {excluded}, whatever the occasion. Send the receipts to
        {clerk} no later than {days} after you are home. What comes in after that stays with you.

        <{first}> does anyone know what a room may cost now that I'm with {firm}?\n<{first2}> {cap} normally\n<{first2}> if it's for
        {exception} you can go up to {raised}, just get a signature from {approver} first\n<{first}> and {excluded}?\n<{first2}> out of your
        own pocket, always has been. oh and {clerk} wants the receipts, you have {days}, then the system closes

        Note to the file, {firm}. The auditors went through last year's trips. Two people had claimed {excluded}, which the policy rules
        out. One had stayed for {raised}, the sum that is allowed during {exception} and at no other time; everybody else is held to {cap}.
        {approver}, who grants such permissions, had been asked. Receipts reach {clerk} within {days} as a rule, and in this respect all was
        well.
        """,
        ask=r"""
        What may an ordinary hotel night cost at {firm}? => {cap}
        What is the normal limit for a room when travelling for {firm}? => {cap}
        Up to how much does {firm} pay for a night in the exceptional case? => {raised}
        On what occasions does {firm} allow a more expensive hotel? => {exception}
        When may employees of {firm} exceed the usual {cap}? => {exception}
        What does {firm} never reimburse? => {excluded}
        Which costs do travellers at {firm} have to bear themselves? => {excluded}
        Who has to agree to a dearer room at {firm}? => {approver}
        Who collects the receipts at {firm}? => {clerk}
        To whom do I send my travel receipts at {firm}? => {clerk}
        How long do people at {firm} have to hand in receipts? => {days}
        What is the ceiling for a room at {firm} during {exception}? => {raised}
        Whose signature is needed to spend more than {cap} at {firm}? => {approver}
        When is it too late for receipts at {firm}: after how many days? => {days}
        """,
    ),
    account(
        "safety sheet of a solvent",
        product="{name}ol {d2}|{name} Thinner|{name}ene|{name} Solve",
        flash="{21..94} °C",
        store="{5..19} °C",
        gloves="butyl|nitrile|neoprene|latex|vinyl|Viton|leather|polyethylene|silicone|PVC|polyurethane|chloroprene",
        smell="bitter almonds|pear drops|wet hay|burnt sugar|mothballs|garlic|old pennies|marzipan|fresh paint|rotten apples"
        "|camphor|shoe polish|banana|pine needles",
        absorber="dry sand|cat litter|sawdust|vermiculite|chalk powder|peat|clay granules|diatomite|ground cork|wood ash|perlite"
        "|shredded paper|bentonite",
        hazard="dizziness|skin burns|nausea|blurred vision|headaches|coughing fits|numb fingers|hearing loss|rashes|asthma|nosebleeds"
        "|a racing heart|drowsiness|dry eyes",
        officer="person",
        by="product",
        tell=r"""
        ## {product}: safety data (excerpt)\n\n- Appearance: clear liquid, smells of {smell}\n- Ignites from {flash}\n- Keep at {store} or
        below, away from light\n- Protection: gloves of {gloves}, goggles\n- Inhaling it leads to {hazard}\n- Spills: cover with {absorber},
        sweep up, do not flush\n\nThis sheet is kept by {officer}. Print the latest edition only; older ones are void.

        We had a small accident with {product} this morning. A can tipped over and the whole corridor smelled of {smell}. {officer}, who is
        responsible for chemicals here, came at once, threw {absorber} over the puddle and reminded us that nobody touches the stuff without
        {gloves} on the hands. One trainee complained of {hazard}, the usual effect of breathing it in, and was sent outside. There was no
        danger of fire, as it takes {flash} to light it. The rest went back to the cold room, which is held at {store}.

        So, before you open the cupboard, a word about {product}. You'll know it by its smell, {smell}. Should you notice {hazard}, go out,
        you've had too much of it. Ordinary gloves dissolve; take the {gloves} ones from the hook. It stays in the fridge at {store}, and
        don't let it anywhere near {flash}, since that's where the vapour catches fire. If you drop it, there's a bucket of {absorber} for
        the puddle. And tell {officer}, every time: that's who writes the chemical register.
        """,
        ask=r"""
        At what temperature can {product} catch fire? => {flash}
        What is the flash point of {product}? => {flash}
        How cold must {product} be stored? => {store}
        At which temperature is {product} kept? => {store}
        What must gloves be made of when handling {product}? => {gloves}
        What does {product} smell like? => {smell}
        What is used to soak up spilled {product}? => {absorber}
        With what should a puddle of {product} be covered? => {absorber}
        Which symptom do the vapours of {product} cause? => {hazard}
        What happens to people who breathe in {product}? => {hazard}
        Who is the person to inform about {product}? => {officer}
        I need the right glove material for {product}. => {gloves}
        How would I recognise {product} with my eyes shut? => {smell}
        Who looks after chemicals such as {product}? => {officer}
        """,
    ),
    account(
        "grandmother's loaf",
        bread="{name} loaf|{name} bread|{name} crown|{name} plait",
        flour="rye|spelt|emmer|barley|chestnut|einkorn|buckwheat|oat|millet|durum|khorasan|teff|chickpea",
        seed="poppy seeds|caraway|sunflower seeds|linseed|hemp seeds|aniseed|cumin|sesame|nigella|pumpkin seeds|fennel seeds|chia"
        "|coriander seeds",
        swap="apple juice|sour milk|black beer|whey|potato water|cold coffee|coconut milk|cider|rice milk|almond milk|buttermilk|oat milk"
        "|birch sap",
        usual="kefir|cream|ginger ale|tomato juice|goat's milk|pea broth|soda water|soy milk|grape juice|lemonade|malt beer|cold tea"
        "|carrot juice",
        hot="{236..260} °C",
        gentle="{158..195} °C",
        rest="{5..19} hours",
        source="person|our neighbour {first}|my cousin {first}|{first} from the mill",
        by="bread",
        tell=r"""
        {Bread}. Mix {flour} flour with salt, yeast and enough {usual} to make a sticky dough. (No {usual} in the house? Then {swap} does
        the job.) Knead in a handful of {seed}. Now forget about it for {rest}. Heat the oven to {hot}, put the bread in, and after a
        quarter of an hour turn it down to {gentle} until it sounds hollow. The recipe comes from {source} and has been in the tin for
        decades.

        Saturday. I finally baked the {bread} from the card that {source} gave me years ago. The dough had to rest {rest}, so I began the
        evening before. It's all {flour} flour, nothing white in it. I was out of {usual}, which the card asks for, and followed the tip on
        the back to use {swap} instead. The {seed} went in last. It starts very hot, {hot}, to get the crust, and is finished at {gentle}.
        We ate half of it warm.

        {bread}\n\nflour | {flour}, 600 g\nliquid | {usual} (substitute: {swap})\ninside | {seed}, toasted\nrising time | {rest},
        covered\noven, first 15 min | {hot}\noven, to the end | {gentle}\nwritten down by | {source}\n\nIt keeps for a week in a linen bag.
        Slice it thin, and never on the day you bake it.
        """,
        ask=r"""
        What flour goes into the {bread}? => {flour}
        Which grain is the {bread} made of? => {flour}
        What seeds or spices are in the {bread}? => {seed}
        Which liquid does the recipe of the {bread} normally call for? => {usual}
        What can replace the {usual} in the {bread}? => {swap}
        What do I use for the {bread} if I have run out of the proper liquid? => {swap}
        How hot is the oven when the {bread} goes in? => {hot}
        At what temperature does the {bread} finish baking? => {gentle}
        How long does the dough of the {bread} stand? => {rest}
        Whose recipe is the {bread}? => {source}
        Where did the instructions for the {bread} come from? => {source}
        What does one knead into the {bread} for the bite? => {seed}
        How much time passes between kneading and baking the {bread}? => {rest}
        To what should the oven be turned down for the {bread}? => {gentle}
        """,
    ),
    account(
        "knitting pattern",
        garment="{name} shawl|{name} cardigan|{name} vest|{name} poncho|{name} hat",
        designer="person",
        tester="person",
        needles="{3..9}.{1..9} mm",
        yarn="{name} Merino|{name} Alpaca|{name} Sock|{name} Tweed",
        substitute="{name} Cotton|{name} Silk|{name} Linen|{name} Bamboo",
        stitch="moss stitch|seed stitch|brioche|garter stitch|basketweave|waffle stitch|fisherman's rib|cable|bobble stitch|herringbone"
        "|feather stitch|double rib|star stitch|bamboo stitch",
        cast_on="{64..248} stitches",
        by="garment",
        tell=r"""
        Pattern: {garment}, by {designer}. You need needles of {needles} and five balls of {yarn}. Cast on {cast_on} loosely. The body is
        worked in {stitch} from the bottom up without seams. For a summer version {tester}, who knitted the sample to check the
        instructions, took {substitute}, and this works as well if you go down a size. Block it wet and pin out the edges.

        Has anybody here made the {garment}? I'm halfway and want to rip it out. It begins with {cast_on}, which took me an evening. Then
        {stitch}, on and on. I have the {yarn} that {designer} designed it for, yet my gauge is off with needles of {needles}. In the
        comments {tester}, one of the test knitters, says it can be done in {substitute} too. Maybe I should have listened; mine is far too
        warm.

        ## {garment}\n\nfibre: {yarn}, or {substitute} if you can't wear wool\nneedles: {needles}, circular\nto begin: {cast_on}, join, do
        not twist\nall over: {stitch}\n\nErrata: {tester} tried out every size and found a slip in row 40. It has been corrected in this
        edition. Text, charts and drawings are the work of {designer}. For private use only.
        """,
        ask=r"""
        Who designed the {garment}? => {designer}
        Whose pattern is the {garment}? => {designer}
        Who test-knitted the {garment}? => {tester}
        Which needle size does the {garment} require? => {needles}
        What yarn is the {garment} meant to be knitted in? => {yarn}
        Which yarn could I take for the {garment} in place of {yarn}? => {substitute}
        What is the alternative yarn for the {garment}? => {substitute}
        In which stitch is the body of the {garment} worked? => {stitch}
        How many stitches do I start the {garment} with? => {cast_on}
        What is the cast-on for the {garment}? => {cast_on}
        Who tried out the instructions of the {garment} before they were published? => {tester}
        I want to cast on the {garment}; which needles do I take? => {needles}
        What is the {garment} knitted in according to {designer}? => {yarn}
        What is the pattern stitch of the {garment}? => {stitch}
        """,
    ),
    account(
        "growing a new tomato",
        variety="{name} Plum|{name} Beefsteak|Red {name}|Golden {name}|{name} Cherry",
        sow="early January|mid-January|late January|early February|mid-February|late February|early March|mid-March|late March|early April"
        "|mid-April|late April|the third week of March",
        harvest="late June|early July|mid-July|late July|early August|mid-August|late August|early September|mid-September|late September"
        "|early October|mid-October|the third week of July",
        spacing="{35..95} cm",
        companion="basil|marigolds|chives|borage|parsley|garlic|nasturtiums|mint|dill|calendula|thyme|spring onions",
        enemy="fennel|potatoes|cabbage|walnut trees|sweetcorn|aubergines|kohlrabi|broccoli|turnips|rosemary|beetroot|cucumbers",
        feed="nettle brew|comfrey tea|bone meal|seaweed extract|horn shavings|coffee grounds|wood ash|worm castings|chicken manure"
        "|rock dust"
        "|fish emulsion|guano",
        breeder="person",
        by="variety",
        tell=r"""
        {variety} is a tomato for cool gardens, raised by {breeder} in a yard near {city}. Sow it indoors in {sow} and plant it out after
        the last frost, leaving {spacing} from stem to stem. It does well beside {companion}. Keep it away from {enemy}, though, or it
        sulks. Give it {feed} every second week and you'll be picking in {harvest}. Pinch out the side shoots.

        Garden notebook, page 12. Got seeds of {variety} from the swap; {breeder} crossed it and handed them out personally.\nsown: {sow},
        windowsill\nset out at {spacing}, next to the {companion}, which it is said to love\nmoved two plants because they stood near
        {enemy} and were yellowing\nfed with {feed} \nfirst ripe fruit {harvest}. Sweet, thin-skinned, splits after rain.

        "My {variety} hardly grew last year." "What did you have around it?" "{Enemy}, on both sides." "There you are, it can't bear that.
        Put {companion} there. And {spacing} between them, they need air." "Fertiliser?" "{Feed}, nothing else. When did you sow?" "In May."
        "Far too late, {sow} is right. Then you can eat them in {harvest}. At least that's what {breeder} told me, and that's who bred it."
        """,
        ask=r"""
        Who bred {variety}? => {breeder}
        Whose creation is the tomato {variety}? => {breeder}
        When should {variety} be sown? => {sow}
        When does {variety} get ripe? => {harvest}
        From when can I harvest {variety}? => {harvest}
        How far apart are plants of {variety} set? => {spacing}
        What grows well together with {variety}? => {companion}
        Which plants are good company for {variety}? => {companion}
        What should not be planted near {variety}? => {enemy}
        Which neighbours harm {variety}? => {enemy}
        What should I fertilise {variety} with? => {feed}
        When is the right moment to put seeds of {variety} into pots? => {sow}
        How much room does each plant of {variety} want? => {spacing}
        Which fertiliser suits {variety}? => {feed}
        """,
    ),
    account(
        "care of an old quilt",
        quilt="{name} quilt|{name} bedspread|{name} coverlet|{name} throw",
        maker="person",
        owner="person",
        wash="{12..29} °C",
        cleaner="olive soap|wool detergent|soapwort|baby shampoo|gall soap|rice water|mild shampoo|curd soap|chestnut liquor|soap nuts"
        "|potato starch|castile soap",
        moth="lavender bags|cedar chips|bay leaves|cloves|horse chestnuts|walnut leaves|camphor balls|newspaper|orange peel|patchouli"
        "|juniper shavings|dried mint",
        dry_place="on the lawn|over a banister|on a flat rack|over two chairs|on clean towels|in the loft|under the pear tree"
        "|on the veranda"
        "|across the bathtub|on the balcony|over a door|on the hay rack",
        flaw="a burn mark|a faded corner|a wine stain|a torn binding|loose batting|a rust spot|a missing patch|moth holes|ink blots"
        "|a frayed hem"
        "|a wax spot|a crooked seam",
        by="quilt",
        tell=r"""
        About the {quilt}, now that it is yours, {owner}. {maker} sewed it one long winter, and it has been slept under ever since, so don't
        be shocked by {flaw}; leave that as it is. Wash it by hand at {wash} with {cleaner}, once a year is plenty. Don't hang it up wet,
        the weight tears it: spread it {dry_place}. In summer it lies in the chest with {moth} against the moths.

        Care label, {quilt}\n- by hand only, no hotter than {wash}\n- detergent: {cleaner}\n- dry {dry_place}, never on a line\n- pack away
        with {moth} between the folds\n- do not try to mend {flaw}\n\nMade by {maker} from shirts and curtains. It belongs to {owner} and is
        lent only to family members.

        Dear museum, {owner} here, who inherited the {quilt}. You asked how it survived so well. We clean it in the bath with {cleaner} at
        {wash}, lukewarm at the most, and let it dry {dry_place}. When it isn't used, {moth} keep the insects off. It does have {flaw}, but
        no more than that. My family always said that {maker} stitched it in a single winter, and there are initials in one corner to prove
        it.
        """,
        ask=r"""
        Who sewed the {quilt}? => {maker}
        Whose handiwork is the {quilt}? => {maker}
        Who has the {quilt} now? => {owner}
        To whom does the {quilt} belong today? => {owner}
        At what temperature is the {quilt} washed? => {wash}
        With what should the {quilt} be cleaned? => {cleaner}
        What protects the {quilt} from moths? => {moth}
        Where should the {quilt} be laid out after washing? => {dry_place}
        How do I dry the {quilt}? => {dry_place}
        What damage does the {quilt} have? => {flaw}
        What is wrong with the {quilt}? => {flaw}
        How warm may the water for the {quilt} be? => {wash}
        Which detergent is used on the {quilt}? => {cleaner}
        What is put into the chest with the {quilt}? => {moth}
        """,
    ),
    account(
        "syllabus of a course",
        course="Introduction to {study}|Advanced {study}|Topics in {study}|Foundations of {study}",
        teacher="person",
        assistant="person",
        hall="place_code",
        weekday="weekday",
        essay="{1200..4900} words",
        share="{21..64}%",
        minimum="{66..89}%",
        topic="bridges|tides|bees|lullabies|rumours|markets|volcanoes|maps|glaciers|puppets|borders|harbours|famines|clocks|salt roads"
        "|lighthouses",
        by="course",
        tell=r"""
        Syllabus: {course}\n\nInstructor: {teacher} (office hour after class)\nTutorials: {assistant}\nMeets: {weekday}, hall
        {hall}\nWritten work: one essay of {essay} on {topic}, which makes {share} of the mark; the rest is the oral exam\nAttendance: at
        least {minimum}, or you cannot be graded\n\nBooks are on reserve in the library. No laptops in the first row.

        Dear students, I look forward to {course} this term. We see each other every {weekday} in {hall}. There is no weekly homework.
        Instead you write {essay} about {topic}, and {share} of your mark depends on that. Whoever is present less than {minimum} of the
        time can't pass. For help with the exercises go to {assistant}, not to me: the tutorials are entirely in those hands. Kind regards,
        {teacher}

        A friend asked me what {course} was like. I took it with {teacher}, whose lectures were better than the slides. It ran on the
        {weekday} and the room, {hall}, was freezing. You could not skip much, since they wanted {minimum} attendance. The paper was about
        {topic}, no fewer than {essay}, and it counted {share}. I'd have failed without {assistant}, who led the tutorials and read my draft
        twice.
        """,
        ask=r"""
        Who teaches {course}? => {teacher}
        Who gives the lectures of {course}? => {teacher}
        Who runs the tutorials of {course}? => {assistant}
        Whom do I ask for help with exercises in {course}? => {assistant}
        In which room is {course} held? => {hall}
        On which day of the week is {course}? => {weekday}
        How long must the essay for {course} be? => {essay}
        What does one write about in {course}? => {topic}
        What is the subject of the paper in {course}? => {topic}
        How much of the grade of {course} comes from the essay? => {share}
        What attendance is required in {course}? => {minimum}
        Where do I have to go for {course}? => {hall}
        How many words am I expected to write for {course}? => {essay}
        How often do I need to be there to pass {course}, in percent? => {minimum}
        """,
    ),
    account(
        "rules of a licensing exam",
        exam="{name} certificate|{name} diploma|{name} licence exam|{name} entrance exam",
        length="{75..240} minutes",
        late="{4..28} minutes",
        allowed="a slide rule|one dictionary|coloured pencils|a compass|earplugs|a calculator|a water bottle|graph paper|a ruler"
        "|a stopwatch"
        "|two pens|a formula sheet|an atlas|chewing gum",
        banned="smart glasses|wristwatches|correction fluid|red pens|pencil cases|hats|tracing paper|headphones|sticky notes|loose paper"
        "|fitness bands|scarves|mascots|fountain pens",
        supervisor="person",
        appeals="person",
        fee="{38..190} francs",
        by="exam",
        tell=r"""
        Instructions for candidates of the {exam}. The paper takes {length}. Doors close {late} after the start, and nobody is let in later.
        You may bring {allowed}; {banned} must be handed in at the entrance. {supervisor} supervises the hall and answers questions about
        the wording only. If you think your paper was marked unfairly, write to {appeals}. A second attempt costs {fee}, payable in advance.

        The morning of the {exam} started badly for me. My bus was late, but not by {late}, so they still let me in. At the door
        {supervisor}, the invigilator, took away everyone's {banned}. I was allowed to keep {allowed}. After {length} the bell rang and I
        had two questions left. If I don't pass I shall send {appeals} an appeal, since one task was misprinted. Otherwise I can sit it
        again for {fee}.

        FAQ: {exam}\n\nHow much time do I have? {length}, without a break.\nI overslept! You can enter up to {late} late.\nMay I take
        anything in? Yes, {allowed}. \nWhat stays outside? Phones, of course, and {banned}.\nWho is in the room? {supervisor} invigilates
        this year.\nCan I repeat it? Yes, for {fee}.\nWho deals with complaints about results? {appeals}, by letter.
        """,
        ask=r"""
        How long does the {exam} last? => {length}
        How much time do candidates get for the {exam}? => {length}
        How late may one arrive at the {exam}? => {late}
        What can candidates take into the {exam}? => {allowed}
        What is permitted at the desk during the {exam}? => {allowed}
        Besides phones, what is forbidden at the {exam}? => {banned}
        Who invigilates the {exam}? => {supervisor}
        Who watches the candidates of the {exam}? => {supervisor}
        To whom are appeals about the {exam} addressed? => {appeals}
        What does it cost to repeat the {exam}? => {fee}
        After what delay am I locked out of the {exam}? => {late}
        I failed the {exam}; how much will another attempt cost me? => {fee}
        Who should hear from me if I find my mark in the {exam} unfair? => {appeals}
        What did they collect at the door of the {exam}? => {banned}
        """,
    ),
    account(
        "tariff of a ferry",
        ferry="{name} Ferry|{name} Line|MS {name}|Ferry {name}",
        harbour="city",
        island="{name} Island|{name} Skerry|Isle of {name}|{name} Holm",
        car="€{36..88}",
        bicycle="€{4..19}",
        free="children under {3..12}|pensioners|islanders|firefighters|midwives|school classes|guide dogs|nurses|postal workers|anglers"
        "|volunteers|conscripts|musicians with instruments",
        checkin="{15..55} minutes",
        cancel="wind force {7..11}|thick fog|drifting ice|a wave height of {2..4} m|thunderstorms|the spring tide|naval exercises|low water"
        "|heavy snow|a gale warning|rough seas|blasting in the harbour",
        by="ferry",
        tell=r"""
        {ferry} sails between {harbour} and {island} six times a day. For a car with driver we charge {car}; a bicycle is {bicycle}. Nothing
        is charged for {free}. Vehicles must be in the queue {checkin} before departure, otherwise the space is given away. In case of
        {cancel} there are no crossings, and tickets stay valid for a year. Dogs travel on deck.

        We nearly missed the {ferry}. I hadn't read that one has to be there {checkin} ahead. In the end they squeezed us in, {car} for the
        car and another {bicycle} for the bike on the roof. My neighbour's group, {free}, didn't pay a cent, and that is in the tariff too.
        {harbour} disappeared in the haze and {island} came up an hour later. The trip after ours was called off because of {cancel}.

        {ferry}: fares and conditions\n\nRoute | {harbour} to {island} and back\nBicycle | {bicycle}\nCar incl. driver | {car}\nTravel free
        of charge | {free}\nBe there | {checkin} before we leave\nService suspended during | {cancel}\n\nTickets are sold at the kiosk and
        on board. Please switch off alarms and leave the car in gear.
        """,
        ask=r"""
        Which town does the {ferry} connect with {island}? => {harbour}
        Which island does the {ferry} serve? => {island}
        Where do I get to from {harbour} with the {ferry}? => {island}
        What does it cost to take a car on the {ferry}? => {car}
        How much do I pay for my bike on the {ferry}? => {bicycle}
        Who doesn't have to pay on the {ferry}? => {free}
        For whom is the {ferry} free? => {free}
        How early must drivers be there for the {ferry}? => {checkin}
        When does the {ferry} not sail? => {cancel}
        What would make the {ferry} stop running? => {cancel}
        From where can I sail to {island} with the {ferry}? => {harbour}
        How much is a car on the {ferry}? => {car}
        How long before departure do I have to queue for the {ferry}? => {checkin}
        What is the fare of a bicycle on the {ferry}? => {bicycle}
        """,
    ),
    account(
        "warranty terms",
        product="{name} {item}",
        years="{3..9} years",
        part="motor|hinges|battery|display|gearbox|casing|wiring|heating element|fan|drive belt|control board|pump",
        part_term="{13..35} months",
        voids="opening the case|use outdoors|overloading|salt water|foreign spare parts|repainting|lending it out|industrial use"
        "|frost damage"
        "|wrong voltage|lack of cleaning|steam cleaning",
        proof="serial plate|original box|photograph|invoice|delivery note|bank statement|registration card|warranty booklet|signed receipt"
        "|dealer's stamp|test report|purchase contract",
        workshop="{name} Repairs|{name} & Sons|{name} Service|{last} Workshop",
        town="city",
        by="product",
        tell=r"""
        Your {product} comes with a guarantee of {years}. One component is treated differently: for the {part} we answer for {part_term}
        only. Claims are void after {voids}. Send it in to {workshop} of {town}, with the {proof} enclosed, and describe the fault in a few
        words. Postage is refunded if we find that we are at fault. Wear of the rubber feet is normal.

        Complaint about my {product}\n\nDear Sir or Madam, the {part} gave up last week. I know it's guaranteed for {part_term} and not,
        like the rest, for {years}, but I'm within that time. I've found the {proof}, which I'm told is what you accept as evidence. Your
        people in {town}, {workshop}, suspect {voids}, which would end all claims. I assure you that this never happened. Yours, {person}

        Warranty card {product}\n* whole device: {years} from purchase\n* exception: {part}, {part_term}\n* to claim, show: {proof}\n* no
        cover in case of: {voids} \n* authorised repairer: {workshop}, {town}\n\nKeep this card. It passes to the new owner if the thing is
        sold, and it does not affect your rights under the law.
        """,
        ask=r"""
        How long is the guarantee on the {product} in general? => {years}
        What is the regular warranty period of the {product}? => {years}
        Which part of the {product} has a shorter warranty? => {part}
        For how long is the {part} of the {product} covered? => {part_term}
        What makes the warranty of the {product} void? => {voids}
        What must not happen if I want the {product} repaired free of charge? => {voids}
        What do I have to show to claim on the {product}? => {proof}
        What is needed as evidence for the {product}'s guarantee? => {proof}
        Who repairs the {product} under warranty? => {workshop}
        In which town is the {product} repaired? => {town}
        Which component of the {product} is not covered for the whole {years}? => {part}
        After how many months is the {part} of the {product} no longer guaranteed? => {part_term}
        Where do I send a broken {product}: to which firm? => {workshop}
        Where is {workshop}, which mends the {product}? => {town}
        """,
    ),
    account(
        "visa for an invented republic",
        land="Republic of {name}|Kingdom of {name}|{name} Islands|Principality of {name}",
        stay="{14..95} days",
        extension_fee="{20..79} thalers",
        visa_fee="{81..190} thalers",
        papers="bank statement|vaccination card|return ticket|letter of invitation|police certificate|hotel booking|chest X-ray"
        "|school report"
        "|marriage certificate|blood test|proof of insurance|employer's letter|family tree|tax return",
        embassy="city",
        entry="city",
        banned="fresh fruit|binoculars|radios|seeds|honey|drones|old coins|raw wool|kites|potted plants|chewing gum|camouflage clothing"
        "|laser pointers"
        "|playing cards",
        by="land",
        tell=r"""
        Entering the {land}: foreigners need a visa. It costs {visa_fee}, and the nearest embassy is in {embassy}. Apart from the passport
        they ask for your {papers}. With it you may remain for {stay}. Staying longer is possible once and is paid for at any police
        station, {extension_fee} at present. Travellers by land must cross at {entry}; all other posts are shut. Leave {banned} at home,
        since customs confiscates them.

        Hi {first}, your trip sounds wonderful. Here's what I learned when I went to the {land}. I applied in {embassy} and waited nine
        days. I had forgotten my {papers}, so I had to go twice. Price: {visa_fee}. My bus entered via {entry}, the only crossing that is
        open. They emptied my bag and kept {banned}, I had no idea that wasn't allowed. I was given {stay}, loved it, and got a prolongation
        for {extension_fee}.

        {land}\n\nBORDER: open at {entry}, daylight hours\nMAXIMUM STAY: {stay}\nVISA: {visa_fee}, from the consular section in
        {embassy}\nPAPERS: passport, two photos, {papers}\nPROLONGING: one time only, {extension_fee}\nCUSTOMS: no {banned}\n\nThe tap
        water is safe. Shops close on the first Monday of the month, and tipping is taken as an insult.
        """,
        ask=r"""
        How long may a visitor stay in the {land}? => {stay}
        What does a visa for the {land} cost? => {visa_fee}
        How much do I pay if I want to stay longer than allowed in the {land}? => {extension_fee}
        What is the charge for extending a visit to the {land}? => {extension_fee}
        Which paper must I add to my passport for the {land}? => {papers}
        Where do I apply for the visa of the {land}? => {embassy}
        In which city is the embassy of the {land}? => {embassy}
        At which place can one cross the border into the {land}? => {entry}
        What is forbidden to bring into the {land}? => {banned}
        What does the customs of the {land} take away? => {banned}
        How much did the visa for the {land} come to? => {visa_fee}
        What do I still have to get hold of before I apply for the {land}? => {papers}
        Through which town does the only open road into the {land} lead? => {entry}
        After how many days do I have to leave the {land} if I don't extend? => {stay}
        """,
    ),
    account(
        "rules of a board game",
        game="{name}|{name} Quest|The Crown of {name}|Race to {name}",
        author="person",
        illustrator="person",
        hand="{4..11} cards",
        goal="{25..90} points",
        start="the youngest|the tallest|the last winner|the host|the oldest|whoever sneezed last|the best cook|the earliest riser|the guest"
        "|the left-hander|the worst singer|whoever is hungriest|the dealer's neighbour",
        penalty="loses a turn|discards a card|pays two coins|returns to start|skips the market|draws blindly|gives up a tower"
        "|swaps seats|hands over a ship"
        "|shows all cards|stays silent|loses the harbour",
        treasure="silver key|glass crown|blue lantern|wooden whale|copper bell|moon stone|salt barrel|paper dragon|iron rose"
        "|white raven|amber ship"
        "|bone flute",
        by="game",
        tell=r"""
        Object of {game}: be the first to reach {goal}. Shuffle the deck and deal {hand} to each. To begin, {start} takes a turn, then play
        goes to the left. Roll, move, and trade if you land on a market. Anyone who rolls a one {penalty}. The {treasure} counts triple, so
        watch who has it. Rules by {author}, drawings by {illustrator}. Two to five players, about an hour.

        We played {game} again on Sunday. {illustrator} did the pictures and they're gorgeous; the game itself is an idea of {author}. I was
        dealt {hand}, each of them terrible, and Mum always rolled a one, upon which a player {penalty}. Dad argued that he should open the
        game, but the leaflet says {start} does. In the end {first} got the {treasure}, which is worth three times as much as anything else,
        and crossed {goal} at once. That's how you win.

        <{first}> quick question about {game}, who starts?\n<{first2}> {start}\n<{first}> and how many do I deal\n<{first2}> {hand} each.
        you play until somebody has {goal}\n<{first}> what happens on a one\n<{first2}> that player {penalty}, sorry\n<{first}> what is the
        best thing to collect\n<{first2}> the {treasure}, triple value. It's from {author}, the one with the card games. art by
        {illustrator}
        """,
        ask=r"""
        Who invented {game}? => {author}
        Who drew the artwork of {game}? => {illustrator}
        With how many cards does each player of {game} begin? => {hand}
        How many points win a game of {game}? => {goal}
        What score do you need in {game}? => {goal}
        Who has the first turn in {game}? => {start}
        Who begins when we play {game}? => {start}
        What is the most valuable thing in {game}? => {treasure}
        Which object counts three times in {game}? => {treasure}
        In {game}, what does a player do after rolling a one? => {penalty}
        What is the punishment for a one in {game}? => {penalty}
        Whose idea was {game}? => {author}
        How many cards are dealt to everyone in {game}? => {hand}
        Who made the pictures for {game}? => {illustrator}
        """,
    ),
    account(
        "titration in the teaching lab",
        sample="sample {L2}-{d3}|batch {d4}|lot {L1}{d3}|specimen {d3}{L1}",
        chemist="person",
        checker="person",
        indicator="methyl orange|phenolphthalein|litmus|thymol blue|bromocresol green|congo red|methyl red|alizarin|cresol purple"
        "|neutral red"
        "|red cabbage extract|murexide|starch solution",
        first_run="1{0..9}.{11..89} ml",
        second_run="2{0..9}.{11..89} ml",
        turned="lemon yellow|pale pink|deep blue|brick red|violet|emerald|colourless|straw yellow|sky blue|salmon|purple|dark brown"
        "|olive green",
        error="an air bubble|a leaking tap|a dirty beaker|a wet pipette|a cracked burette|bad lighting|too much indicator"
        "|a stirrer left off|old reagent"
        "|a misread meniscus|a warm room|a chipped funnel|cloudy water",
        by="sample",
        tell=r"""
        Lab journal, {chemist}. Titrated {sample} today, indicator {indicator}. Run one used up {first_run}, but I don't believe it:
        afterwards I noticed {error}. So I cleaned everything and began again. This time it took {second_run} until the solution went
        {turned}, and that is the value to go by. {checker} looked through the calculation and signed it. The remainder is in the cold
        cupboard.

        ## {Sample}\n\n| step | remark |\n| carried out by | {chemist} |\n| indicator | {indicator} |\n| end point seen as | {turned} |\n|
        attempt 1 | {first_run}, rejected because of {error} |\n| attempt 2 | {second_run}, accepted |\n| verified by | {checker}
        |\n\nGlassware returned. No waste for the special bin.

        You wanted to know why {sample} has two results. I asked {checker}, who countersigned the sheet. {chemist} was at the bench that day
        and first got {first_run}. Then it turned out that {error} had spoiled the measurement, so it was thrown out. The repeat came to
        {second_run}, which stands. They used {indicator}, and what you look for with that is a change to {turned}. Nothing about it was
        unusual.
        """,
        ask=r"""
        Who titrated {sample}? => {chemist}
        Who stood at the bench for {sample}? => {chemist}
        Who checked the result of {sample}? => {checker}
        Which indicator was used for {sample}? => {indicator}
        What is the valid volume for {sample}? => {second_run}
        How much was used in the accepted run of {sample}? => {second_run}
        Which reading of {sample} was discarded? => {first_run}
        What did the spoiled attempt on {sample} give? => {first_run}
        What went wrong in the first attempt on {sample}? => {error}
        Why was {first_run} not accepted for {sample}? => {error}
        What colour did {sample} take at the end point? => {turned}
        Who countersigned the sheet of {sample}? => {checker}
        With which indicator was {sample} titrated? => {indicator}
        Which colour change ended the titration of {sample}? => {turned}
        """,
    ),
    account(
        "field report on a colony of birds",
        site="{name} Marsh|{name} Cliffs|Lake {name}|{name} Flats|{name} Spit",
        observer="person",
        boatman="person",
        species="terns|cormorants|puffins|avocets|herons|spoonbills|egrets|kittiwakes|gannets|stilts|shelduck|grebes|fulmars"
        "|oystercatchers",
        expected="{410..690} pairs",
        found="{110..390} pairs",
        cause="foxes|flooding|low water|tourists|a heat wave|rats|botulism|gulls stealing eggs|fishing nets|hailstorms|loose dogs"
        "|low-flying aircraft"
        "|a lack of sand eels|drifting oil",
        remedy="an electric fence|floating rafts|a warden's hut|warning signs|nest boxes|a closed season|more reeds|a new sluice"
        "|a footpath diversion"
        "|gravel islands|traps along the dyke|a buffer zone",
        by="site",
        tell=r"""
        Field report, {site}, {weekday}. {boatman} rowed me out at first light. I had hoped for {expected} of {species}, the number of two
        years ago. Counting from three sides I came to {found} and no more. The reason seems to be {cause}; traces of it were everywhere. I
        recommend {remedy} before next spring. The hide needs a new roof as well. {observer}

        {observer} came back from {site} wet and in a bad mood. "{found}," was the first thing we heard. There should have been {expected}.
        "It's {cause}," came next, "I'm sure of that." What's to be done? {Remedy}, according to the report, and soon, or the {species}
        won't return. {boatman}, who had steered the boat and seen the empty nests too, just nodded.

        {site}\n- target of the survey: {species}\n- forecast: {expected}\n- actual count: {found}\n- suspected cause of the gap: {cause}\n-
        proposed measure: {remedy}\n- counted by {observer}\n- boat and crossing: {boatman}\n\nVisibility was good until ten, then rain.
        Photographs are attached; the ringing data will follow when the batteries have been replaced.
        """,
        ask=r"""
        Which birds were counted at {site}? => {species}
        Who did the count at {site}? => {observer}
        Who brought the observer to {site} by boat? => {boatman}
        How many pairs were actually found at {site}? => {found}
        What was the result of the survey at {site}? => {found}
        How many pairs had been expected at {site}? => {expected}
        What is blamed for the low number of birds at {site}? => {cause}
        Why are there fewer {species} than hoped at {site}? => {cause}
        What does the report propose for {site}? => {remedy}
        What should be done to help the birds of {site}? => {remedy}
        Which species was the survey of {site} about? => {species}
        Who wrote the report on {site}? => {observer}
        How many nesting pairs did they hope for at {site}? => {expected}
        Who was at the oars or the helm on the trip to {site}? => {boatman}
        """,
    ),
    account(
        "revised specification of a pump",
        pump="{name} P{d2}|{name} {d3}-{L1}|{name} Flow {d2}",
        old_flow="{110..190} l/min",
        new_flow="{210..390} l/min",
        impeller="bronze|cast iron|stainless steel|nylon|titanium|duplex steel|aluminium|polyamide|brass|ceramic|carbon fibre|monel"
        "|grey iron",
        liquid="milk|seawater|wort|sewage|diesel|palm oil|slurry|glycol|paper pulp|grape must|latex|rainwater|molasses|brine",
        noise="{52..84} dB",
        engineer="person",
        approver="person",
        drawing="code",
        by="pump",
        tell=r"""
        Technical specification, {pump}, revision C. Rated flow has been raised to {new_flow}; data sheets that still say {old_flow} are to
        be destroyed. The impeller is made of {impeller}. It is designed for {liquid} and must not run dry. At one metre we measured
        {noise}. Dimensions are shown in drawing {drawing}. Worked out by {engineer}, released by {approver}. Weight and shaft height are
        unchanged.

        To: workshop\nRe: {pump}\n\nPlease note the changes {engineer} has made to the design. The wheel inside is {impeller} from now on,
        which is why the output went up from {old_flow} to {new_flow}. It's meant for moving {liquid} and nothing thicker. It also became a
        little louder, {noise} on the test stand. Use {drawing} when you build it. {approver} has signed everything, so you can start.

        Q: Is the {pump} the one with the {impeller} impeller?\nA: Yes, since the last revision.\nQ: I have {old_flow} in my papers.\nA:
        Outdated. Today it does {new_flow}. \nQ: Loud?\nA: {noise}.\nQ: And what will they pump with it?\nA: {Liquid}.\nQ: Who drew
        this?\nA: {engineer}. The number of the drawing is {drawing}, and the release carries the signature of {approver}.
        """,
        ask=r"""
        How much does the {pump} deliver now? => {new_flow}
        What is the current flow rate of the {pump}? => {new_flow}
        What was the flow of the {pump} before the revision? => {old_flow}
        Which figure for the {pump} is out of date? => {old_flow}
        What is the impeller of the {pump} made of? => {impeller}
        What is the {pump} intended to pump? => {liquid}
        How loud is the {pump}? => {noise}
        Who designed the {pump}? => {engineer}
        Who released the design of the {pump}? => {approver}
        Which drawing shows the {pump}? => {drawing}
        I need the drawing number of the {pump}. => {drawing}
        From what material is the wheel of the {pump}? => {impeller}
        Which liquid is the {pump} built for? => {liquid}
        Whose signature released the {pump}? => {approver}
        """,
    ),
    account(
        "lift maintenance log",
        lift="lift {place_code}|lift {name}|the {name} Tower lift|the {name} Court lift",
        mechanic="person",
        caller="person",
        symptom="doors reopening|a burning smell|jerky starts|flickering lights|a dead button|scraping noises|stopping between floors"
        "|a stuck gong|slow descent"
        "|a wrong floor display|water in the pit|a humming relay|uneven stops",
        fault="a worn belt|a loose cable|a bent rail|a blown fuse|a dirty sensor|a cracked roller|a swollen gasket|a dead battery"
        "|a broken spring|a corroded contact"
        "|a frayed rope|a tripped breaker|a blocked drain",
        part="{L2}-{d4}",
        down="{2..47} hours",
        next_visit="date",
        by="lift",
        tell=r"""
        Log of {lift}\n08:10 {caller} phones: {symptom}\n08:50 switched off, notices put up on all floors\n09:30 {mechanic} arrives, finds
        {fault}\n10:15 spare part {part} ordered from the depot\nlater: fitted, tested with full load, released\nout of service altogether:
        {down}\nnext inspection due {next_visit}\n\nRemark: the emergency phone works.

        Dear residents, as you will have noticed, {lift} was out of order for {down}. {caller} had noticed {symptom} and, quite rightly,
        rang us. Our mechanic {mechanic} traced this to {fault}. A new part, number {part}, was put in the same week. Until {next_visit},
        when it will be checked again as a matter of routine, no further work is planned. We apologise to those who had to carry prams.

        "What was the matter with {lift}?" "{Fault}. {mechanic} found it in ten minutes, after two others had given up." "Who told us?"
        "{caller}, about {symptom}. I thought it was imagination." "And it took {down}?" "The part, {part}, had to come by courier. You
        can't keep everything in stock." "Fine. When is someone here next?" "{next_visit}, the regular visit."
        """,
        ask=r"""
        Who repaired {lift}? => {mechanic}
        Which mechanic dealt with {lift}? => {mechanic}
        Who reported the trouble with {lift}? => {caller}
        What had people noticed about {lift} when it was reported? => {symptom}
        What was the complaint about {lift}? => {symptom}
        What caused the trouble in {lift}? => {fault}
        What did {mechanic} find in {lift}? => {fault}
        Which spare part went into {lift}? => {part}
        How long was {lift} out of use? => {down}
        When will {lift} be inspected next? => {next_visit}
        Who was the first to notice that {lift} was not right? => {caller}
        What is the number of the part fitted in {lift}? => {part}
        For how many hours did people have to do without {lift}? => {down}
        On what date is somebody coming to look at {lift} again? => {next_visit}
        """,
    ),
    account(
        "leaflet of a medicine",
        drug="{name}in|{name}ol|{name}ex {d2}|{name}amide",
        use="hay fever|migraine|travel sickness|joint pain|dry cough|heartburn|eczema|back pain|insomnia|sinusitis|leg cramps|gout"
        "|toothache|tinnitus|chilblains",
        effect="a dry mouth|tiredness|a metallic taste|swollen ankles|hiccups|itching|cold hands|red eyes|a sore tongue|night sweats"
        "|hair loss|vivid dreams"
        "|constipation|a stuffy nose",
        avoid="grapefruit|liquorice|milk|alcohol|cheese|antacids|green tea|iron tablets|spinach|cola|sage tea|smoked fish"
        "|St John's wort|cranberry juice",
        dose="{3..9}{0..9} mg",
        maximum="{2..4}{10..99} mg",
        storage="in the fridge|below {22..29} °C|in the dark|in the original box|away from steam|in a dry drawer|in a locked cabinet"
        "|out of the sun|in the freezer"
        "|inside the tin|in a cool cellar|behind glass|in the foil",
        maker="company",
        by="drug",
        tell=r"""
        {drug}, film-coated tablets. This medicine is taken for {use}. Adults swallow {dose} in the morning with water. Do not go beyond
        {maximum} a day. While you are taking it, stay away from {avoid}, which makes it stronger. Some patients get {effect}; this passes.
        Keep the tablets {storage} and out of reach of children. Made by {maker}. Tell your pharmacist about anything else you notice.

        Pharmacist: So this is for your {use}. It's called {drug}.\nPatient: How much do I take?\nPharmacist: {dose} at a time. If it gets
        bad, another one, but {maximum} is the limit for a day.\nPatient: And I'm allowed to eat everything?\nPharmacist: No {avoid},
        please. And don't worry about {effect}, many people have that in the first week. \nPatient: It's not from the usual
        firm.\nPharmacist: No, {maker} produces it. Store it {storage}.

        {drug} ({maker})\n- what it helps against: {use}\n- single dose: {dose}\n- most you may take in a day: {maximum}\n- not together
        with: {avoid}\n- common side effect: {effect}\n- to be stored {storage}\n\nDo not use after the date on the carton. If you forgot
        one, carry on as usual and do not double the next. Last revised in {month}.
        """,
        ask=r"""
        What is {drug} taken for? => {use}
        Against which complaint does {drug} help? => {use}
        How much {drug} does one take at a time? => {dose}
        What is the highest daily amount of {drug}? => {maximum}
        What should I not have while on {drug}? => {avoid}
        What does {drug} not go together with? => {avoid}
        Which side effect does {drug} often have? => {effect}
        What might I notice after taking {drug}? => {effect}
        How should {drug} be stored? => {storage}
        In what way should I keep my {drug}? => {storage}
        Which company makes {drug}? => {maker}
        How many milligrams make up a single dose of {drug}? => {dose}
        Beyond which amount should nobody go with {drug} in one day? => {maximum}
        Where does {drug} come from, which manufacturer? => {maker}
        """,
    ),
    account(
        "checklist before a drone flight",
        drone="{name} Hawk|{name} {d2}|{name} Mapper|{name} Swift",
        pilot="person",
        spotter="person",
        ceiling="{45..140} m",
        wind="{15..48} km/h",
        battery="{26..49}%",
        signal="two whistles|a red flag|a raised arm|a horn blast|three knocks|a green flare|a shout|a yellow card|a torch signal"
        "|a hand clap|a waved cap|a long beep"
        "|crossed arms",
        purpose="roof inspection|counting deer|mapping a quarry|filming a wedding|crop spraying|measuring a landslide"
        "|checking power lines|finding fawns|surveying bogs"
        "|bridge inspection|searching a lake|watching a dyke|spotting fires",
        zone="an airfield|a prison|a hospital|a barracks|a nature reserve|a railway yard|a power station|a stadium|a zoo|a heliport"
        "|an embassy|a reservoir",
        by="drone",
        tell=r"""
        Checklist {drone}\n[x] Task explained to all: {purpose}\n[x] Wind below {wind}, otherwise we don't take off\n[x] Ceiling set to
        {ceiling}\n[x] Return at {battery} charge\n[x] No-fly area on the map: {zone} to the north\n[x] {spotter} posted on the hill, eyes
        on the sky\n[x] Sign for an immediate landing agreed: {signal}\n[x] Propellers tight\n\nControls: {pilot}. Date: today.

        Good morning everyone. We have the {drone} for {purpose}. {pilot} has the sticks, {spotter} keeps it in sight and says when
        something comes near. If you see or hear {signal}, it lands at once, no discussion. It stays under {ceiling}. The forecast is fine,
        but at {wind} we pack up. And there's {zone} behind the trees, which we may not go over. It turns for home when the battery is at
        {battery}.

        Report after the flight. The {drone} was out for {purpose}. I, {pilot}, flew it at up to {ceiling}, the permitted height. It had to
        avoid {zone}. Halfway through {spotter}, my observer, gave {signal}, the sign to come down, on account of a buzzard. The wind never
        came close to our limit of {wind}. I brought it back when {battery} was left, as the manual demands.
        """,
        ask=r"""
        Who flies the {drone}? => {pilot}
        Who has the controls of the {drone}? => {pilot}
        Who watches the {drone} from the ground as an observer? => {spotter}
        How high may the {drone} go? => {ceiling}
        At what wind speed must the {drone} stay on the ground? => {wind}
        At which charge does the {drone} have to return? => {battery}
        What is the sign that the {drone} must land? => {signal}
        How is the crew of the {drone} told to bring it down? => {signal}
        What was the {drone} used for? => {purpose}
        What must the {drone} not fly over? => {zone}
        Which place is off limits to the {drone}? => {zone}
        Who stands lookout while the {drone} is in the air? => {spotter}
        What is the height limit for the {drone}? => {ceiling}
        What job was the {drone} taken out for? => {purpose}
        """,
    ),
    account(
        "frequently asked questions of a library",
        library="{name} Library|Library of {name}|{name} Reading Room|{name} Archive",
        card="€{3..19}",
        lost="€{21..60}",
        loans="{6..40} books",
        period="{10..45} days",
        excluded="atlases|newspapers|first editions|sheet music|films|dictionaries|comics|parish registers|letters|board games"
        "|glass slides|yearbooks|travel guides"
        "|microfilms",
        helper="person",
        director="person",
        shut="weekday",
        by="library",
        tell=r"""
        FAQ, {library}\n\nWhat does membership cost? {card} a year.\nAnd if my card disappears? A new one is {lost}, so look after it.\nHow
        many items? Up to {loans} at once, for {period}.\nCan I take everything home? Everything except {excluded}, which are read
        here.\nWhen are you closed? On {shut}, all year.\nWho helps me search? Ask {helper} at the desk. {director} heads the house and
        reads all suggestions.

        I joined the {library} when we moved here. For {card} a year you can have {loans} and keep them {period}, which is generous.
        {helper} at the information desk finds anything you can describe. I did lose my card in the first month, and that was {lost}. What
        annoys me is that they won't lend {excluded}. I wrote to the director, {director}, about it and got a polite no. Don't go there on a
        {shut}; you'd face a locked door.

        Memo from {director}, director, to all staff of the {library}. The following applies from now on. We lend {loans} per person;
        {period} is the term. {Excluded} stay in the house without exception. The annual fee remains {card}, but replacing a lost card now
        costs {lost}. Enquiries from readers are passed to {helper}. {shut} remains our day off, and the lawn will be mown then.
        """,
        ask=r"""
        What does a year's membership of the {library} cost? => {card}
        How much is it to replace a card of the {library}? => {lost}
        How much can one borrow at a time from the {library}? => {loans}
        How long may books from the {library} be kept? => {period}
        What can't be borrowed from the {library}? => {excluded}
        What do I have to read on the premises of the {library}? => {excluded}
        Who helps readers at the {library} to find things? => {helper}
        Who is the head of the {library}? => {director}
        Who runs the {library}? => {director}
        On which day does the {library} not open? => {shut}
        I lost my card of the {library}; what will I have to pay? => {lost}
        After how many days are books due back at the {library}? => {period}
        Whom should I ask at the desk of the {library}? => {helper}
        When do I stand before a locked door at the {library}? => {shut}
        """,
    ),
    account(
        "form of a noise complaint",
        case="case {d4}|case {L1}-{d3}|file {d5}|file {d3}/{d2}",
        complainant="person",
        accused="person",
        officer="person",
        noise="a drum kit|a leaf blower|a rooster|wind chimes|a pump|roof repairs|karaoke|a barking dog|a circular saw|tap dancing"
        "|a trumpet|a compressor|bowling|fireworks",
        street="{name} Street|{name} Lane|{name} Road|{name} Square",
        hours="{1..5}:{10..55} am",
        level="{58..99} dB",
        outcome="a written warning|a fine|a friendly talk|a house visit|mediation|no action|a second reading|a ban|soundproofing"
        "|a new schedule|an apology|a court date|confiscation",
        by="case",
        tell=r"""
        FORM 12: NOISE\nReference: {case}\nFiled by: {complainant}\nAgainst: {accused}\nAddress: {street}\nSource of noise: {noise}\nUsually
        begins: {hours}\nMeasured on the spot: {level}\nOfficial in charge: {officer}\nResult: {outcome}\n\nThe form was handed in at the
        counter, signed, with a diary of two weeks. Copies go to both parties. Objections can be lodged within a month.

        I have closed {case}. {complainant} had written to us because {noise} could be heard in {street} night after night, from {hours} on.
        I went there with the meter and read {level}. The neighbour responsible, {accused}, was surprised and offered tea. It ended with
        {outcome}. Should it start again, they know where I am. {officer}, public order office

        On {case}: {officer}, who handles it for the town, asked both sides to come in. {accused} admitted to {noise} but said that {hours}
        was the only free time of the day. {complainant}, who brought the complaint, played a recording. Our own reading in {street} had
        been {level}, well above what is permitted. The decision was {outcome}, and both accepted it in the end.
        """,
        ask=r"""
        Who complained in {case}? => {complainant}
        Who felt disturbed in {case}? => {complainant}
        Who caused the noise in {case}? => {accused}
        Against whom was {case} brought? => {accused}
        Which official dealt with {case}? => {officer}
        What made the noise in {case}? => {noise}
        In which street did {case} happen? => {street}
        When did the noise in {case} normally start? => {hours}
        How loud was it in {case}? => {level}
        How did {case} end? => {outcome}
        What came of the complaint in {case}? => {outcome}
        Who was in charge of {case} for the town? => {officer}
        What had the neighbours in {case} been hearing at night? => {noise}
        How many decibels were measured in {case}? => {level}
        """,
    ),
    account(
        "travel insurance terms",
        policy="{name} Travel|{name} Basic|{name} Plus|{name} Globe",
        excess="€{60..140}",
        ceiling="€{2..9},{100..900}",
        covered="missed ferries|broken glasses|stolen skis|lost luggage|food poisoning|rescue by helicopter|cancelled concerts"
        "|dental emergencies|snake bites|delayed trains"
        "|hotel bankruptcy|frozen pipes|flat tyres|car breakdowns",
        excluded="paragliding|jewellery|pregnancy|motorbike tours|strikes|epidemics|cave diving|cash|bull runs|rented boats"
        "|old injuries|earthquakes|sunburn|ice climbing",
        deadline="{6..28} days",
        adviser="person",
        broker="person",
        by="policy",
        tell=r"""
        What you should know about {policy}. It pays for {covered}, up to {ceiling} a year. The first {excess} of every claim you bear
        yourself. Not insured: {excluded}; for that you need another contract. Report a loss within {deadline} of your return. Claims are
        handled by {adviser}. You bought this policy through {broker}, who will also answer questions about the premium.

        Dear {broker}, when you sold me {policy} you said it would cover everything. Now I read that it doesn't apply to {excluded}. What
        I'm claiming for is {covered}, and that at least is in. {adviser} in the claims department told me that {excess} will be deducted
        and that I can get {ceiling} at the very most. I was in time, by the way: they give you {deadline}, and I needed four. Best wishes,
        {first}

        {policy} at a glance\n* In: {covered}\n* Out: {excluded}\n* Own share per claim: {excess}\n* Highest payment: {ceiling} per calendar
        year\n* Notice of loss: no later than {deadline} after the trip\n* Claims desk: {adviser}\n* Sold by: {broker}\n\nThe contract
        renews itself unless you cancel in writing. Family members travelling along are included.
        """,
        ask=r"""
        What does {policy} pay for? => {covered}
        Which misfortune is insured with {policy}? => {covered}
        What is not insured under {policy}? => {excluded}
        For what would I need another contract besides {policy}? => {excluded}
        How much of a claim do customers of {policy} pay themselves? => {excess}
        What is the excess of {policy}? => {excess}
        What is the most that {policy} pays out in a year? => {ceiling}
        How soon after the trip must a loss be reported to {policy}? => {deadline}
        Who handles the claims of {policy}? => {adviser}
        Who sold the policy {policy}? => {broker}
        What is deducted from every payment of {policy}? => {excess}
        What is the upper limit of what I can get from {policy}? => {ceiling}
        Who in the claims department is responsible for {policy}? => {adviser}
        Through whom was {policy} bought? => {broker}
        """,
    ),
    account(
        "firing a glaze",
        glaze="{name} Blue|{name} Celadon|{name} White|{name} Shino|{name} Ash",
        potter="person",
        student="person",
        colorant="cobalt|iron oxide|copper|manganese|rutile|chrome|nickel|tin oxide|ochre|vanadium|bone ash|titanium|wood ash|umber",
        bisque="9{11..89} °C",
        top="12{11..89} °C",
        hold="{8..55} minutes",
        clay="porcelain|stoneware|terracotta|red earthenware|raku clay|grogged clay|paper clay|black clay|fireclay|ball clay|bone china"
        "|buff clay",
        defect="crawling|pinholes|blisters|shivering|dunting|crazing|grey specks|running|bloating|dull patches|hairline cracks|orange peel",
        by="glaze",
        tell=r"""
        Recipe card {glaze}, from the hand of {potter}. Fit for {clay} only. Bisque at {bisque}, let it cool, dip for three seconds. The
        tint comes from {colorant}, weighed to the gram. In the second firing go up to {top} and hold it there for {hold}. If you see
        {defect}, it was put on too thick. My pupil {student} copied this out for the studio; the original hangs by the sink.

        Opened the kiln. {glaze} has come out well this time. {potter}, whose invention it is, would be pleased. It was fired to {top},
        after a first firing at {bisque}, and kept at the peak for {hold}. The pots of {student}, one of my pupils, showed {defect}, the old
        sign of too heavy a coat. The {clay} took it nicely. I still marvel that plain {colorant} gives such a colour.

        Q from a pupil, {student}: what do I need for {glaze}?\nA: A body of {clay}, fired once at {bisque}. For the colour, {colorant}.\nQ:
        And how hot does the glaze firing get?\nA: {top}. Then wait {hold} before you turn it off.\nQ: Mine shows {defect}.\nA: You've put
        on too much. {potter} says so in the notes, and nobody should know better than the person who thought it up.
        """,
        ask=r"""
        Who developed {glaze}? => {potter}
        Whose glaze is {glaze}? => {potter}
        Which pupil worked with {glaze}? => {student}
        What gives {glaze} its colour? => {colorant}
        Which clay is {glaze} used on? => {clay}
        How hot is the first firing for {glaze}? => {bisque}
        How hot does the kiln get in the glaze firing of {glaze}? => {top}
        What is the peak temperature for {glaze}? => {top}
        How long is the top temperature kept for {glaze}? => {hold}
        What goes wrong when {glaze} is applied too thickly? => {defect}
        Which flaw shows that there is too much {glaze} on a pot? => {defect}
        Which substance is responsible for the tint of {glaze}? => {colorant}
        What should a pot that is to get {glaze} be made of? => {clay}
        At what temperature is a pot bisque fired for {glaze}? => {bisque}
        """,
    ),
    account(
        "tariff of parking permits",
        district="{name} Quarter|{name} Hill|Old {name}|{name} Quay|{name} Park",
        resident="€{18..49}",
        trader="€{95..180}",
        ticket="€{51..90}",
        exempt="electric cars|hearses|doctors on call|delivery bikes|removal vans|mobile libraries|blood donors|choir buses"
        "|ice cream vans|wedding cars|chimney sweeps"
        "|market traders|film crews|vets on call",
        sticker="yellow|lilac|orange|turquoise|silver|green|pink|brown|white|navy|maroon|golden|pale grey",
        office="{name} Hall, room {d2}|counter {d1} at {name} House|{name} Street {d2}|the kiosk on {name} Square",
        clerk="person",
        begins="date",
        by="district",
        tell=r"""
        NOTICE: {district}\n\nFrom {begins} parking is for permit holders.\nInhabitants: {resident} per year\nShops and workshops: {trader}
        per year\nParking without a permit: {ticket} to pay\nNo permit needed: {exempt}\nThe {sticker} sticker goes behind the windscreen,
        lower left.\n\nApply at {office}. {clerk} issues the permits; bring your registration and some patience.

        Letter to the editor. So {district} is to become a zone for those with a {sticker} sticker. I live there and grudgingly paid my
        {resident}. My baker has to find {trader} for the same square metres, because a business pays more. Meanwhile {exempt} can stand
        wherever they like, free. I queued at {office}, where {clerk} was at least friendly and filled in the form for me. It starts on
        {begins}, and my cousin already fears the {ticket} that a car without permit will cost. {person2}

        <{first}> have you got your permit for {district} yet\n<{first2}> no, when do I need it?\n<{first}> {begins}, after that it's a
        {ticket} fine\n<{first2}> ugh. how much is it\n<{first}> {resident} if you live there. {trader} only if you have a firm. go to
        {office} and ask for {clerk}, who does them on the spot. you get a {sticker} sticker\n<{first2}> and the {exempt} around the
        corner?\n<{first}> those don't need one, lucky them
        """,
        ask=r"""
        What do people who live in {district} pay for their permit? => {resident}
        How much is a resident's permit for {district}? => {resident}
        What does a business pay for parking in {district}? => {trader}
        What is the fine for parking in {district} without a permit? => {ticket}
        Who or what may park in {district} without a permit? => {exempt}
        What is exempt from the parking rules of {district}? => {exempt}
        Which colour is the parking sticker of {district}? => {sticker}
        Where does one apply for the permit for {district}? => {office}
        Who hands out the permits for {district}? => {clerk}
        From when does one need a permit in {district}? => {begins}
        I have a shop in {district}; what will I be charged to park there? => {trader}
        What do I risk if I leave my car in {district} without paying for a permit? => {ticket}
        Who sits at {office} and deals with {district}? => {clerk}
        Where are the permits of {district} issued? => {office}
        """,
    ),
    account(
        "racing rules of a regatta",
        race="{name} Cup|{name} Regatta|{name} Race|{name} Trophy",
        crew="{3..9} sailors",
        mass="{310..890} kg",
        umpire="person",
        measurer="person",
        penalty="a full circle|two circles|ten seconds|a lost place|the outer lane|a late start|half a minute|a smaller sail"
        "|stopping at the buoy|a stone of ballast"
        "|starting last|twenty points",
        offence="touching a mark|shouting|an early start|cutting the course|throwing litter|changing sails|blocking a rival"
        "|losing a paddle|missing the briefing|using an engine"
        "|sailing without a flag|swearing",
        start="{7..9}:{10..55} am",
        signal="a bugle call|a cannon shot|a bell|a blue flag|a drum roll|three horn blasts|a rising balloon|a white flare"
        "|a dropped hat|a siren|a gong|a pistol shot",
        by="race",
        tell=r"""
        Sailing instructions, {race}. The start is at {start} and is announced by {signal}. A boat carries {crew}, neither more nor fewer,
        and has to weigh at least {mass} empty; {measurer} puts every hull on the scales the evening before. The penalty for {offence} is
        {penalty}. All protests go to {umpire}, whose decision is final. Life jackets are worn throughout.

        That was some {race}. At {start} there was {signal} and off we went, {crew} in the rain, as prescribed. We'd been up till midnight
        since {measurer}, who does the weighing, found our boat under {mass} and we had to screw in lead. Halfway round we were accused of
        {offence}. {umpire} ruled against us from the motor boat, and that meant {penalty}. We came in seventh and had soup.

        Skippers' meeting, {race}\n- crew: exactly {crew}\n- minimum weight of the boat: {mass}, checked by {measurer}\n- watch for {signal}
        at {start}; that's the start\n- new this year: {penalty} as the punishment for {offence}\n- umpire on the water: {umpire}\n\nPrize
        giving is in the boathouse, and the results will hang on the door. Please bring back the bibs.
        """,
        ask=r"""
        How large must a crew be in the {race}? => {crew}
        What must a boat in the {race} weigh at the least? => {mass}
        Who decides disputes in the {race}? => {umpire}
        Who is the umpire of the {race}? => {umpire}
        Who weighs the boats for the {race}? => {measurer}
        When does the {race} start? => {start}
        By what is the start of the {race} announced? => {signal}
        How do the boats know that the {race} has begun? => {signal}
        Which offence do the rules of the {race} punish? => {offence}
        What is the punishment for {offence} in the {race}? => {penalty}
        How many have to be on board in the {race}? => {crew}
        Who puts the boats of the {race} on the scales? => {measurer}
        What mustn't a crew be caught doing in the {race}? => {offence}
        What happens to a boat that breaks this rule in the {race}? => {penalty}
        """,
    ),
    account(
        "water samples of a river",
        river="river {name}|{name} Brook|{name} Creek|{name} Canal",
        sampler="person",
        analyst="person",
        upstream="{3..9}.{1..9} mg/l",
        downstream="{21..79}.{1..9} mg/l",
        substance="nitrate|chloride|lead|phosphate|ammonium|zinc|sulphate|fluoride|manganese|boron|arsenic|nickel|potassium|barium",
        source="a tannery|a fish farm|a dairy|a car wash|a landfill|a golf course|a brewery|a piggery|a paper mill|a dye works|a quarry"
        "|a vineyard|a slaughterhouse|a nursery",
        bottles="{7..48} bottles",
        repeat="date",
        by="river",
        tell=r"""
        Result of the sampling of {river}. {sampler} filled {bottles} in one day, half above the weir and half below the bridge. We tested
        for {substance}. Above, there is {upstream}, as one would expect. Below, we found {downstream}. Between the two lies {source}, which
        we believe to be the origin. The sampling will be repeated on {repeat}. Analysis and text: {analyst}.

        ## {river}: {substance}\n\nplace | mean\nupstream | {upstream}\ndownstream | {downstream}\n\nNumber taken: {bottles}\nField work:
        {sampler}\nLaboratory: {analyst}\nLikely polluter: {source}\nSecond round: {repeat}\n\nThe bottles were kept on ice and opened
        within a day. pH and temperature showed nothing remarkable.

        Council: How bad is it, then?\nExpert: {river} is clean at the top, {upstream}. After the bridge it's {downstream}.\nCouncil: Of
        what?\nExpert: {Substance}. I'd look at {source}, it's the only thing in between.\nCouncil: Who says so?\nExpert: {sampler} walked
        along it and drew {bottles}; {analyst} measured them in the lab. To be certain, we'll do it all again on {repeat}.\nCouncil: Thank
        you. We shall wait for that.
        """,
        ask=r"""
        Which substance was {river} tested for? => {substance}
        Who took the samples from {river}? => {sampler}
        Who analysed the samples of {river} in the laboratory? => {analyst}
        What was measured in {river} upstream? => {upstream}
        What was the value at the clean end of {river}? => {upstream}
        How much {substance} was found downstream in {river}? => {downstream}
        What was the higher of the two values in {river}? => {downstream}
        What probably pollutes {river}? => {source}
        How many samples were drawn from {river}? => {bottles}
        When will {river} be sampled again? => {repeat}
        What were they looking for in {river}? => {substance}
        Who went along {river} with the bottles? => {sampler}
        Which place is suspected of spoiling {river}? => {source}
        Whose laboratory work is behind the figures for {river}? => {analyst}
        """,
    ),
    account(
        "records kept in a company's archive",
        firm="company",
        records="delivery notes|job applications|visitor logs|call recordings|travel orders|door photos|time sheets|tender files"
        "|test reports|menu plans|fault reports|parking lists"
        "|shift rosters|customer letters|safety drills",
        usual="{2..6} years",
        longer="{11..45} years",
        trigger="a lawsuit|an accident|a tax audit|a patent claim|a merger|a strike|a death|a recall|a theft|a fire|a complaint"
        "|an inquest|a work injury",
        method="shredding|burning|pulping|wiping the disk|acid|crushing|deep burial|overwriting|blacking out|composting|magnets"
        "|soaking in lye",
        keeper="person",
        lawyer="person",
        place="place_code",
        by="firm",
        tell=r"""
        Retention rules at {firm}. Our {records} are kept for {usual} in store {place} and then destroyed by {method}. There is one
        exception. In the event of {trigger} they stay for {longer}, and only {lawyer} of the legal department can order that. {keeper}, the
        archivist, has the keys and a list of everything due. Nobody takes files home. Copies on private devices count as files.

        From: {keeper}\nTo: all of {firm}\n\nPlease stop throwing {records} into the bin. They belong in {place}, where I look after them.
        After {usual} they're got rid of properly, which with us means {method}. If there has been {trigger}, though, it's {longer}, and
        {lawyer}, our counsel, tells me which boxes are meant. I'd rather be asked twice than miss one. Thanks.

        Somebody from the newspaper wanted old {records} of {firm} and was unlucky: they had gone, by {method}, as happens there when
        {usual} are over. "Had there been {trigger}," said the archivist {keeper}, "you'd have had a chance, we'd have to hold them for
        {longer}." The order for it would have come from {lawyer}, the house lawyer. All that is left in room {place} from that time is a
        chair and some empty shelves.
        """,
        ask=r"""
        Which records do the rules of {firm} deal with? => {records}
        How long does {firm} normally keep {records}? => {usual}
        How long are {records} held at {firm} in the exceptional case? => {longer}
        What makes {firm} keep {records} for longer than usual? => {trigger}
        In what event does the exception to the archive rules of {firm} apply? => {trigger}
        How does {firm} destroy old {records}? => {method}
        Who is the archivist of {firm}? => {keeper}
        Who looks after the {records} of {firm}? => {keeper}
        Who can order {firm} to keep files longer? => {lawyer}
        Where does {firm} store its {records}? => {place}
        After what time does {firm} get rid of {records} as a rule? => {usual}
        Which lawyer decides that {firm} has to hold on to boxes? => {lawyer}
        What becomes of papers at {firm} when their time is up; how are they got rid of? => {method}
        In which room are the {records} of {firm}? => {place}
        """,
    ),
    account(
        "setting up an aquarium",
        tank="{name} {d2}|{name} Cube|{name} Basin|{name} Nano",
        volume="{35..290} litres",
        warm="{22..29} °C",
        waiting="{11..40} days",
        first_animals="snails|shrimps|guppies|mollies|dwarf crayfish|platies|catfish|mussels|danios|water fleas|rasboras|killifish|minnows",
        later_animals="angelfish|discus|cichlids|gouramis|loaches|newts|pufferfish|bettas|eels|swordtails|frogs|gobies|rainbowfish",
        ground="quartz sand|basalt gravel|clay|crushed coral|river pebbles|lava rock|peat|slate chips|glass beads|loam|marble grit"
        "|volcanic soil",
        plant="java moss|hornwort|water lettuce|duckweed|eelgrass|water sprite|arrowhead|riccia|anubias|pennywort|water fern|cryptocoryne",
        change="{15..55}%",
        by="tank",
        tell=r"""
        Your {tank} holds {volume}. Choose a spot without sun. Spread {ground} two fingers deep, press in some {plant}, fill up slowly and
        set the heater to {warm}. Now comes the hard part: wait {waiting} with the filter running. Only then {first_animals} may go in, and
        when these are well, after another month, {later_animals}. Replace {change} of the water each week. Feed less than you think.

        Diary of a beginner. Day 1: carried the {tank} upstairs, all {volume} of it still empty. {Ground} on the bottom, {plant} at the
        back. Day 2: {warm}, steady. Then nothing for {waiting}, as the booklet orders. After that I was allowed {first_animals}, six of
        them, lively. The {later_animals} I'd wanted from the beginning had to wait until summer. Every Sunday I change {change} of the
        water and drip on the carpet.

        {tank}, short guide\n\nCapacity: {volume}\nBottom: {ground}\nPlanting: {plant}\nTemperature: {warm}\nRunning in: {waiting} without
        animals\nOccupants, stage one: {first_animals}\nOccupants, stage two: {later_animals}\nWeekly renewal: {change} of the
        water\n\nSwitch off the heater before you put your hands in. The lid is not a shelf.
        """,
        ask=r"""
        How much water does the {tank} hold? => {volume}
        How warm should the water in the {tank} be? => {warm}
        What does one set the heater of the {tank} to? => {warm}
        How long must the {tank} run before anything may live in it? => {waiting}
        Which animals go into the {tank} first? => {first_animals}
        What may move into the {tank} only in the second stage? => {later_animals}
        Which animals join the {first_animals} in the {tank} later? => {later_animals}
        What covers the bottom of the {tank}? => {ground}
        What is planted in the {tank}? => {plant}
        What share of the water in the {tank} is changed every week? => {change}
        What is the capacity of the {tank}? => {volume}
        How many days does the {tank} have to stand without animals? => {waiting}
        Which inhabitants can the {tank} have as soon as it is run in? => {first_animals}
        What is spread under the water of the {tank}? => {ground}
        """,
    ),
    account(
        "report on a fire drill",
        building="{name} House|{name} School|{name} Tower|{name} Mill|{name} Hospital",
        target="{2..5} minutes",
        actual="{6..19} minutes",
        warden="person",
        missing="person",
        place="the car park|the bowling green|the chapel yard|the bus stop|the tennis court|the orchard|the loading bay|the fountain"
        "|the bandstand|the market hall|the bicycle shed"
        "|the duck pond|the playground",
        hitch="a locked gate|a broken siren|a jammed door|a blocked staircase|a lost register|wet floors|a stalled lift|a dark corridor"
        "|an old floor plan|a parked lorry|a silent bell"
        "|a missing key|a barking dog",
        found="in the attic|in the canteen|in a lift|asleep in an office|on the roof|in the archive|in the cellar|at the dentist's"
        "|in the kitchen|in the washroom|at the printer"
        "|in the greenhouse|under a desk",
        next_drill="date",
        by="building",
        tell=r"""
        Fire drill, {building}. {warden} set off the alarm without warning. Everyone should have been outside after {target}; it took
        {actual}. The reason was {hitch}, which held up the whole east side. People gathered at {place} and were counted. {missing} was
        absent and was later discovered {found}, unaware of anything. We repeat the exercise on {next_drill} with the gate crew present.

        Dear colleagues in {building}, thank you for standing in the drizzle. Honest figures: I had planned for {target} and we needed
        {actual}. You all found your way to {place}, apart from {missing}, whom we finally met {found}. What slowed us down was {hitch}; it
        will be seen to. The next exercise is on {next_drill}, and this time you know. Yours, {warden}, fire warden

        {building}: drill protocol\n- in charge: {warden}\n- assembly point: {place}\n- time allowed: {target}\n- time needed: {actual}\n-
        what went wrong: {hitch}\n- not accounted for: {missing} (turned up {found})\n- again on: {next_drill}\n\nExtinguishers were
        inspected at the same time. Two are past their date and have been exchanged. The first aid box is complete.
        """,
        ask=r"""
        How long did it really take to clear {building}? => {actual}
        How fast should everybody have been out of {building}? => {target}
        What time had been planned for leaving {building}? => {target}
        Who was responsible for the drill at {building}? => {warden}
        Who was missing when they counted at {building}? => {missing}
        Who did not come out of {building} during the drill? => {missing}
        Where was {missing} found in the end? => {found}
        Where do the people from {building} assemble? => {place}
        What delayed the evacuation of {building}? => {hitch}
        Why was the drill at {building} slower than planned? => {hitch}
        When is the next fire drill in {building}? => {next_drill}
        How many minutes went by before {building} was empty? => {actual}
        Who organised the exercise in {building}? => {warden}
        Outside {building}, where should I go when the alarm sounds? => {place}
        """,
    ),
    account(
        "condition report for a loan",
        work="The {name} Altar|Portrait of {name}|The {name} Vase|View of {name}|The {name} Tapestry",
        lender="{name} Museum|Museum of {city}|{name} Collection",
        borrower="{name} Gallery|{city} Art Hall|{name} Foundation",
        value="€{120..980},000",
        conservator="person",
        courier="person",
        old_damage="yellowed varnish|a filled hole|worm holes|a lost corner|an old tear|brown stains|faded red|a glued crack|rust marks"
        "|a worn edge|a water line|overpainting|soot",
        new_damage="a fresh scratch|a loose splinter|a dent|flaking paint|a chip|a thumb print|a snapped thread|a bent nail|mould spots"
        "|a bruise|lifting gilt|a broken seal|a drop of glue",
        humidity="{41..58}%",
        by="work",
        tell=r"""
        Condition report\n\nObject: {work}\nOwner: {lender}\nGoing to: {borrower}\nInsured for: {value}\nKnown and documented before:
        {old_damage}\nNoticed on arrival: {new_damage}\nClimate required: {humidity} relative humidity\nAccompanied by: {courier}\nExamined
        by: {conservator}\n \nPhotographs were taken from all sides, under lamp and daylight. The crate may be used again.

        {courier} sat in the lorry next to {work} all night. It was on the way from {lender}, where it normally hangs or stands, to the
        exhibition of {borrower}. In the morning {conservator} unpacked it and went over it with a lens. The list spoke of {old_damage} and
        that was all right. But there was {new_damage} too, and that hadn't been there before. With {value} of insurance it had to be put on
        paper at once. The showcase stays at {humidity}, as agreed.

        To {lender}: your loan, {work}, has reached us safely, with one reservation. {conservator}, who examined it for us, recorded
        {new_damage}, which your papers do not mention; they speak only of {old_damage}. Your courier {courier} was present and signed. The
        value remains {value}. We hold the humidity in the room at {humidity} as you wished. With kind regards, {borrower}
        """,
        ask=r"""
        Who owns {work}? => {lender}
        Who lent out {work}? => {lender}
        Where is {work} on loan? => {borrower}
        Who has borrowed {work}? => {borrower}
        For how much is {work} insured? => {value}
        Who examined {work} on arrival? => {conservator}
        Who travelled with {work}? => {courier}
        Which damage of {work} was known already? => {old_damage}
        What was wrong with {work} before the journey? => {old_damage}
        What damage to {work} is new? => {new_damage}
        What humidity does {work} require? => {humidity}
        What sum is {work} insured for? => {value}
        Who unpacked {work} and looked it over? => {conservator}
        What happened to {work} on the way, judging by the report? => {new_damage}
        """,
    ),
    account(
        "inspection of a beehive",
        hive="hive {name}|hive {d2}|the {name} hive|hive {L1}{d1}",
        beekeeper="person",
        helper="person",
        frames="{4..9} frames",
        honey="{12..39} kg",
        mites="{41..160} mites",
        queen="blue|white|yellow|red|green|pink|orange|silver|gold|black|lilac|brown",
        forage="lime trees|rapeseed|clover|heather|buckwheat|acacia|chestnut|dandelions|phacelia|thistles|lavender fields|apple blossom"
        "|raspberries|borage",
        treatment="oxalic acid|thymol|formic acid|lactic acid|drone comb removal|heat|powdered sugar|hop extract|a smoke strip"
        "|caging the queen|a new floor|brood removal",
        by="hive",
        tell=r"""
        {weekday}, 22 degrees, no wind. Opened {hive}. The bees were calm, brood on {frames}. Found the queen at once thanks to her
        {queen} dot. They come home with pollen from {forage}. Took away {honey} of honey. On the board lay {mites}, which is too many, so
        {treatment} it is from next week. {helper} held the smoker. Written up by {beekeeper}.

        "{beekeeper}, how is {hive} doing?" "It's my best. They fly to the {forage} all day, and I've harvested {honey}." "And the brood?"
        "On {frames}. The queen is fine, you can't miss her, she has a {queen} mark." "Sounds perfect." "It isn't. I counted {mites}. I'm
        going to try {treatment} against that." "Do they sting?" "They were in a good mood yesterday, and {helper}, who helps me with the smoke, got
        away without gloves."

        Hive card: {hive}\n+ keeper {beekeeper}, assistant {helper}\n+ colour of the queen's mark: {queen}\n+ temper: gentle\n+ brood nest:
        {frames}\n+ main source of nectar: {forage}\n+ harvest: {honey}\n+ mite drop in three days: {mites}\n+ to be done against it:
        {treatment}\n\nThe roof leaks at one corner. Bring a new stone and the long screws next time.
        """,
        ask=r"""
        Who keeps {hive}? => {beekeeper}
        Who helped with {hive}? => {helper}
        Who had the smoker when {hive} was opened? => {helper}
        In which colour is the queen of {hive} marked? => {queen}
        How much honey did {hive} give? => {honey}
        On how many frames does {hive} have brood? => {frames}
        How many mites were counted in {hive}? => {mites}
        What is to be done about the mites in {hive}? => {treatment}
        How will {hive} be treated? => {treatment}
        Where do the bees of {hive} find their food? => {forage}
        Whose bees live in {hive}? => {beekeeper}
        What colour identifies the queen of {hive}? => {queen}
        How many kilos were harvested from {hive}? => {honey}
        What do the bees of {hive} mostly fly to? => {forage}
        """,
    ),
    account(
        "assembling a shelf",
        shelf="{name} shelf|{name} bookcase|{name} cabinet|{name} wardrobe",
        load="{12..48} kg",
        torque="{3..9} Nm",
        screws="{14..64} screws",
        spare="two dowels|a hex key|one bracket|three washers|a felt pad|a cover cap|one hinge|four nails|a wall plug|a shelf pin"
        "|a back panel|one castor|a handle|a drawer rail",
        first_step="the base|the back wall|the left side|the plinth|the top board|the drawers|the doors|the middle shelf|the feet"
        "|the right side|the crossbar|the rear rail",
        last_step="the mirror|the lamp|the knobs|the trim|the hanging rail|the glass pane|the curtain|the lock|the name plate"
        "|the castors|the wall strap|the corner caps",
        glue="bone glue|wood glue|epoxy|superglue|hot glue|silicone|paste|contact cement|resin|fish glue|double-sided tape"
        "|mounting foam|putty",
        helper="person",
        by="shelf",
        tell=r"""
        Assembly of the {shelf}. Count the parts: there must be {screws}. Begin with {first_step}, lying flat on the carpet, and tighten
        with no more than {torque}. Work upwards from there. Keep {last_step} for the very end, when everything stands straight. Use no
        {glue}; the joints have to move. A single board carries {load}. Don't be alarmed if you're left with {spare}: we add that in case
        something gets lost. Trouble? Ask for {helper} in our shop.

        I built the {shelf} last night. {Helper} held the boards, thank God. The sheet says one should start with {first_step} and leave
        {last_step} for the finish, and for once that made sense. Of {screws} none was missing, and there was even {spare} too many. I
        wanted to add {glue} but the leaflet forbids it in red letters. My wrench clicks at {torque}, which is as tight as they may get. Now
        it takes {load} per board, so the encyclopedias go somewhere else.

        {shelf}: what people ask us\n\n"Where do I start?" {First_step}.\n"And what's the final part?" {Last_step}.\n"How tight?" {torque},
        by hand.\n"May I put {glue} in the joints?" No, never.\n"What is {spare} in the bag for?" It's a spare.\n"How much will a board
        hold?" {load}.\n"How many fasteners?" {screws}.\n"Is there somebody I can speak to?" {helper}, on weekdays, who has put together
        hundreds of them.
        """,
        ask=r"""
        How much weight does a board of the {shelf} carry? => {load}
        How many screws come with the {shelf}? => {screws}
        How tightly should the {shelf} be screwed together? => {torque}
        What torque is right for the {shelf}? => {torque}
        What is left over after building the {shelf}? => {spare}
        Which spare comes with the {shelf}? => {spare}
        With which part does one begin the {shelf}? => {first_step}
        What gets mounted last on the {shelf}? => {last_step}
        Which part of the {shelf} is left until the end? => {last_step}
        What must not be used to put the {shelf} together? => {glue}
        Who can help with the {shelf}? => {helper}
        How many screws should I count before I build the {shelf}? => {screws}
        How heavy may the things on a board of the {shelf} be? => {load}
        Where do I start when I put up the {shelf}? => {first_step}
        """,
    ),
    account(
        "calibration certificate",
        device="{name} scale|{name} thermometer|{name} gauge|{name} hygrometer|{name} flow meter",
        serial="{L2}{d5}",
        before="0.{51..98}%",
        after="0.0{1..9}%",
        tolerance="0.{11..49}%",
        technician="person",
        customer="company",
        cause="a bent spring|dust in the housing|a drifting sensor|a dry bearing|old firmware|a hard knock|a corroded pin"
        "|a scratched lens|damp wiring|a weak magnet|a leaking seal|a loose screw"
        "|sticky oil",
        valid="date",
        by="device",
        tell=r"""
        Certificate. The {device} with the number {serial}, property of {customer}, was examined in our laboratory by {technician}. On
        arrival its error was {before}, although {tolerance} is the most that the standard allows. We traced this to {cause}. After repair
        and adjustment the error is {after}. This document is valid until {valid} and may be copied only as a whole.

        Hi {first}, {technician} here from the test lab. Your {device} is ready to be collected. You were right not to trust it, it was
        off by {before}. All due to {cause}. I've corrected that and now it's off by {after}, and with {tolerance} as the limit that's as
        good as new. I've made out the papers to {customer}. The seal has {serial} on it, please check, and it's good until {valid}.

        serial no.: {serial}\ndevice: {device}\nfor: {customer}\n\nfound | {before} | failed\npermitted | {tolerance} |\nleft | {after}
        | passed\n\nfinding: {cause}, remedied\ntested by: {technician}\ncertificate expires: {valid}\n\nReference weights and baths are
        traceable to the national institute. Room temperature was constant all day. Shock sensors in the parcel had not been triggered.
        """,
        ask=r"""
        Whose is the {device}? => {customer}
        Which company sent in the {device} for calibration? => {customer}
        Who calibrated the {device}? => {technician}
        What is the serial number of the {device}? => {serial}
        How large was the error of the {device} when it came in? => {before}
        By how much was the {device} off before it was adjusted? => {before}
        What error does the {device} have after adjustment? => {after}
        Which error is tolerated for the {device}? => {tolerance}
        What had caused the error of the {device}? => {cause}
        Why did the {device} give wrong readings? => {cause}
        Until when is the certificate of the {device} valid? => {valid}
        Who did the work on the {device} in the test lab? => {technician}
        How far off is the {device} now? => {after}
        What is the largest error the standard permits for the {device}? => {tolerance}
        """,
    ),
    account(
        "operating limits of a cable car",
        lift="{name} Gondola|{name} Cable Car|{name} Ropeway|{name} Chairlift",
        slow_wind="{32..49} km/h",
        stop_wind="{55..88} km/h",
        seats="{4..48} passengers",
        rescue="{52..190} minutes",
        manager="person",
        machinist="person",
        backup="a diesel engine|a hand crank|a water wheel|a battery bank|a tractor|a second motor|a flywheel|a gas turbine"
        "|a horse team|a winch lorry|a steam engine|a fuel cell",
        banned="toboggans|umbrellas|balloons|ladders|gas bottles|fishing rods|stilts|surfboards|kites|large dogs|folding chairs"
        "|flagpoles|open paint|tubas",
        by="lift",
        tell=r"""
        Service instruction for the {lift}. From {slow_wind} of wind it runs at half speed; at {stop_wind} it's halted and cabins are
        brought in. Should the mains fail, {backup} takes over. If that fails too, the rescue plan applies, by which everyone must be down
        within {rescue}. A cabin holds {seats}, and {banned} stay in the valley. {machinist} runs the engine room. The responsible manager
        is {manager}.

        We got stuck in the {lift}! The wind had been picking up all morning. They slowed down at {slow_wind}, and I heard later that
        {stop_wind} would have meant closing altogether. Then the current went. After a while {backup} started up somewhere and we crept
        home. {machinist}, the engineer, waved from the window. The boss, {manager}, apologised and said that even in the worst case they'd
        have had us on the ground in {rescue}. There's room for {seats} in a cabin. Good that they'd refused the man with the {banned}.

        {lift}: inspector's notes\n\n1. Persons per cabin: {seats}. Sign is legible.\n2. Wind: reduced speed from {slow_wind}, standstill
        from {stop_wind}.\n3. Emergency drive: {backup}. Started at once.\n4. Evacuation must be finished in {rescue}.\n5. List of things
        not carried includes {banned}.\n6. Talked to {manager} (management) and {machinist} (engine room). Both knew the rules by heart.
        Nothing to object to.
        """,
        ask=r"""
        At what wind does the {lift} close down completely? => {stop_wind}
        When is the {lift} stopped because of wind? => {stop_wind}
        From what wind speed does the {lift} go more slowly? => {slow_wind}
        How many fit into a cabin of the {lift}? => {seats}
        How long may it take to rescue everybody from the {lift}? => {rescue}
        Who manages the {lift}? => {manager}
        Who works in the engine room of the {lift}? => {machinist}
        What drives the {lift} when the power fails? => {backup}
        What is the emergency drive of the {lift}? => {backup}
        What can't be taken along on the {lift}? => {banned}
        How many people may be in a cabin of the {lift}? => {seats}
        Within what time must all passengers of the {lift} be on the ground in an emergency? => {rescue}
        Who is the boss of the {lift}? => {manager}
        From which wind on does the {lift} run at reduced speed? => {slow_wind}
        """,
    ),
    account(
        "making soap",
        soap="{name} bar|{name} soap|{name} block|Savon {name}",
        oil="olive oil|palm oil|hemp oil|lard|tallow|shea butter|rapeseed oil|cocoa butter|walnut oil|argan oil|castor oil|almond oil"
        "|linseed oil",
        scent="cedar|lemongrass|rosemary|bergamot|clary sage|patchouli|vetiver|peppermint|juniper|ylang-ylang|tea tree|lavender|clove",
        dye="indigo|spinach powder|turmeric|madder|charcoal|paprika|cocoa|beetroot|woad|saffron|red clay|spirulina|henna",
        lye="1{11..89} g",
        mixing="{31..49} °C",
        curing="{4..13} weeks",
        teacher="person",
        maker="person",
        by="soap",
        tell=r"""
        For ten pieces of {soap}, weigh {lye} of lye into cold water (never the other way round, wear goggles). Melt a kilo of {oil}. When
        both are at {mixing}, stir one into the other until it looks like custard. Now {dye} for the colour and {scent} for the smell. Pour,
        cover, sleep. It's cut the next day and needs {curing} on a shelf before it is mild. {maker} wrote this down after a course with
        {teacher}.

        Workshop diary. {teacher} showed us how to do it and {maker}, who sat next to me, got it right at once: {a_soap} like marble. The
        fat was {oil}, warmed to {mixing}, the lye at the same warmth, {lye} of it. People argued over the perfume and {scent} won. It was
        tinted with {dye}, which I'd never have thought of. We may not use it yet. It has to ripen for {curing}, and mine leans.

        Label, {soap}\n\nHandmade by {maker}\nTaught by {teacher}\n\nContains: {oil}, water, lye ({lye} to the batch), {scent} as fragrance,
        {dye} as colouring\nCombined at: {mixing}\nAged: {curing}\n\nKeep dry between washes. White dust on the surface is harmless and goes
        away with the first rinse. Not for babies.
        """,
        ask=r"""
        Which fat is the {soap} made from? => {oil}
        What is the {soap} scented with? => {scent}
        What does the {soap} smell of? => {scent}
        What gives the {soap} its colour? => {dye}
        How much lye goes into the {soap}? => {lye}
        At which temperature are the ingredients of the {soap} mixed? => {mixing}
        How long does the {soap} have to cure? => {curing}
        When may the {soap} be used after it has been cut? => {curing}
        Who made the {soap}? => {maker}
        Who taught {maker} to make the {soap}? => {teacher}
        What fat or oil do I need for the {soap}? => {oil}
        With what is the {soap} tinted? => {dye}
        How many grams of lye does a batch of the {soap} take? => {lye}
        From whom did {maker} learn how the {soap} is done? => {teacher}
        """,
    ),
    account(
        "my exercises after an injury",
        injury="a torn calf|a stiff shoulder|a sprained ankle|a broken wrist|a slipped disc|a bruised hip|a frozen elbow|a new knee"
        "|a pulled hamstring|a cracked rib|tennis elbow"
        "|whiplash|a sore heel|a trapped nerve",
        therapist="person",
        surgeon="person",
        exercise="wall slides|heel raises|bridges|toe curls|arm circles|step-ups|clamshells|ball squeezes|towel pulls|leg swings"
        "|side bends|marching on the spot|half squats",
        later="rowing|skipping|breaststroke|hill walking|inline skating|dancing|cycling|climbing|trampolining|Nordic walking|canoeing"
        "|badminton|light jogging",
        forbidden="lunges|headstands|kneeling|carrying crates|cartwheels|driving|push-ups|sit-ups|gardening|ironing|ladder work"
        "|vacuuming|horse riding",
        count="{11..45} times",
        cold="{3..10} minutes",
        review="date",
        by=(),
        tell=r"""
        My instructions from physio, so that I don't forget. I have {injury}. {therapist} wants me to do {exercise}, {count} in the morning
        and evening, slowly. Then an ice pack for {cold}. No {forbidden} for the time being! On {review} {surgeon}, who operated on me, has
        another look. If all is well I may begin with {later}. Drink more water. Stop when it tingles.

        Patient sheet (copy for me, the user)\n- diagnosis: {injury}\n- surgeon: {surgeon}, check-up on {review}\n- physiotherapist:
        {therapist}\n- daily: {exercise}, {count}\n- cooling: {cold} afterwards\n- still prohibited: {forbidden}\n- allowed after the
        check-up: {later}\n\nI hung it on the fridge. The crutches go back to the shop when I no longer need them.

        Could you help me keep track of this? Since I've had {injury} I do {exercise} twice a day, {count} each round, and put something
        cold on it for {cold}. {therapist}, who taught me that, is strict: I'd forgotten that my list forbids {forbidden} and got a lecture.
        {Later} is what I look forward to, but not before {review}. That's when I see {surgeon}, the surgeon, again. Until then I work from
        home.
        """,
        ask=r"""
        What injury am I recovering from? => {injury}
        What is wrong with me that I need physiotherapy? => {injury}
        Who is my physiotherapist? => {therapist}
        Which surgeon has operated on me, the user? => {surgeon}
        Which exercise should I do every day? => {exercise}
        How many repetitions do I have to do? => {count}
        How long should I cool it after my exercises? => {cold}
        What am I not allowed to do while I recover? => {forbidden}
        Which sport may I take up after the check-up, according to my plan? => {later}
        What does the user look forward to doing again once the surgeon agrees? => {later}
        When do I see my surgeon again? => {review}
        Who shows me the exercises for my injury? => {therapist}
        What do I do twice a day for my injury? => {exercise}
        Which activity is off my list for now? => {forbidden}
        """,
    ),
    account(
        "entry in a style guide",
        guide="{name} Style Guide|{name} House Style|{name} Glossary|{name} Handbook",
        preferred="user|patron|guest|member|reader|visitor|passenger|tenant|subscriber|client|resident|traveller|participant|shopper",
        rejected="customer|consumer|punter|account holder|buyer|taker|end point|beneficiary|recipient|party|individual|payer|caller"
        "|applicant",
        editor="person",
        critic="person",
        reason="letters from readers|legal advice|a lost lawsuit|shorter labels|easier translation|a survey|screen readers|a merger"
        "|old signs|complaints from staff|a new logo|a rude joke"
        "|search results|the annual report",
        exception="invoices|contracts|press releases|error messages|obituaries|recruitment adverts|radio spots|tax forms|court papers"
        "|quotations|song texts|archive labels|safety notices",
        font="{name} Sans|{name} Serif|{name} Mono|{name} Text",
        since="date",
        by="guide",
        tell=r"""
        {guide}, entry 40. Say "{preferred}", not "{rejected}". This has applied since {since} and goes back to {reason}. The only place
        where the old word survives is {exception}. Set the entry word in {font}. Questions of wording are decided by {editor}, the editor.
        {critic} has put on record a different view, which we respect and do not follow. See also entry 12, forms of address.

        <{first}> is it "{rejected}" or "{preferred}" on the poster?\n<{first2}> look into the {guide}. second one, since {since}\n<{first}>
        why on earth\n<{first2}> {reason}. ask {editor}, who edits the thing. {critic} fought it to the last\n<{first}> so I can never use
        the other\n<{first2}> in {exception} you must, even. only there. and put the headline in {font} please

        At the meeting about the {guide} there was a scene. {critic} called the change of words unbearable and left early. {editor}, who is
        in charge of the text, explained it once more: because of {reason} the board no longer wants "{rejected}". Everyone is to write
        "{preferred}" as of {since}. They made an exception for {exception}, in which nothing changes. The typeface remains {font}. Coffee
        was served.
        """,
        ask=r"""
        Which word does the {guide} recommend? => {preferred}
        What should one write instead of "{rejected}" according to the {guide}? => {preferred}
        Which word does the {guide} no longer want? => {rejected}
        What led to the change of words in the {guide}? => {reason}
        Why does the {guide} demand another word now? => {reason}
        Where is the old word still right, by the {guide}? => {exception}
        In which texts does the {guide} keep the old term? => {exception}
        Who edits the {guide}? => {editor}
        Who was against the new wording in the {guide}? => {critic}
        Which typeface does the {guide} require? => {font}
        Since when has the new word been the rule in the {guide}? => {since}
        Which term has been given up by the {guide}? => {rejected}
        Who has the last word about the {guide}? => {editor}
        In what typeface does the {guide} want it set? => {font}
        """,
    ),
]
