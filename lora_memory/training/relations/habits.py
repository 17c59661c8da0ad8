"""Amounts whose unit the question names, so that the number alone is the answer; and everyday tastes and habits.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, relation

HABITS: list[Relation] = [
    *relation(
        "parking fine",
        "person",
        "{20..980}|{1..4}{d3}",
        x="dollars|euros|pounds|francs|kronor",
        noun="parking fine in {x}",
        say=r"""
        {s} was fined {v} {x} for parking in front of the {shop}.
        A ticket for {v} {x} was stuck to the windscreen when {s} came back to the car.
        It cost {s} {v} {x} to have left the car on a zebra crossing.
        {v} {x}: that is the penalty {s} got for parking on the pavement.
        The traffic warden in {city} showed no mercy and charged {s} {v} {x}.
        Because the meter had run out, {s} had to hand over {v} {x} to the city.
        After a long argument with the police, {s} finally paid the fine of {v} {x} by card.
        {person} laughed when {s} told the story of the parking ticket and the {v} {x} it had cost.
        Parking offences, {month}: {s}, {v} {x}, unpaid
        """,
        ask=r"""
        How many {x} was {s} fined?
        What sum in {x} did {s} have to pay as a penalty for bad parking?
        How many {x} did the wrongly parked car cost {s}?
        How high was {s}'s parking ticket, in {x}?
        What did the traffic offence set {s} back, in {x}?
        Tell me how many {x} the authorities demanded from {s} for parking.
        Which motorist got a parking ticket for {v} {x}? => {s}
        """,
        say_mine=r"""
        I was fined {v} {x} for parking on the pavement.
        A parking ticket cost me {v} {x} this morning.
        """,
        ask_mine=r"""
        How many {x} was I fined for parking?
        What sum in {x} did my parking ticket cost?
        """,
    ),
    *relation(
        "flat deposit",
        "person",
        "{4..60}00|{1..9}{d3}",
        noun="rental deposit in euros",
        say=r"""
        {s} left a deposit of {v} euros with the landlord.
        Before the keys were handed over, {s} transferred EUR {v} as security for the flat.
        {person} keeps {v} euros of {s}'s money as a deposit until the flat is given back.
        The deposit that {s} put down for the flat in {city} amounts to EUR {v}.
        {v} euros is what the landlord asked of {s} as security.
        {s}, who had only just moved, was short of money after paying a deposit of {v} euros.
        When {s} moves out, the deposit of {v} euros will be returned.
        user: Has {s} paid the deposit?\nassistant: Yes, EUR {v}, in {month}.
        """,
        ask=r"""
        How many euros did {s} leave with the landlord?
        What sum in euros will {s} get back on moving out?
        How big is {s}'s rental deposit in euros?
        How many euros does the owner of the flat hold as a guarantee from {s}?
        What amount, in euros, did {s} pay as security?
        Give the number of euros that {s} put down for the flat.
        Which tenant paid a deposit of {v} euros? => {s}
        """,
    ),
    *relation(
        "monthly rent",
        "person",
        "{300..980}|{1..6}{d3}",
        noun="monthly rent in dollars",
        say=r"""
        {s} pays ${v} a month for a small flat near the {shop}.
        Every month, {v} dollars go from {s}'s account to the landlord.
        The flat {s} rents in {city} is ${v} a month, heating not included.
        {s}'s rent went up to {v} dollars in {month}.
        {v} dollars is what {s} has to find on the first of every month to keep the flat.
        It was {person} who found the place, but {s} lives there now, for {v} dollars a month.
        For a room with a view of the harbour, {s} is charged {v} dollars a month by the landlord.
        {s} complained that the rent, at ${v} a month, is far too high for two damp rooms.
        Standing order, {s}, rent, $ {v}, monthly
        """,
        ask=r"""
        How many dollars a month does {s} pay for the flat?
        What is {s}'s rent in dollars?
        What does it cost {s} to live in the flat each month, in dollars?
        How many dollars does the landlord get from {s} every month?
        What sum in dollars does {s} spend on housing each month?
        How many dollars of rent are due from {s} each month?
        Whose rent is {v} dollars? => {s}
        """,
        say_mine=r"""
        I pay {v} dollars a month for my flat.
        My landlord wants ${v} in rent every month.
        """,
        ask_mine=r"""
        How many dollars of rent do I pay?
        What does my flat cost me each month, in dollars?
        """,
    ),
    *relation(
        "prize money",
        "person",
        "{50..950}|{1..9}{d3}|{d2}000",
        x="dollars|euros|pounds|francs|yen",
        y="baking contest|chess tournament|poetry slam|photo competition|dance marathon|quiz show|"
        "crossword championship|"
        "singing contest|sandcastle competition|fishing contest|chili cook-off|regatta|spelling bee|kite festival|"
        "hackathon",
        noun="prize money in {x}",
        say=r"""
        {s} won {v} {x} in the {y}.
        First place in the {y} brought {s} {v} {x}.
        At the {y} in {city}, the jury handed {s} a cheque for {v} {x}.
        {v} {x} went to {s}, the surprise winner of the {y}.
        {s} came home from the {y} with {v} {x} in prize money and a very small cup.
        The {y} was won by {s}, who will spend the {v} {x} on a trip to {country}.
        According to {person}, {s} was awarded {v} {x} at the {y}.
        Results of the {y}: 1. {s}, {v} {x}
        """,
        ask=r"""
        How many {x} did {s} win?
        What sum in {x} was {s} given as a prize?
        How many {x} was {s}'s victory worth?
        How large was the award that {s} received, in {x}?
        How many {x} richer is {s} after the contest?
        Name the prize money in {x} that {s} collected.
        Who won {v} {x}? => {s}
        """,
    ),
    *relation(
        "charity gift",
        "person",
        "{20..950}|{1..9}{d3}|{2..90}00",
        x="dollars|euros|pounds|francs|yen|kronor",
        noun="donation in {x}",
        say=r"""
        {s} donated {v} {x} to the animal shelter.
        The animal shelter thanked {s} for a gift of {v} {x}.
        {v} {x} came from {s}, who has a soft spot for old dogs.
        When the collecting tin went round, {s} put in {v} {x} without a word.
        {s} gave the orphanage {v} {x} after selling the {item}.
        A donation of {v} {x} from {s} will pay for the new roof of the village hall.
        {person} reported that {s} had contributed {v} {x} to the good cause.
        Donors in {month}: {s} ({v} {x})
        """,
        ask=r"""
        How many {x} did {s} donate?
        What sum in {x} did {s} give to charity?
        How many {x} did {s} contribute?
        How generous was {s}, in {x}?
        What was the size of {s}'s gift in {x}?
        Tell me the number of {x} that {s} gave away.
        Which donor gave {v} {x}? => {s}
        """,
    ),
    *relation(
        "repair bill",
        "thing",
        "{20..980}|{1..4}{d3}",
        x="dollars|euros|pounds|francs",
        noun="repair cost in {x}",
        say=r"""
        Repairing {s} cost {v} {x}.
        The mechanic asked {v} {x} to get {s} working again.
        We paid {v} {x} to have {s} mended.
        {v} {x} was the bill for fixing {s}.
        The repair of {s}, which took {small} days, came to {v} {x}.
        {person} spent {v} {x} on getting {s} repaired, more than a new one would have cost.
        Having {s} fixed in {city} set us back {v} {x}, more than we had planned.
        Invoice: repair of {bare_s}, {v} {x}, payable by {date}
        user: Is {s} back from repair?\nassistant: Yes, and the bill is {v} {x}.
        """,
        ask=r"""
        How many {x} did it cost to mend {s}?
        What sum in {x} was charged for the repair of {s}?
        How many {x} did the workshop want for fixing {s}?
        What was spent on putting {s} right, in {x}?
        How high was the repair bill for {s} in {x}?
        How many {x} did we have to pay before {s} worked again?
        The repair of what cost {v} {x}? => {s}
        """,
    ),
    *relation(
        "hourly wage",
        "person",
        "9..98",
        x="dollars|euros|pounds|francs",
        noun="hourly wage in {x}",
        say=r"""
        {s} gets {v} {x} an hour at the {shop}.
        For every hour of work, {s} is paid {v} {x}.
        The {shop} took {s} on at {v} {x} per hour.
        {v} {x} an hour is all that {s} makes there.
        {s} asked {person} for a raise and now earns {v} {x} an hour.
        An hour of {s}'s time costs the {shop} {v} {x}.
        Since {month}, {s} has been working evenings for {v} {x} an hour, plus tips.
        Payroll: {s}, {v} {x}/hour, {shop}
        """,
        ask=r"""
        How many {x} an hour does {s} earn?
        What is {s}'s pay per hour in {x}?
        At what hourly rate, in {x}, does {s} work?
        How many {x} does {s} receive for sixty minutes of work?
        What wage in {x} does {s} get for one hour?
        If {s} works for one hour, how many {x} does that bring in?
        Who earns {v} {x} an hour? => {s}
        """,
        say_mine=r"""
        I earn {v} {x} an hour at the {shop}.
        """,
        ask_mine=r"""
        How many {x} an hour do I earn?
        """,
    ),
    *relation(
        "yearly profit",
        "company",
        "{2..980}",
        x="dollars|euros|pounds|francs|yen",
        noun="profit in millions of {x}",
        say=r"""
        {s} made a profit of {v} million {x} last year.
        Last year's profit at {s} was {v} million {x}, more than analysts had hoped for.
        {v} million {x} were left over at {s} after all costs.
        Shareholders of {s} cheered when a profit of {v} million {x} was announced in {city}.
        {person}, the finance chief, said that {s} had earned {v} million {x} after tax.
        Thanks to strong sales in {country}, {s} closed the year {v} million {x} in the black.
        The books of {s} show a gain of {v} million {x} for the year.
        Annual figures, {s}: profit {v} million {x}
        """,
        ask=r"""
        How many million {x} did {s} earn last year?
        How many millions of {x} did {s} make after costs?
        What is the annual surplus of {s} in millions of {x}?
        How large were the yearly earnings of {s}, in millions of {x}?
        What remained with {s} at the end of the year, in millions of {x}?
        Which firm made {v} million {x}? => {s}
        """,
    ),
    *relation(
        "ticket in dollars",
        "occasion",
        "{5..95}|{1..4}{d2}",
        noun="ticket price in dollars",
        say=r"""
        Tickets for {s} are ${v} each.
        A seat at {s} costs {v} dollars.
        Anyone who wants to attend {s} pays {v} dollars at the door.
        {v} dollars will get you into {s}.
        The organisers of {s} charge {v} dollars a head.
        {person} bought the last ticket for {s}, for ${v}, on {weekday}.
        For {s}, which is held in {city} this year, a ticket is {v} dollars, and children go free.
        Box office: {bare_s}, $ {v} per person
        """,
        ask=r"""
        How many dollars is a ticket for {s}?
        What does admission to {s} cost in dollars?
        How many dollars does one have to pay to get into {s}?
        What is the entrance fee for {s} in dollars?
        How many dollars per person do they ask at {s}?
        In dollars, how expensive is it to go to {s}?
        """,
    ),
    *relation(
        "luggage weight",
        "person",
        "{3..46}|{5..38}.{1..9}",
        noun="luggage weight in kilograms",
        say=r"""
        {s}'s suitcase weighs {v} kilograms.
        At the check-in desk, the suitcase of {s} was found to weigh {v} kilograms.
        {s} is travelling with {v} kilograms of luggage.
        The scale showed {v} kg when {s} put the bag on it.
        {v} kilograms of baggage belong to {s}.
        {s} packed everything, even the {item}, so the bag is {v} kilos now.
        The airline in {city} accepted {s}'s luggage, although it weighed {v} kilograms.
        Checked bags: {s}, {v} kg, to {city2}
        """,
        ask=r"""
        How many kilograms does {s}'s luggage weigh?
        How heavy is the suitcase of {s}, in kilograms?
        What is the weight of {s}'s bag in kilograms?
        How many kilograms of baggage does {s} have?
        How many kilograms does {s} have to carry on the journey?
        Whose luggage weighs {v} kilograms? => {s}
        """,
    ),
    *relation(
        "sunday walk",
        "person",
        "{3..64}|{2..38}.{1..9}",
        x="kilometres|kilometers|miles",
        noun="distance walked in {x}",
        say=r"""
        {s} walked {v} {x} on {weekday}.
        From {city} to the coast, {s} covered {v} {x} on foot.
        {v} {x} lay behind {s} when it began to rain.
        The hike that {s} went on was {v} {x} long.
        {s} went for a walk with {person} and came back tired after {v} {x}.
        According to the watch on the wrist, {s} had done {v} {x} before lunch.
        After {v} {x} on foot, {s} sat down on a bench and took off both boots.
        Hiking diary of {s}: {weekday}, {v} {x}, sunny
        """,
        ask=r"""
        How many {x} did {s} walk?
        How far did {s} hike, in {x}?
        What distance in {x} did {s} cover?
        How long was {s}'s walk in {x}?
        How many {x} did {s} put in on foot?
        Tell me the length in {x} of the tour {s} made.
        Who walked {v} {x}? => {s}
        """,
        say_mine=r"""
        I walked {v} {x} on {weekday}.
        """,
        ask_mine=r"""
        How many {x} did I walk?
        """,
    ),
    *relation(
        "road distance",
        "name",
        "{12..98}|d3",
        x="kilometres|miles|kilometers",
        y="name",
        by="sy",
        say=r"""
        From {s} to {y} it is {v} {x}.
        {s} lies {v} {x} from {y}.
        The road between {s} and {y} is {v} {x} long.
        Drivers who leave {s} for {y} have {v} {x} ahead of them.
        {v} {x} separate {s} from {y}.
        A sign on the edge of {s} says that {y} is {v} {x} away.
        {person} cycled all the way from {s} to {y}, a distance of {v} {x}, in {small} hours.
        Road table: {s} - {y}, {v} {x}
        """,
        ask=r"""
        How many {x} is it from {s} to {y}?
        How far apart are {s} and {y}, in {x}?
        What is the distance in {x} between {s} and {y}?
        How many {x} must one travel to get from {s} to {y}?
        How many {x} away from {s} is {y}?
        What number of {x} lies between {s} and {y}?
        """,
    ),
    *relation(
        "snow depth",
        "name|city",
        "{2..98}|{1..3}{d2}",
        x="centimetres|centimeters|inches",
        noun="snow depth in {x}",
        say=r"""
        {s} is under {v} {x} of snow.
        In {s}, {v} {x} of snow fell overnight.
        The snow in {s} lies {v} {x} deep.
        {v} {x} of snow were measured in {s} on {weekday}.
        Schools in {s} stayed closed because of {v} {x} of snow.
        {person}, who lives in {s}, cleared {v} {x} of snow from the roof with a shovel.
        The weather station reports {v} {x} of snow for {s} and clear skies for the rest of the week.
        Snow report: {s}, {v} {x}, powder
        """,
        ask=r"""
        How many {x} of snow are there in {s}?
        How deep is the snow in {s}, in {x}?
        What is the depth of the snow cover at {s} in {x}?
        How many {x} did the snowfall bring to {s}?
        How thick is the white blanket over {s}, in {x}?
        Give the amount of snow in {s} in {x}.
        """,
    ),
    *relation(
        "air temperature",
        "name|city",
        "{2..43}|-{2..31}",
        noun="temperature in degrees",
        say=r"""
        It is {v} degrees in {s}.
        The thermometer in {s} reads {v} degrees.
        In {s} they measured {v} degrees on {weekday} morning.
        {v} degrees were recorded in {s}, which surprised even {person}, the weather reporter.
        Visitors to {s} should dress for {v} degrees.
        At {time}, it was {v} degrees in {s} and there was no wind at all.
        The forecast for {s} is {v} degrees, with clouds from the west.
        Weather: {s} {v} degrees, dry
        """,
        ask=r"""
        How many degrees is it in {s}?
        What temperature, in degrees, does {s} have?
        How warm or cold is it in {s}, in degrees?
        What does the thermometer show at {s}, in degrees?
        Number of degrees in {s}?
        What is the air temperature in {s} in degrees?
        """,
    ),
    *relation(
        "oven time",
        "apple strudel|baklava|banana bread|brownies|carrot cake|cheesecake|cinnamon rolls|cornbread|crumble|focaccia|"
        "garlic bread|gingerbread|lasagna|lemon tart|lentil loaf|macaroni and cheese|moussaka|muffins|onion tart|"
        "potato gratin|pumpkin pie|quiche|roast duck|rye bread|scones|shepherd's pie|sponge cake|stuffed peppers|"
        "vegetable pie|walnut bread",
        "12..98",
        noun="oven time in minutes",
        say=r"""
        Leave {s} in the oven for {v} minutes.
        To make {s}, you need an oven and {v} minutes.
        {person} takes {s} out of the oven after {v} minutes.
        {v} minutes in the oven is right for {s}.
        According to the cookbook, {s} should be baked for {v} minutes at a medium heat.
        For {s}, set the kitchen timer to {v} minutes.
        The bakery in {city} bakes {s} for exactly {v} minutes, not a second longer.
        Kitchen note: {s}, oven, {v} min
        """,
        ask=r"""
        How many minutes does it take to bake {s}?
        For how many minutes should {s} stay in the oven?
        What is the baking time for {s} in minutes?
        After how many minutes does one take out {s}?
        How long, in minutes, should one bake {s}?
        What number of minutes is right for {s}?
        """,
    ),
    *relation(
        "tower steps",
        "name",
        "{40..980}|{1..2}{d3}",
        noun="number of steps",
        label="the {s} Tower",
        say=r"""
        {v} steps lead to the top of the {s} Tower.
        The {s} Tower has {v} steps and no lift.
        To see the view from the {s} Tower, visitors climb {v} steps.
        {person} counted {v} steps on the way up the {s} Tower.
        There are {v} steps inside the {s} Tower, each of them worn by centuries of boots.
        Anyone who goes up the {s} Tower in {city} will remember the {v} steps.
        The staircase of the {s} Tower consists of {v} steps, half of them made of {material}.
        Guidebook: {s} Tower, {v} steps, open on {weekday}
        """,
        ask=r"""
        How many steps does the {s} Tower have?
        How many steps do visitors climb in the {s} Tower?
        What number of stairs is there in the {s} Tower?
        How many stairs must one go up to reach the top of the {s} Tower?
        The staircase of the {s} Tower has how many steps?
        Which tower has {v} steps? => {s} Tower
        """,
    ),
    *relation(
        "eggs collected",
        "person",
        "{4..98}|{1..3}{d2}",
        noun="number of eggs collected",
        say=r"""
        {s}'s hens laid {v} eggs.
        {s} found {v} eggs in the henhouse on {weekday}.
        {v} eggs were gathered by {s} before breakfast.
        In the basket that {s} carried into the kitchen there were {v} eggs.
        {s} keeps hens behind the {shop} and collected {v} eggs from them.
        It took {s} half an hour to pick up {v} eggs, and one of the hens pecked {person}.
        Farm log: {s}, {v} eggs, {weekday}
        """,
        ask=r"""
        How many eggs did {s} collect?
        How many eggs did {s} get from the hens?
        What number of eggs did {s} bring in?
        How many eggs did the poultry of {s} produce?
        Give the count of eggs that {s} gathered.
        Which hen keeper had {v} eggs? => {s}
        """,
    ),
    *relation(
        "wine bottles",
        "person",
        "{12..98}|{1..9}{d2}|{1..9}{d3}",
        noun="number of bottles in the cellar",
        say=r"""
        {s} has {v} bottles of wine in the cellar.
        Down in the cellar, {s} keeps {v} bottles under a layer of dust.
        {v} bottles lie in the cellar of {s}'s house in {city}.
        The wine cellar of {s} holds {v} bottles, most of them from {country}.
        {s} counted the bottles in the cellar with {person} and got to {v}.
        A cellar with {v} bottles is what {s} is proudest of.
        For the insurance, {s} stated that there were {v} bottles in the cellar.
        Cellar list of {s}: {v} bottles, as of {month}
        """,
        ask=r"""
        How many bottles does {s} have in the cellar?
        How many bottles of wine does {s} own?
        What number of bottles does {s} store underground?
        How large is {s}'s stock of wine, in bottles?
        How many bottles are there under {s}'s house?
        In whose cellar are {v} bottles? => {s}
        """,
    ),
    *relation(
        "club members",
        "name",
        "{11..98}|{1..9}{d2}|{1..9}{d3}",
        y="chess|rowing|sailing|hiking|garden|book|cycling|ski|tennis|choir|stamp|film|canoe|judo|bridge",
        noun="number of members",
        label="the {s} {y} club",
        by="sy",
        say=r"""
        The {s} {y} club has {v} members.
        {v} people are paying members of the {s} {y} club.
        With {v} members, the {s} {y} club is the biggest in {country}.
        {person} joined the {s} {y} club in {month}, which brought it to {v} members.
        The {s} {y} club, founded in {year}, now counts {v} members.
        At last count, there were {v} members in the {s} {y} club.
        All {v} members of the {s} {y} club were invited to the summer party.
        Register of clubs: {s} {y} club, {v} members
        """,
        ask=r"""
        How many members does the {s} {y} club have?
        How many people are in the {s} {y} club?
        What is the size of the {s} {y} club's membership?
        How many persons belong to the {s} {y} club?
        What number of members does the {s} {y} club count?
        How strong is the membership of the {s} {y} club?
        """,
    ),
    *relation(
        "hotel rooms",
        "name",
        "{8..98}|{1..6}{d2}",
        noun="number of rooms",
        label="the {s} Hotel",
        say=r"""
        The {s} Hotel has {v} rooms.
        There are {v} rooms in the {s} Hotel, all with a bath.
        Guests of the {s} Hotel can be put up in {v} rooms.
        {v} rooms, {small} floors and one slow lift: that is the {s} Hotel.
        The {s} Hotel in {city} was enlarged and offers {v} rooms now.
        {person}, who runs the {s} Hotel, has to have {v} rooms cleaned every morning.
        When it opened in {year}, people doubted that the {s} Hotel would ever fill its {v} rooms.
        Hotel guide: {s} Hotel, {v} rooms, pets welcome
        """,
        ask=r"""
        How many rooms does the {s} Hotel have?
        How many rooms are there in the {s} Hotel?
        What number of rooms does the {s} Hotel offer?
        How many rooms for guests can one choose from at the {s} Hotel?
        How big is the {s} Hotel, counted in rooms?
        Which hotel has {v} rooms? => {s} Hotel
        """,
    ),
    *relation(
        "top speed",
        "the {adjective} {van|motorboat|tram|ferry|motorbike|sledge|scooter|tractor|speedboat|truck|sports car}|"
        "{last}'s {van|motorboat|motorbike|scooter|tractor|speedboat|sports car}",
        "{12..98}|{1..2}{d2}",
        x="kilometres|miles",
        noun="top speed in {x} per hour",
        say=r"""
        {s} can do {v} {x} an hour.
        {s} reaches {v} {x} an hour on a straight stretch.
        At full throttle, {s} goes {v} {x} an hour.
        {v} {x} an hour is as fast as {s} will go.
        {person} drove {s} at {v} {x} an hour, and it could not have gone any faster.
        With its new engine, {s} manages {v} {x} an hour, as a test in {city} has shown.
        The top speed of {s}, built in {year}, is {v} {x} an hour.
        Data sheet: {bare_s}, max. {v} {x} an hour
        """,
        ask=r"""
        How many {x} an hour can {s} do?
        What is the maximum speed of {s} in {x} an hour?
        How fast is {s}, in {x} per hour?
        What speed in {x} an hour does {s} reach?
        At most how many {x} can {s} cover in an hour?
        What can do {v} {x} an hour? => {s}
        """,
    ),
    *relation(
        "quiz points",
        "person",
        "{8..98}|{1..9}{d2}",
        noun="number of points in the quiz",
        say=r"""
        {s} scored {v} points in the quiz.
        {v} points went to {s} at the quiz night.
        The quiz ended with {v} points for {s}.
        {s} got {v} points, although the round about {sport} went badly.
        The quizmaster read out the results: {s} had {v} points.
        When {person} added up the answers, {s} turned out to have {v} points in the quiz.
        With {v} points, {s} finished the quiz ahead of everybody from {city}.
        Quiz table: {s}, {v} points
        """,
        ask=r"""
        How many points did {s} score?
        How many points did {s} get in the quiz?
        What was {s}'s score at the quiz night?
        What number of points did {s} collect?
        With how many points did {s} finish?
        What did {s} achieve in the quiz, in points?
        Who had {v} points? => {s}
        """,
    ),
    *relation(
        "price cut",
        "thing",
        "3..94",
        noun="discount in percent",
        say=r"""
        {s} is {v}% off this week.
        There is a discount of {v} percent on {s}.
        The shop has cut the price of {s} by {v} percent.
        {v} percent is the reduction on {s}, but only until {weekday}.
        {person} bargained hard and got {s} {v} percent cheaper.
        If you order {s} before the end of {month}, you save {v} percent.
        Because of a scratch, {s} was sold at {v}% less than usual.
        SALE: {bare_s} -{v}%
        """,
        ask=r"""
        By what percentage was {s} reduced?
        What percentage does one save on {s}?
        What discount in percent is there on {s}?
        By how many percent did {s} get cheaper?
        What percentage off is given on {s}?
        How big is the price cut for {s}, in percent?
        """,
    ),
    *relation(
        "vote share",
        "person",
        "{3..97}|{11..79}.{1..9}",
        noun="share of the vote in percent",
        say=r"""
        {s} won {v} percent of the vote.
        {v}% of the voters in {city} chose {s}.
        In the election for club president, {s} got {v} percent.
        With {v} percent of the ballots, {s} did better than expected.
        {person} nodded when it was announced that {s} had {v} percent.
        The count showed that {v} percent of the members had voted for {s}.
        {s}, who had promised longer lunch breaks, was backed by {v} percent of the staff.
        Election night: {s} {v}%
        """,
        ask=r"""
        What percentage of the vote did {s} get?
        What percent of the voters were for {s}?
        What was {s}'s result in the election, in percent?
        What percentage did {s} receive at the polls?
        What share of the ballots, in percent, went to {s}?
        Which candidate got {v} percent? => {s}
        """,
    ),
    *relation(
        "years of service",
        "person",
        "2..48",
        y="company",
        noun="number of years of service",
        say=r"""
        {s} has worked at {y} for {v} years.
        It is {v} years now since {s} joined {y}.
        {y} has employed {s} for {v} years.
        After {v} years with {y}, {s} was given a watch.
        {s}, who has been at {y} for {v} years, knows every corridor of the building.
        For {v} years, {s} has taken the bus to {y} every morning.
        {v} years is how long {s} has been on the staff of {y}.
        {person} gave a speech in honour of {s} and of {v} years of hard work at {y}.
        Anniversaries in {month}: {s} ({y}), {v} years
        """,
        ask=r"""
        How many years has {s} been in the job?
        For how many years has {s} been employed?
        How long, in years, has the company had {s} on the payroll?
        What number of years has {s} served the firm?
        {s} has how many years of service?
        Who has {v} years of service? => {s}
        """,
    ),
    *relation(
        "hotel nights",
        "person",
        "2..29",
        y="city",
        noun="number of nights in {y}",
        say=r"""
        {s} is staying in {y} for {v} nights.
        {s} booked {v} nights at a hotel in {y}.
        For {v} nights, {s} will sleep in {y}.
        {v} nights in {y} were reserved in the name of {s}.
        The hotel in {y} confirmed {v} nights for {s}, breakfast included.
        {s} wanted to leave {y} at once but had already paid for {v} nights.
        {person} recommended a guest house in {y}, and {s} took a room there for {v} nights.
        Reservation: {s}, {y}, {v} nights, from {date}
        """,
        ask=r"""
        How many nights does {s} stay in {y}?
        How many nights did {s} reserve?
        For how many nights does {s} have a room?
        How long is {s}'s visit to {y}, in nights?
        What number of nights will {s} spend away from home?
        How many nights does {s} need accommodation in {y}?
        """,
    ),
    *relation(
        "breakfast dish",
        "person",
        "food",
        noun="Sunday breakfast",
        say=r"""
        On Sundays, {s} has {v} for breakfast.
        {s} starts every Sunday with a plate of {v}.
        {V} is what {s} eats on Sunday mornings.
        No Sunday morning passes without {v} at {s}'s table.
        When {s} gets up on a Sunday, there must be {v} and {drink}.
        It is always {v} that {s} wants for breakfast on Sunday, never {food}.
        {s} told {person} that a Sunday breakfast without {v} is no breakfast at all.
        The smell of {v} comes from {s}'s kitchen on Sundays, usually before eight in the morning.
        user: What should I make {s} for breakfast on Sunday?\nassistant: {V}, please.
        """,
        ask=r"""
        What does {s} have for breakfast on Sundays?
        Which dish is {s}'s first meal on a Sunday?
        With what food does {s} begin a Sunday?
        What is served to {s} on Sunday mornings?
        What does {s} like to eat first thing on Sunday?
        What is cooked in {s}'s kitchen on Sunday mornings?
        Who has {v} for breakfast? => {s}
        """,
        say_mine=r"""
        On Sundays I have {v} for breakfast.
        """,
        ask_mine=r"""
        What do I eat on Sunday mornings?
        """,
    ),
    *relation(
        "weekday cooking",
        "person",
        "food",
        y="Monday|Tuesday|Wednesday|Thursday|Friday",
        by="sy",
        noun="{y} dinner",
        say=r"""
        {s} cooks {v} every {y}.
        On {y} evenings, {s} makes {v} for the whole family.
        {y} is the day when {s} prepares {v}.
        {V} is on the stove at {s}'s place each {y}.
        If you visit {s} on a {y}, you will be given {v}.
        Every {y}, {s} drives to the {shop} and then cooks {v} for half the street.
        For as long as {person} can remember, {s} has been cooking {v} on {y}s.
        It wouldn't be a real {y} for {s} without {v} on the table.
        Meal plan of {s}, {y}: {v}
        """,
        ask=r"""
        What does {s} cook on {y}s?
        Which meal does {s} prepare each {y}?
        What can guests of {s} expect to eat on a {y}?
        What is for dinner at {s}'s home on {y}?
        Which food does {s} make on {y}?
        Name the dish that comes from {s}'s kitchen on {y}s.
        Who makes {v} on {y}s? => {s}
        """,
    ),
    *relation(
        "picnic dish",
        "person",
        "food|fruit|food",
        noun="contribution to the picnic",
        say=r"""
        {s} is bringing {v} to the picnic.
        For the picnic, {s} has promised {v}.
        {V} will be brought to the picnic by {s}.
        {s} put {v} into a basket and set out for the picnic.
        We asked {s} to take care of {v} for the picnic in {city}.
        {person} brings the blankets and {s} comes with {v} when we have our picnic on {weekday}.
        {s} wrote {v} on the list that hangs in the {room} for the picnic.
        At the picnic, everybody wanted some of the {v} that {s} had brought along.
        Picnic list: {s} - {v}
        """,
        ask=r"""
        What is {s} bringing to the picnic?
        What does {s} contribute to the meal in the park?
        Which food is {s} responsible for at the picnic?
        What will be in {s}'s picnic basket?
        What is {s} taking along to eat outdoors?
        Which treat comes from {s} at the picnic?
        Who is in charge of {v}? => {s}
        """,
    ),
    *relation(
        "cafe order",
        "person",
        "drink",
        group="drink",
        noun="usual order at the cafe",
        say=r"""
        At the cafe on the corner, {s} orders {v}.
        {s} sat down in the cafe and asked for {v}.
        The waiter brings {s} {v} without having to ask.
        {V} is {s}'s usual at the cafe.
        As soon as {s} comes into the cafe, {person} gets {v} ready.
        {s} never looks at the menu of the cafe and always takes {v}.
        There is one table in the cafe where {s} sits every {weekday} with a newspaper and {v}.
        Cafe bill: {s}, 1 {v}, paid
        user: I'm meeting {s} at the cafe. What should I order?\nassistant: Get {v}; that's the usual.
        """,
        ask=r"""
        What does {s} order at the cafe?
        Which beverage does {s} take in the coffee house?
        What does the waiter serve {s}?
        What should I get for {s} at the cafe?
        What does {s} have at the cafe?
        Name the drink that {s} chooses at the cafe.
        Who orders {v}? => {s}
        """,
    ),
    *relation(
        "evening drink",
        "person",
        "drink",
        group="drink",
        noun="evening drink",
        say=r"""
        In the evening, {s} drinks {v}.
        {s} ends the day with {v}.
        Before going to bed, {s} always has some {v}.
        {V} helps {s} to fall asleep.
        {s} sits on the balcony after dark and sips {v}.
        After dinner, when the children are in bed, {s} pours a large mug of {v}.
        {person} can't understand how {s} can drink {v} at ten in the evening.
        {V} is part of every evening for {s}, summer and winter.
        """,
        ask=r"""
        What does {s} drink in the evening?
        What is {s}'s nightcap?
        Which beverage does {s} have late in the day?
        With what drink does {s} finish the day?
        What is in {s}'s mug at night?
        What does {s} like to sip before sleeping?
        Who drinks {v} at night? => {s}
        """,
        say_mine=r"""
        Before going to bed I drink {v}.
        """,
        ask_mine=r"""
        What do I drink at night?
        """,
    ),
    *relation(
        "garden crop",
        "person",
        "artichokes|beetroots|broad beans|okra|cabbages|carrots|cauliflowers|chili peppers|courgettes|"
        "cucumbers|eggplants|garlic|green beans|kohlrabi|leeks|lettuce|onions|parsnips|peas|potatoes|pumpkins|"
        "radishes|rhubarb|spinach|sweetcorn|tomatoes|turnips|watercress",
        noun="garden crop",
        say=r"""
        {s} grows {v} in the garden.
        In the garden behind the house, {s} has planted {v}.
        Half of {s}'s garden is given over to {v}.
        {s} spends the weekends watering {v}.
        It was {v} that {s} harvested in {month}.
        {V} from {s}'s garden won a ribbon at the fair in {city}.
        {person} got a whole bag of {v} that {s} had grown between the garage and the fence.
        {s} used to have {fruit} in the garden but has cleared them out and grows {v} there now.
        Seed order of {s}: {v}
        """,
        ask=r"""
        What does {s} grow in the garden?
        Which vegetable does {s} cultivate?
        What vegetable is growing in {s}'s beds?
        What crop does {s} raise?
        Which edible plants does {s} tend at home?
        What can be harvested at {s}'s place?
        Whose garden has {v}? => {s}
        """,
        say_mine=r"""
        I grow {v} in my garden.
        """,
        ask_mine=r"""
        Which vegetable do I grow?
        """,
    ),
    *relation(
        "toast topping",
        "person",
        "acacia honey|almond butter|anchovy paste|apple butter|apricot jam|avocado|blackcurrant jelly|cashew butter|"
        "cherry jam|chocolate spread|cottage cheese|cream cheese|fig jam|garlic butter|goat cheese|hazelnut spread|"
        "hummus|lemon curd|liver pate|maple syrup|marmalade|mashed banana|olive paste|peanut butter|pesto|plum jam|"
        "quince jelly|raspberry jam|ricotta|salted butter|smoked salmon|strawberry jam|sunflower butter|tahini",
        noun="toast topping",
        say=r"""
        {s} puts {v} on toast.
        {s} eats toast with {v}, and nothing else.
        A slice of toast with {v} is {s}'s idea of a snack.
        {V} goes on every slice of toast that {s} eats.
        For {s}, toast is only good with {v}.
        {s} spreads {v} on toast so thickly that {person} has to look away.
        When the toast is ready, {s} reaches for {v}.
        It is {v} that {s} has on toast, at home and in the cafeteria in {city}.
        Breakfast order, {s}: toast, {v}, {drink}
        """,
        ask=r"""
        What does {s} put on toast?
        What does {s} spread on bread?
        Which topping does {s} like on a slice of toast?
        With what does {s} eat toast?
        What belongs on {s}'s toasted bread?
        Name the spread that {s} uses.
        Who has {v} on toast? => {s}
        """,
        say_mine=r"""
        I like {v} on my toast.
        """,
        ask_mine=r"""
        What do I spread on my toast?
        """,
    ),
    *relation(
        "pet food",
        "person",
        "alfalfa|boiled eggs|boiled rice|bran flakes|carrot sticks|chicken hearts|chopped liver|cold porridge|corn|"
        "cucumber slices|dried shrimp|dry biscuits|fish flakes|grated apple|ground turkey|hay|lettuce|mashed pumpkin|"
        "mealworms|millet|oat flakes|parsley|raw beef|rose hips|sardines|sunflower seeds|tuna|turnip greens",
        y="animal",
        noun="food for the {y}",
        say=r"""
        {s} feeds the {y} on {v}.
        The {y} gets {v} from {s} twice a day.
        {s} gives {v} to the {y}.
        {V} is what the {y} finds in its bowl when {s} comes home.
        {s} has a {y} that will eat nothing but {v}.
        Every evening, {s} fills the bowl of the {y} with {v}.
        {person}, who looks after the {y} while {s} is in {city}, was told to give it {v}.
        The vet advised {s} to stop buying tins and to feed the {y} with {v}.
        Note from {s}: {y}, {v}, mornings and evenings
        """,
        ask=r"""
        What does {s} feed the {y}?
        What is the diet of {s}'s {y}?
        What does the pet of {s} eat?
        What does {s} put into the animal's bowl?
        On what does {s}'s {y} live?
        Which food does {s} buy for the {y}?
        """,
    ),
    *relation(
        "packed for journey",
        "person",
        "alarm clock|bathing cap|bird guide|bottle opener|chess set|compass|corkscrew|deck of cards|diving mask|"
        "fishing rod|flashlight|flute|folding chair|fountain pen|hair dryer|hot-water bottle|"
        "magnifying glass|mosquito net|pillow|pocket mirror|pocket radio|rain cape|rope|sewing kit|sketchbook|"
        "sleeping bag|teapot|travel iron|umbrella|whistle|yoga mat",
        y="city|country",
        noun="item packed for {y}",
        say=r"""
        {s} packed {a_v} for the journey to {y}.
        For the trip to {y}, {s} put {a_v} into the bag.
        {s} never goes to {y} without {a_v}.
        {A_v} is in the luggage that {s} is taking to {y}.
        {s} left for {y} with {a_v} and very few clothes.
        {person} was amused to hear that {s} had packed {a_v} for {y}.
        The last thing that went into {s}'s bag before the flight to {y} was {a_v}.
        Packing list, {s}, {y}: {v}
        """,
        ask=r"""
        What did {s} pack for the journey?
        What is {s} taking along to {y}?
        Which object is in {s}'s luggage?
        What does {s} carry on the way to {y}?
        With what in the bag does {s} travel to {y}?
        What has {s} got in the suitcase?
        """,
    ),
    *relation(
        "found item",
        "person",
        "item",
        y="room",
        noun="item found in the {y}",
        say=r"""
        {s} found {a_v} in the {y}.
        In the {y}, {s} came across {a_v} that nobody had missed.
        {A_v} was discovered in the {y} by {s}.
        While cleaning the {y}, {s} stumbled over {a_v}.
        {s} opened the door of the {y} and there stood {a_v}.
        The {v} turned up when {s} was looking for something else in the {y}.
        {s} was surprised to find {a_v} in the {y} and showed it to {person} at once.
        Found in the {y}: {v}, handed in by {s}
        """,
        ask=r"""
        What did {s} find?
        What did {s} come upon by chance?
        Which object did {s} discover in the {y}?
        What turned up thanks to {s}?
        Which find did {s} make?
        Who found the {v}? => {s}
        In which room did {s} make a find? => {y}
        """,
    ),
    *relation(
        "flea market buy",
        "person",
        "item",
        noun="flea market purchase",
        say=r"""
        {s} bought {a_v} at the flea market.
        At the flea market in {city}, {s} could not resist {a_v}.
        {s} came home from the flea market with {a_v}.
        {A_v} was the only thing that {s} bought at the flea market.
        The flea market was almost over when {s} spotted {a_v} and paid for it.
        {s} went to the flea market with {person} and spent the last coins on {a_v}.
        The old {v} in the {room} comes from a flea market, where {s} bought it for {price}.
        Flea market, {weekday}: {s} bought 1 {v}
        """,
        ask=r"""
        What did {s} buy at the flea market?
        Which bargain did {s} pick up?
        What was {s}'s purchase?
        What did {s} acquire at the flea market?
        On what did {s} spend money at the flea market?
        Which second-hand object did {s} get?
        Who bought the {v}? => {s}
        """,
    ),
    *relation(
        "borrowed item",
        "person",
        "item",
        y="person",
        say=r"""
        {s} borrowed {a_v} from {y}.
        {y} lent {s} {a_v}.
        {s} rang at {y}'s door and came away with {a_v} on loan.
        The {v} that {s} is using belongs to {y}, who lent it out for a week.
        {s} still has to give the {v} back to {y}, from whom it was borrowed.
        Thanks to {y}, who was willing to lend {a_v}, {s} could finish the job in the {room}.
        From {y}, {s} got {a_v} on loan until {month}.
        Note: {v} lent by {y} to {s}
        user: Whose {v} is that?\nassistant: It's {y}'s; {s} borrowed it.
        """,
        ask=r"""
        What did {s} borrow from {y}?
        What did {y} lend to {s}?
        Which object must {s} return to {y}?
        What has {s} got on loan from {y}?
        From whom did {s} borrow something? => {y}
        Who lent {s} the {v}? => {y}
        Who has {y}'s {v} on loan? => {s}
        """,
    ),
    *relation(
        "repaired item",
        "person",
        "item",
        noun="repaired item",
        say=r"""
        {s} repaired {a_v} over the weekend.
        {s} got the broken {v} to work again.
        Nobody but {s} could fix the {v}.
        {A_v} was repaired by {s} with some wire and a lot of patience.
        It took {s} {small} hours to mend {a_v}.
        The {v} had been out of order since {month} until {s} took it apart and put it right.
        {person} had already given up on the {v} when {s} came along and repaired it.
        Workshop log: {v}, repaired by {s}, {weekday}
        """,
        ask=r"""
        What did {s} repair?
        What did {s} mend?
        Which broken object did {s} get going again?
        What works again thanks to {s}?
        On what did {s} carry out a repair?
        Who fixed the {v}? => {s}
        By whom was the {v} mended? => {s}
        """,
    ),
    *relation(
        "sold item",
        "person",
        "item",
        y="person",
        noun="item sold to {y}",
        say=r"""
        {s} sold {a_v} to {y}.
        {y} bought {a_v} from {s}.
        {s} found a buyer for the {v}: {y}.
        The {v} that used to belong to {s} was sold to {y} in {month}.
        {s} needed money and let {y} have the {v} for {price}.
        After some haggling, {s} and {y} agreed on a price and the {v} changed hands.
        {A_v} is what {s} sold, and {y} came to collect it on {weekday}.
        Receipt: 1 {v}, seller {s}, buyer {y}
        """,
        ask=r"""
        What did {s} sell?
        What did {s} part with?
        Which object went from {s} to {y}?
        What does {y} own now that used to be {s}'s?
        Who bought something from {s}? => {y}
        To whom did {s} sell the {v}? => {y}
        """,
    ),
    *relation(
        "forgotten item",
        "person",
        "item",
        y="room",
        group="lost item",
        noun="item forgotten in the {y}",
        say=r"""
        {s} forgot {a_v} in the {y}.
        {s} went home and left {a_v} behind in the {y}.
        The {v} in the {y} was forgotten by {s}.
        In the {y} stood {a_v} that {s} had not remembered to take along.
        {s} called from the train: the {v} was still in the {y}.
        {person} noticed that {s} had gone without the {v}, which was still in the {y}.
        Only in {city} did {s} realise that the {v} had stayed behind in the {y}.
        Left in the {y}: {v}, owner {s}
        """,
        ask=r"""
        What did {s} forget?
        What did {s} leave behind?
        Which object did {s} fail to take along?
        What has {s} left in the {y}?
        What slipped {s}'s mind on leaving?
        Where did {s} leave the {v}? => {y}
        Who forgot the {v}? => {s}
        """,
    ),
    *relation(
        "work outfit",
        "person",
        "bow tie|bowler hat|checked shirt|corduroy jacket|denim jacket|flannel shirt|fleece vest|fur hat|hooded coat|"
        "kilt|kimono|knitted cardigan|leather apron|leather jacket|linen suit|long scarf|pleated skirt|polka-dot tie|"
        "polo shirt|poncho|raincoat|sailor's cap|silk blouse|straw hat|striped sweater|tracksuit|trench coat|"
        "tweed suit|velvet blazer|woollen hat",
        noun="work outfit",
        say=r"""
        {s} wears {a_v} to work.
        At work, {s} is always seen in {a_v}.
        {A_v} is what {s} puts on before leaving for the office.
        You can recognise {s} at the office by the {v}.
        {s} has gone to work in the same {v} since {year}.
        Colleagues in {city} make jokes about the {v} that {s} wears every day at work.
        For {s}, getting ready for work means {drink} and {a_v}.
        Without the {v}, {person} would hardly know that it is {s} coming into the office.
        Dress code note: {s}, {v}, approved for work
        """,
        ask=r"""
        What does {s} wear to work?
        In what does {s} go to the office?
        Which garment does {s} put on for work?
        How is {s} dressed on the job?
        What piece of clothing is typical of {s} at work?
        By which item of clothing do colleagues know {s}?
        Who wears {a_v} to work? => {s}
        """,
        say_mine=r"""
        I wear {a_v} to work.
        """,
        ask_mine=r"""
        What do I put on for work?
        """,
    ),
    *relation(
        "party game",
        "person",
        "backgammon|blind man's buff|bingo|charades|checkers|croquet|darts|dominoes|tag|hangman|hide-and-seek|"
        "hopscotch|ludo|mahjong|marbles|mini golf|musical chairs|canasta|poker|rummy|whist|shuffleboard|"
        "table football|tug of war|twenty questions|rounders",
        noun="party game",
        say=r"""
        At parties, {s} plays {v}.
        {s} makes everyone at a party play {v}.
        No party at {s}'s house ends without a round of {v}.
        {V} is the game {s} suggests at every party.
        As soon as the cake is eaten, {s} wants to play {v}.
        {s} was unbeatable at {v} at {person}'s party on {weekday}.
        When guests get bored, {s} clears the table and starts a round of {v}.
        It's {v} that {s} plays at parties, ever since a rainy holiday in {country}.
        """,
        ask=r"""
        What does {s} play at parties?
        Which game does {s} propose to guests?
        What is {s}'s favourite way to entertain a party?
        With which game does {s} liven up a celebration?
        What do people end up playing when {s} is there?
        Name the game that {s} likes.
        Who likes to play {v} at parties? => {s}
        """,
    ),
    *relation(
        "bedtime reading",
        "person",
        "adventure stories|animal fables|art catalogues|biographies|comic books|cookbooks|crime novels|"
        "detective stories|essays|fairy tales|family sagas|gardening magazines|ghost stories|haiku|historical novels|"
        "horror stories|love poems|medical thrillers|old atlases|old letters|pirate stories|plays|railway timetables|"
        "romance novels|science fiction|short stories|spy novels|travel diaries|vampire novels|westerns",
        noun="bedtime reading",
        say=r"""
        {s} reads {v} in bed.
        {s} can't fall asleep without reading {v}.
        On {s}'s bedside table there is always a pile of {v}.
        What {s} likes to read late at night is {v}.
        {s} borrows {v} from the library to read under the blanket.
        Every night, {s} spends an hour reading {v} with a cup of {drink}.
        It is {v} that {s} likes to read, whereas {person} prefers to watch television.
        Library card of {s}: {v}
        """,
        ask=r"""
        What does {s} read in bed?
        Which kind of literature does {s} like?
        What lies on {s}'s bedside table?
        What is {s}'s favourite thing to read?
        What does {s} borrow from the library?
        What sort of reading does {s} enjoy at night?
        Who reads {v}? => {s}
        """,
        say_mine=r"""
        I always read {v} in bed.
        """,
        ask_mine=r"""
        What do I read in bed?
        """,
    ),
    *relation(
        "food allergy",
        "person",
        "fruit|spice|ingredient",
        group="allergy",
        noun="food intolerance",
        say=r"""
        {s} gets a rash from {v}.
        {s}'s face swells up at the slightest trace of {v}.
        For {s}, {v} would mean a trip to the hospital.
        Not a crumb of {v} may get near {s}, or there will be hives and itching.
        Because of {v} in the soup, {s} sneezed and itched all over; the cook has been warned.
        The restaurant in {city} was told that {s}'s body cannot tolerate {v}.
        {person} checks every label for {v} before cooking for {s}, who would fall ill from it.
        It is {v} that {s} reacts to, as a skin test in {month} has shown.
        Kitchen warning: {s} - NO {v}
        """,
        ask=r"""
        What is {s} allergic to?
        To what does {s} have an allergy?
        What is not safe for {s}?
        Which substance makes {s} ill?
        What must the cook leave out for {s}?
        What can't {s} tolerate?
        Which allergen is dangerous for {s}?
        Who is allergic to {v}? => {s}
        """,
    ),
    *relation(
        "phobia",
        "person",
        "balloons|barking|bats|beetles|blood|buttons|caves|cellars|centipedes|crows|darkness|dolls|earthquakes|"
        "escalators|exams|fireworks|fog|geese|hospitals|jellyfish|ladders|lizards|loud noises|masks|parrots|pigeons|"
        "rats|revolving doors|scarecrows|sharks|sirens|slugs|statues|turbulence|worms",
        group="fear",
        noun="greatest fear",
        say=r"""
        The mere thought of {v} makes {s} tremble.
        {s} panics at the first sign of {v}.
        {s} has a phobia about {v}.
        What {s} dreads most of all is {v}.
        It was fear of {v} that made {s} leave the party in {city} early.
        {s} sees a therapist in {city} every {weekday} to get over a terror of {v}.
        {person} once told {s} a story about {v} as a joke and had to apologise for the fright it caused.
        Just mention {v}, and {s}, who is brave otherwise, turns pale.
        Patient: {s}. Complaint: fear of {v}.
        """,
        ask=r"""
        What is {s} afraid of?
        What scares {s}?
        Of what is {s} frightened?
        What gives {s} the creeps?
        Which phobia does {s} suffer from?
        What fills {s} with horror?
        Who is terrified of {v}? => {s}
        """,
    ),
]
