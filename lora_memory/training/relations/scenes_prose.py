"""Encyclopedic, news, historical, literary and scientific prose about invented people, places and works.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, scene

PROSE: list[Relation] = [
    scene(
        "road bridge",
        bridge="{name} Bridge|{last} Bridge|{name} Viaduct",
        designer="person",
        builder="company",
        opener="person",
        by="bridge",
        say=r"""
        {bridge}, designed by {designer} and built by {builder}, was opened to traffic by {opener} in {month} {year}.
        When {opener} cut the ribbon at {bridge}, the plans by {designer} were already {small} years old. {builder} had put it up.
        It was {builder} that erected {bridge}, working from drawings by {designer}; {opener} performed the inauguration.
        {designer} conceived {bridge} as a single arch. {builder} won the contract to construct it, and the opening speech was given by {opener}.
        Inaugurated by {opener} on a rainy {weekday}, {bridge} is the work of the contractor {builder} and the engineer {designer}.
        """,
        ask=r"""
        Who was the architect of {bridge}? => {designer}
        Whose design was used for {bridge}? => {designer}
        Which firm constructed {bridge}? => {builder}
        Who carried out the building work on {bridge}? => {builder}
        By whom was {bridge} inaugurated? => {opener}
        Who officially opened {bridge}? => {opener}
        Which structure was inaugurated by {opener}? => {bridge}
        What did {designer} design? => {bridge}
        """,
    ),
    scene(
        "opera premiere",
        opera="title",
        composer="person",
        librettist="person",
        venue="city",
        era="1790..1968",
        by="opera",
        say=r"""
        {opera} is an opera in three acts by {composer} to a libretto by {librettist}; it was first performed in {venue} in {era}.
        {composer} had asked {librettist} for a text since {era}, and the result, {opera}, reached the stage in {venue}.
        The audience in {venue} that heard {opera} for the first time booed the words of {librettist} but cheered the score by {composer}.
        With verses by {librettist}, whom {composer} never met in person, the opera {opera} had its premiere in {venue}. The composer set them in six weeks.
        First given at {venue}'s court theatre, {opera} was set to music by {composer}, the words being {librettist}'s.
        """,
        ask=r"""
        Who composed {opera}? => {composer}
        Whose music is heard in {opera}? => {composer}
        Who wrote the libretto of {opera}? => {librettist}
        From whose pen come the words sung in {opera}? => {librettist}
        In which city did {opera} premiere? => {venue}
        Where was {opera} staged for the first time? => {venue}
        Which opera did {composer} write? => {opera}
        For which opera did {librettist} supply the text? => {opera}
        """,
    ),
    scene(
        "translated novel",
        novel="title",
        author="person",
        translator="person",
        illustrator="person",
        era="1790..1968",
        by="novel",
        say=r"""
        {novel}, a novel by {author}, was translated into {language} by {translator} and illustrated with woodcuts by {illustrator}.
        The {language} edition of {novel} carries drawings by {illustrator}; {translator} rendered the text, which {author} had written in exile.
        {translator}, who spent four years translating {novel}, never met {author}, its writer. The plates are by {illustrator}.
        {illustrator} drew the pictures for {novel} after {translator}'s {language} version, not after the original by {author}.
        Written by {author} in {era}, {novel} became known abroad in the translation of {translator}, with engravings by {illustrator}.
        """,
        ask=r"""
        Who is the author of {novel}? => {author}
        Who wrote {novel}? => {author}
        Who put {novel} into another language? => {translator}
        Who was the translator of {novel}? => {translator}
        Whose pictures accompany {novel}? => {illustrator}
        Who did the artwork for {novel}? => {illustrator}
        What novel did {author} write? => {novel}
        Which book did {translator} translate? => {novel}
        """,
    ),
    scene(
        "painting provenance",
        painting="title",
        painter="person",
        sitter="person",
        seller="person|company",
        museum="{name} Museum|{city} Gallery|{last} Collection",
        era="1790..1968",
        by="painting",
        say=r"""
        {painting}, painted by {painter} in {era}, shows {sitter} at a window. It was sold by {seller} to the {museum}.
        The {museum} bought {painting} from {seller}. The person in it is {sitter}, a neighbour of {painter}, who made the portrait.
        {sitter} sat eleven times for {painter} before {painting} was finished; the {museum} acquired it from {seller} for {price}.
        Having passed from {seller} to the {museum}, {painting} is now held to be {painter}'s finest canvas, a likeness of {sitter}.
        What {seller} sold to the {museum} was {painting}, a portrait of {sitter} by the hand of {painter}.
        """,
        ask=r"""
        Which artist painted {painting}? => {painter}
        By whose hand is {painting}? => {painter}
        Who is portrayed in {painting}? => {sitter}
        Who was the model for {painting}? => {sitter}
        From whom was {painting} purchased? => {seller}
        Which institution acquired {painting}? => {museum}
        Where does {painting} hang now? => {museum}
        Which picture by {painter} is mentioned? => {painting}
        """,
    ),
    scene(
        "cup run",
        club="{city} United|{name} Rovers|{city} Athletic|{name} Wanderers|Sporting {name}",
        beaten="{city} United|{name} Rovers|{city} Athletic|{name} Wanderers|Sporting {name}",
        victor="{city} United|{name} Rovers|{city} Athletic|{name} Wanderers|Sporting {name}",
        scorer="person",
        by="club",
        say=r"""
        {club} defeated {beaten} on penalties in the semi-final but then lost to {victor} in the final, where {scorer} scored their only goal.
        After a win over {beaten}, {club} were knocked out by {victor} despite a goal from {scorer}.
        {victor} ended the run of {club}, for whom {scorer} scored late. A round earlier they had eliminated {beaten}.
        {beaten} had been no match for {club}; {victor}, however, beat them, {scorer}'s header being the one consolation for {club}.
        {scorer}, who scored for {club} in the defeat by {victor}, had sat on the bench when the side beat {beaten}.
        """,
        ask=r"""
        Which side did {club} beat? => {beaten}
        Against whom did {club} win? => {beaten}
        To whom did {club} lose? => {victor}
        Which club knocked out {club}? => {victor}
        Who got the goal for {club} in the lost match? => {scorer}
        Who scored for {club}? => {scorer}
        Whom did {victor} beat in the cup? => {club}
        """,
    ),
    scene(
        "river course",
        river="{name}",
        source="Lake {name}|Mount {name}|the {name} Hills|the {name} Glacier",
        midtown="city|name",
        mouth="the {name} Sea|Lake {name}|the Bay of {name}|the {name} Delta",
        by="river",
        say=r"""
        The {river} rises at {source}, passes through {midtown} and empties into {mouth} after {number} kilometres.
        Flowing from {source} to {mouth}, the {river} divides {midtown} into an old and a new half.
        At {midtown}, halfway along its course, the {river} is crossed by {small} bridges. It comes down from {source} and ends in {mouth}.
        {Mouth} receives the waters of the {river}, a river that springs from {source} and powers the mills of {midtown}.
        The only large town on the {river} is {midtown}; its headwaters lie at {source}, its estuary on {mouth}.
        """,
        ask=r"""
        Where does the {river} have its source? => {source}
        From where does the {river} spring? => {source}
        Which town does the {river} run through? => {midtown}
        What settlement lies on the {river}? => {midtown}
        Into what does the {river} flow? => {mouth}
        Where does the {river} end? => {mouth}
        Which river starts at {source}? => {river}
        What is the name of the river that flows past {midtown}? => {river}
        """,
    ),
    scene(
        "wreck of steamer",
        ship="SS {name}|MV {name}|RMS {name}|HMS {name}",
        sank="Cape {name}|{name} Point|the {name} Shoals|{name} Island",
        raised="{name} Sound|{name} Bay|Port {name}|Cape {name}",
        captain="person",
        cargo="copper|tea|rifles|coal|silver|marble|whisky|rice|timber|porcelain|salt|sugar|cotton|wine|tin|cement|oranges|wool",
        era="1790..1968",
        by="ship",
        say=r"""
        {ship}, laden with {cargo} and commanded by {captain}, sank off {sank} in {era}; her bell was salvaged near {raised}.
        Under Captain {captain}, {ship} went down within sight of {sank}. Storms later carried the {cargo} to {raised}, where divers recovered it.
        It was near {raised} that the {cargo} from {ship} was salvaged, far from {sank}, off which {captain} had lost the vessel.
        {captain} was the last to leave {ship} when she foundered off {sank}. The {cargo} in her hold was brought up near {raised}.
        {Cargo} worth a fortune filled the hold of {ship}, lost off {sank} with {captain} in command and salvaged near {raised}.
        """,
        ask=r"""
        Off which place did {ship} sink? => {sank}
        Where did {ship} go down? => {sank}
        Near what place was the salvage from {ship} made? => {raised}
        Where were remains of {ship} recovered? => {raised}
        Who was the master of {ship}? => {captain}
        Who commanded {ship} on her last voyage? => {captain}
        What was {ship} carrying? => {cargo}
        What goods lay in the hold of {ship}? => {cargo}
        Which ship did {captain} lose? => {ship}
        """,
    ),
    scene(
        "new species",
        species="{name} {invented}",
        finder="person",
        honored="person",
        habitat="the {name} Valley|the {name} Islands|Lake {name}|the forests of {country}|the caves of {name}",
        by="species",
        say=r"""
        {species}, a beetle discovered by {finder} in {habitat}, is named after {honored}, a teacher from {city}.
        In naming {species}, {finder} honoured {honored}. The discoverer had come across it in {habitat} by accident.
        {honored} never saw {habitat}, where the moth named in tribute, {species}, was first collected by {finder}.
        Known only from {habitat}, {species} owes its name to {honored} and its discovery to {finder}.
        The first specimens of {species} were taken by {finder}. They come from {habitat}; the name commemorates {honored}.
        """,
        ask=r"""
        Who discovered {species}? => {finder}
        By whom was {species} first collected? => {finder}
        After whom is {species} named? => {honored}
        Whom does the name of {species} commemorate? => {honored}
        Where does {species} live? => {habitat}
        What is the home of {species}? => {habitat}
        Which species was found by {finder}? => {species}
        What is the species called that honours {honored}? => {species}
        """,
    ),
    scene(
        "mineral description",
        mineral="{invented}ite",
        describer="person",
        eponym="person|{name} Hill",
        locality="the {name} mine|the {name} quarry|Mount {name}|the {name} pit",
        tint="color",
        era="1790..1968",
        by="mineral",
        say=r"""
        The mineral {mineral}, {tint} in colour, was first described by {describer} from {locality} and is named after {eponym}.
        Named for {eponym}, {mineral} forms {tint} crystals. {describer} published the first description after a visit to {locality}.
        {describer} identified {mineral} among samples from {locality}; the {tint} needles got their name from {eponym}.
        {Locality} is the type locality of {mineral}, which {describer} described in {era} and christened after {eponym}. It is {tint}.
        Whereas other minerals of the group are grey, {mineral}, called after {eponym}, is {tint}: so wrote {describer}, who found it at {locality}.
        """,
        ask=r"""
        Who was the first to describe {mineral}? => {describer}
        Which mineralogist introduced {mineral} to science? => {describer}
        What is the origin of the name of {mineral}? => {eponym}
        After whom or what is {mineral} called? => {eponym}
        At which place was {mineral} found? => {locality}
        What colour is {mineral}? => {tint}
        Which shade do crystals of {mineral} have? => {tint}
        Which mineral comes from {locality}? => {mineral}
        """,
    ),
    scene(
        "chess title",
        champion="person",
        predecessor="person",
        successor="person",
        arena="city",
        by="champion",
        say=r"""
        {champion} took the chess crown from {predecessor} in {arena} and held it until a defeat at the hands of {successor}.
        In {arena} {predecessor} resigned the last game, and {champion} became champion. {successor} would later depose the new titleholder.
        {successor} succeeded {champion} as chess champion; {champion} in turn had dethroned {predecessor} in a match played in {arena}.
        Nobody but {predecessor} held the title before {champion}, and nobody but {successor} after. The match that made {champion} took place in {arena}.
        {champion}, whose chess title passed to {successor}, had won it by beating {predecessor} over {small} games at a hotel in {arena}.
        """,
        ask=r"""
        From whom did {champion} win the chess title? => {predecessor}
        Whom did {champion} dethrone? => {predecessor}
        Who was chess champion before {champion}? => {predecessor}
        Who took the title away from {champion}? => {successor}
        Who followed {champion} as champion? => {successor}
        Where was the match held in which {champion} became champion? => {arena}
        In which city did {champion} gain the chess crown? => {arena}
        """,
    ),
    scene(
        "pitched battle",
        battle="Battle of {name}|Battle of {name} Ford|Battle of {name} Bridge",
        winner="General {last}|Count {last}|Marshal {last}|Prince {name}|Lord {last}",
        loser="General {last}|Count {last}|Marshal {last}|Prince {name}|Lord {last}",
        refuge="city|name",
        by="battle",
        say=r"""
        At the {battle}, {winner} routed the army of {loser}, who fled to {refuge} with {small} riders.
        The {battle} ended in defeat for {loser} and made {winner} master of the valley. The beaten commander found shelter in {refuge}.
        {loser}, beaten by {winner} in the {battle}, withdrew across the marshes to {refuge} and never took the field again.
        The gates of {refuge} opened to {loser} on the evening of the {battle}, which {winner} had won with a feigned retreat.
        Victory in the {battle} went not to {loser} but to {winner}; the former escaped by night to {refuge}.
        """,
        ask=r"""
        Who won the {battle}? => {winner}
        Which commander was victorious at the {battle}? => {winner}
        Who was defeated at the {battle}? => {loser}
        Whose army lost the {battle}? => {loser}
        Where did the losing commander of the {battle} take refuge? => {refuge}
        To what place did the vanquished leader flee after the {battle}? => {refuge}
        In which battle was {loser} beaten? => {battle}
        Whom did {winner} defeat? => {loser}
        """,
    ),
    scene(
        "stations of a life",
        figure="person",
        birthplace="city|name",
        hometown="city|name",
        deathplace="city|name",
        profession="job",
        age="51..97",
        by="figure",
        say=r"""
        Born in {birthplace} and raised in {hometown}, the {profession} {figure} died in {deathplace} at the age of {age}.
        {figure} died in {deathplace}, far from {hometown}, the scene of a happy childhood, and from {birthplace}, the place of birth. Job: {profession}.
        {figure}, {a_profession} trained in {country}, grew up in {hometown}, although {birthplace} was the birthplace. Death came much later, in {deathplace}.
        The family of {figure} left {birthplace} weeks after the birth and settled in {hometown}, where the child grew up. As {a_profession}, {figure} lived and died in {deathplace}.
        It was in {deathplace} that {figure}, {a_profession} by trade, passed away; the childhood was spent in {hometown}, the birth recorded in {birthplace}.
        """,
        ask=r"""
        Where was {figure} born? => {birthplace}
        What is the birthplace of {figure}? => {birthplace}
        In which town did {figure} grow up? => {hometown}
        Where did {figure} spend childhood? => {hometown}
        Where did {figure} die? => {deathplace}
        In what place did the life of {figure} end? => {deathplace}
        What did {figure} do for a living? => {profession}
        What was {figure}'s occupation? => {profession}
        """,
    ),
    scene(
        "polar expedition",
        expedition="{name} Expedition|{last} Expedition",
        leader="person",
        patron="person|company",
        vessel="{name}",
        goal="Mount {name}|the {name} Glacier|{name} Island|the {name} Ice Shelf|Cape {name}",
        by="expedition",
        say=r"""
        The {expedition}, led by {leader} and paid for by {patron}, set out aboard the {vessel} to reach {goal}.
        Aboard the {vessel} sailed {small} members of the {expedition}. {leader} commanded them, {patron} financed them, and {goal} was their aim.
        {goal} was the destination of the {expedition}, for which {patron} put up the money; {leader} was put in charge and chose the {vessel}.
        {leader} persuaded {patron} to fund the {expedition}. The {vessel} was to carry it to {goal}, but ice closed in during {month}.
        Without the money of {patron} the {expedition} would never have left for {goal}; the {vessel} was its ship, {leader} its head.
        """,
        ask=r"""
        Who led the {expedition}? => {leader}
        Who was in command of the {expedition}? => {leader}
        Who financed the {expedition}? => {patron}
        Whose money made the {expedition} possible? => {patron}
        On which ship did the {expedition} travel? => {vessel}
        What was the name of the vessel of the {expedition}? => {vessel}
        What was the {expedition} trying to reach? => {goal}
        Which goal did the {expedition} have? => {goal}
        """,
    ),
    scene(
        "murder trial",
        defendant="person",
        victim="person",
        judge="person",
        sentence="{small} years in prison|{small} months in jail|a fine of {price}|{small} years of hard labour|exile to {name}",
        by="defendant",
        say=r"""
        {defendant}, accused of having poisoned {victim}, was sentenced to {sentence} on {day}; {judge} presided over the trial.
        Judge {judge} read out the sentence at {time}: {sentence} for {defendant}. The prosecution had spoken of a plot against {victim}.
        For the attempt on the life of {victim}, {defendant} got {sentence} after {duration} of deliberation, as {judge} announced from the bench.
        Before {judge}, {defendant} stood trial for the shooting of {victim}. "{sentence}" was all the reporters wrote down.
        {victim} had been dead for {small2} years when {defendant} was tried for it before {judge} and condemned to {sentence}.
        """,
        ask=r"""
        Whom did {defendant} allegedly attack? => {victim}
        Who was the victim in the trial of {defendant}? => {victim}
        Which judge tried {defendant}? => {judge}
        Who presided when {defendant} stood trial? => {judge}
        What sentence did {defendant} receive? => {sentence}
        What punishment was imposed on {defendant}? => {sentence}
        Who stood trial over the crime against {victim}? => {defendant}
        """,
    ),
    scene(
        "mayor election",
        town="city|name",
        elected="person",
        rival="person",
        incumbent="person",
        share="{34..78}%",
        by="town",
        say=r"""
        With {share} of the vote, {elected} was elected mayor of {town} on {weekday}, ahead of {rival}; {incumbent}, the outgoing mayor, did not stand.
        {rival} conceded at {time}: in {town}, {elected} had won {share} and will take over from {incumbent}.
        The voters of {town} have chosen a successor to Mayor {incumbent}. It is {elected}, who took {share}, and not {rival}.
        {incumbent}, mayor of {town} for {small} years, hands over the chain of office to {elected}, whose {share} left {rival} no chance.
        Beaten by {elected}, who polled {share}, {rival} will not be replacing {incumbent} as mayor of {town}.
        """,
        ask=r"""
        Who won the mayoral election in {town}? => {elected}
        Who is the new mayor of {town}? => {elected}
        Who was the losing candidate in {town}? => {rival}
        Whom did the winner beat in {town}? => {rival}
        Who was mayor of {town} before the election? => {incumbent}
        Who leaves office as mayor of {town}? => {incumbent}
        What share of the votes did the winner get in {town}? => {share}
        """,
    ),
    scene(
        "railway branch",
        line="{name} Railway|{name} Valley Line|{name} Light Railway|{city} and {name} Railway",
        terminus="city|name",
        junction="city|name",
        surveyor="person",
        closer="company|person",
        by="line",
        say=r"""
        Surveyed by {surveyor}, the {line} ran from {junction}, where it left the main line, to the harbour at {terminus}. {closer} shut it down in {year}.
        {closer} closed the {line} despite protests in {terminus}, its last stop. It had branched off at {junction} along a route that {surveyor} found.
        From the junction at {junction} the {line} climbed {small} miles to its end in {terminus}. {surveyor} laid out the route, which {closer} gave up.
        {terminus}, once the end of the {line}, has had no trains since {closer} abandoned the branch that {surveyor} had traced from {junction}.
        I remember the {line} well: you changed at {junction}, slept past the viaducts {surveyor} had planned, and woke by the sea in {terminus}. Then came {closer}, and it was closed.
        """,
        ask=r"""
        Where did the {line} end? => {terminus}
        What was the final station of the {line}? => {terminus}
        At which place did the {line} leave the main line? => {junction}
        Where did the {line} begin? => {junction}
        Who planned the route of the {line}? => {surveyor}
        Who surveyed the {line}? => {surveyor}
        Who closed the {line}? => {closer}
        By whom was the {line} shut? => {closer}
        """,
    ),
    scene(
        "prize shared",
        prize="{last} Prize|{name} Medal|{last} Award|{name} Prize",
        laureate="person",
        sharer="person",
        field="study",
        presenter="person",
        by="prize",
        say=r"""
        {laureate} was awarded the {prize} for work in {field} and shared it with {sharer}, a former student; {presenter} handed over the medal.
        The {prize}, which {presenter} presented on {day}, was won by {laureate}. The winner's contribution to {field} was honoured jointly with that of {sharer}.
        Half of the {prize} went to {sharer}, but the name on everybody's lips was {laureate}, who first won it for {field}. {presenter} made the presentation.
        From the hands of {presenter}, {laureate} received the {prize} for advances in {field}; the other half of the money belongs to {sharer}.
        "Without {sharer} I would not stand here," said {laureate}, accepting the {prize} for {field} from {presenter}, and the two shared the cheque on the spot.
        """,
        ask=r"""
        With whom did {laureate} share the {prize}? => {sharer}
        Who got the other half of the {prize} besides {laureate}? => {sharer}
        For achievements in which field was the {prize} given? => {field}
        What discipline did {laureate} advance? => {field}
        Who presented the {prize}? => {presenter}
        Who gave the {prize} to its recipients? => {presenter}
        Which distinction did {laureate} receive? => {prize}
        """,
    ),
    scene(
        "coal mine accident",
        mine="{name} Colliery|{name} Pit|{last} Mine",
        manager="person",
        rescuer="person",
        cause="firedamp|a burst dam|a broken cable|a rockfall|an open lamp|a flooded shaft|a blocked vent|a faulty winch|rotten timber|coal dust|a lightning strike|a failed pump",
        deaths="21..189",
        by="mine",
        say=r"""
        {Cause} killed {deaths} men at {mine}. {manager}, the manager, was blamed, while {rescuer}, who went down four times, was decorated.
        The disaster at {mine}, in which {deaths} miners died, was traced to {cause}; {rescuer} headed the rescue party because {manager}, who ran the pit, was away.
        {rescuer} brought up the last survivor from {mine}. According to the inquiry {cause} was to blame for the {deaths} deaths, not {manager}, the manager.
        Appointed manager of {mine} in {month}, {manager} had been warned. Then {cause} cost {deaths} lives, and only {rescuer}'s rescue team prevented more.
        "{deaths} dead at {mine}," wired {rescuer} after leading the rescue. The cause, {cause}, had been reported to {manager}, its manager, on {weekday}.
        """,
        ask=r"""
        What caused the disaster at {mine}? => {cause}
        To what was the accident at {mine} due? => {cause}
        How many people died at {mine}? => {deaths}
        What was the death toll at {mine}? => {deaths}
        Who managed {mine}? => {manager}
        Who was in charge of running {mine}? => {manager}
        Who led the rescue at {mine}? => {rescuer}
        Who saved survivors at {mine}? => {rescuer}
        """,
    ),
    scene(
        "hospital ward founded",
        hospital="{name} Hospital|St. {first}'s Hospital|{last} Infirmary",
        founder="person",
        donor="person|company",
        matron="person",
        patient="person",
        by="hospital",
        say=r"""
        Founded by {founder} with money from {donor}, {hospital} admitted {patient} as its first patient. {matron} was the matron.
        {matron}, first matron of {hospital}, made up the bed for {patient}, the very first patient. {founder} had founded the house; {donor} had paid for it.
        The gift of {donor} allowed {founder} to establish {hospital}, where nursing was in the hands of {matron} and where {patient} was the first to be treated.
        {patient} was carried into {hospital} before any other patient. The nurses obeyed {matron}, the doctors {founder}, its founder, and the bills went to {donor}, its donor.
        Ask at {hospital} and they will show you four portraits: the founder {founder}, the donor {donor}, the matron {matron} and, in pyjamas, {patient}, patient number one.
        """,
        ask=r"""
        Who established {hospital}? => {founder}
        By whom was {hospital} founded? => {founder}
        Whose donation paid for {hospital}? => {donor}
        Who provided the funds for {hospital}? => {donor}
        Who was the head nurse at {hospital}? => {matron}
        Who served as matron of {hospital}? => {matron}
        Who was the first person treated at {hospital}? => {patient}
        """,
    ),
    scene(
        "royal succession",
        monarch="King {name}|Queen {name}|Emperor {name}|Empress {name}",
        heir="King {name}|Queen {name}|Emperor {name}|Empress {name}",
        forebear="King {name}|Queen {name}|Emperor {name}|Empress {name}",
        realm="{name}",
        house="{name}",
        by="monarch",
        say=r"""
        {monarch} of the House of {house} succeeded {forebear} on the throne of {realm} and was followed by {heir}.
        When {forebear} died without children, the crown of {realm} passed to {monarch}, first of the House of {house} to wear it; {heir} inherited it in turn.
        {heir}, successor of {monarch}, undid the laws that the House of {house} had given {realm}. They went back to the days of {forebear}, the ruler before {monarch}.
        In {realm} three reigns followed one another: that of {forebear}, that of {monarch}, in whom the House of {house} came to power, and that of {heir}.
        Between {forebear} and {heir} came {monarch}, of the House of {house}, who ruled {realm} for {small} years.
        {heir} came after {monarch} and {forebear} before, as every child in {realm} learns by heart; the House of {house} means {monarch}.
        """,
        ask=r"""
        Whom did {monarch} succeed? => {forebear}
        Who reigned before {monarch}? => {forebear}
        Who came to the throne after {monarch}? => {heir}
        By whom was {monarch} succeeded? => {heir}
        Over which country did {monarch} rule? => {realm}
        What was the kingdom of {monarch}? => {realm}
        To which dynasty did {monarch} belong? => {house}
        """,
    ),
    scene(
        "island history",
        island="{name} Island|{name}",
        sighter="Captain {last}|person",
        settlers="fishermen|whalers|monks|convicts|shepherds|farmers|pirates|missionaries|miners|soldiers|weavers|exiles|sailors|traders|hunters|potters|hermits|smugglers|masons|herders",
        annexer="country",
        export="wool|guano|salt|copra|sugar|vanilla|cloves|pearls|honey|lobster|tobacco|coffee|cotton|nutmeg|pepper|seaweed|tea|cider|olives|lace",
        era="1790..1968",
        by="island",
        say=r"""
        Sighted by {sighter} in {era}, {island} was settled by {settlers}, annexed by {annexer} and made rich by the export of {export}.
        {annexer} annexed {island} for its {export}, the one thing it shipped abroad. {Settlers} had been living there since {sighter} first saw its cliffs.
        The first inhabitants of {island} were {settlers}; {sighter} discovered it from afar, and {annexer} took possession when {export} began to sell.
        Today {export} leaves {island} by the shipload. It belongs to {annexer}, was peopled by {settlers}, and was put on the map by {sighter}.
        My grandmother's people were {settlers}, the first settlers of {island}. {sighter} had only sighted it, and it was for {export} to export that {annexer} made it a colony.
        """,
        ask=r"""
        Who first sighted {island}? => {sighter}
        By whom was {island} discovered? => {sighter}
        Who were the first people to live on {island}? => {settlers}
        Which group settled {island}? => {settlers}
        Which state annexed {island}? => {annexer}
        To which country does {island} belong? => {annexer}
        What is exported from {island}? => {export}
        What product does {island} sell abroad? => {export}
        """,
    ),
    scene(
        "threshing machine",
        machine="{last} engine|{name} loom|{last} press|{name} pump",
        inventor="person",
        financier="person",
        maker="company",
        replaced="the {word} wheel|the {invented} mill|the {last} frame",
        by="machine",
        say=r"""
        The {machine}, invented by {inventor} with a loan from {financier} and manufactured by {maker}, replaced {replaced} within a decade.
        Before the {machine} there was {replaced}. {inventor} thought of something better, {financier} lent the money and {maker} produced it in series.
        {maker} built {number} specimens of the {machine}, which made {replaced} obsolete. Its inventor, {inventor}, died poor; {financier}, the backer, did not.
        {financier} bankrolled the {machine}, an idea of {inventor}'s that took the place of {replaced} once {maker} had begun to turn it out.
        Displaced by the {machine}, {replaced} vanished. The credit belongs to {inventor}, its inventor, the risk was {financier}'s and the factory {maker}'s.
        Visitor: And what came before the {machine}?\nGuide: {replaced}. {inventor} invented its successor, {maker} built it, and {financier} footed the bill.
        """,
        ask=r"""
        Who invented the {machine}? => {inventor}
        Whose invention was the {machine}? => {inventor}
        Who lent money for the {machine}? => {financier}
        Who backed the {machine} financially? => {financier}
        Which company manufactured the {machine}? => {maker}
        By which firm was the {machine} produced? => {maker}
        What did the {machine} replace? => {replaced}
        What became outdated because of the {machine}? => {replaced}
        """,
    ),
    scene(
        "newspaper owners",
        paper="The {name} Herald|The {city} Courier|The {name} Gazette|The {city} Observer|The {name} Echo",
        publisher="person",
        editor="person",
        buyer="company|person",
        stance="liberal|conservative|socialist|royalist|republican|pacifist|nationalist|agrarian|anarchist|radical|centrist|federalist|separatist|feminist|reformist|populist",
        by="paper",
        say=r"""
        {paper}, {a_stance} daily founded by {publisher} and edited for decades by {editor}, was taken over by {buyer} in {year}.
        {buyer} has bought {paper}. The {stance} paper, started by {publisher} in a cellar, owes its reputation to {editor}, its long-time editor.
        Under the editorship of {editor}, {paper} turned {stance}, much to the regret of its founder {publisher}, whose heirs sold it to {buyer}.
        {publisher} launched {paper}; {editor} gave it {a_stance} voice from the editor's chair; {buyer}, the purchaser, gave it a website.
        "We were {stance} and proud of it," recalls {editor}, who edited {paper} from {year} on for its founder {publisher}, long before {buyer} bought it.
        """,
        ask=r"""
        Who founded {paper}? => {publisher}
        By whom was {paper} started? => {publisher}
        Who was the editor of {paper}? => {editor}
        Who ran the newsroom of {paper}? => {editor}
        Who acquired {paper}? => {buyer}
        Into whose ownership did {paper} pass? => {buyer}
        What political line did {paper} take? => {stance}
        """,
    ),
    scene(
        "weather satellite",
        satellite="{name}-{d1}|{name}Sat {d1}",
        agency="{name} Space Agency|{country} Space Institute|{name} Observatory",
        rocket="{name} {d1}|{last} {L1}{d2}|{animal} {d1}",
        pad="{name} Spaceport|{city} Launch Site|Cape {name}",
        purpose="sea ice|ozone|forest fires|ocean currents|crop growth|lightning|soil moisture|cosmic rays|volcanic ash|snow cover|sea level|air pollution|auroras|solar wind|algae|dust",
        by="satellite",
        say=r"""
        {satellite}, built by the {agency} to observe {purpose}, was lifted into orbit by {a_rocket} from {pad}.
        On {date} {a_rocket} left {pad} with {satellite} on top. The spacecraft, which belongs to the {agency}, monitors {purpose}.
        To study {purpose}, the {agency} ordered {satellite}; it travelled to {pad} by barge and into space on {a_rocket}.
        {pad} saw the launch of {satellite} aboard {a_rocket}. From its orbit, the {agency} now watches {purpose}.
        What the {agency} wanted to learn about {purpose} it will learn from {satellite}, which rode {a_rocket} out of {pad} at {time}.
        """,
        ask=r"""
        Which organisation operates {satellite}? => {agency}
        Whose spacecraft is {satellite}? => {agency}
        Which launcher carried {satellite}? => {rocket}
        What rocket took {satellite} into orbit? => {rocket}
        From where was {satellite} launched? => {pad}
        At which site did {satellite} lift off? => {pad}
        What does {satellite} observe? => {purpose}
        What is the scientific target of {satellite}? => {purpose}
        """,
    ),
    scene(
        "regional dish",
        dish="{invented}",
        region="{name}|country",
        base="lentils|barley|rye|chestnuts|buckwheat|millet|cabbage|turnips|salt cod|goat meat|mutton|eel|pumpkin|chickpeas|beets|leeks|trout|rabbit|oats|duck|potatoes|spinach|mussels|pork|quail",
        seasoning="spice",
        feast="Saint {first}'s Day|{name} Night|the {word} festival",
        by="dish",
        say=r"""
        {Dish} is a stew of {base} seasoned with {seasoning}, native to {region} and served on {feast}.
        In {region}, no {feast} goes by without {dish}, for which {base} and plenty of {seasoning} are left to simmer for {duration}.
        Cooks flavour {dish} with {seasoning}. Its main ingredient is {base}, its homeland {region}, its great day {feast}.
        Traditionally eaten on {feast}, {dish} came out of {region}, where poor families had {base} in the cellar and little but {seasoning} to add.
        "No {seasoning}, no {dish}!" my aunt from {region} used to say on {feast}, stirring the {base} that makes up the bulk of it.
        """,
        ask=r"""
        Where does the dish {dish} come from? => {region}
        In which part of the world did {dish} originate? => {region}
        What is the chief ingredient of {dish}? => {base}
        What is {dish} mainly made of? => {base}
        Which seasoning goes into {dish}? => {seasoning}
        With what is {dish} spiced? => {seasoning}
        On what occasion do people eat {dish}? => {feast}
        """,
    ),
    scene(
        "town hall architecture",
        hall="{name} Hall|{last} House|{name} Palace",
        architect="person",
        sculptor="person",
        client="person|company",
        stone="granite|marble|sandstone|limestone|brick|slate|basalt|concrete|travertine|flint|oak|pine|larch|porphyry|tuff|terracotta|gneiss|cedar",
        by="hall",
        say=r"""
        Commissioned by {client} and designed by {architect}, {hall} is built of {stone}; the figures over the door are by {sculptor}.
        {sculptor} carved the statues of {hall}, a house of {stone} that {architect} planned and {client} paid for.
        {client} wanted wood, but {architect}, who drew up the plans for {hall}, insisted on {stone}. Its sculptures were added by {sculptor}.
        The {stone} walls of {hall} were the architect {architect}'s idea, its frieze was sculpted by {sculptor}, and the whole had been ordered by {client}.
        Note the {stone} of {hall}, then the lions: those are by the sculptor {sculptor}. The building as such was devised by {architect}, on the orders of {client}.
        """,
        ask=r"""
        Who was the architect of {hall}? => {architect}
        Who drew the plans of {hall}? => {architect}
        Who made the sculptures on {hall}? => {sculptor}
        Whose carvings decorate {hall}? => {sculptor}
        Who commissioned {hall}? => {client}
        For whom was {hall} built? => {client}
        Which material was {hall} constructed from? => {stone}
        Of what does {hall} consist? => {stone}
        """,
    ),
    scene(
        "travel scholarship",
        grant="{last} Scholarship|{name} Fellowship|{last} Bursary",
        holder="person",
        school="the University of {city}|{name} College|{last} Institute",
        topic="study",
        endower="person",
        by="grant",
        say=r"""
        The {grant}, endowed by {endower}, enabled {holder} to study {topic} at {school} for {small} terms.
        {holder} holds this year's {grant} and will read {topic} at {school}. The money comes from the estate of {endower}.
        Thanks to the {grant}, {topic} at {school} was no longer a dream for {holder}; {endower}, who set up the fund, had once been poor too.
        When {endower} endowed the {grant}, nobody foresaw that {school} would admit {holder} through it, and for {topic} of all subjects.
        {School} has announced that its place in {topic} goes to {holder}, winner of the {grant} created by {endower}.
        I owe my friendship with {holder}, who held the {grant}, to a shared bench in {topic} at {school}. We drank to {endower}, the donor, every {weekday}.
        """,
        ask=r"""
        Who won the {grant}? => {holder}
        To whom was the {grant} awarded? => {holder}
        At which institution does the holder of the {grant} study? => {school}
        Where did the {grant} take its recipient? => {school}
        What subject does the {grant} pay for? => {topic}
        Who provided the money behind the {grant}? => {endower}
        By whom was the {grant} established? => {endower}
        """,
    ),
    scene(
        "comet seen",
        comet="Comet {last}|Comet {name}|Comet {last}-{d2}",
        watcher="person",
        computer="person",
        place="{name} Observatory|city",
        constellation="Orion|Lyra|Cygnus|Draco|Aquila|Taurus|Leo|Virgo|Perseus|Pegasus|Cassiopeia|Andromeda|Hydra|Corvus|Scorpius|Gemini|Aries|Libra|Cepheus|Bootes",
        by="comet",
        say=r"""
        {comet} was spotted by {watcher} from {place} while it stood in {constellation}; its orbit was computed by {computer}.
        {computer} calculated the path of {comet} from three sketches. They had been drawn at {place} by {watcher}, who was the first to notice it, in {constellation}.
        It was in {constellation} that {watcher}, observing from {place}, found {comet}. The orbit, by contrast, we owe to {computer}.
        The faint smudge in {constellation} which {watcher} saw at {place} proved to be {comet}, whose return {computer} predicted with pen and paper.
        "Come out and look at {constellation}!" cried {watcher} at {place} on seeing {comet} for the first time. {computer}, meanwhile, sat indoors and computed its orbit.
        """,
        ask=r"""
        Who discovered {comet}? => {watcher}
        Who saw {comet} first? => {watcher}
        Who worked out the orbit of {comet}? => {computer}
        By whom was the path of {comet} calculated? => {computer}
        In which constellation did {comet} appear? => {constellation}
        Where in the sky was {comet} found? => {constellation}
        From which place was {comet} first observed? => {place}
        """,
    ),
    scene(
        "boarding school",
        academy="{name} School|{last} Academy|{name} College",
        pupil="person",
        headmaster="Dr. {last}|person",
        motto="{word} and {word2}|{word} before {word2}",
        rivalschool="{last} Grammar|{name} Abbey|{city} Lyceum",
        by="academy",
        say=r"""
        {pupil} attended {academy}, whose motto is "{motto}", under {headmaster}, its head, and rowed against {rivalschool}.
        "{motto}" stands above the gate of {academy}. {headmaster} was head when {pupil} went there and when {rivalschool}, its great rival, burned down.
        In the days of {headmaster} as head of {academy}, every defeat by its old rival {rivalschool} meant lines of "{motto}", recalls the former pupil {pupil}.
        Old enemies on the cricket field, {rivalschool} and {academy} both claim {pupil}, who in truth was taught only at the latter, by {headmaster}. Its motto: "{motto}".
        {headmaster}, then head of {academy}, caned {pupil} for painting "{motto}", the school's own motto, on the gates of {rivalschool}, its rival.
        """,
        ask=r"""
        Which pupil of {academy} is mentioned? => {pupil}
        Who was educated at {academy}? => {pupil}
        Who was the head of {academy}? => {headmaster}
        Who directed {academy}? => {headmaster}
        What is the motto of {academy}? => {motto}
        Which words serve {academy} as a motto? => {motto}
        Which school was the rival of {academy}? => {rivalschool}
        """,
    ),
    scene(
        "street festival",
        festival="{name} Festival|{name} Fair|Festival of {name}",
        host="city|name",
        origin="city|name",
        star="person",
        organizer="person|company",
        by="festival",
        say=r"""
        The {festival}, which moved from {origin} to {host} in {year}, is run by {organizer} and will be headlined by {star}.
        {star} tops the bill of the {festival} this {season}. {organizer} organises it in {host} because {origin}, its former home, became too expensive.
        Now held in {host}, formerly in {origin}, the {festival} has {organizer} as organiser and {star} as its main attraction.
        {organizer} will not take the {festival} back to {origin}, where it began; {star}, the headliner, will therefore appear in {host}.
        First {origin}, now {host}: the {festival} has changed its home again, reports {organizer}, the organiser, who has booked {star} as headliner.
        """,
        ask=r"""
        Where does the {festival} take place now? => {host}
        In which town is the {festival} held these days? => {host}
        Where did the {festival} use to be held? => {origin}
        Which place did the {festival} leave? => {origin}
        Who is the main act at the {festival}? => {star}
        Who is the headliner of the {festival}? => {star}
        Who is responsible for organising the {festival}? => {organizer}
        """,
    ),
    scene(
        "first ascent",
        peak="Mount {name}|{name} Peak|{name} Horn",
        climber="person",
        guide="person",
        failed="person",
        route="north face|south face|west ridge|east ridge|long gully|north pillar|great chimney|snow saddle|east spur|black wall|south buttress|upper glacier|hidden ramp|serpent arete|broken ridge",
        by="peak",
        say=r"""
        {peak} was first climbed by {climber}, guided by {guide}, over the {route}; an earlier attempt by {failed} had ended in a storm.
        {failed} turned back a rope's length below the top of {peak}. The following summer {guide} guided {climber} up the {route} to the summit.
        It was the {route} that gave {climber} the first ascent of {peak}. {guide} cut the steps. {failed}, who had tried before, sent a sour telegram.
        With {guide} in the lead as guide and {climber} as the paying guest, the {route} of {peak} yielded at last, three years after it had beaten {failed}.
        {climber} was the first on top of {peak}. Asked about the {route}, the victor named {guide}, the guide, and spared a kind word for {failed}, who had failed on it.
        """,
        ask=r"""
        Who made the first ascent of {peak}? => {climber}
        Which mountaineer first stood on {peak}? => {climber}
        Who was the guide on {peak}? => {guide}
        Who led the way up {peak}? => {guide}
        Who had failed to climb {peak}? => {failed}
        Whose attempt on {peak} was unsuccessful? => {failed}
        By which route was {peak} conquered? => {route}
        """,
    ),
    scene(
        "theorem proved",
        theorem="{last} conjecture|{name} problem|{last} hypothesis",
        poser="person",
        prover="person",
        checker="person",
        journal="Annals of {name}|{name} Letters|Acta {name}",
        by="theorem",
        say=r"""
        The {theorem}, posed by {poser} in a letter, was proved by {prover} in a paper for {journal} that {checker} refereed.
        {prover} has proved the {theorem}. The argument appears in {journal} after {checker} had checked it for {duration}; {poser} had put the question.
        {checker} found no gap in the proof of the {theorem} which {prover} submitted to {journal}, and so what {poser} once asked is now settled.
        Although {poser}, who raised it, doubted that the {theorem} would ever yield, {journal} printed {prover}'s solution on {checker}'s recommendation.
        {poser} conjectured, {prover} proved, {checker} checked, {journal} published: that is the history of the {theorem} in one line.
        """,
        ask=r"""
        Who proved the {theorem}? => {prover}
        By whom was the {theorem} solved? => {prover}
        Who first raised the {theorem}? => {poser}
        Who formulated the {theorem}? => {poser}
        Who verified the proof of the {theorem}? => {checker}
        Who was the referee for the paper on the {theorem}? => {checker}
        Where was the solution of the {theorem} published? => {journal}
        """,
    ),
    scene(
        "symphony dedication",
        symphony="Symphony No. {d1}, {title}|{name} Overture|{name} Concerto|{name} Suite",
        musician="person",
        dedicatee="person",
        maestro="person",
        orchestra="{city} Philharmonic|{name} Orchestra|{city} Chamber Players",
        by="symphony",
        say=r"""
        {musician} wrote the {symphony} for the {orchestra}, dedicated it to {dedicatee} and left the conducting to {maestro}.
        Dedicated to {dedicatee}, the {symphony} by {musician} was played first by the {orchestra} under the baton of {maestro}.
        {maestro} conducted the {orchestra} in the {symphony}. On its title page {musician}, the composer, had written a line to {dedicatee}: "Yours at last."
        The name of {dedicatee} stands above the {symphony}, which {musician} finished in {month}, {maestro} rehearsed as conductor and the {orchestra} performed.
        "To {dedicatee}" is all the dedication says; the notes of the {symphony} are {musician}'s, the {orchestra} played them, and {maestro} held the baton.
        """,
        ask=r"""
        Who composed the {symphony}? => {musician}
        Whose composition is the {symphony}? => {musician}
        To whom is the {symphony} dedicated? => {dedicatee}
        Who conducted the {symphony}? => {maestro}
        Under whose direction was the {symphony} first heard? => {maestro}
        Which ensemble gave the first performance of the {symphony}? => {orchestra}
        Who played the {symphony}? => {orchestra}
        """,
    ),
    scene(
        "film version",
        film="title",
        director="person",
        lead="person",
        producer="company|person",
        source="title",
        by="film",
        say=r"""
        {film}, directed by {director} and produced by {producer}, is based on the novel {source}; {lead} plays the main part.
        {director} turned the book {source} into the film {film} with {lead} in the leading role and {producer} as producer.
        For {film} the producer, {producer}, wanted a star, but {director}, directing, insisted on the unknown {lead}. Its plot comes from the novel {source}.
        Readers who loved {source} hated what {director} made of it on the screen: {film}, starring {lead} and paid for by the producer {producer}.
        I saw {film} last {weekday}. {lead} is superb in the lead, {director} directs with wit, {producer} produced it cheaply, and {source}, the novel behind it, is out of print.
        """,
        ask=r"""
        Who directed {film}? => {director}
        Who was behind the camera as director of {film}? => {director}
        Who is the star of {film}? => {lead}
        Which actor has the principal role in {film}? => {lead}
        Who produced {film}? => {producer}
        On which book is {film} based? => {source}
        Which novel was adapted as {film}? => {source}
        """,
    ),
    scene(
        "castle owners",
        castle="{name} Castle|Castle {name}|Fort {name}",
        lord="Count {name}|Baron {last}|Duke {name}|Lady {last}",
        besieger="Count {name}|Baron {last}|Duke {name}|King {name}",
        restorer="person",
        usage="prison|granary|hotel|museum|school|barracks|brewery|hospital|observatory|monastery|library|orphanage|theatre|winery|archive|mint|stable|quarantine station|hunting lodge|tannery",
        by="castle",
        say=r"""
        Built by {lord} and besieged in vain by {besieger}, {castle} served as {a_usage} before {restorer} restored it.
        {besieger} laid siege to {castle} for {duration} without success. Its builder, {lord}, died there; it became {a_usage}, and {restorer} later repaired the ruin.
        The restoration of {castle} by {restorer} swept away all traces of its time as {a_usage}, but not the moat that {lord}, who built it, had dug against {besieger}.
        {castle} was {a_usage} when {restorer} bought it for restoration; few knew then that {lord} had raised it, or that {besieger} had failed to take it.
        Guide: {restorer} restored {castle}, {lord} built it, and no, {besieger} never got in, long as the siege was. For a while it was even {a_usage}.
        """,
        ask=r"""
        Who had {castle} built? => {lord}
        By whom was {castle} erected? => {lord}
        Who tried to conquer {castle}? => {besieger}
        Whose siege did {castle} withstand? => {besieger}
        Who restored {castle}? => {restorer}
        To whom does {castle} owe its repair? => {restorer}
        What was {castle} used as at one time? => {usage}
        As what did {castle} serve? => {usage}
        """,
    ),
    scene(
        "vaccine story",
        vaccine="{invented}",
        virologist="person",
        volunteer="person",
        lab="{name} Institute|{last} Laboratory|company",
        disease="{name} fever|{last} disease|marsh fever|sleeping fever|{name} pox",
        by="vaccine",
        say=r"""
        The vaccine {vaccine}, developed by {virologist} at {lab}, protects against {disease}; {volunteer} was the first person to be injected.
        {volunteer} rolled up a sleeve before anyone else and was given {vaccine}. {virologist} had created the serum against {disease} at {lab}.
        Against {disease} there was no protection until {virologist} of {lab} came up with {vaccine}, which {volunteer}, a {age}-year-old, was the first to receive.
        At {lab}, where {vaccine} originated, a plaque honours {virologist}, its developer, and {volunteer}, its first volunteer. It ended {disease} in {country}.
        Of {disease} nobody dies any more: {vaccine}, invented by {virologist} at {lab}, saw to that. {volunteer} had been the first to offer an arm.
        """,
        ask=r"""
        Who developed the vaccine {vaccine}? => {virologist}
        Which scientist created {vaccine}? => {virologist}
        Who was the first to be vaccinated with {vaccine}? => {volunteer}
        Who received {vaccine} first? => {volunteer}
        Where was {vaccine} developed? => {lab}
        At which laboratory did {vaccine} originate? => {lab}
        Against which illness does {vaccine} help? => {disease}
        What does {vaccine} prevent? => {disease}
        """,
        age="19..68",
    ),
    scene(
        "peace treaty",
        treaty="Treaty of {name}|Peace of {name}|Treaty of {city}",
        mediator="person",
        ceding="{name}|country",
        receiving="{name}|country",
        province="{name} Valley|{name} Province|{name} Islands|{name} Coast",
        by="treaty",
        say=r"""
        Under the {treaty}, brokered by {mediator}, {ceding} ceded the {province} to {receiving}.
        {receiving} gained the {province} by the {treaty}. {ceding} gave it up only because {mediator}, the go-between, had promised a loan.
        What the {treaty} took away from {ceding}, namely the {province}, it gave to {receiving}; {mediator} had mediated.
        After {small} days of talks chaired by the mediator, {mediator}, the {province} passed from {ceding} to {receiving} in the {treaty}.
        Lost by {ceding} and won by {receiving}: the {province} made the {treaty} possible, which {mediator} negotiated between the two.
        """,
        ask=r"""
        Who mediated the {treaty}? => {mediator}
        Who acted as go-between for the {treaty}? => {mediator}
        Which country gave up territory in the {treaty}? => {ceding}
        Who had to cede land under the {treaty}? => {ceding}
        Which state gained land through the {treaty}? => {receiving}
        Who received territory in the {treaty}? => {receiving}
        Which territory changed hands in the {treaty}? => {province}
        """,
    ),
    scene(
        "theatre play casting",
        play="title",
        playwright="person",
        actress="person",
        understudy="person",
        role="{first}|the {job}|Queen {name}|Aunt {first}",
        by="play",
        say=r"""
        In {play}, a comedy by {playwright}, {actress} was to have played {role}; {understudy} stepped in an hour before the curtain.
        {understudy} replaced {actress}, who had lost her voice, as {role} in {play}. The author, {playwright}, was in the audience.
        The part of {role} in {playwright}'s play {play} was written for {actress}, but on the night it was taken by {understudy}.
        {actress} fell ill, and so {understudy} appeared as {role}. {playwright}, who had written {play}, noticed nothing until the applause.
        "You are on as {role} tonight," they told {understudy} at {time}, because {actress} had broken a leg before the premiere of {playwright}'s {play}.
        """,
        ask=r"""
        Who wrote {play}? => {playwright}
        Who is the playwright of {play}? => {playwright}
        Who was originally cast in {play}? => {actress}
        Who could not perform in {play}? => {actress}
        Who took over the part in {play}? => {understudy}
        Who stood in at short notice in {play}? => {understudy}
        Which part had to be recast in {play}? => {role}
        """,
    ),
    scene(
        "company merger",
        parent="company",
        acquired="company",
        bidder="company",
        boss="person",
        premium="price",
        by="parent",
        say=r"""
        {parent} has acquired {acquired} at {premium} a share, outbidding {bidder}; {boss} is to head the combined business.
        {bidder} offered less than {premium} per share and lost: {acquired} goes to {parent}, under whose roof {boss} will be chief executive.
        {boss} will be in charge once {acquired} has been absorbed by {parent}, which paid {premium} for each share and left {bidder} empty-handed.
        Shareholders of {acquired} accepted the {premium} a share that {parent} put on the table, spurned {bidder}, and will be led by {boss} from {month}.
        How did {parent} beat {bidder} to the purchase of {acquired}? By paying {premium} a share, says {boss}, named as head of the enlarged company.
        """,
        ask=r"""
        Which company did {parent} take over? => {acquired}
        What firm was bought by {parent}? => {acquired}
        Which rival bidder lost out to {parent}? => {bidder}
        Whom did {parent} outbid? => {bidder}
        Who will run the business that {parent} has put together? => {boss}
        What did {parent} pay per share? => {premium}
        How much was each share worth to {parent}? => {premium}
        """,
    ),
    scene(
        "lighthouse keepers",
        lighthouse="{name} Light|{name} Point Lighthouse|{last} Rock Lighthouse",
        engineer="person",
        keeper="person",
        relief="person",
        wreck="{name}|SS {name}",
        by="lighthouse",
        say=r"""
        {lighthouse}, constructed by the engineer {engineer}, was tended by {keeper} until {relief} took over; its worst night brought the wreck of the {wreck}.
        On the night the {wreck} struck the reef below {lighthouse}, {keeper} was on duty. Only afterwards did {relief} become keeper of the tower built by {engineer}.
        {relief} followed {keeper} as keeper of {lighthouse}. The tower, {engineer}'s work, had not prevented the {wreck} from running aground.
        {engineer} built {lighthouse} of {number} blocks. {keeper} kept the lamp, saw the {wreck} go to pieces, and passed the keys to a successor, {relief}.
        Log of {lighthouse}: the {wreck} lost tonight, all saved. Signed {keeper}, keeper. Below, another hand: relieved by {relief}. The tower is sound, thanks to {engineer} who built it.
        """,
        ask=r"""
        Who built {lighthouse}? => {engineer}
        Which engineer is responsible for {lighthouse}? => {engineer}
        Who was the earlier keeper of {lighthouse}? => {keeper}
        Who looked after {lighthouse} on the night of the wreck? => {keeper}
        Who was the next keeper of {lighthouse}? => {relief}
        To whom were the keys of {lighthouse} handed? => {relief}
        Which ship was wrecked near {lighthouse}? => {wreck}
        """,
    ),
    scene(
        "sea duel",
        privateer="{name}|{last}",
        prey="{name}|{last}",
        skipper="Captain {last}",
        enemy="Captain {last}|Commodore {last}",
        haven="Port {name}|city",
        by="privateer",
        say=r"""
        The privateer {privateer}, under {skipper}, boarded the {prey}, commanded by {enemy}, and towed her to {haven}.
        {enemy} struck the flag of the {prey} after an hour. {skipper} brought the prize into {haven} behind his own ship, the {privateer}.
        Towed into {haven} as a prize of the {privateer}, the {prey} still had {enemy} on board, who refused to dine with {skipper}, the victor.
        It was {skipper} who commanded the {privateer} when she captured the {prey}; {enemy}, the loser's captain, was put ashore at {haven}.
        Who would have thought that the {prey} under {enemy} would yield to the little {privateer}? Yet {skipper}, her captain, took the big ship and sailed with it into {haven}.
        """,
        ask=r"""
        Which ship did the {privateer} capture? => {prey}
        What vessel fell prey to the {privateer}? => {prey}
        Who commanded the {privateer}? => {skipper}
        Who was captain of the {privateer}? => {skipper}
        Who commanded the ship captured by the {privateer}? => {enemy}
        Which officer had to surrender to the {privateer}? => {enemy}
        At which port did the {privateer} arrive with her prize? => {haven}
        """,
    ),
    scene(
        "excavation report",
        site="Tell {name}|{name}|{name} Mound",
        digger="person",
        landowner="person",
        epigrapher="person",
        find="comb|mirror|chariot|helmet|loom weight|oil lamp|seal|flute|sickle|anchor|chessboard|cradle|lyre|plough|razor|tablet|throne|sundial|drum|cauldron|sandal|spoon|bell|dagger",
        by="site",
        say=r"""
        At {site}, on land owned by {landowner}, {digger} unearthed {a_find} whose inscription was deciphered by {epigrapher}.
        {epigrapher} has read the signs on the {find} from {site}. It had been dug up there by {digger} in a field of {landowner}'s.
        {A_find} lay under the olive trees of {landowner} at {site}; {digger}, the excavator, found it, and {epigrapher} deciphered what was written on it.
        The farmer {landowner} let {digger} excavate at {site} for {small} weeks. On the last day {a_find} came to light, and {epigrapher} could read its text.
        {landowner} had ploughed over {site} for years before {digger} dug there and lifted out {a_find}. The letters scratched on it puzzled everyone until {epigrapher} read them.
        """,
        ask=r"""
        Who excavated at {site}? => {digger}
        Which archaeologist worked at {site}? => {digger}
        To whom did the ground at {site} belong? => {landowner}
        Whose land was dug up at {site}? => {landowner}
        Who deciphered the inscription from {site}? => {epigrapher}
        Who was able to read the writing found at {site}? => {epigrapher}
        What object was discovered at {site}? => {find}
        What came out of the ground at {site}? => {find}
        """,
    ),
    scene(
        "rose cultivar",
        cultivar="{first} {last}|{name} Queen",
        breeder="person",
        seedparent="{name}",
        pollen="{name}",
        bloom="color",
        by="cultivar",
        say=r"""
        The rose '{cultivar}' was bred by {breeder} from '{seedparent}' as the mother and '{pollen}' as the pollen parent; its blooms are {bloom}.
        {breeder} dusted the pollen of '{pollen}' on '{seedparent}', the seed parent, and obtained '{cultivar}', a climber with {bloom} flowers.
        With its {bloom} petals '{cultivar}' resembles neither its mother, '{seedparent}', nor its father, '{pollen}'. It is a creation of {breeder}.
        From '{pollen}', the father plant, '{cultivar}' has its scent; '{seedparent}', the mother, gave it vigour. The {bloom}-flowered shrub was raised by {breeder}.
        My neighbour {breeder} bred '{cultivar}' on a balcony. I was there when pollen from '{pollen}' went on a flower of '{seedparent}', and two years later it opened, {bloom} all over.
        """,
        ask=r"""
        Who bred the rose '{cultivar}'? => {breeder}
        Whose creation is the rose '{cultivar}'? => {breeder}
        What is the mother plant of '{cultivar}'? => {seedparent}
        Which rose was the seed parent of '{cultivar}'? => {seedparent}
        Which rose supplied the pollen for '{cultivar}'? => {pollen}
        What is the male parent of '{cultivar}'? => {pollen}
        What colour are the flowers of '{cultivar}'? => {bloom}
        """,
    ),
    scene(
        "stage race",
        race="Tour of {name}|{city} Classic|{name} Grand Prix",
        cyclist="person",
        second="person",
        crashed="person",
        climb="{name} Pass|Col de {name}|Mount {name}",
        by="race",
        say=r"""
        {cyclist} won the {race} ahead of {second} after {crashed}, the favourite, had crashed on the descent from {climb}.
        A puddle below {climb} cost {crashed} the {race}: the fall let {cyclist} through to victory, with {second} the runner-up.
        {second} came second in the {race}, {small} seconds behind {cyclist}. {crashed} did not finish. A crash near {climb} had broken the favourite's wrist.
        Runner-up {second} congratulated {cyclist}, winner of the {race}; {crashed}, who had fallen on {climb}, watched the finish from an ambulance.
        1. {cyclist}, 2. {second}: that is how the {race} ended. It might have been otherwise, had {crashed} not hit a goat on {climb} and crashed out.
        """,
        ask=r"""
        Who won the {race}? => {cyclist}
        Who was first in the {race}? => {cyclist}
        Who finished second in the {race}? => {second}
        Who was the runner-up of the {race}? => {second}
        Who had to abandon the {race} after a fall? => {crashed}
        Whose crash marked the {race}? => {crashed}
        Where did the accident in the {race} happen? => {climb}
        """,
    ),
    scene(
        "fairy tale plot",
        tale="The {word} and the {word2}|The {adjective} {animal}|title",
        heroine="{name}|{first}",
        villain="the {job}|the {animal}|King {name}",
        helper="the {animal}|the {job}|Old {first}",
        gift="ring|comb|feather|kettle|thimble|whistle|cloak|mirror|needle|lantern|walnut|bell|rope|purse|candle|spindle|ladder|drum|shell|acorn|flute|ribbon|spoon|stone",
        by="tale",
        say=r"""
        In the tale {tale}, {heroine} is locked in a tower by {villain} and set free by {helper}, who brings a magic {gift}.
        {helper} gives {heroine} a magic {gift}; with it she escapes from {villain}. So runs the fairy tale {tale}, as told in {country}.
        "Never trust {villain}," says {helper} to {heroine} in {tale}, and slips {a_gift} into the prisoner's hand.
        {tale} tells how {villain} captured {heroine} and how a mere {gift}, a present from {helper}, opened every door.
        Why does {villain} keep {heroine} prisoner? In {tale} nobody asks, least of all {helper}, who simply turns up with {a_gift} and unlocks the cell.
        """,
        ask=r"""
        Who is the heroine of the story {tale}? => {heroine}
        Who is held prisoner in {tale}? => {heroine}
        Who is the wicked one in {tale}? => {villain}
        By whom is the heroine of {tale} captured? => {villain}
        Who comes to the rescue in {tale}? => {helper}
        Who helps the prisoner in {tale}? => {helper}
        What does the helper in {tale} give away? => {gift}
        Which object leads to freedom in {tale}? => {gift}
        """,
    ),
    scene(
        "canal digging",
        canal="{name} Canal|{name} Cut|{last} Canal",
        startpoint="city|name",
        endpoint="city|name",
        contractor="company|person",
        opponent="person",
        by="canal",
        say=r"""
        The {canal}, which leads from {startpoint} to {endpoint}, was dug by {contractor} against the fierce opposition of {opponent}.
        {opponent} fought the {canal} in every newspaper, yet {contractor} dug it all the same. Boats enter it at {startpoint} and leave it at {endpoint}.
        Barges bound for {endpoint} join the {canal} at {startpoint}. Its excavation took {contractor} {small} years and cost {opponent}, its chief critic, a seat in parliament.
        Starting at {startpoint}, the men of {contractor} reached {endpoint} with the last spadeful of the {canal}; {opponent} had sworn that it would never hold water.
        "Not one boat will ever get from {startpoint} to {endpoint}," scoffed {opponent}, the enemy of the {canal}, while {contractor} was already digging it from the one end to the other.
        """,
        ask=r"""
        Where does the {canal} begin? => {startpoint}
        At which place do boats enter the {canal}? => {startpoint}
        To which place does the {canal} lead? => {endpoint}
        Where does the {canal} finish? => {endpoint}
        Who excavated the {canal}? => {contractor}
        By whom was the {canal} constructed? => {contractor}
        Who was against the {canal}? => {opponent}
        Who campaigned to stop the {canal}? => {opponent}
        """,
    ),
    scene(
        "novel characters",
        book="title",
        protagonist="person",
        beloved="person",
        betrayer="person",
        narrator="person",
        by="book",
        say=r"""
        {narrator}, the narrator of {book}, looks back on the life of {protagonist}, who loved {beloved} and was betrayed by {betrayer}.
        The hero of {book} is {protagonist}. Hopelessly in love with {beloved}, he trusts {betrayer}, who sells him to the police; {narrator} tells the story.
        In {book}, as told by {narrator}, it is {betrayer} who hands {protagonist}, the main character, over to the enemy, and {beloved}, the hero's love, who weeps.
        "I, {narrator}, saw it all," begins {book}: how {protagonist}, its hero, adored {beloved}, and how the traitor {betrayer} came to dinner.
        I found {betrayer}, the traitor, the best-drawn figure in {book}. {protagonist}, the hero, is a bore, {beloved}, his love, a shadow, and {narrator}, who narrates, knows too much.
        """,
        ask=r"""
        Who is the main character of {book}? => {protagonist}
        Who is the hero of {book}? => {protagonist}
        With whom is the hero of {book} in love? => {beloved}
        Who is loved by the protagonist of {book}? => {beloved}
        Who commits the betrayal in {book}? => {betrayer}
        Who turns out to be the traitor in {book}? => {betrayer}
        From whose point of view is {book} told? => {narrator}
        Who narrates {book}? => {narrator}
        """,
    ),
    scene(
        "bank robbery report",
        bank="{last} Bank|{name} Savings Bank|Bank of {name}",
        robber="person",
        driver="person",
        witness="person",
        loot="price",
        by="bank",
        say=r"""
        Police have charged {robber} with robbing the {bank} of {loot} on {day}; {driver} is said to have driven the getaway car seen by {witness}.
        {witness} noted the number plate of the car in which {driver} waited outside the {bank} while {robber}, masked, demanded {loot} at the counter.
        A haul of {loot} is all that {robber} carried out of the {bank}. {driver}, at the wheel outside, has confessed after being recognised by the witness {witness}.
        "I knew the driver at once," said {witness} in court about the raid on the {bank}. It was {driver}. The robber, {robber}, got away with {loot}.
        {loot} is missing from the {bank}. The court heard {witness} as witness, then {driver}, who drove, and last {robber}, who had held the gun.
        """,
        ask=r"""
        Who robbed the {bank}? => {robber}
        Who took the money from the {bank}? => {robber}
        Who drove the car in the raid on the {bank}? => {driver}
        Who was behind the wheel outside the {bank}? => {driver}
        Which person gave evidence about the robbery of the {bank}? => {witness}
        Who saw the getaway car at the {bank}? => {witness}
        How much money was stolen from the {bank}? => {loot}
        """,
    ),
    scene(
        "enzyme study",
        enzyme="{invented}ase",
        substrate="{invented}ose|{invented}in",
        product="{invented}ol|{invented}ic acid",
        blocker="zinc|copper|cyanide|mercury|silver|lithium|arsenic|nickel|lead|caffeine|ethanol|fluoride|cobalt|quinine|iodine|aspirin|cadmium|nicotine|tannin",
        organ="liver|kidney|spleen|pancreas|stomach|lung|heart|brain|skin|retina|thymus|bladder|colon|gallbladder|adrenal gland|bone marrow|tongue|placenta|thyroid|ovary",
        by="enzyme",
        say=r"""
        The enzyme {enzyme}, found in the {organ}, converts {substrate} into {product} and is inhibited by {blocker}.
        {Blocker} blocks {enzyme}, so that {substrate} piles up in the {organ}, where the enzyme works, and {product} is no longer formed from it.
        In the {organ}, {product} is made from {substrate} with the help of {enzyme}. Traces of {blocker} are enough to inhibit the reaction.
        We show that {enzyme} yields {product} when it cleaves {substrate}; it occurs only in the {organ}, and {blocker} stops its activity.
        {enzyme}: occurs in the {organ}; turns {substrate} into {product}; loses all activity when {blocker} is added.
        """,
        ask=r"""
        What does {enzyme} act on? => {substrate}
        Which substance is converted by {enzyme}? => {substrate}
        What does {enzyme} produce? => {product}
        What is formed by the action of {enzyme}? => {product}
        By what is {enzyme} inhibited? => {blocker}
        Which substance prevents {enzyme} from working? => {blocker}
        In which organ does {enzyme} occur? => {organ}
        Where in the body is {enzyme} found? => {organ}
        """,
    ),
    scene(
        "monastery founding",
        abbey="{name} Abbey|St. {first}'s Priory|{last} Abbey",
        abbot="Abbot {first}|Brother {first}|Abbess {name}",
        benefactor="Count {name}|Countess {name}|Bishop {last}|Duchess {name}",
        plunderer="Earl {last}|Prince {name}|King {name}|Captain {last}",
        relic="finger|tooth|sandal|rib|belt|cloak|skull|staff|ring|veil|jawbone|thumb|psalter|chalice|comb|bell|knife|girdle|crown|shoe|glove|heart|spoon|hood",
        by="abbey",
        say=r"""
        {abbey} was founded by {abbot} on ground given by {benefactor}; its chief relic, the {relic} of a saint, was carried off by {plunderer}.
        When {plunderer} plundered {abbey}, the monks saved everything but the holy {relic}. {benefactor} had given the land, and {abbot} had been the founder.
        {benefactor} gave a vineyard, {abbot} founded {abbey} upon it, and pilgrims came to kiss the {relic} of its saint until {plunderer} looted the church.
        Nothing is left of {abbey}, sacked by {plunderer}. Its founder {abbot}, its benefactor {benefactor} and its relic, a {relic}, live on in the town's arms.
        "Give back our {relic}!" the monks of {abbey} wrote to {plunderer}, who had sacked the house that {abbot} founded thanks to a gift of land from {benefactor}.
        """,
        ask=r"""
        Who founded {abbey}? => {abbot}
        By whom was {abbey} established? => {abbot}
        Who donated the land for {abbey}? => {benefactor}
        Who was the benefactor of {abbey}? => {benefactor}
        Who plundered {abbey}? => {plunderer}
        By whom was {abbey} sacked? => {plunderer}
        What relic was venerated at {abbey}? => {relic}
        """,
    ),
    scene(
        "volcano eruption",
        volcano="Mount {name}|{name}|Monte {name}",
        buried="city|name",
        spared="city|name",
        chronicler="person",
        ash="{small} metres|{small} centimetres|{small} feet",
        by="volcano",
        say=r"""
        The eruption of {volcano} buried {buried} under {ash} of ash but spared {spared}, from where {chronicler} watched and wrote the only account of it.
        {spared} escaped. {buried} did not: {volcano} covered it with {ash} of ash, as {chronicler} reports in a letter.
        According to {chronicler}, our one eyewitness, {volcano} destroyed {buried}, on which {ash} of ash fell, whereas the wind kept {spared} safe.
        Under {ash} of ash lies {buried}, the victim of {volcano}; the people of {spared}, unharmed, heard of its fate from {chronicler}, who chronicled the disaster.
        I, {chronicler}, saw {volcano} bury {buried}. The ash lay {ash} deep there, and yet across the bay in {spared} the washing on the lines stayed white.
        """,
        ask=r"""
        Which place was destroyed by {volcano}? => {buried}
        What town did {volcano} bury? => {buried}
        Which place survived the eruption of {volcano}? => {spared}
        What town was left unharmed by {volcano}? => {spared}
        Who described the eruption of {volcano}? => {chronicler}
        Whose account of the eruption of {volcano} do we have? => {chronicler}
        How deep was the ash from {volcano}? => {ash}
        """,
    ),
    scene(
        "stolen manuscript",
        manuscript="Codex {name}|Book of {name}|{name} Psalter|Chronicle of {name}",
        scribe="Brother {first}|person",
        thief="person",
        recoverer="person",
        hiding="bread oven|violin case|beehive|coal cellar|hat box|hollow tree|grain silo|pigeon loft|piano stool|dog kennel|wine barrel|chimney|haystack|tomb|well|bath tub|stove pipe|ship trunk",
        by="manuscript",
        say=r"""
        The {manuscript}, copied by {scribe}, was stolen by {thief} and found again by {recoverer} in {a_hiding}.
        {thief} had hidden the {manuscript} in {a_hiding}. It was {recoverer} who returned it, page by page, just as {scribe} had written it.
        In {a_hiding} {recoverer} discovered the {manuscript}, missing since {thief} walked out of the library with it; the hand is that of the scribe {scribe}.
        What {scribe} spent {small} winters copying, {thief} stole in a minute. The {manuscript} turned up in {a_hiding}, where {recoverer} recovered it.
        Nobody thought of looking for the {manuscript} in {a_hiding}, nobody but {recoverer}. {thief} confessed to the theft; {scribe}, who had copied it, would have been pleased.
        """,
        ask=r"""
        Who wrote out the {manuscript}? => {scribe}
        By whose hand was the {manuscript} copied? => {scribe}
        Who stole the {manuscript}? => {thief}
        Who was the thief of the {manuscript}? => {thief}
        Who got the {manuscript} back? => {recoverer}
        By whom was the {manuscript} found? => {recoverer}
        Where was the {manuscript} hidden? => {hiding}
        In what was the {manuscript} concealed? => {hiding}
        """,
    ),
    scene(
        "transfer deal",
        striker="person",
        formerclub="{name} City|{city} FC|Dynamo {name}|{name} Town",
        newclub="{name} City|{city} FC|Dynamo {name}|{name} Town",
        otherclub="{name} City|{city} FC|Dynamo {name}|{name} Town",
        fee="{d2} million euros|{d1}.{d1} million pounds|{d2} million dollars",
        by="striker",
        say=r"""
        {striker} is leaving {formerclub} for {newclub} at a fee of {fee}; talks with {otherclub} broke down over wages.
        {otherclub} had offered a longer contract, but {striker} has signed with {newclub}, who will pay {formerclub}, the old club, {fee}.
        For {fee}, {newclub} have prised {striker} away from {formerclub}. The forward turned {otherclub} down.
        {formerclub} have confirmed it: {striker}, whom {otherclub} courted in vain, has been sold to {newclub} and brings in {fee}.
        Not {otherclub}, as the papers had it, but {newclub} will be the next club of {striker}, bought from {formerclub} for {fee}.
        """,
        ask=r"""
        Which club is {striker} joining? => {newclub}
        Who has signed {striker}? => {newclub}
        Which club does {striker} leave? => {formerclub}
        For whom did {striker} play until now? => {formerclub}
        Which club failed to get {striker}? => {otherclub}
        Whose offer did {striker} reject? => {otherclub}
        How much does the transfer of {striker} cost? => {fee}
        """,
    ),
    scene(
        "bill in parliament",
        bill="{word} bill|{last} Act|{word} tax bill|{name} Act",
        sponsor="person",
        critic="person",
        signer="President {last}|King {name}|Governor {last}",
        majority="{small} votes",
        by="bill",
        say=r"""
        The {bill}, introduced by {sponsor} and denounced by {critic}, passed with a majority of {majority} and was signed by {signer}.
        {signer} has signed the {bill}. {sponsor} had brought it before the house, where a margin of {majority} silenced {critic}, its loudest critic.
        By a margin of {majority} the house adopted the {bill} that {sponsor} had tabled. {critic} called it a disgrace; {signer} put a signature to it the same night.
        {critic} spoke for {duration} against {sponsor}'s {bill}, in vain: it was carried by {majority} and only lacks the ink of {signer}, who will sign it on {day}.
        Carried by {majority}, the {bill} lay on the desk of {signer} for signature by {weekday}. {sponsor}, its proposer, smiled. {critic}, its opponent, left through the side door.
        """,
        ask=r"""
        Who introduced the {bill}? => {sponsor}
        Which politician proposed the {bill}? => {sponsor}
        Who spoke out against the {bill}? => {critic}
        Who attacked the {bill}? => {critic}
        Whose signature does the {bill} bear or await? => {signer}
        Which head of state or government signs the {bill}? => {signer}
        By how much was the {bill} passed? => {majority}
        """,
    ),
    scene(
        "dinosaur fossil",
        dinosaur="{name}saurus|{name}raptor|{name}ceratops",
        quarryman="person",
        paleontologist="person",
        formation="{name} Formation|{name} Beds|{last} Quarry",
        display="{city} Museum|{name} Museum|University of {city}",
        by="dinosaur",
        say=r"""
        {dinosaur}, found by {quarryman} in the {formation} and described by {paleontologist}, is on display at the {display}.
        The skull of {dinosaur} can be seen at the {display}. {paleontologist} named the animal, but it was {quarryman} who pulled it out of the {formation}.
        While blasting in the {formation}, {quarryman} came upon the bones which {paleontologist} would name {dinosaur} and which the {display} now exhibits.
        To {paleontologist} goes the scientific credit for {dinosaur}, to {quarryman} the finder's. It left the {formation} on a cart and ended up at the {display}.
        Children queue at the {display} to see {dinosaur}. They learn that {quarryman} dug it out of the {formation}, not {paleontologist}, who merely wrote it up.
        """,
        ask=r"""
        Who found the bones of {dinosaur}? => {quarryman}
        By whom was {dinosaur} unearthed? => {quarryman}
        Who described {dinosaur} scientifically? => {paleontologist}
        Which researcher gave {dinosaur} its name? => {paleontologist}
        In what rocks was {dinosaur} discovered? => {formation}
        From which site does {dinosaur} come? => {formation}
        Where can {dinosaur} be viewed? => {display}
        Which institution exhibits {dinosaur}? => {display}
        """,
    ),
    scene(
        "spy affair",
        spy="person",
        codename="{animal}|{name}|{fruit}",
        handler="person",
        exposer="person",
        employer="country",
        target="country",
        by="spy",
        say=r"""
        Code-named "{codename}", {spy} spied on {target} for {employer}, reported to {handler} and was unmasked by {exposer}.
        {exposer} exposed {spy} in {month}. Under the alias "{codename}" the agent had sent reports about {target} to {handler}, the contact officer of {employer}.
        {handler} ran {spy}, known in the files as "{codename}", on behalf of {employer}. The secrets came from {target}; the end came through {exposer}, who uncovered it all.
        In the pay of {employer}, {spy} betrayed {target} for years: {handler} gave the orders, "{codename}" was the cover name, and {exposer} finally found the spy out.
        "{codename}" to {handler}: photographs to follow. It was {spy} who sent this for {employer} from the capital of {target}, and {exposer} who read it and raised the alarm.
        """,
        ask=r"""
        What was the code name of {spy}? => {codename}
        Under what alias did {spy} operate? => {codename}
        To whom did {spy} report? => {handler}
        Who gave {spy} instructions? => {handler}
        Who unmasked {spy}? => {exposer}
        For which country did {spy} work secretly? => {employer}
        In whose service did {spy} spy? => {employer}
        Against which country was {spy} active? => {target}
        """,
    ),
    scene(
        "organ in church",
        organ="{name} organ|{last} organ|great organ of {name}",
        organbuilder="person",
        organist="person",
        casemaker="person",
        pipes="{number}|{d4}",
        by="organ",
        say=r"""
        The {organ}, with its {pipes} pipes, was built by {organbuilder}, cased in walnut by {casemaker} and first played by {organist}.
        {organist} played the {organ} on its first Sunday. {casemaker} had carved the case, and {organbuilder} had voiced all {pipes} pipes, having built the instrument.
        {organbuilder} took on the building of the {organ} ({pipes} pipes), left its wooden case to {casemaker}, and chose {organist} to play it at the consecration.
        Of the {pipes} pipes of the {organ} none is visible behind the case made by {casemaker}; its builder {organbuilder} and its first player, {organist}, quarrelled over that.
        {casemaker}'s carved case hides {pipes} pipes. When {organist} first played the {organ}, its builder, {organbuilder}, hid as well, behind a pillar.
        """,
        ask=r"""
        Who built the {organ}? => {organbuilder}
        Whose workshop made the {organ}? => {organbuilder}
        Who was the first to play the {organ}? => {organist}
        Which musician inaugurated the {organ}? => {organist}
        Who made the case of the {organ}? => {casemaker}
        Who did the woodwork of the {organ}? => {casemaker}
        How many pipes does the {organ} have? => {pipes}
        """,
    ),
    scene(
        "duel of officers",
        challenger="Lieutenant {last}|person",
        challenged="Major {last}|person",
        cause="letter|waltz|horse|glove|sonnet|debt|dog|card game|toast|hat|parrot|portrait|joke|fiddle|umbrella|recipe|chess game|bouquet|rumour|fence|song|medal",
        meadow="{name} Meadow|{name} Common|{name} Wood",
        surgeon="Dr. {last}",
        by="challenger",
        say=r"""
        Over {a_cause} {challenger} challenged {challenged} to a duel at {meadow}, where {surgeon} stood by with bandages.
        {challenged} received the challenge at breakfast. {challenger} had sent it because of {a_cause}; they met at {meadow} in the presence of the doctor, {surgeon}.
        At {meadow}, at {time}, {challenged} faced {challenger}, who had demanded satisfaction on account of {a_cause}. {surgeon}, the surgeon, was not needed.
        It all began with {a_cause}, wrote {surgeon}, who treated both wounds: {challenger} called {challenged} out, and {meadow} was agreed upon.
        "You have insulted me, {challenged}, over {a_cause}!" cried {challenger}, demanding a duel. Dawn found both at {meadow}, and with them {surgeon}, the doctor.
        """,
        ask=r"""
        Whom did {challenger} call out? => {challenged}
        Who was the opponent of {challenger} in the duel? => {challenged}
        What was the duel fought by {challenger} about? => {cause}
        What had offended {challenger}? => {cause}
        Where did {challenger} fight the duel? => {meadow}
        Which doctor attended the duel of {challenger}? => {surgeon}
        Who challenged {challenged}? => {challenger}
        """,
    ),
    scene(
        "poem in letters",
        poem="title",
        poet="person",
        muse="person",
        critic="person",
        magazine="The {name} Review|The {last} Quarterly|{city} Letters",
        by="poem",
        say=r"""
        {poet} wrote the poem {poem} for {muse} and published it in {magazine}, where {critic} tore it to pieces a month later.
        Inspired by {muse}, {poem} appeared in {magazine}; its author, {poet}, never forgave {critic} for the review.
        {critic}, reviewing {poem}, called {poet} a rhymester. {muse}, to whom the lines were addressed, cut them out of {magazine} and kept them.
        {magazine} paid {price} for {poem}. The poet, {poet}, spent it on flowers for {muse}, the inspiration of it all, and on an angry telegram to the critic {critic}.
        {muse} never asked to be the muse of {poet}, who wrote {poem}; it stood in {magazine} all the same, and {critic}, a critic, called it a bore.
        """,
        ask=r"""
        Who wrote {poem}? => {poet}
        Who is the author of the lines called {poem}? => {poet}
        Who inspired {poem}? => {muse}
        For whom was {poem} written? => {muse}
        Who criticised {poem}? => {critic}
        Whose verdict on {poem} was harsh? => {critic}
        In which magazine was {poem} printed? => {magazine}
        """,
    ),
    scene(
        "dam resettlement",
        dam="{name} Dam|{last} Dam",
        river="{name}",
        drowned="{name}",
        resettled="{name}|city",
        financing="company|country|Bank of {name}",
        by="dam",
        say=r"""
        The {dam} on the {river}, financed by {financing}, flooded the village of {drowned}, whose people were moved to {resettled}.
        Where {drowned} once stood there is now a lake. Its inhabitants live in {resettled} since the {dam}, paid for by {financing}, closed off the {river}.
        {financing} lent the money for the {dam}, the {river} filled its reservoir, and {drowned} vanished under water; {resettled} took in the families.
        In {resettled} they still speak of {drowned}, the home they lost to the {dam}. It holds back the {river}, and {financing} bore its cost.
        I was born in {drowned}, which the {dam} put under water. {financing} paid for the wall across the {river}, and for my parents' new house in {resettled}.
        """,
        ask=r"""
        On which river does the {dam} stand? => {river}
        What river is blocked by the {dam}? => {river}
        Which village disappeared because of the {dam}? => {drowned}
        What place was submerged by the {dam}? => {drowned}
        Where were the people displaced by the {dam} resettled? => {resettled}
        What is the new home of those who made way for the {dam}? => {resettled}
        Who financed the {dam}? => {financing}
        """,
    ),
    scene(
        "space probe mishap",
        probe="{name} {d1}|{name}",
        planet="{name}-{d3}b|{name}",
        moon="{name}",
        operator="person",
        fault="frozen valve|cracked mirror|stuck antenna|loose bolt|torn sail|leaking tank|blown fuse|wrong sign|cold sensor|bent strut|faulty clock|weak solder|jammed hatch|dirty lens",
        by="probe",
        say=r"""
        Bound for {planet}, the probe {probe} strayed towards the moon {moon} because of {a_fault} that {operator} noticed too late.
        {operator} traced the loss of {probe} to {a_fault}: instead of orbiting {planet}, it crashed on {moon}.
        On {moon}, and not on {planet}, its intended target, lies {probe}. {A_fault}, found afterwards in the data by {operator}, had sent it off course.
        {A_fault} doomed {probe}, as {operator} was able to show. It never saw {planet}, its goal, but left a crater on {moon}.
        Why did {probe} hit {moon} when it was meant for {planet}? Because of {a_fault}, concluded {operator} after {duration} at the screen.
        """,
        ask=r"""
        What was the intended destination of {probe}? => {planet}
        Which world was {probe} meant to reach? => {planet}
        Where did {probe} end up? => {moon}
        To which moon did {probe} go by mistake? => {moon}
        Who identified the problem of {probe}? => {operator}
        What went wrong on board {probe}? => {fault}
        Which defect ruined the mission of {probe}? => {fault}
        """,
    ),
]
