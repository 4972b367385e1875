import type { Entry } from '../../forms.ts';

/** Qualities and manners: size goes after "it is", and each picture belongs to its own noun. */
export const QUALITIES: readonly Entry[] = [
  {
    word: 'tiny',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['tweezers', 'thimbles for hats'],
      size: ['made for a duck', 'the size of a button'],
      sign: ["Use the tweezers. Don't sneeze."],
    },
  },
  {
    word: 'small',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ["dolls' furniture", 'step stools'],
      size: ['short enough to need a box', 'pocket-sized, jacket pocket'],
      sign: ['It stood on a box and waved.'],
    },
  },
  {
    word: 'little',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['thimbles', "doll's-house doors"],
      size: ['knee-high to a gnome', 'no taller than a thimble'],
      sign: ['We keep it in a matchbox.'],
    },
  },
  {
    word: 'short',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['turned-up trousers', 'lowered microphones'],
      size: ['over before the trailer ended', 'one shelf below everybody'],
      sign: ['Somebody lower the microphone. Lower.'],
    },
  },
  {
    word: 'big',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['widened doors', 'two seats, both booked'],
      size: ['too wide for the door', 'parked across two spaces'],
      sign: ['The door had to be widened.'],
    },
  },
  {
    word: 'large',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['XL labels', 'family buckets'],
      size: ['sold only in XL', 'wider than the sofa'],
      sign: ['Medium was sold out. And this came.'],
    },
  },
  {
    word: 'huge',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['circus-tent trousers', 'shadows over villages'],
      size: ['visible from space', 'blocking out the sun'],
      sign: ['The village lies in its shadow.'],
    },
  },
  {
    word: 'enormous',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['cranes', "three buses' worth of it"],
      size: ['as wide as three buses', 'delivered by two cranes'],
      sign: ['Two lorries brought half of it.'],
    },
  },
  {
    word: 'tall',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['bumped foreheads', 'top-shelf favours'],
      size: ['bumping its head on the lamp', 'seen first over the crowd'],
      sign: ["How's the weather up there?"],
    },
  },
  {
    word: 'long',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['tape measures', 'ends out of sight'],
      size: ['still coming round the corner', 'measured in buses'],
      sign: ["The front's here. The back's in Leeds."],
    },
  },
  {
    word: 'thin',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['slivers', 'one-coat layers'],
      size: ['gone when seen from the side', 'slipped under the door'],
      sign: ['Sideways, it vanishes.'],
    },
  },
  {
    word: 'heavy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['backaches', 'movers counting to three'],
      size: ['too much for the lift', 'carried by four men'],
      sign: ['The lift asked us to get out.'],
    },
  },
  {
    word: 'light',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ["feathers' weights", 'paperweights'],
      size: ['weighing less than the stamp', 'kept down with a paperweight'],
      sign: ["Don't sneeze. It'll float away."],
    },
  },
  {
    word: 'old',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['cobwebs', 'eighty-one candles'],
      size: ['signed by Moses', 'eighty-one and counting'],
      sign: ['It came over on the Ark.'],
    },
  },
  {
    word: 'young',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['ID checks', 'half-price fares'],
      size: ['born last Thursday', 'still asked for ID'],
      sign: ['Can I see some ID, please?'],
    },
  },
  {
    word: 'new',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['price tags on', 'protective films'],
      size: ['still in its plastic', 'with the price tag on'],
      sign: ['It still has the plastic on.'],
    },
  },
  {
    word: 'ancient',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['hieroglyphs', 'crumbling scrolls'],
      size: ['dug up with a brush', 'carved in hieroglyphs'],
      sign: ["Carbon dating says: Pharaoh's own."],
    },
  },
  {
    word: 'modern',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['glass cubes', 'chairs nobody can sit in'],
      size: ['all glass, no handle', 'controlled by an app'],
      sign: ["Where's the handle? There's an app."],
    },
  },
  {
    word: 'hot',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['fanned faces', 'blown-on spoons'],
      size: ['served with oven gloves', 'too much for the thermometer'],
      sign: ['Blow on it. Blow again. Ouch.'],
    },
  },
  {
    word: 'cold',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['goosebumps', 'chattering teeth'],
      size: ['minus nine and blue', 'kept next to the peas'],
      sign: ['Its teeth are chattering. Fetch a scarf.'],
    },
  },
  {
    word: 'frozen',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['icicles', 'stiff fish fingers'],
      size: ["hard as last year's peas", 'stuck till spring'],
      sign: ['Let it go, she sang. It thawed.'],
    },
  },
  {
    word: 'warm',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['cosy socks', 'purring radiators'],
      size: ['just out of the dryer', 'snug as toast'],
      sign: ['Someone was sitting here just before.'],
    },
  },
  {
    word: 'wet',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['drips', 'soggy trousers'],
      size: ['dripping on the carpet', 'wrung out twice'],
      sign: ['It dripped all the way upstairs.'],
    },
  },
  {
    word: 'dry',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['cracked lips', 'dust in the tap'],
      size: ['thirsty as a biscuit', 'crumbling for lack of rain'],
      sign: ['Not one drop since April.'],
    },
  },
  {
    word: 'dirty',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['stains', 'black fingernails'],
      size: ['last washed in spring', 'leaving marks on the sofa'],
      sign: ['Somebody wrote WASH ME on it.'],
    },
  },
  {
    word: 'sticky',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['jam hands', 'lollipop fingers'],
      size: ['still attached to my sleeve', 'impossible to put down'],
      sign: ['It came off the ceiling with syrup.'],
    },
  },
  {
    word: 'slippery',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['wet-floor signs', 'banana-peel moments'],
      size: ['out of my hands twice', 'like a soap on ice'],
      sign: ['I had it. I had it. Whoops.'],
    },
  },
  {
    word: 'slimy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['slug trails', 'green goo'],
      size: ['sliding off the spoon', 'slug to the touch'],
      sign: ['Green goo, and it moved.'],
    },
  },
  {
    word: 'hairy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['brushes and shaving', 'full plugholes'],
      size: ['combed both sides', 'shaved twice a day'],
      sign: ['It needs combing. Under the collar, too.'],
    },
  },
  {
    word: 'fluffy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['blow-dries', 'cotton-wool clouds'],
      size: ['mostly pillow inside', 'doubled after the blow-dry'],
      sign: ['It went through the dryer. It doubled.'],
    },
  },
  {
    word: 'soft',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['kitten paws', 'cushions and velvet'],
      size: ['like sitting on a kitten', 'good enough to nap on'],
      sign: ['I sank into it. Send help. Tomorrow.'],
    },
  },
  {
    word: 'hard',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['broken chisels', 'chipped teeth'],
      size: ['too much for any chisel', 'tough on teeth'],
      sign: ['The chisel broke first.'],
    },
  },
  {
    word: 'sharp',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['plasters', 'pointed ends'],
      size: ['pointed at both ends', 'cutting paper in the air'],
      sign: ['It cut the paper by looking.'],
    },
  },
  {
    word: 'smelly',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['nose pegs', 'three-day socks'],
      size: ['known to the whole tram', 'best met with a peg'],
      sign: ['Open a window. Open both windows.'],
    },
  },
  {
    word: 'sweaty',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['damp armpits', 'gym towels'],
      size: ['wrung out after gym class', 'damp under both arms'],
      sign: ['Somebody handed it a gym towel.'],
    },
  },
  {
    word: 'angry',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['stamped feet', 'steaming ears'],
      size: ['steaming from both ears', 'red as a kettle'],
      sign: ['Steam came out of its ears.'],
    },
  },
  {
    word: 'furious',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['thrown plates', 'capital letters with red pen'],
      size: ['three plates into the cupboard', 'purple in the face, spitting'],
      sign: ["Nine plates, thrown. It's looking for more."],
    },
  },
  {
    word: 'hungry',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['growling stomachs', 'empty lunch boxes'],
      size: ['on its third breakfast', 'eyeing my sandwich'],
      sign: ['Its stomach growled. Hide the sandwich.'],
    },
  },
  {
    word: 'thirsty',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['dry tongues', 'desert-mirage bars'],
      size: ['drinking from the vase', 'crawling towards the tap'],
      sign: ["It drank the flowers' water."],
    },
  },
  {
    word: 'sleepy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['yawns', 'eyelids like lead'],
      size: ['yawning at breakfast', 'face down in the porridge'],
      sign: ['One yawn, and we all caught it.'],
    },
  },
  {
    word: 'tired',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['eye bags', 'third coffees'],
      size: ['running on no coffee', 'held up by the door frame'],
      sign: ['It put its shoes in the fridge.'],
    },
  },
  {
    word: 'sad',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['violins', 'ice-cream tubs at midnight'],
      size: ['eating ice cream from the tub', 'left out in the rain'],
      sign: ['Somebody play a smaller violin.'],
    },
  },
  {
    word: 'happy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['big grins', 'skipping'],
      size: ['skipping down the street', 'clapping its own hands'],
      sign: ["It whistled, even at the dentist's."],
    },
  },
  {
    word: 'lonely',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['tables for one', 'cards to oneself'],
      size: ['set for one', 'the only sock in the drawer'],
      sign: ['Table for one, please. Again.'],
    },
  },
  {
    word: 'bored',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['ceiling tiles counted', 'twiddled thumbs'],
      size: ['counting the ceiling tiles', 'sighing at the rain'],
      sign: ['412 ceiling tiles. Then it counted again.'],
    },
  },
  {
    word: 'scared',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['wobbly knees', 'night lights left on'],
      size: ['up on a chair', 'behind you, both eyes shut'],
      sign: ['Up on a chair. Mouse long gone.'],
    },
  },
  {
    word: 'nervous',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['bitten nails', 'pacing in waiting rooms'],
      size: ['chewing all ten nails', 'pacing outside the ward'],
      sign: ['All ten nails, bitten. Yours next.'],
    },
  },
  {
    word: 'shy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['blushes', 'peeps from behind legs'],
      size: ["hidden behind its mother's leg", 'blushing at the waiter'],
      sign: ['It waved from behind the curtain. Almost.'],
    },
  },
  {
    word: 'jealous',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['green looks', 'followed husbands'],
      size: ['green at your new bicycle', 'reading over your shoulder'],
      sign: ['It went green. Who is she?'],
    },
  },
  {
    word: 'proud',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['puffed chests', 'framed report cards'],
      size: ['puffed up like a pigeon', 'framed over the mantelpiece'],
      sign: ["Chest out. Medal on. It's for attendance."],
    },
  },
  {
    word: 'brave',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['lion hearts', 'no-plaster injections'],
      size: ['first into the cellar', 'unplastered after the injection'],
      sign: ['Into the cellar first. Without a torch.'],
    },
  },
  {
    word: 'lazy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['sofa dents', 'tomorrow, says the note'],
      size: ['horizontal since Friday', 'waiting for the remote to come'],
      sign: ['It would get up. Tomorrow, probably.'],
    },
  },
  {
    word: 'busy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['two phones, both ringing', 'full calendars'],
      size: ['free in March, maybe', 'on two phones at once'],
      sign: ['Can you do March? Not this March.'],
    },
  },
  {
    word: 'greedy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['stuffed buffet pockets', 'both last slices'],
      size: ['holding both last slices', 'filling its pockets at the buffet'],
      sign: ['One for each hand, and pockets.'],
    },
  },
  {
    word: 'clever',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['crosswords in pen', 'top marks'],
      size: ['doing the crossword in pen', 'top of its class'],
      sign: ['It beat the chess computer. In pen.'],
    },
  },
  {
    word: 'silly',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['colander hats', 'funny walks'],
      size: ['wearing a colander as a hat', 'walking like Monty Python'],
      sign: ["That's a colander. It's not a hat."],
    },
  },
  {
    word: 'serious',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['straight faces', 'furrowed brows'],
      size: ['no laughing matter', 'unsmiling since 1974'],
      sign: ['Nobody laugh. It raised one eyebrow.'],
    },
  },
  {
    word: 'funny',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['giggles', 'tears of laughter'],
      size: ['good for milk out the nose', 'still getting laughs on Monday'],
      sign: ['I laughed. I snorted. I fell off.'],
    },
  },
  {
    word: 'weird',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['raised eyebrows', 'spoons in the garden'],
      size: ['keeping toenails in alphabetical order', 'licking the lampposts, again'],
      sign: ["It collects other people's left spoons."],
    },
  },
  {
    word: 'crazy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['tinfoil hats', 'ketchup in coffee'],
      size: ['married to a lamp post', 'talking to the toast again'],
      sign: ['It put ketchup in the coffee. Twice.'],
    },
  },
  {
    word: 'evil',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['villain laughs', 'twirled moustaches'],
      size: ['petting a white cat', 'laughing on the volcano'],
      sign: ['It twirled its moustache and laughed. Mwah.'],
    },
  },
  {
    word: 'nice',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['held doors', 'compliments'],
      size: ['holding the door for everyone', "on Santa's good list"],
      sign: ['It held the door for nine people.'],
    },
  },
  {
    word: 'kind',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['bus seats offered', 'soup on doorsteps'],
      size: ['giving up its bus seat', 'leaving soup on the doorstep'],
      sign: ['It left soup on the doorstep.'],
    },
  },
  {
    word: 'polite',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['after-yous', 'please and thank-yous'],
      size: ["saying 'after you' at the exit", 'sorry to have troubled you'],
      sign: ['After you. No, after you. Please.'],
    },
  },
  {
    word: 'rude',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['stuck-out tongues', 'elbows on tables'],
      size: ['talking with its mouth full', 'first in a queue of nine'],
      sign: ['Tongue out, at the vicar. Twice.'],
    },
  },
  {
    word: 'naughty',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['time on the step', 'coal in stockings'],
      size: ['sent to the step', "on Santa's other list"],
      sign: ['No presents. A lump of coal. Step.'],
    },
  },
  {
    word: 'famous',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['autographs, please', 'flashbulbs'],
      size: ['recognised in the bakery', 'worth one autograph'],
      sign: ["Aren't you...? Can you sign my arm?"],
    },
  },
  {
    word: 'rich',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['gold bathtubs', "butlers' butlers"],
      size: ['lighting cigars with banknotes', 'buying the hotel to complain'],
      sign: ['It bought the hotel. For breakfast.'],
    },
  },
  {
    word: 'poor',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['patched trousers', 'empty pockets, both'],
      size: ['down to its last button', 'counting out two pennies'],
      sign: ['Two pennies. They went on soup.'],
    },
  },
  {
    word: 'expensive',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['deep gasps at tags', 'payment plans'],
      size: ["three months' wages", 'too dear for a price tag'],
      sign: ['If you must ask, said the label.'],
    },
  },
  {
    word: 'cheap',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['yellow stickers', 'bargain bins'],
      size: ['three for a pound', 'reduced, reduced again'],
      sign: ['Three for a pound. It shows.'],
    },
  },
  {
    word: 'free',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['samples', 'no price tags whatsoever'],
      size: ['yours, take two', 'gratis with any coffee'],
      sign: ["Take one. Take two. There's no till."],
    },
  },
  {
    word: 'beautiful',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['turned heads', 'gasps at the staircase'],
      size: ['worth launching a thousand ships', 'good from every side'],
      sign: ['The mirror asked for a second look.'],
    },
  },
  {
    word: 'ugly',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['vases from aunts', 'paper bags, two'],
      size: ['turned to the wall by visitors', 'knitted with good intentions'],
      sign: ['Even the vase looked away.'],
    },
  },
  {
    word: 'pretty',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['bows and postcards', 'second glances'],
      size: ['picture-postcard stuff', 'tied up with a bow'],
      sign: ['Put it on a postcard.'],
    },
  },
  {
    word: 'sexy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['saxophones', 'slow-motion hair'],
      size: ['leaning on a door frame', 'played by a saxophone'],
      sign: ['A saxophone starts whenever it walks in.'],
    },
  },
  {
    word: 'invisible',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['floating hats', 'footprints and nobody'],
      size: ["there, somewhere, you can't see", 'bumped into twice'],
      sign: ['The hat is floating. It said hello.'],
    },
  },
  {
    word: 'haunted',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['slamming doors', 'chains upstairs'],
      size: ['rattling at three in the morning', 'cheap for its size, no questions'],
      sign: ['The doors slam. We live alone.'],
    },
  },
  {
    word: 'magical',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['abracadabra sparks', 'sparkly puffs'],
      size: ['pulled from a top hat', 'sparkling round the edges'],
      sign: ['It sparkled, then it was a pumpkin.'],
    },
  },
  {
    word: 'secretive',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['half answers', 'shredded notes'],
      size: ['whispered behind a hand', 'not for your eyes'],
      sign: ['It ate the note after reading.'],
    },
  },
  {
    word: 'broken',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['out-of-order signs', 'four pieces'],
      size: ['in four pieces, held together', 'out of order since Monday'],
      sign: ['It was like that when I came.'],
    },
  },
  {
    word: 'empty',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['echoes inside', 'hollow knocks'],
      size: ['nothing in it but echo', 'down to the last crumb'],
      sign: ['We looked in. Hello, lo, lo.'],
    },
  },
  {
    word: 'full',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['undone top buttons', 'standing rooms only'],
      size: ['not one wafer more', 'standing room only'],
      sign: ["Couldn't eat another wafer. Undo the button."],
    },
  },
  {
    word: 'dead',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['daisies, pushed up', 'last wills'],
      size: ['no longer answering', 'pushing up the daisies'],
      sign: ["It's an ex-parrot, said the customer."],
    },
  },
  {
    word: 'alive',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['pulses', 'twitching little fingers'],
      size: ['still breathing, doctor', 'moving, said Igor'],
      sign: ['It moved! The thunder helped, said Igor.'],
    },
  },
  {
    word: 'sick',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['thermometers under tongues', 'notes from Mum'],
      size: ['in bed with a thermometer', 'green, over a bucket'],
      sign: ['Thirty-nine point five. Pass the bucket.'],
    },
  },
  {
    word: 'fast',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['speeding tickets', 'blurred photographs'],
      size: ['gone before you said it', 'flashed by three cameras'],
      sign: ['There it g— It went.'],
    },
  },
  {
    word: 'quick',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['two blinks', 'shortcuts'],
      size: ['done before the kettle', 'over in two blinks'],
      sign: ['Before the kettle boiled, done.'],
    },
  },
  {
    word: 'slow',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['snails overtaking', 'buffering wheels'],
      size: ['overtaken by a snail', 'still loading'],
      sign: ['A snail overtook it. And waved.'],
    },
  },
  {
    word: 'loud',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['earplugs for all', 'cracked windowpanes'],
      size: ['turned up to eleven', 'heard two villages away'],
      sign: ['I SAID: IT IS TURNED TO ELEVEN.'],
    },
  },
  {
    word: 'quiet',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['slippered footsteps', 'dropped pins, heard'],
      size: ['softer than socks on carpet', 'where pins are heard'],
      sign: ['A pin dropped. Everyone jumped.'],
    },
  },
  {
    word: 'spicy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['chillies', 'glasses of milk'],
      size: ['five chillies on the menu', 'worth three glasses of milk'],
      sign: ['Five chillies, said the menu. He cried.'],
    },
  },
  {
    word: 'sour',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['lemons, sucked', 'puckered lips'],
      size: ['lemon all the way', 'shutting one of your eyes'],
      sign: ['One suck, and both cheeks met.'],
    },
  },
  {
    word: 'delicious',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['licked plates', "mmm's and recipes"],
      size: ['licked off the plate', 'asked for again by name'],
      sign: ['Mmm. May I have the recipe?'],
    },
  },
  {
    word: 'disgusting',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['yucks', 'held noses over plates'],
      size: ['fed to the dog, who left', 'scraped from the school plate'],
      sign: ['Even the dog said no, thanks.'],
    },
  },
  {
    word: 'raw',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['pink middles', 'unlit ovens'],
      size: ['not cooked, still mooing', 'pink inside and out'],
      sign: ['A good vet could still save it.'],
    },
  },
  {
    word: 'burnt',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['black crusts', 'scraped toasts'],
      size: ['black on both sides', 'best served to firemen'],
      sign: ["It's black. Scrape it. Still black."],
    },
  },
  {
    word: 'rotten',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['flies round the fruit bowl', 'bad apples'],
      size: ['buzzing with flies', 'best before last summer'],
      sign: ['Best before: last summer. It has fur.'],
    },
  },
  {
    word: 'red',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['fire engines', 'stop lights'],
      size: ['the colour of a fire engine', 'blushing like a tomato'],
      sign: ['The bull noticed the colour first.'],
    },
  },
  {
    word: 'blue',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['Smurfs', 'clear skies'],
      size: ['the colour of Smurfs', 'like the sky on holiday'],
      sign: ['Smurfs walked past it. Nobody noticed.'],
    },
  },
  {
    word: 'green',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['Kermits', 'frogs and peas'],
      size: ['the colour of Kermit', 'like the man that says walk'],
      sign: ["It's not easy being it, sang Kermit."],
    },
  },
  {
    word: 'yellow',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['custards', 'bananas and canaries'],
      size: ['the colour of submarines', 'as bright as custard'],
      sign: ['A canary sat on it. Vanished.'],
    },
  },
  {
    word: 'pink',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['flamingos on lawns', 'Barbie boxes'],
      size: ['the colour of flamingos', 'like the panther'],
      sign: ['Everything went in with one red sock.'],
    },
  },
  {
    word: 'purple',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['grape stains', 'Prince songs'],
      size: ["the colour of Prince's rain", 'like grape juice, spilled'],
      sign: ['Prince sang of rain in that colour.'],
    },
  },
  {
    word: 'black',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['mourning clothes', 'unlucky cats'],
      size: ['dressed as for a funeral', 'the colour of midnight cats'],
      sign: ["It's slimming, at midnight. Like coal."],
    },
  },
  {
    word: 'white',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['brides and snowmen', 'fresh sheets'],
      size: ['snow all over', 'the colour of brides'],
      sign: ['Do not sit there in that. Spaghetti!'],
    },
  },
  {
    word: 'golden',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['Midas touches', 'retrievers'],
      size: ['touched by Midas', 'worth its weight'],
      sign: ['Midas touched it. Also his sandwich.'],
    },
  },
  {
    word: 'colourful',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['paint charts', 'whole crayon boxes'],
      size: ["like a parrot's explosion", 'all crayons used at once'],
      sign: ['The parrot looked pale beside it.'],
    },
  },
  {
    word: 'round',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['balls and wheels', 'no corners anywhere'],
      size: ['without any corners', 'rolling off the table'],
      sign: ['Put it down. It rolls. Every time.'],
    },
  },
  {
    word: 'flat',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['pressed pancakes', 'steamrollers'],
      size: ['slid under the door', 'steamrollered on a Monday'],
      sign: ['The steamroller driver says sorry.'],
    },
  },
  {
    word: 'wooden',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['splinters', 'woodpecker holes'],
      size: ['carved by Geppetto', 'full of splinters'],
      sign: ['A woodpecker moved in. Geppetto wept.'],
    },
  },
  {
    word: 'wild',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['untamed hair', 'wolf-raised manners'],
      size: ['raised by wolves', 'not yet house-trained'],
      sign: ['It was raised by wolves. Nice wolves.'],
    },
  },
  {
    word: 'dangerous',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['warning signs', 'skulls on labels'],
      size: ['behind three warning signs', 'best looked at from Belgium'],
      sign: ['Three signs and a skull say no.'],
    },
  },
  {
    word: 'deadly',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['skull labels', 'one-drop doses'],
      size: ['fatal with one drop', 'labelled with a skull'],
      sign: ['One drop kills a horse. Horse agreed.'],
    },
  },
  {
    word: 'strange',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['odd looks', 'unexplained lights'],
      size: ['not from round here', 'stared at by owls'],
      sign: ['The owls stared. Owls never stare.'],
    },
  },
  {
    word: 'mysterious',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['unsigned notes', 'foggy figures'],
      size: ['wrapped in fog, no name', 'known only as Number Nine'],
      sign: ['The note was unsigned. Written in fog.'],
    },
  },
  {
    word: 'perfect',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['tens from all judges', 'Mary Poppins types'],
      size: ['ten out of ten', 'not one hair wrong'],
      sign: ['Ten. Ten. Ten. Even the strict judge.'],
    },
  },
  {
    word: 'bad',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['thumbs down', 'booing'],
      size: ['sent back by the cat', 'nought out of ten'],
      sign: ['Nought from all nine judges. One fainted.'],
    },
  },
  {
    word: 'good',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['gold stars', 'thumbs held up'],
      size: ['given a gold star', 'patted on the head'],
      sign: ["Gold star. Who's a... boy? You are."],
    },
  },
  {
    word: 'best',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['rosettes', "World's Number One mugs"],
      size: ['first of all, rosette and all', 'better than all the rest'],
      sign: ["It says so on the mug: World's."],
    },
  },
  {
    word: 'worst',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['wooden spoons', 'one stars, nine times'],
      size: ['last out of nine hundred', 'booed by its own mother'],
      sign: ['Nine hundred came. It was nine hundredth.'],
    },
  },
  {
    word: 'fancy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['chandeliers', 'white-gloved waiters'],
      size: ['with a folded napkin swan', 'served by men in gloves'],
      sign: ['There are four forks. Start outside.'],
    },
  },
  {
    word: 'royal',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['curtseys', 'corgis and coaches'],
      size: ['by appointment to Her Majesty', 'waved at from a coach'],
      sign: ['Curtsey first. Mind the corgis.'],
    },
  },
  {
    word: 'holy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['halos, polished', 'blessed water'],
      size: ['blessed by two bishops', 'glowing at the edges'],
      sign: ['Two bishops blessed it. It glows.'],
    },
  },
  {
    word: 'single',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['swipes', 'dating profiles'],
      size: ['swiping right since March', 'cooking pasta for one'],
      sign: ['It has a profile: likes walks, pasta.'],
    },
  },
  {
    word: 'pregnant',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['gherkins at midnight', 'names for boys, girls'],
      size: ['eating for two', 'due in May'],
      sign: ['Gherkins with custard, at four a.m.'],
    },
  },
  {
    word: 'electric',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['plugs and sockets', 'hair standing up straight'],
      size: ['plugged in overnight', 'giving hair a lift'],
      sign: ['Touch it and your hair stands up.'],
    },
  },
  {
    word: 'plastic',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['Barbie smiles', 'bags for life'],
      size: ['wrapped like a Barbie', 'here for a thousand years'],
      sign: ['It will outlast us. Barbie will, too.'],
    },
  },
  {
    word: 'musical',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['jazz hands', 'songs for no reason'],
      size: ['breaking into song at breakfast', 'with jazz hands'],
      sign: ['Everyone at breakfast knew the chorus.'],
    },
  },
  {
    word: 'radioactive',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['Geiger clicks', 'three-eyed fish'],
      size: ['glowing in the dark', 'ticking on the Geiger counter'],
      sign: ['It glows. The fish have three eyes.'],
    },
  },
  {
    word: 'slowly',
    part: 'adverb',
    kind: 'manner',
    phrases: {
      things: ["snails' paces", 'tortoise tactics'],
      size: ["done at snail's pace", 'overtaken by moss'],
      sign: ['One step. Rest. Tuesday: second step.'],
    },
  },
  {
    word: 'quickly',
    part: 'adverb',
    kind: 'manner',
    phrases: {
      things: ['jiffies', 'hurried goodbyes'],
      size: ['done in a jiffy', 'over before the kettle'],
      sign: ['Hurry, hurry, hurry. There. Done.'],
    },
  },
  {
    word: 'secretly',
    part: 'adverb',
    kind: 'manner',
    phrases: {
      things: ['fingers to lips', 'curtains drawn at noon'],
      size: ["done behind everyone's back", 'done after lights out'],
      sign: ['Nobody must know. So I told Gary.'],
    },
  },
  {
    word: 'loudly',
    part: 'adverb',
    kind: 'manner',
    phrases: {
      things: ['cymbals', 'foghorns indoors'],
      size: ['done with cymbals', 'done so Belgium could hear'],
      sign: ['The neighbours knocked. Through the wall.'],
    },
  },
  {
    word: 'quietly',
    part: 'adverb',
    kind: 'manner',
    phrases: {
      things: ['tiptoes past cradles', 'shushed shoes'],
      size: ['done on tiptoe', 'done without waking the baby'],
      sign: ['The baby sleeps. Nobody breathe.'],
    },
  },
  {
    word: 'never',
    part: 'adverb',
    kind: 'time',
    phrases: {
      things: ['flying pigs', 'frozen hells'],
      size: ['planned for when pigs fly', 'due after hell freezes'],
      sign: ['When pigs fly. Not before pigs fly.'],
    },
  },
  {
    word: 'always',
    part: 'adverb',
    kind: 'time',
    phrases: {
      things: ['usual tables', 'Groundhog Days'],
      size: ['the same, every single time', 'like this since forever'],
      sign: ['Every time. Every. Single. Time.'],
    },
  },
  {
    word: 'again',
    part: 'adverb',
    kind: 'time',
    phrases: {
      things: ['déjà vus', 'once-mores'],
      size: ['back for a second go', 'where we were last week'],
      sign: ['Déjà vu. Déjà vu.'],
    },
  },
  {
    word: 'together',
    part: 'adverb',
    kind: 'manner',
    phrases: {
      things: ['three-legged races', 'joined hips'],
      size: ['joined at the hip', 'three-legged, tied at the ankle'],
      sign: ['All for one, and one for all.'],
    },
  },
  {
    word: 'alone',
    part: 'adverb',
    kind: 'manner',
    phrases: {
      things: ["singles' suppers", 'one-person tents'],
      size: ['one plate, one candle', 'without a soul for miles'],
      sign: ['One plate. One candle. No Gerald.'],
    },
  },
  {
    word: 'backwards',
    part: 'adverb',
    kind: 'manner',
    phrases: {
      things: ['reverse gears', 'moonwalks'],
      size: ['done from Z to A', 'seen best in reverse gear'],
      sign: ['Redrum, said the mirror. Beep, beep, reversing.'],
    },
  },
  {
    word: 'outside',
    part: 'adverb',
    kind: 'manner',
    phrases: {
      things: ['fresh air', 'doormats and weather'],
      size: ['left in the fresh air', 'where the dog asks to go'],
      sign: ['Through the door. In the rain. Sorry.'],
    },
  },
  {
    word: 'forever',
    part: 'adverb',
    kind: 'time',
    phrases: {
      things: ['tattoos', 'diamonds, says the advert'],
      size: ['good until the sun burns out', 'without an end date'],
      sign: ['Till death do us part. Then, too.'],
    },
  },
  {
    word: 'dark',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['blown bulbs', 'bumped shins'],
      size: ['seen best with a torch', 'lit by nothing at all'],
      sign: ['Who turned out... ow. Shin.'],
    },
  },
  {
    word: 'deep',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['divers', 'dropped stones that never splash'],
      size: ['over your head, wellies too', "where the bottom isn't"],
      sign: ['We dropped a stone. Still listening.'],
    },
  },
  {
    word: 'cute',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['awwws', 'pinched cheeks and dimples'],
      size: ["worth nine 'awww's", 'with eyes like saucers'],
      sign: ['Awww. Look at its little paws.'],
    },
  },
  {
    word: 'smart',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['thick glasses', 'chess trophies'],
      size: ['reading Einstein in the bath', 'first hand up in class'],
      sign: ['It corrected Einstein. In the margin.'],
    },
  },
  {
    word: 'strong',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['torn phone books', 'bent iron bars'],
      size: ['lifting the piano one-handed', 'opening jars for the street'],
      sign: ['It tore the phone book in two.'],
    },
  },
  {
    word: 'weak',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['jam jars, unopened', 'noodle arms'],
      size: ['beaten by a jam jar', 'floored by a breeze'],
      sign: ['The jam jar won. Again.'],
    },
  },
  {
    word: 'mad',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ["hatters' tea parties", 'printers shouted at'],
      size: ["late for a hatter's tea", 'shouting at the printer'],
      sign: ['The Hatter poured tea on the dormouse.'],
    },
  },
  {
    word: 'romantic',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['candlelit violins', 'rose petals on stairs'],
      size: ['lit by forty candles', 'with a violin at the table'],
      sign: ['Petals on the stairs. All nine floors.'],
    },
  },
  {
    word: 'guilty',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['red hands', 'crumbs on chins'],
      size: ['caught red-handed, jam too', "avoiding the judge's eyes"],
      sign: ['Jam on its chin. Case closed.'],
    },
  },
  {
    word: 'handsome',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['chiselled chins', 'Clooney smiles'],
      size: ['played by Clooney', 'fit for a princess'],
      sign: ['Clooney will play it in the film.'],
    },
  },
  {
    word: 'ridiculous',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['seven hats', "sublime's next-door neighbours"],
      size: ['seven hats at once', 'laughed out of court'],
      sign: ['It wore seven hats. To court.'],
    },
  },
  {
    word: 'dramatic',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['hand-on-forehead faints', 'organ chords'],
      size: ['fainting onto the chaise', 'with a thunderclap at the end'],
      sign: ['It fainted. It checked who was watching.'],
    },
  },
  {
    word: 'creepy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['dolls that blink', 'unblinking portraits'],
      size: ['smiling behind the curtain', 'rocking in an empty nursery'],
      sign: ['The doll blinked. We all saw it.'],
    },
  },
  {
    word: 'spooky',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['hoots at graveyards', 'chins lit from below'],
      size: ['hooting in the graveyard', 'lit from under the chin'],
      sign: ['Hold the torch under your chin. Whooo.'],
    },
  },
  {
    word: 'scary',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['films behind fingers', 'goose pimples'],
      size: ['watched through two fingers', 'too much for the sitter'],
      sign: ['Dad watched it from behind the cushion.'],
    },
  },
  {
    word: 'dusty',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['grey fingertips', 'sneezing shelves'],
      size: ['unmoved since the war', 'grey under one finger'],
      sign: ['One wipe, one grey finger, three sneezes.'],
    },
  },
  {
    word: 'gigantic',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['bus-sized slippers', 'wide-load signs'],
      size: ['taking up both motorway lanes', 'casting a shade over Belgium'],
      sign: ['WIDE LOAD, says the sign. Both lanes.'],
    },
  },
  {
    word: 'innocent',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['hands behind backs', 'halos, borrowed'],
      size: ['nowhere near the biscuits, officer', 'whistling, hands behind back'],
      sign: ['Who, me? It whistled at the ceiling.'],
    },
  },
  {
    word: 'excited',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['bed-jumps at five', 'confetti in pockets'],
      size: ['unable to sleep before the zoo', 'jumping on the bed at five'],
      sign: ['Is it time? Is it time now?'],
    },
  },
  {
    word: 'confused',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['scratched heads', 'upside-down road maps'],
      size: ["putting milk in the teapot's cupboard", 'lost in its own jumper'],
      sign: ['It asked the statue for directions.'],
    },
  },
  {
    word: 'embarrassed',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['hot red ears', 'toilet paper on heels'],
      size: ['red up to the ears', 'with loo paper on a heel'],
      sign: ['There was loo paper on its heel.'],
    },
  },
  {
    word: 'grumpy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['scowls', 'bah-humbugs'],
      size: ['before its first coffee', 'one of the seven, scowling'],
      sign: ["Bah. Humbug. Where's my coffee?"],
    },
  },
  {
    word: 'cheesy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['mozzarella strings', 'chat-up lines'],
      size: ['covered in mozzarella', 'good for one groan'],
      sign: ['Did it hurt, falling from heaven? Groan.'],
    },
  },
  {
    word: 'salty',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['pretzels', 'sea-dog anecdotes'],
      size: ['like the Dead Sea', 'asking for a glass of water'],
      sign: ["It's like licking the Dead Sea."],
    },
  },
  {
    word: 'brown',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['gravies', 'paper packages tied with string'],
      size: ['the colour of gravy', 'like a UPS van'],
      sign: ['Gravy went on it. Nobody noticed.'],
    },
  },
  {
    word: 'grey',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['fifty shades', 'pigeons and drizzle'],
      size: ['the colour of Manchester skies', 'fifty shades of it'],
      sign: ['There are fifty shades. This is nine.'],
    },
  },
  {
    word: 'silver',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['second-place medals', 'teaspoons for guests'],
      size: ['just behind gold', "the Lone Ranger's horse's name"],
      sign: ['Hi-yo, and away, shouts the Lone Ranger.'],
    },
  },
  {
    word: 'suspicious',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['narrowed eyes', 'newspapers with eye slits'],
      size: ['one eyebrow, raised', 'reading a newspaper with holes'],
      sign: ['That newspaper has eyes. In holes.'],
    },
  },
  {
    word: 'clumsy',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['trips over nothing', 'dropped trays'],
      size: ['tripping over the flat floor', 'banned from the china shop'],
      sign: ['Tray. Step. Oops. There is no step.'],
    },
  },
  {
    word: 'floating',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['bobbing corks', 'lilos'],
      size: ['a foot above the carpet', 'bobbing past the ducks'],
      sign: ["Its feet don't touch the carpet."],
    },
  },
  {
    word: 'real',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['pinched arms', "Pinocchio's wishes"],
      size: ['not a dream, pinched twice', 'with a certificate, notarised'],
      sign: ['Pinch it. See? No strings, Geppetto.'],
    },
  },
  {
    word: 'wrong',
    part: 'adjective',
    kind: 'quality',
    phrases: {
      things: ['red crosses on sums', 'sums that make five'],
      size: ['marked with a red cross', 'five, from two plus two'],
      sign: ['Two and two make five. Red cross.'],
    },
  },
];
