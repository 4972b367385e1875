/** Where WordNet's order of senses is not what a guest at a party means. Word to group, as `group: words`. */
const BY_GROUP = `
star: comet meteor universe moonlight sunlight sunshine
utensil: chopstick silverware
table: napkin tray
vehiclepart: tire tyre fender windshield throttle
lamp: chandelier headlight flashlight
weather: mist breeze
plant: seaweed mistletoe
shellfish: seashell
plane: parachute propeller
sportsgear: snowboard puck ski skate paddle
spice: cinnamon vanilla ginger garlic peppermint
appliance: dryer heater fan blender freezer
machine: generator typewriter jukebox windmill
insect: cocoon
place: continent universe mainland
weapon: armor shield sword arrow spear cannon
jewellery: bracelet amulet collar bead
fastener: ribbon zipper buckle shoelace
building: ceiling floor
room: ceiling aquarium
stairs: stair staircase stairwell
money: coin
cloth: linen felt napkin
garment: clothes collar cloak sleeve
rope: wire string
shop: barbershop
worm: maggot caterpillar
rodent: chipmunk groundhog hamster
plant: raspberry blueberry cranberry spinach celery turnip
toy: snowball dice
fish: tuna catfish swordfish herring trout eel
animal: ferret
bird: pheasant quail canary
sweets: fudge caramel marmalade
dish: tofu dumpling tortilla
cake: cheesecake crepe strudel sundae
elephant: giraffe hippo
drink: milkshake
insect: flea
tool: trigger
fuel: diesel
thief: pickpocket
maker: cobbler blacksmith
person: barber usher miner nanny bridesmaid mailman
dancer: dancer
performer: juggler acrobat
leader: mayor
sailor: navigator
child: kid baby toddler brat
poultry: chicken hen rooster turkey
bigcat: tiger leopard panther cheetah lion jaguar
whale: whale dolphin walrus
farm: bull cow calf lamb buffalo
shellfish: shrimp lobster crab oyster octopus squid clam
spider: spider tarantula
reptile: turtle tortoise alligator crocodile lizard
bear: bear panda koala skunk raccoon
cake: cake pie cookie muffin pancake waffle doughnut donut brownie pudding cupcake biscuit
sweets: candy chocolate lollipop popcorn
bread: bread toast roll bun bagel
dairy: butter cheese cream
fruit: apple banana orange lemon cherry pear peach grape melon pineapple coconut mango
vegetable: carrot onion pumpkin cabbage potato corn pea pepper cucumber radish
nut: peanut walnut
car: cab taxi limo
train: train subway
cart: trailer
broadcast: television radio tv stereo
computer: computer laptop internet
phone: phone cell
bath: pool tub
shoe: shoe boot slipper sandal sneaker
trousers: pants jeans shorts
glasses: glasses
bodypart: tooth heart brain
hair: moustache mustache beard
pirate: pirate
thief: thief burglar crook robber bandit
wizard: witch wizard
clown: clown
spy: spy agent
royal: king queen prince princess emperor
noble: knight duke baron count lord
boss: boss manager president
person: man woman boy girl guy lady gentleman person neighbor neighbour engineer judge
soldier: captain soldier officer general sergeant admiral
officer: cop policeman detective sheriff
student: pupil student
seller: salesman butcher
maker: potter tailor carpenter
cook: chef cook baker
clerk: secretary librarian
farmer: farmer gardener cowboy shepherd
hero: superman hero superhero
dancer: ballerina
cleric: monk nun priest bishop vicar
driver: pilot chauffeur
beast: dragon unicorn monster werewolf troll ogre vampire zombie griffin
spirit: ghost
fairy: fairy elf mermaid gnome
city: town city village
country: country nation kingdom
street: path detour street road highway
place: world heaven hell jungle paradise
woods: jungle
house: house home apartment cottage igloo
tent: tent
castle: castle palace mansion
church: church temple cathedral
school: school college university
station: airport station
harbour: port harbor dock
star: sun moon star planet earth world
fire: fire flame smoke
weather: rain storm wind cloud sky tornado lightning thunder rainbow
rope: tape leash
fuel: oil gas petrol
bag: purse wallet suitcase
box: box crate
seat: throne sofa couch
table: table desk
cupboard: closet
bed: bed crib
bedding: pillow blanket
lamp: candle torch lantern
tool: stick hammer
engine: engine
device: trap magnet
machine: robot machine
joke: joke
prize: prize trophy medal present gift
clock: clock watch alarm
party: party wedding birthday
song: song tune
picture: painting picture photo statue
letter: letter postcard
joy: fun
dance: dance ballet tango waltz
sport: football soccer tennis golf hockey cricket yoga karate
sportsgear: racket skateboard surfboard
soap: soap shampoo
time: morning night evening noon midnight afternoon
holiday: christmas easter halloween
magic: magic spell
trip: holiday vacation trip
v-be: seem
v-speak: talk speak
v-think: think wonder
v-find: find discover
v-rule: rule govern
v-shout: shout yell scream
v-eat: bite eat chew lick
v-trick: trick cheat fool deceive
v-take: steal grab take snatch rob
v-scare: scare frighten haunt
v-dance: dance
v-fight: wrestle fight battle duel
v-guard: guard protect defend babysit
v-marry: marry propose
v-kiss: kiss hug cuddle
v-love: love adore
v-throw: throw toss
v-explode: explode burst
v-break: break smash crush
v-clean: wash clean scrub
v-cook: cook bake fry boil roast
v-drink: drink sip
v-draw: paint draw sketch
v-tie: tie knit
v-climb: climb
v-swim: swim dive
v-fly: fly
v-hide: hide bury
v-sing: sing hum whistle
v-sleep: sleep nap snore
v-teach: teach explain
v-judge: judge
v-invite: invite
v-praise: praise thank
v-lie: lie
v-sell: sell
v-buy: buy
v-ride: ride drive
v-run: run
v-jump: jump
v-win: win
v-help: help rescue save
v-breathe: breathe sneeze cough yawn
v-punish: punish arrest
v-read: read
v-write: write
v-build: build
v-fix: fix repair
v-open: open
v-wear: wear
v-follow: follow chase
v-annoy: annoy tickle tease bother
v-call: call phone
v-collect: collect
v-touch: touch
v-laugh: laugh
v-decorate: decorate
v-grow: grow
v-melt: melt
v-freeze: freeze
v-push: push
v-pull: pull
v-hire: hire
v-control: control
v-fail: surrender fail
v-lose: misplace
animal: predator
v-promise: promise
`;

