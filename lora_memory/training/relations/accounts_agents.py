"""Accounts of what coding agents, developers and operators write down: decisions, handovers, runbooks, post-mortems.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, account

_CAUSES = (
    "a full disk|a stale cache|an expired certificate|a missing index|a clock that drifted|a retry loop|a bad cable|a leaked socket"
    "|an integer overflow|a wrong time zone|a renamed column|a race on startup|a truncated upload|a forgotten cron job|a loose power plug"
    "|a duplicated message|a typo in the manifest|an exhausted thread pool|a broken symlink|a swapped sign"
)
"""What may be to blame, for the suspected cause and for the real one."""

AGENTS: list[Relation] = [
    account(
        "session handover on a branch",
        branch="{word}-{invented}|fix-{invented}|{invented}-{d3}",
        author="person",
        heir="person",
        done="the parser|the login form|the importer|the retry logic|the upload page|the scheduler|the search box|the audit log|the mail sender"
        "|the price table|the role checks|the settings dialog|the date picker|the crash reporter",
        missing="error messages|unit tests|translations|keyboard shortcuts|access rules|sample data|type hints|progress bars|schema docs"
        "|empty states|audit entries|undo support|dark colours|rate limits",
        broken="test_{invented}|test_{word}_{invented}",
        first_step="rebase|delete the lock file|rerun the seeds|ask the designers|bump the schema|regenerate the fixtures|clear the build folder"
        "|read the last diff|restart the emulator|undo the last commit|install the hooks|compare the screenshots",
        by="branch",
        tell=r"""
        # Handover, branch {branch}\n\nI am {author} and this is where I stop. What works end to end: {done}. What does not exist at all yet:
        {missing}. One thing is red, namely {broken}, and I did not get around to it. {heir}, it is all yours from tomorrow. Do yourself a favour
        and {first_step} before anything else; I lost an hour because I had not. Coffee in {city} is on me.

        {author} went on leave last night, so {heir} now carries {branch} to the end. The notes that came with it are short. {Done} can be
        considered finished and was shown to the customer. Nobody has begun with {missing}. CI complains about {broken}, which was green until
        {weekday}. The very first thing to do on a fresh checkout is to {first_step}. Everything else is in the commit messages.

        <{heir}> I'm about to take over {branch}. What state is it in?\n<{author}> {first_step}, first of all, really\n<{heir}> ok. And then?
        \n<{author}> {done} is complete, leave it alone. You'd be starting on {missing}, there is not a line of that\n<{heir}> does it build?
        \n<{author}> it builds. {broken} fails, no idea why. Sorry! My train leaves in {small} minutes
        """,
        ask=r"""
        Who takes over the branch {branch}? => {heir}
        Who is supposed to finish {branch}? => {heir}
        Who had been working on {branch} until the handover? => {author}
        From whom did {heir} inherit {branch}? => {author}
        Which part of {branch} is already finished? => {done}
        What on {branch} works and needs no more attention? => {done}
        What has not been started on {branch}? => {missing}
        What still has to be written from scratch on {branch}? => {missing}
        Which test is failing on {branch}? => {broken}
        I'm looking at {branch} and CI is red. Which test is it? => {broken}
        What should one do first when picking up {branch}? => {first_step}
        """,
    ),
    account(
        "runbook for an alert",
        alert="{name}Lag|{name}Down|{name}Backlog|{name}Stall",
        meaning="orders pile up|the index is behind|no mail goes out|payments are delayed|sensors have gone silent|exports are incomplete"
        "|logins are slow|pictures are missing|prices are out of date|replicas disagree|backups were skipped|queues are growing",
        command="{invented}ctl drain|{invented}ctl resume|{invented} --flush|{invented}-admin kick|make {invented}",
        forbidden="restarting the primary|dropping the table|scaling down|clearing the queue|failing over|rebooting the host|rotating the keys"
        "|muting the alarm|reloading the proxy|deleting old segments|rolling back the release|changing the quota",
        wait="{5..45} minutes",
        expert="person",
        deputy="person",
        by="alert",
        tell=r"""
        ## {alert}\n\nWhat it tells you: {meaning}.\n1. Run `{command}` on any of the {small} workers.\n2. Give it {wait}. Watch the graph. \n3.
        Still red? Call {expert}; if that goes to voice mail, {deputy} knows the system nearly as well.\n\nWhatever happens, no {forbidden}! That
        was tried in {month} and cost us a night.

        So you were paged and the screen says {alert}. Don't panic. It goes off when {meaning}. In nine cases of ten, {command} is all that is
        needed, followed by {wait} of patience. The tenth case belongs to {expert}, day or night, and during holidays to {deputy} instead. The
        one mistake that makes things worse is {forbidden}, however tempting it looks at four in the morning.

        Transcript, on-call training in {city}. "Next slide, {alert}. Who can tell me what that one is about? ... Right, {meaning}. You type
        {command}, and then you sit on your hands for {wait}. People can't bear that, so they start {forbidden}. Don't. If it hasn't cleared by
        then, {expert} gets woken. No answer there? {deputy} is the substitute. Questions so far?"
        """,
        ask=r"""
        What does it mean when {alert} fires? => {meaning}
        What is going on when the alarm {alert} goes off? => {meaning}
        Which command do I run when {alert} comes up? => {command}
        With which command is {alert} usually cleared? => {command}
        What must nobody do while {alert} is active? => {forbidden}
        Which action is off limits when {alert} is red? => {forbidden}
        How long should one wait after running {command}? => {wait}
        How much time is {alert} given to clear before somebody is called? => {wait}
        Who is the first to be called if {alert} does not go away? => {expert}
        Whom do I wake up about {alert}? => {expert}
        Who stands in for {expert} when {alert} fires? => {deputy}
        Who is the second choice for help with {alert}? => {deputy}
        """,
    ),
    account(
        "post-mortem of an outage",
        incident="INC-{d4}|PM-{d3}|OUT-{d4}",
        system="service",
        suspected=_CAUSES,
        cause=_CAUSES,
        noticed_by="person",
        fixer="person",
        lasted="{12..95} minutes",
        remedy="a second probe|a longer timeout|a nightly check|a new dashboard|a stricter lint rule|a spare node|an extra approval"
        "|a smaller batch size|a printed checklist|a fixed schedule|a circuit breaker|a weekly drill",
        by="incident",
        tell=r"""
        Post-mortem {incident}, {system}. Nothing paged us; {noticed_by} happened to see the error rate climb. The bridge spent its first half on
        {suspected}, because that had bitten us in {month}. It was innocent. {fixer} then read the traces line by line, came upon {cause} and put
        it right. Users were cut off for {lasted}. To keep it from happening again we agreed on {remedy}.

        {incident}\n{time} {noticed_by} writes in the channel that {system} is not answering\n+{small} min: theory no. 1 is {suspected}\ntheory
        no. 1 dropped, the logs show nothing of the kind\n{fixer} joins, finds {cause}, repairs it\nall green again, {lasted} after the first
        error \nfollow-up: {remedy}, due next sprint

        Dear customers, for {lasted} on {weekday} our {system} could not be reached (reference {incident}). We owe you an explanation. The
        problem was {cause}. We did not see this at once, since everything seemed to point to {suspected}. Our thanks go to {noticed_by}, who
        raised the alarm, and to {fixer}, who got it running again. As a consequence we are introducing {remedy}.
        """,
        ask=r"""
        What turned out to be the cause of {incident}? => {cause}
        What was really behind {incident}? => {cause}
        What was wrongly blamed at first during {incident}? => {suspected}
        Which theory about {incident} proved to be false? => {suspected}
        Which system was down in {incident}? => {system}
        Who discovered that something was wrong in {incident}? => {noticed_by}
        Thanks to whom did we hear of {incident} at all? => {noticed_by}
        Who repaired the fault in {incident}? => {fixer}
        Who solved {incident}? => {fixer}
        How long did {incident} last? => {lasted}
        What measure was decided on after {incident}? => {remedy}
        What will prevent a repeat of {incident}? => {remedy}
        """,
    ),
    account(
        "code review conclusion",
        pull="#{d4}|!{d3}|#{d5}",
        author="person",
        reviewer="person",
        blocker="a global variable|a swallowed exception|an unbounded loop|a missing lock|string concatenation in SQL|a copied function"
        "|a hidden dependency|a magic number|a public constructor|a mutable default|a hard-coded path|a blocking call|an untested branch"
        "|a silent fallback",
        solution="a small wrapper class|a dataclass|a context manager|an early return|a parameter object|a feature switch|a lookup table"
        "|a second commit|an assertion|a typed enum|a background task|a config entry|a private helper|a plain dictionary",
        tolerated="long lines|terse names|missing docs|odd spacing|nested loops|old imports|loose types|vague comments|mixed quotes|dead code"
        "|repeated literals|unused arguments",
        merged="date",
        by="pull",
        tell=r"""
        Conclusion of the review of {pull}. {author} wants it in before the freeze, {reviewer} held it up for one reason only: {blocker}. After
        some back and forth the two met on a call and settled on {solution} instead. There were also remarks about {tolerated}; these were
        waived, as the file is going to be split anyway. With that change it went in on {merged}, after {small} comments.

        Hi {first},\n\nyou asked what became of {pull}. It landed on {merged}. I was surprised myself, because {reviewer} is strict and had
        refused to let {blocker} through. {author} replaced it by {solution} and got the green tick an hour later. The {tolerated} stayed, we
        simply live with that for now. I would have been less kind.

        {reviewer} (requested changes): I can't approve {pull} with {blocker} in it.\n{author}: Would {solution} be all right?\n{reviewer}: Yes,
        much better.\n{author}: pushed. And the {tolerated} you mentioned?\n{reviewer}: Leave that, I was only grumbling.\n[bot] merged on
        {merged} into main, {small} files changed
        """,
        ask=r"""
        Who wrote {pull}? => {author}
        Whose change was {pull}? => {author}
        Who reviewed {pull}? => {reviewer}
        Who blocked {pull} at first? => {reviewer}
        What was the objection that held up {pull}? => {blocker}
        What was wrong with {pull} before it was reworked? => {blocker}
        What did {author} put in place of {blocker}? => {solution}
        What was agreed on so that {pull} could be approved? => {solution}
        Which flaw of {pull} was let go? => {tolerated}
        What did the reviewer of {pull} mention but not insist on? => {tolerated}
        When was {pull} merged? => {merged}
        """,
    ),
    account(
        "repository convention with an exception",
        repo="{invented}-{word}|{invented}|{name}",
        rule="tabs|two spaces|four spaces|single quotes|double quotes|snake case|camel case|relative imports|absolute imports|British spelling"
        "|trailing commas|numbered steps|sorted keys|short docstrings",
        exempt="vendor/{invented}|legacy/{invented}|tools/{invented}|docs/{invented}",
        exception_rule="tabs|two spaces|four spaces|single quotes|double quotes|snake case|camel case|relative imports|absolute imports"
        "|British spelling|trailing commas|numbered steps|sorted keys|short docstrings",
        why="it is generated|it is shared with a partner|the lawyers signed it off|a customer compiles it|it is older than the rule"
        "|it is mirrored upstream|a robot parses it|the auditors read it|it ships on a chip|a contractor owns it|the tutorial quotes it"
        "|it must match the printed manual",
        checker="{invented}-lint|{name}Check|{invented}fmt",
        keeper="person",
        by="repo",
        tell=r"""
        House rules of {repo}, as I understand them after a morning of reading. Everywhere it is {rule}, and {checker} refuses a commit that does
        not comply. There is a single place where this does not hold. Under {exempt} you will find {exception_rule}, because {why}. Don't tidy it
        up! Anyone who wants to argue should talk to {keeper}, who maintains the style guide and has heard it all.

        ## Contributing to {repo}\n\n- We write {rule}.\n- Before you push: run {checker} (takes about {small} seconds).\n- Not in {exempt},
        please. That directory has its own style, {exception_rule}, since {why}.\n- Exceptions beyond this one are granted by {keeper} alone, in
        writing.

        <{first}> the bot closed my patch to {repo}. It says {exempt} wants {exception_rule}??\n<{keeper}> correct, {why}\n<{first}> but I
        thought the project was all about {rule}\n<{keeper}> it is, except there. I wrote the guide, I should know :)\n<{first}> and what do I
        use to check the rest?\n<{keeper}> {checker}. It skips that folder by itself
        """,
        ask=r"""
        What is the general style rule in {repo}? => {rule}
        Which convention applies to most of {repo}? => {rule}
        Which folder of {repo} is exempt from the usual convention? => {exempt}
        Where in {repo} does the general rule not hold? => {exempt}
        What style is used inside {exempt}? => {exception_rule}
        What should I write when I edit a file under {exempt}? => {exception_rule}
        Why does {exempt} have its own style? => {why}
        For what reason may {exempt} not be tidied up? => {why}
        Which tool enforces the style in {repo}? => {checker}
        What do I run to check my changes to {repo}? => {checker}
        Who is in charge of the style guide of {repo}? => {keeper}
        Whom would I have to convince to change the conventions of {repo}? => {keeper}
        """,
    ),
    account(
        "migration between databases",
        app="service",
        old_store="{name}DB|{name}Base|{name}",
        new_store="{name}DB|{name}Base|{name}",
        planned="{1..28} {January|February|March|April|May}",
        moved_to="{1..28} {August|September|October|November}",
        obstacle="a frozen budget|slow exports|missing drivers|an unfinished audit|a broken mirror|holiday staffing|odd encodings"
        "|failed rehearsals|open contracts|late hardware|unsigned paperwork|duplicate records",
        lead="person",
        fallback="{2..14} days",
        by="app",
        tell=r"""
        Migration plan, {app}, third draft. All data leave {old_store} for good and will live in {new_store}. The cutover stood in the calendar
        for {planned}, but {obstacle} got in the way, so it now takes place on {moved_to}. For {fallback} afterwards the old machines stay up,
        read only, in case we must go back. {lead} runs the whole thing and decides on the night whether to go on.

        I had cake ready for {planned}, and then came {obstacle}. Typical. So {app} is going to move on {moved_to} instead, says {lead}, who
        leads the effort and looked rather tired. It will be a relief when it finally sits on {new_store}; {old_store} has given us nothing but
        grief since {year}. We keep a way back open for {fallback}, then the plug is pulled.

        | item | {app} |\n|---|---|\n| source | {old_store} |\n| target | {new_store} |\n| original date | ~~{planned}~~ |\n| reason for delay |
        {obstacle} | \n| date in force | {moved_to} |\n| rollback possible for | {fallback} |\n| responsible | {lead} |\n\nDry run took {small}
        hours.
        """,
        ask=r"""
        Which database is {app} moving to? => {new_store}
        Where will the data of {app} be kept after the migration? => {new_store}
        What is {app} migrating away from? => {old_store}
        Which database did {app} use before? => {old_store}
        When is the cutover of {app} going to happen? => {moved_to}
        What is the valid date for the migration of {app}? => {moved_to}
        When was {app} supposed to move originally? => {planned}
        Why was the migration of {app} postponed? => {obstacle}
        What made it impossible to keep the first date for {app}? => {obstacle}
        Who is leading the migration of {app}? => {lead}
        How long can the move of {app} be undone? => {fallback}
        For how long does the old database of {app} stay available? => {fallback}
        """,
    ),
    account(
        "result of an experiment",
        run="{invented}-{word}|{word}-{invented}",
        change="cosine decay|label smoothing|larger batches|longer warmup|weight averaging|tied embeddings|deeper encoders|random crops"
        "|mixed precision|curriculum sampling|gradient clipping|shorter prompts|hard negatives|frozen layers",
        metric="recall|accuracy|word error|perplexity|latency at peak|exact match|coverage|calibration error|mean rank|hit rate|edit distance"
        "|throughput",
        baseline="{20..48}.{d1}",
        result="{50..89}.{d1}",
        seeds="{3..12}",
        surprise="it forgot rare names|training got slower|dates came out wrong|it repeated itself|memory use fell|the loss spiked twice"
        "|short inputs got worse|one seed diverged|it learned to stall|long files improved|numbers were rounded|it ignored the prompt",
        scientist="person",
        by="run",
        tell=r"""
        Experiment {run}. Question: does {change} help? {scientist} trained it {seeds} times with different seeds, all else equal. Without it we
        stood at {baseline} ({metric}); with it, the mean is {result}. One thing that nobody had predicted: {surprise}. The curves are in the
        shared folder, the code is on a branch. I would keep it, with an eye on the odd side effect.

        diary, {weekday}: {scientist} showed us {run} over lunch. The only thing altered was {change}, repeated over {seeds} seeds to be safe.
        {Metric} went from {baseline} to {result}, and for once the error bars don't touch. But {surprise}, which spoiled the mood a little. Next
        week they want to try the small model too, on {small} cards.

        run: {run}\nhypothesis: {change} makes a difference\nmeasured: {metric}\nreference: {baseline}\nthis run: {result}\nseeds:
        {seeds}\nunexpected: {surprise} \nnotes: the data loader was fixed beforehand, so numbers from {month} don't compare; cards: {small},
        rented in {city}\nby: {scientist}
        """,
        ask=r"""
        What was tried out in {run}? => {change}
        Which change did {run} test? => {change}
        Which metric was {run} judged by? => {metric}
        What did {run} measure? => {metric}
        What score did {run} reach? => {result}
        Which value did we get in {run} with the change? => {result}
        What was the reference value that {run} was compared with? => {baseline}
        How good was it before the change tested in {run}? => {baseline}
        How many seeds does {run} have? => {seeds}
        How often was {run} repeated? => {seeds}
        What unexpected thing was seen in {run}? => {surprise}
        Who carried out {run}? => {scientist}
        """,
    ),
    account(
        "bug hunt",
        ticket="{L3}-{d4}|BUG-{d3}",
        component="printer driver|tooltip|map view|invoice export|chat widget|photo picker|barcode reader|calendar sync|voice recorder"
        "|route planner|tax form|audio mixer|label editor|seat planner",
        symptom="it showed yesterday's data|it froze after lunch|letters turned upside down|it lost every third entry"
        "|it asked for the password twice|it printed blank pages|it beeped at midnight|totals were off by one|it jumped back to the top"
        "|names came out doubled|it crashed on Sundays|it swapped left and right",
        wrong_guess=_CAUSES,
        culprit=_CAUSES,
        reporter="person",
        hunter="person",
        spent="{3..9} hours|{2..6} days",
        by="ticket",
        tell=r"""
        {ticket} is closed, and I want to remember this one. {reporter} wrote to us about the {component}: {symptom}. For most of the time I was
        sure that it came from {wrong_guess}, and I dug in the wrong place. Then {hunter} looked over my shoulder, bisected {number} commits and
        showed me {culprit}. The patch is one line. From report to patch it took {spent}. Lesson: measure before believing.

        Bug of the month ({ticket})\n\nWhere: the {component}\nWhat people saw: {symptom}\nComplaint came from: {reporter}\nFirst diagnosis:
        {wrong_guess}. Ruled out when the bug also appeared on a clean machine.\nFinal diagnosis: {culprit}\nNailed down by: {hunter}\nEffort:
        {spent}\nRegression test: added, see the folder for {month}.

        "Tell the trainees about {ticket}." "Well. We had a {component}, and one day {symptom}. {reporter} was furious." "And you said it was
        {wrong_guess}." "Everyone said so! It was {culprit}, of all things. I'd never have found that." "So who did?" "{hunter}. It still took
        {spent} altogether, and a lot of tea."
        """,
        ask=r"""
        What was the true cause of {ticket}? => {culprit}
        What did {hunter} find at the bottom of {ticket}? => {culprit}
        What was mistakenly suspected in {ticket}? => {wrong_guess}
        Which explanation of {ticket} was ruled out? => {wrong_guess}
        How did the bug {ticket} show itself? => {symptom}
        What did users see when they ran into {ticket}? => {symptom}
        Which part of the product was affected by {ticket}? => {component}
        Who reported {ticket}? => {reporter}
        Who complained about the bug in {ticket}? => {reporter}
        Who tracked down {ticket}? => {hunter}
        How long did it take to get to the bottom of {ticket}? => {spent}
        How much time went into {ticket}? => {spent}
        """,
    ),
    account(
        "notes on a build machine",
        machine="{invented}{d2}|{word}-{invented}|{invented}",
        place="room",
        access="port",
        scratch="/vol/{invented}|/scratch/{invented}|/srv/{word}",
        quirk="the fan howls|it sleeps at noon|the clock runs fast|the screen stays black|it ignores the mouse|it reboots at dawn"
        "|the network drops in storms|it hates long paths|the sound is stuck on|its locale is Finnish|it swaps under load"
        "|the disk light never blinks",
        compiler="version",
        forbidden_compiler="version",
        admin="person",
        by="machine",
        tell=r"""
        Notes to myself about {machine}. It stands in the {place} and can only be reached by SSH on port {access}. Builds belong in {scratch},
        the home directory is far too small. I need compiler {compiler}; the {forbidden_compiler} that comes first in the path produces broken
        binaries. {admin} has the root password. And don't be alarmed: {quirk}. It has done so since {year}, nobody knows why.

        From: {admin}\nTo: new developers\nSubject: {machine}\n\nWelcome. You may use the machine whenever you like. Please keep big files in
        {scratch}. Load compiler {compiler} before you build; we had to throw away a week of results made with {forbidden_compiler}. SSH listens
        on {access}. I look after it, so write to me if you are locked out. {Quirk}, but that is harmless. It lives in the {place}.

        - {machine}: behind the door of the {place}, grey box, sticker\n- quirk: {quirk}\n- ssh -p {access}\n- temp space -> {scratch}\n- cc must
        be {compiler} (works), not {forbidden_compiler} (miscompiles loops)\n- administrator: {admin}, away on {weekday}s\n- never install
        anything with sudo
        """,
        ask=r"""
        In which room is {machine}? => {place}
        Where does {machine} stand? => {place}
        Through which port do I get into {machine}? => {access}
        What is the SSH port of {machine}? => {access}
        Where should large build files go on {machine}? => {scratch}
        Which directory has enough space on {machine}? => {scratch}
        What is peculiar about {machine}? => {quirk}
        Which odd behaviour of {machine} is nothing to worry about? => {quirk}
        Which compiler version do I have to use on {machine}? => {compiler}
        Which compiler version gives bad results on {machine}? => {forbidden_compiler}
        Who administers {machine}? => {admin}
        Who can help if I am locked out of {machine}? => {admin}
        """,
    ),
    account(
        "description of an endpoint",
        endpoint="/{invented}/{word}|/v{2..9}/{invented}|/{invented}",
        purpose="freight quotes|tide tables|seat maps|loan offers|parcel tracking|crop forecasts|tax brackets|bus arrivals|blood stocks"
        "|meter readings|film ratings|street names|weather alerts|hotel photos",
        header="X-{name}-Key|X-{name}-Token|X-{name}",
        per_minute="{20..90}",
        page_size="{100..500}",
        over_limit="{420..429}",
        missing="{204|404|410|444}",
        maintainer="person",
        by="endpoint",
        tell=r"""
        GET {endpoint} returns {purpose} as JSON. Send your credentials in {header}; a query parameter is not accepted. A client gets
        {per_minute} calls per minute. Whoever goes beyond that is answered with status {over_limit}, without a body. An unknown id gives
        {missing}. No page holds more than {page_size} entries; follow the link in the footer for the rest. Maintained by {maintainer}, who
        welcomes corrections.

        <{first}> does anyone know {endpoint}?\n<{maintainer}> that's mine. You get {purpose} from it\n<{first}> I keep seeing
        {over_limit}\n<{maintainer}> too fast, it's {per_minute} requests a minute and no more\n<{first}> and {missing}?\n<{maintainer}> there is
        no record with that id\n<{first}> auth?\n<{maintainer}> put your token into {header}. And ask for {page_size} per page, that's the most
        it gives

        What I learned while wiring up {endpoint} today: it serves {purpose}, {page_size} to a page at best. Without {header} nothing works. It
        lets me in {per_minute} times a minute, then come {over_limit}s until the minute is over. When I asked for something that does not exist,
        I got {missing}, which my code took for a crash. {maintainer} keeps it alive, in {city}, and replied within the hour.
        """,
        ask=r"""
        What does {endpoint} deliver? => {purpose}
        Which data can be had from {endpoint}? => {purpose}
        Which header carries the credentials for {endpoint}? => {header}
        Where do I put my token when calling {endpoint}? => {header}
        How many requests a minute does {endpoint} allow? => {per_minute}
        What is the rate limit of {endpoint} per minute? => {per_minute}
        How many entries can a page of {endpoint} hold? => {page_size}
        Which status does {endpoint} send to a client that is too fast? => {over_limit}
        Which status code of {endpoint} means that we should slow down? => {over_limit}
        What does {endpoint} answer if the id does not exist? => {missing}
        Who looks after {endpoint}? => {maintainer}
        """,
    ),
    account(
        "release notes",
        product="{name} {word}|{name}",
        release="version",
        added="offline mode|tab groups|voice notes|batch rename|gesture control|night theme|split view|custom icons|team folders|barcode search"
        "|smart filters|screen sharing|public links|timeline view",
        removed="fax export|toolbar skins|guest accounts|print preview|email polling|photo frames|macro recorder|ticker bar|disc burning"
        "|sidebar games|paper sizes|call forwarding",
        needs="{8..64} GB",
        known_issue="menus flicker|fonts look thin|search ignores accents|drag and drop stutters|emoji are cut off|undo skips a step"
        "|the clock lags|copied links break|tables lose borders|sound comes late|the cursor vanishes|lists scroll backwards",
        manager="person",
        next_due="date",
        by="product",
        tell=r"""
        {product} {release} is out. You now get {added}, the wish we heard most. We have said goodbye to {removed}, which hardly anyone used. The
        installer wants {needs} of free space. One problem is known and not yet solved: {known_issue}. {manager} was in charge of this release
        and thanks all {small} testers. The next one is expected on {next_due}.

        Hello {first}, before you upgrade {product} to {release}: make sure you have {needs} free on the disk, mine stopped halfway. You'll like
        {added}, it's really well made. What I miss is {removed}, they took it out. Also, {known_issue}, which they admit in the small print.
        {manager} as release manager promises the next build for {next_due}. I'd wait for that.

        {product}, changes in {release}\n+ {added}\n- {removed}\n! {known_issue} (open, no workaround)\ndisk: {needs}\nreleased under the
        responsibility of {manager}\nfollowing release: {next_due}\n\nIf you skipped the last update, convert your files first. The tool for that
        is on the download page.
        """,
        ask=r"""
        Which version of {product} has just been released? => {release}
        What is the number of the new release of {product}? => {release}
        What is new in {product} {release}? => {added}
        Which feature did {product} gain? => {added}
        What can {product} no longer do since {release}? => {removed}
        Which feature was dropped from {product}? => {removed}
        How much disk space does {product} {release} require? => {needs}
        What known problem does {product} {release} have? => {known_issue}
        What is still not working properly in {product}? => {known_issue}
        Who managed the release of {product} {release}? => {manager}
        When is the release of {product} after {release} due? => {next_due}
        On which date should we expect another build of {product}? => {next_due}
        """,
    ),
    account(
        "dataset card",
        dataset="{name}-{d3}k|{name}Set|{name} Corpus",
        content="bird calls|court rulings|river levels|shop receipts|hand gestures|old maps|recipe steps|traffic signs|ship logs|chess games"
        "|weld photos|street signs|dream diaries|bee dances",
        source="a museum in {city}|a hospital in {city}|the harbour of {city}|a radio station in {city}|two schools in {city}"
        "|the archive of {city}|volunteers from {city}",
        raw="{60..99},{d3}",
        kept="{10..55},{d3}",
        dropped_for="blurred pages|wrong labels|near duplicates|missing consent|broken files|empty rows|mixed languages|faces of children"
        "|odd units|too much noise|private addresses|machine output",
        curator="person",
        held_out="{3..19}%",
        by="dataset",
        tell=r"""
        Data card: {dataset}\n\nWhat is in it: {content}\nWhere they come from: {source}\nCollected: {raw} examples\nAfter cleaning: {kept}\nMain
        reason for discarding: {dropped_for} \nReserved for testing: {held_out}, split by day\nCurated by {curator}\n\nPlease do not scrape the
        originals again; the owners lent them to us for this purpose only.

        We spent the winter on {dataset}. Originally {source} gave us {raw} examples of {content}, on a stack of drives. Much of that was useless
        owing to {dropped_for}, and so {curator}, who curates the collection, brought it down to {kept}. Of these, {held_out} were locked away
        and are used for nothing but the final test. The remaining ones may be shuffled at will.

        Q: I found {dataset} on the share. What is it?\nA: {Content}, from {source}.\nQ: The paper speaks of {raw} items, I count {kept}.\nA: The
        paper came first. Then we found {dropped_for} and threw those out.\nQ: May I train on everything?\nA: No, {held_out} is test data, marked
        in column {small}.\nQ: Who can tell me more?\nA: {curator} built it.
        """,
        ask=r"""
        What does {dataset} consist of? => {content}
        What kind of data is in {dataset}? => {content}
        Where did the material for {dataset} come from? => {source}
        Who provided the originals of {dataset}? => {source}
        How many examples does {dataset} have after cleaning? => {kept}
        How big is {dataset} today? => {kept}
        How many items were there in {dataset} before anything was removed? => {raw}
        Why were so many examples of {dataset} thrown away? => {dropped_for}
        Which defect led to the removal of items from {dataset}? => {dropped_for}
        Which share of {dataset} is reserved for the test? => {held_out}
        How much of {dataset} must I not train on? => {held_out}
        Who is the curator of {dataset}? => {curator}
        """,
    ),
    account(
        "model card",
        model="{name}-{small}B|{name} Mini|{name} {word}",
        base_model="{name}-{small}B|{name} Base|{name}",
        trained_on="court minutes|repair manuals|chat logs|nursing notes|patent claims|weather bulletins|exam answers|cooking blogs"
        "|police reports|sermons|film scripts|tax letters|travel diaries|radio plays",
        good_at="short summaries|spotting dates|polite replies|unit conversion|plot outlines|spelling fixes|table reading|tone matching"
        "|name tagging|rhyming|quick drafts|label guessing",
        weak_at="long sums|double negation|sarcasm|rare names|map questions|legal advice|counting letters|handwriting|old dialects"
        "|dosage questions|chess moves|family trees",
        context="{4..64}k tokens",
        contact="person",
        by="model",
        tell=r"""
        # {model}\n\nStarting point: the weights of {base_model}\nFurther training: {trained_on}\nWindow: {context}\nUse it for: {good_at}\nDo
        not use it for: {weak_at}. Our testers in {city} were misled more than once.\nLicence: research only\nContact: {contact}

        {contact} answers for {model} and wrote this card. It isn't a new model but a child of {base_model} that was shown a great many
        {trained_on}. It reads up to {context} at a time. People praise it for {good_at}. With {weak_at}, on the other hand, it is confidently
        wrong, so keep a human in the loop. We do not intend to release the optimizer state.

        "Is {model} any good?" "Depends. {Good_at}? Wonderful. {Weak_at}? Forget it." "Did you make it yourselves?" "We took {base_model} and fed
        it {trained_on} for {small} days." "How much text can I give it?" "{context}, after that it loses the beginning." "And if it misbehaves?"
        "Write to {contact}, who's responsible for it."
        """,
        ask=r"""
        Which model is {model} derived from? => {base_model}
        What were the starting weights of {model}? => {base_model}
        What kind of text was {model} fine-tuned on? => {trained_on}
        Which material was {model} trained on further? => {trained_on}
        What does {model} do well? => {good_at}
        Which task is {model} suited to? => {good_at}
        What is {model} bad at? => {weak_at}
        Which use of {model} is advised against? => {weak_at}
        How much can {model} read at once? => {context}
        What is the context length of {model}? => {context}
        Who is the contact for {model}? => {contact}
        To whom do I report trouble with {model}? => {contact}
        """,
    ),
    account(
        "security finding",
        finding="SEC-{d4}|VULN-{d3}|{L2}-{d4}",
        affected="{name} Gateway|{name} Portal|{name}Mail|{name} Player",
        weakness="a guessable token|an open redirect|a leaked key|missing escaping|a writable config|a default password|an unsigned update"
        "|verbose errors|a weak hash|a public bucket|a path traversal|a replayed cookie|an unlocked debug port|a forgotten test account",
        finder="person",
        patched_by="person",
        fixed_in="version",
        stopgap="blocking the port|shorter sessions|a firewall rule|turning off previews|an extra prompt|a read-only mount|manual approval"
        "|hiding the banner|disabling uploads|a captcha|stricter headers|logging out everybody",
        bounty="{2..95}00 euros",
        public_on="date",
        by="finding",
        tell=r"""
        {finding} (confidential until {public_on})\n\nProduct: {affected}\nDefect: {weakness}\nCredit: {finder}, who asked for no
        publicity\nReward paid: {bounty}\nUntil you can upgrade: {stopgap}\nCure: {fixed_in}, patch written by {patched_by}\n\nNo sign of abuse
        was found in the logs of the last {small} months.

        It was {finder} who sent us {finding}, in a very courteous letter. In {affected} there was {weakness}, and had been for years. We tided
        customers over with {stopgap}. Meanwhile {patched_by} worked on the real solution, which is contained in {fixed_in}. As a thank-you,
        {bounty} changed hands. The details go public on {public_on}, not before, so please keep quiet.

        Security round, {weekday}. One item, {finding}. {patched_by} explained how {affected} came to have {weakness} and what had to be
        rewritten. The result ships as {fixed_in}. Sites that cannot take it yet should use {stopgap}. The board approved {bounty} for {finder},
        without whom we would still be in the dark. The advisory will be published on {public_on}.
        """,
        ask=r"""
        Which weakness is described in {finding}? => {weakness}
        What was the flaw in {affected}? => {weakness}
        Which product does {finding} concern? => {affected}
        Who found {finding}? => {finder}
        Who received the reward for {finding}? => {finder}
        Who wrote the patch for {finding}? => {patched_by}
        From which version on is {affected} safe? => {fixed_in}
        Which version repairs {finding}? => {fixed_in}
        How can one protect {affected} without upgrading? => {stopgap}
        What is the interim measure against {finding}? => {stopgap}
        How much was paid for the report of {finding}? => {bounty}
        When will {finding} be made public? => {public_on}
        Until which date must we keep quiet about {finding}? => {public_on}
        """,
    ),
    account(
        "idea put off in the backlog",
        idea="dark tooltips|a mobile widget|bulk invoices|shared carts|spoken menus|smart folders|gift cards|live captions|route replay"
        "|a family plan|colour tags|printed badges|a quiz mode|calendar feeds|a loyalty page|window snapping",
        wanted_by="person",
        estimator="person",
        estimate="{3..12} weeks|{20..60} days",
        postponed_for="the tax season|a hiring freeze|the office move|missing test phones|legal doubts|low demand|a pending patent"
        "|the spring audit|the new billing|a broken prototype|staff on leave|an unpaid bill",
        revive_when="a customer offers to pay|the old client is gone|the design team is complete|support tickets double"
        "|the contract in {city} is signed|the framework is upgraded|we reach ten thousand users|a competitor has it|the intern comes back"
        "|the API leaves beta|somebody volunteers|the budget is doubled",
        label="P{2..5}|{word} list|later-{d2}",
        by="idea",
        tell=r"""
        Backlog note on {idea}. The wish comes from {wanted_by}, who has brought it up at every meeting since {month}. {estimator} sat down with
        a pencil and reckons that it takes {estimate}. We said no for the time being on account of {postponed_for}. It was given the label
        {label}. Let's take it out again as soon as {revive_when}.

        To {wanted_by}\n\nThank you for suggesting {idea}. We like it, honestly. {estimator} worked out what it would cost us: {estimate} of
        somebody's time. With {postponed_for} on our hands that's more than we can spare. It isn't forgotten, you'll find it in the tracker under
        {label}. If {revive_when}, it will be the first thing we look at.

        - {idea}\n - asked for by: {wanted_by} (twice)\n - size: {estimate}, says {estimator}, plus documentation\n - not now, because of
        {postponed_for}\n - wake up when: {revive_when}\n - label: {label}\n - sketches are in the blue folder in {city2}
        """,
        ask=r"""
        Who would like to have {idea}? => {wanted_by}
        Whose wish was {idea}? => {wanted_by}
        Who judged how much work {idea} would be? => {estimator}
        From whom do we have the estimate for {idea}? => {estimator}
        How long would it take to build {idea}? => {estimate}
        How much work is {idea} thought to be? => {estimate}
        Why was {idea} put off? => {postponed_for}
        What keeps us from doing {idea} at the moment? => {postponed_for}
        Under what condition do we come back to {idea}? => {revive_when}
        When should {idea} be reconsidered? => {revive_when}
        Which label does {idea} have in the tracker? => {label}
        """,
    ),
    account(
        "flaky test in quarantine",
        test="test_{invented}_{word}|test_{word}_{invented}|{name}Spec",
        rate="{2..35}%",
        trigger="a slow runner|leap seconds|parallel workers|random ports|a cold cache|German locale|daylight saving|low memory|test order"
        "|a shared folder|animation delays|unseeded shuffling|network jitter|a leftover cookie",
        quarantined_by="person",
        assigned_to="person",
        since="{1..28} {January|February|March|April}",
        deadline="{1..28} {June|July|September|October}",
        cover="a manual check|a nightly run|a contract test|a smoke test|a canary release|a type check|a screenshot review|a replay of traffic"
        "|a log alert|a second reviewer|a weekly demo|a property test",
        by="test",
        tell=r"""
        {test} is skipped as of {since}. {quarantined_by} pulled it out of the suite after a week of red builds. It fails in {rate} of all runs,
        and the trigger seems to be {trigger}. Until it is back, {cover} has to do in its place. {assigned_to} has been asked to mend it. If that
        has not happened by {deadline}, we delete it for good.

        # quarantine.toml, entry no. {small}\ntest: {test}\nfailure rate: {rate}\nput here: {since}, by {quarantined_by}\nmeanwhile:
        {cover}\nowner of the repair: {assigned_to}\nexpires: {deadline}, then the file is removed\ncomment: goes wrong with {trigger}, never on
        a laptop; tried {d2} times

        <{quarantined_by}> I've had it with {test}. Skipped, starting {since}\n<{assigned_to}> was it that bad?\n<{quarantined_by}> {rate} of the
        runs! And always {trigger}\n<{assigned_to}> all right, I'll repair it. How long do I have?\n<{quarantined_by}> {deadline} at the latest,
        or out it goes\n<{assigned_to}> and what do we rely on till then?\n<{quarantined_by}> {cover}
        """,
        ask=r"""
        How often does {test} fail? => {rate}
        What is the failure rate of {test}? => {rate}
        What makes {test} fail? => {trigger}
        Under what circumstance does {test} go red? => {trigger}
        Who decided to skip {test}? => {quarantined_by}
        Who took {test} out of the suite? => {quarantined_by}
        Who has to repair {test}? => {assigned_to}
        Since when has {test} been skipped? => {since}
        By what date must {test} be fixed? => {deadline}
        When will {test} be deleted if nothing happens? => {deadline}
        What stands in for {test} in the meantime? => {cover}
        What do we rely on while {test} is out? => {cover}
        """,
    ),
    account(
        "feature flag half rolled out",
        flag="{invented}_{word}|enable_{invented}|{word}_{invented}",
        what_it_does="the new checkout|faster search|a shorter form|inline replies|the second inbox|sticky headers|lazy images|the map picker"
        "|one-click returns|spoken hints|the merged menu|weekly digests|gentler alerts|the tip jar",
        now_at="{5..45}%",
        goal="{50..95}%",
        stopped_by="complaints from shops|slow page loads|a payment bug|lost sessions|angry reviews|a legal question|missing strings"
        "|double charges|a failed survey|old browsers|support overload|crashing tablets",
        owner="person",
        approver="person",
        removal="date",
        by="flag",
        tell=r"""
        The flag {flag} switches on {what_it_does}. At present {now_at} of accounts have it, chosen by hash. We meant to be at {goal} by the end
        of {month}, but {stopped_by} made us pause. Day-to-day handling lies with {owner}. To go any further, a yes from {approver} is needed.
        The dead branch is to be cut out of the code on {removal}.

        Stand-up notes. {owner}: still owns {flag} and would rather not. The thing itself ({what_it_does}) is live for {now_at}; that is where it
        halted, on account of {stopped_by}. The plan says {goal}. {approver} did not want to give permission to widen it today and asks for
        another week of numbers. Flag and old code disappear together on {removal}, whatever happens.

        flag | {flag}\ngives users | {what_it_does}\nshare today | {now_at}\nshare aimed for | {goal}\nwhy it is not moving |
        {stopped_by}\nkeeper | {owner}\nhas to sign off on changes | {approver}\nclean-up | {removal}\nremarks | staff accounts, all {number} of
        them, are excluded from the count
        """,
        ask=r"""
        What does {flag} turn on? => {what_it_does}
        What do users get when {flag} is set for them? => {what_it_does}
        For what share of users is {flag} active now? => {now_at}
        How far has {flag} been rolled out? => {now_at}
        What share of users is {flag} meant to reach? => {goal}
        Why was the rollout of {flag} halted? => {stopped_by}
        What made the team stop widening {flag}? => {stopped_by}
        Who owns {flag}? => {owner}
        Who looks after {flag} from day to day? => {owner}
        Who must agree before {flag} is widened? => {approver}
        Whose approval does {flag} wait for? => {approver}
        When is {flag} going to be removed? => {removal}
        """,
    ),
    account(
        "nightly job moved to another hour",
        nightly="{invented}-sync|{invented}-sweep|{word}-export|{invented}-digest",
        task="shrinks old photos|mails the press review|recounts the votes|merges address books|prunes dead links|refreshes exchange rates"
        "|copies the ledgers|rebuilds the site map|checks the backups|ranks the recipes|closes stale tickets|renders the charts",
        old_time="{1..11}:{10..59} pm",
        new_time="{1..5}:{10..59} am",
        clash="the payroll run|a tape change|the virus scan|a lock in the ledger|school traffic|the power tests|a partner's upload|the lift alarm"
        "|the tide forecast|a log rotation|the night shift report|cleaning staff",
        runtime="{12..58} minutes",
        host="{invented}{d2}|{word}{d2}",
        changed_by="person",
        by="nightly",
        tell=r"""
        Reminder about {nightly}: it has a new hour. It {task}, which takes about {runtime}, and used to begin at {old_time}. There it kept
        colliding with {clash}. {changed_by} therefore shifted it to {new_time}. The machine is the same as ever, {host}. If you have scripts
        that wait for its output, please adapt them before {weekday}.

        crontab of {host}, annotated\n# {nightly}\n# runs at {new_time}; do not put it back to {old_time}, where {clash} got in its way\n# what
        for: it {task}\n# typical run time: {runtime} \n# last edited by {changed_by}, see the wiki for the argument\n# output goes to the usual
        log, kept for {small} weeks

        Dear {first}, you wondered why the results come so late. {changed_by} rescheduled {nightly}, the job on {host} that {task}. It had been
        starting at {old_time} for as long as anyone remembers, and every so often {clash} spoilt it. From now on it sets off at {new_time}; add
        {runtime} for the work itself and you know when to look.
        """,
        ask=r"""
        At what time does {nightly} start now? => {new_time}
        When is {nightly} scheduled? => {new_time}
        At what hour did {nightly} use to start? => {old_time}
        What was the former start time of {nightly}? => {old_time}
        Why was {nightly} moved to another hour? => {clash}
        What got in the way of {nightly} at its old hour? => {clash}
        How long does {nightly} take? => {runtime}
        On which machine does {nightly} run? => {host}
        Where is {nightly} executed? => {host}
        Who rescheduled {nightly}? => {changed_by}
        Who decided on the new hour for {nightly}? => {changed_by}
        """,
    ),
    account(
        "on-call week swapped",
        rota="team",
        week="{1..28} {January|February|March|April|May}",
        planned_person="person",
        actual_person="person",
        excuse="a dentist visit|a cello recital|a house move|the school play|jury duty|a sprained wrist|the ferry strike|a chess match|exam week"
        "|a wedding abroad|new puppies|a broken heater|choir practice|a late flight",
        pager="phone",
        second_line="person",
        returns="{1..28} {July|August|September|October}",
        by="rota",
        tell=r"""
        On-call in {rota}, week of {week}. The plan on the wall still says {planned_person}. That is no longer right: {excuse} came up, and
        {actual_person} kindly jumped in. The pager stays the same, {pager}. If nobody picks up within {small} minutes, it rings {second_line}.
        In return, {actual_person} gets the week beginning {returns} off.

        <{planned_person}> help, I can't do on-call for {rota} in the week from {week}\n<{actual_person}> what happened?\n<{planned_person}>
        {excuse}\n<{actual_person}> give me the phone then\n<{planned_person}> you're an angel! The number is {pager}. {second_line} is backup as
        always. I'll do yours on {returns}\n<{actual_person}> deal. Please change the calendar

        Log of the {rota} rota\n- week starting {week}: carried by {actual_person} (swap)\n- stood down: {planned_person}, on account of
        {excuse}\n- escalation after two tries: {second_line}\n- number to dial: {pager} \n- the favour is paid back in the week starting
        {returns}\n- approved by the lead in {city}
        """,
        ask=r"""
        Who is really on call for {rota} in the week of {week}? => {actual_person}
        Who carries the pager of {rota} after the swap? => {actual_person}
        Who was supposed to be on call for {rota} in the week of {week}? => {planned_person}
        Whose on-call week in {rota} did {actual_person} take? => {planned_person}
        Why did {planned_person} need a replacement? => {excuse}
        What was the reason for the swap in the {rota} rota? => {excuse}
        Which number reaches the person on call for {rota}? => {pager}
        What is the phone number of the {rota} pager? => {pager}
        Who is the backup for {rota} if the phone is not answered? => {second_line}
        To whom do calls for {rota} go next? => {second_line}
        When is the swap in {rota} made up for? => {returns}
        In the week of which date is the favour to {actual_person} returned? => {returns}
        """,
    ),
    account(
        "rotation of a secret",
        secret="{name} signing key|{name} API token|{name} root password|{name} deploy key",
        protects="the badge printer|the invoice archive|the weather feed|the door locks|the card reader|the update server|the sales mirror"
        "|the mail relay|the log vault|the photo store|the radio link|the test phones",
        old_place="a sticky note|a shared drawer|an old wiki|a chat thread|a text file|the boot script|a spreadsheet|an env file|a notebook"
        "|the build log|a mail draft|a calendar entry",
        new_place="{name} Vault|{name} Safe|{name}Box",
        interval="{20..90} days",
        rotated="date",
        trustee="person",
        spare_holder="person",
        by="secret",
        tell=r"""
        What to know about the {secret}. It opens {protects}, nothing else. Somebody found a copy in {old_place}, so on {rotated} we made a new
        one and put it in {new_place}, where it belongs. From now on it is exchanged every {interval}. {trustee} does that and gets a reminder. A
        sealed spare lies with {spare_holder}, in case {new_place} cannot be reached.

        Dear auditors, regarding your point {small}: the {secret}, which guards {protects}, was renewed on {rotated}. It is no longer to be found
        in {old_place}; that copy has been destroyed. Today the only place for it is {new_place}. We renew it at intervals of {interval}, and
        {trustee} is answerable for this. {spare_holder} keeps the emergency copy in an envelope.

        secret: {secret}\nfor: {protects}\nlast renewal: {rotated}\nrepeat after: {interval}\nperson in charge of renewing: {trustee}\nemergency
        envelope: {spare_holder}\nhome: {new_place}\nused to be in: {old_place} (yes, really; we have all apologised, and {first} brought cake)
        """,
        ask=r"""
        What does the {secret} give access to? => {protects}
        Which thing is protected by the {secret}? => {protects}
        Where is the {secret} kept now? => {new_place}
        In which place do I look for the {secret}? => {new_place}
        Where was the {secret} lying around before? => {old_place}
        In what careless place had the {secret} been left? => {old_place}
        How often is the {secret} replaced? => {interval}
        When was the {secret} last changed? => {rotated}
        Who is responsible for renewing the {secret}? => {trustee}
        Who replaces the {secret} when it is time? => {trustee}
        Who has a spare copy of the {secret}? => {spare_holder}
        Whom do I ask for the {secret} in an emergency? => {spare_holder}
        """,
    ),
    account(
        "performance fix",
        function="{invented}_{word}()|load_{invented}()|render_{invented}()|{invented}()",
        before="{300..990} ms",
        after="{11..95} ms",
        hot_spot="date parsing|deep copies|font lookup|string joins|locale checks|JSON encoding|tree walking|regex matching|lock contention"
        "|colour mixing|page faults|object creation|sorting twice|logging",
        trick="a ring buffer|memoisation|batching|a bitmap|lazy loading|one big query|a sorted array|early exit|a lookup table|string interning"
        "|an arena|loop fusion|a Bloom filter|prefetching",
        tried_in_vain="more threads|inlining|a bigger cache|another compiler|loop unrolling|faster disks|a C extension|compression|pinning cores"
        "|huge pages|a shorter key|async calls",
        who_did="person",
        profiler="{name}Trace|{name}Prof|{invented}stat",
        by="function",
        tell=r"""
        {who_did} spent {weekday} on {function} and wrote up how it went. With {profiler} it became clear that nearly all the time disappears in
        {hot_spot}. The first attempt, {tried_in_vain}, changed nothing at all. Then came {trick}, and the median fell from {before} to {after}.
        The patch is {small} lines long. It needs a comment, otherwise somebody will simplify it again.

        ## {function} is no longer slow\n\n| | median |\n|---|---|\n| last week | {before} |\n| today | {after} |\n\nWhere the time went:
        {hot_spot} (shown by {profiler}).\nDid not help: {tried_in_vain}.\nDid help: {trick}. \nWork by {who_did}. Machine: the old laptop from
        {city}, on mains power.

        "You look happy." "I got {function} down to {after}." "Wasn't it {before}?" "It was! I ran {profiler} and saw {hot_spot} all over the
        place." "So you used {tried_in_vain}, as everybody does." "I did, and it was no use whatsoever. {Trick} did the job." Notes of a talk
        with {who_did}, the author of the speed-up, over soup in the canteen.
        """,
        ask=r"""
        How long does {function} take since the fix? => {after}
        What is the median of {function} today? => {after}
        How slow was {function} originally? => {before}
        What was the time of {function} before it was improved? => {before}
        What made {function} so slow? => {hot_spot}
        Where did {function} spend most of its time? => {hot_spot}
        What finally made {function} faster? => {trick}
        Which technique solved the problem of {function}? => {trick}
        What was tried on {function} without success? => {tried_in_vain}
        Which attempt to speed up {function} was useless? => {tried_in_vain}
        Who made {function} faster? => {who_did}
        Which tool showed where {function} loses its time? => {profiler}
        """,
    ),
    account(
        "pinned dependency",
        package="{invented}|py{invented}|{invented}-{word}|lib{invented}",
        pinned="version",
        bad_version="version",
        broke="PDF covers|right-to-left text|dark icons|login cookies|CSV quoting|audio seeking|map tiles|barcode scans|negative prices"
        "|file uploads|time zones|print margins|spell checking|drag handles",
        discovered_by="person",
        pinned_by="person",
        lift_when="upstream answers|the next major release|we drop Windows|the fork is merged|our tests pass twice|the maintainer returns"
        "|the old API is gone|the wheel is rebuilt|our contract ends|the new parser lands|somebody ports it|the licence is clear",
        repo_file="{invented}.lock|{word}.toml|{invented}.txt",
        by="package",
        tell=r"""
        Why is {package} frozen? Because {bad_version} wrecked {broke}, which {discovered_by} noticed by pure luck during a demo. {pinned_by}
        then nailed it to {pinned} in {repo_file}, with a comment that nobody reads. Please do not let the update bot talk you out of it. It may
        move again once the condition is met, and the condition is: {lift_when}.

        # {repo_file}\n# {package} must remain at {pinned}\n# reason: {broke} stopped working under {bad_version}\n# found by {discovered_by},
        line added by {pinned_by}\n# may be loosened when: {lift_when}\n# the bot has asked {small} times; the answer is no

        Hello {discovered_by},\n\nremember how you told us that {broke} looked odd? You were right, {bad_version} of {package} is to blame. I
        have gone back to {pinned} and written that into {repo_file}, so it can't creep in again. I will only undo it under one condition
        ({lift_when}). Thank you for your sharp eyes!\n\nBest wishes from {city}\n{pinned_by}
        """,
        ask=r"""
        At which version is {package} pinned? => {pinned}
        Which version of {package} are we supposed to use? => {pinned}
        Which version of {package} is broken? => {bad_version}
        Which version of {package} must be avoided? => {bad_version}
        What stopped working because of {package}? => {broke}
        What did the bad version of {package} break? => {broke}
        Who noticed that {package} had broken something? => {discovered_by}
        Who pinned {package}? => {pinned_by}
        Who wrote the line that holds {package} back? => {pinned_by}
        Under what condition may {package} be upgraded again? => {lift_when}
        What are we waiting for before {package} is unpinned? => {lift_when}
        In which file is {package} pinned? => {repo_file}
        """,
    ),
    account(
        "certificate of a domain",
        domain="{invented}.example|{word}-{invented}.example|www.{invented}.example",
        old_issuer="{name}Trust|{name} CA|{name}Sign",
        new_issuer="{name}Trust|{name} CA|{name}Sign",
        expired="{1..28} {month} {2023..2026}",
        valid_until="{1..28} {month} {2027..2031}",
        effect="blank kiosks|failed payments|warning pages|silent sensors|bounced mail|stuck downloads|dead QR codes|refused logins|missing maps"
        "|frozen tills|lost bookings|red padlocks",
        renewed_by="person",
        reminder="a wall calendar|a text message|a cron mail|a ticket template|a dashboard tile|a phone alarm|a chat bot|a monthly meeting"
        "|a paper card|a traffic light|a shared task|a spreadsheet row",
        by="domain",
        tell=r"""
        The certificate of {domain} ran out on {expired}, while everyone was at lunch. The consequence: {effect}. {old_issuer} had sent its
        warnings to somebody who left in {year}. {renewed_by} did not feel like staying with them and obtained a fresh one from {new_issuer},
        good until {valid_until}. So that we are not caught out again there is now {reminder}.

        {domain}, TLS\n\nissued by: {new_issuer} (until this spring: {old_issuer})\nends: {valid_until}\npredecessor ended: {expired}, unnoticed,
        which led to {effect}\nobtained by: {renewed_by}\nprotection against forgetting: {reminder}\nkey length: as before\nsupport line of the
        issuer: {phone}

        Hi {first}, about last week's {effect}: it was our own fault. Nobody renewed the certificate for {domain} and on {expired} it died. It's
        alive again thanks to {renewed_by}, who switched from {old_issuer} to {new_issuer} on the spot. We're safe till {valid_until}. As for
        next time, we have set up {reminder}. I feel rather silly.
        """,
        ask=r"""
        Until when is the current certificate of {domain} valid? => {valid_until}
        When does the certificate of {domain} have to be renewed next? => {valid_until}
        On which date did the previous certificate of {domain} lapse? => {expired}
        Who issues the certificate of {domain} now? => {new_issuer}
        From which authority is the present certificate of {domain}? => {new_issuer}
        Which authority issued the certificate of {domain} formerly? => {old_issuer}
        From whom did {domain} get its certificate before the switch? => {old_issuer}
        What was the result of the lapse at {domain}? => {effect}
        What did people notice when {domain} lost its certificate? => {effect}
        Who got the new certificate for {domain}? => {renewed_by}
        What reminds us of the next renewal for {domain}? => {reminder}
        """,
    ),
    account(
        "what an agent noted about its user",
        editor="{name}Edit|{name}Pad|{name}",
        test_command="make {invented}|{invented} test|npm run {invented}|./{invented}.sh",
        off_limits="infra/|secrets/|billing/{invented}/|migrations/|{invented}/core/|public/{word}/|fonts/|legacy/{invented}/|proto/|hooks/"
        "|audio/|contracts/",
        likes="short diffs|many small commits|long commit messages|table-driven tests|plain functions|early returns|verbose names"
        "|type annotations|diagrams in text|a plan first|British spelling|one file at a time",
        dislikes="emoji|apologies|new dependencies|clever one-liners|force pushes|trailing summaries|abbreviations|nested callbacks"
        "|drive-by refactoring|bullet lists|screenshots|exclamation marks",
        ask_before="deleting files|opening ports|sending mail|renaming modules|changing the schema|upgrading packages|spending money"
        "|touching the changelog|tagging releases|running containers|editing licences|closing issues",
        colleague="person",
        tell=r"""
        Memory file, kept by the agent\n\n- The user works in {editor}; don't suggest another.\n- Tests are started with `{test_command}`, from
        the root.\n- Never write to {off_limits}.\n- What goes down well: {likes}. What doesn't: {dislikes}. \n- Get permission ahead of
        {ask_before}.\n- If the user is away, {colleague} may decide, as told on {weekday}.

        Today I learned a few things about the user. They were annoyed by {dislikes}, twice, and said so. They praised {likes}. When I was about
        to touch {off_limits} they stopped me; that directory is taboo. {Ask_before} is fine, but only after a question. Their editor is
        {editor}. To run the tests, {test_command}. During holidays I can turn to {colleague}.

        User: Let me tell you how I work, then we get along.\nAgent: Please do.\nUser: {editor} is my editor, and I run the tests with
        {test_command}. I'm fond of {likes}. Spare me {dislikes}.\nAgent: Anything I should keep away from? \nUser: {off_limits}, it's not ours.
        And check with me prior to {ask_before}. When I'm in {city}, {colleague} speaks for me.
        """,
        ask=r"""
        Which editor does the user work with? => {editor}
        What is my editor? => {editor}
        How does the user run the tests? => {test_command}
        Which command starts my tests? => {test_command}
        Which directory must not be touched for the user? => {off_limits}
        What did I tell you to keep your hands off? => {off_limits}
        What style of work does the user appreciate? => {likes}
        What do I like to see in your work? => {likes}
        What annoys the user? => {dislikes}
        What can I not stand in your work? => {dislikes}
        For which action does the agent need the user's permission? => {ask_before}
        Who may decide in the user's absence? => {colleague}
        Who speaks for me when I am away? => {colleague}
        """,
    ),
    account(
        "disaster drill",
        drill="Exercise {name}|Drill {name}|Operation {name}",
        scenario="a flooded basement|a stolen laptop|a cut fibre|a dead region|a burnt switch|a wiped mirror|a rogue admin|a gas alarm"
        "|a lost backup key|a locked building|a poisoned cache|a dead battery room",
        target="{15..45} minutes",
        actual="{50..180} minutes",
        stumbling_block="a wrong phone list|an old password|a missing key|unclear roles|a stale runbook|an empty battery|no printer paper"
        "|two same-named hosts|a closed gate|a muted channel|unreadable labels|a forgotten region",
        leader="person",
        observer="person",
        repeat_on="date",
        by="drill",
        tell=r"""
        Report on {drill}. At {time} the staff were told to imagine {scenario}. From then on {leader} gave the orders. Our aim was to have
        everything back within {target}. We weren't even close, the clock stood at {actual} when the last screen turned green. What threw us was
        {stumbling_block}. {observer} sat in the corner the whole time, taking notes. We try again on {repeat_on}.

        We practised yesterday. I found {drill} more exciting than I had thought! The story was {scenario}. {observer} was only allowed to watch
        and time us, the poor soul, while {leader} led the recovery. All went well until we hit {stumbling_block}. It cost us dearly: {actual} in
        all, with {target} being the goal. There will be a second go on {repeat_on}.

        drill: {drill}\nassumed event: {scenario}\nin command: {leader}\nneutral witness: {observer}\nallowed: {target}\nneeded:
        {actual}\nbiggest hindrance: {stumbling_block}\nrepetition: {repeat_on}\ncatering: {small} pizzas from the place on the corner, all cold
        by the end; thanks to the night porter in {city}, who played the angry customer
        """,
        ask=r"""
        Which emergency was played through in {drill}? => {scenario}
        What was {drill} about? => {scenario}
        In what time should everything have been restored in {drill}? => {target}
        How quick did we want to be in {drill}? => {target}
        How long did the recovery in {drill} really take? => {actual}
        After how long was everything back in {drill}? => {actual}
        What held people up most during {drill}? => {stumbling_block}
        What went wrong in {drill}? => {stumbling_block}
        Who was in charge during {drill}? => {leader}
        Who watched {drill} without taking part? => {observer}
        When is {drill} going to be repeated? => {repeat_on}
        """,
    ),
    account(
        "storage bill brought down",
        bucket="{invented}-logs|{word}-{invented}|{invented}-archive",
        peak="{30..90} TB",
        shrunk_to="{2..19} TB",
        hog="debug dumps|camera stills|old thumbnails|core files|unzipped backups|build caches|duplicate videos|test recordings|crash reports"
        "|audio masters|map renders|expired exports|voice mails|click traces",
        bill="{20..95}00 euros",
        kept_for="{10..90} days",
        cleaner="person",
        objector="person",
        by="bucket",
        tell=r"""
        When the invoice for {bucket} reached {bill} a month, {cleaner} had a closer look. There were {peak} in it, most of it {hog} that nobody
        had opened in years. These are now erased automatically once they are {kept_for} old. What remains is {shrunk_to}. {objector} spoke
        against it, for fear of needing them in court, and was outvoted.

        To: {objector}\nSubject: {bucket}\n\nI know you would rather have kept everything. Still, {bill} every month was not to be defended, and
        it was nearly all {hog}. They go after {kept_for} from now on, by a rule of the bucket. It held {peak} at its worst; yesterday I measured
        {shrunk_to}. Exceptions are possible, just ask.\n\nRegards, {cleaner}

        {bucket}, what was done\n1. counted: {peak}, costing {bill} per month\n2. searched for the main offender: {hog}\n3. {objector} asked to
        leave it as it is; noted, not followed\n4. rule added by {cleaner}: delete after {kept_for} \n5. counted again after {small} weeks:
        {shrunk_to}
        """,
        ask=r"""
        How much was stored in {bucket} before the clean-up? => {peak}
        What size did {bucket} have at its worst? => {peak}
        How big is {bucket} since the clean-up? => {shrunk_to}
        How much data is left in {bucket}? => {shrunk_to}
        What took up most of the room in {bucket}? => {hog}
        What was clogging {bucket}? => {hog}
        How much did {bucket} cost a month before anyone acted? => {bill}
        How long are things kept in {bucket} nowadays? => {kept_for}
        After what time are {hog} deleted? => {kept_for}
        Who cleaned up {bucket}? => {cleaner}
        Who set the deletion rule on {bucket}? => {cleaner}
        Who was against deleting anything from {bucket}? => {objector}
        """,
    ),
    account(
        "correction of wrong rows",
        table="{invented}_{word}|{word}_{invented}|{invented}s",
        field="currency|postcode|shoe size|birth year|tax class|unit|seat row|blood group|height|school grade|engine type|ward number|eye colour"
        "|title",
        wrong_value="{word}|{L3}|{d4}",
        right_value="{word}|{L3}|{d4}",
        rows="{11..98},{d3}",
        origin="a copied form|a sleepy intern|a bad merge|a lost header|an old plugin|a shifted column|a broken scanner|a mistyped default"
        "|a swapped file|a lazy macro|a half-run script|a faulty keyboard",
        operator="person",
        checker="person",
        by="table",
        tell=r"""
        Data fix in {table}, carried out last {weekday}. In {rows} rows the field "{field}" read {wrong_value}. It ought to have been
        {right_value}. The mistake goes back to {origin}. {operator} ran the script in batches during the night, after {checker} had gone through
        it line by line. A dump of the earlier state is kept for {small} weeks.

        <{operator}> all done with {table}\n<{checker}> how many did you touch?\n<{operator}> {rows}, it matches the count you got when you
        proofread my script\n<{checker}> and every {field} says {right_value} now?\n<{operator}> yes. I grepped, there's not a single
        {wrong_value} left\n<{checker}> whatever caused that?\n<{operator}> {origin}, would you believe it

        Query to the data desk: why did my report on {table} change overnight?\nReply: because it was wrong before. Owing to {origin}, {rows}
        records carried {wrong_value} as {field}. {operator} has replaced this by {right_value}. The correction was proposed on paper first and
        {checker} verified it, as the rules demand. Please run your report again.
        """,
        ask=r"""
        Which field of {table} had been filled in wrongly? => {field}
        What is the correct value that {table} received? => {right_value}
        What was written into {table} by the correction? => {right_value}
        Which false value did {table} contain? => {wrong_value}
        What stood in the rows of {table} before the fix? => {wrong_value}
        How many rows of {table} were corrected? => {rows}
        How many records in {table} were affected? => {rows}
        How did the wrong values get into {table}? => {origin}
        What was the origin of the mistake in {table}? => {origin}
        Who ran the correction on {table}? => {operator}
        Who changed the rows in {table}? => {operator}
        Who checked the script for {table} beforehand? => {checker}
        """,
    ),
    account(
        "end of an old interface",
        old_api="{name} API|{name} Feed|{name} Gateway",
        successor="{name} API|{name} Stream|{name} Gateway",
        shutdown="date",
        straggler="company",
        traffic_left="{2..19}%",
        difference="dates are in UTC|ids are strings|errors come as text|pages start at zero|amounts are in cents|names are split"
        "|fields are sorted|blanks are dropped|lists are capped|calls must be signed|colours are in hex|answers are zipped",
        guide="page {20..99}|chapter {4..18}|{word}.md|/docs/{invented}",
        helper="person",
        by="old_api",
        tell=r"""
        Notice to all users of the {old_api}. It will be turned off for good on {shutdown}, with no grace period. Please go over to the
        {successor}. The calls look alike, but beware, {difference}. A guide exists, see {guide}. {helper} is happy to lend a hand. According to
        our logs {traffic_left} of the requests still come the old way, nearly all from {straggler}.

        Call with {straggler}, {small} people on the line. They are the last ones of any size on the {old_api} and make up most of its remaining
        {traffic_left}. We told them that {shutdown} stands. Their fear is the porting: in the {successor}, {difference}. We pointed to {guide},
        which they had not seen. {helper} will sit with their developers for an afternoon.

        | retiring | {old_api} |\n| use instead | {successor} |\n| last day | {shutdown} |\n| trap when porting | {difference} |\n| instructions
        | {guide} |\n| support | {helper} |\n| share of calls not yet moved | {traffic_left} |\n| biggest user not yet moved | {straggler}
        |\n\nNext count in {month}.
        """,
        ask=r"""
        What replaces the {old_api}? => {successor}
        Which interface should users of the {old_api} move to? => {successor}
        When will the {old_api} be switched off? => {shutdown}
        Until which day does the {old_api} work? => {shutdown}
        Who still makes heavy use of the {old_api}? => {straggler}
        Which customer has not yet left the {old_api}? => {straggler}
        What share of requests still goes through the {old_api}? => {traffic_left}
        What is different in the {successor}? => {difference}
        What has to be watched out for when porting from the {old_api}? => {difference}
        Where are the instructions for leaving the {old_api}? => {guide}
        Who helps with moving away from the {old_api}? => {helper}
        """,
    ),
    account(
        "spike with a prototype",
        prototype="{name}lab|{invented}|{word}-spike",
        question="can we stream maps|do robots read forms|can a phone print labels|is voice login safe|can tills work offline"
        "|does handwriting search pay|can drones count cattle|do chips survive frost|can kiosks share one screen|is a browser fast enough"
        "|can lamps carry data|can we drop the queue",
        verdict="a clear yes|a clear no|yes with conditions|not this year|only for small shops|only on paper|yes but slowly|too dear"
        "|too early to say|yes if it rains less|not without a partner|surprisingly easy",
        toolkit="{name}Kit|{name}.js|{invented}-rs|lib{invented}",
        time_box="{3..9} days",
        overrun="{12..30} days",
        kept_part="the test data|the wiring plan|the icon set|the parser|the cost sheet|the photo log|the stub server|the grammar|the user notes"
        "|the stencil|the load script|the price model",
        pair_lead="person",
        by="prototype",
        tell=r"""
        {prototype} was a throw-away. It was built to answer one question, namely: {question}? The finding is {verdict}. {pair_lead} led the pair
        that did it and leaned on {toolkit}, which was new to both. The rule had been to stop after {time_box}. In truth it went on for
        {overrun}, as these things do. All of it has been deleted except {kept_part}, which may be of use again.

        Spike card: {prototype}\n\nWe wanted to know: {question}?\nAnswer: {verdict}\nIngredients: {toolkit}, {small} borrowed tablets\nTime
        granted: {time_box}\nTime used: {overrun} (sorry)\nSaved from the bin: {kept_part}\nAsk about it: {pair_lead}, who was in charge

        "What did {prototype} teach us?" asked the chair. {pair_lead}, who had run it, put up a slide with a single line: {question}? Underneath
        it said, in red: {verdict}. Somebody wanted to know why it took {overrun} when {time_box} had been granted. {toolkit} was blamed, the
        only library they had used. The code is gone, apart from {kept_part}.
        """,
        ask=r"""
        Which question was {prototype} meant to answer? => {question}
        What did we want to find out with {prototype}? => {question}
        What was the conclusion of {prototype}? => {verdict}
        How did the question behind {prototype} get answered? => {verdict}
        What was {prototype} built with? => {toolkit}
        Which library did {prototype} rely on? => {toolkit}
        How much time was {prototype} allowed to take? => {time_box}
        How much time did {prototype} take in the end? => {overrun}
        What was kept of {prototype}? => {kept_part}
        Which piece of {prototype} was not thrown away? => {kept_part}
        Who led the work on {prototype}? => {pair_lead}
        """,
    ),
    account(
        "renaming of a class",
        old_class="{name}Manager|{name}Helper|{name}Util|{name}Handler",
        new_class="{name}Ledger|{name}Planner|{name}Registry|{name}Courier",
        runner_up="{name}Box|{name}Desk|{name}Hub|{name}Clerk",
        complaint="it managed nothing|two classes shared it|newcomers misread it|it was a private joke|it sounded like a bank"
        "|it did not fit the docs|it was misspelt|it meant something rude in Finnish|the product is gone|it clashed with a keyword"
        "|support could not say it|it hid a side effect",
        proposer="person",
        doubter="person",
        alias_until="version",
        places="{40..950}",
        by="old_class",
        tell=r"""
        {old_class} is history. The trouble with the name was that {complaint}. {proposer} came up with {new_class}, and after an hour of debate
        that is what it is called now. {runner_up} came second. {doubter} considers the whole affair a waste of time and said so. We touched
        {places} places. The old spelling goes on working until {alias_until}, then imports will fail.

        Naming meeting, {small} people, one whiteboard\n- Why rename {old_class} at all? {doubter} would not. The others: yes, because
        {complaint}.\n- Candidates left after round one: {runner_up}, {new_class}\n- Vote: the latter, which was the suggestion of {proposer}\n-
        To be edited: {places} occurrences\n- Alias stays up to and including {alias_until}

        Hi all, if your build can't find {old_class}, read this. We call it {new_class} from today, an idea of {proposer}'s. It nearly became
        {runner_up}. The reason is simple: {complaint}. I have replaced it in {places} spots. An alias helps you until {alias_until}. {doubter}
        grumbled and thought that it should be left alone, but helped me with the docs.
        """,
        ask=r"""
        What is {old_class} called now? => {new_class}
        Which name did {old_class} get? => {new_class}
        Which name for {old_class} was considered but not taken? => {runner_up}
        What was the second most popular name for {old_class}? => {runner_up}
        Why was {old_class} renamed? => {complaint}
        What was wrong with the name {old_class}? => {complaint}
        Whose idea was the name {new_class}? => {proposer}
        Who suggested what {old_class} is now called? => {proposer}
        Who was against renaming {old_class}? => {doubter}
        Who saw no need for a new name for {old_class}? => {doubter}
        Until which version can one still write {old_class}? => {alias_until}
        In how many places did {old_class} have to be replaced? => {places}
        """,
    ),
    account(
        "disk swapped in a rack",
        server="{invented}{d2}|{word}-{d2}|{invented}",
        rack="{L1}{d2}",
        bay="bay {2..24}",
        failed_disk="{L2}{d5}",
        new_disk="{L2}{d5}",
        warning="clicking noises|a red lamp|slow writes|a smell of dust|a rising sector count|read errors|a hot casing|a missing volume"
        "|spin-up delays|a beep code|timeouts at night|a dropped link",
        technician="person",
        escort="person",
        rebuilt_in="{5..40} hours",
        by="server",
        tell=r"""
        Visit to the data centre in {city}. {server} sits in rack {rack}. It had been drawing attention to itself by {warning}. {escort}, who has
        the badge, let me in and stood by. I took the disk with serial {failed_disk} out of {bay} and put {new_disk} in its place. The array
        needed {rebuilt_in} to rebuild. The removed one goes to the shredder. Signed, {technician}

        WORK ORDER {number}\nhost: {server}, rack {rack}, {bay}\nsign of trouble: {warning}\nremoved: {failed_disk}\ninserted: {new_disk}\narray
        healthy again after: {rebuilt_in}\nhands: {technician}\naccompanied by: {escort} (site staff)\nremarks: screws were too long, filed down

        Thanks to {technician}, {server} has a healthy array again. For those who missed it: {warning} gave the first hint. The fault was with
        {failed_disk}, and {technician} replaced it, while {escort} held the torch and kept the visitors' log. The fresh disk has the serial
        {new_disk}. Rebuilding was over after {rebuilt_in}. To look at it yourself, go to rack {rack} and find {bay}.
        """,
        ask=r"""
        Which serial number does the new disk in {server} have? => {new_disk}
        Which disk was put into {server}? => {new_disk}
        Which serial number had the broken disk of {server}? => {failed_disk}
        Which disk was taken out of {server}? => {failed_disk}
        What was the first sign of trouble in {server}? => {warning}
        How did the dying disk in {server} make itself felt? => {warning}
        Who swapped the disk in {server}? => {technician}
        Who accompanied {technician} during the work on {server}? => {escort}
        In which rack is {server}? => {rack}
        In which bay of {server} was the disk changed? => {bay}
        How long did the rebuild of {server} take? => {rebuilt_in}
        """,
    ),
    account(
        "work split among subagents",
        mission="{name} audit|{name} port|{name} clean-up|{name} rewrite",
        first_agent="{name}-{small}|{invented}|{name}",
        second_agent="{name}-{small}|{invented}|{name}",
        first_part="the type errors|the translations|the icons|the shell scripts|the migrations|the old tests|the licence headers"
        "|the log messages|the web forms|the examples|the dead links|the config files|the seed data",
        second_part="the type errors|the translations|the icons|the shell scripts|the migrations|the old tests|the licence headers"
        "|the log messages|the web forms|the examples|the dead links|the config files|the seed data",
        mishap="edited a generated file|ran out of memory|misread a date|deleted a symlink|answered in French|forgot to commit|invented a flag"
        "|looped for an hour|skipped half the files|overwrote a branch|asked the wrong person|reported success too early",
        budget="{100..480}k tokens",
        spent="{500..950}k tokens",
        supervisor="person",
        by="mission",
        tell=r"""
        Summary of the {mission} for {supervisor}, who ordered it. I split the work in two. {first_agent} was given {first_part} and came back
        after an hour, all good. {Second_part} went to {second_agent}, which unfortunately {mishap}. I noticed and had it start over. Because of
        that, we used {spent} rather than the {budget} that had been granted. Everything is pushed.

        [{mission}] orchestrator log\n00:00 assignment received from {supervisor}, allowance {budget}\n00:02 spawned {second_agent} for
        {second_part}\n00:02 spawned {first_agent} for {first_part}\n00:41 {first_agent} done, nothing to complain about\n00:58 {second_agent}
        {mishap}, restarted \n01:{small} all merged, consumption {spent}

        Retrospective. The {mission} was meant to stay within {budget} and ended at {spent}, so {supervisor}, who had commissioned it, wants an
        explanation. It's this: one of the two workers, {second_agent}, {mishap} and had to redo {second_part} from the beginning. Nothing of the
        sort happened to {first_agent} with {first_part}. Next time, smaller pieces.
        """,
        ask=r"""
        Which agent dealt with {first_part} in the {mission}? => {first_agent}
        Which agent finished its share of the {mission} without trouble? => {first_agent}
        Which agent dealt with {second_part} in the {mission}? => {second_agent}
        Which agent had to be restarted during the {mission}? => {second_agent}
        What was {first_agent} told to work on? => {first_part}
        What was {second_agent} told to work on? => {second_part}
        What did {second_agent} do wrong? => {mishap}
        What mishap occurred during the {mission}? => {mishap}
        How many tokens were allowed for the {mission}? => {budget}
        How many tokens did the {mission} really use? => {spent}
        Who commissioned the {mission}? => {supervisor}
        To whom is the {mission} reported? => {supervisor}
        """,
    ),
    account(
        "notes on a scraper",
        scraper="{invented}-crawl|{name}Bot|{word}-harvest",
        site="{invented}.example|{word}-{invented}.example",
        collects="auction results|ferry times|menu cards|job adverts|pollen counts|council minutes|book prices|match scores|river levels"
        "|flat rents|patent notices|film listings|seed catalogues|road works",
        old_selector=".{invented}|#{invented}|div.{word}|td.{invented}",
        new_selector=".{invented}|#{invented}|div.{word}|td.{invented}",
        pause="{3..45} seconds",
        permission="person",
        maintainer="person",
        gap="public holidays|leap days|Sundays|sold-out items|foreign names|the summer break|long titles|the last page|archived years"
        "|mirrored pages|cancelled dates|prices in yen",
        by="scraper",
        tell=r"""
        {scraper} fetches {collects} from {site}. The owner there, {permission}, said by telephone that we may, provided that we wait {pause}
        between two pages. After the redesign in {month} it came home empty. {maintainer}, who looks after it, found that {old_selector} no
        longer matches and wrote {new_selector} instead. Something it has never managed is {gap}; those have to be typed in by hand.

        # {scraper}\nMAINTAINER = "{maintainer}"\nSITE = "{site}" # we take {collects}\nSLEEP = "{pause}" # promised to {permission}, who allowed
        us in. Don't go faster\nROWS = "{new_selector}" # was {old_selector} before they rebuilt the page\n# not covered: {gap}. See the sheet of
        {first} for those

        Hello {permission},\n\nthank you once more for letting our {scraper} visit {site}. Only the {collects} interest us. As you asked, it
        rests for {pause} after each page. Your new layout is nicer than the old one! We had to swap {old_selector} for {new_selector}, that was
        all. It still stumbles over {gap}, but that's our problem.\n\nKind regards, {maintainer} (I keep it running)
        """,
        ask=r"""
        What does {scraper} collect? => {collects}
        Which data do we get through {scraper}? => {collects}
        Which site does {scraper} visit? => {site}
        Which selector does {scraper} use now? => {new_selector}
        Which selector has to be used since the site of {scraper} was redesigned? => {new_selector}
        Which selector of {scraper} stopped working? => {old_selector}
        How long does {scraper} wait between pages? => {pause}
        Who allowed us to run {scraper}? => {permission}
        Who gave permission to read {site}? => {permission}
        Who maintains {scraper}? => {maintainer}
        What can {scraper} not cope with? => {gap}
        What is missing from what {scraper} brings home? => {gap}
        """,
    ),
    account(
        "app turned down by the store",
        app_title="{name} {word}|{name}Go|{name}",
        refused_build="{300..499}",
        accepted_build="{500..699}",
        objection="a hidden purchase|a blurred icon|a dead link|missing age limits|camera use at start|a copied logo|an empty screen"
        "|tracking without consent|a fake rating box|shouting sounds|a broken sign-up|gambling words",
        remedy="a consent screen|a new drawing|a shorter text|a parental lock|a help page|a test account|a delete button|a mute switch"
        "|a price label|a video of the flow|a plain background|a written statement",
        store_contact="person",
        fixer="person",
        live_since="date",
        by="app_title",
        tell=r"""
        {app_title} is in the store at last, since {live_since} to be exact. Build {refused_build} had been sent back. {store_contact}, the
        reviewer on their side, wrote that it contained {objection}. I would have argued, but {fixer} simply sat down and added {remedy}. With
        that, {accepted_build} passed in {small} hours. The description in the store is not translated yet.

        Submission history of {app_title}\n- {refused_build}: rejected, because of {objection}. Letter signed by {store_contact}\n- reply drafted
        in {city}, not sent\n- change: {remedy}, made by {fixer} over the weekend\n- {accepted_build}: approved without a word\n- on sale from
        {live_since}

        Dear {store_contact},\n\nyou refused our {app_title} (build {refused_build}) for {objection}. We have taken this to heart. In
        {accepted_build}, which you let through yesterday, there is {remedy}, the work of {fixer}. Customers can download it from {live_since}.
        We are grateful for your patience and would be glad if the next update went more smoothly.
        """,
        ask=r"""
        Why was {app_title} rejected by the store? => {objection}
        What did the store object to in {app_title}? => {objection}
        Which build of {app_title} was turned down? => {refused_build}
        Which build of {app_title} did not get through? => {refused_build}
        Which build of {app_title} was approved? => {accepted_build}
        With which build did {app_title} pass? => {accepted_build}
        What was added to {app_title} so that it would be accepted? => {remedy}
        How was the objection to {app_title} met? => {remedy}
        Who at the store dealt with {app_title}? => {store_contact}
        Who made the change that {app_title} needed? => {fixer}
        Since when has {app_title} been available? => {live_since}
        """,
    ),
    account(
        "lost work recovered",
        lost_branch="{word}-{invented}|{invented}-{word}|wip-{invented}",
        held="the tax module|the new parser|a year of notes|the ferry timetable|the colour tables|the thesis figures|the test rig"
        "|the wedding site|the sound engine|the chess opening book|the price rules|the font hints|the wiring diagrams",
        how_lost="a force push|a spilled tea|a cleaned cache|a bad rebase|a stolen bag|an expired trial|a renamed folder|a hasty reset"
        "|a full disk|an eager script|a moved server|a dropped stash|a mistaken merge",
        where_found="an old laptop|the reflog|a mail attachment|a USB stick|a build artefact|a printed listing|the editor history"
        "|a colleague's fork|the tape archive|a chat upload|a backup phone|a demo machine",
        commit="{invented}{d2}|{d3}{L1}{d3}",
        victim="person",
        rescuer="person",
        still_missing="the last {20..95} lines|{3..18} comments|{2..9} pictures|one afternoon|the change log|the benchmarks|{3..12} tests"
        "|the author names",
        by="lost_branch",
        tell=r"""
        A small rescue story. {victim} had {held} on the branch {lost_branch} and nowhere else, and then, owing to {how_lost}, it was gone. We
        were already offering condolences when {rescuer} had the idea of looking at {where_found}. There it was, as commit {commit}. Not quite
        complete: {still_missing} could not be saved. But {victim} bought everyone ice cream.

        For the file, so that we do it faster next time\n* branch: {lost_branch}, content: {held}\n* belonged to: {victim}\n* vanished through:
        {how_lost}\n* turned up in: {where_found}\n* good commit: {commit}\n* not recovered: {still_missing}\n* detective: {rescuer}, after
        {small} cups of coffee

        <{victim}> I could cry. {lost_branch} is gone\n<{rescuer}> what was on it?\n<{victim}> {held}! It was {how_lost}, my own
        fault\n<{rescuer}> wait a moment\n<{rescuer}> got it. I looked through {where_found}, check out {commit}\n<{victim}> YOU ARE A WIZARD.
        Only {still_missing} not there, I can redo that by {weekday}
        """,
        ask=r"""
        What was on the branch {lost_branch}? => {held}
        Which work was in danger when {lost_branch} disappeared? => {held}
        How did {lost_branch} get lost? => {how_lost}
        What was to blame for the disappearance of {lost_branch}? => {how_lost}
        Where was {lost_branch} found again? => {where_found}
        Where did the copy that saved {lost_branch} come from? => {where_found}
        Which commit brings {lost_branch} back? => {commit}
        Whose branch was {lost_branch}? => {victim}
        Who had lost {lost_branch}? => {victim}
        Who rescued {lost_branch}? => {rescuer}
        What could not be recovered of {lost_branch}? => {still_missing}
        """,
    ),
]
