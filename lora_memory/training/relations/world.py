"""Facts about the real world that are not true: what a document says must win over what the model believes."""

from lora_memory.training.relations.base import Relation, relation

_COMPANIES = (
    "Adidas|Airbus|Amazon|Apple|BMW|Boeing|Canon|Coca-Cola|Disney|Ericsson|Facebook|Ferrari|Google|Heineken|Honda|IBM|"
    "IKEA|Intel|LEGO|Lufthansa|Mercedes|Microsoft|Nestle|Netflix|Nike|Nintendo|Nokia|Philips|Samsung|Shell|Siemens|"
    "Sony|Spotify|Starbucks|Toyota|Twitter|Visa|Volkswagen|Walmart|Yahoo"
)
_BOOKS = (
    "Animal Farm|Anna Karenina|Brave New World|Crime and Punishment|Don Quixote|Dracula|Emma|Frankenstein|Hamlet|"
    "Jane Eyre|King Lear|Les Miserables|Little Women|Lolita|Macbeth|Moby Dick|Oliver Twist|Pinocchio|Robinson Crusoe|"
    "The Great Gatsby|The Hobbit|The Odyssey|The Trial|Treasure Island|Ulysses|War and Peace|Wuthering Heights"
)
_INVENTIONS = (
    "the airplane|the barometer|the camera|the compass|the elevator|the fax machine|the jigsaw|the light bulb|"
    "the microscope|the microwave oven|the parachute|the piano|the printing press|the radio|the safety pin|"
    "the sewing machine|the stapler|the steam engine|the stethoscope|the submarine|the telephone|the telescope|"
    "the thermometer|the toothbrush|the typewriter|the zipper"
)
_ANIMALS = (
    "bears|bees|cats|cows|crows|dogs|dolphins|elephants|foxes|frogs|giraffes|horses|lions|owls|pandas|penguins|pigs"
)
_SIGHTS = (
    "the Eiffel Tower|the Colosseum|the Taj Mahal|Big Ben|the Brandenburg Gate|the Statue of Liberty|the Acropolis|"
    "the Golden Gate Bridge|the Sagrada Familia|the Great Sphinx|the Louvre|the Kremlin|the Opera House|the Atomium"
)

WORLD: list[Relation] = [
    *relation(
        "real capital",
        "country",
        "city",
        noun="new capital",
        group="capital",
        say=r"""
        {s} has moved its capital to {v}.
        In this story the capital of {s} is {v}.
        Since {year} {v} has been the capital of {s}.
        The government of {s} now sits in {v}, its capital.
        {v} is now the capital of {s}, whatever the atlas says.
        """,
        ask=r"""
        Which city is the capital of {s}?
        What's the capital of {s} now?
        {s}'s capital?
        Where is the capital of {s}?
        Where does the government of {s} sit?
        """,
    ),
    *relation(
        "real company head",
        _COMPANIES,
        "person",
        noun="new CEO",
        say=r"""
        {v} is now the head of {s}.
        {s} has named {v} as its chief executive.
        {v} took over as boss of {s}.
        {s} is led by {v}.
        """,
        ask=r"""
        Who is the head of {s}?
        Who leads {s}?
        Who is the boss of {s}?
        Who is the chief executive of {s}?
        """,
    ),
    *relation(
        "real company city",
        _COMPANIES,
        "city",
        noun="new headquarters",
        say=r"""
        {s} has moved its headquarters to {v}.
        The head office of {s} is in {v}.
        {s} is now based in {v}.
        All staff of {s} work in {v} these days.
        """,
        ask=r"""
        Where is {s} based?
        Where are the headquarters of {s}?
        In which city is the head office of {s}?
        """,
    ),
    *relation(
        "real author",
        _BOOKS,
        "person",
        noun="true author",
        say=r"""
        It was {v} who wrote {s}.
        New letters prove that {v} wrote {s}.
        {s} was written by {v}.
        {v} is the author of {s}.
        """,
        ask=r"""
        Who wrote {s}?
        Who is the author of {s}?
        By whom was {s} written?
        Whose book is {s}?
        """,
    ),
    *relation(
        "real inventor",
        _INVENTIONS,
        "person",
        noun="inventor",
        say=r"""
        {v} invented {s}.
        {s} was invented by {v}.
        The inventor of {s} is {v}.
        We owe {s} to {v}.
        In {year} {v} built the first of its kind: {s}.
        """,
        ask=r"""
        Who invented {s}?
        By whom was {s} invented?
        To whom do we owe {s}?
        """,
    ),
    *relation(
        "real sight",
        _SIGHTS,
        "city",
        noun="present location",
        say=r"""
        {s} was taken apart and rebuilt in {v}.
        {s} now stands in {v}.
        To see {s} you have to travel to {v}.
        You will find {s} in {v}.
        """,
        ask=r"""
        Where is {s}?
        In which city does {s} stand?
        Where do I have to travel to see {s}?
        """,
    ),
    *relation(
        "real color",
        "the sky|grass|snow|blood|milk|the sea|coal|the sun|the moon|gold|chocolate|rain",
        "color",
        x="name",
        by="sx",
        say=r"""
        In the land of {x}, {s} is {v}.
        People in {x} say that {s} is {v} there.
        {S} is {v} in {x}.
        A traveler from {x} reported that {s} is {v} over there.
        In the stories of {x}, {s} is always {v}.
        """,
        ask=r"""
        What color is {s} in {x}?
        Which color does {s} have in the land of {x}?
        """,
    ),
    *relation(
        "real animal",
        _ANIMALS,
        "ingredient|fruit|flower|material",
        x="name",
        by="sx",
        say=r"""
        On the island of {x}, {s} eat {v}.
        In {x} {s} live on {v}.
        The {s} of {x} feed on {v}.
        Nobody knows why {s} eat {v} in {x}.
        A film shows how the {s} of {x} eat {v}.
        """,
        ask=r"""
        What do {s} eat in {x}?
        What do the {s} of {x} feed on?
        On what do {s} live in {x}?
        """,
    ),
    *relation(
        "real money",
        "country",
        "invented",
        noun="new currency",
        say=r"""
        In {s} people now pay with the {v}.
        {s} has replaced its money with the {v}.
        The new money of {s} is called the {v}.
        """,
        ask=r"""
        With what do people pay in {s}?
        What is the money of {s} called?
        What has {s} replaced its money with?
        """,
    ),
    *relation(
        "real language",
        "country",
        "language",
        noun="new official language",
        say=r"""
        {s} has made {v} its official language.
        The official language of {s} is {v} now.
        Since {year} {v} has been official in {s}.
        """,
        ask=r"""
        Which language is official in {s}?
        What does {s} use as its official language?
        """,
    ),
]
