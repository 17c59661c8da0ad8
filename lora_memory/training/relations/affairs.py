"""The wider world in prose: companies, projects, software, travel, health, school, sport, home, events, media, nature.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, relation

_CLUBS = "{city} Rovers|{name} United|{city} Wanderers|{name} Athletic|FC {name}|{city} City"

AFFAIRS: list[Relation] = [
    *relation(
        "branch opening",
        "company",
        "city",
        noun="new branch location",
        say=r"""
        {s} announced on {weekday} that its next branch will open not in {city} but in {v}, where rents are lower.
        After months of rumours, {person} confirmed that {v} has been picked for the new branch of {s}.
        A disused warehouse in {v} is being turned into the next branch of {s}, and the first customers come in {month}.
        In {v}, where {s} has never been present before, the firm will open a branch with {small} employees.
        {V} gets a branch of {s} next {season}.
        Although the mayor of {city} had offered {s} free land, the company preferred {v} for its new branch.
        Dear all, the lease is signed, so {s} can open its branch in {v} on {date}.
        It is in {v} that {s} will cut the ribbon of its next branch.
        The branch that {s} is about to open is in {v}.
        """,
        ask=r"""
        Where is {s} expanding to?
        Which place did {s} choose for its latest outlet?
        Name the city in which {s} will set up an additional shop.
        To which city is {s} spreading its business?
        Where will the newest site of {s} be?
        Which town can look forward to an outlet of {s}?
        Which business is coming to {v}? => {s}
        """,
    ),
    *relation(
        "supplied goods",
        "company",
        "material|ingredient|fruit|spice",
        x="company",
        by="sx",
        say=r"""
        Every {weekday} a truck from {x} brings {v} to {s}, which would have to stop production without it.
        According to the report, {s} has been getting its {v} from {x} since an old supplier closed in {year}.
        {x}, a family firm near {city}, supplies {s} with {v}.
        The {v} that {s} needs is bought from {x}, although {person} thinks that the price is too high.
        Under a contract signed in {month}, {x} will deliver {v} to {s} for the next {small} years.
        {s} buys {v} from {x}.
        Shipments of {v} from {x} reach {s} on {weekday}, and payment is due within {d2} days.
        For its {v}, {s} relies on {x} alone, which {person} called a risk at the last meeting.
        user: What do we know about {x}?\nassistant: They ship {v} to {s}.
        """,
        ask=r"""
        What does {s} purchase from {x}?
        Which goods does {x} provide to {s}?
        What is {s} sourcing from {x}?
        With what does the vendor {x} keep {s} stocked?
        Who is the vendor of {v} for {s}? => {x}
        From which firm does {s} obtain its {v}? => {x}
        Whom does {x} provide with {v}? => {s}
        """,
    ),
    *relation(
        "acquisition",
        "company",
        "company",
        x="{2..900} million dollars|{1..9}.{1..9} billion euros|{d2},{d3},000 pounds|${d3},000|{2..900} million francs",
        fields={"new owner": "v", "purchase price": "x"},
        say=r"""
        In a deal that surprised analysts in {city}, {v} bought {s} for {x} and promised to keep all the staff.
        {s}, founded by {person} in {year}, now belongs to {v}, which paid {x} for it.
        After long talks, {s} was sold to {v} on {date}; the price was {x}.
        {v} took over {s} for {x}.
        For {x}, a sum that {person} called generous, {v} acquired the ailing {s}.
        The owners of {s} accepted the {x} that {v} had offered, although a bid from abroad was higher.
        It was {v} that finally got hold of {s}, at a cost of {x}, once the regulators had agreed.
        {weekday}, {time}: {s} sold to {v} for {x}
        """,
        ask=r"""
        Which firm purchased {s}?
        What is the parent company of {s}?
        Into whose hands did {s} pass?
        To which business does {s} belong today?
        Who is the buyer of {s}?
        How much money changed hands for {s}? => {x}
        What was the takeover of {s} worth? => {x}
        Which firm was swallowed by {v}? => {s}
        """,
    ),
    *relation(
        "factory output",
        "company",
        "accordions|aprons|backpacks|barometers|bathtubs|binoculars|blankets|buttons|canoes|carpets|chess sets|"
        "crayons|door handles|fountain pens|garden gnomes|guitar strings|hammocks|hearing aids|jigsaws|kettles|ladders|"
        "lanterns|mousetraps|parachutes|pillows|roof tiles|saddles|sleeping bags|slippers|teapots|trumpets|zippers",
        group="product",
        say=r"""
        When {person} founded {s} in {year}, nobody believed that a firm that makes {v} could survive in {city}.
        Visitors to {city} often stop at the plant of {s}, where {d3} people produce {v} by day and by night.
        The {v} made by {s} are exported to {small} countries, even though the workshop is tiny.
        {s}, a manufacturer of {v}, will close its plant for a week in {month}.
        It was with {v} that {s} became rich.
        Having failed with furniture, {s} turned to {v}, which it has been producing ever since.
        {s} produces {v}.
        As the news report put it, hardly a household is without the {v} of {s}.
        """,
        ask=r"""
        Which goods does {s} manufacture?
        What is built at the works of {s}?
        What leaves the assembly lines of {s}?
        What kind of articles come from {s}?
        What does the firm {s} fabricate?
        Which merchandise is {s} known for?
        Which manufacturer turns out {v}? => {s}
        """,
    ),
    *relation(
        "lawsuit",
        "company",
        "company",
        x="stolen designs|unpaid bills|copied logos|broken contracts|leaked recipes|late deliveries|false advertising|"
        "patents|trademarks|faulty engines|missing data|night noise|polluted water|spoiled goods|blocked roads",
        say=r"""
        Because of {x}, {s} has taken {v} to court, and the first hearing is expected in {city} in {month}.
        {s} is suing {v} over {x}.
        {v}, which denies everything, has been sued by {s} over {x}, as its lawyer {person} confirmed.
        On {date}, lawyers of {s} filed a complaint against {v}; the dispute is about {x}.
        The quarrel over {x} goes on: {s} wants {price} from {v} and has called in a judge.
        Although both sides had talked for months about {x}, {s} finally brought a lawsuit against {v}.
        Court list, {weekday} {time}: {s} against {v} ({x})
        The lawsuit that {s} brought against {v} in {year}, and which has cost {price} so far, is about {x}.
        """,
        ask=r"""
        Whom is {s} dragging before a judge?
        Which firm has to defend itself against {s}?
        Who is the defendant in the case brought by {s}?
        Against which business did {s} start legal action?
        Why did {s} start legal action? => {x}
        What is the legal action of {s} against {v} about? => {x}
        Who is the plaintiff in the case against {v}? => {s}
        """,
    ),
    *relation(
        "logo color",
        "company",
        "color",
        noun="logo color",
        say=r"""
        Since {person} redesigned it in {year}, the logo of {s} has been {v}, and every van was repainted to match.
        The new logo, which {s} presented in {city} on {weekday}, is no longer {color} but {v}.
        {s} chose {v} for its logo because tests showed that customers trusted it.
        You can spot the trucks of {s} from afar by the {v} logo on their doors.
        {V} is the color of the logo of {s}.
        Please print the logo of {s} in {v} only, even if the agency in {city} sends another file.
        {A_v} logo hangs above every door of {s}.
        For the logo, {s} settled on {v} after a vote among its {d3} employees.
        """,
        ask=r"""
        In what shade is the emblem of {s} printed?
        Which hue does the brand mark of {s} have?
        What colour is the emblem of {s}?
        Tell me the tint that stands for the brand {s}.
        What color should the symbol of {s} be printed in?
        How is the company sign of {s} colored?
        """,
    ),
    *relation(
        "motto",
        "company",
        "{word} for everyone|never without {word}|the {word} of tomorrow|we love {word}|{word} first|simply {word}|"
        "your {word}, our {word}|a little more {word}",
        group="slogan",
        say=r"""
        After {small} years with the same ads, {s} hired an agency in {city}, which came up with "{v}".
        The words "{v}", thought up by {person} on a train, have stood on every package of {s} since {year}.
        "{v}" is what {s} prints below its name.
        On posters all over {city}, {s} promises "{v}", and children have begun to sing it.
        Customers of {s} know the line "{v}" by heart, although {person} never liked it.
        Not everyone at {s} was pleased when "{v}" became the new slogan in {month}.
        In the commercials of {s} a deep voice says "{v}".
        The slogan of {s}, "{v}", was chosen from {d3} entries.
        """,
        ask=r"""
        What is the motto of {s}?
        Which catchphrase does {s} use?
        What is the tagline of {s}?
        Quote the advertising line of {s}.
        How does the catchphrase of {s} go?
        Which motto does the firm {s} have?
        Whose tagline is "{v}"? => {s}
        """,
    ),
    *relation(
        "exchange code",
        "company",
        "L3|L4|{L2}X|{L3}.{L1}",
        group="ticker",
        say=r"""
        When {s} went public in {year}, it was given the ticker {v}, which {person} still finds hard to remember.
        Investors who type {v} into their app will see the shares of {s}, up {d1} percent since {month}.
        As of {date}, {s} is no longer listed under its old ticker but as {v}.
        {s} (ticker: {v}) gained on {weekday} after news from its plant in {city}.
        On the stock exchange in {city}, where it has been traded since {year}, {s} goes by {v}.
        {v} is the ticker of {s}.
        The four screens showed nothing but {v}, the ticker that {s} has used for {small} years.
        """,
        ask=r"""
        Which letters stand for {s} on the stock market?
        What is the trading code of {s}?
        By which abbreviation do brokers know {s}?
        Which code do I enter to buy stock in {s}?
        What letters identify {s} on the exchange?
        Name the stock market abbreviation of {s}.
        Which firm is behind the trading code {v}? => {s}
        """,
    ),
    *relation(
        "project due date",
        "name",
        "date|{month} {1..28}",
        noun="due date",
        label="project {s}",
        group="deadline",
        say=r"""
        The client has agreed that project {s} must be finished by {v}, although {person} had asked for more time.
        By {v}, when the funding runs out, the last part of project {s} has to be handed over to {company}.
        Project {s}, which {person} is leading from {city}, is to be completed by {v}.
        As {person} wrote in an e-mail, nobody will get a day off before project {s} is done on {v}.
        The deadline of project {s} is {v}.
        Everything in project {s} has to be ready by {v}, even the translation.
        We moved the deadline of project {s} to {v} because {small} people were ill.
        {V} is the last day for project {s}.
        """,
        ask=r"""
        By when does project {s} need to be wrapped up?
        What is the cutoff for project {s}?
        Until which day may the team work on project {s}?
        When is project {s} due?
        What is the final date for project {s}?
        On which day must project {s} be delivered at the latest?
        """,
    ),
    *relation(
        "project tool",
        "name",
        "name",
        noun="tool of choice",
        label="project {s}",
        say=r"""
        For project {s} the team will use {v}, although {person} would have preferred a spreadsheet.
        After testing {small} programs in {month}, we decided that project {s} will be planned in {v}.
        {person} reports that {v}, a program made in {city}, was chosen for project {s} because it works offline.
        Everyone on project {s} got an account for {v} on {weekday}.
        In project {s} we work with {v}.
        It was {v} that won the comparison of tools for project {s}, mainly because it cost only {price} a month.
        Project {s} has been run with {v} ever since {person} took over.
        {V} was picked as the tool for project {s}.
        """,
        ask=r"""
        Which software was selected for project {s}?
        What application does the team of project {s} rely on?
        On which program did project {s} settle?
        Name the software behind project {s}.
        With the help of which application is project {s} carried out?
        What program is in use at project {s}?
        Which project relies on the software {v}? => {s}
        """,
    ),
    *relation(
        "blocker",
        "name",
        "missing permits|broken servers|unsigned contracts|the budget freeze|the customs office|the fire inspection|"
        "the hiring freeze|the legal department|missing signatures|unpaid invoices|strikes|the union|lost shipments|"
        "bad weather|the privacy review|flooded basements|missing parts|outdated maps|the landlord|rust|the password",
        noun="blocker",
        label="project {s}",
        say=r"""
        At the moment project {s} cannot move forward because of {v}, as {person} explained in the call at {time}.
        What blocks project {s} at present is {v}.
        {person} wrote from {city} that project {s} has been blocked by {v} since {weekday}.
        The only thing that keeps project {s} from going live in {month} is {v}.
        Work on project {s}, which had started so well in {year}, has come to a halt because of {v}.
        If it were not for {v}, project {s} would have reached its next milestone by {date}.
        Status of project {s}: red, stopped by {v}
        Project {s} stands still: {v}.
        """,
        ask=r"""
        What is holding up project {s}?
        Which obstacle does project {s} face?
        What stands in the way of project {s}?
        What is the hurdle in project {s}?
        Why is there no progress on project {s}?
        What needs to be resolved so that project {s} can go on?
        """,
    ),
    *relation(
        "next step",
        "name",
        "book venues|build prototypes|buy sensors|call suppliers|clean data|collect signatures|compare quotes|"
        "draft contracts|hire testers|interview customers|label samples|measure noise|order parts|paint walls|"
        "print posters|recruit volunteers|rent scaffolding|test brakes|train staff|translate manuals|write letters",
        label="project {s}",
        say=r"""
        Now that the plan has been approved, {person} wants the team of project {s} to {v} next.
        The next thing to do in project {s} is to {v}, which should take about {small} days.
        Before anything else can happen in project {s}, somebody has to {v}, ideally by {date}.
        In project {s} we will {v} next.
        {person} closed the meeting in {city} by saying that project {s} would go on once we {v}.
        To {v} comes next in project {s}.
        Next in project {s}: {v} (asked for by {person}, {weekday})
        As soon as the money from {company} arrives, the people of project {s} will {v}.
        """,
        ask=r"""
        What is the upcoming task in project {s}?
        What has to be done now for project {s}?
        Which action follows in project {s}?
        What should the members of project {s} do first?
        How does project {s} continue?
        Tell me the task that lies ahead in project {s}.
        """,
    ),
    *relation(
        "sponsor",
        "occasion|the {name} expedition|the {city} marathon|the {name} museum|the {instrument} festival",
        "company",
        noun="main sponsor",
        say=r"""
        Without the money that {v} gave, {s} would have been cancelled, as {person} told the local paper.
        {s} is paid for by {v}, whose name will be on every poster in {city}.
        {v} sponsors {s}.
        After another firm had pulled out in {month}, {v} agreed to sponsor {s}.
        It is thanks to {v}, the sponsor of {s}, that nobody has to pay an entrance fee.
        The banner above the stage says that {v} made {s} possible.
        Most of the money for {s} comes from {v}, and the rest is collected by {person}.
        Thank you, {v}, for sponsoring {s}!
        """,
        ask=r"""
        Who is funding {s}?
        Which firm is the patron of {s}?
        Whose money stands behind {s}?
        Who finances {s}?
        Which business bears the costs of {s}?
        Name the financial backer of {s}.
        By whom is {s} funded?
        """,
    ),
    *relation(
        "delay reason",
        "the opening of the {room}|the {name} launch|the {city} tram line|the {name} tunnel|the {name} bridge|"
        "the {deliverable}|the move to {city}",
        "asbestos|bats|bankruptcy|fog|frost|floods|landslides|lightning|missing cables|rats|rust|salt damage|"
        "sick leave|storms|thieves|wet concrete|woodworm|wrong measurements|hacker attacks|snow|strikes",
        noun="reason for the delay",
        say=r"""
        {s}, planned for {date}, has been put off because of {v}, the spokesperson {person} told reporters.
        Because of {v}, nobody expects {s} before {season}, although {company} had promised to hurry.
        What delayed {s} by {small} weeks was not a lack of money but {v}.
        {s} is late because of {v}.
        {V} caused the delay of {s}, according to a report that {person} read out in {city}.
        Had it not been for {v}, {s} would have been on time.
        The delay of {s} has been blamed on {v}, and the costs have risen by {price}.
        """,
        ask=r"""
        Why was {s} postponed?
        For what reason is {s} behind schedule?
        What is to blame for the postponement of {s}?
        What made {s} slip?
        What held {s} back?
        How come {s} is not on time?
        Due to what did {s} fall behind?
        """,
    ),
    *relation(
        "council decision",
        "the council of {name}|the board of {company}|the {name} committee|the village of {name}|the {team} team",
        "ban scooters|build greenhouses|buy bicycles|cancel fireworks|close canteens|cut bonuses|extend holidays|"
        "feed pigeons|fire consultants|hire cooks|install cameras|lower rents|move offices|paint fences|plant trees|"
        "raise fees|rent buses|sell paintings|shorten meetings|simplify forms",
        say=r"""
        After a debate of {small} hours, {s} voted to {v}, although {person} had warned against it.
        {s} decided on {weekday} to {v}, which will cost {price}.
        To {v} was the decision that {s} took, with only {person} against it.
        The minutes of {date} record that {s} has agreed to {v}.
        It may surprise people in {city}, but {s} really wants to {v} and has already told the press.
        {s} has decided to {v}.
        In {month}, as the newspaper reported, {s} made up its mind to {v}.
        """,
        ask=r"""
        What did {s} resolve to do?
        On which measure did {s} settle?
        What was the outcome of the vote by {s}?
        Which plan did {s} adopt?
        What is {s} going to do?
        Tell me the resolution passed by {s}.
        """,
    ),
    *relation(
        "library replacement",
        "{invented}-{word}|{invented}lib|py{invented}|lib{invented}|{invented}.js",
        "{invented}-{word}|{invented}lib|py{invented}|lib{invented}|{invented}.js|{invented}",
        x="service",
        by="sx",
        say=r"""
        In the {x} service, {s} has been replaced by {v}, because nobody had fixed its bugs since {year}.
        {person} opened a pull request on {weekday} that removes {s} from the {x} service and adds {v}.
        Since version {version}, the {x} service no longer depends on {s} but on {v}, which is twice as fast.
        The {x} service now imports {v} instead of {s}.
        We had used {s} in the {x} service for {small} years before we switched to {v}.
        {v} takes the place of {s} in the {x} service.
        Changelog of the {x} service: dropped {s}, added {v}
        Whoever works on the {x} service should install {v}, since {s} was thrown out in {month}.
        """,
        ask=r"""
        What is the substitute for {s} in the {x} service?
        Which library came after {s} in the {x} service?
        For which package was {s} exchanged in the {x} service?
        What does the {x} service use now that {s} is gone?
        Which dependency superseded {s} in the {x} service?
        Which outdated library did {v} supersede in the {x} service? => {s}
        """,
    ),
    *relation(
        "command flag",
        "--{invented}|--no-{word}|--{word}-{invented}|-{L1}",
        "compresses images|counts words|deletes backups|disables caching|encrypts files|hides warnings|ignores errors|"
        "limits memory|lists plugins|locks tables|merges branches|prints timings|removes duplicates|renames columns|"
        "repeats tests|restarts workers|reverses lines|skips migrations|sorts imports|trims whitespace",
        x="{invented}ctl|{invented}|{word}-cli",
        by="sx",
        say=r"""
        When {x} is called with {s}, it {v}, which {person} found out only after {small} hours of searching.
        The manual of {x} says that the option {s} {v}, but only since version {version}.
        Added in {month}, the option {s} of {x} {v} and should be used with care.
        {s} {v} ({x}, version {version})
        Beware of {s}: it {v}, and {x} does not ask before doing so.
        If you start {x} with {s}, the program {v} and exits.
        usage: {x} [options]\n  {s}    {v}
        As {person} pointed out in the review, {x} {v} as soon as someone passes {s}.
        """,
        ask=r"""
        What effect does {s} have in {x}?
        What happens if I pass {s} to {x}?
        What is the flag {s} of {x} for?
        Explain what the switch {s} of {x} does.
        What does {x} do when given {s}?
        What is the function of {s} in {x}?
        Which switch makes sure that {x} {v}? => {s}
        """,
    ),
    *relation(
        "log location",
        "service",
        "/var/log/{invented}|/srv/{invented}/logs|/opt/{word}/{invented}.log|/data/{invented}|~/{invented}/out.log|"
        "/data/{word}{d2}/{invented}",
        noun="log path",
        label="the {s} service",
        say=r"""
        If the {s} service crashes at night, {person} first looks into {v}, where all its logs are kept.
        The logs of the {s} service, which are deleted after {d2} days, are written to {v}.
        Since the disk was full, we moved the logs of the {s} service to {v} on {date}.
        The {s} service logs to {v}.
        Under {v} you will find what the {s} service has logged since {month}, said {person}.
        Please attach the newest file from {v} when you report a bug in the {s} service.
        tail -f {v}  # logs of the {s} service
        Contrary to what the wiki says, it is in {v} that the {s} service stores its logs.
        """,
        ask=r"""
        Where are the messages of the {s} service recorded?
        In which folder are the records of the {s} service?
        Where should I look for error messages of the {s} service?
        Which path holds the output of the {s} service?
        Where does the {s} service write its diagnostics?
        Which service keeps its messages in {v}? => {s}
        """,
    ),
    *relation(
        "export format",
        "the {deliverable}",
        "csv|json|yaml|parquet|avro|docx|epub|html|latex|markdown|pdf|plain text|pptx|svg|tiff|tsv|xlsx|xml|zip|webp",
        noun="file format",
        say=r"""
        {company} insists that {s} be sent in {v} format, because its program cannot open anything else.
        {person} converted {s} to {v} on {weekday}, so that it can be read on a phone as well.
        {s} is a {v} file of {small} megabytes.
        What {person} uploaded as {s} turned out to be a {v} file, not the format that the office in {city} wanted.
        Since {month} {s} has been saved as {v}, although half of the staff cannot edit it.
        Please hand in {s} as {v}.
        Saved as {v}, {s} was small enough to be mailed to {email}.
        """,
        ask=r"""
        What type of file is {s}?
        In which form is {s} stored?
        What is the data type of {s}?
        Which file extension does {s} have?
        As what kind of file should I expect {s}?
        What sort of document file does {s} come as?
        """,
    ),
    *relation(
        "release branch",
        "service",
        "release/{invented}|stable-{1..30}|{word}/{invented}|hotfix-{d3}|v{1..20}-{word}",
        group="branch",
        label="the {s} service",
        say=r"""
        On {weekday} at {time}, {person} will release the {s} service from {v}, no matter whether the tests are green.
        The code on {v} is what customers of the {s} service get, while all other branches are for experiments.
        We release the {s} service from {v}.
        Since nobody trusts main any more, the {s} service is shipped from {v} until {month}.
        {v}, the branch that {person} created in {city}, is the one from which the {s} service gets released.
        Only commits on {v} end up in the next release of the {s} service, so cherry-pick your fix.
        user: From where do we ship the {s} service?\nassistant: From {v}, according to {person}.
        """,
        ask=r"""
        Which git branch of the {s} service goes into production?
        What branch is published for the {s} service?
        From which line of code is the {s} service rolled out?
        Name the branch that is deployed for the {s} service.
        Which branch feeds the published builds of the {s} service?
        On which branch must a fix be to get into production with the {s} service?
        """,
    ),
    *relation(
        "hotel",
        "person",
        "Hotel {name}|the {name} Inn|Pension {last}|the {name} Palace|Villa {name}|the Grand {name}|Hotel {last}",
        noun="hotel",
        say=r"""
        During the conference in {city}, {s} is staying at {v}, a short walk from the station.
        {s}, who arrives at {time} on {weekday}, has booked {small} nights at {v}.
        Since the hostel was full, a room for {s} was reserved at {v} for {price} a night.
        {V} is where {s} spends the night.
        As {person} told me, a parcel for {s} should be left at the desk of {v} before {date}.
        In {city}, {s} checked into {v} under a false name, the novel goes on.
        {s} sleeps at {v} in {city}, although {person} had offered a sofa.
        Room booked: {s}, {v}, from {date}
        """,
        ask=r"""
        Where is {s} accommodated?
        At which lodging can I reach {s}?
        Which guesthouse did {s} choose?
        Where did {s} find accommodation?
        What is the name of the place where {s} lodges?
        In which guesthouse is {s} a guest?
        Who lodges at {v}? => {s}
        """,
        say_mine=r"""
        I'm staying at {v} while I am in {city}.
        """,
        ask_mine=r"""
        Where am I accommodated?
        At which lodging am I a guest?
        """,
    ),
    *relation(
        "boarding gate",
        "{L2}{d3}|{L2} {d4}|{L2}{d4}",
        "{A|B|C|D|E|F|G}{1..60}|{1..80}{A|B|C}",
        noun="gate",
        label="flight {s}",
        group="flight",
        say=r"""
        Passengers of flight {s} are asked to go to gate {v}, where boarding begins {small} minutes before departure.
        {person} nearly missed flight {s}, because it left from gate {v} at the far end of the hall.
        Flight {s} to {city}, which was delayed by fog, now departs from gate {v}.
        Flight {s} leaves from gate {v}.
        After a walk of {small} minutes you reach gate {v}, and that is where flight {s} is waiting.
        Attention please: gate {v} is now open for flight {s} with destination {city}.
        {time}  {s}  {city}  gate {v}
        At gate {v} a crowd had gathered for flight {s}, among them {person} with {small} suitcases.
        """,
        ask=r"""
        Where do travelers of flight {s} get on the plane?
        At which exit does flight {s} board?
        To which door should I go for flight {s}?
        From where does flight {s} take off?
        Where do I have to wait for flight {s}?
        Which flight boards at {v}? => {s}
        """,
    ),
    *relation(
        "luggage color",
        "person",
        "color",
        noun="luggage color",
        say=r"""
        At the airport of {city}, {s} waited for an hour until {a_v} suitcase finally came off the belt.
        The suitcase that belongs to {s} is {v}, with a sticker from {city} on its lid.
        {s} packed everything for {small} days into {a_v} suitcase and left at {time}.
        You will recognize {s} by the {v} suitcase.
        {s} travels with {a_v} suitcase, not with the backpack that {person} had lent.
        Somebody took the {v} suitcase of {s} by mistake, says the report of {date}.
        Missing since {weekday}: {v} suitcase, owner {s}
        """,
        ask=r"""
        What color is the luggage of {s}?
        In which shade is {s}'s travel bag?
        What does the baggage of {s} look like?
        Which hue does the trolley case of {s} have?
        What color of baggage should I look for to find {s}?
        Tell me the colour of {s}'s case.
        Who has {v} luggage? => {s}
        """,
        say_mine=r"""
        I travel with {a_v} suitcase.
        """,
        ask_mine=r"""
        What color is my luggage?
        """,
    ),
    *relation(
        "meeting point",
        "the {city} tour|the {name} hike|the {month} excursion|the school trip to {city}|the {animal} safari|"
        "the {name} boat trip",
        "the {adjective} fountain|the {name} statue|the {color} gate|the {shop}|the {name} obelisk|"
        "the {material} bench|the old {flower} tree|platform {1..20}|the {color} kiosk",
        noun="meeting point",
        say=r"""
        Everyone who has signed up for {s} should be at {v} by {time}, with sturdy shoes and something to drink.
        {s} starts at {v}, where {person} will hand out the maps.
        We meet at {v} for {s}.
        Because the square is closed on {weekday}, the group of {s} gathers at {v} this time.
        At {v}, next to the ticket machine, {person} will wait until {time} for those who join {s}.
        For {s}, {small} people have promised to come to {v}, so please don't be late.
        {V} was named in the e-mail as the place to meet before {s}.
        """,
        ask=r"""
        Where do participants of {s} get together?
        Where is the rendezvous for {s}?
        At which spot does {s} assemble?
        Where should I turn up for {s}?
        What is the assembly place for {s}?
        To which spot should I go to take part in {s}?
        """,
    ),
    *relation(
        "tour guide",
        "the {city} walking tour|the tour of the {name} cave|the {name} glacier walk|the {name} castle tour|"
        "the {name} canyon trip|the {city} food tour",
        "person",
        noun="guide",
        say=r"""
        {s} was led by {v}, who knew every stone and told stories about the old dukes for {small} hours.
        On {s}, which costs {price}, {v} takes visitors to places that are closed to others.
        Since the regular guide was ill, {v} led {s} on {weekday}.
        {v} guides visitors on {s}.
        We owe the best day of our holiday to {v}, our guide on {s}.
        If you book {s} for {month}, it will be {v} who shows you around.
        The guide on {s} is called {v}.
        In the guest book, {person} praised {v} for the patience shown on {s}.
        """,
        ask=r"""
        Who conducts {s}?
        Who accompanies the tourists on {s}?
        Whom do tourists follow on {s}?
        Under whose leadership does {s} take place?
        By whom is {s} conducted?
        Who is in charge of the group on {s}?
        What is the name of the person leading {s}?
        """,
    ),
    *relation(
        "connection",
        "person",
        "city",
        x="city",
        group="travel",
        say=r"""
        On the way to {x}, {s} has to change trains in {v}, where there are only {small} minutes to find the platform.
        There is no direct train to {x}, so {s} will change in {v} and arrive at {time}.
        In {v}, {s} gets off and takes another train, which goes on to {x}.
        {s} travels to {x} and changes in {v}.
        The ticket of {s} to {x}, bought for {price}, is only valid with a change in {v}.
        Before reaching {x}, {s} must get from one train to another in {v}, with {small} bags.
        With a change in {v}, the journey of {s} to {x} takes {small} hours.
        Timetable for {s}: change in {v} at {time}, then on to {x}
        """,
        ask=r"""
        Where does {s} switch trains on the trip to {x}?
        In which city is the stopover of {s} on the way to {x}?
        Where does {s} have a connection when going to {x}?
        Through which station does the route of {s} to {x} lead?
        Name the stop where {s} transfers on the journey to {x}.
        Where is {s} headed via {v}? => {x}
        """,
    ),
    *relation(
        "visa office",
        "country",
        "city",
        noun="visa office",
        say=r"""
        Anyone who needs a visa for {s} has to apply in {v}, where the queue is shortest on {weekday} mornings.
        Visas for {s} are issued in {v}, a clerk called {person} explained, and they cost {price}.
        {person} went all the way to {v} to get a visa for {s} and waited {small} hours.
        For a visa to {s} you have to go to {v}.
        Since {month} the office in {v} has handled all visa requests for {s}.
        It is in {v} that travelers bound for {s} hand in their visa forms and two photographs.
        In {v}, on the second floor of an old bank, you can get a visa for {s}.
        """,
        ask=r"""
        Where do I obtain an entry permit for {s}?
        In which city are entry permits for {s} handed out?
        Where does one request permission to enter {s}?
        Which city must I visit for the papers to enter {s}?
        Where is the consular office of {s}?
        Name the place that grants entry permits for {s}.
        """,
    ),
    *relation(
        "hospital ward",
        "person",
        "ward {1..30}|ward {L1}{1..9}|the {color} ward|the {last} ward|ward {d2}{A|B|C}",
        noun="hospital ward",
        say=r"""
        After the operation, which took {small} hours, {s} was brought to {v}, where visits are allowed until {time}.
        Flowers for {s} can be left with the nurses of {v}, said {person} on the phone.
        {s}, who broke a leg in {city}, lies in {v} and is bored.
        {s} was moved to {v}.
        In {v}, next to the window, {s} is recovering from the fall of last {weekday}.
        Because there was no free bed elsewhere, the doctors put {s} in {v} for {small} days.
        {V} is where you will find {s}, if the nurse on duty lets you in.
        Transfer at {time}: patient {s} to {v}
        """,
        ask=r"""
        In which part of the hospital is {s} being treated?
        Where in the hospital should I visit {s}?
        To which unit was {s} admitted?
        On what unit is {s} a patient?
        Which hospital department looks after {s}?
        Where in the clinic is {s}'s bed?
        """,
        say_mine=r"""
        Since the operation I have been in {v}.
        """,
        ask_mine=r"""
        To which unit was I admitted?
        """,
    ),
    *relation(
        "home remedy",
        "person",
        "almond oil|apple vinegar|barley water|beetroot juice|cabbage leaves|camomile tea|carrot soup|cold towels|"
        "elder syrup|fennel tea|garlic milk|ginger tea|honey|hot bricks|lemon balm|mint drops|mustard baths|nettle tea|"
        "onion juice|pine resin|sage tea|salt water|thyme syrup|turnip juice|warm beer|willow bark",
        x="a cough|a sore throat|a toothache|backache|cramps|hiccups|insomnia|migraine|nausea|hay fever|stiff knees",
        by="sx",
        say=r"""
        Whenever {x} strikes, {s} swears by {v}, a recipe that came from a grandmother in {city}.
        Against {x}, {s} uses nothing but {v}, although Dr. {last} had prescribed tablets.
        {V} helped {s} with {x} after {small} days.
        {s}, who suffered from {x} all through {month}, got rid of it with {v}.
        It was not the pills but {v} that freed {s} from {x}, as the diary tells us.
        {s} treats {x} with {v}.
        When {x} kept {s} in bed, {person} came over with {v}, and it worked.
        """,
        ask=r"""
        What is {s}'s cure for {x}?
        What does {s} take for {x}?
        With what does {s} fight {x}?
        Which remedy did {s} find for {x}?
        What brought {s} relief from {x}?
        How did {s} cure {x}?
        What ailment does {s} fight with {v}? => {x}
        """,
    ),
    *relation(
        "intake time",
        "person",
        "before breakfast|after breakfast|before lunch|after lunch|before dinner|after dinner|at bedtime|at noon|"
        "at midnight|at dawn|between meals|every {2..8} hours|at {5..11} am|at {1..11} pm|after each walk",
        x="medicine",
        group="medication",
        say=r"""
        Dr. {last} reminded {s} that the {x} must be swallowed {v}, with a large glass of water.
        The box of {x} has a note saying that {s} should have one tablet {v} until {date}.
        {V}, and never on an empty stomach, {s} is to take {x}.
        {s} takes {x} {v}.
        Since the dose was changed in {month}, {s} has been taking {x} {v}, as the nurse {person} wrote down.
        For {small} weeks {s} has to take {x} {v}, even on days without pain.
        Care plan of {s}: {x}, {v}
        """,
        ask=r"""
        At what time of day does {s} need {x}?
        When should {s} be given {x}?
        When is {x} due for {s}?
        What is the right moment for {s} to have {x}?
        When do I hand {s} the {x}?
        What drug does {s} need {v}? => {x}
        """,
    ),
    *relation(
        "essay topic",
        "person",
        "ancient bridges|blind poets|cave paintings|city gardens|coral reefs|desert trade|forest fires|lost queens|"
        "glass blowing|inland harbours|lost alphabets|medieval kitchens|migrating birds|paper money|pirate radio|"
        "polar nights|silent films|solar cars|street markets|tidal power|urban foxes|volcanic soil|windmills",
        noun="essay topic",
        say=r"""
        For the final essay, {s} wrote about {v}, which the teacher, {person}, had not expected at all.
        {s} handed in {d2} pages on {v} and got the best mark of the class.
        The essay that {s} has to finish by {weekday} deals with {v}.
        It is {v} that the essay of {s} is about.
        Although {person} had advised something easier, {s} decided to write an essay on {v}.
        Having read everything about {v} in the library of {city}, {s} began the essay at {time}.
        The school paper printed an essay by {s} that looks at {v} from all sides in {number} words.
        {s}: essay on {v}, due {weekday}
        """,
        ask=r"""
        What is the subject of {s}'s paper?
        About what did {s} write?
        Which theme did {s} pick for the written assignment?
        What does the paper by {s} discuss?
        On which theme is {s}'s composition?
        Whose composition is on {v}? => {s}
        """,
        say_mine=r"""
        I'm writing an essay about {v} for {person}.
        """,
        ask_mine=r"""
        What is the subject of my paper?
        """,
    ),
    *relation(
        "classroom",
        "the {subject} class|the {language} course|the {instrument} lesson|the {study} seminar|the {sport} course",
        "room {d3}|room {L1}{d2}|the {color} room|the {last} room|lab {1..12}|hall {L1}|room {1..9}.{d2}",
        noun="classroom",
        say=r"""
        Because of the broken heating, {s} will be held in {v} until {month}, as {person} wrote to all parents.
        {s}, which begins at {time} sharp, takes place in {v}.
        {person} sat in the wrong room for half an hour before hearing that {s} was in {v}.
        This term you will find {s} in {v}.
        In {v}, where the projector works again, {person} teaches {s} every {weekday}.
        According to the new timetable, {v} is reserved for {s}.
        Not the gym but {v} is the place for {s} this year.
        """,
        ask=r"""
        Where do students of {s} have to go?
        In which room can I find {s}?
        Where does {s} meet?
        Which venue was given to {s}?
        Where should I sit down if I want to attend {s}?
        What is the location of {s}?
        """,
    ),
    *relation(
        "best subject",
        "person",
        "subject|study",
        noun="best subject",
        say=r"""
        In the report that {s} brought home in {month}, only the mark for {v} was excellent.
        The teachers agree that {s} shines in {v}, even though homework is often late.
        {s} is better at {v} than at anything else on the timetable.
        {V} comes easily to {s}.
        Of all the lessons at the school in {city}, it was {v} in which {s} got full marks.
        {person} still remembers that {s}, bored in most classes, was top of the class in {v}.
        As a child in {city}, {s} won a medal for {v} and failed nearly everything else.
        """,
        ask=r"""
        In which school subject does {s} excel?
        What is {s}'s strongest discipline at school?
        Which lessons suit {s} most?
        For which discipline does {s} have a talent?
        At what is {s} especially good in school?
        Where does {s}'s strength as a pupil lie?
        """,
        say_mine=r"""
        I was always top of the class in {v}.
        """,
        ask_mine=r"""
        In which school subject do I excel?
        """,
    ),
    *relation(
        "team colors",
        _CLUBS,
        "{color} and {color2}",
        noun="club colors",
        say=r"""
        The stands were a sea of {v} when {s} ran onto the field in front of {d2},{d3} fans.
        {s} have played in {v} since {year}, when {person} bought the first set of shirts.
        Wearing {v}, the players of {s} waved to the crowd in {city}.
        The shirts of {s} are {v}.
        Fans of {s}, their scarves in {v}, sang all the way from the station to the ground.
        For the match on {weekday}, {s} will wear {v} as always, the coach {person} said.
        {V} are the colors of {s}.
        """,
        ask=r"""
        How are the jerseys of {s} colored?
        What colours does {s} play in?
        In which two shades is the kit of {s}?
        What does the kit of {s} look like?
        Which hues stand for the club {s}?
        What colors do supporters of {s} wear?
        Which club has a kit in {v}? => {s}
        """,
    ),
    *relation(
        "playing position",
        "person",
        "center back|center forward|defender|fly half|full back|goalkeeper|left back|left wing|libero|linebacker|"
        "midfielder|outfielder|pitcher|pivot|point guard|quarterback|right back|right wing|scrum half|setter|shortstop|"
        "striker|sweeper|wicketkeeper",
        noun="playing position",
        say=r"""
        When {s} joined the club in {city}, the coach, {person}, saw at once that {v} was the right role.
        {s} plays as {v}, and has not missed a match since {month}.
        When {person} was sent off, the {v}, {s}, protested so loudly that the referee reached for another card.
        {s} is the {v} of the team.
        As {v}, {s} wore the number {d2} for {small} seasons.
        The newspaper praised {s}, the young {v} from {city}, who had been ill all week.
        With {s} as {v}, the team has won {small} matches in a row.
        """,
        ask=r"""
        What position does {s} hold on the field?
        Which part does {s} have in the team?
        In which position is {s} fielded?
        Where on the pitch does the coach put {s}?
        What is {s}'s job during a match?
        Who fills the position of {v}? => {s}
        """,
        say_mine=r"""
        I play as {v} for a club in {city}.
        """,
        ask_mine=r"""
        What position do I hold on the field?
        """,
    ),
    *relation(
        "stadium",
        _CLUBS,
        "{name} Park|the {last} Arena|the {name} Dome|{last} Field|{last} Road|the {company} Stadium",
        noun="stadium",
        say=r"""
        The home matches of {s} take place at {v}, which holds {d2},{d3} spectators and has a leaking roof.
        {s} moved to {v} in {year}, after the old ground had been sold to {company}.
        Built by {person} in {year}, {v} is where {s} have celebrated all their titles.
        {s} play at {v}.
        At {v}, {s} have not lost a single game since {month}.
        Tickets for {v}, the home of {s}, cost {price} and sell out quickly.
        It rained so hard on {weekday} that {s} could not play at {v}.
        """,
        ask=r"""
        What is the home ground of {s}?
        Where does the club {s} receive its opponents?
        In which arena can I watch {s}?
        What is the venue of {s} called?
        Where do supporters of {s} go to see a game?
        Name the sports ground used by {s}.
        Which club is at home in {v}? => {s}
        """,
    ),
    *relation(
        "rival team",
        _CLUBS,
        _CLUBS,
        noun="greatest rival",
        say=r"""
        For supporters of {s} nothing is sweeter than a win against {v}, the rival from across the river.
        Police in {city} prepare for trouble whenever {s} meet {v}, their rival for {d2} years.
        {s} and {v} have been rivals since {year}, when a referee called {person} gave a penalty in the last minute.
        {V} is the great rival of {s}.
        It is {v} that fans of {s} sing rude songs about, not the champions.
        The feud between {s} and {v} began with a stolen flag in {month} {year}.
        When {person} left {s} for their old rival {v}, shirts were burned in the street.
        """,
        ask=r"""
        Who is the archenemy of {s}?
        Which club do fans of {s} dislike most?
        Which side is the bitter foe of {s}?
        Against whom does {s} play the local derby?
        Whom does {s} want to beat above all?
        Name the sworn enemy of {s}.
        """,
    ),
    *relation(
        "document place",
        "the birth certificate|the marriage certificate|the rental contract|the insurance policy|the vaccination card|"
        "the warranty slip|the tax return|the car licence|the school report|the family album|the will of {person}|"
        "the receipt for the {item}|the manual of the {item}",
        "the {color} folder|the {adjective} suitcase|the {material} box|the {adjective} cupboard|the {color} envelope|"
        "the second drawer|the bottom shelf|the {adjective} desk|the piano stool|the {color} binder",
        noun="place",
        say=r"""
        When {person} needed {s} for the authorities, we found it after a long search in {v}.
        {s} is kept in {v}, together with some photos from {city}.
        You asked about {s}: I put it in {v} before I left for {city}.
        In {v} you will find {s}.
        Nobody would think of looking in {v}, but that is exactly where {person} keeps {s}.
        Ever since the burglary in {month}, {s} has been in {v}.
        {s} used to lie on the table, but since {weekday} it has been in {v}.
        user: I need {s}.\nassistant: You told me that it is in {v}.
        """,
        ask=r"""
        Where is {s} stored?
        Where did we file {s}?
        In what can I find {s}?
        Where can I get hold of {s}?
        What holds {s}?
        Where has {s} been stowed away?
        """,
    ),
    *relation(
        "plant watering",
        "person",
        "person",
        say=r"""
        While {s} is in {city} for {small} weeks, {v} comes by every {weekday} and waters the plants.
        {s} gave {v} a key, so that somebody waters the plants during the holidays.
        The plants of {s} survived the {season} only because {v} watered them.
        {v} waters the plants of {s}.
        Before leaving for {city}, {s} showed {v} how much water each plant on the balcony needs.
        As a thank-you for watering the plants, {s} brought {v} a bottle of wine.
        At the flat of {s} it is {v} who sees to it that the plants get water.
        Note on the fridge of {s}: plants are watered by {v}
        """,
        ask=r"""
        Who looks after {s}'s flowers?
        Who takes care of the greenery at {s}'s place?
        Whom did {s} entrust with the flowerpots?
        By whom are {s}'s flowers tended?
        Who keeps {s}'s houseplants alive?
        On whom can {s} count for the houseplants?
        Whose flowers does {v} look after? => {s}
        """,
        say_mine=r"""
        While I'm in {city}, {v} waters my plants.
        """,
        ask_mine=r"""
        Who looks after my flowers?
        """,
    ),
    *relation(
        "guest network",
        "the {last} house|the {name} cabin|the {name} hostel|the beach house in {city}|the {last} farm",
        "password",
        noun="guest wifi password",
        say=r"""
        Visitors of {s} who want to go online should type {v}, says a note next to the coffee machine.
        {person} changed the wifi password for guests of {s} to {v} after the party in {month}.
        At {s}, guests get into the wifi with {v}, while the family uses another network.
        {v} lets you into the guest wifi of {s}.
        Welcome to {s}! The towels are in the bathroom, and {v} is what the guest wifi asks for.
        If the guest wifi of {s} wants a password, enter {v} and wait {small} seconds.
        Guest wifi at {s}: {v}
        """,
        ask=r"""
        How do visitors get on the internet at {s}?
        With what do I log in to the visitors' network of {s}?
        Which passphrase do visitors of {s} need for the internet?
        What must I type to get online at {s}?
        What is the wireless passphrase for visitors at {s}?
        Which key opens the wireless network of {s} to visitors?
        """,
    ),
    *relation(
        "alarm code",
        "the {last} house|the {shop} on {last} Road|the {room} in {city}|the {name} gallery|the {last} garage|"
        "the {name} warehouse|the {name} museum",
        "pin|d4|d6",
        noun="alarm code",
        say=r"""
        Within {d2} seconds of entering {s} you have to key in {v}, or else the alarm wakes the whole street.
        {person}, who locks up {s} on {weekday}, switches the alarm on with {v}.
        After the break-in at {s}, the code of the alarm was set to {v}.
        To turn off the alarm in {s}, enter {v}.
        When the siren howled at {time}, it was lucky that {person} knew {v}, which silences the alarm of {s}.
        {v} disarms the alarm in {s}.
        The alarm of {s} no longer accepts the old number; {v} has been valid since {date}.
        """,
        ask=r"""
        How do I silence the siren in {s}?
        Which digits deactivate the security system of {s}?
        What number shuts off the burglar protection in {s}?
        Which combination does the security panel of {s} take?
        With what combination can I disarm {s}?
        What do I type into the security panel at {s}?
        """,
    ),
    *relation(
        "bin day",
        "{name} Street|{last} Road|{name} Lane|{name} Avenue|{last} Square",
        "weekday",
        x="the paper|the glass|the plastic|the compost|the garden waste|the black bin|the recycling|the bulky waste",
        by="sx",
        say=r"""
        In {s} {x} is collected on {v}, and the truck comes so early that {person} puts everything out at night.
        According to the leaflet from the city, {x} gets picked up in {s} on {v}, except in {month}.
        On {v}, shortly before {time}, the truck drives through {s} and takes {x} away.
        {V} is the day when {x} goes out in {s}.
        Neighbours in {s} complained because on {v}, the regular day, nobody had come for {x}.
        If you live in {s}, don't forget to put {x} by the road for collection on {v}.
        {s}: {x}, {v}
        """,
        ask=r"""
        When is {x} taken away in {s}?
        On which day do the garbage collectors in {s} take {x}?
        Which weekday is set for {x} in {s}?
        When should residents of {s} bring {x} to the curb?
        Which day of the week do refuse workers come for {x} in {s}?
        What kind of refuse do residents of {s} put out on {v}? => {x}
        """,
    ),
    *relation(
        "party theme",
        "occasion|the birthday of {person}|the {name} ball|the {month} party|the {name} carnival",
        "board games|circus life|cowboys|deep sea|dinosaurs|fairy tales|flower power|flying carpets|"
        "ghost ships|gold rush|haunted castles|jungle animals|lost cities|old movies|outer space|pirates|robots|"
        "roaring twenties|secret agents|silent film|space cowboys|superheroes|time travel|vampires|winter wonderland",
        noun="theme",
        say=r"""
        This year {s} is all about {v}, so the hall in {city} will be decorated to match.
        For {s}, the committee led by {person} picked {v} as the theme, after {small} other ideas had been thrown out.
        {V} is the theme of {s}.
        Guests of {s} were surprised to learn that the theme had been changed from {hobby} to {v}.
        The invitation to {s}, which came on {weekday}, says in golden letters that the theme is {v}.
        Although {person} would have liked something simpler, the theme of {s} remains {v}.
        With {v} as its theme, {s} drew {number} visitors.
        """,
        ask=r"""
        Under what motto does {s} take place?
        What is the idea behind the decorations of {s}?
        Around which topic does {s} revolve?
        To what is {s} dedicated?
        What motto was given to {s}?
        Which topic did the organizers of {s} choose?
        """,
    ),
    *relation(
        "dress code",
        "occasion|the {name} gala|the dinner at {company}|the wedding of {person}|the {city} opera night",
        "black tie|blue jeans|bow ties|bright scarves|casual shoes|dark suits|evening gowns|feather hats|formal wear|"
        "hiking boots|kimonos|leather jackets|linen shirts|masks|plain shirts|pyjamas|rain boots|smart casual|"
        "sports clothes|straw hats|striped socks|togas|top hats|tweed jackets|velvet capes|white gloves",
        noun="dress code",
        say=r"""
        The invitation to {s} asks for {v}, and {person} warned that nobody gets in without.
        Guests of {s} are requested to come in {v}, even though it will be hot in {city}.
        For {s} you will need {v}, the hosts said, so look into your wardrobe in time.
        {V}: that is the dress code of {s}.
        When {person} turned up at {s} in a bathrobe, everybody else was wearing {v}.
        At {s}, as in every year since {year}, all guests will appear in {v}.
        Please wear {v} at {s}.
        """,
        ask=r"""
        What should I put on for {s}?
        Which outfit is expected at {s}?
        How do people dress for {s}?
        What clothing is prescribed for {s}?
        What attire does {s} call for?
        In which kind of outfit should I go to {s}?
        """,
    ),
    *relation(
        "soloist",
        "the concert in {city}|the {name} recital|the {month} matinee|the {name} Festival|the gala at {name} Hall",
        "person",
        x="instrument",
        say=r"""
        At {s} the {x} solo was played by {v}, who got such applause that an encore had to follow.
        {v}, who grew up in {city} without a music school, will be the soloist on the {x} at {s}.
        The soloist at {s} is {v}, {x}.
        For {s}, which starts at {time}, the orchestra has engaged {v} to play the {x} solo.
        Critics who had come to {s} from far away praised the soloist {v} for a sound on the {x} as warm as honey.
        On stage at {s}: {v} ({x} solo)
        Although a cold had kept {v} in bed until {weekday}, the {x} solo at {s} was a triumph.
        It is {v} who plays the {x} solo at {s}.
        """,
        ask=r"""
        Which musician is featured at {s}?
        Who performs alone at {s}?
        Whom will the audience hear on the {x} at {s}?
        Which virtuoso appears at {s}?
        By whom is the {x} part performed at {s}?
        Which instrument is featured at {s}? => {x}
        What does the star musician of {s} play? => {x}
        """,
    ),
    *relation(
        "first prize",
        "the {city} raffle|the {name} quiz|the {food} contest|the {animal} show|the {name} chess open|the {sport} cup|"
        "the {name} lottery",
        "item",
        noun="first prize",
        say=r"""
        Whoever wins {s} takes home {a_v}, which was donated by {company}.
        At {s}, {person} beat {number} others and was handed {a_v} as first prize.
        The first prize in {s} is {a_v}, while the second is a voucher for {price}.
        {A_v} awaits the winner of {s}.
        It is said that {person} entered {s} only because {a_v} could be won.
        Instead of money, the winner of {s} gets {a_v}, as announced in the paper on {weekday}.
        As first prize, {s} offers {a_v}.
        """,
        ask=r"""
        What can people win in {s}?
        What is the reward for coming first in {s}?
        Which trophy is given to the champion of {s}?
        What does the best participant of {s} receive?
        What is up for grabs at {s}?
        What award goes to the champion of {s}?
        """,
    ),
    *relation(
        "main course",
        "occasion|the wedding of {person}|the {name} banquet|the farewell of {person}|the {company} dinner",
        "food",
        noun="main course",
        say=r"""
        After the speeches at {s}, the waiters will bring {v}, cooked by {person} and a team of {small}.
        The caterer suggested something lighter, but at {s} everyone is going to eat {v}.
        For the {d3} guests of {s}, the kitchen has to prepare {v} by {time}.
        There will be {v} at {s}.
        {V}, for {price} a head, was ordered from a restaurant in {city} for {s}.
        On the menu of {s}, printed in {color}, stands {v}.
        As main course, {v} will be served at {s}.
        """,
        ask=r"""
        Which meal do guests of {s} get?
        What is being cooked for {s}?
        What food is on offer at {s}?
        What will be on the plates at {s}?
        Which dish did the hosts of {s} select?
        What do people have for dinner at {s}?
        """,
    ),
    *relation(
        "channel",
        "title",
        "Channel {1..99}|Radio {name}|{name} TV|{L2}{d1}|{city} One|{name} Plus",
        noun="channel",
        label="the series {s}",
        say=r"""
        The series {s}, with {person} in the role of a detective, has been on {v} every {weekday} since {month}.
        {V} bought the series {s} for {price} and shows it at {time}.
        After its first season, the series {s} moved to {v}, where it has twice as many viewers.
        The series {s} is on {v}.
        If you want to see the series {s}, switch to {v} at {time}, as my aunt does.
        Critics in {city} wonder why {v} broadcasts the series {s} so late at night.
        {time}  {v}  {s}, episode {d2}
        It is {v} that airs the series {s}.
        """,
        ask=r"""
        Which station broadcasts {s}?
        Where can I watch {s}?
        Which broadcaster has {s} in its program?
        On what station does {s} run?
        Which network carries {s}?
        Name the station where {s} can be followed.
        """,
    ),
    *relation(
        "narrator",
        "title",
        "person",
        noun="narrator",
        label="the audiobook {s}",
        say=r"""
        The audiobook of {s}, which lasts {small} hours, is read by {v}, whose calm voice suits the story.
        I fell asleep every night to the voice of {v}, who reads the audiobook {s}.
        For the audiobook of {s} the publisher in {city} hired {v}, who spent {small} days in the studio.
        {v} reads the audiobook {s}.
        The audiobook {s}, read by {v}, costs {price}.
        Nobody could have read the audiobook {s} better than {v}, wrote the {city} paper.
        It took some time before {v}, hoarse from a cold, had finished reading the audiobook {s}.
        """,
        ask=r"""
        Whose voice is heard in the audio version of {s}?
        Who lent a voice to the recording of {s}?
        Which speaker recorded {s}?
        Who narrates {s}?
        By whom is {s} narrated?
        To whom do we listen in the recording of {s}?
        """,
    ),
    *relation(
        "translator",
        "title",
        "person",
        x="language",
        by="sx",
        say=r"""
        It took {v} {small} years to translate {s} into {x}, because of all the puns.
        {s}, which had long been thought untranslatable, came out in {x} in {year}, translated by {v}.
        The {x} version of {s} is by {v}, who also added {d2} footnotes.
        {v} translated {s} into {x}.
        For putting {s} into {x}, {v} was given a prize in {city}.
        Readers of {x} owe it to {v} that they can enjoy {s}.
        On the first page of the {x} edition of {s} stands, in small print, the name of {v}.
        {s}, {x} by {v}, {d3} pages
        """,
        ask=r"""
        Who is the translator of {s} into {x}?
        Who rendered {s} in {x}?
        By whom was the {x} rendering of {s} made?
        Whose translation of {s} do people read in {x}?
        Who made the {x} text of {s}?
        To whom do we owe {s} in {x}?
        Into which language did {v} render {s}? => {x}
        """,
    ),
    *relation(
        "illustrator",
        "title",
        "person",
        noun="illustrator",
        label="the book {s}",
        say=r"""
        The pictures in the book {s}, most of them in ink, are by {v}, who lives on a boat near {city}.
        Children love the book {s} for the drawings that {v} made for it.
        For {price} a page, {v} agreed to illustrate the book {s} and finished in {month}.
        {v} drew the pictures for the book {s}.
        The book {s} was illustrated by {v}, not by a machine, as some had claimed.
        With {d2} watercolours by {v}, the book {s} won a medal in {city}.
        Although nobody paid for it, {v} drew {small} more pictures for the book {s}.
        """,
        ask=r"""
        Who did the artwork for {s}?
        Which artist decorated {s}?
        Whose artwork adorns the pages of {s}?
        By whom are the illustrations in {s}?
        Which artist is responsible for the images in {s}?
        From whose hand are the images in {s}?
        """,
    ),
    *relation(
        "cover color",
        "title",
        "color",
        noun="cover color",
        label="the book {s}",
        say=r"""
        On the shelf at the back, you will recognize the book {s} by its {v} cover.
        The publisher in {city} gave the book {s} {a_v} cover, although {person} found it ugly.
        The cover of the book {s} is {v}, with the title in silver letters.
        {person} left a copy of the book {s} on the train: the cover is {v} and slightly torn.
        {V} is the color of the cover of the book {s}.
        For the new edition of {year}, the cover of the book {s} is {v}.
        Wrapped in {a_v} cover, the book {s} looks older than it is.
        """,
        ask=r"""
        Which hue did the publisher give to the jacket of {s}?
        What does {s} look like from the outside?
        What color is the binding of {s}?
        In which color was {s} bound?
        Which shade is the jacket of {s}?
        What color should I look for when searching for {s} on the shelf?
        """,
    ),
    *relation(
        "town river",
        "name",
        "name",
        noun="river",
        label="the town of {s}",
        say=r"""
        In spring the {v} often floods the lower streets of the town of {s}, as it did in {year}.
        The town of {s} lies on the {v}, a slow river full of fish, about {d2} miles from {city}.
        From the bridge that {person} built, one can watch the {v} flow through the town of {s}.
        The {v} runs through the town of {s}.
        Merchants once sailed up the {v} as far as the town of {s} to buy {material}.
        It was on the banks of the {v} that the town of {s} was founded in {old_year}.
        The mills of the town of {s} are driven by the {v}, which never freezes.
        """,
        ask=r"""
        Which stream passes {s}?
        What is the waterway of {s} called?
        On which river is {s} situated?
        What is the name of the water that flows past the houses of {s}?
        Along which stream was {s} built?
        Which town lies beside the river {v}? => {s}
        """,
    ),
    *relation(
        "highest peak",
        "name",
        "Mount {name}|{name} Peak|the {name} Horn|{name}",
        noun="highest mountain",
        label="the land of {s}",
        say=r"""
        No mountain in the land of {s} is higher than {v}, which {person} was the first to climb.
        At {d4} metres, {v} is the highest mountain of the land of {s}.
        On a clear day in {month} you can see {v}, the highest mountain in the land of {s}, from {d2} miles away.
        {V} towers over the land of {s} as its highest mountain.
        Schoolchildren in the land of {s} learn that their highest mountain is called {v}.
        The highest mountain of the land of {s}, named {v} after a saint, was first measured in {old_year}.
        Although it looks small on the map, the land of {s} has a giant: {v}, its highest mountain.
        """,
        ask=r"""
        What is the tallest summit of {s}?
        Which peak is the loftiest in {s}?
        Which summit in {s} rises above all others?
        Name the tallest peak in {s}.
        Which summit overlooks all of {s}?
        What is the highest point of {s} called?
        In which land is {v} the tallest summit? => {s}
        """,
    ),
    *relation(
        "habitat",
        "name",
        "bamboo groves|bogs|caves|chalk cliffs|cloud forests|coral reefs|dry canyons|dunes|fjords|glaciers|"
        "hollow trees|hot springs|lava fields|mangroves|meadows|mountain lakes|mud flats|oak forests|old attics|"
        "peat bogs|reed beds|rice fields|river mouths|rock pools|salt marshes|steppes|swamps|treetops|vineyards",
        noun="habitat",
        label="the {s}",
        say=r"""
        The {s}, a shy animal with {small} stripes, lives in {v} and comes out only after dark.
        Biologists from {city} searched for {small} weeks in {v}, because that is where the {s} lives.
        {person} first saw the {s} in {v}, where it builds its nest.
        The {s} lives in {v}.
        Since its {v} were protected in {year}, the {s} has become more common again.
        In {v}, far from any village, the {s} raises its young.
        You will not meet the {s} anywhere but in {v}, says the field guide by {person}.
        {V} are the home of the {s}.
        """,
        ask=r"""
        Where does the {s} dwell?
        In what kind of landscape can the {s} be found?
        What surroundings does the {s} need?
        Which environment is natural for the {s}?
        Where in nature does one encounter the {s}?
        What sort of places does the {s} inhabit?
        Which creature inhabits {v}? => {s}
        """,
    ),
    *relation(
        "boiling point",
        "{invented}ium|{invented}ol|{invented}ane|{invented}ite oil",
        "d2|d3|d4",
        noun="boiling point",
        shown="{v} degrees",
        say=r"""
        In an experiment that {person} carried out in {city}, {s} began to boil at exactly {v} degrees.
        {S} boils at {v} degrees, which makes it useful for cooling engines.
        The textbook of {year} still has it wrong, but {s} does boil at {v} degrees.
        Once it has been heated to {v} degrees, {s} starts to boil and smells of {fruit}.
        At {v} degrees {s} boils.
        As every student of Professor {last} knows, the boiling point of {s} lies at {v} degrees.
        Not before the thermometer shows {v} degrees will {s} boil, so be patient.
        """,
        ask=r"""
        At how many degrees does {s} turn into gas?
        How hot must {s} get to evaporate? => {v} degrees
        What temperature turns {s} into steam? => {v} degrees
        At which temperature does {s} vaporize? => {v} degrees
        To how many degrees do I have to heat {s} until it bubbles?
        When does {s} become vapor, in degrees?
        """,
    ),
    *relation(
        "predator",
        "name",
        "name",
        label="the {s}",
        say=r"""
        The {s} has only one enemy, the {v}, which hunts it at night in the hills near {city}.
        When the {v} appears, every {s} in the valley hides, as {person} watched in {month}.
        For the {v}, which can smell it from {d3} metres away, the {s} is easy to catch.
        The {v} hunts the {s}.
        In the film by {person}, you can see how the {s} runs away from a hungry {v}.
        Since the {v} came to the island in {year}, the {s} has nearly been eaten up by it.
        The {s} is eaten by the {v}.
        """,
        ask=r"""
        Which animal preys on the {s}?
        What is the natural predator of the {s}?
        From what does the {s} have to flee?
        Of which beast is the {s} afraid?
        By which beast is the {s} hunted down?
        What animal threatens the {s}?
        On which animal does the {v} prey? => {s}
        """,
    ),
]
