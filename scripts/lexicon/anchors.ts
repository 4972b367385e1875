/**
 * Which of WordNet's concepts a group of evidence hangs on. A noun or verb belongs to the group of its nearest anchored
 * hypernym; an adjective to that of its cluster's head. `lemma@file` is the lemma's first sense in that lexicographer's
 * file, `lemma@file#2` the second. `+word` puts one word into the group whatever WordNet thinks of it.
 */
export const NOUN_ANCHORS = `
animal: animal@Tops
bird: bird@animal
waterbird: aquatic_bird@animal duck@animal swan@animal goose@animal penguin@animal
poultry: poultry@animal domestic_fowl@animal
raptor: bird_of_prey@animal
dog: dog@animal
cat: domestic_cat@animal cat@animal
bigcat: big_cat@animal wildcat@animal
horse: equine@animal horse@animal
farm: bovid@animal sheep@animal goat@animal cattle@animal camel@animal llama@animal
pig: swine@animal
rodent: rodent@animal mole@animal hedgehog@animal shrew@animal
rabbit: rabbit@animal hare@animal
monkey: primate@animal ape@animal
bear: bear@animal panda@animal raccoon@animal badger@animal skunk@animal
elephant: elephant@animal rhinoceros@animal hippopotamus@animal pachyderm@animal giraffe@animal
whale: aquatic_mammal@animal seal@animal
fish: fish@animal
shellfish: mollusk@animal crustacean@animal jellyfish@animal starfish@animal coelenterate@animal
insect: insect@animal
spider: arachnid@animal centipede@animal
worm: worm@animal snail@animal slug@animal larva@animal
snake: snake@animal
reptile: reptile@animal
frog: amphibian@animal
dinosaur: dinosaur@animal
deer: deer@animal antelope@animal
wolf: wolf@animal fox@animal hyena@animal weasel@animal wild_dog@animal
pouched: marsupial@animal
bat: bat@animal
beast: mythical_being@person imaginary_being@person monster@person mythical_monster@person monster@animal mythical_creature@person
spirit: spiritual_being@person ghost@person spirit@person
fairy: fairy@person elf@person
food: food@Tops food@food foodstuff@food
fruit: edible_fruit@food edible_fruit@plant fruit@plant
berry: berry@food berry@plant
vegetable: vegetable@food
bread: bread@food
cake: pastry@food cake@food dessert@food pie@food
sweets: sweet@food candy@food chocolate@food confection@food sugar@food
dairy: dairy_product@food cheese@food butter@food milk@food
meat: meat@food
fishdish: seafood@food
soup: soup@food stew@food
sauce: sauce@food condiment@food
spice: flavorer@food herb@food spice@food seasoning@food
pasta: pasta@food
sandwich: sandwich@food
egg: egg@food
nut: nut@food edible_nut@food nut@plant
dish: dish@food
meal: meal@food course@food
drink: beverage@food
hotdrink: coffee@food tea@food cocoa@food
wine: alcohol@food
thing: artifact@Tops object@Tops entity@Tops thing@Tops whole@Tops
garment: clothing@artifact garment@artifact
coat: overgarment@artifact coat@artifact jacket@artifact sweater@artifact
hat: headdress@artifact
shoe: footwear@artifact hosiery@artifact
trousers: trouser@artifact
dress: dress@artifact skirt@artifact
jewellery: jewelry@artifact jewel@artifact
glasses: spectacles@artifact lens@artifact
costume: costume@artifact uniform@artifact disguise@artifact mask@artifact
cloth: fabric@artifact
bodypart: body_part@body body_part@Tops organ@body
facepart: face@body feature@body
hair: hair@body
limb: extremity@body limb@body appendage@body digit@body nail@body
tool: tool@artifact implement@artifact
cutter: cutting_implement@artifact edge_tool@artifact cutter@artifact
weapon: weapon@artifact weaponry@artifact
utensil: kitchen_utensil@artifact cutlery@artifact eating_utensil@artifact
pan: cooking_utensil@artifact pan@artifact pot@artifact
pen: writing_implement@artifact
cleaner: cleaning_implement@artifact brush@artifact
fastener: fastener@artifact
rope: rope@artifact cord@artifact line@artifact chain@artifact
lamp: lamp@artifact source_of_illumination@artifact
lock: lock@artifact key@artifact
seat: seat@artifact
bed: bed@artifact
table: table@artifact desk@artifact
cupboard: furniture@artifact cabinet@artifact shelf@artifact
bedding: bedclothes@artifact cushion@artifact padding@artifact
rug: floor_cover@artifact
curtain: curtain@artifact
mirror: mirror@artifact
box: box@artifact case@artifact
bag: bag@artifact luggage@artifact
bottle: bottle@artifact jar@artifact
cup: cup@artifact glass@artifact drinking_vessel@artifact crockery@artifact
bucket: bucket@artifact barrel@artifact
container: container@artifact
bath: plumbing_fixture@artifact bathtub@artifact
machine: machine@artifact robot@artifact
computer: computer@artifact
phone: telephone@artifact
camera: camera@artifact photographic_equipment@artifact
broadcast: electronic_equipment@artifact television@artifact radio@artifact
clock: timepiece@artifact
appliance: appliance@artifact home_appliance@artifact white_goods@artifact kitchen_appliance@artifact
gauge: measuring_instrument@artifact scientific_instrument@artifact instrument@artifact
engine: engine@artifact motor@artifact
device: device@artifact
screen: electrical_device@artifact electronic_device@artifact conductor@artifact
vehicle: vehicle@artifact conveyance@artifact
car: car@artifact
truck: truck@artifact
bus: public_transport@artifact bus@artifact
bike: bicycle@artifact motorcycle@artifact
train: train@artifact locomotive@artifact
boat: vessel@artifact boat@artifact
plane: aircraft@artifact
spaceship: spacecraft@artifact rocket@artifact
cart: cart@artifact wagon@artifact sled@artifact carriage@artifact handcart@artifact
vehiclepart: wheel@artifact brake@artifact suspension@artifact
instrument: musical_instrument@artifact
strings: stringed_instrument@artifact
wind: wind_instrument@artifact
drum: percussion_instrument@artifact
piano: keyboard_instrument@artifact
toy: plaything@artifact doll@artifact
ball: ball@artifact
game: game@act diversion@act game_equipment@artifact game@artifact
sport: sport@act athletics@act
sportsgear: sports_equipment@artifact sports_implement@artifact gymnastic_apparatus@artifact
plant: plant@Tops plant@plant plant_part@plant vascular_plant@plant
tree: tree@plant
flower: flower@plant
fungus: fungus@plant mushroom@plant
grass: grass@plant
mountain: geological_formation@object elevation@object mountain@object
river: stream@object
sea: body_of_water@object
shore: shore@object land@object island@object
woods: forest@object wilderness@location tract@location desert@object woods@object forest@group
cave: cave@object natural_depression@object cavity@object hole@object
rock: rock@object stone@object
star: celestial_body@object heavenly_body@object
fire: fire@event fire@phenomenon combustion@process flame@process
soil: soil@substance earth@substance dirt@substance sand@substance mud@substance
ice: ice@substance ice@object snow@phenomenon snow@substance
weather: weather@phenomenon storm@phenomenon precipitation@phenomenon wind@phenomenon atmospheric_phenomenon@phenomenon
water: water@substance liquid@substance
metal: metallic_element@substance alloy@substance metal@substance
jewel: gem@substance gem@artifact transparent_gem@substance
wood: wood@substance building_material@artifact
stuff: substance@Tops material@substance chemical@substance matter@Tops
fuel: fuel@substance
glue: adhesive@substance adhesive_material@substance
paint: coloring_material@substance paint@artifact
soap: cleansing_agent@substance toiletry@artifact
building: building@artifact structure@artifact
house: dwelling@artifact housing@artifact
hotel: hotel@artifact
eatery: restaurant@artifact
shop: mercantile_establishment@artifact shop@artifact
castle: castle@artifact palace@artifact fortification@artifact mansion@artifact
school: school@artifact school@group
hospital: hospital@artifact medical_building@artifact
church: place_of_worship@artifact
factory: factory@artifact plant@artifact
theatre: theater@artifact
museum: museum@artifact depository@artifact
tower: tower@artifact
barn: farm_building@artifact outbuilding@artifact
tent: shelter@artifact tent@artifact
bridge: bridge@artifact
wall: barrier@artifact fence@artifact
door: movable_barrier@artifact
window: window@artifact framework@artifact
stairs: stairway@artifact stairs@artifact
roof: roof@artifact chimney@artifact
room: room@artifact area@artifact
kitchen: kitchen@artifact
bathroom: bathroom@artifact toilet@artifact
bedroom: bedroom@artifact
office: office@artifact
place: location@Tops region@location point@location
city: municipality@location city@location
country: country@location district@location administrative_district@location
street: way@artifact road@artifact
park: park@location park@artifact garden@artifact yard@artifact
field: field@location field@artifact piece_of_land@location
station: terminal@artifact station@artifact airfield@artifact
harbour: harbor@location port@location harbor@object landing@artifact
prison: correctional_institution@artifact
farm-place: farm@artifact
grave: grave@location burial_chamber@artifact cemetery@location
person: person@Tops
relative: relative@person
spouse: spouse@person newlywed@person bride@person participant@person
child: child@person juvenile@person baby@person
teenager: adolescent@person
friend: friend@person peer@person
elder: elder@person old_person@person
royal: ruler@person sovereign@person royalty@person
noble: aristocrat@person
leader: leader@person politician@person
boss: boss@person employer@person superior@person administrator@person head@person
soldier: serviceman@person military_officer@person soldier@person
officer: policeman@person lawman@person detective@person investigator@person
thief: criminal@person wrongdoer@person
pirate: pirate@person#2
doctor: health_professional@person medical_practitioner@person nurse@person
teacher: educator@person
student: student@person learner@person
scientist: scientist@person
lawyer: lawyer@person jurist@person
artist: artist@person
writer: writer@person
musician: musician@person
performer: performer@person entertainer@person
clown: clown@person comedian@person
dancer: dancer@person
athlete: athlete@person contestant@person
cook: cook@person baker@person
waiter: waiter@person
servant: servant@person attendant@person
worker: worker@person workman@person
clerk: clerk@person assistant@person
seller: seller@person merchant@person salesperson@person
farmer: farmer@person gardener@person
hunter: hunter@person fisherman@person
driver: driver@person operator@person pilot@person
sailor: mariner@person sailor@person
traveller: traveler@person
guest: guest@person visitor@person
cleric: clergyman@person religious_person@person
wizard: sorcerer@person magician@person occultist@person
expert: expert@person scholar@person intellectual@person
hero: hero@person
rival: adversary@person
winner: champion@person achiever@person
fool: simpleton@person incompetent@person
stranger: stranger@person alien@person
spy: spy@person
builder: builder@person
maker: craftsman@person maker@person creator@person
group: group@Tops social_group@group
team: team@group
band: musical_organization@group
crowd: gathering@group crowd@group
firm: enterprise@group institution@group company@group
government: government@group polity@group agency@group
herd: animal_group@group
army: military_unit@group force@group
money: money@possession currency@possession asset@possession possession@Tops medium_of_exchange@possession
prize: award@communication prize@possession trophy@communication
debt: debt@possession cost@possession expenditure@possession liability@possession
paper: paper@substance sheet@artifact
book: book@artifact publication@communication book@communication
newspaper: newspaper@communication newspaper@artifact press@communication
letter: correspondence@communication
map: map@artifact chart@communication
card: card@artifact ticket@communication license@communication card@communication
story: story@communication narrative@communication fiction@communication
song: music@communication musical_composition@communication music@event
picture: picture@artifact representation@artifact art@artifact
film: movie@communication show@communication
message: message@communication communication@Tops information@communication
speech: speech@communication speech_act@communication utterance@communication
joke: joke@communication
word: word@communication language_unit@communication written_symbol@communication language@communication
mail: mail@communication electronic_mail@communication email@communication
document: document@communication writing@communication legal_document@communication
event: event@Tops happening@event
party: party@group social_event@event party@event celebration@act
contest: contest@event
show: performance@act show@act show@event performance@event
accident: accident@event misfortune@event calamity@event mishap@event
trip: journey@act travel@act
meeting: meeting@group meeting@event
fight: fight@act conflict@act battle@act
crime: crime@act wrongdoing@act
dance: dance@act dancing@act dance@group
noise: sound@event noise@event sound@phenomenon sound@attribute sound@cognition
smell: smell@cognition odor@attribute
job: work@act occupation@act activity@act job@act
help: aid@act service@act
action: act@Tops
movement: motion@act movement@act change_of_location@act locomotion@act
mistake: mistake@act
lesson: education@act teaching@act
medical: medical_care@act medicine@artifact drug@artifact medical_procedure@act illness@state
feeling: feeling@Tops emotion@feeling
joy: joy@feeling happiness@feeling pleasure@feeling
fear: fear@feeling
anger: anger@feeling
sadness: sadness@feeling
romance: love@feeling
idea: cognition@Tops idea@cognition content@cognition
plan: plan@cognition
rule: rule@cognition law@communication law@group
secret: secret@communication
problem: problem@cognition difficulty@state trouble@event problem@state difficulty@cognition
knowledge: knowledge@Tops
luck: luck@state luck@phenomenon chance@phenomenon fortune@state
quality: attribute@Tops quality@attribute trait@attribute
size: size@attribute magnitude@attribute
colour: color@attribute
shape: shape@Tops
state: state@Tops
amount: measure@Tops quantity@Tops
part: part@Tops part@object part@relation part@artifact
time: time_period@time time@Tops time_unit@time
day: day_of_the_week@time weekday@time
season: season@time month@time
holiday: holiday@time
number: number@quantity integer@quantity
power: power@attribute power@state
magic: magic@cognition
science: science@cognition discipline@cognition
art: art@act art_form@communication
sleep: sleep@state sleep@process
`;

