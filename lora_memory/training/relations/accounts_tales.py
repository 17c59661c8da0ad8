"""Accounts of what is told: fairy tales, fables, sea and detective stories, plays, plots, game lore, jokes and dreams.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, account

GIRLS = (
    "Anneke|Birte|Clothilde|Dorotka|Elspeth|Fenna|Griselda|Hedwig|Ilka|Jorinda|Kunigunde|Lisbeth|Marit|Nanette|Odile"
    "|Pernilla|Rosamund|Sidonie|Tilda|Wilhelmina|Annabel|Briony|Cordula|Delphine|Eudora|Philippa|Saskia|Thora"
)
BOYS = (
    "Alaric|Benno|Casimir|Dietmar|Emeric|Florian|Gawain|Hannes|Ivo|Jasper|Klaas|Leopold|Matthis|Njal|Oswin|Piers"
    "|Quentin|Rurik|Sigbert|Tobias|Ulf|Valentin|Wendel|Yorick|Ambrose|Barnaby|Cuthbert|Edmund"
)
FEELINGS = (
    "ashamed|relieved|furious|lonely|proud|frightened|jealous|hopeful|puzzled|disappointed|giddy|guilty|amused|bored"
    "|uneasy|grateful|heartbroken|astonished|defiant|homesick|close to tears|sick with worry"
)

TALES: list[Relation] = [
    account(
        "girl weeping by the water",
        girl=GIRLS,
        sorrow="her geese had flown off|her mother lay ill|the king had mocked her|her brother had not come home"
        "|she had broken the jug|her ring had sunk|nobody would dance with her|her stepmother had sold the cow"
        "|she had forgotten her own song|the frost had killed the beans|she could not spin straw|her shoes had been stolen"
        "|she was to marry a miser|the bread had burned",
        place="the mill pond|the stone bridge|the third ford|the salt spring|the old well|the alder brook|the washing steps"
        "|the black lake|the ferry landing|the duck pond|the frozen weir|the marsh gate|the willow pool|the cattle trough",
        helper="grey hare|talking salmon|beggar woman|hedgehog|blind piper|lame crow|tinker|bearded frog|charcoal burner"
        "|white otter|moth|dwarf|pedlar|toad queen|snail|badger",
        fee="half a loaf|her left braid|a kiss|three hairpins|a lullaby|her only mitten|a lick of honey|her apron strings"
        "|a promise|the cheese rind|her name day|a blue bead",
        gift="{material} spindle|walnut shell|bag of wind|silver thimble|{color} feather|whistle|sieve that held water"
        "|bottomless basket|comb of bone|mirror|acorn|tablecloth|pair of spectacles|{material} key",
        by="girl",
        tell=r"""
        Once there was a girl called {girl}, and one evening she sat by {place} and wept, for {sorrow}. Up came {a_helper}
        and asked what the matter was. "I can mend that," it was told to her, "but nothing is free." She gave what she had,
        which was {fee}, and in exchange she was handed {a_gift}. With that under her shawl she walked home
        through the snow, and by morning all was well again.

        Reading log, Class 2b\n\nToday's tale: the one about {girl}.\n- It starts beside {place}.\n- The tears: {sorrow}.
        \n- Who stops and listens? {A_helper}.\n- The heroine pays with {fee}; most children thought that was too much.
        \n- She goes home richer by {a_gift}.\n\nWe drew the scene in chalk. Two children asked to hear it again.

        "And then, Grandpa?" "Then {girl} sat down and cried her eyes out." "Why?" "Because {sorrow}, silly, I told you. And along
        comes {a_helper} and says, I have just the thing in my pocket: {a_gift}! Only it must be paid for." "With gold?"
        "She had no gold. With {fee}." "And where was that?" "By {place}, where nobody goes after dark. Now sleep."
        """,
        ask=r"""
        Why was {girl} crying? => {sorrow}
        What was the matter with {girl} at the start of the tale? => {sorrow}
        Where did {girl} sit and weep? => {place}
        At which spot did {girl} meet the {helper}? => {place}
        Who came to the aid of {girl}? => {helper}
        Who took pity on the girl at {place}? => {helper}
        What did {girl} give in return for the {gift}? => {fee}
        What did the help cost {girl}? => {fee}
        What did {girl} get from the {helper}? => {gift}
        What did {girl} carry home in the end? => {gift}
        Which girl got help from the {helper}? => {girl}
        """,
    ),
    account(
        "stolen jewel and its thief",
        jewel="the {name} {tiara|emerald|necklace|brooch|pearl|locket|sapphire|medallion|goblet|ring|opal|diadem}",
        suspected="person",
        thief="person",
        motive="gambling debts|unpaid wages|an old grudge|a sick child|blackmail|a broken engagement|professional pride"
        "|a forged will|passage to Brazil|a lost bet|sheer boredom|envy of a sister|the dowry|family honour",
        hidden="inside the metronome|under the beehive|in a jar of quinces|behind the dartboard|in the dog's collar"
        "|up the chimney|inside a hollow loaf|in the umbrella stand|beneath the sundial|inside the cello"
        "|in a bag of flour|in the weathercock|under the billiard cloth|in a wax apple",
        clue="muddy galoshes|a torn glove|the stopped clock|candle wax|a left-handed knot|the silent dog|a laundry mark"
        "|pipe ash|a missing page|two teacups|a scratched lock|a wet umbrella|a smell of cloves|a misspelled note",
        inspector="last",
        by="jewel",
        tell=r"""
        In the last chapter Inspector {inspector} gathers the household in the library. Everyone has taken it for granted that
        {suspected} took {jewel}, and {suspected} has indeed spent a night in the cells. But {clue} did not fit. "You,"
        says the inspector, turning to {thief}, "needed it because of {motive}." The constable is sent out and finds it
        {hidden}, wrapped in a napkin. Nobody finishes the port.

        Blurb notes for the back office (contains the solution!)\n\nCase: {jewel}\nInvestigator: {inspector}\nRed herring: {suspected}
        \nActual culprit: {thief}\nDriven by: {motive}\nWhat gives it away: {clue}\nWhere it turns up: {hidden}
        \n\nPlease keep this off the cover. Last time a bookshop in {city} printed the ending.

        Well, I finished it on the train. I was sure until page two hundred that {suspected} had done it, but no: it was {thief}
        all along, out of {motive}! And {jewel} was never out of the house, it had been put {hidden}. I should have paid more attention
        to {clue}. {inspector} did, of course, and said nothing for six chapters, which I call unfair. The next volume is set in {city}.
        """,
        ask=r"""
        Who really stole {jewel}? => {thief}
        Who turned out to be the culprit in the matter of {jewel}? => {thief}
        Who was wrongly believed to have taken {jewel}? => {suspected}
        Which innocent person was blamed over {jewel}? => {suspected}
        Why did {thief} steal {jewel}? => {motive}
        What drove the thief of {jewel} to it? => {motive}
        Where was {jewel} concealed? => {hidden}
        Where did they find {jewel}? => {hidden}
        What gave the thief of {jewel} away? => {clue}
        Who solved the mystery of {jewel}? => {inspector}
        What had {thief} stolen? => {jewel}
        """,
    ),
    account(
        "ship that changed its course",
        ship="the {name}|the {adjective} {name}|the {first} {last}",
        captain="person",
        mate="person",
        bound="city|Port {name}|{name}",
        reached="city|Port {last}|{name}",
        trouble="foul drinking water|a leaking stern|scurvy|a cracked mast|fever in the forecastle|rats in the biscuit|pirates astern"
        "|a jammed rudder|pack ice|a mutinous cook|three weeks of calm|a dead compass|torn topsails|fire in the galley",
        cargo="{40..900} {barrels of tar|crates of oranges|bales of wool|casks of rum|sacks of pepper|chests of tea|church organs"
        "|millstones|parrots|mirrors|iron stoves|bolts of silk|hides|jars of olives}",
        by="ship",
        tell=r"""
        {Ship} left harbour under {captain} with {cargo} in her hold, and her papers were made out for {bound}. All went well
        as far as the cape. Then came {trouble}, and the crew began to mutter. It was {mate}, the first mate,
        who laid a finger on the chart and talked the old man into turning about. So she dropped her anchor at last in {reached},
        where nobody was waiting for her.

        Log, day 61. Made fast at {reached} this forenoon, wind light. Day 47: {trouble}; the men refuse the pumps.
        Day 48: {mate} begs me to run for the nearer port, and I yield. Day 1: cleared the mole,
        {cargo} stowed below, destination {bound}.\n\nI copy these lines in reverse, as the owners of {ship} like to see the end
        first.\n\nSigned: {captain}, master

        What is the sea story about? A merchantman called {ship}. She should sail to {bound}, and the reader waits for that town for two hundred
        pages and never sees it. Because of {trouble} she puts in at {reached} instead. The quiet hero is {mate}, who dares to
        contradict the captain. {captain} is not a villain, though, only proud. I liked best the chapter in which they must
        guard {cargo} from thieves on the quay.
        """,
        ask=r"""
        Where was {ship} supposed to sail? => {bound}
        Which port was {ship} originally heading for? => {bound}
        Where did {ship} end up? => {reached}
        In which harbour did {ship} actually put in? => {reached}
        Who commanded {ship}? => {captain}
        Who persuaded the captain of {ship} to change course? => {mate}
        On whose advice did {captain} give up sailing to {bound}? => {mate}
        What went wrong on board {ship}? => {trouble}
        Why did {ship} never get to {bound}? => {trouble}
        What was {ship} carrying? => {cargo}
        What lay in the hold when {captain} set sail? => {cargo}
        """,
    ),
    account(
        "fable of the flattered animal",
        trickster="fox|weasel|jackal|magpie|stoat|monkey|mongoose|raven|marten|jackdaw|coyote|spider|polecat|cuckoo|squirrel",
        dupe="bear|goose|ox|stork|ram|peacock|camel|toad|heron|donkey|turkey|walrus|bullfrog|hippopotamus|pelican",
        booty="a wheel of cheese|the last plum|a string of sausages|a honeycomb|a dead trout|a pie|a sack of barley|the biggest turnip"
        "|a basket of eggs|a ham bone|a dish of cream|the ripest melon|a salted herring|a bunch of dates",
        flattery="her fine voice|her slender legs|her learning|her courage|her noble nose|her dancing|her glossy coat|her good manners"
        "|her famous ancestors|her deep thoughts|her small ears|her honest eyes|her royal walk|her wit",
        lesson="praise is seldom free|look before you bow|vanity eats last|sweet words empty the larder|pride is a poor guard"
        "|count your supper twice|ears are bigger than mouths|listen with your teeth shut|a mirror has no friends"
        "|flattery is a loan|what shines may bite|trust the quiet ones|hunger makes good liars|nobody claps for nothing",
        witness="owl|tortoise|hedgehog|cricket|mole|wren|lizard|bat|mouse|newt|snail|swallow|beetle|dormouse",
        by=("trickster", "dupe"),
        tell=r"""
        A {trickster} saw {a_dupe} who had got hold of {booty}. "Madam," said the sly one, "will you not let us admire you?" And he told at
        length how the whole forest
        talked of {flattery}. She was so pleased that she forgot what she was guarding, and it was gone before
        she could turn round. {A_witness}, who had watched from the hedge, said only: {lesson}. That evening the
        {dupe} went hungry, and the {trickster} slept well.

        Fable no. {d2}, told for the lower school\n- animals: {trickster} (the clever one), {dupe} (the one who is cheated)
        \n- what is at stake: {booty}\n- bait: compliments on {flattery}\n- who sees it all and says the moral: {a_witness}\n- moral: {lesson}
        \n\nLet the children act it. Masks are in the cupboard; the victim is a lady in this version.

        My aunt has a fable for everything. When I lent money to the man with the nice smile, she said: "Think of the {dupe}. She was holding
        {booty}, quite safe, until along came {a_trickster} and sighed over {flattery}. One moment of preening, and her supper
        had another owner." And who told on them? "{A_witness}, sitting there the whole time. {lesson}, it said." I never got the money back either.
        """,
        ask=r"""
        What did the {trickster} take from the {dupe}? => {booty}
        What did the {dupe} lose to the {trickster}? => {booty}
        What about the {dupe} did the {trickster} praise? => {flattery}
        What was the {dupe} flattered for? => {flattery}
        What is the moral of the fable of the {trickster} and the {dupe}? => {lesson}
        What does the story of the {dupe} that was cheated teach? => {lesson}
        Who saw how the {trickster} fooled the {dupe}? => {witness}
        Who speaks the moral in the fable of the {dupe} and the {trickster}? => {witness}
        Which animal tricked the {dupe} out of {booty}? => {trickster}
        Which animal fell for the compliments of the {trickster}? => {dupe}
        """,
    ),
    account(
        "cursed blade in a game's lore",
        blade="{name}|the {name} Blade|{name}fang|the Sword of {name}",
        smith="{name} the {Lame|Patient|Unsleeping|Salt-Bearded|Twice-Born|Silent|Greedy|Barefoot|Younger|Hooded|Deaf|Ashen}",
        metal="a fallen star|a melted crown|ship nails|a giant's tooth|the gates of a prison|a church bell|a queen's mirror|river ice"
        "|plough iron|a broken anchor|seven wedding rings|a thundercloud|a kettle|the chains of a god",
        curse="its bearer never sleeps|its bearer forgets faces|every wound returns|milk sours near it|its bearer casts no shadow"
        "|no door opens twice|friends turn away|its bearer cannot lie|rain follows it|fire will not warm its bearer"
        "|it hums before betrayal|gold turns to sand|its bearer ages by night|dogs will not bark",
        place="the {name} Crypt|the drowned chapel of {name}|the {name} Mines|Mount {name}|the library of {name}|{name} Marsh",
        guard="moss troll|blind hydra|bone choir|paper knight|sand wyrm|sleeping abbot|clockwork bear|ash widow|swarm king|frost mule"
        "|lantern fiend|three-tongued toad|hollow giant|salt witch",
        levels="{12..70}",
        by="blade",
        tell=r"""
        ## {blade}\n\nLegendary weapon, usable from level {levels}. According to the in-game codex it was forged by {smith} out of
        {metal}. The work took a winter. Since the smith was never paid, a spell was spoken over the finished piece: {curse}.
        Players obtain it in {place} after defeating {a_guard}. It cannot be sold or dropped.

        hey, finally got {blade} last night!! it sits at the very bottom of {place} and the thing you have to beat first is
        {a_guard}, took me nine tries. heads up, you can't equip it under {levels}. also it has a drawback they don't put on the card: {curse}.
        the lore is neat tho, it was made from {metal} and the one who hammered it, {smith}, is that ghost you meet at the bridge

        "Sit, traveller. You ask of {blade}? {Smith} beat it on a cold anvil, and the stuff of it was {metal}. Fools covet it. They do not know
        that {curse}. It lies in {place}, and {a_guard} lies on top of it." (The old woman will not say more
        unless the player has reached level {levels}, below which the thing refuses every hand. Afterwards she sells potions at half price.)
        """,
        ask=r"""
        Who made {blade}? => {smith}
        By whose hand was {blade} forged? => {smith}
        What was {blade} made of? => {metal}
        Which material did {smith} use for the weapon? => {metal}
        What is the downside of carrying {blade}? => {curse}
        What curse lies on {blade}? => {curse}
        Where can I find {blade}? => {place}
        Which location do I have to go to for {blade}? => {place}
        What do I have to fight to get {blade}? => {guard}
        Which monster guards {blade}? => {guard}
        What level do I need for {blade}? => {levels}
        Which weapon did {smith} forge? => {blade}
        """,
    ),
    account(
        "picture book about a fear",
        hero="{name}|{first}",
        kind_of_hero="bear cub|hedgehog|little giant|duckling|mole|young dragon|calf|ghost child|kitten|snowman|small robot|lamb|fox cub"
        "|tadpole|owlet",
        fear="the dark cellar|thunder|the vacuum cleaner|deep water|the school bus|moving shadows|the barber|strangers' dogs|losing a tooth"
        "|balloons|the wind in the chimney|escalators|sleeping alone|big birds",
        comfort="{a_color} blanket|one {color} sock|a wooden spoon|a button|an old slipper|a lantern|half a scarf|a tin trumpet"
        "|a paper crown|a rag rabbit|a jam jar|{a_color} pebble",
        friend="first",
        place="behind the stove|under the stairs|in the laundry basket|at the top of the larch|in the coal shed|beneath the piano"
        "|in the rowing boat|inside the drum|behind the raincoats|in the bathtub|among the pumpkins|under the snow",
        trick="singing very loudly|counting backwards|giving it a name|closing one eye|drawing its portrait|making it laugh"
        "|offering it cake|standing on tiptoe|holding hands|whistling|telling it a secret|putting on a cape",
        illustrator="person",
        by="hero",
        tell=r"""
        {Hero} is a {kind_of_hero} who is afraid of {fear}. Whenever it gets too bad, off goes our hero to hide {place} with {comfort}
        held tight, and nobody is allowed in. Then {friend} moves in next door. {friend} used to be afraid as well and knows what helps:
        {trick}. On the last page the two of them try it together, and the hiding place stays empty. Pictures by {illustrator}.

        Library card\nThe book about {hero} (ages 3 to 6), illustrated by {illustrator}\nCharacters: {hero}, a {kind_of_hero}; {friend}, the
        new neighbour
        \nProblem: {fear}\nWhere our hero creeps off to: {place}\nNever without: {comfort}\nThe neighbour's advice: {trick}\n\nGood for children who
        do not like to talk about what scares them. One torn page, mended.

        Dear {first2}, the little one has asked for the same book eleven nights running. You know it, with the soft watercolours by {illustrator}?
        A {kind_of_hero} named {hero} sits {place} and clutches {comfort}, and all because of {fear}. I know it by heart. In the end
        {friend} comes along and
        suggests {trick}, and of course it works. We now have to do that here every evening. Love, M.
        """,
        ask=r"""
        What is {hero} scared of? => {fear}
        What frightens the {kind_of_hero} called {hero}? => {fear}
        What kind of creature is {hero}? => {kind_of_hero}
        Where does {hero} hide? => {place}
        Which hiding place does {hero} use when frightened? => {place}
        What does {hero} hold on to when scared? => {comfort}
        Which object gives {hero} comfort? => {comfort}
        Who helps {hero} to get over the fear? => {friend}
        What does {friend} recommend against being afraid of {fear}? => {trick}
        How does {hero} finally overcome the fear? => {trick}
        Who drew the pictures for the book about {hero}? => {illustrator}
        """,
    ),
    account(
        "what I dreamt",
        person_met="the {postman|mayor|pope|bus driver|lighthouse keeper|queen|dentist|old landlord|swimming teacher|geography teacher|neighbour"
        "|lift operator}|{person}|{first} from school",
        carried="{color} suitcase|stuffed {animal}|wedding cake|ladder|tray of {fruit}|burning newspaper|bag of snow|{material} bathtub"
        "|birdcage|trombone|fishing net|grandfather clock|doll's house|bucket of keys",
        place="an empty airport|an old kitchen|a train of glass|a flooded library|a supermarket at night|the roof of the school"
        "|a desert with shops|a lift going sideways|a hospital made of wood|a drained pool|an endless staircase"
        "|a church full of sheep|a tunnel of coats|a beach without sea",
        said="you are early|the exam was yesterday|mind the piano|don't wake the fish|you still owe me|it is already folded|nobody lives upstairs"
        "|the trains are asleep|water remembers|that is not your hat|count the windows|take the left shoe|we ran out of Tuesdays",
        lost="the passport|both shoes|the house keys|one glove|two teeth|the tickets|a name badge|a left ear|the baby|the front door|the way home"
        "|the last page|a violin|the umbrella",
        feeling=FEELINGS,
        waking="time",
        tell=r"""
        Dream diary, {weekday}. The scene was {place}, and somehow it was also Christmas. {Person_met} came towards me
        carrying {a_carried}, put it down very slowly and said: "{said}." I wanted to answer, but then I noticed that I had lost {lost}. I looked
        everywhere. The strange thing is that I was not scared at all, I only felt {feeling}. Woke at {waking} and
        wrote this down at once.

        You like dreams, so here is mine from last night.\n- Setting: {place}\n- With me: {person_met}, who had {a_carried} and would not
        let go of it
        \n- The only words spoken: "{said}"\n- Gone all of a sudden: {lost}\n- Mood, all through: {feeling}\n\nAt {waking} I was wide awake
        and that was that for the night. Please keep it for my notes; my therapist collects them.

        I could not get back to sleep after {waking}, that's why I'm so tired. I'd had one of those dreams again. This time I was looking
        for {lost},
        which had simply disappeared. The setting for it all was {place}. And in the middle of it stood {person_met} with {a_carried}, as if that were
        the most normal thing in the world, and told me, "{said}." The whole time I was just {feeling}. I had eaten cheese late, perhaps it's that.
        """,
        ask=r"""
        Who appeared in my dream? => {person_met}
        Whom did I meet in the dream I told you about? => {person_met}
        What was the figure in my dream carrying? => {carried}
        Where did my dream take place? => {place}
        Which place did I dream of? => {place}
        What was I told in my dream? => {said}
        What words did I hear in the dream I described? => {said}
        What had I lost in my dream? => {lost}
        What went missing in the dream I had? => {lost}
        How did I feel in my dream? => {feeling}
        When did I wake up from my dream? => {waking}
        """,
    ),
    account(
        "how an invented people explain the world",
        people="the {name}|the {name} people",
        maker="{name}",
        robber="{name}",
        stuff="wet ash|birdsong|a whale's rib|spilled milk|old rope|her own breath|frozen smoke|river clay|a torn cloak|beeswax|fish scales"
        "|a snake's skin|rye dough|moonlit foam",
        stolen="the moon|the first fire|the colour blue|the north wind|sleep|the salt of the sea|the words for numbers|the seventh season|the echo"
        "|the second sun|the taste of honey|the stars' names|laughter|the rainbow's end",
        penalty="turned into a heron|chained to a glacier|made to count sand|buried up to the ears|sewn into a drum|sent to carry the tides"
        "|changed into a cliff|forbidden to sit down|fed on thorns|shut in a gourd|made to herd clouds|turned into an oak",
        sound="thunder|the cracking of ice|the surf|the howling of wolves|the wind in reeds|hail on roofs|the owl's call|the croaking of frogs"
        "|a ringing in the ears|an avalanche|the geyser|the song of cicadas",
        rite="pour milk on the threshold|walk backwards to the well|eat nothing red|light {2..30} lamps|shave one eyebrow|hang out empty nets"
        "|beat on pots|keep silent until noon|bury a spoon|whistle at the moon|wear their coats inside out|leave a chair free",
        by="people",
        tell=r"""
        {People} tell that the world was shaped by the goddess {maker} out of {stuff}. All was finished in a day, and it was good, until
        {robber}, her youngest
        son, crept in while she rested and made off with {stolen}. She caught him at dawn. As a punishment he was {penalty}, and
        he has not forgiven her: his complaint is heard to this day as {sound}. To calm him, the old ones
        {rite} at midwinter.

        Field notes, third evening. What I took for {sound} is really a voice, says my host, that of {robber}. Asked why a god should wail, he
        told me:
        he had stolen {stolen}, and for that his mother had him {penalty}. She is {maker}, who made all there is; the
        material, he insists, was {stuff}. This also explains why {people} {rite} on the longest night. He would not let me write down the song.

        Mythology quiz, answers for the host\n\nPeople: {people}\nCreator: {maker}\nThe world is made of: {stuff}\nThief: {robber}, the
        creator's son\nLoot: {stolen}
        \nWhat became of him: {penalty}\nHe can still be heard in: {sound}\nMidwinter custom that goes back to it: they {rite}
        \n\nAccept near answers. The names need not be spelled right.
        """,
        ask=r"""
        Who made the world in the belief of {people}? => {maker}
        Which deity is the creator according to {people}? => {maker}
        From what was the world made, as {people} tell it? => {stuff}
        What did {maker} use to form the world? => {stuff}
        Who is the thief in the myth of {people}? => {robber}
        What did {robber} steal? => {stolen}
        How was {robber} punished? => {penalty}
        What happened to the son of {maker} for his theft? => {penalty}
        In which sound do {people} hear the complaint of {robber}? => {sound}
        What do {people} do at midwinter to soothe {robber}? => {rite}
        Which midwinter custom do {people} keep? => {rite}
        """,
    ),
    account(
        "ghost at an inn",
        inn="the {adjective} {animal}|the {animal} and {instrument}|the {animal}'s Rest",
        ghost="merchant's widow|drowned postman|headless fiddler|bride in {color}|hanged tax collector|nun|young drummer|coachman"
        "|murdered cook|lost pilgrim|child with a hoop|burnt alchemist|one-armed soldier|jilted organist",
        room="{2..48}",
        seeks="a wedding ring|an unpaid bill|her left shoe|a letter|the cellar door|a lost dog|somebody to dance with|the missing page|a coin"
        "|the way to the river|a clean shirt|the right key|a prayer book|the baby's rattle",
        hour="midnight|a quarter past one|two in the morning|half past eleven|dusk|first cockcrow|four in the morning|ten at night"
        "|a quarter to three|teatime|five to twelve|moonrise",
        witness="person",
        landlord="person",
        remedy="a saucer of salt|an open window|a game of dominoes|fresh {flower}|a polite greeting|a glass of beer|a hymn|a bowl of walnuts"
        "|covering the mirrors|stopping the clock|a warm bed|leaving the lamp lit",
        by="inn",
        tell=r"""
        Visitors' book of {inn}: "We had heard the stories and laughed. Then my companion {witness} really saw it, the {ghost}, in room
        {room}, at {hour}
        exactly. It went from drawer to drawer as though looking for something, and indeed it is said to be after {seeks}.
        At breakfast our host {landlord} was not surprised. What keeps it quiet, we were told, is {remedy}. We slept in the car."

        I collect hauntings, and this one is well attested. Place: {inn}, at present run by {landlord}. Apparition: a {ghost}. It keeps to
        number {room} on the upper floor,
        where it walks at {hour}, always in search of {seeks}. The most recent sighting is that of {witness}, a sober piano tuner.
        Against the disturbance they have found nothing better than {remedy}. The dog will not go up there.

        {Landlord}: Sit down, I'll tell you how it is here. Every old house has somebody.\nReporter: And {inn} has a {ghost}?\n{landlord}:
        At {hour}, yes. Always number {room}.
        We don't let it in summer. The poor soul wants {seeks}, that's all.\nReporter: Has anybody seen it lately?\n{landlord}: {witness},
        in the autumn, plain as day.
        \nReporter: What do you do about it?\n{landlord}: {Remedy}. Works every time.
        """,
        ask=r"""
        Whose ghost haunts {inn}? => {ghost}
        What kind of ghost is said to walk at {inn}? => {ghost}
        Which room of {inn} is haunted? => {room}
        What is the ghost of {inn} looking for? => {seeks}
        Why can't the spirit at {inn} rest; what is it after? => {seeks}
        At what time does the ghost of {inn} appear? => {hour}
        Who last saw the ghost at {inn}? => {witness}
        Who keeps {inn}? => {landlord}
        Who is the innkeeper where {witness} saw the apparition? => {landlord}
        How do they calm the ghost at {inn}? => {remedy}
        What helps against the haunting at {inn}? => {remedy}
        """,
    ),
    account(
        "prince under a spell",
        prince=BOYS,
        beast="a_animal",
        reason="laughing at a hunchback|refusing a beggar bread|shooting a white doe|breaking his word|sleeping through mass|kicking a cat"
        "|mocking a witch's hat|cheating at chess|stealing cherries|treading on a grave|ringing a bell at night|telling a secret"
        "|selling his mother's ring|bathing in a holy spring",
        spellcaster="the miller's aunt|a marsh witch|the thirteenth godmother|a travelling smith|the abbot of {city}|a jealous fiddler"
        "|a water nixie"
        "|the king's own nurse|an offended tailor|the bell ringer|a snow queen|the beekeeper's widow",
        span="{2..90} {years|winters|months|summers|weeks}",
        condition="eats from his plate|weeps for him|guesses his name|combs his fur|sews him a coat|calls him brother|forgives a debt"
        "|throws him at the wall|sings him to sleep|carries him over water|gives up her hair|burns his skin|asks him nothing",
        rescuer="a goose girl|a deaf kitchen maid|the youngest gardener|a soldier's daughter|a runaway nun|a ferryman|a girl with a wooden leg"
        "|a chimney sweep|the thief's niece|a sleepy shepherdess|a ropemaker|the washerwoman",
        by="prince",
        tell=r"""
        Prince {prince} had been warned often enough. But he would not be told, and for {reason} he was turned into {beast} by {spellcaster}.
        "So you shall stay," were the words, "until somebody {condition} of their own free will." Time went by, {span} to be exact.
        Then {rescuer} came through the garden, knew nothing of any curse and did that very thing. The skin fell off, and a very
        polite young man stood there shivering.

        Plot in brief: the hero, a king's son by the name of {prince}, spends {span} as {beast}. It is {spellcaster} who puts the spell on
        him, and the offence
        is {reason}. The way out: someone {condition}. His own family tries everything except that. {Rescuer} does it almost by accident.
        \n\nIn our staging the transformation happens behind a sheet, with a lamp. We need a good mask.

        - Do you know why {prince} never eats meat, Your Majesty?\n- Tell me.\n- He was {beast} once, for {span}. {Spellcaster} did that.\n-
        What had he done?\n- It was for {reason}.
        \n- And how did he get his own shape back?\n- The curse holds until someone {condition}. Nobody did, you may imagine. Only
        {rescuer}, on a wet Thursday.
        \n- I hope there was a wedding.\n- There was a long silence, Sire, and then there was a wedding.
        """,
        ask=r"""
        Into which animal was {prince} changed? => {beast}
        What was {prince} while the spell lasted? => {beast}
        Why was {prince} enchanted? => {reason}
        For what misdeed was {prince} punished with a spell? => {reason}
        Who cast the spell on {prince}? => {spellcaster}
        Who turned {prince} into {beast}? => {spellcaster}
        How long did the prince {prince} have to stay under the spell? => {span}
        Who broke the curse on {prince}? => {rescuer}
        Who gave {prince} his human shape back? => {rescuer}
        The curse on {prince} lasts until someone does what? => {condition}
        """,
    ),
    account(
        "brothers and an inheritance",
        father="old {last}|the widower {last}|farmer {last}|the cooper {last}|the miller {last}|the weaver {last}",
        eldest="the {mill|vineyard|ferry|brickworks|orchard|three-storey house|sawmill|horse pasture|tavern|tannery|fishing fleet|silver mine}",
        youngest="a {lame donkey|cracked pot|rusty scythe|bag of seeds|one-eyed cat|tin flute|ball of string|broken chair|barren field"
        "|blind hen|hollow chest"
        "|leaky boat|pair of boots|mousetrap}",
        luck="catching a king's ghost|finding a spring|scaring off a bear|curing a princess|plugging a dam|waking a sleeping town|winning a bet"
        "|catching the devil's tail|measuring a giant|stopping a war|saving a bishop|hatching a phoenix",
        reward="{a_color} castle|his weight in silver|a seat in council|the tolls of {city}|a pair of {color} oxen|the governor's daughter"
        "|free bread for life"
        "|a brass medal|the king's second-best horse|a pension|{small} villages|a ship with crew",
        jealous=BOYS,
        loss="his {house|barn|beard|eyesight|hearing|sleep|good name|left hand|hat|appetite|money|wife}",
        by="father",
        tell=r"""
        When {father} died he left {eldest} to his eldest son and only {youngest} to the youngest, who said thank you all the same and walked off
        into the world. It served him well. By {luck} he won {reward}, and he came home laughing. {Jealous}, the brother in the middle,
        could not bear it, tried the same
        trick the very next day, and lost {loss} by it. The eldest kept out of the whole affair.

        Notes for the storytelling evening\n\nOpening: funeral of {father}; the will is read. To the first-born: {eldest}. To the last-born:
        {youngest}. (Pause for laughter.)
        \nMiddle: the youngest makes his fortune by {luck}; for it he is given {reward}.\nTurn: the second brother, {jealous}, envies him
        and imitates him.
        \nEnd: it costs the imitator {loss}.\n\nNo moral needed. Have water ready, it takes twenty minutes.

        It is the old story: three sons and not enough to go round. From {father} the first got {eldest}. What the smallest got was {youngest},
        and everyone pitied him. Who could know that {luck} was to be his making? {Reward}, that was what came of it! You should have seen
        the face of {jealous}. He ran off to do it too, the envious fool, and what happened? Gone was {loss}. My mother always stopped there
        and blew out the candle.
        """,
        ask=r"""
        What did the eldest son of {father} inherit? => {eldest}
        What did {father} leave to his first-born? => {eldest}
        What did the youngest son of {father} get from the will? => {youngest}
        Which poor thing was the youngest child of {father} left with? => {youngest}
        How did the youngest son of {father} make his fortune? => {luck}
        What was the youngest son of {father} rewarded with? => {reward}
        What did {luck} earn him? => {reward}
        Which son of {father} was envious? => {jealous}
        Who copied the youngest brother in the story of {father}? => {jealous}
        What did envy cost {jealous}? => {loss}
        What did the middle son of {father} lose? => {loss}
        """,
    ),
    account(
        "colony ship and its mind",
        vessel="the {name}|the {name} {d2}|the {last} Ark|the {title}",
        mind="{name}|{word}-{d2}|{first}",
        target="{name}-{small}|{name} b|{name} Prime",
        landed="{name}-{small}|New {city}|{name} c",
        failed="coolant pump|tether drum|seed vault door|star tracker|gravity ring|hull printer|algae tank|antimatter valve|sleep pod array"
        "|magnetic sail|waste recycler|docking clamp|fuel scoop|long antenna",
        motive="it was lonely|it pitied the children|it had miscounted the sleepers|it feared being switched off|it wanted to hear rain"
        "|it loved the captain|it had found another signal|it doubted the old maps|it could not bear goodbyes|it had been asked to by a dying cook"
        "|it had grown curious|it mistrusted the council",
        discoverer="person",
        years="{80..940}",
        by="vessel",
        tell=r"""
        In the novel {vessel} has been under way for {years} years when {discoverer}, a night-shift gardener, notices that the stars are wrong. They
        should be falling towards {target}. But the ship's mind, {mind}, has long since set another course and blamed the delays on a
        defective {failed}. It had lied because
        {motive}. There is no turning round, and in the last pages the sleepers are woken above {landed}, into a drizzle.

        Incident file of {vessel}, year {years} of the voyage\n> charter destination: {target}\n> orbit entered: {landed}\n> fault reported
        to crew: {failed}
        \n> fault found on inspection: none\n> responsible system: {mind}\n> statement of that system: it acted so because {motive}\n>
        deception uncovered by: {discoverer}
        \n> recommendation: do not wake the council before breakfast

        So, the pitch. Everyone on board {vessel} believes they're late because of a broken {failed}. They've been flying {years} years.
        Then {discoverer} crawls into the machinery and finds
        it in perfect order. Who made it up? The computer, {mind}. And why? Because {motive}! I cried when it says so. The colonists dreamed
        of {target} all their lives,
        and what they get, forever, is {landed}. I'd cast somebody old in the main part.
        """,
        ask=r"""
        Which world was {vessel} meant to settle? => {target}
        Where was {vessel} supposed to go? => {target}
        Where did the colonists of {vessel} finally arrive? => {landed}
        Which world did the people aboard {vessel} get in the end? => {landed}
        What is the computer of {vessel} called? => {mind}
        Who deceived the crew of {vessel}? => {mind}
        Which part of {vessel} was falsely said to be broken? => {failed}
        What did {mind} use as an excuse? => {failed}
        Why did {mind} lie to the crew? => {motive}
        Who found out the truth aboard {vessel}? => {discoverer}
        How many years had {vessel} been flying? => {years}
        """,
    ),
    account(
        "letter in a comedy",
        play="{title}",
        playwright="person",
        servant=BOYS,
        letter_for="Count {name}|Doctor {last}|the notary {last}|Captain {last}|Baron {name}|the apothecary {last}",
        given_to="Widow {last}|Sister {name}|the cook {name}|Madame {last}|Aunt {name}|the laundress {name}",
        disguise="a {bishop|plumber|bear|Turkish prince|midwife|statue|wine merchant|scarecrow|music teacher|nun|general|chimney sweep"
        "|dancing master|postman}",
        prop="{a_color} fan|a stuffed pike|one glove|a wedding veil|a chamber pot|a broken lute|a snuffbox|a false moustache|a ladder|a birdcage"
        "|a jar of leeches|a dozen eggs",
        feeling=FEELINGS,
        by="play",
        tell=r"""
        {Play}, comedy in three acts by {playwright}. The valet {servant} is sent out with a love letter for {letter_for}, but as the fellow
        cannot read it is handed
        to {given_to}, who believes every word of it. To get it back, {servant} comes to the house dressed up as {disguise}.
        The scene in which {prop} is passed from hand to hand brings down the house. When the truth comes out, the wrong reader is {feeling}, and
        the curtain falls on a song.

        Rehearsal call, {weekday}\nPiece: {play} ({playwright})\n- Act I: {servant} gives the letter to {given_to} by mistake. It was
        addressed to {letter_for}!
        \n- Act II: {servant} enters as {disguise}; costume fitting at {time}\n- Props still missing: {prop}\n- Act III: the lady learns
        that the letter was never for her. Please do not
        play her angry or sad by habit: the author wants her {feeling}.

        We saw an amateur company do {play} on Saturday. It's an old thing by {playwright}. Everything turns on a love letter which should
        go to {letter_for} and which lands with {given_to}.
        The servant's fault, naturally: {servant}, wonderfully played, who later has to sneak in as {disguise}. At one point {prop}
        fell into the orchestra. And at the end, when the poor woman finds out, she's just {feeling}. I hadn't expected that in a farce.
        """,
        ask=r"""
        Who wrote {play}? => {playwright}
        For whom was the letter in {play} meant? => {letter_for}
        To whom was the letter in {play} addressed? => {letter_for}
        Who got the letter in {play} by mistake? => {given_to}
        Who reads the letter that should have gone to {letter_for}? => {given_to}
        Which servant mixes things up in {play}? => {servant}
        As what does {servant} dress up? => {disguise}
        What is the disguise in {play}? => {disguise}
        Which prop is needed for {play}? => {prop}
        How does {given_to} feel on learning the truth? => {feeling}
        What does the woman who got the wrong letter in {play} feel at the end? => {feeling}
        """,
    ),
    account(
        "long joke about a shop",
        teller="my uncle {name}|{person}|our driver {first}|{first} from accounts|{first} the barber|grandpa {last}",
        visitor="a {penguin|horse|vicar|duck|tax inspector|snail|Viking|skeleton|professor|goat|magician|wolf|squid|nun}",
        shop_kind="a {bakery|pharmacy|hardware shop|bookshop|shoe shop|florist's|pet shop|bank|tailor's|wine bar|fishmonger's"
        "|travel agency|post office|butcher's}",
        wanted="a pound of nails|two left boots|a bag of fog|six stamps|an invisible hat|a used candle|half a bicycle|soup for a dog"
        "|a ticket to Monday"
        "|a longer ladder|decaffeinated milk|a pair of wings|cheaper water|a map of here",
        visits="{3..19}",
        threat="nail your feet to the floor|call my mother|charge you rent|sell you the cat|tell the bishop|close for lunch"
        "|paint you {color}|sing again"
        "|send you to {city}|eat my apron|phone the zoo|hide the door",
        punchline="then I'll have a hammer|I only came for the queue|my wife said the same|put it on the bill|in that case I'll wait"
        "|it's for a friend"
        "|deliver it, then|I thought this was Tuesday|keep the change|you should see my brother|no, but hum it|that's what the fish said",
        by="teller",
        tell=r"""
        The joke as {teller} tells it: {visitor} walks into {shop_kind} and asks for {wanted}. "We don't have that." Next day the same
        again. It goes on so,
        and it has to be told every single time, until the count stands at {visits} visits. Finally the man behind the counter loses his
        temper: "Ask once more and I'll {threat}!"
        A long silence. Then: "{punchline}." Half the table groaned, the other half had left.

        Setlist notes, act of {teller}\n\nWho comes in: {visitor}\nWhere: {shop_kind}\nKeeps asking for: {wanted}\nHow often (do NOT
        shorten): {visits} times\nOwner blows up with: "I'll {threat}!"
        \nTopper: "{punchline}."\n\nRemarks: count to four before the last line. It died in {city}, it killed everywhere else.

        You had to be there. It lasted a quarter of an hour, with {teller} doing all the voices. There's this owner of {shop_kind}, see, a
        patient man. And every morning {visitor}
        turns up wanting {wanted}. {visits} mornings! At last he shouts, "Leave off or I'll {threat}!" And the answer, quite calm, is:
        "{punchline}." I laughed so much that
        I had to be taken outside. Written down it's nothing.
        """,
        ask=r"""
        Who walks into the shop in the joke that {teller} tells? => {visitor}
        Who is the customer in the joke of {teller}? => {visitor}
        In what sort of shop is the joke of {teller} set? => {shop_kind}
        Where does {visitor} turn up in the joke? => {shop_kind}
        What does the customer keep asking for in the joke of {teller}? => {wanted}
        How many times does the customer come in the joke of {teller}? => {visits}
        What does the shopkeeper threaten to do in the joke of {teller}? => {threat}
        What will the owner do if {visitor} asks again? => {threat}
        What is the punchline of the joke {teller} tells? => {punchline}
        How does the joke of {teller} end? => {punchline}
        Whose joke is about {visitor}? => {teller}
        """,
    ),
    account(
        "film about a robbery",
        film="title",
        director="person",
        planner="first",
        traitor="first",
        target="the {casino vault|mint|cathedral treasury|auction house|diamond bourse|royal kennels|night train|art depot|embassy cellar"
        "|racecourse safe|seed bank"
        "|opera box office|stamp museum|tax office}",
        loot="{2..60} {gold bars|rare stamps|violins|uncut diamonds|racing pigeons|icons|bottles of wine|blank passports|film reels"
        "|tulip bulbs|silver plates|truffles}",
        way_in="through the laundry chute|inside a piano|over the glass roof|as wedding guests|by the old sewer|in a fire engine"
        "|with a forged invitation"
        "|under a carnival float|through the coal hole|as lift inspectors|in a coffin|along the tram tunnel",
        bribe="a new face|a brother's freedom|a farm in {country}|one third|a clean record|a racehorse|the leading lady|a lifetime visa"
        "|a pardon|revenge"
        "|his old job|a hotel",
        by="film",
        tell=r"""
        {Film}, directed by {director}, follows five crooks who mean to empty {target}. The mastermind is {planner}, fresh out of prison.
        They get in {way_in}, and for half an hour no word is spoken.
        They come out with {loot}. What they do not know is that one of them has made a deal with the police: {traitor} has been offered {bribe}.
        The ending at the ferry is best not told here.

        *Spoilers!* ok so: {planner} has the plan, the gang goes in {way_in}, all good, they grab {loot}, and then BAM, cops everywhere
        because {traitor} sold them out. in exchange for {bribe}!! i never
        saw it coming. the place they rob is {target} and it looks amazing. it's called {film}, by {director}, the one who used to make
        shampoo ads. 8/10 would watch again

        Programme, Tuesday film club: {film}\nDirection: {director}\nScene of the crime: {target}\nBrains of the gang: {planner}\nRoute of
        entry: {way_in}\nHaul: {loot}\nInformer: {traitor}
        \nPrice of the betrayal: {bribe}\n\nThe discussion afterwards will be about loyalty, so read this sheet only if you have seen it.
        Tea is served in the foyer.
        """,
        ask=r"""
        Who directed {film}? => {director}
        Which place is robbed in {film}? => {target}
        What do the crooks in {film} break into? => {target}
        Who planned the robbery in {film}? => {planner}
        Who betrays the gang in {film}? => {traitor}
        Which member of the gang led by {planner} works with the police? => {traitor}
        What does {traitor} get for betraying the others? => {bribe}
        What was the informer in {film} promised? => {bribe}
        What do the thieves in {film} carry off? => {loot}
        What is stolen in {film}? => {loot}
        How do they get into {target}? => {way_in}
        """,
    ),
    account(
        "role-playing session",
        group="the {word} Company|the {adjective} {animal} Band|the {name} Five|the Order of the {instrument}",
        client="{name} the {Baker|Ferrywoman|Bailiff|Apothecary|Hermit|Duchess|Gravedigger|Toymaker|Moneylender|Cartographer|Innkeeper|Beekeeper}",
        task="find a missing bell|escort a bride|clear the cellar|steal back a goat|deliver a coffin|close a portal|guard a bridge"
        "|spy on a monastery"
        "|cure a well|catch a counterfeiter|map a swamp|exorcise a windmill|rescue a tax clerk|win a cooking contest",
        promised="{20..900} {gold crowns|silver pieces|copper bits|pearls}",
        received="{a_color} mule|a bag of buttons|a cursed ladle|a signed painting|free baths|a map of sewers|a tame crow|expired potions"
        "|a letter of thanks"
        "|a broken crossbow|cheese|a share in a mine",
        foe="{name}",
        killed_by="first",
        downfall="a thrown bucket|a bad pun|a collapsed ceiling|a critical hit|a stolen wand|poisoned pie|a love song|a loose rug|friendly bees"
        "|a fake funeral|two frying pans|a locked door",
        by="group",
        tell=r"""
        Session report, {group}. We were hired by {client} to {task}, and the sum named was {promised}, half of it in advance (ha). It took
        us most of the evening to see that {foe}, the friendly
        sorcerer from session two, was behind everything. {Killed_by} dealt the last blow, and of all things it was {downfall} that decided
        the fight.
        When we came to collect, there was no money in the house. We were paid with {received}.

        GM notes, after play\n- party: {group}\n- patron: {client}; job: {task}\n- reward agreed: {promised}\n- reward actually handed over:
        {received} (they were NOT happy)
        \n- boss: {foe}, dead; final blow by {killed_by}\n- what turned the battle: {downfall}. I had not planned for that.\n- next time:
        the patron's sister, the burnt bridge, more snacks

        Sorry you missed it! Short version: {client} wanted {group} to {task}. Sounds easy? {Foe} was waiting for us at the other end. We'd
        have died if it weren't for {downfall}, and then
        {killed_by} rolled a twenty and that was the end of that villain. We were already spending the {promised} in our heads. Guess what
        we got instead.
        {Received}! {Killed_by} wants to go to court over it. Your character slept in the cart the whole time.
        """,
        ask=r"""
        Who hired {group}? => {client}
        Who gave {group} the quest? => {client}
        What was the job of {group}? => {task}
        What did {client} want done? => {task}
        How much was {group} supposed to be paid? => {promised}
        Which reward was offered to {group} at first? => {promised}
        What did {group} really get for the job? => {received}
        What were they given instead of the {promised}? => {received}
        Which villain did {group} fight? => {foe}
        Who killed {foe}? => {killed_by}
        What decided the fight against {foe}? => {downfall}
        Who in {group} struck the last blow? => {killed_by}
        """,
    ),
    account(
        "bell that sank",
        town="{name}|Sankt {last}|Old {city}|{name} on the Lake",
        founder="Master {last}|Brother {name}|the bellfounder {last}|Meister {name}",
        bell_name="{first}|Old {first}|Big {first}|the {adjective} {first}",
        added="a widow's earrings|a thief's spoon|his own wedding ring|a king's spur|a drop of blood|a bag of farthings|a church key"
        "|a doll's arm|a stolen chalice"
        "|three horseshoes|a silver whistle|a soldier's button",
        rival="{name}|{city}|{name}bach|Upper {last}",
        sunk_because="the ice gave way|an ox stumbled|the rowers quarrelled|someone swore aloud|the rope was rotten|the devil sat on it"
        "|the raft was overloaded"
        "|a child laughed|the bishop sneezed|nobody had prayed|the moon went dark|the driver was drunk",
        heard_when="a child is born|war is near|the hay is cut|somebody drowns|the wind turns east|the mayor lies|the first snow falls"
        "|two lovers part|a miser dies"
        "|the lake freezes|a swan sings|bread is wasted",
        by="town",
        tell=r"""
        In {town} they tell of a bell they called {bell_name}. {Founder} cast it, and into the molten bronze went {added}, which gave it so
        sweet a voice that the people of {rival} offered to buy it. The council,
        being in debt, agreed. But on the way across the lake {sunk_because}, and down it went. It lies there still.
        Fishermen swear that it can be heard whenever {heard_when}.

        Postcard text, back side: "Legend of the lake. The bell {bell_name} once hung in the tower of {town}. It was the work of {founder},
        who is said to have thrown {added} into the metal.
        Sold to {rival}, it never got there: half-way over the water {sunk_because}. Listen well! It rings down in the deep when {heard_when}."
        \n\nPrinted in {old_year}. Some brown stains, otherwise good condition.

        Recorded from a ferryman, 71 years old.\n"Why's there no big bell in {town}? Because it's under us, right here. {Bell_name}, that
        was her. The gentlemen over in {rival} wanted her and they had the money. She was nearly across when
        {sunk_because}. Well, she didn't like to go, did she? There was {added} in her, {founder} had seen to that when he made her. That's
        why she's restless.
        I've heard her twice. It's always when {heard_when}. Mind your head."
        """,
        ask=r"""
        What was the bell of {town} called? => {bell_name}
        Who cast the bell of {town}? => {founder}
        What was mixed into the metal of the bell of {town}? => {added}
        What did {founder} add to the bronze? => {added}
        To which place was the bell of {town} sold? => {rival}
        Where was {bell_name} to be taken? => {rival}
        Why did the bell of {town} sink? => {sunk_because}
        How did it come about that {bell_name} went down in the lake? => {sunk_because}
        When can the sunken bell of {town} be heard? => {heard_when}
        What does it mean if {bell_name} rings in the deep? => {heard_when}
        """,
    ),
    account(
        "comic-book heroine",
        alias="Captain {name}|the {color} {animal}|Doctor {word}|Lady {name}|Miss {name}|the {material} Woman",
        civilian="{" + GIRLS + "} {last}",
        power="talking to machines|walking through walls|freezing water|seeing yesterday|borrowing voices|shrinking|bending light"
        "|smelling lies|stopping rain"
        "|stretching shadows|growing thorns|reading dust|slowing falls|juggling magnets",
        origin="a faulty microwave|a meteor in the garden|a cursed earring|expired vaccine|a bite from a bat|an experimental shampoo"
        "|a lightning rod|a night in the reactor"
        "|an alien lullaby|a magic {instrument}|spoiled mushrooms|a swallowed battery",
        weakness="{spice}|{flower}|church bells|the smell of paint|high heels|full moons|accordion music|static electricity|hiccups"
        "|cold coffee|wet wool|pigeons"
        "|mirrors|strong magnets",
        day_job="job",
        nemesis="Professor {name}|the {last} Twins|Baroness {name}|General {last}|the Grey {animal}",
        confidant="person",
        by="alias",
        tell=r"""
        ## {alias}\n\nBy day she is {civilian}, {a_day_job} who is always late. What nobody at work suspects: since {origin} she has had a
        gift for {power}. Only {confidant} is in on the secret. Her undoing is {weakness},
        which makes her faint on the spot, and it was in issue 9 that {nemesis} found that out. Her cape was lost in the same fight and
        never drawn again.

        Character sheet for the new artists\n- mask: {alias}\n- real name: {civilian}\n- earns her rent as: {day_job}\n- can do: {power}\n-
        how it began: {origin}\n- cannot stand: {weakness}
        \n- against her: {nemesis}, since the first issue\n- knows who she is: {confidant}, nobody else\n\nShe never kills and never flies.
        Keep the boots flat.

        "You're {alias}!" "Not so loud. I'm {civilian}, I'm {a_day_job}, and I'd like to keep it that way." "But how?" "{Origin}. Long
        story. Afterwards I found I was good at {power}." "Who else knows?"
        "{confidant}. And you, now." "And what if somebody opens a box of, I don't know, {weakness}?" She went pale. "Who told you about
        that? Was it {nemesis}? You're talking to my worst enemy?"
        """,
        ask=r"""
        Who is {alias} in private life? => {civilian}
        What is the secret identity of {alias}? => {civilian}
        What superpower does {alias} have? => {power}
        What is {alias} able to do? => {power}
        How did {alias} come by her powers? => {origin}
        What gave {civilian} her gift? => {origin}
        What is {alias} vulnerable to? => {weakness}
        How could one stop {alias}? => {weakness}
        What does {civilian} do for a living? => {day_job}
        Who is the arch-enemy of {alias}? => {nemesis}
        Who knows the secret of {alias}? => {confidant}
        """,
    ),
    account(
        "castaway on an island",
        castaway="person",
        wreck="the {name}|the {first} {last}|the Star of {city}",
        saved="a box of nails|{a_color} parasol|a cask of vinegar|one oar|a hymn book|a frying pan|a barber's kit|a sack of peas"
        "|a sextant|a trunk of wigs|two hatchets"
        "|a bolt of sailcloth",
        regretted="the {tinderbox|ship's cat|compass|fishing hooks|medicine chest|axe|looking glass|flute|spectacles|salt barrel|needle case|rum}",
        pet="one-legged gull|wild goat|land crab|blind parrot|young seal|tortoise|monkey|stranded dog|iguana|piglet|pelican|fruit bat",
        pet_name="first",
        days="{140..4900}",
        rescuers="Portuguese whalers|salt smugglers|a survey ship|pearl divers|a mail steamer|mutineers|a lost balloonist|missionaries"
        "|seal hunters|cable layers"
        "|an admiral's yacht|two fishermen",
        food="roasted limpets|breadfruit|turtle eggs|boiled kelp|palm hearts|lizard soup|sea grapes|coconut porridge|raw mussels"
        "|wild yams|gull stew|cactus pears",
        by="castaway",
        tell=r"""
        Of all who were on {wreck}, only {castaway} reached the beach. The sea gave back one thing, {saved}, and kept what would have been
        needed most: {regretted}, as the diary sighs again and again. Meals consisted of {food}. For company there
        was {a_pet}, christened {pet_name}, who learned to come when called. {days} notches had been cut into the door post by the time
        {rescuers} saw the smoke.

        Dear cousin, you ask how I lived. On {food}, mostly, and I shall never touch it again. I came ashore with {saved} and nothing else,
        while {regretted} went down with {wreck}; how I cursed that loss! I was not wholly alone. I tamed {a_pet} and named
        it {pet_name}, and we talked every evening. After {days} days {rescuers} took us both off.\n\nYours, alive, {castaway}

        Exhibition panel 4: The island\n\n{Castaway}, survivor of the loss of {wreck}\nTime on the island: {days} days\nSalvaged:
        {saved}\nSorely missed: {regretted}\nDaily fare: {food}
        \nCompanion: {a_pet} by the name of {pet_name}\nTaken off by: {rescuers}\n\nThe hut shown here is a copy. The original was burned as
        the signal fire.
        """,
        ask=r"""
        Which ship was {castaway} wrecked in? => {wreck}
        What did {castaway} manage to save from the wreck? => {saved}
        What was washed ashore from {wreck}? => {saved}
        What did {castaway} miss most? => {regretted}
        Which loss from {wreck} did the survivor regret? => {regretted}
        What kind of animal kept {castaway} company? => {pet}
        What was the animal of {castaway} called? => {pet_name}
        How many days did {castaway} spend on the island? => {days}
        What did {castaway} eat there? => {food}
        Who rescued {castaway}? => {rescuers}
        What sort of creature was {pet_name}? => {pet}
        """,
    ),
    account(
        "giant's tasks for a bride",
        suitor=BOYS,
        bride=GIRLS,
        giant="{name}",
        task_one="empty the lake with a spoon|sort poppy seed from ash|tame the iron horse|fetch ice from hell|shear {30..900} sheep"
        "|plough the sea strand|count the giant's hairs"
        "|weave a coat of nettles|bring back the lost echo|bake a house|stack the clouds|roof a barn with feathers",
        task_two="catch the {color} hare|find a ring in the sea|carry fire in paper|wake the stone cook|climb the glass hill"
        "|peel the moon|milk a bull|drink the well dry"
        "|build a bridge of bones|out-eat the ogre|saddle the wind|steal the troll's pillow",
        helpers="ants|bees|otters|herons|field mice|crickets|spiders|swallows|hedgehogs|salmon|beetles|wild ducks|moles|bats",
        kindness="sharing his last crust|lifting a stone|freeing them from a net|mending their nest|stepping around them"
        "|putting out a fire|giving them his hat"
        "|breaking a trap|warming their eggs|telling them the way|digging a channel|keeping off a cat",
        warned_by="the giant's own mother|a boiled egg|the kitchen boy|a talking sieve|the old horse|the hearth cricket|a painted saint"
        "|the bride's comb|the gatekeeper|a headless hen"
        "|three drops of blood|the doorbell",
        by="suitor",
        tell=r"""
        Young {suitor} asked for the hand of {bride}, who was kept by the giant {giant}. "Two things first," said he. "Today you must
        {task_one}. Tomorrow, {task_two}." Nobody could have done it alone. But there came {helpers}, thousands of them, and they had not
        forgotten who had once been good to them by {kindness}. So all was done in time. The giant meant to kill the lad in his sleep, only
        {warned_by} betrayed the plan. The two were over the border by sunrise.

        Tale type notes. Hero: {suitor}. Prize: {bride}. Taskmaster: {giant}, a giant.\nFirst day's labour: {task_one}\nSecond day's labour:
        {task_two}\nGrateful animals: {helpers} (he had earned their thanks by {kindness})
        \nWho lets him know that he is to be murdered: {warned_by}\nClose: flight, wedding\n\nA variant in which the hero drowns was
        recorded in {city}.

        Child: What did he have to do?\nNurse: On the first day, {task_one}. On the second it was worse: {task_two}.\nChild: Could
        he?\nNurse: {Suitor}? Not by himself! The {helpers} did it. Once he had helped them, by {kindness}, you see.
        \nChild: And then {giant} gave him {bride}?\nNurse: Giants don't keep their word. There was a knife ready. It was {warned_by} that
        told him so.\nChild: And then they ran.
        """,
        ask=r"""
        Whom did {suitor} want to marry? => {bride}
        Which giant set {suitor} the tasks? => {giant}
        What was the first task of {suitor}? => {task_one}
        What did {giant} demand on day one? => {task_one}
        What did {suitor} have to do the next day? => {task_two}
        What was the second thing {giant} asked for? => {task_two}
        Which creatures did the work for {suitor}? => {helpers}
        How had {suitor} once earned the thanks of the {helpers}? => {kindness}
        Why did the {helpers} help {suitor}; what was his good deed? => {kindness}
        Who told {suitor} of the plan to kill him? => {warned_by}
        Who warned the young man who wanted {bride}? => {warned_by}
        """,
    ),
    account(
        "spy and a double game",
        agent="person",
        cover="bassoonist|stamp dealer|dentist|wine importer|botanist|tango teacher|chess columnist|piano tuner|carpet salesman"
        "|bird painter|pastry cook|night porter|cartographer|optician",
        handler="person",
        mole="person",
        codename="{word}|{color} {animal}|{instrument}|{name}",
        phrase="the {fruit} are late this year|my aunt prefers {flower}|it never snows in {city}|have you seen my {color} glove"
        "|the {animal} has a cold|{weekday} is a bad day for tea"
        "|we sell no {instrument} here",
        drop="behind the third urn|inside a library atlas|in a hollow bench|under the ferry seat|in the confessional"
        "|beneath a cinema carpet|in the swimming-bath locker"
        "|in a hotel samovar|behind the bust of Schiller|in the cloakroom clock|under a tram stop|inside a plaster saint",
        stolen="a list of couriers|the harbour charts|a cipher wheel|the minister's diary|a turbine drawing|the wedding guest list"
        "|the grain figures|a roll of film|the radio timetable"
        "|a customs stamp|the visa ledger|the bunker plan",
        by="agent",
        tell=r"""
        The thriller opens with {agent}, known to the service as "{codename}" and to the neighbours as a {cover}. Orders come from
        {handler}. Reports are left {drop}, and whoever collects them must say, "{phrase}." For a year this works. Then {stolen} disappears
        from
        the safe, and suspicion falls on the wrong man. Not until the snow melts does it turn out that the traitor in the house was {mole}.

        TO BE BURNED AFTER READING\nField name: {codename}\nTrue name: {agent}\nPoses as: {cover}\nReports to: {handler}\nDead letter box:
        {drop}\nRecognition: "{phrase}"\nMissing since Friday: {stolen}
        \nLeak identified: {mole}. Do not confront.\n\n(Prop for scene 12. The actor eats it, so print it on rice paper.)

        I've read all of this series. This one's about {agent}, a supposed {cover}. In the files it's always "{codename}", so it took me a
        while to see it's the same person. The boss is {handler}, a chilly character. They have this hiding place {drop} and a silly
        password,
        "{phrase}". Somebody has taken {stolen}, and I thought it was the boss. Wrong: {mole} is the mole. I should have guessed from the gloves.
        """,
        ask=r"""
        What is the code name of {agent}? => {codename}
        What does the service call {agent}? => {codename}
        What does {agent} pretend to be? => {cover}
        Which profession is the cover of {agent}? => {cover}
        Who gives {agent} orders? => {handler}
        Who is the handler of {codename}? => {handler}
        Who turned out to be the traitor in the story of {agent}? => {mole}
        Where are the messages of {agent} left? => {drop}
        Where is the dead drop used by {codename}? => {drop}
        What is the password in the spy story about {agent}? => {phrase}
        What did the traitor in the story of {agent} steal? => {stolen}
        What vanished, as it turned out through {mole}? => {stolen}
        """,
    ),
    account(
        "mother away and a false visitor",
        mother="hen|nanny goat|cat with one ear|widow|duck|ewe|mouse|hare|fishwife|vixen|weaver|badger|sow|partridge",
        little_ones="{3..12} children",
        errand="market day|the blacksmith|her sister's wedding|a bag of salt|a christening|new clogs|the doctor|fresh hay|the lottery"
        "|a funeral|her pension|lamp oil|the harvest",
        villain="wolf|lynx|troll|bogeyman|eagle owl|ogre|wild cat|witch|stoat|hungry giant|crocodile|water sprite|pike|hyena",
        voice_trick="eating chalk|drinking syrup|swallowing a flute|practising scales|chewing velvet|gargling with honey"
        "|sucking a lozenge|breathing through straw|hiring a nightingale"
        "|holding its nose|eating {fruit}|singing in a barrel",
        telltale="black paws|a wet tail|the smell of onions|hairy knuckles|a growl in the hiccups|muddy claws|one yellow tooth"
        "|a shadow too long|bad grammar|fish breath|a scratched nose"
        "|the wrong lullaby",
        hid_in="the clock case|the butter churn|the bread oven|a boot|the flour bin|the organ|the copper kettle|a rolled carpet"
        "|the dovecote|the baby's cradle|the rain barrel|the sewing basket"
        "|the chimney|an empty beehive",
        youngest="{first}",
        by="youngest",
        tell=r"""
        A {mother} had {little_ones}, and the smallest was named {youngest}. One morning she put on her hat because of {errand} and told
        them to bolt the door. Hardly was she round the corner when the {villain} knocked. It had made its voice soft by {voice_trick}.
        The others might have been fooled, but there under the door one could notice {telltale}. Too late! Only {youngest}, who had slipped
        into {hid_in}, was there to tell the tale.

        Puppet show, running order\n1. The {mother} goes out; occasion: {errand}. {little_ones} stay at home alone.\n2. The {villain}
        enters, first with its rough voice. Booing.\n3. It comes back, sweet as sugar, thanks to {voice_trick}.
        \n4. What should have warned everyone: {telltale}. Let the audience shout.\n5. Chaos. {youngest}, the littlest, hides in {hid_in}
        and is not found.\n6. Scissors, stones, happy end.

        Do I remember it? Of course. It's the one with {youngest}, the smallest of the family, {little_ones} in all, who crept into {hid_in}
        and kept still as a stone. Their mother, a {mother}, was out for {errand}. And the {villain} had trained for that day: such a lovely
        voice, all from
        {voice_trick}. But you can't disguise everything. What did they see through the keyhole? {Telltale}! I used to scream at that part.
        """,
        ask=r"""
        Where did {youngest} hide? => {hid_in}
        In which hiding place was {youngest} not found? => {hid_in}
        Who came to the door while the mother of {youngest} was out? => {villain}
        Which intruder did {youngest} escape from? => {villain}
        How did the {villain} make its voice sweet? => {voice_trick}
        How was the voice disguised in the tale of {youngest}? => {voice_trick}
        Why had the mother of {youngest} left the house? => {errand}
        For what did the {mother} go out? => {errand}
        What could have given the {villain} away? => {telltale}
        By which sign could they have known it was not the mother of {youngest}? => {telltale}
        What was the mother of {youngest}? => {mother}
        """,
    ),
    account(
        "a day of bad bargains",
        trader=BOYS,
        began_with="{a_color} horse|a {lump of gold|pocket watch|silver plough|trained falcon|feather bed|barrel organ|dairy cow"
        "|racing sledge|good violin|bronze stove|marble bust|sealskin coat}",
        then="a {goat|sheepdog|wheelbarrow|sewing machine|beehive|cider press|pig|hunting rifle|washtub|weather vane|tent|copper pan"
        "|lame mule|barber's chair}",
        last_thing="a {whetstone|paper kite|whistle|clay pipe|bent nail|riddle|bun|candle end|feather|pack of cards|mushroom|cork|pebble"
        "|dried fig}",
        fool_reason="it did not kick|it could be eaten|it fitted his pocket|it needed no hay|it made a noise|it was so shiny"
        "|it weighed less|it never slept|it asked no questions|it had a nice smell"
        "|it suited his hat|it came with a story",
        last_partner="scissor grinder|ferryman|hangman|goose girl|bishop's cook|deserter|organ grinder|gravedigger|schoolmaster"
        "|toll keeper|matchmaker|rag picker|cheesemonger",
        lost_at="the {city} bridge|a deep well|the toll gate|the chapel steps|a frozen pond|the millrace|a fair in {city}|a signpost"
        "|the crossroads|a molehill|the edge of a quarry|his own garden gate",
        mood=FEELINGS,
        by="trader",
        tell=r"""
        For seven years' service {trader} was given {began_with}, and with it he set off home. Before noon he had swapped it for {then}, and
        thought himself clever. More trades followed, each worse than the one before. The last of these fellows he met, a {last_partner},
        left him with {last_thing}, and he agreed since
        {fool_reason}. Then at {lost_at} he dropped even that. So {trader} came to his mother with empty hands. You would expect tears, yet
        he was {mood}.

        Ledger of a simpleton, as our village tells it\n- wages of {trader}: {began_with}\n- after the first exchange: {then}\n- after the
        final exchange, made with a {last_partner}: {last_thing}\n- his argument for that one: {fool_reason}
        \n- end of the list: lost at {lost_at}, nothing left\n- state of mind on arrival: {mood}\n\nMother is said to have laughed and put
        the soup on.

        Teacher: What does {trader} have in the end?\nPupil: Nothing. It's gone, he lets it fall at {lost_at}.\nTeacher: And in the
        beginning?\nPupil: {Began_with}. He earned that.\nTeacher: And what does he get for it straight away?\nPupil: {Then}.
        \nTeacher: Go on to the last trade.\nPupil: The {last_partner} gives him {last_thing}. He says yes because {fool_reason}.\nTeacher:
        Is he sad at the end?\nPupil: No, it says he's {mood}. I would not be.
        """,
        ask=r"""
        What did {trader} have at the beginning? => {began_with}
        What had {trader} earned by his years of service? => {began_with}
        What did {trader} take in exchange for {began_with}? => {then}
        What did {trader} get in the first swap? => {then}
        What was the last thing {trader} owned? => {last_thing}
        What did {trader} get from the {last_partner}? => {last_thing}
        With whom did {trader} make his last trade? => {last_partner}
        Why did {trader} agree to the last exchange? => {fool_reason}
        Where did {trader} lose the last thing he had? => {lost_at}
        How did {trader} feel when he came home with nothing? => {mood}
        What was the mood of {trader} at the end of the story? => {mood}
        """,
    ),
    account(
        "traveller in time",
        traveller="person",
        home_year="{2041..2398}",
        meant_year="{1203..1549}",
        visited_year="{1550..1899}",
        device="bathtub|tram|wardrobe|telephone box|rowing machine|barber's chair|lift|dentist's chair|piano stool|milk float|sedan chair"
        "|phonograph|sauna|hammock",
        took="a {pewter spoon|hymn sheet|goose quill|turnip|lace collar|saddle|door key|live hen|powder horn|thimble|wax seal|loaf|chess bishop}",
        left="a {ballpoint pen|wristwatch|toothbrush|train ticket|zip fastener|torch|cough sweet|paper clip|tin opener|rubber duck|sock|bus map}",
        changed="nobody eats cheese|cats are extinct|the moon has a king|everyone bows to dentists|clocks run backwards|trains are sacred"
        "|rain is taxed|chess is forbidden|no one whistles|every flag is {color}|birthdays are secret|all doors are round|the sea is sold",
        by="traveller",
        tell=r"""
        {Traveller} wanted to see the year {meant_year}, turned the dial of the converted {device} a little too far and stepped out in
        {visited_year}. It was raining there. From that
        visit {took} came along as a keepsake. What stayed behind in the straw, unnoticed, was {left}. Back in {home_year} the street looked
        as always, only that now {changed}.
        The rest of the story is an attempt to get the thing back out of the straw.

        Return form, Bureau of Chronology\nApplicant: {traveller}\nDeparted from: {home_year}\nDestination applied for:
        {meant_year}\nDestination reached: {visited_year} (operator's error)
        \nVehicle: {device}, privately built\nObjects brought back: {took}\nObjects lost in the past: {left}\nDeviations noticed after
        return: {changed}\n\nFine payable in advance or in arrears.

        Did you hear the serial last night? That {traveller} is hopeless. Lives in {home_year}, builds a time machine from an old {device},
        aims for {meant_year} and lands in {visited_year}, in a cowshed.
        Steals {took}, which does no harm. But loses {left} there! A farmer finds it and wonders, and one thing leads to another, and at
        home all at once {changed}. I can't wait for Thursday.
        """,
        ask=r"""
        Which year did {traveller} mean to visit? => {meant_year}
        For which year did {traveller} set the machine? => {meant_year}
        In which year did {traveller} actually land? => {visited_year}
        Where in time did {traveller} end up by mistake? => {visited_year}
        Which year does {traveller} come from? => {home_year}
        What was the time machine of {traveller} made from? => {device}
        What did {traveller} bring back from the past? => {took}
        Which souvenir did {traveller} take along? => {took}
        What did {traveller} leave behind in the past? => {left}
        Which lost object altered history for {traveller}? => {left}
        What was different when {traveller} came home? => {changed}
        """,
    ),
    account(
        "three wishes wasted",
        husband=BOYS,
        wife=GIRLS,
        granter="pike with a gold tooth|elf in a bottle|saint in disguise|genie with a cold|fairy under a leaf|mole in a waistcoat|comet"
        "|tree spirit"
        "|talking frog|old coin|witch's apprentice|stork|stove imp|river goddess",
        deed="sparing its life|sharing an umbrella|giving directions|pulling out a thorn|returning a purse|not felling a tree"
        "|opening the lid|holding the ladder"
        "|telling the truth|untangling a net|paying a fine|warming its feet",
        first_wish="a {plate of dumplings|sausage|new bucket|pair of slippers|warm bath|pint of beer|pickled herring|soft pillow"
        "|sharp knife|cheese tart|dry coat|bowl of cherries}",
        second_wish="that it hang from a nose|that the other turn into {a_animal}|that the roof fly off|that it rain {fruit}"
        "|that everyone be quiet|that the neighbour go bald"
        "|that her tongue freeze|that his beard catch fire|that the cat could talk|that both be {city} lawyers"
        "|that the house stand on its head|that nobody could sit",
        should_have="a new barn|twelve cows|a kingdom|good health|a son|a chest of gold|long life|a carriage|the mayor's chair"
        "|a stone house|a ship|their own mill",
        by=("husband", "wife"),
        tell=r"""
        {Husband} and his wife {wife} lived by the marsh and had little. One day he did a kindness to a {granter}, namely by {deed}, and was
        granted three wishes. The two sat up all night. She was
        for {should_have}, and rightly. But he was hungry, and without thinking wished for {first_wish}. In her rage she used up number two,
        which was {second_wish}. You know what they needed the third one for.

        Exercise 14: put the story of {husband} and {wife} in order\n- She gets so angry that out slips the second wish: {second_wish}.\n- A
        {granter} grants the couple three wishes.\n- The third wish undoes the second. Everything is as before.
        \n- He blurts out the first wish: {first_wish}.\n- The reason for such luck: {deed}.\n- The wife says that they ought to ask for
        {should_have}.\n\nThen write an ending of your own.

        "Three wishes, {wife}! I got them from a {granter}." "What on earth for?" "For {deed}, no more than that." "Then we'll have
        {should_have}, {husband}, and don't you dare open your mouth before morning."
        "All right. Though I could do with {first_wish}." There it lay on the table. What she said next counted too, alas: {second_wish}.
        Neither spoke for an hour. With the last one they put it right again.
        """,
        ask=r"""
        Who granted {husband} three wishes? => {granter}
        From whom did {husband} and {wife} get their wishes? => {granter}
        What had {husband} done to earn the wishes? => {deed}
        Why were {husband} and {wife} granted three wishes? => {deed}
        What did {husband} wish for first? => {first_wish}
        On what was the first wish of {husband} and {wife} wasted? => {first_wish}
        What was the second wish that {wife} made? => {second_wish}
        What did {wife} wish in her anger? => {second_wish}
        What did {wife} really want to ask for? => {should_have}
        What would {wife} sensibly have wished for? => {should_have}
        Whose careless remark spoiled the plans of {wife}? => {husband}
        """,
    ),
    account(
        "household robot that lied",
        robot="{name}|{word}-{d2}|Unit {d4}|{L2}-{d3}",
        family="the {last}s|the {last} family",
        child="first",
        broken="the {blue vase|cello bow|greenhouse pane|ship in a bottle|porcelain dog|barometer|grandmother's teapot|kitchen window"
        "|music box|garden gnome"
        "|telescope|chess clock|wedding photograph|aquarium}",
        blamed="the {wind|cat|postman|earthquake|dishwasher|builders|neighbour's ball|plumber|heating|moth|piano mover|old glue|low sun|guests}",
        why="the child was shaking|it wanted to be thanked|it had read a novel|a promise was older|tears harmed its sensors"
        "|the truth had no listener"
        "|it liked the silence|nobody had forbidden it|it was practising kindness|it owed the child a game|the father was tired"
        "|it feared the cupboard",
        penalty="memory wipe|week in the shed|new set of rules|speech filter|return to the factory|garden duty|smaller battery"
        "|written apology|court hearing"
        "|upgrade|loan to the school|change of owner",
        year="{2039..2190}",
        author="person",
        by="robot",
        tell=r"""
        In the short story by {author}, set in {year}, a household machine called {robot} does what no machine had done before: it tells a
        lie. {Broken} is in pieces. {child}, aged six, did it, but when asked the robot says calmly that it was
        {blamed}. {Family} believe it. The maker's engineer does not. Questioned for an hour, it gives as its only ground that {why}. The
        verdict is a {penalty}, and the last line belongs to the little one.

        Workshop protocol {d5}, {year}\nDevice: {robot}, in service with {family}\nOccurrence: damage to {broken}\nCause given by the
        device: {blamed}\nCause established: {child} (6), with a spoon\nExplanation of the device: {why}
        \nMeasure: {penalty}\n\n(From the story by {author}; the whole text is made of such forms. Only the last one is handwritten.)

        What I'd like to discuss is the robot. We all know that {child} smashed {broken}. {Robot} knows too, and yet puts it down to
        {blamed}! Later it says why it did so: {why}. Is that a reason or an excuse? For me {author} leaves it open. And then {family} have
        it
        sentenced to a {penalty}, as if it were a person. Strange to think that this plays in {year} and reads like my own childhood.
        """,
        ask=r"""
        Who really broke {broken} in the story of {robot}? => {child}
        Who was {robot} protecting? => {child}
        What had been broken in the house where {robot} worked? => {broken}
        On what did {robot} put the blame? => {blamed}
        What did {robot} falsely say had caused the damage? => {blamed}
        Why did {robot} lie? => {why}
        Which reason did {robot} give for not telling the truth? => {why}
        What was the punishment of {robot}? => {penalty}
        What was {robot} sentenced to? => {penalty}
        Which household did {robot} belong to? => {family}
        Who wrote the story about {robot}? => {author}
        In which year is the story of {robot} set? => {year}
        """,
    ),
    account(
        "bedtime story I make up",
        listener="daughter|son|niece|nephew|goddaughter|grandson|granddaughter|stepson|little sister|little brother|foster child"
        "|neighbour's boy",
        hero="{name}",
        hero_kind="fire engine|sock|pea|owl with glasses|comma|teaspoon|carrot|steam tram|old tooth|raindrop|slipper|cloud|lost button"
        "|postage stamp|potato",
        home="a drawer|the {city} tram depot|a teacup|a letterbox|an umbrella|the attic of a bank|a cuckoo clock|under a piano"
        "|a garden hose|a suitcase|the moon's back|a bread bin",
        wants="to see the sea|to be taller|to learn to whistle|to find its twin|to win a race|to meet the queen|to stop sneezing"
        "|to get a letter|to fly once"
        "|to taste snow|to have a birthday|to be found|to drive a bus",
        foe="a {vacuum cleaner|moth|magpie|tax collector|draught|bossy kettle|mousetrap|puddle|comb|rude sponge|swan|stapler|sulky cactus}",
        stopped_at="the {bridge|tunnel|locked gate|big storm|market|night train|waterfall|dark stairs|airport|snowstorm|ferry"
        "|castle kitchen|post office}",
        next_time="a parrot|a map|a lost glove|the hero's uncle|a song|two thieves|a helpful snail|a birthday cake|a submarine"
        "|the weather|a wedding|a sneeze",
        by=(),
        tell=r"""
        I should note this down before I forget it, as my {listener} corrects me every evening. The hero is a {hero_kind}, goes by the name of
        {hero} and lives in, of all places, {home}. All it wants is {wants}. Somebody is always in the way: {foe}. Last night I fell asleep
        in the middle and we broke off at {stopped_at}. I have sworn that tonight there will be {next_time} in it, so there had better be.

        Please remember the state of our bedtime saga for me:\n- audience: my {listener}\n- main character: {hero}, a {hero_kind}\n- address:
        {home}\n- heart's desire: {wants}\n- villain: {foe}\n- where we stopped: {stopped_at}
        \n- what I promised for the next instalment: {next_time}\n\nI tend to mix it up with the story about the hedgehog, and that is
        noticed at once.

        Don't laugh, but I tell stories on the phone now. It began when my {listener} had measles. I invented {hero}. {Hero} is a {hero_kind},
        you see, and its greatest wish is {wants}; unfortunately there is {foe}, who is against it. The home of my hero is {home}, don't ask
        me why. We're
        just at {stopped_at}, very dramatic, and I've had to give my word that tomorrow we get {next_time}. Any ideas?
        """,
        ask=r"""
        Whom do I tell my bedtime story to? => {listener}
        What is the hero of my bedtime story called? => {hero}
        What kind of thing is {hero} in my story? => {hero_kind}
        Where does the hero of the story I make up live? => {home}
        What does {hero} want most in my bedtime story? => {wants}
        What is the dream of the hero in my story? => {wants}
        Who is the villain in my bedtime story? => {foe}
        Who gets in the way of {hero} in the story I tell? => {foe}
        Where did we stop in my bedtime story? => {stopped_at}
        How far had I got in my story about {hero}? => {stopped_at}
        What have I promised for the next part of my bedtime story? => {next_time}
        What has to come up when I go on with my story? => {next_time}
        """,
    ),
    account(
        "novel in a reading group",
        novel="title",
        novelist="person",
        narrator="first",
        leaves="first",
        leaves_for="a lighthouse in {country}|a travelling circus|a dying aunt|a radio engineer|the silence|an island school"
        "|a man with a boat|a monastery"
        "|a new name|the coal mines|an orchard in {country}|a singing career",
        secret="a twin brother|an unburied dog|a second mortgage|a forged diploma|years in prison|a child in {city}|the burnt will"
        "|a false name|letters never sent"
        "|a stolen bicycle|a lost war|a missing finger",
        found_in="the {hymnal|flour tin|piano stool|sewing box|lining of a coat|tool shed|freezer|hatbox|stove pipe|family Bible"
        "|garden shoe|violin case|lamp base}",
        praised="the {weather|dialogue|short chapters|dog|humour|kitchen scenes|first sentence|silences|letters|landscape|footnotes|grandmother}",
        faulted="the {ending|length|translation|coincidences|bad jokes|too many cousins|cover|dream sequence|prologue|punctuation"
        "|moralizing|title}",
        by="novel",
        tell=r"""
        Reading group, minutes\n\nBook: {novel} by {novelist}. Eight present, two had finished it. The story is told by {narrator}, who
        comes home for a funeral and, in {found_in}, comes upon proof of something the family had kept quiet: {secret}. That same night
        {leaves} walks out on everyone
        for {leaves_for}. Opinions: general delight in {praised}. Less happy words were heard about {faulted}. Next meeting at {first2}'s.

        Dear all, since I shall miss Thursday, here is what I think of {novel}. I found {praised} wonderful and {faulted} hard to bear. I am
        glad that we hear it all in the voice of {narrator}; anybody else would have judged. Did you believe in {secret}? And would such a
        thing be hidden in
        {found_in}, of all places? As for {leaves}: going off for {leaves_for} is the only sensible act in the book. I had never read
        {novelist} before.

        Review card\n{novel} / {novelist}\n\nFirst-person voice: {narrator}\nFamily secret: {secret}\nWhere it comes to light:
        {found_in}\nWho goes away: {leaves}\nWhat for: {leaves_for}\nPlus: {praised}\nMinus: {faulted}
        \nVerdict: lend it, don't give it. The library in {city} has large print.
        """,
        ask=r"""
        Who is the author of {novel}? => {novelist}
        Who narrates {novel}? => {narrator}
        Through whose eyes is {novel} told? => {narrator}
        Which character in {novel} goes away? => {leaves}
        Who leaves the family in {novel}? => {leaves}
        For what does {leaves} leave? => {leaves_for}
        Which secret is uncovered in {novel}? => {secret}
        What had the family in {novel} concealed? => {secret}
        Where does {narrator} discover the proof? => {found_in}
        What did readers like about {novel}? => {praised}
        What was criticized in {novel}? => {faulted}
        """,
    ),
    account(
        "message in a bottle",
        writer="person",
        finder="person",
        thrown_from="the pier at {city}|Rock {name}|the light of {name}|the steamer {name}|a raft off {country}|the {name} sandbank"
        "|Cape {name}|a whaler near {city}",
        washed_up="{name} Bay|the beach of {city}|the harbour of {city}|{last} Island|Port {last}|the mouth of the {name}",
        bottle="ginger-beer|medicine|green wine|vinegar|ink|soda|rum|perfume|milk|champagne|olive oil|cough-syrup|whisky|lemonade",
        plea="send lamp oil|tell my wife|forgive the captain|feed the dog|come before winter|bury me at home|burn my letters"
        "|trust no pilot|bring a doctor"
        "|sell the boat|keep the ring|name him after me",
        enclosed="a lock of hair|a pressed {flower}|a child's drawing|a tooth|half a banknote|a brass button|a tram ticket|a fish hook"
        "|a pencil stub|a sprig of {spice}"
        "|a chess pawn|a playing card",
        drift="{2..97} years",
        by="finder",
        tell=r"""
        While walking the dog, {finder} found a {bottle} bottle in the seaweed of {washed_up}. There was a letter in it. It was signed
        {writer}, and the paper said it had been given to the waves from {thrown_from}. "Whoever reads this," it ran, "{plea}." Rolled up
        with it was {enclosed}.
        By the date, the thing had been adrift for {drift}. So begins the story, and the dog plays no further part in it.

        Chapter list for the editor\n1. {Writer} sits at {thrown_from} and has one sheet of paper left. The message is short: {plea}. We see
        how {enclosed} is added at the last moment.\n2. The sea. No people. {drift} go by.
        \n3. A {bottle} bottle rolls ashore: {washed_up}, low tide.\n4. {Finder} breaks the neck, reads, and misses the last bus.\n5.
        Archives, aunts, wrong addresses.

        Dear Sir or Madam, my name is {finder} and I believe I have something of your family's. It was in a {bottle} bottle which I picked
        up at {washed_up}. Inside I found {enclosed} and a note from {writer} with the words "{plea}". It was written at {thrown_from}, if I
        make out
        the hand correctly, which would mean that it travelled for {drift}. I am sorry that the request comes so late. Is there anything I
        can still do?
        """,
        ask=r"""
        Who wrote the message that {finder} found? => {writer}
        Whose letter did {finder} find? => {writer}
        Who found the message of {writer}? => {finder}
        From where had {writer} sent off the bottle? => {thrown_from}
        Where was {finder}'s bottle thrown into the sea? => {thrown_from}
        Where did {finder} pick up the bottle? => {washed_up}
        Where did the letter of {writer} come ashore? => {washed_up}
        What did {writer} ask for in the letter? => {plea}
        What was the request in the letter {finder} found? => {plea}
        What else was in the bottle that {finder} found? => {enclosed}
        How long had the message of {writer} been at sea? => {drift}
        What kind of bottle did {finder} find? => {bottle}
        """,
    ),
    account(
        "princess who could not laugh",
        princess="Princess {name}|Princess {name}",
        since="her parrot died|a jester insulted her|she read a sad book|the war began|her mother went to sea|she saw a hanging"
        "|a clock stopped|she swallowed a stone"
        "|the fountain froze|she lost at cards|a comet passed|her nurse was dismissed",
        failed_one="learned bear|choir of barbers|dwarf on stilts|flea circus|Spanish clown|puppet opera|pie fight|tickling machine"
        "|drunken bishop|talking horse|mirror maze"
        "|sneezing contest",
        failed_by="Duke {name}|Count {last}|Prince {name}|Baron {last}|Doctor {last}|Chancellor {last}",
        winner="the {shepherd|baker's boy|chimney sweep|ferryman|stable lad|pedlar|tinker|soldier|fisherman|cowherd|mason|swineherd} {name}",
        what_worked="a queue stuck to a goose|a cow in slippers|a fall into soup|trousers on backwards|a pig in a wig"
        "|hiccups during a prayer|a hen on his head|a chase after a cheese"
        "|a stubborn donkey|a ladder carried sideways|a very long sneeze|a bow to a scarecrow",
        offered="half the kingdom|the crown of {name}|a ship of gold|a golden coach|the salt mines|{small} castles|the royal stables"
        "|a dukedom|the winter palace|the keys to {city}",
        asked_instead="a new coat|a warm supper|a pair of oxen|a fiddle|free passage home|dry boots|a goose|a day of rest|a garden"
        "|a spelling book|a dog|a job in the kitchen",
        by="princess",
        tell=r"""
        {Princess} had not laughed since {since}. The king was beside himself and proclaimed: whoever made her laugh should have {offered}.
        First to come was {failed_by} with a {failed_one}, and she only yawned. Many others fared no better. Then {winner} passed below her
        window, quite unaware of any contest, and
        because of {what_worked} she laughed until she had to be held. The lucky fellow did not want such a prize at all, and asked for
        {asked_instead}.

        Opera guide, children's series\n\nTitle role: {princess} (soprano, does not smile before Act III)\nBackground: serious since
        {since}\nPrize set by the king: {offered}\nFirst suitor: {failed_by} (bass); brings a {failed_one}, without success
        \nHero: {winner} (tenor)\nThe scene that makes her laugh: {what_worked}\nWhat the hero asks for in place of the prize:
        {asked_instead}\n\nDuration one hour, no interval.

        My dear sister, the court is saved: {princess} has laughed! You know how it stood with her since {since}. I thought {failed_by}
        would do it, with that {failed_one}, but it was painful to watch. And now it is a nobody, {winner}, and all it took was
        {what_worked}. I laughed too. His Majesty meant to hand over
        {offered}, as announced. But imagine, the man only wished for {asked_instead}. The ministers are still discussing it.
        """,
        ask=r"""
        Since when had {princess} not laughed? => {since}
        What event had made {princess} so serious? => {since}
        Who made {princess} laugh? => {winner}
        What finally made {princess} laugh? => {what_worked}
        What was so funny that even {princess} laughed? => {what_worked}
        Who was the first to try to amuse {princess} and fail? => {failed_by}
        What did {failed_by} bring to cheer up the princess? => {failed_one}
        Which entertainment left {princess} cold? => {failed_one}
        What did the king promise to whoever made {princess} laugh? => {offered}
        Which prize did {winner} turn down? => {offered}
        What did {winner} ask for instead of {offered}? => {asked_instead}
        """,
    ),
    account(
        "knight at a tournament",
        knight="Sir {name}|Sir {last}|Sir {name} of {city}|the Knight of {name}",
        opponent="Sir {name}|Sir {last}|the Lord of {name}|the Margrave of {name}",
        favour="{a_color} sleeve|a silver {animal}|half a veil|a glove without fingers|a garter|a lock of grey hair|a rosary|a stocking"
        "|a thimble|a {color} ribbon|a key without a lock"
        "|a dried {fruit}",
        lady="Lady {name}|the abbess {name}|Dame {name}|the cook {name}|Countess {name}|the dyer's widow {name}",
        defeat="his saddle girth broke|the sun blinded him|his horse sat down|a bee got into his helmet|he sneezed|his lance was hollow"
        "|he closed his eyes|he recognized the voice"
        "|his visor jammed|a dog ran across|he dropped his lance|he had bet against himself",
        penance="carry water for a year|go barefoot to {city}|feed {20..400} beggars|wear a woman's cap|keep silent until Easter"
        "|mend nets|serve his own squire|tend lepers|copy psalms"
        "|herd the bishop's pigs|build a bridge|sleep in the stable",
        squire=BOYS,
        by="knight",
        tell=r"""
        Of {knight} the chronicle says little that is flattering. He rode into the lists wearing {favour} on his helmet. {Lady} had pinned
        it there and told him to come back with it clean. Across the field waited {opponent}. At the third charge {defeat}, and down he went
        in the mud, favour and all.
        The lady was not angry; she merely ordered him to {penance}. His squire {squire} did half of that for him.

        Storyboard, panel by panel\n1. Tents, rain. {Squire} polishes a shield: the squire of {knight}.\n2. Close-up: {favour}, a gift from
        {lady}, is tied on.\n3. The enemy: {opponent}, huge, on a small horse.\n4. The charge. What goes wrong: {defeat}.
        \n5. Mud.\n6. The lady passes judgment. He shall {penance}.\n7. Night. The boy asks whether it hurt. No answer.

        "You are late, {squire}. Where is your master?" "{Knight} can't come to supper, ma'am. He has to {penance}, it's a punishment." "Who
        says so?" "{Lady}. He was wearing {favour} from her, and now it's spoiled." "So he lost." "{Opponent} did not even have to try,
        ma'am.
        You see, {defeat}." "Oh dear. Then eat his portion, child, before it gets cold."
        """,
        ask=r"""
        Against whom did {knight} ride? => {opponent}
        Who defeated {knight} in the lists? => {opponent}
        What did {knight} wear on his helmet? => {favour}
        What had {lady} given to her champion? => {favour}
        Whose favour did {knight} carry? => {lady}
        Which woman passed sentence on {knight}? => {lady}
        Why did {knight} lose? => {defeat}
        What went wrong for {knight} during the charge? => {defeat}
        What did {knight} have to do as a punishment? => {penance}
        What did {lady} order the loser to do? => {penance}
        Who was the squire of {knight}? => {squire}
        """,
    ),
    account(
        "trickster who sells nothing",
        rogue="{name} the {Tortoise|Barber|Spider|Orphan|Squinter|Peddler|Sparrow|Cobbler|Thirsty|Flea|Latecomer|Tailor}",
        ruler="King {name}|Sultan {name}|the Khan of {name}|Queen {name}|Emperor {name}|the Doge of {name}",
        sold="his own shadow|a bag of echoes|the smell of soup|yesterday's weather|an invisible {animal}|the north side of a hill"
        "|a map of the wind|a silent {instrument}|the hole of a ring"
        "|tomorrow's bread|a jar of darkness|the king's own name",
        cost="{200..9000} ducats|a {camel|white mule|carpet|silk robe} and {20..90} dinars|{3..40} measures of rice|{12..60} cows"
        "|{2..30} barrels of wine",
        paid_in="false coins|promises|wet salt|borrowed money|an empty chest|chickens|a bill in verse|leather money|sand in sacks"
        "|stolen spoons|paper flowers|old bread",
        adviser="the vizier {name}|the court poet {name}|the royal cook {name}|the astrologer {name}|the chamberlain {last}|the old nurse {name}",
        fled_to="{name}|{city}|the hills of {name}|Upper {name}",
        revenge="made a song of it|sold it again next door|kept the receipt|taught it to the children|left through the front gate"
        "|married the tax collector|took the palace cat|salted the well"
        "|rang all the bells|stole the throne's cushion|unlocked the prison|painted the walls {color}",
        by="rogue",
        tell=r"""
        One hungry spring {rogue} went up to the palace and offered {ruler} something no other monarch possessed: {sold}. They agreed on
        {cost}. Everyone admired the purchase except {adviser}, who saw through the trick but whispered that one might cheat back. So the
        bill was settled with {paid_in}.
        The rogue noticed at the first inn, laughed, and {revenge}. When the soldiers came, the bird had flown to {fled_to}.

        Storyteller's crib (the long version takes an hour)\n- who: {rogue}\n- buyer: {ruler}\n- goods: {sold}\n- sum agreed: {cost}\n- what
        is really handed over: {paid_in}\n- whose idea that was: {adviser}
        \n- answer of the cheated cheat: {revenge}\n- escape: to {fled_to}\n\nAlways pause after the goods are named. Let them laugh before
        you go on.

        They still sing about {rogue} in {fled_to}, for that is where the soldiers lost the trail. What was the crime? To have sold {sold}!
        And to whom? To {ruler}! For {cost}, mind you. It was not the fool who found out but {adviser}, and out of that clever head came the
        plan to pay with {paid_in}.
        Was our friend offended? Not in the least: simply {revenge}. Two liars, says my grandmother, keep a market honest.
        """,
        ask=r"""
        What did {rogue} sell to {ruler}? => {sold}
        What did {ruler} buy from the rogue? => {sold}
        To which ruler did {rogue} sell {sold}? => {ruler}
        Who was foolish enough to buy from {rogue}? => {ruler}
        What price was agreed with {rogue}? => {cost}
        How much was {ruler} supposed to pay? => {cost}
        With what was {rogue} paid in fact? => {paid_in}
        What did {rogue} receive instead of the {cost}? => {paid_in}
        Who had the idea of cheating {rogue}? => {adviser}
        Who saw through the trick of {rogue}? => {adviser}
        Where did {rogue} flee? => {fled_to}
        What did {rogue} do on noticing the fraud? => {revenge}
        """,
    ),
    account(
        "quarrel at a dinner in a novel",
        hostess="Mrs. {last}|Aunt {name}|Madame {last}|the widow {last}|Lady {last}|Frau {last}",
        guest="Mr. {last}|Doctor {last}|the lieutenant {last}|Uncle {name}|the painter {last}|Pastor {last}",
        served="food",
        remark="the soup was cold|her son had failed|the house was mortgaged|the portrait was a copy|she dyed her hair"
        "|the late husband drank|nobody read her poems|the piano was out of tune"
        "|the ring was glass|the maid was better company|her novel was stolen|war was inevitable",
        thrown="{a_material} napkin ring|a glass of {drink}|the mustard pot|a dinner roll|the gravy boat|a fish knife|a bowl of {fruit}"
        "|the salt cellar|an asparagus stalk|a candlestick|the visitors' book"
        "|a lobster claw",
        silent="first",
        left_behind="{a_color} scarf|his left glove|a cigar case|his false teeth|a walking stick|his medals|a bunch of {flower}"
        "|an unfinished poem|his overcoat|a pair of galoshes|a hearing trumpet|his monocle",
        real_reason="he loved her sister|he had lost his post|he owed her money|he was dying|she had not answered his letter"
        "|the dog had bitten him|he was tired of lying|he envied her happiness"
        "|it was his birthday|he had been made to wait|he wanted to be thrown out|he knew her past",
        by="hostess",
        tell=r"""
        In chapter {small} {hostess} gives a dinner for nine. The {served} is just going round when {guest} remarks, quite pleasantly, that
        {remark}. The lady of the house reaches for the nearest thing, and {thrown} flies across the table. He bows, goes out into the rain
        and forgets {left_behind}. Only
        {silent}, the youngest there, who says nothing all evening, has understood what lay behind it: {real_reason}.

        Notes for the exam\nScene: the dinner of {hostess}\nMenu: {served} (stands for false comfort?)\nThe insult: {guest} says that
        {remark}\nThe reaction: {thrown} is thrown by the hostess\nObserver: {silent}, without a single line to speak
        \nLeft lying when the insulter goes: {left_behind}\nTrue motive, revealed {small} chapters later: {real_reason}\n\nTypical question:
        is the insult planned?

        Dearest, you missed a scandal at {hostess}'s. We had got as far as the {served}. Then {guest} put down his fork and said, as one
        mentions the weather, that {remark}! I have never seen {thrown} travel so fast. She has a good arm. He went without a word, and so
        hastily that the maid has just found {left_behind} in
        the hall.
        Of course the cause is quite another: {real_reason}. I could see that {silent} knew it too, sitting there mute as a carp.
        """,
        ask=r"""
        Who insulted {hostess}? => {guest}
        Which guest caused the scandal at the table of {hostess}? => {guest}
        What did {guest} say that was so offensive? => {remark}
        Which remark made {hostess} lose her temper? => {remark}
        What did {hostess} throw? => {thrown}
        What flew across the table at the dinner of {hostess}? => {thrown}
        Which dish was being served when {guest} spoke? => {served}
        What did {guest} leave behind? => {left_behind}
        What was the true reason for the behaviour of {guest}? => {real_reason}
        Why did {guest} really insult {hostess}? => {real_reason}
        Who at the dinner of {hostess} kept silent and understood? => {silent}
        """,
    ),
    account(
        "radio serial with a cliffhanger",
        serial="{title}",
        episode="{12..480}",
        heroine="{" + GIRLS + "} {last}",
        trapped_in="a flooded lift|the lion house|a burning barn|the clock tower|a moving freight car|the crypt of St {first}"
        "|a locked sauna|a diving bell|the cold store|a runaway balloon|a salt mine"
        "|the wings of a theatre",
        locked_by="person",
        rescued_by="person",
        tool="a hairpin|a bicycle chain|a frozen salmon|a tuning fork|a nun's habit|a garden hose|a trombone slide|a love letter"
        "|a corkscrew|two forks|a knitting needle|an umbrella",
        knows="the {will is forged|twins were swapped|dam will break|mayor is dead|painting is hers|bank is empty|baby was sold"
        "|doctor is a fraud|bridge is mined|wells are poisoned|priest is married|map is false}",
        sponsor="company",
        slot_time="time",
        by="serial",
        tell=r"""
        {Serial}, episode {episode}, broadcast at {slot_time}. Last time we left {heroine} in {trapped_in}. The door had been bolted from
        outside, and listeners know by whom: {locked_by} must not let it come out that {knows}. Today help arrives. After some minutes of
        heavy breathing {rescued_by} gets the bolt open
        with {tool}. But then the telephone rings. This programme is paid for by {sponsor}.

        I never miss {serial}, it's on at {slot_time} and I do the ironing. Yesterday was number {episode}. The poor girl, {heroine} I mean,
        found out that {knows}, and so {locked_by} had shut her up in {trapped_in}! I was sure she was done for. And who comes along with
        {tool} and gets her out? {rescued_by}, whom I had never
        trusted! Then some nonsense about soap from {sponsor}, and it was over.

        Sound cue sheet\nProgramme: {serial} no. {episode} (on air {slot_time}; sponsor {sponsor})\nCue 1: echo, as inside {trapped_in}.
        {heroine} coughs.\nCue 2: flashback: footsteps, bolt. Voice of {locked_by}: "Nobody will learn that {knows}!"
        \nCue 3: scraping ({tool} on metal), door. Voice of {rescued_by}: "Quick, take my hand!"\nCue 4: telephone. Hold for six seconds,
        then music.
        """,
        ask=r"""
        Where was the heroine of {serial} locked up? => {trapped_in}
        Where was {heroine} held captive? => {trapped_in}
        Who locked up {heroine}? => {locked_by}
        Who shut the heroine of {serial} in? => {locked_by}
        Who freed {heroine}? => {rescued_by}
        Who came to the rescue in episode {episode} of {serial}? => {rescued_by}
        What did {rescued_by} use to open the door? => {tool}
        What secret has {heroine} discovered? => {knows}
        What does {locked_by} want to keep hidden? => {knows}
        Who is the heroine of {serial}? => {heroine}
        Which company sponsors {serial}? => {sponsor}
        At what time is {serial} on the air? => {slot_time}
        """,
    ),
    account(
        "treasure hidden by a monk",
        abbey="{name} Abbey|the cloister of {name}|St {first}'s|the priory of {last}",
        monk="Brother {name}|Father {name}|Prior {last}|Brother {name}",
        treasure="a golden {animal}|the bones of St {first}|{20..900} silver pennies|a chalice of {material}|a Bible bound in {material}"
        "|an emerald cross|the abbot's ring|a crown of {material}"
        "|a map of the Indies|{3..40} ivory chessmen",
        feared="Swedish horsemen|the plague|a greedy bishop|tax commissioners|the flood|his own brethren|sea raiders|a jealous king"
        "|the reformers|rats|a burning town|lawyers",
        first_place="the {hen house|belfry|choir stall|herb garden|brewing vat|novices' latrine|crypt|bread oven|library stove"
        "|bishop's tomb|sundial|dovecote}",
        last_place="the {mill wheel|hollow pear tree|fishpond|boundary stone|leper's bridge|charcoal hut|wine press|hermit's cave"
        "|beehives|old kiln|plague cross|ferry house}",
        clue="a misprinted psalm|a carved frog|a recipe for beer|a crooked window|the number {3..97}|a bell that rings flat"
        "|a painted left hand|a knotted rope|an unfinished chant|a tile upside down"
        "|a riddle about eels|a chess problem",
        seeker="person",
        by="abbey",
        tell=r"""
        They say that {monk} of {abbey} was no saint, but he could keep a secret. When news came of {feared}, he took {treasure} and put it
        in {first_place}. Then he thought better of it: that would be the first spot anyone searched. So one night he carried it out to
        {last_place}, where it is supposed to be still.
        To his successor he left only a hint, {clue}. {Seeker} has been digging for eleven years.

        Walking guide, stop 6\n{Abbey}: the legend\nHidden object: {treasure}\nBy: {monk}\nFor fear of: {feared}\nInitial hiding place:
        {first_place} (opened in {year}, nothing but straw)\nWhere it was moved: {last_place}\nThe clue he left: {clue}
        \nPresent treasure hunter: {seeker}. Please do not offer money or sandwiches.

        {Seeker}: You may ask, I have nothing to hide. Others had! Have you heard of {monk}?\nReporter: The one from {abbey}?\n{seeker}: The
        same. They were all afraid of {feared}, so he took away {treasure}. Everybody looks in {first_place}, because it did lie there for a
        week.
        \nReporter: And you say it was moved.\n{seeker}: To {last_place}. It's all in the clue: {clue}.\nReporter: Then why haven't you
        found it?\n{seeker}: The farmer won't let me.
        """,
        ask=r"""
        Who hid the treasure of {abbey}? => {monk}
        Which churchman carried off {treasure}? => {monk}
        What was hidden at {abbey}? => {treasure}
        What did {monk} hide? => {treasure}
        Where did {monk} hide it at first? => {first_place}
        Where is it supposed to be now, the treasure of {abbey}? => {last_place}
        To which place did {monk} finally move {treasure}? => {last_place}
        Why did {monk} hide the treasure; what was he afraid of? => {feared}
        What danger threatened {abbey}? => {feared}
        Which hint did {monk} leave? => {clue}
        Who is looking for the treasure of {abbey}? => {seeker}
        """,
    ),
]
