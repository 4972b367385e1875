import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const peopleJobs: Pack = {
  id: 'en-people-jobs',
  name: 'People & Jobs',
  blurb: 'From lifeguards to queue-jumpers. You know one. You may be one.',
  language: 'en',
  family: true,
  cards: cards(`
# 1
pop star: sing, famous, fans, concert
neighbour: next door, house, fence, borrow
teenager: phone, parents, thirteen, moody
toddler: walk, nappy, small, tantrum
triplets: three, same, birth, twins
queen: king, crown, palace, royal
husband: wife, married, man, wedding
best friend: together, trust, secrets, like
pensioner: old, retired, work, money
police officer: arrest, law, uniform, thief
doctor: hospital, ill, patient, medicine
nurse: hospital, patient, injection, white
dentist: teeth, drill, mouth, pain
teacher: school, pupils, lesson, class
baker: bread, oven, flour, cake
butcher: meat, sausage, cut, knife
fisherman: rod, net, boat, catch
postman: letters, deliver, dog, parcel
pilot: plane, fly, cockpit, captain
pirate: ship, treasure, parrot, eye patch
cowboy: horse, hat, lasso, western
knight: armour, castle, sword, horse
king: queen, crown, throne, royal
witch: broom, magic, cat, spell
magician: rabbit, hat, trick, wand
mummy: bandages, egypt, pyramid, dead
Father Christmas: presents, beard, reindeer, december
elf: christmas, pointed ears, small, helper
Viking: helmet, horns, ship, north
caveman: stone age, club, fire, prehistoric
twins: two, same, brothers, birth
grandmother: old, family, knit, cookies
big brother: family, older, sister, sibling
mother-in-law: wife, husband, marriage, family
bride: wedding, white, dress, marry
best man: groom, wedding, speech, ring
bridesmaid: wedding, dress, flowers, help
bus driver: wheel, passengers, ticket, stop
taxi driver: car, meter, passenger, fare
waiter: restaurant, tray, menu, tip
chef: kitchen, cook, restaurant, hat
hairdresser: scissors, cut, salon, shampoo
barber: hair, beard, shave, men
tailor: suit, sew, clothes, measure
painter: brush, wall, canvas, colours
plumber: pipes, water, tap, leak
builder: house, bricks, cement, hard hat
gardener: plants, flowers, dig, lawn
chimney sweep: soot, roof, brush, luck
window cleaner: glass, ladder, wash, bucket
dustman: bin, rubbish, lorry, collect
lifeguard: beach, swim, rescue, pool
goalkeeper: football, net, gloves, save
referee: whistle, football, red card, rules
boxer: fight, gloves, ring, punch
ballerina: dance, tutu, toes, swan
opera singer: loud, stage, voice, high
drummer: sticks, band, beat, loud
conductor: orchestra, stick, music, wave
juggler: balls, throw, circus, catch
tightrope walker: balance, circus, high, wire
lion tamer: circus, whip, cage, mane
zookeeper: animals, feed, cage, elephants
vet: animals, doctor, sick, dog
jockey: horse, race, ride, small
sailor: ship, sea, navy, anchor
diver: water, oxygen, deep, mask
lumberjack: tree, axe, forest, beard
burglar: steal, house, mask, night
prisoner: jail, cell, bars, crime
soldier: army, war, gun, uniform
spy: secret, agent, disguise, gadgets
scientist: laboratory, experiment, white coat, discover
inventor: idea, new, machine, patent
babysitter: children, evening, parents, look after
ice-cream man: van, cone, summer, scoop
tourist: camera, holiday, map, sights
grandfather: old, family, white hair, grandchildren
# 2
flight attendant: plane, trolley, passengers, seat belt
air traffic controller: plane, tower, radar, runway
ship's captain: boat, sea, steer, bridge
stowaway: ship, hide, ticket, secret
hitchhiker: thumb, road, lift, car
backpacker: travel, hostel, rucksack, cheap
tour guide: visitors, flag, sights, explain
lorry driver: motorway, truck, deliver, long
learner driver: car, lesson, instructor, test
backseat driver: car, advice, annoying, passenger
traffic warden: parking, ticket, fine, car
pedestrian: walk, street, foot, pavement
commuter: train, work, daily, travel
ticket inspector: train, fine, bus, check
fare dodger: ticket, train, bus, pay
queue-jumper: line, push in, wait, rude
shoplifter: steal, store, alarm, pockets
pickpocket: steal, wallet, thief, crowd
smuggler: border, illegal, hide, customs
getaway driver: bank, robbery, car, escape
eyewitness: see, crime, court, police
bodyguard: protect, famous, sunglasses, muscles
bouncer: nightclub, door, strong, drunk
bartender: drinks, cocktail, shake, pub
pole dancer!: club, strip, spin, money
wine taster: sip, red, spit, glass
dishwasher: plates, kitchen, soap, clean
food critic: restaurant, review, taste, stars
beekeeper: honey, sting, hive, protective suit
shepherd: sheep, dog, flock, crook
dog walker: lead, park, poo bag, pets
horse whisperer: animal, calm, talk, stable
snake charmer: flute, basket, india, cobra
ventriloquist: puppet, lips, dummy, voice
mime artist: silent, white face, invisible, wall
street musician: guitar, coins, hat, play
stand-up comedian: jokes, microphone, laugh, stage
stuntman: film, dangerous, fall, actor
film director: camera, actors, action, chair
paparazzo: camera, celebrity, photo, chase
newsreader: television, desk, evening, headlines
weather presenter: rain, forecast, map, television
game show host: quiz, television, prize, questions
quizmaster: questions, answers, pub, points
influencer: internet, followers, selfie, famous
gamer: console, play, computer, controller
hacker: computer, password, code, break in
pen friend: letters, write, abroad, stamp
roommate: share, flat, live, student
noisy neighbour: next door, loud, music, wall
landlord: rent, flat, tenant, owner
estate agent: house, sell, flat, viewing
removal man: furniture, house, van, boxes
locksmith: keys, door, open, stuck outside
electrician: wires, power, light, shock
roofer: tiles, house, ladder, top
interior designer: rooms, colours, curtains, sofa
cleaning lady: mop, dust, house, vacuum
librarian: books, quiet, borrow, shelf
headmaster: school, boss, office, teachers
nerd: school, clever, computers, glasses
class clown: school, joke, funny, teacher
teacher's pet: favourite, school, pupil, apple
school bully: mean, playground, lunch money, victim
exchange student: abroad, country, family, school
cheerleader: pom-poms, jump, team, sport
ball boy: tennis, collect, court, throw
personal trainer: gym, fitness, exercise, coach
sumo wrestler: japan, fat, ring, fight
marathon runner: long, race, kilometres, shoes
mountaineer: climb, summit, rope, everest
surgeon: operation, hospital, knife, mask
midwife: baby, birth, pregnant, hospital
optician: glasses, eyes, read, letters
sleepwalker: night, bed, dream, wake
snorer: loud, night, nose, bed
night owl: late, bird, awake, evening
early bird: morning, worm, wake, sunrise
couch potato: sofa, television, lazy, crisps
bookworm: read, library, page, glasses
copycat: imitate, same, idea, repeat
show-off: brag, attention, vain, look at me
know-all: clever, everything, annoying, answer
telltale: secret, teacher, snitch, school
crybaby: tears, child, sob, sulk
party animal: dance, night, drink, wild
bad loser: win, game, angry, cheat
fortune teller: crystal ball, future, cards, palm
hypnotist: sleep, pendulum, trance, watch
secret admirer: love, letter, flowers, unknown
matchmaker: love, couple, date, introduce
wedding crasher: uninvited, guest, party, buffet
billionaire: rich, money, yacht, jet
# 3
devil's advocate: argue, opposite, lawyer, hell
guardian angel: protect, wings, heaven, watch
gatecrasher: party, uninvited, guest, door
wallflower: shy, dance, party, stand
social butterfly: party, chat, friends, insect
third wheel: couple, date, extra, tricycle
armchair expert: sofa, opinion, football, comment
control freak: everything, boss, perfect, delegate
perfectionist: mistake, exact, flawless, detail
pessimist: glass, half empty, negative, worst
daredevil: stunt, brave, risk, danger
thrill-seeker: danger, adrenaline, parachute, adventure
drama queen: exaggerate, emotional, theatre, fuss
chatterbox: talk, much, silent, mouth
gossip: rumour, whisper, secret, neighbours
smooth talker: charm, flatter, words, convince
Casanova: women, charm, seduce, lover
heart-throb: handsome, actor, poster, teenagers
one-hit wonder: song, singer, famous, once
has-been: former, star, famous, past
rising star: famous, young, career, talent
child prodigy: genius, piano, young, gifted
mad scientist: laboratory, hair, experiment, monster
absent-minded professor: forget, university, glasses, clever
globetrotter: travel, world, suitcase, countries
kleptomaniac: steal, compulsive, shop, thief
workaholic: office, late, boss, overtime
job-hopper: change, career, often, company
yes-man: agree, boss, no, nod
right-hand man: helper, boss, trusted, assistant
scapegoat: blame, innocent, guilty, fault
whistle-blower: secret, company, reveal, scandal
double agent: spy, secret, two, betray
sleeping partner: business, money, silent, invest
middleman: between, sell, buyer, deal
breadwinner: money, family, work, earn
hermit: alone, cave, beard, lonely
penny-pincher: stingy, money, mean, save
big spender: money, rich, shopping, generous
gold digger!: rich, marry, money, old
toy boy!: younger, woman, lover, age
stay-at-home dad: father, children, work, mother
helicopter parent: hover, child, worry, control
empty nester: children, moved out, parents, birds
late bloomer: flower, age, slow, develop
teenage rebel: parents, rules, leather jacket, angry
polyglot: languages, speak, many, translate
busybody: nosy, neighbour, meddle, curtains
secret Santa: gift, office, christmas, anonymous
nomad: desert, tent, camel, wander
black sheep: family, different, white, wool
free spirit: hippy, rules, independent, ghost
tree hugger: nature, environment, arms, wood
Good Samaritan: help, stranger, bible, kind
agony aunt: problems, letters, magazine, advice
insomniac: sleep, night, awake, sheep
damsel in distress: rescue, princess, knight, dragon
fair-weather friend: loyal, bad times, sun, false
partner in crime: friend, together, accomplice, rob
sparring partner: boxing, training, fight, opponent
underdog: favourite, win, weak, lose
dark horse: unexpected, winner, race, outsider
spoilsport: fun, ruin, game, party pooper
lone wolf: alone, pack, howl, independent
ghostwriter: book, author, famous, spooky
Scrooge: stingy, christmas, rich, ghosts
creature of habit: routine, always, same, change
Jekyll and Hyde: two, doctor, monster, split
mastermind: plan, genius, villain, brain
sidekick: hero, helper, partner, assistant
Cupid: arrow, love, wings, february
arch-enemy: hero, villain, hate, rival
hypochondriac: ill, imagine, doctor, worry
`),
};
