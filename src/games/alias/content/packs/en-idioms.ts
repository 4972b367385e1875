import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const idioms: Pack = {
  id: 'en-idioms',
  name: 'Figures of Speech',
  blurb: 'Idioms: cold sweat, hot potatoes, and whoever spilled those beans.',
  language: 'en',
  family: true,
  cards: cards(`
# 1
red flag
ugly duckling
puppy love
monkey business
big cheese
big mouth
sweet tooth
baby steps
baby face
daddy's girl
better half
heart of gold
heart of stone
butter fingers
plan B
double trouble
two left feet
first impression
fingers crossed
blue blood
golden rule
green fingers
over the moon
head over heels
walking on air
fairy godmother
imaginary friend
best friends forever
power nap
beauty sleep
lucky charm
sleepyhead
scaredy-cat
wake-up call
ladies and gentlemen
trick or treat
sweet dreams
black and white
do-it-yourself
heads or tails
pinky promise
busy bee
Mother Nature
lovebirds
lazybones
smarty-pants
hand in hand
back to back
upside down
inside out
on fire
magic word
abracadabra
fifty-fifty
fast asleep
fresh air
out of order
ready steady go
blah blah blah
broad daylight
snail mail
doggy bag
catwalk
peekaboo
wide awake
sleep tight

# 2
grey area
red-handed
green with envy
true colours
top dog
sitting duck
lion's share
bird's-eye view
cash cow
holy cow
eager beaver
big fish
small fry
hot potato
sour grapes
bad apple
forbidden fruit
eye candy
bread and butter
spill the beans
food for thought
cold shoulder
cold turkey
hot air
hot seat
long face
straight face
two-faced
stiff upper lip
elbow grease
sleight of hand
Achilles' heel
tongue in cheek
change of heart
cloud nine
seventh heaven
tough love
mother tongue
mummy's boy
kick the bucket
hold your horses
rock the boat
miss the boat
jump the queue
face the music
raise the roof
smell a rat
ring a bell
on thin ice
in hot water
in a nutshell
under the weather
off the hook
off the record
dead end
memory lane
smoking gun
loose cannon
wild guess
mind games
guilt trip
ego trip
open secret
open book
urban legend
sob story
trial and error
peace and quiet
safe and sound
rags to riches
bells and whistles
wine and dine!
Peeping Tom!
finders keepers
money talks
love is blind
walls have ears
never say never
opposites attract
silence is golden
practice makes perfect
third time lucky
sink or swim
now or never
all or nothing
dead or alive
hocus-pocus
Grim Reaper
brainwash
eyesore
sugar rush
snail's pace
lost for words
crystal clear
dirty laundry
rabbit hole
under arrest
cheek to cheek
bottomless pit

# 3
cherry picking
nest egg
pecking order
cold sweat
bittersweet
humble pie
slippery slope
tunnel vision
turning point
stumbling block
fall from grace
Trojan horse
Pandora's box
Midas touch
catch-22
snowball effect
glass ceiling
ivory tower
safety net
short fuse
short straw
long shot
tall order
tall story
thick skin
soft spot
tough cookie
rough diamond
unsung hero
average Joe
jack-of-all-trades
happy-go-lucky
smart alec
spitting image
dead ringer
old wives' tale
silver spoon
hush money
smoke and mirrors
borrowed time
ticking time bomb
nine-to-five
last resort
last laugh
silent treatment
white noise
full circle
flying start
vanishing act
walk on eggshells
play with fire
jump the gun
bury the hatchet
bend the rules
burning bridges
on the fence
down to earth
in the limelight
behind closed doors
give and take
warts and all
nuts and bolts
hustle and bustle
one-track mind
double standards
white elephant
seize the day
between the lines
ignorance is bliss
out of nowhere
litmus test
elbow room
acquired taste
carrot and stick
skin deep
sweet nothings
wolf whistle!
keeping up appearances
`),
};