export const VERB_ANCHORS = `
act: act@social
run: run@motion rush@motion speed@motion race@competition
walk: walk@motion march@motion hike@motion step@motion crawl@motion
jump: jump@motion leap@motion
fly: fly@motion rise@motion ascend@motion
swim: swim@motion float@motion dive@motion
climb: climb@motion
fall: fall@motion sink@motion descend@motion stumble@motion slip@motion drop@motion
turn: turn@motion spin@motion rotate@motion roll@motion revolve@motion
shake: shake@motion tremble@motion wobble@motion vibrate@motion move_back_and_forth@motion
carry: carry@contact carry@motion transport@motion drag@contact
send: send@motion send@communication transfer@possession mail@communication
push: push@contact push@motion
pull: pull@contact draw@contact
throw: throw@contact propel@contact
ride: ride@motion drive@motion
travel: travel@motion move@motion
come: arrive@motion enter@motion come@motion approach@motion return@motion
leave: leave@motion exit@motion escape@motion flee@motion go_away@motion
follow: follow@motion chase@motion pursue@motion hunt@competition
take: take@possession steal@possession grab@contact seize@contact catch@contact get@possession acquire@possession
buy: buy@possession
sell: sell@possession trade@possession exchange@possession
collect: gather@contact collect@contact
give: give@possession offer@possession share@possession
hide: hide@perception cover@contact bury@contact disguise@perception
lose: lose@possession
find: find@perception search@contact discover@cognition find@possession search@cognition
eat: eat@consumption consume@consumption taste@perception swallow@consumption feed@consumption
drink: drink@consumption
cook: cook@change cook@creation
love: love@emotion like@emotion care@emotion
kiss: kiss@contact embrace@contact
marry: marry@social
hate: hate@emotion dislike@emotion
praise: praise@communication thank@communication congratulate@communication
help: help@social support@social serve@social
fight: fight@competition attack@competition fight@social attack@contact
hit: hit@contact beat@contact strike@contact touch@contact#9
break: break@change destroy@social destroy@change
scare: frighten@emotion scare@emotion
annoy: annoy@emotion disturb@emotion anger@emotion upset@emotion arouse@emotion
argue: argue@communication disagree@communication
win: win@competition defeat@competition
make: make@creation create@creation produce@creation
build: construct@creation build@creation
draw: draw@creation paint@creation
write: write@creation write@communication
read: read@cognition
fix: repair@change better@change improve@change
clean: clean@change clean@contact wash@contact wash@body groom@body rub@contact
mix: mix@change mix@contact
decorate: decorate@contact decorate@change
grow: grow@change increase@change
shrink: decrease@change shrink@change
change: change@change
burn: burn@change burn@contact heat@change
melt: melt@change dissolve@change
freeze: freeze@change cool@change
explode: explode@change burst@change
cut: cut@contact cut@change
tie: tie@contact bind@contact
pour: pour@motion pour@contact flow@motion spill@motion spread@contact
wear: wear@body dress@body
speak: talk@communication speak@communication express@communication communicate@communication
shout: shout@communication
whisper: whisper@communication murmur@communication
ask: ask@communication request@communication
answer: answer@communication
tell: tell@communication inform@communication
sing: sing@creation sing@communication
laugh: laugh@body smile@body
cry: cry@body weep@body cry@communication
lie: lie@communication
call: call@communication telephone@communication
teach: teach@communication explain@communication
learn: learn@cognition study@cognition
promise: promise@communication
invite: invite@communication invite@social
keep: keep@possession hold@contact have@possession keep@stative
guard: protect@competition guard@social guard@competition defend@competition
wait: wait@stative stay@motion stay@stative
sleep: sleep@body rest@body
wake: wake_up@body awaken@body
sit: sit@contact sit@stative
open: open@contact unfasten@contact open@change
close: close@contact close@motion lock@contact
put: put@contact
attach: attach@contact connect@contact fasten@contact
remove: remove@possession remove@contact take_away@possession withdraw@possession take@contact
rule: govern@social rule@social
order: order@communication command@communication
punish: punish@social criticize@communication
judge: judge@cognition evaluate@cognition
allow: permit@social allow@communication accept@cognition
forbid: forbid@communication prevent@social
hire: hire@social appoint@social
control: control@social manage@social
see: see@perception look@perception watch@perception
hear: hear@perception listen@perception
smell: smell@perception
touch: touch@contact touch@perception
think: think@cognition
know: know@cognition understand@cognition
forget: forget@cognition
decide: decide@cognition choose@cognition
plan: plan@cognition plan@creation
count: count@cognition
guess: guess@cognition estimate@cognition
believe: believe@cognition
want: want@emotion desire@emotion
breathe: breathe@body
dance: dance@creation dance@motion
play: play@competition play@social
perform: perform@creation perform@social
start: begin@change begin@stative start@change
stop: stop@change stop@stative end@change stop@motion
rain: precipitate@weather rain@weather
be: be@stative
happen: happen@stative
fail: fail@social fail@change
trick: deceive@social deceive@cognition cheat@social
damage: damage@change injure@body
press: press@contact squeeze@contact fold@contact crush@contact
fill: fill@change
lift: raise@motion lift@motion
join: join@contact join@social meet@social
separate: separate@contact divide@change
use: use@consumption
work: work@social
pay: pay@possession
suffer: suffer@body suffer@perception
glow: glow@weather shine@weather
`;

