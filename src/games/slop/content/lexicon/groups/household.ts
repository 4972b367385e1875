/** Evidence by group for clothes, tools, furniture, containers and other things of the house; notation in `groups.ts`. */
export const HOUSEHOLD = `
= thing thing
thing: the instructions / the spare part; things: fingerprints / missing parts; deed: fell off the shelf / came without instructions; doing: gathering dust; noise: Clunk!; where: in the bottom drawer / at the flea market; size: useful, I am told; sign: Batteries not included.
= garment clothing
thing: the coat hanger / the washing label; things: buttons / loose threads; deed: shrank in the wash / was on inside out; doing: drying on the line; where: in the wardrobe / on the washing line; size: a size too small; sign: It was in fashion. In 1987.
= coat clothing
thing: the coat hook / the wet sleeve; things: deep pockets / warm sleeves; deed: buttoned to the chin / kept the rain out; doing: dripping in the hall; where: on the hook / over my shoulders; size: warm, with pockets; sign: It is not even cold.
= hat clothing
thing: the brim / the hat stand; things: bad hair underneath / a dent on top; deed: blew off the pier / was tipped politely; doing: hiding a bald spot; where: on my bald head / on the hat stand; size: worn at an angle; sign: Tipped. Then sat on.
= shoe clothing
thing: the other foot / the shoehorn; things: laces / blisters; deed: pinched at the toe / left muddy prints; doing: squeaking at every step; noise: Squeak, squeak.; where: under the bed / on the wrong foot; size: half a size small; sign: There were two this morning.
= trousers clothing
thing: the belt / the zip; things: turn-ups / two empty legs; deed: split when he bent / dropped at the altar; doing: falling down; noise: Rrrrip!; where: round the ankles / over the chair; size: long in the leg; sign: It ripped. He is backing out.
= dress clothing
thing: the stuck back zip / the dance floor; things: frills / sequins; deed: twirled, then ripped / swept down the stairs; doing: twirling; where: on the dance floor / in the bride's wardrobe; size: frilly at the hem; sign: Does it come in another colour?
= jewellery clothing
thing: the velvet box / the insurance man; things: carats / sparkles; deed: sparkled in its box / went down the plughole; doing: sparkling; noise: Ka-ching!; where: in a velvet box / in the safe; size: worth more than you; sign: It sparkles. So does the thief.
= glasses clothing
thing: the optician / the blurry face; things: blurs / two little screws; deed: fogged up; doing: sliding down the nose; where: on my nose / on my bald head; size: needed for reading; sign: They were on my head. All along.
= costume clothing
thing: the mask / the brass buttons; things: buttons / borrowed glitter; deed: itched all evening; doing: itching at the collar; where: at the costume hire / under a spotlight; size: due back on Monday; sign: Nobody said it was fancy dress.
= cloth material
thing: the sewing machine / the scissors; things: threads / needle marks; deed: was cut and sewn / frayed at the edges; doing: fraying; where: on the loom / in the sewing basket; size: sold by the yard; sign: Cut on the dotted line.
= bodypart body
thing: the doctor's cold hand / the X-ray; things: goosebumps / plasters; deed: itched all day / went numb; doing: itching; noise: Ouch!; where: on the X-ray / under the bandage; size: attached, last I checked; sign: Say ah. No, the other one.
= facepart body
thing: the mirror / the moustache next door; things: freckles / wrinkles; deed: turned bright red / twitched; doing: twitching; where: in the mirror / on everybody's face; size: right in the middle; sign: It runs in the family.
= hair body
thing: the comb / the barber; things: curls / split ends; deed: blocked the plughole / stood up straight; doing: standing on end; where: on the barber's floor / in the hairbrush; size: longer in the seventies; sign: The barber cried too.
= limb body
thing: the plaster cast / the matching one; things: nails / joints; deed: waved at nobody; doing: waving; noise: Crack!; where: at my far end / in a plaster cast; size: one of a pair; sign: I have another on this side.
= tool tool
thing: the toolbox / the wrong screw; things: splinters / blisters; deed: slipped, hit the thumb / fixed it, nearly; doing: fixing the shelf; noise: Bang! Bang! Ow!; where: in the toolbox / in the shed; size: borrowed from next door; sign: Measure twice. Then call a man.
= cutter tool
thing: the sharp edge / the clean cut; things: clean cuts / plasters; deed: cut it in two / sliced right through; doing: slicing; noise: Snip!; where: in the knife block / far from the children; size: sharp at one end; sign: Sharp. Ask my thumb.
= weapon tool
thing: the museum glass / the knight; things: dents in the shield; deed: flew past his ear / was drawn at dawn; doing: pointing at me; noise: En garde!; where: in the armoury / over the fireplace; size: pointed at the dragon; sign: Put it down. Slowly.
= utensil tool
thing: the cutlery drawer / the dishwasher; things: porridge stains / washing-up; deed: stirred, scraped, and bent / fell in the soup; doing: stirring the soup; noise: Clink!; where: in the cutlery drawer / in the sink; size: dishwasher safe; sign: Left of the plate. Always left.
= pan container
thing: the lid / the hob; things: burnt bits / a loose handle; deed: boiled over / burned at the bottom; doing: boiling over; noise: Clang!; where: on the hob / in the sink, soaking; size: burnt at the bottom; sign: Soak overnight. Then soak again.
= pen tool
thing: the sharpener / the inky finger; things: ink blots / bite marks; deed: ran dry mid-signature / leaked in my pocket; doing: leaking ink; where: behind his ear / chained to the counter; size: chewed at one end; sign: Sign here. And here. It ran out.
= cleaner tool
thing: the dust / the wet floor sign; things: suds / dust; deed: scrubbed it squeaky clean / swept under the rug; doing: sweeping up; noise: Swish, swish.; where: in the broom cupboard / in a bucket; size: for dirty jobs; sign: Caution. Wet floor.
= fastener tool
thing: the loose end / the tiny hole; things: small holes / odd ones; deed: popped off at lunch / held it all together; doing: holding it together; noise: Click!; where: in the sewing tin / under the sofa cushion; size: small but important; sign: One is missing. It is always one.
= rope tool
thing: the knot / the other end; things: knots / loose ends; deed: snapped / tied itself in knots; doing: holding, just about; noise: Heave!; where: round the bollard / in a tangle; size: thirty feet, with knots; sign: You hold that end. I will run.
= lamp tool
thing: the switch / the moth; things: moths / a yellow glow; deed: flickered, went out / lit up the moths; doing: flickering; noise: Click!; where: on the bedside table / in the dark tunnel; size: sixty watts; sign: Who left it on all night?
= lock tool
thing: the keyhole / the doormat; things: scratches round the keyhole / bits of bent wire; deed: turned once, then jammed; doing: jamming in the keyhole; noise: Click.; where: under the doormat / on the wrong ring; size: useless without its partner; sign: We are locked out again.
= seat furniture
thing: the cushion / the armrest; things: springs / biscuit crumbs; deed: creaked when he sat; doing: creaking under grandpa; noise: Creak!; where: by the fireplace / in the waiting room; size: comfy, with crumbs; sign: Somebody sat in it. It is warm.
= bed furniture
thing: the pillow / the alarm clock; things: feathers and snores / crumpled sheets; deed: creaked all night; doing: creaking at night; noise: Zzzzz.; where: under the blanket / in the guest room; size: made this morning, badly; sign: Five more minutes.
= table furniture
thing: the wobbly leg / the tablecloth; things: coffee rings / four legs; deed: wobbled / was laid for six; doing: wobbling; where: under the tablecloth / in the dining room; size: wobbly, four legs; sign: Elbows off.
= cupboard furniture
thing: the bottom drawer / the top shelf; things: hinges / things nobody needs; deed: would not close; doing: bursting open; noise: Thump!; where: against the wall / behind all the coats; size: full to the hinges; sign: Do not open. It all comes out.
= bedding furniture
thing: the bedroom / the pillow fight; things: fluff / folds; deed: was pulled off me / slipped off at night; doing: airing on the balcony; where: on the bed / on the washing line; size: soft and warm; sign: You have all of it. Again.
= rug furniture
thing: the dust beneath it / the beater; things: tassels / dust, swept under; deed: was rolled up, heavy; doing: lying there, stained; where: under everybody's feet / in the hall; size: stained in one corner; sign: Shoes off, please. New floor.
= curtain furniture
thing: the rail / the nosy neighbour; things: pleats / nosy neighbours; deed: twitched; doing: twitching; noise: Swish!; where: at the window / across the stage; size: drawn at night; sign: Somebody is behind it. I see feet.
= mirror furniture
thing: my own face / the seven unlucky years; things: reflections / smudges; deed: looked back at me; doing: reflecting; where: above the sink / in the fitting room; size: honest, sadly; sign: Who is the fairest of them all?
= box container
thing: the lid / the bubble wrap; things: bubble wrap / a false bottom; deed: arrived, already opened; doing: rattling; noise: Rattle, rattle.; where: in the attic / on the doorstep; size: this side up; sign: This side up. It was not.
= bag container
thing: the strap / the zip; things: zips / everything but the keys; deed: burst at the seams; doing: bursting at the zip; where: on my shoulder / on the luggage belt; size: heavier than it looks; sign: Who packed this? Not me.
= bottle container
thing: the cork / the label; things: corks / a message inside; deed: popped its cork; doing: floating, message inside; noise: Pop!; where: on the recycling pile / at sea, message inside; size: half empty, half full; sign: Shake well. Stand well back.
= cup container
thing: the handle / the saucer; things: chips on the rim / tea stains; deed: chipped; doing: overflowing; noise: Clink!; where: on the draining board / on a saucer; size: half full; sign: World's best boss, it says.
= bucket container
thing: the leak above it / the mop; things: leaks in it / slops; deed: was kicked over; doing: filling, drip by drip; noise: Splosh!; where: under the leak / down the well; size: empty, with a hole; sign: There is a hole in it.
= container container
thing: the lid / the contents; things: contents, unknown / a tight lid; deed: spilled everything; doing: filling up slowly; noise: Slosh!; where: on the top shelf / behind the label; size: airtight / full to the brim; sign: Do not open until Christmas.
= bath furniture
thing: the plug / the rubber duck; things: soap suds / wet towels; deed: overflowed; doing: overflowing; noise: Splash!; where: next to the towels / in the bathroom; size: wet and soapy; sign: Knock first. It is occupied.
`;
