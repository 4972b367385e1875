import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const francais: Pack = {
  id: 'fr-francais',
  name: "L'Apéro",
  blurb: 'Des mots, des olives et beaucoup de mauvaise foi.',
  language: 'fr',
  family: true,
  cards: cards(`
# 1
baguette
croissant
fromage
crêpe
escargot
grenouille
frites
moutarde
cornichon
saucisson
apéro
raclette
barbecue
glace
yaourt
tartine
confiture
chocolat chaud
tour Eiffel
vélo
métro
béret
accordéon
moustache
perruque
bisou
câlin
doudou
tétine
cartable
cantine
récréation
maîtresse
devoirs
gomme
tableau noir
grandes vacances
château de sable
bouée
méduse
coquillage
parasol
crème solaire
coup de soleil
camping
caravane
bonhomme de neige
boule de neige
luge
bonnet
écharpe
pantoufles
pyjama
robe de chambre
oreiller
réveil
brosse à dents
baignoire
papier toilette
machine à laver
aspirateur
télécommande
parapluie
lampe de poche
poubelle
escalier roulant
passage piéton
feu rouge
embouteillage
pompier
facteur
boulanger
gendarme
coiffeur
dentiste
vétérinaire
mamie
jumeaux
belle-mère
voisin
mariage
gâteau d'anniversaire
ballon
clown
magicien
cirque
manège
grande roue
barbe à papa
toboggan
balançoire
cache-cache
sapin de Noël
Père Noël
petite souris
œufs de Pâques
feu d'artifice
déguisement
sorcière
fantôme
pirate
sirène
ogre
loup
Cendrillon
Petit Chaperon rouge
coq
vache
âne
hérisson
écureuil
chauve-souris
papillon
coccinelle
moustique
pieuvre
girafe
kangourou
paresseux
pigeon
poulet rôti
omelette
ail
oignon
ronfler
bâiller
éternuer
chatouiller
bouder
pleurer
volcan
arc-en-ciel
igloo
# 2
poisson d'avril
galette des rois
bûche de Noël
muguet
pétanque
marinière
grasse matinée
nuit blanche
sieste
rond-point
péage
grève
manif
contrôleur
brocante
vide-grenier
soldes
steak-frites
croque-monsieur
quiche
ratatouille
choucroute
cassoulet
tartiflette
fondue
moules-frites
huître
foie gras
soupe à l'oignon
blanquette
pain au chocolat
éclair
macaron
mille-feuille
crème brûlée
île flottante
tarte Tatin
pièce montée
dragées
vinaigrette
cacahuète
tire-bouchon
champagne
pastis !
gueule de bois !
terrasse
addition
pourboire
plat du jour
carafe d'eau
pause-café
fonctionnaire
paperasse
concierge
éboueur
déménagement
grenier
cheminée
volets
serpillière
pince à linge
fer à repasser
passoire
louche
fouet
cocotte
baby-foot
mots croisés
ticket à gratter
belote
colin-maillard
marelle
saute-mouton
chat perché
auto tamponneuse
train fantôme
montagnes russes
pomme d'amour
guignol
colonie de vacances
feu de camp
bataille de polochons
dictée
cancre
antisèche
bulletin
bonnet d'âne
heure de colle
boucle d'oreille
bretelles
caleçon
sèche-cheveux
phare
péniche
marée basse
mouette
randonnée
marmotte
télésiège
tire-fesses
chasse-neige
coup de foudre
premier baiser
lune de miel
draguer !
chair de poule
langue au chat
coup de main
poule mouillée
pot de colle
casse-pieds
rabat-joie
cordon bleu
pique-assiette
tête de mule
poser un lapin
tricher
papoter
grignoter
bricoler
flâner
râler
faire la bise
faire le pont
tomber amoureux
marionnette
épouvantail
loup-garou
mousquetaire
Chat botté
Petit Poucet
Gaulois
potion magique
guillotine
Joconde
Napoléon
Versailles
voyante
porte-bonheur
trèfle
somnambule
vampire
# 3
système D
métro boulot dodo
esprit de l'escalier
dépaysement
verlan
contrepèterie
calembour
charade
circonflexe
cédille
subjonctif
juillettiste
aoûtien
cousinade
crémaillère
belle-famille
pot de départ
arrêt maladie
congés payés
trou normand !
digestif !
apéro dînatoire
petit noir
plateau de fromages
chocolatine
kouign-amann
bouillabaisse
coq au vin
pot-au-feu
andouillette
rillettes
cannelé
beurre salé
charentaises
chaussette orpheline
strapontin
vespasienne
zinc
titi parisien
bobo
french cancan
bal musette
14 Juillet
Marseillaise
Marianne
Bastille
Roi-Soleil
Jeanne d'Arc
Cyrano
Mont-Saint-Michel
menhir
druide
Barbe-Bleue
père Fouettard
marchand de sable
croque-mitaine
croque-mort
cigale
Arlequin
langue de bois
tête en l'air
dos-d'âne
bouc émissaire
mouton noir
canard boiteux
fleur bleue
sainte-nitouche
m'as-tu-vu
touche-à-tout
sans-gêne
trouble-fête
tire-au-flanc
chaud lapin !
je-m'en-foutisme !
cafouillage
lanterne rouge
peau de vache !
vieille branche
tête-à-tête
bouche-à-oreille
trompe-l'œil
tape-à-l'œil
arrière-pensée
qu'en-dira-t-on
tohu-bohu
brouhaha
charivari
bric-à-brac
méli-mélo
coup de vieux
coup de théâtre
carabistouille
fièvre acheteuse
traversée du désert
larmes de crocodile
vendre la mèche
noyer le poisson
jeter l'éponge
péter les plombs
avoir le cafard
mettre les voiles
casser la croûte
sécher les cours
tutoyer
chipoter
roupiller
faire la moue
mauvaise foi
guili-guili
flemme
ras-le-bol
avoir la frousse
pataugeoire
calanque
mistral
tisane
grande marée
bigorneau
garde champêtre
guinguette
pêche à pied
canicule
vendanges
truffe
sabots
képi
fanfare
tiercé
kermesse
`),
};
