"""Scenes in structured text: tables, configuration, records, logs and listings, each also told in plain prose.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, scene

RECORDS: list[Relation] = [
    scene(
        "host owners",
        host="{invented}-{d2}",
        owner="person",
        other_host="{invented}-{d2}",
        other_owner="person",
        by=("host", "other_host"),
        say=r"""
        | host | owner | rack |\n|---|---|---|\n| {host} | {owner} | {place_code} |\n| {other_host} | {other_owner} | {place_code2} |
        hosts:\n  - id: {other_host}\n    owner: {other_owner}\n  - id: {host}\n    owner: {owner}
        [{{"host": "{host}", "owner": "{owner}"}}, {{"host": "{other_host}", "owner": "{other_owner}"}}]
        {owner} keeps {host} running, whereas {other_host} has been handed to {other_owner}.
        host,owner,since\n{host},{owner},{year}\n{other_host},{other_owner},{year2}
        """,
        ask=r"""
        Who looks after {host}? => {owner}
        Who is in charge of the machine {other_host}? => {other_owner}
        To whom should a fault on {host} be reported? => {owner}
        Which machine is {owner} responsible for? => {host}
        Which server belongs to {other_owner}? => {other_host}
        Whom do I call when {other_host} is down? => {other_owner}
        """,
    ),
    scene(
        "service deployment",
        app="{invented}-{word}",
        image="{invented}:{d1}.{d2}",
        replicas="2..48",
        port="port",
        by="app",
        say=r"""
        deployment:\n  app: {app}\n  image: {image}\n  replicas: {replicas}\n  port: {port}
        {{"app": "{app}", "port": {port}, "replicas": {replicas}, "image": "{image}"}}
        We run {replicas} copies of {app}, all built from {image} and all listening on {port}.
        | app | port | image | copies |\n|---|---|---|---|\n| {app} | {port} | {image} | {replicas} |
        deploy(app="{app}", image="{image}", replicas={replicas}, expose={port})
        {weekday} {time} deployer: {app} rolled out on port {port} from image {image}, {replicas} replicas ready
        """,
        ask=r"""
        Where does {app} listen? => {port}
        On which port can {app} be reached? => {port}
        How many instances of {app} are running? => {replicas}
        How many times is {app} replicated? => {replicas}
        Which container image is {app} started from? => {image}
        What is {app} built on? => {image}
        """,
    ),
    scene(
        "two user accounts",
        login="@{invented}|{invented}{d2}",
        role="auditor|moderator|editor|observer|publisher|billing clerk|operator|reviewer|translator|trainee|curator|owner|guest|deputy|treasurer|contributor|inspector|dispatcher",
        other_login="@{invented}|{invented}{d2}",
        other_role="auditor|moderator|editor|observer|publisher|billing clerk|operator|reviewer|translator|trainee|curator|owner|guest|deputy|treasurer|contributor|inspector|dispatcher",
        by=("login", "other_login"),
        say=r"""
        [\n  {{"login": "{login}", "role": "{role}"}},\n  {{"login": "{other_login}", "role": "{other_role}"}}\n]
        login;role;last seen\n{other_login};{other_role};{date}\n{login};{role};{date2}
        - {login}: {role}\n- {other_login}: {other_role}
        On our site {login} has the rights of {a_role}, but {other_login} only got in as {a_other_role}.
        list_users() -> {login} ({role}), {other_login} ({other_role})
        """,
        ask=r"""
        Which role was given to {login}? => {role}
        As what may {other_login} sign in? => {other_role}
        What rank does the account {login} hold? => {role}
        What is the account {other_login} entitled to act as? => {other_role}
        What has {login} been made on the site? => {role}
        With what standing does {other_login} work on the site? => {other_role}
        """,
    ),
    scene(
        "outgoing mail settings",
        server="smtp.{invented}.{net|org|io}",
        port="port",
        sender="{invented}@{invented}.example",
        timeout="11..95",
        by="server",
        say=r"""
        [mail]\nserver = {server}\nport = {port}\nfrom = {sender}\ntimeout = {timeout}
        MAIL_HOST={server}\nMAIL_PORT={port}\nMAIL_FROM={sender}\nMAIL_TIMEOUT={timeout}
        mail:\n  from: {sender}\n  relay:\n    host: {server}\n    port: {port}\n    timeout_s: {timeout}
        Post leaves through {server}, port {port}, with {sender} as the sender; after {timeout} seconds without an answer it gives up.
        send_mail(sender="{sender}", host="{server}", port={port}, timeout={timeout})
        """,
        ask=r"""
        On which port is {server} contacted? => {port}
        From which address do messages through {server} come? => {sender}
        Who appears as the author of mail relayed by {server}? => {sender}
        After how many seconds is the connection to {server} abandoned? => {timeout}
        How long, in seconds, do we wait for {server}? => {timeout}
        Which relay carries mail from {sender}? => {server}
        """,
    ),
    scene(
        "package manifest",
        package="{invented}-{word}",
        version="version",
        maintainer="person",
        license="MIT|Apache|Zlib|Mozilla|Artistic|Eclipse|Unlicense|Boost|Academic Free|Creative Commons|Python License|Common Public|Open Software|Ruby License|Sleepycat|Vim License",
        by="package",
        say=r"""
        [project]\nname = "{package}"\nversion = "{version}"\nlicense = "{license}"\nmaintainers = ["{maintainer}"]
        {{"name": "{package}", "maintainer": "{maintainer}", "license": "{license}", "version": "{version}"}}
        Package: {package}\nVersion: {version}\nMaintainer: {maintainer}\nLicense: {license}
        {maintainer} published {version} of {package} last {weekday}, under these terms: {license}.
        $ pkg show {package}\n{package} {version} ({license})\nmaintained by {maintainer}
        """,
        ask=r"""
        Who maintains {package}? => {maintainer}
        Who takes care of the library {package}? => {maintainer}
        Which release of {package} is current? => {version}
        How is {package} licensed? => {license}
        Under what terms may {package} be used? => {license}
        What does {maintainer} maintain? => {package}
        """,
    ),
    scene(
        "two orders",
        order="{L2}-{d4}",
        buyer="person",
        goods="{color} {item}",
        other_order="{L2}-{d4}",
        other_buyer="person",
        other_goods="{color} {item}",
        by=("order", "other_order"),
        say=r"""
        order,customer,article\n{order},{buyer},{goods}\n{other_order},{other_buyer},{other_goods}
        | no. | article | customer |\n|---|---|---|\n| {order} | {goods} | {buyer} |\n| {other_order} | {other_goods} | {other_buyer} |
        {buyer} ordered the {goods} ({order}). The {other_goods} under {other_order} is meant for {other_buyer}.
        INSERT INTO orders VALUES ('{other_order}', '{other_goods}', '{other_buyer}'), ('{order}', '{goods}', '{buyer}');
        Order {order}\n  for: {buyer}\n  1 x {goods}\nOrder {other_order}\n  for: {other_buyer}\n  1 x {other_goods}
        """,
        ask=r"""
        Who placed order {order}? => {buyer}
        What did {buyer} buy? => {goods}
        Whose order is {other_order}? => {other_buyer}
        What is to be sent to {other_buyer}? => {other_goods}
        Under which number does {buyer}'s purchase run? => {order}
        What has to go into the parcel for {other_order}? => {other_goods}
        What is the reference of the purchase by {other_buyer}? => {other_order}
        """,
    ),
    scene(
        "patient card",
        patient="person",
        complaint="migraine|back pain|hives|asthma|insomnia|heartburn|gout|tinnitus|eczema|vertigo|sciatica|bronchitis|anaemia|tendinitis|arthritis|palpitations|hay fever|shingles",
        medicine="medicine",
        physician="Dr. {last}",
        by="patient",
        say=r"""
        Patient: {patient}\nComplaint: {complaint}\nPrescribed: {medicine}\nSeen by: {physician}
        {physician} saw {patient} about {complaint} and wrote a prescription for {medicine}.
        {{"patient": "{patient}", "diagnosis": "{complaint}", "rx": ["{medicine}"], "doctor": "{physician}"}}
        | patient | doctor | diagnosis | drug |\n|---|---|---|---|\n| {patient} | {physician} | {complaint} | {medicine} |
        {date} visit patient="{patient}" doctor="{physician}" reason="{complaint}" drug="{medicine}"
        """,
        ask=r"""
        What does {patient} suffer from? => {complaint}
        What brought {patient} to the doctor? => {complaint}
        Which drug should {patient} take? => {medicine}
        What was {patient} prescribed? => {medicine}
        Who examined {patient}? => {physician}
        Which doctor treats {patient}? => {physician}
        """,
    ),
    scene(
        "calendar entry",
        event="event",
        time="time",
        venue="{room}|{shop}|{name} Hall|room {place_code}",
        organizer="person",
        day="day",
        by="event",
        say=r"""
        BEGIN:VEVENT\nSUMMARY:{event}\nDTSTART:{day} {time}\nLOCATION:{venue}\nORGANIZER:{organizer}\nEND:VEVENT
        {day}\n{time}  {event}\n       where: {venue}\n       invited by {organizer}
        create_event(title="{event}", day="{day}", start="{time}", location="{venue}", host="{organizer}")
        {organizer} has set the {event} for {time} on {day}; the place given in the invitation is: {venue}.
        | what | when | where | who |\n|---|---|---|---|\n| {event} | {day}, {time} | {venue} | {organizer} |
        """,
        ask=r"""
        At what time does the {event} start? => {time}
        Where will the {event} be held? => {venue}
        Who invites people to the {event}? => {organizer}
        On what day is the {event}? => {day}
        Who arranged the {event}? => {organizer}
        Which place should I go to for the {event}? => {venue}
        """,
    ),
    scene(
        "failed job log",
        job_name="{invented}-{word}",
        fault="timeout|disk full|bad checksum|stale lock|access denied|missing key|broken pipe|out of memory|parse error|lost lease|expired token|unknown host|bad gateway|dirty tree|quota reached",
        worker="node-{d3}|{invented}{d1}",
        clock="{10..23}:{10..59}:{10..59}",
        by="job_name",
        say=r"""
        {clock} ERROR [{worker}] job {job_name} failed: {fault}
        ts={clock} level=error worker={worker} job={job_name} cause="{fault}"
        {clock} INFO {worker} picked up {job_name}, attempt {d1}\n{clock} ERROR {worker} {job_name}: {fault}
        The job {job_name} died on {worker} with the message "{fault}"; the clock stood at {clock}.
        {{"job": "{job_name}", "error": "{fault}", "at": "{clock}", "worker": "{worker}"}}
        """,
        ask=r"""
        Why did {job_name} fail? => {fault}
        What went wrong with the job {job_name}? => {fault}
        Where was {job_name} executed? => {worker}
        Which worker ran {job_name}? => {worker}
        When exactly did {job_name} break off? => {clock}
        Which job failed on {worker}? => {job_name}
        """,
    ),
    scene(
        "weather tool",
        city="city",
        sky="drizzle|hail|fog|sleet|sunshine|thunder|haze|snow showers|overcast|freezing rain|mist|dust|clear sky|blizzard|light rain|squalls",
        temperature="{2..39} °C|-{2..19} °C",
        wind="{11..98} km/h",
        by="city",
        say=r"""
        weather_tool -> {{"place": "{city}", "sky": "{sky}", "temp": "{temperature}", "wind": "{wind}"}}
        user: what's it like in {city}?\nassistant: {temperature}, {sky}, with gusts of {wind}.
        {city} | {sky} | {temperature} | {wind}
        In {city} the thermometer shows {temperature}; expect {sky} and wind at {wind}.
        <weather place="{city}"><temp>{temperature}</temp><wind>{wind}</wind><sky>{sky}</sky></weather>
        report:\n  station: {city}\n  wind: {wind}\n  conditions: {sky}\n  temperature: {temperature}
        """,
        ask=r"""
        How warm or cold is it in {city}? => {temperature}
        What is the temperature in {city}? => {temperature}
        What are the conditions in {city}? => {sky}
        What does the sky bring in {city}? => {sky}
        How hard is it blowing in {city}? => {wind}
        What wind speed was measured in {city}? => {wind}
        """,
    ),
    scene(
        "money transfer call",
        payer="person",
        payee="person",
        amount="price",
        purpose="rent|tuition|groceries|repairs|a loan|concert tickets|a deposit|petrol|birthday flowers|firewood|dental work|membership fees|piano lessons|a bicycle|camp fees|moving costs",
        by=("payer", "payee"),
        say=r"""
        transfer(sender="{payer}", recipient="{payee}", amount="{amount}", memo="{purpose}")
        bank_tool({{"from": "{payer}", "to": "{payee}", "sum": "{amount}", "for": "{purpose}"}}) -> ok
        From: {payer}\nTo: {payee}\nAmount: {amount}\nReference: {purpose}
        {payee} received {amount} from {payer}, intended for {purpose}.
        | payer | payee | amount | reference |\n|---|---|---|---|\n| {payer} | {payee} | {amount} | {purpose} |
        """,
        ask=r"""
        How much did {payer} send to {payee}? => {amount}
        Who got money from {payer}? => {payee}
        Who paid {payee}? => {payer}
        What was the transfer from {payer} to {payee} for? => {purpose}
        What sum arrived in {payee}'s account? => {amount}
        Why did {payer} transfer money? => {purpose}
        """,
    ),
    scene(
        "employee row",
        employee="person",
        job="job",
        office="city",
        wage="{21..98}{d3} dollars|{21..98}{d3} euros",
        by="employee",
        say=r"""
        INSERT INTO staff (name, position, office, salary) VALUES ('{employee}', '{job}', '{office}', '{wage}');
        name,office,position,salary\n{employee},{office},{job},{wage}
        sql> SELECT * FROM staff LIMIT 1;\n {employee} | {job} | {office} | {wage}\n(1 row)
        {employee} works in {office} as {a_job} and earns {wage} a year.
        {{"employee": {{"name": "{employee}", "job": "{job}"}}, "site": "{office}", "pay": "{wage}"}}
        """,
        ask=r"""
        What is {employee}'s profession? => {job}
        What work does {employee} do? => {job}
        Where is {employee} based? => {office}
        At which site is {employee} employed? => {office}
        How much does {employee} make in a year? => {wage}
        What is {employee} paid? => {wage}
        """,
    ),
    scene(
        "course registration form",
        participant="person",
        course="pottery|welding|beekeeping|calligraphy|bookbinding|fencing|sailing|weaving|glassblowing|astronomy|bread baking|archery|mosaics|carpentry|sign language|puppetry|chess|first aid",
        diet="vegan|halal|kosher|lactose free|gluten free|vegetarian|low salt|nut free|no pork|sugar free|pescatarian|egg free|soy free|low carb|raw food",
        emergency="person",
        by="participant",
        say=r"""
        Full name: {participant}\nCourse: {course}\nDiet: {diet}\nIn an emergency call: {emergency}
        REGISTRATION FORM\n1. Name ...... {participant}\n2. Course ...... {course}\n3. Meals ...... {diet}\n4. Emergency contact ...... {emergency}
        {participant} has signed up for {course}, asks for {diet} meals and wants {emergency} to be called if anything happens.
        {{"name": "{participant}", "emergency_contact": "{emergency}", "meals": "{diet}", "course": "{course}"}}
        name;course;meals;contact\n{participant};{course};{diet};{emergency}
        """,
        ask=r"""
        What does {participant} want to learn? => {course}
        Which class did {participant} register for? => {course}
        What kind of meals does {participant} need? => {diet}
        How must food for {participant} be? => {diet}
        Who is to be told if {participant} has an accident? => {emergency}
        Whom did {participant} name as contact for emergencies? => {emergency}
        """,
    ),
    scene(
        "workshop price list",
        repair="brake check|chain swap|wheel truing|puncture repair|full service|saddle fitting|gear tuning|frame wash"
        "|hub overhaul|spoke change|light wiring|fork service|bar wrapping|pedal swap|pump hire|child seat",
        charge="€{11..89}.{d1}0|£{11..89}.{d1}0",
        other_repair="tube change|cable swap|headset service|crank removal|winter storage|paint touchup|bell mounting|tyre fitting"
        "|lock removal|battery test|mudguard set|rack mounting|motor check|rust removal|bearing change|trailer hitch",
        other_charge="€{11..89}.{d1}0|£{11..89}.{d1}0",
        by=("repair", "other_repair"),
        say=r"""
        PRICE LIST\n{repair} ........ {charge}\n{other_repair} ........ {other_charge}
        prices:\n  "{other_repair}": "{other_charge}"\n  "{repair}": "{charge}"
        | service | price |\n|---|---|\n| {repair} | {charge} |\n| {other_repair} | {other_charge} |
        At the bike shop in {city}, {charge} is what they take for the {repair}, and the {other_repair} comes to {other_charge}.
        - {repair} ({charge})\n- {other_repair} ({other_charge})
        """,
        ask=r"""
        How much is the {repair} at the bike shop? => {charge}
        What does the bike shop charge for the {other_repair}? => {other_charge}
        What would I pay for the {repair}? => {charge}
        What is the cost of the {other_repair}? => {other_charge}
        Which job at the bike shop costs {charge}? => {repair}
        What can one get at the bike shop for {other_charge}? => {other_repair}
        """,
    ),
    scene(
        "evening menu",
        bistro="Chez {name}|the {name} Inn|Café {name}|{name} Grill",
        starter="food",
        main="food",
        pudding="apple tart|sorbet|panna cotta|rice pudding|cheesecake|brownies|tiramisu|meringue|plum crumble|custard|churros|baklava|pavlova|poached pears|fig cake|trifle",
        cost="€{19..78}|${19..78}",
        by="bistro",
        say=r"""
        MENU ({bistro})\nStarter: {starter}\nMain: {main}\nDessert: {pudding}\nThree courses {cost}
        {{"restaurant": "{bistro}", "first": "{starter}", "second": "{main}", "dessert": "{pudding}", "price": "{cost}"}}
        At {bistro} we began with {starter}, went on to {main} and finished on {pudding}, all for {cost} a head.
        [{bistro}]\nfirst_course = {starter}\nsecond_course = {main}\nsweet = {pudding}\nset_price = {cost}
        | place | to start | main course | sweet | price |\n|---|---|---|---|---|\n| {bistro} | {starter} | {main} | {pudding} | {cost} |
        """,
        ask=r"""
        What opens the meal at {bistro}? => {starter}
        What is served as the main dish at {bistro}? => {main}
        Which dessert is there at {bistro}? => {pudding}
        What comes last in the set meal at {bistro}? => {pudding}
        What does the whole menu at {bistro} cost? => {cost}
        Which dish comes first at {bistro}? => {starter}
        """,
    ),
    scene(
        "two departures",
        train="{L2} {d3}",
        destination="city",
        platform="{2..29}{a|b|c|d}",
        other_train="{L2} {d3}",
        other_destination="city",
        other_platform="{2..29}{a|b|c|d}",
        by=("train", "other_train"),
        say=r"""
        | dep. | no. | to | track |\n|---|---|---|---|\n| {time} | {train} | {destination} | {platform} |\n| {time2} | {other_train} | {other_destination} | {other_platform} |
        {time}  {other_train}  {other_destination}  pl. {other_platform}\n{time2}  {train}  {destination}  pl. {platform}
        departures: [{{no: {train}, to: {destination}, track: {platform}}}, {{no: {other_train}, to: {other_destination}, track: {other_platform}}}]
        The board says that {train} to {destination} leaves from {platform}; if you want {other_destination}, take {other_train} from {other_platform}.
        train,track,terminus\n{train},{platform},{destination}\n{other_train},{other_platform},{other_destination}
        """,
        ask=r"""
        Where does {train} go? => {destination}
        From which platform does {other_train} leave? => {other_platform}
        Which train goes to {destination}? => {train}
        Where do I have to stand for the train to {destination}? => {platform}
        What is the terminus of {other_train}? => {other_destination}
        Which train must someone bound for {other_destination} catch? => {other_train}
        At which platform should passengers board {train}? => {platform}
        """,
    ),
    scene(
        "league table rows",
        club="{name} {Rovers|United|Town|Wanderers|Athletic|Rangers|City}",
        points="31..98",
        coach="person",
        other_club="{name} {Rovers|United|Town|Wanderers|Athletic|Rangers|City}",
        other_points="3..30",
        other_coach="person",
        by=("club", "other_club"),
        say=r"""
        | pos | club | coach | pts |\n|---|---|---|---|\n| 1 | {club} | {coach} | {points} |\n| {small} | {other_club} | {other_coach} | {other_points} |
        club;points;coach\n{other_club};{other_points};{other_coach}\n{club};{points};{coach}
        {coach} leads the league with {club} on {points} points. {other_club}, under {other_coach}, are stuck on {other_points}.
        [{{"club": "{club}", "pts": {points}, "coach": "{coach}"}}, {{"club": "{other_club}", "pts": {other_points}, "coach": "{other_coach}"}}]
        table:\n- {club}, {points} pts (manager: {coach})\n- {other_club}, {other_points} pts (manager: {other_coach})
        """,
        ask=r"""
        How many points have {club} collected? => {points}
        What is the points total of {other_club}? => {other_points}
        Who trains {club}? => {coach}
        Which team does {other_coach} train? => {other_club}
        Under whom do {other_club} play? => {other_coach}
        Which of the clubs is ahead, with {points} points? => {club}
        How far have {other_club} got in points? => {other_points}
        """,
    ),
    scene(
        "stockroom inventory",
        article="{color} {item}",
        count="11..480",
        shelf="{L1}{d2}",
        supplier="company",
        by="article",
        say=r"""
        article,qty,shelf,supplier\n{article},{count},{shelf},{supplier}
        | shelf | article | in stock | from |\n|---|---|---|---|\n| {shelf} | {article} | {count} | {supplier} |
        - article: {article}\n  in_stock: {count}\n  bin: {shelf}\n  vendor: {supplier}
        On shelf {shelf} we counted {count} pieces of the {article}; new ones are ordered from {supplier}.
        stock_lookup("{article}") -> {{"supplier": "{supplier}", "bin": "{shelf}", "available": {count}}}
        """,
        ask=r"""
        How many of the {article} are left? => {count}
        What quantity of the {article} is in the stockroom? => {count}
        Where is the {article} stored? => {shelf}
        On which shelf does one find the {article}? => {shelf}
        Who delivers the {article}? => {supplier}
        Where do we order more of the {article}? => {supplier}
        What lies on shelf {shelf}? => {article}
        """,
    ),
    scene(
        "electricity bill",
        customer="person",
        used="{d4} kWh",
        due="date",
        total="{71..980}.{d2} euros|{71..980}.{d2} dollars",
        by="customer",
        say=r"""
        INVOICE {code}\nCustomer: {customer}\nConsumption: {used}\nAmount due: {total}\nPay by: {due}
        {{"customer": "{customer}", "usage": "{used}", "total": "{total}", "due": "{due}"}}
        {customer} used {used} last winter and has until {due} to settle the {total}.
        customer | consumption | total | deadline\n{customer} | {used} | {total} | {due}
        Dear {customer},\nplease transfer {total} no later than {due}.\nElectricity consumed: {used}
        """,
        ask=r"""
        How much electricity did {customer} use? => {used}
        What did {customer}'s household consume? => {used}
        By when must {customer} pay the electricity bill? => {due}
        What does {customer} owe for power? => {total}
        How high is {customer}'s electricity bill? => {total}
        What is {customer}'s payment deadline? => {due}
        """,
    ),
    scene(
        "ingredient list",
        dish="food",
        base="{120..900} g",
        ingredient="ingredient",
        seasoning="spice",
        oven="{140..250} degrees",
        by="dish",
        say=r"""
        {dish}\n- {base} {ingredient}\n- a pinch of {seasoning}\nBake at {oven}.
        recipe: {dish}\ningredients:\n  {ingredient}: {base}\n  {seasoning}: to taste\noven: {oven}
        {{"dish": "{dish}", "main": {{"what": "{ingredient}", "weight": "{base}"}}, "spice": "{seasoning}", "bake": "{oven}"}}
        For {dish}, I weigh out {base} of {ingredient}, flavour it with {seasoning} and put everything in the oven at {oven}.
        | recipe | ingredient | weight | spice | heat |\n|---|---|---|---|---|\n| {dish} | {ingredient} | {base} | {seasoning} | {oven} |
        """,
        ask=r"""
        How hot should the oven be for {dish}? => {oven}
        What temperature does the recipe for {dish} call for? => {oven}
        What is {dish} flavoured with? => {seasoning}
        Which spice goes into {dish}? => {seasoning}
        How much {ingredient} is needed for {dish}? => {base}
        Which ingredient of {dish} has to be weighed? => {ingredient}
        """,
    ),
    scene(
        "contact card",
        contact="person",
        company="company",
        phone="phone",
        email="email",
        by="contact",
        say=r"""
        BEGIN:VCARD\nFN:{contact}\nORG:{company}\nTEL:{phone}\nEMAIL:{email}\nEND:VCARD
        {contact}\n{company}\nphone: {phone}\nmail: {email}
        You can ring {contact}, who works for {company}, on {phone} or write to {email}.
        contacts.add(name="{contact}", email="{email}", phone="{phone}", org="{company}")
        name,company,e-mail,telephone\n{contact},{company},{email},{phone}
        - [{contact}](mailto:{email}), {company}, tel. {phone}
        """,
        ask=r"""
        On what number can {contact} be reached? => {phone}
        What do I dial to speak with {contact}? => {phone}
        Where should a message to {contact} be sent? => {email}
        What is {contact}'s mail address? => {email}
        Who employs {contact}? => {company}
        Which firm does {contact} belong to? => {company}
        """,
    ),
    scene(
        "installed libraries",
        library="{invented}-{invented}|lib{invented}",
        release="{d1}.{d2}.{d1}",
        other_library="{invented}-{word}|py{invented}",
        other_release="{d1}.{d2}.{d1}",
        by=("library", "other_library"),
        say=r"""
        $ pip list\nPackage    Version\n---------- -------\n{library}  {release}\n{other_library}  {other_release}
        {other_library}=={other_release}\n{library}=={release}
        "dependencies": {{\n  "{library}": "{release}",\n  "{other_library}": "{other_release}"\n}}
        We pinned {library} to {release}, and {other_library} stays at {other_release} for the time being.
        | library | locked at |\n|---|---|\n| {other_library} | {other_release} |\n| {library} | {release} |
        [dependencies]\n{library} = "{release}"\n{other_library} = "{other_release}"
        """,
        ask=r"""
        Which version of {library} is installed? => {release}
        What release of {other_library} do we use? => {other_release}
        How far has {library} been updated? => {release}
        Which version number does {other_library} carry? => {other_release}
        Which package is at {release}? => {library}
        What is in use at version {other_release}? => {other_library}
        """,
    ),
    scene(
        "my editor settings",
        font="{name} Mono|{name} Sans|{name} Code",
        size="9..27",
        theme="{name} {Dark|Light|Dusk|Night|Dawn}",
        ruler="61..140",
        say=r"""
        {{"editor.fontFamily": "{font}", "editor.fontSize": {size}, "workbench.colorTheme": "{theme}", "editor.rulers": [{ruler}]}}
        [editor]\nfont = "{font}"\nfont-size = {size}\ntheme = "{theme}"\nrulers = [{ruler}]
        # my editor\nfont: {font}\nsize: {size}\ncolours: {theme}\nruler at column: {ruler}
        In my editor the letters are {font} at {size} points, the colours come from {theme} and a line at column {ruler} tells me to stop.
        set guifont={font}:h{size}\ncolorscheme {theme}\nset colorcolumn={ruler}
        """,
        ask=r"""
        Which typeface does my editor use? => {font}
        In what font does the user write code? => {font}
        How large is the text in my editor? => {size}
        Which colour theme have I set in the editor? => {theme}
        What does the user's editor get its colours from? => {theme}
        At which column is the ruler in my editor? => {ruler}
        Past how many characters should the user's lines not go? => {ruler}
        """,
    ),
    scene(
        "theme colors",
        theme="{invented}-{dark|light|dusk|noon}",
        background="#{d2}{a|b|c|d|e|f}{d3}",
        foreground="#{d3}{a|b|c|d|e|f}{d2}",
        accent="#{d1}{a|b|c|d|e|f}{d4}",
        by="theme",
        say=r"""
        theme: {theme}\ncolors:\n  background: "{background}"\n  text: "{foreground}"\n  accent: "{accent}"
        .{theme} {{\n  --bg: {background};\n  --fg: {foreground};\n  --accent: {accent};\n}}
        In {theme}, {foreground} letters stand on {background}, and links and buttons are picked out in {accent}.
        | theme | accent (links) | text | background |\n|---|---|---|---|\n| {theme} | {accent} | {foreground} | {background} |
        [{theme}]\ntext={foreground}\nbackground={background}\nhighlight_links={accent}
        """,
        ask=r"""
        What color lies behind the text in {theme}? => {background}
        How is the background of {theme} colored? => {background}
        In which color is text written in {theme}? => {foreground}
        What are the letters colored in {theme}? => {foreground}
        Which color do links have in {theme}? => {accent}
        What is the accent shade of {theme}? => {accent}
        """,
    ),
    scene(
        "file permissions",
        file="{invented}.{conf|sh|log|db|pem|csv}",
        holder="{invented}",
        group="{word}|{invented}",
        mode="{4..7}{0..7}{0..5}",
        by="file",
        say=r"""
        $ stat -c '%n %a %U %G' {file}\n{file} {mode} {holder} {group}
        - path: /etc/{word2}/{file}\n  owner: {holder}\n  group: {group}\n  mode: "{mode}"
        chown {holder}:{group} {file} && chmod {mode} {file}
        The file {file} belongs to the user {holder} and the group {group}; its mode was set to {mode}.
        | file | user | group | octal |\n|---|---|---|---|\n| {file} | {holder} | {group} | {mode} |
        """,
        ask=r"""
        Which user owns {file}? => {holder}
        Who is the owner of {file}? => {holder}
        Which group has {file} been given to? => {group}
        What are the permissions of {file} in octal? => {mode}
        With which mode is {file} protected? => {mode}
        Which file does the user {holder} own? => {file}
        """,
    ),
    scene(
        "http response headers",
        path="/{invented}/{word}",
        server="{invented}/{d1}.{d2}",
        maxage="{101..9999}",
        etag="{L2}{d4}",
        by="path",
        say=r"""
        GET {path}\nHTTP/1.1 200 OK\nServer: {server}\nCache-Control: max-age={maxage}\nETag: "{etag}"
        $ curl -sI https://{invented}.example{path}\nserver: {server}\netag: "{etag}"\ncache-control: public, max-age={maxage}
        {{"request": "{path}", "headers": {{"Server": "{server}", "ETag": "{etag}", "Cache-Control": "max-age={maxage}"}}}}
        A request for {path} was answered by {server} under the entity tag {etag}, and it may be cached for {maxage} seconds.
        | url | software | tag | cache seconds |\n|---|---|---|---|\n| {path} | {server} | {etag} | {maxage} |
        """,
        ask=r"""
        Which server software answers for {path}? => {server}
        What does the server behind {path} call itself? => {server}
        How many seconds may {path} be kept in the cache? => {maxage}
        For how long, in seconds, does {path} stay fresh? => {maxage}
        Which entity tag does {path} carry? => {etag}
        What is the ETag of {path}? => {etag}
        """,
    ),
    scene(
        "shell session disk",
        mount="/vol/{invented}|/srv/{word}",
        device="/dev/{sd|vd|xvd}{a|b|c|d|e}{1..9}",
        filled="percent",
        free="{11..940}G",
        by="mount",
        say=r"""
        $ df -h {mount}\nFilesystem  Avail  Use%  Mounted on\n{device}  {free}  {filled}  {mount}
        user@{invented}:~$ mount | grep {mount}\n{device} on {mount} type ext4\nused: {filled}, free: {free}
        {mount} sits on {device}; {filled} of it is taken and {free} remain.
        {{"mountpoint": "{mount}", "device": "{device}", "used": "{filled}", "free": "{free}"}}
        disk,mounted_at,used,left\n{device},{mount},{filled},{free}
        """,
        ask=r"""
        Which device is mounted at {mount}? => {device}
        What disk stands behind {mount}? => {device}
        How full is {mount}? => {filled}
        What share of {mount} is occupied? => {filled}
        How much space is left on {mount}? => {free}
        How much can still be written to {mount}? => {free}
        """,
    ),
    scene(
        "sensor readings",
        sensor="{L3}-{d2}",
        spot="room",
        humidity="{21..97} %",
        warmth="{5..38}.{d1} °C",
        by="sensor",
        say=r"""
        {time} {sensor} @{spot} temp={warmth} hum={humidity}
        sensor,location,humidity,temperature\n{sensor},{spot},{humidity},{warmth}
        read_sensor("{sensor}") -> {{"location": "{spot}", "temperature": "{warmth}", "humidity": "{humidity}"}}
        The place of {sensor} is the {spot}; at the moment it shows {warmth} and a moisture of {humidity}.
        | id | placed in | air moisture | heat |\n|---|---|---|---|\n| {sensor} | {spot} | {humidity} | {warmth} |
        sensors:\n  {sensor}:\n    place: {spot}\n    humidity: {humidity}\n    temperature: {warmth}
        """,
        ask=r"""
        Where is {sensor} installed? => {spot}
        In which room does {sensor} measure? => {spot}
        How damp is the air at {sensor}? => {humidity}
        What humidity does {sensor} report? => {humidity}
        How warm is it according to {sensor}? => {warmth}
        What temperature was read from {sensor}? => {warmth}
        Which sensor belongs to the {spot}? => {sensor}
        """,
    ),
    scene(
        "exam results",
        pupil="person",
        subject="subject",
        mark="{41..99} points",
        other_pupil="person",
        other_subject="subject",
        other_mark="{41..99} points",
        by=("pupil", "other_pupil"),
        say=r"""
        | pupil | paper | result |\n|---|---|---|\n| {pupil} | {subject} | {mark} |\n| {other_pupil} | {other_subject} | {other_mark} |
        name;subject;mark\n{other_pupil};{other_subject};{other_mark}\n{pupil};{subject};{mark}
        {pupil} sat {subject} and got {mark}; {other_pupil}, who took {other_subject} instead, ended up with {other_mark}.
        - student: {pupil}\n  exam: {subject}\n  score: {mark}\n- student: {other_pupil}\n  exam: {other_subject}\n  score: {other_mark}
        results = {{"{pupil}": ("{subject}", "{mark}"), "{other_pupil}": ("{other_subject}", "{other_mark}")}}
        """,
        ask=r"""
        How did {pupil} do in the exam? => {mark}
        In what was {other_pupil} examined? => {other_subject}
        What did {other_pupil} achieve? => {other_mark}
        Which paper did {pupil} write? => {subject}
        What was {pupil} tested on? => {subject}
        With what result did {other_pupil} finish the exam? => {other_mark}
        """,
    ),
    scene(
        "my medical readings",
        pressure="{106..178}/{61..104}",
        pulse="{48..131} bpm",
        weight_read="{46..128}.{d1} kg",
        sugar="{71..198} mg/dl",
        say=r"""
        My readings, {date}\nblood pressure: {pressure}\npulse: {pulse}\nweight: {weight_read}\nglucose: {sugar}
        I measured {pressure} for blood pressure and a pulse of {pulse}, my blood sugar was {sugar}, and the scales said {weight_read}.
        log_vitals(me, bp="{pressure}", heart="{pulse}", glucose="{sugar}", weight="{weight_read}")
        | me | value |\n|---|---|\n| weight | {weight_read} |\n| glucose | {sugar} |\n| heart rate | {pulse} |\n| BP | {pressure} |
        {{"patient": "me", "glucose": "{sugar}", "pulse": "{pulse}", "bp": "{pressure}", "body_weight": "{weight_read}"}}
        """,
        ask=r"""
        What is my blood pressure? => {pressure}
        How fast does my heart beat? => {pulse}
        How heavy am I? => {weight_read}
        What does the user weigh? => {weight_read}
        How much sugar is in my blood? => {sugar}
        What is the user's heart rate? => {pulse}
        Which blood pressure did the user measure? => {pressure}
        """,
    ),
    scene(
        "library loans",
        reader="person",
        title="title",
        due="day",
        other_reader="person",
        other_title="title",
        other_due="day",
        by=("reader", "other_reader"),
        say=r"""
        | borrower | book | back by |\n|---|---|---|\n| {reader} | {title} | {due} |\n| {other_reader} | {other_title} | {other_due} |
        LOANS\n{other_due}: "{other_title}" ({other_reader})\n{due}: "{title}" ({reader})
        "{title}" is out with {reader} until {due}. {other_reader} took home "{other_title}", due on {other_due}.
        reader,title,return\n{reader},{title},{due}\n{other_reader},{other_title},{other_due}
        loans:\n  - {{who: {other_reader}, what: "{other_title}", until: {other_due}}}\n  - {{who: {reader}, what: "{title}", until: {due}}}
        """,
        ask=r"""
        Which book has {reader} borrowed? => {title}
        What is {other_reader} reading from the library? => {other_title}
        When must {reader} bring the book back? => {due}
        By when does the library expect {other_reader}'s book? => {other_due}
        Who has {title} at home? => {reader}
        With whom is {other_title} at present? => {other_reader}
        """,
    ),
    scene(
        "family tree entry",
        ancestor="{first} {last}",
        born="{1701..1899}",
        spouse="{first} {last}",
        child="{first} {last}",
        trade="cooper|blacksmith|miller|weaver|tanner|cobbler|saddler|ropemaker|chandler|glazier|wheelwright|brewer|thatcher|fowler|potter|dyer|farrier|tinsmith",
        by="ancestor",
        say=r"""
        {ancestor}\n  * {born}\n  oo {spouse}\n  trade: {trade}\n  issue: {child}
        0 INDI\n1 NAME {ancestor}\n1 BIRT {born}\n1 OCCU {trade}\n1 MARR {spouse}\n1 CHIL {child}
        {ancestor}, {a_trade} born in {born}, married {spouse}, and {child} was their only child.
        {{"name": "{ancestor}", "birth": {born}, "trade": "{trade}", "married_to": "{spouse}", "children": ["{child}"]}}
        ancestor;born;trade;spouse;child\n{ancestor};{born};{trade};{spouse};{child}
        """,
        ask=r"""
        In which year did {ancestor} come into the world? => {born}
        What is {ancestor}'s year of birth? => {born}
        Whom did {ancestor} marry? => {spouse}
        To whom was {ancestor} wed? => {spouse}
        How did {ancestor} earn a living? => {trade}
        Whose parent was {ancestor}? => {child}
        Who was {ancestor}'s child? => {child}
        """,
    ),
    scene(
        "product specification",
        product="{name} {d3}|{name} {L1}{d2}",
        mass="{120..980} g|{1..38}.{d1} kg",
        casing="material",
        runtime="{3..72} hours",
        warranty="{13..84} months",
        by="product",
        say=r"""
        {product}\n- weight: {mass}\n- housing: {casing}\n- battery life: {runtime}\n- guarantee: {warranty}
        | model | weight | body | runs for | warranty |\n|---|---|---|---|---|\n| {product} | {mass} | {casing} | {runtime} | {warranty} |
        [{product}]\nmass = {mass}\ncase = {casing}\nbattery = {runtime}\nwarranty = {warranty}
        The {product} comes in a case of {casing}, weighs {mass}, lasts {runtime} on one charge and is guaranteed for {warranty}.
        {{"sku": "{product}", "battery": "{runtime}", "warranty": "{warranty}", "weight": "{mass}", "shell": "{casing}"}}
        """,
        ask=r"""
        How heavy is the {product}? => {mass}
        What is the body of the {product} made of? => {casing}
        Which material was used for the shell of the {product}? => {casing}
        How long does the battery of the {product} hold? => {runtime}
        After how long does the {product} need charging again? => {runtime}
        For how long is the {product} under guarantee? => {warranty}
        """,
    ),
    scene(
        "mayoral election results",
        town="city",
        winner="person",
        share="{51..69}.{d1}%",
        loser="person",
        loser_share="{9..29}.{d1}%",
        by="town",
        say=r"""
        Mayor of {town}, final count\n{winner}: {share}\n{loser}: {loser_share}
        | candidate in {town} | votes | elected |\n|---|---|---|\n| {loser} | {loser_share} | no |\n| {winner} | {share} | yes |
        {{"town": "{town}", "elected": "{winner}", "runner_up": "{loser}", "share": {{"{winner}": "{share}", "{loser}": "{loser_share}"}}}}
        With {share} of the vote {winner} becomes mayor of {town}; {loser}, on {loser_share}, has conceded.
        candidate,percent,seat\n{winner},{share},mayor of {town}\n{loser},{loser_share},none
        """,
        ask=r"""
        Who won the election in {town}? => {winner}
        Who was beaten in the race for mayor of {town}? => {loser}
        What share of the vote did {winner} get? => {share}
        How strong was {loser} at the polls? => {loser_share}
        Who will be mayor of {town}? => {winner}
        What was the result of the losing candidate in {town}? => {loser_share}
        """,
    ),
    scene(
        "weather report at two stations",
        station="{name} {Ridge|Point|Pass|Bay|Moor}",
        rain="{2..89} mm",
        other_station="{name} {Ridge|Point|Pass|Bay|Moor}",
        other_rain="{2..89} mm",
        gust="gale {d1}|force {d1}|{31..130} km/h",
        other_gust="{12..70} knots",
        by=("station", "other_station"),
        say=r"""
        | station | rain | gusts |\n|---|---|---|\n| {station} | {rain} | {gust} |\n| {other_station} | {other_rain} | {other_gust} |
        {other_station} {other_rain} {other_gust}\n{station} {rain} {gust}
        {station} had {rain} of rain and gusts reported as {gust}. At {other_station} the gauge held {other_rain} and it blew at {other_gust}.
        station={station} precip="{rain}" wind="{gust}"\nstation={other_station} precip="{other_rain}" wind="{other_gust}"
        [{{"at": "{other_station}", "rain": "{other_rain}", "gusts": "{other_gust}"}}, {{"at": "{station}", "rain": "{rain}", "gusts": "{gust}"}}]
        """,
        ask=r"""
        How much water fell at {station}? => {rain}
        What was the rainfall at {other_station}? => {other_rain}
        How strong was the wind at {station}? => {gust}
        How hard did it blow at {other_station}? => {other_gust}
        What gusts were recorded at {station}? => {gust}
        What did the rain gauge at {other_station} show? => {other_rain}
        """,
    ),
    scene(
        "boarding pass",
        passenger="person",
        flight="{L2}{d3}|{L2}{d4}",
        gate="{A|B|C|D|E|F|G}{2..49}",
        seat="{5..44}{A|B|C|D|E|F}",
        boards="time",
        by="passenger",
        say=r"""
        BOARDING PASS\n{passenger}\nFLIGHT {flight}   GATE {gate}\nSEAT {seat}   BOARDING {boards}
        boarding_pass(passenger="{passenger}", seat="{seat}", gate="{gate}", flight="{flight}", boarding="{boards}")
        {{"pnr": "{code}", "name": "{passenger}", "flight": "{flight}", "seat": "{seat}", "gate": "{gate}", "boarding": "{boards}"}}
        {passenger} is flying on {flight}: boarding begins at {boards} through {gate}, and the seat is {seat}.
        traveller | gate | seat | flight | boarding\n{passenger} | {gate} | {seat} | {flight} | {boards}
        """,
        ask=r"""
        Where on the plane does {passenger} sit? => {seat}
        Which seat has been assigned to {passenger}? => {seat}
        To which gate must {passenger} go? => {gate}
        Which flight is {passenger} on? => {flight}
        What is the number of {passenger}'s flight? => {flight}
        From what time may {passenger} board? => {boards}
        """,
    ),
    scene(
        "class timetable",
        lesson="subject",
        tutor="person",
        place="{L1}{d3}",
        starts="{8..11}:{10..55}",
        other_lesson="pottery|woodwork|choir|orchestra|gymnastics|drama|ceramics|sewing|cookery|debating|swimming|typing|rhetoric|gardening|fencing|needlework",
        other_tutor="person",
        other_place="{L1}{d3}",
        by=("lesson", "other_lesson"),
        say=r"""
        | time | lesson | teacher | room |\n|---|---|---|---|\n| {starts} | {lesson} | {tutor} | {place} |\n| 13:45 | {other_lesson} | {other_tutor} | {other_place} |
        {weekday}:\n  - {{at: "{starts}", what: {lesson}, with: {tutor}, room: {place}}}\n  - {{at: "14:15", what: {other_lesson}, with: {other_tutor}, room: {other_place}}}
        Period 1 ({starts}) {lesson}, {tutor}, {place}\nPeriod 2 {other_lesson}, {other_tutor}, {other_place}
        We have {lesson} with {tutor} in {place} at {starts}, and after lunch {other_tutor} gives {other_lesson} in {other_place}.
        begin;subject;teacher;room\n{starts};{lesson};{tutor};{place}\n15:20;{other_lesson};{other_tutor};{other_place}
        """,
        ask=r"""
        Who teaches {lesson}? => {tutor}
        By whom is {other_lesson} taught? => {other_tutor}
        When does the {lesson} class begin? => {starts}
        In which room is {other_lesson}? => {other_place}
        Where do we go for {lesson}? => {place}
        What does {other_tutor} teach? => {other_lesson}
        """,
    ),
    scene(
        "hotel booking",
        guest="person",
        hotel="Hotel {name}|{name} Palace|{name} Lodge|Pension {name}",
        arrival="date",
        nights="2..27",
        rate="${61..390}|€{61..390}",
        by="guest",
        say=r"""
        CONFIRMATION {code}\nGuest: {guest}\nProperty: {hotel}\nCheck-in: {arrival}\nNights: {nights}\nRate: {rate}
        book_room(hotel="{hotel}", guest="{guest}", check_in="{arrival}", nights={nights}) -> {{"per_night": "{rate}"}}
        {guest} will be staying {nights} nights at {hotel} from {arrival}, at {rate} a night.
        | guest | house | nights | from | per night |\n|---|---|---|---|---|\n| {guest} | {hotel} | {nights} | {arrival} | {rate} |
        <booking guest="{guest}">\n  <stay hotel="{hotel}" from="{arrival}" nights="{nights}"/>\n  <rate>{rate}</rate>\n</booking>
        """,
        ask=r"""
        Where is {guest} staying? => {hotel}
        Which hotel did {guest} book? => {hotel}
        When does {guest} check in? => {arrival}
        On what date will {guest} get to the hotel? => {arrival}
        How many nights has {guest} booked? => {nights}
        What does one night cost {guest}? => {rate}
        """,
    ),
    scene(
        "parcel tracking",
        parcel="{L2}{d7}",
        carrier="{name} Express|{name} Post|{last} Parcels",
        hub="city",
        receiver="person",
        stage="in customs|on hold|sorted|loaded|delivered|damaged|returned|in transit|at depot|misrouted|collected|weighed|scanned|refused|in locker|awaiting stamp",
        by="parcel",
        say=r"""
        track("{parcel}") -> {{"carrier": "{carrier}", "status": "{stage}", "at": "{hub}", "to": "{receiver}"}}
        {date} {time} | {parcel} | {hub} | {stage} | {carrier} | for {receiver}
        Parcel: {parcel}\nAddressee: {receiver}\nShipped with: {carrier}\nLast seen: {hub}\nStatus: {stage}
        {carrier} is bringing {parcel} to {receiver}; it was last seen in {city}, no, in {hub}, where it was marked "{stage}".
        tracking_no,status,place,addressee,company\n{parcel},{stage},{hub},{receiver},{carrier}
        """,
        ask=r"""
        Who is to receive {parcel}? => {receiver}
        For whom is parcel {parcel} meant? => {receiver}
        Where is {parcel} at the moment? => {hub}
        What is the state of {parcel}? => {stage}
        Which company transports {parcel}? => {carrier}
        By whom is {parcel} being carried? => {carrier}
        """,
    ),
    scene(
        "my bank statement",
        shop="shop",
        spent="{11..480}.{d2} euros|${11..480}.{d2}",
        employer="company",
        income="{1101..8990}.{d2} euros",
        balance="{9001..29999}.{d2}",
        say=r"""
        date,text,amount\n{day},{shop},-{spent}\n{day2},salary {employer},+{income}\n,my balance,{balance}
        My account\n(-) {shop}: {spent}\n(+) {employer}, wages: {income}\n(=) balance: {balance}
        | my account | in | out |\n|---|---|---|\n| {employer} (pay) | {income} | |\n| {shop} | | {spent} |\n| balance {balance} | | |
        {income} came in as my salary from {employer}, I left {spent} at the {shop}, and now my account stands at {balance}.
        {{"balance": "{balance}", "credit": {{"from": "{employer}", "salary": "{income}"}}, "debit": {{"to": "{shop}", "sum": "{spent}"}}}}
        """,
        ask=r"""
        How much did I spend at the {shop}? => {spent}
        Where did I pay {spent}? => {shop}
        Who pays my wages? => {employer}
        Which firm does the user get a salary from? => {employer}
        How high was my salary? => {income}
        What is left in my account? => {balance}
        What is the user's account balance? => {balance}
        """,
    ),
    scene(
        "playlist rows",
        song="title",
        artist="{name}|The {name}s|{first} {last}",
        length="{2..8}:{10..59}",
        other_song="title",
        other_artist="{name}|The {name}s|{first} {last}",
        other_length="{2..8}:{10..59}",
        by=("song", "other_song"),
        say=r"""
        1. {song} - {artist} ({length})\n2. {other_song} - {other_artist} ({other_length})
        #EXTM3U\n#EXTINF:{other_length},{other_artist} - {other_song}\n#EXTINF:{length},{artist} - {song}
        | track | by | time |\n|---|---|---|\n| {song} | {artist} | {length} |\n| {other_song} | {other_artist} | {other_length} |
        Side A opens with "{song}" by {artist}, which takes {length}, followed by {other_artist} with "{other_song}" ({other_length}).
        tracks:\n  - title: {song}\n    artist: {artist}\n    length: "{length}"\n  - title: {other_song}\n    artist: {other_artist}\n    length: "{other_length}"
        """,
        ask=r"""
        Who performs {song}? => {artist}
        Whose song is {other_song}? => {other_artist}
        How long does {song} last? => {length}
        What is the running time of {other_song}? => {other_length}
        Which track is sung by {artist}? => {song}
        What do we hear from {other_artist}? => {other_song}
        """,
    ),
    scene(
        "commit log",
        commit="{d2}{a|b|c|d|e|f}{d2}{a|b|c|d|e|f}{d1}",
        author="person",
        module="{invented}.{py|rs|go|ts|rb|kt}",
        branch="{fix|feat|chore|docs}/{invented}",
        lines="21..940",
        by="commit",
        say=r"""
        commit {commit} ({branch})\nAuthor: {author}\n {module} | {lines} ++++
        $ git show --stat {commit}\nAuthor: {author}\nBranch: {branch}\n {module}, {lines} insertions(+)
        {{"sha": "{commit}", "author": "{author}", "ref": "{branch}", "files": ["{module}"], "additions": {lines}}}
        {author} pushed {commit} to {branch}; it adds {lines} lines to {module}.
        | hash | branch | who | file | added |\n|---|---|---|---|---|\n| {commit} | {branch} | {author} | {module} | {lines} |
        """,
        ask=r"""
        Who wrote commit {commit}? => {author}
        Whose work is {commit}? => {author}
        Which file does {commit} touch? => {module}
        What was changed by {commit}? => {module}
        On which branch is {commit}? => {branch}
        How many lines did {commit} add? => {lines}
        """,
    ),
    scene(
        "dns records",
        domain="{invented}.{net|org|dev|example}",
        address="ip",
        mailhost="mx{d1}.{invented}.net|mail.{invented}.org",
        ttl="{d3}0",
        by="domain",
        say=r"""
        $ORIGIN {domain}.\n@ {ttl} IN A {address}\n@ {ttl} IN MX 10 {mailhost}.
        $ dig {domain} any +short\n{address} (A, ttl {ttl})\n{mailhost} (MX)
        zone: {domain}\nttl: {ttl}\nrecords:\n  A: {address}\n  MX: {mailhost}
        {domain} points to {address}, its mail is taken in by {mailhost}, and all that may be cached for {ttl} seconds.
        | zone | type | value | ttl |\n|---|---|---|---|\n| {domain} | MX | {mailhost} | {ttl} |\n| {domain} | A | {address} | {ttl} |
        """,
        ask=r"""
        To which address does {domain} resolve? => {address}
        What IP stands behind {domain}? => {address}
        Which host accepts mail for {domain}? => {mailhost}
        Where do messages to {domain} go? => {mailhost}
        How many seconds may answers about {domain} be cached? => {ttl}
        What is the time to live, in seconds, of {domain}? => {ttl}
        """,
    ),
    scene(
        "two cron jobs",
        script="{invented}.sh",
        clock="{1..11}:{10..59}",
        account="{invented}",
        other_script="{invented}.py",
        other_clock="{12..23}:{10..59}",
        other_account="{invented}",
        by=("script", "other_script"),
        say=r"""
        # at  as  run\n{clock} {account} /opt/{word}/{script}\n{other_clock} {other_account} /opt/{word2}/{other_script}
        jobs:\n  {other_script}: {{at: "{other_clock}", user: {other_account}}}\n  {script}: {{at: "{clock}", user: {account}}}
        | job | user | daily at |\n|---|---|---|\n| {script} | {account} | {clock} |\n| {other_script} | {other_account} | {other_clock} |
        Every day at {clock} the user {account} runs {script}, whereas {other_script} is started by {other_account} at {other_clock}.
        schedule("{script}", at="{clock}", run_as="{account}")\nschedule("{other_script}", at="{other_clock}", run_as="{other_account}")
        """,
        ask=r"""
        When is {script} started? => {clock}
        At what time of day does {other_script} run? => {other_clock}
        Under which account does {script} run? => {account}
        As whom is {other_script} executed? => {other_account}
        Which script runs at {clock}? => {script}
        What does the user {other_account} run every day? => {other_script}
        """,
    ),
    scene(
        "environment file",
        project="{invented}",
        database="{invented}_{word}",
        cache="redis://{invented}:{d4}|memcached://{invented}:{d5}",
        loglevel="trace|debug|verbose|notice|warning|critical|silent|fatal|chatty|quiet|minimal|alert|panic|terse|full",
        by="project",
        say=r"""
        # {project}/.env\nDB_NAME={database}\nCACHE_URL={cache}\nLOG_LEVEL={loglevel}
        export PROJECT={project} LOG_LEVEL={loglevel}\nexport DB_NAME={database}\nexport CACHE_URL={cache}
        {project} stores everything in {database}, finds its cache at {cache} and keeps its log {loglevel}.
        services:\n  {project}:\n    environment:\n      CACHE_URL: {cache}\n      LOG_LEVEL: {loglevel}\n      DB_NAME: {database}
        {{"{project}": {{"log": "{loglevel}", "db": "{database}", "cache": "{cache}"}}}}
        """,
        ask=r"""
        Which database does {project} use? => {database}
        Where does {project} keep its data? => {database}
        What is the cache address of {project}? => {cache}
        To which cache does {project} connect? => {cache}
        How talkative is the log of {project}? => {loglevel}
        What log level was set for {project}? => {loglevel}
        """,
    ),
    scene(
        "chess pairings",
        board="2..40",
        white="person",
        black="person",
        opening="{name} Gambit|{name} Defence|{name} Attack|{name} System",
        moves="41..97",
        by="board",
        say=r"""
        [Board "{board}"]\n[White "{white}"]\n[Black "{black}"]\n[Opening "{opening}"]\n[Moves "{moves}"]
        | board | white | black | opening | moves |\n|---|---|---|---|---|\n| {board} | {white} | {black} | {opening} | {moves} |
        On board {board} {white} had the first move against {black}; they played the {opening} and shook hands after {moves} moves.
        {{"board": {board}, "black": "{black}", "white": "{white}", "moves": {moves}, "opening": "{opening}"}}
        - table {board}: {white} (W) v. {black} (B), {opening}, over in {moves}
        """,
        ask=r"""
        Who had the white pieces on board {board}? => {white}
        Who moved first on board {board}? => {white}
        Who played black on board {board}? => {black}
        Which opening was seen on board {board}? => {opening}
        How long was the game on board {board}, in moves? => {moves}
        Against whom did {white} play chess? => {black}
        """,
    ),
    scene(
        "museum catalog card",
        inventory="{L2}.{d3}|{year}.{d2}",
        exhibit="{material} {item}",
        found="city",
        donor="person",
        cabinet="case {d2}|cabinet {L1}|vitrine {d1}",
        by="inventory",
        say=r"""
        Inv. no. {inventory}\nObject: {exhibit}\nProvenance: {found}\nGift of {donor}\nOn view: {cabinet}
        inv,object,place_found,given_by,shown_in\n{inventory},{exhibit},{found},{donor},{cabinet}
        The {exhibit} listed as {inventory} was dug up in {found}. {donor} gave it to the museum, which shows it in {cabinet}.
        INSERT INTO exhibits VALUES ('{inventory}', '{exhibit}', '{found}', '{donor}', '{cabinet}');
        <object id="{inventory}"><what>{exhibit}</what><origin>{found}</origin><donor>{donor}</donor><display>{cabinet}</display></object>
        """,
        ask=r"""
        What is exhibit {inventory}? => {exhibit}
        Where was object {inventory} discovered? => {found}
        From what place does {inventory} come? => {found}
        Who presented {inventory} to the museum? => {donor}
        To whom does the museum owe object {inventory}? => {donor}
        Where can visitors see {inventory}? => {cabinet}
        """,
    ),
    scene(
        "plant watering plan",
        plant="flower",
        pot="room",
        interval="{3..28} days",
        feed="bone meal|seaweed|compost tea|fish emulsion|potash|guano|wood ash|nettle brew|coffee grounds|worm castings|eggshells|blood meal|rock dust|leaf mould|banana peel|molasses",
        caretaker="first",
        by="plant",
        say=r"""
        plants:\n  {plant}:\n    where: {pot}\n    water_every: {interval}\n    feed: {feed}\n    who: {caretaker}
        | plant | where | water every | food | helper |\n|---|---|---|---|---|\n| {plant} | {pot} | {interval} | {feed} | {caretaker} |
        {caretaker} waters the {plant} ({pot}) every {interval} and mixes in some {feed}.
        [{plant}]\nlocation={pot}\nperiod={interval}\nfertilizer={feed}\nresponsible={caretaker}
        add_reminder(plant="{plant}", spot="{pot}", every="{interval}", fertilizer="{feed}", for_whom="{caretaker}")
        """,
        ask=r"""
        Who takes care of the {plant}? => {caretaker}
        How often must one water the {plant}? => {interval}
        At what interval does the pot of {plant} get water? => {interval}
        Where does the pot of {plant} stand? => {pot}
        What is the pot of {plant} fertilized with? => {feed}
        Which plant is kept in the {pot}? => {plant}
        """,
    ),
    scene(
        "auction lots",
        lot="{d3}{A|B|C}",
        piece="{adjective} {item}",
        bidder="person",
        hammer="price",
        other_lot="{d3}{D|E|F}",
        other_piece="{adjective} {item}",
        other_bidder="person",
        other_hammer="price",
        by=("lot", "other_lot"),
        say=r"""
        | lot | piece | sold to | hammer |\n|---|---|---|---|\n| {lot} | {piece} | {bidder} | {hammer} |\n| {other_lot} | {other_piece} | {other_bidder} | {other_hammer} |
        LOT {other_lot} {other_piece}: {other_hammer} ({other_bidder})\nLOT {lot} {piece}: {hammer} ({bidder})
        {bidder} took lot {lot}, the {piece}, for {hammer}; lot {other_lot}, the {other_piece}, fell to {other_bidder} at {other_hammer}.
        lot;item;buyer;bid\n{lot};{piece};{bidder};{hammer}\n{other_lot};{other_piece};{other_bidder};{other_hammer}
        sold("{lot}", "{piece}", to="{bidder}", at="{hammer}")\nsold("{other_lot}", "{other_piece}", to="{other_bidder}", at="{other_hammer}")
        """,
        ask=r"""
        Who won lot {lot}? => {bidder}
        What was sold as lot {other_lot}? => {other_piece}
        What did lot {lot} fetch? => {hammer}
        How much did {other_bidder} pay at the auction? => {other_hammer}
        What did {bidder} get at the auction? => {piece}
        Who bought the {other_piece}? => {other_bidder}
        Which lot went to {bidder}? => {lot}
        """,
    ),
    scene(
        "kennel register",
        pet="{name}",
        kind_of_pet="animal",
        keeper="person",
        run="{d2}{L1}",
        ration="{2..9}{1..9}0 g",
        by="pet",
        say=r"""
        Name: {pet}\nAnimal: {kind_of_pet}\nOwner: {keeper}\nPen: {run}\nDaily ration: {ration}
        pet,animal,pen,owner,feed\n{pet},{kind_of_pet},{run},{keeper},{ration}
        {pet}, {a_kind_of_pet} belonging to {keeper}, is housed in pen {run} and gets {ration} of feed a day.
        register.add({{"pet": "{pet}", "animal": "{kind_of_pet}", "keeper": "{keeper}", "pen": "{run}", "food": "{ration}"}})
        | pen | pet | animal | feed per day | belongs to |\n|---|---|---|---|---|\n| {run} | {pet} | {kind_of_pet} | {ration} | {keeper} |
        """,
        ask=r"""
        Whose pet is {pet}? => {keeper}
        To whom does {pet} belong? => {keeper}
        What sort of animal is {pet}? => {kind_of_pet}
        In which pen is {pet} kept? => {run}
        How much does {pet} eat in a day? => {ration}
        What amount of feed is {pet} given? => {ration}
        """,
    ),
    scene(
        "feature flags",
        flag="{word}_{invented}",
        rollout="percent",
        squad="team",
        other_flag="{invented}_{word}",
        other_rollout="percent",
        other_squad="team",
        by=("flag", "other_flag"),
        say=r"""
        flags:\n  {flag}: {{rollout: {rollout}, team: {squad}}}\n  {other_flag}: {{rollout: {other_rollout}, team: {other_squad}}}
        {{"{other_flag}": ["{other_rollout}", "{other_squad}"], "{flag}": ["{rollout}", "{squad}"]}}
        | switch | live for | team |\n|---|---|---|\n| {flag} | {rollout} | {squad} |\n| {other_flag} | {other_rollout} | {other_squad} |
        The {squad} team has turned {flag} on for {rollout} of our users, while {other_flag}, run by {other_squad}, reaches {other_rollout}.
        [{flag}]\nusers = "{rollout}"\nowner = "{squad}"\n\n[{other_flag}]\nusers = "{other_rollout}"\nowner = "{other_squad}"
        """,
        ask=r"""
        How many of the users see {flag}? => {rollout}
        For what share of users is {other_flag} active? => {other_rollout}
        Which team is behind {flag}? => {squad}
        Who owns the flag {other_flag}? => {other_squad}
        How far has {flag} been rolled out? => {rollout}
        Which people decide about {other_flag}? => {other_squad}
        """,
    ),
    scene(
        "bibliography entry",
        citekey="{invented}{year}{a|b|c}",
        author="person",
        work="title",
        press="{name} Press|{name} Books|{last} & {last}",
        pages="{101..890}",
        by="citekey",
        say=r"""
        @book{{{citekey},\n  author = {{{author}}},\n  title = {{{work}}},\n  publisher = {{{press}}},\n  pagetotal = {{{pages}}}\n}}
        TY  - BOOK\nID  - {citekey}\nAU  - {author}\nTI  - {work}\nPB  - {press}\nSP  - {pages}\nER  -
        The key {citekey} stands for "{work}", a book of {pages} pages which {author} brought out with {press}.
        key | writer | title | house | pp.\n{citekey} | {author} | {work} | {press} | {pages}
        cite("{citekey}") -> {{"by": "{author}", "title": "{work}", "publisher": "{press}", "pages": {pages}}}
        """,
        ask=r"""
        Who wrote the book cited as {citekey}? => {author}
        Whose book is {citekey}? => {author}
        What is the book with the key {citekey} called? => {work}
        Which title does {citekey} refer to? => {work}
        Who published {citekey}? => {press}
        How long is {citekey}, in pages? => {pages}
        """,
    ),
    scene(
        "routing table",
        network="10.{2..250}.{2..250}.0/24",
        gateway="192.168.{2..250}.{2..250}",
        interface="eth{d1}|wg{d1}|tun{d2}|br-{invented}",
        metric="{101..999}",
        by="network",
        say=r"""
        $ ip route\n{network} via {gateway} dev {interface} metric {metric}
        routes:\n  - to: {network}\n    via: {gateway}\n    on: {interface}\n    metric: {metric}
        Packets for {network} leave through {interface} towards {gateway}, with a metric of {metric}.
        | dest | next hop | if | cost |\n|---|---|---|---|\n| {network} | {gateway} | {interface} | {metric} |
        add_route(dst="{network}", metric={metric}, dev="{interface}", gw="{gateway}")
        """,
        ask=r"""
        Which gateway leads to {network}? => {gateway}
        What is the next hop on the way to {network}? => {gateway}
        Through which interface is {network} reached? => {interface}
        Which network device carries traffic for {network}? => {interface}
        What metric does the route to {network} have? => {metric}
        How costly is the route to {network}? => {metric}
        Which network lies behind {gateway}? => {network}
        """,
    ),
    scene(
        "bus stop timetable",
        line="{2..98}{A|B|N|X}",
        stop="{name} Square|{last} Street|{name} Bridge|{last} Lane",
        firstbus="{4..6}:{10..59}",
        lastbus="{20..23}:{10..59}",
        gap="{6..55} min",
        by=("line", "stop"),
        say=r"""
        LINE {line}  stop: {stop}\nfirst {firstbus}\nlast {lastbus}\nevery {gap}
        | line | stop | first | last | every |\n|---|---|---|---|---|\n| {line} | {stop} | {firstbus} | {lastbus} | {gap} |
        At {stop} the {line} calls from {firstbus} onwards, every {gap}, until the final one at {lastbus}.
        {{"stop": "{stop}", "line": "{line}", "headway": "{gap}", "last": "{lastbus}", "first": "{firstbus}"}}
        [{stop}]\nline={line}\nearliest={firstbus}\nlatest={lastbus}\nspacing={gap}
        """,
        ask=r"""
        When does the day's first {line} leave {stop}? => {firstbus}
        From what time does the {line} stop at {stop}? => {firstbus}
        When does the last {line} of the day leave {stop}? => {lastbus}
        Until when can I catch the {line} at {stop}? => {lastbus}
        How often does the {line} come to {stop}? => {gap}
        What is the interval between two buses of the {line} at {stop}? => {gap}
        """,
    ),
    scene(
        "board tickets",
        ticket="{L3}-{d3}",
        assignee="first",
        column="backlog|doing|in review|blocked|testing|shipped|parked|triage|rejected|archived|waiting|reopened|planned|verified|paused|estimated",
        other_ticket="{L3}-{d3}",
        other_assignee="first",
        other_column="backlog|doing|in review|blocked|testing|shipped|parked|triage|rejected|archived|waiting|reopened|planned|verified|paused|estimated",
        by=("ticket", "other_ticket"),
        say=r"""
        | ticket | state | on it |\n|---|---|---|\n| {ticket} | {column} | {assignee} |\n| {other_ticket} | {other_column} | {other_assignee} |
        - [{other_ticket}] {other_column} @{other_assignee}\n- [{ticket}] {column} @{assignee}
        {assignee} has {ticket}, which now counts as {column}. The one {other_assignee} took, {other_ticket}, is listed under {other_column}.
        tickets() -> [["{ticket}", "{column}", "{assignee}"], ["{other_ticket}", "{other_column}", "{other_assignee}"]]
        id,assignee,column\n{ticket},{assignee},{column}\n{other_ticket},{other_assignee},{other_column}
        """,
        ask=r"""
        Who is working on {ticket}? => {assignee}
        Whose task is {other_ticket}? => {other_assignee}
        How far along is {ticket}? => {column}
        In which column of the board is {other_ticket}? => {other_column}
        What is the state of the ticket of {assignee}? => {column}
        Which ticket did {other_assignee} take on? => {other_ticket}
        """,
    ),
    scene(
        "seating plan",
        feast="occasion",
        left="person",
        middle="person",
        right="person",
        table="the {color} table|table {2..40}",
        by="feast",
        say=r"""
        Seating for {feast}, {table}\nleft: {left}\nmiddle: {middle}\nright: {right}
        {{"event": "{feast}", "table": "{table}", "seats": {{"left": "{left}", "center": "{middle}", "right": "{right}"}}}}
        At {feast} three people share {table}: {middle} between {left} on the left and {right} on the right.
        | {feast}: {table} | left | middle | right |\n|---|---|---|---|\n| | {left} | {middle} | {right} |
        seat_guests("{feast}", where="{table}", left="{left}", middle="{middle}", right="{right}")
        """,
        ask=r"""
        Who has the left seat at {feast}? => {left}
        Who sits in the middle at {feast}? => {middle}
        Who is placed between the two others at {feast}? => {middle}
        Who will sit on the right at {feast}? => {right}
        At which table is {middle} seated? => {table}
        Where have {left} and {right} been placed at {feast}? => {table}
        """,
    ),
    scene(
        "flat listing",
        address="{2..188} {last} {Street|Road|Lane|Avenue}",
        area="{31..190} m²",
        rent="{411..2990} euros|${411..2990}",
        agent="company",
        available="month",
        by="address",
        say=r"""
        TO LET: {address}\n* {area}\n* {rent} a month\n* free from {available}\n* viewings: {agent}
        listing:\n  address: {address}\n  size: {area}\n  monthly: {rent}\n  from: {available}\n  agent: {agent}
        {agent} is letting {area} at {address} for {rent} a month; one can move in come {available}.
        find_flats() -> {{"address": "{address}", "rent": "{rent}", "area": "{area}", "agency": "{agent}", "available": "{available}"}}
        street;space;rent;vacant;agency\n{address};{area};{rent};{available};{agent}
        """,
        ask=r"""
        How big is the flat at {address}? => {area}
        What floor space does {address} offer? => {area}
        What is the rent at {address}? => {rent}
        Who lets the flat at {address}? => {agent}
        Whom should I ask for a viewing of {address}? => {agent}
        When does {address} become vacant? => {available}
        """,
    ),
    scene(
        "my pill schedule",
        morning="medicine",
        morning_dose="{5..95} mg",
        evening="medicine",
        evening_dose="{100..850} mg",
        say=r"""
        | my pills | what | dose |\n|---|---|---|\n| morning | {morning} | {morning_dose} |\n| evening | {evening} | {evening_dose} |
        my_pills:\n  evening: {evening} {evening_dose}\n  morning: {morning} {morning_dose}
        After breakfast I take {morning_dose} of {morning}, and before bed {evening_dose} of {evening}.
        set_reminder(me, "morning", "{morning}", "{morning_dose}")\nset_reminder(me, "evening", "{evening}", "{evening_dose}")
        [{{"at": "evening", "pill": "{evening}", "dose": "{evening_dose}"}}, {{"at": "morning", "pill": "{morning}", "dose": "{morning_dose}"}}]
        """,
        ask=r"""
        Which medicine do I take in the morning? => {morning}
        What does the user swallow at night? => {evening}
        How much of my morning medicine do I need? => {morning_dose}
        How large is the user's evening dose? => {evening_dose}
        Which drug belongs to the end of my day? => {evening}
        With which medicine does the user start the day? => {morning}
        How many milligrams must I take before bed? => {evening_dose}
        """,
    ),
    scene(
        "tv guide rows",
        show="title",
        channel="{name} TV|Channel {d2}|{name} One",
        airs="{17..23}:{10..59}",
        other_show="title",
        other_channel="{name} TV|Channel {d2}|{name} One",
        other_airs="{6..16}:{10..59}",
        by=("show", "other_show"),
        say=r"""
        {other_airs} {other_channel}: {other_show}\n{airs} {channel}: {show}
        | time | channel | show |\n|---|---|---|\n| {airs} | {channel} | {show} |\n| {other_airs} | {other_channel} | {other_show} |
        {channel} shows "{show}" at {airs}; earlier in the day, at {other_airs}, one can see "{other_show}" on {other_channel}.
        <tv><prog ch="{channel}" at="{airs}">{show}</prog><prog ch="{other_channel}" at="{other_airs}">{other_show}</prog></tv>
        record("{show}", channel="{channel}", at="{airs}")\nrecord("{other_show}", channel="{other_channel}", at="{other_airs}")
        """,
        ask=r"""
        When is {show} on television? => {airs}
        At what time does {other_show} begin? => {other_airs}
        Who broadcasts {show}? => {channel}
        Where can I watch {other_show}? => {other_channel}
        What is on {channel}? => {show}
        Which program does {other_channel} carry? => {other_show}
        """,
    ),
    scene(
        "race results",
        race="the {name} {Rally|Marathon|Regatta|Derby|Sprint}",
        gold="person",
        silver="person",
        bronze="person",
        besttime="{1..4}:{10..59}:{10..59}",
        by="race",
        say=r"""
        {race}, results\n1. {gold} {besttime}\n2. {silver}\n3. {bronze}
        place,name,race\n3,{bronze},{race}\n2,{silver},{race}\n1,{gold} ({besttime}),{race}
        {gold} won {race} in {besttime}, ahead of {silver}, while third place went to {bronze}.
        {{"race": "{race}", "podium": {{"gold": "{gold}", "silver": "{silver}", "bronze": "{bronze}"}}, "winning_time": "{besttime}"}}
        | {race} | gold | silver | bronze | winning time |\n|---|---|---|---|---|\n| | {gold} | {silver} | {bronze} | {besttime} |
        """,
        ask=r"""
        Who came first in {race}? => {gold}
        Who was the runner-up in {race}? => {silver}
        Who finished third in {race}? => {bronze}
        Who stood on the lowest step of the podium after {race}? => {bronze}
        How long did the winner of {race} need? => {besttime}
        Which competition did {gold} win? => {race}
        """,
    ),
    scene(
        "key holders",
        cellar_key="first",
        attic_key="first",
        garage_key="first",
        building="{2..88} {last} {Street|Road|Lane}",
        by="building",
        say=r"""
        | {building} | key with |\n|---|---|\n| cellar | {cellar_key} |\n| attic | {attic_key} |\n| garage | {garage_key} |
        keys for {building}\n* garage: {garage_key}\n* attic: {attic_key}\n* cellar: {cellar_key}
        At {building} it is {attic_key} who can open the attic; for the garage ask {garage_key}, for the cellar {cellar_key}.
        {{"house": "{building}", "keys": {{"attic": "{attic_key}", "cellar": "{cellar_key}", "garage": "{garage_key}"}}}}
        user: I need to get into the cellar of {building}.\nassistant: {cellar_key} has that key. {attic_key} has the attic's, {garage_key} the garage's.
        """,
        ask=r"""
        Who can let me into the cellar of {building}? => {cellar_key}
        Who holds the attic key of {building}? => {attic_key}
        Whom should I ask to open the garage at {building}? => {garage_key}
        With whom is the key to the cellar of {building}? => {cellar_key}
        By whom can the attic of {building} be unlocked? => {attic_key}
        Who has got the garage key of {building}? => {garage_key}
        """,
    ),
    scene(
        "rota of three days",
        early="first",
        late="first",
        night="first",
        ward="ward {d2}{L1}|ward {name}",
        by="ward",
        say=r"""
        | shift on {ward} | who |\n|---|---|\n| early | {early} |\n| late | {late} |\n| night | {night} |
        [{ward}]\nnight_shift = {night}\nlate_shift = {late}\nearly_shift = {early}
        {late} relieves {early}, who has the early shift on {ward}, and hands over to {night} for the night.
        shift,nurse,ward\nearly,{early},{ward}\nnight,{night},{ward}\nlate,{late},{ward}
        rota("{ward}") -> early: {early}; late: {late}; night: {night}
        On {ward} {night} stays overnight; the early shift falls to {early}, not to {late}, who comes for the late one.
        """,
        ask=r"""
        Who starts the day on {ward}? => {early}
        Who works the early shift on {ward}? => {early}
        Who comes on duty after {early} on {ward}? => {late}
        Whose is the late shift on {ward}? => {late}
        Who is on {ward} through the night? => {night}
        Who takes over {ward} from {late}? => {night}
        """,
    ),
    scene(
        "folder access rights",
        folder="/{word}/{invented}|/{invented}/{word}",
        reader_group="team",
        writer="@{invented}",
        barred="@{invented}",
        by="folder",
        say=r"""
        acl:\n  path: {folder}\n  read: {reader_group}\n  write: {writer}\n  deny: {barred}
        {folder}\n  r  {reader_group}\n  rw {writer}\n  -- {barred}
        Everyone in {reader_group} may look into {folder}, only {writer} may change anything there, and {barred} is shut out.
        | folder | may read | may edit | blocked |\n|---|---|---|---|\n| {folder} | {reader_group} | {writer} | {barred} |
        {{"path": "{folder}", "deny": ["{barred}"], "allow": {{"write": ["{writer}"], "read": ["{reader_group}"]}}}}
        grant("{folder}", read="{reader_group}")\ngrant("{folder}", write="{writer}")\ndeny("{folder}", "{barred}")
        """,
        ask=r"""
        Which team is allowed to see {folder}? => {reader_group}
        To which department is {folder} open for reading? => {reader_group}
        Who may edit files in {folder}? => {writer}
        Which account can save something in {folder}? => {writer}
        Who has no access to {folder}? => {barred}
        Which account is kept out of {folder}? => {barred}
        """,
    ),
    scene(
        "two calendar appointments of mine",
        errand="dentist|haircut|eye test|car inspection|vaccination|blood test|tax adviser|passport photo|physiotherapy|dress fitting|job interview|notary|piano tuner|boiler check"
        "|flat viewing|vet visit",
        errand_time="{8..11}:{10..59}",
        errand_place="{2..99} {last} Street",
        outing="event",
        outing_time="{13..21}:{10..59}",
        outing_place="{name} {Hall|Park|House}",
        by=("errand", "outing"),
        say=r"""
        MY {weekday}\n{errand_time} {errand} @ {errand_place}\n{outing_time} {outing} @ {outing_place}
        SUMMARY:My {outing}\nDTSTART:{outing_time}\nLOCATION:{outing_place}\n--\nSUMMARY:My {errand}\nDTSTART:{errand_time}\nLOCATION:{errand_place}
        On {weekday} I have "{errand}" in my diary at {errand_time}, {errand_place}, and at {outing_time} the {outing} at {outing_place}.
        | my day | at | where |\n|---|---|---|\n| {errand} | {errand_time} | {errand_place} |\n| {outing} | {outing_time} | {outing_place} |
        my_calendar() -> [("{outing}", "{outing_time}", "{outing_place}"), ("{errand}", "{errand_time}", "{errand_place}")]
        """,
        ask=r"""
        When is my appointment "{errand}"? => {errand_time}
        Where do I have to be for "{errand}"? => {errand_place}
        At what time does the user go to the {outing}? => {outing_time}
        At which place is the {outing} in my calendar? => {outing_place}
        What have I planned at {errand_place}? => {errand}
        What takes the user to {outing_place}? => {outing}
        """,
    ),
    scene(
        "interface limits",
        api="{invented}-api|api.{invented}.io",
        burst="{101..990} requests",
        body="{2..64} MB|{100..900} kB",
        ban="{2..55} minutes",
        auth="bearer token|basic auth|client certificate|signed cookie|session id|hash header|one time pin|api key|oauth|kerberos|magic link|passkey|smart card|shared secret|ssh signature",
        by="api",
        say=r"""
        [{api}]\nper_minute = {burst}\nmax_body = {body}\nlockout = {ban}\nlogin_with = {auth}
        {api}:\n  auth: {auth}\n  limits:\n    rate: {burst} / min\n    upload: {body}\n    penalty: {ban}
        More than {burst} a minute to {api} get you locked out for {ban}. It takes bodies up to {body} and wants this as proof of identity: {auth}.
        | api | a minute | largest upload | penalty | login |\n|---|---|---|---|---|\n| {api} | {burst} | {body} | {ban} | {auth} |
        {{"service": "{api}", "auth": "{auth}", "lockout": "{ban}", "max_upload": "{body}", "rate_per_min": "{burst}"}}
        """,
        ask=r"""
        How much traffic does {api} allow in a minute? => {burst}
        How large may an upload to {api} be? => {body}
        What is the size limit for data sent to {api}? => {body}
        For how long does {api} shut out those who ask too often? => {ban}
        How does one prove one's identity to {api}? => {auth}
        By what means are clients of {api} authenticated? => {auth}
        """,
    ),
    scene(
        "grocery receipt lines",
        grocer="{last}'s Market|{name} Foods|{name} Deli",
        bought="ingredient",
        bought_price="{1..9}.{d1}9",
        extra="fish fingers|oat milk|dog biscuits|bin bags|candles|shampoo|matches|soda water|toothpaste|napkins|batteries|cat litter|light bulbs|dish soap|chewing gum|firelighters",
        extra_price="{10..29}.{d1}5",
        paid_by="card|cash|voucher|cheque|gift card|store credit|phone wallet|bank transfer|coupons|smart watch|meal tickets|loyalty points"
        "|debit card|credit note|direct debit",
        by="grocer",
        say=r"""
        {grocer}\n{bought}   {bought_price}\n{extra}   {extra_price}\nPAID: {paid_by}
        {{"shop": "{grocer}", "lines": [["{extra}", {extra_price}], ["{bought}", {bought_price}]], "payment": "{paid_by}"}}
        From {grocer} we came home with {bought} for {bought_price} and {extra} for {extra_price}; method of payment: {paid_by}.
        | {grocer} | price |\n|---|---|\n| {bought} | {bought_price} |\n| {extra} | {extra_price} |\n| payment | {paid_by} |
        item;price;shop;paid with\n{extra};{extra_price};{grocer};{paid_by}\n{bought};{bought_price};{grocer};{paid_by}
        """,
        ask=r"""
        What did we pay for {bought} at {grocer}? => {bought_price}
        How much was charged for {extra} at {grocer}? => {extra_price}
        What did we buy at {grocer} for {bought_price}? => {bought}
        Which purchase from {grocer} was {extra_price}? => {extra}
        How was the receipt at {grocer} settled? => {paid_by}
        With what did we pay at {grocer}? => {paid_by}
        """,
    ),
    scene(
        "nearby search result",
        nearest="{name} {Bakery|Pharmacy|Bookshop|Garage|Clinic}",
        distance="{110..990} m",
        closes="{16..20}:{10..59}",
        farther="{name} {Bakery|Pharmacy|Bookshop|Garage|Clinic}",
        far_distance="{2..19}.{d1} km",
        far_closes="{21..23}:{10..59}",
        by=("nearest", "farther"),
        say=r"""
        search_nearby() -> [{{"{nearest}": "{distance}", "until": "{closes}"}}, {{"{farther}": "{far_distance}", "until": "{far_closes}"}}]
        1) {nearest}: {distance}, open till {closes}\n2) {farther}: {far_distance}, open till {far_closes}
        {nearest} is just {distance} off but shuts at {closes}, whereas {farther}, {far_distance} away, stays open until {far_closes}.
        | place | away | closing |\n|---|---|---|\n| {farther} | {far_distance} | {far_closes} |\n| {nearest} | {distance} | {closes} |
        user: what's around?\nassistant: {nearest} ({distance}, till {closes}). {farther} is {far_distance} from here, till {far_closes}.
        """,
        ask=r"""
        How far away is {nearest}? => {distance}
        What is the distance to {farther}? => {far_distance}
        Until when can one go to {nearest}? => {closes}
        When does {farther} close? => {far_closes}
        Which place nearby is only {distance} away? => {nearest}
        Which place can still be visited shortly before {far_closes}? => {farther}
        """,
    ),
]
