import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const stageScreen: Pack = {
  id: 'en-stage-screen',
  name: 'Lights, Camera, Panic',
  blurb: 'Films, music, books, theatre. For once, overacting will help.',
  language: 'en',
  family: true,
  cards: cards(`
# 1
red carpet
drum kit
harp
xylophone
bagpipes
choir
orchestra
concert
opera
ballet
tutu
puppet
magic carpet
mask
costume
wig
cartoon
superpower
fairy tale
comic book
werewolf
giant
flying saucer
glass slipper
poisoned apple
Robin Hood
Sherlock Holmes
Dracula
Frankenstein
Cinderella
Snow White
Sleeping Beauty
Red Riding Hood
Big Bad Wolf
Pinocchio
Peter Pan
Captain Hook
Aladdin
Romeo and Juliet
Mona Lisa
Mozart
Shakespeare
Charlie Chaplin
love song
bookmark
diary
car chase
sword fight
applause
rock band
3D glasses
puppet show
gingerbread house
three little pigs
nursery rhyme
flute
electric guitar
rock star
Goldilocks
Frog Prince
Wizard of Oz
Alice in Wonderland
King Arthur
magic mirror
magic beans
microphone
piano
violin
trumpet
magic wand
dragon
zombie
unicorn
genie
popcorn
lullaby

# 2
stunt double
close-up
slow motion
flashback
special effects
green screen
silent film
romantic comedy
science fiction
soap opera
sitcom
game show
talent show
reality TV
documentary
trailer
sequel
commercial break
binge-watching
canned laughter
clapperboard
director's chair
bloopers
evil twin
secret identity
Hamlet
Three Musketeers
Robinson Crusoe
Don Quixote
Moby Dick
Rapunzel
Pied Piper
Hansel and Gretel
Ali Baba
invisible man
Beethoven
audition
dress rehearsal
opening night
curtain call
dressing room
pantomime
rotten tomatoes
autograph
screaming fan
tour bus
boy band
record player
vinyl record
playlist
chorus
duet
drum roll
heavy metal
hip-hop
tango
belly dance
flamenco
moonwalk
headbanging
crowd surfing
music festival
triangle
tambourine
harmonica
banjo
ukulele
trombone
gong
bestseller
audiobook
typewriter
graffiti
self-portrait
pirouette
groupie!
shower scene
Van Gogh
disco
shadow puppet
dramatic pause
fake moustache
fake blood
villain's laugh
Swan Lake
nutcracker
Treasure Island
Puss in Boots
Rumpelstiltskin
Oliver Twist
Merlin
Hercules
Medusa
air drums
saxophone
accordion
maracas
waltz
spotlight

# 3
trilogy
prequel
remake
cameo
blockbuster
box office
film extra
plot hole
tearjerker
femme fatale
antihero
end credits
acceptance speech
understudy
stage whisper
interval
matinee
monologue
improvisation
heckler
slapstick
satire
tragedy
overacting
method acting
backstage pass
roadie
cover version
remix
beatboxing
yodelling
a cappella
high note
perfect pitch
out of tune
soprano
metronome
tuning fork
sheet music
church organ
cello
kazoo
didgeridoo
elevator music
wedding march
reggae
jazz
mosh pit
limerick
haiku
rhyme
pen name
autobiography
page-turner
quill
caricature
sculpture
masterpiece
forgery
mural
nude model!
sex symbol!
fourth wall
catchphrase
comic timing
running gag
creative differences
spaghetti western
director's cut
sound check
montage
headless horseman
Cyclops
opera glasses
`),
};
