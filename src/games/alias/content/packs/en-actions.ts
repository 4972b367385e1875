import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const actions: Pack = {
  id: 'en-actions',
  name: 'Doing Words',
  blurb: 'Tiptoe, gargle, overthink. Keep your hands still, if you can.',
  language: 'en',
  family: true,
  cards: cards(`
# 1
cough
laugh
whisper
shout
scream
smile
blink
frown
scratch
clap
wave goodbye
shake hands
nod
shrug
whistle a tune
sing
hum
hop
run
crawl
climb a tree
dive
float
trip over
slip
tiptoe
march
wake up
get dressed
brush your teeth
comb your hair
wash your hands
tie your shoelaces
shave
chew
swallow
lick
bite
spit
stir
peel
sweep
fold
sew
knit
paint
draw
write
count
throw
kick
bounce
push
pull
dig a hole
blow a kiss
blow bubbles
blow your nose
blow out candles
ride a bike
drive
knock
wrap a present
shiver
sweat
faint
melt
explode
lay an egg
wag your tail
flap your wings
catch a cold
miss the bus
slam the door
pop a balloon
fall in love
hold hands
kneel
bow
# 2
daydream
oversleep
toss and turn
count sheep
take a nap
snuggle
stretch
do the splits
do a handstand
somersault
lip-sync
play air guitar
high-five
salute
curtsy
boo
howl
growl
purr
gargle
slurp
gobble
nibble
sniff
dunk a biscuit
flip a pancake
crack an egg
carve a pumpkin
decorate the tree
set the table
do the dishes
make the bed
tidy up
water the plants
rake leaves
chop wood
light a fire
toast marshmallows
sunbathe
splash
sink
skim stones
walk the dog
feed the ducks
milk a cow
ride a camel
spin a web
chase your tail
swat a mosquito
stampede
walk backwards
sneak in
eavesdrop
peep
stare
squint
cross your eyes
pull faces
roll your eyes
bite your nails
pick your nose!
squeeze a pimple!
crack your knuckles
snap your fingers
pinch
poke
tease
boast
fib
swear
blush
mumble
nag
apologise
propose
elope
break up
divorce
move house
hammer a nail
photocopy
double-click
scroll
unsubscribe
hang up
push in
window-shop
try on shoes
tip the waiter
get a haircut
shave your head
pull a tooth
give blood
flip a coin
shuffle cards
score a goal
cut the cake
make a wish
touch wood
keep a secret
tell a joke
rob a bank
bury treasure
dig a tunnel
wear odd socks
# 3
multitask
overthink
exaggerate
hesitate
hallucinate
hypnotise
philosophise
gloat
sulk
grovel
flatter
fidget
dawdle
lurk
rummage
scribble
doodle
copy homework
photobomb
namedrop
mansplain
micromanage
delegate
negotiate
bribe
sabotage
double-cross
backpedal
change the subject
jump to conclusions
burst into tears
burst out laughing
hold your breath
hold a grudge
lose your temper
lose your marbles
kill time
beat the clock
push your luck
save the day
sleep on it
play the victim
take turns
go bankrupt
go viral
go on strike
call in sick
chicken out
wing it
nod off
zone out
cry wolf
eat your words
name names
miss the point
ruin the surprise
forget a name
fake a smile
pretend to listen
stifle a yawn
regift
get the giggles
think out loud
agree to disagree
win an argument
make ends meet
come clean
overstay your welcome
people-watch
parallel park
tailgate
teleport
camouflage
translate
downsize
declutter
inherit
retire
`),
};
