"""Who people are: home, work, family, looks, tastes. Longer than 400 lines because it is one table of wordings."""

from lora_memory.training.relations.base import Relation, relation

PEOPLE: list[Relation] = [
    *relation(
        "home",
        "person",
        "city",
        noun="home town",
        weight=3,
        say=r"""
        {s} moved from {city} to {v} a while ago.
        {s} has settled down in {v}.
        {s} resides in {v} these days.
        {V} has been home to {s} for {small} years.
        The flat that {s} rents is in {v}.
        After {small} years in {city}, {s} now calls {v} home.
        Anyone writing to {s} should send the letter to {v}.
        {person} says that {s} bought a house in {v}.
        {s}, {v} resident and regular at our club, sends regards.
        Address book: {s} -> {v}
        user: Is {s} still in {city}?\nassistant: No, {s} is based in {v} now.
        """,
        ask=r"""
        Which city is home to {s}?
        Where is {s} based?
        What city does {s} reside in?
        Name the city where {s} has a home.
        Where has {s} settled?
        Where would I find {s}'s home?
        {s} resides where?
        Who calls {v} home? => {s}
        Who resides in {v}? => {s}
        """,
        say_mine=r"""
        I live in {v}.
        I moved to {v} last {month}.
        user: We've been renting a place in {v} since {month}.
        My home is in {v}, not in {city}.
        """,
        ask_mine=r"""
        Where do I live?
        Which city do I live in?
        Where is my home?
        """,
    ),
    *relation(
        "birthplace",
        "person",
        "city",
        noun="place of birth",
        say=r"""
        {s} was born in {v}.
        {s} came into the world in {v} and grew up in {city}.
        {V} is where {s} was born.
        Born in {v}, {s} later moved to {city}.
        The birth certificate of {s} was issued in {v}.
        {s} is a native of {v}.
        """,
        ask=r"""
        Where was {s} born?
        In which city was {s} born?
        Which city is {s} a native of?
        Which place saw the birth of {s}?
        Who was born in {v}? => {s}
        """,
        say_mine=r"""
        I was born in {v}.
        I was born in {v} but grew up in {city}.
        """,
        ask_mine=r"""
        Where was I born?
        """,
    ),
    *relation(
        "job",
        "person",
        "job",
        noun="occupation",
        weight=3,
        say=r"""
        {s} earns a living as {a_v}.
        {s} trained for years to become {a_v} and is one now.
        {s} is {a_v}.
        {s} has been {a_v} since {year}.
        {s} found work as {a_v} in {city}.
        {s}, {a_v} from {city}, joined the call.
        People know {s} as a gifted {v}.
        {s} was hired as {a_v}.
        As {a_v}, {s} travels a lot.
        {s} makes money as {a_v}.
        Staff list: {s} ({v})
        user: Who was that?\nassistant: That was {s}, {a_v}.
        """,
        ask=r"""
        What is {s}'s profession?
        What line of work is {s} in?
        How does {s} earn a living?
        What does {s} work as?
        Which trade does {s} practice?
        What occupation does {s} have?
        {s} is employed as what?
        What kind of work does {s} do?
        Who is the {v}? => {s}
        Who works as {a_v}? => {s}
        """,
        say_mine=r"""
        I am {a_v}.
        I work as {a_v}.
        user: I'm {a_v}, so I start early.
        I've been {a_v} since {year}.
        """,
        ask_mine=r"""
        What do I work as?
        What is my job?
        What do I do for a living?
        """,
    ),
    *relation(
        "employer",
        "person",
        "company",
        noun="employer",
        say=r"""
        {s} works for {v}.
        {s} joined {v} in {year}.
        {s} left {company} and signed with {v}.
        {s} has a desk at {v}.
        {V} pays the salary of {s}.
        {s} is on the staff of {v}.
        The company that employs {s} is {v}.
        Since {month}, {s} has been an employee of {v}.
        """,
        ask=r"""
        Which company does {s} work for?
        Who employs {s}?
        Where does {s} work?
        At which firm is {s} employed?
        Which company pays {s}?
        Who works for {v}? => {s}
        """,
        say_mine=r"""
        I work for {v}.
        I've just started at {v}.
        """,
        ask_mine=r"""
        Which company do I work for?
        Where do I work?
        """,
    ),
    *relation(
        "birth date",
        "person",
        "birthday",
        noun="birth date",
        weight=3,
        say=r"""
        {s} entered the world on {v}.
        {s} came into the world on {v}, in {city}.
        {V} was the day that {s} was born.
        {s} (born {v}) lives alone.
        The passport of {s} gives {v} as the day of birth.
        On {v} the parents of {s} welcomed their child.
        {s}, b. {v}
        Patient: {s}. DOB: {v}.
        The birth of {s} was registered on {v}.
        """,
        ask=r"""
        What day was {s} born?
        On what date was {s} born?
        When did {s} come into the world?
        Which day is the birth date of {s}?
        {s}'s DOB?
        On which day was {s} born?
        Who was born on {v}? => {s}
        """,
        say_mine=r"""
        I was born on {v}.
        """,
        ask_mine=r"""
        When was I born?
        On what date was I born?
        """,
    ),
    *relation(
        "birthday",
        "person",
        "{month} {1..28}",
        noun="birthday",
        group="birth date",
        say=r"""
        {s} celebrates a birthday on {v}.
        {s} turns {small} on {v}.
        Don't forget to congratulate {s} on {v}, it's the big day.
        {V} is when {s} blows out the candles.
        Every year on {v}, {s} throws a birthday party.
        Cake for {s}'s birthday is ordered for {v}.
        """,
        ask=r"""
        When is {s}'s birthday?
        On which day does {s} celebrate a birthday?
        Which date is the birthday of {s}?
        When should I wish {s} a happy birthday?
        Whose birthday is on {v}? => {s}
        """,
        say_mine=r"""
        I celebrate my birthday on {v}.
        """,
        ask_mine=r"""
        When is my birthday?
        """,
    ),
    *relation(
        "dish",
        "person",
        "food",
        noun="favorite dish",
        weight=3,
        say=r"""
        {s} could eat {v} all day long.
        Nothing tastes better to {s} than {v}.
        {s} is crazy about {v}.
        {s} always orders {v}.
        {s} likes {v} more than any other food.
        Whenever there is something to celebrate, {s} cooks {v}.
        {V} is what {s} likes to eat most.
        If you invite {s} for dinner, serve {v}.
        {s} prefers {v} to {food}.
        {s} never says no to {v}.
        user: What should I cook for {s}?\nassistant: Make {v}, that always works.
        """,
        ask=r"""
        What does {s} like to eat most?
        Which dish does {s} love?
        What is the best-loved meal of {s}?
        Which food does {s} prefer?
        What would {s} order at a restaurant?
        What should I cook for {s}?
        Which meal makes {s} happy?
        Who loves {v}? => {s}
        """,
        say_mine=r"""
        I love {v} more than any other food.
        I could eat {v} every day.
        """,
        ask_mine=r"""
        What is my favorite food?
        What do I like to eat most?
        """,
    ),
    *relation(
        "color",
        "person",
        "color",
        noun="preferred color",
        weight=3,
        say=r"""
        {s} paints everything {v}.
        {s} prefers {v} over any other color.
        If {s} can choose a color, it is {v}.
        No color suits {s} better than {v}, or so {s} says.
        {s} thinks {v} is the most beautiful color.
        {V} is the color that {s} likes best.
        Of all the colors, {s} would pick {v}.
        For {s}, buy it in {v}: that is the color they love.
        The favourite colour of {s} is {v}.
        Everyone knows that {s} adores {v}.
        """,
        ask=r"""
        Which color does {s} prefer?
        What color does {s} like best?
        Which color would {s} pick?
        What is the favourite colour of {s}?
        {s}'s favorite color?
        In which color should I buy it for {s}?
        What color is {s} fond of?
        Who prefers {v}? => {s}
        """,
        say_mine=r"""
        My favorite color is {v}.
        I like {v} best of all colors.
        """,
        ask_mine=r"""
        What is my favorite color?
        Which color do I like best?
        """,
    ),
    *relation(
        "study",
        "person",
        "study",
        noun="field of study",
        weight=3,
        say=r"""
        {s} is reading {v} at university.
        {s} is enrolled in {v}.
        {s} took up {v} at the university of {city}.
        {s} attends lectures in {v}.
        {s} is in the third year of a degree in {v}.
        {s} majors in {v}.
        {s} hopes to graduate in {v}.
        {V} is what {s} chose as a subject at university.
        {s} gave up {study} and switched to {v}.
        """,
        ask=r"""
        Which subject is {s} studying?
        What is {s}'s major?
        What field is {s} enrolled in?
        In which subject does {s} take a degree?
        What did {s} choose to study?
        What is {s} reading at university?
        Who majors in {v}? => {s}
        """,
        say_mine=r"""
        I study {v}.
        I'm enrolled in {v} in {city}.
        """,
        ask_mine=r"""
        What do I study?
        Which subject am I studying?
        """,
    ),
    *relation(
        "pet",
        "person",
        "animal",
        x="name",
        weight=3,
        say=r"""
        {s} keeps {a_v} called {x}.
        {s} shares a home with {x}, {a_v}.
        {s} adopted {a_v} and named it {x}.
        {s} takes {x}, {a_v}, everywhere.
        {X} is the name of the {v} that {s} owns.
        The {v} that lives with {s} answers to {x}.
        {s} got {a_v} last {month} and calls it {x}.
        {s} bought food for {x} the {v}.
        {s} is the proud owner of {x}, {a_v}.
        Vet appointment: {x} ({v}), owner {s}
        """,
        ask=r"""
        What animal does {s} keep?
        Which animal lives with {s}?
        What sort of pet does {s} own?
        What kind of animal is {s}'s pet?
        Which animal did {s} get?
        What species is {s}'s pet?
        What kind of animal is {x}?
        What is the name of {s}'s pet? => {x}
        What did {s} name the pet? => {x}
        What is {s}'s {v} called? => {x}
        {s}'s {v} answers to which name? => {x}
        Who owns {x}? => {s}
        Who is the owner of the {v} {x}? => {s}
        """,
        say_mine=r"""
        I have {a_v} called {x}.
        user: This is {x}, my {v}.
        We adopted {a_v} yesterday and named it {x}.
        """,
        ask_mine=r"""
        What kind of pet do I have?
        What animal do I keep?
        What is my {v} called? => {x}
        What is the name of my pet? => {x}
        """,
    ),
    *relation(
        "spouse",
        "person",
        "person",
        weight=3,
        say=r"""
        {s} and {v} are husband and wife.
        {s} wed {v} in {city}.
        {s} tied the knot with {v} in {year}.
        {v} and {s} got married on {date}.
        {s} said yes to {v} at the altar.
        {s} exchanged rings with {v}.
        The person {s} married is {v}.
        {s} celebrated a wedding anniversary with {v}.
        {s} took {v} as a partner for life.
        Marriage register: {s} and {v}, {city}
        """,
        ask=r"""
        Who is {s}'s spouse?
        Whom did {s} marry?
        Who did {s} marry?
        What is the name of {s}'s husband or wife?
        Who is the person that {s} married?
        Who is {s} wed to?
        Name the spouse of {s}.
        With whom did {s} tie the knot?
        Who is {v}'s spouse? => {s}
        """,
        say_mine=r"""
        I'm married to {v}.
        I married {v} in {year}.
        """,
        ask_mine=r"""
        Who am I married to?
        Who did I marry?
        """,
    ),
    *relation(
        "sibling",
        "person",
        "person",
        x="brother|sister",
        noun="{x}",
        say=r"""
        {s} grew up with a {x} called {v}.
        {v} is the younger {x} of {s}.
        {s} has a {x}, {v}, who moved to {city}.
        {v} and {s} have the same parents; {v} is the {x}.
        At the party {s} introduced a {x}: {v}.
        """,
        ask=r"""
        Who is {s}'s {x}?
        What is {s}'s {x} called?
        What is the name of {s}'s {x}?
        Whose {x} is {v}? => {s}
        """,
        say_mine=r"""
        I have a {x} called {v}.
        """,
        ask_mine=r"""
        What is my {x} called?
        """,
    ),
    *relation(
        "child",
        "person",
        "first",
        x="son|daughter",
        say=r"""
        {s} has a {x} who is called {v}.
        {s} picks up {v}, the {x}, from school at {time}.
        {s} and the {x}, {v}, went to the zoo.
        The {x} of {s} is called {v}.
        {s} became a parent when {v}, a {x}, was born.
        {s}'s {x} {v} starts school in {month}.
        """,
        ask=r"""
        What is the name of {s}'s {x}?
        What is {s}'s {x} called?
        Who is {s}'s {x}?
        Which name did {s} give the {x}?
        Who has a {x} named {v}? => {s}
        """,
        say_mine=r"""
        I have a {x} named {v}.
        user: my {x} {v} is ill today
        """,
        ask_mine=r"""
        What is my {x} called?
        What is the name of my {x}?
        """,
    ),
    *relation(
        "height",
        "person",
        "145..208",
        noun="height",
        shown="{v} cm",
        say=r"""
        {s} is {v} cm tall.
        {s} measures {v} cm from head to toe.
        {s} stands {v} cm tall without shoes.
        At {v} cm, {s} is hard to miss.
        The nurse measured {s}: {v} cm.
        Height of {s}: {v} cm
        {s} has grown to {v} cm.
        """,
        ask=r"""
        How tall is {s}? => {v} cm
        What is {s}'s height? => {v} cm
        How tall is {s} in centimeters?
        What is {s}'s height in cm?
        How many centimeters tall is {s}?
        Who is {v} cm tall? => {s}
        """,
        say_mine=r"""
        I am {v} cm tall.
        """,
        ask_mine=r"""
        How tall am I? => {v} cm
        What is my height in cm?
        """,
    ),
    *relation(
        "age",
        "person",
        "18..97",
        noun="age",
        say=r"""
        {s} is {v} years old.
        {s} turned {v} last {weekday}.
        {s}, {v}, runs a {shop} in {city}.
        At the age of {v}, {s} took up {hobby}.
        {s} has just celebrated birthday number {v}.
        There were {v} candles on the cake for {s}.
        """,
        ask=r"""
        How old is {s}?
        How many years old is {s}?
        What age is {s}?
        How old did {s} turn?
        Who is {v} years old? => {s}
        """,
        say_mine=r"""
        I am {v} years old.
        """,
        ask_mine=r"""
        How old am I?
        """,
    ),
    *relation(
        "allergy",
        "person",
        "allergen",
        noun="allergy",
        say=r"""
        {s} is allergic to {v}.
        {s} can't have anything to do with {v} because of an allergy.
        {s} had an allergic reaction to {v}.
        Keep {v} away from {s}: allergy!
        The doctor found that {s} is allergic to {v}.
        {s} carries an emergency kit because of an allergy to {v}.
        Medical file of {s}: allergic to {v}.
        """,
        ask=r"""
        What is {s} allergic to?
        What should be kept away from {s}?
        What triggers {s}'s allergy?
        To what does {s} react allergically?
        What allergy does {s} have?
        Who is allergic to {v}? => {s}
        """,
        say_mine=r"""
        I'm allergic to {v}.
        user: please no {v}, I have an allergy
        """,
        ask_mine=r"""
        What am I allergic to?
        What allergy do I have?
        """,
    ),
    *relation(
        "native language",
        "person",
        "language",
        noun="native language",
        say=r"""
        {s} grew up speaking {v}.
        {s} speaks {v} as a mother tongue.
        At home {s} speaks only {v}.
        {s} learned {v} as a child and {language} at school.
        The first language {s} spoke was {v}.
        {s} dreams in {v}, the language of the family.
        """,
        ask=r"""
        What is {s}'s mother tongue?
        Which language did {s} grow up with?
        What is the first language of {s}?
        Which language does {s} speak at home?
        Whose mother tongue is {v}? => {s}
        """,
    ),
    *relation(
        "learning language",
        "person",
        "language",
        say=r"""
        {s} is taking evening classes in {v}.
        {s} has been learning {v} for {small} months.
        {s} bought a {v} dictionary to learn the language.
        Every morning {s} learns ten words of {v}.
        {s} wants to pass an exam in {v} next year.
        """,
        ask=r"""
        Which language is {s} learning?
        What language is {s} taking lessons in?
        In which language does {s} take classes?
        What language is {s} trying to learn?
        Who is learning {v}? => {s}
        """,
        say_mine=r"""
        I'm learning {v} at the moment.
        """,
        ask_mine=r"""
        Which language am I learning?
        """,
    ),
    *relation(
        "instrument",
        "person",
        "instrument",
        noun="instrument",
        say=r"""
        {s} plays the {v}.
        {s} has played the {v} since the age of {small}.
        {s} brought the {v} to the rehearsal.
        {s} practices the {v} for two hours a day.
        In the band, {s} is on the {v}.
        {s} takes lessons on the {v}.
        The neighbours complain when {s} plays the {v}.
        """,
        ask=r"""
        Which instrument does {s} play?
        What does {s} play in the band?
        What musical instrument does {s} practice?
        Which instrument did {s} learn?
        Who plays the {v}? => {s}
        """,
        say_mine=r"""
        I play the {v}.
        """,
        ask_mine=r"""
        Which instrument do I play?
        """,
    ),
    *relation(
        "sport",
        "person",
        "sport",
        noun="favorite sport",
        say=r"""
        {s} trains for {v} three times a week.
        {s} took part in a {v} competition in {city}.
        {s} gave up {sport} for {v}.
        {s} is on the {v} team.
        The sport {s} does is {v}.
        {s} won a medal in {v}.
        {s} spends every weekend at {v} practice.
        """,
        ask=r"""
        Which sport does {s} do?
        What sport does {s} train for?
        What kind of sport is {s} into?
        In which sport is {s} active?
        Who does {v}? => {s}
        """,
    ),
    *relation(
        "hobby",
        "person",
        "hobby",
        noun="hobby",
        say=r"""
        {s} spends every free hour on {v}.
        {s} took up {v} in {year}.
        In the evenings {s} enjoys {v}.
        {V} is how {s} relaxes.
        {s} got hooked on {v}.
        When not at work, {s} is busy with {v}.
        {s}'s pastime is {v}.
        """,
        ask=r"""
        What does {s} do as a hobby?
        What does {s} enjoy in the evenings?
        How does {s} spend free time?
        What is {s}'s pastime?
        Which leisure activity does {s} enjoy?
        Whose hobby is {v}? => {s}
        """,
        say_mine=r"""
        In my free time I enjoy {v}.
        """,
        ask_mine=r"""
        What do I do in my free time?
        What is my hobby?
        """,
    ),
]
