"""How people are reached and what is issued to them: phones, addresses, badges, lockers, seats, tickets.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, relation

CONTACTS: list[Relation] = [
    *relation(
        "extension",
        "person",
        "extension",
        noun="extension",
        group="phone",
        weight=3,
        say=r"""
        To talk to {s}, dial {v}.
        Dial {v} for {s}.
        {s} picks up on extension {v}.
        {s}'s desk phone is on extension {v}.
        Calls for {s} go to extension {v}.
        Internal phone list: {s}, ext. {v}
        {s} can be called internally on {v}.
        If it is urgent, ring {s} on ext {v}.
        {s} moved desks; the new internal number is {v}.
        """,
        ask=r"""
        What should I dial to reach {s}?
        What extension does {s} have?
        On which extension can I call {s}?
        Which internal number does {s} have?
        Which extension is {s} on?
        {s}'s ext?
        Who is on extension {v}? => {s}
        Whose extension is {v}? => {s}
        """,
    ),
    *relation(
        "ticket",
        "person",
        "{L2}-{d2}|{L2}-{d3}|{L2}-{d4}",
        noun="ticket code",
        weight=3,
        say=r"""
        {s} holds ticket {v}.
        The ticket issued to {s} is {v}.
        {v} is printed on the ticket of {s}.
        {s} travels on ticket {v}.
        We sold ticket {v} to {s}.
        {s} showed ticket no. {v} at the entrance.
        Ticket {v}: {s}, one adult
        {s} booked a seat and received ticket {v}.
        """,
        ask=r"""
        Which ticket does {s} hold?
        What is the number on {s}'s ticket?
        What number is on the ticket of {s}?
        Which ticket was issued to {s}?
        What ticket did {s} get?
        {s}'s ticket?
        Who holds ticket {v}? => {s}
        Whose ticket is {v}? => {s}
        """,
    ),
    *relation(
        "phone",
        "person",
        "phone",
        noun="phone number",
        group="phone",
        say=r"""
        Call {s} at {v}.
        {s} can be called on {v} in the evening.
        {s} got a new number: {v}.
        If {s} is not at the desk, try {v}.
        {s} left a message asking to be called back on {v}.
        Save {v} in your contacts, it's {s}.
        {s}, tel. {v}
        Tel. {v} ({s})
        """,
        ask=r"""
        On which number can I call {s}?
        How can I call {s}?
        What number do I dial for {s}?
        Under which phone number is {s} listed?
        Whose phone number is {v}? => {s}
        """,
        say_mine=r"""
        You can call me on {v}.
        user: my new number is {v}
        """,
        ask_mine=r"""
        On which number can people call me?
        """,
    ),
    *relation(
        "mobile",
        "person",
        "phone",
        noun="mobile number",
        group="phone",
        say=r"""
        {s} carries a mobile with the number {v}.
        Text {s} on {v}.
        {s} answers text messages sent to {v}.
        The mobile phone of {s} rings on {v}.
        Cell: {v} (this is {s})
        """,
        ask=r"""
        What is {s}'s cell number?
        Where can I text {s}?
        To which number do I send a text for {s}?
        Who answers texts to {v}? => {s}
        """,
    ),
    *relation(
        "email",
        "person",
        "email",
        noun="email address",
        say=r"""
        Write to {s} at {v}.
        {s} reads mail sent to {v}.
        {s} can be emailed at {v}.
        Send the slides to {s} <{v}>.
        {s} signed up with {v}.
        From: {s} <{v}>
        Cc: {s} ({v})
        """,
        ask=r"""
        Where do I write to {s}?
        What is {s}'s e-mail?
        Which address should I use to email {s}?
        At which email address can {s} be reached?
        To whom does {v} belong? => {s}
        """,
        say_mine=r"""
        You can email me at {v}.
        """,
        ask_mine=r"""
        At which address can people email me?
        """,
    ),
    *relation(
        "badge",
        "person",
        "d4|d5|d6|{L1}{d4}|{L2}{d3}",
        noun="badge number",
        say=r"""
        {s} wears badge {v}.
        Badge {v} was handed to {s} at reception.
        {s} lost a badge and now uses number {v}.
        The gate opened for {s} with badge {v}.
        Access log: badge {v}, {s}, {time}
        {s} signed for badge {v}.
        """,
        ask=r"""
        Which badge does {s} wear?
        What number is on {s}'s badge?
        Which badge was given to {s}?
        Who wears badge {v}? => {s}
        """,
        say_mine=r"""
        I was given badge {v}.
        """,
        ask_mine=r"""
        Which badge do I have?
        """,
    ),
    *relation(
        "locker",
        "person",
        "pin|{L1}-{d3}|{d2}-{d2}-{d2}",
        noun="locker code",
        say=r"""
        {s} opens the locker with {v}.
        {s} set {v} as the code of the locker.
        The locker of {s} opens with {v}.
        To get into the locker of {s}, enter {v}.
        {s} whispered that {v} unlocks the locker.
        Type {v} and the locker of {s} springs open.
        """,
        ask=r"""
        How do I open {s}'s locker?
        Which code unlocks the locker of {s}?
        What do I type to open {s}'s locker?
        Which combination does {s} use for the locker?
        Whose locker opens with {v}? => {s}
        """,
        say_mine=r"""
        I open my locker with {v}.
        """,
        ask_mine=r"""
        How do I open my locker?
        """,
    ),
    *relation(
        "car",
        "person",
        "brand",
        noun="car",
        say=r"""
        {s} drives {a_v}.
        {s} bought a used {v} last {month}.
        {s} sold the {brand} and now drives a {color} {v}.
        {s} came to {city} in {a_v}.
        {s} has {a_v} in the garage.
        The {v} in the yard is {s}'s.
        """,
        ask=r"""
        What car does {s} drive?
        Which make of car does {s} own?
        What does {s} drive?
        What kind of car does {s} have?
        Which brand is {s}'s car?
        Who drives {a_v}? => {s}
        """,
        say_mine=r"""
        I drive {a_v}.
        """,
        ask_mine=r"""
        What car do I drive?
        """,
    ),
    *relation(
        "plate",
        "person",
        "plate",
        noun="license plate",
        say=r"""
        {s} parked the car with the plate {v}.
        The car of {s} is registered as {v}.
        {s} drives a {color} car, registration {v}.
        A fine was sent to {s} for the vehicle {v}.
        {v} is on the number plate of {s}'s car.
        Vehicle {v}, keeper: {s}
        """,
        ask=r"""
        What is the registration of {s}'s car?
        Which number plate is on {s}'s car?
        What does {s}'s number plate say?
        Which plate does the car of {s} have?
        Who drives the car with the plate {v}? => {s}
        """,
    ),
    *relation(
        "seat",
        "person",
        "{1..40}{A|B|C|D|E|F}|{A|B|C|D|E|F|G|H}{1..40}",
        noun="seat",
        say=r"""
        {s} sits in seat {v}.
        {s} was moved from row {small} to seat {v}.
        Seat {v} is reserved for {s}.
        The usher led {s} to seat {v}.
        {s} booked seat {v} by the aisle.
        Boarding pass: {s}, seat {v}
        """,
        ask=r"""
        Which seat does {s} have?
        Where does {s} sit?
        In which seat is {s}?
        What seat was reserved for {s}?
        Who sits in seat {v}? => {s}
        """,
        say_mine=r"""
        I'm in seat {v}.
        """,
        ask_mine=r"""
        Which seat do I have?
        """,
    ),
    *relation(
        "parking",
        "person",
        "{A|B|C|D|P}{d2}|d2|d3|level {1..6}, bay {d2}",
        noun="parking space",
        say=r"""
        {s} parks in space {v}.
        Space {v} is kept free for {s}.
        {s} has rented parking space {v}.
        The sign at space {v} reads "{s}".
        From {month} on, {s} will park in space {v}.
        """,
        ask=r"""
        Where does {s} park?
        Which space is kept free for {s}?
        In which space does {s} park?
        Who parks in space {v}? => {s}
        """,
        say_mine=r"""
        I parked in space {v}.
        """,
        ask_mine=r"""
        Where did I park?
        """,
    ),
    *relation(
        "office",
        "person",
        "place_code",
        noun="office",
        say=r"""
        {s} sits in office {v}.
        {s} moved into office {v}.
        You will find {s} in office {v}.
        {s} receives visitors in office {v}.
        Knock at office {v} and ask for {s}.
        The name on the door of office {v} is {s}.
        """,
        ask=r"""
        In which office is {s}?
        Which office does {s} have?
        Where is {s}'s office?
        At which office do I find {s}?
        Who sits in office {v}? => {s}
        """,
    ),
    *relation(
        "hotel room",
        "person",
        "d3|d4",
        noun="hotel room",
        say=r"""
        {s} checked into room {v}.
        {s} is staying in room {v} of the hotel.
        The hotel gave {s} room {v}.
        Breakfast goes to room {v} for {s}.
        The key to room {v} was handed to {s}.
        Guest {s}, room {v}, checkout {weekday}
        """,
        ask=r"""
        In which hotel room is {s} staying?
        Which room did the hotel give {s}?
        What is {s}'s room number at the hotel?
        Which guest is in room {v}? => {s}
        """,
        say_mine=r"""
        I'm staying in hotel room {v}.
        """,
        ask_mine=r"""
        Which hotel room am I in?
        """,
    ),
    *relation(
        "address",
        "person",
        "{1..240} {name} Street|{1..240} {last} Road|{name} Lane {1..99}|{1..99} {flower} Avenue|{last} Square {1..30}",
        noun="street address",
        group="home",
        say=r"""
        {s} lives at {v}.
        {s} has moved to {v}.
        Send the parcel for {s} to {v}.
        The doorbell of {s} is at {v}.
        {s} receives letters at {v}.
        Deliver to:\n{s}\n{v}\n{city}
        """,
        ask=r"""
        At which address does {s} live?
        Where should a parcel for {s} go?
        What is the address of {s}?
        Under which address does {s} get letters?
        Who lives at {v}? => {s}
        """,
        say_mine=r"""
        I live at {v}.
        """,
        ask_mine=r"""
        What is my address?
        At which address do I live?
        """,
    ),
    *relation(
        "employee id",
        "person",
        "d5|d6|{L2}{d4}|E-{d4}|{L1}{d5}",
        noun="employee ID",
        say=r"""
        Payroll lists {s} under {v}.
        {s} logs hours with employee ID {v}.
        {s} joined in {month} and got the ID {v}.
        The ID card of {s} shows the number {v}.
        Time sheet {v}: {s}, {small} hours
        """,
        ask=r"""
        Under which ID is {s} on the payroll?
        Which employee number does {s} have?
        What ID was {s} given?
        Who has the employee ID {v}? => {s}
        """,
    ),
    *relation(
        "username",
        "person",
        "{invented}{d2}|{invented}_{invented}|{first}_{d3}|{word}.{invented}",
        noun="username",
        say=r"""
        {s} logs in as {v}.
        {s} is known online as {v}.
        {s} posts under the handle {v}.
        The account {v} is run by {s}.
        {s} created an account called {v}.
        @{v} is the handle of {s}
        """,
        ask=r"""
        What name does {s} use to log in?
        Which handle does {s} post under?
        How is {s} known online?
        What is {s}'s account called?
        Who is behind the account {v}? => {s}
        """,
        say_mine=r"""
        I log in as {v}.
        """,
        ask_mine=r"""
        What name do I log in with?
        """,
    ),
    *relation(
        "passport",
        "person",
        "{L1}{d7}|{L2}{d6}|d8",
        noun="passport number",
        say=r"""
        {s} travels with passport {v}.
        {s} renewed a passport; the new one is {v}.
        The officer stamped passport {v} of {s}.
        {s}'s passport is numbered {v}.
        Traveler {s}, passport no. {v}, visa until {date}
        """,
        ask=r"""
        Which passport does {s} travel with?
        What is the number in {s}'s passport?
        What number does the passport of {s} have?
        Whose passport is {v}? => {s}
        """,
    ),
    *relation(
        "membership",
        "person",
        "d5|d6|M-{d4}|{L2}-{d4}",
        noun="membership number",
        say=r"""
        {s} joined the club as member {v}.
        {s} is member number {v} of the {shop}.
        The club card of {s} shows {v}.
        Member {v} ({s}) paid the yearly fee.
        The gym knows {s} as member {v}.
        """,
        ask=r"""
        Which member number does {s} have?
        What is on {s}'s club card?
        Under what number is {s} a member?
        Who is member {v}? => {s}
        """,
    ),
    *relation(
        "jersey",
        "person",
        "1..99",
        noun="shirt number",
        say=r"""
        {s} plays with number {v} on the back.
        {s} wears the {color} shirt with the {v}.
        On the field {s} is number {v}.
        Number {v} in the team is {s}.
        Coach {last} gave {s} the number {v}.
        """,
        ask=r"""
        Which number does {s} play with?
        What number is on {s}'s jersey?
        With what number on the back does {s} play?
        Who plays with number {v}? => {s}
        """,
    ),
    *relation(
        "start number",
        "person",
        "d3|d4",
        noun="start number",
        say=r"""
        {s} runs the race with bib {v}.
        {s} was given bib {v} for the marathon.
        Look for bib {v}, that's {s}.
        {s} crossed the line wearing bib {v}.
        """,
        ask=r"""
        Which bib does {s} wear in the race?
        What number is on {s}'s bib?
        With which bib does {s} run?
        Who runs with bib {v}? => {s}
        """,
    ),
    *relation(
        "case",
        "person",
        "code",
        noun="reference number",
        say=r"""
        The case of {s} is filed under {v}.
        {s} should quote {v} in every letter.
        We opened file {v} for {s}.
        {s} was given the reference {v}.
        Case {v}: complaint of {s}
        """,
        ask=r"""
        Under which reference is {s}'s case filed?
        Which reference should {s} quote?
        What is the reference of {s}'s case?
        Whose case is {v}? => {s}
        """,
    ),
    *relation(
        "insurance",
        "person",
        "{L1}{d3}-{d3}|d7|{L2}{d5}",
        noun="insurance number",
        say=r"""
        {s} is insured under number {v}.
        The policy of {s} has the number {v}.
        The clinic noted {v} as the insurance number for {s}.
        Insured: {s}\nPolicy: {v}
        """,
        ask=r"""
        Under which number is {s} insured?
        What is the number of {s}'s policy?
        Which policy number belongs to {s}?
        """,
    ),
    *relation(
        "wifi",
        "person",
        "password",
        noun="wifi password",
        say=r"""
        At {s}'s place the wifi password is {v}.
        Guests of {s} log on to the wifi with {v}.
        {s} changed the wifi password to {v}.
        To get online at {s}'s home, type {v}.
        {s} wrote the wifi key, {v}, on the fridge.
        """,
        ask=r"""
        How do guests get on the wifi at {s}'s place?
        What do I type to use {s}'s wifi?
        Which wifi key does {s} use at home?
        What is the password for {s}'s wifi?
        """,
        say_mine=r"""
        We log on to our wifi with {v}.
        """,
        ask_mine=r"""
        How do I get on my wifi?
        """,
    ),
    *relation(
        "bank pin",
        "person",
        "{d4}",
        noun="bank card PIN",
        say=r"""
        {s} pays with the PIN {v}.
        {s} typed {v} at the cash machine.
        The bank sent {s} the PIN {v}.
        {s} chose {v} as the PIN of the bank card.
        """,
        ask=r"""
        Which PIN does {s} use to pay?
        What does {s} type at the cash machine?
        Which PIN did the bank send to {s}?
        """,
    ),
]
