"""How people live: who they know, what they like, wear and plan, when they do it.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, relation

LIVES: list[Relation] = [
    *relation(
        "boss",
        "person",
        "person",
        noun="manager",
        say=r"""
        {s} reports to {v}.
        {v} supervises {s}.
        {v} is the boss of {s}.
        {s} asked {v}, the boss, for a day off.
        The person in charge of {s} is {v}.
        {s} has a new superior: {v}.
        """,
        ask=r"""
        Who does {s} report to?
        Who is {s}'s boss?
        Who supervises {s}?
        Whom must {s} ask for a day off?
        Who reports to {v}? => {s}
        """,
        say_mine=r"""
        I report to {v}.
        """,
        ask_mine=r"""
        Who do I report to?
        """,
    ),
    *relation(
        "doctor",
        "person",
        "Dr. {last}|Dr. {first} {last}",
        noun="doctor",
        say=r"""
        {s} is a patient of {v}.
        {s} has an appointment with {v} on {weekday}.
        {v} treats {s}.
        {s} went to see {v} about a cough.
        {v} has been looking after {s} since {year}.
        """,
        ask=r"""
        Which doctor treats {s}?
        Who is {s}'s physician?
        Whose patient is {s}?
        Which doctor did {s} go to see?
        Who is a patient of {v}? => {s}
        """,
        say_mine=r"""
        I'm a patient of {v}.
        """,
        ask_mine=r"""
        Which doctor do I see?
        """,
    ),
    *relation(
        "best friend",
        "person",
        "person",
        noun="best friend",
        say=r"""
        {s} tells {v}, the best friend, everything.
        {s} has no closer friend than {v}.
        {v} has been the best friend of {s} since school.
        {s} calls {v} the best friend one can have.
        """,
        ask=r"""
        Who is the closest friend of {s}?
        To whom is {s} closest?
        Which friend does {s} tell everything?
        """,
        say_mine=r"""
        I've known {v}, my best friend, since {year}.
        """,
        ask_mine=r"""
        Who is my closest friend?
        """,
    ),
    *relation(
        "roommate",
        "person",
        "person",
        noun="roommate",
        say=r"""
        {s} shares a flat with {v}.
        {s} and {v} are roommates.
        {s} splits the rent with {v}.
        {v} moved in with {s} in {month}.
        """,
        ask=r"""
        Who shares a flat with {s}?
        With whom does {s} split the rent?
        Who moved in with {s}?
        Who lives together with {s}?
        """,
        say_mine=r"""
        I share a flat with {v}.
        """,
        ask_mine=r"""
        Who do I share a flat with?
        """,
    ),
    *relation(
        "partner",
        "person",
        "person",
        noun="partner in life",
        say=r"""
        {s} and {v} exchanged rings in {month}.
        {s} tied the knot with {v}.
        {v} said yes when {s} proposed.
        {s} has been the wife of {v} since {year}.
        {s} has been the husband of {v} since {year}.
        The wedding of {s} and {v} was in {month}.
        """,
        ask=r"""
        With whom did {s} exchange rings?
        Who said yes to {s}?
        Who is the husband or wife of {s}?
        Whose wedding with {s} was it?
        """,
        say_mine=r"""
        I tied the knot with {v} in {year}.
        """,
        ask_mine=r"""
        With whom did I tie the knot?
        """,
    ),
    *relation(
        "mentor",
        "person",
        "person",
        noun="mentor",
        say=r"""
        {s} learned everything from {v}.
        {v} took {s} on as an apprentice.
        {s} was taught by {v}.
        {v} is guiding {s} through the first year.
        """,
        ask=r"""
        Who taught {s}?
        From whom did {s} learn?
        Who is guiding {s}?
        """,
    ),
    *relation(
        "landlord",
        "person",
        "person",
        noun="landlord",
        say=r"""
        {s} rents a flat from {v}.
        {s} pays the rent to {v}.
        {v} owns the house that {s} rents.
        {v} raised the rent of {s}.
        """,
        ask=r"""
        From whom does {s} rent?
        To whom does {s} pay rent?
        Who owns the house that {s} rents?
        """,
        say_mine=r"""
        I rent my flat from {v}.
        """,
        ask_mine=r"""
        From whom do I rent?
        """,
    ),
    *relation(
        "emergency contact",
        "person",
        "person",
        noun="emergency contact",
        say=r"""
        If something happens to {s}, call {v}.
        {s} named {v} as the person to call in an emergency.
        In an emergency, {s} wants {v} to be told.
        """,
        ask=r"""
        Who should be called if something happens to {s}?
        Whom do we call in an emergency involving {s}?
        Who did {s} name for emergencies?
        """,
        say_mine=r"""
        If something happens to me, call {v}.
        """,
        ask_mine=r"""
        Who should be called if something happens to me?
        """,
    ),
    *relation(
        "drink",
        "person",
        "drink",
        noun="favorite drink",
        say=r"""
        {s} starts the day with {v}.
        {s} drinks {v} at every meeting.
        {s} ordered {v} again.
        Offer {s} some {v}, nothing else will do.
        {s} would rather have {v} than {drink}.
        {V} is what {s} likes to drink.
        """,
        ask=r"""
        What does {s} like to drink?
        What should I offer {s} to drink?
        Which drink does {s} order?
        What does {s} drink in meetings?
        Who likes to drink {v}? => {s}
        """,
        say_mine=r"""
        I always drink {v} in the morning.
        """,
        ask_mine=r"""
        What do I like to drink?
        """,
    ),
    *relation(
        "flower",
        "person",
        "flower",
        say=r"""
        {s} loves {v} above all other flowers.
        Bring {s} a bunch of {v}.
        {s} planted {v} all around the house.
        No flowers please {s} more than {v}.
        {s} has {v} on the windowsill, always.
        """,
        ask=r"""
        Which flowers does {s} love?
        What flowers should I bring to {s}?
        Which flowers did {s} choose?
        Who loves {v}? => {s}
        """,
    ),
    *relation(
        "music",
        "person",
        "genre",
        noun="favorite kind of music",
        say=r"""
        {s} listens to {v} all day.
        {s} owns two hundred {v} records.
        {s} dances to {v} every weekend.
        When {s} cooks, {v} is playing.
        {s} can't stand {genre} but loves {v}.
        """,
        ask=r"""
        What music does {s} listen to?
        Which kind of music does {s} love?
        What sort of music is {s} into?
        To what does {s} like to listen?
        """,
        say_mine=r"""
        I listen to {v} all day.
        """,
        ask_mine=r"""
        What music do I like?
        """,
    ),
    *relation(
        "season",
        "person",
        "season",
        noun="favorite season",
        say=r"""
        {s} looks forward to {v} all year.
        {s} is happiest in {v}.
        Of the four seasons {s} likes {v} best.
        {V} is the season that {s} enjoys most.
        """,
        ask=r"""
        Which season does {s} like best?
        In which season is {s} happiest?
        Which time of year does {s} love?
        """,
    ),
    *relation(
        "school subject",
        "person",
        "subject",
        noun="teaching subject",
        say=r"""
        {s} teaches {v} at a school in {city}.
        Pupils learn {v} from {s}.
        {s} took over the {v} class.
        {s} was hired to teach {v}.
        The {v} lessons are given by {s}.
        """,
        ask=r"""
        What does {s} teach?
        Which subject does {s} teach?
        Which lessons does {s} give?
        Who teaches {v}? => {s}
        """,
    ),
    *relation(
        "university",
        "person",
        "{city} University|{name} University|{city} Institute of Technology|{last} College",
        noun="university",
        say=r"""
        {s} graduated from {v}.
        {s} holds a degree from {v}.
        {s} spent four years at {v}.
        {s} got a place at {v}.
        {s} is an alumnus of {v}.
        """,
        ask=r"""
        Where did {s} go to university?
        Which university did {s} attend?
        From where does {s} hold a degree?
        Who graduated from {v}? => {s}
        """,
    ),
    *relation(
        "team",
        "person",
        "team",
        noun="team",
        say=r"""
        {s} works on the {v} team.
        {s} switched from {team} to the {v} team.
        The {v} team welcomed {s}.
        {s} was assigned to the {v} team.
        {s} sits with the {v} team.
        """,
        ask=r"""
        Which team is {s} on?
        In which team does {s} work?
        To which team was {s} assigned?
        Who is on the {v} team? => {s}
        """,
        say_mine=r"""
        I'm on the {v} team.
        """,
        ask_mine=r"""
        Which team am I on?
        """,
    ),
    *relation(
        "salary",
        "person",
        "{d2},{d3}|{d2}00|{d2}000",
        x="dollars|euros|pounds",
        noun="monthly salary",
        shown="{v} {x}",
        say=r"""
        {s} is paid {v} {x} a month.
        {s} makes {v} {x} every month.
        Each month {s} takes home {v} {x}.
        {s} got a raise to {v} {x} a month.
        """,
        ask=r"""
        How many {x} does {s} make a month?
        How many {x} is {s} paid every month?
        How much is {s} paid a month, in {x}?
        """,
    ),
    *relation(
        "shoe size",
        "person",
        "34..49",
        noun="shoe size",
        say=r"""
        {s} takes shoes in size {v}.
        {s} needs boots in {v}.
        Shoes for {s} must be size {v}.
        {s} returned the {item}, and the sneakers in {v} fit well.
        """,
        ask=r"""
        What size are {s}'s shoes?
        Which size of shoes does {s} need?
        In what size should I buy shoes for {s}?
        """,
        say_mine=r"""
        I need shoes in size {v}.
        """,
        ask_mine=r"""
        What size are my shoes?
        """,
    ),
    *relation(
        "shirt size",
        "person",
        "XS|S|M|L|XL|XXL|XXXL|36|38|40|42|44|46|48",
        noun="shirt size",
        say=r"""
        {s} wears shirts in {v}.
        Order the T-shirt for {s} in size {v}.
        A shirt in {v} fits {s}.
        {s} needs size {v} for the uniform.
        """,
        ask=r"""
        What size of shirt does {s} wear?
        In which size should the T-shirt for {s} be ordered?
        Which shirt size fits {s}?
        """,
        say_mine=r"""
        I wear shirts in {v}.
        """,
        ask_mine=r"""
        Which shirt size do I wear?
        """,
    ),
    *relation(
        "blood type",
        "person",
        "A+|A-|B+|B-|AB+|AB-|O+|O-",
        noun="blood type",
        say=r"""
        {s} has blood group {v}.
        The lab found that {s} is {v}.
        {s} can only get blood of type {v}.
        Donor card: {s}, group {v}
        """,
        ask=r"""
        Which blood group does {s} have?
        What blood does {s} need?
        What is {s}'s blood group?
        """,
        say_mine=r"""
        I have blood group {v}.
        """,
        ask_mine=r"""
        Which blood group do I have?
        """,
    ),
    *relation(
        "medication",
        "person",
        "medicine",
        x="{5|10|20|25|40|50|75|80|100|150|200|250|500|850} mg",
        fields={"medication": "v", "dose": "x"},
        say=r"""
        {s} takes {x} of {v} every morning.
        {s} was prescribed {v}, {x} a day.
        The doctor put {s} on {v} ({x}).
        {s} needs {v} in a dose of {x}.
        Rx {s}: {v} {x}, once daily
        At {time} {s} is given {x} of {v}.
        """,
        ask=r"""
        Which medicine does {s} take?
        What was {s} prescribed?
        What drug is {s} on?
        Which dose of {v} does {s} take? => {x}
        How much {v} does {s} need? => {x}
        Who takes {v}? => {s}
        """,
    ),
    *relation(
        "diet",
        "person",
        "vegan|vegetarian|gluten-free|kosher|halal|low-carb|dairy-free|pescatarian|low-salt|sugar-free|paleo|keto",
        noun="diet",
        say=r"""
        {s} follows a {v} diet.
        {s} only eats {v} food.
        Book a {v} meal for {s}.
        {s} has gone {v}.
        The menu for {s} must be {v}.
        """,
        ask=r"""
        Which diet does {s} follow?
        What kind of meal should be booked for {s}?
        What sort of food does {s} eat?
        """,
        say_mine=r"""
        I follow a {v} diet.
        """,
        ask_mine=r"""
        Which diet do I follow?
        """,
    ),
    *relation(
        "commute",
        "person",
        "bike|bus|car|ferry|metro|motorbike|scooter|taxi|train|tram|skateboard|minibus|cable car",
        noun="means of transport",
        say=r"""
        {s} comes to work by {v}.
        {s} takes the {v} every morning.
        {s} gave up the car and goes to work by {v}.
        It takes {s} {small} minutes to get to the office by {v}.
        """,
        ask=r"""
        How does {s} get to work?
        What does {s} take to work?
        By what means does {s} come to the office?
        """,
        say_mine=r"""
        I go to work by {v}.
        """,
        ask_mine=r"""
        How do I get to work?
        """,
    ),
    *relation(
        "wake-up",
        "person",
        "{4..10}:{00|05|10|15|20|30|40|45|50} am|{05|06|07|08|09}:{00|10|15|20|25|30|40|45|55}",
        noun="wake-up time",
        say=r"""
        {s} gets up at {v} every day.
        The alarm clock of {s} rings at {v}.
        {s} is out of bed by {v}.
        Please wake {s} at {v}.
        At {v} {s} gets up and makes {drink}.
        """,
        ask=r"""
        When does {s} get up?
        At what time does {s} wake up?
        For what time is {s}'s alarm set?
        What time should I wake {s}?
        Who gets up at {v}? => {s}
        """,
        say_mine=r"""
        I get up at {v}.
        """,
        ask_mine=r"""
        When do I get up?
        """,
    ),
    *relation(
        "vacation",
        "person",
        "country|city",
        noun="vacation destination",
        group="travel",
        say=r"""
        {s} is going to {v} on vacation.
        {s} booked a holiday in {v}.
        {s} will spend {season} in {v}.
        {s} has tickets for a trip to {v}.
        This year {s} travels to {v} instead of {country}.
        """,
        ask=r"""
        Where is {s} going on vacation?
        Where will {s} spend the holidays?
        For which place has {s} booked a trip?
        Where does {s} travel to this year?
        Who is going to {v}? => {s}
        """,
        say_mine=r"""
        I'm going to {v} on vacation.
        """,
        ask_mine=r"""
        Where am I going on vacation?
        """,
    ),
    *relation(
        "dream trip",
        "person",
        "country",
        noun="dream destination",
        say=r"""
        {s} dreams of seeing {v} one day.
        {s} has always wanted to visit {v}.
        {s} saves money for a journey to {v} some day.
        If money were no object, {s} would fly to {v}.
        """,
        ask=r"""
        Which country does {s} dream of seeing?
        Where has {s} always wanted to go?
        Which country would {s} like to visit one day?
        """,
        say_mine=r"""
        I've always wanted to see {v}.
        """,
        ask_mine=r"""
        Which country have I always wanted to see?
        """,
    ),
    *relation(
        "nationality",
        "person",
        "country",
        noun="country of citizenship",
        say=r"""
        {s} is a citizen of {v}.
        {s} holds a passport of {v}.
        {s} became a citizen of {v} in {year}.
        {s} votes in {v} as a citizen.
        """,
        ask=r"""
        Which country is {s} a citizen of?
        Of which state is {s} a citizen?
        Which country issued {s}'s passport?
        """,
    ),
    *relation(
        "nickname",
        "person",
        "name|{word}|Captain {name}|Little {name}|Doc {name}",
        noun="nickname",
        say=r"""
        Friends call {s} "{v}".
        {s} is called {v} by everyone at school.
        {s} has been {v} to the family for years.
        Nobody says {s}, they all say {v}.
        {s}, better known as {v}, arrived late.
        """,
        ask=r"""
        What do friends call {s}?
        By which nickname is {s} known?
        What is {s} called by friends?
        Who is better known as {v}? => {s}
        """,
        say_mine=r"""
        My friends call me {v}.
        """,
        ask_mine=r"""
        What do my friends call me?
        """,
    ),
    *relation(
        "collection",
        "person",
        "beer mats|bottle caps|old coins|comic books|fossils|fountain pens|fridge magnets|keys|maps|marbles|masks|"
        "matchboxes|model trains|mugs|musical boxes|old clocks|perfume bottles|pocket watches|postcards|puppets|"
        "puzzles|seashells|snow globes|stamps|teapots|teddy bears|thimbles|tin toys|umbrellas|vinyl records",
        say=r"""
        {s} collects {v}.
        {s} owns more than {d3} {v}.
        {s} has shelves full of {v}, all collected since {year}.
        {s} goes to flea markets to look for {v}.
        The collection of {s} consists of {v}.
        """,
        ask=r"""
        What does {s} collect?
        What is in {s}'s collection?
        What does {s} look for at flea markets?
        Who collects {v}? => {s}
        """,
        say_mine=r"""
        I collect {v}.
        """,
        ask_mine=r"""
        What do I collect?
        """,
    ),
    *relation(
        "fear",
        "person",
        "bees|bridges|clowns|crowds|deep water|dentists|dogs|elevators|fire|flying|frogs|ghosts|heights|horses|"
        "lightning|mice|mirrors|moths|needles|snakes|spiders|storms|thunder|tunnels|wasps",
        noun="biggest fear",
        say=r"""
        {s} is afraid of {v}.
        {s} has been scared of {v} since childhood.
        {s} can't stand {v} and runs away.
        Nothing frightens {s} more than {v}.
        """,
        ask=r"""
        What is {s} afraid of?
        What frightens {s}?
        What is {s} scared of?
        Who is afraid of {v}? => {s}
        """,
        say_mine=r"""
        I'm afraid of {v}.
        """,
        ask_mine=r"""
        What am I afraid of?
        """,
    ),
    *relation(
        "start date",
        "person",
        "date",
        noun="start date",
        say=r"""
        {s} begins the new job on {v}.
        {s} will be with us from {v}.
        The first working day of {s} is {v}.
        {s} signed the contract and starts on {v}.
        """,
        ask=r"""
        When does {s} begin the new job?
        On which date does {s} start?
        What is {s}'s first working day?
        From when will {s} be with us?
        """,
    ),
    *relation(
        "shift",
        "person",
        "early shift|late shift|night shift|weekend shift|split shift|morning shift|afternoon shift",
        noun="shift",
        say=r"""
        {s} is on the {v} this week.
        {s} swapped with {person} and works the {v}.
        {s} was put down for the {v}.
        {s} asked for the {v}.
        """,
        ask=r"""
        Which shift does {s} work?
        For which shift was {s} put down?
        What shift is {s} on?
        """,
    ),
    *relation(
        "gift",
        "person",
        "item",
        noun="wished-for gift",
        say=r"""
        {s} wants {a_v} as a birthday present.
        {s} asked for {a_v} for Christmas.
        {s} would love to get {a_v}.
        The present for {s} is {a_v}.
        Don't tell {s}, but we bought {a_v} as a present.
        """,
        ask=r"""
        What does {s} get as a present?
        Which present is meant for {s}?
        What gift should {s} be given?
        """,
    ),
    *relation(
        "lost item",
        "person",
        "item",
        noun="lost item",
        say=r"""
        {s} lost {a_v} on the train.
        {s} can't find the {v} anywhere.
        {s} left the {v} in a taxi.
        Lost property: {v}, reported by {s}
        """,
        ask=r"""
        What did {s} lose?
        What is {s} missing?
        What did {s} report lost?
        Who lost the {v}? => {s}
        """,
        say_mine=r"""
        I lost my {v} yesterday.
        """,
        ask_mine=r"""
        What did I lose?
        """,
    ),
    *relation(
        "debt",
        "person",
        "price",
        x="person",
        say=r"""
        {s} owes {x} {v}.
        {s} borrowed {v} from {x}.
        {x} lent {s} {v} last {weekday}.
        {s} has to pay {v} back to {x}.
        {x} is still waiting for the {v} that {s} borrowed.
        IOU: {s} to {x}, {v}
        """,
        ask=r"""
        How much does {s} owe {x}?
        How much did {s} borrow from {x}?
        What amount did {x} lend to {s}?
        From whom did {s} borrow money? => {x}
        To whom does {s} owe money? => {x}
        Who owes {x} money? => {s}
        """,
    ),
]
