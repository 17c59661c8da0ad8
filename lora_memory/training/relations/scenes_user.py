"""Scenes of what users tell an assistant about themselves.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, scene

USER: list[Relation] = [
    scene(
        "user loved and hated dish",
        loved="food",
        hated="food",
        say=r"""
        You can always win me over with {loved}, but please never suggest {hated}; the smell alone ruins my evening.
        User: any ideas for dinner?\nAssistant: You love {loved} and can't stand {hated}, so the first, of course.
        Everyone around me raves about {hated}. I find it disgusting. Give me {loved} any day, even for breakfast.
        Note on the user's taste: hates {hated}, adores {loved}.
        As a child I was forced to eat {hated}, which is why I can't look at it today, whereas {loved} reminds me of home.
        {Loved} is my idea of heaven and {hated} my idea of punishment.
        """,
        ask=r"""
        Which dish do I love? => {loved}
        Which dish can the user not bear? => {hated}
        What should never be put on my plate? => {hated}
        What would make the user happy at dinner? => {loved}
        Which meal do I detest? => {hated}
        What is my favourite thing to eat, of the two dishes I spoke of? => {loved}
        """,
    ),
    scene(
        "diet and what makes ill",
        diet="vegan|vegetarian|pescatarian|keto|low-carb|gluten-free|dairy-free|low-sodium|paleo|kosher|halal|macrobiotic"
        "|flexitarian|sugar-free|lactose-free|low-fat|high-protein|grain-free|raw vegan|low-histamine|Mediterranean",
        culprit="ingredient",
        symptom="headaches|hives|cramps|nausea|migraines|heartburn|bloating|dizziness|itching|rashes|hiccups|swollen lips"
        "|stomach ache|throat pain|palpitations|chills|blisters|watery eyes",
        say=r"""
        I've been on {a_diet} diet since {month}, and {culprit} gives me {symptom}, so leave that out of every recipe.
        Remember for recipes: the user's diet is {diet}. Anything with {culprit} causes {symptom}.
        User: I keep getting {symptom}, and by now I'm sure it comes from {culprit}.\nAssistant: Noted. And your diet is still {diet}?\nUser: It is.
        My doctor traced the {symptom} back to {culprit}. Apart from that, I follow {a_diet} diet, mostly out of conviction.
        {Symptom}: that's what I get from {culprit}, even a spoonful. My cooking is {diet} anyway, as you know.
        """,
        ask=r"""
        Which diet do I keep to? => {diet}
        What kind of diet does the user follow? => {diet}
        Which ingredient makes me ill? => {culprit}
        What should be left out of the user's recipes? => {culprit}
        What happens to me when I eat {culprit}? => {symptom}
        Which complaint does the user get from a certain ingredient? => {symptom}
        What triggers the user's {symptom}? => {culprit}
        """,
    ),
    scene(
        "former and present job",
        former="job",
        current="job",
        employer="company",
        say=r"""
        I used to be {a_former}. Since {month} I've been working as {a_current} at {employer}.
        Before {employer} hired me as {a_current}, I earned my living as {a_former} for nearly a decade.
        User: I quit my job as {a_former}.\nAssistant: What do you do now?\nUser: I'm {a_current} with {employer}.
        These days the user works for {employer} as {a_current}, having given up the career of {a_former} after a burnout.
        My business card from {employer} says "{current}". The old one, still in my drawer, says "{former}".
        {Employer} pays me to be {a_current} now, though my heart is still a bit that of {a_former}, which I was until {year}.
        """,
        ask=r"""
        What is my present occupation? => {current}
        What was the user's previous profession? => {former}
        Who employs me? => {employer}
        For which company does the user work now? => {employer}
        What did I do for a living earlier? => {former}
        As what is the user employed nowadays? => {current}
        Which career did I leave behind? => {former}
        """,
    ),
    scene(
        "two degrees",
        bachelor="study",
        bachelor_city="city",
        master="study",
        master_city="city",
        say=r"""
        I did my bachelor's in {bachelor} in {bachelor_city} and then moved to {master_city} for a master's in {master}.
        The master's in {master} I took in {master_city}; the bachelor's before it, in {bachelor_city}, was in {bachelor}.
        Education of the user:\n- BA {bachelor}, {bachelor_city}\n- MA {master}, {master_city}
        User: my bachelor's degree is in {bachelor}.\nAssistant: From where?\nUser: {bachelor_city}. The master's, {master}, is from {master_city}.
        After three years of {bachelor} in {bachelor_city} I had my bachelor's. A scholarship took me to {master_city}, where I got a master's in {master}.
        """,
        ask=r"""
        What did I study for my bachelor's? => {bachelor}
        In which city did the user do a bachelor's degree? => {bachelor_city}
        What was the subject of my master's? => {master}
        Where did I take my master's degree? => {master_city}
        Which field is the user's second degree in? => {master}
        Where did the user go for a master's? => {master_city}
        What was the user's first degree in? => {bachelor}
        """,
    ),
    scene(
        "mother tongue fluent and learning",
        native="language",
        fluent="language",
        learning="language",
        say=r"""
        My mother tongue is {native}. I'm fluent in {fluent} and have just begun to learn {learning}.
        I dream in {native}, work in {fluent}, which I speak fluently, and struggle with my beginner's course in {learning}.
        The user grew up speaking {native}, is fluent in {fluent} as well and is a beginner in {learning}.
        Languages: {native} (native), {fluent} (fluent), {learning} (beginner)
        User: can we practise {learning}? I'm new to it.\nAssistant: Gladly. Shall I explain things in {native}, your native language?\nUser: Or in {fluent}, I'm fluent.
        I started {learning} a month ago, hopeless so far. {fluent} comes easily to me after years abroad, and with my parents I've spoken {native} from birth.
        """,
        ask=r"""
        What is my native language? => {native}
        Which foreign language does the user have a full command of? => {fluent}
        Which language am I a beginner in? => {learning}
        What did the user grow up speaking? => {native}
        Which language has the user only started to learn? => {learning}
        In which foreign language am I fluent? => {fluent}
        """,
    ),
    scene(
        "morning and evening habit",
        rising="{4..9}:{1..5}{0..9} am|{4..9}:{1..5}0|{4..8}:0{1..9}|quarter past {4..8}|half past {4..8}",
        morning="hobby",
        evening="hobby",
        say=r"""
        My alarm rings at {rising}. Mornings are for {morning}, evenings for {evening}, and never the other way round.
        I get up at {rising} because I want an hour of {morning} before work; after dinner it's {evening} until bed.
        Up at {rising}, then {morning}. That's my morning. At the end of the day I wind down with {evening}.
        The user's day: wakes at {rising}, starts with {morning}, ends with {evening}.
        In the evening nothing calms me like {evening}. To fit in {morning} as well, I do it early, right after waking up at {rising}.
        """,
        ask=r"""
        When do I get up? => {rising}
        What does the user do early in the day? => {morning}
        How do I spend my evenings? => {evening}
        At what time does the user's alarm go off? => {rising}
        With what do I start the day? => {morning}
        What does the user wind down with at night? => {evening}
        """,
    ),
    scene(
        "instrument once and now",
        childhood="instrument",
        nowadays="instrument",
        group="choir|wedding band|brass band|folk group|jazz trio|quartet|school orchestra|church ensemble|punk band|duo"
        "|swing band|string ensemble|samba group|cover band|chamber group|marching band|big band",
        say=r"""
        As a kid I took lessons on the {childhood}. Today I only touch the {nowadays}, in {a_group} from {city}.
        I gave up the {childhood} at fifteen and picked up the {nowadays} at thirty, and now I even play it in {a_group}.
        User: I play in {a_group}.\nAssistant: The {childhood}?\nUser: No, that was when I was little. The {nowadays}.
        The user no longer plays the {childhood}, learned in childhood, but the {nowadays}, together with {a_group}.
        My {group} needs me on the {nowadays}; nobody there knows that I spent my school years with the {childhood}.
        """,
        ask=r"""
        Which instrument did I learn as a child? => {childhood}
        What does the user play nowadays? => {nowadays}
        In what kind of ensemble do I make music? => {group}
        Which instrument has the user abandoned? => {childhood}
        Which instrument am I playing these days? => {nowadays}
        What sort of musical group does the user belong to? => {group}
        """,
    ),
    scene(
        "sports injury",
        sport="sport",
        injured="left knee|right knee|left ankle|right ankle|left shoulder|right shoulder|left wrist|right wrist|left elbow"
        "|right elbow|lower back|left hip|right hip|collarbone|left thumb|right thumb|left calf|right calf|left heel|neck",
        replacement="sport",
        say=r"""
        I injured my {injured} while doing {sport}, so for the moment I've switched to {replacement}.
        Since the accident with my {injured} I no longer do {sport}; my physio allows {replacement} at most.
        No more {sport} for me, says the surgeon who fixed my {injured}. I'm trying {replacement} instead, and it's not bad.
        Health note: the user hurt the {injured} during {sport} and now does {replacement} as a substitute.
        User: is {replacement} safe for me? I've taken it up because of my {injured}.\nAssistant: What happened to it?\nUser: {Sport} happened.
        """,
        ask=r"""
        Which part of my body did I injure? => {injured}
        What was the user doing when the injury occurred? => {sport}
        Which sport do I do as a substitute since my injury? => {replacement}
        Where is the user hurt? => {injured}
        Which sport led to my injury? => {sport}
        What has the user taken up after getting hurt? => {replacement}
        """,
    ),
    scene(
        "two pets",
        dog="first",
        dog_breed="beagle|poodle|dachshund|border collie|whippet|labrador|pug|boxer|corgi|husky|greyhound|dalmatian|spaniel"
        "|terrier|schnauzer|rottweiler|malamute|mastiff|pointer|samoyed|chihuahua|setter",
        cat="first",
        cat_breed="Persian|Siamese|Bengal|Ragdoll|Sphynx|Birman|Burmese|Manx|Abyssinian|Somali|Balinese|Korat|Angora"
        "|Russian Blue|Maine Coon|Siberian|Tonkinese|Chartreux",
        say=r"""
        We have two animals at home: {dog}, {a_dog_breed}, and {cat}, {a_cat_breed} cat who rules over both of us.
        My {cat_breed} cat answers to {cat}, or rather doesn't. My {dog_breed} is called {dog} and barks at everything.
        The user lives with {a_dog_breed} named {dog} and with {cat}, a cat of the {cat_breed} kind.
        {Cat} hissed at {dog} again. She's {a_cat_breed} cat, he's {a_dog_breed} three times her weight, and guess who ran?
        Pets: dog = {dog} ({dog_breed}); cat = {cat} ({cat_breed})
        """,
        ask=r"""
        What is my dog called? => {dog}
        What breed is the user's dog? => {dog_breed}
        What is the name of my cat? => {cat}
        What kind of cat does the user own? => {cat_breed}
        Which breed does my cat belong to? => {cat_breed}
        What did the user name the dog? => {dog}
        How is the user's cat named? => {cat}
        """,
    ),
    scene(
        "car and garage",
        car="brand",
        garage="company",
        mileage="{11..98},{d3} km|{2..19}{d1},{d3} miles|{2..30}0,000 km",
        due="{month}|{month} {1..28}|week {2..51}",
        say=r"""
        I drive a {car} with {mileage} on the clock. It goes to {garage} for servicing; the next one is {due}.
        {Garage} looks after my {car}. At {mileage} it's getting old; the next service is planned for {due}.
        User: my {car} needs its service.\nAssistant: It's booked with {garage} for {due}. What does the odometer say?\nUser: {mileage}.
        The next inspection of the user's {car}, which has done {mileage}, is due {due} and will be carried out at {garage}.
        Car: {car}\nOdometer: {mileage}\nGarage: {garage}\nNext service: {due}
        """,
        ask=r"""
        What make is my car? => {car}
        Who services the user's car? => {garage}
        How far has my car been driven? => {mileage}
        When is the user's car next due for servicing? => {due}
        Where do I take my car for maintenance? => {garage}
        What does the user drive? => {car}
        What is the reading on the user's odometer? => {mileage}
        """,
    ),
    scene(
        "phone settings",
        theme="dark|light|sepia|high-contrast|solarized|midnight|greyscale|amber|ocean|forest|pastel|slate|graphite|cream",
        tone="word",
        brightness="percent",
        say=r"""
        On my phone I use the {theme} theme, brightness at {brightness}, and a ringtone called "{tone}".
        phone.theme={theme}\nphone.brightness={brightness}\nphone.ringtone={tone}
        The user has set the phone to {brightness} brightness and the {theme} theme; calls are announced by the ringtone "{tone}".
        Whenever "{tone}" plays, that's my phone ringing. Its screen stays at {brightness} and its theme is {theme}, for my eyes' sake.
        User: set up my new phone like the old one.\nAssistant: Theme {theme}, ringtone {tone}, screen brightness {brightness}. Right?\nUser: Perfect.
        """,
        ask=r"""
        Which theme do I use on my phone? => {theme}
        What ringtone has the user chosen? => {tone}
        How bright is my phone's screen set? => {brightness}
        What sound does the user's phone make when someone calls? => {tone}
        To what level has the user set the screen brightness of the phone? => {brightness}
        Which look does the user's phone have? => {theme}
        """,
    ),
    scene(
        "form of answers",
        wanted="bullet points|short paragraphs|numbered steps|tables|plain prose|one-liners|checklists|diagrams|code blocks"
        "|dialogues|flashcards|outlines|haiku|mind maps|timelines|worked examples|footnotes|headlines|analogies|pseudocode",
        unwanted="emojis|long introductions|apologies|exclamation marks|rhetorical questions|jokes|disclaimers|metaphors"
        "|buzzwords|nested lists|quotations|compliments|summaries|small talk|abbreviations|proverbs|bold text|hashtags",
        limit="{4..40}0 words|{3..12} lines|{2..9} sentences",
        say=r"""
        Please answer me in {wanted}, spare me the {unwanted}, and stay under {limit}.
        The user prefers {wanted} and is annoyed by {unwanted}. No reply should be longer than {limit}.
        User: enough with the {unwanted}! I want {wanted}.\nAssistant: Understood. Any maximum length?\nUser: {limit}.
        {limit} is my upper bound for any reply. I like {wanted}; what I don't want to see are {unwanted}.
        style:\n  use: {wanted}\n  avoid: {unwanted}\n  max_length: {limit}
        """,
        ask=r"""
        In what form do I want to be answered? => {wanted}
        What should the assistant avoid in its replies? => {unwanted}
        How long may a reply be at most? => {limit}
        What irritates the user in answers? => {unwanted}
        How does the user like answers to be presented? => {wanted}
        What length limit has the user set for replies? => {limit}
        """,
    ),
    scene(
        "tone by occasion",
        work_tone="formal|dry|polite|brisk|neutral|sober|diplomatic|businesslike|concise|respectful|academic|restrained|factual"
        "|courteous|matter-of-fact|official",
        private_tone="playful|warm|sarcastic|casual|chatty|cheeky|gentle|witty|poetic|relaxed|silly|heartfelt|ironic|bubbly"
        "|teasing|blunt|affectionate",
        say=r"""
        When you draft emails to my clients, be {work_tone}. When I write to friends, make it {private_tone}.
        Two voices, please: {private_tone} for my friends and {work_tone} for clients.
        The user wants {a_work_tone} style towards clients but {a_private_tone} one in messages to friends.
        User: that's too {work_tone} for a friend!\nAssistant: I'll keep that for your clients, then, and be {private_tone} with friends.
        My friends would laugh at anything but {a_private_tone} message, and my clients expect the opposite, something {work_tone}.
        """,
        ask=r"""
        What tone should messages to my clients have? => {work_tone}
        How should letters to the user's friends sound? => {private_tone}
        Which style does the user wish for when writing to customers? => {work_tone}
        In what manner do I write to my friends? => {private_tone}
        Which tone does the user keep for private messages? => {private_tone}
        How should the assistant sound in my business mail? => {work_tone}
        """,
    ),
    scene(
        "units",
        weight_unit="kilograms|pounds|stone|ounces|grams|tonnes|grains|carats|milligrams|quintals|hundredweight|drams|pennyweights"
        "|troy ounces|metric tons",
        length_unit="metres|feet|inches|centimetres|miles|kilometres|yards|cubits|fathoms|furlongs|leagues|millimetres|hands",
        currency="euros|dollars|pounds sterling|yen|rupees|pesos|kronor|francs|zloty|rand|lira|shekels|dirhams|baht|won",
        say=r"""
        Give me weights in {weight_unit}, lengths in {length_unit}, and convert every price to {currency}.
        Units the user wants: length {length_unit}, weight {weight_unit}, money {currency}.
        I think in {length_unit} when it comes to distance and in {weight_unit} when it comes to weight. Money means {currency} to me.
        User: how far and how heavy?\nAssistant: You want distances in {length_unit} and weights in {weight_unit}, yes?\nUser: Yes, and costs in {currency}.
        Whatever the source says, amounts of money must be shown to me in {currency}, masses in {weight_unit}, distances in {length_unit}.
        """,
        ask=r"""
        In which unit do I want weights? => {weight_unit}
        In what unit should distances be given to the user? => {length_unit}
        To which currency should prices be converted for me? => {currency}
        How does the user measure how heavy things are? => {weight_unit}
        Which unit of length do I prefer? => {length_unit}
        In which currency does the user want to see costs? => {currency}
        """,
    ),
    scene(
        "what the user refuses",
        refused="hobby",
        reason="fear of heights|bad eyesight|weak ankles|sheer boredom|religious reasons|lack of money|shyness|bad memories"
        "|stage fright|old age|vertigo|laziness|principle|motion sickness|claustrophobia|superstition|pride|asthma",
        alternative="hobby",
        say=r"""
        Don't talk me into {refused}. I refuse, out of {reason}. {Alternative}, on the other hand, I'd say yes to at once.
        My colleagues keep inviting me to join them in {refused}, which I always turn down because of {reason}; I'd accept {alternative}.
        The user declines any invitation to {refused} ({reason}) but is open to {alternative}.
        For {alternative} you can wake me at midnight, but {refused} is out of the question, and {reason} is why.
        User: {refused} again? No thanks.\nAssistant: May I ask why?\nUser: {Reason}. Suggest {alternative} and I'm in.
        """,
        ask=r"""
        Which activity do I refuse? => {refused}
        Why does the user say no to {refused}? => {reason}
        Which activity would I agree to at once? => {alternative}
        What is the user never to be talked into? => {refused}
        Which pastime is the user willing to join in? => {alternative}
        What is my reason for turning down {refused}? => {reason}
        """,
    ),
    scene(
        "sleep",
        bedtime="{9..11}:{1..5}0 pm|{21..23}:{1..5}{0..9}|{9..11} pm|half past {8..11}|quarter to {9..12}",
        side="left side|right side|back|stomach|left shoulder|right shoulder|belly|left hip|right hip|chest|left cheek|right cheek|tummy",
        aid="earplugs|a sleep mask|warm milk|white noise|lavender oil|a heavy blanket|an audiobook|melatonin|whale song|rain sounds"
        "|a hot bath|a humidifier|breathing exercises|camomile tea|a body pillow|a fan|bed socks|a weighted quilt|hot honey",
        say=r"""
        I go to bed at {bedtime} and fall asleep only on my {side}, and only with the help of {aid}.
        Without {aid} I'd be awake all night. Lights out at {bedtime}, then I roll onto my {side} and I'm gone.
        Sleep profile of the user: bedtime {bedtime}; sleeps on the {side}; needs {aid}
        User: I couldn't nod off.\nAssistant: You went to bed at {bedtime}, as always?\nUser: Yes, and lay on my {side}. But I had forgotten {aid}.
        {Aid}, that's what it takes to make me sleep. My position is the {side}, my bedtime {bedtime}.
        """,
        ask=r"""
        When do I turn in at night? => {bedtime}
        In which position does the user sleep? => {side}
        What do I need in order to fall asleep? => {aid}
        What helps the user to nod off? => {aid}
        At what time does the user go to bed? => {bedtime}
        On which part of my body do I lie when I sleep? => {side}
        """,
    ),
    scene(
        "how the user flies",
        seat="window seat|aisle seat|middle seat|exit row|front row|last row|bulkhead seat|upper deck|rear cabin|wing seat|left side"
        "|right side|jump seat|single seat|galley seat|quiet zone|forward cabin|emergency row",
        airline="{name} Air|{name} Airlines|Air {name}|{name}jet|Fly{invented}",
        avoided="{name} Air|{name} Airlines|Air {name}|{name} Airways",
        meal="diet meal|vegan meal|kosher meal|fruit platter|child meal|halal meal|cheese plate|Hindu meal|bland meal|pasta dish"
        "|seafood meal|low-salt meal|chicken dish|gluten-free meal",
        say=r"""
        When you book flights for me: {airline}, never {avoided}; the {seat}, if free; and order the {meal}.
        I fly with {airline}, where they know that I want the {seat} and the {meal}. After what they did to my luggage, {avoided} is off the list.
        Travel profile of the user\nairline: {airline}\nblocked airline: {avoided}\nseating: {seat}\nmeal: {meal}
        User: anything but {avoided}!\nAssistant: {airline}, then. The {seat}?\nUser: Yes, and the {meal} on board.
        Even if {avoided} were free I wouldn't board it. My choice is {airline}, always in the {seat}, and always with the {meal}.
        """,
        ask=r"""
        With which airline do I like to fly? => {airline}
        Which carrier does the user boycott? => {avoided}
        Where do I want to sit on a plane? => {seat}
        What should be ordered for the user to eat on board? => {meal}
        Which airline should never be booked for me? => {avoided}
        Which carrier is to be booked for the user? => {airline}
        What is the user's preferred place on an aircraft? => {seat}
        """,
    ),
    scene(
        "hotel preferences",
        chain="{name} Hotels|{name} Inn|Hotel {name}|The {name}|{name} Suites|{last} House",
        floor="ground floor|top floor|first floor|{2..9}th floor|{11..19}th floor|lowest floor|second floor|garden side|courtyard side"
        "|mezzanine|sea side|street side|river side|north side|south side",
        pillow="feather|foam|latex|buckwheat|wool|down|cotton|bamboo|gel|spelt|silk|linen|horsehair|kapok|millet|hemp|microfibre",
        say=r"""
        In {city} I always stay at {chain}: a room on the {floor} and {a_pillow} pillow, and I'm content.
        Hotel wishes of the user: {chain}, {floor}, {pillow} pillow.
        The receptionist of {chain} knows by now that I ask for the {floor} and for {a_pillow} pillow.
        User: book me a hotel in {city}.\nAssistant: {chain}, I suppose, on the {floor}?\nUser: Exactly, and ask them for {a_pillow} pillow.
        My neck only tolerates {a_pillow} pillow; my nerves require the {floor}; my loyalty card is from {chain}.
        """,
        ask=r"""
        Which hotel do I prefer? => {chain}
        Where in the hotel should the user's room be? => {floor}
        What kind of pillow do I ask for? => {pillow}
        At which hotel does the user stay? => {chain}
        What must the user's pillow be made of or filled with? => {pillow}
        In which part of a hotel do I like my room? => {floor}
        """,
    ),
    scene(
        "brother and sister",
        brother="first",
        brother_job="job",
        brother_home="city",
        sister="first",
        sister_job="job",
        sister_home="city",
        say=r"""
        I have a brother, {brother}, {a_brother_job} in {brother_home}, and a sister, {sister}, who lives in {sister_home} and is {a_sister_job}.
        My sister {sister} moved to {sister_home} to be {a_sister_job}. My brother {brother} stayed in {brother_home}, where he works as {a_brother_job}.
        Siblings of the user:\n- sister: {sister} ({sister_job}, {sister_home})\n- brother: {brother} ({brother_job}, {brother_home})
        User: my brother {brother} called from {brother_home}.\nAssistant: The {brother_job}?\nUser: Yes. My sister {sister}, the {sister_job}, was with him, on a visit from {sister_home}.
        {Brother_home} is where you'll find my brother {brother}, {a_brother_job} through and through. My sister is called {sister}; home is {sister_home} and work is that of {a_sister_job}.
        """,
        ask=r"""
        What is my brother's name? => {brother}
        What is the user's sister called? => {sister}
        Where does my sister live? => {sister_home}
        In which city is the user's brother at home? => {brother_home}
        What does my brother do for a living? => {brother_job}
        What is the profession of the user's sister? => {sister_job}
        What work does {sister} do? => {sister_job}
        Where does {brother} live? => {brother_home}
        """,
    ),
    scene(
        "mother and father",
        mother_job="job",
        father_job="job",
        mother_origin="country",
        father_origin="country",
        say=r"""
        My mother, {a_mother_job}, comes from {mother_origin}; my father, {a_father_job}, from {father_origin}.
        I was raised by {a_father_job} from {father_origin}, my dad, and {a_mother_job} from {mother_origin}, my mum.
        Dad left {father_origin} at nineteen and became {a_father_job}. Mum, born in {mother_origin}, was {a_mother_job} until she retired.
        The user's parents: the father is {a_father_job} born in {father_origin}, the mother {a_mother_job} born in {mother_origin}.
        User: both my parents are immigrants.\nAssistant: From where?\nUser: Mum from {mother_origin}, dad from {father_origin}. She's {a_mother_job}, he's {a_father_job}.
        """,
        ask=r"""
        Which country is my mother from? => {mother_origin}
        Where does the user's father come from? => {father_origin}
        What is my dad's profession? => {father_job}
        What does or did my mum do for a living? => {mother_job}
        What is the trade of the user's father? => {father_job}
        From which country is my father? => {father_origin}
        What is the occupation of the user's mother? => {mother_job}
        """,
    ),
    scene(
        "children at school",
        elder="first",
        elder_age="12..19",
        younger="first",
        younger_age="3..11",
        best_subject="subject",
        say=r"""
        My two kids are {elder}, {elder_age}, who shines at {best_subject}, and {younger}, who has just turned {younger_age}.
        {Younger} is {younger_age} and still believes in dragons; {elder}, at {elder_age}, believes only in {best_subject}, the one subject with top marks. Yes, both mine.
        Children of the user: {elder} (age {elder_age}, best at {best_subject}) and {younger} (age {younger_age})
        User: my eldest, {elder}, is {elder_age} and good at {best_subject}.\nAssistant: And your youngest?\nUser: {younger}, {younger_age} years old, is good at mischief.
        Nobody in our family understands {best_subject} except {elder}, my {elder_age}-year-old. Little {younger} is only {younger_age}.
        """,
        ask=r"""
        What is the name of my elder child? => {elder}
        What is the user's younger child called? => {younger}
        How old is {elder}? => {elder_age}
        What is {younger}'s age? => {younger_age}
        At which school subject does the user's older child excel? => {best_subject}
        What is {elder} good at? => {best_subject}
        How old is my youngest? => {younger_age}
        """,
    ),
    scene(
        "goal for the year",
        goal="run a marathon|write a novel|learn to swim|climb a volcano|build a shed|quit smoking|read fifty books|learn to juggle"
        "|save {2..9}0,000 euros|lose {4..19} kilos|cycle to {city}|learn {language}|play the {instrument}|bake {food} from scratch"
        "|visit {country}|master {hobby}",
        target_date="date",
        reward="trip to {city}|new {item}|tattoo|weekend off|spa day|balloon flight|concert in {city}|feast of {food}|box of {fruit}",
        say=r"""
        By {target_date} I want to {goal}. If I manage, my reward to myself will be a {reward}.
        My big goal is to {goal}; I've given myself until {target_date} and promised myself a {reward} for it.
        The user intends to {goal} (target date {target_date}; reward: {reward}).
        User: keep me motivated!\nAssistant: You wanted to {goal} by {target_date}. Think of the {reward} that awaits you.
        A {reward} is what I'll treat myself to after I {goal}, and that has to happen no later than {target_date}.
        """,
        ask=r"""
        What have I set out to do, as my goal? => {goal}
        By when does the user want to reach the goal? => {target_date}
        How will I reward myself for reaching my goal? => {reward}
        What is the user's big ambition? => {goal}
        What treat awaits the user upon success? => {reward}
        What is the latest date for achieving my aim? => {target_date}
        """,
    ),
    scene(
        "fears past and present",
        overcome="thunder|deep water|the dark|clowns|dentists|elevators|strangers|crowds|bridges|needles|balloons|heights|spiders"
        "|dogs|horses|flying|basements|mirrors|wasps|tunnels|ghosts|masks|escalators",
        lasting="snakes|moths|open water|enclosed spaces|public speaking|rats|blood|bats|driving|hospitals|geese|caves|fire|ticks"
        "|cows|jellyfish|cable cars|ladders|silence|centipedes|fog|phone calls|pigeons",
        therapist="person",
        say=r"""
        With the help of {therapist} I've got over my fear of {overcome}. The fear of {lasting} is still with me.
        I'm no longer afraid of {overcome}, for which I thank my therapist, {therapist}, but when it comes to {lasting} my heart still races.
        The user is afraid of {lasting}; an earlier fear of {overcome} was cured by {therapist}.
        {Overcome} used to terrify me until I saw {therapist}. Now we're working on {lasting}, so far without success.
        User: {lasting}, still my nightmare.\nAssistant: And {overcome}?\nUser: Not any more. {therapist} cured me of that.
        """,
        ask=r"""
        Which fear have I got rid of? => {overcome}
        What is the user still afraid of? => {lasting}
        Who helped me to overcome a fear? => {therapist}
        What frightens me to this day? => {lasting}
        What did the user use to be scared of? => {overcome}
        Whom did the user see about fears? => {therapist}
        """,
    ),
    scene(
        "collection",
        collected="stamps|teapots|fossils|postcards|thimbles|typewriters|coins|vinyl records|bottle caps|snow globes|maps|keys|buttons"
        "|minerals|matchboxes|fountain pens|masks|fridge magnets|old cameras|bookmarks|corkscrews|beer mats|dice|puppets|clocks",
        count="22..980",
        prized="{adjective} one from {country}|one from {year}|one signed by {person}|{color} one|one found in {city}|{material} one",
        abandoned="comics|marbles|sea shells|stickers|beetles|autographs|feathers|medals|spoons|badges|model trains|football cards|owls"
        "|posters|sugar packets|cigar bands|tin soldiers|bells",
        say=r"""
        I collect {collected}, {count} so far, and the pride of them is the {prized}. I sold my {abandoned} years ago.
        It started with {abandoned}, but I gave those up. What fills my shelves now are {collected}; I own {count}, and the {prized} is my treasure.
        The user's collection: {collected}, {count} pieces, showpiece the {prized}. Formerly collected: {abandoned}
        User: guess how many {collected} I own.\nAssistant: Two hundred?\nUser: {count}! My favourite is the {prized}. The {abandoned} I used to hoard are in the attic.
        Of my {count} {collected}, I would rescue the {prized} from a fire. As for {abandoned}, I don't collect them any longer.
        """,
        ask=r"""
        What do I collect these days? => {collected}
        How many pieces are in the user's collection? => {count}
        Which piece of my collection do I treasure most? => {prized}
        What did the user formerly collect? => {abandoned}
        What is the user a collector of now? => {collected}
        How large is my collection? => {count}
        Which collection have I given up? => {abandoned}
        """,
    ),
    scene(
        "subscriptions",
        kept="{name}+|{name} TV|{invented}.fm|{name} Music|The {city} {last}|{name} Cloud",
        kept_fee="{4..29}.{1..9}9 euros|${3..39}.99|£{2..40}|{30..190} kronor",
        cancelled="{name} Box|{name} Prime|{name} Weekly|{invented}.tv|{name} Fitness",
        since="{month} {2016..2030}|last {month}|{2004..2030}",
        say=r"""
        I cancelled {cancelled} because I never used it. {kept} stays, at {kept_fee} a month; I've had it since {since}.
        Subscriber to {kept} since {since}, paying {kept_fee} each month, that's me. {cancelled} I have unsubscribed from.
        Subscriptions of the user: {kept} (active since {since}, {kept_fee} monthly), {cancelled} (cancelled)
        User: what am I still paying for?\nAssistant: {kept}, {kept_fee} per month since {since}. You have ended {cancelled}.
        Out of my two subscriptions, {cancelled} was the one that had to go; for {kept}, which I took out in {since}, {kept_fee} a month seems fair.
        """,
        ask=r"""
        Which subscription have I kept? => {kept}
        Which subscription did the user end? => {cancelled}
        How much do I pay per month for {kept}? => {kept_fee}
        Since when has the user subscribed to {kept}? => {since}
        What am I no longer subscribed to? => {cancelled}
        What is the monthly fee of the user's remaining subscription? => {kept_fee}
        """,
    ),
    scene(
        "clothing sizes",
        shoe="36..49|{36..48}.5",
        shirt="XS|S|M|L|XL|XXL|3XL|{34..52}R|{34..56}R|{34..56}L",
        trouser="W{26..44} L{28..36}|{26..44}/{28..36}",
        ring="{14..22} mm|{4..13} and a half|{L1}{1..4}",
        say=r"""
        Sizes, so that you stop asking: shoes {shoe}, shirts {shirt}, trousers {trouser}, ring {ring}.
        I take {shoe} in shoes and {trouser} in trousers. For shirts it's {shirt}. My ring size is {ring}, by the way.
        user.sizes = {{"shirt": "{shirt}", "shoe": "{shoe}", "ring": "{ring}", "trousers": "{trouser}"}}
        My ring had to be made in {ring}, my feet need a {shoe}, and while {trouser} trousers fit me, every shirt that isn't {shirt} doesn't.
        User: buy me boots in {shoe}.\nAssistant: Done. And the shirt?\nUser: {shirt}, with trousers in {trouser} and a ring in {ring}.
        """,
        ask=r"""
        What is my shoe size? => {shoe}
        Which shirt size does the user wear? => {shirt}
        What size are my trousers? => {trouser}
        What is the user's ring size? => {ring}
        Which size of footwear should be bought for the user? => {shoe}
        In which size do I need shirts? => {shirt}
        """,
    ),
    scene(
        "allergy and remedy",
        trigger="allergen",
        harmless="allergen",
        remedy="medicine",
        kept="glove box|handbag|desk drawer|bedside table|fridge|gym bag|coat pocket|first-aid box|backpack|wallet|lunchbox"
        "|bathroom cabinet|sewing box|toolbox|camera bag|bike bag|pencil case",
        say=r"""
        I'm allergic to {trigger}. My {remedy} for it is in the {kept}. The test for {harmless} came back negative.
        The lab result says: no reaction to {harmless}, a strong one to {trigger}. Since then there has always been {remedy} in my {kept}.
        In an emergency: the user reacts to {trigger}, give {remedy} (kept in the {kept}); {harmless} can be tolerated.
        User: am I allowed {harmless}?\nAssistant: Yes. Your allergy is to {trigger}, and the {remedy} is in your {kept} just in case.
        Contrary to what everyone thinks, I tolerate {harmless} well; it's {trigger} that I'm allergic to, hence the {remedy} in my {kept}.
        """,
        ask=r"""
        What am I allergic to? => {trigger}
        What does the user tolerate, contrary to suspicion? => {harmless}
        Which remedy do I keep for my allergy? => {remedy}
        Where is the user's allergy medication kept? => {kept}
        To what does the user have an allergic reaction? => {trigger}
        What did the allergy test show to be safe for me? => {harmless}
        What should be given to the user in case of an allergic reaction? => {remedy}
        """,
    ),
    scene(
        "morning and evening medication",
        morning="medicine",
        night="medicine",
        prescriber="Dr. {last}",
        say=r"""
        {prescriber} has put me on {morning} in the mornings and {night} before bed.
        I swallow {morning} with my breakfast and {night} at bedtime, as prescribed by {prescriber}.
        Medication plan of the user, drawn up by {prescriber}\nmorning: {morning}\nnight: {night}
        User: I mixed up my pills again.\nAssistant: {night} is for the night and {morning} for the morning.\nUser: {prescriber} will be furious.
        Before I go to sleep comes {night}; after I wake up, {morning}. Both were ordered by {prescriber} after the check-up in {month}.
        """,
        ask=r"""
        Which medicine do I take in the morning? => {morning}
        What does the user take before going to bed? => {night}
        Who prescribed my medication? => {prescriber}
        Which doctor is responsible for the user's pills? => {prescriber}
        Which of my medicines belongs to breakfast time? => {morning}
        What is the user's night-time medicine? => {night}
        """,
    ),
    scene(
        "two doctors",
        family_doctor="Dr. {last}|Dr. {first} {last}",
        specialist="Dr. {last}|Prof. {last}|Dr. {first} {last}",
        field="cardiologist|dermatologist|neurologist|orthopaedist|allergist|radiologist|surgeon|psychiatrist|rheumatologist"
        "|gynaecologist|oncologist|endocrinologist|eye doctor|ear doctor|lung specialist|podiatrist|haematologist",
        appointment="{day} at {time}",
        say=r"""
        My family doctor is {family_doctor}, who has referred me to {a_field}, {specialist}. The appointment there is on {appointment}.
        For everyday complaints I see {family_doctor}; for the serious stuff I have {specialist}, my {field}, next on {appointment}.
        The user's GP: {family_doctor}. The user's {field}: {specialist}, appointment {appointment}.
        On {appointment} I'm to see {specialist}, {a_field} recommended by my family doctor, {family_doctor}.
        User: when am I at the {field}'s?\nAssistant: On {appointment}, with {specialist}.\nUser: Please send my GP, {family_doctor}, the letter.
        """,
        ask=r"""
        Who is my GP? => {family_doctor}
        Which specialist am I seeing? => {specialist}
        What kind of specialist is {specialist}? => {field}
        When is the user's appointment with the specialist? => {appointment}
        Which general practitioner does the user go to? => {family_doctor}
        To whom was the user referred? => {specialist}
        When do I have to be at the {field}'s? => {appointment}
        """,
    ),
    scene(
        "plans with two deadlines",
        urgent="deliverable",
        urgent_date="day",
        later="deliverable",
        later_date="{1..28} {month} {2024..2031}|the end of {month}|mid-{month}|{date}",
        say=r"""
        I have to hand in my {urgent} on {urgent_date}. My {later} can wait until {later_date}.
        First comes the {urgent}, due on {urgent_date}, and only after that the {later}, for which I have time till {later_date}.
        The user has promised {a_later} for {later_date} and, more urgently, {a_urgent} for {urgent_date}.
        User: remind me of my deadlines.\nAssistant: {urgent_date} for the {urgent}, {later_date} for the {later}.\nUser: I'll panic about the first one first.
        {later_date} seems far away, so my {later} isn't keeping me up at night, unlike my {urgent}, which I owe my boss by {urgent_date}.
        """,
        ask=r"""
        When is my {urgent} due? => {urgent_date}
        By when does the user have to finish the {later}? => {later_date}
        Which piece of work do I have to hand in first? => {urgent}
        Which of the user's two tasks can wait? => {later}
        What is the deadline for the user's {urgent}? => {urgent_date}
        Until when have I got time for my {later}? => {later_date}
        """,
    ),
    scene(
        "time zones",
        zone="UTC+{1..12}|UTC-{1..11}|GMT+{2..12}|UTC+{3..9}:30|CET|EST|PST|IST|JST|AEST|BRT|WAT|EAT|MSK|SGT",
        boss_zone="UTC+{1..12}|UTC-{1..11}|GMT-{2..11}|UTC+{3..9}:45|EET|CST|MST|HKT|KST|NZST|ART|CAT|PKT|WIB",
        free_from="time",
        say=r"""
        I live in {zone} but my boss sits in {boss_zone}, so put calls with her after {free_from}, my time.
        My clock runs on {zone}. My boss's runs on {boss_zone}. The earliest I can talk to him is {free_from}.
        Scheduling: user in {zone}; the user's boss in {boss_zone}; no calls before {free_from}.
        User: is it night for my boss?\nAssistant: Your boss is in {boss_zone} and you're in {zone}, so perhaps. You wanted calls from {free_from} on.
        Don't confuse the two: {boss_zone} is my boss's time zone, {zone} is mine. And nobody gets me on the phone until {free_from}.
        """,
        ask=r"""
        In which time zone am I? => {zone}
        What is the time zone of the user's boss? => {boss_zone}
        From what time on can I take calls? => {free_from}
        Which zone should be used for the user's own calendar? => {zone}
        In which zone does my boss work? => {boss_zone}
        What is the earliest hour at which the user may be called? => {free_from}
        """,
    ),
    scene(
        "nicknames and pronouns",
        pronouns="she/her|he/him|they/them|she/they|he/they|xe/xem|ze/zir|ey/em|fae/faer|per/pers|ve/ver|it/its|ne/nem",
        nickname="{invented}|{word}|{first}|{adjective} {animal}",
        banned="{invented}|{first}|{word}|{last}",
        say=r"""
        Please use {pronouns} for me. Call me "{nickname}"; whoever calls me "{banned}" gets no answer.
        My pronouns are {pronouns}, my nickname is "{nickname}", and "{banned}" is the nickname that I left behind at school.
        The user goes by "{nickname}", dislikes being called "{banned}", and uses {pronouns}.
        User: not "{banned}", I hate it.\nAssistant: What shall I call you?\nUser: "{nickname}". And it's {pronouns}, please.
        At home they say "{banned}", which makes me cringe. Among friends I'm "{nickname}". In either case: {pronouns}.
        """,
        ask=r"""
        What are my pronouns? => {pronouns}
        What does the user like to be called? => {nickname}
        What am I not to be called? => {banned}
        Which nickname does the user dislike? => {banned}
        Which pronouns should be used for the user? => {pronouns}
        By what nickname should the assistant address me? => {nickname}
        """,
    ),
    scene(
        "left and right hand",
        left_for="writing|drawing|painting|knitting|ironing|whisking|sewing|carving|texting|waving|shaving|typing|sketching|stirring"
        "|brushing teeth|opening jars|holding hands|calligraphy",
        right_for="throwing|bowling|cutting|hammering|batting|fencing|sawing|pouring|drilling|chopping|juggling|dealing cards|fishing"
        "|using scissors|playing darts|lifting weights|steering|tennis",
        watch_on="left wrist|right wrist|left ankle|belt|right ankle|neck chain|handbag|coat lapel|key ring|rucksack|left forearm"
        "|right forearm|bike handlebar|waistcoat",
        say=r"""
        I use my left hand for {left_for} but my right for {right_for}. My watch hangs on my {watch_on}.
        For {right_for} it's always the right hand, for {left_for} always the left; I wear the watch on the {watch_on}.
        The user is mixed-handed: {left_for} with the left, {right_for} with the right, watch on the {watch_on}.
        User: am I left-handed?\nAssistant: Only for {left_for}. For {right_for} you take the right hand.\nUser: And the watch goes on my {watch_on}.
        My teachers never managed to make me use my right hand for {left_for}, it stayed left. {Right_for} I do with the right. Watch: {watch_on}.
        """,
        ask=r"""
        For what do I use my left hand? => {left_for}
        What does the user do right-handed? => {right_for}
        Where do I keep or wear my watch? => {watch_on}
        Which activity is the user left-handed in? => {left_for}
        What do I do with my right hand? => {right_for}
        On what does the user's watch hang? => {watch_on}
        """,
    ),
    scene(
        "childhood memory of grandmother",
        place="city",
        dish="food",
        scent="flower",
        dialect="language",
        say=r"""
        I spent every {season} at my grandmother's in {place}. She cooked {dish}, spoke {dialect} to me, and the garden smelled of {scent}.
        Grandma's house in {place} smelled of {scent}. I can still taste her {dish} and hear her scold the hens in {dialect}.
        {Scent}! One whiff and I'm six again, in {place}, with my grandmother muttering in {dialect} over a pot of {dish}.
        A memory the user shared: visits to the grandmother in {place}, the scent of {scent}, {dish} on the stove, {dialect} spoken at table.
        User: my grandmother spoke only {dialect}.\nAssistant: The one from {place}?\nUser: Yes, with the {scent} by the door and {dish} every Sunday.
        """,
        ask=r"""
        Where did my grandmother live? => {place}
        What did the user's grandmother use to cook? => {dish}
        Which flowers remind me of my grandmother? => {scent}
        Which language did the user's grandmother speak? => {dialect}
        What dish do I associate with my grandmother? => {dish}
        In which city did the user visit the grandmother as a child? => {place}
        What smell does the user connect with grandma's home? => {scent}
        """,
    ),
    scene(
        "moving house",
        leaving="city",
        going="city",
        moving_date="day",
        mover="company",
        cause="divorce|new job|cheap rent|better schools|sick mother|sea air|noisy neighbours|new love|retirement|promotion|mountains"
        "|damp walls|good climate|family feud|job transfer|long commute|grandchildren|inheritance|studies",
        say=r"""
        On {moving_date} I'm moving from {leaving} to {going}. {Mover} does the lorry. The reason, in short: {cause}.
        {Going} will be my new home from {moving_date} on; goodbye, {leaving}. I've hired {mover} to carry the boxes. Why? {Cause}.
        The user is relocating to {going} from {leaving} (reason: {cause}); removal by {mover} on {moving_date}.
        User: I'm leaving {leaving}.\nAssistant: Because of the {cause} you mentioned?\nUser: Right. {Mover} will take everything to {going} on {moving_date}.
        After nine years in {leaving}, {cause} made me decide for {going}. The van from {mover} is ordered for {moving_date}.
        """,
        ask=r"""
        To which city am I moving? => {going}
        Which city is the user moving away from? => {leaving}
        On which day do I move house? => {moving_date}
        Which firm carries the user's furniture? => {mover}
        For what reason is the user moving? => {cause}
        Where will I live after the move? => {going}
        Whom have I hired for the move? => {mover}
        """,
    ),
    scene(
        "monthly budget",
        rent="{4..29}{1..9}0 euros|${5..39}{1..9}5|£{6..21}{d1}0|{7..19},{d3} kronor",
        groceries="{15..69}0 euros|${14..79}5|£{12..59}0|{2..6},{d3} kronor",
        fun="{2..14}5 euros|${4..19}0|£{3..17}5|{4..9}{d2} kronor",
        say=r"""
        Every month {rent} goes to my landlord. I've allowed myself {groceries} for groceries and {fun} for fun.
        My budget: groceries {groceries}, going out {fun}, rent {rent}. The remainder is saved, if there is a remainder.
        budget of the user (monthly)\nrent,{rent}\ngroceries,{groceries}\nentertainment,{fun}
        User: I spent too much at the supermarket.\nAssistant: Your limit there is {groceries}. Entertainment has {fun}, rent takes {rent}.
        With a rent of {rent}, I can't spend more than {groceries} at the supermarket, and {fun} is all there is for cinema and beer.
        """,
        ask=r"""
        How much rent do I pay? => {rent}
        What is the user's monthly limit for groceries? => {groceries}
        How much have I set aside for entertainment? => {fun}
        What does the user's home cost each month? => {rent}
        How much may I spend on food shopping in a month? => {groceries}
        What is the user's monthly allowance for going out and having fun? => {fun}
        """,
    ),
    scene(
        "reading now and given up",
        reading="title",
        author="person",
        page="{11..480}",
        dropped="title",
        say=r"""
        I'm on page {page} of {reading} by {author}. I gave up on {dropped} after two dull chapters.
        {Dropped} bored me, so I put it aside, and now it's {author}'s {reading} that lies beside my bed, with a bookmark at page {page}.
        Reading log of the user: current {reading} ({author}), page {page}; abandoned {dropped}
        User: what was I reading?\nAssistant: {reading} by {author}. You had got to page {page}.\nUser: Better than {dropped}, which I couldn't finish.
        My neighbour swears by {dropped}. I threw it into a corner. What grips me is {reading}; {author} had me from line one, and I'm already on page {page}.
        """,
        ask=r"""
        Which book am I in the middle of? => {reading}
        Who wrote the book the user is reading? => {author}
        Up to which page have I read? => {page}
        Which book did the user leave unfinished? => {dropped}
        What am I reading at present? => {reading}
        Which book did I not like enough to finish? => {dropped}
        On which page is the user now? => {page}
        """,
    ),
    scene(
        "films liked and walked out of",
        best="title",
        worst="title",
        director="person",
        companion="first",
        say=r"""
        {Best} is the best film I've ever seen. {Worst} was so bad that {companion} and I walked out, though {director} directed it.
        I could watch {best} every week. With {companion} I once sat in {director}'s {worst} and we left after twenty minutes.
        The user's favourite film: {best}. The user left the cinema during {worst} (dir. {director}), together with {companion}.
        User: recommend something like {best}, my favourite film.\nAssistant: {worst}, by {director}?\nUser: Never! {companion} and I walked out of that one.
        {Director} should be ashamed of {worst}, we left before the end, {companion} and I. The opposite is {best}, the film of my life.
        """,
        ask=r"""
        Which film do I love most? => {best}
        During which film did the user leave the cinema? => {worst}
        Who directed the film that I walked out of? => {director}
        With whom did the user leave the cinema early? => {companion}
        What is the user's favourite film? => {best}
        Which film was so bad that I left? => {worst}
        Who was with me at the cinema when I walked out? => {companion}
        """,
    ),
    scene(
        "coffee order",
        order="espresso|cappuccino|flat white|cortado|macchiato|americano|mocha|ristretto|lungo|filter coffee|latte|cold brew|affogato"
        "|irish coffee|decaf|melange|galao|frappe",
        milk="oat milk|almond milk|soy milk|goat milk|whole milk|skimmed milk|rice milk|hemp milk|coconut milk|cashew milk|pea milk"
        "|spelt milk|condensed milk|hazelnut milk",
        cafe="Cafe {name}|{first}'s|Cafe {last}|The {adjective} {animal}",
        after_lunch="drink",
        say=r"""
        At {cafe} they start making my {order} with {milk} when they see me. After lunch I change to {after_lunch}.
        My usual: {order}, {milk}, from {cafe}. In the afternoon I only drink {after_lunch}, otherwise I'm awake till three.
        The user's standing order at {cafe} is {a_order} with {milk}; after lunch the user switches to {after_lunch}.
        User: the barista at {cafe} got it wrong.\nAssistant: You wanted {a_order} with {milk}?\nUser: Of course. {After_lunch} is for after lunch, not for eight in the morning!
        {Milk} is the only milk I take, and it goes into {a_order}, preferably at {cafe}. After lunch it's {after_lunch} for me.
        """,
        ask=r"""
        What coffee do I order? => {order}
        Which milk does the user take in coffee? => {milk}
        Where do I get my coffee? => {cafe}
        What does the user drink after lunch? => {after_lunch}
        What goes into my coffee besides the coffee? => {milk}
        At which cafe is the user a regular? => {cafe}
        Which drink do I switch to in the afternoon? => {after_lunch}
        """,
    ),
    scene(
        "commute by weather",
        fair="bicycle|scooter|skateboard|kayak|roller skates|moped|rowing boat|unicycle|tandem|cargo bike|motorbike|kick bike|tricycle"
        "|longboard|recumbent bike",
        foul="tram|bus|train|taxi|metro|ferry|trolleybus|minibus|cable car|monorail|carpool|shuttle|tube|night bus|express train",
        line="line {1..89}|route {L1}{d1}|the {d2}{L1}|number {2..99}",
        length="{12..95} minutes|{11..59} min",
        say=r"""
        I go to work by {fair} if it's dry and by {foul}, {line}, if it rains. Either way I need {length}.
        {Length} is what my commute takes. In the rain I take the {foul} ({line}); with the sun out I get the {fair}.
        The user commutes {length} each way: {fair} in good weather, {foul} ({line}) in bad.
        User: it's pouring.\nAssistant: Then leave the {fair} at home and take the {foul}, {line}. You'll be there in {length}.
        Only on dry days do I trust my {fair}. Once it's wet I squeeze into the {foul}, {line}, for the same {length} of commuting.
        """,
        ask=r"""
        How do I get to work in good weather? => {fair}
        What does the user take to work when it rains? => {foul}
        Which line do I take on rainy days? => {line}
        How long does the user's commute take? => {length}
        What is my means of transport on a dry day? => {fair}
        Which means of transport do I use in bad weather? => {foul}
        """,
    ),
    scene(
        "office and home days",
        office_days="Monday and Tuesday|Monday and Thursday|Tuesday and Friday|Wednesday and Friday|Monday to Wednesday|every {weekday}"
        "|every other {weekday}|Tuesday and Wednesday|Thursday and Friday|Tuesday to Thursday|one {weekday} in {2..6}",
        desk="place_code",
        home_room="kitchen|attic|bedroom|garage|garden shed|cellar|balcony|conservatory|hallway|guest room|laundry room|living room"
        "|caravan|treehouse|boathouse|dining room",
        lunch="{11..13}:{1..5}{0..9}|{1..2} pm|{1..2}:{1..5}0 pm|half past {11..12}",
        say=r"""
        {Office_days}: that's when I'm in the office, at desk {desk}. Otherwise I work in my {home_room}. Lunch is at {lunch} in both places.
        When I work from home I sit in the {home_room}. In the office, where I am {office_days}, they gave me desk {desk}. I eat at {lunch}.
        The user's working week: in the office {office_days} (desk {desk}), at home in the {home_room}, lunch break {lunch}.
        User: where can a courier find me?\nAssistant: {office_days} at desk {desk} in the office, else in the {home_room} at home.\nUser: But not at {lunch}, I'm at lunch.
        My {home_room} is my home office, desk {desk} my real one, on the following days: {office_days}. Don't book anything at {lunch}, my lunch break.
        """,
        ask=r"""
        When am I in the office? => {office_days}
        Which desk is the user's in the office? => {desk}
        In which part of my home do I work? => {home_room}
        When does the user have lunch? => {lunch}
        Where does the user work at home? => {home_room}
        At which desk can I be found at work? => {desk}
        On what days does the user go to the office? => {office_days}
        """,
    ),
    scene(
        "coding preferences",
        chosen="Rust|Python|Kotlin|Elixir|Haskell|Julia|Scala|Clojure|Swift|Ruby|Erlang|Zig|Nim|Dart|Crystal|Lua|Elm|OCaml|Racket",
        shunned="Perl|Java|Fortran|Cobol|PHP|Delphi|Prolog|Ada|Groovy|Basic|Pascal|Matlab|Tcl|Smalltalk|Forth|Scheme|Modula",
        indent="tabs|{2..9} spaces",
        editor="{name}|Vim|Emacs|{invented}|Code{name}|{name}pad",
        say=r"""
        Write my code in {chosen}, not in {shunned}. I indent with {indent} and edit in {editor}.
        I left {shunned} behind for {chosen}. My editor is {editor}, my indentation {indent}, and I won't discuss either.
        # user preferences\nlanguage: {chosen}\nnever: {shunned}\nindent: {indent}\neditor: {editor}
        User: why did you answer in {shunned}?\nAssistant: Sorry. {chosen}, with {indent} of indentation.\nUser: So that I can paste it into {editor}.
        {Indent} for indentation, {editor} for editing and {chosen} for programming make me happy. {Shunned} makes me weep.
        """,
        ask=r"""
        In which programming language do I want code? => {chosen}
        Which programming language does the user want nothing to do with? => {shunned}
        With what do I indent code? => {indent}
        Which editor does the user work in? => {editor}
        Which programming language does the user prefer? => {chosen}
        How should code for the user be indented? => {indent}
        In which program do I edit code? => {editor}
        """,
    ),
    scene(
        "running times",
        short_race="{14..31}:{1..5}{0..9}",
        long_race="{2..5}:{1..5}{0..9}:{1..5}{0..9}|{3..5} hours {2..59}",
        race_city="city",
        shoes="{name} {2..19}|{invented} Pro|{name} GT|{name} Trail",
        say=r"""
        My best time over five kilometres is {short_race}; for the marathon it's {long_race}, run in {race_city}. I wear the {shoes}.
        In {race_city} I ran my fastest marathon, {long_race}, in the {shoes}. Over 5 km I've done {short_race}.
        The user's personal bests: 5 km {short_race}; marathon {long_race} ({race_city}). Running shoes: {shoes}
        User: my {shoes} are worn out.\nAssistant: The ones from the {race_city} marathon?\nUser: Yes, when I ran {long_race}. My 5 km best of {short_race} was in others.
        {Short_race} over five kilometres sounds decent, but {long_race} for the marathon in {race_city} is what I'm proud of. My feet owe it to the {shoes}.
        """,
        ask=r"""
        What is my personal best over 5 km? => {short_race}
        In what time did the user run the marathon? => {long_race}
        Where did I run my marathon? => {race_city}
        Which running shoes does the user wear? => {shoes}
        How fast am I over five kilometres? => {short_race}
        What is the user's best marathon time? => {long_race}
        What do I have on my feet when I run? => {shoes}
        """,
    ),
    scene(
        "eyesight and glasses",
        left_eye="-{1..8}.25|-{1..7}.5|+{1..5}.75|-{1..9}.0",
        right_eye="-{1..8}.75|-{1..6}.25|+{1..4}.5|-{2..9}.5",
        optician="{last} Optics|{name} Eyewear|Optik {last}|{first}'s Glasses",
        frame="color",
        say=r"""
        My left eye is {left_eye} and my right one {right_eye}, according to {optician}, where I bought the {frame} frames.
        I wear {frame} glasses from {optician}. Prescription: right {right_eye}, left {left_eye}.
        glasses: {{left: {left_eye}, right: {right_eye}, frame: {frame}, optician: {optician}}}
        User: which of my eyes is it again?\nAssistant: {right_eye} is the right eye, {left_eye} the left, as measured by {optician}.\nUser: And my frame is {frame}, not red.
        At {optician} they measured {right_eye} on the right and {left_eye} on the left, and then talked me into {frame} frames.
        """,
        ask=r"""
        What is the prescription for my left eye? => {left_eye}
        What strength does the user need for the right eye? => {right_eye}
        Where did I get my glasses? => {optician}
        What colour are the user's glasses? => {frame}
        How strong is the lens on my right? => {right_eye}
        Which optician does the user go to? => {optician}
        What lens does the user need on the left? => {left_eye}
        """,
    ),
    scene(
        "birthday and anniversary",
        born="{1..28} {month}|{month} {1..28}",
        married="{1..28} {month}|{month} {1..28}",
        spouse="first",
        wish="no party|a book voucher|a long walk|breakfast in bed|flowers only|no singing|a picnic|a handwritten letter|a quiet day"
        "|lemon cake|no presents|concert tickets|a puzzle|a phone call|a boat trip|a new scarf",
        say=r"""
        I was born on {born} and married {spouse} on {married}. What I'd like for my birthday: {wish}.
        Our wedding anniversary, {spouse}'s and mine, falls on {married}. My birthday is {born}, and my wish for it is {wish}.
        Dates of the user: birthday {born} (wish: {wish}); wedding anniversary {married} (spouse: {spouse})
        User: remind {spouse}, the one I married, of our anniversary on {married}.\nAssistant: And of your birthday?\nUser: On {born}. Tell my dear spouse: {wish}, please.
        {Wish} is all I want when my birthday comes round on {born}. For the wedding day, {married}, I expect a bit more from {spouse}, being married and all.
        """,
        ask=r"""
        When is my birthday? => {born}
        When does the user celebrate the wedding anniversary? => {married}
        To whom am I married? => {spouse}
        What does the user wish for on the birthday? => {wish}
        On what date did I get married? => {married}
        What would I like for my birthday? => {wish}
        On which day was the user born? => {born}
        Who is the user's spouse? => {spouse}
        """,
    ),
    scene(
        "music for work and for the gym",
        working="genre",
        training="genre",
        headphones="{name} {d3}|{name} {L2}{1..9}|{invented} Buds|{name} Max",
        volume="percent",
        say=r"""
        When I work I listen to {working}; at the gym it has to be {training}. All of it through my {headphones} at {volume}.
        For lifting weights nothing beats {training}. For concentrating I put on {working}. The {headphones} on my ears are set to {volume} volume.
        Music settings for the user\nwork: {working}\nworkout: {training}\nheadphones: {headphones}\nvolume: {volume}
        User: play my work music.\nAssistant: {working} on the {headphones}, volume {volume}?\nUser: Right, {training} is just for workouts.
        My {headphones} know two worlds: {training} while I sweat at the gym and {working} while I sit at my desk, both at {volume} of full volume.
        """,
        ask=r"""
        What do I listen to while working? => {working}
        Which music does the user want for workouts? => {training}
        Which headphones do I own? => {headphones}
        At what volume does the user listen? => {volume}
        What music helps me to concentrate at my desk? => {working}
        What is the user's genre for the gym? => {training}
        What does the user wear to listen to music? => {headphones}
        """,
    ),
    scene(
        "expert and novice",
        expert="study",
        novice="study",
        explained="comparisons|drawings|formulas|stories|quizzes|exercises|case studies|videos|anecdotes|proofs|examples|definitions"
        "|graphs|experiments|riddles|cartoons|statistics|experience|role play|dialogue",
        say=r"""
        You can skip the basics of {expert}, I'm an expert there. In {novice} I'm a total novice, so teach me with {explained}.
        The user is at expert level in {expert}, at novice level in {novice}, and learns best from {explained}.
        Treat me like a colleague when we talk about {expert} and like a beginner when the topic is {novice}; {explained} work best for me.
        User: I know nothing about {novice}.\nAssistant: Shall I use {explained}, since you learn best that way?\nUser: Yes. Only in {expert} am I the expert.
        With fifteen years of {expert} behind me, I feel like a schoolchild facing {novice}. What gets things into my head is {explained}.
        """,
        ask=r"""
        In which field am I an expert? => {expert}
        What is the user new to? => {novice}
        By what means do I learn best? => {explained}
        Which subject must be explained to the user from scratch? => {novice}
        On which topic are basic explanations unnecessary for me? => {expert}
        How should things be taught to the user? => {explained}
        """,
    ),
    scene(
        "school subjects",
        strong="subject",
        weak="subject",
        strict_teacher="person",
        grade="A|A-|B+|an A|{d2} points|{1..9}{d1}%",
        say=r"""
        At school I was brilliant at {strong}, {grade} in the finals, and dreadful at {weak}, which {strict_teacher} never let me forget.
        {Weak} was torture for me, mostly because of {strict_teacher}, who taught it. In {strong}, though, I finished with {grade}.
        School days of the user: strongest subject {strong} (final mark: {grade}), weakest {weak} (teacher: {strict_teacher}).
        User: I failed {weak} twice.\nAssistant: Was that with {strict_teacher}?\nUser: Sadly. Good thing I had {strong} to save me, with a mark of {grade}.
        I still have nightmares about {strict_teacher} and {weak} on a Monday morning. {Strong} was my forte; the report says {grade}.
        """,
        ask=r"""
        What was I good at in school? => {strong}
        Which school subject was the user bad at? => {weak}
        Who taught me my weakest subject? => {strict_teacher}
        What mark did the user get in the strongest subject? => {grade}
        In which subject did I do well at school? => {strong}
        Which teacher does the user remember with dread? => {strict_teacher}
        Which subject did I struggle with at school? => {weak}
        """,
    ),
    scene(
        "flatmates",
        tidy="first",
        messy="first",
        tidy_room="{d1}th floor|back room|front room|attic|loft|basement|corner room|blue room|sunny room|box room|balcony room"
        "|long room|street room|north room",
        share="{21..90}0 euros|{2..5}5%|${3..12}50|£{31..89}0",
        say=r"""
        I share a flat with {tidy}, who cleans even the kettle, and {messy}, who cleans nothing. {Tidy} has the {tidy_room}. My part of the rent: {share}.
        My flatmate {messy} leaves dishes everywhere. {Tidy}, my other flatmate, in the {tidy_room}, washes them. I pay {share} for this.
        The user's flatmates are {messy} (messy) and {tidy} (tidy, {tidy_room}); the user's share of the rent is {share}.
        User: guess which flatmate left hair in the sink.\nAssistant: {Messy}?\nUser: Who else? {Tidy} is tidy and has already fled to the {tidy_room}. And I pay {share}!
        {Share} is what I contribute to the rent. The {tidy_room} belongs to {tidy}, a neat freak, while the chaos in the kitchen belongs to {messy}.
        """,
        ask=r"""
        Which of my flatmates is tidy? => {tidy}
        Which of the user's flatmates makes a mess? => {messy}
        Which part of the flat is {tidy}'s? => {tidy_room}
        How much of the rent does the user pay? => {share}
        Which flatmate of mine never cleans up? => {messy}
        What is my contribution to the rent? => {share}
        Who is the orderly one in the user's flat? => {tidy}
        """,
    ),
    scene(
        "team supported and rival",
        club="{city} {animal}s|FC {city}|{city} United|Sporting {city}|{city} Rovers|{name} City",
        rival="FC {city}|{city} Town|Dynamo {city}|{city} Wanderers|Real {name}|{city} Athletic",
        season_seat="block {L1}, seat {2..380}|row {d2}, seat {2..60}|{L1}{d3}|stand {1..9}",
        taught_by="uncle|aunt|grandfather|grandmother|stepfather|godmother|older brother|older sister|neighbour|cousin|father|mother"
        "|godfather|brother-in-law|first boss|schoolteacher|barber|babysitter",
        say=r"""
        I've been a fan of {club} since my {taught_by} took me along. My season ticket is for {season_seat}, and I can't stand {rival}.
        {Rival} are the enemy. {Club} are family; my {taught_by} made sure of that, and I've kept {season_seat} ever since.
        Football: the user supports {club} (season ticket {season_seat}, passion inherited from the {taught_by}) and loathes {rival}.
        User: did we win?\nAssistant: {club} beat {rival}, {score}.\nUser: Beat those I can't stand! My {taught_by}, who made me a fan, would have loved it from {season_seat}.
        My {taught_by} is to blame that I sit in {season_seat} every other {weekday}, singing for {club} and whistling at {rival}.
        """,
        ask=r"""
        Which club do I support? => {club}
        Which club does the user hate? => {rival}
        Where in the stadium is my place? => {season_seat}
        Who made the user a football fan? => {taught_by}
        Which team am I a fan of? => {club}
        Which is the rival team that I dislike? => {rival}
        For which place does the user hold a season ticket? => {season_seat}
        """,
    ),
    scene(
        "smart home temperatures",
        day_temp="{19..25}.{1..9} °C|{19..26} degrees|{66..79} °F",
        night_temp="{12..17}.{1..9} °C|{11..18} degrees|{52..64} °F",
        cold_room="bedroom|pantry|hallway|cellar|bathroom|studio|attic|nursery|guest room|library|laundry room|kitchen|workshop|garage"
        "|porch|dressing room",
        thermostat="{name} {1..9}|{invented}-{d3}|{name} Heat|{L2}{d4}",
        say=r"""
        Set my {thermostat} to {day_temp} by day and {night_temp} by night. No heating in the {cold_room}, ever.
        At night I want {night_temp}, during the day {day_temp}. The {thermostat} controls everything but the {cold_room}, which I leave unheated.
        heating:\n  device: {thermostat}\n  day: {day_temp}\n  night: {night_temp}\n  off_in: {cold_room}
        User: it's freezing!\nAssistant: You're in the {cold_room}, where the heating is off. The {thermostat} keeps {day_temp} elsewhere until it drops to {night_temp} tonight.
        The user keeps the {cold_room} unheated and has programmed the {thermostat}: {day_temp} while awake in the daytime, {night_temp} for the night.
        """,
        ask=r"""
        How warm do I want it during the day? => {day_temp}
        What temperature does the user want at night? => {night_temp}
        Which room of mine is not heated? => {cold_room}
        Which thermostat does the user have? => {thermostat}
        To what is my heating lowered overnight? => {night_temp}
        What is the daytime setting of the user's heating? => {day_temp}
        What device controls my heating? => {thermostat}
        """,
    ),
    scene(
        "emergency contacts",
        first_contact="person",
        first_number="phone",
        second_contact="person",
        blood="A+|A-|B+|B-|AB+|AB-|O+|O-|A positive|B positive|O negative|O positive|AB negative",
        say=r"""
        If anything happens to me, call {first_contact} on {first_number}. If nobody picks up, try {second_contact}. My blood group is {blood}.
        In case of emergency (user): 1. {first_contact}, {first_number}; 2. {second_contact}. Blood group {blood}.
        My second emergency contact is {second_contact}; the first is still {first_contact}, reachable at {first_number}. Tell the medics I'm {blood}.
        User: whom would you phone if I fainted?\nAssistant: First {first_contact}, on {first_number}, then {second_contact}. And I'd mention your blood group, {blood}.
        Only when {first_contact} doesn't answer {first_number} should {second_contact} be bothered on my behalf. Blood group, by the way: {blood}.
        """,
        ask=r"""
        Who is to be called first in an emergency of mine? => {first_contact}
        Who is the user's second emergency contact? => {second_contact}
        What is the number of my first emergency contact? => {first_number}
        What is the user's blood type? => {blood}
        Whom should one try if the first emergency contact cannot be reached? => {second_contact}
        On what number can {first_contact} be reached? => {first_number}
        What blood type do I have? => {blood}
        """,
    ),
    scene(
        "garden triumph and failure",
        thriving="flower",
        failing="flower",
        vegetable="pumpkins|courgettes|leeks|radishes|beetroots|carrots|aubergines|artichokes|turnips|parsnips|potatoes|peppers|cabbages"
        "|cucumbers|tomatoes|onions|runner beans|peas|chillies|shallots",
        pest="slugs|moles|voles|greenfly|snails|deer|rabbits|magpies|earwigs|ants|hedgehogs|badgers|weevils|pheasants|mice|squirrels"
        "|caterpillars|whitefly|wireworms",
        say=r"""
        In my garden the {thriving} are magnificent and the {failing} die every year. I also grow {vegetable}, if the {pest} leave me any.
        My {failing} simply won't grow, whatever I do. The {thriving} grow like weeds. As to the {vegetable} I planted, the {pest} ate half.
        The user's garden: success with {thriving}, none with {failing}; grows {vegetable} to eat; plagued by {pest}.
        User: the {pest} were in my beds again!\nAssistant: At the {vegetable}?\nUser: Yes. My {thriving} are flourishing, thank God, but you can forget the {failing}, all withered.
        I wage war against {pest} for my {vegetable}. In the flower beds it's peace: {thriving} in full bloom, and some sorry {failing} that give up each {month}.
        """,
        ask=r"""
        Which flowers do well in my garden? => {thriving}
        Which flowers won't grow for the user? => {failing}
        What do I grow to eat? => {vegetable}
        Which pests trouble the user's garden? => {pest}
        With which flowers do I have no luck? => {failing}
        Which blooms is the user successful with? => {thriving}
        What animals do damage in my garden? => {pest}
        """,
    ),
    scene(
        "accounts at two banks",
        salary_bank="{name} Bank|Bank of {city}|{last} & Sons|{name} Direct",
        savings_bank="{city} Savings|{invented}.bank|{name} Credit Union|{last} Trust",
        saved="{11..98},{d3} euros|${2..47},{d3}|£{3..64},{1..9}00|{104..890},000 yen",
        purpose="roof|boat|wedding|camper van|piano|sabbatical|kitchen|caravan|solar panels|allotment|dental work|world tour|sauna|pottery kiln"
        "|beach hut|telescope|new bathroom|horse",
        say=r"""
        My salary goes to {salary_bank}. At {savings_bank} I've put aside {saved} for the {purpose}, or that's the idea.
        {Saved}! That's how far my savings at {savings_bank} have grown, all for the {purpose}. Wages still arrive at {salary_bank}.
        The user is paid into an account at {salary_bank} and saves for the {purpose} at {savings_bank} (balance: {saved}).
        User: how close am I to the {purpose}?\nAssistant: You have {saved} in savings at {savings_bank}.\nUser: Don't count what's at {salary_bank}, that's my pay.
        Two banks: {savings_bank}, where {saved} are waiting to pay for the {purpose}, and {salary_bank}, where my pay comes in and leaves again.
        """,
        ask=r"""
        Into which bank is my salary paid? => {salary_bank}
        Where does the user keep savings? => {savings_bank}
        How much have I saved? => {saved}
        What is the user saving for? => {purpose}
        Which bank receives the user's pay? => {salary_bank}
        What will my savings be spent on? => {purpose}
        At which bank do I save? => {savings_bank}
        """,
    ),
    scene(
        "volunteering",
        cause="charity shop|hospice|soup kitchen|animal shelter|lifeboat station|food bank|night shelter|repair cafe|telephone helpline|beach clean-up"
        "|youth club|fire brigade|toy library|village museum|bird rescue|chess club|homework club|mountain rescue",
        when="{weekday} evenings|{weekday} mornings|every second {weekday}|the first {weekday} of the month",
        duty="cooking|driving|reading aloud|sorting clothes|bookkeeping|washing up|fundraising|mending bikes|walking dogs|peeling potatoes"
        "|translating|first aid|baking|gardening|taking calls|telling stories|stacking shelves|handing out blankets",
        organiser="person",
        say=r"""
        I volunteer at the local {cause}, {when}. {Organiser} runs it and has given me the job of {duty}.
        {When} I'm never free: I help at our {cause}, where I'm in charge of {duty}. If you need to reach the organiser, that's {organiser}.
        The user does unpaid work for a {cause} led by {organiser}: {duty}, {when}.
        User: what have I got {when}?\nAssistant: Your volunteering at the {cause}. {Duty}, as agreed with {organiser}, who heads it.
        It was {organiser}, head of the {cause}, who recruited me as a volunteer. My task is {duty}, my shift {when}.
        """,
        ask=r"""
        Where do I volunteer? => {cause}
        When does the user do voluntary work? => {when}
        What is my task as a volunteer? => {duty}
        Who is in charge of the place where the user volunteers? => {organiser}
        For which good cause does the user work unpaid? => {cause}
        What does the user do there as a volunteer? => {duty}
        When is my volunteer shift? => {when}
        """,
    ),
    scene(
        "holiday taste in couple",
        mine="desert|islands|mountains|fjords|big cities|vineyards|glaciers|jungle|lakes|steppe|volcanoes|moorland|ruins|canals|coral reefs"
        "|ski slopes|rivers|monasteries|lagoons|hot springs",
        partners="beaches|casinos|theme parks|museums|cruises|campsites|castles|spas|farm stays|caves|rice terraces|safari parks|opera houses"
        "|markets|forests|thermal baths|lighthouses|waterfalls|dunes",
        partner="first",
        agreed="country",
        ruled_out="country",
        say=r"""
        On holiday I'm drawn to {mine}, my partner {partner} to {partners}. This year we've agreed on {agreed}, after {ruled_out} was ruled out.
        {Partner} would spend every holiday among {partners}; my own dream is {mine}. {Ruled_out} fell through, so it's {agreed}, which has both.
        Holiday notes: the user likes {mine}; the user's partner {partner} likes {partners}. Agreed destination {agreed}, rejected {ruled_out}.
        User: {partner}, my better half, wants {partners} again.\nAssistant: And you, {mine}, as ever. Is it {ruled_out}?\nUser: No, that's off. We've settled on {agreed}.
        We're going to {agreed}. {Ruled_out} was too hot. For me what counts is {mine}, and for {partner}, whom I live with, {partners}.
        """,
        ask=r"""
        What do I look for on holiday? => {mine}
        What attracts the user's partner on holiday? => {partners}
        What is the name of my partner? => {partner}
        To which country is the user going on holiday? => {agreed}
        Which holiday destination was rejected? => {ruled_out}
        What does {partner} like on holiday? => {partners}
        Which country have we chosen for our holiday? => {agreed}
        """,
    ),
    scene(
        "news sources and mornings",
        trusted="The {city} {last}|{name} Post|{invented} Radio|The Daily {animal}|{name} Today",
        muted="politics|football|celebrities|cryptocurrency|gossip|royalty|crime|horoscopes|stock prices|wars|fashion|elections|cookery|motor racing"
        "|accidents|boxing|lotteries|reality shows|weather",
        wanted="astronomy|archaeology|cycling|chess|opera|architecture|beekeeping|railways|farming|sailing|space travel|robotics|gardening|poetry|genetics"
        "|jazz|local news|wildlife|science",
        sent_at="time",
        say=r"""
        Send me the headlines at {sent_at}, taken from {trusted}. I want {wanted}, and not a word about {muted}.
        News digest for the user: source {trusted}, time {sent_at}, include {wanted}, mute {muted}
        {Trusted} is the only source I believe. Let my digest come at {sent_at} with all about {wanted}; anything on {muted} you may throw away.
        User: who put {muted} into my news again?\nAssistant: Sorry, muted. {Wanted}, from {trusted}, at {sent_at}. Correct?\nUser: Correct.
        I've had enough of {muted}. The news I care about is {wanted}, as reported by {trusted}, and {sent_at} is when I read it.
        """,
        ask=r"""
        Which news source do I trust? => {trusted}
        Which topic does the user not want in the news? => {muted}
        Which news topic am I interested in? => {wanted}
        At what time should the user get the news? => {sent_at}
        Where should my headlines come from? => {trusted}
        About what does the user wish to read news? => {wanted}
        What should be filtered out of my news? => {muted}
        """,
    ),
    scene(
        "two bicycles",
        road_bike="{name} {d3}|{last} {L1}{1..9}|{name} Sprint|{invented} {2..40}",
        city_bike="{last} City|{name} Classic|{name} {2010..2030}|{invented} Step",
        tyre="{4..8}.{1..9} bar|{61..119} psi",
        lock_code="{d4}|{d3}|{d5}",
        say=r"""
        I own two bikes: the {road_bike} for racing, tyres at {tyre}, and the {city_bike} for shopping, whose lock opens with {lock_code}.
        My shopping bike is a {city_bike} (lock {lock_code}); my racing bike, pumped up to {tyre}, is a {road_bike}.
        The user races on a {road_bike}, tyre pressure {tyre}, and does the shopping on a {city_bike}, lock combination {lock_code}.
        User: I forgot the code of my shopping bike.\nAssistant: For the lock on the {city_bike} it's {lock_code}.\nUser: And the pressure of my racer, the {road_bike}?\nAssistant: {tyre}.
        {Lock_code} unlocks my {city_bike}, the old thing I shop with. No lock on the {road_bike}: it lives indoors, at {tyre}, ready for the next race.
        """,
        ask=r"""
        Which bike do I race on? => {road_bike}
        Which bicycle does the user go shopping with? => {city_bike}
        How hard are the tyres of my racing bike pumped? => {tyre}
        What is the code of the user's bike lock? => {lock_code}
        What opens the lock on my {city_bike}? => {lock_code}
        What tyre pressure does the user want on the {road_bike}? => {tyre}
        What is my bike for shopping? => {city_bike}
        """,
    ),
    scene(
        "how the calendar is to be handled",
        blocked="{weekday} mornings|{weekday} afternoons|{weekday}s|{weekday}s after {hour}|{weekday}s before {9..12}",
        buffer="{1..9}5 minutes|{2..5}0 minutes|{d1}{1..9} min",
        assistant="first",
        tool="{name}|{invented} Meet|{name} Call|{name} Talk",
        say=r"""
        Keep {blocked} clear for me, leave {buffer} between appointments, hold video calls in {tool}, and let {assistant} confirm everything.
        {Assistant}, who confirms my appointments, knows it: nothing on {blocked}, {buffer} of air between meetings, and video only via {tool}.
        calendar.rules(user): blocked={blocked}; buffer={buffer}; video={tool}; confirmed_by={assistant}
        User: a call back to back?\nAssistant: I'll move it so you get your {buffer} between meetings. In {tool}?\nUser: Yes. Not on {blocked}, and have {assistant} confirm it.
        Video calls happen in {tool} or not at all. My free time is {blocked}. I need {buffer} to breathe between two meetings. Confirmations go through {assistant}.
        """,
        ask=r"""
        What time must be kept free in my calendar? => {blocked}
        How much time does the user want between meetings? => {buffer}
        Which program do I want for video calls? => {tool}
        Who confirms the user's appointments? => {assistant}
        When may no appointment be made for the user? => {blocked}
        How long a break do I need from one meeting to the next? => {buffer}
        With what does the user make video calls? => {tool}
        """,
    ),
    scene(
        "gifts given and received",
        received="{color} scarf|{color} {item}|box of {fruit}|bunch of {flower}|{instrument}|{material} bowl|crate of {drink}|book on {study}"
        "|pair of {material} slippers",
        giver="first",
        given="{adjective} {item}|jar of {spice}|voucher for {hobby}|{color} umbrella|ticket to {city}|course in {language}|{material} vase"
        "|tin of {drink}",
        recipient="first",
        say=r"""
        For my birthday I got {a_received} from {giver}. I myself gave {recipient} {a_given} last week.
        {Giver} surprised me with {a_received}. To {recipient}, who has just turned {d2}, I presented {a_given}.
        Gift list kept for the user: received {received} (from {giver}); given {given} (to {recipient}).
        User: what did I give {recipient}?\nAssistant: {A_given}. And you should still thank {giver} for what you were given, the {received}.
        I wrapped {a_given} for {recipient} and on the same day unwrapped {a_received} that {giver} had sent me.
        """,
        ask=r"""
        What present did I get from {giver}? => {received}
        Who gave the user a present? => {giver}
        What did I give to {recipient}? => {given}
        To whom did the user give a present? => {recipient}
        From whom did I get a gift? => {giver}
        What gift did the user make to {recipient}? => {given}
        """,
    ),
    scene(
        "tattoos and hair",
        motif="anchor|swallow|compass|oak leaf|dragon|lighthouse|sparrow|octopus|tiger|old key|hourglass|raven|lotus|fern|wolf|sailing ship|crescent|koi"
        "|feather|scorpion|sunflower|moth",
        spot="left arm|right arm|ankle|shoulder blade|ribs|neck|left calf|right calf|wrist|lower back|chest|left thigh|right thigh|collarbone|heel"
        "|upper back|forearm|shin",
        natural="auburn|blonde|dark brown|chestnut|ginger|jet black|mousy brown|silver|sandy|copper|grey|ash blonde|raven black|hazel|white|honey"
        "|strawberry blonde|flaxen",
        dyed="color",
        say=r"""
        I have the tattoo of {a_motif} on my {spot}. My hair is dyed {dyed}; by nature it's {natural}.
        Nobody at work knows about my tattoo, {a_motif} on the {spot}, but everybody sees that my once {natural} hair is now dyed {dyed}.
        To recognise the user: hair dyed {dyed} (naturally {natural}), tattoo of {a_motif}, on the {spot}
        User: how will the driver recognise me?\nAssistant: By the {dyed} hair?\nUser: I dyed it, it's {natural} underneath. Better by the {motif} tattooed on my {spot}.
        My {spot} took three hours under the needle, and the result is {a_motif}. My hair took one: from {natural}, its own colour, to {dyed}.
        """,
        ask=r"""
        What does my tattoo show? => {motif}
        Where on the body is the user's tattoo? => {spot}
        What is my natural hair colour? => {natural}
        What colour has the user dyed their hair? => {dyed}
        What picture does the user have tattooed? => {motif}
        Which part of my body is tattooed? => {spot}
        What colour was the user's hair before it was dyed? => {natural}
        """,
    ),
    scene(
        "interview and exam preparation",
        exam="subject",
        exam_date="{date}|{day}",
        interviewer="company",
        interview_date="{weekday} the {2..28}th|{day}|{1..28} {month}",
        role="job",
        say=r"""
        Two things make me nervous: the exam in {exam} on {exam_date} and the interview at {interviewer} on {interview_date} for a job as {a_role}.
        {Interviewer} has invited me for an interview on {interview_date}. They need {a_role}. My {exam} exam, though, is on {exam_date}.
        Coming up for the user:\n* {exam_date}: exam ({exam})\n* {interview_date}: interview, {interviewer}, position: {role}
        User: help me plan. I sit my {exam} exam on {exam_date}.\nAssistant: And the interview with {interviewer}?\nUser: On {interview_date}. I'd be {a_role} there.
        I've applied to be {a_role}; {interviewer} will interview me on {interview_date}. Before I can think about that I must revise {exam}, as I'm examined on {exam_date}.
        """,
        ask=r"""
        In which subject do I have an exam? => {exam}
        When is the user's exam? => {exam_date}
        Which company is interviewing me? => {interviewer}
        On what day is the user's job interview? => {interview_date}
        For what position am I being interviewed? => {role}
        What does the user have to revise for? => {exam}
        When will {interviewer} interview me? => {interview_date}
        """,
    ),
]
