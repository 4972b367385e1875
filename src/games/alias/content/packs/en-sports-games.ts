import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const sportsGames: Pack = {
  id: 'en-sports-games',
  name: 'Sore Losers',
  blurb: 'Sports and games. Taking part is everything, said whoever came last.',
  language: 'en',
  family: true,
  cards: cards(`
# 1
red card
whistle
tennis
golf
volleyball
table tennis
boxing
knockout
karate
black belt
diving board
surfboard
skiing
snowboard
ice skating
ice hockey
marathon
high jump
weightlifting
trampoline
yoga
horse riding
archery
darts
dominoes
playing cards
joker
crossword
board game
hide-and-seek
hopscotch
leapfrog
skipping rope
tug of war
arm wrestling
staring contest
rock paper scissors
hangman
bingo
marbles
roller skates
hula hoop
swing
stadium
Olympics
water balloon
paper plane
dodgeball
stopwatch
push-up
finish line
snakes and ladders
tennis racket
swimming goggles
snorkel
sack race
wheelbarrow race
flippers
hockey stick
spinning top
noughts and crosses
I spy
tag
water fight
monkey bars
wrestling
stilts
basketball
bow and arrow
bowling
yo-yo
skateboard
video game
trophy
racing car
scooter
boxing glove
sledge
parachute

# 2
hat-trick
free kick
substitute
bicycle kick
photo finish
false start
world record
relay race
hurdles
javelin
pole vault
long jump
gymnastics
triathlon
Mexican wave
foam finger
mascot
commentator
press conference
victory dance
podium
national anthem
Olympic torch
hole-in-one
golf cart
mini-golf
billiards
cricket
baseball
home run
rugby
water polo
doggy paddle
backstroke
bungee jumping
skydiving
rock climbing
scuba diving
windsurfing
bobsleigh
figure skating
horse race
rodeo
fencing
punchbag
pit stop
chequered flag
go-kart
monster truck
unicycle
handlebars
treadmill
dumb-bell
sit-up
warm-up
six-pack
gym membership
jackpot
slot machine
lottery ticket
solitaire
card trick
checkmate
pinball
high score
game over
joystick
escape room
pub quiz
paintball
charades
three-legged race
piñata
bullseye
truth or dare!
strip poker!
Easter egg hunt
laser tag
blind man's buff
piggyback race
slam dunk
shirt swap
shin pads
mouthguard
corner kick
starting pistol
lucky socks
baton
judo
sprint
shadow boxing
cartwheel
canoe

# 3
offside
sudden death
tie-break
match point
backhand
sore loser
comeback
doping
wooden spoon
personal best
lap of honour
opening ceremony
yellow jersey
hooligan!
caddie
croquet
badminton
quarterback
scrum
lacrosse
dressage
show jumping
synchronised swimming
curling
biathlon
slalom
decathlon
discus
shot put
abseiling
hang-glider
white-water rafting
regatta
tai chi
uppercut
pole position
stabilisers
stitch
cramp
second wind
plank
burpee
royal flush
roulette
raffle
backgammon
pawn
stalemate
mahjong
sudoku
riddle
thumb war
cheat code
extra life
final boss
loading screen
time-out
team spirit
instant replay
bullfight!
jockstrap!
spin the bottle!
poker chips
checkpoint
speedrun
trash talk
golden goal
pep talk
ringside seat
runner-up
hot streak
consolation prize
trump card
chess clock
benchwarmer
`),
};
