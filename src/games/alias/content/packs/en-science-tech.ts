import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const scienceTech: Pack = {
  id: 'en-science-tech',
  name: 'Off and On Again',
  blurb: 'Science and gadgets. If they do not understand, restart them.',
  language: 'en',
  family: true,
  cards: cards(`
# 1
computer mouse
printer
laptop
phone charger
spaceship
space suit
moon landing
calculator
test tube
laboratory
skeleton
X-ray
fossil
earthquake
electricity
email
internet
touch screen
loudspeaker
drone
engine
bicycle pump
airbag
electric car
windscreen wiper
solar panel
wind turbine
black hole
gravity
DNA
full moon
sundial
vending machine
hearing aid
pacemaker
false teeth
walkie-talkie
baby monitor
vaccine
smart watch
cat video
electric toothbrush
robot dog
space station
Mars
countdown
wifi
spam
hashtag
group chat
screenshot
fingerprint
laser
crane
Albert Einstein
explosion
oxygen
recycling
computer
battery
rocket
planet
telescope
microscope
magnifying glass
magnet
thermometer
brain
dinosaur
lightning
camera
wheel
alien
UFO

# 2
satellite
big bang
solar eclipse
Milky Way
Saturn's rings
meteorite
light year
hotspot
search engine
pop-up ad
aeroplane mode
bar code
QR code
face recognition
voice assistant
artificial intelligence
firewall
software update
copy and paste
undo button
recycle bin
caps lock
spacebar
loading bar
frozen screen
memory stick
3D printer
virtual reality
hologram
robot vacuum
night vision
lie detector
driverless car
steam engine
Morse code
carrier pigeon
Isaac Newton
Charles Darwin
Marie Curie
Leonardo da Vinci
Galileo
allergy
germ
bacteria
clone
chain reaction
lab coat
guinea pig
laughing gas
helium
dry ice
rust
quicksand
northern lights
paper jam
crash test dummy
self-destruct button
invisible ink
periscope
stink bomb
jetpack
typo
mute button
tangled cable
internet troll
meme
podcast
Roman numerals
pie chart
leap year
wisdom tooth
ribcage
taste buds
propeller
ejector seat
autopilot
dynamite
self-checkout
fitness tracker
hand dryer
leaf blower
fax machine
phone box
floppy disk
cassette
hourglass
stethoscope
contact lenses
flying car
plaster cast

# 3
evolution
mutation
parallel universe
relativity
atom
friction
speed of light
sound barrier
echo
radioactivity
nuclear power
static electricity
lightning rod
pendulum
periodic table
alchemy
boiling point
photosynthesis
hibernation
food chain
ice age
side effect
immune system
metabolism
reflex
blind spot
colour blindness
transplant
hypnosis
square root
pi
infinity
prime number
statistics
binary code
algorithm
bug
captcha
dark mode
phishing
deepfake
chatbot
machine learning
Turing test
uncanny valley
buffering
backup
cryptocurrency
patent
planned obsolescence
eureka
Nobel Prize
Schrödinger's cat
Pavlov's dog
butterfly effect
sleep mode
brain freeze
lab rat
escape key
alien abduction
invisibility
terms and conditions
virtual background
clickbait
search history
incognito mode
blood type
black box
hovercraft
zeppelin
gunpowder
mirage
tin foil hat
flat Earth
crop circle
cyborg
abacus
instant camera
weightlessness
anaesthetic
blood pressure
extinction
`),
};
