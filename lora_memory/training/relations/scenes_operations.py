"""Scenes from software and operations: what an agent reads in prose, in configuration and in the output of tools.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, scene

OPERATIONS: list[Relation] = [
    scene(
        "release branch rule",
        project="{invented}-{service}|{name}|{invented}",
        source="rel-{d2}|stable/{d1}.x|trunk-{invented}|ship/{word}|{invented}-main",
        approver="person",
        merges="dev-{invented}|next/{word}|integration-{d2}|{word}-dev|lab/{invented}",
        by="project",
        say=r"""
        We cut {project} releases only from {source}, and {approver} has to sign them off. Day-to-day work is merged into {merges}.
        For {project}, pull requests go against {merges}; tags are made on {source}, never without a yes from {approver}.
        # CONTRIBUTING ({project})\n- open PRs against `{merges}`\n- releases are tagged on `{source}`\n- sign-off: {approver}
        "Don't tag {merges}!" {approver}, who approves every {project} release, wrote in the channel. "Tags belong on {source}."
        project: {project}\nbranches:\n  merge_target: {merges}\n  release: {source}\nrelease_approver: {approver}
        """,
        ask=r"""
        From which branch is {project} released? => {source}
        On what branch do the tags of {project} get made? => {source}
        Which branch should a pull request to {project} target? => {merges}
        Where does everyday work on {project} get merged? => {merges}
        Whose approval does a release of {project} need? => {approver}
        Who signs off new releases of {project}? => {approver}
        """,
    ),
    scene(
        "database endpoint",
        database="{invented}_db|{word}_{service}|{invented}_prod|{word}-store",
        port_number="port",
        host="db{d2}.{invented}.internal|{ip}|{invented}.{word}.lan|pg-{invented}-{d1}",
        login="{invented}_rw|svc_{word}|{invented}_app|ro_{invented}",
        by="database",
        say=r"""
        The {database} database listens on {port_number}, on the machine {host}; log in as {login}.
        Connect as {login} if you need {database}. You will find it at {host}, and mind that the port is {port_number}, not the default.
        $ psql -h {host} -p {port_number} -U {login} {database}
        DB_NAME={database}\nDB_HOST={host}\nDB_PORT={port_number}\nDB_USER={login}
        After the move in {month}, {host} serves {database}. Port {port_number} stayed open, and the only account left is {login}.
        connection to server at "{host}", port {port_number} failed: FATAL: role "{login}" is not permitted on database "{database}"
        """,
        ask=r"""
        Which port does {database} use? => {port_number}
        On what port is {database} reachable? => {port_number}
        Which server hosts the database {database}? => {host}
        Where does {database} run? => {host}
        With which account does one connect to {database}? => {login}
        What user name goes with {database}? => {login}
        Which database is served by {host}? => {database}
        """,
    ),
    scene(
        "bucket rename",
        contents="invoices|thumbnails|audit logs|nightly dumps|voice memos|user avatars|crash reports|satellite tiles|"
        "sensor readings|training clips|scanned receipts|font files|model weights|chat exports|map layers|"
        "parquet files|product photos|build artifacts|debug symbols|static assets|game replays|subtitles",
        bucket="s3://{invented}-{word}|gs://{word}-{invented}|s3://{invented}.{d4}|minio/{invented}-{d2}",
        former="s3://{invented}-{word}|gs://{word}-{invented}|s3://{word}-{d4}|/srv/{word}/{invented}",
        keep="{20..400} days|{3..30} weeks|{2..40} months",
        by="contents",
        say=r"""
        The {contents} moved from {former} to {bucket}, where they are kept for {keep}.
        {Contents} are no longer in {former}. Read them from {bucket} instead; anything older than {keep} is purged there.
        lifecycle "{contents}":\n  bucket      {bucket}\n  expiration  {keep}\n  replaces    {former} (read-only since {date})
        NOTICE: {former} is deprecated. All {contents} now land in {bucket} (retention: {keep}).
        Since {bucket} took over from {former}, the {contents} survive {keep} before the lifecycle rule deletes them.
        """,
        ask=r"""
        Where are the {contents} stored now? => {bucket}
        What is the current location of the {contents}? => {bucket}
        Where did the {contents} use to be? => {former}
        Which location of the {contents} has been given up? => {former}
        How long are the {contents} retained? => {keep}
        After what time do the {contents} get deleted? => {keep}
        """,
    ),
    scene(
        "certificate renewal",
        domain="{invented}.{word}.dev|api.{invented}.io|{word}.{invented}.net|*.{invented}.org",
        expires="date",
        issuer="{name} Trust|{last} Root CA|{name} Sign|{last} & {last2} Certification",
        path="/etc/{invented}/tls/{word}.pem|/opt/certs/{invented}.crt|/var/lib/{word}/{invented}.pem",
        by="domain",
        say=r"""
        The certificate for {domain} runs out on {expires}. It was issued by {issuer} and sits in {path}.
        {issuer} signed the TLS certificate of {domain}; the file is {path}, valid until {expires}.
        subject=CN = {domain}\nissuer=CN = {issuer}\nnotAfter={expires}\nfile={path}
        WARN cert-watch: {path} ({domain}, issued by {issuer}) expires {expires}
        On {expires} browsers will start refusing {domain} unless somebody replaces {path} with a fresh certificate from {issuer}.
        """,
        ask=r"""
        When does the certificate of {domain} expire? => {expires}
        Until when is {domain}'s TLS certificate valid? => {expires}
        Who issued the certificate for {domain}? => {issuer}
        Which authority signed {domain}'s certificate? => {issuer}
        In which file is the certificate of {domain}? => {path}
        What is the path of {domain}'s certificate? => {path}
        For which domain is the certificate in {path}? => {domain}
        """,
    ),
    scene(
        "flag rollout",
        flag="{invented}_{word}|enable-{invented}|ff.{invented}.{word}|use_new_{service}",
        share="percent",
        owner="person",
        sunset="date",
        by="flag",
        say=r"""
        {flag} is switched on for {share} of users; {owner} owns the flag and wants it gone by {sunset}.
        Right now {share} of the traffic sees {flag}. Ask {owner} before raising it, and remember that it has to be removed on {sunset}.
        {{"flag": "{flag}", "rollout": "{share}", "owner": "{owner}", "remove_by": "{sunset}"}}
        flag            rollout  owner            cleanup\n{flag}  {share}  {owner}  {sunset}
        {owner} ramped {flag} up to {share} this morning. If nothing breaks, the old path gets deleted by {sunset}.
        """,
        ask=r"""
        What share of users has {flag} turned on? => {share}
        To how much traffic has {flag} been rolled out? => {share}
        Who is responsible for the flag {flag}? => {owner}
        Whom should one ask about {flag}? => {owner}
        By when must {flag} be cleaned up? => {sunset}
        What is the removal date of {flag}? => {sunset}
        """,
    ),
    scene(
        "pytest failure",
        test="test_{invented}_{word}|test_{word}_{invented}|test_{service}_{invented}",
        module="tests/{word}/test_{invented}.py|tests/test_{invented}.py|{invented}/tests/{word}_test.py",
        got="number",
        expected="number",
        by="test",
        say=r"""
        FAILED {module}::{test} - AssertionError: expected {expected}, got {got}
        ____ {test} ____\n>       assert total == {expected}\nE       assert {got} == {expected}\n{module}:{d2}: AssertionError
        {test} is red again: it wants {expected} but the code returns {got}. You'll find it in {module}.
        In {module} the only failing case is {test}. The function came back with {got} although {expected} was asserted.
        agent: I ran {module}. One failure, {test}: the result was {got}.\nuser: And the expected value?\nagent: {expected}.
        """,
        ask=r"""
        In which file is {test}? => {module}
        Where is the failing {test} defined? => {module}
        What value does {test} expect? => {expected}
        Which number should have come out in {test}? => {expected}
        What did the code actually return in {test}? => {got}
        Which wrong number made {test} fail? => {got}
        Which test failed in {module}? => {test}
        """,
    ),
    scene(
        "disk filling",
        mount="/vol/{invented}|/srv/{word}|/var/{word}/{invented}|/data{d1}/{invented}|/{invented}",
        used="percent",
        device="/dev/xvd{d1}|/dev/nvme{d1}n{d1}p{d1}|/dev/mapper/{invented}-{word}|{invented}:/export/{word}",
        free="{d2}G|{d3}M|{d1}.{d1}T|{d3}G",
        by="mount",
        say=r"""
        Filesystem  Use%  Avail  Mounted on\n{device}  {used}  {free}  {mount}
        $ df -h {mount}\n{device}   used {used}, {free} available
        {mount} is {used} full. It lives on {device} and has just {free} to spare.
        The volume {device}, mounted at {mount}, still has {free} left, which means it is at {used}.
        disk alert: only {free} remaining on {mount} ({device}), usage {used}
        I checked {mount} before the import: {free} of free space, {used} taken, backed by {device}.
        """,
        ask=r"""
        How full is {mount}? => {used}
        What percentage of {mount} is taken? => {used}
        How much space is left on {mount}? => {free}
        What is still available at {mount}? => {free}
        Which device is behind {mount}? => {device}
        What is mounted at {mount}? => {device}
        Where is {device} mounted? => {mount}
        """,
    ),
    scene(
        "runaway process",
        process="{invented}d|{invented}-worker|{word}_sync|{invented}.py|{service}-agent",
        pid="{d4}|{d5}",
        load="{d2}.{d1}|{d3}.{d1}",
        account="www-{invented}|{invented}|svc-{word}|{first}",
        by="process",
        say=r"""
        USER  PID  %CPU  COMMAND\n{account}  {pid}  {load}  {process}
        {process} is eating {load} percent of the CPU. Its process id is {pid}, and it belongs to {account}.
        Someone logged in as {account} left {process} running as process {pid}; top shows it at {load}.
        agent: Shall I kill {pid}?\nuser: What is it?\nagent: {process}, started by {account}, CPU at {load}.
        [watchdog] high cpu: cmd={process} pid={pid} user={account} cpu={load}
        """,
        ask=r"""
        What is the process id of {process}? => {pid}
        Which number would one pass to kill in order to stop {process}? => {pid}
        As which user does {process} run? => {account}
        Who owns the process {process}? => {account}
        How much CPU does {process} use? => {load}
        What CPU figure was reported for {process}? => {load}
        What is process {pid}? => {process}
        """,
    ),
    scene(
        "commit reverted",
        bad="c{d2}f{d3}|{d3}ab{d2}e|f{d1}d{d4}|{d2}be{d2}c|e{d3}a{d2}|{d1}fa{d3}b|b{d2}e{d3}|{d3}cf{d2}a",
        revert="c{d2}f{d3}|{d3}ab{d2}e|f{d1}d{d4}|{d2}be{d2}c|e{d3}a{d2}|{d1}fa{d3}b|b{d2}e{d3}|{d3}cf{d2}a",
        author="person",
        reason="slow queries|broken login|memory leak|wrong totals|lost sessions|duplicate emails|missing icons|"
        "stuck uploads|flaky tests|garbled text|endless redirects|crash loop|stale cache|empty reports|timeouts|"
        "deadlocks|wrong currency|blank pages|dropped events|double charges|failed builds|clock drift",
        say=r"""
        {author}'s commit {bad} had a nasty side effect, {reason}, so it was undone in {revert}.
        commit {revert}\n    Revert "{invented} {word} refactor"\n    This reverts commit {bad} by {author}.\n    Reason: {reason}
        git log --oneline\n{revert} revert {bad}: {reason}\n{bad} tidy {service} ({author})
        Giving "{reason}" as the grounds, we backed out {bad}, which {author} had pushed on {weekday}; the commit that takes it back is {revert}.
        - {revert}: rolls back {bad} ({author}) after reports of {reason}
        """,
        ask=r"""
        Which commit was reverted? => {bad}
        What is the hash of the faulty commit? => {bad}
        In which commit was the bad change undone? => {revert}
        What is the hash of the revert? => {revert}
        Who wrote the commit that had to be backed out? => {author}
        Why was {bad} reverted? => {reason}
        What problem led to the revert? => {reason}
        """,
    ),
    scene(
        "changelog entry",
        library="{invented}|{invented}-py|lib{invented}|{invented}-{word}",
        release="version",
        removed="{invented}()|--{word}-{invented}|{word}_{invented}|{name}Client",
        replacement="{invented}()|--{word}-{invented}|{word}_{invented}|{name}Session",
        by="library",
        say=r"""
        {library} {release} drops {removed}; use {replacement} in its place.
        ## {library} {release} ({date})\n### Removed\n- `{removed}`\n### Added\n- `{replacement}`, its successor
        DeprecationWarning: {removed} goes away in {library} {release}, call {replacement} instead
        Anyone upgrading {library} will notice that {removed} is gone. As of {release}, {replacement} does the same job.
        Whoever still relies on {removed} should switch to {replacement} before {release} of {library} arrives.
        """,
        ask=r"""
        Which version of {library} takes something away? => {release}
        In what release of {library} does the old interface disappear? => {release}
        What was removed from {library}? => {removed}
        What can one no longer use in {library}? => {removed}
        What takes the place of the removed part of {library}? => {replacement}
        What should callers of {library} use from now on? => {replacement}
        """,
    ),
    scene(
        "dependency conflict",
        package="{invented}|{invented}-{word}|py{invented}",
        needed="version",
        found="version",
        dependent="{invented}-{service}|{invented}kit|{name}|{word}-{invented}",
        by="package",
        say=r"""
        {dependent} requires {package}>={needed}, but you have {package} {found} which is incompatible.
        Installed is {package} {found}. That is too old for {dependent}, which asks for {needed} at least.
        npm ERR! peer {package}@"{needed}" from {dependent}\nnpm ERR! Found: {package}@{found}
        We cannot stay on {found} of {package}: {dependent} won't build with anything below {needed}.
        error: failed to select a version for {package}\n  required by {dependent}: ^{needed}\n  locked: {found}
        """,
        ask=r"""
        Which version of {package} is required? => {needed}
        What is the lowest usable version of {package}? => {needed}
        Which version of {package} is there at present? => {found}
        What version of {package} is installed? => {found}
        What depends on {package}? => {dependent}
        Because of what does {package} have to be newer? => {dependent}
        """,
    ),
    scene(
        "log error line",
        component="{service}-{d2}|{invented}-{service}|{invented}.{service}",
        error="E{d4}|{L3}-{d3}|0x{d4}|ERR_{d5}",
        upstream="{ip}:{d4}|{invented}.svc:{port}|{word}-{invented}:{d4}",
        waited="{d4}ms|{d2}.{d1}s|{d2}s",
        by="component",
        say=r"""
        ERROR [{component}] {error} upstream {upstream} did not answer within {waited}
        {component} gave up on {upstream} after {waited} and reported {error}.
        level=error svc={component} peer={upstream} elapsed={waited} code={error}
        What you see in the log is {error}: it comes from {component}, which had waited {waited} for {upstream}.
        {component} | {time} | code {error}\n{component} | cause: no response from {upstream} ({waited})
        """,
        ask=r"""
        Which error code did {component} log? => {error}
        What code did {component} report? => {error}
        Which peer failed to answer {component}? => {upstream}
        On what was {component} waiting? => {upstream}
        How long did {component} wait? => {waited}
        After what time did {component} give up? => {waited}
        Which component logged {error}? => {component}
        """,
    ),
    scene(
        "traceback",
        exception="{name}Error|{name}Exception|Bad{name}|{name}NotFound|Invalid{name}",
        function="{invented}_{word}|load_{invented}|parse_{word}|_{invented}|handle_{invented}",
        file="src/{invented}/{word}.py|{invented}/{word}.go|lib/{word}/{invented}.rb|app/{invented}.ts",
        line="11..985",
        by="exception",
        say=r"""
        Traceback (most recent call last):\n  File "{file}", line {line}, in {function}\n{exception}: {word} {number}
        {exception} is raised by {function}, on line {line} of {file}.
        at {function} ({file}:{line})\n    throw {exception}
        I traced the {exception} back to {file}. In {function}, to be exact at line {line}, an empty list is indexed.
        panic: {exception}\n\ngoroutine {small} [running]:\n{function}(...)\n    {file}:{line}
        It's {function} that throws the {exception} our customers keep seeing; look into {file} around line {line}.
        """,
        ask=r"""
        Which function raises {exception}? => {function}
        Where in the code, by function, does {exception} come from? => {function}
        In which file does {exception} occur? => {file}
        Which source file is behind {exception}? => {file}
        On which line is {exception} raised? => {line}
        What is the line number of the {exception}? => {line}
        What kind of error comes out of {function}? => {exception}
        """,
    ),
    scene(
        "alert rule",
        alert="{name}Lag|High{name}|{name}Down|{name}ErrorRate|Slow{name}",
        threshold="percent|{d3}ms|{d2}.{d1}s|{d4} jobs",
        pages="person|the {team} team",
        runbook="runbooks/{invented}.md|wiki/{word}/{invented}|docs/oncall/{invented}-{word}.md|go/{invented}",
        by="alert",
        say=r"""
        {alert} fires above {threshold} and pages {pages}; what to do is written in {runbook}.
        - alert: {alert}\n  threshold: {threshold}\n  notify: {pages}\n  runbook: {runbook}
        If {alert} wakes you up, open {runbook}. The limit is {threshold}. Normally {pages} gets the page.
        [FIRING] {alert} value over {threshold}\nassigned: {pages}\nrunbook: {runbook}
        Following the instructions in {runbook}, {pages} acknowledged {alert}, which had gone off because {threshold} was exceeded.
        """,
        ask=r"""
        At what value does {alert} fire? => {threshold}
        What is the threshold of {alert}? => {threshold}
        Who is paged by {alert}? => {pages}
        Who receives the alert {alert}? => {pages}
        Where are the instructions for {alert}? => {runbook}
        Which page describes what to do about {alert}? => {runbook}
        """,
    ),
    scene(
        "on-call swap",
        week="week {1..52}|{month} {1..28}|{date}",
        covering="person",
        scheduled="person",
        backup="person",
        by="week",
        say=r"""
        {scheduled} was down for on-call in the rota for {week}, but {covering} takes the shift; second line is {backup}.
        {covering} covers the pager for {scheduled} ({week}). If there is no answer, it escalates to {backup}.
        rota {week}\n  primary:    {covering}  (override, was {scheduled})\n  secondary:  {backup}
        "Can you take my shift for {week}?" asked {scheduled}. "Sure," said {covering}, "as long as {backup} stays secondary."
        override created for {week}: {scheduled} -> {covering}; escalation after {small} min: {backup}
        """,
        ask=r"""
        Who really carries the pager for {week}? => {covering}
        Who stepped in for the on-call shift of {week}? => {covering}
        Who was originally supposed to be on call for {week}? => {scheduled}
        Whose shift was given away for {week}? => {scheduled}
        Who is second line on call for {week}? => {backup}
        To whom do pages escalate for {week}? => {backup}
        """,
    ),
    scene(
        "incident cause",
        incident="INC-{d4}|incident {d3}|SEV{d1}-{d3}|OUT-{d4}",
        cause="expired token|full disk|bad migration|typo in config|leaked connections|dead battery|cut fiber|"
        "failed fan|wrong clock|stale lock|kernel bug|broken switch|missing index|rogue script|double deploy|"
        "lost quorum|firewall rule|empty cache|bot traffic|bad rollback|swapped cables|memory leak|overheated rack",
        suspected="DNS outage|network loop|cloud provider|slow database|deploy script|load balancer|browser update|"
        "time zone|denial of service|third party|operator error|power cut|hash collision|proxy setting|race condition|"
        "queue backlog|schema change|faulty sensor|certificate chain|garbage collector|old client|cosmic ray",
        outage="{12..290} minutes|{2..30} hours",
        finder="person",
        by="incident",
        say=r"""
        At first everyone blamed the {suspected} for {incident}. The true cause, found by {finder} after {outage}, was this: {cause}.
        Postmortem {incident}\nRoot cause: {cause}\nRuled out: {suspected}\nDowntime: {outage}\nFound by: {finder}
        {incident} lasted {outage}. {finder} showed that it was not the {suspected} we suspected but something duller ({cause}).
        {finder}: closing {incident}. cause = {cause}; "{suspected}" turned out to be a red herring; we were down for {outage}
        """,
        ask=r"""
        What really caused {incident}? => {cause}
        What was the root cause of {incident}? => {cause}
        What was wrongly suspected in {incident}? => {suspected}
        Which first theory about {incident} turned out to be false? => {suspected}
        How long did {incident} last? => {outage}
        Who got to the bottom of {incident}? => {finder}
        Who identified the cause of {incident}? => {finder}
        """,
    ),
    scene(
        "architecture decision",
        purpose="job queue|search index|session store|message bus|API gateway|template engine|feature store|"
        "image resizer|workflow engine|secrets manager|metrics store|build system|design system|mobile client|"
        "data lake|chat backend|rules engine|PDF renderer|mail sender|map renderer|audit trail|rate limiter",
        chosen="name|{name}MQ|{name}DB|{invented}.js|{invented}-rs",
        rejected="name|{name}MQ|{name}DB|{invented}.js|{invented}-rs",
        reason="licence cost|cold starts|weak typing|poor docs|vendor lock|heavy memory|slow builds|no transactions|"
        "missing drivers|few maintainers|hard upgrades|unclear roadmap|bad tooling|huge binaries|no encryption|"
        "data loss|single threading|complex setup|low throughput|no backups|closed source|steep learning",
        by="purpose",
        say=r"""
        We picked {chosen} over {rejected} for the {purpose}, the main argument being {reason}.
        ADR-{d3}: {purpose}\nStatus: accepted\nDecision: {chosen}\nAlternative considered: {rejected} (declined: {reason})
        {rejected} looked good on paper for the {purpose}, yet {reason} spoke against it, and so it became {chosen}.
        "Why not {rejected}?" "Because of {reason}. The {purpose} will be built on {chosen}," {person} answered.
        decision[{purpose}] = {chosen}   # not {rejected}: {reason}
        """,
        ask=r"""
        What did we choose for the {purpose}? => {chosen}
        Which technology will the {purpose} use? => {chosen}
        What was turned down for the {purpose}? => {rejected}
        Which alternative for the {purpose} was not taken? => {rejected}
        Why was the alternative for the {purpose} declined? => {reason}
        Which argument decided the choice of the {purpose}? => {reason}
        """,
    ),
    scene(
        "naming convention",
        construct="constants|test files|database tables|event names|React hooks|private fields|branch names|"
        "enum members|CSS classes|log keys|error types|queue names|helper modules|fixtures|type aliases|"
        "interfaces|route handlers|migrations|metrics|shell scripts|environment files|docker images",
        style="{invented}_{word}|{name}{last}|{invented}-{word}|{d2}_{invented}|x{name}|{invented}.{word}",
        wrong="{invented}_{word}|{name}{last}|{invented}-{word}|{d2}_{invented}|x{name}|{invented}.{word}",
        checker="{invented}lint|check_{invented}.sh|rule {L1}{d3}|{name}Cop|{invented}-style",
        by="construct",
        say=r"""
        In this codebase {construct} are written like {style} and never like {wrong}; {checker} complains otherwise.
        {checker}: bad name for {construct}: "{wrong}" (write it as "{style}")
        ## Naming\n* {construct}: yes `{style}`, no `{wrong}` (enforced by {checker})
        {wrong} is how beginners name our {construct}. What {checker} accepts has the form {style}.
        user: When you add {construct}, follow the pattern {style}. Anything in the manner of {wrong} gets blocked by {checker}.
        """,
        ask=r"""
        Which example shows how {construct} should be named? => {style}
        What is a correct name for {construct}? => {style}
        What is an example of a forbidden name for {construct}? => {wrong}
        Which way of naming {construct} must be avoided? => {wrong}
        Which check enforces the naming of {construct}? => {checker}
        What will complain about badly named {construct}? => {checker}
        """,
    ),
    scene(
        "environment variable",
        variable="{L3}_{L4}_URL|APP_{L5}|{L4}_{L3}_TTL|X{L3}_{L4}|{L6}_MODE",
        staging="invented|{d4}|{invented}:{d4}|{word}-{d2}",
        production="invented|{d4}|{invented}:{d4}|{word}-{d2}",
        reader="{invented}.py|{service} container|config/{invented}.rb|{word}_settings.go|{invented}-{service}",
        by="variable",
        say=r"""
        {variable} is {staging} on staging and {production} in production; it is read by {reader}.
        # used in {reader}\n[staging]    {variable}={staging}\n[production] {variable}={production}
        The live servers have {variable} set to {production}. On staging you will see {staging} instead. Only {reader} looks at it.
        If {reader} behaves oddly, check {variable}: production wants {production}, whereas staging runs with {staging}.
        $ diff staging.env production.env\n< {variable}={staging}\n> {variable}={production}\n$ grep -rl {variable} .\n{reader}
        """,
        ask=r"""
        What is the value of {variable} in production? => {production}
        To what is {variable} set on the live servers? => {production}
        What does {variable} contain on staging? => {staging}
        What is the staging value of {variable}? => {staging}
        What reads {variable}? => {reader}
        Which part of the software uses {variable}? => {reader}
        """,
    ),
    scene(
        "cron job",
        script="{invented}.sh|purge_{invented}.py|{word}-{invented}.pl|sync-{invented}|/usr/local/bin/{invented}",
        runs="time",
        days="weekdays|{weekday}s|the 1st of the month|every {weekday}|{weekday}s and {weekday}s",
        log="/var/log/{invented}.log|/tmp/{word}-{invented}.out|logs/{invented}/{word}.txt|~/{invented}.log",
        by="script",
        say=r"""
        # {days} at {runs}\n{script} >> {log} 2>&1
        {script} runs at {runs} ({days}) and writes what it prints to {log}.
        When {script} fails nobody notices, since its output vanishes into {log}. It is scheduled for {runs}; days: {days}.
        schedule:\n  job: {script}\n  days: {days}\n  at: "{runs}"\n  output: {log}
        At {runs}, and that means {days}, cron wakes up {script}. The trail it leaves is {log}.
        """,
        ask=r"""
        At what time does {script} run? => {runs}
        When, by the clock, is {script} started? => {runs}
        On which days is {script} executed? => {days}
        Which days are in the schedule of {script}? => {days}
        Where does the output of {script} go? => {log}
        Which file should one read to see what {script} did? => {log}
        Which job writes to {log}? => {script}
        """,
    ),
    scene(
        "API limit",
        api="{name} API|{name} {service} API|{company} API|{invented} {word} API",
        limit="{d2} requests per second|{d4} calls a day|{d3} requests per minute|{d5} tokens a minute",
        burst="{d2}|{d3}|{d4}",
        retry="{5..90} seconds|{2..30} minutes|{3..24} hours",
        by="api",
        say=r"""
        The {api} allows {limit}, with bursts up to {burst}. Once you are blocked you wait {retry}.
        HTTP/1.1 429 Too Many Requests\nX-Api: {api}\nX-Limit: {limit}\nX-Burst: {burst}\nRetry-After: {retry}
        Having been locked out for {retry}, I read the small print of the {api}: {limit} is the limit and {burst} the burst size.
        limits["{api}"] = {{"sustained": "{limit}", "burst": {burst}, "penalty": "{retry}"}}
        A burst of {burst} is tolerated by the {api}, but over time it must stay under {limit}, or it shuts you out for {retry}.
        """,
        ask=r"""
        How much traffic does the {api} permit over time? => {limit}
        What is the rate limit of the {api}? => {limit}
        What is the burst size of the {api}? => {burst}
        Up to what number does the {api} tolerate bursts? => {burst}
        How long does the {api} block those who exceed the limit? => {retry}
        After what time may one call the {api} again? => {retry}
        """,
    ),
    scene(
        "schema migration",
        migration="{d4}_{invented}|V{d2}__{word}_{invented}|m{d3}_{invented}|{d4}{d4}_add_{word}",
        table="{word}_{invented}|tbl_{invented}|{service}_{word}|{invented}",
        column="{invented}_id|is_{invented}|{word}_at|{invented}_{word}|old_{invented}",
        took="{d2} s|{2..55} minutes|{d3} ms|{d1}.{d1} hours",
        by="migration",
        say=r"""
        Migration {migration} adds the column {column} to {table}. On the copy of production it took {took}.
        == {migration} ==\n-- add_column("{table}", "{column}")\n   -> done in {took}
        {table} has had a field called {column} ever since {migration} was applied, which kept us waiting for {took}.
        Applying {migration}... ALTER TABLE {table} ADD {column} text; OK ({took})
        user: did {migration} go through?\nagent: Yes, after {took}. There is now {column} in {table}.
        """,
        ask=r"""
        Which table does {migration} change? => {table}
        To which table was something added by {migration}? => {table}
        Which column does {migration} create? => {column}
        What new field comes with {migration}? => {column}
        How long did {migration} run? => {took}
        How much time did it take to apply {migration}? => {took}
        Which migration introduced {column}? => {migration}
        """,
    ),
    scene(
        "dashboard panel",
        metric="{invented}_{word}_total|{service}.{invented}.p99|{invented}_queue_depth|{invented}:{word}:rate{d1}m",
        normal="{d2}|{d3}|{d1}.{d2}",
        spike="{d4}|{d5}|{d3}.{d1}",
        moment="time",
        dashboard="{name} overview|{team} board|{name} {service}|{word} wall|{city} cluster",
        by="metric",
        say=r"""
        {metric} normally hovers around {normal}; at {moment} it shot up to {spike}. You can see it on the "{dashboard}" dashboard.
        Look at "{dashboard}": at {moment}, {metric} jumped from its usual {normal} to {spike}.
        dashboard: {dashboard}\npanel: {metric}\nbaseline {normal} | peak {spike} @ {moment}
        A value of {spike} for {metric} is alarming when {normal} is the norm. It was measured at {moment} (source: {dashboard}).
        anomaly metric={metric} typical={normal} observed={spike} at="{moment}" board="{dashboard}"
        """,
        ask=r"""
        What is the usual value of {metric}? => {normal}
        Around what does {metric} hover when all is well? => {normal}
        How high did {metric} climb? => {spike}
        What was the abnormal reading of {metric}? => {spike}
        When did {metric} spike? => {moment}
        On which dashboard is {metric} shown? => {dashboard}
        """,
    ),
    scene(
        "restore drill",
        system="{service} database|{invented} wiki|{name} mail server|{team} file share|{invented} cluster",
        snapshot="snap-{d4}{L2}|{invented}-{d4}.tar.zst|{date} dump|{word}-{d3}.bak",
        restored="{4..59} minutes|{2..40} hours",
        lost="{4..59} seconds|{2..50} minutes|{d3} rows|{d2} messages",
        operator="person",
        by="system",
        say=r"""
        {operator} restored the {system} from {snapshot}. It took {restored}, and {lost} of data could not be recovered.
        DRILL REPORT: {system}\n source: {snapshot}\n time to restore: {restored}\n data loss: {lost}\n operator: {operator}
        After {restored} of work by {operator} the {system} was back. The starting point was {snapshot}; the price, {lost} of data.
        From {snapshot}, which was the newest backup to be found, {operator} rebuilt the {system} in {restored}, minus {lost}.
        restore({system}) ok src={snapshot} rto={restored} rpo={lost} by={operator}
        """,
        ask=r"""
        From which backup was the {system} restored? => {snapshot}
        What served as the source for rebuilding the {system}? => {snapshot}
        How long did the recovery of the {system} take? => {restored}
        How much data of the {system} was lost for good? => {lost}
        Who brought the {system} back? => {operator}
        By whom was the {system} recovered? => {operator}
        """,
    ),
    scene(
        "access grant",
        resource="{invented}-prod cluster|{service} repository|{name} console|{word} vault|{invented} billing account",
        user_name="person",
        level="viewer|editor|operator|auditor|admin|reporter|maintainer|publisher|deployer|contributor|approver|"
        "guest|moderator|developer|librarian|billing manager|release manager|key holder|read only|super user",
        granter="person",
        until="date|{weekday} evening|{month} {1..28}",
        by="resource",
        say=r"""
        {granter} gave {user_name} access to the {resource} (role: {level}). It lapses on {until}.
        Until {until}, {user_name} may use the {resource}; the role is "{level}" and {granter} granted it.
        grant:\n  resource: {resource}\n  member: {user_name}\n  role: {level}\n  expires: {until}\n  granted_by: {granter}
        AUDIT {granter} added {user_name} to {resource} as [{level}], expiry {until}
        "I need to get into the {resource}," said {user_name}. {granter} opened it up till {until} with the role "{level}".
        """,
        ask=r"""
        Who was given access to the {resource}? => {user_name}
        Who is the new member of the {resource}? => {user_name}
        Who granted the access to the {resource}? => {granter}
        Who approved the request concerning the {resource}? => {granter}
        Which role on the {resource} was assigned? => {level}
        With what rights may the new member use the {resource}? => {level}
        When does the access to the {resource} end? => {until}
        """,
    ),
    scene(
        "deployment summary",
        application="{invented}-{service}|{name} {service}|{word}-{invented}",
        live="version",
        previous="version",
        environment="prod-{city}|{word}-{d1}|cluster {name}|eu-{invented}-{d1}|{invented} staging",
        deployer="person",
        by="application",
        say=r"""
        {deployer} put {application} {live} on {environment}; until then {previous} had been running.
        {application}: {previous} -> {live}\n  target: {environment}\n  triggered by: {deployer}
        Before {deployer} deployed it, {environment} still served {previous}. Now {application} is at {live}.
        deploy finished | app={application} | env={environment} | new={live} | old={previous} | by={deployer}
        It took {deployer} two attempts, but {application} on {environment} was lifted from {previous} to {live} on {weekday}.
        """,
        ask=r"""
        Which version of {application} is live? => {live}
        What was deployed of {application}? => {live}
        Which version of {application} ran before? => {previous}
        To what would a rollback take {application}? => {previous}
        Where was {application} deployed? => {environment}
        Who rolled out {application}? => {deployer}
        """,
    ),
    scene(
        "CI pipeline",
        pipeline="#{d4}|build {d5}|run {d4}|{invented}/{d3}",
        stage="lint|compile|smoke tests|packaging|code signing|unit tests|type check|licence scan|docs build|"
        "integration tests|image push|coverage|benchmark|fuzzing|load test|dependency audit|migration check|"
        "screenshot tests|static analysis|checkout|cache restore|artifact upload",
        culprit="person",
        runner="{invented}-runner-{d1}|{word}-builder|{invented}.ci.{word}|mac-{d2}|gpu-{invented}",
        by="pipeline",
        say=r"""
        Pipeline {pipeline} broke in the stage "{stage}", on {runner}, after a push by {culprit}.
        {pipeline} FAILED\n  stage   {stage}\n  runner  {runner}\n  author  {culprit}
        {culprit}'s push started {pipeline} on {runner}. Everything was green up to "{stage}", where it stopped.
        ✗ {stage} ({runner}), pipeline {pipeline}, pushed by {culprit}
        agent: {pipeline} is red. It ran on {runner} for {culprit}.\nuser: Which step?\nagent: {stage}.
        """,
        ask=r"""
        In which stage did {pipeline} fail? => {stage}
        Which step of {pipeline} is red? => {stage}
        Whose push triggered {pipeline}? => {culprit}
        Who started {pipeline} with a push? => {culprit}
        On which runner was {pipeline} executed? => {runner}
        Which machine worked on {pipeline}? => {runner}
        """,
    ),
    scene(
        "git status",
        current="feat/{word}-{invented}|fix-{invented}|{first}/{invented}|hotfix/{d4}",
        ahead="2..48",
        modified="{invented}/{word}.py|src/{invented}.rs|{word}.{invented}.json|docs/{invented}.md",
        untracked="{invented}.tmp|notes-{word}.txt|{invented}.patch|scratch_{word}.ipynb",
        say=r"""
        On branch {current}\nYour branch is ahead of 'origin/{current}' by {ahead} commits.\n  modified: {modified}\nUntracked files:\n  {untracked}
        I'm on {current}, {ahead} commits ahead. {modified} has been edited, and git does not know {untracked} yet.
        ## {current}...origin/{current} [ahead {ahead}]\n M {modified}\n?? {untracked}
        The checkout is not clean: besides changes to {modified} there is a new file {untracked}. Branch {current} has {ahead} unpushed commits.
        "Before you leave {current}," the agent warned, "push its {ahead} commits, commit {modified} and decide about {untracked}."
        """,
        ask=r"""
        Which branch is checked out? => {current}
        On what branch is the working copy? => {current}
        How many commits have not been pushed? => {ahead}
        By how many commits is the local branch ahead? => {ahead}
        Which tracked file has been changed? => {modified}
        Which file has modifications? => {modified}
        Which file is not under version control? => {untracked}
        """,
    ),
    scene(
        "port mapping",
        container="{invented}_{service}_{d1}|{word}-{invented}|{invented}-{service}",
        outside="port",
        inside="port",
        image="{invented}/{service}:{version}|registry.{invented}.io/{word}:{d2}|ghcr.io/{invented}/{word}",
        by="container",
        say=r"""
        NAMES  IMAGE  PORTS\n{container}  {image}  0.0.0.0:{outside}->{inside}/tcp
        {container} listens on {inside} internally, which is published as {outside} on the host. Its image is {image}.
        services:\n  {container}:\n    image: {image}\n    ports: ["{outside}:{inside}"]  # host:container
        docker run --name {container} -p {outside}:{inside} {image}
        From your laptop, {container} answers on port {outside}, though inside the container ({image}) the server is bound to {inside}.
        """,
        ask=r"""
        On which host port is {container} published? => {outside}
        Which port reaches {container} from outside? => {outside}
        Which port does {container} use internally? => {inside}
        On what port does the server in {container} listen inside? => {inside}
        From which image was {container} started? => {image}
        What image does {container} run? => {image}
        """,
    ),
    scene(
        "secret rotation",
        secret="{invented}/{word}/token|{L4}_{L3}_KEY|{name} signing key|{invented}-webhook-secret",
        rotated="{1..28} {month}|{month} {1..28}",
        next_due="{1..28} {month}|{month} {1..28}",
        vault="{name}Vault|vault/{word}/{invented}|{invented}-secrets|kms:{invented}",
        guardian="person",
        by="secret",
        say=r"""
        {guardian} rotated {secret} on {rotated}. The next change is due on {next_due}; the value is kept in {vault}.
        secret: {secret}\nstore: {vault}\nlast_rotated: {rotated}\nrotate_before: {next_due}\ncustodian: {guardian}
        Kept in {vault} and looked after by {guardian}, {secret} was last renewed on {rotated} and has to be renewed by {next_due}.
        reminder for {guardian}: rotate {secret} ({vault}) no later than {next_due}, previous rotation {rotated}
        By {next_due} at the latest {guardian} must replace {secret} in {vault}, because the present one dates from {rotated}.
        """,
        ask=r"""
        When was {secret} last rotated? => {rotated}
        From what date is the present {secret}? => {rotated}
        By when must {secret} be changed again? => {next_due}
        When is the next rotation of {secret} due? => {next_due}
        Where is {secret} stored? => {vault}
        Who takes care of rotating {secret}? => {guardian}
        """,
    ),
    scene(
        "branch protection",
        branch="release/{invented}|main-{invented}|{word}-stable|prod/{d4}",
        reviews="2..9",
        blocker="ci/{invented}|{invented}-scan|{word}-gate|check {name}",
        exempt="{invented}-bot|person|@{invented}/{word}",
        by="branch",
        say=r"""
        Nothing gets into {branch} without {reviews} approvals and a green {blocker}; only {exempt} may bypass the rule.
        [protection "{branch}"]\n  required_reviews = {reviews}\n  required_check = {blocker}\n  bypass = {exempt}
        remote: error: GH006: {branch} is protected: {reviews} reviews needed, "{blocker}" must pass (bypass list: {exempt})
        Apart from {exempt}, everyone who merges to {branch} needs {reviews} reviewers. On top of that, {blocker} has to succeed.
        Since {month}, the rule on {branch} has been: {blocker} passes, {reviews} people say yes. {exempt} is the single exception.
        """,
        ask=r"""
        How many approvals does a merge to {branch} need? => {reviews}
        What number of reviewers is required on {branch}? => {reviews}
        Which check must pass before merging to {branch}? => {blocker}
        What has to be green for {branch}? => {blocker}
        Who may ignore the protection of {branch}? => {exempt}
        For whom do the rules of {branch} not apply? => {exempt}
        """,
    ),
    scene(
        "queue consumer",
        queue="{invented}.{word}|q-{invented}|{service}_{invented}|{word}.dead.{invented}",
        consumer="{invented}-worker|{name}|{service}-{d2}|{invented}.{service}",
        backlog="big_number",
        producer="{invented}-{service}|{name} gateway|{word}-publisher|{invented}-ingest",
        by="queue",
        say=r"""
        {producer} writes to {queue}, and {consumer} reads from it. At the moment {backlog} messages are waiting.
        queue={queue} messages={backlog}\n  publisher: {producer}\n  subscriber: {consumer}
        Because {consumer} has stalled, {queue} has grown to {backlog} messages, while {producer} goes on filling it.
        TOPIC {queue}  LAG {backlog}  CONSUMER {consumer}  PRODUCER {producer}
        There are {backlog} unread messages from {producer} in {queue}, all of which {consumer} still has to process.
        """,
        ask=r"""
        What consumes the messages in {queue}? => {consumer}
        Which program reads from {queue}? => {consumer}
        What fills {queue}? => {producer}
        Who publishes to {queue}? => {producer}
        How many messages are stuck in {queue}? => {backlog}
        How long is the backlog of {queue}? => {backlog}
        """,
    ),
    scene(
        "DNS record",
        record="{invented}.{word}.com|www.{invented}.net|mail.{invented}.org|{word}.{invented}.co",
        address="ip",
        before="ip",
        ttl="{d2}|{d3}|{d4}|{d5}",
        registrar="company|name",
        by="record",
        say=r"""
        ; zone managed at {registrar}\n{record}. {ttl} IN A {address}  ; until {date}: {before}
        {record} points to {address} and no longer to {before}. Its TTL is {ttl} seconds, and the zone is managed at {registrar}.
        $ dig +short {record}\n{address}\n# ttl {ttl}, registrar {registrar}, previously {before}
        We changed {record} at {registrar}: {before} became {address}. With a TTL of {ttl}, some clients will lag behind.
        Anyone who still gets {before} for {record} has a stale cache (TTL {ttl}); {registrar} has been handing out {address} since {weekday}.
        """,
        ask=r"""
        To which address does {record} resolve now? => {address}
        What is the current IP of {record}? => {address}
        Where did {record} point before? => {before}
        What is the outdated address of {record}? => {before}
        What is the TTL of {record}? => {ttl}
        Where is the DNS of {record} managed? => {registrar}
        """,
    ),
    scene(
        "cluster node drained",
        node="node-{invented}|{invented}-{d2}|ip-{d2}-{d3}|worker{d2}.{invented}",
        fault="bad memory|fan failure|kernel panic|disk errors|loose cable|high latency|clock skew|power fault|"
        "thermal alarm|network flaps|firmware bug|dying battery|raid degraded|packet loss|corrupt image|"
        "stuck kubelet|driver crash|full inodes|noisy neighbor|expired lease|slow disk|parity errors",
        refuge="node-{invented}|{invented}-{d2}|ip-{d2}-{d3}|worker{d2}.{invented}",
        pods="4..140",
        by="node",
        say=r"""
        {node} was drained ({fault}); its {pods} pods went to {refuge}.
        kubectl drain {node}  # {fault}\nevicting {pods} pods\nrescheduled on {refuge}
        With {pods} extra pods to carry, {refuge} is busy today: {node} had to be emptied, the diagnosis being {fault}.
        NAME    STATUS\n{node}  SchedulingDisabled ({fault})\n{refuge}  Ready (+{pods} pods)
        First came the diagnosis for {node}, {fault}. Then {person} moved all {pods} pods away, and they have lived on {refuge} since.
        """,
        ask=r"""
        What is wrong with {node}? => {fault}
        For what reason was {node} taken out of service? => {fault}
        Where did the pods of {node} go? => {refuge}
        Which machine took over from {node}? => {refuge}
        How many pods had to leave {node}? => {pods}
        What number of pods was moved away from {node}? => {pods}
        """,
    ),
    scene(
        "maintenance window",
        system="{name} portal|{service} cluster|{invented} storage|{city} data centre|{name} ticket system",
        begins="time",
        lasts="{15..90} minutes|{2..9} hours|{d3} minutes",
        on_date="date",
        contact="email",
        by="system",
        say=r"""
        The {system} will be offline on {on_date} for {lasts}, beginning at {begins}. Questions go to {contact}.
        Subject: maintenance of the {system}\nDate: {on_date}\nStart: {begins}\nLength: {lasts}\nContact: {contact}
        Please write to {contact} if {begins} on {on_date} is a bad moment for you to lose the {system} (we need {lasts}).
        status: scheduled | component: {system} | {on_date} {begins} (+{lasts}) | owner: {contact}
        We expect to work on the {system} for {lasts}. It goes down on {on_date}, {begins} sharp, and {contact} can tell you more.
        """,
        ask=r"""
        At what time does the work on the {system} start? => {begins}
        On which date is the {system} down? => {on_date}
        When, by the calendar, will the {system} be unavailable? => {on_date}
        How long will the {system} be down? => {lasts}
        How much time does the maintenance of the {system} need? => {lasts}
        Where can one ask about the downtime of the {system}? => {contact}
        """,
    ),
    scene(
        "git bisect result",
        symptom="login loop|white screen|slow search|missing totals|broken export|double emails|wrong dates|"
        "lost drafts|empty menu|frozen upload|garbled PDF|dead links|stuck spinner|negative stock|black video|"
        "silent crash|huge logs|shifted columns|ghost orders|broken printing|expired sessions|tiny fonts",
        first_bad="{d2}ea{d3}|f{d3}c{d2}|b{d1}d{d4}|{d3}cc{d2}|e{d2}f{d3}|{d1}ab{d3}",
        last_good="{d2}ea{d3}|f{d3}c{d2}|b{d1}d{d4}|{d3}cc{d2}|e{d2}f{d3}|{d1}ab{d3}",
        steps="3..19",
        by="symptom",
        say=r"""
        {first_bad} is the first bad commit\n# symptom: {symptom}\n# last good: {last_good}, found in {steps} steps
        After {steps} rounds of git bisect we know where the "{symptom}" comes from: {last_good} was still fine, {first_bad} is not.
        bisect log ({symptom})\ngood: {last_good}\nbad: {first_bad}\nsteps: {steps}
        I hunted the bug "{symptom}" through history. It took {steps} steps. Blame {first_bad}; everything up to {last_good} works.
        Check out {last_good} and the problem called "{symptom}" is gone; {first_bad} brings it back, as {steps} test runs have shown.
        """,
        ask=r"""
        Which commit introduced the bug "{symptom}"? => {first_bad}
        With which commit did the problem "{symptom}" begin? => {first_bad}
        What was the last commit without the bug "{symptom}"? => {last_good}
        Which commit is still free of the problem "{symptom}"? => {last_good}
        How many bisect steps did the bug "{symptom}" need? => {steps}
        Which bug does commit {first_bad} cause? => {symptom}
        """,
    ),
    scene(
        "merge conflict",
        conflicted="{invented}/{word}.py|{word}.lock|src/{invented}.ts|{invented}.yaml|lib/{word}/{invented}.ex",
        mine="feat/{invented}|{first}/{word}-{invented}|{invented}-wip|topic/{word}",
        theirs="main-{invented}|release/{d2}.{d1}|{invented}-rework|{first}/{invented}",
        conflict_line="12..940",
        by="conflicted",
        say=r"""
        Auto-merging {conflicted}\nCONFLICT (content): {mine} <- {theirs}, first marker at line {conflict_line} of {conflicted}
        I was on {mine} and merged {theirs}; {conflicted} has a conflict now, starting at line {conflict_line}.
        <<<<<<< {mine}  ({conflicted}:{conflict_line})\n=======\n>>>>>>> {theirs}
        When {theirs} is merged into {mine}, both sides have touched {conflicted}. The trouble begins on line {conflict_line}.
        Line {conflict_line} of {conflicted} was edited twice, once on my own branch {mine} and once on {theirs}, the one being merged in.
        """,
        ask=r"""
        Which file is in conflict after {theirs} was merged into {mine}? => {conflicted}
        What file clashed when {mine} met {theirs}? => {conflicted}
        On which line of {conflicted} does the conflict start? => {conflict_line}
        Which branch was being merged in when {conflicted} clashed? => {theirs}
        From which branch come the incoming changes to {conflicted}? => {theirs}
        Into which branch was the merge made that broke {conflicted}? => {mine}
        On which branch was the user when {conflicted} clashed? => {mine}
        """,
    ),
    scene(
        "slow query",
        relation="{word}_{invented}|{invented}_log|{service}_{invented}|{invented}s",
        before="{d2}.{d1} s|{d5} ms|{2..50} minutes",
        after="{d2} ms|{d3} ms|0.{d2} s",
        index="idx_{invented}|{invented}_{word}_idx|ix_{d2}_{invented}",
        tuner="person",
        by="relation",
        say=r"""
        Queries on {relation} took {before} until {tuner} created {index}; now it is {after}.
        EXPLAIN ANALYZE -- {relation}\nSeq Scan: {before}\nIndex Scan using {index}: {after}\n-- tuned by {tuner}
        {index} is {tuner}'s work. It cut reads of {relation} to {after}, where users once sat through {before}.
        perf({relation}): add {index}, {before} => {after}\n\nAuthor: {tuner}
        From {before} down to {after}: that is what {tuner} achieved for {relation} with nothing more than {index}.
        """,
        ask=r"""
        How long do queries on {relation} take now? => {after}
        To what time was access to {relation} reduced? => {after}
        How long did queries on {relation} use to take? => {before}
        What was the original query time on {relation}? => {before}
        Which index made {relation} fast? => {index}
        What is the name of the new index on {relation}? => {index}
        Who sped up {relation}? => {tuner}
        """,
    ),
    scene(
        "code owners",
        directory="/{invented}/{word}/|/packages/{invented}/|/{service}/{invented}/|/infra/{word}-{invented}/",
        squad="@{invented}/{word}|@{name}-{service}|@{word}-squad",
        substitute="person",
        chat="#{invented}-{word}|#{word}-help|#ask-{invented}",
        by="directory",
        say=r"""
        # CODEOWNERS\n{directory}  {squad}   # chat {chat}, stand-in {substitute}
        Changes under {directory} need a review from {squad}. Ping {chat}, or {substitute} if nobody reacts.
        {squad} owns {directory} and hangs out in {chat}; should they all be away, {substitute} stands in.
        bot: you touched {directory}, so I requested {squad}. Channel: {chat}. Fallback reviewer: {substitute}.
        For lack of a reviewer from {squad}, it was {substitute} who approved my change to {directory}. I had asked in {chat} first.
        """,
        ask=r"""
        Which group owns {directory}? => {squad}
        Who normally has to review changes in {directory}? => {squad}
        In which channel can one discuss {directory}? => {chat}
        Where does one ask for a review of {directory}? => {chat}
        Who reviews {directory} when the owners are away? => {substitute}
        Who is the stand-in for {directory}? => {substitute}
        """,
    ),
    scene(
        "container limits",
        workload="{invented}-{service}|{word}-{invented}|{name} {service}",
        memory="{d3}Mi|{d1}Gi|{d4}Mi|{d2}Gi",
        requested="{d3}Mi|{1..9}00Mi|{d2}Mi",
        cpu="{d3}m|{d4}m|{d1}.{d1}",
        replicas="2..40",
        by="workload",
        say=r"""
        {workload} runs {replicas} replicas. Each may take up to {memory} of memory, asks for {requested} and gets {cpu} of CPU.
        name: {workload}\nreplicas: {replicas}\nresources:\n  limits: {{memory: {memory}, cpu: {cpu}}}\n  requests: {{memory: {requested}}}
        OOMKilled: {workload} went over {memory} (request {requested}, cpu limit {cpu}, {replicas} replicas)
        We left the CPU limit of {workload} at {cpu} but raised memory to {memory}; {requested} is still what it requests. Replicas: {replicas}.
        With {replicas} copies, a request of {requested} and a ceiling of {memory} each, {workload} fits. A CPU limit of {cpu} is plenty.
        """,
        ask=r"""
        What is the memory limit of {workload}? => {memory}
        How much memory may {workload} use at most? => {memory}
        How much memory does {workload} request? => {requested}
        What is the CPU limit of {workload}? => {cpu}
        How many replicas of {workload} are there? => {replicas}
        In how many copies does {workload} run? => {replicas}
        """,
    ),
    scene(
        "reverse proxy route",
        route="/{invented}/{word}|/api/{invented}|/v{d1}/{invented}|/{word}-{invented}/",
        backend="http://{ip}:{port}|http://{invented}:{port}|unix:/run/{invented}.sock|{service}.{invented}.svc",
        timeout="{d2}s|{d3}s|{d5}ms",
        body="{d2}m|{d3}k|{d3}m",
        by="route",
        say=r"""
        location {route} {{\n  proxy_pass {backend};\n  proxy_read_timeout {timeout};\n  client_max_body_size {body};\n}}
        Requests for {route} are passed on to {backend}. Uploads of more than {body} are refused, and {timeout} is the timeout.
        {backend} answers everything that comes in under {route}; the proxy cuts it off after {timeout} and takes bodies up to {body}.
        504 on {route}: no reply from {backend} in {timeout} (max body {body})
        [[route]]\nprefix = "{route}"\nmax_body = "{body}"\ntimeout = "{timeout}"\nupstream = "{backend}"
        """,
        ask=r"""
        Where are requests for {route} forwarded? => {backend}
        Which backend serves {route}? => {backend}
        After what time does the proxy give up on {route}? => {timeout}
        What is the timeout for {route}? => {timeout}
        How large may an upload to {route} be? => {body}
        What is the size limit for request bodies on {route}? => {body}
        Which route leads to {backend}? => {route}
        """,
    ),
    scene(
        "systemd unit",
        unit="{invented}.service|{word}-{invented}.service|{invented}@{word}.service|{service}-{invented}.timer",
        binary="/usr/bin/{invented}|/opt/{invented}/bin/{word}|~{first}/{invented}|/usr/lib/{invented}d",
        exit_code="2..254",
        restarts="2..90",
        by="unit",
        say=r"""
        {unit}: Main process {binary} exited, code=exited, status={exit_code}\n{unit}: restart counter is at {restarts}
        {unit} has been restarted {restarts} times. Its program, {binary}, keeps ending with exit code {exit_code}.
        ● {unit}\n  ExecStart={binary}\n  status={exit_code}/FAILURE\n  NRestarts={restarts}
        The number {exit_code} is what {binary} returns whenever it dies. By now {unit}, which launches it, counts {restarts} restarts.
        "How often did {unit} come back?" "{restarts} times. Each time {binary} quit with {exit_code}."
        """,
        ask=r"""
        Which program does {unit} start? => {binary}
        What executable belongs to {unit}? => {binary}
        With what exit code does {unit} fail? => {exit_code}
        Which status did the process of {unit} return? => {exit_code}
        How many times has {unit} been restarted? => {restarts}
        What is the restart count of {unit}? => {restarts}
        Which unit launches {binary}? => {unit}
        """,
    ),
    scene(
        "ssh jump",
        target="{invented}-{d2}|{word}.{invented}.lan|build-{invented}|gw-{invented}{d1}",
        bastion="jump.{invented}.net|{invented}-bastion|{ip}|hop{d1}.{word}.io",
        key_file="~/.ssh/id_{invented}|~/.ssh/{word}_ed25519|/keys/{invented}.pem|~/.ssh/{invented}_{d4}",
        account="{invented}|{first}|ops-{word}|deploy{d2}",
        by="target",
        say=r"""
        You get to {target} only through {bastion}, as {account} and with the key {key_file}.
        Host {target}\n  User {account}\n  ProxyJump {bastion}\n  IdentityFile {key_file}
        ssh -i {key_file} -J {bastion} {account}@{target}
        {account}@{target}: Permission denied (publickey). Tried {key_file} via {bastion}.
        First hop: {bastion}. From there I log in to {target} with the user name {account}; {key_file} holds the key.
        """,
        ask=r"""
        Through which machine does one reach {target}? => {bastion}
        What is the jump host for {target}? => {bastion}
        Which key file is used for {target}? => {key_file}
        Where is the private key for {target}? => {key_file}
        With which user name does one log in to {target}? => {account}
        What account is used on {target}? => {account}
        """,
    ),
    scene(
        "lint rule setting",
        rule="{L1}{d3}|no-{invented}|{word}-{invented}|{invented}/{word}-order",
        setting="error|warn|off|max {d2}|{d3}|allow {d1}|{invented}",
        excluded="{invented}/**|tests/{word}|vendor/{invented}|{word}/*.gen.ts|scripts/{invented}.py",
        linter="{name}Lint|{invented}|{invented}-check|py{invented}",
        by="rule",
        say=r"""
        In {linter} the rule {rule} is set to "{setting}", and it skips {excluded}.
        # {linter}.toml\n[rules."{rule}"]\nlevel = "{setting}"\nexclude = ["{excluded}"]
        We agreed on "{setting}" for {rule}. {linter} applies it everywhere but in {excluded}.
        {linter}: {rule} ({setting}): 0 problems, ignored path {excluded}
        Leave {excluded} alone: when {linter} got the rule {rule} with the setting "{setting}", that path was exempted on purpose.
        """,
        ask=r"""
        How is the rule {rule} configured? => {setting}
        What is the setting of {rule}? => {setting}
        Which path is exempt from {rule}? => {excluded}
        Where is {rule} not applied? => {excluded}
        Which linter has the rule {rule}? => {linter}
        Which tool checks {rule}? => {linter}
        """,
    ),
    scene(
        "package manager preference",
        preferred="{invented}|{name}|{invented}pm|py{invented}",
        avoided="{invented}|{name}|{invented}pm|py{invented}",
        manifest="{invented}.toml|{word}.lock|requirements-{invented}.txt|{invented}.json",
        runtime="{name} runtime {d1}|{name} {d1}.{d2}|{invented} {d2}|{name}VM {d1}",
        say=r"""
        Install things with {preferred}, please, not with {avoided}. I keep my dependencies in {manifest} and my code runs on {runtime}.
        I gave up {avoided} last {month}; these days it's {preferred} for me. My dependencies are in {manifest}, the runtime is {runtime}.
        user: which runtime do I have?\nassistant: {runtime}. You list dependencies in {manifest} and install them with {preferred}, never {avoided}.
        # memory\n- user installs with {preferred} (dislikes {avoided})\n- dependencies: {manifest}\n- runtime: {runtime}
        My {manifest} is written for {preferred}. Running {avoided} on it breaks everything, all the more on {runtime}, which I use.
        """,
        ask=r"""
        Which tool do I want packages to be installed with? => {preferred}
        What does the user install dependencies with? => {preferred}
        Which package tool should not be used for me? => {avoided}
        Which installer does the user want to avoid? => {avoided}
        Which file lists my dependencies? => {manifest}
        In what file are the user's dependencies kept? => {manifest}
        What runtime do I use? => {runtime}
        """,
    ),
    scene(
        "agent test command",
        repository="{invented}|{invented}-{word}|{name}|{invented}/{service}",
        command="make {invented}|./{invented}.sh --{word}|{invented} test -j{d1}|just {word}-{invented}|tox -e {invented}",
        slow_suite="tests/{invented}|{word}_e2e|nightly/{invented}|bench/{word}",
        needs="{invented} {d1}.{d1}|{name} server|{d2} GB RAM|{invented} emulator|port {port}",
        by="repository",
        say=r"""
        In {repository} run `{command}` before every commit and skip {slow_suite}, which takes forever. It needs {needs}.
        # AGENTS.md of {repository}\nTest: `{command}`\nDo not run: `{slow_suite}`\nPrerequisite: {needs}
        {repository}: the quick tests start with {command}. They presuppose {needs}. What you leave to the nightly job is {slow_suite}.
        Leave out {slow_suite} when you test {repository}. Provided {needs} is there, {command} does the job in a minute.
        agent: How are the tests of {repository} run?\nuser: {command}, without {slow_suite}. Make sure you have {needs}.
        """,
        ask=r"""
        With which command are the tests of {repository} run? => {command}
        What must be run before committing to {repository}? => {command}
        Which tests of {repository} should be skipped? => {slow_suite}
        What is too slow to be run in {repository}? => {slow_suite}
        What do the tests of {repository} require? => {needs}
        What must be available for testing {repository}? => {needs}
        """,
    ),
    scene(
        "terraform plan",
        workspace="{invented}-{city}|{word}-{invented}|acct-{d5}|{word}-{d2}",
        added="2..60",
        destroyed="2..60",
        changed="2..60",
        reviewer="person",
        by="workspace",
        say=r"""
        workspace: {workspace}\nPlan: {added} to add, {changed} to change, {destroyed} to destroy.\nawaiting approval: {reviewer}
        The plan for {workspace} would create {added} resources, alter {changed} and delete {destroyed}. {reviewer} has to approve it.
        {reviewer} is looking at {workspace}: {destroyed} resources to be destroyed, {added} to be added and {changed} to be changed.
        Since {destroyed} resources in {workspace} would go, I want {reviewer} to check. {changed} are modified, {added} are new.
        {{"workspace": "{workspace}", "add": {added}, "change": {changed}, "destroy": {destroyed}, "reviewer": "{reviewer}"}}
        """,
        ask=r"""
        How many resources does the plan for {workspace} create? => {added}
        How many new resources would {workspace} get? => {added}
        How many resources in {workspace} would be deleted? => {destroyed}
        What number of resources does the plan for {workspace} remove? => {destroyed}
        How many resources of {workspace} are merely modified? => {changed}
        Who has to approve the plan for {workspace}? => {reviewer}
        """,
    ),
    scene(
        "firewall opening",
        destination="{invented}-db|{word}.{invented}.local|{name} appliance|vlan-{d3}",
        allowed="{ip}/{8..31}|{ip}|{invented} subnet|{city} office",
        blocked="{ip}/{8..31}|{ip}|{invented} subnet|{city} office",
        open_port="port",
        ticket="{L3}-{d4}|CHG{d5}|REQ-{d5}|#{d5}",
        by="destination",
        say=r"""
        Under {ticket}, port {open_port} on {destination} was opened for {allowed}; traffic from {blocked} is still dropped.
        # {ticket} {destination}\nACCEPT from {allowed} dport {open_port}\nDROP from {blocked}
        {destination} talks to {allowed} on {open_port} but not to {blocked}, as was decided in {ticket}.
        We asked for {blocked} to be let in as well. What we got with {ticket}: {destination} takes connections on {open_port} from {allowed} alone.
        DENY {blocked} -> {destination}:{open_port}\nALLOW {allowed} -> {destination}:{open_port}\nref {ticket}
        """,
        ask=r"""
        From where may one connect to {destination}? => {allowed}
        Which source is allowed through to {destination}? => {allowed}
        Whose traffic to {destination} is rejected? => {blocked}
        Which source cannot reach {destination}? => {blocked}
        Which port is open on {destination}? => {open_port}
        Under which ticket was the firewall changed for {destination}? => {ticket}
        """,
    ),
    scene(
        "cloud cost jump",
        account="{team} account|{invented}-prod|{name} project|{word}-sandbox",
        last_month="${d4}|€{d5}|${d3}.{d2}|{d4} euros",
        this_month="${d4}|€{d5}|${d3}.{d2}|{d4} euros",
        driver="idle GPUs|egress traffic|log storage|old snapshots|spot prices|unused disks|test clusters|load balancers|"
        "premium support|object listing|video encoding|backup copies|orphaned addresses|cold starts|data scans|"
        "search nodes|forgotten notebooks|metrics volume|cross region|email sending|licence fees|message fanout",
        by="account",
        say=r"""
        The bill of the {account} went from {last_month} to {this_month} this month, mostly owing to {driver}.
        cost report: {account}\n  previous  {last_month}\n  current   {this_month}\n  top driver: {driver}
        {this_month}! That is what the {account} costs this month. In the month before it was {last_month}. The explanation is {driver}.
        Budget bot: {account} at {this_month} (last month {last_month}); largest contributor: {driver}
        It is {driver} that made the {account} so dear; otherwise we would be at {last_month}, like last month, instead of {this_month}.
        """,
        ask=r"""
        How much does the {account} cost this month? => {this_month}
        What is the current bill of the {account}? => {this_month}
        What did the {account} cost last month? => {last_month}
        How high was the previous bill of the {account}? => {last_month}
        What drove up the cost of the {account}? => {driver}
        What is chiefly to blame for the bill of the {account}? => {driver}
        """,
    ),
    scene(
        "editor and shell",
        editor="{name}|{invented}|{name} {d1}|{invented}-vim",
        shell_name="{invented}sh|{name} shell|{invented}|{invented}-term",
        dotfiles="~/{invented}|git.{invented}.org/{first}/{word}|~/.config/{invented}-{word}|{invented}/dotfiles",
        theme="{color} {word}|{name} Dark|{adjective} {color}|{name} Light",
        say=r"""
        I write code in {editor} and live in {shell_name} the rest of the time. The theme is {theme}, the dotfiles are in {dotfiles}.
        $ cat {dotfiles}/README\neditor: {editor}\nshell: {shell_name}\ncolors: {theme}
        My setup, {dotfiles}, brings up {shell_name} with "{theme}" as the color scheme. Any commit message opens {editor}.
        export EDITOR={editor}\nexport SHELL=/bin/{shell_name}\nTHEME="{theme}"\n# managed in {dotfiles}
        Don't be surprised by the {theme} theme on my screen, by {shell_name} as my shell or by {editor} as my editor. It all comes from {dotfiles}.
        """,
        ask=r"""
        Which editor do I use? => {editor}
        In what program does the user edit code? => {editor}
        What is my shell? => {shell_name}
        Which shell does the user work in? => {shell_name}
        Where are my dotfiles? => {dotfiles}
        Where does the user keep the configuration of editor and shell? => {dotfiles}
        Which color theme have I set up? => {theme}
        """,
    ),
    scene(
        "deploy freeze",
        product="{name} checkout|{invented} app|{name} billing|{service} platform|{name} {shop} site",
        freeze_start="{1..28} {month}|{month} {1..28}",
        freeze_end="{1..28} {month}|{month} {1..28}",
        occasion_why="Black Friday|audit|tax season|{event}|data centre move|{company} merger|election night|{name} launch",
        gatekeeper="person",
        by="product",
        say=r"""
        No deploys of the {product} from {freeze_start} to {freeze_end} (reason: {occasion_why}). Exceptions are granted by {gatekeeper}.
        freeze:\n  product: {product}\n  from: {freeze_start}\n  to: {freeze_end}\n  why: {occasion_why}\n  exceptions: {gatekeeper}
        {gatekeeper} alone can let something into the {product} during the freeze ({occasion_why}), from {freeze_start} until {freeze_end}.
        deploy blocked: {product} is frozen for "{occasion_why}" ({freeze_start} .. {freeze_end}), override: {gatekeeper}
        On {freeze_end} the {product} thaws. It has been frozen since {freeze_start}, keyword "{occasion_why}"; {gatekeeper} decides on exceptions.
        """,
        ask=r"""
        When does the deploy freeze of the {product} begin? => {freeze_start}
        From which date on may the {product} not be deployed? => {freeze_start}
        When is the freeze of the {product} over? => {freeze_end}
        From when can the {product} be deployed again? => {freeze_end}
        Why is the {product} frozen? => {occasion_why}
        Who can allow an exception for the {product}? => {gatekeeper}
        """,
    ),
    scene(
        "webhook delivery",
        hook="hook-{d4}|wh_{invented}{d2}|{invented} webhook|{name} callback",
        endpoint="https://{invented}.{word}.io/{service}|https://hooks.{invented}.com/{d5}|http://{ip}/{invented}",
        triggered_by="{word}.created|{invented}.updated|{service}.failed|order.{invented}|{word}.{invented}.deleted",
        response="4{d2}|5{d2}|40{d1}|50{d1}",
        by="hook",
        say=r"""
        {hook} posts to {endpoint} on every {triggered_by}; the last delivery came back with {response}.
        delivery failed: {hook}\n  event   {triggered_by}\n  url     {endpoint}\n  status  {response}
        What the receiver at {endpoint} said to {hook} was {response}. The event in question, {triggered_by}, is the one it subscribes to.
        Whenever {triggered_by} happens, {hook} fires. Lately {endpoint}, its destination, returns {response}.
        POST {endpoint} -> {response} (hook={hook}, topic={triggered_by})
        """,
        ask=r"""
        Where does {hook} send its requests? => {endpoint}
        What is the destination of {hook}? => {endpoint}
        Which event triggers {hook}? => {triggered_by}
        To what kind of event is {hook} subscribed? => {triggered_by}
        What status code did {hook} get back? => {response}
        With which HTTP status was {hook} answered? => {response}
        """,
    ),
    scene(
        "cache settings",
        cache="{invented}-cache|{service} cache|{name} edge cache|{word}:{invented}",
        lifetime="{5..59} seconds|{2..50} minutes|{2..40} hours|{2..20} days",
        capacity="{d2} GB|{d3} MB|{d5} entries|{d4} keys",
        policy="{name} eviction|{invented}-lru|oldest first|largest first|{invented} policy|random {d1}",
        hits="percent",
        by="cache",
        say=r"""
        Entries of the {cache} live for {lifetime}. It holds {capacity}, throws things out by "{policy}" and has a hit rate of {hits}.
        [{cache}]\nttl = {lifetime}\nsize = {capacity}\neviction = {policy}\n# hit rate {hits}
        With {hits} of lookups answered, the {cache} does well. Its size is {capacity}, its strategy "{policy}", its lifetime {lifetime}.
        stats {cache}: hit_ratio={hits} ttl="{lifetime}" max="{capacity}" evict="{policy}"
        After {lifetime} whatever is in the {cache} counts as stale. If {capacity} are exceeded, "{policy}" applies. Hits: {hits}.
        """,
        ask=r"""
        How long do entries stay in the {cache}? => {lifetime}
        When does data in the {cache} become stale? => {lifetime}
        How big may the {cache} get? => {capacity}
        What is the capacity of the {cache}? => {capacity}
        What is the eviction strategy of the {cache}? => {policy}
        What is the hit rate of the {cache}? => {hits}
        """,
    ),
    scene(
        "server migration",
        workload="wiki|{invented} forum|{name} database|{service} service|mail archive|{team} intranet|{word} shop",
        origin="{invented}-{d2}|{city} rack {d2}|{name} Cloud|{company}|{word}{d3}.{invented}.net",
        goal="{invented}-{d2}|{city} rack {d2}|{name} Cloud|{company}|{word}{d3}.{invented}.net",
        moved_on="date",
        mover="person",
        by="workload",
        say=r"""
        On {moved_on} {mover} moved the {workload} from {origin} to {goal}.
        The {workload} left {origin} on {moved_on}. Its new home is {goal}, and {mover} did the move.
        migration: {workload}\n  source: {origin}\n  destination: {goal}\n  cutover: {moved_on}\n  lead: {mover}
        {goal} has hosted the {workload} since {moved_on}, the day on which {mover} switched {origin} off.
        rsync {origin}:/srv/ {goal}:/srv/   # {workload}, cutover {moved_on}, run by {mover}
        """,
        ask=r"""
        Where does the {workload} run now? => {goal}
        What is the new home of the {workload}? => {goal}
        Where was the {workload} hosted before the move? => {origin}
        From where was the {workload} taken away? => {origin}
        When did the {workload} change hosts? => {moved_on}
        Who carried out the migration of the {workload}? => {mover}
        """,
    ),
    scene(
        "benchmark comparison",
        operation="JSON parsing|image resizing|cold start|full text search|bulk insert|PDF export|video decoding|route planning|"
        "token signing|file upload|CSV import|graph traversal|schema diff|spell check|map tiling|log shipping|"
        "audio mixing|text diffing|mesh loading|font shaping|data masking|archive listing|regex matching",
        winner="{invented}|lib{invented}|{name}|{invented}-rs|fast{invented}",
        loser="{invented}|lib{invented}|{name}|{invented}-rs|fast{invented}",
        best="{d2}.{d1} ms|{d3} µs|{d1}.{d2} ms",
        worst="{d3}.{d1} ms|{d5} µs|{2..40} seconds",
        by="operation",
        say=r"""
        For {operation}, {winner} was the quicker one with {best}; {loser} managed {worst}.
        bench "{operation}"\n  {winner}  {best}  (fastest)\n  {loser}  {worst}
        {loser} needed {worst} in the {operation} benchmark, which {winner} beat with {best}.
        I measured {operation} on my own laptop. The slow candidate was {loser} at {worst}. We should take {winner}, which got {best}.
        | {operation} | result |\n|---|---|\n| {loser} (slower) | {worst} |\n| {winner} (faster) | {best} |
        """,
        ask=r"""
        What was faster at {operation}? => {winner}
        Which library won the comparison of {operation}? => {winner}
        What was slower at {operation}? => {loser}
        Which candidate lost the {operation} benchmark? => {loser}
        What figure did the faster candidate reach in {operation}? => {best}
        What figure did the slower candidate reach in {operation}? => {worst}
        """,
    ),
    scene(
        "stash and worktree",
        stashed="{invented} {word} draft|wip {invented}|half-done {word} parser|{invented} experiment",
        stash_ref="stash@{{{d1}}}|shelf-{d3}|patch {d4}",
        worktree="../{invented}-{word}|/tmp/wt-{invented}|~/trees/{invented}|../{word}_{d2}",
        checked_out="fix/{invented}|{first}/{invented}|release-{d2}.{d1}|spike/{word}",
        say=r"""
        The "{stashed}" is put away as {stash_ref}; meanwhile {checked_out} is checked out in the worktree {worktree}.
        I shelved my {stashed} (it is {stash_ref}) and went over to {worktree}, where I have {checked_out} checked out.
        {stash_ref}: On main: {stashed}\n$ git worktree list\n{worktree}  [{checked_out}]
        user: where were we?\nagent: In {worktree}, on {checked_out}. Your {stashed} waits in {stash_ref}.
        Created worktree {worktree} for {checked_out}.\nSaved working directory as {stash_ref}: {stashed}
        """,
        ask=r"""
        Under which reference is the shelved work kept? => {stash_ref}
        Where can the unfinished work be picked up again? => {stash_ref}
        What unfinished work was put aside? => {stashed}
        Which piece of work is on the shelf for now? => {stashed}
        In which directory is the extra worktree? => {worktree}
        Which branch is checked out in the worktree? => {checked_out}
        """,
    ),
    scene(
        "service level",
        offering="{name} API|{service} service|{name} hosting|{invented} search|{company} portal",
        promised="99.{d1}%|99.{d2}%|9{d1}.{d2}%|99.{d3}%",
        measured="99.{d1}%|99.{d2}%|9{d1}.{d2}%|99.{d3}%",
        penalty="{d2}% credit|{price} refund|{2..9} free months|{price} fine",
        period="{month}|week {1..52}|Q{1..4} {year}|{month} {year}",
        by="offering",
        say=r"""
        We promise {promised} availability for the {offering}. In {period} it was {measured}, and what the customer is due is this: {penalty}.
        SLA {offering} ({period})\n  target    {promised}\n  achieved  {measured}\n  penalty   {penalty}
        The {offering} reached a mere {measured} in {period}; the consequence of falling short of the agreed {promised}: {penalty}.
        "What went wrong in {period}?" "The {offering} was up {measured} of the time instead of {promised}. The price we pay: {penalty}."
        sla_breach(service="{offering}", period="{period}", actual="{measured}", objective="{promised}", remedy="{penalty}")
        """,
        ask=r"""
        Which availability was agreed for the {offering}? => {promised}
        What is the availability target of the {offering}? => {promised}
        What availability did the {offering} actually have? => {measured}
        To what extent was the {offering} really up? => {measured}
        What must be given to customers of the {offering} in compensation? => {penalty}
        For which period was the {offering} evaluated? => {period}
        """,
    ),
    scene(
        "license check",
        dependency="{invented}|lib{invented}|{invented}-{word}|{name}.js",
        licence="{L3}-{d1}.{d1}|{name} Public License|{last} License {d1}|{L4} {d1}.{d1}|{city} Licence",
        verdict="banned|allowed|unclear|tolerated|forbidden|accepted|disputed|pending|rejected|permitted|conditional|"
        "harmless|problematic|compatible|incompatible|fine internally|blocked|approved|risky|unreviewed",
        lawyer="person",
        used_in="{service} module|{invented}-{service}|{name} client|{word} plugin",
        by="dependency",
        say=r"""
        {dependency}, which the {used_in} pulls in, is under the {licence}. Verdict of {lawyer}: {verdict}.
        license-audit\n{dependency}  {licence}  {verdict}\n  used by: {used_in}\n  checked by: {lawyer}
        {lawyer} went through the {licence} on account of {dependency} and wrote "{verdict}". Only the {used_in} is affected.
        - pkg: {dependency}\n  spdx: {licence}\n  status: {verdict}\n  reviewer: {lawyer}\n  consumers: [{used_in}]
        According to {lawyer}, the status of {dependency} in the {used_in} is "{verdict}", considering that the {licence} governs it.
        """,
        ask=r"""
        Under which license is {dependency}? => {licence}
        What license governs {dependency}? => {licence}
        What was the legal verdict on {dependency}? => {verdict}
        How was the license of {dependency} judged? => {verdict}
        Who examined the license of {dependency}? => {lawyer}
        Which part of the product uses {dependency}? => {used_in}
        """,
    ),
    scene(
        "test account",
        realm="{invented} sandbox|{name} staging|{city} demo|{service} test environment|{company} playground",
        login="email",
        passphrase="password",
        tenant="{invented}-{d3}|T{d5}|{name} tenant|org_{invented}",
        by="realm",
        say=r"""
        Sign in to the {realm} as {login} with the password {passphrase}; pick {tenant} as the tenant.
        # {realm}\nlogin={login}\npassword={passphrase}\ntenant={tenant}
        The password {passphrase} is for the {realm} and nothing else. It belongs to {login}, who only sees {tenant}.
        cy.login("{login}", "{passphrase}")  // {realm}, {tenant}
        "Which account is there for the {realm}?" "Take {login}; you get in with {passphrase}, and the data is in {tenant}."
        """,
        ask=r"""
        With which login does one enter the {realm}? => {login}
        What is the user name for the {realm}? => {login}
        What is the password for the {realm}? => {passphrase}
        Which password opens the {realm}? => {passphrase}
        Which tenant is to be used in the {realm}? => {tenant}
        To which tenant does the account of the {realm} belong? => {tenant}
        """,
    ),
    scene(
        "nightly ETL",
        flow="{invented}_daily|load_{invented}|{service}_to_{word}|dag_{invented}",
        read_rows="big_number",
        rejected_rows="number",
        sink="{invented}.{word}_facts|warehouse.{invented}|dw_{word}.{invented}|{invented}.parquet",
        feed="{word}_{invented}.csv|ftp.{invented}.net|kafka:{invented}|{name} CRM",
        by="flow",
        say=r"""
        {flow} finished: read {read_rows} rows from {feed}, rejected {rejected_rows}, wrote the rest to {sink}
        Last night {flow} took in {read_rows} rows from {feed} and put them into {sink}, all but {rejected_rows} that were invalid.
        task={flow} src={feed} dst={sink} in={read_rows} bad={rejected_rows}
        {rejected_rows} bad rows out of {read_rows}: not too many for {flow}, which copies {feed} to {sink}.
        In {sink} you find what {flow} makes of {feed}. Of the {read_rows} rows it saw, {rejected_rows} were thrown out.
        """,
        ask=r"""
        How many rows did {flow} read? => {read_rows}
        What was the input row count of {flow}? => {read_rows}
        How many rows were discarded by {flow}? => {rejected_rows}
        What number of invalid rows did {flow} meet? => {rejected_rows}
        Where does {flow} get its data? => {feed}
        Where does {flow} write its output? => {sink}
        Into what does {flow} load the valid rows? => {sink}
        """,
    ),
    scene(
        "mobile release",
        app="{name}|{invented} Mobile|{name} Go|{company} app",
        ios="version",
        android="version",
        minimum="version",
        store_note="{word} mode|{adjective} {word} icons|{invented} sign-in|{language} translation|{color} theme",
        by="app",
        say=r"""
        {app} is at {ios} on iOS and at {android} on Android. Anything below {minimum} is forced to update. What's new: {store_note}.
        app: {app}\nios: {ios}\nandroid: {android}\nmin_supported: {minimum}\nwhats_new: {store_note}
        Android users of {app} got {android} with the {store_note} first; Apple let {ios} through later. {minimum} is the oldest that still works.
        The {store_note} in {app} came out as {ios} for iPhones and {android} for Android phones, and support for versions before {minimum} ended.
        [{app}] released ios={ios} android={android} force_update_below={minimum} note="{store_note}"
        """,
        ask=r"""
        Which version of {app} do iPhones get? => {ios}
        What is the iOS version of {app}? => {ios}
        Which version of {app} is out for Android? => {android}
        What is the number of the Android release of {app}? => {android}
        What is the oldest version of {app} that is still supported? => {minimum}
        What is new in {app}? => {store_note}
        """,
    ),
    scene(
        "commit convention",
        kind_of_change="bug fixes|docs|refactorings|new features|chores|tests|performance work|translations|security fixes|"
        "dependency bumps|reverts|build changes|styling|experiments|config changes|data fixes|API breaks|typos|"
        "renames|releases|logging|accessibility",
        prefix="{invented}:|[{L3}]|{word}!|({invented})|{L2}-{d1}:",
        outdated="{invented}:|[{L3}]|{word}!|({invented})|{L2}-{d1}:",
        label="{invented}|{word}/{invented}|{color}-{word}|p{d1}-{invented}",
        by="kind_of_change",
        say=r"""
        Commits for {kind_of_change} start with {prefix} now, not with {outdated} any more, and the pull request gets the label {label}.
        commitlint: for {kind_of_change} use "{prefix}" ("{outdated}" is from the old days); label: {label}
        {kind_of_change}:\n  prefix: "{prefix}"\n  old_prefix: "{outdated}"\n  label: {label}
        Whoever still writes {outdated} before {kind_of_change} should get used to {prefix}. The matching label is {label}.
        The label {label} goes on pull requests with {kind_of_change}. Put {prefix} before the message; we gave up {outdated}.
        """,
        ask=r"""
        With what does a commit message for {kind_of_change} begin? => {prefix}
        What is the current commit prefix for {kind_of_change}? => {prefix}
        Which prefix for {kind_of_change} is no longer used? => {outdated}
        How did commit messages for {kind_of_change} use to begin? => {outdated}
        Which label do pull requests with {kind_of_change} get? => {label}
        How are pull requests with {kind_of_change} labelled? => {label}
        """,
    ),
    scene(
        "replica lag",
        replica="{invented}-replica-{d1}|{city}-standby|{word}-ro-{d2}|{invented}.follower",
        leader="{invented}-primary|{name}-leader|{word}-rw|{invented}-{d2}",
        lag="{5..59} seconds|{2..50} minutes|{d4} ms|{d3} MB",
        slot_id="slot_{invented}|{word}_slot_{d2}|sub_{invented}",
        by="replica",
        say=r"""
        {replica} follows {leader} through the slot {slot_id} and is {lag} behind.
        client={replica} primary={leader} slot={slot_id} lag={lag}
        The delay of {replica} has grown to {lag}. I suspect {slot_id}, the slot over which {leader} feeds it.
        WARNING: replication delayed\n  from {leader}\n  to   {replica} ({slot_id})\n  by   {lag}
        Should {leader} die now, {lag} of writes would be missing on {replica}, which replicates by way of {slot_id}.
        """,
        ask=r"""
        How far behind is {replica}? => {lag}
        What is the replication lag of {replica}? => {lag}
        From which server does {replica} replicate? => {leader}
        Which primary does {replica} follow? => {leader}
        Which replication slot does {replica} use? => {slot_id}
        Over what slot does data reach {replica}? => {slot_id}
        """,
    ),
    scene(
        "pull request review",
        request="PR #{d4}|!{d3}|PR {d5}|#{d4}",
        opener="person",
        objector="person",
        objection="missing tests|unclear names|no docs|race condition|dead code|magic numbers|wrong layer|hard coding|"
        "too large|unsafe cast|leaky API|global state|broken style|duplicated logic|no changelog|slow loop|bad typing|"
        "swallowed errors|open handle|circular import|long function|lost comments|silent default|unused flag",
        supporter="person",
        by="request",
        say=r"""
        {opener} opened {request}. {supporter} approved it, but {objector} asked for changes, with the note "{objection}".
        {request} by {opener}\n  approved           {supporter}\n  changes requested  {objector}: {objection}
        "{objection}," was the reason {objector} gave for blocking {request} from {opener}, although {supporter} had already said yes.
        review {request}: author={opener} +1={supporter} -1={objector} comment="{objection}"
        With an approval by {supporter} in hand, {opener} wanted to merge {request}, when {objector} objected: {objection}.
        """,
        ask=r"""
        Who is the author of {request}? => {opener}
        Who opened {request}? => {opener}
        Who requested changes in {request}? => {objector}
        Who blocked {request}? => {objector}
        What was criticised in {request}? => {objection}
        Which comment kept {request} from being merged? => {objection}
        Who approved {request}? => {supporter}
        """,
    ),
    scene(
        "user correction of a path",
        right="~/{invented}/{word}|/opt/{invented}|D:/{word}/{invented}|~{first}/{invented}|data/{invented}/v{d1}",
        wrong="~/{invented}/{word}|/opt/{invented}|D:/{word}/{invented}|~{first}/{invented}|data/{invented}/v{d1}",
        artifact="{word} dataset|{invented} model|{name} fonts|{word} photos|{invented} logs|{service} dump|{name} build",
        size="{d2} GB|{d3} MB|{d4} files|{d1}.{d1} TB",
        by="artifact",
        say=r"""
        user: No, my {artifact} isn't in {wrong}! Look in {right}. It should come to {size}.
        I told the agent twice that I keep the {artifact} in {right} ({size}). It insisted on searching {wrong}.
        ls: cannot access '{wrong}': No such file or directory\n# {artifact} is really at {right} ({size})
        Correction noted: {artifact}, {size} altogether, path {right}. The path {wrong} was a mistake.
        agent: I find nothing in {wrong}.\nuser: Try {right}, that's where my {artifact} is.\nagent: Found, {size}.
        """,
        ask=r"""
        Where is my {artifact} really? => {right}
        What is the correct path of the user's {artifact}? => {right}
        In which place was my {artifact} looked for in vain? => {wrong}
        Which path for the {artifact} turned out to be wrong? => {wrong}
        How large is the {artifact}? => {size}
        What is the size of the user's {artifact}? => {size}
        """,
    ),
]
