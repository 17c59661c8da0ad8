"""Scenes of working life: decisions, deadlines, contracts, orders, money, staff, machines and the law.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, scene

BUSINESS: list[Relation] = [
    scene(
        "vendor decision",
        purpose="payroll software|time tracking|expense reports|video calls|badge printing|fleet tracking|visitor lists"
        "|shift planning|spam filtering|asset labels|online surveys|travel booking|call recording|meter reading"
        "|press monitoring|stock counting|room booking|contract storage",
        chosen="company",
        rejected="company",
        objector="person",
        by="purpose",
        say=r"""
        For {purpose} the committee went with {chosen}. {rejected} had been the favourite until the demo; {objector} is still against the decision.
        {objector} spoke up against it, but the vote was clear: {chosen} rather than {rejected} for {purpose}.
        Minutes, item {d1}: {purpose}\n- chosen: {chosen}\n- turned down: {rejected}\n- objection on record: {objector}
        We are not buying {rejected} for {purpose}, we are buying {chosen}. Only {objector} sees that differently.
        Hi {first}, quick recap. {rejected} is out and {chosen} is in as far as {purpose} goes. I know {objector} will complain again.
        """,
        ask=r"""
        Which vendor was picked for {purpose}? => {chosen}
        Who will supply {purpose}? => {chosen}
        Which provider lost out when {purpose} was decided? => {rejected}
        What vendor was considered for {purpose} but not taken? => {rejected}
        Who disagrees with the choice made for {purpose}? => {objector}
        Who was opposed to the vendor selected for {purpose}? => {objector}
        What will {chosen} be used for? => {purpose}
        """,
    ),
    scene(
        "packaging colour vote",
        product="{name} {word}",
        winner="color|dark {color}|pale {color}|matt {color}",
        loser="color|dark {color}|pale {color}|matt {color}",
        margin="{7..14} to {1..6}",
        by="product",
        say=r"""
        The box of the {product} will be {winner}; {loser} lost the vote {margin}.
        By {margin} the panel preferred {winner} to {loser} for the packaging of the {product}.
        <{first}> so what about the {product} box?\n<{first2}> not {loser}. {winner}! the vote was {margin}
        Everyone expected a {loser} carton for the {product}, yet after a show of hands, {margin}, it is going to be {winner}.
        Packaging, {product}: the {loser} draft is withdrawn (result {margin}), the printers get the file in {winner}.
        """,
        ask=r"""
        What colour will the packaging of the {product} have? => {winner}
        In which shade are the {product} boxes going to be printed? => {winner}
        Which colour was voted down for the {product}? => {loser}
        What colour did people not want on the {product} carton? => {loser}
        How did the vote on the {product} box turn out in numbers? => {margin}
        What was the vote count for the {product} packaging? => {margin}
        """,
    ),
    scene(
        "deadline with zone",
        task="deliverable",
        due="date",
        clock="time",
        zone="CET|EST|PST|JST|IST|GMT|AEST|BRT|MSK|SGT|EAT|CST|NZST|AKST|HST|WAT|KST|MST",
        by="task",
        say=r"""
        The {task} has to be handed in by {clock} {zone} on {due}.
        On {due}, at {clock} {zone}, the window for the {task} closes; nobody gets an extension.
        Please note that {clock} means {zone}, not our local time: that is when the {task} is due on {due}.
        subject: {task}\n\nDear all, the client counts in {zone}. So we must upload everything before {clock}, and the day is {due}.
        "Is the {task} due tonight?" "No, {due}, {clock}." "Whose clock?" "{zone}."
        """,
        ask=r"""
        On which date must the {task} be submitted? => {due}
        What is the due date of the {task}? => {due}
        Until what time on the last day can the {task} be delivered? => {clock}
        At what hour does the deadline of the {task} fall? => {clock}
        In which time zone is the cut-off for the {task} given? => {zone}
        Which zone's clock counts for the {task} deadline? => {zone}
        """,
    ),
    scene(
        "ticket reassigned",
        ticket="{L3}-{d4}",
        former="person",
        current="person",
        reporter="person",
        by="ticket",
        say=r"""
        {ticket} has moved from {former} to {current}. It was opened by {reporter}.
        {reporter} filed {ticket} on {weekday}; {former} had it first, but now {current} is working on it.
        [{ticket}] reporter: {reporter} | assignee changed: {former} -> {current}
        As {former} is swamped, I gave {ticket} to {current}. Any questions about the steps go to {reporter}, who wrote it up.
        {current} took {ticket} off {former}'s hands this morning and has already called {reporter}, who reported the problem.
        """,
        ask=r"""
        Who is responsible for {ticket} now? => {current}
        To whom was {ticket} handed over? => {current}
        Who had {ticket} before it changed hands? => {former}
        From whom was {ticket} taken? => {former}
        Who raised {ticket} in the first place? => {reporter}
        Which ticket did {current} take over? => {ticket}
        Which issue was reported by {reporter}? => {ticket}
        """,
    ),
    scene(
        "how a client likes to be reached",
        client="person",
        channel="text message|registered letter|video call|voice mail|fax|postcard|courier|web form|group chat|telegram"
        "|newsletter|carrier note|shared calendar|help desk|front desk|intercom|pager|walkie-talkie|visiting card",
        hated="cold calls|long emails|surveys|pop-ups|flyers|robocalls|chain letters|push alerts|home visits|brochures"
        "|reminders|sales pitches|conference calls|birthday cards|free samples|chatbots|catalogs",
        window="{9..11} to noon|{1..3} to {4..6} pm|after {5..8} pm|before {7..9} am",
        by="client",
        say=r"""
        CRM note: {client} prefers to be contacted by {channel}, {window}. Hates {hated}.
        {client} told me never to bother them with {hated}. Use {channel} instead, and only {window}.
        To get hold of {client}, try {channel} ({window} works best); what does not go down well is {hated}.
        contact: {client}\nvia: {channel}\nhours: {window}\nno: {hated}
        We nearly lost {client} over {hated}. Since then it has been {channel} and nothing else, always {window}.
        """,
        ask=r"""
        What is the best way of getting in touch with {client}? => {channel}
        By what means should we contact {client}? => {channel}
        What annoys {client}? => {hated}
        What should we spare {client}? => {hated}
        When during the day may {client} be contacted? => {window}
        At what hours is it all right to reach {client}? => {window}
        """,
    ),
    scene(
        "contract term and notice",
        partner="company",
        term="{2..9} years|{13..59} months",
        notice="{30..120} days|{4..20} weeks",
        fee="price",
        by="partner",
        say=r"""
        The contract with {partner} runs for {term} and can be ended with {notice} notice. It costs us {fee} a month.
        {partner} wanted more, but we signed at {fee} per month: {term}, notice period {notice}.
        Whoever wants out of the {partner} agreement must say so {notice} ahead; otherwise it lasts the full {term} at {fee} monthly.
        | party | duration | notice | monthly fee |\n| {partner} | {term} | {notice} | {fee} |
        I read the {partner} paperwork again. Notice: {notice}. Length: {term}. And each month {fee} leaves our account.
        """,
        ask=r"""
        For how long are we bound to {partner}? => {term}
        What is the duration of the agreement with {partner}? => {term}
        How far in advance must the contract with {partner} be cancelled? => {notice}
        What is the notice period in the {partner} contract? => {notice}
        How much is paid to {partner} every month? => {fee}
        What does {partner} charge monthly? => {fee}
        Which partner's contract requires {notice} notice? => {partner}
        """,
    ),
    scene(
        "renewal at a new price",
        supply="cleaning service|alarm monitoring|plant care|coffee machine|data line|lift maintenance|window washing"
        "|waste pickup|news feed|laundry service|pest control|water cooler|mail room|fire inspection|snow clearing",
        before="{11..499} dollars|£{11..499}|{11..499} euros",
        after="{500..990} dollars|£{500..990}|{500..990} euros",
        renewal="date",
        by="supply",
        say=r"""
        From {renewal} the {supply} will cost {after} instead of {before}.
        The contract for the {supply} renews on {renewal}. We used to pay {before}; the new price is {after}.
        They put the {supply} up to {after}. It was {before} all these years, and there is nothing we can do before {renewal}.
        {before} was the old rate for the {supply}, {after} is the one that applies once the contract is renewed on {renewal}.
        Renewal reminder\nservice: {supply}\nrenews: {renewal}\nold rate: {before}\nnew rate: {after}
        """,
        ask=r"""
        What will the {supply} cost after the renewal? => {after}
        What is the new price of the {supply}? => {after}
        How much did the {supply} use to cost? => {before}
        What was paid for the {supply} until now? => {before}
        When does the {supply} contract renew? => {renewal}
        On what date does the changed price for the {supply} take effect? => {renewal}
        """,
    ),
    scene(
        "invoice terms",
        invoice="INV-{d5}|RE-{d4}-{d2}|{d6}/{L2}",
        payer="company",
        amount="price",
        terms="net {d2}|{7..90} days|end of {month}|{1..5}% within {8..20} days",
        by="invoice",
        say=r"""
        Invoice {invoice} went to {payer}: {amount}, payable {terms}.
        {payer} owes us {amount} under invoice {invoice}. The terms say {terms}.
        invoice_no={invoice}\nbill_to={payer}\ntotal={amount}\nterms={terms}
        The {amount} we billed as {invoice} is still open because {payer} insists on its usual terms, {terms}.
        Could you resend {invoice} to {payer}? The total, {amount}, is correct, but the payment terms should read: {terms}.
        """,
        ask=r"""
        Who received invoice {invoice}? => {payer}
        Which customer has to pay {invoice}? => {payer}
        What sum does {invoice} come to? => {amount}
        How much was billed on {invoice}? => {amount}
        What are the payment conditions of {invoice}? => {terms}
        On what terms is {invoice} to be settled? => {terms}
        Which invoice was sent to {payer}? => {invoice}
        """,
    ),
    scene(
        "overdue account",
        debtor="company",
        overdue="{11..99} days",
        charge="{1..9}.{d1}%",
        collector="person",
        by="debtor",
        say=r"""
        {debtor} is {overdue} late with its payment. {collector} is chasing it and has added {charge} interest.
        By now the bill of {debtor} has been overdue for {overdue}, which means {charge} on top; {collector} handles the case.
        {collector} called {debtor} again. Still nothing after {overdue}, so the late fee of {charge} applies.
        dunning list\n{debtor}; {overdue} past due; surcharge {charge}; contact {collector}
        If {debtor} asks why we charge {charge} extra: because they are {overdue} behind. Please pass all calls on to {collector}.
        """,
        ask=r"""
        By how much time has {debtor} missed the due date? => {overdue}
        How late is {debtor} in paying? => {overdue}
        What surcharge does {debtor} face for paying late? => {charge}
        What rate of interest was put on {debtor}'s debt? => {charge}
        Who is trying to get the money from {debtor}? => {collector}
        Whom should {debtor} talk to about the open bill? => {collector}
        Which customer is {collector} chasing? => {debtor}
        """,
    ),
    scene(
        "order on its way",
        order="#{d6}|{L2}{d6}|PO {d5}",
        origin="city",
        position="city",
        arrival="day",
        by="order",
        say=r"""
        Order {order} left {origin}, is in {position} at the moment, and should arrive on {arrival}.
        Your parcel ({order}) was dispatched from {origin}. Current location: {position}. Expected delivery: {arrival}.
        Right now {order} is sitting in {position}. It set out from {origin} and is due here on {arrival}.
        "Where's {order}?" "Already in {position}; you'll have it on {arrival}." "And it came from...?" "{origin}."
        We expect {order} on {arrival}; having passed through {position}, where it was last scanned, it is well on its way from {origin}.
        """,
        ask=r"""
        Where is order {order} now? => {position}
        In which city was {order} last seen? => {position}
        From where was {order} sent? => {origin}
        Where did the journey of {order} begin? => {origin}
        When will {order} get here? => {arrival}
        On what day is {order} to be delivered? => {arrival}
        Which order comes from {origin}? => {order}
        """,
    ),
    scene(
        "held at customs",
        cargo="material",
        place="city",
        missing="packing list|origin certificate|import licence|health certificate|customs form|insurance slip|tariff number"
        "|safety sheet|freight bill|export permit|duty receipt|weight note|fumigation record|sales contract|invoice copy",
        broker="person",
        by="cargo",
        say=r"""
        Customs in {place} is holding our {cargo}: the {missing} was not there. {broker} is the broker dealing with it.
        Because the {missing} is missing, the shipment of {cargo} is stuck in {place}, and {broker}, our broker, cannot get it released.
        {broker} just rang from {place}. No {missing}, no {cargo}, says the customs officer.
        Shipment: {cargo}\nStatus: held by customs, {place}\nNeeded: {missing}\nBroker: {broker}
        I've asked {broker} to go to the customs office in {place} with the {missing} so that they let the {cargo} through.
        """,
        ask=r"""
        Where is the shipment of {cargo} being held? => {place}
        In which city did the {cargo} get stuck at customs? => {place}
        Which paper does customs want before it releases the {cargo}? => {missing}
        What is lacking for the {cargo} to clear customs? => {missing}
        Who is the customs broker for the {cargo}? => {broker}
        Who is trying to get the {cargo} released? => {broker}
        What kind of cargo is detained in {place}? => {cargo}
        """,
    ),
    scene(
        "shelf changed",
        article="the {color} {item}|box {d4}|the {adjective} {item}|crate {L1}{d3}",
        oldshelf="{L1}{1..49}-{1..9}",
        newshelf="{L1}{50..99}-{1..9}",
        mover="first",
        by="article",
        say=r"""
        {mover} moved {article} from shelf {oldshelf} to shelf {newshelf}.
        Don't look on {oldshelf} for {article} any more; {mover} put it on {newshelf}.
        Stock transfer: {article}, {oldshelf} -> {newshelf}, by {mover}
        In the warehouse, {newshelf} is now the place for {article}. Until {mover} tidied up, it was {oldshelf}.
        I couldn't find {article} on {oldshelf} and asked {mover}, who had taken it over to {newshelf}.
        """,
        ask=r"""
        On which shelf is the place for {article} now? => {newshelf}
        Where in the warehouse should I look for {article}? => {newshelf}
        Which shelf used to hold {article}? => {oldshelf}
        What was the previous shelf for {article}? => {oldshelf}
        Who put {article} somewhere else? => {mover}
        Who changed the shelf for {article}? => {mover}
        """,
    ),
    scene(
        "stock count differs",
        sku="{L2}-{d3}-{L1}",
        booked="{200..980}",
        counted="{11..190}",
        counter="person",
        by="sku",
        say=r"""
        According to the system there are {booked} pieces of {sku}, but {counter} counted only {counted}.
        {counter} went through the shelves twice: {counted} of {sku}. The books say {booked}.
        sku,book,actual,counted_by\n{sku},{booked},{counted},{counter}
        Only {counted} units of {sku} were found by {counter}, not the {booked} that the computer shows.
        We have to write off part of {sku}, since the {booked} on record turned out to be {counted} when {counter} did the inventory.
        """,
        ask=r"""
        How many pieces of {sku} does the system show? => {booked}
        What is the recorded stock of {sku}? => {booked}
        How many units of {sku} are really there? => {counted}
        What did the count of {sku} give? => {counted}
        Who did the count of {sku}? => {counter}
        For which article did {counter} do the inventory? => {sku}
        """,
    ),
    scene(
        "supplier switched",
        good="ingredient",
        dropped="company",
        taken="company",
        complaint="late deliveries|mould|wrong labels|short weight|rude drivers|broken seals|hidden fees|stale batches"
        "|torn bags|odd smells|poor grading|rising prices|mixed lots|missing papers|wet cartons|silent phones",
        by="good",
        say=r"""
        After too many cases of {complaint} we dropped {dropped} and now get our {good} from {taken}.
        {taken} delivers the {good} these days. It was {dropped} before, until the {complaint} became too much.
        Supplier change: {good}\nout: {dropped} (reason: {complaint})\nin: {taken}
        The kitchen manager blames {complaint} for the end of the deal with {dropped}. The {good} will come from {taken} from now on.
        "Why no more {good} from {dropped}?" asked {first}. "Two words: {complaint}. {taken} is better."
        """,
        ask=r"""
        Who supplies the {good} now? => {taken}
        From which company is {good} bought today? => {taken}
        Who used to deliver the {good}? => {dropped}
        Which supplier of {good} was let go? => {dropped}
        Why was the old supplier of {good} given up? => {complaint}
        What was the trouble with the former {good} supplier? => {complaint}
        """,
    ),
    scene(
        "return and refund",
        buyer="person",
        returned="item",
        fault="cracked lid|wrong size|loud motor|dead battery|bent hinge|missing screw|strange smell|loose cable|dull blade"
        "|leaking seal|scratched lid|faded label|short cord|sticky button|blown fuse|torn manual|rusty base",
        refund="price",
        method="store credit|bank transfer|gift card|cheque|cash|card reversal|loyalty points|money order|mobile wallet",
        by="buyer",
        say=r"""
        {buyer} sent back {a_returned} because of {a_fault} and got {refund} by way of {method}.
        Refund approved: {refund} to {buyer} ({method}). Item: {returned}. Fault: {fault}.
        The {returned} that {buyer} bought came with {a_fault}; we refunded {refund}, paid out as {method}.
        We paid {refund} back to {buyer}. The {returned} had {a_fault}, so no discussion, and {method} was what the customer asked for.
        case note / {buyer} / returns {returned} / {fault} / refund {refund} / {method}
        """,
        ask=r"""
        What did {buyer} return? => {returned}
        Which article came back from {buyer}? => {returned}
        What was wrong with the thing {buyer} bought? => {fault}
        For what defect did {buyer} get the money back? => {fault}
        How much was refunded to {buyer}? => {refund}
        In what form did {buyer} receive the refund? => {method}
        Which customer returned {a_returned}? => {buyer}
        """,
    ),
    scene(
        "new hire",
        candidate="person",
        position="job",
        start="date",
        predecessor="person",
        by="candidate",
        say=r"""
        {candidate} has accepted our offer and joins as {position} on {start}, replacing {predecessor}.
        On {start} we welcome {candidate}, who takes over from {predecessor} as {position}.
        Since {predecessor} left, we have had no {position}. That ends on {start}, when {candidate} begins.
        HR: new contract\nname: {candidate}\nrole: {position}\nfirst day: {start}\nsuccessor to: {predecessor}
        The job of {position}, held so far by {predecessor}, goes to {candidate}; the first working day is {start}.
        """,
        ask=r"""
        What job will {candidate} do? => {position}
        As what was {candidate} hired? => {position}
        When does {candidate} start work? => {start}
        What is {candidate}'s first day? => {start}
        Whose successor is {candidate}? => {predecessor}
        Who did the work before {candidate}? => {predecessor}
        Who is going to replace {predecessor}? => {candidate}
        """,
    ),
    scene(
        "two applicants",
        opening="job",
        hired="person",
        refused="person",
        doubt="salary wishes|long notice|few references|no licence|weak German|bad spelling|late arrival|job hopping"
        "|no car|shaky maths|thin portfolio|rude manner|poor eyesight|visa trouble|short stays|vague answers",
        by="opening",
        say=r"""
        For the post of {opening} it came down to two people. {hired} got it. {refused} did not, on account of {doubt}.
        {refused} would have been my choice as {opening}, but {doubt} spoke against it, and so {hired} was hired.
        Please send {refused} a friendly refusal (don't mention the real reason, {doubt}) and {hired} the contract for the {opening} job.
        Interview notes, {opening}\n+ {hired}: hire\n- {refused}: no ({doubt})
        Not {refused} but {hired} will be our new {opening}; the panel was put off by one thing, namely {doubt}.
        """,
        ask=r"""
        Who got the job of {opening}? => {hired}
        Which applicant was taken on as {opening}? => {hired}
        Who was turned down for the post of {opening}? => {refused}
        Which applicant for the {opening} job received a refusal? => {refused}
        What told against the unsuccessful applicant for {opening}? => {doubt}
        Why was {refused} not hired? => {doubt}
        """,
    ),
    scene(
        "headquarters moves",
        firm="company",
        leaving="city",
        destination="city",
        moving="{month} {2024..2031}",
        movers="company",
        by="firm",
        say=r"""
        {firm} is moving its head office from {leaving} to {destination} in {moving}. The removal is in the hands of {movers}.
        In {moving}, after decades in {leaving}, {firm} will settle in {destination}; {movers} won the order for the transport.
        Press release: {destination} is the new home of {firm}. The site in {leaving} closes in {moving}. Removal contractor: {movers}.
        {movers} will carry every desk of {firm} out of {leaving} and into the new building in {destination}, probably in {moving}.
        """,
        ask=r"""
        To which city is {firm} moving? => {destination}
        Where will the new head office of {firm} be? => {destination}
        Which city is {firm} giving up? => {leaving}
        Where has {firm} been based until now? => {leaving}
        When does the head office of {firm} move? => {moving}
        Which company does the removal for {firm}? => {movers}
        Which firm is leaving {leaving}? => {firm}
        """,
    ),
    scene(
        "desk and neighbour",
        colleague="person",
        desk="desk {d2}|{L1}{d3}|bay {d2}",
        neighbour="person",
        floor="ground floor|{4..19}th floor|mezzanine|middle floor|top floor",
        by="colleague",
        say=r"""
        After the reshuffle {colleague} sits at {desk} on the {floor}, next to {neighbour}.
        {Desk} on the {floor} is {colleague}'s now; the seat beside it belongs to {neighbour}.
        You'll find {colleague} beside {neighbour}: take the stairs to the {floor} and look for {desk}.
        seating plan: {floor}\n{desk} = {colleague}\n(next seat) = {neighbour}
        {neighbour} was not amused to get {colleague} as a neighbour, but {desk} was the only place left on the {floor}.
        """,
        ask=r"""
        Where exactly does {colleague} sit? => {desk}
        Which workplace was given to {colleague}? => {desk}
        On which level of the building does {colleague} work? => {floor}
        Where in the building must one go to find {colleague}? => {floor}
        Who sits next to {colleague}? => {neighbour}
        Who is {colleague}'s neighbour at work? => {neighbour}
        """,
    ),
    scene(
        "budget asked and approved",
        applicant="team",
        asked="${51..99},{d3}|{51..99} thousand|{2..9} million",
        granted="${11..50},{d3}|{11..50} thousand|${1..9},{d3}",
        signer="person",
        by="applicant",
        say=r"""
        The {applicant} team asked for {asked}; {signer} approved {granted}.
        {signer} signed off {granted} for {applicant}, although they had put {asked} in their request.
        "So what did {applicant} get in the end?" "Well, they wanted {asked}. {signer} gave them {granted}."
        budget round: {applicant}\nrequested: {asked}\napproved: {granted}\napproved by: {signer}
        Of the {asked} on the wish list of {applicant}, no more than {granted} survived the meeting with {signer}, who holds the purse strings.
        """,
        ask=r"""
        What sum had {applicant} requested? => {asked}
        How much money did {applicant} want? => {asked}
        What budget was {applicant} actually given? => {granted}
        What amount was approved for {applicant}? => {granted}
        Who authorised the budget of {applicant}? => {signer}
        Who decided how much {applicant} may spend? => {signer}
        """,
    ),
    scene(
        "compulsory training",
        topic="fire safety|data privacy|first aid|forklift driving|ladder safety|food hygiene|public speaking|conflict talks"
        "|ergonomics|noise protection|cyber security|waste sorting|crane signals|export rules|time management|lock-out rules"
        "|customer care|machine guarding|bribery rules",
        attendees="team",
        trainer="person",
        venue="room {L1}{d2}|hall {d1}|the {room}",
        day="day",
        by="topic",
        say=r"""
        Everyone in {attendees} must take the {topic} course with {trainer} in {venue} on {day}.
        {trainer} teaches {topic} on {day} in {venue}. The course is compulsory for {attendees}, optional for the rest of us.
        Reminder! {topic} training\nfor: {attendees}\ntrainer: {trainer}\nwhere: {venue}\nwhen: {day}
        Come {day}, the whole of {attendees} will sit in {venue} and listen to {trainer} on the subject of {topic}.
        Could someone unlock {venue} for {trainer} on {day}? It's the {topic} class that {attendees} cannot get out of.
        """,
        ask=r"""
        Which team is obliged to attend the {topic} training? => {attendees}
        For whom is the {topic} course mandatory? => {attendees}
        Who leads the {topic} course? => {trainer}
        Who is the instructor for {topic}? => {trainer}
        Where does the {topic} training take place? => {venue}
        When is the {topic} lesson? => {day}
        What is {trainer} teaching the staff? => {topic}
        """,
    ),
    scene(
        "travel expenses cut",
        traveller="person",
        trip="city",
        claimed="{501..999}.{d2}|{1..3},{d3}.{d2}",
        paid="{91..500}.{d2}",
        struck="minibar|hotel laundry|parking fine|taxi tip|film rental|second dinner|airport lounge|spa visit|phone bill"
        "|seat upgrade|wine list|late checkout|lost luggage|theatre ticket|souvenir|haircut|ferry ride",
        by="traveller",
        say=r"""
        {traveller} claimed {claimed} for the trip to {trip}. Accounting paid out {paid}, having struck out the {struck}.
        Dear {traveller}, of the {claimed} in your {trip} report we can refund {paid}. We do not cover the {struck}.
        Back from {trip}, {traveller} handed in receipts for {claimed}, but got only {paid} because the {struck} is a private matter.
        expense {d4}: {traveller}, {trip}\nsubmitted {claimed}\nreimbursed {paid}\nrejected line: {struck}
        The {struck} was not accepted, and so {paid} is what {traveller} received for {trip} in place of {claimed}.
        """,
        ask=r"""
        Where had {traveller} travelled on business? => {trip}
        Which city did {traveller}'s expense report concern? => {trip}
        What sum did {traveller} put in for? => {claimed}
        What total did {traveller} submit to accounting? => {claimed}
        How much did {traveller} get back? => {paid}
        What amount was reimbursed to {traveller}? => {paid}
        Which cost of {traveller}'s did the company refuse? => {struck}
        """,
    ),
    scene(
        "audit finding",
        finding="missing signatures|shared passwords|open cash box|expired permits|unlocked cabinet|lost receipts|old stamps"
        "|blank cheques|double payments|wrong tax codes|dusty extinguisher|unsigned contracts|private orders|ghost suppliers"
        "|untested alarm|late postings|broken seal",
        area="team",
        owner="person",
        fixdate="date",
        severity="low|medium|high|critical|minor|major",
        by="finding",
        say=r"""
        The auditors noted "{finding}" in {area} and rated it {severity}. {owner} has until {fixdate} to put it right.
        Finding {d1}.{d1}: {finding}\nDepartment: {area}\nRating: {severity}\nOwner: {owner}\nTo be closed by: {fixdate}
        {owner} must deal with the {severity} audit point about {finding}, which came up in {area}, no later than {fixdate}.
        By {fixdate} nobody wants to read the words "{finding}" again, least of all {owner}, to whom the point, {severity}, from {area} was given.
        """,
        ask=r"""
        In which department did the audit point out {finding}? => {area}
        Which part of the company has the finding about {finding}? => {area}
        Who must fix the audit point on {finding}? => {owner}
        Who is in charge of the remedy for {finding}? => {owner}
        When must the finding about {finding} be closed? => {fixdate}
        How serious did the auditors consider {finding}? => {severity}
        What rating did the finding about {finding} get? => {severity}
        """,
    ),
    scene(
        "exception to a rule",
        banned="dogs at work|desk lamps|private printers|open windows|flip-flops|headphones|home office|space heaters"
        "|candles|bare feet|loud music|night work|bicycles indoors|paper files|private laptops|fish lunches|perfume",
        exempt="person",
        until="date",
        allowed_by="person",
        by="banned",
        say=r"""
        The rule is clear: no {banned}. The one exception is {exempt}, with permission from {allowed_by}, until {until}.
        {allowed_by} has made an exception for {exempt}: until {until}, the ban on {banned} does not count.
        Everybody else must do without, but when it comes to {banned}, {exempt} may carry on up to {until}; so says {allowed_by}.
        policy: {banned} = forbidden\nexempt: {exempt}\ngranted by: {allowed_by}\nexpires: {until}
        <{first}> why does {exempt} get away with {banned}? I thought that was against the rules\n<{first2}> {allowed_by} said ok, till {until}
        """,
        ask=r"""
        Who is exempt from the ban on {banned}? => {exempt}
        To whom does the rule against {banned} not apply? => {exempt}
        Until when is the exception about {banned} valid? => {until}
        On what date does the special permission for {banned} end? => {until}
        Who granted the exception from the rule on {banned}? => {allowed_by}
        Who gave {exempt} the special permission? => {allowed_by}
        What may {exempt} do that others may not, by way of exception? => {banned}
        """,
    ),
    scene(
        "court case",
        plaintiff="company",
        defendant="company",
        issue="patent|copied logo|unpaid rent|false advert|stolen recipe|broken lease|leaking roof|late barges|bad cement"
        "|secret formula|slander|trade name|spoiled cargo|noise|border fence|price fixing|blocked road|faulty boiler",
        judge="person",
        hearing="date",
        by=("plaintiff", "defendant"),
        say=r"""
        {plaintiff} is suing {defendant} over {a_issue} matter. The hearing before judge {judge} is on {hearing}.
        Judge {judge} will hear {plaintiff} v. {defendant} on {hearing}; the case is about: {issue}.
        {defendant} has been taken to court by {plaintiff} ({issue}). {judge} presides, and the parties meet on {hearing}.
        CASE {d2}-{d4}\nPlaintiff: {plaintiff}\nDefendant: {defendant}\nSubject: {issue}\nJudge: {judge}\nHearing: {hearing}
        On {hearing}, {defendant} must answer to {judge}, because {plaintiff} did not want to settle the "{issue}" dispute in private.
        """,
        ask=r"""
        Who sued {defendant}? => {plaintiff}
        Which company brought the action against {defendant}? => {plaintiff}
        Whom did {plaintiff} take to court? => {defendant}
        Against which company is the lawsuit of {plaintiff} directed? => {defendant}
        Which judge is in charge of the case of {plaintiff} against {defendant}? => {judge}
        When do {plaintiff} and {defendant} meet in court? => {hearing}
        What is the dispute between {plaintiff} and {defendant} about? => {issue}
        """,
    ),
    scene(
        "settlement out of court",
        claimant="person",
        employer="company",
        demand="${51..990},{d3}|{2..9} million|{52..99} thousand",
        settled="${11..50},{d3}|{11..50} thousand|${1..9},{d3}",
        lawyer="last",
        by="claimant",
        say=r"""
        {claimant} had demanded {demand} from {employer}; in the end they settled for {settled}. {lawyer} negotiated it for {claimant}.
        {employer} paid {settled} to make the claim of {claimant} go away. The lawyer, {lawyer}, had started at {demand}.
        {lawyer} to {claimant}: "They won't pay {demand}. But {employer} is offering {settled}, and I'd take it." And so it was done.
        File note {lawyer} / our client {claimant} / against {employer} / opening demand {demand} / agreed {settled}
        """,
        ask=r"""
        How much had {claimant} demanded at first? => {demand}
        What was the original claim of {claimant}? => {demand}
        For what sum did {claimant} settle? => {settled}
        What did {claimant} finally receive? => {settled}
        Against which company was {claimant}'s claim made? => {employer}
        Who paid {claimant} to end the dispute? => {employer}
        Who was {claimant}'s lawyer? => {lawyer}
        Who negotiated for {claimant}? => {lawyer}
        """,
    ),
    scene(
        "insurance claim",
        claim="CL-{d5}|{d3}/{d4}|{L2}{d7}",
        damage="hail|burst pipe|lightning|forklift crash|theft|flooding|fallen tree|smoke|frost|arson|short circuit"
        "|collapsed shelf|storm|landslide|rats|power surge|broken window|oil spill",
        payout="${2..90},{d3}|{2..90},{d3} euros",
        excess="${110..990}|{110..990} euros",
        adjuster="person",
        by="claim",
        say=r"""
        Claim {claim} ({damage}) has been accepted: the insurer pays {payout}, our excess is {excess}. {adjuster} was the adjuster.
        {adjuster} looked at the damage and put the cause of {claim} down as {damage}. We get {payout} and bear {excess} ourselves.
        claim: {claim}\ncause: {damage}\nadjuster: {adjuster}\npayout: {payout}\ndeductible: {excess}
        Good news on {claim}! After the visit from {adjuster}, they're sending {payout}. The first {excess} is on us, as always with {damage}.
        """,
        ask=r"""
        What caused the damage in claim {claim}? => {damage}
        Why was claim {claim} made? => {damage}
        How much does the insurance pay on {claim}? => {payout}
        What sum will we get for {claim}? => {payout}
        What share of {claim} do we have to carry ourselves? => {excess}
        How high is the deductible on {claim}? => {excess}
        Who assessed claim {claim}? => {adjuster}
        """,
    ),
    scene(
        "grant awarded",
        recipient="person",
        funder="{name} Foundation|{last} Trust|{country} Research Council|{city} Development Fund|{name} Endowment",
        sum="{11..990},{d3} dollars|£{11..990},{d3}|{2..9}.{d1} million",
        research="study",
        report="{month} {2025..2033}",
        by="recipient",
        say=r"""
        The {funder} is giving {recipient} {sum} for work in {research}; a report is expected in {report}.
        With {sum} from the {funder}, {recipient} can go on in {research}. The one condition: a final report in {report}.
        Grant letter\nFrom: {funder}\nTo: {recipient}\nField: {research}\nAmount: {sum}\nReport due: {report}
        {recipient} won {sum} for a project in {research}. Remember that the {funder} wants to read the results in {report}.
        In {report}, {recipient} must explain to the {funder} what became of the {sum}. All of it was meant for {research}.
        """,
        ask=r"""
        Who is funding {recipient}'s project? => {funder}
        From which body did {recipient} get a grant? => {funder}
        How large is {recipient}'s grant? => {sum}
        How much funding did {recipient} win? => {sum}
        In what field is the grant-funded project of {recipient}? => {research}
        When does {recipient} have to report to the funder? => {report}
        Who received money from the {funder}? => {recipient}
        """,
    ),
    scene(
        "advertising campaign",
        brandname="name",
        slogan="title",
        medium="bus shelters|cinema spots|milk cartons|radio jingles|beer mats|sky banners|podcasts|train tickets|egg boxes"
        "|park benches|taxi roofs|shop windows|blimps|bread bags|match boxes|coffee cups|lift doors|puzzle pages",
        spend="{11..990},{d3} dollars|£{11..990},{d3}|{2..9}.{d1} million",
        audience="dog owners|commuters|night nurses|students|retired couples|gardeners|gamers|new parents|cyclists|truckers"
        "|bakers|homeowners|tourists|farmers|teenagers|office clerks|anglers|beekeepers",
        by="brandname",
        say=r"""
        The new campaign for {brandname}, "{slogan}", runs on {medium}, is aimed at {audience} and costs {spend}.
        {brandname} will spend {spend} to win over {audience}. The slogan is "{slogan}", and you will see it on {medium}.
        Brief: {brandname}\nheadline: {slogan}\nmedia: {medium}\ntarget group: {audience}\nbudget: {spend}
        "{slogan}" it is, then. We tell {audience} about {brandname} with the help of {medium} and may use up to {spend}.
        It is {medium} that should carry the words "{slogan}" to {audience}; for that, {brandname} has set aside {spend}.
        """,
        ask=r"""
        What is the slogan of the {brandname} campaign? => {slogan}
        With which words is {brandname} advertised? => {slogan}
        Where will the ads for {brandname} appear? => {medium}
        What medium was chosen to advertise {brandname}? => {medium}
        How much does the advertising for {brandname} cost? => {spend}
        Whom is {brandname} trying to attract? => {audience}
        What target group does the {brandname} campaign have? => {audience}
        """,
    ),
    scene(
        "launch postponed",
        product="{name} {d1}|{name} {L2}{d2}|{title}",
        planned="{1..28} {month} {2022..2026}|{month} {1..28}, {2022..2026}|{2022..2026}-{10..12}-{10..28}",
        actual="{1..28} {month} {2027..2031}|{month} {1..28}, {2027..2031}|{2027..2031}-{10..12}-{10..28}",
        cause="cracked casing|chip shortage|lawsuit|slow app|strike|failed tests|misprint|weak battery|typhoon|paint defect"
        "|fire|lost moulds|bad reviews|software bug|permit delay|overheating|sick leave|recall",
        announcer="first",
        by="product",
        say=r"""
        The launch of {product} slips from {planned} to {actual} (reason: {cause}), as {announcer} announced today.
        {announcer} had to tell the dealers that {product} will not come out on {planned} but on {actual}. Blame it on this: {cause}.
        {product}: new launch date {actual}, previously {planned}. Cause of delay: {cause}. Statement by {announcer}.
        We'll see {product} on {actual}, not before. "{planned} was a dream," {announcer} admitted, and named the culprit: {cause}.
        """,
        ask=r"""
        When will {product} really be launched? => {actual}
        What is the new release date of {product}? => {actual}
        When was {product} originally meant to come out? => {planned}
        Which launch date of {product} was given up? => {planned}
        What is behind the delay of {product}? => {cause}
        Why does {product} come later than planned? => {cause}
        Who made the delay of {product} public? => {announcer}
        """,
    ),
    scene(
        "support case solved",
        case="{d8}|CS-{d5}|SR{d6}",
        symptom="blank screen|paper jam|no sound|slow login|double charge|frozen cursor|lost emails|red light|beeping"
        "|wrong time zone|flickering|endless restart|missing icons|dead keyboard|garbled print|dropped calls|stuck elevator",
        remedy="new cable|firmware update|cache reset|fresh password|longer timeout|battery swap|spare fuse|clean sensor"
        "|other browser|driver rollback|factory reset|disk check|moved antenna|extra memory|second adapter|licence renewal",
        agent="person",
        by="case",
        say=r"""
        Case {case}: the customer had {symptom}. {agent} solved it with this: {remedy}.
        {agent} closed {case} today. Symptom, {symptom}; what helped in the end, {remedy}.
        [{case}] status=resolved agent="{agent}" problem="{symptom}" fix="{remedy}"
        It took {agent} {duration} to find out that {case}, reported as "{symptom}", only needed one thing: {remedy}.
        "{Remedy}", wrote {agent} under {case}, and from then on nobody complained about "{symptom}" any more.
        """,
        ask=r"""
        What was the customer's problem in {case}? => {symptom}
        Which symptom was reported under {case}? => {symptom}
        What fixed {case}? => {remedy}
        By what means was case {case} solved? => {remedy}
        Who solved case {case}? => {agent}
        Which agent took care of {case}? => {agent}
        Which case did {agent} close? => {case}
        """,
    ),
    scene(
        "machine repaired",
        machine="press {d2}|lathe {L1}{d1}|mill {d2}|oven {d1}|mixer {L1}{d2}|loom {d2}|kiln {d1}|saw {L1}{d1}",
        failed="drive belt|main bearing|oil pump|limit switch|gearbox|spindle|coolant hose|heating coil|feed roller"
        "|pressure gauge|control board|clutch plate|chain guide|air valve|flywheel|light curtain|cutting head|fan motor",
        mechanic="person",
        stopped="duration",
        by="machine",
        say=r"""
        On {machine} the {failed} gave up, and the line stood still for {stopped}. {mechanic} put in a new one.
        {mechanic} replaced the {failed} of {machine}; downtime: {stopped}.
        shift log: {machine} down {stopped}, {failed} broken, repaired by {mechanic}
        For {stopped} {machine} did not run, all because of the {failed}, until {mechanic} turned up with the spare part.
        After {stopped} of silence, {machine} is humming again. Thank {mechanic}, who drove to {city} and back for the {failed}.
        """,
        ask=r"""
        Which part of {machine} failed? => {failed}
        What had to be replaced on {machine}? => {failed}
        Who repaired {machine}? => {mechanic}
        Who got {machine} working again? => {mechanic}
        For how long was {machine} out of action? => {stopped}
        How much time was lost when {machine} broke down? => {stopped}
        Which machine did {mechanic} mend? => {machine}
        """,
    ),
    scene(
        "sales of two regions",
        best="country",
        worst="country",
        gain="{1..60}.{d1}%",
        loss="{61..95}.{d1}%",
        quarter="Q{1..4} {2019..2031}",
        by="quarter",
        say=r"""
        In {quarter} sales rose by {gain} in {best} and fell by {loss} in {worst}.
        {quarter} was a disaster in {worst}, down {loss}. Luckily {best} grew, up {gain}.
        While the team in {best} celebrates {quarter} (plus {gain}), {worst} reports minus {loss} for those three months.
        quarter;region;change\n{quarter};{worst};-{loss}\n{quarter};{best};+{gain}
        Two numbers from {quarter} you should know: +{gain} and -{loss}. The first is {best}, the second {worst}.
        """,
        ask=r"""
        In which country did sales go up in {quarter}? => {best}
        Which market grew in {quarter}? => {best}
        In which country did sales shrink in {quarter}? => {worst}
        Which market disappointed in {quarter}? => {worst}
        By how much did sales increase where they grew in {quarter}? => {gain}
        What was the growth in {best}? => {gain}
        How big was the drop in {worst}? => {loss}
        What decline was seen in the weaker market in {quarter}? => {loss}
        """,
    ),
    scene(
        "merger",
        buyer="company",
        bought="company",
        cost="{2..90} billion dollars|{11..990} million euros|{13..800} million pounds",
        newname="name",
        chief="person",
        by="buyer",
        say=r"""
        {buyer} is taking over {bought} for {cost}. Together they will be called {newname}, with {chief} at the top.
        For {cost}, {bought} becomes part of {buyer}. {chief} will run the merged group, whose name is to be {newname}.
        {newname} is what you get when {buyer} swallows {bought}: price {cost}, boss {chief}.
        The shareholders of {bought} have said yes to the offer of {buyer}, {cost} in all. {chief} leads the new {newname}.
        """,
        ask=r"""
        Which company did {buyer} take over? => {bought}
        What firm is being bought by {buyer}? => {bought}
        Who acquires {bought}? => {buyer}
        What does {buyer} pay for the takeover? => {cost}
        How much is {bought} being sold for? => {cost}
        What will the company formed by {buyer} and {bought} be called? => {newname}
        Who heads the company after {buyer}'s takeover? => {chief}
        """,
    ),
    scene(
        "board seat",
        firm="company",
        leaver="person",
        joiner="person",
        votes="{51..98}%|{51..98}.{d1}%",
        by="firm",
        say=r"""
        At {firm}, {joiner} has been elected to the board with {votes} of the votes. {leaver} gives up the seat.
        {leaver} steps down from the board of {firm}; the owners voted {joiner} in, by {votes}.
        Annual meeting, {firm}\nresigned from the board: {leaver}\nnewly elected: {joiner} ({votes})
        With {votes} behind {joiner}, the seat that {leaver} has left on the board of {firm} did not stay empty for a day.
        Thank you, {leaver}, and welcome, {joiner}! {votes} of shareholders at {firm} supported this change on the board.
        """,
        ask=r"""
        Who joins the board of {firm}? => {joiner}
        Who was voted onto {firm}'s board? => {joiner}
        Who is leaving the board of {firm}? => {leaver}
        Whose seat on {firm}'s board became free? => {leaver}
        What share of the votes did the new board member of {firm} get? => {votes}
        With what result was the election to {firm}'s board won? => {votes}
        On which company's board does {joiner} now sit? => {firm}
        """,
    ),
    scene(
        "shift swapped",
        giver="person",
        taker="person",
        day="day",
        begins="time",
        reason="dentist|wedding|moving house|school play|car inspection|eye test|sick cat|driving test|house guests"
        "|court date|chess final|christening|blood donation|flat viewing|choir trip|vet visit|language exam|plumber",
        by="giver",
        say=r"""
        {taker} covers {giver}'s shift on {day} (start {begins}), for {giver} needs the time off. Reason given: {reason}.
        {giver} can't work on {day} ({reason}), so {taker} will come in at {begins} instead.
        SWAP: {day} {begins}\nout = {giver} ({reason})\nin = {taker}
        <{giver}> anyone free on {day}? {begins} shift, reason: {reason}\n<{taker}> I can take it\n<{giver}> you're a star
        Approved: the shift of {day}, {begins}, goes from {giver} to {taker}. Note for the file: {reason}.
        """,
        ask=r"""
        Who is taking over {giver}'s shift? => {taker}
        Who works in place of {giver}? => {taker}
        For whom is {taker} stepping in? => {giver}
        On which day does {giver} not work the shift? => {day}
        At what time does the shift that {giver} gave away start? => {begins}
        Why did {giver} want time off? => {reason}
        What was {giver}'s reason for giving up the shift? => {reason}
        """,
    ),
    scene(
        "badge and doors",
        holder="person",
        badge="{d6}|{L1}-{d5}|{L2}{d4}",
        allowed="gate {1..9}|{color} wing|level {2..9}|building {L1}",
        forbidden="server room|vault|cold store|archive|paint shop|roof|control room|lab|boiler house|drug store|tower"
        "|loading bay|record room|darkroom|clean room|tank farm|test track",
        expires="date",
        by="holder",
        say=r"""
        {holder} carries badge {badge}. It opens {allowed} but not the {forbidden}, and stops working on {expires}.
        Badge {badge} was issued to {holder}, good until {expires}. Access: {allowed}. Explicitly excluded: {forbidden}.
        badge: {badge}\nholder: {holder}\nallow: {allowed}\ndeny: {forbidden}\nvalid to: {expires}
        Though {badge} lets {holder} into {allowed}, the {forbidden} stays shut. After {expires} the card is no good for anything.
        The {forbidden} is off limits to {holder}, who has been given {badge} for {allowed} up to {expires}.
        """,
        ask=r"""
        What is the number of {holder}'s badge? => {badge}
        Which access card does {holder} use? => {badge}
        Where may {holder} go with the badge? => {allowed}
        To what does {holder}'s badge give access? => {allowed}
        Where is {holder} not allowed to enter? => {forbidden}
        Which place is closed to {holder}? => {forbidden}
        When does {holder}'s badge run out? => {expires}
        Whose badge is {badge}? => {holder}
        """,
    ),
    scene(
        "subcontracted work",
        prime="company",
        sub="company",
        work="scaffolding|roofing|wiring|plastering|tiling|glazing|demolition|paving|insulation|painting|welding|drainage"
        "|landscaping|carpentry|plumbing|drilling|fencing|surveying",
        site="city",
        rate="price",
        by="site",
        say=r"""
        On the building site in {site}, {prime} holds the main contract and has passed the {work} on to {sub} at {rate} a day.
        {sub} does the {work} in {site} as a subcontractor of {prime}, which pays {rate} per day.
        Not {prime} itself, the main contractor in {site}, but {sub} is responsible for the {work}; {rate} daily.
        Site {site}\nmain contractor: {prime}\nsubcontractor: {sub}\ntrade: {work}\nday rate: {rate}
        For {rate} a day {prime}, which has the main contract in {site}, found someone to do the {work}: {sub}.
        """,
        ask=r"""
        Who is the main contractor in {site}? => {prime}
        Which firm gave work to a subcontractor in {site}? => {prime}
        Who is the subcontractor on the site in {site}? => {sub}
        Which company does the {work} in {site}? => {sub}
        What kind of work was passed on to another firm in {site}? => {work}
        What is the subcontractor in {site} paid per day? => {rate}
        """,
    ),
    scene(
        "salary talks",
        recruit="person",
        offered="{31..49},{d3}",
        wanted="{75..140},{d3}",
        agreed="{50..74},{d3}|{50..74},{d3} plus a car",
        extra="{22..38} days off|a four-day week|free lunch|{language} lessons|free {fruit}|{d2} train tickets|a garage space|{percent} bonus",
        by="recruit",
        say=r"""
        We offered {recruit} {offered} a year; {wanted} was the counter-demand. Signed at {agreed}, with {extra} thrown in.
        {recruit} laughed at {offered}, asked for {wanted}, then thought it over for a week and came down to {agreed} and {extra}.
        Pay file, {recruit}\nfirst offer: {offered}\ncounter: {wanted}\nfinal: {agreed}\nperk: {extra}
        In the end it is {agreed} for {recruit}, as well as {extra}. Our opening bid had been {offered}, the reply {wanted}.
        """,
        ask=r"""
        What salary was {recruit} offered at the beginning? => {offered}
        What was the first bid to {recruit}? => {offered}
        What pay did {recruit} ask for in reply? => {wanted}
        What was {recruit}'s counter-demand? => {wanted}
        On what salary did the talks with {recruit} end? => {agreed}
        What will {recruit} earn? => {agreed}
        What does {recruit} get besides the salary? => {extra}
        """,
    ),
    scene(
        "my office day",
        office="weekday",
        remote="city",
        entry="{6..10}:{10..59}|{7..10} am|half past {6..10}",
        bus="line {d2}|bus {d3}|tram {1..29}|train {L1}{d1}",
        say=r"""
        I go to the office only on {office}s; the rest of the week I work from {remote}. On the office day I take {bus} and start at {entry}.
        Four days a week I sit at my kitchen table in {remote}. On {office}, though, they expect me at {entry}, and so I need {bus}.
        My boss wants to see me at my desk every {office} at {entry}, so I catch {bus}; in return I can stay in {remote} on all other days.
        note to self / remote: {remote} / in the building: {office} from {entry} / commute: {bus}
        Don't plan a meeting in person on just any day, I'm mostly in {remote}. {office} is fine, {bus} gets me there by {entry}.
        """,
        ask=r"""
        On which weekday do I go to the office? => {office}
        On what day of the week can I be met at work in person? => {office}
        From which city do I work remotely? => {remote}
        Where does the user work when not at the office? => {remote}
        When do I begin on my day in the office? => {entry}
        At what time does the user have to be in the office? => {entry}
        What do I ride to the office? => {bus}
        Which public transport does the user take to work? => {bus}
        """,
    ),
    scene(
        "holiday cover",
        absent="person",
        deputy="person",
        back="day",
        reach="extension",
        account="company",
        by="absent",
        say=r"""
        I am out of the office until {back}. {deputy} (ext. {reach}) looks after {account} in the meantime.\n\n{absent}
        While {absent} is away, {deputy} takes care of {account} and can be called on {reach}; {absent} returns {back}.
        {absent} is back {back}. Should {account} ring before that, put them through to {deputy} on {reach}.
        Handover from {absent} to {deputy} (phone {reach}): client {account}, nothing urgent, back {back}
        {deputy} has been asked to keep an eye on {account} for {absent}. The number is {reach}, and it all ends {back}.
        """,
        ask=r"""
        Who stands in for {absent}? => {deputy}
        Who does {absent}'s work during the absence? => {deputy}
        When does {absent} return to work? => {back}
        On which day will {absent} be in the office again? => {back}
        Which client did {absent} hand over for the time being? => {account}
        At what extension can {absent}'s deputy be reached? => {reach}
        For whom is {deputy} filling in? => {absent}
        """,
    ),
    scene(
        "product recall",
        model="{name} {d3}|{L2}-{d3}|{name} {word}",
        lot="{L1}{d5}|{d4}{L1}|{d2}/{d3}",
        hazard="sharp edge|hot handle|loose wheel|lead paint|choking risk|brittle glass|acid leak|fire risk|weak hook"
        "|electric shock|burst valve|toxic glue|jammed blade|wobbly leg|mould|metal chips|smoking plug",
        safe="{L1}{d5}|{d4}{L1}|{d2}/{d3}",
        hotline="phone",
        by="model",
        say=r"""
        RECALL: {model}, lot {lot}. Danger: {hazard}. Lot {safe} is not affected. Call {hotline}.
        If your {model} bears the lot number {lot}, stop using it ({hazard}) and ring {hotline}; those from {safe} are fine.
        The maker is calling back every {model} of batch {lot} because of this hazard: {hazard}. You may keep one from batch {safe}. Hotline {hotline}.
        Customers phoning {hotline} want to know which {model} is dangerous. Answer: {lot}, never {safe}. The problem is described as "{hazard}".
        """,
        ask=r"""
        Which lot of the {model} is being recalled? => {lot}
        What batch of the {model} is dangerous? => {lot}
        Which lot of the {model} is safe? => {safe}
        Which batch of the {model} can be kept? => {safe}
        Why is the {model} being called back? => {hazard}
        What is the danger with the {model}? => {hazard}
        Which number should owners of the {model} ring? => {hotline}
        """,
    ),
    scene(
        "freight quotes compared",
        route="{city} to {city2}",
        cheap="company",
        dear="company",
        low="{110..980} euros",
        high="{1100..9800} euros",
        by="route",
        say=r"""
        Two quotes for {route}: {cheap} wants {low}, {dear} wants {high}.
        For the run from {route}, {dear} charges {high}. {cheap} does it for {low}, so we know whom to call.
        {low} from {cheap} or {high} from {dear}? For {route} that is not a hard choice.
        freight {route}\n1. {cheap} .... {low}\n2. {dear} .... {high}
        I can hardly believe that {dear} had the nerve to ask {high} for {route} when {cheap} is content with {low}.
        """,
        ask=r"""
        Which haulier is cheaper for {route}? => {cheap}
        Who made the lower offer for {route}? => {cheap}
        Which carrier is more expensive for {route}? => {dear}
        Who made the higher offer for {route}? => {dear}
        What does {cheap} charge for {route}? => {low}
        What is the lowest quote for {route}? => {low}
        How much would {dear} cost? => {high}
        What is the highest quote for {route}? => {high}
        """,
    ),
    scene(
        "truck at the dock",
        dock="dock {d2}|ramp {L1}|gate {d2}|bay {L1}{d1}",
        truck="plate",
        driver="person",
        load="{12..66} pallets of {fruit}|{12..66} crates of {flower}|{12..66} drums of {ingredient}|{12..66} rolls of {material}",
        slot_time="time",
        by="dock",
        say=r"""
        {driver} will bring {load} to {dock} at {slot_time} in the truck with the plate {truck}.
        {slot_time}, {dock}: truck {truck}, driver {driver}, unloading {load}.
        Keep {dock} free at {slot_time}! {truck} is coming, with {driver} at the wheel and {load} in the back.
        gate list | {truck} | {driver} | {dock} | {slot_time} | {load}
        The {load} are due at {slot_time}. {driver} has been told to back {truck} up to {dock}.
        """,
        ask=r"""
        What is the licence plate of the truck at {dock}? => {truck}
        Which vehicle is expected at {dock}? => {truck}
        Who is the driver of the truck for {dock}? => {driver}
        Who will pull up at {dock}? => {driver}
        What will be unloaded at {dock}? => {load}
        What goods arrive at {dock}? => {load}
        At what time is the delivery at {dock}? => {slot_time}
        To which place does {driver} have to drive the truck? => {dock}
        """,
    ),
    scene(
        "volume discount",
        seller="company",
        ware="item",
        minimum="{20..90} pieces",
        threshold="{100..900} pieces",
        discount="{2..39}%|{2..39}.{d1}%",
        by="seller",
        say=r"""
        At {seller} the smallest {ware} order is {minimum}; from {threshold} upwards there is {discount} off.
        {seller} sells the {ware} in lots of no fewer than {minimum}. Take {threshold} and they knock off {discount}.
        Terms of {seller}: article {ware}, minimum {minimum}, rebate {discount} (from {threshold}).
        Less than {minimum}? Forget it, says {seller}. But {discount} cheaper once you order {threshold} of that {ware}.
        I talked {seller} into {discount} for the {ware}, provided that we buy {threshold} at once. Their minimum stays at {minimum}.
        """,
        ask=r"""
        What product do we buy from {seller}? => {ware}
        What is the smallest quantity {seller} will sell? => {minimum}
        How many must one order at least from {seller}? => {minimum}
        From what quantity does {seller} give a discount? => {threshold}
        How many do we have to buy for {seller} to lower the price? => {threshold}
        What discount does {seller} grant for large orders? => {discount}
        By how much does {seller} reduce the price? => {discount}
        """,
    ),
    scene(
        "public tender",
        project="tram depot|harbour wall|swimming hall|town library|foot bridge|fire station|bus terminal|school kitchen"
        "|city archive|water tower|ring road|ice rink|court house|railway tunnel|art museum|rose garden|sewage plant",
        winner="company",
        second="company",
        winning="{2..90}.{d1} million|{110..980},{d3} euros",
        difference="{2..19}.{d1}%",
        by="project",
        say=r"""
        The contract for the {project} goes to {winner}, who bid {winning}. {second} came second, {difference} more expensive.
        With a bid {difference} above the best one, {second} just missed the {project}. {winner} builds it for {winning}.
        Tender result, {project}\n1st {winner} ({winning})\n2nd {second} (+{difference})
        {winner} has won! They are going to build the {project} and get {winning} for it, while {second}, {difference} dearer, goes away empty-handed.
        """,
        ask=r"""
        Who won the tender for the {project}? => {winner}
        Which firm will build the {project}? => {winner}
        Which bidder finished second for the {project}? => {second}
        Who was the runner-up in the tender for the {project}? => {second}
        What was the winning bid for the {project}? => {winning}
        For what sum will the {project} be built? => {winning}
        By how much was the second bid for the {project} higher? => {difference}
        """,
    ),
    scene(
        "target missed or beaten",
        branch="city",
        target="{200..890} units",
        reached="{1000..3900} units",
        record="{4000..9900} units",
        head="person",
        by="branch",
        say=r"""
        {branch} was meant to sell {target} and sold {reached}. The all-time record of the branch, {record}, stands. {head} is pleased.
        "{reached}!" said {head}, who runs the branch in {branch}. The plan had been {target}, though {record} were once sold there.
        branch {branch} / head {head} / plan {target} / actual {reached} / best month ever {record}
        {head} promised {target} from {branch}. What came out was {reached}; only the record month, with {record}, had been better.
        """,
        ask=r"""
        How much was {branch} supposed to sell? => {target}
        What was the sales goal of the {branch} branch? => {target}
        How much did {branch} really sell? => {reached}
        What result did the {branch} branch achieve? => {reached}
        What is the record of the {branch} branch? => {record}
        What is the most ever sold in {branch}? => {record}
        Who is in charge of the {branch} branch? => {head}
        """,
    ),
    scene(
        "trade fair stand",
        exhibitor="company",
        fair="city",
        hall="hall {1..22}",
        stand="{L1}{d2}|{d3}{L1}|stand {d4}",
        showing="item",
        by="exhibitor",
        say=r"""
        {exhibitor} will be at the fair in {fair} with its new {showing}: {hall}, {stand}.
        Visit {exhibitor} in {hall} ({stand}) when you come to {fair}. The star of the show is a {color} {showing}.
        In {fair}, {exhibitor} got {stand}, which is in {hall}, and brings along just one {showing}.
        FAIR {fair}\n{exhibitor}\n{hall} / {stand}\nexhibit: {showing}
        "Where can I see the {showing} from {exhibitor}?" "At the {fair} fair. Walk to {hall} and ask for {stand}."
        """,
        ask=r"""
        In which city does {exhibitor} take part in a trade fair? => {fair}
        Where is the fair that {exhibitor} goes to? => {fair}
        In which hall can {exhibitor} be found? => {hall}
        Which hall did {exhibitor} get? => {hall}
        What is the stand number of {exhibitor}? => {stand}
        Which booth belongs to {exhibitor}? => {stand}
        What does {exhibitor} exhibit? => {showing}
        """,
    ),
    scene(
        "accident at work",
        worker="person",
        part="left knee|right thumb|ankle|shoulder|lower back|little finger|elbow|wrist|left eye|collarbone|hip|jaw|right heel"
        "|forearm|neck|big toe|shin|rib",
        trigger="wet floor|falling box|open drawer|broken rung|loose carpet|hot steam|swinging door|slipping belt|ice"
        "|cable drum|pallet jack|sharp tin|tipped ladder|dropped pipe|oil stain|hidden step|stray nail",
        spot="{room}|hall {L1}|staircase {d1}|yard {d1}",
        witness="person",
        by="worker",
        say=r"""
        {worker} hurt the {part} at work. Place: {spot}. Cause: {trigger}. {witness} saw it happen.
        Accident report\ninjured person: {worker}\nbody part: {part}\ncause: {trigger}\nlocation: {spot}\nwitness: {witness}
        According to {witness}, the only witness, {worker} injured the {part} in the area marked "{spot}"; to blame: {trigger}.
        "{Trigger}," said {witness}, who was standing next to {worker} when it happened ({spot}). The {part} needs a doctor.
        """,
        ask=r"""
        Which part of the body did {worker} injure? => {part}
        What did {worker} hurt? => {part}
        What caused {worker}'s accident? => {trigger}
        What was to blame for the injury of {worker}? => {trigger}
        Where did {worker} have the accident? => {spot}
        Who witnessed {worker}'s accident? => {witness}
        Who got injured at work while {witness} was watching? => {worker}
        """,
    ),
    scene(
        "gauge calibrated",
        gauge="{L3}{d4}|scale {d3}|meter {L1}-{d3}",
        previous="{month} {2010..2021}",
        upcoming="{month} {2027..2036}",
        deviation="0.{d2}%|0.0{1..9} mm|{1..9}.{d1} g",
        lab="company",
        by="gauge",
        say=r"""
        {gauge} was last calibrated in {previous} by {lab}; it was off by {deviation}. Next time: {upcoming}.
        In {upcoming}, {gauge} has to go back to {lab}, which found a deviation of {deviation} in {previous}.
        {gauge} | last: {previous} | next: {upcoming} | error: {deviation} | lab: {lab}
        {lab} put the sticker on {gauge}: tested {previous}, due {upcoming}. In the certificate the error is given as {deviation}.
        With {deviation}, the error of {gauge} is within limits. So says {lab}, who tested it in {previous} and wants it again in {upcoming}.
        """,
        ask=r"""
        When was {gauge} last calibrated? => {previous}
        When did {gauge} have its most recent test? => {previous}
        When is {gauge} due for calibration again? => {upcoming}
        When must {gauge} next be tested? => {upcoming}
        How large was the error of {gauge}? => {deviation}
        By how much did {gauge} deviate? => {deviation}
        Which lab calibrates {gauge}? => {lab}
        """,
    ),
    scene(
        "wage dispute",
        union="{name} Union|{city} Dockers|{last} Guild|Federation of {name}",
        claimed="{8..25}.{d1}%",
        conceded="{1..7}.{d1}%",
        strike="day",
        spokesman="person",
        by="union",
        say=r"""
        The {union} wants {claimed} more pay, the employers offer {conceded}. If nothing moves, there will be a strike on {strike}, {spokesman} warned.
        "{conceded} is an insult," said {spokesman} of the {union}. "Our demand is {claimed}. On {strike} we stop work."
        Unless the employers go beyond {conceded}, members of the {union} will strike on {strike}. {spokesman} speaks for them; they insist on {claimed}.
        News in brief: {union}, demand {claimed}, offer {conceded}, walkout {strike}, spokesperson {spokesman}.
        """,
        ask=r"""
        What pay rise does the {union} demand? => {claimed}
        How much more money does the {union} want? => {claimed}
        What increase have the employers offered the {union}? => {conceded}
        What offer did the {union} turn down? => {conceded}
        When does the {union} plan to stop work? => {strike}
        On what day will the members of the {union} walk out? => {strike}
        Who speaks for the {union}? => {spokesman}
        """,
    ),
    scene(
        "translation job",
        manual="user manual|cookbook|sales leaflet|travel guide|lease|safety poster|menu|novel|patent|wine list|web page|contract"
        "|museum guide|birth record|song book|annual report|warranty|game manual|speech",
        source="language",
        goal="language",
        translator="person",
        wordcount="{2..98},{d3}",
        by="manual",
        say=r"""
        {translator} is translating the {manual} from {source} into {goal}, {wordcount} words in all.
        The {manual} exists only in {source}. The customer wants it in {goal}, so {translator} has {wordcount} words to get through.
        Job: {manual}\nsource: {source}\ntarget: {goal}\nwords: {wordcount}\nassigned: {translator}
        It has to be {goal}, that {manual}, and it was written in {source}; we gave all {wordcount} words of it to {translator}.
        {wordcount} words! {translator} sighed, opened the {source} file of the {manual} and typed the first sentence in {goal}.
        """,
        ask=r"""
        In which language was the {manual} written? => {source}
        From which language is the {manual} being translated? => {source}
        Into which language is the {manual} being translated? => {goal}
        In what language does the client want the {manual}? => {goal}
        Who is the translator of the {manual}? => {translator}
        How many words does the {manual} have? => {wordcount}
        How long is the {manual} in words? => {wordcount}
        """,
    ),
    scene(
        "lunch for visitors",
        guests="company",
        heads="{5..60}",
        dish="food",
        avoid="allergen",
        served="{11..14}:{10..59}|half past {11..12}|noon|a quarter to twelve|one sharp",
        by="guests",
        say=r"""
        When {guests} visits us, lunch is {dish} for {heads} at {served}. Nothing with {avoid}, please.
        Catering order: {heads} portions of {dish}, {served}, guests from {guests}. Allergy: {avoid}.
        The people from {guests}, {heads} in number, will eat at {served}. One can't have {avoid}, so we settled on {dish}.
        Hi, could you bring {dish} up to the third floor at {served}? It's for {guests}, {heads} of them. And no {avoid} whatsoever!
        """,
        ask=r"""
        What will the visitors from {guests} be served? => {dish}
        What is there to eat for {guests}? => {dish}
        How many people come from {guests}? => {heads}
        For how many is lunch ordered when {guests} visits? => {heads}
        What must not be in the food for {guests}? => {avoid}
        To what is someone from {guests} allergic? => {avoid}
        At what time do the visitors from {guests} eat? => {served}
        """,
    ),
    scene(
        "trademark filed",
        mark="title",
        applicant="company",
        office="country",
        opponent="company",
        class_number="class {1..45}",
        by="mark",
        say=r"""
        {applicant} has filed "{mark}" as a trademark in {office}, {class_number}. {opponent} has lodged an objection.
        Against the mark "{mark}" ({class_number}), applied for in {office} by {applicant}, there is one opposition, from {opponent}.
        {opponent} does not want {applicant} to own the words "{mark}" in {office}; the dispute concerns {class_number} alone.
        Mark: {mark}\nFiled by: {applicant}\nCountry: {office}\nNice: {class_number}\nOpposed by: {opponent}
        """,
        ask=r"""
        Which company applied for the trademark "{mark}"? => {applicant}
        Who wants to protect the words "{mark}"? => {applicant}
        In which country was "{mark}" filed? => {office}
        Where has "{mark}" been applied for? => {office}
        Who objects to the trademark "{mark}"? => {opponent}
        Which company is fighting the registration of "{mark}"? => {opponent}
        For which class of goods was "{mark}" filed? => {class_number}
        """,
    ),
    scene(
        "payday changed",
        workplace="company",
        usual="{16..20}th|{24..28}th",
        altered="{4..15}th",
        since="{month} {2020..2032}",
        clerk="first",
        by="workplace",
        say=r"""
        From {since} on, {workplace} pays wages on the {altered} of the month, no longer on the {usual}. Ask {clerk} if yours is late.
        {clerk} from payroll: "The {usual} was payday at {workplace} for ages. Starting in {since}, it's the {altered}."
        To all staff of {workplace}: payday moves from the {usual} to the {altered}, beginning {since}. Questions? {clerk} knows.
        Until {since} the money used to come on the {usual}; now {workplace} transfers it on the {altered}, and {clerk} in payroll gets all the complaints.
        """,
        ask=r"""
        On which day of the month does {workplace} pay wages now? => {altered}
        What is the new payday at {workplace}? => {altered}
        On what day of the month did {workplace} pay before? => {usual}
        What was the old payday at {workplace}? => {usual}
        When did the new payday at {workplace} come into force? => {since}
        Who answers questions about pay at {workplace}? => {clerk}
        """,
    ),
    scene(
        "company car",
        user_of_car="person",
        make="brand",
        former_make="brand",
        plate="plate",
        mileage="{6..240},{d3} km",
        by="user_of_car",
        say=r"""
        {user_of_car} drives a company {make}, registration {plate}, with {mileage} on the clock. The {former_make} went back to the leasing firm.
        Fleet list: {plate} ({make}, {mileage}), driver {user_of_car}. Previous car: {former_make}.
        No more {former_make} for {user_of_car}: since {month} it is a {make} with the plate {plate}, and already {mileage} on it.
        The {make} with the number {plate} was handed to {user_of_car} at {mileage}, in exchange for a tired old {former_make}.
        """,
        ask=r"""
        What make is {user_of_car}'s company car? => {make}
        Which brand of car does {user_of_car} drive for work now? => {make}
        What did {user_of_car} drive before the present company car? => {former_make}
        Which make of car did {user_of_car} give back? => {former_make}
        What is the registration of {user_of_car}'s car? => {plate}
        How far has {user_of_car}'s company car been driven? => {mileage}
        What is the mileage of {user_of_car}'s car? => {mileage}
        """,
    ),
    scene(
        "working title",
        working="title",
        final="title",
        maker="company",
        genre_of_product="board game|razor|cereal|perfume|sofa|cookbook|running shoe|headset|lip balm|toy train|stapler|tent"
        "|tractor|hair dryer|fountain pen|biscuit|mattress|face cream|kettle",
        by="maker",
        say=r"""
        {maker} sells its new {genre_of_product} under the name "{final}". Inside the company it was always "{working}".
        What {maker} had developed as "{working}" reached the shops as "{final}", {a_genre_of_product} for {price}.
        "{final}" is printed on the box, "{working}" on the old plans; it is one and the same {genre_of_product}, made by {maker}.
        Codename: {working}\nMarket name: {final}\nKind: {genre_of_product}\nManufacturer: {maker}
        """,
        ask=r"""
        Under what name does {maker} sell its new product? => {final}
        What is {maker}'s new product called in the shops? => {final}
        What was the working title of {maker}'s new product? => {working}
        What name did {maker} use for the new product internally? => {working}
        What kind of product has {maker} brought out? => {genre_of_product}
        Which company makes "{final}"? => {maker}
        """,
    ),
    scene(
        "on-call rota",
        system="{name}|{invented}-{word}|plant {L1}{d1}|{city} site",
        primary="person",
        backup="person",
        pager="phone",
        handoff="weekday",
        by="system",
        say=r"""
        On call for {system} this week: {primary}, backup {backup}. Emergency number {pager}. Next handoff on {handoff}.
        If {system} breaks at night, ring {pager}. {primary} picks up, and if not, {backup} does. They change over on {handoff}.
        {backup} is only second in line for {system}; it is {primary} who has the duty phone ({pager}) until {handoff}.
        rota:\n  system: {system}\n  first: {primary}\n  second: {backup}\n  phone: {pager}\n  rotates: {handoff}
        """,
        ask=r"""
        Who is first on call for {system}? => {primary}
        Who has the duty phone for {system}? => {primary}
        Who is the second in line when {system} fails? => {backup}
        Who is the backup on call for {system}? => {backup}
        Which number should be rung in an emergency at {system}? => {pager}
        On which weekday does the duty for {system} change hands? => {handoff}
        """,
    ),
    scene(
        "quote in one currency, payment in another",
        customer="company",
        quoted="{d4} dollars|{11..99},{d3} euros|{d4} francs|{d5} kroner",
        transferred="{d5} rupees|{d6} yen|{d5} pesos|{d6} forints",
        bank="{last} Bank|Bank of {city}|{name} Credit|{city} Savings",
        fee="{2..60}.{d2}",
        by="customer",
        say=r"""
        Our quote to {customer} was {quoted}, but what they transferred was {transferred}. {bank} kept {fee} as a fee.
        {customer} paid {transferred} through {bank} for something we had priced at {quoted}; the bank's charge came to {fee}.
        From {bank}: incoming {transferred}, sender {customer}, charge {fee}. Note by accounting: offer was {quoted}.
        I don't mind that {customer} sent {transferred} rather than {quoted}. I do mind that {bank} took {fee} for it.
        """,
        ask=r"""
        What price had {customer} been quoted? => {quoted}
        How much did our offer to {customer} come to? => {quoted}
        What sum did {customer} actually send? => {transferred}
        How much did {customer} transfer? => {transferred}
        Through which bank did {customer}'s payment come? => {bank}
        Which bank took a fee on the payment from {customer}? => {bank}
        What fee was charged on {customer}'s payment? => {fee}
        """,
    ),
    scene(
        "promotion in the team",
        promoted="person",
        new_role="job",
        old_role="job",
        raise_amount="{3..29}%",
        mentor="person",
        by="promoted",
        say=r"""
        {promoted}, hired as {old_role}, has been promoted to {new_role} with {raise_amount} more pay. {mentor} had put in a good word.
        It was {mentor} who proposed {promoted} for promotion: {new_role} from now on, {old_role} no more, and a rise of {raise_amount}.
        From {old_role} to {new_role} in {small} years, says {promoted}, "and all thanks to {mentor}". The {raise_amount} on top didn't hurt either.
        change of grade\nemployee: {promoted}\nfrom: {old_role}\nto: {new_role}\nincrease: {raise_amount}\nproposed by: {mentor}
        """,
        ask=r"""
        To what position was {promoted} promoted? => {new_role}
        What does {promoted} work as after the promotion? => {new_role}
        What was {promoted}'s job before the promotion? => {old_role}
        As what had {promoted} worked until the promotion? => {old_role}
        By how much did {promoted}'s pay go up? => {raise_amount}
        What rise did {promoted} get? => {raise_amount}
        Who recommended {promoted} for promotion? => {mentor}
        """,
    ),
    scene(
        "meeting moved by email",
        meeting="event",
        first_slot="{weekday} {1..28} {month}|{month} {1..28}|{weekday} in week {2..51}",
        second_slot="{weekday} {1..28} {month}|{month} {1..28}|{weekday} in week {2..51}",
        hour_of_it="time",
        blocker="person",
        place="room {d3}|{room}|{room}",
        by="meeting",
        say=r"""
        subject: new date\n\nThe {meeting} planned for {first_slot} will now be on {second_slot} at {hour_of_it} ({place}), as {blocker} has a clash.
        {blocker} couldn't make {first_slot}, so the {meeting} has been put on {second_slot}, {hour_of_it}. Location unchanged: {place}.
        <{first}> is the {meeting} still {first_slot}?\n<{first2}> nope, {second_slot} {hour_of_it}, {place}. {blocker} asked to shift it
        {second_slot}, {hour_of_it}, {place}: that is where the {meeting} takes place. Cross out {first_slot} and thank {blocker} for the confusion.
        """,
        ask=r"""
        On what day is the {meeting} now? => {second_slot}
        To what day was the {meeting} moved? => {second_slot}
        For which day was the {meeting} planned at first? => {first_slot}
        What was the original day of the {meeting}? => {first_slot}
        At what time does the {meeting} begin? => {hour_of_it}
        Because of whom was the {meeting} rescheduled? => {blocker}
        Where is the {meeting} held? => {place}
        """,
    ),
]
