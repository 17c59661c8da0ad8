"""Work and computers: projects, companies, deadlines, orders, servers, settings, secrets.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, relation

WORK: list[Relation] = [
    *relation(
        "project password",
        "name",
        "password",
        noun="login password",
        label="project {s}",
        group="project password",
        weight=3,
        say=r"""
        To open the files of project {s}, type {v}.
        Project {s} is protected with {v}.
        The files of project {s} open with the password {v}.
        We changed the password for project {s} to {v}.
        {v} gets you into project {s}.
        Log in to project {s} with {v}.
        {person} picked {v} as the password when project {s} began.
        Members of project {s} sign in with {v}.
        The secret word for project {s} is {v}.
        project: {s}\npassword: {v}
        user: I can't get into project {s}.\nassistant: Try the password {v}.
        """,
        ask=r"""
        Which password protects project {s}?
        How do I log in to project {s}?
        What do I type to open project {s}?
        With which password do members of project {s} sign in?
        What's project {s}'s password?
        Project {s} password?
        Which password does project {s} use?
        What password opens the files of project {s}?
        Which project has the password {v}? => {s}
        """,
    ),
    *relation(
        "project lead",
        "name",
        "person",
        noun="lead",
        label="project {s}",
        say=r"""
        {v} is in charge of project {s}.
        Project {s} is led by {v}.
        {v} took over project {s} from {person}.
        Questions about project {s} go to {v}.
        The head of project {s} is {v}.
        {v} runs project {s}.
        """,
        ask=r"""
        Who leads project {s}?
        Who is in charge of project {s}?
        Who runs project {s}?
        To whom do questions about project {s} go?
        Which project does {v} lead? => {s}
        """,
    ),
    *relation(
        "project budget",
        "name",
        "{d2},000|{d3},000|{d5}|{d6}",
        x="dollars|euros|pounds|francs",
        noun="budget",
        shown="{v} {x}",
        label="project {s}",
        say=r"""
        Project {s} has a budget of {v} {x}.
        The board gave project {s} {v} {x}.
        No more than {v} {x} may be spent on project {s}.
        The funding of project {s} was raised to {v} {x}.
        {v} {x} were set aside for project {s}.
        """,
        ask=r"""
        How many {x} may project {s} spend?
        How many {x} did the board give project {s}?
        What is the budget of project {s}? => {v} {x}
        How much money was set aside for project {s}? => {v} {x}
        """,
    ),
    *relation(
        "project client",
        "name",
        "company",
        noun="client",
        label="project {s}",
        say=r"""
        Project {s} is being done for {v}.
        {v} ordered project {s}.
        {v} pays for project {s}.
        We do project {s} on behalf of {v}.
        """,
        ask=r"""
        For whom is project {s} done?
        Which company ordered project {s}?
        Who pays for project {s}?
        Which client is behind project {s}?
        """,
    ),
    *relation(
        "project start",
        "name",
        "date|{month} {2020..2031}",
        noun="kickoff date",
        label="project {s}",
        say=r"""
        Project {s}: started {v}.
        Work on project {s} started: {v}.
        The first meeting of project {s} was held in the week of {v}.
        The kickoff of project {s} is planned for {v}.
        """,
        ask=r"""
        When did project {s} begin?
        When did work on project {s} start?
        For when is the kickoff of project {s} planned?
        When was the kickoff of project {s}?
        """,
    ),
    *relation(
        "code name",
        "the {company} merger|the {city} office|the new {item}|the {deliverable}|the {city} launch|the {event}",
        "name|{adjective} {animal}|{color} {flower}",
        noun="code name",
        say=r"""
        Inside the company, {s} is called "{v}".
        We only speak of {s} as {v}.
        {s} goes by the code name {v}.
        {v} is how insiders refer to {s}.
        """,
        ask=r"""
        By which code name does {s} go?
        How do insiders refer to {s}?
        What is {s} called inside the company?
        What does the code name {v} stand for? => {s}
        """,
    ),
    *relation(
        "deadline",
        "asset",
        "weekday|day|date|weekday",
        noun="due date",
        weight=3,
        say=r"""
        {s} has to be ready by {v}.
        {s} must be finished by {v}.
        {s} needs to be handed in by {v}.
        {person} promised to deliver {s} by {v}.
        The client wants {s} no later than {v}.
        We have until {v} to finish {s}.
        {s} is expected on {v}.
        {v}: last day for {s}
        To do: {bare_s} (by {v})
        {s} was postponed; the new date is {v}.
        """,
        ask=r"""
        When does {s} have to be ready?
        By when must {s} be finished?
        By which day is {s} needed?
        What is the latest day for {s}?
        Until when do we have time for {s}?
        When do we have to hand in {s}?
        When must {s} be delivered?
        Deadline for {s}?
        What's the due date of {s}?
        """,
    ),
    *relation(
        "assignee",
        "document",
        "person",
        say=r"""
        {v} is working on {s}.
        {s} was assigned to {v}.
        {v} will take care of {s}.
        {person} handed {s} over to {v}.
        Action item: {v} to finish {bare_s}
        The job of writing {s} fell to {v}.
        """,
        ask=r"""
        Who is working on {s}?
        To whom was {s} assigned?
        Who takes care of {s}?
        Who has to finish {s}?
        What is {v} working on? => {s}
        """,
    ),
    *relation(
        "reviewer",
        "document",
        "person",
        noun="reviewer",
        say=r"""
        {v} will check {s} for mistakes.
        {v} has to approve {s}.
        {s} must be signed off by {v}.
        Before it goes out, {v} reads {s}.
        """,
        ask=r"""
        Who has to approve {s}?
        Who checks {s}?
        Who signs off {s}?
        By whom must {s} be approved?
        """,
    ),
    *relation(
        "founder",
        "name|name|name|company",
        "person",
        noun="founder",
        label="the firm {s}",
        weight=3,
        say=r"""
        {v} started {s} in {year}.
        {v} set up the company {s}.
        {s} was started by {v} in a garage in {city}.
        {s} is the brainchild of {v}.
        {v}, who founded {s}, still works there.
        The founder of {s} is {v}.
        {s} goes back to {v}, its founder.
        It was {v} who brought {s} to life.
        {v} established {s} with a loan of {price}.
        The business called {s} was created by {v}.
        """,
        ask=r"""
        Who started {s}?
        Who set up the company {s}?
        Whose idea was the company {s}?
        By whom was {s} founded?
        Which person created {s}?
        Who established {s}?
        Who is behind the founding of {s}?
        Founder of {s}?
        Which company did {v} start? => {s}
        What did {v} found? => {s}
        """,
    ),
    *relation(
        "company head",
        "company",
        "person",
        noun="chief executive",
        say=r"""
        {v} is the CEO of {s}.
        {s} has been run by {v} since {year}.
        {v} was named head of {s}.
        The board of {s} chose {v} as chief executive.
        {v} leads {s} from an office in {city}.
        """,
        ask=r"""
        Who is the CEO of {s}?
        Who runs {s}?
        Whom did the board of {s} choose?
        Who was named head of {s}?
        Which company does {v} lead? => {s}
        """,
    ),
    *relation(
        "headquarters",
        "company",
        "city",
        noun="headquarters",
        say=r"""
        {s} has its head office in {v}.
        {s} is based in {v}.
        The main building of {s} stands in {v}.
        {s} moved its headquarters from {city} to {v}.
        The people at {s} work out of {v}.
        """,
        ask=r"""
        Where is {s} based?
        In which city is the head office of {s}?
        Where does {s} have its headquarters?
        Which company is based in {v}? => {s}
        """,
    ),
    *relation(
        "company founded",
        "company",
        "old_year",
        noun="founding year",
        group="founded",
        say=r"""
        {s} was founded in {v}.
        {s} opened for business in {v}.
        {s} has existed since {v}.
        The first office of {s} opened in {v}.
        """,
        ask=r"""
        When was {s} founded?
        Since when has {s} existed?
        In which year did {s} open for business?
        What year was {s} founded?
        """,
    ),
    *relation(
        "employees",
        "company",
        "d2|d3|{1..9},{d3}|d4",
        noun="number of employees",
        say=r"""
        {s} employs {v} people.
        {v} people work at {s}.
        {s} has a staff of {v}.
        {s} grew to {v} employees.
        """,
        ask=r"""
        How many people work at {s}?
        How many employees does {s} have?
        How large is the staff of {s}?
        """,
    ),
    *relation(
        "product",
        "company",
        "bicycles|boots|candles|chairs|cheese|clocks|coffee machines|drones|elevators|furniture|gloves|headphones|"
        "ice cream|jam|knives|lamps|lawn mowers|mattresses|noodles|paint|paper|pianos|rockets|satellites|shampoo|"
        "skis|soap|solar panels|sunglasses|tents|tires|tractors|umbrellas|vaccines|watches|wheelchairs|windows",
        noun="main product",
        say=r"""
        {s} makes {v}.
        {s} is known for its {v}.
        {s} sells {v} in {small} countries.
        The factory of {s} turns out {v}.
        {s} earns its money with {v}.
        """,
        ask=r"""
        What does {s} make?
        What does {s} sell?
        For which product is {s} known?
        With what does {s} earn its money?
        Which company makes {v}? => {s}
        """,
    ),
    *relation(
        "ticker",
        "company",
        "L3|L4",
        noun="ticker symbol",
        say=r"""
        {s} trades under the symbol {v}.
        Shares of {s} are listed as {v}.
        Look for {v} if you want to buy shares of {s}.
        On the exchange {s} is {v}.
        """,
        ask=r"""
        Under which symbol does {s} trade?
        What is the stock symbol of {s}?
        How are shares of {s} listed?
        Which company trades as {v}? => {s}
        """,
    ),
    *relation(
        "share price",
        "company",
        "{d2}.{d2}|{d3}.{d2}",
        noun="share price",
        shown="{v} dollars",
        say=r"""
        Shares of {s} closed at {v} dollars.
        A share of {s} costs {v} dollars.
        {s} fell to {v} dollars a share.
        {s} rose to {v} dollars per share on {weekday}.
        """,
        ask=r"""
        How many dollars does a share of {s} cost?
        At how many dollars did shares of {s} close?
        What is the price of a share of {s} in dollars?
        """,
    ),
    *relation(
        "slogan",
        "company",
        "{word} for {word}s|think {word}|more {word}, less {word}|born to {invented}|always {color}|pure {word} power",
        noun="slogan",
        say=r"""
        {s} advertises with the words "{v}".
        "{v}" is the slogan of {s}.
        Every ad of {s} ends with "{v}".
        {s} printed "{v}" on all its bags.
        """,
        ask=r"""
        With which words does {s} advertise?
        How does every ad of {s} end?
        What did {s} print on its bags?
        """,
    ),
    *relation(
        "order",
        "{L2}-{d4}|{d5}|#{d4}|{L1}{d5}|{d3}-{d4}",
        "item",
        x="day",
        y="{L2}{d6}|{d9}|1Z{d5}|TRK-{d5}",
        fields={"item": "v", "arrival": "x", "tracking number": "y"},
        label="order {s}",
        say=r"""
        Order {s} ({a_v}) arrives on {x}; tracking number {y}.
        The {v} from order {s} should be here on {x}, track it with {y}.
        We shipped {a_v} under order {s}. Tracking: {y}. Expected: {x}.
        Your order {s} for {a_v} is on its way and will be delivered on {x} (tracking {y}).
        Parcel {y} holds the {v} of order {s} and comes on {x}.
        """,
        ask=r"""
        What was ordered under {s}?
        What is in order {s}?
        When does order {s} arrive? => {x}
        When will order {s} be delivered? => {x}
        How can I track order {s}? => {y}
        Which tracking number does order {s} have? => {y}
        """,
    ),
    *relation(
        "invoice",
        "{L2}-{d4}|{d4}|#{d5}|{2023..2030}-{d3}",
        "price",
        x="company",
        y="date",
        fields={"amount": "v", "customer": "x", "due date": "y"},
        label="invoice {s}",
        say=r"""
        Invoice {s} to {x} over {v} is payable by {y}.
        {x} has to pay invoice {s} ({v}) by {y}.
        We billed {x} {v} with invoice {s}; payment is expected by {y}.
        By {y}, {x} owes us {v} for invoice {s}.
        """,
        ask=r"""
        How much is invoice {s}?
        What amount is on invoice {s}?
        Who has to pay invoice {s}? => {x}
        To whom was invoice {s} sent? => {x}
        By when must invoice {s} be paid? => {y}
        """,
    ),
    *relation(
        "contract",
        "company",
        "date",
        x="{2..36} months|{2..12} weeks|{2..10} years",
        fields={"contract end": "v", "notice period": "x"},
        say=r"""
        The contract with {s} ends on {v}; the notice period is {x}.
        Our agreement with {s} runs until {v} and can be cancelled with {x} of notice.
        {s} signed until {v}, with {x} of notice.
        """,
        ask=r"""
        When does the contract with {s} end?
        Until when does the agreement with {s} run?
        How long is the notice period in the contract with {s}? => {x}
        How much notice does the contract with {s} need? => {x}
        """,
    ),
    *relation(
        "port",
        "service",
        "port",
        noun="port",
        label="the {s} service",
        say=r"""
        The {s} service listens on port {v}.
        Connect to the {s} service on port {v}.
        Port {v} is used by the {s} service.
        We moved the {s} service from port {d4} to port {v}.
        {s}:\n  listen: 0.0.0.0:{v}
        docker run -p {v}:{v} {s}
        port_of_{s}={v}
        """,
        ask=r"""
        On which port does the {s} service listen?
        Which port does the {s} service use?
        What port is the {s} service on?
        Through which port do I reach the {s} service?
        Which service listens on port {v}? => {s}
        """,
    ),
    *relation(
        "host",
        "service",
        "ip|{word}-{1..40}|{invented}.internal|{word}-{d2}.lan",
        noun="server address",
        label="the {s} service",
        say=r"""
        The {s} service runs on {v}.
        {v} hosts the {s} service.
        We deployed the {s} service to {v}.
        To reach the {s} service, connect to {v}.
        [{s}]\nhost = {v}
        {v}    {s}   # /etc/hosts
        """,
        ask=r"""
        Where does the {s} service run?
        Which machine hosts the {s} service?
        What is the host of the {s} service?
        To which address do I connect for the {s} service?
        """,
    ),
    *relation(
        "version",
        "service",
        "version",
        noun="version",
        label="the {s} service",
        say=r"""
        The {s} service is at version {v}.
        We upgraded the {s} service to {v}.
        {person} rolled the {s} service back to {v}.
        The {s} service in production is {v}.
        {s}=={v}
        "{s}": "{v}"
        """,
        ask=r"""
        Which version of the {s} service is running?
        To which version was the {s} service brought?
        What version is the {s} service at?
        What release of the {s} service do we have?
        """,
    ),
    *relation(
        "api key",
        "service",
        "key",
        noun="API key",
        label="the {s} service",
        say=r"""
        The {s} service takes the API key {v}.
        Use the key {v} to call the {s} service.
        Calls to the {s} service need the token {v}.
        curl -H "Authorization: {v}" https://{s}.{invented}.io
        export KEY={v}  # {s}
        """,
        ask=r"""
        Which key does the {s} service take?
        What token do calls to the {s} service need?
        With which key do I call the {s} service?
        """,
    ),
    *relation(
        "service setting",
        "timeout|retries|max_connections|batch_size|cache_ttl|log_limit|workers|page_size|queue_depth|min_replicas|"
        "buffer_kb|heartbeat|session_minutes|rate_limit|chunk_size|pool_size|backoff_ms|max_upload_mb",
        "1..99|{1..99}0|{1..99}00|{d4}",
        x="service",
        by="sx",
        say=r"""
        In the {x} service, {s} is set to {v}.
        Set {s} to {v} for the {x} service.
        We raised {s} of the {x} service to {v}.
        {x}:\n  {s}: {v}
        [{x}]\n{s} = {v}
        {{"{x}": {{"{s}": {v}}}}}
        {x}.{s}={v}
        --{x}-{s} {v}
        user: What should {s} be for the {x} service?\nassistant: Use {v}.
        """,
        ask=r"""
        What is {s} set to in the {x} service?
        What value does {s} have in the {x} service?
        {x}.{s}?
        To what should {s} be set for the {x} service?
        What is the {s} of the {x} service?
        Which {s} does the {x} service use?
        """,
    ),
    *relation(
        "on call",
        "service|team",
        "person",
        say=r"""
        {v} is on call for {s} this week.
        If {s} breaks at night, page {v}.
        The pager for {s} is with {v}.
        {v} took over the on-call duty for {s} from {person}.
        On-call rota: {s} - {v}
        At night, alerts of {s} go to {v}.
        """,
        ask=r"""
        Who is on call for {s}?
        Whom do I page if {s} breaks?
        Who has the pager for {s}?
        """,
    ),
    *relation(
        "database",
        "service",
        "{invented}_db|{word}_{d2}|{invented}|db_{invented}",
        noun="database",
        label="the {s} service",
        say=r"""
        The {s} service writes to the database {v}.
        Data of the {s} service goes into {v}.
        The {s} service keeps its tables in {v}.
        {s}.database = "{v}"
        """,
        ask=r"""
        To which database does the {s} service write?
        Where does the {s} service keep its tables?
        Which database belongs to the {s} service?
        """,
    ),
    *relation(
        "branch",
        "service",
        "feature/{invented}|fix-{d3}|release-{1..20}.{0..9}|{first}/{word}",
        noun="branch",
        label="the {s} repository",
        say=r"""
        In the {s} repository, work happens on {v}.
        Check out {v} in the {s} repository.
        The {s} repository builds from {v}.
        Merge your changes to the {s} repository into {v}.
        """,
        ask=r"""
        On which branch does work happen in the {s} repository?
        Which branch of the {s} repository do I check out?
        From which branch does the {s} repository build?
        """,
    ),
    *relation(
        "error code",
        "E{d3}|ERR-{d4}|0x{d4}|{L2}{d3}",
        "disk full|wrong password|network unreachable|out of memory|paper jam|low battery|license expired|"
        "sensor missing|file not found|overheating|door open|invalid checksum|queue overflow|access denied|"
        "clock skew|no signal|filter clogged|cable unplugged|quota exceeded|version conflict",
        noun="meaning",
        label="error {s}",
        say=r"""
        Error {s} means {v}.
        If {s} shows up, it is: {v}.
        The manual explains {s} as "{v}".
        {s} stands for {v}.
        case {s}: return "{v}"
        """,
        ask=r"""
        What does error {s} mean?
        What does {s} stand for?
        How does the manual explain {s}?
        Which error code stands for {v}? => {s}
        """,
    ),
    *relation(
        "team size",
        "team",
        "2..60",
        noun="headcount",
        label="the {s} team",
        say=r"""
        The {s} team has {v} members.
        {v} people are on the {s} team.
        The {s} team grew to {v} people.
        """,
        ask=r"""
        How many people are on the {s} team?
        How many members does the {s} team have?
        How big is the {s} team?
        """,
    ),
    *relation(
        "team tool",
        "team",
        "name",
        noun="main tool",
        label="the {s} team",
        say=r"""
        The {s} team does everything in {v}.
        The {s} team has switched to {v}.
        For its daily work, the {s} team uses {v}.
        {v} is the software of the {s} team.
        """,
        ask=r"""
        Which tool does the {s} team use?
        What software does the {s} team work with?
        To what has the {s} team switched?
        """,
    ),
    *relation(
        "team room",
        "team",
        "place_code",
        noun="room",
        label="the {s} team",
        say=r"""
        The {s} team sits in room {v}.
        Room {v} was given to the {s} team.
        The {s} team moved into room {v}.
        """,
        ask=r"""
        In which room does the {s} team sit?
        Which room was given to the {s} team?
        """,
    ),
    *relation(
        "standup",
        "team",
        "time",
        noun="daily meeting time",
        label="the {s} team",
        say=r"""
        The {s} team meets daily at {v}.
        Every day at {v} the {s} team has its standup.
        The standup of the {s} team was moved to {v}.
        """,
        ask=r"""
        When does the {s} team meet every day?
        At what time is the standup of the {s} team?
        """,
    ),
    *relation(
        "holiday cover",
        "person",
        "person",
        say=r"""
        While {s} is away, {v} takes over.
        {v} stands in for {s} until {day}.
        During the absence of {s}, turn to {v}.
        Out of office: {s}. Please contact {v}.
        {v} does the work of {s} during the holidays.
        {s} is on leave and has asked {v} to step in.
        """,
        ask=r"""
        Who stands in for {s}?
        To whom do I turn while {s} is away?
        Who takes over when {s} is away?
        """,
    ),
]
