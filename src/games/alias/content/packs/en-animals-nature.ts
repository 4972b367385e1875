import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const animalsNature: Pack = {
  id: 'en-animals-nature',
  name: 'Wild Things',
  blurb: 'Fur, feathers, fog. No animal noises, unless you are desperate.',
  language: 'en',
  family: true,
  cards: cards(`
# 1
puppy
kitten
lamb
piglet
duckling
tadpole
goose
hamster
goldfish
tortoise
lizard
chameleon
ostrich
pigeon
seagull
stork
crow
woodpecker
pelican
toucan
vulture
ladybird
grasshopper
dragonfly
moth
wasp
flea
cockroach
slug
starfish
seahorse
swordfish
piranha
blue whale
walrus
leopard
cheetah
llama
reindeer
moose
mole
badger
porcupine
chimpanzee
bull
pony
poodle
sausage dog
sheepdog
guide dog
tail
paw
claw
whiskers
elephant's trunk
antlers
beak
wing
beehive
anthill
bird feeder
fishbowl
dog lead
feeding time
daisy
tulip
dandelion
poppy
stinging nettle
grass
haystack
twig
acorn
pine cone
tree stump
tree house
jungle
cave
waterfall
river
iceberg
mud
rain
hail
icicle
fog
thunder
sunset
autumn leaves
spring
# 2
nine lives
canary
robin
cuckoo
hummingbird
barn owl
firefly
praying mantis
tarantula
centipede
daddy-long-legs
head lice
leech
electric eel
stingray
killer whale
narwhal
hermit crab
sea urchin
hyena
antelope
bison
wild boar
warthog
weasel
ferret
armadillo
anteater
platypus
orang-utan
baboon
meerkat
lemur
mule
stallion
stray cat
alley cat
guard dog
sniffer dog
lapdog
rattlesnake
cobra
alligator
Komodo dragon
vampire bat
dodo
cocoon
camel's hump
kangaroo pouch
peacock feathers
cat litter
dog show
bird-watching
whale watching
sheep shearing
horseshoe
scarecrow
beaver dam
molehill
bird poo
mosquito bite
bee sting
swarm
school of fish
flock
litter of puppies
mating call
nocturnal
Venus flytrap
bonsai
weeping willow
mistletoe
ivy
thistle
moss
thorn
petals
bouquet
lavender
seaweed
toadstool
bamboo
coral reef
high tide
sand dune
swamp
glacier
geyser
lava
avalanche
hurricane
flood
blizzard
drizzle
morning dew
frost
snowdrift
thunderstorm
sunrise
horizon
driftwood
pebble
tree rings
daisy chain
# 3
dog years
circle of life
elephant graveyard
storm chaser
symbiosis
extinct volcano
carnivore
fossil fuel
fairy ring
cuckoo's egg
bloodhound
gone fishing
talking parrot
migration
metamorphosis
endangered species
natural habitat
predator
parasite
pollination
survival instinct
playing dead
mating season
courtship dance
alpha male
queen bee
worker ant
mother hen
man-eater
beast of burden
exotic pet
pedigree
mongrel
crossbreed
poacher
taxidermist
hunting trophy
sabre-toothed tiger
living fossil
Loch Ness monster
yeti
phoenix
cold-blooded
tumbleweed
poison ivy
hot spring
whirlpool
stalactite
tsunami
landslide
drought
monsoon
midnight sun
longest day
new moon
ebb and flow
climate change
carbon footprint
deforestation
nature reserve
evergreen
undergrowth
corn maze
flower show
birdsong
dawn chorus
walkies
catnip
fur ball
pond life
`),
};
