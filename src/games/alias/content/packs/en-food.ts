import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const food: Pack = {
  id: 'en-food',
  name: 'Second Helping',
  blurb: 'Do not play hungry. We did. We ate the score sheet.',
  language: 'en',
  family: true,
  cards: cards(`
# 1
vanilla ice cream
chocolate mousse
chips
crisps
mashed potato
pumpkin
peas
cabbage
spinach
cauliflower
lettuce
chilli pepper
beetroot
orange juice
pear
peach
plum
mango
kiwi
raspberry
raisin
apple pie
fruit salad
jam
peanut butter
toast
croissant
bagel
baguette
sausage
meatball
steak
ham
roast chicken
fish fingers
chicken nuggets
tuna
prawn
boiled egg
omelette
scrambled eggs
rice
noodles
lasagne
alphabet soup
ketchup
mustard
mayonnaise
salt
sugar cube
vinegar
yoghurt
milkshake
hot chocolate
tea bag
coffee
lemonade
ice cube
breakfast cereal
porridge
muffin
brownie
cheesecake
gingerbread man
marshmallow
jelly
gummy bear
liquorice
candyfloss
toffee
ice lolly
custard
walnut
picnic
barbecue
breakfast
menu
takeaway
buffet
food truck
pizza delivery
baby food
dog biscuit
burnt toast
banana skin
apple core
eggshell
crumbs
# 2
samosa
mussels
tofu
hummus
falafel
curry
paella
fondue
spring roll
guacamole
nachos
burrito
risotto
pesto
tiramisu
éclair
macaron
meringue
apple strudel
sorbet
banana split
crumble
scone
mince pie
Yorkshire pudding
full English breakfast
baked beans
black pudding
haggis
sauerkraut
schnitzel
dumpling
squid
caviar
anchovy
tin of sardines
smoked salmon
fish bone
chicken wings
drumstick
spare ribs
gravy
stuffing
Sunday roast
wishbone
soy sauce
wasabi
ginger
cinnamon
maple syrup
basil
olive
artichoke
asparagus
aubergine
celery
Brussels sprouts
sweet potato
lentils
rhubarb
pomegranate
passion fruit
grapefruit
tangerine
cherry stone
egg yolk
pizza crust
leftovers
stale bread
mouldy cheese
sour milk
blue cheese
cheese board
mushy peas
school dinner
airline food
candlelit dinner
recipe
secret ingredient
pressure cooker
onion rings
garlic bread
sprinkles
icing
wedding cake
Advent calendar
espresso
cappuccino
decaf
iced tea
smoothie
mulled wine!
picky eater
lunch break
ice-cream van
hot sauce
honeycomb
popping candy
chocolate fountain
food fight
# 3
food envy
last slice
vitamin
chef's kiss
hors d'oeuvre
canapé
wafer-thin
grandma's recipe
licking the bowl
second helping
al dente
aftertaste
comfort food
finger food
junk food
superfood
organic
gluten-free
lactose intolerance
calorie
crash diet
cheat day
hunger strike
appetite
mouth-watering
rumbling stomach
caffeine kick
five-second rule
use-by date
all-you-can-eat
free refill
tasting menu
daily special
signature dish
service charge
potluck
brunch
afternoon tea
continental breakfast
midnight feast
Last Supper
bread and water
soufflé
flambé
marinade
garnish
sourdough
yeast
truffle
saffron
frogs' legs
ratatouille
chilli con carne
Caesar salad
eggs Benedict
toad-in-the-hole
surf and turf
sommelier
table manners
spinach in teeth
burnt tongue
eating competition
cherry on top
double dipping
fly in soup
royal food taster
eat your greens
half-baked
bite-sized
best before
pineapple on pizza
blind tasting
`),
};
