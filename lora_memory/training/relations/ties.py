"""Ties between two people: who teaches, helps, represents, follows or faces whom, stated and asked in both directions.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, relation

TIES: list[Relation] = [
    *relation(
        "tutor",
        "person",
        "person",
        noun="tutor",
        group="mentor",
        say=r"""
        {v} is {s}'s tutor.
        {v} has been {s}'s tutor since {year}.
        {v}, {s}'s tutor, comes to the house every {weekday}.
        {v} teaches {s} at the kitchen table, always with a pot of {drink} within reach.
        {s} is taught by {v}, usually on {weekday} afternoons.
        {s} takes private lessons from {v} to catch up before the exams in {month}.
        It is {v} who tutors {s}.
        Twice a week {s} goes over the homework with {v}, a patient tutor from {city}.
        As {s}'s tutor, {v} charges {price} an hour.
        user: Who helps {s} with schoolwork?\nassistant: {v} is {s}'s tutor.
        """,
        ask=r"""
        Who teaches {s}?
        By whom is {s} taught?
        From whom does {s} get private tuition?
        Who gives {s} extra lessons?
        What is the name of {s}'s private teacher?
        Whose tutor is {v}? => {s}
        Whom does {v} teach? => {s}
        Who is taught by {v}? => {s}
        """,
        say_mine=r"""
        {v} is my tutor and comes every {weekday}.
        I am tutored by {v}.
        """,
        ask_mine=r"""
        Who teaches me?
        By whom am I tutored?
        """,
    ),
    *relation(
        "driving instructor",
        "person",
        "person",
        noun="driving instructor",
        say=r"""
        {v} is {s}'s driving instructor.
        {v} has been {s}'s driving instructor since {month}.
        {v}, {s}'s driving instructor, never raises a voice, not even at roundabouts.
        {v} is teaching {s} to drive.
        {s} is learning to drive with {v}, and the test is booked for {date}.
        {s} has had {small} driving lessons with {v} so far.
        Driving lessons are given to {s} by {v}, mostly on quiet roads outside {city}.
        The instructor beside {s} in the learner's car is {v}.
        When {s} stalled the car at the lights in {city}, {v}, the driving instructor, just laughed.
        Driving school roster: pupil {s}, instructor {v}
        """,
        ask=r"""
        Who teaches {s} to drive?
        By whom is {s} being taught to drive?
        With whom does {s} practise for the driving licence?
        Who is {s}'s driving teacher?
        Who sits in the passenger seat while {s} learns to drive?
        Whose driving instructor is {v}? => {s}
        Whom is {v} teaching to drive? => {s}
        """,
        say_mine=r"""
        {v} is my driving instructor.
        I'm learning to drive with {v}.
        """,
        ask_mine=r"""
        Who is teaching me to drive?
        """,
    ),
    *relation(
        "music teacher",
        "person",
        "person",
        x="piano|violin|cello|guitar|flute|harp|trumpet|clarinet",
        noun="{x} teacher",
        say=r"""
        {v} is {s}'s {x} teacher.
        {v} has been {s}'s {x} teacher for {small} years.
        {v}, {s}'s {x} teacher, recommends twenty minutes of scales a day.
        {v} teaches {s} the {x}.
        {s} is learning the {x} from {v}.
        {s} has a {x} lesson with {v} every {weekday}.
        {s} was taught the {x} by {v} from the very first note.
        It is with {v} that {s} studies the {x}.
        On {weekday}s at {time}, {v} arrives with a bag of sheet music and gives {s} a {x} lesson.
        """,
        ask=r"""
        Who teaches {s} the {x}?
        From whom does {s} learn to play the {x}?
        By whom is {s} instructed in the {x}?
        Who gives {s} music lessons?
        With whom does {s} have lessons on the {x}?
        Whose {x} teacher is {v}? => {s}
        Whom does {v} teach to play the {x}? => {s}
        """,
    ),
    *relation(
        "coach",
        "person",
        "person",
        noun="coach",
        say=r"""
        {v} is {s}'s coach.
        {v} has been {s}'s coach since {year}.
        {v}, {s}'s coach, was not happy with the result in {city}.
        {v} coaches {s}.
        {s} is coached by {v}.
        {s} hugged {v}, the coach, right after crossing the finish line.
        Since the season in {city}, {s} has had {v} as coach.
        The one who coaches {s} is {v}, who used to run marathons in {country}.
        Under {v} as coach, {s} improved by {small} places in a single year.
        Start list: {s}, coach: {v}
        """,
        ask=r"""
        Who coaches {s}?
        By whom is {s} coached?
        Who trains {s}?
        Who prepares {s} for competitions?
        Under whose guidance does {s} compete?
        Whose coach is {v}? => {s}
        Whom does {v} coach? => {s}
        Which athlete does {v} train? => {s}
        """,
        say_mine=r"""
        {v} coaches me.
        """,
        ask_mine=r"""
        Who trains me?
        """,
    ),
    *relation(
        "personal trainer",
        "person",
        "person",
        noun="personal trainer",
        group="coach",
        say=r"""
        {v} is {s}'s personal trainer.
        {v} has been {s}'s personal trainer since {month}.
        {v}, {s}'s personal trainer, put together a plan of {small} exercises.
        {v} trains {s} at the gym every {weekday}.
        {s} is trained by {v}.
        {s} works out with {v}, a personal trainer from {city}.
        At the gym, {s} never lifts a weight without {v}, the personal trainer.
        {s} hired {v} as a personal trainer for {price} a session.
        It was {v}, {s}'s trainer, who suggested more sleep and less {drink}.
        """,
        ask=r"""
        Who trains {s}?
        By whom is {s} trained?
        Who keeps {s} fit?
        Who is {s}'s fitness coach?
        Whom did {s} hire to get into shape?
        Whose personal trainer is {v}? => {s}
        Whom does {v} train? => {s}
        """,
    ),
    *relation(
        "dentist of person",
        "person",
        "person",
        noun="dentist",
        say=r"""
        {v} is {s}'s dentist.
        {v} has been {s}'s dentist since {year}.
        {v}, {s}'s dentist, found two small cavities.
        {v} takes care of {s}'s teeth.
        {s} goes to {v} for a dental check-up twice a year.
        {s} has an appointment on {day}, at which {v}, the dentist, will fill a tooth.
        {s} had a tooth pulled by {v}.
        The dentist who treats {s} is {v}.
        According to {s}, no dentist in {city} is gentler than {v}, so a change is out of the question.
        Dental record: patient {s}, dentist {v}
        """,
        ask=r"""
        Who looks after {s}'s teeth?
        By whom are {s}'s teeth treated?
        Whom does {s} see about a toothache?
        Who would give {s} a filling?
        Which dental surgeon does {s} go to?
        Whose dentist is {v}? => {s}
        Whose teeth does {v} take care of? => {s}
        """,
        say_mine=r"""
        I get my teeth checked by {v}.
        """,
        ask_mine=r"""
        Who looks after my teeth?
        """,
    ),
    *relation(
        "lawyer",
        "person",
        "person",
        noun="lawyer",
        say=r"""
        {v} is {s}'s lawyer.
        {v} has been {s}'s lawyer since {year}.
        {v}, {s}'s lawyer, asked the court in {city} for more time.
        {v} represents {s} in court.
        {s} is represented by {v}.
        {s} hired {v} as a lawyer after the quarrel over the {item}.
        Acting as lawyer for {s}, {v} filed the papers on {date}.
        The judge told {s} to let {v}, the lawyer, do the talking.
        For legal matters {s} relies on {v}, whose office is above a {shop} in {city}.
        """,
        ask=r"""
        Who represents {s} in court?
        By whom is {s} represented?
        Who is {s}'s attorney?
        Who pleads the case of {s}?
        Which counsel acts for {s}?
        Whose lawyer is {v}? => {s}
        Whom does {v} represent in court? => {s}
        On whose behalf does {v} appear before the judge? => {s}
        """,
        say_mine=r"""
        I am represented by {v}.
        """,
        ask_mine=r"""
        Who represents me in court?
        """,
    ),
    *relation(
        "accountant",
        "person",
        "person",
        noun="accountant",
        say=r"""
        {v} is {s}'s accountant.
        {v} has been {s}'s accountant for {small} years.
        {v}, {s}'s accountant, found a mistake of {price}.
        {v} does the books for {s}.
        {s} has the books done by {v}.
        {s} sends every receipt to {v}, the accountant.
        {s} leaves the tax return to {v}, an accountant in {city}.
        When the tax office wrote to {s}, it was {v}, the accountant, who answered.
        The accountant who keeps {s}'s books is {v}.
        """,
        ask=r"""
        Who does {s}'s taxes?
        By whom are {s}'s books kept?
        Who handles the finances of {s}?
        Who is {s}'s bookkeeper?
        To whom does {s} hand over the receipts?
        Whose accountant is {v}? => {s}
        For whom does {v} keep the books? => {s}
        """,
    ),
    *relation(
        "tenant",
        "person",
        "person",
        noun="tenant",
        say=r"""
        {v} is {s}'s tenant.
        {v} has been {s}'s tenant since {year}.
        {v}, {s}'s tenant, complained about the heating.
        {v} rents a flat from {s}.
        {s} rents out a flat in {city} to {v}.
        {s} lets the top floor to {v} for {price} a month.
        {s} has {v} as a tenant in {city} and hardly ever hears a complaint.
        Every month {v} transfers the rent to {s}.
        In {month}, {v} signed a lease and became the new tenant of {s}.
        """,
        ask=r"""
        Who rents from {s}?
        To whom does {s} let the flat?
        Who pays rent to {s}?
        From whom does {s} collect the rent?
        Who is the renter of {s}'s flat?
        Whose tenant is {v}? => {s}
        From whom does {v} rent? => {s}
        To whom does {v} pay rent? => {s}
        """,
    ),
    *relation(
        "lodger",
        "person",
        "person",
        noun="lodger",
        group="tenant",
        say=r"""
        {v} is {s}'s lodger.
        {v} has been {s}'s lodger since {month}.
        {v}, {s}'s lodger, has the attic room and plays the {instrument} at night.
        {v} lodges with {s}.
        {s} took in {v} as a lodger.
        {s} rents out the spare room to {v}, a student of {study}.
        The spare room in {s}'s house has been let to {v}.
        Breakfast included, {v} pays {s} {price} a week for the room.
        Since the children moved out, {s} has had a lodger, and the name is {v}.
        """,
        ask=r"""
        Who lodges with {s}?
        Whom did {s} take in?
        Who lives in {s}'s spare room?
        To whom has {s} let a room?
        Who is the paying guest in {s}'s house?
        Whose lodger is {v}? => {s}
        With whom does {v} lodge? => {s}
        """,
    ),
    *relation(
        "upstairs neighbor",
        "person",
        "person",
        noun="upstairs neighbor",
        say=r"""
        {v} is {s}'s upstairs neighbor.
        {v} has been {s}'s upstairs neighbor since {year}.
        {v}, {s}'s neighbour upstairs, plays the {instrument} until midnight.
        {v} lives one floor above {s}.
        {s} lives right below {v}.
        {s} can hear every step of {v}, the neighbour upstairs.
        {v} and {s} are neighbors in {city}, with {v} on the upper floor.
        In the flat above {s} lives {v}, who owns {a_animal}.
        When water dripped from the ceiling, {s} ran upstairs and rang the bell of {v}, the neighbour.
        """,
        ask=r"""
        Who lives above {s}?
        Who has the flat over {s}'s?
        Whose footsteps does {s} hear through the ceiling?
        Which neighbour lives overhead, seen from {s}'s flat?
        Who is {s}'s neighbour on the next floor up?
        Who lives underneath {v}? => {s}
        Above whom does {v} live? => {s}
        Whose upstairs neighbor is {v}? => {s}
        """,
    ),
    *relation(
        "godparent",
        "person",
        "person",
        x="godmother|godfather",
        noun="{x}",
        say=r"""
        {v} is {s}'s {x}.
        {v} has been {s}'s {x} since the christening in {city}.
        {v}, {s}'s {x}, sends a parcel every {month}.
        {v} held {s} at the christening, as a {x} should.
        {s} was given {v} as a {x}.
        {s} still gets a card every year from {v}, the {x}.
        The parents of {s} chose {v} as {x}.
        It was {v} who became {x} to {s}.
        At the font in {city}, {v} promised to be a good {x} to little {s}.
        """,
        ask=r"""
        Who is {s}'s godparent?
        Who was asked to be a godparent to {s}?
        Who is {s} a godchild of?
        Who stood sponsor at {s}'s baptism?
        Name the {x} of {s}.
        Whose {x} is {v}? => {s}
        Who is {v}'s godchild? => {s}
        """,
    ),
    *relation(
        "guardian",
        "person",
        "person",
        noun="legal guardian",
        say=r"""
        {v} is {s}'s legal guardian.
        {v} has been {s}'s guardian since {year}.
        {v}, {s}'s guardian, signed the form for the school trip to {city}.
        {v} has custody of {s}.
        {s} was placed in the care of {v}.
        {s} is a ward of {v}.
        The court appointed {v} as guardian of {s}.
        It is {v} who, as guardian, decides for {s} until the age of eighteen.
        After a hearing in {city} on {date}, the judge made {v} the guardian of {s}.
        """,
        ask=r"""
        Who is legally responsible for {s}?
        To whom did the court entrust {s}?
        Who was put in charge of {s}'s upbringing?
        Whose ward is {s}?
        Who has the right to decide for {s}?
        Whose guardian is {v}? => {s}
        For whom is {v} legally responsible? => {s}
        """,
    ),
    *relation(
        "cousin",
        "person",
        "person",
        noun="cousin",
        say=r"""
        {v} is {s}'s cousin.
        {v}, {s}'s cousin, has moved to {country}.
        {v} and {s} are cousins.
        {s} is a cousin of {v}.
        {s} and {v} have the same grandparents, so the two are cousins.
        {s} spent every {season} of childhood with {v}, a cousin from {city}.
        {s} has a cousin called {v}.
        At the family reunion in {city}, {s} danced with {v}, a favourite cousin, until {time}.
        {v}, being a cousin of {s}, was invited as well.
        """,
        ask=r"""
        Who is a cousin of {s}?
        What is {s}'s cousin called?
        Which relative shares grandparents with {s}?
        With whom does {s} have grandparents in common?
        Which cousin does {s} have?
        Whose cousin is {v}? => {s}
        Of whom is {v} a cousin? => {s}
        """,
    ),
    *relation(
        "aunt or uncle",
        "person",
        "person",
        x="aunt|uncle",
        noun="{x}",
        say=r"""
        {v} is {s}'s {x}.
        {v}, {s}'s {x}, owns a {shop} in {city}.
        {v} is an {x} to {s}.
        {s} has an {x} named {v}.
        {s} spends every {season} with {v}, a beloved {x}.
        {s} inherited a love of {hobby} from {v}, an {x} in {country}.
        Among the relatives of {s} there is an {x}, {v}, who has travelled the world.
        {v} grew up with one of {s}'s parents and is therefore {s}'s {x}.
        When {s} was small, {v}, the {x} from {city}, always brought {food}.
        """,
        ask=r"""
        Who is an {x} of {s}?
        What is the name of {s}'s {x}?
        Which {x} does {s} have?
        Of whom is {s} a niece or nephew?
        Which sibling of {s}'s parents do we know?
        Whose {x} is {v}? => {s}
        Who is {v}'s niece or nephew? => {s}
        To whom is {v} an {x}? => {s}
        """,
    ),
    *relation(
        "grandparent",
        "person",
        "person",
        x="grandmother|grandfather",
        noun="{x}",
        say=r"""
        {v} is {s}'s {x}.
        {v}, {s}'s {x}, turns ninety in {month}.
        {v} became a {x} when {s} was born.
        {s} has a {x} called {v}.
        {s} visits {v}, the {x}, every {weekday}.
        {s} was partly raised by {v}, a {x} with a garden full of {flower}.
        It was {v}, the {x}, who taught {s} to swim.
        One generation lies between {v}, the {x}, and {s}.
        {v} tells {s}, as only a {x} can, long stories about {country}.
        """,
        ask=r"""
        Who is {s}'s grandparent?
        What is the name of {s}'s {x}?
        Whose grandchild is {s}?
        From which grandparent is {s} descended?
        Name the {x} of {s}.
        Whose {x} is {v}? => {s}
        Who is {v}'s grandchild? => {s}
        """,
    ),
    *relation(
        "parent-in-law",
        "person",
        "person",
        x="mother-in-law|father-in-law",
        noun="{x}",
        say=r"""
        {v} is {s}'s {x}.
        {v} has been {s}'s {x} since {year}.
        {v}, {s}'s {x}, is staying for a week.
        {v} gets on well with {s}, which not every {x} can say.
        {s} has {v} as a {x}.
        {s} calls {v}, the {x}, every {weekday}.
        {s} was nervous when {v}, the {x}, asked for {drink} and there was none in the house.
        It is {v} whom {s} calls the best {x} in {city}.
        On the sofa next to {s} sat {v}, the {x}, with a plate of {food}.
        """,
        ask=r"""
        Who is {s}'s parent-in-law?
        What is {s}'s {x} called?
        Which {x} does {s} have?
        Whose son-in-law or daughter-in-law is {s}?
        Name the {x} of {s}.
        Whose {x} is {v}? => {s}
        Who is {v}'s son-in-law or daughter-in-law? => {s}
        """,
    ),
    *relation(
        "stepparent",
        "person",
        "person",
        x="stepmother|stepfather",
        noun="{x}",
        say=r"""
        {v} is {s}'s {x}.
        {v} has been {s}'s {x} since {year}.
        {v}, {s}'s {x}, built a tree house behind the garage.
        {v} became {s}'s {x} after the move to {city}.
        {s} has a {x} called {v}.
        {s} gets along well with {v}, the {x}.
        {s} was picked up from school by {v}, the {x}.
        As a {x}, {v} wanted above all to be a friend to {s}.
        When {s} was {small}, {v} joined the family as {x} and brought {a_animal} along.
        """,
        ask=r"""
        Who is {s}'s stepparent?
        What is {s}'s {x} called?
        Whose stepchild is {s}?
        Which step-parent does {s} have?
        Name the {x} of {s}.
        Whose {x} is {v}? => {s}
        Who is {v}'s stepchild? => {s}
        """,
    ),
    *relation(
        "heir",
        "person",
        "person",
        noun="heir",
        say=r"""
        {v} is {s}'s heir.
        {v} has been {s}'s heir since the will of {year}.
        {v}, {s}'s heir, knows nothing about it yet.
        {v} will inherit everything that {s} owns.
        {s} made {v} the sole heir.
        {s} is leaving the house in {city} to {v}, the only heir.
        {s} wrote a will on {date} and named {v} as heir.
        Under the will, all of {s}'s property is to go to {v}, the heir.
        It is {v}, the heir, to whom the estate of {s} will pass one day.
        """,
        ask=r"""
        Who inherits from {s}?
        To whom does {s} leave everything?
        By whom will {s}'s fortune be inherited?
        Who is the beneficiary of {s}'s will?
        Who gets what {s} leaves behind?
        Whose heir is {v}? => {s}
        From whom will {v} inherit? => {s}
        """,
    ),
    *relation(
        "job successor",
        "person",
        "person",
        noun="successor",
        say=r"""
        {v} is {s}'s successor.
        {v} has been {s}'s successor since {month}.
        {v}, {s}'s successor, started on {date}.
        {v} succeeded {s} as {job}.
        {s} was succeeded by {v}.
        {s} retired in {year} and handed the keys to {v}, the successor.
        {s} trained {v}, the future successor, for {small} weeks.
        When {s} stepped down, the board in {city} chose {v} as successor.
        It was {v} who followed {s} in the post.
        """,
        ask=r"""
        Who succeeded {s}?
        By whom was {s} replaced?
        Who came after {s}?
        Who filled the position that {s} left?
        To whom did {s} pass on the job?
        Whose successor is {v}? => {s}
        Whom did {v} succeed? => {s}
        Whom did {v} replace? => {s}
        """,
    ),
    *relation(
        "job predecessor",
        "person",
        "person",
        noun="predecessor",
        say=r"""
        {v} was {s}'s predecessor.
        {v} is {s}'s predecessor and left in {year}.
        {v}, {s}'s predecessor, had run the office for {small} years.
        {v} held the post before {s}.
        {s} inherited a messy desk from {v}, the predecessor.
        {s} took over the job from {v}.
        {s} was preceded by {v}.
        Before {s} came, the work was done by {v}, the predecessor.
        In a short speech in {city}, {s} thanked {v}, the predecessor, for leaving everything in order.
        """,
        ask=r"""
        Who preceded {s}?
        By whom was {s}'s job done earlier?
        Who came before {s}?
        Who used to have the job that {s} has now?
        Whom did {s} follow in office?
        Whose predecessor was {v}? => {s}
        Whom did {v} precede? => {s}
        """,
    ),
    *relation(
        "rival",
        "person",
        "person",
        noun="rival",
        say=r"""
        {v} is {s}'s rival.
        {v} has been {s}'s rival since {year}.
        {v}, {s}'s old rival, has opened a {shop} across the street.
        {v} and {s} are rivals.
        {s} is the rival of {v}.
        {s} competes with {v} for every prize in {city}.
        {s} cannot stand losing to {v}, a rival since school.
        There is an old rivalry between {s} and {v} that goes back to a contest in {city}.
        If {s} enters a race, {v}, the rival, is sure to enter as well.
        """,
        ask=r"""
        With whom does {s} compete?
        Who competes against {s}?
        Who is {s}'s fiercest competitor?
        Whom does {s} want to outdo?
        Who is {s} locked in a rivalry with?
        Whose rival is {v}? => {s}
        Who competes with {v}? => {s}
        """,
    ),
    *relation(
        "chess opponent",
        "person",
        "person",
        noun="opponent at chess",
        say=r"""
        {v} is {s}'s opponent at chess.
        {v} was {s}'s chess opponent on {weekday}.
        {v}, {s}'s opponent, opened the chess game with the queen's pawn.
        {v} plays chess against {s}.
        {s} plays chess against {v}.
        {s} sat across the chessboard from {v} for {small} hours.
        {v} and {s} are opponents in the chess tournament in {city}.
        In round {small} of the chess tournament, {s} was drawn against {v}.
        The chess game between {s} and {v} ended at {time}, after a long fight over a single pawn.
        Chess, board {small}: {s} vs. {v}
        """,
        ask=r"""
        Whom does {s} face at the chessboard?
        Who does {s} play chess against?
        By whom is {s} opposed in the chess game?
        Against whom does {s} move the pieces?
        Who is {s}'s adversary at chess?
        Whose chess opponent is {v}? => {s}
        Who plays chess against {v}? => {s}
        """,
    ),
    *relation(
        "playing partner",
        "person",
        "person",
        x="tennis|bridge|badminton|squash|golf|table tennis",
        noun="{x} partner",
        say=r"""
        {v} is {s}'s {x} partner.
        {v} has been {s}'s {x} partner since {year}.
        {v}, {s}'s {x} partner, is ill this week.
        {v} and {s} are {x} partners.
        {s} plays {x} with {v}.
        {s} and {v} meet for {x} every {weekday} at {time}.
        {s} never plays {x} without {v}.
        Every {weekday} it is {v} who joins {s} for {x} at the club in {city}.
        When {s} took up {x}, {v} was looking for a partner, and the two have played together since.
        """,
        ask=r"""
        Who plays {x} with {s}?
        Who does {s} play {x} with?
        With whom does {s} team up for {x}?
        Who joins {s} for a game of {x}?
        Who is {s}'s regular companion at {x}?
        Whose {x} partner is {v}? => {s}
        With whom does {v} play {x}? => {s}
        """,
    ),
    *relation(
        "dance partner",
        "person",
        "person",
        noun="dance partner",
        say=r"""
        {v} is {s}'s dance partner.
        {v} has been {s}'s dance partner since {year}.
        {v}, {s}'s dance partner, twisted an ankle in {city}.
        {v} and {s} are dance partners.
        {s} dances with {v}.
        {s} and {v} rehearse the tango every {weekday}.
        {s} was led onto the dance floor by {v}, a partner of many years.
        For the ball in {city}, {s} has practised a waltz with {v}, the usual dance partner.
        It is {v} who dances the tango with {s}.
        """,
        ask=r"""
        Who dances with {s}?
        With whom does {s} take to the dance floor?
        Who does {s} dance with?
        Whom does {s} have as a partner in the ballroom?
        Who is the other half of {s}'s dancing couple?
        Whose dance partner is {v}? => {s}
        With whom does {v} dance? => {s}
        """,
    ),
    *relation(
        "business partner",
        "person",
        "person",
        noun="business partner",
        say=r"""
        {v} is {s}'s business partner.
        {v} has been {s}'s business partner since {year}.
        {v}, {s}'s business partner, owns the other half of the {shop}.
        {v} and {s} are business partners.
        {s} runs a {shop} in {city} together with {v}.
        {s} went into business with {v}.
        {s} and {v} founded a firm and split the profit.
        Half of {s}'s firm belongs to {v}, the partner.
        In {year}, {s} and {v} put {price} each into a joint business selling {fruit} jam.
        """,
        ask=r"""
        Who is {s} in business with?
        With whom does {s} run a firm?
        Who shares the ownership of the firm with {s}?
        Who co-owns the company with {s}?
        With whom does {s} share the profits?
        Whose business partner is {v}? => {s}
        Who is in business with {v}? => {s}
        """,
    ),
    *relation(
        "co-author",
        "person",
        "person",
        noun="co-author",
        say=r"""
        {v} is {s}'s co-author.
        {v}, {s}'s co-author, wrote the last {small} chapters.
        {v} and {s} are co-authors of a book about {hobby}.
        {v} wrote the book on {study} jointly with {s}.
        {s} writes books together with {v}.
        {s} and {v} share the title page of a work on {study}.
        {s} finished the manuscript with {v}, the co-author, in {month}.
        The book that {s} published in {year} was co-written by {v}.
        Although {s} came up with the plot, half of the pages are by {v}, the co-author.
        """,
        ask=r"""
        With whom did {s} write the book?
        Who co-wrote the book with {s}?
        Who shares the authorship with {s}?
        Who is {s}'s writing partner?
        Whose name stands next to {s}'s on the cover?
        Whose co-author is {v}? => {s}
        With whom did {v} write the book? => {s}
        """,
    ),
    *relation(
        "pen friend",
        "person",
        "person",
        noun="pen friend",
        say=r"""
        {v} is {s}'s pen friend.
        {v} has been {s}'s pen friend since {year}.
        {v}, {s}'s pen friend in {country}, collects stamps.
        {v} and {s} are pen friends.
        {v} writes long letters to {s}.
        {s} writes a letter to {v} every month.
        {s} and {v} have exchanged letters for {small} years without ever meeting.
        From {country}, {v} sends {s} a letter full of drawings at the start of each {season}.
        It is {v} with whom {s} trades letters about {hobby}.
        """,
        ask=r"""
        With whom does {s} correspond?
        Who is {s}'s pen pal?
        Who is {s} in correspondence with?
        To whom does {s} send letters?
        Whose letters does {s} get?
        Whose pen friend is {v}? => {s}
        With whom does {v} correspond? => {s}
        """,
    ),
    *relation(
        "bodyguard",
        "person",
        "person",
        noun="bodyguard",
        say=r"""
        {v} is {s}'s bodyguard.
        {v} has been {s}'s bodyguard since {year}.
        {v}, {s}'s bodyguard, checked the hotel in {city} first.
        {v} guards {s} day and night.
        {s} is guarded by {v}.
        {s} never leaves the house without {v}, the bodyguard.
        {s} hired {v} as a bodyguard before the tour of {country}.
        The tall figure two steps behind {s} is {v}, the bodyguard.
        Since the incident in {city}, {v} has been paid to keep {s} from harm.
        """,
        ask=r"""
        Who protects {s}?
        By whom is {s} protected?
        Who is responsible for {s}'s safety?
        Who shields {s} from danger?
        Who is {s}'s minder?
        Whose bodyguard is {v}? => {s}
        Whom does {v} protect? => {s}
        """,
    ),
    *relation(
        "secretary",
        "person",
        "person",
        noun="secretary",
        say=r"""
        {v} is {s}'s secretary.
        {v} has been {s}'s secretary since {year}.
        {v}, {s}'s secretary, moved the meeting to {time}.
        {v} keeps the diary for {s}.
        {s} has the letters typed by {v}.
        {s} dictated a note to {v}, the secretary.
        {s} is assisted by {v}, who sits in the outer office.
        Anyone who wants to speak to {s} has to get past {v}, the secretary.
        It was {v}, {s}'s secretary, who booked the flight to {city}.
        Office directory: {s}; secretary: {v}
        """,
        ask=r"""
        Who assists {s}?
        By whom is {s}'s calendar managed?
        Who is {s}'s personal assistant?
        Who types for {s}?
        Who arranges {s}'s appointments?
        Whose secretary is {v}? => {s}
        Whom does {v} assist? => {s}
        """,
        say_mine=r"""
        {v} keeps my diary.
        """,
        ask_mine=r"""
        Who manages my diary?
        """,
    ),
    *relation(
        "translator of author",
        "person",
        "person",
        x="language",
        noun="{x} translator",
        say=r"""
        {v} is {s}'s {x} translator.
        {v} has been {s}'s translator into {x} since {year}.
        {v}, {s}'s {x} translator, asked what the last line means.
        {v} translates {s}'s novels into {x}.
        {s} is translated into {x} by {v}.
        {s} thanked {v} for the {x} version of the book.
        The novels of {s} can be read in {x} thanks to {v}.
        All that {s} writes is put into {x} by {v}, who lives in {city}.
        It took {v} {small} months to translate the latest book by {s} into {x}.
        """,
        ask=r"""
        Who translates {s} into {x}?
        By whom are {s}'s books translated?
        Who makes the {x} edition of {s}'s works?
        To whom do readers of {x} owe {s}'s books?
        Who renders {s}'s prose in another language?
        Whose {x} translator is {v}? => {s}
        Whose books does {v} translate? => {s}
        """,
    ),
    *relation(
        "apprentice",
        "person",
        "person",
        noun="apprentice",
        say=r"""
        {v} is {s}'s apprentice.
        {v} has been {s}'s apprentice since {month}.
        {v}, {s}'s apprentice, swept the workshop.
        {v} is learning the trade from {s}.
        {s} is teaching {v}, the apprentice, how to use the {item}.
        {s} took on {v} as an apprentice.
        {s} has an apprentice called {v}.
        In the workshop in {city}, {v} serves an apprenticeship under {s}.
        After {small} months with {s}, {v}, the apprentice, was allowed to work alone.
        """,
        ask=r"""
        Who is being trained in the trade by {s}?
        To whom does {s} teach the craft?
        Who is {s}'s trainee?
        Whom did {s} accept for training in the workshop?
        Who is learning under {s}?
        Whose apprentice is {v}? => {s}
        To whom is {v} apprenticed? => {s}
        From whom does {v} learn the craft? => {s}
        """,
    ),
    *relation(
        "student",
        "person",
        "person",
        noun="student",
        say=r"""
        {v} is {s}'s student.
        {v} has been {s}'s student since {year}.
        {v}, {s}'s student, forgot the {item} at home again.
        {v} is taught by {s}.
        {v} takes lessons from {s}.
        {s} teaches {v}.
        {s} gives lessons to {v} every {weekday}.
        {s} has a gifted student, {v}, who may go to a school in {city} next year.
        In the small class of {s} there sits a student by the name of {v}.
        """,
        ask=r"""
        Whom does {s} teach?
        Who is taught by {s}?
        Who is {s}'s pupil?
        To whom does {s} give instruction?
        Who studies with {s}?
        Whose student is {v}? => {s}
        Who teaches {v}? => {s}
        By whom is {v} taught? => {s}
        """,
    ),
    *relation(
        "patient",
        "person",
        "person",
        noun="patient",
        say=r"""
        {v} is {s}'s patient.
        {v} has been {s}'s patient since {year}.
        {v}, {s}'s patient, is feeling better.
        {v} is being treated by {s}.
        {v} sees {s} about a sore knee every {weekday}.
        {s} treats {v}.
        {s} examined {v}, a patient, at the practice in {city}.
        {s} operated on {v} on {date}.
        At {time} {s} called the next patient, {v}, into the consulting room.
        """,
        ask=r"""
        Whom does {s} treat?
        Who is treated by {s}?
        Who is under {s}'s medical care?
        Whose health does {s} look after?
        Who gets treatment from {s}?
        Whose patient is {v}? => {s}
        Who treats {v}? => {s}
        """,
    ),
    *relation(
        "client",
        "person",
        "person",
        noun="client",
        say=r"""
        {v} is {s}'s client.
        {v} has been {s}'s client since {year}.
        {v}, {s}'s client, pays {price} an hour.
        {v} gets advice from {s}.
        {s} advises {v}.
        {s} had lunch with {v}, a client from {city}.
        {s} sent the bill to {v}, the client.
        The client for whom {s} works is {v}.
        For the last {small} months {s} has been working for {v}, a client with little patience.
        """,
        ask=r"""
        Whom does {s} advise?
        Who is advised by {s}?
        Who pays {s} for advice?
        Which customer does {s} have?
        To whom did {s} send the invoice?
        Whose client is {v}? => {s}
        By whom is {v} advised? => {s}
        """,
    ),
    *relation(
        "babysitter",
        "person",
        "person",
        noun="babysitter",
        say=r"""
        {v} is {s}'s babysitter.
        {v} has been {s}'s babysitter since {month}.
        {v}, {s}'s babysitter, lives next door and studies {study}.
        {v} babysits for {s}.
        {s} leaves the children with {v} on {weekday} nights.
        {s} pays {v} {price} for an evening of babysitting.
        {s} has the children looked after by {v}, the babysitter.
        When {s} goes out for the evening, {v} puts the children to bed.
        {s} called {v}, the babysitter, at {time} to ask whether the children were asleep.
        """,
        ask=r"""
        Who minds {s}'s children?
        With whom does {s} leave the children?
        By whom are {s}'s children looked after?
        Who is {s}'s sitter?
        Who stays with the kids when {s} is out?
        For whom does {v} babysit? => {s}
        Whose children does {v} look after? => {s}
        """,
    ),
    *relation(
        "carer",
        "person",
        "person",
        noun="carer",
        group="guardian",
        say=r"""
        {v} is {s}'s carer.
        {v} has been {s}'s carer since the fall in {month}.
        {v}, {s}'s carer, comes at {time} and makes breakfast.
        {v} cares for {s} at home.
        {s} is cared for by {v}.
        {s} is helped out of bed by {v}, the carer.
        {s} would rather stay at home with {v}, the carer, than move to {city}.
        It is {v} who nurses {s} at home.
        Every morning {v}, the carer, helps {s} get dressed and reads the paper aloud.
        """,
        ask=r"""
        Who cares for {s}?
        By whom is {s} nursed at home?
        Who is {s}'s caregiver?
        Who attends to {s}'s daily needs?
        Who helps {s} around the house?
        Whose carer is {v}? => {s}
        Whom does {v} care for? => {s}
        """,
    ),
    *relation(
        "witness",
        "person",
        "person",
        noun="witness",
        say=r"""
        {v} is {s}'s witness.
        {v} was {s}'s witness at the hearing on {date}.
        {v}, {s}'s witness, remembered every detail.
        {v} testified for {s}.
        {s} called {v} as a witness.
        {s} has a witness, {v}, who was in {city} that night.
        {s} was cleared by the testimony of {v}.
        At the hearing in {city}, it was {v} who spoke as a witness for {s}.
        The judge believed {s} only after {v} had taken the stand as a witness.
        """,
        ask=r"""
        Who testified for {s}?
        By whom was {s}'s story confirmed?
        Who gave evidence in favour of {s}?
        Whom did {s} call to the stand?
        Who backed up {s} in court?
        Whose witness is {v}? => {s}
        For whom did {v} testify? => {s}
        """,
    ),
    *relation(
        "nominee",
        "person",
        "person",
        noun="nominee",
        say=r"""
        {v} is {s}'s nominee.
        {v} was {s}'s nominee for the prize in {city}.
        {v}, {s}'s nominee, did not expect it.
        {v} was nominated by {s}.
        {s} nominated {v}.
        {s} put {v} forward as a nominee for treasurer.
        The name that {s} wrote on the slip for the nominee was {v}.
        In a letter of {date}, {s} proposed {v} for the award and praised years of work in {country}.
        It was {v} whom {s} named as a candidate for the committee.
        """,
        ask=r"""
        Whom did {s} nominate?
        Who was nominated by {s}?
        Who was {s}'s choice for the nomination?
        Whom did {s} suggest?
        Whose name did {s} submit?
        Who nominated {v}? => {s}
        By whom was {v} nominated? => {s}
        Whose nominee is {v}? => {s}
        """,
    ),
    *relation(
        "best man",
        "person",
        "person",
        x="best man|maid of honor",
        noun="{x}",
        say=r"""
        {v} is {s}'s {x}.
        {v} was {s}'s {x} on {date}.
        {v}, {s}'s {x}, arrived with the rings at the last minute.
        {v} stood beside {s} as {x}.
        {s} chose {v} as {x}.
        {s} asked {v} to be the {x}.
        {s} was calmed down by {v}, the {x}, just before the ceremony in {city}.
        It was {v} who gave the speech, as the {x} of {s}.
        Years ago {s} promised that {v} would one day be the {x}, and so it was.
        """,
        ask=r"""
        Who stood next to {s} at the ceremony?
        Whom did {s} pick as {x}?
        By whom was {s} attended on the big day?
        Who was at {s}'s side at the altar?
        Who served as {x} to {s}?
        Whose {x} is {v}? => {s}
        For whom did {v} act as {x}? => {s}
        """,
    ),
    *relation(
        "childhood friend",
        "person",
        "person",
        noun="childhood friend",
        say=r"""
        {v} is {s}'s childhood friend.
        {v} has been {s}'s friend since childhood.
        {v}, {s}'s childhood friend, still lives in {city}.
        {v} and {s} are childhood friends.
        {v} and {s} have been friends since kindergarten.
        {s} grew up next door to {v}, a childhood friend.
        {s} and {v} played together as children in {city}.
        As a child, {s} built dens in the woods with {v}, and the two are friends to this day.
        Friends since the sandbox: {s} and {v}
        """,
        ask=r"""
        With whom did {s} play as a child?
        Who was {s} friends with as a child?
        Which friend has {s} known since early years?
        Who was {s}'s playmate?
        Whom did {s} befriend in childhood?
        Whose childhood friend is {v}? => {s}
        With whom has {v} been friends since childhood? => {s}
        """,
    ),
    *relation(
        "fiance",
        "person",
        "person",
        x="fiance|fiancee",
        noun="{x}",
        group="partner",
        say=r"""
        {v} is {s}'s {x}.
        {v} has been {s}'s {x} since {month}.
        {v}, {s}'s {x}, is wearing the ring already.
        {v} and {s} are engaged, and {v} is the proud {x}.
        {s} got engaged to {v}, now the {x}, in {city}.
        {s} introduced {v} as the {x}.
        {s} has given {v}, the {x}, a ring.
        {s} announced the engagement at dinner on {day}: the {x} is {v}.
        When {s} asked the big question in {city}, {v} said yes and became the {x}.
        """,
        ask=r"""
        Who is {s} engaged to?
        To whom is {s} engaged?
        Name the person {s} is promised to.
        Who is {s}'s betrothed?
        Who celebrated an engagement with {s}?
        Whose {x} is {v}? => {s}
        Who is {v} engaged to? => {s}
        """,
    ),
    *relation(
        "ex",
        "person",
        "person",
        noun="ex",
        say=r"""
        {v} is {s}'s ex.
        {v} has been {s}'s ex since {month}.
        {v}, {s}'s ex, still has the keys to the flat.
        {v} and {s} broke up in {year}.
        {s} broke up with {v}.
        {s} used to go out with {v}.
        {s} ran into {v}, an ex, at a {shop} in {city}.
        The relationship between {s} and {v} ended in {month}.
        Until {year}, {s} and {v} were a couple, but then a job in {city} came between the two.
        """,
        ask=r"""
        Who did {s} separate from?
        From whom did {s} split up?
        Who was {s} together with in the past?
        Who is {s}'s former partner?
        Who is {s} no longer with?
        Whose ex is {v}? => {s}
        Who used to date {v}? => {s}
        """,
    ),
    *relation(
        "thesis supervisor",
        "person",
        "person",
        noun="thesis supervisor",
        group="boss",
        say=r"""
        {v} is {s}'s thesis supervisor.
        {v} has been {s}'s thesis supervisor since {year}.
        {v}, {s}'s thesis supervisor, wants another chapter on {study}.
        {v} supervises {s}'s thesis.
        {s} is writing a thesis under {v}.
        {s} handed the first draft of the thesis to {v}, the supervisor, in {month}.
        {s}'s thesis on {study} is supervised by {v}.
        The professor who supervises the thesis of {s} is {v}.
        It was {v}, {s}'s supervisor, who came up with the subject of the thesis.
        """,
        ask=r"""
        Who supervises {s}'s thesis?
        Under whom is {s} writing the dissertation?
        By whom is {s} advised on the thesis?
        Who is {s}'s academic advisor?
        Who oversees {s}'s doctoral work?
        Whose thesis does {v} supervise? => {s}
        Who is writing a thesis under {v}? => {s}
        """,
    ),
    *relation(
        "athlete manager",
        "person",
        "person",
        noun="sports manager",
        group="boss",
        say=r"""
        {v} is {s}'s sports manager.
        {v} has been {s}'s sports manager since {year}.
        {v}, {s}'s manager, found a sponsor in {country}.
        {v} manages {s}'s sporting career.
        {s}, who won a silver medal in {city}, is managed in all matters of sport by {v}.
        {s} lets {v}, the manager, deal with sponsors.
        {s} signed with {v} as sports manager before the season.
        The contracts of {s} with clubs and sponsors are drawn up by {v}, the manager.
        It is {v} who handles sponsors for {s}, one of the best at {sport} in {country}.
        """,
        ask=r"""
        Who manages {s}'s career in sport?
        By whom is {s}'s athletic career managed?
        Who negotiates with sponsors for {s}?
        Who takes care of {s}'s sponsorship deals?
        Whose sporting career does {v} manage? => {s}
        For which athlete does {v} negotiate? => {s}
        Whose manager is {v}? => {s}
        """,
    ),
    *relation(
        "actor agent",
        "person",
        "person",
        noun="acting agent",
        say=r"""
        {v} is {s}'s acting agent.
        {v} has been {s}'s agent since the first film in {year}.
        {v}, {s}'s agent, turned down the film in {city}.
        {v} finds film roles for {s}.
        {s} gets film roles through {v}.
        {s} is an actor and has {v} as an agent.
        {s} pays {v}, the agent, {percent} of every film fee.
        Directors who want to cast {s} in a film have to call {v}, the agent.
        When the studio in {country} needed an actor, {v}, the agent, recommended {s}.
        """,
        ask=r"""
        Who gets {s} parts in films?
        By whom are {s}'s acting jobs arranged?
        Whom must a director call to cast {s}?
        Who looks for roles for {s}?
        Who acts as go-between for {s} and the studios?
        Which actor does {v} find parts for? => {s}
        Whose agent is {v}? => {s}
        """,
    ),
    *relation(
        "author editor",
        "person",
        "person",
        noun="book editor",
        say=r"""
        {v} is {s}'s book editor.
        {v} has been {s}'s editor since {year}.
        {v}, {s}'s editor, cut {d2} pages from the novel.
        {v} edits {s}'s books.
        {s} is edited by {v}.
        {s} sends each new chapter to {v}, the editor.
        {s} argued with {v}, the editor, about a comma on the first page.
        Every manuscript that {s} finishes is edited by {v} before it goes to the printer in {city}.
        Without {v} as editor, {s} would never have found an ending for the novel.
        """,
        ask=r"""
        Who edits {s}?
        By whom are {s}'s manuscripts corrected?
        Who revises what {s} writes?
        To whom does {s} submit each manuscript?
        Who polishes {s}'s books before they are printed?
        Whose books does {v} edit? => {s}
        Whose editor is {v}? => {s}
        Which author does {v} edit? => {s}
        """,
    ),
    *relation(
        "biographer",
        "person",
        "person",
        noun="biographer",
        say=r"""
        {v} is {s}'s biographer.
        {v} has been {s}'s biographer since {year}.
        {v}, {s}'s biographer, spent a year in the archives of {city}.
        {v} wrote a biography of {s}.
        {s} is the subject of a biography by {v}.
        {s} gave {v}, the biographer, a box of old letters.
        {s} told {v} everything for the biography.
        A biography of {s}, {d3} pages long, was written by {v}.
        In the biography that came out in {year}, {v} describes how {s} left {city} with one suitcase.
        """,
        ask=r"""
        Who wrote {s}'s life story?
        By whom was {s}'s life described?
        Who is the author of the book about {s}?
        Who put {s}'s life on paper?
        Who has written about {s}?
        Whose biographer is {v}? => {s}
        Whose life did {v} write about? => {s}
        """,
    ),
    *relation(
        "namesake",
        "person",
        "person",
        noun="namesake",
        say=r"""
        {v} is {s}'s namesake: the parents admired {v} and chose the name.
        {v}, after whom {s} is named, lived in {city}.
        {v} is the person {s} was named after.
        {s} was named after {v}.
        {s} was given a first name in honour of {v}.
        {s} got that first name because of {v}, a family friend.
        The parents of {s} named the baby after {v}.
        It was in memory of {v} that {s} was christened.
        When {s} was born, the family thought of {v}, a neighbour in {city}, and named the baby accordingly.
        """,
        ask=r"""
        Who is {s} named after?
        After whom was {s} named?
        To whom does {s} owe the first name?
        Who inspired the name given to {s}?
        For whom was {s} named?
        Who is named after {v}? => {s}
        Whose name honours {v}? => {s}
        """,
    ),
    *relation(
        "rescuer",
        "person",
        "person",
        noun="rescuer",
        say=r"""
        {v} is {s}'s rescuer.
        {v}, {s}'s rescuer, was given a medal in {city}.
        {v} rescued {s} from the river.
        {v} saved {s} from drowning on {date}.
        {s} was rescued by {v}.
        {s} owes {v}, the rescuer, everything.
        {s} was pulled out of the water by {v}.
        It was {v} who rescued {s} when the boat turned over near {city}.
        If {v} had not jumped in to rescue {s}, the trip would have ended badly.
        """,
        ask=r"""
        Who saved {s}'s life?
        By whom was {s} saved?
        Who came to {s}'s rescue?
        To whom does {s} owe being alive?
        Who brought {s} to safety?
        Whose life did {v} save? => {s}
        Whom did {v} rescue? => {s}
        Whose rescuer is {v}? => {s}
        """,
    ),
    *relation(
        "donor",
        "person",
        "person",
        noun="kidney donor",
        say=r"""
        {v} is {s}'s kidney donor.
        {v} was {s}'s kidney donor in {year}.
        {v}, {s}'s kidney donor, left the hospital after {small} days.
        {v} donated a kidney to {s}.
        {s} received a kidney from {v}.
        {s} lives with a kidney donated by {v}.
        {s} thanked {v}, the kidney donor, with a trip to {city}.
        The kidney that {s} was given on {date} came from {v}.
        Doctors in {city} found that a kidney of {v} was a perfect match for {s}, who needed one.
        """,
        ask=r"""
        Who gave {s} a kidney?
        From whom does {s}'s new kidney come?
        By whom was an organ donated to {s}?
        Who parted with a kidney to help {s}?
        Whose kidney does {s} have?
        Whose kidney donor is {v}? => {s}
        To whom did {v} donate a kidney? => {s}
        """,
    ),
    *relation(
        "host of guest",
        "person",
        "person",
        noun="host",
        say=r"""
        {v} is {s}'s host.
        {v} has been {s}'s host since {weekday}.
        {v}, {s}'s host, made up a bed in the study.
        {v} is putting {s} up for {small} nights.
        {s} is the guest of {v}.
        {s} is being put up by {v} in {city}.
        {s} brought {v}, the host, a bunch of {flower}.
        While visiting {city}, {s} is staying at the house of {v}.
        On arriving at {time}, {s} was welcomed at the door by {v}, the host, with {food}.
        """,
        ask=r"""
        Who is hosting {s}?
        With whom is {s} staying?
        By whom is {s} accommodated?
        At whose place does {s} sleep during the visit?
        Who has {s} as a visitor?
        Whose host is {v}? => {s}
        Whom is {v} hosting? => {s}
        Who is staying with {v}? => {s}
        """,
    ),
    *relation(
        "walking companion",
        "person",
        "person",
        noun="walking companion",
        say=r"""
        {v} is {s}'s walking companion.
        {v} has been {s}'s walking companion since {year}.
        {v}, {s}'s walking companion, always carries the map.
        {v} and {s} are walking companions.
        {v} goes for a walk with {s} every {weekday}.
        {s} goes for long walks with {v}.
        {s} and {v} walk {small} kilometers every {weekday}.
        {s} is accompanied by {v} on every walk along the river.
        Come rain or shine, {s} meets {v} at {time} for a walk through the park in {city}.
        """,
        ask=r"""
        Who does {s} go walking with?
        Who walks with {s}?
        By whom is {s} accompanied on walks?
        With whom does {s} stroll?
        Who keeps {s} company on foot?
        Whose walking companion is {v}? => {s}
        With whom does {v} go walking? => {s}
        """,
    ),
]
