import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const home: Pack = {
  id: 'en-home',
  name: 'Under One Roof',
  blurb: 'From the doormat to the odd sock. Mind the creaky stair.',
  language: 'en',
  family: true,
  cards: cards(`
# 1
light switch: lamp, dark, on, wall
tap: water, turn, drip, sink
cushion: sofa, soft, lean, pillow
cupboard: doors, shelves, cups, kitchen
tablecloth: dinner, cover, spill, white
napkin: wipe, mouth, fold, dinner
blender: smoothie, mix, noisy, fruit
jug: water, pour, milk, handle
bib: baby, dribble, neck, food
high chair: baby, sit, feed, tray
potty: toddler, sit, wee, training
nappy: baby, wet, change, bottom
pram: baby, push, wheels, walk
sandpit: children, dig, shovel, castle
paddling pool: children, garden, water, inflate
garage: car, park, house, door
hedge: garden, green, cut, fence
stool: sit, legs, bar, chair
wellington boots: rubber, rain, puddle, feet
underpants: wear, boxers, trousers, men
raincoat: wet, hood, yellow, umbrella
handkerchief: nose, blow, cloth, pocket
pillow: head, sleep, feathers, soft
blanket: warm, cover, wool, cosy
sofa: sit, living room, cushions, couch
armchair: sit, comfortable, cushion, grandpa
rocking chair: sit, back and forth, grandma, porch
table: legs, dinner, wood, chairs
lamp: light, bulb, shade, bright
curtain: window, close, fabric, theatre
doorbell: ring, visitor, press, button
doormat: feet, shoes, welcome, wipe
stairs: steps, up, climb, floors
roof: top, tiles, house, chimney
chimney: smoke, roof, santa, fireplace
garden gate: fence, open, latch, squeak
carpet: floor, soft, vacuum, rug
clock: time, tick, hands, wall
toothpaste: tube, mint, brush, squeeze
hairbrush: comb, bristles, head, tangles
shampoo: hair, wash, bottle, foam
towel: dry, bath, wet, beach
rubber duck: bath, yellow, quack, float
shower: water, wash, wet, sing
washing machine: clothes, dirty, spin, powder
clothes peg: laundry, line, hang, wooden
iron: clothes, hot, steam, shirt
coat hanger: wardrobe, hook, jacket, wire
wardrobe: clothes, hang, bedroom, doors
drawer: pull, socks, handle, chest
slippers: feet, warm, indoors, soft
pyjamas: sleep, night, bed, stripes
dressing gown: robe, bath, morning, belt
shoelace: tie, knot, bow, trainers
button: shirt, sew, hole, press
zip: trousers, close, jacket, teeth
fridge: cold, food, milk, kitchen
freezer: cold, ice, peas, frost
oven: bake, hot, cake, kitchen
microwave: heat, food, beep, quick
toaster: bread, pop, crumbs, breakfast
kettle: boil, water, tea, whistle
mug: coffee, handle, drink, hot
fork: knife, eat, prongs, spear
frying pan: eggs, hot, oil, flip
saucepan: boil, cook, lid, handle
rolling pin: dough, flat, pastry, bake
tin opener: can, metal, lid, turn
straw: drink, suck, plastic, sip
lunch box: sandwich, school, food, carry
apron: cook, kitchen, wear, tie
vacuum cleaner: dust, suck, floor, noise
dustbin: rubbish, throw, lid, smelly
screwdriver: turn, tool, tighten, handle
wheelbarrow: garden, push, soil, handles
watering can: flowers, garden, pour, sprinkle
flowerpot: plant, soil, clay, balcony
garden gnome: small, pointy hat, beard, lawn
letterbox: post, mail, slot, postman
doll's house: toy, small, furniture, girl
bunk bed: top, bottom, ladder, brothers
cot: baby, sleep, bars, small
hot-water bottle: warm, bed, rubber, fill
# 2
duvet: bed, warm, cover, feathers
mattress: bed, springs, sleep, soft
bedside table: lamp, night, book, alarm
four-poster bed: curtains, king, sleep, pillars
sofa bed: guest, fold, sleep, pull out
beanbag: sit, squashy, floor, filled
footstool: feet, rest, armchair, up
coffee table: magazines, low, sofa, living room
bookshelf: novels, wall, read, planks
picture frame: photo, wall, hang, glass
vase: flowers, water, china, break
chandelier: ceiling, crystal, lights, hang
fairy lights: christmas, tree, twinkle, bulbs
lava lamp: blobs, glow, float, seventies
dimmer switch: light, bright, turn, mood
plug socket: electricity, wall, holes, cable
extension lead: cable, plug, longer, electricity
burglar alarm: thief, siren, break in, house
spyhole: door, look, visitor, stranger
doorstop: wedge, open, floor, shut
welcome mat: door, feet, shoes, guest
key hook: hang, hall, lost, wall
umbrella stand: hall, wet, rain, sticks
shoe rack: trainers, hall, pairs, boots
shoehorn: foot, heel, slip, long
spiral staircase: steps, round, turn, climb
banister: stairs, slide, hand, rail
cellar: underground, wine, dark, damp
attic: roof, old things, boxes, dust
spare room: guest, bed, visitors, stay
nursery: baby, cradle, children, wallpaper
balcony: flat, outside, plants, railing
conservatory: glass, plants, sun, extension
double glazing: windows, glass, two, noise
blinds: window, pull, slats, sun
windowsill: ledge, plants, cat, pane
shutters: window, outside, wooden, close
radiator: hot, heating, wall, warm
fireplace: logs, warm, flames, mantel
doorknob: turn, open, round, brass
keyhole: peep, lock, door, look
safe: money, combination, steal, jewels
jewellery box: rings, necklace, ballerina, gold
hand mirror: hold, face, reflection, fairy tale
bathroom scales: weigh, kilos, diet, stand
hairdryer: hot air, blow, wet, noisy
nail clippers: cut, toes, fingers, short
tweezers: pluck, eyebrows, splinter, hair
plughole: bath, water, drain, hair
bath mat: wet, feet, floor, slip
shower curtain: bathroom, water, plastic, pull
bubble bath: foam, water, relax, warm
medicine cabinet: pills, bathroom, plasters, mirror
laundry basket: dirty, clothes, wash, pile
ironing board: clothes, fold, legs, shirt
washing line: clothes, dry, garden, pegs
tumble dryer: wet, clothes, hot, spin
sewing machine: needle, thread, clothes, stitch
pincushion: needles, sew, stick, soft
junk drawer: batteries, everything, string, mess
spice rack: pepper, kitchen, jars, cook
cutlery tray: forks, drawer, knives, spoons
bread bin: loaf, kitchen, fresh, crumbs
biscuit tin: lid, sweet, steal, crumbs
egg timer: boil, minutes, sand, breakfast
oven glove: hot, hand, burn, tray
cheese grater: rub, holes, shred, parmesan
potato masher: crush, puree, press, boiled
garlic press: squeeze, clove, kitchen, smell
whisk: beat, eggs, cream, stir
sieve: holes, flour, strain, drain
chopping board: cut, knife, vegetables, wood
tea towel: dry, dishes, kitchen, cloth
tea cosy: pot, warm, knitted, cover
ice cube tray: freeze, water, cold, drinks
kitchen roll: paper, wipe, spill, sheets
rubber gloves: hands, washing-up, yellow, wet
feather duster: clean, tickle, maid, shelf
dustpan: sweep, brush, crumbs, floor
fly swatter: insect, hit, buzz, kill
cat flap: door, pet, hole, enter
doghouse: kennel, bark, garden, sleep
garden hose: water, spray, long, tap
garden shed: tools, wooden, bottom, spiders
compost heap: rot, peelings, garden, worms
# 3
feng shui: energy, furniture, chinese, arrange
man cave: beer, husband, cellar, football
walk-in wardrobe: clothes, shoes, big, dressing
last biscuit: tin, eat, polite, empty
spare key: lose, under, neighbour, copy
central heating: radiator, warm, boiler, winter
lodger: rent, room, stay, guest
clutter: mess, tidy, too much, things
wet paint: brush, bench, touch, sign
odd sock: pair, missing, washing, foot
creaky stair: noise, step, night, sneak
squeaky door: oil, noise, hinge, open
leaky tap: drip, water, plumber, noise
draught: cold, wind, window, gap
damp patch: wet, wall, mould, stain
cobweb: spider, corner, dust, threads
dust bunny: fluff, under, bed, sweep
limescale: kettle, white, hard, water
mould: bathroom, green, old, damp
blown fuse: electricity, dark, box, power
spring clean: tidy, dust, windows, year
housework: chores, clean, wash, iron
flat-pack furniture: screws, instructions, assemble, missing
instruction manual: read, how, confusing, language
missing screw: lost, assemble, one, loose
wobbly table: leg, uneven, fold, shake
secret passage: hidden, bookcase, castle, tunnel
dream house: villa, perfect, sleep, imagine
doll's tea party: toys, cups, children, pretend
pillow fort: cushions, build, children, blanket
babyproofing: toddler, corners, safe, sockets
heirloom: inherit, grandma, old, family
antique: old, valuable, furniture, auction
hand-me-downs: clothes, brother, old, outgrown
bric-a-brac: junk, flea market, things, shelf
family silver: cutlery, valuable, polish, inherit
best china: plates, guests, fragile, special
four-legged friend: dog, pet, paws, loyal
home sweet home: live, return, embroidered, cosy
housewarming: party, new, move, gift
moving day: boxes, van, new, carry
house rules: allowed, shoes, must, parents
house plant: green, pot, water, leaves
house arrest: police, ankle, stay, prison
housesitter: holiday, look after, plants, away
dog-eared book: page, corner, read, fold
bedtime story: read, children, fairy tale, asleep
forty winks: nap, sleep, short, sofa
crumbs in bed: biscuits, itch, breakfast, toast
breakfast in bed: tray, morning, toast, birthday
warm welcome: friendly, hello, guest, door
haunted attic: ghost, roof, scary, boxes
electricity bill: pay, power, month, expensive
rent: pay, landlord, month, flat
mortgage: bank, loan, house, years
squatter: empty, building, illegal, live
neighbourhood watch: thieves, street, look, burglar
noisy pipes: water, bathroom, night, bang
dumbwaiter: lift, food, kitchen, small
grandfather clock: tall, pendulum, tick, old
cuckoo clock: bird, hour, swiss, wooden
music box: wind up, ballerina, melody, tiny
nightlight: dark, child, glow, afraid
snow globe: shake, glass, flakes, winter
home office: work, desk, computer, pyjamas
`),
};
