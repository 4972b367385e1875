import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const everyday: Pack = {
  id: 'en-everyday',
  name: 'Everyday',
  blurb: 'Hiccups, traffic jams, Mondays: you have trained for this all your life.',
  language: 'en',
  family: true,
  cards: cards(`
# 1
school uniform: blazer, tie, pupils, same
runny nose: tissue, cold, blow, drip
black eye: punch, bruise, fist, boxer
broken leg: plaster, crutches, bone, ski
shopping bag: plastic, carry, supermarket, handles
chewing gum: bubble, sticky, mint, spit
ringtone: phone, melody, call, loud
pocket: trousers, hands, coins, deep
knot: rope, tie, sailor, loop
birthmark: skin, spot, born, brown
nickname: call, short, friends, real
elbow: arm, bend, middle, joint
goodbye: leave, wave, hello, see you
birthday: cake, candles, present, party
traffic jam: cars, road, stuck, queue
passport: border, photo, country, airport
bus stop: wait, street, timetable, passengers
lift: floor, button, up, building
escalator: stairs, moving, shopping, up
sandcastle: beach, bucket, spade, build
sunburn: red, skin, beach, cream
swimming pool: water, dive, lane, chlorine
playground: children, swing, slide, park
seesaw: up, down, children, balance
homework: teacher, evening, exercise, pupil
exam: test, school, pass, marks
glue: stick, paper, paste, fix
calendar: month, date, year, wall
wristwatch: time, arm, hands, strap
piggy bank: coins, save, pink, smash
wallet: cards, pocket, leather, cash
shopping trolley: supermarket, push, wheels, aisle
price tag: cost, label, shop, number
cinema: film, popcorn, screen, seats
wrapping paper: present, gift, tape, christmas
Easter egg: chocolate, bunny, hide, spring
Halloween: pumpkin, costume, october, sweets
wedding: bride, marry, ring, church
hospital: doctor, nurse, ill, bed
plaster: cut, finger, stick, wound
toothache: dentist, pain, mouth, filling
hiccups: breath, throat, scare, drink
tears: cry, sad, eyes, wet
moustache: lip, hair, beard, shave
freckles: face, spots, skin, sun
ponytail: hair, band, back, girl
tattoo: skin, ink, needle, arm
muscles: strong, arm, gym, lift
shadow: sun, dark, follow, ground
photograph: camera, picture, smile, click
selfie: phone, picture, arm, pose
text message: phone, send, write, type
password: secret, computer, log in, letters
keyboard: type, computer, letters, piano
football: goal, kick, players, stadium
gold medal: winner, olympics, first, silver
chess: king, board, checkmate, pawns
jigsaw puzzle: pieces, picture, fit, thousand
bouncy castle: jump, inflate, children, party
merry-go-round: horses, carousel, children, spin
museum: art, old, visit, paintings
library: books, borrow, quiet, read
postcard: holiday, write, stamp, send
zebra crossing: stripes, street, walk, pedestrian
petrol station: car, fuel, fill, pump
flat tyre: car, nail, air, spare
lighthouse: sea, ships, tower, coast
campfire: wood, marshmallow, burn, flames
sleeping bag: camping, night, warm, zip
torch: light, dark, battery, beam
puddle: rain, splash, wellies, wet
nightmare: dream, sleep, scary, wake
cash machine: money, bank, card, wall
lost keys: find, door, pocket, locked out
# 2
spelling mistake: wrong, letters, word, correct
paper aeroplane: fold, throw, fly, class
queue: line, wait, stand, people
power cut: electricity, dark, candles, lights
wrong number: phone, call, dial, mistake
blind date: love, stranger, restaurant, meet
first kiss: lips, love, romantic, teenager
love letter: write, heart, romantic, envelope
jet lag: plane, tired, time zone, flight
lost property: find, office, umbrella, forgotten
hand luggage: plane, bag, cabin, carry
window seat: plane, view, aisle, sit
seat belt: car, safety, fasten, buckle
driving licence: car, test, card, police
speed camera: fast, flash, fine, police
parking ticket: car, fine, warden, windscreen
roundabout: cars, circle, junction, exit
car wash: clean, brushes, foam, dirty
pothole: road, bump, car, repair
heatwave: summer, hot, sweat, weather
weather forecast: rain, sun, tomorrow, television
snowball fight: winter, throw, cold, children
goosebumps: cold, skin, hair, fear
pins and needles: leg, asleep, tingle, foot
funny bone: elbow, bang, tingle, arm
bad breath: mouth, smell, garlic, mint
bad hair day: comb, messy, mirror, morning
double chin: face, neck, fold, photo
poker face: cards, emotion, bluff, game
food poisoning: stomach, sick, vomit, restaurant
hay fever: sneeze, pollen, spring, allergy
seasickness: boat, waves, nausea, vomit
fear of heights: dizzy, ladder, tall, vertigo
hangover!: drunk, headache, alcohol, party
New Year's Eve: december, midnight, fireworks, champagne
April Fool's Day: prank, joke, trick, first
Valentine's Day: hearts, love, february, roses
Friday the thirteenth: unlucky, superstition, date, number
surprise party: birthday, hide, shout, secret
fancy dress: costume, party, disguise, carnival
musical chairs: stop, sit, party, game
treasure hunt: map, clues, find, gold
egg-and-spoon race: run, balance, drop, sports day
penalty shoot-out: football, goal, keeper, draw
own goal: football, mistake, net, team
half-time: football, break, middle, match
standing ovation: clap, audience, theatre, applause
encore: concert, again, more, song
stage fright: nervous, theatre, audience, forget
front row: theatre, seats, first, concert
cliffhanger: end, series, suspense, episode
happy ending: fairy tale, film, ever after, story
horror film: scary, blood, scream, cinema
subtitles: film, language, read, translate
karaoke: sing, microphone, lyrics, bar
earworm: song, head, stuck, tune
dance floor: disco, music, move, lights
photo booth: pictures, passport, curtain, coins
voicemail: phone, message, beep, record
emoji: smiley, message, face, phone
autocorrect: spelling, phone, mistake, typing
low battery: phone, charge, empty, percent
video call: screen, camera, talk, meeting
computer virus: infect, internet, software, hacker
junk mail: letterbox, advert, rubbish, inbox
shopping list: buy, supermarket, write, forget
refund: money, back, return, shop
receipt: paper, shop, proof, till
pocket money: children, weekly, parents, save
lottery: numbers, win, ticket, millions
job interview: work, boss, questions, nervous
coffee break: work, drink, rest, office
night shift: work, late, hospital, day
pay rise: money, boss, more, work
Monday morning: week, work, tired, start
fire drill: alarm, evacuate, practice, building
school trip: bus, class, museum, teacher
detention: school, punishment, after, teacher
tooth fairy: pillow, coin, milk, child
time machine: past, future, travel, invention
haunted house: ghost, scary, spooky, old
snooze button: alarm, sleep, minutes, morning
false alarm: fire, warning, mistake, emergency
New Year's resolution: promise, january, gym, plan
family tree: ancestors, relatives, branches, grandparents
flea market: old, sell, bargain, junk
group photo: smile, everybody, camera, cheese
# 3
déjà vu: again, feeling, before, memory
small talk: weather, chat, polite, lift
white lie: truth, harmless, fib, polite
awkward silence: conversation, quiet, embarrassed, nothing
guilty pleasure: secret, enjoy, embarrassing, shame
second thoughts: doubt, change, mind, unsure
last minute: late, deadline, hurry, time
comfort zone: leave, safe, brave, familiar
sixth sense: feel, intuition, ghost, five
cold feet: wedding, nervous, doubt, toes
bad excuse: homework, late, reason, sorry
Freudian slip: tongue, mistake, unconscious, say
tongue-twister: say, difficult, fast, sounds
inside joke: laugh, group, understand, friends
punchline: joke, end, funny, laugh
sarcasm: irony, mean, tone, opposite
broken heart: love, sad, split up, pieces
secret crush: like, admire, blush, love
midlife crisis: age, fifty, sports car, motorbike
mood swing: happy, sad, temper, sudden
culture shock: abroad, country, different, customs
homesickness: miss, abroad, away, family
nostalgia: past, memories, old, childhood
karma: deserve, revenge, good, universe
coincidence: chance, same time, accident, meet
beginner's luck: first, win, game, new
Murphy's law: wrong, always, toast, worst
vicious circle: never, repeat, trapped, worse
domino effect: fall, chain, push, reaction
loophole: law, tax, gap, avoid
red tape: bureaucracy, forms, office, rules
blessing in disguise: bad, good, lucky, hidden
last straw: camel, enough, patience, final
silver lining: cloud, hope, positive, bright
wild goose chase: pointless, search, bird, useless
rat race: work, career, stress, compete
red herring: false, clue, detective, fish
piece of cake: easy, simple, slice, dessert
crocodile tears: fake, cry, sad, animal
swan song: last, bird, performance, final
bear hug: squeeze, arms, tight, cuddle
rush hour: traffic, busy, work, train
small print: contract, read, letters, tiny
writer's block: author, ideas, stuck, book
photographic memory: remember, brain, forget, detail
gut feeling: stomach, instinct, trust, know
peer pressure: friends, group, teenager, force
plot twist: surprise, story, film, unexpected
spoiler: film, ending, reveal, tell
win-win situation: both, happy, deal, sides
compromise: agree, middle, both, argue
hidden talent: skill, secret, gift, surprise
finishing touch: last, detail, complete, perfect
rule of thumb: finger, roughly, measure, guess
eye contact: look, stare, face, shy
body language: gestures, posture, arms, speak
personal space: close, distance, uncomfortable, stand
double life: secret, spy, two, identity
overnight success: famous, sudden, star, quick
wishful thinking: hope, dream, unrealistic, want
placebo: pill, fake, medicine, sugar
optical illusion: eyes, trick, see, picture
ghost town: empty, abandoned, western, nobody
fresh start: new, begin, again, move
bucket list: before, dream, die, travel
poetic justice: deserve, revenge, punish, fair
`),
};