const OVERRIDES = new Map<string, string>();
for (const row of BY_GROUP.trim().split('\n')) {
  const [group = '', words = ''] = row.split(': ');
  for (const word of words.split(' ')) if (!OVERRIDES.has(word)) OVERRIDES.set(word, group);
}

export function groupOverride(word: string): string | undefined {
  return OVERRIDES.get(word);
}

/** Calls, clippings, dialect, slips of the frequency list, and words whose pictures would be wrong: no entry for them. */
const DROPPED = new Set(
  (
    'bye hello hey ooh aah wow ahem hallelujah bravo howdy amen gee huh boo min sec mil temp rep corp gal gob pap cos sis momma pul lat ' +
    'marri pas eld sett lye bout trey ling heller phon troy hone gee bum hon tec wart jay fay hood poof cur gam neve rente serra ' +
    'meanwhile meantime today tonight tomorrow yesterday nowadays days times hours minutes things hearts cards stops rooms works plants ' +
    'guts grounds arms hands eyes shoes lines bars rings effects funds goods looks points quarters talks thanks words sorts ways won fin ' +
    'pound franc cent reading going coming getting making giving taking doing being saying seeing having leaving sitting holding putting ' +
    'bringing finding turning sending using starting listening using lying lot bit sort kind sake thing stuff fact way case matter ' +
    'point hand mate fella sir madam darling sweetie sweetheart honey dude lad lass chap bloke pal ending gig hip rap hump whack ' +
    'columbo napoleon andromeda baldrick veronica benjamin burke jackson nelson franklin jasper mason bailey phoenix sandy toby marshall ' +
    'mademoiselle monsieur madame senor senora attache medic mack dolly dickie chad dale glen heath fey carte tense scum yen spic pith ' +
    'spank slap suck sucker moan penetrate seduce lure butt leak rut hussy tease virgin mademoiselle trauma rite colored harassment abuse ' +
    'bribe blackmail strangle choke murder killing dying suffering beating assault combat casualty torture slug snuff hostage bury grave ' +
    'condemn convict execute accused slaughter surgery symptom syndrome disorder wound bruise injury pain ache sore numb sickness ' +
    'apocalypse funeral morgue autopsy corpse tragedy disaster misery distress ruin tumor therapy psychiatrist addict alcoholic widow bastard ' +
    'belly bosom breast nipple lap hips loins crotch rear bottom skin flesh sweat pus organ tissue artery vein blood mental nerve spine ' +
    'race color white black indian native alien tribe colony immigrant refugee slave servant peasant savage gypsy pagan jew arab ' +
    'shitty bloody goddamn damned stinking screaming freaking frigging bats bust stunk stink pantie diaper toilet bowel rectum laid ' +
    'kamikaze gone kinda feller ain sometime bleep bam deceased chlamydia titty dug pinche pecker tor bot malik ell wag lox commie geisha mammy meth junky schmuck dork wimp deadbeat nuke sniper sander prof lied comma ' +
    'hock flicker whiff pansy weld sang torpedo snipe stint takin hind ermine junket burg moor steamer grinder bumper mound shiv meal stinger sling ' +
    'transit closer coaster finder taker ringer shaker stooge cuff casket coroner cemetery vault morphine sedative vermouth bootleg moonshine margarita ale ' +
    'flip vintage oeuvre discard spawn slab rump titer kin pop mamma mama papa lama warlock mess sham slop smelt swill chow eats delicacy nourishment ' +
    'kibble thruster malt stump stub chat chase chased chosen dearest consequence response result reason percent rate release remains standby ' +
    'whatnot wildcat upgrade diving conductor hash tick splint snip lead upside flies end side front middle route scene ward prey dupe dud mope ' +
    'schoolgirl wrapper stole slayer fiend outcast captive savior addict refill suture rattler puss quack khan goon thug decoy ' +
    'voodoo microbe bacteria parasite radiation lax corral pit idol colour brig missus intern foe signor pout rye jinx shooter kelp thou thee twas nope yep yeah okay alright etc jag def rum gin vice cock chick broad stud hunk'
  ).split(' '),
);

