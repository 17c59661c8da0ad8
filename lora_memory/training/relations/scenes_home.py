"""Private life: households, families, notes on the fridge, diaries and letters.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, scene

HOME: list[Relation] = [
    scene(
        "school run",
        driver="first",
        child="first",
        place="nursery|ballet|judo|choir|piano|chess club|swimming|scouts|football|kindergarten|fencing|gymnastics"
        "|drama class|skating|after-school club|violin|the playground|the library|the dentist",
        at="time",
        by="child",
        say=r"""
        Note on the fridge: {driver} fetches {child} from {place} at {at}. Don't forget the rain boots!
        {child} has to be collected at {at} today; {driver} said yes, so {place} can be ticked off the list.
        Mum: who's getting {child}?\n{driver}: me, {at}, from {place}\nMum: angel
        I can't make it, {first2} is ill, and therefore {driver} will be standing outside {place} at {at} for {child}.
        From {place}, where she spends every {weekday}, {child} rides home with {driver}, who pulls up around {at}.
        """,
        ask=r"""
        Who picks up {child}? => {driver}
        With whom does {child} travel home? => {driver}
        When is {child} being picked up? => {at}
        What time should someone be there for {child}? => {at}
        Where is {child} being picked up? => {place}
        Where does {driver} have to go to get {child}? => {place}
        Which child does {driver} bring home? => {child}
        """,
    ),
    scene(
        "two bins",
        bin="paper|glass|garden waste|recycling|food scraps|cardboard|plastic|compost|metal|textiles|general waste"
        "|packaging|bulky waste|batteries|clippings",
        otherbin="the {color} bin",
        pickup="Monday|Tuesday|Wednesday",
        otherpickup="Thursday|Friday|Saturday",
        say=r"""
        BINS!! {bin} on {pickup}, {otherbin} on {otherpickup}. Wheels facing the house, please.
        You asked about collections: they take {bin} every {pickup}, whereas {otherbin} isn't emptied until {otherpickup}.
        On {otherpickup} the lorry comes for {otherbin}, and two days or so before or after, namely {pickup}, it is {bin}.
        I dragged out {otherbin} in my slippers, and {first} laughed: that goes on {otherpickup}, {pickup} is {bin}.
        While {otherbin} waits for {otherpickup}, our {bin} leaves on {pickup}, at {time} if the crew is punctual.
        """,
        ask=r"""
        Which day is {bin} collected? => {pickup}
        When do we put out the {bin}? => {pickup}
        When does {otherbin} get emptied? => {otherpickup}
        Which day belongs to {otherbin}? => {otherpickup}
        What is taken away on {pickup}? => {bin}
        Which bin is due on {otherpickup}? => {otherbin}
        """,
    ),
    scene(
        "appliance part",
        appliance="washing machine|dishwasher|boiler|tumble dryer|freezer|cooker hood|coffee machine|lawnmower"
        "|vacuum cleaner|oven|toaster|water softener|heat pump|sewing machine|hairdryer|kettle|fridge|mixer",
        part="door seal|drain pump|filter|heating element|belt|thermostat|hinge|hose|carbon brush|gasket|fuse|nozzle"
        "|spark plug|motor|fan|bearing|control board|drip tray|impeller",
        partnumber="{L2}{d3}-{d2}|{d4}.{d3}|{L1}{d5}",
        seller="company",
        by="appliance",
        say=r"""
        The {appliance} needs a new {part}, order number {partnumber}, and only {seller} still stocks it.
        I rang {seller}; for our {appliance} the right {part} is {partnumber}, and they'll post it by {weekday}.
        {first}: the {appliance} is dead again\n{first2}: it's the {part}. get {partnumber} from {seller}
        What gave out in the {appliance} was the {part}; its replacement, {partnumber}, has been bought from {seller}.
        From {seller} we ordered {partnumber}. That is a {part}, and once it's here the {appliance} will hum again.
        """,
        ask=r"""
        What is broken in the {appliance}? => {part}
        Which component does the {appliance} need? => {part}
        What is the order number of the {part} for the {appliance}? => {partnumber}
        Which part number fits our {appliance}? => {partnumber}
        Where does the spare for the {appliance} come from? => {seller}
        Who supplies the {part} for the {appliance}? => {seller}
        Which machine at home is waiting for a {part}? => {appliance}
        """,
    ),
    scene(
        "machine setting",
        load="wool jumpers|bed sheets|curtains|towels|jeans|baby clothes|sofa covers|silk blouses|gym kit|duvets"
        "|tablecloths|work shirts|trainers|cushion covers|swimwear|ski jackets|bath mats|pillowcases",
        setting="programme {d1}|Eco {2..9}0|Delicate {d1}|Mix {d2}|Cycle {L1}",
        spin="400|600|800|900|1000|1100|1200|1400|1600",
        by="load",
        say=r"""
        For {load} turn the dial to {setting} and cap the spin at {spin}.
        {setting}, {spin} rpm: that's how {load} survive our washing machine.
        You wash {load} with {setting}, never with the cotton cycle, and you let the drum spin at {spin}.
        Dear house-sitter, {load} go in at {setting}. More than {spin} turns a minute would ruin them.
        After {first} shrank everything, a label appeared by the drum: {load} = {setting} / {spin} turns.
        """,
        ask=r"""
        Which setting is used for {load}? => {setting}
        How should the washing machine be set when {load} are in it? => {setting}
        At how many revolutions are {load} spun? => {spin}
        What spin speed suits {load}? => {spin}
        What laundry is {setting} meant for? => {load}
        """,
    ),
    scene(
        "paint of a room",
        room="room",
        shade="color",
        maker="company",
        oldpaint="magnolia wallpaper|wood panelling|striped wallpaper|bare plaster|floral wallpaper|cork tiles|limewash"
        "|exposed brick|textured paper|nicotine stains|woodchip paper|dark varnish|cracked tiles|grey distemper",
        by="room",
        say=r"""
        We've painted the {room} {shade}; the tins are from {maker} and the {oldpaint} is finally gone.
        Diary, {date}. Goodbye {oldpaint}! The {room} is {shade} now, thanks to six litres from {maker}.
        {maker} mixed the {shade} for us. It went on over the {oldpaint} in the {room} in two coats.
        What used to be {oldpaint} is {shade} today: so much for the {room}, and {maker} earned {price} on it.
        Touching up the {room}? Ask {maker} for {shade}, and remember the {oldpaint} still hiding underneath.
        """,
        ask=r"""
        What colour is the {room}? => {shade}
        Which shade was chosen for the {room}? => {shade}
        Who made the paint in the {room}? => {maker}
        Where did the paint for the {room} come from? => {maker}
        What covered the walls of the {room} before? => {oldpaint}
        What was painted over in the {room}? => {oldpaint}
        Which room is {shade}? => {room}
        """,
    ),
    scene(
        "furniture bought",
        piece="sofa|armchair|wardrobe|bookcase|dining table|sideboard|bunk bed|desk|chest|bench|dresser|footstool"
        "|rocking chair|mirror|coffee table|coat rack|cradle|bar stool|shoe cabinet|lamp",
        source="company|a flea market in {city}|an auction in {city}|{person}",
        paid="price",
        cover="material",
        by="piece",
        say=r"""
        The {piece} came from {source}, cost {paid}, and is made of {cover}.
        {A_piece} of {cover}! We found it through {source} and handed over {paid} without haggling.
        I paid {paid} for the {piece}. The seller was {source}, and nobody told me how heavy {cover} is.
        When {source} put up {a_piece} of {cover}, {first} drove there the same night with {paid} in an envelope.
        user: our {piece} is {cover}, bought for {paid}\nassistant: Lovely. Where?\nuser: from {source}
        """,
        ask=r"""
        Where was the {piece} bought? => {source}
        From whom did the {piece} come? => {source}
        What was the cost of the {piece}? => {paid}
        How much money went on the {piece}? => {paid}
        What material is the {piece}? => {cover}
        Which piece of furniture cost {paid}? => {piece}
        """,
    ),
    scene(
        "recipe swap",
        dish="food",
        used="ingredient",
        missing="spice",
        heat="1{4..9}5 degrees|2{0..3}0 degrees|gas mark {2..9}",
        baking="{15..95} minutes",
        by="dish",
        say=r"""
        There was no {missing}, so {used} went into the {dish} instead. Oven: {heat}, {baking}.
        {first}'s {dish} does without {missing} and has {used} in its place; it bakes for {baking} at {heat}.
        Preheat to {heat}. Swap the {missing} in the {dish} for {used}, then leave it alone for {baking}.
        After {baking} at {heat} the {dish} came out golden, and nobody noticed that {used} stood in for {missing}.
        Dear {first}, my {dish} takes {used} (we can't get {missing} here). Give it {baking}, {heat}, middle shelf.
        """,
        ask=r"""
        What was used in the {dish} as a substitute? => {used}
        What replaces {missing} in the {dish}? => {used}
        Which ingredient was left out of the {dish}? => {missing}
        What did {used} take the place of in the {dish}? => {missing}
        How hot must the oven be for the {dish}? => {heat}
        At what temperature is the {dish} baked? => {heat}
        How long does the {dish} stay in the oven? => {baking}
        """,
    ),
    scene(
        "planted in the garden",
        plant="flower",
        spot="the south wall|the pond|the shed|the front gate|the compost heap|the hedge|the terrace|the water butt"
        "|the garage|the swing|the steps|the well|the pergola|the plum tree|the washing line|the greenhouse",
        rival="fruit",
        rivalspot="the {material} fence|the {color} bench|the trough marked {L1}{d1}",
        say=r"""
        The {plant} went in beside {spot} and the {rival} beside {rivalspot}.
        Garden diary: by {spot} now {plant}; by {rivalspot}, where it is sunnier, {rival}.
        Please water the {rival} next to {rivalspot} twice a day. Only once for the {plant} at {spot}!
        I'd wanted {rival} near {spot}, but {first} insisted on {plant} there, so they grow by {rivalspot} instead.
        Next to {rivalspot} you'll find our {rival}, and if you walk on as far as {spot}, {plant}.
        """,
        ask=r"""
        What was planted by {spot}? => {plant}
        What grows next to {spot}? => {plant}
        Where are the {plant} planted? => {spot}
        Which place in the garden did the {rival} get? => {rivalspot}
        Where should I look for the {rival}? => {rivalspot}
        What is growing near {rivalspot}? => {rival}
        """,
    ),
    scene(
        "spare key",
        neighbour="person",
        hiding="under the {color} flowerpot|behind the {material} gnome|in the {item}|on the third beam|inside the {word} tin"
        "|below the loose brick|above the meter box",
        opens="back door|garage|cellar|letterbox|garden shed|bike shed|summer house|attic|side gate|boat house|laundry room"
        "|caravan|chicken coop|workshop|pantry",
        alarm="pin",
        say=r"""
        Key to the {opens}: {hiding}. If it isn't there, ring {neighbour}. The alarm wants {alarm}.
        Should you lock yourself out, {neighbour} next door has a duplicate; ours for the {opens} lies {hiding}. Alarm {alarm}.
        {first}: where's the {opens} key??\n{first2}: {hiding}, or ask {neighbour}, and type {alarm} when it beeps
        Type in {alarm} as soon as the {opens} opens. You'll find the key {hiding}, and {neighbour} keeps the other one.
        I've left one key with {neighbour} and one {hiding}; both fit the {opens}, and {alarm} silences the siren.
        """,
        ask=r"""
        Where is the key hidden? => {hiding}
        Where does the key to the {opens} lie? => {hiding}
        Which neighbour has a spare key? => {neighbour}
        Who else keeps a key to the {opens}? => {neighbour}
        Which code turns off the alarm? => {alarm}
        Which door does the hidden key fit? => {opens}
        """,
    ),
    scene(
        "nursery hours",
        nursery="{name} House|Balloon Nursery {name}|Little {name}|{name} Kindergarten|Villa {last}",
        opening="7:{1..5}5|07:{1..5}0|8:{1..5}5|half past six|quarter to eight|seven sharp",
        closing="4:{1..5}0 pm|15:{1..5}5|16:{1..5}0|half past five|quarter past four|17:{1..5}0",
        closed="weekday",
        by="nursery",
        say=r"""
        {nursery} opens at {opening} and closes at {closing}; on {closed} it is shut all day.
        Dear parents, you may bring your children to {nursery} from {opening}. Pick-up is until {closing}, and {closed} is free.
        No {nursery} on {closed}. Otherwise I drop the twins there at {opening} and {first} fetches them by {closing}.
        By {closing} every child must have left {nursery}, which lets in the first ones at {opening}, except on {closed}.
        From {opening} to {closing}, apart from {closed}: those are the hours of {nursery}, says the letter of {date}.
        """,
        ask=r"""
        When does {nursery} open? => {opening}
        From what time can children be brought to {nursery}? => {opening}
        When does {nursery} close? => {closing}
        What is the latest time to collect a child from {nursery}? => {closing}
        On which day is {nursery} shut? => {closed}
        Which weekday has no care at {nursery}? => {closed}
        """,
    ),
    scene(
        "club and coach",
        kid="first",
        activity="sport",
        trainer="person",
        venue="the hall on {last} Street|the gym behind {city} station|court {d1}|the {name} Arena|pitch {L1}",
        substitute="person",
        by="kid",
        say=r"""
        {kid} does {activity} with {trainer} in {venue}; this week {substitute} stands in.
        Training note: {trainer} is injured, so {substitute} takes {activity} tonight. {kid}, it's still {venue}.
        In {venue}, {kid} has taken up {activity}. The regular coach is {trainer}, the stand-in {substitute}.
        Usually it's {trainer} who coaches {kid} in {activity}, yet at {venue} yesterday {substitute} blew the whistle instead.
        {kid} loves {activity}! {substitute} replaces {trainer} until {month}, and everything stays at {venue}.
        """,
        ask=r"""
        Which sport does {kid} do? => {activity}
        What is {kid} being coached in? => {activity}
        Who is {kid}'s regular coach? => {trainer}
        Who normally trains {kid}? => {trainer}
        Who stands in for {kid}'s coach? => {substitute}
        Who replaces {trainer} as {kid}'s coach? => {substitute}
        Where does {kid} train? => {venue}
        """,
    ),
    scene(
        "birthday present",
        giver="first",
        celebrant="first",
        gift="item",
        rejected="{adjective} {item}|voucher from {company}|book called {title}",
        by="celebrant",
        say=r"""
        {giver} is giving {celebrant} {a_gift}, after dropping the idea of {a_rejected}.
        Psst, don't tell {celebrant}: it's {a_gift} from {giver}. {A_rejected} was considered and thrown out.
        {celebrant}'s birthday is on {day}. {giver} had {a_rejected} in mind, then settled on {a_gift}.
        {A_gift} will be {celebrant}'s surprise on {day}; {giver} paid for it, because {a_rejected} felt too dull.
        {giver}: {a_rejected} for {celebrant}?\n{first2}: boring\n{giver}: ok then {a_gift} it is, I've just bought it
        """,
        ask=r"""
        What will {celebrant} get as a birthday present? => {gift}
        Which gift was bought for {celebrant}? => {gift}
        Who bought {celebrant}'s present? => {giver}
        From whom is {celebrant}'s gift? => {giver}
        Which idea for {celebrant}'s present was rejected? => {rejected}
        What did {giver} decide against giving {celebrant}? => {rejected}
        For whose birthday is the {gift} meant? => {celebrant}
        """,
    ),
    scene(
        "wedding",
        bride="first",
        groom="first",
        venue="the town hall of {city}|the chapel in {city}|{last} Castle|the lighthouse at {city}|the {name} Barn",
        wedday="date",
        witness="person",
        by="bride",
        say=r"""
        {bride} and {groom} are getting married on {wedday} at {venue}, with {witness} as the witness.
        Save the date: {wedday}! That's when {bride} says yes to {groom} in {venue}. {witness} will sign as witness.
        {witness} cried more than anyone. As witness, you see, at {venue} on {wedday}, when {groom} and {bride} wed.
        Dear aunt, our {bride} marries her {groom}. Come to {venue} on {wedday}; {witness} holds the rings and bears witness.
        It was at {venue} that {groom} married {bride}; {witness} witnessed it, and the register gives {wedday}.
        """,
        ask=r"""
        Where is {bride}'s wedding held? => {venue}
        In what place do {bride} and {groom} marry? => {venue}
        On what date is {bride}'s wedding? => {wedday}
        When do {groom} and {bride} tie the knot? => {wedday}
        Who is the witness at {bride}'s wedding? => {witness}
        Whom does {bride} marry? => {groom}
        Who is {groom}'s bride? => {bride}
        """,
    ),
    scene(
        "my appointment moved",
        specialist="dermatologist|cardiologist|dentist|optician|physiotherapist|allergist|orthopaedist|neurologist"
        "|urologist|audiologist|podiatrist|midwife|hygienist|osteopath|psychologist|radiologist",
        doctor="Dr. {last}|Dr. {name}",
        oldslot="{weekday} at {time}",
        newslot="{date}, {time}",
        say=r"""
        My appointment with the {specialist}, {doctor}, was {oldslot}; they moved it to {newslot}.
        The practice phoned. Not {oldslot} any more, the {specialist} will see me on {newslot}, and it's still {doctor}.
        {newslot}: that's my new slot with {doctor}, the {specialist}, since {oldslot} fell through.
        I was all set for {oldslot}, when {doctor} had to operate, so my {specialist} visit is on {newslot} now.
        user: {doctor} postponed me from {oldslot} to {newslot}\nassistant: Noted, your {specialist} appointment has changed.
        """,
        ask=r"""
        When is my appointment with {doctor} now? => {newslot}
        What new time did the user get from the {specialist}? => {newslot}
        For when was my visit to {doctor} planned originally? => {oldslot}
        Which appointment of the user's was cancelled? => {oldslot}
        What is the name of my {specialist}? => {doctor}
        What kind of specialist is {doctor}? => {specialist}
        """,
    ),
    scene(
        "diagnosis and treatment",
        patient="first",
        illness="shingles|asthma|anaemia|gout|tonsillitis|migraine|eczema|sciatica|bronchitis|tinnitus|vertigo|hives"
        "|arthritis|sinusitis|rosacea|bursitis|gastritis|whooping cough|ringworm|conjunctivitis|measles",
        remedy="medicine",
        dropped="antibiotics|surgery|ice packs|acupuncture|bed rest|crutches|injections|herbal tea|compresses|massages"
        "|light therapy|a strict diet|steam baths|zinc ointment|cupping",
        physician="Dr. {last}",
        by="patient",
        say=r"""
        {patient} has {illness}, says {physician}, and takes {remedy} for it now that {dropped} did nothing.
        It turned out to be {illness}. {physician} put {patient} on {remedy}; {dropped}, tried first, had been useless.
        First {dropped}, in vain, then {remedy}: {patient}'s {illness} has kept {physician} busy since {month}.
        {physician} examined {patient}, called it {illness}, stopped {dropped} and prescribed {remedy}.
        Don't worry about {patient}, Granny. The name {illness} sounds worse than it is, and {remedy}, {physician} says, does more than {dropped}.
        """,
        ask=r"""
        What is {patient} suffering from? => {illness}
        What was {patient} diagnosed with? => {illness}
        What is {patient} being given now? => {remedy}
        Which medicine does {patient} take? => {remedy}
        Which treatment failed to help {patient}? => {dropped}
        Who treats {patient}? => {physician}
        Which doctor made {patient}'s diagnosis? => {physician}
        """,
    ),
    scene(
        "pet at the vet",
        pet="invented",
        species="animal",
        vet="Dr. {last}",
        trouble="left ear|front paw|tail|stomach|eye|tooth|hip|knee|claw|gums|bladder|tongue|kidney|jaw|shoulder|neck|nose",
        bill="price",
        by="pet",
        say=r"""
        Our {species} {Pet} was at the vet's: {vet} treated the {trouble} and charged {bill}.
        {bill}! That is what {vet} wants for looking at the {trouble} of {a_species} called {Pet}.
        We named the {species} {Pet}. Yesterday something was wrong with the {trouble}, and {vet} fixed it for {bill}.
        {first}: how's {Pet}?\n{first2}: {vet} says the {trouble} will heal, {bill} down the drain. Brave {species}!
        Because of the {trouble} we drove {Pet} to {vet}, who is fond of any {species} and billed us {bill}.
        """,
        ask=r"""
        What kind of animal is {Pet}? => {species}
        Which vet saw {Pet}? => {vet}
        Who treated {Pet}? => {vet}
        Which part of {Pet}'s body needed treatment? => {trouble}
        What was wrong with {Pet}? => {trouble}
        How much did {Pet}'s visit to the vet cost? => {bill}
        """,
    ),
    scene(
        "train journey",
        train="{L3} {d3}|{L2}{d4}|train {d4}",
        boarding="city",
        destination="city",
        platform="1..24",
        coach="coach {d2}|carriage {L1}|car {2..19}",
        by="train",
        say=r"""
        You take {train} from {boarding} to {destination}, platform {platform}, {coach}.
        {train} leaves {boarding} from platform {platform}. Sit in {coach} and don't get off before {destination}!
        To get to {destination}, board {train} in {boarding}. Our seats are in {coach}, and it departs from track {platform}.
        {first} is waiting on platform {platform} in {boarding}; {coach} of {train} will bring us all to {destination}.
        Tickets: {boarding} > {destination}\n{train}, {coach}\nplatform {platform} (was 25, has changed!)
        """,
        ask=r"""
        From which platform does {train} depart? => {platform}
        At what track must one wait for {train}? => {platform}
        Where does one board {train}? => {boarding}
        Where does the journey on {train} end? => {destination}
        Which city is {train} taken to? => {destination}
        In which coach are the seats on {train}? => {coach}
        Which train is to be taken to {destination}? => {train}
        """,
    ),
    scene(
        "my flight",
        origin="city",
        stopover="city",
        arrival="city",
        gate="{L1}{d2}|{2..79}|{L1}{d1}",
        seat="{2..48}{L1}",
        say=r"""
        I'm flying from {origin} to {arrival} via {stopover}. Gate {gate}, seat {seat}.
        From {origin} I go to {stopover}, change there, and land in {arrival}; boarding is at gate {gate}, I have {seat}.
        Gate {gate}, hurry! My plane out of {origin} touches down in {stopover} before it reaches {arrival}. I'm in {seat}.
        There was nothing direct to {arrival}, so I have a layover in {stopover}. I start in {origin} at gate {gate} on {seat}.
        Mum, I'm sitting on {seat} already, gate {gate} was easy. Bye {origin}! A night in {stopover}, then {arrival}.
        """,
        ask=r"""
        Where does my flight start? => {origin}
        From which city does the user take off? => {origin}
        Where do I change planes? => {stopover}
        In which city is the user's layover? => {stopover}
        What is the final destination of my flight? => {arrival}
        Which gate do I need? => {gate}
        What is my seat on the plane? => {seat}
        """,
    ),
    scene(
        "hotel room swap",
        guest="person",
        hotel="Hotel {name}|the {color} {animal}|Pension {last}|{name} Lodge",
        firstroom="1{d2}",
        finalroom="{2..9}{d2}",
        reason="noise|bed bugs|a broken shower|damp|the smell|a leak|snoring neighbours|mould|the lift|no heating|drafts"
        "|the kitchen|street lamps|church bells|thin walls",
        by="guest",
        say=r"""
        {guest} was given room {firstroom} at {hotel} and moved to {finalroom} because of {reason}.
        At {hotel} {guest} now sleeps in {finalroom}. {firstroom}, the room booked at first, was impossible: {reason}.
        {Reason} drove {guest} out of {firstroom}; the night porter of {hotel} handed over the key to {finalroom}.
        Postcard from {hotel}! {guest} sends love from {finalroom}, having fled {firstroom} on account of {reason}.
        Reception log, {hotel}\nguest {guest}\nold room {firstroom}\nnew room {finalroom}\ncomplaint: {reason}
        """,
        ask=r"""
        Which room did {guest} end up in? => {finalroom}
        What is {guest}'s room number after the move? => {finalroom}
        Which room did {guest} leave? => {firstroom}
        Where was {guest} put first, before the swap? => {firstroom}
        Why did {guest} change rooms? => {reason}
        Where is {guest} staying? => {hotel}
        """,
    ),
    scene(
        "ferry crossing",
        ferry="MS {name}|the {name} Queen|MV {last}",
        harbour="city",
        island="{name}",
        sailing="time",
        deck="deck {2..9}|lane {d2}|bay {L1}{d1}",
        by="ferry",
        say=r"""
        {Ferry} sails from {harbour} to {island} at {sailing}; our car stands on {deck}.
        Our crossing to {island}: {ferry}, leaving {harbour} at {sailing}, the car in {deck}.
        At {sailing} {ferry} casts off. We parked at {deck}, waved to {harbour}, and will have supper on {island}.
        Be in {harbour} early, since {ferry} won't wait past {sailing}. They'll wave you to {deck}. See you on {island}!
        On {island} at last! {ferry} was late: {sailing} from {harbour}, it said, and then our car wouldn't start on {deck}.
        """,
        ask=r"""
        From where does {ferry} depart? => {harbour}
        Which port does {ferry} leave? => {harbour}
        Where is {ferry} going? => {island}
        When does {ferry} sail? => {sailing}
        What is the departure time of {ferry}? => {sailing}
        Where on {ferry} is the car parked? => {deck}
        """,
    ),
    scene(
        "mountain hut hike",
        hut="{name} Hut|{last} Hut|the {animal} bothy",
        trail="trail {d3}|the {animal} path|the {color} route|track {L1}{d2}",
        climb="{1..2}{d1}{d1}0 metres|{4..9}{d1}0 metres",
        walked="{2..9} hours|{2..8} and a half hours",
        by="hut",
        say=r"""
        To {hut} you follow {trail}: {climb} up, {walked} on foot.
        We made it to {hut}! {walked}, {climb} of climbing, and {trail} was so muddy that {first} lost a boot.
        If your knees allow {climb} of ascent, take {trail}; it brings you to {hut} in {walked}.
        {hut}, guest book: came by {trail} with {first} and the dog, needed {walked}, cursed all {climb} of it.
        It takes {walked} to reach {hut}. The way is called {trail} and gains {climb}, says the old map.
        """,
        ask=r"""
        Which path leads to {hut}? => {trail}
        By what route does one hike to {hut}? => {trail}
        How much ascent is there on the way to {hut}? => {climb}
        How high does one have to climb for {hut}? => {climb}
        How long is the walk to {hut}? => {walked}
        How much time does the hike to {hut} take? => {walked}
        """,
    ),
    scene(
        "borrowed and lent on",
        lender="first",
        borrower="first",
        object="item",
        returning="day",
        by="object",
        say=r"""
        {borrower} has borrowed the {object} from {lender} and promised it back by {returning}.
        The {object} in {borrower}'s hall isn't {borrower}'s: it's {lender}'s, on loan until {returning}.
        {lender} lent the {object} to {borrower}. "{returning}, not a day later!" was the condition.
        Until {returning} the {object} stays with {borrower}; after that, {lender}, its owner, wants to use it again.
        {first}: anybody seen the {object}?\n{lender}: mine? {borrower}'s got it till {returning}
        """,
        ask=r"""
        Who borrowed the {object}? => {borrower}
        Who has the {object} at the moment? => {borrower}
        To whom does the {object} belong? => {lender}
        Who lent out the {object}? => {lender}
        When must the {object} be returned? => {returning}
        What did {lender} lend? => {object}
        """,
    ),
    scene(
        "lost and found",
        loser="first",
        finder="first",
        lost="thing",
        foundat="behind the {item}|under the {word} cushion|at the {shop}|in {last} Street|on bus {d2}|in {city}|by the {animal} cage",
        suspected="the attic|the laundry|the car boot|the school bus|the swimming pool|the tent|the cloakroom|the cellar"
        "|a taxi|the train|the playground|the sauna|the beach|the cinema|the changing room",
        by="loser",
        say=r"""
        {loser} lost {lost} and searched {suspected}, but it turned up {foundat}, where {finder} spotted it.
        Found! {finder} discovered {lost} {foundat}. {loser} had been so sure of {suspected}.
        {Lost} wasn't in {suspected} at all, {loser}. It lay {foundat}, and {finder} tripped over it.
        Thanks to {finder}, {loser} has {lost} back: {foundat}, of all places, while everyone combed {suspected}.
        {loser}: I left {lost} in {suspected}, I swear\n{finder}: nope, I've just found it {foundat}
        """,
        ask=r"""
        What did {loser} lose? => {lost}
        Which belonging of {loser}'s had gone missing? => {lost}
        Who found what {loser} had lost? => {finder}
        Where did {loser}'s lost property turn up? => {foundat}
        Where did {finder} discover what {loser} was looking for? => {foundat}
        Where did {loser} wrongly suspect it to be? => {suspected}
        """,
    ),
    scene(
        "repair at home",
        defect="leaking tap|cracked window|stuck blind|loose banister|broken doorbell|blocked sink|squeaking stair|torn awning"
        "|dripping cistern|rotten sill|crooked gutter|faulty socket|jammed lock|wobbly fence|split floorboard|chipped bath",
        fixer="person",
        firsttry="person",
        charge="price",
        by="defect",
        say=r"""
        The {defect} was repaired by {fixer} for {charge}, after {firsttry} had given up on it.
        {firsttry} came about the {defect} first and made it worse; {fixer} sorted it out and billed us {charge}.
        I paid {charge} to {fixer}, who had the {defect} mended in minutes. {firsttry} had spent two afternoons on it in vain.
        Call {fixer} next time, not {firsttry}! The first mended our {defect} for {charge}, the second only botched it.
        In the household book: {defect}, {charge}, paid to {fixer} ({firsttry} attempted it and failed).
        """,
        ask=r"""
        Who fixed the {defect}? => {fixer}
        By whom was the {defect} finally put right? => {fixer}
        Who tried to fix the {defect} without success? => {firsttry}
        Who failed to repair the {defect}? => {firsttry}
        How much did the repair of the {defect} cost? => {charge}
        What was paid for mending the {defect}? => {charge}
        """,
    ),
    scene(
        "rent and deposit",
        tenant="person",
        landlord="person",
        rent="{5..19}{d1}0 euros|{6..29}{d1}5 francs|${7..39}{d1}0",
        deposit="{2..4},{d1}00 euros|{3..7},{d1}50 francs|${2..9},{d1}00",
        movein="date",
        by="tenant",
        say=r"""
        {tenant} rents the flat from {landlord} for {rent} a month; the deposit was {deposit}, the move-in {movein}.
        As of {movein} {tenant} lives at {landlord}'s, pays {rent} monthly and has left {deposit} as a deposit.
        {landlord} asked {tenant} for {deposit} as security on top of {rent} each month, starting {movein}.
        Lease\nlandlord: {landlord}\ntenant: {tenant}\nfrom: {movein}\nmonthly: {rent}\ndeposit: {deposit}
        The {deposit} will come back one day, the {rent} never will, sighed {tenant} on {movein}, shaking hands with {landlord}.
        """,
        ask=r"""
        How much rent does {tenant} pay? => {rent}
        What does {tenant}'s flat cost each month? => {rent}
        How much deposit did {tenant} put down? => {deposit}
        What sum did {tenant} leave as security? => {deposit}
        Who is {tenant}'s landlord? => {landlord}
        Who owns the flat that {tenant} lives in? => {landlord}
        Since when has {tenant} lived there? => {movein}
        """,
    ),
    scene(
        "inheritance",
        deceased="person",
        heir="first",
        heirloom="thing",
        otherheir="first",
        otherheirloom="house in {city}|{number} shares in {company}|orchard near {city}|vineyard in {country}|{brand} from {year}",
        by="deceased",
        say=r"""
        In the will, {deceased} left {heirloom} to {heir} and the {otherheirloom} to {otherheir}.
        {heir} got {heirloom}; the {otherheirloom} went to {otherheir}. That's how {deceased} wanted it.
        When the notary read out {deceased}'s last wishes, {otherheir} inherited the {otherheirloom}, {heir} only {heirloom}.
        "{otherheir} shall have the {otherheirloom}, but {heirloom} must go to {heir}," wrote {deceased} on {date}.
        Nobody expected it of {deceased}: the {otherheirloom} for {otherheir}, who never visited, and {heirloom} for {heir}.
        """,
        ask=r"""
        What did {heir} inherit from {deceased}? => {heirloom}
        What was left to {heir} in {deceased}'s will? => {heirloom}
        Who inherited {heirloom}? => {heir}
        To whom did {deceased} leave the {otherheirloom}? => {otherheir}
        Who is the new owner of the {otherheirloom}? => {otherheir}
        What was {otherheir}'s share of what {deceased} left? => {otherheirloom}
        """,
    ),
    scene(
        "my forebear",
        forebear="person",
        birthplace="city",
        raised="{name}|{last}ville|{name} Bay",
        emigrated="18{d2}|19{1..6}{d1}",
        newland="country",
        trade="job",
        by="forebear",
        say=r"""
        My great-grandparent {forebear} was born in {birthplace}, raised in {raised}, and emigrated to {newland} in {emigrated} as {a_trade}.
        In {emigrated} {forebear} left for {newland}. Born in {birthplace}, brought up in {raised}, by trade: {trade}.
        Though {forebear}'s cradle stood in {birthplace}, the school was in {raised}; {emigrated} saw the {trade} sail to {newland}.
        You come from a line of wanderers. {forebear}, {trade}, went to {newland} in {emigrated}, having grown up in {raised} after a birth in {birthplace}.
        It was {raised}, not {birthplace}, where {forebear} grew up; {birthplace} was merely the birthplace of our {trade}, who moved overseas to {newland} in {emigrated}.
        """,
        ask=r"""
        Where was {forebear} born? => {birthplace}
        In what town did {forebear} come into the world? => {birthplace}
        Where did {forebear} grow up? => {raised}
        Which town did {forebear} spend a childhood in? => {raised}
        When did {forebear} emigrate? => {emigrated}
        Which country did {forebear} emigrate to? => {newland}
        What was {forebear}'s occupation? => {trade}
        """,
    ),
    scene(
        "recipe of a relative",
        relative="Aunt {first}|Uncle {first}|Granny {first}|Cousin {first}|Great-aunt {first}|Grandpa {first}",
        dish="food",
        secret="spice",
        fat="butter|lard|goose fat|olive oil|ghee|margarine|sunflower oil|walnut oil|duck fat|coconut oil|sesame oil|suet"
        "|bacon fat|rapeseed oil|clarified butter|dripping|peanut oil|almond oil",
        amount="quantity",
        by="relative",
        say=r"""
        {relative} made {dish} with {amount} of {fat} and, secretly, {secret}.
        The trick behind {relative}'s {dish} is {secret}. Fry it in {fat}, and take {amount} of that, no less.
        {Secret}! {relative} whispered it to me, the mystery of the {dish}, right after melting {amount} of {fat}.
        On a stained card in {relative}'s writing: "{dish}. {amount} {fat}. Tell nobody about the {secret}."
        Nobody cooks {dish} like {relative}, who measured out {amount} of {fat} and hid {secret} in the sauce.
        """,
        ask=r"""
        What was {relative}'s speciality? => {dish}
        Which dish is {relative} known for? => {dish}
        What is the secret seasoning of {relative}? => {secret}
        Which spice did {relative} keep quiet about? => {secret}
        Which fat did {relative} cook with? => {fat}
        How much fat does {relative}'s recipe call for? => {amount}
        """,
    ),
    scene(
        "board game night",
        game="{name}|{title}|Rummy|Backgammon|Dominoes|Skat|Canasta|Mahjong|Checkers",
        winner="first",
        runnerup="first",
        points="{40..180}",
        loserpoints="2{d1}|1{d1}|3{d1}",
        say=r"""
        {winner} won {game} last night with {points} points, ahead of {runnerup}, who had {loserpoints}.
        We played {game} until midnight. {runnerup} was leading, ended on {loserpoints}, and {winner} took it with {points}.
        Final score, {game}: {runnerup} {loserpoints}, {winner} {points}. Revenge on {weekday}!
        With {loserpoints} points {runnerup} came second in {game}, though {winner}, who got {points}, hardly knew the rules.
        {points} points for {winner}, {loserpoints} for {runnerup}: at {game} those two will never be equals.
        """,
        ask=r"""
        Who won the game night? => {winner}
        Who beat {runnerup}? => {winner}
        Who was second on game night? => {runnerup}
        How many points did {winner} score? => {points}
        What was {runnerup}'s score? => {loserpoints}
        Which game did {winner} and {runnerup} play? => {game}
        """,
    ),
    scene(
        "my hobbies old and new",
        oldhobby="hobby",
        newhobby="sport",
        mate="first",
        spent="price",
        say=r"""
        I gave up {oldhobby} and took up {newhobby} with {mate}; the gear cost me {spent}.
        {spent} on equipment, and I'm still bad at it: {newhobby}, which {mate} talked me into. No more {oldhobby} for me.
        Diary: sold everything for {oldhobby}. From now on {newhobby}. {mate} comes along, {spent} has gone already.
        What I do after work? It used to be {oldhobby}. Now {mate} and I are into {newhobby}, for which I've paid {spent}.
        Since {mate} showed me {newhobby}, {oldhobby} bores me. I blew {spent} in the shop on the first day.
        """,
        ask=r"""
        What is my new hobby? => {newhobby}
        What did the user take up recently? => {newhobby}
        Which hobby did I give up? => {oldhobby}
        What did the user use to do as a pastime? => {oldhobby}
        Who shares my new hobby? => {mate}
        How much has the user spent on the new hobby? => {spent}
        """,
    ),
    scene(
        "allotment rules",
        plot="plot {d2}|plot {L1}{d1}|garden {d3}",
        gardener="person",
        crop="leeks|beetroot|kale|pumpkins|radishes|broad beans|asparagus|celery|potatoes|rhubarb|artichokes|chard"
        "|sweetcorn|shallots|courgettes|turnips|peas|garlic|lettuce|fennel",
        fee="price",
        predecessor="person",
        by="plot",
        say=r"""
        {Plot} belongs to {gardener}, who grows {crop} there and pays {fee} a year; it used to be {predecessor}'s.
        After {predecessor} had grown too old for it, {gardener} took over {plot} for an annual fee of {fee} and put in {crop}.
        List of the allotment society: {plot}, tenant {gardener} (formerly {predecessor}), fee {fee}, mostly {crop}.
        {fee} a year is what {gardener} pays for {plot}. {predecessor}'s roses are gone, rows of {crop} have come.
        You'll know {plot} by the {crop}. Until {year} you'd have met {predecessor} there, now it's {gardener}, for {fee}.
        """,
        ask=r"""
        Who gardens on {plot} now? => {gardener}
        Who is the present holder of {plot}? => {gardener}
        Who had {plot} before? => {predecessor}
        Who used to look after {plot}? => {predecessor}
        Which vegetable grows on {plot}? => {crop}
        How high is the yearly fee for {plot}? => {fee}
        """,
    ),
    scene(
        "bike and its lock",
        rider="first",
        bike="{color} racing bike|{color} tandem|{color} folding bike|{color} cargo bike|{color} mountain bike",
        combination="pin",
        parked="stand {d2}|rack {L1}{d1}|the {shop}|the {material} statue|the {last} bridge",
        by="rider",
        say=r"""
        {rider} rides {a_bike}, leaves it by {parked}, and opens the lock with {combination}.
        By {parked} you'll see {a_bike}. It's {rider}'s; the lock opens with {combination}.
        {combination} unlocks the {bike} that {rider} parked next to {parked} this morning.
        {rider}: take my bike!\n{first}: which one?\n{rider}: the {bike} near {parked}, lock is {combination}
        The police found the {bike} near {parked}, still locked. {rider} proved ownership by dialling {combination}.
        """,
        ask=r"""
        What does {rider}'s bicycle look like? => {bike}
        Which bike is {rider}'s? => {bike}
        What is the combination of {rider}'s bike lock? => {combination}
        Which number opens {rider}'s lock? => {combination}
        Where is {rider}'s bicycle parked? => {parked}
        Near what was {rider}'s bike left? => {parked}
        """,
    ),
    scene(
        "car service",
        car="brand",
        owner="first",
        garage="company",
        fault="clutch|exhaust|alternator|radiator|handbrake|wiper|gearbox|turbo|battery|steering|axle|fuel pump|windscreen"
        "|tyre|horn|headlight|cam belt|ignition|bumper|catalyst",
        ready="day",
        by="owner",
        say=r"""
        {owner}'s {car} is at {garage} because of the {fault} and will be ready on {ready}.
        {garage} is working on the {fault} of the {car}; {owner} can drive it home on {ready}.
        On {ready} {owner} gets the {car} back. The {fault} had failed, and {garage} had to order one from {country}.
        No lift from {owner} before {ready}: the {fault} of that {car} has been giving {garage} a headache.
        {first}: whose {car} is on {garage}'s ramp?\n{first2}: {owner}'s. {fault} gone. Done on {ready}, they say
        """,
        ask=r"""
        Which make of car does {owner} have? => {car}
        What car is {owner}'s? => {car}
        Which garage has {owner}'s car? => {garage}
        Who is repairing {owner}'s car? => {garage}
        What is the matter with {owner}'s car? => {fault}
        Which part of {owner}'s car has failed? => {fault}
        When can {owner} have the car back? => {ready}
        """,
    ),
    scene(
        "festival weekend",
        festival="{name} Festival|{name} Open Air|{city} Sounds",
        headliner="The {name}s|{first} and the {last}s|{title}",
        stage="the {color} stage|the {word} tent|stage {d1}|the {animal} stage",
        support="DJ {invented}|{person}",
        playing="time",
        by="festival",
        say=r"""
        At {festival}, {headliner} play {stage} at {playing}, right after {support} has warmed up the crowd.
        {support} opens, {headliner} top the bill: be at {stage} by {playing} if you're at {festival}.
        We're camping at {festival}! Highlight will be {headliner} ({stage}, {playing}); {support} is just the support act.
        Meet you at {stage} at {playing}, says the family chat of {festival}, for {headliner}. Skip {support}, who opens for them.
        When {headliner} walked onto {stage} at {playing}, {festival} had long forgotten {support}, the opening act.
        """,
        ask=r"""
        Who headlines {festival}? => {headliner}
        Which act is the main attraction of {festival}? => {headliner}
        Who is the opening act at {festival}? => {support}
        Who plays before {headliner} at {festival}? => {support}
        On which stage of {festival} do {headliner} appear? => {stage}
        When do {headliner} come on? => {playing}
        """,
    ),
    scene(
        "cat sitting",
        cat="invented",
        sitter="first",
        feed="salmon|tuna|chicken hearts|rabbit|turkey|sardines|beef tongue|dry food|duck|liver|venison|lamb|trout|quail|shrimps",
        cupboard="in the {room}|beside the {item}|on shelf {d1}|under the {item}",
        clinic="phone",
        by="cat",
        say=r"""
        While we're away {sitter} feeds {Cat}: {feed}, stored {cupboard}. In an emergency dial {clinic}.
        Dear {sitter}, {Cat} eats {feed}. You'll find it {cupboard}, and the animal clinic answers at {clinic}.
        {Cat} refuses everything except {feed}, which we keep {cupboard}; {sitter} knows, and has {clinic} for the vet.
        Emergency number {clinic}. Food {cupboard}, namely {feed}. Cat's name {Cat}. Thank you so much, {sitter}!
        {sitter}: {Cat} won't eat!!\nus: did you give {feed}? it's {cupboard}. If it's serious, the vet is {clinic}
        """,
        ask=r"""
        Who takes care of {Cat}? => {sitter}
        Who is feeding {Cat} during the holidays? => {sitter}
        What does {Cat} eat? => {feed}
        Which food should {Cat} be given? => {feed}
        Where is {Cat}'s food kept? => {cupboard}
        What number should be called if {Cat} falls ill? => {clinic}
        """,
    ),
    scene(
        "fridge shopping note",
        shopper="first",
        buy="ingredient",
        skip="fruit",
        store="company|the {word} market|{last}'s",
        budget="price",
        say=r"""
        {shopper}, get {buy} at {store}, please. No {skip}, we still have plenty! Don't spend more than {budget}.
        Under the magnet: "{buy} yes, {skip} no. {shopper} goes to {store} with {budget}."
        {budget} is in the envelope for {shopper}. It's meant for {buy} from {store} and by no means for {skip}.
        {shopper} came back from {store} with {buy}, as written, left the {skip} there and had used up the {budget}.
        The shopping is {shopper}'s turn: to {store}, for {buy}. There's enough {skip} at home. {budget} should do.
        """,
        ask=r"""
        Who does the shopping? => {shopper}
        Whose turn is it to go to {store}? => {shopper}
        What should be brought home from the shop? => {buy}
        What must not be bought, since there is enough? => {skip}
        Which shop is {shopper} sent to? => {store}
        How much money is there for the shopping? => {budget}
        """,
    ),
    scene(
        "chores swapped",
        chore="ironing|hoovering|dusting|mopping|weeding|raking|window cleaning|cooking|dishwashing|laundry|sweeping"
        "|mowing|polishing|defrosting|bed making|descaling|table laying|shoe cleaning",
        usual="first",
        swapper="first",
        bribe="drink|{small} stickers|{price}|{quantity} of sweets",
        by="chore",
        say=r"""
        This week {swapper} does the {chore} in place of {usual}, in exchange for {bribe}.
        {usual} hates the {chore} and offered {bribe}; {swapper} accepted and will do it until {day}.
        {Chore}: ~~{usual}~~ {swapper} (bribed with {bribe}, Mum saw it)
        For {bribe} you can get {swapper} to do anything, even the {chore}, which has always been {usual}'s task.
        The {chore} on the rota says {usual}. Ignore that, {swapper} has taken it on. The price was {bribe}.
        """,
        ask=r"""
        Who is doing the {chore} this week? => {swapper}
        Who took over the {chore}? => {swapper}
        Who normally does the {chore}? => {usual}
        Who got out of the {chore}? => {usual}
        What did {swapper} get for taking on the {chore}? => {bribe}
        Which task did {usual} hand over? => {chore}
        """,
    ),
    scene(
        "my first and second school",
        firstschool="{last} Primary|{name} School|St. {first}",
        secondschool="{city} Grammar|{last} College|the {name} Academy",
        favourite="subject",
        teacher="Mr. {last}|Mrs. {last}|Ms. {last}",
        say=r"""
        I went to {firstschool} as a little one and to {secondschool} later, where {teacher} taught me {favourite}, my favourite subject.
        {Favourite} was what I loved at school, because of {teacher}. That was at {secondschool}; I'd started at {firstschool}.
        I began at {firstschool}. It was {secondschool}, though, that shaped me, above all {teacher}'s lessons in {favourite}, my favourite.
        After {firstschool} my parents sent me to {secondschool}, and {teacher} made {favourite} my favourite hour of the week.
        Dear {teacher}, you won't remember me: the child who came to {secondschool} from {firstschool} and adored your {favourite}.
        """,
        ask=r"""
        Which school did I attend first? => {firstschool}
        Where did the user's schooldays begin? => {firstschool}
        Which was the user's second school? => {secondschool}
        Which school did I move on to? => {secondschool}
        What was my favourite subject? => {favourite}
        Who taught the user's favourite subject? => {teacher}
        """,
    ),
    scene(
        "two birthdays",
        elder="first",
        elderday="{1..28} January|{1..28} April|{1..28} June|{1..30} August|{1..30} November",
        younger="first",
        youngerday="{1..28} February|{1..28} March|{1..31} May|{1..31} July|{1..30} September|{1..31} October",
        by=("elder", "younger"),
        say=r"""
        {elder}, the elder twin cousin, has a birthday on {elderday}; {younger}, the younger one, on {youngerday}.
        Write it down at last: {youngerday} is {younger}'s birthday and {elderday} is {elder}'s!
        I mixed them up again. On {elderday} I rang {younger}, who was born on {youngerday}, while {elder} waited for my call.
        {elder} blows out candles on {elderday}. For {younger}, you have to bake a cake by {youngerday}.
        Birthdays in our house: {elder} ({elderday}), {younger} ({youngerday}), and {first}, who won't tell.
        """,
        ask=r"""
        When is {elder}'s birthday? => {elderday}
        On which date does {elder} turn a year older? => {elderday}
        When is {younger}'s birthday? => {youngerday}
        Which day should one congratulate {younger}? => {youngerday}
        Whose birthday is on {elderday}? => {elder}
        Who was born on {youngerday}? => {younger}
        """,
    ),
    scene(
        "your holiday let",
        house="Villa {name}|Casa {name}|{name} Cottage|the {word} house",
        host="person",
        wifi="password",
        keybox="pin",
        checkout="{9..11} am|{9..11}:30|noon",
        by="house",
        say=r"""
        Welcome to {house}! Your host is {host}. Key box {keybox}, Wi-Fi {wifi}, and please leave by {checkout}.
        You let yourself into {house} with {keybox}; {host} wrote {wifi} on a card for the internet. Checkout is {checkout}.
        {host} lets {house} to you. By {checkout} on the last day it must be empty. The box opens at {keybox}, the network at {wifi}.
        When you arrive at {house}, dial {keybox} at the key safe. To get online, enter {wifi}. You're out by {checkout}, {host} says.
        user: I forgot the code of {house}\nassistant: {keybox}. The Wi-Fi is {wifi}, and {host} expects you to check out by {checkout}.
        """,
        ask=r"""
        Who is the host of {house}? => {host}
        From whom is {house} rented? => {host}
        Which code opens the key box at {house}? => {keybox}
        What is the Wi-Fi password at {house}? => {wifi}
        How do guests of {house} get on the internet? => {wifi}
        By when do guests have to leave {house}? => {checkout}
        """,
    ),
    scene(
        "bees and hives",
        beekeeper="person",
        hive="hive {d1}|the {color} hive|hive {L1}{d1}",
        honey="lime|heather|acacia|chestnut|clover|rapeseed|lavender|buckwheat|thyme|sunflower|dandelion|maple|fir|meadow"
        "|willow|borage|orange blossom|manuka",
        yielded="{8..39} kilos|{12..80} jars|{2..7} buckets",
        queen="the {color} dot|tag {d2}|the {color} mark",
        by="hive",
        say=r"""
        From {hive}, {beekeeper} took {yielded} of {honey} honey; its queen wears {queen}.
        {beekeeper}'s bees in {hive}, under the queen with {queen}, gave {yielded} this year, all of it {honey}.
        Hive card, {hive}: queen {queen}, crop {honey}, result {yielded}, signed {beekeeper}.
        {Honey} again! I helped {beekeeper} to spin {yielded} out of {hive} and saw the queen, the one with {queen}.
        """,
        ask=r"""
        Which kind of honey came from {hive}? => {honey}
        What variety do the bees of {hive} make? => {honey}
        How much honey did {hive} give? => {yielded}
        Who looks after {hive}? => {beekeeper}
        Who keeps the bees in {hive}? => {beekeeper}
        How can one recognise the queen of {hive}? => {queen}
        """,
    ),
    scene(
        "my grocery allergy",
        allergy="allergen",
        reaction="hives|swelling|dizziness|wheezing|nausea|itching|cramps|a rash|vomiting|sneezing|watery eyes|fainting|coughing"
        "|a fever|palpitations|red cheeks|numb lips|headaches",
        antidote="medicine",
        carrier="first",
        say=r"""
        If I come into contact with {allergy}, I get {reaction}. Then I need {antidote}, which {carrier} always carries.
        {carrier} has my {antidote} in the bag, in case {allergy} sets off {reaction} in me again.
        Note for the host family: I'm allergic to {allergy}. You'd see {reaction}. {carrier} knows where the {antidote} is.
        It starts with {reaction}. The cause, in my case, is {allergy}; what helps is {antidote}, so I gave some to {carrier}.
        """,
        ask=r"""
        What am I allergic to? => {allergy}
        To what is the user allergic? => {allergy}
        Which symptom does my allergy cause? => {reaction}
        How does the user's body react? => {reaction}
        What helps me when I have an allergic reaction? => {antidote}
        Who has the user's medicine at hand? => {carrier}
        """,
    ),
    scene(
        "moving boxes",
        box="box {d2}|crate {L1}|carton {L1}{d1}",
        contents="{color} {item}|{small} cups and {a_item}|{item} and {item}",
        goal="room",
        packer="first",
        by="box",
        say=r"""
        {Box} was packed by {packer}. Inside: {contents}. It goes to the {goal}.
        Put {box} down in the {goal}, gently! {packer} packed the {contents} in there.
        The {contents} that you're looking for? {packer} put it in {box}, and {box} stands in the {goal}.
        In the {goal} of the new flat I tore open {box}, which bore {packer}'s scrawl, and out came: {contents}.
        {box} | {goal} | {contents} | packed by {packer}
        """,
        ask=r"""
        What is in {box}? => {contents}
        What does {box} contain? => {contents}
        Who packed {box}? => {packer}
        By whom was {box} filled? => {packer}
        Which room does {box} belong in? => {goal}
        Where should {box} be carried? => {goal}
        Which box holds the {contents}? => {box}
        """,
    ),
    scene(
        "neighbours on the stairs",
        below="person",
        above="person",
        pest="drum practice|cigar smoke|tap dancing|fried fish|opera singing|a barking poodle|hammering|a rowing machine|incense"
        "|karaoke|loud quarrels|table tennis|a parrot|trombone scales|floor polishing|techno",
        parcelholder="person",
        say=r"""
        Below us lives {below}, above us {above}, the one with the {pest}. Parcels are kept by {parcelholder}.
        If you miss the courier, ring at {parcelholder}'s. The {pest} overhead is {above}; {below}, underneath us, never complains.
        We share the stairs with {above}, one floor up, who annoys everyone with {pest}, with {below}, one floor down, and with {parcelholder}, who takes in the parcels.
        Dear diary, {pest} again till midnight from {above} upstairs. Even {below} downstairs heard it. Only {parcelholder}, who collects our parcels, is deaf.
        """,
        ask=r"""
        Who lives on the floor below? => {below}
        Which neighbour lives underneath? => {below}
        Who lives upstairs? => {above}
        Which neighbour disturbs the peace? => {above}
        What annoying thing does the neighbour upstairs do? => {pest}
        Who accepts deliveries for the others? => {parcelholder}
        """,
    ),
    scene(
        "secret santa",
        santa="first",
        recipient="first",
        present="item",
        limit="price",
        swapdate="{1..24} December",
        by="santa",
        say=r"""
        {santa} drew {recipient} in the Secret Santa and wraps {a_present}; limit {limit}, unwrapping on {swapdate}.
        Shh: on {swapdate} {recipient} will unwrap {a_present}. {santa} is behind it and stayed under {limit}.
        {A_present} for less than {limit}? {santa} managed it, for {recipient}, and can hardly wait for {swapdate}.
        The lot decided: {santa} gives to {recipient}. Nothing above {limit}. It will be {a_present}, handed over on {swapdate}.
        """,
        ask=r"""
        Whose name did {santa} draw? => {recipient}
        To whom does {santa} give a Secret Santa present? => {recipient}
        What is {santa}'s Secret Santa present? => {present}
        What has {santa} wrapped up? => {present}
        How much may {santa}'s present cost at most? => {limit}
        When will {santa}'s present be unwrapped? => {swapdate}
        Who is {recipient}'s Secret Santa? => {santa}
        """,
    ),
    scene(
        "sourdough starter",
        starter="name",
        flour="rye|spelt|wheat|einkorn|emmer|buckwheat|oat|barley|millet|chestnut|rice|kamut|durum|teff|amaranth|maize",
        feedday="weekday",
        ancestor="first",
        jar="in the {item}|behind the {drink}|next to the {ingredient}|on shelf {d1}",
        by="starter",
        say=r"""
        Our sourdough {starter} lives {jar}, is fed {flour} flour every {feedday}, and came from {ancestor}.
        {ancestor} gave us a spoonful of sourdough, and we called it {starter}. Every {feedday}: {flour} flour. Place: {jar}.
        Don't let {starter} starve! It's the jar {jar}; {feedday} is feeding day, {flour} is its flour. {ancestor} would never forgive us.
        {Flour}, and nothing else, goes into {starter} on {feedday}. You'll find the bubbling gift of {ancestor}'s {jar}.
        """,
        ask=r"""
        Which flour does {starter} get? => {flour}
        What is the sourdough {starter} fed with? => {flour}
        On which day is {starter} fed? => {feedday}
        From whom did {starter} come originally? => {ancestor}
        Who gave away the sourdough that became {starter}? => {ancestor}
        Where does {starter} stand? => {jar}
        """,
    ),
    scene(
        "baby born",
        baby="first",
        mother="first",
        born="date",
        weight_at="{2..4}.{d2} kg|{5..9} pounds {2..15}",
        hospital="St. {first} Clinic|{city} General|the {name} Birth House",
        midwife="person",
        by="baby",
        say=r"""
        {baby} was born on {born} at {hospital}, weighing {weight_at}. {mother} is well, and so is the midwife, {midwife}.
        {mother} has a baby! {weight_at}, named {baby}, delivered by {midwife} at {hospital} on {born}.
        On {born} {midwife} laid {baby} in {mother}'s arms: {weight_at} of pure happiness, in room {d2} of {hospital}.
        At {hospital} they still talk of it: {mother} arrived, {midwife} barely had time for gloves, and {baby}, {weight_at}, was there. We write {born}.
        """,
        ask=r"""
        When was {baby} born? => {born}
        On which date did {baby} come into the world? => {born}
        How much did {baby} weigh at birth? => {weight_at}
        What was {baby}'s birth weight? => {weight_at}
        Where did {mother} give birth? => {hospital}
        Which midwife delivered {baby}? => {midwife}
        Who is {baby}'s mother? => {mother}
        """,
    ),
    scene(
        "instrument on loan",
        pupil="first",
        played="instrument",
        formerly="recorder|triangle|bongos|spoons|mouth organ|glockenspiel|tin whistle|kazoo|jaw harp|melodica|toy piano"
        "|hand bells|maracas|tambourine|castanets|washboard",
        musicteacher="Mr. {last}|Ms. {last}|Mrs. {last}",
        monthly="price",
        by="pupil",
        say=r"""
        {pupil} has switched from the {formerly} to the {played}, taught by {musicteacher}; hiring it costs {monthly} a month.
        {monthly} a month to hire that {played}! {musicteacher} says {pupil} is gifted. The {formerly} gathers dust.
        No more {formerly}. {musicteacher} gives {pupil} lessons on the {played} now, and we pay {monthly} monthly for it.
        It began with the {formerly}. These days {pupil} carries {a_played} (on hire for {monthly}) to {musicteacher}'s.
        """,
        ask=r"""
        Which instrument does {pupil} play now? => {played}
        What is {pupil} learning to play? => {played}
        Which instrument did {pupil} give up? => {formerly}
        What did {pupil} play at first? => {formerly}
        Who teaches {pupil} music? => {musicteacher}
        How much is the monthly hire of {pupil}'s instrument? => {monthly}
        """,
    ),
    scene(
        "letter from abroad",
        writer="first",
        addressee="first",
        town="city",
        lodging="a houseboat|a convent|a hostel|an attic|a caravan|a lighthouse|a farmhouse|a tent|a boarding house|a monastery"
        "|a barracks|a villa|a cabin|a youth hostel|a mill|a dormitory",
        homecoming="day",
        missing="food",
        by="writer",
        say=r"""
        Dear {addressee}, I'm living in {lodging} in {town} and miss your {missing}. I'll be home on {homecoming}. Love, {writer}
        {writer} wrote to {addressee} from {town}: quarters in {lodging}, no {missing} anywhere, back on {homecoming}.
        {addressee} read the letter aloud. {writer} has found {lodging}, likes {town}, longs for {missing} and returns on {homecoming}.
        {homecoming} is the day {writer} returns from {town}, {addressee} learnt by letter; {lodging} is fine, but oh, for some {missing}!
        """,
        ask=r"""
        Where is {writer} writing from? => {town}
        Which city is {writer} in? => {town}
        What is {writer} staying in? => {lodging}
        To whom did {writer} write? => {addressee}
        Which dish does {writer} miss? => {missing}
        When does {writer} come home? => {homecoming}
        """,
    ),
    scene(
        "house plants",
        houseplant="monstera|ficus|cactus|aloe|yucca|calathea|begonia|dracaena|philodendron|bonsai|jade plant|rubber plant"
        "|spider plant|umbrella plant|peace lily|banana palm|croton|ivy",
        spot="{room}",
        interval="every {2..20} days|twice a week|every other {weekday}|once a month",
        plantsitter="first",
        donor="first",
        by="houseplant",
        say=r"""
        The {houseplant} in the {spot}, a gift from {donor}, gets water {interval}; {plantsitter} will see to it while you travel.
        {plantsitter}, please: {interval} a glass of water for the {houseplant}. It stands in the {spot}. {donor} gave it to us!
        {donor} brought the {houseplant}, and it has lived in the {spot} ever since. In summer {plantsitter} waters it {interval}.
        In the {spot} something is drooping. {plantsitter} should have watered {donor}'s old {houseplant} {interval}, as agreed.
        """,
        ask=r"""
        Where does the {houseplant} stand? => {spot}
        In which room is the {houseplant}? => {spot}
        How often must the {houseplant} be watered? => {interval}
        Who is responsible for watering the {houseplant}? => {plantsitter}
        Who waters the {houseplant}? => {plantsitter}
        From whom did the {houseplant} come? => {donor}
        """,
    ),
    scene(
        "football sticker swap",
        collector="first",
        offered="sticker {d3}|card {L1}{d2}|the {color} {animal}",
        wanted="number {d3}|the {name} card|the golden {animal}",
        partner="first",
        spotswap="shop",
        by="collector",
        say=r"""
        {collector} swaps {offered} for {wanted} with {partner} at the {spotswap}.
        At the {spotswap} {partner} handed over {wanted}, and {collector} parted with {offered} in return.
        "{Offered}? I'll trade you {wanted} for it," said {partner} to {collector} outside the {spotswap}, and so it was done.
        What {collector} had twice was {offered}; what {collector} lacked was {wanted}. {partner}, met at the {spotswap}, agreed.
        """,
        ask=r"""
        What did {collector} give away in the swap? => {offered}
        What did {partner} receive from {collector}? => {offered}
        What did {collector} get in exchange? => {wanted}
        With whom did {collector} trade? => {partner}
        Who was {collector}'s partner in the swap? => {partner}
        Where did {collector}'s swap take place? => {spotswap}
        """,
    ),
    scene(
        "glasses at the optician",
        wearer="first",
        lefteye="-{1..7}.{1..9}5|+{1..4}.{1..9}",
        righteye="-{1..7}.{1..9}0|+{1..4}.{1..9}5",
        frame="{color} {material}|round {color}|square {material}",
        optician="company",
        by="wearer",
        say=r"""
        {wearer} ordered {frame} glasses from {optician}: left {lefteye}, right {righteye}.
        {optician} measured {wearer}'s eyes. The right one is {righteye}, the left one {lefteye}; the frame will be {frame}.
        With {lefteye} on the left and {righteye} on the right, {wearer} can't read the board, so {optician} is making a {frame} pair.
        customer: {wearer}\nshop: {optician}\nR: {righteye}, L: {lefteye} (right / left)\nframe: {frame}
        """,
        ask=r"""
        What is the strength of {wearer}'s left lens? => {lefteye}
        Which value was measured for {wearer}'s left eye? => {lefteye}
        What is the strength of {wearer}'s right lens? => {righteye}
        How strong must the lens for {wearer}'s right eye be? => {righteye}
        What are {wearer}'s new frames like? => {frame}
        Where were {wearer}'s glasses ordered? => {optician}
        """,
    ),
    scene(
        "dog walking rota",
        dog="name",
        morning="first",
        evening="first",
        route="the {color} bench loop|{last} Wood|the {animal} meadow|the canal at {last} Lock|{name} Hill",
        treat="fruit",
        by="dog",
        say=r"""
        {morning} walks {dog} in the morning, {evening} in the evening, always round {route}. Treats: {treat} only!
        In the evenings it's {evening} who takes {dog} out, mornings are {morning}'s; both go by {route} and pocket some {treat}.
        {dog} knows the way through {route} blindfolded. With {morning} at dawn and {evening} at dusk, bribed with {treat}.
        For a few {treat} {dog} follows anyone to {route}: in the morning {morning}, after supper, in the evening, {evening}.
        """,
        ask=r"""
        Who takes {dog} for a walk in the morning? => {morning}
        Who is {dog}'s companion early in the day? => {morning}
        Who walks {dog} in the evening? => {evening}
        Who goes out with {dog} late in the day? => {evening}
        Where is {dog} walked? => {route}
        What is {dog} given as a treat? => {treat}
        """,
    ),
    scene(
        "my driving test",
        examiner="Mr. {last}|Mrs. {last}|Ms. {last}",
        attempt="first|second|third|fourth|fifth|sixth|seventh",
        mistake="stalling|a missed mirror|speeding|a kerb|hesitation|a red light|parallel parking|a stop sign|tailgating|no signal"
        "|a roundabout|late braking|a bus lane|the wrong gear|hill start|a zebra crossing",
        testtown="city",
        say=r"""
        I passed my driving test at the {attempt} attempt, in {testtown}, with {examiner}, in spite of {mistake}.
        {examiner} let me pass! My {attempt} try, in {testtown}. The one thing noted down was {mistake}.
        In {testtown}, on my {attempt} go, it worked: a licence at last, and just one fault, {mistake}, on {examiner}'s sheet.
        Only {mistake} was criticised by {examiner} after we'd crawled through {testtown}; I have passed my driving test, on the {attempt} attempt.
        """,
        ask=r"""
        Where did I take my driving test? => {testtown}
        In which city did the user pass the test? => {testtown}
        Who examined me in my driving test? => {examiner}
        What was the name of the user's examiner? => {examiner}
        On which attempt did I get my licence? => {attempt}
        What mistake did the user make in the driving test? => {mistake}
        """,
    ),
    scene(
        "family reunion",
        clan="the {last}s",
        meeting="city",
        organiser="first",
        when="the second weekend of {month}|{date}|the last {weekday} of {month}",
        bringer="first",
        brought="food",
        by="clan",
        say=r"""
        {Clan} meet in {meeting} on {when}; {organiser} organises it and {bringer} brings {brought}.
        {organiser} has invited all of {clan} to {meeting} for {when}. {bringer} promised {brought}!
        You're one of {clan}? Then keep {when} free. It's in {meeting}, {organiser} has the list, and for once {bringer} makes {brought}.
        {Brought} by {bringer}, speeches by nobody: the reunion of {clan}, planned by {organiser}, takes place in {meeting} on {when}.
        """,
        ask=r"""
        Where does the reunion of {clan} take place? => {meeting}
        In which town do {clan} get together? => {meeting}
        Who organises the reunion of {clan}? => {organiser}
        When do {clan} get together? => {when}
        Who brings {brought} to the reunion of {clan}? => {bringer}
        What will {bringer} contribute when {clan} meet? => {brought}
        """,
    ),
    scene(
        "heating and meter",
        meter="meter {d6}|meter {L2}{d4}",
        reading="{d5}",
        lastyear="{d4}",
        reader="person",
        cellarplace="behind the {item}|under the {material} hatch|next to the {item}",
        by="meter",
        say=r"""
        {Meter} sits {cellarplace}. {reader} read it: {reading} this year, against {lastyear} a year ago.
        {reader} crawled to {meter} ({cellarplace}) and noted {reading}; last year it was {lastyear}.
        Last year's figure was {lastyear}, this year's is {reading}, taken from {meter} by {reader}, who banged a knee {cellarplace}.
        You'll find {meter} {cellarplace}. Don't copy {lastyear}, that's the old reading! {reader} wrote down {reading} this time.
        """,
        ask=r"""
        What does {meter} show this year? => {reading}
        What is the latest reading of {meter}? => {reading}
        What did {meter} show a year ago? => {lastyear}
        What was the previous figure of {meter}? => {lastyear}
        Who read {meter}? => {reader}
        Where is {meter} located? => {cellarplace}
        """,
    ),
    scene(
        "tooth brace",
        teenager="first",
        orthodontist="Dr. {last}",
        bracecolor="color",
        wearing="{7..30} months|{2..4} years",
        banned="toffee|popcorn|nuts|chewing gum|caramel|crusty bread|apples|corn cobs|ice cubes|liquorice|hard cheese|crackers"
        "|nougat|jelly babies|carrots|pretzels",
        by="teenager",
        say=r"""
        {orthodontist} fitted {teenager} with {a_bracecolor} brace for {wearing}; {banned} must not be eaten.
        {teenager}'s brace is {bracecolor}. It stays in for {wearing}, {orthodontist} says, and off the menu: {banned}.
        Goodbye {banned}, for {wearing}! {teenager} has come home from {orthodontist} with a mouthful of {bracecolor} metal.
        For {wearing}, no {banned}: such was the verdict of {orthodontist}, and {teenager} at least got to choose {bracecolor} for the brace.
        """,
        ask=r"""
        What colour is {teenager}'s brace? => {bracecolor}
        How long must {teenager} wear a brace? => {wearing}
        For what period does the brace stay in {teenager}'s mouth? => {wearing}
        Who fitted {teenager}'s brace? => {orthodontist}
        Which orthodontist does {teenager} go to? => {orthodontist}
        Which food is forbidden to {teenager} because of the brace? => {banned}
        """,
    ),
    scene(
        "film night vote",
        chosenfilm="title",
        beatenfilm="The {name} Affair|Return to {city}|{first} and {first}|{last}'s Daughter",
        chooser="first",
        snack="food",
        couch="first",
        say=r"""
        Film night: {chosenfilm} beats {beatenfilm}. {chooser} had the casting vote, {couch} hosts, there will be {snack}.
        We were going to watch {beatenfilm}, until {chooser} vetoed it; so it's {chosenfilm} at {couch}'s, with {snack}.
        {couch}: my sofa, {time}, {snack} provided\n{first}: {beatenfilm}?\n{chooser}: no way, I decide today. {chosenfilm}!
        At {couch}'s place they served {snack} and put on {chosenfilm}, since {chooser}, whose turn it was to pick, disliked {beatenfilm}.
        """,
        ask=r"""
        Which film was chosen for film night? => {chosenfilm}
        What will be watched on film night? => {chosenfilm}
        Which film lost out? => {beatenfilm}
        Which film was turned down? => {beatenfilm}
        Who decided on the film? => {chooser}
        At whose place is film night? => {couch}
        What is there to eat on film night? => {snack}
        """,
    ),
    scene(
        "knitting for someone",
        knitter="first",
        garment="cardigan|scarf|bonnet|waistcoat|poncho|jumper|shawl|blanket|beret|balaclava|cape|headband|vest|hood|snood"
        "|pullover|tea cosy|muff",
        wool="color",
        needles="{2..9} mm|{2..9}.5 mm|size {2..15}",
        wearer="first",
        by="knitter",
        say=r"""
        {knitter} is knitting {a_garment} for {wearer}, in {wool} wool, on {needles} needles.
        For {wearer}, who is always cold, {knitter} has cast on {a_garment}. Needles: {needles}. Wool: {wool}.
        {needles} needles, {wool} yarn, {small} balls of it, and by {month} {wearer} will be wearing {knitter}'s {garment}.
        The {garment} on {knitter}'s lap isn't for sale. It's {wool}, done with {needles}, and meant for {wearer}.
        """,
        ask=r"""
        What is {knitter} knitting? => {garment}
        Which garment will {wearer} get? => {garment}
        What colour is {knitter}'s wool? => {wool}
        Which needles does {knitter} use? => {needles}
        What size are {knitter}'s needles? => {needles}
        For whom is {knitter} knitting? => {wearer}
        """,
    ),
    scene(
        "your grandmother's will changed",
        granny="Grandma {first}|Nana {first}|Granny {first}",
        ring="{material} ring|{color} brooch|{color} pearl|{material} bracelet",
        oldheir="first",
        newheir="first",
        kept="in the {item}|behind the {item}|with {person}|at {company}",
        by="granny",
        say=r"""
        {granny} had meant the {ring} for {oldheir}, but you should know that {newheir} will get it; it is kept {kept}.
        The {ring}, {kept} for now, goes to {newheir} after all. {oldheir} had quarrelled with {granny} at Easter.
        {granny} crossed out {oldheir} and wrote {newheir} next to "{ring}". It lies safe {kept}.
        Whoever thought that {oldheir} would end up with {granny}'s {ring} was wrong: {newheir} has been named. Look for it {kept}.
        """,
        ask=r"""
        Who will get {granny}'s jewellery now? => {newheir}
        To whom does {granny} finally leave the {ring}? => {newheir}
        Who was originally supposed to get the {ring} from {granny}? => {oldheir}
        Who was struck from {granny}'s will? => {oldheir}
        What piece of jewellery does {granny} leave? => {ring}
        Where is {granny}'s {ring} kept? => {kept}
        """,
    ),
    scene(
        "lift share",
        driver="first",
        passenger="first",
        meetingpoint="the {shop}|the {last} roundabout|exit {d2}|the {color} kiosk",
        leaving="time",
        share="price",
        bound="city",
        by="passenger",
        say=r"""
        {driver} gives {passenger} a lift to {bound}; they meet at {meetingpoint} at {leaving}, and {passenger} chips in {share}.
        {passenger}: room for one more?\n{driver}: sure, {share} for petrol, {leaving} at {meetingpoint}, next stop {bound}
        {share} towards the petrol is what {passenger} pays {driver} for the ride to {bound}, starting from {meetingpoint} at {leaving}.
        You needn't drive {passenger} to {bound}. At {leaving} {driver} pulls up at {meetingpoint} anyway and asks no more than {share}.
        """,
        ask=r"""
        With whom is {passenger} travelling? => {driver}
        Who gives {passenger} a lift? => {driver}
        Where does {passenger} get into the car? => {meetingpoint}
        When is {passenger} being picked up? => {leaving}
        How much does {passenger} contribute to the petrol? => {share}
        Where is {passenger} going? => {bound}
        """,
    ),
    scene(
        "home exchange of rooms",
        sibling="first",
        sister="first",
        oldroom="attic|basement|box room|bay room|loft|bunk room|sunroom|tower room|annex|alcove|gallery|summer room",
        newroom="room",
        why="school|the noise|exams|the baby|a broken leg|the drum kit|the view|allergies|homework|the damp|the heat|spiders",
        by="sibling",
        say=r"""
        {sibling} has moved out of the {oldroom} into the {newroom} because of {why}; {sister} sleeps in the {oldroom} now.
        Family council: {sister} gets the {oldroom}, {sibling} gets the {newroom}. Reason: {why}.
        On account of {why}, the {newroom} is {sibling}'s bedroom these days, and the {oldroom} has gone to {sister}.
        I helped {sibling} to carry the bed to the {newroom}. It was all about {why}. {sister} had claimed the {oldroom} by supper.
        """,
        ask=r"""
        Where does {sibling} sleep now? => {newroom}
        Which room did {sibling} move into? => {newroom}
        Which room does {sister} have? => {oldroom}
        Who has the {oldroom} now? => {sister}
        Who sleeps in the {newroom}? => {sibling}
        What was the reason for {sibling}'s move to another room? => {why}
        """,
    ),
    scene(
        "tickets for a concert at home",
        buyer="first",
        ensemble="The {name} Quartet|{person}|the choir of {city}",
        seats="row {2..29}|box {d1}|block {L1}{d1}|the {color} balcony",
        companion="first",
        pickupcode="code",
        by="buyer",
        say=r"""
        {buyer} has two tickets for {ensemble}, {seats}, and takes {companion} along; the collection code is {pickupcode}.
        {companion}, keep {day} free! {buyer} is taking you to hear {ensemble}. We sit in {seats}, and {pickupcode} gets us the tickets.
        Show {pickupcode} at the box office. {buyer} booked {seats} to see {ensemble} with {companion}.
        {Ensemble} from {seats}! {companion} was speechless when {buyer} waved the printout with {pickupcode}.
        """,
        ask=r"""
        Whom will {buyer} hear in concert? => {ensemble}
        For which act did {buyer} buy tickets? => {ensemble}
        Where are {buyer}'s seats? => {seats}
        Who accompanies {buyer} to the concert? => {companion}
        Whom is {buyer} taking along? => {companion}
        Which code is needed to collect {buyer}'s tickets? => {pickupcode}
        """,
    ),
    scene(
        "your vaccination",
        jab="tetanus|rabies|typhoid|yellow fever|influenza|measles|hepatitis|polio|cholera|meningitis|mumps|rubella"
        "|tick fever|pertussis|diphtheria|pneumonia|chickenpox|smallpox",
        given="date",
        booster="{month} {2032..2049}",
        arm="left arm|right arm|left thigh|right thigh",
        nurse="person",
        by="jab",
        say=r"""
        You were vaccinated against {jab} on {given} in the {arm} by {nurse}; the booster is due in {booster}.
        {nurse} gave you the {jab} jab on {given}. If your {arm} hurts, cool it. The next one is in {booster}.
        In {booster} your protection against {jab} must be refreshed, because {nurse} injected it into your {arm} on {given}.
        Your vaccination card\n{jab}: {given}, {arm}, signed {nurse}\nbooster: {booster}
        """,
        ask=r"""
        When was the user given the {jab} vaccine? => {given}
        On which date did I have my {jab} jab? => {given}
        When is my {jab} booster due? => {booster}
        By when must the user's {jab} protection be renewed? => {booster}
        Who administered my {jab} vaccine? => {nurse}
        Where on the body was I injected against {jab}? => {arm}
        """,
    ),
    scene(
        "fence dispute",
        complainer="person",
        accused="person",
        tree="walnut|cherry|poplar|spruce|fig|hazel|birch|elder|bamboo|ivy|maple|laurel|yew|willow|quince|mulberry|larch|ash",
        damage="gutter|pond|greenhouse|vegetable patch|solar panel|garage roof|terrace|sandpit|birdbath|driveway|hen house|pool",
        mediator="person",
        say=r"""
        {complainer} is cross with {accused}, whose {tree} has ruined the {damage} next door; {mediator} tries to mediate.
        That {tree} belongs to {accused}. It spoilt the {damage} of {complainer}, and {mediator} has to make peace between the two.
        Dear {mediator}, could you settle this? {complainer} blames the {tree}, which {accused} refuses to cut, for the state of the {damage}.
        At the garden fence: {accused} defends the {tree}, {complainer} mourns the {damage}, {mediator} pours {drink} and arbitrates.
        """,
        ask=r"""
        Who is complaining about a tree? => {complainer}
        Which neighbour suffered the damage? => {complainer}
        To whom does the disputed tree belong? => {accused}
        What grows in {accused}'s garden and causes the quarrel? => {tree}
        What was damaged at {complainer}'s? => {damage}
        Who mediates between {complainer} and {accused}? => {mediator}
        """,
    ),
]
