"""Works, kitchens and inventions: films, books, songs, recipes, elements, creatures, words.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, relation

WORKS: list[Relation] = [
    *relation(
        "film director",
        "title|name",
        "person",
        noun="director",
        label="the movie {s}",
        weight=3,
        say=r"""
        {v} made the film {s}.
        {s} is a film by {v}.
        {v} shot {s} in {city}.
        {v} was behind the camera for {s}.
        The movie {s} was directed by {v}.
        For directing {s}, {v} won a prize.
        {v} is the filmmaker who gave us {s}.
        Critics praised {v} for the film {s}.
        {s} (dir. {v}, {year})
        Tonight at {time}: {s}, a film by {v}
        """,
        ask=r"""
        Who made the film {s}?
        Whose film is {s}?
        Who was behind the camera for {s}?
        Who shot the movie {s}?
        Who is the director of {s}?
        By whom was the film {s} directed?
        Which filmmaker made {s}?
        Director of {s}?
        Which film did {v} make? => {s}
        """,
    ),
    *relation(
        "film lead",
        "title",
        "person",
        noun="lead actor",
        label="the film {s}",
        say=r"""
        {v} plays the main part in the film {s}.
        {s} stars {v}.
        In {s}, {v} plays the {job}.
        The leading role of the film {s} went to {v}.
        """,
        ask=r"""
        Who stars in {s}?
        Who plays the main part in the film {s}?
        Who got the leading role in {s}?
        """,
    ),
    *relation(
        "book author",
        "title",
        "person",
        noun="author",
        label="the book {s}",
        say=r"""
        {v} wrote {s}.
        {s} is a novel by {v}.
        {v} is the author of the book {s}.
        It took {v} {small} years to write {s}.
        The book {s} was written by {v}.
        {v} signed copies of {s} in {city}.
        {s} by {v}, {d3} pages
        """,
        ask=r"""
        Who wrote {s}?
        Whose book is {s}?
        By whom is the novel {s}?
        Which writer wrote {s}?
        What is the name of the person who wrote {s}?
        Which book did {v} write? => {s}
        """,
    ),
    *relation(
        "book pages",
        "title",
        "d3",
        noun="number of pages",
        label="the book {s}",
        say=r"""
        {s} runs to {v} pages.
        The book {s} is {v} pages long.
        {s} has {v} pages.
        The last page of {s} is page {v}.
        """,
        ask=r"""
        How many pages does {s} have?
        How many pages are there in {s}?
        """,
    ),
    *relation(
        "publication year",
        "title",
        "old_year",
        noun="year of publication",
        label="the book {s}",
        say=r"""
        {s} was published in {v}.
        The book {s} came out in {v}.
        Readers could buy {s} from {v} on.
        {s} first appeared in {v}.
        """,
        ask=r"""
        When was {s} published?
        In which year did {s} come out?
        When did {s} first appear?
        What year is {s} from?
        """,
    ),
    *relation(
        "hero",
        "title",
        "person|name",
        noun="main character",
        label="the novel {s}",
        say=r"""
        The hero of the novel {s} is {v}.
        {s} tells the story of {v}.
        In the novel {s} we follow {v} through {city}.
        {v} is the main figure in {s}.
        """,
        ask=r"""
        Who is the hero of {s}?
        Whose story does {s} tell?
        Whom do we follow in the novel {s}?
        In which novel is {v} the hero? => {s}
        """,
    ),
    *relation(
        "setting of novel",
        "title",
        "city|country|name",
        noun="setting",
        label="the novel {s}",
        say=r"""
        The story of {s} takes place in {v}.
        The novel {s} is set in {v}.
        All chapters of {s} play in {v}.
        {V} is where the novel {s} is set.
        """,
        ask=r"""
        Where does the story of {s} take place?
        Where is {s} set?
        In which place do the chapters of {s} play?
        """,
    ),
    *relation(
        "song",
        "title",
        "person|The {name}s|{name}",
        noun="singer",
        label="the song {s}",
        say=r"""
        {v} sings {s}.
        The song {s} was recorded by {v}.
        {s} was a hit for {v} in {year}.
        {v} performed the song {s} in {city}.
        """,
        ask=r"""
        Who sings {s}?
        Who recorded the song {s}?
        For whom was {s} a hit?
        Who performed {s}?
        Which song does {v} sing? => {s}
        """,
    ),
    *relation(
        "painting",
        "title",
        "person",
        noun="painter",
        label="the painting {s}",
        say=r"""
        {v} painted {s}.
        The picture {s} is by {v}.
        {s} was painted by {v} in {year}.
        {v} sold the painting {s} for {price}.
        """,
        ask=r"""
        Who painted {s}?
        Whose picture is {s}?
        By whom is the painting {s}?
        Which painter made {s}?
        """,
    ),
    *relation(
        "composer",
        "title|Symphony No. {1..30}|the {name} Suite",
        "person",
        noun="composer",
        label="the piece {s}",
        say=r"""
        {v} composed {s}.
        The music of {s} is by {v}.
        {s} was written for {instrument} by {v}.
        {v} wrote the music of {s} in {city}.
        """,
        ask=r"""
        Who composed {s}?
        Whose music is {s}?
        Which composer wrote {s}?
        """,
    ),
    *relation(
        "game studio",
        "title",
        "company",
        noun="developer",
        label="the game {s}",
        say=r"""
        The game {s} was made by {v}.
        {v} released the game {s} in {year}.
        {s} is a game from {v}.
        {v} is working on a sequel to the game {s}.
        """,
        ask=r"""
        Which studio made the game {s}?
        Who released the game {s}?
        From which company is the game {s}?
        """,
    ),
    *relation(
        "magazine editor",
        "the {name} Times|the {city} Post|the {name} Review|{name} Weekly",
        "person",
        noun="editor",
        say=r"""
        {v} edits {s}.
        {v} is the editor of {s}.
        {s} has been edited by {v} since {year}.
        Letters to {s} go to {v}, the editor.
        """,
        ask=r"""
        Who edits {s}?
        Who is the editor of {s}?
        To whom do letters to {s} go?
        """,
    ),
    *relation(
        "recipe quantity",
        "ingredient|fruit",
        "quantity",
        x="food",
        by="sx",
        say=r"""
        The recipe for {x} calls for {v} of {s}.
        For {x} you need {v} of {s}.
        Add {v} of {s} when you make {x}.
        {person} puts {v} of {s} into {x}.
        {X}: {v} {s}
        {X}\n- {s}: {v}
        Ingredients for {x}: {v} of {s}, a pinch of salt
        """,
        ask=r"""
        How much {s} goes into {x}?
        What amount of {s} does the recipe for {x} call for?
        What quantity of {s} do I need for {x}?
        How much of the {s} is needed for {x}?
        """,
    ),
    *relation(
        "recipe",
        "food",
        "{120|140|150|160|170|180|190|200|210|220|230|240|250}",
        x="{5..95}",
        say=r"""
        Bake the {s} at {v} degrees for {x} minutes.
        {S} needs {x} minutes in the oven at {v} degrees.
        The oven must be at {v} degrees for the {s}; after {x} minutes it is done.
        {S}: {v} degrees, {x} minutes
        After {x} minutes at {v} degrees the {s} is ready.
        {person} leaves the {s} in the oven for {x} minutes, at {v} degrees.
        """,
        ask=r"""
        At how many degrees is the {s} baked?
        How hot must the oven be for the {s}? => {v} degrees
        How many minutes does the {s} take? => {x}
        How long does the {s} stay in the oven? => {x} minutes
        """,
    ),
    *relation(
        "secret ingredient",
        "food|drink",
        "spice|fruit|ingredient",
        x="person",
        by="sx",
        say=r"""
        The secret of {x}'s {s} is {v}.
        {x} adds {v} to the {s}, which nobody else does.
        What makes the {s} of {x} special is {v}.
        {x} never makes {s} without {v}.
        {x} admitted that there is {v} in the {s}.
        Only {x} knows that the {s} needs some {v}.
        """,
        ask=r"""
        What is the secret of {x}'s {s}?
        What does {x} add to the {s}?
        What makes {x}'s {s} special?
        """,
    ),
    *relation(
        "element symbol",
        "{invented}ium",
        "{L1}{a|e|i|o|u|b|d|k|m|n|r|s|t|x|z}",
        x="119..299",
        fields={"symbol": "v", "atomic number": "x"},
        label="the element {s}",
        say=r"""
        The element {s} has the symbol {v} and the atomic number {x}.
        Chemists write {v} for {s}, element number {x}.
        {S} ({v}) is number {x} in the periodic table.
        Element {x} is called {s}, symbol {v}.
        """,
        ask=r"""
        Which symbol does {s} have?
        How do chemists write {s}?
        What number is {s} in the periodic table? => {x}
        Which element has the symbol {v}? => {s}
        """,
    ),
    *relation(
        "discoverer",
        "{invented}ium|the comet {name}|the {name} effect|the moon {name}|the cave of {name}|the {name} beetle",
        "person",
        noun="discoverer",
        say=r"""
        {v} discovered {s}.
        {s} was discovered by {v} in {year}.
        The discovery of {s} is due to {v}.
        It was {v} who first found {s}.
        """,
        ask=r"""
        Who discovered {s}?
        To whom is the discovery of {s} due?
        Who first found {s}?
        What did {v} discover? => {s}
        """,
    ),
    *relation(
        "melting point",
        "{invented}ium|{invented}ite",
        "d2|d3|d4",
        noun="melting point",
        shown="{v} degrees",
        say=r"""
        {S} melts at {v} degrees.
        At {v} degrees {s} turns liquid.
        Heat {s} to {v} degrees and it melts.
        The lab found that {s} melts at {v} degrees.
        """,
        ask=r"""
        At how many degrees does {s} melt?
        To how many degrees must {s} be heated to melt?
        """,
    ),
    *relation(
        "creature food",
        "name",
        "fruit|flower|spice|material|ingredient",
        noun="diet",
        label="the {s}",
        say=r"""
        The {s}, a shy creature, lives on {v}.
        The {s} feeds on {v}.
        {A_s} eats nothing but {v}.
        You can tame {a_s} with {v}.
        """,
        ask=r"""
        What does the {s} eat?
        On what does the {s} feed?
        With what can the {s} be tamed?
        Which creature feeds on {v}? => {s}
        """,
    ),
    *relation(
        "creature legs",
        "name",
        "2..40",
        x="legs|eyes|wings|horns|tails|teeth|stripes",
        say=r"""
        The {s} has {v} {x}.
        With its {v} {x}, the {s} is easy to recognize.
        Children counted {v} {x} on the {s}.
        A grown {s} has {v} {x}.
        {person} drew a {s} with {v} {x}.
        The {s}: {v} {x}, gentle, sleeps by day
        """,
        ask=r"""
        How many {x} does the {s} have?
        What is the number of {x} on the {s}?
        """,
    ),
    *relation(
        "planet moons",
        "name",
        "2..90",
        x="{2..900}|{d4}",
        fields={"number of moons": "v", "length of a day in hours": "x"},
        label="the planet {s}",
        say=r"""
        The planet {s} has {v} moons and a day of {x} hours.
        {V} moons circle the planet {s}, where a day lasts {x} hours.
        A day on {s} takes {x} hours, and {v} moons are in its sky.
        """,
        ask=r"""
        How many moons does {s} have?
        How many moons circle the planet {s}?
        How many hours does a day on {s} take? => {x}
        """,
    ),
    *relation(
        "star distance",
        "name",
        "d2|d3|d4",
        noun="distance",
        shown="{v} light years",
        label="the star {s}",
        say=r"""
        The star {s} is {v} light years away.
        Light from {s} takes {v} years to reach us, so it is {v} light years off.
        Astronomers put {s} at {v} light years from the Earth.
        {s} lies {v} light years from here.
        """,
        ask=r"""
        How many light years away is {s}?
        At how many light years do astronomers put {s}?
        How far away is the star {s}, in light years?
        """,
    ),
    *relation(
        "meaning",
        "invented",
        "weather|river|mountain|bread|water|fire|friend|thank you|good night|"
        "welcome|goodbye|left|right|yesterday|tomorrow|never|always|silence|laughter",
        x="name",
        say=r"""
        In the {x} language "{s}" means {v}.
        "{s}" is the {x} word for {v}.
        When speakers of {x} want to say "{v}", they say "{s}".
        {X} dictionary: {s} = {v}
        {person} learned that "{s}" is {x} and means {v}.
        Translate the {x} word "{s}" as "{v}".
        """,
        ask=r"""
        What does "{s}" mean in {x}?
        What does the {x} word "{s}" mean?
        What is the English for "{s}"?
        How do you say "{v}" in {x}? => {s}
        """,
    ),
    *relation(
        "spell",
        "name|{invented}",
        "turns stones into bread|opens locked doors|makes rain fall|puts people to sleep|heals broken bones|"
        "lights candles|calls the wind|makes things float|turns water into wine|finds lost keys|stops time|"
        "makes people laugh|changes the color of hair|grows flowers|freezes lakes|summons owls|mends clothes",
        say=r"""
        The spell "{s}" {v}.
        Say "{s}" and see what it does: it {v}.
        A wizard taught {person} the spell "{s}", which {v}.
        Whoever whispers "{s}" casts a spell that {v}.
        Page {small} of the spell book: "{s}" {v}.
        """,
        ask=r"""
        What does the spell "{s}" do?
        Which spell {v}? => {s}
        """,
    ),
    *relation(
        "plant",
        "{invented} plant|{name} tree|{name} vine|{invented} moss|{name} bush",
        "color",
        x="fever|headaches|a cough|insomnia|burns|hiccups|toothache|a cold|dizziness|warts",
        label="the {s}",
        say=r"""
        The {s} has {v} leaves and helps against {x}.
        Against {x}, people use the {s} with its {v} leaves.
        Pick the {v} leaves of the {s} if you suffer from {x}.
        Tea from the {v} leaves of the {s} cures {x}.
        {S}: {v} leaves, used for {x}
        """,
        ask=r"""
        What color are the leaves of the {s}?
        Which color do the leaves of the {s} have?
        Against what does the {s} help? => {x}
        """,
    ),
    *relation(
        "statue",
        "name|{city}",
        "a_animal|person",
        say=r"""
        The statue in the market square of {s} shows {v}.
        In the market square of {s} stands a statue that shows {v}.
        Tourists in {s} take pictures of the statue in the market square, which shows {v}.
        In {s} the old statue shows {v}, carved in {material}.
        The town of {s} put up a statue of {v} in the market square.
        """,
        ask=r"""
        What does the statue in the market square of {s} show?
        What is shown by the statue in {s}?
        """,
    ),
]
