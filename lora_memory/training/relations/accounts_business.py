"""Accounts of working life outside software: minutes, offers, complaints, orders, staff files, farms, clinics, councils.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, account

BUSINESS: list[Relation] = [
    account(
        "repair contract of a housing cooperative",
        house="{name} Court|{name} House|{name} Gardens|{name} Terrace",
        winner="company",
        loser="company",
        chair="person",
        reason="a longer guarantee|a shorter closure|cheaper spare parts|better references|a local workshop"
        "|no scaffolding needed"
        "|weekend work|a fixed price|quieter machines|fewer workers on site|staged payments|an earlier start"
        "|a free inspection|lighter materials",
        sum="£{21..98},{d3}",
        begin="date",
        job="the lift|the flat roof|the boiler plant|the bin store|the balconies|the cellar drains|the stairwell lights"
        "|the entrance steps|the laundry room|the fire doors|the garage ramp|the chimney stacks|the water tanks",
        by="house",
        tell=r"""
        Minutes of the residents' meeting, {house}. {chair} took the chair; nineteen flats were represented. Item 1, {job}: two bids
        had come in. After an hour of discussion the members set aside the one from {loser} and gave the contract to {winner}. What
        swayed them was {reason}. The bill comes to {sum}, paid out of the reserve. Work begins on {begin}. There being no other
        business, the meeting closed early.

        Dear neighbours,\n\nyou asked what came of the long evening at {house}. {Job} will finally be dealt with. I had hoped for
        {loser}, to be honest, but most of you preferred {winner} on account of {reason}, and I can live with that. The men will be
        here from {begin}, so please move your bicycles. It costs us {sum} altogether.\n\nYours, {chair} (chair)

        ## {house}: note for the file\n- repair concerned: {job}\n- order placed with: {winner}\n- refusal letter sent to: {loser}
        \n- argument that settled it: {reason}\n- contract sum: {sum}\n- first day on site: {begin}\n The meeting was led by {chair}.
        Nobody voted against; two flats abstained because they had not seen the papers.
        """,
        ask=r"""
        Which firm got the repair contract at {house}? => {winner}
        Who was hired to do the work on {job} at {house}? => {winner}
        Whose bid did the residents of {house} turn down? => {loser}
        Which company lost against {winner}? => {loser}
        Why did {house} go for {winner}? => {reason}
        What spoke for the firm that {house} hired? => {reason}
        How much will the repair at {house} cost? => {sum}
        When do the workmen come to {house}? => {begin}
        Who chaired the residents' meeting of {house}? => {chair}
        What is being repaired at {house}? => {job}
        I need the start date of {winner}'s job. => {begin}
        """,
    ),
    account(
        "sales call with a doubtful customer",
        customer="company",
        contact="person",
        supplier="{name} Supplies|{name} & {last}|{name} Trading|{last} Wholesale",
        asked="{21..45} percent",
        offered="{10..19} percent",
        worry="late deliveries|the payment terms|colour differences|the minimum order|missing certificates|the return policy"
        "|noisy machines|thin packaging|rising freight costs|the short guarantee|slow spare parts|language problems"
        "|the long contract term|small pack sizes",
        product="napkins|work gloves|paper cups|floor cleaner|cardboard boxes|candles|safety boots|tablecloths|hand soap"
        "|bin liners|garden chairs|aprons|envelopes|light bulbs",
        next_call="day",
        by="customer",
        tell=r"""
        CALL NOTE {customer}\nSpoke for half an hour with {contact}, who does the buying there. They use a lot of {product} and get
        them from {supplier} at the moment. Not unhappy, but curious. Wanted {asked} off the list; I could go no further than
        {offered}. Biggest doubt about us: {worry}. I promised two written references. To be rung again on {next_call}. Their
        receptionist remembers everybody's name, be nice to her.

        Hi {first},\nhere is what I got out of {customer}. The person to talk to is {contact}. Our subject was {product}, which come
        from {supplier} so far. What keeps them from switching to us is {worry}. They opened with a demand for a rebate of {asked}, a
        bit cheeky for a first order. I answered with {offered}, and there was a long silence. We agreed that I ring again on
        {next_call}.

        "So, {customer}. Did they bite?" – "Not yet. {contact} was friendly enough, and they do need {product}. But there is
        {supplier}, who have had that account for six years." – "And the price?" – "Well, we put {offered} on the table. The wish was
        {asked}." – "No way. Was that the only trouble?" – "No, the real one was {worry}. I am to phone on {next_call}."
        """,
        ask=r"""
        Who is our contact at {customer}? => {contact}
        Whom did we speak to at {customer}? => {contact}
        Who supplies {customer} at present? => {supplier}
        Which competitor has {customer} been buying from? => {supplier}
        What discount did {customer} want? => {asked}
        How much of a reduction did {contact} demand? => {asked}
        How much discount did we offer {customer}? => {offered}
        What rebate were we prepared to give {contact}? => {offered}
        What makes {customer} hesitate to buy from us? => {worry}
        What would we sell to {customer}? => {product}
        When should {customer} be called again? => {next_call}
        Remind me on which day I have to phone {contact}. => {next_call}
        """,
    ),
    account(
        "hotel complaint",
        guest="person",
        hotel="Hotel {name}|The {name} Inn|{name} Lodge|Pension {name}",
        booked="room {101..149}",
        given="room {201..249}",
        trouble="a dripping tap|loud music below|a broken blind|a smell of paint|no hot water|barking dogs|a stained carpet"
        "|a jammed window|cold radiators|flickering lamps|wet bedding|a rattling fan|ants in the bathroom|a blocked drain",
        comfort="a free dinner|a spa voucher|late checkout|a bottle of wine|free parking|a boat trip|two theatre tickets"
        "|a fruit basket|breakfast in bed|a massage|a free extra night|concert tickets|a handwritten apology",
        handled="person",
        refund="{40..180} euros",
        by="guest",
        tell=r"""
        {Guest} checked in at {hotel} late on {weekday} with a confirmation for {booked}. That one had been let by mistake, so the
        night porter handed over the key of {given}. There it was {trouble} that made sleep impossible. In the morning {handled}
        listened to the whole story, apologised and paid back {refund}. On top came {comfort}. The review that appeared a week later
        was kinder than anybody had feared.

        Complaints book, {hotel}\n\nName: {guest}\nReserved: {booked}\nActually slept in: {given}\nReason for complaint: {trouble}
        \nHeard and apologised to by: {handled}\nMoney returned: {refund}\nGoodwill gesture: {comfort}\n\nThe guest left calm.
        Housekeeping has been told, and the porter now checks the plan twice. Closed.

        Dear {guest},\n\nI am sorry about your stay. You should have had {booked}, and instead you were put into {given}, where
        {trouble} kept you awake. That is not what we stand for. You will find {refund} back on your card within the week. Please
        also accept {comfort} the next time you are in {city}.\n\nWith kind regards,\n{handled}, {hotel}
        """,
        ask=r"""
        Which room had {guest} reserved? => {booked}
        Where was {guest} supposed to stay originally? => {booked}
        Which room did {guest} end up in? => {given}
        What went wrong during {guest}'s night? => {trouble}
        What did {guest} complain about? => {trouble}
        How much money did {guest} get back? => {refund}
        What did {guest} receive besides the refund? => {comfort}
        Who took care of the complaint from {guest}? => {handled}
        Who apologised to {guest}? => {handled}
        In which hotel did {guest} have a bad night? => {hotel}
        What extra was offered to make up for {guest}'s stay? => {comfort}
        """,
    ),
    account(
        "fault in a food factory",
        batch="{L2}-{d4}",
        product="plum jam|rye crackers|lemon biscuits|tomato soup|oat bars|pickled onions|fish paste|nougat|apple juice"
        "|rice pudding|mustard|ginger syrup|chicken pie|pasta sauce",
        suspected="a dirty nozzle|stale yeast|a new supplier|wrong labels|the night shift|damp flour|an open window|old sugar"
        "|a worn belt|the cleaning agent|hard water|a faulty scale",
        cause="a cracked seal|a blocked filter|a loose thermostat|a leaking valve|a bent paddle|a missing gasket|a stuck float"
        "|a broken probe|an empty ink cartridge|a slipping clutch|a failed fan|a torn sieve",
        lead="person",
        finder="person",
        scrapped="{120..980} kg",
        line="line {2..9}",
        by="batch",
        tell=r"""
        Deviation report, batch {batch} ({product}). During the early shift the taste panel rejected three samples in a row. {lead},
        who is responsible for {line}, stopped it at once. Everybody thought of {suspected}, and half a day went by on that. It was
        {finder} who finally took the housing apart and held up the culprit: {cause}. By then {scrapped} had to go to waste. The run
        was repeated overnight without trouble.

        <{first}> why is {line} standing still??\n<{lead}> batch {batch}, the {product}. it's my line so I pulled the plug
        \n<{first}> was it {suspected} again?\n<{lead}> that's what we all believed. wrong! {finder} opened the casing and there was
        {cause}\n<{first}> how much did we lose\n<{lead}> {scrapped}, all in the skip. spare part is fitted, we restart at six

        | Field | Entry |\n|---|---|\n| Batch | {batch} |\n| Goods | {product} |\n| Stopped | {line} |\n| Shift leader (pressed the
        red button) | {lead} | \n| First theory (disproved) | {suspected} |\n| Proven origin | {cause} |\n| Discovered by | {finder}
        |\n| Thrown away | {scrapped} | \n\nCustomers were not affected, since nothing had left the yard.
        """,
        ask=r"""
        What turned out to be behind the fault in batch {batch}? => {cause}
        What really caused the trouble with {batch}? => {cause}
        What was wrongly blamed at first for {batch}? => {suspected}
        Which explanation for the bad batch {batch} proved false? => {suspected}
        Who found out what was wrong with {batch}? => {finder}
        Who discovered {cause}? => {finder}
        Who stopped production of batch {batch}? => {lead}
        Who is in charge of {line}? => {lead}
        How much of batch {batch} was lost? => {scrapped}
        Where in the factory was batch {batch} made? => {line}
        What was being produced when {batch} failed? => {product}
        """,
    ),
    account(
        "rerouted consignment",
        consignment="{L3}{d5}",
        goods="roof tiles|bicycle frames|frozen prawns|school desks|tea chests|wheelchairs|marble slabs|tractor tyres"
        "|green coffee"
        "|piano parts|cotton yarn|medical beds|cork flooring|olive oil",
        planned="city",
        actual="city",
        cause="a dock strike|low water|a closed lock|missing papers|a customs check|thick fog|an engine fire|a crane failure"
        "|heavy storms|a landslide|a rail strike|a shortage of drivers|an overbooked ferry|a cracked hull",
        agent="person",
        arrival="date",
        surcharge="${1..6},{d3}",
        by="consignment",
        tell=r"""
        Consignment {consignment} will not be unloaded in {planned} as written on the waybill. Because of {cause} the carrier has
        diverted it to {actual}. It holds {goods}, forty-one pallets in all. From there a lorry takes over, which makes the transport
        dearer by {surcharge}. {agent} is arranging this and has already spoken with the customer. The warehouse should keep a ramp
        free on {arrival}, when the pallets are expected.

        Subject: where is my freight?\n\n> We were told {planned}. Is that still right?\n\nSorry, no. {consignment} is at {actual}
        now. The captain had no choice, given {cause}. Nothing is damaged, your {goods} are dry and sealed. You can expect them on
        {arrival}. There is one unpleasant point: an extra charge of {surcharge}, which our insurer may or may not share. For
        anything else please ask for me at the desk.\n\n{agent}, forwarding

        Dispatch log {consignment}\nmon: loaded, {goods}, destination {planned}\nwed: held up, {cause}\nthu: {agent} takes over the
        file\nfri: discharged at {actual} instead\nsat: haulier confirms, additional {surcharge}, approved by phone \nsun: customer
        informed, delivery to the door {arrival}\nNo further entries. Seal checked and intact at every stop.
        """,
        ask=r"""
        Where was consignment {consignment} unloaded in the end? => {actual}
        To which place was {consignment} redirected? => {actual}
        Where should {consignment} have been unloaded according to plan? => {planned}
        What was the original destination of {consignment}? => {planned}
        Why did {consignment} not go to {planned}? => {cause}
        What held up {consignment}? => {cause}
        What is inside {consignment}? => {goods}
        Who is handling the file of {consignment}? => {agent}
        Whom do I ask about the delayed freight {consignment}? => {agent}
        When will {consignment} arrive? => {arrival}
        By how much did the detour raise the cost of {consignment}? => {surcharge}
        """,
    ),
    account(
        "banquet that had to move",
        party="the {last} wedding|the {last} jubilee|the {last} reunion|the {last} christening|the {last} banquet",
        old_venue="{name} Hall|{name} Castle|the {name} Rooms",
        new_venue="{name} Barn|{name} Pavilion|the {name} Mill",
        first_count="{120..190} guests",
        final_count="{45..99} guests",
        planner="person",
        caterer="{name} Kitchen|{last} & Daughters|Café {name}|{name} Catering",
        deposit="{300..950} euros",
        reason="a burst pipe|a double booking|bad acoustics|mould in the cellar|building work|an unpaid licence"
        "|no wheelchair access"
        "|a wasps' nest|a failed inspection|a sudden bankruptcy|a power cut|rude staff|a locked car park",
        by="party",
        tell=r"""
        Planning sheet, {party}\n\nLocation: was {old_venue}, cancelled after {reason}. Is {new_venue} since yesterday.\nSize: down
        from {first_count} to {final_count}, as the cousins overseas cannot come.\nFood: {caterer}, cold buffet, no nuts.\nMoney:
        {deposit} paid in advance, not refundable.\nEverything goes through {planner}; the family doesn't want to be phoned. \nStill
        open: flowers, a ramp for the band.

        {planner} has had better weeks. For {party} all was settled at {old_venue}, and then {reason} put an end to it. Luckily
        {new_venue} happened to be free, against an advance of {deposit}. It is smaller, but so is the celebration: the invitations
        went to {first_count}, while {final_count} have said yes. {caterer} will do the cooking, and they do not mind the longer
        drive.

        {first}: do we still need the big tent for {party}?\n{planner}: no. it's going to be {final_count} now, not {first_count}
        \n{first}: and it's at {old_venue}, right?\n{planner}: not any more, {reason}. I found {new_venue} for us, they wanted
        {deposit} up front \n{first}: ok. who's cooking?\n{planner}: {caterer}, like last year. please tell the driver, he hates
        surprises
        """,
        ask=r"""
        Where will {party} be held? => {new_venue}
        Which place replaced {old_venue}? => {new_venue}
        Where was {party} going to take place originally? => {old_venue}
        Why can't {party} be held at {old_venue}? => {reason}
        How many people are coming to {party} after all? => {final_count}
        How many were expected at {party} in the beginning? => {first_count}
        Who provides the food at {party}? => {caterer}
        Who organises {party}? => {planner}
        Whom should I talk to about the arrangements for {party}? => {planner}
        How much was paid in advance for {party}? => {deposit}
        What made the organiser give up {old_venue}? => {reason}
        """,
    ),
    account(
        "grant for a charity",
        charity="{name} Trust|Friends of {name}|{name} Aid|The {name} Society",
        fund="{last} Foundation|{name} Fund|{last} Bequest",
        wanted="£{40..90},000",
        awarded="£{8..30},500",
        purpose="a minibus|swimming lessons|a soup kitchen|reading classes|a night shelter|school uniforms"
        "|a hearing loop|a tool library"
        "|music therapy|a community garden|winter coats|legal advice|a dental van|bicycle repairs",
        condition="quarterly reports|a second signatory|matched donations|an independent audit|a named trustee"
        "|photographs of the work"
        "|free entry for children|a logo on posters|local volunteers only|a public open day|no travel expenses"
        "|separate accounts",
        officer="person",
        author="person",
        deadline="date",
        by="charity",
        tell=r"""
        {charity} heard back from the {fund} this morning. We had applied for {wanted} to pay for {purpose}; what they are giving us
        is {awarded}. Better than nothing, said the treasurer. The application had been written by {author}, who will also plan the
        smaller version. There is a string attached: {condition}. {officer} looks after us on their side. The signed agreement has to
        be with them by {deadline}.

        Dear friends at {charity},\n\nthe board of the {fund} has read your request for {wanted} with sympathy. Funds being short, it
        has granted {awarded} towards {purpose}. It makes one stipulation, namely {condition}. Kindly return both signed copies by
        {deadline}. Our compliments to {author} on a clearly written application.\n\n{officer}, grants officer

        ## {charity}: grant file\n- funder: {fund}\n- use: {purpose}\n- applied for: {wanted}\n- granted: {awarded} \n- string
        attached: {condition}\n- return papers before: {deadline}\n- their side: {officer}\n- our side (wrote it): {author}\n\n The
        trustees are pleased. The gap will be closed with a sponsored walk in the autumn.
        """,
        ask=r"""
        How much money did {charity} receive from the {fund}? => {awarded}
        What sum was actually granted to {charity}? => {awarded}
        How much had {charity} asked the {fund} for? => {wanted}
        What will {charity} spend the grant on? => {purpose}
        What does the {fund} demand in return from {charity}? => {condition}
        Which condition comes with {charity}'s grant? => {condition}
        Who wrote the application of {charity}? => {author}
        Who is the contact for {charity} at the {fund}? => {officer}
        By when must {charity} send the agreement back? => {deadline}
        Which body is giving {charity} money? => {fund}
        """,
    ),
    account(
        "class outing",
        group="class {5..10}{L1}",
        dropped="the salt mine|the butterfly house|the planetarium|the open-air museum|the chocolate factory|the lighthouse"
        "|the cave paintings|the airport tour|the wax museum|the abbey ruins|the fire station|the observatory",
        picked="the rope park|the tram museum|the seal station|the glassworks|the toy museum|the fossil beach|the windmill"
        "|the puppet theatre|the dairy farm|the botanical garden|the space centre|the paper mill",
        teacher="person",
        helper="person",
        why="a shorter drive|a lower entrance fee|the rain forecast|allergies in the class|free tickets"
        "|a step-free path|the pupils' vote"
        "|a parent who works there|better reviews|a picnic area|closing hours|a nearer bus stop",
        fee="{6..28} euros",
        leaving="{6..9}:{10..59} am",
        by="group",
        tell=r"""
        Dear parents of {group},\n\nour summer outing has changed. We are no longer going to {dropped}; instead the coach takes us to
        {picked}. The deciding factor was {why}. Please give your child {fee} in an envelope by Friday. We leave from the gym at
        {leaving} sharp and are back for supper. {helper} has kindly agreed to come along as second adult. Sun hats, please! \n\nBest
        wishes, {teacher}

        Staff room, short note. {teacher} is out all day with {group}, departure {leaving}. Destination: {picked}. The booking for
        {dropped} has been called off, for which {why} was given as the ground. {helper} accompanies them, so the cover plan for
        period three needs another pair of hands. Each child pays {fee}; the school fund helps two families. Packed lunches are
        ordered.

        I asked {teacher} in the corridor what was going on with the trip. "{Group} was all set for {dropped}," came the answer, "and
        then it was {why} that changed our minds. So {picked} it is, at {fee} a head." I wondered who else was going. "{helper}. The
        two of us managed thirty of them last year." They have to be at the bus by {leaving}.
        """,
        ask=r"""
        Where is {group} going on its outing? => {picked}
        What is the destination of {group}'s trip now? => {picked}
        Which destination did {group} give up? => {dropped}
        Where had {group} meant to go first? => {dropped}
        Why did {group} change its plans for the trip? => {why}
        How much does each pupil of {group} pay? => {fee}
        Who leads the outing of {group}? => {teacher}
        Which teacher is in charge of {group} that day? => {teacher}
        Who goes along with {teacher}? => {helper}
        When does the coach with {group} set off? => {leaving}
        What time must children of {group} be at the bus? => {leaving}
        """,
    ),
    account(
        "cover on a hospital ward",
        ward="{name} Ward|ward {L1}{2..30}|the {name} Unit",
        absent="Dr. {last}",
        substitute="Dr. {last}",
        reason="a broken wrist|jury service|a conference abroad|paternity leave|a bad back|a family funeral|an eye operation"
        "|a training course|a house move|pneumonia|a relief mission|a car accident|a delayed visa",
        sister="person",
        pager="{d4}",
        returning="date",
        handed="the discharge letters|the teaching round|the blood orders|the family talks|the pain clinic|the drug chart audit"
        "|the night phone|the student rota|the wound clinic|the bed meeting|the infection log|the admissions desk",
        by="ward",
        tell=r"""
        Rota change, {ward}. {absent} is away owing to {reason}. Until further notice {substitute} does the rounds and can be reached
        on pager {pager}. One task is left out of this: {handed} will be seen to by {sister}, who knows it well. We count on things
        being back to normal on {returning}. Visiting hours are the same as ever. Please pin this up by the kettle and take down last
        week's sheet.

        "Night team, listen please. On {ward} you don't ring {absent} any more, there was {reason}." – "Who then?" – "{substitute}.
        Bleep {pager}, write it down." – "And {handed}?" – "{sister} does that for now, ask at the nurses' desk." – "For how long?" –
        "{returning} is the date we've been given for the return. Right, bed four needs turning every two hours."

        ## {ward}\n- doctor on the list: {substitute}\n- pager: {pager}\n- crossed off: {absent} ({reason})\n- back on: {returning}
        \n- {handed}: passed to {sister}\n\nThe pharmacy and the switchboard have been told. If both lines are dead, walk down to the
        second floor, since somebody is always there.
        """,
        ask=r"""
        Which doctor is looking after {ward} for the time being? => {substitute}
        Who stands in for {absent}? => {substitute}
        Which doctor is missing from {ward}? => {absent}
        Whose place has {substitute} taken? => {absent}
        Why is {absent} not at work? => {reason}
        What is the pager number for {ward}? => {pager}
        Which number reaches {substitute}? => {pager}
        When is {absent} expected back? => {returning}
        Who has taken over {handed} on {ward}? => {sister}
        What was {sister} asked to do on {ward}? => {handed}
        """,
    ),
    account(
        "settlement of a lawsuit",
        matter="{L2}/{d4}",
        client="company",
        opponent="company",
        dispute="a cracked floor|unpaid invoices|a copied logo|late delivery|a leaking tank|a broken lease"
        "|poisoned fish|a noisy pump"
        "|a missing crate|stolen recipes|a sunken barge|a wrong survey|a collapsed wall|spoiled wool",
        demanded="€{60..95},000",
        settled="€{18..48},000",
        lawyer="person",
        judge="person",
        payable="date",
        by="matter",
        tell=r"""
        File {matter}, closing memo. Our client {client} was sued by {opponent} over {dispute}. The claim stood at {demanded}. At the
        hearing {judge}, presiding, hinted that neither side had a strong hand, and after lunch the parties shook hands on {settled}.
        {lawyer} pleaded for us. It has to be transferred by {payable}; the accounts department has the bank details. Each side bears
        its own costs.

        From: {lawyer}\nTo: secretariat\n\n{matter} is over! {opponent} wanted {demanded} from {client} because of {dispute}. They
        will get {settled} and not a cent more. {judge} was patient with all of us, I must say, even when the expert lost his slides.
        Please put {payable} into the calendar, which is when the transfer is due. And send me the invoice draft before
        Thursday.\n\nThanks!

        Court diary. Before {judge}: {opponent} against our client {client}, number {matter}. Subject: {dispute}. I had prepared for
        a long fight with {lawyer} at my side to argue it, while I took notes. It took three hours. From {demanded} in the statement
        of claim they came down to {settled}. Money to be paid by {payable}. Afterwards we had soup in the canteen, all of us at one
        table.
        """,
        ask=r"""
        On what amount was case {matter} settled? => {settled}
        How much does {client} have to pay in the end? => {settled}
        How much had {opponent} claimed? => {demanded}
        What was the original demand in {matter}? => {demanded}
        What was case {matter} about? => {dispute}
        Who was the judge in {matter}? => {judge}
        Who represented {client}? => {lawyer}
        Which party brought the action in {matter}? => {opponent}
        Who was our client in {matter}? => {client}
        Until when must the settlement in {matter} be paid? => {payable}
        Which lawyer of ours argued {matter}? => {lawyer}
        """,
    ),
    account(
        "crop change on a field",
        field="{name} Field|{name} Acre|{name} Meadow|the {name} strip",
        before="barley|sugar beet|potatoes|rapeseed|spelt|silage maize|hops|winter wheat|mangolds|oats|cabbages|soya beans",
        after="sunflowers|lupins|clover|lentils|hemp|buckwheat|field beans|pumpkins|flax|lavender|chickpeas|quinoa",
        reason="tired soil|wild boar damage|a new buyer|water shortage|a fungus|falling prices|a subsidy scheme|pigeons"
        "|clubroot|weed pressure|heavy clay|a bee project|nitrate limits",
        worker="person",
        sowing="day",
        area="{3..48} hectares",
        machine="the seed drill|the old harrow|the ridge plough|the cultivator|the new roller|the disc harrow"
        "|the precision planter"
        "|the strip tiller|the power harrow|the spring tine|the rotary hoe|the broadcast spreader",
        by="field",
        tell=r"""
        Farm diary. Walked over {field} with {worker} after milking. {Before} stood there last year, and a sorry sight it was. We
        won't do that again: {reason} has decided the matter for us. {After} will go in instead, on all {area} of it, beginning on
        {sowing} if the ground is dry. {worker} will drive and wants {machine} for the job, so it must be greased first. Fence on the
        north side needs two posts.

        | {field} | |\n|---|---|\n| size | {area} |\n| previous crop | {before} |\n| coming crop | {after} |\n| why the change |
        {reason} | \n| sowing | {sowing} |\n| at the wheel | {worker} |\n| implement | {machine} |\n\nSeed is in the barn, behind the
        calf pens. Soil test results are stapled to the back of this sheet, and the neighbour knows about the dust.

        Hello {first}, about {field}. You asked why you won't see {before} from your kitchen any more. It's {reason}, I'm afraid. I
        have ordered seed for {after}, enough for the {area}. {worker} starts on {sowing}, early, so forgive the noise. It will be
        done with {machine}, in two passes. Come over for cider when it's finished.
        """,
        ask=r"""
        What will be grown on {field} this year? => {after}
        Which crop replaces {before} on {field}? => {after}
        What grew on {field} before? => {before}
        Which crop was given up on {field}? => {before}
        Why isn't {field} planted the same way as last year? => {reason}
        Who is sowing {field}? => {worker}
        Who does the tractor work on {field}? => {worker}
        When does the sowing on {field} begin? => {sowing}
        How big is {field}? => {area}
        Which implement is used on {field}? => {machine}
        """,
    ),
    account(
        "sale of a house",
        address="{2..98} {name} Lane|{2..98} {name} Road|{2..98} {name} Street",
        asking="${410..590},000",
        paid="${280..395},000",
        buyer="person",
        seller="person",
        defect="damp in the cellar|a sagging roof|old wiring|woodworm in the stairs|a shared driveway|a cracked chimney"
        "|lead pipes"
        "|a noisy flyover|subsidence|an oil tank|asbestos in the garage|a right of way|rotten windows",
        kept="the piano|the garden bench|a stained-glass door|the chandelier|the apple press|the bathtub"
        "|the weathervane|a marble sink"
        "|the rose bushes|the wood stove|the bookshelves|the sundial",
        completion="date",
        by="address",
        tell=r"""
        {address} is gone at last, after seven months in our window. It was put up for {asking}, which was bold. Every surveyor
        stumbled over {defect}, and so did {buyer}, who nevertheless liked the light in the kitchen. Last night they agreed on
        {paid}. {seller} moves out and hands the keys over on {completion}. Only {kept} is not part of the deal; a cousin comes to
        collect it. Take the board down, please.

        Agency card\nProperty: {address}\nOwner moving out: {seller}\nPurchaser: {buyer}\nAdvertised at: {asking}\nSigned at:
        {paid}\nKnown fault: {defect} \nNot included: {kept}\nKeys and completion: {completion}\n\nViewings are over. Remaining
        leaflets may be recycled, and the notary has both passports on file.

        Dear {seller},\n\ngood news about {address}. {buyer} came back this afternoon and we shook hands on {paid}. I know this is
        far from the {asking} we had hoped for when we began. Yet with {defect} in the report nobody would have given you more. I
        told them that you wish to take {kept} with you, which was fine. The keys change hands on {completion}.\n\nYours, {first2}
        """,
        ask=r"""
        For how much was {address} sold? => {paid}
        What did {buyer} agree to pay for {address}? => {paid}
        What was the asking price of {address}? => {asking}
        How much was originally wanted for {address}? => {asking}
        Who bought {address}? => {buyer}
        Who is selling {address}? => {seller}
        What is wrong with the building at {address}? => {defect}
        Which fault brought the price of {address} down? => {defect}
        What does {seller} take along from {address}? => {kept}
        When are the keys of {address} handed over? => {completion}
        Which item doesn't belong to the sale of {address}? => {kept}
        """,
    ),
    account(
        "museum loan",
        object="the {name} Codex|the {name} Reliquary|the {name} Tapestry|the {name} Globe|the {name} Astrolabe",
        lender="{name} Abbey|{name} Museum|the {last} Collection|{name} Library",
        first_room="gallery {31..58}",
        final_room="gallery {11..29}",
        reason="too much daylight|low ceilings|a weak floor|damp walls|a broken alarm|narrow doors|dust from the works"
        "|crowded tours"
        "|a faulty lift|poor air flow|a glass roof|school groups|vibration from trams",
        value="€{2..9}.{d1} million",
        courier="person",
        conservator="person",
        until="date",
        by="object",
        tell=r"""
        Condition report and movements. {Object} arrived in one crate, accompanied by {courier}, who did not let it out of sight for
        a minute. {conservator} opened it the next morning and found two old scratches, nothing fresh. We had cleared {first_room}
        for it, but {reason} ruled that out, hence it now stands in {final_room}. It belongs to {lender} and is covered for {value}.
        It must travel home no later than {until}.

        Dear colleagues at {lender},\n\n{object} is safe with us. I received it from {courier} and have checked it under the lamp. A
        change you ought to know of: the case was built for {first_room}. Owing to {reason} we have moved it to {final_room}, with
        the same glass. The policy over {value} is unaffected, as is the end of the loan, {until}. The catalogue text follows.
        \n\nSincerely, {conservator}, conservation

        ## {object}\n\n- on loan from: {lender}\n- brought by: {courier}\n- unpacked and examined by: {conservator}\n- now shown in:
        {final_room} \n- initially meant for: {first_room}\n- objection: {reason}\n- insured sum: {value}\n- goes back:
        {until}\n\nGuards are asked not to lean on the case. Photography without flash is all right.
        """,
        ask=r"""
        Where can visitors see {object}? => {final_room}
        In which gallery is {object} on display now? => {final_room}
        Which gallery had been prepared for {object} at first? => {first_room}
        Where was {object} supposed to stand originally? => {first_room}
        Why isn't {object} shown in {first_room}? => {reason}
        Who lent {object}? => {lender}
        For how much is {object} insured? => {value}
        Who brought {object} to the museum? => {courier}
        Who examined {object} after it came? => {conservator}
        Until when may the museum keep {object}? => {until}
        I need the return date of the loan from {lender}. => {until}
        """,
    ),
    account(
        "article held back at a newspaper",
        slug="{word}-{d3}",
        topic="tap water|bus fares|fake antiques|school roofs|beekeeping|parking fines|care homes|lost luggage"
        "|river barges|night flights"
        "|dog licences|bakery wages|ghost offices|pine beetles",
        draft_title="The {adjective} {animal}|The {adjective} {item}|{name} in Trouble",
        printed_title="Nobody Asked {name}|Goodbye, {name}|{name} at Midnight|The Last {item}",
        writer="person",
        editor="person",
        delay="a missing quote|a legal check|a late photograph|a wrong figure|an unnamed source|a sick translator"
        "|lack of space|a court order"
        "|a second denial|a disputed map|an unpaid invoice|an embargo",
        page="page {3..36}",
        by="slug",
        tell=r"""
        Desk log, story {slug}. {writer} filed on {topic} at ten, four hundred lines, headed "{draft_title}". Then nothing for two
        days: {delay} kept it in the drawer. When that was out of the way {editor} cut a third and put a different line over it,
        "{printed_title}". It ran on {page}. Two readers have written in already, one of them in verse. No corrections so far.

        "What happened to {slug}? I was looking for it on Tuesday." – "Couldn't go, there was {delay}." – "Shame, {writer} worked on
        {topic} for weeks." – "It's in today. Turn to {page}." – "That one? I searched for '{draft_title}'." – "Ah, {editor} didn't
        like that. It's called '{printed_title}' now, which fits the column better anyway."

        Hi {writer},\nyour piece ({slug}) is finally out, see {page}. Sorry for the wait; with {delay} I couldn't have let it
        through, as you know. I know also that you were fond of "{draft_title}". It wouldn't fit over two columns, so I gave it the
        name "{printed_title}". Our readers care about {topic}, it turns out: the phone has not stopped.\nCheers, {editor}
        """,
        ask=r"""
        Under which headline did story {slug} appear? => {printed_title}
        What was {slug} called in the paper? => {printed_title}
        What was the working headline of {slug}? => {draft_title}
        Which headline did the author of {slug} suggest? => {draft_title}
        Who wrote the piece {slug}? => {writer}
        Who edited {slug}? => {editor}
        Who changed the title of {writer}'s article? => {editor}
        Why was {slug} published late? => {delay}
        What is story {slug} about? => {topic}
        On which page can {slug} be found? => {page}
        """,
    ),
    account(
        "petition to a town council",
        street="{name} Street|{name} Road|{name} Square|{name} Hill",
        wish="a zebra crossing|a bus shelter|a speed bump|a drinking fountain|a public toilet|a cycle stand"
        "|a recycling point|a playground"
        "|a dog meadow|three benches|a mirror|a lime tree|more street lamps",
        instead="a warning sign|a painted line|a mobile radar|a one-year trial|a site visit|a traffic count|a handrail"
        "|two bollards|a litter bin"
        "|a lower kerb|a flower bed|a written survey|a wider pavement",
        petitioner="person",
        clerk="person",
        signatures="{120..990} signatures",
        objection="tight budgets|a gas main|heritage rules|tree roots|emergency access|snow clearing|a planned sewer"
        "|private land|the bus timetable"
        "|poor visibility|a narrow pavement|noise at night|high upkeep",
        meeting="date",
        by="street",
        tell=r"""
        Public session of the council, item 6, {street}. {petitioner} spoke for the residents and laid {signatures} on the table;
        they would like {wish}. The engineer saw no way to grant it and pointed to {objection}. After some muttering from the gallery
        the members voted for {instead}, which can be had within the month. {clerk} is to see that it gets done and will report on
        {meeting}. The next item was taken at once.

        Dear {petitioner},\n\nthank you for the {signatures} you collected. I know how much {street} hoped for {wish}. The council
        has discussed it at length, and {objection} stands in the way. You will, however, get {instead}. I have been given the task
        of carrying this out, so do ring me. The matter is on the agenda again on {meeting}.\n\n{clerk}, town hall

        Diary. Went to the town hall with {petitioner}, who did the talking for us and handed over the folder with {signatures}. We
        only wanted {wish} for {street}! They talked about {objection} for forty minutes, and then they gave us {instead}, as one
        gives a biscuit to a child. A certain {clerk} has to put it into practice. On {meeting} they talk about us once more; I'll
        bring a thermos.
        """,
        ask=r"""
        What did the people of {street} ask the council for? => {wish}
        What did {petitioner}'s petition demand? => {wish}
        What did the council decide on for {street}? => {instead}
        What does {street} get rather than {wish}? => {instead}
        Why did the council refuse {wish}? => {objection}
        Who handed in the petition for {street}? => {petitioner}
        Who spoke up for {street}'s residents? => {petitioner}
        Who at the town hall is carrying out the decision on {street}? => {clerk}
        How many people supported the petition for {street}? => {signatures}
        When does the council return to the subject of {street}? => {meeting}
        What stood in the way of the residents' wish in {street}? => {objection}
        """,
    ),
    account(
        "audit finding",
        branch="the {city} branch|the {city} depot|the {city} office",
        auditor="person",
        manager="person",
        booked="{510..980} pallets",
        present="{110..480} pallets",
        finding="unsigned receipts|shared passwords|missing delivery notes|an unlocked safe|backdated orders|lost keys"
        "|double payments"
        "|expired contracts|cash in drawers|a blank cheque book|private purchases|copied stamps|untested scales",
        remedy="a second signature|monthly spot checks|a new lock|numbered forms|a training day|rotating shifts"
        "|a sealed archive|a camera"
        "|a visitor log|an external count|a card reader|a duty roster",
        due="date",
        file="AU-{d3}",
        by="file",
        tell=r"""
        Audit {file}: {branch}. {auditor} spent three days on site. The books say {booked}, but when everything was counted by hand
        there were {present}. Part of this is explained by goods in transit. More worrying is what the appendix is about: {finding}.
        As a cure the report prescribes {remedy}. {manager}, who heads the place, accepts this and has until {due} to put it in
        place. Overall grade: C.

        Hello {manager},\n\nbefore the final version of {file} goes out, here is what will be in it about {branch}. Stock according
        to the system: {booked}. Stock I could touch: {present}. Then there is the matter of {finding}, which I have to mention. I
        recommend {remedy}, nothing fancy. As head of the house please have it running by {due}.\n\nThanks for the coffee, {auditor}

        ## {file}\nunit: {branch}\nhead of unit: {manager}\nvisited by: {auditor}\n\n1. On paper {booked}, on the shelves
        {present}.\n2. Observed: {finding}.\n3. Measure ordered: {remedy}, to be in force on {due}.\n\nThe fire extinguishers were in
        order and the staff were helpful throughout. A follow-up visit is likely, unannounced.
        """,
        ask=r"""
        Who carried out audit {file}? => {auditor}
        Who was the inspector in {file}? => {auditor}
        Who is responsible for the site examined in {file}? => {manager}
        Who runs {branch}? => {manager}
        How much stock did the records show in {file}? => {booked}
        How much stock was really there according to {file}? => {present}
        What did {auditor} actually count at {branch}? => {present}
        What irregularity was noted in audit {file}? => {finding}
        What must {manager} introduce? => {remedy}
        Which measure does {file} call for? => {remedy}
        By when does the remedy from {file} have to be in place? => {due}
        Which place was audited under {file}? => {branch}
        """,
    ),
    account(
        "transfer in a staff file",
        employee="person",
        old_role="{team} clerk|{team} assistant|{team} trainee",
        new_role="deputy head of {team}|{team} coordinator|{team} inspector",
        mentor="person",
        approver="person",
        reason="an allergy to dust|a long commute|knee trouble|a wish for more travel|a new baby|an evening degree"
        "|a quarrel with a colleague"
        "|night shift fatigue|a merger of teams|hearing loss|strong exam results|a sick parent",
        start="date",
        grade="grade {L1}{2..14}",
        by="employee",
        tell=r"""
        PERSONNEL FILE – {employee}\nHitherto: {old_role}\nFrom {start}: {new_role}, {grade}\nBackground to the transfer: {reason}
        \nSigned off by: {approver}\nShown the ropes by: {mentor}\n\nThe trial period is three months. Leave already granted remains
        valid, and the locker stays the same. Copy to payroll and to the works council.

        Dear {employee},\n\nI am glad to confirm what we talked about. You leave your post as {old_role}, and as of {start} you are
        {new_role}. I have given my consent, having read what you wrote about {reason}. Your pay follows {grade}. For the first weeks
        {mentor} will sit next to you and answer everything. Please sign the enclosed copy.\n\nKind regards, {approver}

        "Have you heard about {employee}?" – "The {old_role} with the red bicycle?" – "Not for much longer. It's {new_role} from
        {start} on." – "How come?" – "{Reason}, they say. {approver} approved it the same day." – "More money?" – "It's {grade}, so
        yes. And guess who has to do the training: {mentor}, with that messy desk."
        """,
        ask=r"""
        What is {employee}'s new position? => {new_role}
        As what will {employee} be working after the transfer? => {new_role}
        What was {employee}'s previous job here? => {old_role}
        Which post is {employee} leaving? => {old_role}
        Who trains {employee} in the new job? => {mentor}
        Who is going to help {employee} during the first weeks? => {mentor}
        Who approved the transfer of {employee}? => {approver}
        What led to {employee}'s change of position? => {reason}
        When does {employee} start in the new post? => {start}
        In which pay grade is {employee} now? => {grade}
        """,
    ),
    account(
        "tender for a school kitchen",
        tender="tender {d2}-{d3}",
        article="steam ovens|dishwashers|potato peelers|cold rooms|serving trolleys|bread slicers|soup kettles"
        "|exhaust hoods|ice machines"
        "|meat grinders|tray racks|hand dryers|juice presses",
        cheapest="{name} {L1}{L1}|{last} Metal|{name} Technik",
        ordered="company",
        low_price="€{11..19},{d3}",
        order_price="€{22..39},{d3}",
        grounds="lower power use|a nearer workshop|a five-year guarantee|easier cleaning|quieter running"
        "|faster delivery|steel from one piece"
        "|a take-back offer|smaller footprint|free training|safer hinges|softer water needs",
        buyer="person",
        weeks="{3..16} weeks",
        by="tender",
        tell=r"""
        Comparison sheet, {tender}, {article}\n\n| bidder | total | remark |\n|---|---|---|\n| {cheapest} | {low_price} | lowest, not
        awarded | \n| {ordered} | {order_price} | ORDER, delivered in {weeks} |\n\nThe order does not go to the lowest bid, which has
        to be justified: {grounds}. A third firm withdrew. Checked twice and signed, {buyer}, purchasing.

        Our auditors will ask why we paid more than we had to in {tender}, so here it is. {cheapest} offered the {article} for
        {low_price}. That sounded fine until we read the small print. {ordered} wanted {order_price}, but there {grounds} tipped the
        balance, and the cooks were all for it. {buyer} signed the purchase. The goods come in {weeks}, well before term begins.

        Hi {buyer},\nquick question about {tender}. Did the {article} really go to {ordered}? I had {cheapest} on my list at
        {low_price}.\n\n> Yes, they did, I placed the order myself. It is {order_price}, I know. {Grounds}: that was worth the
        difference to us. The delivery time is {weeks}, tell the caretaker. The old ones are picked up on the same day.
        """,
        ask=r"""
        Which firm received the order in {tender}? => {ordered}
        Who will deliver the {article}? => {ordered}
        Who made the lowest bid in {tender}? => {cheapest}
        Which bidder was cheaper but not chosen in {tender}? => {cheapest}
        What does the chosen offer in {tender} cost? => {order_price}
        How much are we paying {ordered}? => {order_price}
        What was the price of the cheapest bid in {tender}? => {low_price}
        Why was {ordered} preferred in spite of the price? => {grounds}
        Who placed the order for {tender}? => {buyer}
        How long is the delivery time in {tender}? => {weeks}
        What was bought under {tender}? => {article}
        """,
    ),
    account(
        "order at a cabinetmaker's",
        customer="person",
        piece="writing desk|rocking chair|cradle|corner cupboard|chess table|wine rack|spice cabinet|music stand"
        "|hope chest|folding screen"
        "|umbrella stand|blanket box|dolls' house|garden gate",
        wanted="walnut|cherry wood|ebony|rosewood|mahogany|yew wood|pear wood|teak|olive wood|bog oak|maple|satinwood",
        used="white oak|larch|birch|alder|beech|red elm|chestnut|spruce|hornbeam|poplar|acacia|sycamore",
        reason="a crack in the board|worm holes|a slow sawmill|an import ban|its price|wet timber|its weight"
        "|a bad smell|a colour mismatch|knots in the grain"
        "|a small workshop fire|warped planks",
        maker="person",
        price_agreed="{4..19}50 francs",
        pickup="day",
        by="customer",
        tell=r"""
        Workshop book. {customer} ordered a {piece} and had hoped for {wanted}. We had to give that up: {reason}. After a look
        through the store we agreed on {used}, oiled twice, which will darken nicely. {maker} is building it, the second of its kind
        this year. The price is {price_agreed}, a third of it paid. To be fetched on {pickup}, after the glue for the feet has set.
        Needs a blanket for the car.

        Order slip\nFor: {customer}\nWhat: one {piece}\nWood: ~~{wanted}~~ {used}\nRemark on the wood: changed because of
        {reason}\nBench: {maker}\nTo pay: {price_agreed}\nReady for collection: {pickup}\n\nHandles in brass, no lock. The drawing
        hangs behind the door. Keep the offcuts, they were asked for.

        Dear {customer},\n\nyour {piece} is taking shape. I have to tell you, though, that with {wanted} it was not to be. {Reason}
        was the end of that idea. What lies on my bench now is {used}, and I think you'll be pleased with its grain. The sum stays at
        {price_agreed}, as we said. If you come on {pickup}, bring somebody strong.\n\nGreetings from the workshop, {maker}
        """,
        ask=r"""
        Which wood is {customer}'s order made of? => {used}
        What material was used for {customer}'s {piece}? => {used}
        Which wood had {customer} wanted at first? => {wanted}
        What did {customer} hope the {piece} would be made from? => {wanted}
        Why couldn't {customer} have {wanted}? => {reason}
        Who builds the {piece} for {customer}? => {maker}
        What did {customer} order? => {piece}
        How much does {customer} pay for the furniture? => {price_agreed}
        When can {customer} collect the piece? => {pickup}
        On what day is the {piece} for {customer} ready? => {pickup}
        """,
    ),
    account(
        "change on a restaurant's menu",
        place="Restaurant {name}|The {name} Kitchen|Bistro {name}|Trattoria {name}",
        out="oxtail soup|eel terrine|beef tartare|snail ragout|veal liver|crab salad|duck rillettes|tripe stew"
        "|lobster bisque|quail pie"
        "|pork knuckle|rabbit stew",
        into="leek tart|mushroom dumplings|chickpea fritters|lentil curry|stuffed cabbage|pumpkin gnocchi"
        "|beetroot tartlet|barley risotto"
        "|artichoke pie|celeriac schnitzel|spinach strudel|tomato cobbler",
        reason="too many leftovers|a lost supplier|a critic's review|the price of meat|complaints about salt"
        "|slow preparation|a new cook's wish|a vegetarian week"
        "|a broken smoker|a hygiene warning|empty tables at lunch|the summer heat",
        chef="person",
        supplier="{last} Farm|{name} Mill|{last} & Sons|{name} Market Garden",
        allergen="allergen",
        charge="{11..29} euros",
        by="place",
        tell=r"""
        Kitchen meeting, {place}. {Out} goes off the card after Sunday. Nobody likes to see it leave, but there's no arguing with
        {reason}. Its spot is filled by {into}, a recipe which {chef} brought along from an earlier job. The main ingredient comes
        from {supplier}, fresh three times a week. Waiters, please remember that the new plate contains {allergen}. We charge
        {charge} for it. Tasting for all staff at four.

        <{first}> new boards for {place} please, chalk ones\n<{first2}> what's changing?\n<{first}> wipe out {out}, that's over.
        write {into}, {charge} \n<{first2}> why did it go, I loved it\n<{first}> {reason}. don't blame me. {chef} created the new
        one\n<{first2}> any warnings? \n<{first}> yes, put a star for {allergen}. and thank {supplier} at the bottom, they deliver
        the stuff

        Dear guests of {place},\n\nsome of you have asked after {out}. We have said goodbye to it, chiefly on account of {reason}. We
        would like to tempt you with {into} at {charge}, thought up by {chef} on a rainy Monday. What goes into it grows at
        {supplier}, a bicycle ride from here. If you can't eat {allergen}, tell us, since there is some in it.
        """,
        ask=r"""
        Which dish is new at {place}? => {into}
        What took the place of {out} at {place}? => {into}
        Which dish was removed from the card at {place}? => {out}
        What can guests of {place} no longer order? => {out}
        Why did {place} drop {out}? => {reason}
        Whose recipe is the new dish at {place}? => {chef}
        Who came up with {into}? => {chef}
        Where does {place} get the ingredients for {into}? => {supplier}
        What does {into} contain that some guests cannot eat? => {allergen}
        Which allergen must the staff of {place} mention? => {allergen}
        What does the new dish at {place} cost? => {charge}
        """,
    ),
    account(
        "new handover date on a building site",
        site="the {name} Baths|{name} Tower|{name} Primary School|the {name} Bridge",
        planned="{1..28} March {2025..2027}|March {1..28}, {2025..2027}",
        new_date="{1..28} October {2028..2030}|October {1..28}, {2028..2030}",
        delay="buried cables|a cracked beam|late windows|an old cemetery|rising groundwater|a crane accident"
        "|unsafe scaffolding|nesting swifts"
        "|a wartime bomb|wrong concrete|missing drawings|a flooded pit",
        dismissed="company",
        replacement="company",
        foreman="person",
        penalty="${2..9},{d1}00",
        trade="plastering|tiling|roofing|glazing|welding|painting|insulation|wiring|drainage|masonry|paving|carpentry",
        by="site",
        tell=r"""
        Site diary, {site}. Fog until nine. {foreman} gathered the crews by the container and told us straight: we won't be done on
        {planned}. First came {delay}, then the {trade} went wrong. {dismissed} have packed their tools and gone; {replacement} took
        over their part yesterday. The owner has put {new_date} into the revised contract. Should we miss that as well, every single
        day costs us {penalty}. Sand delivery at two.

        Progress report: {site}\n\nStatus: amber\nHandover (contract): {planned}\nHandover (revised): {new_date}\nRoot of the delay:
        {delay}\nFine per day after that: {penalty}\nFirm removed: {dismissed}\nFirm brought in: {replacement}, for the {trade}\nIn
        charge on site: {foreman}\n\nThe shell is weatherproof. Neighbours have complained twice about dust, and a water cart has
        been hired.

        "{foreman} here, from {site}. You wanted it without sugar: it's {delay} that ate our spring, so {planned} is off." – "And
        what do I tell the mayor?" – "{new_date}, and I stand by that. By the way, I threw out {dismissed}." – "Who does the {trade}
        now?" – "{replacement}. Good people." – "You do know that from then on I must charge {penalty} a day?" – "I have read the
        contract, thank you."
        """,
        ask=r"""
        When will {site} be handed over according to the new schedule? => {new_date}
        What is the revised completion date of {site}? => {new_date}
        When should {site} have been finished originally? => {planned}
        What first threw {site} off schedule? => {delay}
        Which firm had to leave {site}? => {dismissed}
        Who was replaced by {replacement}? => {dismissed}
        Which company came in for {dismissed}? => {replacement}
        Who is the foreman at {site}? => {foreman}
        How high is the penalty per day at {site}? => {penalty}
        Which kind of work was taken away from {dismissed}? => {trade}
        Who is now doing the {trade} at {site}? => {replacement}
        """,
    ),
    account(
        "choice between two applicants",
        post="{job} at {company}|{job} in {city}|head {job}",
        hired="person",
        runner_up="person",
        chair="person",
        strength="calm under pressure|fluent Portuguese|a sense of humour|experience with budgets"
        "|a clean driving record|a love of detail|good references"
        "|knowledge of the region|a first-aid certificate|years abroad|skill with spreadsheets|patience with children",
        doubt="frequent job changes|a long notice period|no night work|a vague answer|missing papers|a high salary wish"
        "|little experience|a distant home"
        "|poor spelling|an expired permit|lateness on the day|a conflict of interest",
        pay="€{28..69},{d1}00",
        begins="date",
        by="post",
        tell=r"""
        Selection panel, post of {post}. {chair} presided. Nine were invited and two remained in the end. {runner_up} interviewed
        well; what gave us pause was {doubt}. {hired} won everybody over with {strength} and is offered {pay} a year. The first
        working day is {begins}. Should the offer be declined, we advertise again rather than go down the list. The notes are to be
        shredded after six months.

        {first}: so who gets it? I mean {post}\n{chair}: {hired}. we called this morning, starts {begins}\n{first}: oh. I had bet on
        {runner_up}! \n{chair}: so had half of my panel. but I asked around and there was {doubt}\n{first}: and the other
        one?\n{chair}: {strength}, that is what we needed\n{first}: how much?\n{chair}: {pay}, don't spread it

        Dear {runner_up},\n\nyou applied for the post of {post}, and we enjoyed meeting you. I am sorry to say that our choice has
        fallen on {hired}, whose {strength} spoke to all of us. As you asked for frankness: in your case we were uneasy about
        {doubt}. The salary of {pay} was never the issue. The position is filled from {begins}. We wish you well.\n\n{chair}, for the
        panel
        """,
        ask=r"""
        Who was chosen as {post}? => {hired}
        Who is going to be the new {post}? => {hired}
        Who came second for the post of {post}? => {runner_up}
        Which applicant was turned down in favour of {hired}? => {runner_up}
        What spoke in favour of {hired}? => {strength}
        What spoke against {runner_up}? => {doubt}
        Why did {runner_up} not get the job? => {doubt}
        Who headed the selection panel for {post}? => {chair}
        How much will {hired} earn? => {pay}
        When is {hired}'s first working day? => {begins}
        From when is the position of {post} filled? => {begins}
        """,
    ),
    account(
        "insurance claim after damage",
        claim="CL-{d5}",
        holder="person",
        thing_lost="kitchen|conservatory|garden shed|roof|sailing boat|caravan|greenhouse|piano|workshop|carport"
        "|garage door|fence|attic",
        alleged="a lightning strike|a burglary|a falling branch|a storm|a passing lorry|a burst hose|vandals"
        "|an earth tremor|hail|a marten"
        "|a runaway horse|a stray firework",
        established="a candle|an overloaded socket|dry rot|frost|a garden fire|a forgotten tap|rust|a loose gutter"
        "|a grinder spark|poor fixing"
        "|a blocked gully|a cracked pipe",
        claimed="{51..99}00 euros",
        paid="{11..42}00 euros",
        assessor="person",
        excess="{150..450} euros",
        by="claim",
        tell=r"""
        Claim {claim}. The policyholder, {holder}, reported damage to the {thing_lost} and put it down to {alleged}. The sum entered
        on the form was {claimed}. {assessor} drove out to have a look, took forty photographs and came to another view: the trouble
        had started with {established}. This is covered in part. We are transferring {paid}, from which the excess of {excess} has
        already been taken off. The file can be closed.

        Dear {holder},\n\nwith regard to {claim}: I have been to see your {thing_lost}, and thank you for the tea. You named
        {alleged} as the cause. I'm afraid that the traces point to {established} instead. We can therefore not settle the {claimed}
        you ask for. You'll receive {paid}; your own share of {excess} is deducted there. An objection is possible within a
        month.\n\n{assessor}

        File note\n- no.: {claim}\n- insured person: {holder}\n- damaged: {thing_lost}\n- version of the insured: {alleged}\n-
        version of the expert ({assessor}): {established}\n- bill sent in: {claimed}\n- we pay: {paid}\n- borne by the insured first:
        {excess}\n\nNo sign of bad faith. A dry, sunny day; the neighbour confirmed the time. Premium unchanged.
        """,
        ask=r"""
        How much did the insurer pay on claim {claim}? => {paid}
        What sum did {holder} receive? => {paid}
        How much did {holder} ask for? => {claimed}
        What amount was claimed under {claim}? => {claimed}
        What really caused the damage in {claim}? => {established}
        What did {assessor} find to be the cause? => {established}
        What did {holder} blame for the damage? => {alleged}
        What was damaged in {claim}? => {thing_lost}
        Who inspected the damage for {claim}? => {assessor}
        Who filed claim {claim}? => {holder}
        How high is the excess in {claim}? => {excess}
        """,
    ),
    account(
        "later hours at a library",
        branch="{name} Library|the {name} reading room|{city} North Library",
        closing_before="{4..5}:{15..45} pm",
        closing_now="{8..9}:{15..45} pm",
        librarian="person",
        guard="person",
        prompted_by="a student petition|longer train hours|a cold winter|a survey|a noisy campus|a generous bequest"
        "|a lack of desks|shift workers|exam season"
        "|a closed café|a councillor's visit|crowded afternoons",
        extra="a tea urn|two heaters|a phone booth|a night bell|desk lamps|a lost-property box|a self-checkout"
        "|a vending machine|foot warmers|a sofa"
        "|book lockers|a charging shelf",
        visitors="{14..90} visitors",
        ends="date",
        by="branch",
        tell=r"""
        Trial report, {branch}. For as long as anyone can remember the doors were locked at {closing_before}. It was {prompted_by}
        that got the discussion going, and since the autumn one may stay until {closing_now}. {librarian} is behind the idea and
        looks after it. {guard} keeps an eye on the entrance in the evening. On an average night there are {visitors}. We bought
        {extra} for them. The trial runs out on {ends}; then the board decides.

        Notice\n\nYou can now read here until {closing_now}! {branch} used to send you home at {closing_before}. {Prompted_by} made
        us think again. New in the hall: {extra}. Please show your card to {guard} at the evening door. The experiment lasts until
        {ends}. So far we have counted {visitors} a night, and we'd welcome more.\n\nYour {librarian}, who started it all

        From an interview. "Was it hard to get {branch} to stay open till {closing_now}?" – "Not after {prompted_by}," said
        {librarian}, who had thought of it first. "Everyone saw that {closing_before} was silly. We get {visitors} on a normal
        evening, {guard} sits at the door with a crossword, and we've put in {extra}." – "And then?" – "On {ends} the trial is over,
        and then we shall see."
        """,
        ask=r"""
        How late is {branch} open now? => {closing_now}
        Until what time may people stay in {branch} during the trial? => {closing_now}
        When did {branch} close in the old days? => {closing_before}
        What was the former closing time of {branch}? => {closing_before}
        Whose idea were the later hours of {branch}? => {librarian}
        Who watches the door of {branch} in the evening? => {guard}
        What set off the change of hours at {branch}? => {prompted_by}
        What was acquired for evening users of {branch}? => {extra}
        How many people come to {branch} on a typical evening? => {visitors}
        When does the trial at {branch} end? => {ends}
        """,
    ),
    account(
        "guest who dropped out of a radio show",
        show="{name} Hour|Morning {name}|The {name} Table|Radio {name}",
        cancelled="person",
        standin="person",
        producer="person",
        theme="urban foxes|night trains|handwriting|lost recipes|lighthouses|second marriages|snoring|market halls"
        "|allotments|stage fright|left-handers"
        "|tap dancing|old maps",
        excuse="a sore throat|a missed flight|a book deadline|a sprained ankle|a school play|a quarrel with the host"
        "|a locked car|a wedding abroad"
        "|a forgotten passport|a migraine|a double booking|a snowed-in village",
        studio="studio {L1}{1..9}",
        airtime="{6..11}:{10..55} am|{1..10}:{10..55} pm",
        by="show",
        tell=r"""
        Running order, {show}\n\n{airtime} live from {studio}\nSubject: {theme}\nIn the chair opposite: ~~{cancelled}~~
        {standin}\nWhy the change: {excuse} \nResponsible: {producer}\n\nTwo songs, one caller, weather at the end. The microphone on
        the left hums, use the other. The trailer from yesterday must not be played again, for it still has the first name in it.

        Voice memo. "Hello, it's {producer}. I'm doing {show} this week and I have lost {cancelled}. {Excuse}, can you believe it.
        I've been on the phone since breakfast, and {standin} will jump in, bless. So please redo the introduction. We stay with
        {theme}, that hasn't changed. It's {studio} and we go out at {airtime}, so be there early. Bring the biscuits. Bye!"

        Dear {standin},\n\nthank you for rescuing us at such short notice. As I said, {cancelled} can't come to {show} any more
        because of {excuse}. We'd like to hear you on {theme}, as freely as in your lectures. The broadcast is live and begins at
        {airtime}. Ask at the gate for {studio}; somebody will walk you there. A taxi home is on us.\n\n{producer}, producer
        """,
        ask=r"""
        Who is the guest on {show} now? => {standin}
        Who stepped in for {cancelled}? => {standin}
        Who was supposed to appear on {show}? => {cancelled}
        Whose place did {standin} take? => {cancelled}
        Why couldn't {cancelled} come? => {excuse}
        What is the topic of {show} this week? => {theme}
        What is {standin} going to talk about? => {theme}
        Who produces {show}? => {producer}
        Where is {show} broadcast from? => {studio}
        At what time does {show} go on air? => {airtime}
        """,
    ),
    account(
        "harvest in a vineyard",
        plot="{name} Slope|{name} Terrace|the {name} parcel|Upper {name}",
        expected="{19..30} September",
        picked="{2..14} September|{16..30} August|August {16..30}",
        cause="hail in the forecast|early rot|hungry starlings|a warm August|a heat wave|a grape thief"
        "|fungus on the leaves|low acidity|a wasp plague"
        "|thin skins|a coming storm|an impatient buyer",
        foreman="person",
        taker="company",
        crates="{140..890} crates",
        sugar="{76..109} degrees",
        vessel="the concrete egg|the old oak vat|the steel tank|the chestnut barrel|the clay amphora|the acacia cask"
        "|the glass balloon|the round fudre"
        "|the slate vat|the small barriques|the open trough|the granite basin",
        by="plot",
        tell=r"""
        Cellar book. {Plot}: in the plan stood {expected}. It came differently, and {cause} had the last word; we cut on {picked}.
        {foreman} led the crew, who sang all day. {crates} were carried down to the road. The must showed {sugar} on the scale,
        cleaner than in the past two years. It is fermenting in {vessel} now. Once it's wine, every drop goes to {taker}. Washed the
        press, slept like a stone.

        Dear partners at {taker},\n\nthe grapes from {plot}, which you have reserved in full, are in. Picking took place on {picked}
        and not on {expected} as announced; please blame {cause}. My thanks to {foreman}, at the head of fourteen pickers. You can
        count on {crates} at {sugar}. The juice went into {vessel}, as you wished. Samples will follow before Christmas.\n\nRegards,
        {first}

        | {plot} | |\n|---|---|\n| date in the plan | {expected} |\n| real date | {picked} |\n| explanation | {cause} |\n| crew led
        by | {foreman} | \n| yield | {crates} |\n| must weight | {sugar} |\n| lies in | {vessel} |\n| sold to | {taker} |\n\nTwo
        baskets were kept for the school. Ladders back in the shed, one rung broken.
        """,
        ask=r"""
        When was {plot} actually harvested? => {picked}
        On which day were the grapes of {plot} cut? => {picked}
        For when had the harvest on {plot} been planned? => {expected}
        Why did the harvest on {plot} not take place as planned? => {cause}
        Who led the pickers on {plot}? => {foreman}
        Who is buying the wine from {plot}? => {taker}
        How much was harvested on {plot}? => {crates}
        What must weight did the grapes of {plot} reach? => {sugar}
        In what is the juice from {plot} fermenting? => {vessel}
        Which vessel holds the must meant for {taker}? => {vessel}
        """,
    ),
    account(
        "bus off the road",
        vehicle="bus {101..999}",
        spare="coach {11..99}",
        route="the {name} line|route {2..90}{L1}",
        fault="a slipping gearbox|burnt brakes|a stuck rear door|a cracked mirror|a leaking radiator|a dead battery"
        "|a bent axle|a torn seat|smoke from the engine"
        "|a faulty ramp|steering play|a loose exhaust",
        driver="person",
        mechanic="person",
        missing="a fan belt|two bearings|a hinge set|a hydraulic hose|a fuel pump|a wheel sensor|a pane of glass"
        "|brake pads|a door motor|an ignition coil"
        "|a new starter|a control valve",
        back_on="day",
        by="vehicle",
        tell=r"""
        Depot whiteboard\n{vehicle}: OUT. {fault}\non the road instead: {spare}\naffects: {route}\nat the wheel: {driver}\nin the pit
        with: {mechanic}\nwaiting for: {missing}\nback: {back_on}\n\nDon't park in front of the pit. Keys are in the left drawer, and
        the wash bay stays closed until the ice is gone.

        {driver} felt it through the steering wheel on the hill: {fault}. There were thirty people aboard {vehicle}, all of whom had
        to walk the last stretch. It's in the workshop now, where {mechanic} found that {missing} would be needed, and the store had
        none left. Until it returns, which should be on {back_on}, passengers of {route} have to make do with {spare}, a slow old
        thing with hard seats.

        "Control? {driver} speaking, I'm stuck with {vehicle}. It's {fault}." – "Understood. We'll send you {spare} to keep {route}
        going. Anyone hurt?" – "No, just cross." – "Good. {mechanic} is coming with the tow truck." Later, same voice: "{mechanic}
        says it can't be mended today, we must order {missing}. You get it back on {back_on}." – "Fine. The heater never worked
        anyway."
        """,
        ask=r"""
        What is wrong with {vehicle}? => {fault}
        Why is {vehicle} out of service? => {fault}
        What runs in place of {vehicle}? => {spare}
        Which vehicle replaced {vehicle} for now? => {spare}
        On which line was {vehicle} running? => {route}
        Who was driving {vehicle} when it failed? => {driver}
        Who is repairing {vehicle}? => {mechanic}
        What does the workshop lack to repair {vehicle}? => {missing}
        Which part is {mechanic} waiting for? => {missing}
        When will {vehicle} be back on {route}? => {back_on}
        """,
    ),
    account(
        "savings in a budget",
        body="{name} District|the {name} parish|{name} Borough|Greater {name}",
        cut="the fireworks|the ice rink|the newsletter|the jubilee book|the summer camp|the street flowers"
        "|the brass band|the guest lectures|the town twinning|the gala dinner"
        "|the poster columns|the boat shuttle",
        spared="the night bus|the toy library|the swimming pool|the food bank|the youth club|the school nurse"
        "|the ferry pass|the archive|the lifeguards|the winter shelter"
        "|the music school|the advice desk",
        treasurer="person",
        opponent="person",
        hole="{61..98},000 euros",
        saving="{12..55},000 euros",
        shortfall="falling membership|a new boiler|higher interest|a lost lawsuit|a tax refund error|rising wages"
        "|a storm bill|empty shops|a sponsor's exit|dearer electricity"
        "|late subsidies|a cheque fraud",
        vote="{8..14} to {2..7}",
        by="body",
        tell=r"""
        Budget session of {body}. {treasurer} opened the books and did not beat about the bush: {hole} are missing, which is the work
        of {shortfall}. Two items were under the knife. After a heated hour {spared} came away unharmed, whereas the axe falls on
        {cut}, bringing in {saving}. It was decided by {vote}. {opponent} asked to have a protest entered in the record and left
        before the coffee. The rest is postponed.

        Hi {first},\nyou missed quite an evening at {body}. {Shortfall} has torn a hole of {hole} in the accounts, says {treasurer},
        who keeps the purse. So it's goodbye to {cut}; this saves {saving} a year. I was glad that {spared} got through. The result
        was {vote}. {opponent} was furious and called it vandalism. We go on with the remaining items next week.

        ## {body}: emergency budget\n\n- gap: {hole}\n- origin of the gap: {shortfall}\n- figures presented by: {treasurer}\n- struck
        out: {cut}\n- gained by that: {saving}\n- discussed but left alone: {spared}\n- ballot: {vote}\n- dissent on record:
        {opponent}\n\nThe press was present. Fees stay the same this year, and the reserve isn't touched.
        """,
        ask=r"""
        What did {body} abolish to save money? => {cut}
        Which item was cut from the budget of {body}? => {cut}
        What escaped the cuts at {body}? => {spared}
        What did {body} consider cutting but keep? => {spared}
        Who presented the figures to {body}? => {treasurer}
        Who protested against the savings of {body}? => {opponent}
        How large is the gap in the budget of {body}? => {hole}
        How much does {body} save by dropping {cut}? => {saving}
        What brought about the deficit of {body}? => {shortfall}
        How did the vote at {body} go? => {vote}
        """,
    ),
    account(
        "stand at a trade fair",
        fair="{name}Expo|the {name} Fair|{city} Trade Days|{name} Forum",
        old_stand="stand {L1}{11..49}",
        new_stand="stand {L1}{51..99}",
        reason="a blocked fire exit|a late payment|a noisy neighbour|no water connection|a leaking skylight"
        "|a rival next door|a wrong floor plan|a weak power supply"
        "|a missing permit|a collapsed ceiling panel|a bigger sponsor|a pillar in the way",
        team_lead="person",
        carpenter="person",
        exhibit="beehives|saunas|stair lifts|coffee grinders|kites|organ pipes|water filters|greenhouses|prams"
        "|loom parts|skylights|hearing aids|saddles",
        contacts="{31..290} contacts",
        best_lead="company",
        by="fair",
        tell=r"""
        Back from {fair}, feet sore. Our {exhibit} were to be shown at {old_stand}. On the eve of the opening the organisers came
        running about {reason}, and everything was wheeled over to {new_stand}. {carpenter} rebuilt the walls during the night, a
        small miracle. {team_lead} headed our group and never sat down once. We have {contacts} in the box. The one that looks like
        real money is {best_lead}. Rest of the week off.

        ## {fair}, summary\n- shown: {exhibit}\n- head of our team: {team_lead}\n- place in the catalogue: {old_stand}\n- place in
        reality: {new_stand}\n- trigger for the move: {reason}\n- construction: {carpenter}\n- harvest: {contacts}\n- most promising:
        {best_lead}\n\nFood in the hall was dear and bad. Next time we bring sandwiches and a second extension cord.

        "How was {fair}, {team_lead}?" – "Chaotic. We'd rented {old_stand} and then there was {reason}." – "So you had no place?" –
        "They gave us {new_stand}. {carpenter} worked through the night on it." – "Were people interested in the {exhibit}?" –
        "{contacts}, I counted them on the train." – "Anything hot?" – "{best_lead}, without a doubt. As leader of the team I'll
        write to them first thing tomorrow."
        """,
        ask=r"""
        Where did we exhibit at {fair} in the end? => {new_stand}
        Which stand did we actually have at {fair}? => {new_stand}
        Which stand had we booked at {fair}? => {old_stand}
        Why did we have to change places at {fair}? => {reason}
        Who led our team at {fair}? => {team_lead}
        Who rebuilt the stand at {fair} overnight? => {carpenter}
        What did we show at {fair}? => {exhibit}
        How many contacts did we make at {fair}? => {contacts}
        Which company was the most promising lead from {fair}? => {best_lead}
        Whom should we follow up first after {fair}? => {best_lead}
        """,
    ),
    account(
        "rent talks for a shop",
        shop_name="Salon {name}|{name} Books|{name} Shoes|{last} Opticians|{name} Bakery",
        tenant="person",
        landlord="person",
        rent_before="{2100..2900} euros",
        rent_after="{1200..1900} euros",
        hardship="a closed car park|a tram construction site|a rival in the mall|scaffolding outside|fewer tourists"
        "|online shopping|a long illness|a water pipe burst"
        "|a moved bus stop|empty neighbours|a stolen till|shorter opening hours",
        favour="a new awning|a painted stairwell|free window cleaning|a repaired gate|snow shovelling|a swept pavement"
        "|a tidy backyard|a planted courtyard|a mended gutter"
        "|free haircuts|a bigger deposit|a shared cellar key",
        expiry="date",
        by="shop_name",
        tell=r"""
        Addendum to the lease of {shop_name}, as agreed over coffee. The two sides, {landlord} as owner and {tenant} as leaseholder,
        recognise that {hardship} has hurt trade. Instead of {rent_before} a month, {rent_after} shall be payable. In return the
        leaseholder provides {favour}. This arrangement lapses on {expiry} without notice; thereafter the former amount is due again.
        Heating costs are not affected. Both keep a copy.

        I thought {tenant} would have to close {shop_name}. First {hardship}, then the dentist's bill. {rent_before} every month for
        that little room! But {landlord}, to whom the house belongs, turned out to be human, and they found a deal: {rent_after}, and
        as a thank-you {favour}. It's only until {expiry}. I went in this morning and there was a queue, so perhaps it will do.

        Dear {landlord},\n\nI write as your tenant at {shop_name}. With {hardship} I can't go on paying {rent_before}. Could you
        imagine {rent_after}? I would throw in {favour}.\n{tenant}\n\n> Dear {tenant}, I'd rather have you than an empty window.
        Agreed, on both counts, up to {expiry}. After that we talk again. Please don't mention it to the pharmacy upstairs.
        """,
        ask=r"""
        How much rent does {shop_name} pay at the moment? => {rent_after}
        To what was the rent of {shop_name} lowered? => {rent_after}
        What was the monthly rent of {shop_name} before? => {rent_before}
        How much did {tenant} use to pay {landlord}? => {rent_before}
        Why did {shop_name} need a lower rent? => {hardship}
        What does the owner of the house get in return from {shop_name}? => {favour}
        What did {tenant} offer {landlord} besides money? => {favour}
        Until when does the reduced rent of {shop_name} apply? => {expiry}
        Who owns the house where {shop_name} is? => {landlord}
        Who runs {shop_name}? => {tenant}
        """,
    ),
    account(
        "patient at a veterinary practice",
        pet="{name}",
        species="animal",
        owner="person",
        vet="Dr. {last}",
        first_drug="{name}cin|{name}ol|{name}x",
        second_drug="{name}mycin|{name}pril|{name}zine",
        reaction="a swollen lip|constant thirst|a rash on the belly|loss of appetite|trembling legs|sneezing fits"
        "|sleepless nights|red eyes|hiccups|hair loss"
        "|sudden aggression|a dry nose|wobbly steps",
        amount="{2..9} drops|{2..6} tablets|{3..15} ml|half a tablet|{2..9} pellets",
        checkup="day",
        by="pet",
        tell=r"""
        Card: {pet} ({species}), owner {owner}\nSeen by {vet}\n\n{first_drug} stopped at once, since it brought on {reaction}.
        Switched over to {second_drug}, {amount} with the evening meal. Weight steady, heart fine, teeth could be better. Come again
        on {checkup}. The owner was shown how to hold the muzzle. Bites when the ears are touched, so take the thick gloves.

        Hello, this is the practice, a message for {owner}. It's about {pet}. {vet} has looked at the photos you sent of {reaction}
        and is sure that {first_drug} is to blame. Please throw the packet away. You can fetch {second_drug} at our counter; it's
        {amount}, once a day, hidden in something tasty. Not every {species} takes it happily. We would like to have another look on
        {checkup}. Until then, no baths.

        {owner} came in without an appointment, with {pet} wrapped in a towel. For {a_species} the patient was remarkably quiet. "It
        began with {reaction}, two days after the first dose of {first_drug}," was the complaint. {vet} nodded, crossed something out
        and wrote {second_drug} beneath it. "{Amount} every evening, and I want to see you both on {checkup}." The bill was sent by
        post.
        """,
        ask=r"""
        Which medicine is {pet} getting now? => {second_drug}
        What was {pet} switched to? => {second_drug}
        Which medicine did {pet} not tolerate? => {first_drug}
        What had {pet} been given at first? => {first_drug}
        Which side effect did {pet} have? => {reaction}
        How much of {second_drug} does {pet} take per day? => {amount}
        What kind of animal is {pet}? => {species}
        Whose animal is {pet}? => {owner}
        Which vet treats {pet}? => {vet}
        When is {pet} due for the next check? => {checkup}
        """,
    ),
    account(
        "raffle for a good cause",
        club="{name} Rowing Club|the {name} Choir|{name} Fire Brigade|the {name} Scouts",
        main_prize="a cargo bike|a smoked ham|a weekend in a treehouse|a sewing machine|a hot-air balloon ride"
        "|a grandfather clock|a canoe|a feather bed|a telescope"
        "|a year of bread|a wheelbarrow of firewood|a sheepskin|a lawn mower",
        consolation="a jar of honey|a tin of toffees|a pair of socks|a tea towel|a bag of onions|a pocket mirror"
        "|a cactus|a bar of soap|a wooden spoon|a candle stub"
        "|a lottery pen|a paper fan",
        winner="person",
        donor="person",
        drawn_by="person",
        ticket="number {d4}",
        proceeds="{640..3900} crowns",
        spent_on="new oars|a rain tent|sheet music|a defibrillator|helmets|a piano tuner|a trip to the sea|stage lights"
        "|a hose reel|kitchen shelves|life jackets"
        "|a wheelchair ramp|a drum kit",
        by="club",
        tell=r"""
        Such a noise in the tent when {club} held its raffle! {drawn_by} put a hand into the drum and pulled out {ticket}. It
        belonged to {winner}, who had bought just one and now has to get {main_prize} home somehow. {donor} had given it, as every
        year. All the others consoled themselves with {consolation}. The cash box held {proceeds} at closing time, and that will pay
        for {spent_on}. The rain stopped at ten.

        Raffle report, {club}\n\ntop prize: {main_prize}\ngiven by: {donor}\ndraw: {drawn_by}\ndrawn: {ticket}\nholder of that
        ticket: {winner}\neveryone else: {consolation} \ntakings: {proceeds}\nto be used for: {spent_on}\n\nAll tickets were sold by
        half past eight. The drum goes back to the parish hall, and the tablecloths need washing.

        Dear {donor},\n\n{club} wishes to thank you. Without {main_prize}, which you let us have once more, nobody would have queued
        in such weather. You'll want to know who got it: {winner}, with {ticket}, after {drawn_by} had stirred the drum for a full
        minute. I myself came home with {consolation}, like all the rest. We took {proceeds} and shall buy {spent_on}. Do come and
        see.\n\nYours, {first}
        """,
        ask=r"""
        Who won the first prize in the raffle of {club}? => {winner}
        Who took home {main_prize}? => {winner}
        What could be won as top prize at {club}'s raffle? => {main_prize}
        What did those get who did not win at {club}? => {consolation}
        Who donated the main prize to {club}? => {donor}
        Who drew the winning ticket for {club}? => {drawn_by}
        Which ticket won at {club}? => {ticket}
        How much money did {club}'s raffle bring in? => {proceeds}
        What will {club} buy with the takings? => {spent_on}
        On what are the raffle earnings of {club} being spent? => {spent_on}
        """,
    ),
    account(
        "burst water main",
        road="{name} Road|{name} Avenue|{name} Crescent|{last} Street",
        assumed="heavy traffic|frost|tree roots|an old joint|a pressure surge|a mole cricket|the drought|road works"
        "|a rusty valve|ground settling|a cheap repair|a pump test",
        proven="a drill hole|a fence post|a casting flaw|a wrong bolt|stray current|a gas explosion|a dropped anchor"
        "|a burrowing badger|a lorry crane|a careless digger|a cracked collar"
        "|salt corrosion",
        homes="{120..980} homes",
        crew_chief="person",
        spokesperson="person",
        tap="the school yard|the chapel|the bowling green|the bus station|the corner pub|the fire station"
        "|the market cross|the cricket ground|the post office|the tennis courts"
        "|the old dairy|the car wash",
        restored="time",
        by="road",
        tell=r"""
        Public notice, {road}. Since the early morning {homes} have been without water. Free drinking water is handed out at {tap};
        bring your own cans. {crew_chief} and six others are in the trench. We had put the break down to {assumed} and must correct
        ourselves: the pipe shows clear marks of {proven}. Pressure should be back by {restored}. Let it run until clear. Questions
        from the press to {spokesperson}, please.

        Incident sheet\nwhere: {road}\ncut off: {homes}\nstandpipe at: {tap}\nearly guess: {assumed} (wrong)\nfinding: {proven}\nhole
        and repair: {crew_chief}\ntalks to reporters: {spokesperson}\nwater on again: {restored}\n\nHospital not affected. Two
        cellars pumped dry, one parked car moved by hand. Asphalt will be laid when the ground has dried.

        My neighbour swore it was {assumed}. Everyone on {road} thought so, standing in line with buckets at {tap}. {Homes} and one
        hose! Then {spokesperson} appeared in front of the cameras and announced that it had been {proven}. Down in the mud
        {crew_chief}, who directed the digging, just shook a wet head and went on. At {restored} my kettle filled again. I have never
        enjoyed a cup of tea so much.
        """,
        ask=r"""
        What really broke the pipe in {road}? => {proven}
        What was found to be the cause of the burst in {road}? => {proven}
        What did people first believe had caused the burst in {road}? => {assumed}
        Which explanation for the lack of water in {road} was wrong? => {assumed}
        How many households in {road} had no water? => {homes}
        Who led the repair crew in {road}? => {crew_chief}
        Who spoke to the press about {road}? => {spokesperson}
        Where could the people of {road} fetch water? => {tap}
        At what time does {road} get its water back? => {restored}
        Where was the standpipe for {road}? => {tap}
        """,
    ),
    account(
        "pay agreement at a plant",
        plant="the {name} works|the {city} mill|the {name} foundry|the {name} shipyard",
        demand="{7..12}.{1..9} percent",
        result="{2..5}.{1..9} percent",
        union_side="person",
        company_side="person",
        sweetener="an extra day off|free work shoes|a shorter Friday|a bus allowance|longer breaks|a canteen subsidy"
        "|a birthday holiday|paid wash time|a crèche place|lighter shifts in August"
        "|a training week|a clean locker room",
        sticking_point="Sunday work|the night bonus|temporary staff|sick pay|the apprentices|the dress code"
        "|old contracts|holiday dates|the canteen prices|remote duty|time clocks"
        "|the pension fund",
        months="{13..36} months",
        signed="date",
        by="plant",
        tell=r"""
        After eleven rounds the dispute at {plant} is settled. {union_side}, speaking for the workforce, had gone in with {demand}.
        {company_side} of the management had shown a spreadsheet and sighed. They met at {result}, valid for {months}.
        {Sticking_point} nearly wrecked everything on the last night. In the end it was {sweetener} that made the delegates say yes.
        The ink dried on {signed}. The braziers at the gate have been put out.

        LEAFLET\nColleagues at {plant}!\nWe asked for {demand}. We have {result}. Some will grumble, yet we also won {sweetener},
        which nobody had thought possible. The longest fight was over {sticking_point}. The contract was signed on {signed} and runs
        for {months}. Across the table sat {company_side}, on behalf of the firm. Come to the hall tonight and ask me
        anything.\n{union_side}, your union

        | Pay round | {plant} |\n|---|---|\n| opening demand | {demand} |\n| outcome | {result} |\n| on top | {sweetener} |\n|
        hardest topic | {sticking_point} |\n| runs for | {months} |\n| signed on | {signed} | \n| for the union | {union_side} |\n|
        for the employer | {company_side} |\n\nNo strike days were lost. The mediator was thanked with a basket of pears, and payroll
        will make up the difference next month.
        """,
        ask=r"""
        What pay rise was agreed at {plant}? => {result}
        By how much do wages at {plant} go up? => {result}
        What increase had the workers of {plant} called for? => {demand}
        What was the union's opening demand at {plant}? => {demand}
        Who negotiated for the employees of {plant}? => {union_side}
        Who negotiated for the management of {plant}? => {company_side}
        What do the workers of {plant} get besides more money? => {sweetener}
        Which subject was the hardest in the talks at {plant}? => {sticking_point}
        How long does the agreement at {plant} last? => {months}
        When was the deal at {plant} signed? => {signed}
        """,
    ),
    account(
        "wrong colour delivered",
        order="order {d6}",
        buyer="person",
        furniture="sofa|armchair|wardrobe|bed frame|bookcase|sideboard|bar stool|dining table|headboard|footstool"
        "|coat rack|shoe cabinet|dresser",
        right_shade="color|dark {color}|pale {color}",
        wrong_shade="color|bright {color}|dusty {color}",
        agent="person",
        mixup="a swapped label|a misread form|a tired packer|an old catalogue|a scanner error|similar names"
        "|a smudged print|two open orders|a wrong pallet|a typing slip"
        "|a mirrored code|a holiday temp",
        exchange="day",
        thanks="a gift card|free delivery|a throw blanket|two cushions|a wood care kit|a discount code"
        "|a set of felt pads|a reading lamp|a door mat|a box of tea"
        "|a linen bag|a photo frame",
        by="order",
        tell=r"""
        Chat transcript, {order}\n[{buyer}] The {furniture} came, but it's {wrong_shade}. That's hideous next to my
        curtains.\n[{agent}] I'm very sorry. What does your confirmation say?\n[{buyer}] {right_shade}! \n[{agent}] You are right. I
        can see it was {mixup}. May we swap it on {exchange}?\n[{buyer}] Only if someone carries it up.\n[{agent}] Of course, and
        we'll add {thanks} for the trouble.\n[{buyer}] All right then.

        Service ticket for {order}. Item: one {furniture}. {buyer} unpacked it and was faced with one in {wrong_shade}, although
        {right_shade} is what stands on the confirmation. {agent} took the call and traced it back to {mixup} in the warehouse. Two
        men will bring a new one on {exchange} and take the other away, up three floors without a lift. By way of apology {thanks}
        goes along. Mood at the end: mild.

        To the dispatch team\n\nPlease learn from {order}. On {exchange} we are driving to {city} a second time, all because of
        {mixup}. {buyer} had chosen a {furniture} for the new flat in {right_shade}. You sent {wrong_shade}. I spent forty minutes on
        the phone with a person who was, quite rightly, upset, and promised {thanks} as well. Check the sticker, then check it
        again.\n\n{agent}, customer service
        """,
        ask=r"""
        What colour did {buyer} order? => {right_shade}
        Which colour should {order} have been delivered in? => {right_shade}
        In what colour was {order} wrongly delivered? => {wrong_shade}
        Which colour did {buyer} receive by mistake? => {wrong_shade}
        What piece of furniture is {order} about? => {furniture}
        Who from customer service dealt with {order}? => {agent}
        Who is the customer behind {order}? => {buyer}
        How did the mistake with {order} come about? => {mixup}
        When is the exchange for {order}? => {exchange}
        What does {buyer} receive as an apology? => {thanks}
        """,
    ),
]
