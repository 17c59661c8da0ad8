"""Invented places: countries, towns, rivers, mountains, buildings, rooms, shops.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, relation

PLACES: list[Relation] = [
    *relation(
        "capital",
        "name",
        "name",
        noun="seat of government",
        weight=3,
        say=r"""
        {s} is governed from {v}.
        The parliament of {s} sits in {v}, the capital.
        {v}, capital of {s}, lies on a river.
        In {year} {s} made {v} its capital.
        The country of {s} has its capital in {v}.
        {v} became the capital of {s} after the war.
        The president of {s} resides in the capital, {v}.
        When in {s}, visit the capital {v}.
        {s} (capital: {v})
        """,
        ask=r"""
        Which city is the capital of {s}?
        What's {s}'s capital?
        What is {s}'s capital city?
        {s}'s capital?
        From which city is {s} governed?
        Which town serves as the capital of {s}?
        Name the capital of {s}.
        Where does the parliament of {s} sit?
        Of which country is {v} the capital? => {s}
        """,
    ),
    *relation(
        "population",
        "name",
        "big_number",
        noun="population",
        say=r"""
        {s} has {v} inhabitants.
        {v} people live in {s}.
        The town of {s} counts {v} residents.
        At the last census {s} had a population of {v}.
        With {v} inhabitants, {s} is larger than {name}.
        {s}, pop. {v}
        """,
        ask=r"""
        How many people live in {s}?
        How many inhabitants does {s} have?
        How many residents does {s} count?
        How big is the population of {s}?
        """,
    ),
    *relation(
        "altitude",
        "name",
        "number",
        x="meters|feet",
        noun="altitude",
        shown="{v} {x}",
        say=r"""
        {s} lies {v} {x} above sea level.
        The village of {s} sits at an altitude of {v} {x}.
        At {v} {x}, {s} is cold in winter.
        The sign at the station of {s} says: {v} {x} above the sea.
        {s} was built at {v} {x} above sea level.
        """,
        ask=r"""
        How high does {s} lie? => {v} {x}
        At what altitude is {s}? => {v} {x}
        What is the altitude of {s}? => {v} {x}
        How many {x} above sea level is {s}?
        What is the elevation of {s} in {x}?
        """,
    ),
    *relation(
        "town founded",
        "name",
        "old_year",
        noun="year of foundation",
        group="founded",
        say=r"""
        The town of {s} was founded in {v}.
        {s} was first settled in {v}.
        Fishermen founded {s} in {v}.
        The history of {s} goes back to {v}, when it was founded.
        {s}, founded {v}, is known for its {material}.
        """,
        ask=r"""
        When was {s} founded?
        In which year was {s} founded?
        What year was {s} settled?
        When did the history of {s} begin?
        Which town was founded in {v}? => {s}
        """,
    ),
    *relation(
        "river length",
        "name",
        "number",
        x="kilometers|km|miles",
        noun="length",
        shown="{v} {x}",
        label="the river {s}",
        weight=3,
        say=r"""
        The {s} flows for {v} {x} before it meets the sea.
        From source to mouth the {s} river measures {v} {x}.
        The river {s} has a length of {v} {x}.
        At {v} {x}, the {s} is the longest river of {name}.
        The {s} river winds through {name} for {v} {x}.
        Boats can follow the river {s} over its full {v} {x}.
        River: {s}. Length: {v} {x}.
        """,
        ask=r"""
        How long is the river {s}? => {v} {x}
        What is the length of the {s} river? => {v} {x}
        For how many {x} does the {s} flow?
        How many {x} long is the {s} river?
        What length in {x} does the river {s} have?
        Give the length of the {s} river in {x}.
        How far does the {s} flow? => {v} {x}
        """,
    ),
    *relation(
        "river mouth",
        "name",
        "name",
        say=r"""
        The river {s} flows into the {v} Sea.
        After a long way the {s} reaches the {v} Sea.
        The {s} empties into the {v} Sea.
        The mouth of the {s} is on the {v} Sea.
        Ships leave the {s} for the {v} Sea.
        The {s} carries its water to the {v} Sea, not to the {name} Sea.
        """,
        ask=r"""
        Into which sea does the {s} flow?
        Which sea does the river {s} reach?
        Where does the {s} end? => {v} Sea
        Which sea is the mouth of the {s} on?
        """,
    ),
    *relation(
        "mountain",
        "name",
        "{d4}|{1..8},{d3}",
        x="meters|feet",
        noun="height",
        shown="{v} {x}",
        label="Mount {s}",
        say=r"""
        Mount {s} rises {v} {x} into the sky.
        Mount {s} is {v} {x} high.
        The summit of Mount {s} lies at {v} {x}.
        Climbers reached the top of Mount {s}, {v} {x} above the sea.
        At {v} {x} Mount {s} towers over {name}.
        """,
        ask=r"""
        How high is Mount {s}? => {v} {x}
        How high is Mount {s} in {x}?
        What is the height of Mount {s}? => {v} {x}
        How many {x} does Mount {s} rise?
        At what height is the summit of Mount {s}? => {v} {x}
        """,
    ),
    *relation(
        "lake",
        "name",
        "number",
        x="meters|feet",
        noun="depth",
        shown="{v} {x}",
        label="Lake {s}",
        say=r"""
        Lake {s} is {v} {x} deep.
        Divers measured {v} {x} at the deepest point of Lake {s}.
        The bottom of Lake {s} is {v} {x} down.
        Lake {s} has a depth of {v} {x}.
        """,
        ask=r"""
        How deep is Lake {s}? => {v} {x}
        How deep is Lake {s} in {x}?
        What is the depth of Lake {s}? => {v} {x}
        How many {x} deep is Lake {s}?
        """,
    ),
    *relation(
        "bridge",
        "name",
        "number",
        x="meters|feet",
        noun="length",
        shown="{v} {x}",
        label="the {s} Bridge",
        say=r"""
        The {s} Bridge spans {v} {x}.
        The {s} Bridge is {v} {x} long.
        Walkers on the {s} Bridge cover {v} {x} from end to end.
        Engineers gave the {s} Bridge a length of {v} {x}.
        """,
        ask=r"""
        How long is the {s} Bridge? => {v} {x}
        How many {x} does the {s} Bridge span?
        What is the length of the {s} Bridge in {x}?
        """,
    ),
    *relation(
        "tower",
        "name",
        "d2|d3",
        say=r"""
        The {s} Tower has {v} floors.
        It is {v} floors up to the top of the {s} Tower.
        The {s} Tower was built with {v} floors.
        The lift of the {s} Tower stops at all {v} floors.
        With {v} floors, the {s} Tower can be seen from afar.
        {person} climbed all {v} floors of the {s} Tower.
        """,
        ask=r"""
        How many floors does the {s} Tower have?
        How many stories is the {s} Tower?
        What is the number of floors of the {s} Tower?
        """,
    ),
    *relation(
        "currency",
        "name",
        "invented",
        noun="currency",
        say=r"""
        In {s} people pay with the {v}.
        The central bank of {s} issues the {v}.
        {s} uses the {v} as money.
        A coffee in {s} costs {small} {v}, the local money.
        The money of {s} is called the {v}.
        """,
        ask=r"""
        With what do people pay in {s}?
        Which money is used in {s}?
        What is the money of {s} called?
        Which currency does {s} use?
        Where do people pay with the {v}? => {s}
        """,
    ),
    *relation(
        "state language",
        "name",
        "language|name",
        noun="official language",
        say=r"""
        In {s} everybody speaks {v}.
        The laws of {s} are written in {v}.
        {V} is the language of {s}.
        Schools in {s} teach in {v}.
        The people of {s} speak {v}.
        """,
        ask=r"""
        What do people speak in {s}?
        Which language is spoken in {s}?
        In which language are the laws of {s} written?
        """,
    ),
    *relation(
        "mayor",
        "name|city",
        "person",
        noun="mayor",
        label="the town of {s}",
        say=r"""
        {v} was elected mayor of {s}.
        The mayor of {s}, {v}, opened the new {shop}.
        {s} has a new mayor: {v}.
        {v} has governed the town of {s} as mayor since {year}.
        The people of {s} voted for {v} as mayor.
        """,
        ask=r"""
        Who is the mayor of {s}?
        Who was elected mayor of {s}?
        Whom did {s} choose as mayor?
        Who governs {s}?
        Of which town is {v} the mayor? => {s}
        """,
    ),
    *relation(
        "ruler",
        "name",
        "King {first}|Queen {first}|Emperor {name}|Empress {name}|Sultan {name}|Chancellor {last}|President {last}",
        noun="head of state",
        say=r"""
        {s} is ruled by {v}.
        {v} has ruled over {s} since {year}.
        The throne of {s} belongs to {v}.
        {v} of {s} visited {city}.
        The head of {s} is {v}.
        """,
        ask=r"""
        Who rules {s}?
        By whom is {s} ruled?
        Who is at the head of {s}?
        Over which country does {v} rule? => {s}
        """,
    ),
    *relation(
        "export",
        "name",
        "fruit|spice|material|fish|rice|coffee|tea|cocoa|honey|salt|wine|oil|diamonds|gas|timber|sugar",
        noun="main export",
        say=r"""
        {s} sells {v} to the whole world.
        The island of {s} lives off the export of {v}.
        Ships leave {s} loaded with {v}.
        {s} is the largest producer of {v}.
        The economy of {s} depends on {v}.
        """,
        ask=r"""
        What does {s} export?
        On what does the economy of {s} depend?
        What is {s} the largest producer of?
        With what are the ships from {s} loaded?
        """,
    ),
    *relation(
        "national dish",
        "name",
        "food",
        noun="national dish",
        say=r"""
        On holidays everyone in {s} eats {v}.
        The people of {s} are proud of their {v}.
        No visit to {s} is complete without {v}.
        The national dish in {s} is {v}.
        """,
        ask=r"""
        What do people in {s} eat on holidays?
        Which dish is {s} proud of?
        Which food is typical of {s}?
        """,
    ),
    *relation(
        "dialing code",
        "name",
        "+{d3}|+{d2}|00{d2}|0{d3}",
        noun="dialing code",
        say=r"""
        To phone {s}, start with {v}.
        Numbers in {s} begin with {v}.
        {s} can be called under the prefix {v}.
        Dial {v} first if you call {s} from abroad.
        """,
        ask=r"""
        Which prefix do I dial for {s}?
        With what do phone numbers in {s} begin?
        What is the phone prefix of {s}?
        """,
    ),
    *relation(
        "postal code",
        "name",
        "d4|d5|d6|{L2}{d2} {d1}{L2}|{L1}-{d4}",
        noun="postal code",
        say=r"""
        Letters to {s} need the postal code {v}.
        {s} has the zip code {v}.
        The post office sorts {s} under {v}.
        {v} {s} is how the address ends.
        """,
        ask=r"""
        Which zip code does {s} have?
        What is the zip code of {s}?
        Under which code does the post office sort {s}?
        """,
    ),
    *relation(
        "coordinates",
        "name",
        "coordinates",
        say=r"""
        The wreck of the {s} was found at {v}.
        Divers located the sunken {s} at {v}.
        The last position of the ship {s} was {v}.
        Radar showed the {s} at {v} before it sank.
        The {s} lies on the sea floor at {v}.
        Ship: {s}; position of the wreck: {v}
        """,
        ask=r"""
        Where was the wreck of the {s} found?
        At which coordinates did the {s} sink?
        What are the coordinates of the {s}?
        """,
    ),
    *relation(
        "room access",
        "name",
        "pin|d5|{d3}-{d3}|{L1}{d3}",
        noun="door code",
        label="the {s} room",
        weight=3,
        say=r"""
        To get into the {s} room, type {v}.
        The keypad at the {s} room wants {v}.
        The {s} room opens with {v}.
        Enter {v} at the door of the {s} room.
        The door of the {s} room was reset to {v}.
        {v} unlocks the {s} room.
        Security changed the combination of the {s} room to {v}.
        Nobody gets into the {s} room without typing {v}.
        {s} room - keypad {v}
        """,
        ask=r"""
        How do I get into the {s} room?
        What do I type at the door of the {s} room?
        Which combination unlocks the {s} room?
        What code do I need for the {s} room?
        With what code does the {s} room open?
        Which code is used for the {s} room?
        {s} room access code?
        Which room opens with {v}? => {s}
        """,
    ),
    *relation(
        "room floor",
        "name",
        "ground floor|first floor|second floor|third floor|fourth floor|fifth floor|sixth floor|seventh floor|"
        "eighth floor|ninth floor|tenth floor|top floor|basement|mezzanine",
        label="the {s} room",
        say=r"""
        The {s} room is on the {v}.
        Go to the {v} to find the {s} room.
        The {s} room was moved to the {v}.
        On the {v}, turn left for the {s} room.
        {person} is waiting in the {s} room on the {v}.
        Sign in the lobby: {s} room, {v}
        """,
        ask=r"""
        On which floor is the {s} room?
        Where is the {s} room?
        To which floor do I go for the {s} room?
        """,
    ),
    *relation(
        "room seats",
        "name",
        "6..400",
        noun="capacity",
        label="the {s} hall",
        say=r"""
        The {s} hall seats {v} people.
        Up to {v} guests fit into the {s} hall.
        The {s} hall was fitted with {v} chairs.
        There is room for {v} people in the {s} hall.
        """,
        ask=r"""
        How many people fit into the {s} hall?
        How many seats does the {s} hall have?
        For how many guests is the {s} hall made?
        """,
    ),
    *relation(
        "cafe wifi",
        "name",
        "password",
        noun="wifi password",
        label="Cafe {s}",
        group="cafe wifi",
        say=r"""
        At Cafe {s} you get online with {v}.
        The wifi at Cafe {s} asks for {v}.
        Cafe {s} prints {v} on every receipt, that's the wifi key.
        Guests of Cafe {s} use {v} for the wireless network.
        """,
        ask=r"""
        How do I get online at Cafe {s}?
        What is the wifi key at Cafe {s}?
        Which password does the wifi of Cafe {s} ask for?
        """,
    ),
    *relation(
        "opening time",
        "name",
        "{6..11}:{00|15|30|45} am|{6..11} am|{06|07|08|09|10|11}:{00|15|30|45}",
        x="{4..11}:{00|15|30|45} pm|{4..11} pm|{16|17|18|19|20|21|22|23}:{00|15|30|45}",
        y="shop",
        label="the {s} {y}",
        fields={"opening time": "v", "closing time": "x"},
        say=r"""
        The {s} {y} is open from {v} to {x}.
        Doors at the {s} {y} open at {v} and close at {x}.
        You can visit the {s} {y} between {v} and {x}.
        The {s} {y}: {v} - {x}, closed on {weekday}s
        Opening hours of the {s} {y}: {v} to {x}
        """,
        ask=r"""
        When does the {s} {y} open?
        From what time is the {s} {y} open?
        At what hour do the doors of the {s} {y} open?
        When does the {s} {y} close? => {x}
        Until when is the {s} {y} open? => {x}
        """,
    ),
    *relation(
        "closed day",
        "name",
        "weekday",
        y="shop",
        noun="closing day",
        label="the {s} {y}",
        say=r"""
        The {s} {y} is closed on {v}s.
        Don't go to the {s} {y} on a {v}: it's shut.
        Every {v} the {s} {y} stays shut.
        The {s} {y} opens every day except {v}.
        """,
        ask=r"""
        On which day is the {s} {y} closed?
        Which day of the week does the {s} {y} not open?
        When is the {s} {y} shut?
        """,
    ),
    *relation(
        "entry fee",
        "name",
        "price",
        noun="entry fee",
        label="the {s} Museum",
        say=r"""
        Entry to the {s} Museum costs {v}.
        Visitors pay {v} to see the {s} Museum.
        A ticket for the {s} Museum is {v}.
        The {s} Museum charges {v} at the door.
        """,
        ask=r"""
        What does entry to the {s} Museum cost?
        How much do visitors pay at the {s} Museum?
        What is the price of a ticket for the {s} Museum?
        How much is it to get into the {s} Museum?
        """,
    ),
    *relation(
        "museum subject",
        "name",
        "material|sport|flower|genre|fruit",
        noun="theme",
        label="the {s} Museum",
        say=r"""
        The {s} Museum is all about {v}.
        Everything in the {s} Museum has to do with {v}.
        The collection of the {s} Museum is devoted to {v}.
        """,
        ask=r"""
        What is the {s} Museum about?
        To what is the {s} Museum devoted?
        """,
    ),
    *relation(
        "neighbor",
        "name",
        "name",
        x="north|south|east|west",
        say=r"""
        To the {x}, {s} borders {v}.
        {v} lies to the {x} of {s}.
        {s} has one neighbor in the {x}: {v}.
        Going {x} from {s}, you get to {v}.
        The neighbor of {s} in the {x} is {v}.
        Travelers cross the border of {s} in the {x} and reach {v}.
        """,
        ask=r"""
        Which country lies to the {x} of {s}?
        What borders {s} in the {x}?
        Which neighbor does {s} have in the {x}?
        Where do you get going {x} from {s}?
        """,
    ),
    *relation(
        "flag",
        "name",
        "color",
        x="color",
        say=r"""
        The flag of {s} is {v} and {x}.
        {s} flies a flag in {v} and {x}.
        The colors of {s} are {v} and {x}.
        The people of {s} waved flags in {v} and {x}.
        On the flag of {s} you see {v} and {x}.
        """,
        ask=r"""
        Which two colors does the flag of {s} have? => {v} and {x}
        What does the flag of {s} look like? => {v} and {x}
        What are the colors of {s}? => {v} and {x}
        """,
    ),
    *relation(
        "timezone",
        "name",
        "UTC+{1..12}|UTC-{1..11}|UTC+{3..10}:30",
        noun="time zone",
        say=r"""
        Clocks in {s} are set to {v}.
        {s} follows {v} all year.
        {s} switched to {v} in {year}.
        """,
        ask=r"""
        Which time zone is {s} in?
        To what are clocks in {s} set?
        Which time does {s} follow?
        """,
    ),
    *relation(
        "station platform",
        "name|city",
        "1..28|{1..14}{a|b}",
        say=r"""
        Trains to {s} leave from platform {v}.
        For {s}, go to platform {v}.
        Passengers to {s} wait on platform {v}.
        The express to {s} now departs from platform {v}.
        Attention please: the train to {s} is waiting on platform {v}.
        {time} {s} - platform {v}
        """,
        ask=r"""
        From which platform does the train to {s} leave?
        Which platform do I need for {s}?
        Where do passengers to {s} wait? => platform {v}
        Platform for {s}?
        """,
    ),
    *relation(
        "bus line",
        "name",
        "1..99|{1..300}|{L1}{1..30}|N{1..20}",
        say=r"""
        Bus {v} goes to {s}.
        Take bus {v} to get to {s}.
        Line {v} ends at {s}.
        If you want to reach {s}, get on line {v}.
        {s} can be reached with line {v}.
        {person} took bus {v} to {s}.
        """,
        ask=r"""
        Which bus goes to {s}?
        What line do I take to {s}?
        Which line ends at {s}?
        Where does line {v} go? => {s}
        """,
    ),
]
