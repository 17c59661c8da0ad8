"""Events and travel: meetings, appointments, flights, matches, exams, parties.

Longer than 400 lines because it is one table of wordings.
"""

from lora_memory.training.relations.base import Relation, relation

EVENTS: list[Relation] = [
    *relation(
        "meeting",
        "person",
        "time",
        group="meeting",
        weight=3,
        say=r"""
        We are seeing {s} at {v}.
        {s} is coming in at {v}.
        Our appointment with {s} is at {v}.
        At {v} we sit down with {s}.
        The call with {s} was moved to {v}.
        {s} expects us at {v}.
        We have a meeting with {s} at {v}.
        {s} can only make it at {v}.
        Calendar: {v} {s}, room {place_code}
        {v} - meeting - {s}
        user: When is {s} free?\nassistant: At {v}, I put it in the calendar.
        """,
        ask=r"""
        When do we see {s}?
        What time is our meeting with {s}?
        At what time does {s} come in?
        When is the meeting with {s}?
        When are we meeting {s}?
        At what hour does {s} expect us?
        For what time is the meeting with {s} set?
        Time of the meeting with {s}?
        Whom do we meet at {v}? => {s}
        """,
        say_mine=r"""
        I have a meeting at {v}.
        """,
        ask_mine=r"""
        When is my meeting?
        """,
    ),
    *relation(
        "appointment",
        "person",
        "dentist|optician|hairdresser|lawyer|accountant|physiotherapist|vet|tax adviser|cardiologist|tailor|mechanic|"
        "dermatologist|notary|driving instructor|piano teacher|midwife",
        x="weekday|day",
        y="time",
        fields={"appointment": "v", "appointment day": "x", "appointment time": "y"},
        group="appointment",
        say=r"""
        {s} has an appointment with the {v} on {x} at {y}.
        {s} is going to the {v} on {x} at {y}.
        On {x} at {y}, {s} sees the {v}.
        The {v} is expecting {s} on {x} at {y}.
        Reminder for {s}: {v}, {x}, {y}
        """,
        ask=r"""
        With whom does {s} have an appointment? => {v}
        On which day does {s} see the {v}? => {x}
        At what time does {s} see the {v}? => {y}
        Where is {s} going on {x}? => {v}
        On what day is {s}'s appointment? => {x}
        At what time is {s}'s appointment? => {y}
        """,
        say_mine=r"""
        I have an appointment with the {v} on {x} at {y}.
        user: {v} on {x} at {y}, don't let me forget
        """,
        ask_mine=r"""
        On which day do I see the {v}? => {x}
        At what time do I see the {v}? => {y}
        """,
    ),
    *relation(
        "event date",
        "occasion",
        "day|date",
        noun="date",
        group="event",
        say=r"""
        {s} takes place on {v}.
        {s} will be held on {v}.
        {s} has been moved to {v}.
        Mark {v} in your calendar for {s}.
        On {v} everyone comes together for {s}.
        Save the date: {bare_s}, {v}
        {s} was put off until {v}.
        """,
        ask=r"""
        When does {s} take place?
        When is {s} happening?
        On which day will {s} be held?
        To which date has {s} been moved?
        On what day is {s}?
        What takes place on {v}? => {s}
        """,
    ),
    *relation(
        "event place",
        "occasion",
        "the {room}|the {name} Hall|the {shop}|{name} Park|the {name} Theater|{city}|the {color} hall",
        noun="venue",
        say=r"""
        {s} has a new venue: {v}.
        {s} will bring people together at {v}.
        {s} was moved from the {room} to {v}.
        Guests of {s} should come to {v}.
        The place for {s} is {v}.
        """,
        ask=r"""
        Where does {s} take place?
        What is the place for {s}?
        Where should guests of {s} come?
        Where will {s} be held?
        """,
    ),
    *relation(
        "event time",
        "occasion",
        "time",
        noun="starting time",
        say=r"""
        {s} gets going at {v}.
        {s} begins at {v} sharp.
        Doors open for {s} at {v}.
        Be there by {v} for {s}.
        {s} kicks off at {v} in the {room}.
        """,
        ask=r"""
        When does {s} get going?
        At what time does {s} begin?
        By when should I be there for {s}?
        What time is {s}?
        """,
    ),
    *relation(
        "event host",
        "occasion",
        "person",
        noun="organizer",
        say=r"""
        {v} is organizing {s}.
        {s} is hosted by {v}.
        {v} sent out invitations to {s}.
        For questions about {s}, ask {v}.
        {v} planned {s} down to the last detail.
        """,
        ask=r"""
        Who organizes {s}?
        Who hosts {s}?
        Whom should I ask about {s}?
        Who sent out invitations to {s}?
        What is {v} organizing? => {s}
        """,
    ),
    *relation(
        "event guests",
        "occasion",
        "d2|d3",
        noun="number of guests",
        say=r"""
        {v} people signed up for {s}.
        {s} drew a crowd of {v}.
        We expect {v} guests at {s}.
        {v} guests came to {s}.
        """,
        ask=r"""
        How many people signed up for {s}?
        How many guests does {s} have?
        How many people are expected at {s}?
        """,
    ),
    *relation(
        "speaker",
        "occasion",
        "person",
        x="study|hobby",
        say=r"""
        At {s}, {v} will speak about {x}.
        {v} gives a talk on {x} at {s}.
        The speaker at {s} is {v}; the topic is {x}.
        {s} opens with {v} talking about {x}.
        {v} was invited to {s} to talk about {x}.
        Program of {bare_s}: {v}, "{x}"
        """,
        ask=r"""
        Who speaks at {s}?
        Who gives a talk at {s}?
        What is the talk at {s} about? => {x}
        On which topic does {v} speak? => {x}
        """,
    ),
    *relation(
        "flight",
        "{L2} {d3}|{L2}{d3}|{L2}{d4}",
        "city",
        x="{L1}{1..40}|{1..60}|{A|B|C|D}{1..30}",
        y="time",
        fields={"destination": "v", "gate": "x", "departure": "y"},
        label="flight {s}",
        say=r"""
        Flight {s} to {v} leaves from gate {x} at {y}.
        Passengers on flight {s} to {v} please go to gate {x}; departure is at {y}.
        At {y} flight {s} takes off for {v} from gate {x}.
        {s} {v} {y} gate {x}
        The plane to {v}, flight {s}, boards at gate {x} and departs at {y}.
        """,
        ask=r"""
        Where does flight {s} go?
        To which city is flight {s} headed?
        From which gate does flight {s} leave? => {x}
        At which gate does flight {s} board? => {x}
        When does flight {s} depart? => {y}
        At what time does flight {s} take off? => {y}
        Which flight goes to {v}? => {s}
        """,
    ),
    *relation(
        "booking",
        "person",
        "city",
        x="{L3}{d3}|{L5}|{L2}{d4}",
        y="day",
        fields={"destination": "v", "booking code": "x", "travel day": "y"},
        group="travel",
        say=r"""
        {s} flies to {v} on {y}; the booking code is {x}.
        The trip of {s} to {v} on {y} is booked under {x}.
        Booking {x}: {s}, {v}, {y}
        On {y}, {s} leaves for {v} (reservation {x}).
        """,
        ask=r"""
        Where does {s} fly?
        To which city does {s} travel?
        Under which code is {s}'s trip booked? => {x}
        What is {s}'s reservation code? => {x}
        On which day does {s} leave? => {y}
        When does {s} travel? => {y}
        """,
        say_mine=r"""
        I'm flying to {v} on {y}, booking {x}.
        """,
        ask_mine=r"""
        Where am I flying?
        What is my booking code? => {x}
        When am I flying? => {y}
        """,
    ),
    *relation(
        "match",
        "{city} against {city2}|{name} United against {name} Rovers|{city} versus {name}|{name} City against {city}",
        "score",
        say=r"""
        The match {s} ended {v}.
        {s} finished {v}.
        It was {v} in the match {s}.
        After extra time, {s} stood at {v}.
        Result: {s}, {v}
        """,
        ask=r"""
        How did the match {s} end?
        What was the result of {s}?
        What was the score in the match {s}?
        """,
    ),
    *relation(
        "winner",
        "the {sport} final|the {city} marathon|the {year} spelling bee|the {food} contest|the {instrument} competition|"
        "the {name} Cup|the {name} Prize|the {animal} race",
        "person",
        noun="winner",
        say=r"""
        {v} won {s}.
        {s} was won by {v}.
        {v} came first in {s}, ahead of {person}.
        First place in {s} went to {v}.
        {v} took home the trophy of {s}.
        """,
        ask=r"""
        Who won {s}?
        Who came first in {s}?
        Whom did {s} crown as the winner?
        To whom did first place in {s} go?
        What did {v} win? => {s}
        """,
    ),
    *relation(
        "record time",
        "person",
        "{2..5}:{10..59}:{10..59}|{10..59}:{10..59}|{10..59}.{d2} seconds",
        noun="best time",
        say=r"""
        {s} ran a personal best of {v}.
        {s} finished the race in {v}.
        The clock stopped at {v} for {s}.
        {s} needed {v} to reach the finish.
        """,
        ask=r"""
        In what time did {s} finish the race?
        How long did {s} need for the race?
        What is the personal best of {s}?
        """,
    ),
    *relation(
        "exam",
        "study|subject",
        "day|date",
        x="place_code",
        fields={"exam date": "v", "exam room": "x"},
        label="the {s} course",
        say=r"""
        The exam in {s} takes place in room {x} on {v}.
        Students of {s} write their exam on {v} in room {x}.
        On {v} the {s} exam is held in room {x}.
        {s} exam: {v}, room {x}
        """,
        ask=r"""
        When is the exam in {s}?
        On which day do students write the {s} exam?
        In which room is the {s} exam? => {x}
        In which room do students of {s} write the exam? => {x}
        """,
    ),
    *relation(
        "grade",
        "person",
        "A|A-|B+|B|B-|C+|C|C-|D|{60..99} points|{60..99}%",
        x="subject",
        noun="grade in {x}",
        say=r"""
        {s} got {v} in {x}.
        The teacher gave {s} {v} for {x}.
        In {x}, {s} received {v}.
        {s} brought home {v} in {x}.
        """,
        ask=r"""
        Which grade did {s} get in {x}?
        What did the teacher give {s} for {x}?
        How did {s} do in {x}?
        """,
    ),
    *relation(
        "vote",
        "the election in {name}|the vote on the {room}|the {city} referendum|the vote on {study}|the {team} election",
        "{1..98} to {1..98}|{51..98}%|{d3} votes",
        say=r"""
        {s} ended with {v}.
        {s} was decided with {v}.
        They counted twice: {s} came out at {v}.
        {s}: {v}
        The result of {s} is {v}.
        """,
        ask=r"""
        How did {s} end?
        With what result was {s} decided?
        What was the outcome of {s}?
        """,
    ),
    *relation(
        "lottery",
        "the {city} lottery|the {name} raffle|the {month} draw|the {event} raffle",
        "d3|d4|d5|{d2}-{d2}-{d2}",
        noun="winning number",
        say=r"""
        The number {v} won {s}.
        {v} was drawn in {s}.
        Whoever holds {v} has won {s}.
        In {s} the lucky number was {v}.
        """,
        ask=r"""
        Which number won {s}?
        What number was drawn in {s}?
        What was the lucky number in {s}?
        """,
    ),
    *relation(
        "delay",
        "{L2} {d3}|the train to {city}|the bus to {name}|the ferry to {name}|flight {L2}{d3}",
        "{5..95} minutes|{2..9} hours",
        say=r"""
        {s} is running {v} late.
        {s} was delayed by {v}.
        Passengers waited {v} for {s}.
        Expect a delay of {v} on {s}.
        {s} arrived {v} behind schedule.
        Board: {s}, delayed {v}
        """,
        ask=r"""
        How late is {s}?
        By how much was {s} delayed?
        How long did passengers wait for {s}?
        """,
    ),
]
