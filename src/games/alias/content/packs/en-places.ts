import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const places: Pack = {
  id: 'en-places',
  name: 'Wish You Were Here',
  blurb: 'Places and travel. Your luggage is on its way to somewhere nicer.',
  language: 'en',
  family: true,
  cards: cards(`
# 1
airport
train station
tunnel
ferry
hot-air balloon
cruise ship
submarine
rowing boat
pirate ship
camper van
school bus
souvenir
campsite
hotel
water slide
theme park
zoo
church
supermarket
toy shop
post office
farm
pyramid
igloo
skyscraper
bridge
windmill
treehouse
harbour
Eiffel Tower
North Pole
Hollywood
Paris
London
New York
Italy
Egypt
Australia
China
Brazil
Africa
big wheel
Rome
Spain
Germany
France
Canada
Japan
White House
Buckingham Palace
South Pole
classroom
sweet shop
pet shop
tram
motorbike
plane ticket
ice rink
bumper cars
inflatable flamingo
beach ball
sun cream
hiking boots
palace
Sweden
railway tracks
prison cell
taxi
helicopter
treasure map
castle
fountain
police car
ambulance
Turkey
hammock
deckchair

# 2
Big Ben
Great Wall
Tower of Pisa
Taj Mahal
Colosseum
Stonehenge
Mount Everest
Niagara Falls
Grand Canyon
Loch Ness
Bermuda Triangle
Atlantis
Wild West
Transylvania
Venice
Amsterdam
Las Vegas
Tokyo
Iceland
Hawaii
India
Mexico
Switzerland
Scotland
boarding pass
baggage carousel
lost luggage
passport photo
metal detector
turbulence
runway
emergency exit
road trip
spare tyre
speed bump
cable car
double-decker bus
gondola
rickshaw
youth hostel
room service
honeymoon suite
breakfast buffet
beach towel
guidebook
phrase book
time zone
maze
drawbridge
dungeon
cathedral
cemetery
town hall
fire station
police station
laundrette
waiting room
changing room
revolving door
oasis
safari
pier
casino!
sightseeing
nudist beach!
Machu Picchu
Easter Island
Mount Rushmore
Vatican
Rio de Janeiro
Berlin Wall
Route 66
Orient Express
Titanic
Noah's Ark
Garden of Eden
Alaska
Siberia
Jamaica
Ireland
Barcelona
Sahara
Amazon
Alps
Dead Sea
life jacket
oxygen mask
sat nav
hotel shampoo
sunlounger
selfie stick
desert island
Statue of Liberty
compass

# 3
layover
Timbuktu
Silk Road
peninsula
fjord
lagoon
Panama Canal
catacombs
ruins
suburb
outskirts
cul-de-sac
cobblestones
promenade
wilderness
tropics
equator
travel insurance
detour
shortcut
one-way street
hairpin bend
toll booth
overhead locker
middle seat
duty-free shop
castaway
tourist trap
haggling
all-inclusive
do not disturb
revolving restaurant
houseboat
log cabin
mountain hut
boarding school
retirement home
hideout
crime scene
battlefield
power station
oil rig
scrapyard
vineyard
headquarters
embassy
customs
pilgrimage
expedition
middle of nowhere
neighbourhood
wishing well
ski resort
penthouse
red-light district!
Silicon Valley
Wall Street
El Dorado
Camelot
Himalayas
gap year
staycation
scenic route
emergency landing
flight delay
travel pillow
power adapter
lost in translation
currency
minibar bill
holiday brochure
travel diary
departure lounge
`),
};
