import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const feelingsIdeas: Pack = {
  id: 'en-feelings-ideas',
  name: "It's Complicated",
  blurb: 'Feelings and big ideas. You know it when you feel it; now say so.',
  language: 'en',
  family: true,
  cards: cards(`
# 1
love: heart, kiss, couple, romance
hate: dislike, love, enemy, strong
anger: mad, red, shout, furious
fear: afraid, scared, spider, horror
joy: happy, smile, laugh, glad
boredom: dull, nothing, yawn, school
jealousy: green, envy, partner, cheat
surprise: unexpected, party, birthday, shock
secret: whisper, tell, hidden, nobody
lie: truth, honest, pinocchio, fib
truth: lie, honest, real, dare
wish: genie, star, three, birthday
hope: future, believe, want, optimist
friendship: best, buddy, mate, together
enemy: friend, hate, war, rival
hunger: eat, food, stomach, empty
thirst: drink, water, dry, desert
pain: hurt, ouch, ache, doctor
tiredness: sleep, yawn, bed, exhausted
laughter: funny, joke, haha, giggle
loneliness: alone, single, nobody, friends
trust: believe, rely, fall, friend
courage: brave, lion, hero, fear
patience: wait, long, calm, queue
freedom: prison, bird, liberty, cage
peace: war, dove, calm, quiet
war: peace, soldier, army, fight
silence: quiet, noise, loud, library
chaos: mess, order, disorder, wild
mistake: wrong, error, oops, correct
promise: keep, word, swear, break
compliment: nice, say, beautiful, praise
insult: rude, name, offend, swear word
excuse: late, sorry, dog, homework
idea: light bulb, think, brain, new
memory: remember, forget, past, brain
first day: school, job, nervous, new
true love: soulmate, forever, kiss, fairy tale
crush: fancy, secret, teenager, blush
revenge: payback, sweet, enemy, cold
beauty: pretty, ugly, mirror, beast
money: cash, coin, bank, pay
magic: wand, trick, wizard, rabbit
miracle: jesus, wonder, impossible, god
destiny: fate, future, meant, stars
future: past, tomorrow, later, crystal ball
forever: always, never, end, eternity
never: always, not, again, peter pan
nothing: something, empty, zero, all
success: win, fail, rich, goal
shyness: quiet, blush, talk, hide
sadness: happy, cry, tears, blue
excitement: thrilled, christmas, wait, happy
panic: fear, calm, attack, scream
relief: phew, stress, over, finally
stress: work, relax, pressure, busy
bad luck: black cat, mirror, thirteen, unfortunate
dream job: work, perfect, astronaut, career
world peace: war, beauty queen, dove, planet
fake news: lies, media, internet, true
free time: hobby, weekend, relax, work
childhood: young, kid, memories, grow up
old age: grandma, wrinkles, years, retired
evil: good, villain, bad, laugh
bad mood: grumpy, angry, morning, monday
happy tears: cry, joy, wedding, eyes
hangry: food, stomach, mood, eat
growing up: child, adult, tall, older
puppy eyes: dog, cute, beg, look
good deed: scout, help, nice, old lady
exam nerves: test, school, butterflies, sweat

# 2
embarrassment: red, blush, awkward, face
curiosity: cat, killed, nosy, know
pride: lion, proud, parade, fall
shame: guilty, embarrassed, hide, wrong
guilt: innocent, wrong, crime, conscience
greed: money, more, want, sin
laziness: sofa, work, sloth, sin
vanity: mirror, looks, proud, make-up
disgust: yuck, gross, spit, smell
envy: jealous, green, sin, neighbour
lust!: desire, sin, sex, want
gratitude: thanks, gift, appreciate, polite
forgiveness: sorry, pardon, mercy, grudge
regret: sorry, wish, undo, tattoo
frustration: annoyed, angry, stuck, scream
stubbornness: mule, donkey, no, head
clumsiness: drop, trip, fall, awkward
impatience: wait, hurry, now, tap
optimism: glass, half full, positive, hope
pessimism: glass, half empty, negative, worst
ambition: goal, career, success, ladder
confidence: believe, yourself, sure, shy
irony: sarcasm, opposite, twist, expect
sense of humour: funny, joke, laugh, wit
wanderlust: travel, world, trip, wish
adrenaline: rush, heart, roller coaster, hormone
love triangle: three, affair, jealous, two
heartache: broken, love, pain, sad
infatuation: crush, love, obsessed, teenager
temptation: eve, apple, resist, chocolate
willpower: diet, strong, resist, smoking
addiction: drug, smoke, stop, need
habit: bad, nails, always, nun
superstition: black cat, ladder, mirror, thirteen
paradise: heaven, adam, eden, island
hell: devil, heaven, fire, hot
soul: body, spirit, heaven, music
common sense: obvious, logic, clever, street
intuition: feeling, gut, women, know
instinct: animal, natural, born, survive
imagination: fantasy, picture, children, pretend
inspiration: idea, muse, artist, spark
genius: einstein, clever, iq, smart
wisdom: old, owl, tooth, clever
ignorance: bliss, know, stupid, unaware
luxury: expensive, rich, yacht, need
fame: star, celebrity, fifteen minutes, known
glory: victory, fame, hero, morning
power: strong, king, electricity, control
justice: court, judge, fair, scales
democracy: vote, election, parliament, people
equality: same, rights, women, men
respect: admire, polite, elders, look up
honesty: truth, lie, best policy, real
loyalty: dog, faithful, card, friend
betrayal: traitor, judas, trust, knife
hypocrisy: preach, two-faced, say, do
taboo: forbidden, talk, subject, never
privacy: alone, phone, curtain, settings
rumour: gossip, hear, true, spread
conspiracy: theory, moon, secret, aliens
mystery: solve, detective, unknown, riddle
adventure: explore, jungle, hero, danger
teamwork: together, group, dream, cooperate
perfection: flaw, ten, nobody, practice
fashion: clothes, model, paris, trend
deadline: late, date, finish, work
procrastination: later, tomorrow, delay, put off
good manners: please, thank you, table, polite
growing pains: teenager, hurt, tall, body
puberty: teenager, voice, hair, spots
generation gap: old, young, parents, difference
sibling rivalry: brother, sister, fight, parents
Sunday evening: monday, weekend, dread, work
brain fog: think, tired, cloud, head
road rage: car, angry, driver, horn
dirty look: stare, angry, eyes, kill
inner child: play, grown-up, silly, young
inner peace: yoga, calm, meditate, zen
impulse buy: shop, checkout, plan, need
retail therapy: shopping, sad, clothes, spend
food coma: eat, sleepy, christmas, full
happy place: calm, imagine, beach, go
quality time: family, together, spend, phone
small world: coincidence, meet, know, village
ego: big, freud, selfish, me
American dream: dishwasher, millionaire, usa, rich
meaning of life: forty-two, why, philosophy, exist
hopeless romantic: love, roses, candles, films
cringe: embarrassing, dad, awkward, teenager
craving: pregnant, chocolate, want, need
mischief: naughty, trouble, prank, cheeky
pet peeve: annoy, hate, chewing, noise
itchy feet: scratch, travel, restless, toes
cabin fever: inside, stuck, crazy, snow
holiday blues: sad, back, work, over
guilty conscience: bad, sleep, sorry, wrong
spontaneity: plan, sudden, moment, trip
cuteness overload: kitten, baby, aww, sweet
dad joke: father, pun, groan, funny

# 3
schadenfreude: german, laugh, misfortune, banana
melancholy: sad, rain, blue, mood
euphoria: happy, high, drug, extreme
serenity: calm, peace, lake, yoga
apathy: care, interest, nothing, whatever
empathy: feel, shoes, others, understand
humility: modest, proud, humble pie, brag
arrogance: proud, better, nose, snob
dignity: respect, pride, lose, human
self-esteem: confidence, worth, like, low
self-control: temper, calm, willpower, resist
self-pity: poor me, sorry, violin, tears
narcissism: mirror, self, greek, vain
impostor syndrome: fraud, fake, deserve, found out
claustrophobia: lift, small, space, fear
paranoia: follow, watching, crazy, everyone
hysteria: scream, panic, crowd, laugh
obsession: stalker, addicted, think, fan
mixed feelings: unsure, good, bad, both
doubt: sure, certain, thomas, benefit
dilemma: choose, decide, two, horns
paradox: contradict, grandfather, time travel, impossible
metaphor: simile, poem, like, compare
cliché: overused, phrase, sunset, predictable
euphemism: polite, pass away, softer, say
stereotype: all, typical, group, label
prejudice: pride, austen, judge, before
tolerance: accept, others, different, lactose
diversity: different, mix, culture, rainbow
solidarity: together, union, strike, support
rebellion: teenager, uprising, fight, against
anarchy: law, government, chaos, punk
utopia: perfect, world, dream, place
bureaucracy: form, office, paper, stamp
propaganda: poster, war, government, lies
censorship: beep, forbidden, ban, press
diplomacy: ambassador, tact, negotiate, country
bribery: money, corrupt, envelope, official
alibi: suspect, crime, where, police
verdict: jury, guilty, judge, decision
mercy: beg, forgive, kill, spare
sacrifice: give up, lamb, god, altar
martyr: die, saint, cause, suffer
charisma: leader, star, aura, attractive
elegance: style, graceful, chic, ballroom
nonsense: rubbish, silly, alice, gibberish
bliss: happy, ignorance, heaven, wedded
ecstasy: drug, joy, pill, extreme!
afterlife: death, heaven, reincarnation, ghost
reincarnation: born, again, life, buddhist
immortality: die, live, forever, vampire
heritage: culture, unesco, ancestors, past
nirvana: buddha, cobain, band, peace
meditation: yoga, breathe, om, sit
enlightenment: buddha, wise, candle, awake
free will: choose, decide, fate, own
burnout: work, tired, stress, exhausted
work-life balance: job, family, free time, office
information overload: too much, news, internet, brain
point of view: opinion, see, angle, think
ulterior motive: hidden, secret, reason, real
unrequited love: one-sided, return, poem, heart
love-hate relationship: both, couple, feelings, complicated
moral compass: right, wrong, north, good
existential crisis: meaning, life, why, philosopher
chain of command: army, boss, order, officer
culture clash: foreign, country, different, custom
status symbol: rich, car, watch, show off
reverse psychology: opposite, want, trick, child
selective memory: forget, remember, choose, convenient
leap of faith: jump, trust, believe, risk
anticlimax: disappoint, exciting, end, let down
suspense: tension, thriller, hitchcock, wait
epiphany: sudden, realise, three kings, aha
hindsight: twenty-twenty, later, know, past
buyer's remorse: regret, shop, return, money
peace of mind: calm, worry, relax, sleep
rock bottom: lowest, worst, fall, stone
alter ego: second, superhero, secret, jekyll
tipping point: scales, change, too much, climate
fountain of youth: water, young, drink, forever
doomsday: end, world, apocalypse, last
evil eye: curse, stare, amulet, blue
senior moment: forget, old, keys, name
sweet spot: perfect, just right, racket, hit
gallows humour: black, joke, death, hang
false modesty: humble, brag, pretend, compliment
blind faith: believe, trust, religion, question
herd instinct: sheep, follow, crowd, everybody
born leader: boss, captain, follow, natural
`),
};
