import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const espanol: Pack = {
  id: 'es-espanol',
  name: 'Sobremesa',
  blurb: 'De la chancla a la media naranja: aquí nadie se levanta hasta adivinar la última.',
  language: 'es',
  family: true,
  cards: cards(`
# 1
siesta
abuela
chancla
piñata
guitarra
telenovela
churros
empanada
flan
guacamole
chocolate caliente
algodón de azúcar
montaña rusa
payaso
mago
circo
globo
carrusel
columpio
tobogán
mochila
recreo
maestra
examen
vacaciones
playa
castillo de arena
sombrilla
toalla
flotador
bikini
maleta
pasaporte
aeropuerto
turista
helicóptero
submarino
bicicleta
semáforo
taxista
bombero
cartero
dentista
peluquería
panadería
farmacia
mercado
lotería
soplar las velas
fiesta sorpresa
Reyes Magos
Papá Noel
carnaval
máscara
fuegos artificiales
boda
suegra
bisabuelo
gemelos
vecino
beso
abrazo
cosquillas
hipo
bostezar
roncar
estornudar
silbar
gatear
bigote
ombligo
peluca
trenza
calvo
bruja
pirata
tesoro
fantasma
vampiro
sirena
dragón
Caperucita Roja
Cenicienta
Pinocho
patito feo
lobo feroz
volcán
arcoíris
tormenta
terremoto
isla desierta
hamaca
sombrero
paraguas
despertador
almohada
aspiradora
lavadora
papel higiénico
cepillo de dientes
refrigerador
huevo frito
limón
piña
sandía
cebolla
queso
helado
palomitas
chicle
burro
gallo
vaca
loro
mariposa
tiburón
pulpo
tortuga
pingüino
perezoso
mosquito
cucaracha
gol
árbitro
karaoke
espejo
escalera
# 2
sobremesa
madrugar
trasnochar
mariachi
flamenco
tango
castañuelas
maracas
abanico
torero
tacones
poncho
vaquero
rodeo
herradura
lucha libre
molino de viento
Don Quijote
paella
ceviche
gazpacho
tamal
arepa
albóndigas
lentejas
croqueta
arroz con leche
dulce de leche
café con leche
turrón
horchata
parrillada
picante
brindis
sangría !
resaca !
borrachera !
propina
ganga
regatear
alcancía
sueldo
jefe
papeleo
puente
amanecer
medianoche
quinceañera
padrino
tocayo
cuñado
chisme
apodo
piropo
serenata
luna de miel
ramo de novia
vestido de novia
príncipe azul
media naranja
celos
amor platónico
mal de ojo
martes trece
pata de conejo
horóscopo
bola de cristal
doce uvas
villancico
ratoncito Pérez
el Coco
calavera
procesión
disfraz
gallinita ciega
rayuela
trompo
canicas
rompecabezas
trabalenguas
adivinanza
sopa de letras
crucigrama
dominó
bingo
sacacorchos
abrelatas
paracaídas
rascacielos
espantapájaros
cortaúñas
sacapuntas
matamoscas
limpiaparabrisas
tocadiscos
guardaespaldas
salvavidas
saltamontes
ciempiés
luciérnaga
murciélago
camaleón
colibrí
cóndor
aguafiestas
sabelotodo
tacaño
dormilón
mandón
chismoso
despistado
glotón
zurdo
sonámbulo
pesadilla
insomnio
piel de gallina
hacer trampa
meter la pata
romper el hielo
cruzar los dedos
guiñar un ojo
sana sana
berrinche
travesura
antojo
huracán
selva
Amazonas
Machu Picchu
embotellamiento
cajero automático
dentadura postiza
oveja negra
peregrino
bola de nieve
# 3
vergüenza ajena
estrenar
empalagar
anteayer
tutear
tertulia
romería
pasodoble
zapateado
bolero
salero
duende
guayabera
mantilla
alpargatas
gaucho
conquistador
carabela
El Dorado
Sancho Panza
Rocinante
Celestina
Don Juan !
lazarillo
pícaro
refrán
colorín colorado
érase una vez
La Llorona
Día de Muertos
Camino de Santiago
Alhambra
Patagonia
cenote
culebrón
villana
galán
hazmerreír
correveidile
cascarrabias
caradura
entrometido
rompecorazones
mujeriego !
casamentera
mosquita muerta
chivo expiatorio
cabeza de chorlito
lágrimas de cocodrilo
mentira piadosa
gato encerrado
vacas flacas
patas arriba
pan comido
tomar el pelo
tirar la toalla
pasarse de listo
hacerse el dormido
hacerse el sordo
hacerse de rogar
hacer las paces
vuelva usted mañana
sacar de quicio
presumir
mimar
cursi
pico de oro
sazón
chispa
saltimbanqui
modorra
empacho
ojeras
lunar
nostalgia
corazonada
desengaño
despecho
altibajos
antepasado
compadre
ahijada
noctámbulo
viudo
trotamundos
pararrayos
rompeolas
tragaluz
cuentagotas
mondadientes
camposanto
espejismo
titiritero
chimichurri
alfajor
mazapán
bodega
cantina
parranda
juerga !
aguardiente !
inocentada
amigo invisible
aguinaldo
impuntual
burocracia
trámite
ventanilla
hora pico
toque de queda
aguacero
bochorno
sonrojarse
susurrar
cabecear
coquetear
apapachar
veranear
desvelado
punto y coma
eñe
spanglish
acento
cuento chino
charlatán
`),
};
