"""Accounts in the past tense: lives, news, history, discoveries, cases, rescues, exhibitions and elections, all invented.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, account

SHE = "{Ruth|Ida|Clara|Marta|Edith|Johanna|Beatrix|Agnes|Leonie|Rosalind|Hedda} {last}"
HE = "{Otto|Walter|Emil|Gustav|Henry|Anselm|Ivor|Matthias|Cedric|Julius|Bruno} {last}"

CHRONICLES: list[Relation] = [
    account(
        "lighthouse keeper's obituary",
        keeper=SHE,
        before="person",
        after=HE,
        rock="{name} Point|{name} Rock|{name} Head|{name} Ness",
        trade="a piano tuner|a seamstress|a telegraph clerk|a school cook|a bus conductor|a map engraver|a midwife"
        "|a court stenographer|a dairy inspector|a puppet maker|a ferry cook|a botany teacher"
        "|a bell founder|a hat maker",
        began="1921..1949",
        left="1953..1979",
        rescue="a herring trawler|a sailing dinghy|a mail steamer|a flying boat|a coal barge"
        "|a pilot cutter|a whaling ship"
        "|a rowing eight|a survey launch|a timber schooner|a customs boat|a grain lighter|a raft of soldiers",
        by="keeper",
        tell=r"""
        {keeper}, who kept the light at {rock} longer than anybody else, has died at the age of ninety-one. She had started out as {trade}
        and had never lived by the sea. In {began} {before} drowned while mending the landing stage, and nobody else applied. She once rowed
        out in a gale to the crew of {rescue}, for which she got a medal that she used as a doorstop. When her eyes failed, in {left}, the
        keys went to {after}.

        ## {keeper}\n\n- {began}: moves into the tower on {rock}, where {before} had been in charge until then\n- until that summer {trade};
        answered a notice in a bakery window\n- the winter of the great ice: brings in everyone from {rescue}, alone, in an open boat\n-
        {left}: hands the lamp over to {after} and moves inland\n- buried in {city}; the foghorn sounded for an hour

        You asked about the photograph, child. The woman in oilskins is {keeper}. She was {trade} when we met, you would not have believed
        it. Then {before} retired from {rock} in {began} and she took the post on a whim. The men she pulled out of the water belonged to
        {rescue}. She stayed up there until {left}. The young fellow beside her is {after}, her successor.
        """,
        ask=r"""
        What did {keeper} do for a living before the lighthouse? => {trade}
        What was {keeper}'s earlier occupation? => {trade}
        Which lighthouse did {keeper} look after? => {rock}
        Where did {keeper} tend the lamp? => {rock}
        Who was the keeper of the light before {keeper}? => {before}
        Whom did {keeper} succeed? => {before}
        Who took over the lighthouse from {keeper}? => {after}
        Who came after {keeper} at {rock}? => {after}
        In which year did {keeper} become a lighthouse keeper? => {began}
        When did {keeper} give up the post? => {left}
        What kind of vessel had got into trouble when {keeper} rowed out? => {rescue}
        Whose crew did {keeper} save? => {rescue}
        """,
    ),
    account(
        "derby report",
        derby="the {name} derby|the {name} Cup final|the {name} Shield|the {name} Trophy final",
        winners="{name} Rovers|{name} United|{name} Harriers|{name} Athletic",
        losers="{name} Wanderers|{name} Town|{name} Albion|{name} Rangers",
        scorer="person",
        culprit="person",
        mishap="a back pass|a missed header|a handball|a late tackle|a slipped clearance"
        "|a fumbled cross|a short goal kick"
        "|a foul throw|an own goal|a dropped catch|a wasted penalty|a pulled shirt|a shove in the box",
        minute="{64..69}th minute|{74..80}th minute|{84..90}th minute",
        crowd="{4..38},{100..999}",
        by="derby",
        tell=r"""
        {Derby} went to {winners}, though for an hour nothing pointed that way. {losers} hit the post twice and led at the break. Then
        {culprit} spoiled an otherwise faultless evening with {mishap}, and the match turned. {scorer} settled it in the {minute} with a
        shot that the keeper never saw. There were {crowd} people in the ground, most of them wet through.

        MATCH CARD: {derby}\nAttendance: {crowd}\nWeather: sleet\nTrophy lifted by: {winners}\nBeaten: {losers}\nDecisive goal: {scorer},
        {minute}\nRemarks: up to {mishap} by {culprit} the losing side had been the better one. Two cautions, no dismissals. The floodlights
        failed once and the second half started late.

        <{first}> how was {derby}?\n<{first2}> miserable. I travelled with the {losers} fans, so you can guess how the bus home
        was\n<{first}> what happened\n<{first2}> {mishap}, that's what. {culprit} will not sleep tonight\n<{first}> and the
        winner?\n<{first2}> {scorer}, {minute}. {winners} did not even deserve it. {crowd} in the stands and I swear half of them left
        without a word
        """,
        ask=r"""
        Who won {derby}? => {winners}
        Which side took the trophy home from {derby}? => {winners}
        Which team lost {derby}? => {losers}
        Who were the losers of {derby}? => {losers}
        Who scored the deciding goal in {derby}? => {scorer}
        Whose goal decided {derby}? => {scorer}
        Who made the mistake that turned {derby}? => {culprit}
        Which player of {losers} made the costly error? => {culprit}
        What blunder changed the course of {derby}? => {mishap}
        What did {culprit} do wrong? => {mishap}
        When did {scorer} score? => {minute}
        How many spectators saw {derby}? => {crowd}
        """,
    ),
    account(
        "mill strike",
        mill="the {name} mill|the {name} works|the {name} foundry|the {name} shipyard",
        leader=SHE,
        manager=HE,
        spark="a cut in piece rates|a locked fire door|the sacking of a carder|a fine for singing"
        "|the new night shift|a burst boiler"
        "|unpaid cleaning hours|a ban on tea breaks|the loss of a holiday|faulty looms"
        "|a docked week's pay|the hiring of children"
        "|dust in the sheds|a rise in rents",
        demanded="{20..48} pence a week",
        granted="{3..15} pence a week",
        length="{7..23} weeks",
        year="{1868..1913}",
        by="mill",
        tell=r"""
        The trouble at {mill} broke out in {year} over {spark}. Within a day the yard was empty. {leader}, who had worked there since she
        was nine, asked for {demanded} more for every hand; {manager}, who ran the place for an absent owner, would not even receive her. It
        took {length} and a hard winter before he gave in. What he finally signed was worth {granted}, and the women called it a victory all
        the same.

        Chapter {small}. A strike and its price\n\nOn paper the workers lost. They had wanted {demanded} and went back for {granted}. But
        {mill} was never the same after {year}. For {length} the gates stayed shut, and {leader} proved that a crowd could be fed from one
        soup kitchen. Historians have looked for deep causes. People at the time spoke only of {spark}. As for {manager}, the manager, he
        sold his villa and left the town.

        - Place: {mill}\n- Year: {year}\n- Immediate cause: {spark}\n- Spokeswoman: {leader}, later a town councillor\n- Opposite her at the
        table: {manager}, who brought in the constables\n- Duration: {length}\n- Claim: a rise of {demanded}\n- Settlement: {granted}, no
        dismissals\n\nThe banner hangs in the museum today.
        """,
        ask=r"""
        Who led the strike at {mill}? => {leader}
        Who spoke for the workers of {mill}? => {leader}
        Who was in charge of {mill} during the strike? => {manager}
        Against which manager did {leader} have to negotiate? => {manager}
        What set off the strike at {mill}? => {spark}
        Why did the workers of {mill} walk out? => {spark}
        What pay rise did the strikers at {mill} originally ask for? => {demanded}
        What rise did the workers of {mill} get in the end? => {granted}
        How much did {manager} finally concede? => {granted}
        How long did the strike at {mill} last? => {length}
        For how long was {mill} closed? => {length}
        In which year did the people of {mill} go on strike? => {year}
        """,
    ),
    account(
        "voyage that missed its goal",
        ship="the {name}|the Saint {first}|the {adjective} {animal}",
        captain=HE,
        mate="person",
        goal="{name} Bay|the {name} Islands|Port {name}|Cape {name}",
        landfall="{name} Sound|the {name} Reef|{name} Harbour|{name} Lagoon",
        trouble="a cracked rudder|a faulty compass|a copying error|scurvy below decks|a week of fog"
        "|a drunken helmsman|a lost anchor"
        "|rotten sails|a misread star chart|foul drinking water|a mutiny over rations"
        "|drifting pack ice|a leaking hull",
        cargo="pepper|printing presses|seed potatoes|church bells|gunpowder|mirrors|sugar"
        "|window glass|wine|copper kettles"
        "|brass cannon|salted cod|roof tiles|breeding sheep",
        left="{1..28} {month} {1620..1790}",
        by="ship",
        tell=r"""
        When {ship} put to sea on {left}, her papers named {goal}. She never got there. {captain} died in the third week, and from then on
        {mate} held the command. With {trouble} to contend with, there was little choice but to run before the wind. She came to rest in
        {landfall}, a place on none of the maps aboard. The {cargo} in the hold fetched more there than they could have hoped for.

        Log of {ship}, fair copy\n\n{left}: weighed anchor. Cargo: {cargo}. Course for {goal}.\nDay 19: buried Captain {captain} at sea. I,
        {mate}, have taken charge.\nDay 33: {trouble}. We cannot hold our course.\nDay 51: land! Not the one we were promised. The islanders
        call it {landfall}. Traded half of what we carry for yams and water.\nDay 60: the men sing again.

        Most school books get this voyage wrong. {Ship} was not looking for {landfall} at all; she had been chartered to bring {cargo} to
        {goal}. Blame {trouble}. It is also untrue that {captain} stood at the helm when they sighted the beach: the fever had taken the old
        man by then, and it was {mate} who gave the order to lower the boats. The anchor had gone up on {left}.
        """,
        ask=r"""
        Where was {ship} supposed to go? => {goal}
        What was the intended destination of {ship}? => {goal}
        Where did {ship} actually arrive? => {landfall}
        Which place did the crew of {ship} reach in the end? => {landfall}
        Who commanded {ship} at the start of the voyage? => {captain}
        Which captain of {ship} died on the way? => {captain}
        Who took command after {captain}? => {mate}
        Who was in charge of {ship} when land came in sight? => {mate}
        What kept {ship} from her planned course? => {trouble}
        Why did {ship} never get to {goal}? => {trouble}
        What was {ship} carrying? => {cargo}
        When did {ship} set sail? => {left}
        """,
    ),
    account(
        "accidental invention",
        invention="the {name} valve|the {name} lamp|the {name} press|the {name} seal"
        "|the {name} clasp|the {name} burner",
        inventor=HE,
        rival="person",
        meant="milking machines|church organs|submarine hatches|bread ovens|false teeth"
        "|diving suits|tram brakes|butter churns"
        "|field telephones|fire hoses|coffee mills|hot-air balloons|wine presses|prison locks",
        became="lipstick cases|space suits|beer taps|blood transfusions|bicycle pumps|fountain pens"
        "|deep-sea cameras|hearing aids"
        "|hospital beds|paint sprayers|camping stoves|pressure cookers|refrigerators|jukeboxes",
        patent="No. {d6}",
        backer="company",
        price="{2..90},000 crowns",
        by="invention",
        tell=r"""
        {Invention} was a failure for eleven years. {inventor} had designed it for {meant}, and nobody in that trade wanted it. Money came
        from {backer}, which wrote it off twice. Only when a nurse took one home did anybody notice what it was really good for: {became}.
        Patent {patent} was granted just four days before {rival} filed almost the same drawing. It was sold for {price}, and the buyer made
        that back in a month.

        SECOND FLOOR, CASE {small}\n{Invention}\nPatent {patent}, bought out later for {price}\n\nThe workshop notebook shows a sketch for
        {meant}. Success came elsewhere, in {became}. {backer} had paid for the brass models, which you see on the left. On the right: a
        copy by {rival}, who spent a fortune in court trying to prove that {inventor} had come second.

        You want to know where the family money came from? {Became}, believe it or not. Great-uncle {inventor} came up with {invention}
        while trying to improve {meant}. Useless for that! {backer} kept paying the bills, heaven knows why. {rival} had the same idea and
        was late by a few days, and that is why {patent} bears our name. Then he let it go for {price} and bought a vineyard.
        """,
        ask=r"""
        Who invented {invention}? => {inventor}
        Whose name is on the patent for {invention}? => {inventor}
        Who claimed to have had the idea of {invention} too, but lost out? => {rival}
        Who came second with a design like that of {inventor}? => {rival}
        What was {invention} first designed for? => {meant}
        For what purpose did {inventor} originally build the device? => {meant}
        What did {invention} turn out to be useful for? => {became}
        Where was {invention} eventually a success? => {became}
        Which company financed the work on {invention}? => {backer}
        What is the patent number of {invention}? => {patent}
        For how much were the rights in {invention} sold? => {price}
        Who put up the money for {inventor}? => {backer}
        """,
    ),
    account(
        "credit for a comet",
        comet="Comet {name}|Comet {L1}/{d4}|Asteroid {d5} {name}",
        first_seen_by="person",
        credited="person",
        site="the {name} Observatory|{name} Hill|the roof of {name} College|the {name} plateau",
        delay="a customs strike|a misaddressed telegram|a broken printer|a holiday weekend"
        "|a flu epidemic|an empty battery|a full mailbox"
        "|a snowed-in road|a typing mistake|a jealous colleague|a power cut|a lost envelope|a wrong date",
        instrument="{4..60}-inch reflector|{4..30}-inch refractor|{60..190} mm spyglass",
        period="{6..890} years",
        night="{1..28} {month} {1889..1974}",
        by="comet",
        tell=r"""
        {comet} carries somebody else's fame. On the night of {night} {first_seen_by} noticed a smudge near the Swan that was on no chart.
        The sighting was made from {site} with nothing better than a {instrument}. A note went off to the astronomical bureau at once, but
        {delay} held it up. By the time it was opened {credited} had announced the object and got the prize. It takes {period} to go round
        the sun.

        ## {comet}\n\nOfficial discoverer: {credited}\nOrbital period: {period}\n\nFootnote to the catalogue entry: the plate archive at
        {site} shows that {first_seen_by} recorded it on {night}, two days earlier. The observer used a {instrument}. Because of {delay} the
        report arrived too late, and the committee declined to reopen the question.

        Speaker: I'm asked every year whether my teacher was bitter. {first_seen_by} found {comet}, with a {instrument}, from {site}, and I
        held the lamp. The date was {night}, I'll never forget it. Then came {delay}. And so the medal went to {credited}. Bitter? No. "It
        will be back in {period}," was the only comment, "and it won't know either of us."
        """,
        ask=r"""
        Who really saw {comet} first? => {first_seen_by}
        Who found {comet} without getting the honour? => {first_seen_by}
        Who was officially named as the discoverer of {comet}? => {credited}
        Who got the credit for {comet}? => {credited}
        Where was {comet} observed from when it was first seen? => {site}
        From what place did {first_seen_by} make the sighting? => {site}
        Why did the report on {comet} come too late? => {delay}
        What cost {first_seen_by} the credit? => {delay}
        What instrument was {comet} found with? => {instrument}
        How long does {comet} take for one orbit? => {period}
        On what date was {comet} first noticed? => {night}
        """,
    ),
    account(
        "damages awarded",
        plaintiff="person",
        defendant="company",
        judge="Judge {last}",
        injury="a collapsed stage|a mislabelled parcel|a runaway escalator|a poisoned well"
        "|a botched dye job|a leaking roof|a stolen recipe"
        "|a false obituary|a felled cherry tree|a swapped urn|a burst water bed|a stray firework"
        "|a wrong train announcement",
        claimed="${210..900},000",
        awarded="${11..190},000",
        witness="person",
        ground="a missing signature|an expired licence|an old photograph|a forged receipt"
        "|a deleted email|an ignored warning|a diary entry"
        "|a skipped inspection|a bribed foreman|a faded stamp|a recorded phone call|a torn contract",
        filed="date",
        by="plaintiff",
        tell=r"""
        {plaintiff} took {defendant} to court because of {injury}. The papers were lodged on {filed} and named a sum of {claimed}. For two
        days the company's lawyers seemed to have the upper hand. Then {witness}, a former employee, drew the attention of the court to
        {ground}, and the mood changed. {judge} found for the claimant but thought {awarded} enough. Both sides said they were content, and
        neither looked it.

        {plaintiff} v. {defendant}\n\nFiled: {filed}\nBefore: {judge}\nMatter: {injury}\nRelief sought: {claimed}\nOutcome: claim upheld in
        part, {awarded} plus costs\n\nClerk's note: what decided it was {ground}. That came to light only under the questioning of
        {witness}, who had been called by the other side. No appeal.

        Dear {first}, well, it is over. You remember {injury}, and how {plaintiff} swore to make {defendant} pay {claimed} for it? {judge}
        cut that down to {awarded}. Still, I had expected nothing. It was all due to {ground}; without {witness}, who told the court about
        it, it would have stayed in a drawer. And to think that all this began back on {filed}, when the claim went in.
        """,
        ask=r"""
        What did {plaintiff} sue {defendant} over? => {injury}
        What was the lawsuit against {defendant} about? => {injury}
        Which company did {plaintiff} take to court? => {defendant}
        How much money did {plaintiff} ask for? => {claimed}
        What sum was claimed from {defendant} at first? => {claimed}
        How much did {plaintiff} get in the end? => {awarded}
        What did {defendant} have to pay after the judgment? => {awarded}
        Who decided the case of {plaintiff} against {defendant}? => {judge}
        Whose testimony helped {plaintiff} win against {defendant}? => {witness}
        Which piece of evidence turned the case against {defendant}? => {ground}
        When was the suit against {defendant} filed? => {filed}
        Who presided over the trial of {defendant}? => {judge}
        """,
    ),
    account(
        "hiker rescued",
        hiker=HE,
        finder=SHE,
        planned="the {name} ridge|the {name} pass|the {name} trail|the {name} glacier path",
        found="a sheep pen|a dry cistern|an abandoned chapel|a hay barn|a culvert|a bivouac box"
        "|a ski-lift hut|a quarry office|a hollow beech"
        "|a bear trap|a border post|a snow cave|a charcoal kiln",
        clue="a whistle|torch signals|a red scarf|fresh boot prints|an orange peel|a barking dog"
        "|smoke|a ringing phone|a dropped map"
        "|a trail of biscuits|a mirror flash|circling crows",
        injury="a broken ankle|two cracked ribs|snow blindness|a twisted knee|frostbitten toes"
        "|a dislocated shoulder|mild hypothermia"
        "|a gash in the thigh|severe dehydration|a burnt hand|a concussion|a sprained wrist",
        missing="{19..96} hours",
        by="hiker",
        tell=r"""
        {hiker}, a pharmacist from {city2}, is safe. He had told his landlady that he would be walking {planned} and would be back for
        supper, but in the mist he took the wrong fork. Volunteers searched for {missing}. It was {finder}, off duty and out with her skis,
        who noticed {clue} and followed it up. She came upon him in {found}, cheerful and hungry. The hospital reports {injury} and nothing
        worse.

        Mountain rescue, log\n- call from guesthouse: {hiker} overdue; route given as {planned}\n- two teams and a helicopter on that route,
        no trace\n- {finder} (not on the rota) radios in: {clue}, a long way east of the search area\n- he is found in {found}\n- medic:
        {injury}\n- time between alarm and all-clear: {missing}\n- lesson: believe no route card

        "I had my sandwiches," says {hiker} from his bed in {city}, "so I was never really lost." Others saw it differently. For {missing}
        his family heard nothing at all. They thought he was on {planned}, where he had said he would go; he was in {found}, quite another
        valley. Had {finder} not paid attention to {clue}, he might be there still. He came away with {injury} and wants to go again in
        spring.
        """,
        ask=r"""
        Which route had {hiker} meant to walk? => {planned}
        Where did people think {hiker} was hiking? => {planned}
        Where was {hiker} finally found? => {found}
        In what place did {finder} find the lost hiker? => {found}
        Who found {hiker}? => {finder}
        Whom does {hiker} have to thank for being found? => {finder}
        What gave away where {hiker} was? => {clue}
        What did {finder} notice that led to the rescue? => {clue}
        What injuries did {hiker} have? => {injury}
        What did the doctors find wrong with {hiker}? => {injury}
        How long was {hiker} missing? => {missing}
        How many hours passed before {finder} found the man? => {missing}
        """,
    ),
    account(
        "museum theft",
        picture="{title}",
        painter="person",
        suspected="person",
        thief="person",
        museum="the {name} Museum|the {name} Gallery|the {name} Collection|{name} House",
        hidden="under a bathtub|in a cello case|behind a false wall|in a beehive|inside a mattress"
        "|above a dentist's ceiling|in a chest freezer"
        "|under a pool table|in a bank vault|behind a wardrobe|in a coal cellar|inside a rolled carpet|in a piano",
        motive="gambling debts|an old grudge|a bet|love|pure boredom|a dismissed grant"
        "|a refused promotion|homesickness|family honour|a failed shop"
        "|a dare among students|a ransom",
        years="{3..41} years",
        by="picture",
        tell=r"""
        "{picture}" by {painter} hangs again where it belongs. It vanished from {museum} on a Sunday afternoon and stayed away for {years}.
        The police had soon settled on {suspected}, a night guard, who was questioned for weeks and lost a career over it. The true culprit,
        {thief}, has now confessed on a sickbed. The reason was {motive}. All that time the canvas had been {hidden}, wrapped in newspaper.

        FILE CLOSED\nObject: "{picture}", oil, {painter}\nOwner: {museum}\nWhereabouts until recovery: {hidden}\nGone for: {years}\nPerson
        of interest at the time: {suspected}, fully cleared, apology sent\nPerson responsible: {thief}\nGiven motive: {motive}\nThe statute
        of limitations has run out, so no charges will be brought. The frame is still missing.

        It makes a strange story. A painting of {painter}'s, "{picture}", turned up {hidden} when a house was cleared. {Museum} had almost
        forgotten that it owned it; {years} is a long time. Everybody in the trade believed that {suspected} had done it, and said so at
        dinner parties. Everybody was wrong. {thief} had carried it out under a raincoat, driven by {motive}, and never sold it.
        """,
        ask=r"""
        Who painted "{picture}"? => {painter}
        Who stole "{picture}"? => {thief}
        Who turned out to be the thief of "{picture}"? => {thief}
        Who was wrongly suspected of stealing "{picture}"? => {suspected}
        Whose reputation suffered unjustly over the theft from {museum}? => {suspected}
        Where was "{picture}" hidden? => {hidden}
        Where did "{picture}" turn up? => {hidden}
        Which institution was "{picture}" taken from? => {museum}
        What was the motive for the theft of "{picture}"? => {motive}
        Why did {thief} take the painting? => {motive}
        How long was "{picture}" missing? => {years}
        Which museum owns the painting by {painter}? => {museum}
        """,
    ),
    account(
        "dig that found something else",
        site="{name} Mound|{name} Hill|{name} Barrow|{name} Farm",
        leader="person",
        spotter="person",
        expected="a Roman villa|a plague pit|a royal tomb|a Viking boat|a monastery|a battlefield"
        "|a mint|a city wall|a pagan temple|a harbour"
        "|a bath house|a leper hospital|a tournament ground",
        discovered="a tannery|a brewery|a glass furnace|a chariot race track|a salt works"
        "|a school room|a menagerie|a dye works|a bakery|a prison"
        "|a watermill|a pottery dump|a perfume workshop|a bell pit",
        depth="{1..6}.{1..9} m",
        age="{400..3900} years",
        funder="company",
        by="site",
        tell=r"""
        The team at {site} had come to look for {expected}. Aerial photographs promised as much, and {funder} had given the money on the
        strength of them. Three weeks in, there was nothing but clay. Then {spotter}, a student who had been sent to level a side trench,
        struck stone at {depth}. What came out was {discovered}, about {age} old. {leader}, who directs the excavation, says that
        disappointment lasted ten minutes.

        Field diary, {leader}\nWeek 1: {site} at last, rain. I am sure we shall have {expected} by Friday.\nWeek 2: I am less sure.\nWeek 3:
        {spotter} shouted from the far trench and would not stop. A floor, {depth} down! It is {discovered}, I have never seen one so
        complete. The lab says {age}.\nWeek 4: Wrote to {funder}, our sponsor, to explain. They are delighted, thank God, and pay for
        another season.

        - {site}, second season, led by {leader}\n- working hypothesis at the outset: {expected} (not confirmed)\n- result: {discovered}\n-
        first contact: {spotter}, small trench by the hedge, {depth} below the turf\n- dating: {age} before present\n- paid for by
        {funder}\n- the finds go to the county store in {city}; the trench has been filled in again
        """,
        ask=r"""
        What had the archaeologists hoped to find at {site}? => {expected}
        What were they looking for at {site}? => {expected}
        What did the dig at {site} bring to light? => {discovered}
        What is really buried at {site}? => {discovered}
        Who made the find at {site}? => {spotter}
        Who was the first to hit upon the remains at {site}? => {spotter}
        Who was in charge of the excavation at {site}? => {leader}
        How deep did {site}'s remains lie? => {depth}
        How old is what was unearthed at {site}? => {age}
        Who financed the dig at {site}? => {funder}
        Which company sponsored {leader}'s excavation? => {funder}
        """,
    ),
    account(
        "mayoral upset",
        town="{name}ford|{name}stead|{name}mouth|{name}burg|Upper {name}",
        winner=SHE,
        incumbent=HE,
        job="a beekeeper|a bus driver|a school nurse|a chimney sweep|a vet|a pastry cook"
        "|an undertaker|a swimming coach|a locksmith|a radio host"
        "|a tree surgeon|an ice-cream seller|a church organist",
        issue="a parking garage|the closed swimming pool|a waste incinerator|bus fares"
        "|the bells of the church|a golf course|street lighting"
        "|the new bypass|dog licences|the sale of the forest|a cable car|potholes|the Sunday market",
        margin="{2..240} votes",
        turnout="{31..89} percent",
        promised="a free ferry|a skate park|an open budget|a winter fair|shorter meetings"
        "|a public bakery|a river beach|a night bus|a town choir"
        "|cheaper nursery places|a bicycle bridge|a repair shop",
        by="town",
        tell=r"""
        {town} has a new mayor, and hardly anybody saw it coming. {winner}, {job} by trade, beat {incumbent} by {margin}. He had held the
        office for {small} years and had already ordered the flowers. Analysts agree that it was {issue} that brought him down. {Turnout} of
        those entitled went to the polls. She has announced that the first thing on her desk will be {promised}.

        COUNT, {town}\n20:00 polls closed; {turnout} took part\n21:40 {incumbent} ahead, champagne on ice in the town hall\n22:55 the hill
        wards come in; people there are still furious about {issue}\n23:20 final: {winner} is elected with {margin} more than the sitting
        mayor\n23:50 her speech, delivered from a kitchen chair. Says she was {job} this morning. Pledges {promised}.

        Dear {first}, you have been away too long. {incumbent} is out! Just {margin} made the difference. In {town} of all places, where
        only {turnout} bothered to vote. He would not listen to anyone on {issue}, so it serves him right. His successor is {winner}. You
        will remember her as {job}. She has given her word that we shall get {promised}, and I believe her.
        """,
        ask=r"""
        Who was elected mayor of {town}? => {winner}
        Who won the election in {town}? => {winner}
        Who was mayor of {town} until the election? => {incumbent}
        Whom did {winner} defeat? => {incumbent}
        What did {winner} do before becoming mayor? => {job}
        What is the trade of the new mayor of {town}? => {job}
        Which issue cost {incumbent} the office? => {issue}
        What were voters in {town} angry about? => {issue}
        By how much did {winner} win? => {margin}
        What was the turnout in {town}? => {turnout}
        What has {winner} promised to the town? => {promised}
        What will the people of {town} get if the new mayor keeps her word? => {promised}
        """,
    ),
    account(
        "firm's changing trade",
        firm="company",
        old_name="{last} & Sons|{last} Brothers|{name} Trading|{name} Stores",
        founder="person",
        reformer="person",
        first_goods="candles|horse harness|gas mantles|typewriters|corsets|ink|cigar boxes"
        "|ice blocks|mourning hats|slate pencils|whalebone"
        "|sheet music|oil lamps|cart wheels",
        later_goods="car seats|batteries|dental chairs|yoghurt|solar panels|ski boots|cat litter"
        "|vending machines|pressure sensors|wetsuits"
        "|baby monitors|traffic lights|hearing aids",
        founded="1838..1899",
        crisis="a warehouse fire|a war tax|an embezzling clerk|the loss of a patent"
        "|a railway strike|a flood in the cellars|a family feud"
        "|cheap imports|a bank collapse|a boycott|a poisoned batch|an earthquake",
        by="firm",
        tell=r"""
        {firm} is not what it used to be, and it says so on the wall of its lobby. {founder} opened a shop under the name {old_name} in
        {founded} and sold {first_goods}. For two generations that was enough. Then came {crisis}, which nearly finished it. {reformer} took
        over the ruins, changed the name and the trade, and began to make {later_goods}. The sign of the old shop is kept in the canteen.

        ## {firm}: a short history\n\n| When | What |\n| {founded} | {founder} sets up as {old_name}; trade in {first_goods} |\n| next 50
        years | three branches, then {crisis} and near ruin |\n| after that | {reformer} puts the house in order and gives it its present
        name |\n| today | {later_goods}, exported to {d2} countries |

        Toast at the anniversary: Friends, imagine selling {first_goods} today! Yet this is how {founder} made a living, in {founded},
        behind a counter marked {old_name}. My grandfather still mourned it. What killed it was {crisis}. We would not be here if {reformer}
        had not looked at the empty shelves and said: from now on, {later_goods}. They laughed, of course. Then they bought. To {firm}!
        """,
        ask=r"""
        Who founded what is now {firm}? => {founder}
        Who started the business behind {firm}? => {founder}
        Under what name did {firm} start out? => {old_name}
        What was {firm} called originally? => {old_name}
        What did {firm} sell in its early days? => {first_goods}
        What goods did {founder} deal in? => {first_goods}
        What does {firm} make nowadays? => {later_goods}
        Who turned {firm} around? => {reformer}
        Who decided that {firm} should switch to {later_goods}? => {reformer}
        What almost ruined {firm}? => {crisis}
        In which year was {firm}'s predecessor set up? => {founded}
        What brought {old_name} down? => {crisis}
        """,
    ),
    account(
        "concert with a late substitute",
        concert="the {season} gala in {city}|the {name} benefit concert|the {name} Festival opening"
        "|the {name} memorial concert",
        soloist="person",
        substitute="person",
        planned="the {name} Concerto|the {name} Rhapsody|the {name} Variations",
        played="the {name} Sonata|the {name} Fantasy|the {name} Suite",
        ailment="a trapped finger|food poisoning|a bee sting|a cracked tooth|a missed flight"
        "|a sudden fever|a lost passport|a stiff neck"
        "|a car breakdown|a nosebleed|a quarrel over the fee|a snowed-in airport|a broken string",
        conductor="Maestro {last}",
        encore="a lullaby|a tango|a waltz|a folk dance|a film tune|a march|a barcarole|a hymn"
        "|a polka|a ragtime|a sea shanty|a serenade",
        by="concert",
        tell=r"""
        Those who had bought tickets for {concert} on account of {soloist} were in for a surprise. At four in the afternoon word came of
        {ailment}. {conductor} telephoned half the continent and reached {substitute}, who was repotting tomatoes. There was no time to
        learn {planned}, so the programme was altered and the hall heard {played} in its place. It was glorious. The applause ended only
        after {encore}.

        To: {first}\nSubject: {concert}\n\nYou ought to have come! The poster said {planned}, but we got {played}. {soloist} never appeared,
        because of {ailment}, they announced. A murmur went round. Then {substitute} walked on in borrowed shoes, bowed to {conductor} at
        the desk, and nobody coughed for half an hour. For a farewell there was {encore}. I have not clapped like that in years.

        Orchestra office, incident sheet\nEvent: {concert}\nContracted: {soloist}\nCause of absence: {ailment}\nStood in: {substitute},
        arrived 19:10 by taxi\nProgramme as printed: {planned}\nProgramme as given: {played}\nEncore: {encore}\nOn the podium:
        {conductor}\nRefunds asked for: two, both withdrawn at the interval
        """,
        ask=r"""
        Who was meant to be the soloist at {concert}? => {soloist}
        Who failed to appear at {concert}? => {soloist}
        Who stepped in at {concert}? => {substitute}
        Who performed in place of {soloist}? => {substitute}
        Which work had been announced for {concert}? => {planned}
        What should {soloist} have played? => {planned}
        What was actually performed at {concert}? => {played}
        Which piece did {substitute} play instead of the one on the poster? => {played}
        Why was {soloist} not there? => {ailment}
        Who conducted {concert}? => {conductor}
        What was given as an encore at {concert}? => {encore}
        """,
    ),
    account(
        "bridge collapse inquiry",
        bridge="the {name} Bridge|the {name} Viaduct|the {name} footbridge|{name} Pier",
        engineer="person",
        warner=HE,
        blamed="overloaded lorries|a spring flood|a minor earthquake|sabotage|salt on the deck"
        "|a barge collision|dancing crowds|a lightning strike"
        "|the heat wave|an army parade|freak winds|drifting ice",
        cause="hollow rivets|sea sand in the concrete|a misplaced decimal point|rotten piles"
        "|missing bolts|a swapped blueprint|cheap cable wire"
        "|beetles in the beams|a blocked drain|brittle welds|paint over rust|undersized bearings",
        opened="{1871..1899}",
        fell="{1901..1949}",
        cost="{12..98} million francs",
        by="bridge",
        tell=r"""
        {Bridge} stood from {opened} until a quiet morning in {fell}, when its middle third went into the river. No one was on it except a
        goat. The town council put it down to {blamed}, and the newspapers agreed. The inquiry did not. After eight months it named {cause},
        and with that the reputation of {engineer}, whose design had won medals, was gone. A letter from {warner}, written years before and
        never answered, had predicted everything. To rebuild it took {cost}.

        Lecture notes, failures of structures\n1. {Bridge}, put into service in {opened}, designed by {engineer}\n2. collapsed {fell}; no
        dead\n3. popular explanation, repeated to this day: {blamed}\n4. what the commission established: {cause}\n5. ignored warning:
        {warner}, toll collector, three letters\n6. price of the replacement: {cost}\n\nExam question: who should have read the letters?

        "My father took the tolls," the old woman says. {warner} was his name. "He told them about {cause}, he wrote it down, and nobody
        listened." Then, in {fell}, {bridge} fell. People said it was {blamed}. The experts proved him right in the end, and {engineer}, who
        had drawn the plans, emigrated. The new one cost {cost}. She was born, she adds, in the toll house, which is as old as the first
        crossing: {opened}.
        """,
        ask=r"""
        Who designed {bridge}? => {engineer}
        Whose reputation was ruined by the collapse of {bridge}? => {engineer}
        Who had warned that {bridge} was not safe? => {warner}
        Whose letters about {bridge} were ignored? => {warner}
        What did people first think had brought down {bridge}? => {blamed}
        What was wrongly held responsible for the fall of {bridge}? => {blamed}
        What really made {bridge} collapse? => {cause}
        What did the investigation find to be wrong with {bridge}? => {cause}
        When was {bridge} opened? => {opened}
        In which year did {bridge} collapse? => {fell}
        How much did it cost to replace {bridge}? => {cost}
        """,
    ),
    account(
        "succession passed over",
        realm="the Duchy of {name}|the Kingdom of {name}|the County of {name}|the Margraviate of {name}",
        ruler="{Aldric|Theobald|Ottokar|Radomir|Evander|Konrad} the {Bald|Mild|Lame|Tall|Pious|Loud}",
        eldest="Prince {name}",
        heir="Princess {name}",
        regent="{Bishop|Abbot|Count|Marshal} {first}",
        reason="a secret marriage|a lost duel|a vow of silence|debts to the salt merchants"
        "|an insult to the pope|fear of horses|a forged treaty|a burnt granary"
        "|a taste for alchemy|treason in the spring war|a stolen reliquary|a love of dice",
        died="{1240..1399}",
        reign="{21..58} years",
        by="realm",
        tell=r"""
        {ruler} had governed {realm} well, and left it badly. On his death in {died} everyone expected {eldest} to be crowned, as firstborn
        sons were. But a testament came to light that cut him off on account of {reason}. The crown was to go to {heir}, who was six. Until
        she came of age {regent} held the seal. She then sat on the throne for {reign}, longer than anyone before her, and never spoke of
        her brother.

        Family tree, plate {small}: {realm}\n- {ruler}, died {died}\n- {eldest}, first child. Disinherited. Chroniclers give {reason} as the
        grounds. Ended his days in a monastery\n- {heir}, second child. Succeeded her father. Reigned {reign}\n- {regent}, not of the blood;
        governed in the child's name for ten years and built the stone bridge

        Guide: The tomb on the right is empty. It was made for {eldest}, who should have inherited {realm}. What came between him and the
        throne was {reason}. His father, {ruler}, changed the will a week before the end, in {died}. On the left lies {heir}, the little
        sister, with her {reign} in power carved round the edge. The kneeling figure is {regent}, who ruled for her while she was a child.
        Mind the step.
        """,
        ask=r"""
        Who should by birth have inherited {realm}? => {eldest}
        Which child of {ruler} was passed over? => {eldest}
        Who came to the throne of {realm} after {ruler}? => {heir}
        Which child did {ruler} leave the crown to? => {heir}
        Who governed {realm} until the heir was of age? => {regent}
        Who acted as regent for {heir}? => {regent}
        Why was {eldest} disinherited? => {reason}
        What cost {eldest} the throne of {realm}? => {reason}
        In what year did {ruler} die? => {died}
        How long did {heir} reign? => {reign}
        Whose testament settled who would rule {realm}? => {ruler}
        """,
    ),
    account(
        "fever traced to its source",
        town="{name}by|{name}ham|Old {name}|{name} Cross|{name}haven",
        doctor=SHE,
        opponent="Professor {last}",
        blamed="the night air|foreign sailors|rotting fish|marsh gas|tomatoes|the tannery smell"
        "|unwashed wool|a comet|hot bread|beggars|stray cats"
        "|gravediggers' dust",
        source="a dairy|a street pump|a laundry|an oyster bed|a barber's towels|a wedding cake shop"
        "|a school slate|a butcher's ice|a cistern|a cider press"
        "|a watercress bed|a bath house",
        proof="a map with pins|a list of milk rounds|a laundry book|a row of caged mice"
        "|a dyed barrel|a parish register|a broken seal|a child's diary"
        "|a tray of gelatine|a census of doorsteps|a jar of sediment",
        dead="{101..890}",
        year="1851..1897",
        by="town",
        tell=r"""
        The fever of {year} carried off {dead} people in {town} before anyone understood it. {opponent}, the leading authority, wrote that
        it came from {blamed}, and the council acted accordingly, to no effect. {doctor} had other ideas. She was not allowed to sign
        certificates, being a woman, but she could count. What convinced the magistrates was {proof}. It led straight to {source}, which was
        shut that evening. Within nine days it was over.

        {town}, an epidemic in six lines\n- year: {year}\n- burials: {dead}\n- doctrine of the day, defended to the last by {opponent}:
        {blamed}\n- where the contagion in fact came from: {source}\n- found out by: {doctor}, unpaid, at her kitchen table\n- how she
        demonstrated it: {proof}

        Dear sister, {year} will be remembered here. They have dug {dead} graves. {opponent} came to {town} by coach, blamed everything on
        {blamed}, and left before dinner. Then {doctor} stood up in the hall with nothing but {proof} and talked for an hour. I saw faces
        change. It is {source} that has been killing us! She has had it closed. They now lift their hats to her in the street.
        """,
        ask=r"""
        What was the true source of the fever in {town}? => {source}
        Where did the infection in {town} really come from? => {source}
        What was thought at first to cause the fever in {town}? => {blamed}
        What did {opponent} hold responsible for the disease? => {blamed}
        Who discovered where the fever of {town} came from? => {doctor}
        Who stopped the epidemic in {town}? => {doctor}
        Which authority got the epidemic in {town} wrong? => {opponent}
        How did {doctor} prove the point? => {proof}
        What evidence persuaded the officials of {town}? => {proof}
        How many people died of the fever in {town}? => {dead}
        In which year was {town} struck by the fever? => {year}
        """,
    ),
    account(
        "railway that ended elsewhere",
        line="the {name} Railway|the {name} Valley line|the {name} Junction line|the {name} Light Railway",
        engineer=HE,
        landowner="Lord {last}|Lady {last}|Baron {last}",
        planned_end="{name}ton|{name}wick|{name}field",
        actual_end="{name}dale|{name}bridge|{name}worth",
        obstacle="quicksand|a fox covert|a holy spring|a disputed orchard|a buried forest"
        "|a rabbit warren|a flooded mine|a family graveyard|a deer park"
        "|a gunpowder store|a nesting heron|a seam of slate",
        estimate="£{20..90},000",
        spent="£{110..480},000",
        by="line",
        tell=r"""
        {Line} was meant to run to {planned_end}, and the company had already bought a clock for the station there. {engineer}, who surveyed
        the route, thought {estimate} would do. Then came {obstacle}. {landowner}, through whose estate the last miles led, refused every
        offer to go around it. So the rails bent south and stopped at {actual_end}, population ninety. By that time {spent} had gone. The
        clock is still in its crate.

        Half-yearly meeting of {line}, minutes\n1. The chairman regretted that trains would go no farther than {actual_end}.\n2. Asked about
        {planned_end}, as promised in the prospectus, he pointed to {obstacle} and to the attitude of {landowner}, who had declined to
        sell.\n3. Expenditure to date: {spent}. A shareholder recalled the figure of {estimate}. Laughter.\n4. {engineer} tendered his
        resignation as engineer.

        If you change at {actual_end} today, you may wonder at the grand platform in the middle of nowhere. {Line} ends here by accident. On
        the first drawings, by {engineer}, it goes on to {planned_end}. The trouble was {obstacle}, and after that {landowner}, who would
        not part with a single field for a detour. It was to have cost {estimate}; it swallowed {spent}. The last steam train left decades
        ago.
        """,
        ask=r"""
        Where was {line} originally supposed to end? => {planned_end}
        Which place never got its station on {line}? => {planned_end}
        Where does {line} end in reality? => {actual_end}
        What became the terminus of {line}? => {actual_end}
        Who planned the route of {line}? => {engineer}
        Who was the engineer of {line}? => {engineer}
        Which landowner stood in the way of {line}? => {landowner}
        Who refused to sell land to {line}? => {landowner}
        What lay in the way of {line}? => {obstacle}
        How much was {line} expected to cost? => {estimate}
        How much was actually spent on {line}? => {spent}
        """,
    ),
    account(
        "forged research results",
        author="Dr. {last}",
        whistleblower="person",
        journal="{name} Letters|the Annals of {name}|{name} Review|Acta {name}",
        topic="bee memory|glacier noise|potato blight|dream recall|coral bleaching"
        "|left-handed twins|sleep in fish|mould on cheese|crow language|rust in bridges"
        "|yawning dogs|tulip genes",
        reported="{300..990} samples",
        real="{5..60} samples",
        giveaway="identical error bars|a copied photograph|a power cut in the lab|dates on a Sunday"
        "|a receipt for mice|a repeated typing error|a holiday postcard"
        "|impossible percentages|an unopened freezer|missing consent forms|a rounded mean",
        retracted="date",
        by="author",
        tell=r"""
        {author} was a star until this spring. The paper on {topic}, printed in {journal}, spoke of {reported} and was quoted all over the
        world. {whistleblower}, a doctoral student down the corridor, wanted to repeat the analysis and stumbled over {giveaway}. A
        commission counted what was really there: {real}. The article was withdrawn on {retracted}. The university has taken the portrait
        off the staircase.

        RETRACTION NOTICE\n{journal}, {retracted}\nThe editors withdraw the article by {author} on {topic}. The text claims {reported}; the
        laboratory could show no more than {real}. Suspicion arose from {giveaway}, which {whistleblower} brought to our attention. We thank
        readers for their patience. The co-authors were unaware of what had been done and agree to this step.

        <{first}> have you seen it? {author} is finished\n<{first2}> the {topic} thing? I cited that!\n<{first}> so did everybody.
        {reported} on paper, {real} in the fridge\n<{first2}> how did it come out\n<{first}> {giveaway}. {whistleblower} spotted that and
        wrote to {journal}, where it had been published\n<{first2}> brave\n<{first}> they pulled it on {retracted}. the lab is empty now,
        somebody took the kettle
        """,
        ask=r"""
        Who exposed {author}? => {whistleblower}
        Who noticed that the work of {author} was fraudulent? => {whistleblower}
        Which journal had printed the paper by {author}? => {journal}
        Where did {author} publish the forged results? => {journal}
        What was the faked study by {author} about? => {topic}
        How large was the sample according to {author}? => {reported}
        How much material did {author} claim to have? => {reported}
        How large was the sample of {author} in truth? => {real}
        What gave {author} away? => {giveaway}
        What made {whistleblower} suspicious? => {giveaway}
        When was the paper by {author} retracted? => {retracted}
        """,
    ),
    account(
        "siege and surrender",
        fortress="{name} Castle|the citadel of {name}|Fort {name}|the walled town of {name}",
        attacker="General {last}|Duke {name}|Colonel {last}",
        defender="Captain {last}|Countess {name}|Governor {last}",
        weapon="Greek fire|a giant catapult|poisoned wells|hot-air balloons|tunnels under the wall"
        "|red-hot shot|a floating battery|beehives|siege towers"
        "|rockets|a dam across the river|iron mortars",
        cause="a traitor at the gate|an empty well|a false letter|mutinous gunners|spoiled flour"
        "|a burning magazine|frozen moats|an unpaid garrison|a drunken sentry"
        "|dysentery|a collapsed tower|a forgotten drain",
        days="{34..290} days",
        terms="free passage|the handing over of hostages|a ransom in silver|the loss of all cannon"
        "|an oath of loyalty|a yearly tribute of wool|the razing of the walls"
        "|the cession of two bridges|exile for the officers|a marriage contract"
        "|the surrender of the banners|a tax on salt",
        by="fortress",
        tell=r"""
        {Fortress} was thought impregnable. {attacker} arrived before it with nine thousand men and put great hopes in {weapon}, which made
        much noise and changed little. {defender} had food for a year and answered every summons with music from the ramparts. After {days}
        it fell all the same, and what opened it was {cause}. The terms were signed on a drumhead: {terms}. No one was hanged.

        INFORMATION BOARD {small}\n{Fortress}\n\nCommander of the besieging army: {attacker}\nCommander of the garrison:
        {defender}\nDuration: {days}\nTried without success: {weapon}\nReason for the fall: {cause}\nCondition of surrender: {terms}\n\nThe
        breach you see was made much later, by a farmer who wanted stones for a pigsty.

        Diary of a drummer. They say it is {days} since we shut the gates of {fortress}. I no longer fear {weapon}; we have got used to it.
        But {cause}, that is another matter, and it has finished us. This morning {defender} wept and had the white sheet hung out.
        {attacker} rode in at noon on a grey horse, quite courteous. We get off with {terms}. I still have my drum.
        """,
        ask=r"""
        Who besieged {fortress}? => {attacker}
        Who led the army outside {fortress}? => {attacker}
        Who defended {fortress}? => {defender}
        Who had to surrender {fortress}? => {defender}
        What did the besiegers of {fortress} use in vain? => {weapon}
        What did {attacker} rely on at first? => {weapon}
        Why did {fortress} finally fall? => {cause}
        What forced {defender} to give up? => {cause}
        How long did {fortress} hold out? => {days}
        On what terms was {fortress} given up? => {terms}
        What did {attacker} demand in the surrender? => {terms}
        """,
    ),
    account(
        "stage race turned round",
        race="the Tour of {name}|the {name} Classic|the {name} Circuit|the {city}–{name} race",
        leader="person",
        winner="person",
        mishap="a puncture|a stray dog|a broken chain|a dropped bottle|a level crossing|leg cramps"
        "|a wrong turn|a wet tramline|a loose saddle|a wasp in the helmet"
        "|a buckled wheel|a flock of geese",
        distance="{3..48} km",
        gap="{2..58} seconds",
        climb="the Col de {name}|Mount {name}|the {name} wall|{name} Hill",
        prize="a live pig|a silver anvil|a wheel of cheese|a tractor|a cellar of wine|a stone egg"
        "|a wooden crown|a ham|a painted drum|a grandfather clock"
        "|a sack of coffee|a rowing boat",
        by="race",
        tell=r"""
        With {distance} to go, {race} seemed settled. {leader} had broken away alone on {climb} and was already waving to the cameras. Then
        {mishap} changed everything. By the time the trouble was over, {winner} had come past without a glance and kept {gap} in hand to the
        line. For that there was {prize}, which had to be held by two officials on the podium. The favourite went straight to the bus.

        {Race}, radio transcript: "… and {leader} looks magnificent since that attack on {climb}, nobody can touch … oh! Oh no. It's
        {mishap}! Would you believe it, just {distance} before the finish! And here comes {winner}, head down." – "Well, that was it. {Gap}
        at the end, and the poor soul in second place is in tears. I'm told they're bringing out {prize} for the champion now. A fine
        tradition."

        RESULT {race}\n1. {winner}, who also takes home {prize}\n2. {leader}, {gap} behind\n3. {person2}\n\nNotes of the commissaire: the
        runner-up got clear on {climb} and stayed in front until {mishap}, {distance} from home. Protest by the team rejected; such things
        are part of the sport. Rain throughout. Forty-one riders abandoned.
        """,
        ask=r"""
        Who won {race}? => {winner}
        Who overtook {leader} late on? => {winner}
        Who was in front in {race} before things went wrong? => {leader}
        Who came second in {race}? => {leader}
        What mishap cost {leader} the victory? => {mishap}
        What happened to {leader} shortly before the finish? => {mishap}
        How far from the end of {race} did the favourite run into trouble? => {distance}
        By what margin did {winner} win? => {gap}
        Where did {leader} attack? => {climb}
        On which climb did {leader} get away from the others? => {climb}
        What is the prize for winning {race}? => {prize}
        What did {winner} receive on the podium? => {prize}
        """,
    ),
    account(
        "freighter aground",
        vessel="the freighter {name}|the tanker {name}|the coaster {name}|the bulk carrier {name}",
        pilot=HE,
        officer="person",
        shoal="the {name} Bank|{name} Sands|the {name} Shallows|{name} Spit",
        cause="a jammed rudder|a sleeping lookout|a misread buoy|an outdated chart"
        "|a frozen radar screen|a dispute on the bridge|a phone call|a fishing net"
        "|a fuse worth pennies|a wrong tide table|spilled coffee|a stuck throttle",
        cargo="{300..9900} tonnes of {rice|cement|sugar|barley|timber|fertiliser|bananas|scrap iron|gravel|cocoa}",
        port="Port {name}|{name} Haven|{name} Roads|{name} Harbour",
        tug="the tug {first}|the tug {adjective} {animal}",
        aground="{9..70} hours",
        by="vessel",
        tell=r"""
        Holidaymakers got an unusual view at breakfast: {vessel} lay at an angle on {shoal}, a stone's throw from the beach. She was on her
        way to {port} with {cargo}. At first {pilot}, the harbour pilot, was said to have made a mistake. The recordings tell another story.
        {officer}, who had the watch, has admitted that it came to this because of {cause}. {Tug} pulled her free after {aground}, at the
        third spring tide. No oil was spilt.

        Coastguard report\nVessel: {vessel}\nBound for: {port}\nLading: {cargo}\nPosition: {shoal}, heeling nine degrees\nOfficer of the
        watch: {officer}, found responsible (see statement: {cause})\nAlso on the bridge: {pilot}, accused in the press, cleared\nRefloated
        after {aground} by {tug}\nDivers found scratches and one bent blade.

        Dad, we are off again, don't worry. {Vessel} sat on {shoal} for {aground} and I won at cards. You'll read that {pilot} steered us
        onto it, but that's rubbish, the man warned everybody. It was {officer}'s watch, and the whole thing came about through {cause}. In
        the end {tug} got a line to us. All {cargo} still dry. We ought to be in {port} by the weekend.
        """,
        ask=r"""
        Where did {vessel} run aground? => {shoal}
        On which sandbank was {vessel} stuck? => {shoal}
        Who was to blame for the grounding of {vessel}? => {officer}
        Who had the watch when {vessel} ran aground? => {officer}
        Who was wrongly accused over {vessel}? => {pilot}
        Whom did the newspapers blame at first for the grounding of {vessel}? => {pilot}
        What caused {vessel} to run aground? => {cause}
        What was {vessel} loaded with? => {cargo}
        Where was {vessel} heading? => {port}
        Which ship pulled {vessel} free? => {tug}
        How long did {vessel} lie on {shoal}? => {aground}
        """,
    ),
    account(
        "library book come home",
        book="{title}",
        borrower=SHE,
        returner="person",
        library="the {name} Library|the {name} Reading Room|the {name} Institute",
        spot="a hollow bedpost|a hat box|an organ pipe|a sewing machine drawer|a biscuit tin"
        "|a rocking horse|a ship's chest|a dolls' house|a bread oven"
        "|a bricked-up window|a grain sack|an umbrella stand",
        borrowed="{1889..1939}",
        fine="${2..48},{101..998}",
        settled="a jar of honey|an apology in verse|an afternoon of dusting|a dozen eggs"
        "|a pot of tea|a handshake|a public reading|a rose bush|one symbolic cent"
        "|a fruit cake|a new ladder|a box of pencils",
        by="book",
        tell=r"""
        "{book}" is back on its shelf. According to the card, {borrower} carried it out of {library} in {borrowed}, for a fortnight. It then
        lay in {spot} through two wars and three removals. {returner}, who was clearing the house, saw the stamp and took the next train. By
        the rules {fine} would have been due. The librarian laughed and accepted {settled} instead.

        LOAN SLIP (reconstructed)\nWork: "{book}"\nLent by: {library}\nLent to: {borrower}, schoolteacher\nYear: {borrowed}\nHanded in by:
        {returner}\nFound: in {spot}\nCharge according to tariff: {fine}\nCharge according to common sense: {settled}\nCondition: pressed
        violet at page {d2}, otherwise good

        I was only looking for the deed of the house, {returner} told the reporter. What came out of {spot} was "{book}" with a label:
        {library}. The name on the ticket was {borrower}, a great-aunt nobody talked about, and the year was {borrowed}. "I worked out what
        we owed. {fine}!" In the end it was {settled}, and both sides had their picture taken.
        """,
        ask=r"""
        Who had borrowed "{book}"? => {borrower}
        Who never brought "{book}" back? => {borrower}
        Who finally returned "{book}"? => {returner}
        Thanks to whom is "{book}" back? => {returner}
        Which library does "{book}" belong to? => {library}
        Where had "{book}" been lying all that time? => {spot}
        In what was "{book}" discovered? => {spot}
        In which year was "{book}" taken out? => {borrowed}
        How high would the overdue fine for "{book}" have been? => {fine}
        What did {library} take in place of the fine? => {settled}
        How was the debt for "{book}" settled? => {settled}
        """,
    ),
    account(
        "film with two directors",
        film="{title}",
        working_title="{title}",
        first_director="person",
        second_director="person",
        star="person",
        quarrel="the ending|a real lion|the length of a kiss|the weather|the colour of the sea"
        "|a horse|the catering|a dubbed song|the leading lady's hat|a burning barn"
        "|unpaid extras|the use of mirrors",
        budget="{2..9}.{1..9} million",
        spent="{11..48} million",
        by="film",
        tell=r"""
        Few who love "{film}" know that it was once called "{working_title}" and was the work of somebody else. {first_director} shot for
        five weeks, then walked off the set after a quarrel over {quarrel}. The studio, which had allowed {budget}, sent for
        {second_director}, who threw away everything but one sunrise. {star}, cast in the lead on a Tuesday, learned the part in the car.
        When the lights went out for good, {spent} had been spent. It ran for three years.

        Studio memorandum, strictly internal\n- project "{working_title}", to be released as "{film}"\n- {first_director} has left; the
        point at issue was {quarrel}\n- {second_director} finishes the picture and gets sole credit\n- main role: {star}, replacing nobody,
        as nobody had been found\n- approved: {budget}\n- final account: {spent}. God help us.

        Q: You were the script girl on "{film}"?\nA: On "{working_title}", dear. That is what was on the clapperboard. \nQ: Under
        {second_director}?\nA: Later, yes. At first it was {first_director}, a sweet person, until they fell out about {quarrel}. Doors
        slammed. \nQ: And the money?\nA: They had {budget} and used up {spent}. But look at {star} in the last reel! No other lead could
        have done it. Nobody regretted a penny.
        """,
        ask=r"""
        What was the working title of "{film}"? => {working_title}
        What was "{film}" called during the shooting? => {working_title}
        Who began directing "{film}"? => {first_director}
        Which director left "{film}"? => {first_director}
        Who completed "{film}"? => {second_director}
        Who took over as director from {first_director}? => {second_director}
        Who played the lead in "{film}"? => {star}
        What did the first director of "{film}" quarrel about? => {quarrel}
        Why did {first_director} walk out? => {quarrel}
        What was the original budget of "{film}"? => {budget}
        How much did "{film}" cost in the end? => {spent}
        """,
    ),
    account(
        "flood forecast and crest",
        river="the river {name}|the {name} brook|the Upper {name}|the Little {name}",
        warner=HE,
        official="person",
        quarter="{name}side|the {name} quarter|Lower {name}|the {name} Meadows",
        forecast="{3..5}.{1..9} m",
        crest="{6..9}.{1..9} m",
        refuge="a roller rink|the brewery|a cinema|the cathedral|a covered market|the riding school"
        "|a furniture store|the courthouse|an ice rink|the hilltop convent"
        "|a bus depot|the planetarium",
        sign="rats on the stairs|silent frogs|a gurgling sink|brown well water|cows on the dam"
        "|a tilting fence|bees leaving the hive|floating firewood|a humming manhole"
        "|wet cellar walls|ducks in the street|a stopped mill wheel",
        evacuated="{210..4900} people",
        by="river",
        tell=r"""
        {River} is back in its bed, and the questions begin. The office had announced a level of {forecast}; what came was {crest}.
        {official}, who signed the bulletin, told residents to stay at home. Had they obeyed, there would be dead to mourn in {quarter},
        where the water was worst. It was {warner}, a retired ferryman, who noticed {sign} and went from door to door. {Evacuated} spent the
        night in {refuge}, with their dogs and birds.

        Council inquiry, summary of evidence\n- gauge on {river}, predicted: {forecast}\n- gauge, highest actual reading: {crest}\n-
        bulletin issued by {official} ("no cause for alarm")\n- contrary warning by {warner}, a private citizen, on the strength of
        {sign}\n- hardest hit: {quarter}\n- taken to safety: {evacuated}, housed in {refuge} until morning\n\nThe committee recommends new
        sirens.

        I am writing this in {refuge}, on the floor, by torchlight. We are {evacuated} here, they say, everyone from {quarter}. I shall
        never again believe {official}: we were promised {forecast} and that we could sleep soundly. Old {warner} pulled us out of bed and
        kept on about {sign}. Thank goodness! A soldier just told us that {river} has peaked at {crest}. My piano is gone, I suppose.
        """,
        ask=r"""
        How high did {river} actually rise? => {crest}
        What was the peak level of {river}? => {crest}
        What level had been predicted for {river}? => {forecast}
        How high was {river} supposed to get according to the officials? => {forecast}
        Who warned the residents about {river}? => {warner}
        Who got people out of their houses by {river} in time? => {warner}
        Who issued the mistaken forecast for {river}? => {official}
        Which part of town suffered most from {river}? => {quarter}
        What sign made {warner} suspect a flood? => {sign}
        Where did those driven out by {river} spend the night? => {refuge}
        How many had to leave {quarter}? => {evacuated}
        """,
    ),
    account(
        "dictionary finished by another",
        work="the {name} Dictionary|the {name} Encyclopaedia|the {name} Atlas|the {name} Lexicon",
        founder=HE,
        finisher=SHE,
        planned="{3..9} years",
        taken="{31..79} years",
        last_entry="invented",
        helper="a convict|a night porter|a bishop|a deaf watchmaker|a lion tamer|a lighthouse crew"
        "|a retired hangman|a chess champion|a parrot breeder|a ship's doctor"
        "|a milkmaid|a tax collector",
        printer="company",
        lost="the letter M|the whole index|the preface|every map|all the verbs|the second volume"
        "|a trunk of slips|the proofs|the plates|the list of thanks|the letter Q"
        "|the subscribers' names",
        by="work",
        tell=r"""
        {founder} promised the subscribers of {work} that they would have it in {planned}. He had got as far as the letter C when he died
        over his desk. His niece, {finisher}, took up the work and brought it to an end; it had been {taken} altogether. The most diligent
        contributor was {helper}, who sent in a slip a day. A fire at the shop of {printer}, which set the type, consumed {lost}, and that
        had to be done over. The final headword is "{last_entry}".

        ## {work}\n\nConceived by {founder}. Completed by {finisher}. Printed and bound by {printer}.\n\nTime allowed: {planned}. Time used:
        {taken}.\nLast word in the book: {last_entry}\nLost in the fire, rewritten from memory: {lost}\nMost faithful correspondent:
        {helper} (never met in person)\n\nA second edition was announced and wisely abandoned.

        Obituary. {finisher} has laid down her pen. She was nineteen when she inherited {work} from {founder} and an old woman when she
        wrote "{last_entry}", after which nothing follows. It had been going on for {taken}; the first prospectus speaks of {planned}. She
        liked to tell how {helper} supplied the best quotations, and how {lost} burned at {printer}, the printing house. "So I did it
        again," she would say, "and better."
        """,
        ask=r"""
        Who started {work}? => {founder}
        Whose idea was {work}? => {founder}
        Who completed {work}? => {finisher}
        Who carried on {work} after {founder} died? => {finisher}
        How long was {work} meant to take? => {planned}
        How long did {work} take in reality? => {taken}
        What is the last entry in {work}? => {last_entry}
        With which word does {work} end? => {last_entry}
        Who was the keenest contributor to {work}? => {helper}
        Which firm printed {work}? => {printer}
        What part of {work} was destroyed by fire? => {lost}
        What did {finisher} have to do a second time because of a fire? => {lost}
        """,
    ),
    account(
        "chess title match",
        match="the {name} Masters|the {year} {country} chess final|the {name} Chess Cup",
        winner="person",
        loser="person",
        opening="the {name} Gambit|the {name} Defence|the {name} Attack|the {name} Opening",
        blunder="a hasty rook move|an overlooked pin|a wrong exchange|a greedy pawn capture"
        "|a late castling|a touched bishop|a refused draw|a knight on the rim"
        "|a premature sacrifice|a forgotten clock|a trapped queen",
        turn="move {24..71}",
        hours="{4..11} hours",
        venue="a swimming bath|a bank hall|a ferry|a hotel kitchen|a disused church|a tram depot"
        "|a town theatre|a monastery|a brewery cellar|a shopping arcade"
        "|a castle attic|a school gym",
        by="match",
        tell=r"""
        The last game of {match} was played in {venue}, since the original hall had flooded. {loser} needed only half a point and for a long
        time stood better. The choice of {opening} had caught the other side unprepared. But at {turn} there was {blunder}, and a groan went
        through the rows. {winner} did not let go again. After {hours} hands were shaken, and the cup changed its owner.

        Bulletin, {match}, decisive game\nVenue: {venue}\nOpening: {opening}\nDuration: {hours}\nTurning point: {turn} ({blunder} by
        {loser}, who resigned a little later)\nNew champion: {winner}\n Spectators were asked not to eat crisps. The second board was moved
        to the cloakroom because of the draught.

        Dear {first}, you asked for the truth about {match}. I sat in {venue} for {hours} with cold feet. It began with {opening}, as you
        would have guessed. Up to {turn} I would have bet my house on {loser}. Then I saw {blunder} and wanted to shout. {winner} only
        smiled, took off a scarf, and won the thing. I am going to take up draughts.
        """,
        ask=r"""
        Who won {match}? => {winner}
        Who became champion at {match}? => {winner}
        Who was beaten in {match}? => {loser}
        Who threw away a good position in {match}? => {loser}
        Which opening was played in the decisive game of {match}? => {opening}
        How did the last game of {match} begin? => {opening}
        What was the mistake that cost {loser} the title? => {blunder}
        At what point did the last game of {match} turn? => {turn}
        When did {loser} go wrong? => {turn}
        How long did the final game of {match} last? => {hours}
        Where was {match} decided? => {venue}
        """,
    ),
    account(
        "hoard in a field",
        hoard="the {name} hoard|the {name} treasure|the {name} find",
        finder="person",
        farmer="person",
        sought="a lost wedding ring|a water pipe|a tractor bolt|a dropped key|a fallen drone"
        "|a dead badger|a boundary stone|a set of dentures|a plough blade|a gas valve"
        "|a runaway tortoise|a missing hearing aid",
        contents="{120..990} gold coins|{120..990} silver coins|{12..90} silver bowls"
        "|{12..90} bronze axes|{12..90} arm rings|{120..990} amber beads",
        offer="${20..95},000",
        paid="${110..870},000",
        keeper="the {name} Museum|the {name} Foundation|{name} College",
        found_on="date",
        by="hoard",
        tell=r"""
        Nobody had been thinking of riches. On {found_on} {finder}, a plumber, walked over a stubble field with a detector in search of
        {sought}. Instead the spade brought up {hoard}: {contents}, in a pot the size of a football. The land belongs to {farmer}, and the
        two agreed on halves over a beer. A dealer came by at once and held out {offer}. They declined, and that was wise, for {keeper}
        later gave {paid}.

        {Hoard}\n- date: {found_on}\n- made by: {finder}\n- owner of the ground: {farmer}\n- what the search was really for: {sought} (still
        not there)\n- inventory: {contents}\n- first bid, private, turned down: {offer}\n- sum finally agreed: {paid}\n- now with:
        {keeper}\n\nPlease do not give the location to visitors; the field has been dug over three times by night.

        So this is {farmer} on the phone, and I ask how the barley is, and then comes the story of {hoard}. {Contents}, right under our
        noses! {finder} had only been sent out to look for {sought}. That was on {found_on}. Some fellow in a fur collar waved {offer}
        about, but they sent him packing. {Keeper} has it today, for {paid}, and there is to be a new roof on both houses.
        """,
        ask=r"""
        Who found {hoard}? => {finder}
        Who dug up {hoard}? => {finder}
        On whose land was {hoard} discovered? => {farmer}
        Who owns the field where {hoard} lay? => {farmer}
        What was {finder} actually looking for? => {sought}
        What does {hoard} consist of? => {contents}
        How much was offered for {hoard} at first? => {offer}
        What bid for {hoard} was refused? => {offer}
        For how much was {hoard} sold in the end? => {paid}
        Who bought {hoard}? => {keeper}
        Where is {hoard} kept today? => {keeper}
        When was {hoard} found? => {found_on}
        """,
    ),
    account(
        "balloon crossing",
        balloon="the {adjective} {animal}|the {name}|the Spirit of {city}",
        aeronaut=SHE,
        companion=HE,
        first_failure="a torn seam|a church spire|wet gunpowder|a jealous husband|a thunderstorm"
        "|a stolen anchor|a flock of storks|damp straw|a missing valve"
        "|a police order|an overweight passenger|a tangled rope",
        start="{name} Meadow|the {name} gasworks|{name} Common",
        goal="city",
        landing="a duck pond|a vicarage garden|a cattle market|a wedding party|a rifle range"
        "|a potato field|a convent yard|a cricket pitch|a salt marsh|a hospital roof"
        "|a cemetery|a brickyard",
        ballast="law books|bottled beer|sheet music|sandwiches|a piano stool|family silver|Bibles"
        "|winter boots|tinned sardines|a sewing machine|love letters|a bathtub",
        flown="{1..28} {month} {1858..1909}",
        by="balloon",
        tell=r"""
        {aeronaut} tried it twice. The first ascent of {balloon} was over in six minutes, on account of {first_failure}. On {flown} she rose
        from {start} again, this time with {companion} at her side, a dentist who could read a barometer. They meant to reach {goal}. Over
        the hills the gas cooled and they threw out {ballast} to stay aloft. It sufficed to bring them down, unhurt, in the middle of
        {landing}, forty miles short.

        Centenary booklet, page {small}\n\n{Balloon}\nPilot: {aeronaut}, aged twenty-six\nPassenger: {companion}\nPlace of ascent:
        {start}\nDate: {flown}\nHoped for: {goal}\nCame down: {landing}\nJettisoned to gain height: {ballast}\nEarlier attempt the same
        year, abandoned after {first_failure}\n\nThe basket survives and is used for apples.

        I was a boy when {balloon} fell out of the sky. We all ran to {landing}, and there she sat, {aeronaut}, asking if this was {goal}!
        It was not, by a long way. {companion} was green in the face and mourned {ballast}, which they had had to drop. They had left
        {start} that morning, {flown}, a date I know by heart. My mother said they should have learned their lesson from {first_failure},
        the last time.
        """,
        ask=r"""
        Who piloted {balloon}? => {aeronaut}
        Who flew along with {aeronaut}? => {companion}
        Who was the passenger of {balloon}? => {companion}
        What had spoiled the first attempt with {balloon}? => {first_failure}
        Why did {aeronaut}'s earlier flight fail? => {first_failure}
        Where did {balloon} take off? => {start}
        Which place was {balloon} trying to reach? => {goal}
        Where did {balloon} come down? => {landing}
        Where did {aeronaut} land in the end? => {landing}
        What was thrown overboard from {balloon}? => {ballast}
        On what date did {balloon} make its second flight? => {flown}
        """,
    ),
    account(
        "village school closed",
        school="{name} Lane School|the {name} village school|St {first}'s School|{name} Road Primary",
        head=SHE,
        protester="person",
        reason="falling birth rates|a leaking roof|asbestos in the ceiling|no heating grant"
        "|a shortage of teachers|a motorway next door|a subsiding wall|a merger of districts"
        "|a failed inspection|costly buses|a missing fire escape|mould in the cloakroom",
        proposed="a car park|a pharmacy|a tax office|luxury flats|a police post|a supermarket"
        "|a data centre|a petrol station|a wedding hall|a fitness club|a storage depot"
        "|a call centre",
        became="a cider house|a bicycle workshop|a puppet theatre|a goat dairy|a printing studio"
        "|a bat sanctuary|a choir hall|a seed bank|a climbing hall|a chess academy"
        "|a clock museum|a ceramics studio",
        pupils="{4..39} pupils",
        closed="date",
        by="school",
        tell=r"""
        The bell of {school} rang for the last time on {closed}. Only {pupils} were left to hear it. The county had given {reason} as its
        grounds, and {head}, the headmistress, says she could not honestly contradict. {protester} collected two thousand signatures all the
        same and chained a bicycle to the gate. The plan had been to turn the place into {proposed}. That at least was prevented: it is now
        {became}.

        {School}: chronicle, last entries\n- autumn: {protester} founds a committee to keep it open; marches, cakes, a song\n- winter: the
        county replies. The point is {reason}.\n- spring: drawings are put on show for {proposed}; an egg is thrown\n- {closed}: final day.
        {head} hands each of the {pupils} a tulip bulb and locks up\n- two years on: the building reopens as {became}

        <{first}> drove past {school} today. did you know it's {became} now?\n<{first2}> better than {proposed}, which is what they wanted
        to make of it\n<{first}> why did they ever shut it\n<{first2}> {reason}, officially. and they were down to {pupils}\n<{first}> was
        it still old {head} in charge?\n<{first2}> till the very end, {closed}. she cried. {protester} fought like a lion for it, but no
        chance
        """,
        ask=r"""
        Why was {school} closed? => {reason}
        What reason did the county give for shutting {school}? => {reason}
        Who was the last head of {school}? => {head}
        Who ran {school} until it was shut? => {head}
        Who campaigned against the closure of {school}? => {protester}
        Who led the fight to save {school}? => {protester}
        What had been planned for the building of {school}? => {proposed}
        What did the county first want to turn {school} into? => {proposed}
        What is the building of {school} used as today? => {became}
        How many children were left at {school}? => {pupils}
        When did {school} close its doors? => {closed}
        """,
    ),
    account(
        "beetle seen again",
        species="the {color} {name} beetle|the {name} orchid|the {name} newt|the {name} moth",
        finder="person",
        namer="person",
        last_seen="1841..1959",
        found_again="1986..2024",
        looking_for="bats|truffles|meteorites|old bottles|lichens|owl pellets|a lost kite|mushrooms"
        "|land snails|gold dust|wild garlic|a geocache",
        place="a railway cutting|a roadside ditch|a disused quarry|a golf bunker|a walled graveyard"
        "|a missile base|a rubbish tip|an old vineyard|a sewage pond"
        "|a drained canal|a rifle butt|a castle ditch",
        threat="weedkiller|a planned car park|garden cats|light pollution|drainage|wild boar"
        "|road salt|collectors|a new quarry|mowing|invasive crayfish|tree planting",
        by="species",
        tell=r"""
        Textbooks counted {species} among the dead. The last reliable record was from {last_seen}, by the same {namer} who had described and
        named it. In {found_again} a short note upset all that. {finder}, out looking for {looking_for}, had knelt down in {place} to tie a
        shoe and seen one. Then forty. The colony is safe for now, though {threat} may yet finish it.

        Red list, revised entry\n{Species}\nFirst described by: {namer}\nBelieved extinct since: {last_seen}\nRediscovered: {found_again},
        by {finder}\nHabitat of the survivors: {place}\nMain danger: {threat}\nRemark: the finder had come for {looking_for} and had no net.
        Identification was made from a drawing on a bus ticket.

        "I'm no scientist," says {finder}. "I only wanted {looking_for}." We are standing in {place}, and between our boots lives {species},
        which nobody had set eyes on since {last_seen}. It owes its name to {namer}, whose portrait is in the town hall. Since {found_again}
        there has been a fence. A greater worry than visitors, the wardens say, is {threat}.
        """,
        ask=r"""
        Who rediscovered {species}? => {finder}
        Who came upon {species} by chance? => {finder}
        Who first described {species}? => {namer}
        Which naturalist gave {species} its name? => {namer}
        Until what year had {species} last been seen? => {last_seen}
        In what year did {species} turn up again? => {found_again}
        What was {finder} searching for when {species} turned up? => {looking_for}
        What had {finder} really come for? => {looking_for}
        Where does {species} survive? => {place}
        In what sort of place was {species} found? => {place}
        What endangers {species} now? => {threat}
        """,
    ),
    account(
        "newspaper hoax",
        paper="the {city} Courier|the {name} Gazette|the Evening {name}|the {name} Herald",
        author="person",
        editor=HE,
        hoax="a talking walrus|a city under the ice|a man with wings|rain of silver coins"
        "|a two-headed mayor|a tunnel to the sea|a singing glacier|a tiger in the sewers"
        "|a moon made of salt|an invisible regiment|edible coal|a thousand-year-old monk",
        aim="to sell more copies|to win a wager|to annoy a rival|to fill an empty page"
        "|to expose a swindler|to impress a widow|to hide a bankruptcy|to test the censor|to cheer up readers"
        "|to mock the academy|to distract from a strike|to advertise a circus",
        exposed_by="a chemist's boy|a travelling nun|a rival reporter|a stamp collector"
        "|a schoolgirl|a sailor on leave|a retired judge|a deaf typesetter|a piano teacher|a customs clerk"
        "|a geography teacher|a hotel porter",
        printed="{1..28} {month} {1829..1899}",
        copies="{11..96},000 copies",
        by="paper",
        tell=r"""
        For eleven days people believed {paper}. The issue of {printed} brought a report about {hoax}, with an engraving, and {copies} went
        in a single morning. It was signed by a Professor Sands, who did not exist. {author}, a junior on the shipping page, had made it all
        up. The motive was simple: {aim}. {editor}, the editor, let it go to press unread and was the one who lost the job when {exposed_by}
        pointed out that the map was of Norway.

        Entry in an anthology of frauds\n\nTitle: {hoax}\nWhere: {paper}, {printed}\nSold: {copies}\nTrue author: {author}\nPurpose:
        {aim}\nExposed by: {exposed_by}\nConsequences: {editor}, responsible as editor, dismissed; the writer promoted to the literary
        supplement. The original plate was melted down in the war.

        My grandfather, {editor}, never recovered from it. He was in charge of {paper} and trusted everybody. So when {author} handed in a
        column on {hoax}, he passed it on {printed} without his glasses. They printed {copies}, and not one was left by noon. It had been
        written {aim}, no more than that. It took {exposed_by} to see through the thing, and then the owner wanted a head.
        """,
        ask=r"""
        Who invented the story in {paper}? => {author}
        Who really wrote the hoax printed in {paper}? => {author}
        Who was editor of {paper} at the time? => {editor}
        Who lost the job over the hoax in {paper}? => {editor}
        What was the made-up story in {paper} about? => {hoax}
        What did {paper} make its readers believe in? => {hoax}
        For what purpose was the story in {paper} made up? => {aim}
        Why did {author} invent the report? => {aim}
        Who found out that {paper} had been fooling its readers? => {exposed_by}
        Who unmasked the tale by {author}? => {exposed_by}
        When did the false report appear in {paper}? => {printed}
        How many papers were sold with the tale by {author}? => {copies}
        """,
    ),
    account(
        "remedy that cured something else",
        drug="{name}ine|{name}ol|{name}amide|{name}oxan",
        chemist="person",
        observer=SHE,
        intended="gout|hay fever|malaria|seasickness|baldness|snoring|toothache|migraine|hiccups"
        "|varicose veins|stage fright|chilblains",
        cured="stomach ulcers|night blindness|leprosy|psoriasis|epilepsy|sleeping sickness"
        "|high blood pressure|foot rot in sheep|tinnitus|asthma|kidney stones|ringworm",
        hint="brighter eyes|a gardener's hands|a forgotten tray|a cheerful patient|a quiet ward"
        "|a blue stain|a well-rested nurse|a healed dog|an unused inhaler|warm feet"
        "|a mixed-up chart|a sudden appetite",
        maker="company",
        dose="{5..900} mg",
        by="drug",
        tell=r"""
        When {chemist} first made {drug}, it was to be a remedy for {intended}. In the trials it did nothing of the kind, and {maker} had
        the remaining stock put in a cellar. That it is known today is due to {observer}, a ward sister, who was puzzled by {hint} and kept
        notes. A second trial followed. The stuff turned out to act on {cured}, and that at no more than {dose} a day. Nobody has ever quite
        explained why.

        {Drug}, from the company archive of {maker}\n- synthesised by {chemist}, on a Sunday\n- target at the time: {intended}; abandoned as
        useless\n- observation recorded by {observer}: {hint}\n- indication approved four years later: {cured}\n- daily dose: {dose}\n- name
        chosen by a vote among the secretaries

        Interviewer: So {drug} was an accident?\nGuest: A failure, to begin with. {chemist} was after {intended}, like everyone in those
        days.\nInterviewer: And then?\nGuest: Then {observer} noticed {hint}. Small thing, but it would not go away. We gave {dose} to
        thirty people with {cured}, and twenty-six got well.\nInterviewer: {maker} must have been pleased.\nGuest: They had already sold the
        machines for making it!
        """,
        ask=r"""
        Who first made {drug}? => {chemist}
        Which chemist developed {drug}? => {chemist}
        Whose observation saved {drug} from oblivion? => {observer}
        Who noticed the unexpected effect of {drug}? => {observer}
        What was {drug} originally meant to treat? => {intended}
        Against what did {drug} fail? => {intended}
        What does {drug} actually help with? => {cured}
        Which condition is {drug} effective against? => {cured}
        What drew {observer}'s attention to the effect? => {hint}
        Which company owned {drug}? => {maker}
        How much {drug} is given? => {dose}
        """,
    ),
    account(
        "cook's obituary",
        cook=HE,
        teacher="person",
        heir="person",
        restaurant="the {adjective} {animal}|Chez {first}|the {name} Inn",
        dish="eel in green sauce|pigeon pie|burnt cream|quince soup|nettle dumplings"
        "|smoked plum tart|beetroot ravioli|stuffed cabbage|hay-baked ham|chestnut broth"
        "|turnip gratin|walnut trout",
        refused="a knighthood|a television series|a third star|a royal wedding|a cookbook contract"
        "|a frozen-food line|a palace kitchen|an honorary degree|a cruise ship|an airline menu"
        "|a street name|a statue",
        started="washing ferry dishes|peeling army potatoes|gutting herring|delivering coal"
        "|plucking geese|selling matches|stoking ovens|carrying luggage|cleaning lamps|shelling peas"
        "|herding pigs|painting signs",
        opened="1951..1988",
        by="cook",
        tell=r"""
        {cook}, who has died in his sleep, could not stand the word cuisine. He began by {started}, at thirteen. {teacher} caught him
        correcting a sauce, boxed his ears and kept him on as an apprentice for six years. In {opened} he opened {restaurant} with borrowed
        chairs. People came from far away for his {dish}. He was offered {refused} and said no by postcard. The stove now belongs to {heir},
        his former pot washer.

        IN MEMORIAM {cook}\n\n* first wages: for {started}\n* learned everything from {teacher}, as he never tired of saying\n* {opened}:
        first evening at {restaurant}; four guests, one of them lost\n* famous for: {dish}\n* turned down: {refused} ("I have onions on the
        fire")\n* carries on in his place: {heir}

        At the funeral of {cook} they served {dish}, what else. It had been cooked by {heir}, who has the kitchen now, and the guests at
        {restaurant} do not mind who stirs as long as it tastes the same. Somebody told the story of how he had declined {refused}. Another
        remembered him as a boy, {started} for pennies, before he was taken in and trained by {teacher}. On the door the old sign still
        says: since {opened}.
        """,
        ask=r"""
        Who taught {cook} to cook? => {teacher}
        Under whom did {cook} serve an apprenticeship? => {teacher}
        Who took over the kitchen from {cook}? => {heir}
        Who is cook at {restaurant} now? => {heir}
        What was {cook}'s restaurant called? => {restaurant}
        Where did {cook} have a kitchen of his own? => {restaurant}
        Which dish made {cook} famous? => {dish}
        What was {cook}'s speciality? => {dish}
        What did {cook} turn down? => {refused}
        Which offer did {cook} not accept? => {refused}
        How did {cook} earn his first money? => {started}
        In which year did {restaurant} open? => {opened}
        """,
    ),
    account(
        "first night at the theatre",
        play="{title}",
        playwright="person",
        actress=SHE,
        understudy=SHE,
        theatre="the {name} Theatre|the {name} Playhouse|the Old {name}",
        disturbance="a burning curtain|a fistfight in the stalls|an escaped parrot"
        "|a collapsed balcony|a rotten tomato|a drunken ghost|a jammed revolve|a police raid|a thrown boot"
        "|a fainting prompter|a stuck trapdoor|a barking spaniel",
        critic="person",
        verdict="a long sneeze|warm soup|furniture in verse|a funeral with jokes"
        "|a lesson in patience|cold tea|thunder without rain|three acts too many|a wet firework|a yawn in costume"
        "|noise in velvet|a cough in rhyme",
        nights="{120..980} nights",
        by="play",
        tell=r"""
        "{play}" very nearly did not survive its first evening. {playwright} had written the main part for {actress}, but she lost her voice
        at noon, and {understudy} went on with the book in her sleeve. In the second act {theatre} saw {disturbance}, and half the audience
        left. "{Verdict}," wrote {critic} in the morning paper. Curiosity did the rest. It was given for {nights} without a break.

        {Theatre}, stage manager's book\nPiece: "{play}", by {playwright}\nFirst night: {actress} indisposed, {understudy} plays. Act two
        interrupted by {disturbance}.\nNext morning: notice by {critic} read aloud in the canteen ("{verdict}"). Nobody laughed.\nLater, in
        pencil: closed after {nights}. We could have gone on.

        You want to hear about {playwright}? Then let me tell you of "{play}". I tore tickets at {theatre} that season. First {actress}
        could not come on, she whispered like a mouse. Then, with {understudy} in the role and doing beautifully, there was {disturbance}. I
        thought we were done for. And {critic} called it {verdict} in print! Yet they queued round the block. {Nights}, if you please.
        """,
        ask=r"""
        Who wrote "{play}"? => {playwright}
        Who should have played the lead in "{play}"? => {actress}
        For whom was the main role in "{play}" written? => {actress}
        Who actually appeared on the first night of "{play}"? => {understudy}
        Who stood in for {actress}? => {understudy}
        At which theatre was "{play}" first performed? => {theatre}
        What interrupted the premiere of "{play}"? => {disturbance}
        What went wrong in the second act of "{play}"? => {disturbance}
        Which critic disliked "{play}"? => {critic}
        What did {critic} call the play? => {verdict}
        How long did "{play}" run? => {nights}
        """,
    ),
    account(
        "polar party's two routes",
        expedition="the {name} Expedition|the {name} Polar Party|the {adjective} {animal} expedition",
        leader=HE,
        rival="Captain {last}",
        transport="motor sledges|Siberian ponies|reindeer|kites|bicycles|mules|a snow tractor"
        "|an airship|stilts and skis|a steam sleigh|camels|a propeller sled",
        fallback="dogs|man-hauling|skis|snowshoes|a handcart|a sail on runners|a canvas boat"
        "|rope and pulleys|yaks|a borrowed sled|oxen|a toboggan",
        survivor="person",
        food="boiled boots|candle wax|seal blubber|raisins|ship's biscuit|penguin eggs|cocoa paste"
        "|lichen soup|frozen butter|glue broth|tinned peaches|oat cakes",
        reached="{1..28} {month} {1898..1921}",
        behind="{2..40} days",
        by="expedition",
        tell=r"""
        {leader} had staked everything on {transport}. That idea failed on the second day, and {expedition} went on with {fallback} instead. When
        they stood at the pole on {reached}, there was a flag already: {rival} had been there {behind} before. On the way back they lived on
        {food}. Of the five only {survivor} reached the coast, with the diaries sewn into a coat, and would never talk about it.

        ## {expedition}\n\n- commander: {leader}, lost on the return march\n- arrived at the goal: {reached}\n- beaten by: {rival}, with
        a lead of {behind}\n- means of travel, on paper: {transport}\n- means of travel, from day two: {fallback}\n- last provisions:
        {food}\n- came home: {survivor}\n\nThe society struck a medal, in bronze, as silver was for winners.

        A letter found in a tent. We are beaten, my dear. {rival} has left us a note and a tin of tobacco; the ink says {behind} ago. It is
        {reached} and I am too cold to weep. All would be different had {transport} been of any use; {fallback} had to do. There is nothing
        left but {food}. I give these pages to {survivor}, the strongest of us, who alone may get through. Tell them at home that
        {expedition} did arrive. Your {leader}
        """,
        ask=r"""
        Who led {expedition}? => {leader}
        Who got to the pole before {expedition}? => {rival}
        Who beat {leader} to the pole? => {rival}
        How was {expedition} originally meant to travel? => {transport}
        What means of transport let {leader} down? => {transport}
        What did {expedition} have to travel with in the end? => {fallback}
        What replaced the failed transport of {expedition}? => {fallback}
        Who was the only survivor of {expedition}? => {survivor}
        Who brought back the papers of {leader}? => {survivor}
        What did the men of {expedition} eat at the last? => {food}
        When did {expedition} arrive at the pole? => {reached}
        How far behind {rival} was {expedition}? => {behind}
        """,
    ),
]