export function isDropped(word: string): boolean {
  return DROPPED.has(word);
}

/** Words in -ing and plurals that are words of their own to a guest. */
const OWN_RIGHT = new Set(
  (
    'wedding meeting painting building ceiling evening morning clothing boxing wrestling fishing skiing camping sailing bowling ' +
    'juggling knitting gardening shopping surfing diving feeling pudding dumpling duckling gosling king ' +
    'ring wing string spring thing swing sting sling earring stocking topping icing filling lightning viking sibling darling herring railing ' +
    'landing wrapping dressing crossing ' +
    'glasses scissors jeans shorts clothes stairs pyjamas pajamas headquarters physics gymnastics mathematics politics tights trousers pants ' +
    'binoculars tweezers pliers bagpipes noodles sneakers binoculars news goggles dominoes billiards darts series species barracks gallows ' +
    'headphones sunglasses gas bus boss dress glass grass class cross kiss chess lens iris cactus walrus octopus virus circus chorus campus ' +
    'genius hippopotamus rhinoceros asparagus crocus hibiscus walrus platypus bias atlas canvas christmas compass bass press mattress fortress ' +
    'princess actress waitress hostess goddess lioness countess mistress business illness wilderness harness happiness sadness madness ' +
    'mess moss loss toss boss hypnosis analysis oasis tennis pelvis basis'
  ).split(' '),
);

export function hasOwnRight(word: string): boolean {
  return OWN_RIGHT.has(word);
}

/** What it says or sounds like: words by themselves, shouted. */
const SOUNDS = `
Moo!: cow calf bull ox buffalo
Oink! Oink!: pig piglet hog
Baaa!: sheep lamb
Meeeh!: goat
Neigh!: horse pony stallion mare foal
Hee-haw!: donkey mule
Cluck! Cluck!: hen chicken
Cock-a-doodle-doo!: rooster
Gobble, gobble!: turkey
Quack!: duck duckling
Honk! Hiss!: goose swan
Coo! Coo!: pigeon dove
Tu-whit! Tu-whoo!: owl
Caw! Caw!: crow raven
Pieces of eight!: parrot
Woof!: dog hound terrier
Yap! Yap!: puppy poodle
Meow.: cat kitten kitty
Ribbit!: frog toad
Bzzzz!: bee fly wasp mosquito hornet
Chirp, chirp.: cricket grasshopper
Hsssss!: snake python cobra
Ooh ooh ah ah!: monkey ape gorilla chimpanzee
Trumpet! Toooot!: elephant
Arf! Arf!: seal walrus
Ahwoooo!: wolf werewolf
Choo choo!: train locomotive
Nee-naw! Nee-naw!: ambulance siren
Vroom!: motorcycle car
Ding dong!: bell doorbell
Tick tock!: clock watch
BRRRING!: telephone alarm
Boooo!: ghost
Ho ho ho!: santa
Shiver me timbers!: pirate
Waaaah!: baby
Bleep. Bloop.: robot computer
Oompah! Oompah!: tuba trombone
Rat-a-tat!: drum drummer
Toot!: trumpet horn bugle
Hic!: hiccup drunkard
Abracadabra!: wizard magician
Cackle! Cackle!: witch
Fore!: golf golfer
Checkmate!: chess
Your Majesty!: king queen emperor
Fire!: cannon
Timber!: lumberjack
Objection!: lawyer
Order! Order!: judge
Say aaah!: dentist doctor
Tickets, please!: conductor
All aboard!: sailor
Mush! Mush!: sled husky
Olé!: bull matador
Yee-haw!: cowboy rodeo
Ka-boom!: bomb dynamite volcano
Pop!: balloon cork
Plink plonk!: piano
Squeak!: mouse rat hamster
`;

const SOUND_BY_WORD = new Map<string, string>();
for (const row of SOUNDS.trim().split('\n')) {
  const colon = row.indexOf(': ');
  for (const word of row.slice(colon + 2).split(' '))
    if (!SOUND_BY_WORD.has(word)) SOUND_BY_WORD.set(word, row.slice(0, colon));
}

export function soundOf(word: string): string | undefined {
  return SOUND_BY_WORD.get(word);
}
