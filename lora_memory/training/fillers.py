"""Sentences that state nothing anyone asks about: what facts are hidden among.

Composed from parts, so that a document hardly ever meets the same sentence twice. A frame's slots are filled like an
incidental detail of a fact (`relations/base.py`). None of them may read like the statement of a relation.
"""

from random import Random

from lora_memory.training.kinds import CLOSED, Kinds
from lora_memory.training.relations.base import Slots

TEMPLATES = tuple(
    line.strip().replace("\\n", "\n")
    for line in r"""
It rained a little before noon, then the sky cleared over {city}.
The wind picked up around {time} and rattled the shutters.
By {weekday} the snow had turned to slush.
There was fog over the fields until late morning.
The forecast spoke of sunshine, but it stayed gray all day.
A thunderstorm rolled in from the hills that evening.
The heat of the last {small} days had dried out the lawn.
A cold front was expected before the end of {month}.
The puddles in the yard froze during the night.
Hail hit the roof of the {shop} for a few minutes.
The first warm evening of {season} drew people outdoors.
Clouds hung low over the harbor at dawn.
A rainbow stood over the {shop} for a moment.
The river was higher than usual, people said.
Leaves blew across the parking lot.
The {flower} were blooming early this year.
Somebody had planted {flower} along the path.
The hedge behind the {shop} needed trimming.
A {animal} crossed the road and vanished between the trees.
Two birds were fighting over a crust of bread.
The scent of {flower} drifted through the open door.
The old apple tree had lost another branch.
Bees hummed around the {flower} by the gate.
Moss had grown over the steps that lead to the {room}.
A {color} butterfly sat on the fence for a while.
The pond was covered with leaves.
Squirrels had been at the bird feeder again.
The {adjective} {item} by the {room} needed a new coat of paint.
Someone had left {a_item} in the hallway.
There was a smell of {spice} in the {room}.
The light in the {room} flickered twice and went out.
The door to the {room} squeaked as usual.
A stack of old newspapers lay next to the {item}.
Dust had gathered on top of the {item}.
Nobody could say how long the {item} had been standing there.
The carpet in the {room} had been cleaned on {weekday}.
The curtains were {color} and far too long.
The {room} was warmer than the rest of the building.
The windows of the {room} had been washed.
Chairs were stacked in a corner of the {room}.
A radio was playing {genre} somewhere upstairs.
The elevator was out of order for {small} minutes.
There was no milk left in the fridge.
The clock in the {room} was {small} minutes slow.
A pipe was dripping in the {room}.
Somebody had drawn a {animal} on the whiteboard.
The plant in the {room} had not been watered for days.
The trash was picked up before sunrise.
The {shop} on the corner was closed for renovation.
A new {shop} had opened across the street.
The line in front of the {shop} was longer than ever.
The {shop} had a sale on {fruit}.
Music came from the {shop} next door.
The sign above the {shop} had lost a letter.
A delivery van blocked the entrance of the {shop}.
The market was full of {fruit} and {flower}.
A street musician was playing the {instrument}.
A {color} van drove past without stopping.
A group of tourists asked for the way to the {shop}.
The road to {city} was closed because of construction.
The ferry was half empty.
Traffic was slow on the ring road.
The last tram rattled by shortly after midnight.
Someone was waiting at the bus stop with {a_item}.
The journey took {small} minutes longer than planned.
The conductor checked the tickets twice.
The train compartment smelled of {fruit}.
We passed fields, a mill and a row of poplars.
The taxi driver talked about {sport} the whole way.
The suitcases were heavy, and the stairs were steep.
The hotel lobby was decorated with {flower}.
Breakfast was served until ten.
The view from the terrace was worth the climb.
A postcard from {city} was pinned to the wall.
Nobody in the group had been to {city} before.
They stopped for a picnic halfway.
The map was out of date, but it helped a little.
The guide told a long story about the old harbor.
Most people preferred to stay near the {room}.
{first} laughed and poured another cup of {drink}.
{first} opened the window and let in some air.
{first} hummed a tune while waiting.
{first} looked out of the window and said nothing.
{first} nodded and went on reading.
{first} yawned and asked for {drink}.
{first} told a joke that nobody understood.
{first} forgot an umbrella again.
{first} waved from the other side of the street.
{first} and {first2} walked the rest of the way in silence.
{first} and {first2} argued about the best way to cook {food}.
{first} was late because of the rain.
{first} brought {fruit} for everyone.
{first} promised to write more often.
{first} found the whole discussion rather tiring.
{first} took a photo of the sunset.
{first} dropped a spoon and apologized.
{first} had slept badly and went to bed early.
{first} tried on a {color} hat in front of the mirror.
{first} whispered something to {first2}.
{first} sat down next to the {item} and waited.
{person} thanked everyone for coming.
{person} read the notes aloud and then put them away.
{person} wondered whether it was worth the trouble.
{person} said that the week had been exhausting.
{person} smiled politely at the remark.
{person} had a question, but it was answered in the meantime.
{person} left before dessert.
{person} was looking for a pen.
{person} shook hands with everybody.
{person} could not remember where the day had gone.
{person} praised the {food} and asked for the recipe.
{person} stayed a little longer to help with the dishes.
Lunch was {food}, and there was enough for all.
The kitchen had run out of {food}.
Someone spilled {drink} on the tablecloth.
They shared a plate of {fruit} after the walk.
The soup was too salty for most of the guests.
For dessert there was something with {fruit}.
The bread was still warm.
The cook added a little more {spice}.
A pot of {drink} stood on the table.
The cake was gone within minutes.
The {team} team had ordered pizza.
The agenda was short this time.
The discussion went in circles for a while.
The printer ran out of paper in the middle of the job.
Several people joined the call late.
The slides were shown without sound.
The minutes will be sent around later.
It was agreed to come back to this another time.
The previous points were skipped for lack of time.
No objections were raised.
A break of {small} minutes followed.
The rest of the afternoon was spent on emails.
The {team} team asked for a little more patience.
Somebody from {team} took notes.
The meeting ended earlier than expected.
There were no other items on the list.
The projector needed a moment to warm up.
The phones were quiet for most of the day.
The coffee machine was being repaired again.
Everyone agreed that the new chairs are comfortable.
The office was almost empty on {weekday}.
A reminder about the fire exits was sent to all staff.
The newsletter mentioned the {event} in passing.
The poster for the {event} had been taken down.
The feedback after the {event} was mixed.
People were still talking about last year's {event}.
The decorations from the {event} were still up.
Planning for the next {event} will begin in {season}.
The build took longer than usual but passed.
No new warnings appeared in the logs.
The dashboard was refreshed and looked normal.
The nightly job finished without errors.
Users reported that pages felt a little slow.
The documentation was reformatted, nothing else changed.
Tests are green again.
A cleanup of old files is planned.
The cursor blinked on an empty line.
[info] heartbeat ok
[debug] nothing to do, sleeping
# TODO: tidy this up later
Status: unchanged.
-- end of section --
See also the general remarks above.
The remaining columns were left blank.
This page was left blank on purpose.
Typos in the last version have been fixed.
All names are listed in no particular order.
Further details may follow.
Nothing of note happened in between.
That was all for the moment.
More on that another time.
So much for the introduction.
But back to the point.
Anyway, it was a long day.
In short, things went as they usually do.
All in all it was a pleasant {weekday}.
To be honest, I had expected more of it.
I should really call home more often.
I went for a walk and felt better afterwards.
I read a few pages of a novel and fell asleep.
I spent the morning tidying up the {room}.
I still have to water the {flower}.
I listened to {genre} while cleaning the kitchen.
I keep forgetting how early it gets dark in {month}.
We played cards until midnight.
We took the long way home.
We talked about {sport} and the weather.
We sat by the fire and told stories.
We ran into old friends near the {shop}.
You could hear children playing in the courtyard.
You never know what {month} will bring.
Have a nice weekend, everybody!
Thanks again for your patience.
Hope you are all doing well.
Let me know if anything is unclear.
Sorry for the late reply, it has been hectic.
How quickly the months go by!
What a strange week that was.
Who would have thought that {season} could be so loud?
Is anyone else hungry?
user: Thanks, that helps.\nassistant: You're welcome!
user: How are you today?\nassistant: I'm fine, thank you.
user: Nice weather in {city}, isn't it?\nassistant: It certainly sounds like it.
user: ok\nassistant: Is there anything else?
user: I'm back.\nassistant: Welcome back!
{first}: lol\n{first2}: right?
{first}: brb, getting {drink}
{first}: good morning all
Old stories say that {a_animal} once guarded the bridge.
It is said that {flower} bring good luck.
According to legend, the well never runs dry.
For centuries people have made baskets and ropes here.
Scholars disagree about the origin of the custom.
The custom is still observed in some villages.
The library keeps a few letters from that time.
A fire destroyed part of the archive long ago.
The walls were later covered with {material}.
Little is known about the early years.
The style was popular in many parts of the continent.
Children learn about it in school.
Visitors are often surprised by the silence.
The path is steep but well marked.
Most of the trees in the area are older than the village.
Critics found the second half too long.
The audience clapped for several minutes.
The orchestra tuned up while people took their seats.
The curtain fell, and the lights came on.
The review in the paper was friendly.
The {sport} game was called off at halftime.
The fans sang all the way to the station.
The stadium was not even half full.
Training was held indoors because of the weather.
The crowd cheered when the {instrument} solo began.
Prices have gone up a little since {season}.
A local paper carried a story about {a_animal}.
Shares closed little changed on {weekday}.
Residents complained about noise from the {shop}.
The council will look into the matter.
Experts expect no major changes before {month}.
The strike ended after {small} days.
Volunteers cleaned up the beach.
The new playground is popular with families.
""".splitlines()
    if line.strip()
)


_OPENINGS = (
    "Meanwhile, {}",
    "That day {}",
    "Later, {}",
    "As always, {}",
    "Around {time} {}",
    "On {weekday} {}",
    "One day in {month} {}",
    "As {first} remarked, {}",
    "According to {person}, {}",
    "Over in {city}, {}",
    "I noticed that {}",
    "It seemed that {}",
    "In {year} {}",
    "Somehow {}",
    "When {first} arrived, {}",
)
_OPENABLE = tuple("A An Nobody Somebody Someone The There They We".split())


def filler(rng: Random, kinds: Kinds = CLOSED) -> str:
    """One sentence of small talk, office life, weather, scenery or memory; now and then two lines of chat."""
    sentence = rng.choice(TEMPLATES)
    if sentence.split(" ", 1)[0] in _OPENABLE and rng.random() < 0.5:
        sentence = rng.choice(_OPENINGS).replace("{}", sentence[0].lower() + sentence[1:])
    return sentence.format_map(Slots(rng, {}, kinds))
