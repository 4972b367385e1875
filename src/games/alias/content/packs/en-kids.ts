import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const kids: Pack = {
  id: 'en-kids',
  name: 'Small but Loud',
  blurb: 'Easy words for kids, each with a picture. Grown-ups may ask a kid for help.',
  language: 'en',
  family: true,
  cards: cards(`
# 1
dog @dog
cat @cat
mouse @mouse
rabbit @rabbit
cow @cow
pig @pig
horse @horse
chicken @chicken
chick @front-facing-baby-chick
duck @duck
sheep @ewe
goat @goat
frog @frog
fish @tropical-fish
bird @bird
bee @honeybee
butterfly @butterfly
spider @spider
snail @snail
snake @snake
worm @worm
ant @ant
lion @lion
tiger @tiger
elephant @elephant
monkey @monkey
giraffe @giraffe
zebra @zebra
bear @bear
penguin @penguin
crocodile @crocodile
turtle @turtle
whale @spouting-whale
shark @shark
crab @crab
apple @red-apple
banana @banana
lemon @lemon
strawberry @strawberry
cherries @cherries
carrot @carrot
tomato @tomato
bread @bread
cheese @cheese-wedge
egg @egg
milk @glass-of-milk
honey @honey-pot
pizza @pizza
hamburger @hamburger
hot dog @hot-dog
spaghetti @spaghetti
popcorn @popcorn
ice cream @soft-ice-cream
lollipop @lollipop
chocolate @chocolate-bar
cookie @cookie
birthday cake @birthday-cake
present @wrapped-gift
balloon @balloon
teddy bear @teddy-bear
kite @kite
slide @playground-slide
bicycle @bicycle
bus @bus
car @automobile
train @locomotive
tractor @tractor
airplane @airplane
rocket @rocket
fire engine @fire-engine
house @house
bed @bed
chair @chair
door @door
window @window
toilet @toilet
bathtub @bathtub
toothbrush @toothbrush
soap @soap
spoon @spoon
umbrella @umbrella-with-rain-drops
socks @socks
dress @dress
crown @crown
book @open-book
pencil @pencil
scissors @scissors
key @key
clown @clown-face
ghost @ghost
robot @robot
dragon @dragon
princess @princess
baby @baby
snowman @snowman
Santa Claus @santa-claus
Christmas tree @christmas-tree
sun @sun
moon @crescent-moon
star @star
cloud @cloud
rainbow @rainbow
tree @deciduous-tree
fire @fire
nose @nose
ear @ear
tongue @tongue
foot @foot
poo @pile-of-poo
sleeping @sleeping-face
crying @loudly-crying-face
# 2
owl @owl
octopus @octopus
dolphin @dolphin
fox @fox
wolf @wolf
panda @panda
kangaroo @kangaroo
camel @camel
donkey @donkey
hedgehog @hedgehog
bat @bat
parrot @parrot
swan @swan
koala @koala
gorilla @gorilla
hippo @hippopotamus
rhino @rhinoceros
polar bear @polar-bear
deer @deer
rooster @rooster
dinosaur @t-rex
unicorn @unicorn
caterpillar @bug
spider web @spider-web
feather @feather
bone @bone
footprints @footprints
watermelon @watermelon
pineapple @pineapple
coconut @coconut
grapes @grapes
potato @potato
corn @ear-of-corn
broccoli @broccoli
cucumber @cucumber
onion @onion
mushroom @mushroom
fried egg @cooking
sandwich @sandwich
pancakes @pancakes
waffle @waffle
doughnut @doughnut
cupcake @cupcake
pretzel @pretzel
taco @taco
butter @butter
chopsticks @chopsticks
teapot @teapot
baby bottle @baby-bottle
helicopter @helicopter
sailboat @sailboat
canoe @canoe
motorcycle @motorcycle
racing car @racing-car
police car @police-car
ambulance @ambulance
taxi @taxi
traffic light @vertical-traffic-light
wheel @wheel
skateboard @skateboard
scooter @kick-scooter
roller skate @roller-skate
ice skate @ice-skate
sled @sled
soccer ball @soccer-ball
basketball @basketball
bowling @bowling
dice @game-die
puzzle piece @puzzle-piece
yo-yo @yo-yo
video game @video-game
roller coaster @roller-coaster
circus @circus-tent
castle @castle
tent @tent
alien @alien
UFO @flying-saucer
mermaid @woman-merpeople
superhero @person-superhero
ninja @ninja
zombie @person-zombie
magic wand @magic-wand
pirate flag @pirate-flag
bow and arrow @bow-and-arrow
shield @shield
bomb @bomb
firefighter @firefighter
astronaut @astronaut
farmer @farmer
skull @skull
brain @brain
tooth @tooth
eye @eye
glasses @glasses
sunglasses @sunglasses
glove @gloves
scarf @scarf
jeans @jeans
backpack @backpack
suitcase @luggage
alarm clock @alarm-clock
candle @candle
light bulb @light-bulb
flashlight @flashlight
mirror @mirror
ladder @ladder
bucket @bucket
broom @broom
sponge @sponge
toilet paper @roll-of-paper
bubbles @bubbles
hammer @hammer
saw @carpentry-saw
axe @axe
bricks @brick
toolbox @toolbox
crayon @crayon
paintbrush @paintbrush
ruler @straight-ruler
envelope @envelope
newspaper @newspaper
telephone @telephone
television @television
computer @desktop-computer
camera @camera
headphones @headphone
microphone @microphone
guitar @guitar
piano @musical-keyboard
drum @drum
trumpet @trumpet
bell @bell
trophy @trophy
medal @1st-place-medal
money bag @money-bag
diamond @gem-stone
ring @ring
lipstick @lipstick
snowflake @snowflake
lightning @high-voltage
mountain @mountain
desert island @desert-island
palm tree @palm-tree
cactus @cactus
sunflower @sunflower
rose @rose
leaf @maple-leaf
fireworks @fireworks
sneezing @sneezing-face
yawning @yawning-face
swimming @person-swimming
cartwheel @person-cartwheeling
haircut @person-getting-haircut
thumbs up @thumbs-up
# 3
peacock @peacock
flamingo @flamingo
sloth @sloth
beaver @beaver
skunk @skunk
raccoon @raccoon
squirrel @chipmunk
otter @otter
seal @seal
jellyfish @jellyfish
lobster @lobster
scorpion @scorpion
mosquito @mosquito
eagle @eagle
turkey @turkey
mammoth @mammoth
nest @nest-with-eggs
seashell @spiral-shell
volcano @volcano
tornado @tornado
wave @water-wave
planet @ringed-planet
Earth @globe-showing-europe-africa
shooting star @shooting-star
telescope @telescope
microscope @microscope
magnifying glass @magnifying-glass-tilted-left
compass @compass
magnet @magnet
battery @battery
thermometer @thermometer
stethoscope @stethoscope
wheelchair @manual-wheelchair
hourglass @hourglass-done
parachute @parachute
anchor @anchor
speedboat @speedboat
ferris wheel @ferris-wheel
carousel horse @carousel-horse
nesting doll @nesting-dolls
accordion @accordion
saxophone @saxophone
violin @violin
maracas @maracas
boomerang @boomerang
fishing rod @fishing-pole
mousetrap @mouse-trap
fire extinguisher @fire-extinguisher
plunger @plunger
safety pin @safety-pin
paper clip @paperclip
needle @sewing-needle
plug @electric-plug
padlock @locked
crystal ball @crystal-ball
top hat @top-hat
jack-o'-lantern @jack-o-lantern
vampire @person-vampire
wizard @man-mage
genie @man-genie
fairy @woman-fairy
detective @detective
judge @judge
juggling @person-juggling
ballet shoes @ballet-shoes
boxing glove @boxing-glove
necktie @necktie
map @world-map
four-leaf clover @four-leaf-clover
fortune cookie @fortune-cookie
avocado @avocado
garlic @garlic
sushi @sushi
peanuts @peanuts
bacon @bacon
fountain @fountain
factory @factory
Statue of Liberty @statue-of-liberty
`),
};
