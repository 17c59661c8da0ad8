"""Things: what they cost, weigh and are made of, where they are kept, whose they are.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, relation

THINGS: list[Relation] = [
    *relation(
        "price in dollars",
        "asset",
        "d2|d3|d4",
        group="price",
        noun="list price",
        shown="{v} dollars",
        weight=3,
        say=r"""
        {s} sells for {v} dollars.
        {s} is priced at {v} dollars.
        We paid {v} dollars for {s}.
        The seller wants {v} dollars for {s}.
        {person} bought {s} for {v} dollars.
        {s} went for {v} dollars at the auction.
        For {v} dollars you can have {s}.
        You get {s} for only {v} dollars.
        {s} is worth {v} dollars.
        The quote for {s} came to {v} dollars.
        Invoice line: 1 x {bare_s}, {v} dollars
        """,
        ask=r"""
        How many dollars does {s} cost?
        How many dollars is {s}?
        What does {s} sell for in dollars?
        What does {s} cost?
        How much is {s}?
        What do we pay for {s}?
        At what amount is {s} priced?
        How much money is needed for {s}?
        What is {s} worth?
        How expensive is {s}?
        """,
    ),
    *relation(
        "price",
        "asset",
        "price",
        group="price",
        noun="asking price",
        say=r"""
        {s} sells for {v}.
        {s} is on offer at {v}.
        {person} paid {v} for {s}.
        {s} was sold for {v}.
        The shop in {city} asks {v} for {s}.
        {V} is what {s} will cost us.
        {s} has been reduced to {v}.
        The receipt says {v} for {s}.
        """,
        ask=r"""
        What does {s} cost?
        How much is {s}?
        What do we have to pay for {s}?
        How much was paid for {s}?
        For how much is {s} sold?
        What does {s} sell for?
        """,
    ),
    *relation(
        "storage",
        "asset",
        "{L1}{1..30}|{L1}{1..9}|{1..12}{L1}|{d2}|{L1}-{d2}",
        group="location",
        weight=3,
        say=r"""
        {s} is kept in building {v}.
        {s} can be found in building {v}.
        You will find {s} in building {v}.
        We moved {s} to building {v}.
        {person} locked {s} away in building {v}.
        Building {v} houses {s}.
        Go to building {v} if you need {s}.
        {s} was brought over to building {v} on {weekday}.
        Storage list: {bare_s} -> building {v}
        user: Where did you put {s}?\nassistant: It's in building {v}.
        """,
        ask=r"""
        Which building holds {s}?
        In what building can I find {s}?
        To which building was {s} taken?
        Which building do I go to for {s}?
        Where is {s} kept? => building {v}
        Building of {s}?
        What building is {s} in?
        """,
    ),
    *relation(
        "shelf",
        "asset",
        "shelf {L1}{1..20}|shelf {1..40}|cabinet {1..30}|drawer {1..24}|bin {d3}|rack {L1}-{1..12}|crate {d2}",
        group="location",
        say=r"""
        {s} is on hand; look at {v}.
        {s} belongs to {v}.
        {person} put {s} back: {v}.
        After use, return {s} to {v}.
        We label it {v}; that is where {s} goes.
        Inventory: {bare_s}, {v}
        """,
        ask=r"""
        Where does {s} belong?
        Where is {s} kept?
        Where do I find {s}?
        Where should {s} be returned to?
        What is the storage place of {s}?
        """,
    ),
    *relation(
        "room of thing",
        "thing",
        "the {room}",
        group="location",
        say=r"""
        {s} is in {v}.
        {s} stands in {v}.
        {person} left {s} in {v}.
        We keep {s} in {v}.
        {s} was carried to {v}.
        I saw {s} in {v}.
        Look in {v}, {s} should be there.
        user: where's {s}?\nassistant: In {v}.
        """,
        ask=r"""
        Where is {s}?
        In which room is {s}?
        Where can {s} be found?
        Where should I look for {s}?
        Where did they leave {s}?
        """,
    ),
    *relation(
        "weight",
        "thing",
        "{2..99}|{d3}|{1..40}.{1..9}",
        x="kg|kilograms|pounds|grams",
        noun="weight",
        shown="{v} {x}",
        say=r"""
        {s} weighs {v} {x}.
        {s} brings {v} {x} to the scale.
        At {v} {x}, {s} is heavier than it looks.
        It takes two people to lift {s}: it weighs {v} {x}.
        The label says that {s} weighs {v} {x}.
        Shipping weight of {s}: {v} {x}
        """,
        ask=r"""
        How much does {s} weigh? => {v} {x}
        How heavy is {s}? => {v} {x}
        What is the weight of {s}? => {v} {x}
        How many {x} does {s} weigh?
        """,
    ),
    *relation(
        "color of thing",
        "the {item}|{last}'s {item}",
        "color",
        noun="color",
        say=r"""
        {s} is {v}.
        {s} was painted {v}.
        {person} sprayed {s} {v}.
        {s} comes in {v}.
        We ordered {s} in {v}.
        {s} has a {color} cover but is {v} itself.
        """,
        ask=r"""
        What color is {s}?
        Which color was {s} painted?
        In which color was {s} ordered?
        What colour does {s} have?
        """,
    ),
    *relation(
        "owner",
        "thing",
        "person",
        noun="owner",
        group="owner",
        say=r"""
        {s} belongs to {v}.
        {v} owns {s}.
        {s} is the property of {v}.
        {s} was bought by {v}.
        {v} inherited {s} from an aunt.
        Please give {s} back to {v}, the owner.
        """,
        ask=r"""
        Who owns {s}?
        To whom does {s} belong?
        Whose is {s}?
        Whose property is {s}?
        What does {v} own? => {s}
        """,
    ),
    *relation(
        "borrower",
        "thing",
        "person",
        say=r"""
        {v} borrowed {s} until {day}.
        {s} was lent to {v}.
        {v} has {s} on loan.
        We lent {s} to {v} on {weekday}.
        {v} signed for {s} and took it home.
        Loan slip: {bare_s} / {v} / back by {date}
        """,
        ask=r"""
        Who borrowed {s}?
        To whom was {s} lent?
        Who has {s} on loan?
        Who took {s} home?
        What did {v} borrow? => {s}
        """,
    ),
    *relation(
        "serial number",
        "thing",
        "{L2}{d6}|{L3}-{d5}|{d8}|SN{d5}|{d3}-{L2}-{d3}|{L1}{d4}{L1}",
        noun="serial number",
        say=r"""
        {s} carries the serial number {v}.
        {v} is engraved on {s}.
        The plate on the back of {s} reads {v}.
        {s} is registered under serial number {v}.
        For repairs of {s}, quote {v}.
        """,
        ask=r"""
        What is engraved on {s}?
        Which serial number does {s} carry?
        What number is on the back of {s}?
        What number do I quote for repairs of {s}?
        """,
    ),
    *relation(
        "inventory number",
        "thing",
        "INV-{d4}|{d5}|{L2}-{d3}|A{d4}",
        noun="inventory number",
        say=r"""
        {s} has sticker {v}.
        {s} is listed in the inventory as {v}.
        In the inventory, {v} stands for {s}.
        We stuck label {v} on {s}.
        """,
        ask=r"""
        Under which number is {s} in the inventory?
        What does the sticker on {s} say?
        Which label is stuck on {s}?
        What is listed in the inventory as {v}? => {s}
        """,
    ),
    *relation(
        "warranty",
        "thing",
        "date",
        noun="warranty end",
        say=r"""
        The warranty on {s} runs until {v}.
        {s} is under warranty until {v}.
        After {v}, repairs of {s} are no longer free.
        The guarantee for {s} expires on {v}.
        """,
        ask=r"""
        Until when is {s} under warranty?
        When does the warranty on {s} end?
        When does the guarantee for {s} expire?
        """,
    ),
    *relation(
        "supplier",
        "thing|material|ingredient",
        "company",
        noun="supplier",
        say=r"""
        {v} supplies {s}.
        We order {s} from {v}.
        {s} comes from {v}.
        {v} delivers {s} every {weekday}.
        Our source for {s} is {v}.
        """,
        ask=r"""
        Who supplies {s}?
        From which company do we get {s}?
        Where do we order {s}?
        Which firm delivers {s}?
        What does {v} supply? => {s}
        """,
    ),
    *relation(
        "maker",
        "thing",
        "company",
        noun="manufacturer",
        say=r"""
        {s} was made by {v}.
        {v} built {s}.
        {s} is a product of {v}.
        The logo of {v} is on {s}.
        {s} was manufactured by {v} in {city}.
        """,
        ask=r"""
        Who made {s}?
        Which company built {s}?
        Whose logo is on {s}?
        By which firm was {s} manufactured?
        """,
    ),
    *relation(
        "material",
        "the {item}|the {adjective} {item}",
        "material",
        noun="material",
        say=r"""
        {s} is made of {v}.
        {person} built {s} out of {v}.
        {s} consists entirely of {v}.
        They used {v} for {s}.
        {s} looks like {material} but is really {v}.
        """,
        ask=r"""
        What is {s} made of?
        Out of what was {s} built?
        What did they use for {s}?
        Of what does {s} consist?
        """,
    ),
    *relation(
        "built",
        "thing",
        "old_year",
        noun="year of manufacture",
        say=r"""
        {s} was made in {v}.
        {s} dates from {v}.
        {s} left the factory in {v}.
        {person} built {s} in {v}.
        """,
        ask=r"""
        When was {s} made?
        From which year does {s} date?
        In which year did {s} leave the factory?
        What year was {s} built?
        """,
    ),
    *relation(
        "safe",
        "the {color} safe|the {room} safe|{last}'s safe",
        "{d2}-{d2}-{d2}|{d2} {d2} {d2}|pin",
        noun="combination",
        say=r"""
        {s} opens with {v}.
        Turn the dial to {v} to open {s}.
        {v} gets you into {s}.
        {person} set {s} to {v}.
        Only two people know that {s} opens with {v}.
        """,
        ask=r"""
        How do I open {s}?
        What opens {s}?
        To what was {s} set?
        Which numbers get me into {s}?
        """,
    ),
    *relation(
        "key hook",
        "the key to the {room}|the {color} key|the key of the {item}|the spare key for the {room}",
        "on hook {1..40}|under the {item}|behind the {item}|in the {item}|next to the {item}",
        say=r"""
        You will find {s} {v}.
        {person} hid {s}; look {v}.
        {s} is always left {v}.
        If you need {s}, look {v}.
        {s} belongs {v}.
        We keep {s} {v}.
        """,
        ask=r"""
        Where is {s}?
        Where do I find {s}?
        Where was {s} put?
        """,
    ),
    *relation(
        "battery",
        "thing",
        "{2..96}|{d2}",
        x="hours|days|minutes",
        noun="battery life",
        shown="{v} {x}",
        say=r"""
        The battery of {s} lasts {v} {x}.
        {s} runs for {v} {x} on one charge.
        Charge {s} after {v} {x}.
        On a full battery {s} works for {v} {x}.
        """,
        ask=r"""
        How long does the battery of {s} last? => {v} {x}
        How long does {s} run on one charge? => {v} {x}
        How many {x} does {s} run on a full battery?
        """,
    ),
    *relation(
        "repair",
        "thing",
        "person|company",
        say=r"""
        {v} repaired {s} last {weekday}.
        {s} was fixed by {v}.
        {s} is being repaired by {v}.
        We sent {s} to {v} for repair.
        {s} works again thanks to {v}.
        {v} charged {price} for repairing {s}.
        """,
        ask=r"""
        Who repaired {s}?
        Who fixes {s}?
        To whom was {s} sent for repair?
        By whom was {s} fixed?
        """,
    ),
    *relation(
        "fault",
        "thing",
        "a loose cable|a cracked lens|a broken hinge|a flat battery|a leaking seal|a bent axle|a missing screw|"
        "a burnt fuse|a rusty spring|a worn belt|a blocked valve|a dead pixel|a torn strap|a stuck button|"
        "a faulty switch|a blown capacitor|a jammed roller|a dirty filter|a slipped chain|a snapped wire",
        noun="fault",
        say=r"""
        {s} broke down because of {v}.
        {s} has {v}.
        The problem with {s} is {v}.
        {person} found {v} in {s}.
        {s} stopped working: {v}.
        """,
        ask=r"""
        What is wrong with {s}?
        Why did {s} break down?
        What is the problem with {s}?
        What did they find in {s}?
        """,
    ),
    *relation(
        "stock",
        "ingredient|fruit|spice",
        "small|d2|d3",
        x="boxes|bags|crates|jars|sacks|packs",
        say=r"""
        We have {v} {x} of {s} left.
        There are {v} {x} of {s} in the {room}.
        {person} counted {v} {x} of {s}.
        Stock: {v} {x} of {s}
        {v} {x} of {s} arrived on {weekday}.
        """,
        ask=r"""
        How many {x} of {s} are there?
        How many {x} of {s} do we have?
        What is our stock of {s}? => {v} {x}
        """,
    ),
    *relation(
        "setting",
        "thing",
        "{20..99}|{d3}",
        x="temperature|speed|pressure|volume|power|brightness",
        noun="{x} setting",
        say=r"""
        Set the {x} of {s} to {v}.
        {s} works best at a {x} of {v}.
        The {x} on {s} must stay at {v}.
        {person} turned the {x} of {s} up to {v}.
        """,
        ask=r"""
        To what should the {x} of {s} be set?
        At which {x} does {s} work best?
        What {x} is right for {s}?
        """,
    ),
    *relation(
        "successor",
        "thing",
        "thing",
        say=r"""
        {s} was traded for {v}.
        We gave {s} away and got {v} in return.
        {person} swapped {s} for {v}.
        {s} had to make way for {v}.
        In exchange for {s} we received {v}.
        {person} handed over {s} and took {v} home.
        """,
        ask=r"""
        What was {s} traded for?
        What did we get for {s}?
        What has taken the place of {s}?
        For what was {s} swapped?
        """,
    ),
    *relation(
        "contents",
        "the {color} box|box {d2}|the {color} crate|the {material} chest|"
        "crate {L1}{1..20}|the {color} bag|drawer {1..30}",
        "fruit|flower|spice|old letters|photographs|spare keys|light bulbs|cables|tools|coins|toys|candles|gloves|maps",
        noun="content",
        say=r"""
        {s} is full of {v}.
        {s} contains {v}.
        Inside {s} you will see {v}.
        {person} packed {v} into {s}.
        Open {s} and you will find {v}.
        """,
        ask=r"""
        What is in {s}?
        What does {s} contain?
        What was packed into {s}?
        What will I find in {s}?
        """,
    ),
]