export const VERB_DEFAULTS: Readonly<Record<string, string>> = {
  body: 'breathe',
  change: 'change',
  cognition: 'think',
  communication: 'speak',
  competition: 'fight',
  consumption: 'eat',
  contact: 'touch',
  creation: 'make',
  emotion: 'annoy',
  motion: 'travel',
  perception: 'see',
  possession: 'take',
  social: 'act',
  stative: 'be',
  weather: 'rain',
};

/** By word: adjectives have no hypernyms. A satellite without a word of its own here goes to the group of its cluster's head. */
export const ADJECTIVE_GROUPS = `
big: big large huge enormous giant gigantic massive vast great grand immense jumbo mammoth monumental colossal wide broad fat
small: small little tiny mini miniature minute petite microscopic wee minor
tall: tall high lofty towering
long: long endless lengthy eternal
short: short brief sudden
thick: thick dense bulky chunky
thin: thin narrow slim slender skinny lean
deep: deep bottomless profound
heavy: heavy weighty leaden hefty
light: weightless airy fluffy feathery delicate fragile
old: old ancient antique aged elderly senior prehistoric medieval classic vintage historic former rusty dusty
new: new fresh recent brand-new latest
young: young junior infant teenage childish adolescent
hot: hot warm boiling burning tropical feverish fiery
cold: cold cool chilly icy arctic frosty
wet: wet damp moist soggy soaked humid rainy watery liquid slimy
dry: dry dusty arid thirsty
fast: fast quick rapid swift speedy hasty instant
slow: slow sluggish gradual
loud: loud noisy thunderous deafening shrill
quiet: quiet silent mute calm-voiced speechless still
bright: bright shiny glowing sunny brilliant radiant shining gleaming sparkling luminous glittering
dark: dark dim shadowy gloomy cloudy foggy
colour: red blue green yellow orange purple pink brown black white gray grey violet scarlet crimson golden silver blond blonde beige colorful turquoise
clean: clean spotless pure sterile
dirty: dirty filthy muddy greasy grimy nasty foul
pretty: beautiful pretty handsome lovely gorgeous cute attractive charming elegant glamorous graceful adorable
ugly: ugly hideous
rich: rich wealthy
poor: poor broke homeless penniless
cheap: cheap inexpensive
dear: expensive costly precious valuable priceless
happy: happy glad cheerful merry joyful jolly delighted pleased thrilled
sad: sad unhappy miserable depressed gloomy heartbroken tragic melancholy tearful
angry: angry furious mad cross grumpy bitter
afraid: afraid scared frightened terrified nervous fearful
scary: scary creepy frightening terrifying haunted spooky horrible terrible awful dreadful sinister
brave: brave bold courageous fearless heroic daring
clever: clever smart intelligent wise brilliant cunning sly genius
silly: silly foolish ridiculous absurd goofy dumb
mad: crazy wacky nuts
funny: funny hilarious comic amusing humorous
strange: strange weird odd unusual peculiar bizarre mysterious curious
secret: secret hidden invisible private undercover anonymous
dangerous: dangerous deadly poisonous lethal fatal explosive risky
safe: safe secure
strong: strong powerful mighty muscular tough
weak: weak feeble helpless
soft: soft gentle tender smooth fuzzy cosy cozy comfortable
hard: hard solid stiff rigid firm
sharp: sharp pointed prickly spiky
tasty: tasty delicious sweet salty sour spicy juicy crispy ripe edible creamy
smelly: smelly rotten stale
sick: sick ill dizzy allergic contagious
healthy: healthy fit
tired: tired sleepy exhausted asleep weary
hungry: hungry greedy starving
famous: famous popular legendary
magic: magic magical enchanted supernatural
fake: fake false artificial imaginary phony
real: real genuine authentic actual original
empty: empty hollow blank bare vacant
full: full crowded stuffed packed
broken: broken cracked torn damaged
important: important serious major urgent main chief essential
normal: normal ordinary common usual regular plain average typical dull boring
polite: polite civil formal well-behaved courteous
rude: rude cheeky impolite
lazy: lazy idle
busy: busy
lucky: lucky fortunate
wild: wild fierce savage
kind: kind nice friendly generous sweet-tempered loving
mean: mean cruel evil wicked
proud: proud arrogant vain
jealous: jealous envious
shy: shy modest timid embarrassed
lonely: lonely
round: round circular
flat: flat level
bent: crooked bent curly wavy curved
open: open
shut: closed shut locked
far: far distant remote foreign-born
near: near close nearby
late: late overdue
early: early
electric: electric electrical electronic digital
royal: royal noble imperial
foreign: foreign international exotic
political: political presidential federal national
medical: medical
scientific: scientific mathematical chemical nuclear atomic
musical: musical
daily: daily weekly monthly annual nightly
first: first last next final second third
alone: alone single only unique sole
good: good fine excellent perfect wonderful great fantastic terrific superb
bad: bad lousy poor-quality
sorry: sorry ashamed guilty
ready: ready
free: free
hairy: hairy furry bald bearded
naughty: naughty mischievous
able: able capable
true: true correct honest right accurate
wrong: wrong incorrect
worried: worried anxious concerned
surprised: surprised amazed shocked astonished
calm: calm peaceful relaxed patient
neat: neat tidy organized orderly
messy: messy untidy
easy: easy simple
tricky: tricky difficult complicated complex
useful: useful handy practical
useless: useless worthless
extreme: extreme radical intense total
frozen: frozen
modern: modern
public: public common-to-all
sure: sure certain confident
`;
