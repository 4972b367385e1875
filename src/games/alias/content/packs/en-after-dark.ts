import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const afterDark: Pack = {
  id: 'en-after-dark',
  name: 'After Dark',
  blurb: 'Dates, drinks and bodies that let you down. Send the children to bed.',
  language: 'en',
  family: false,
  cards: cards(`
# 1
French kiss!
love bite!
dating app!
one-night stand!
red roses!
candlelight dinner!
chat-up line!
flirting!
stag night!
hen party!
honeymoon!
ex-boyfriend!
tequila!
vodka!
whisky!
champagne!
cocktail!
gin and tonic!
Bloody Mary!
red wine!
sangria!
beer mat!
bottle opener!
ice bucket!
bar stool!
happy hour!
pub crawl!
drinking game!
beer pong!
nightclub!
disco ball!
house party!
all-nighter!
kebab!
headache!
fart!
snoring!
armpit!
nose hair!
chest hair!
hairy back!
toupee!
bald patch!
bum!
boobs!
nipple!
belly button!
bra!
thong!
boxer shorts!
high heels!
fishnet tights!
leather trousers!
bikini wax!
fake tan!
fake eyelashes!
toilet seat!
blocked toilet!
piercing!
sunburnt bottom!
skinny-dipping!
hot tub!
sauna!
massage oil!
handcuffs!
blindfold!
stripper!
condom!
pregnancy test!
bottoms up!
beer belly!

# 2
speed dating!
double date!
second date!
date night!
splitting the bill!
holiday fling!
office romance!
friend zone!
love potion!
sugar daddy!
heartbreaker!
jealous ex!
break-up text!
drunk text!
catfish!
swiping right!
wingman!
pick-up artist!
bedroom eyes!
bedhead!
pillow talk!
big spoon!
stealing the duvet!
thin walls!
squeaky bed!
water bed!
silk sheets!
scented candle!
rose petals!
goodnight kiss!
morning breath!
walk of shame!
birthday suit!
lap dance!
whipped cream!
oysters!
lingerie!
push-up bra!
suspenders!
corset!
feather boa!
stilettos!
going commando!
wedgie!
builder's bum!
open fly!
ripped trousers!
lipstick stain!
smudged mascara!
beer goggles!
shot glass!
hip flask!
absinthe!
moonshine!
jelly shot!
punch bowl!
cocktail umbrella!
cheap wine!
boxed wine!
wine snob!
last orders!
guest list!
fake ID!
sticky floor!
smoke machine!
glow stick!
foam party!
toga party!
office party!
noise complaint!
traffic cone!
lost phone!
mystery bruise!
missing shoe!
greasy breakfast!
aspirin!
throwing up!
designated driver!
weeing outdoors!
portable loo!
urinal!
whoopee cushion!
garlic breath!
sweat patch!
dad bod!
love handles!
tan lines!
monobrow!
dandruff!
earwax!
bogey!
smelly feet!
toenail clippings!
piles!
laxative!
hospital gown!
urine sample!
sperm bank!
sex education!
birds and bees!
being ghosted!
conga line!
striptease!

# 3
commitment issues!
mixed signals!
playing hard-to-get!
rebound!
old flame!
gigolo!
mistress!
love affair!
booty call!
open relationship!
marriage counselling!
prenup!
shotgun wedding!
cold shower!
sexual tension!
libido!
foreplay!
dirty talk!
sexting!
roleplay!
safe word!
performance anxiety!
faking it!
stamina!
contraception!
morning-after pill!
wardrobe malfunction!
double entendre!
dirty joke!
innuendo!
streaker!
life drawing!
fig leaf!
burlesque!
drag queen!
hot flush!
hair transplant!
facelift!
stretch marks!
cellulite!
varicose veins!
ingrown toenail!
athlete's foot!
third nipple!
stubble rash!
blackout!
never again!
liquid courage!
liquid lunch!
dry January!
one last drink!
tipsy!
sober!
lightweight!
tongue-tied!
slurred speech!
room spinning!
constipation!
gynaecologist!
colonoscopy!
full bladder!
shy bladder!
toilet humour!
silent but deadly!
embarrassing rash!
oversharing!
drunk philosopher!
tattoo regret!
serial dater!
wedding singer!
open bar!
walking home barefoot!
friends with benefits!
accidental like!
`),
};
