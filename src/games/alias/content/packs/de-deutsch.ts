import { cards } from '../notation.ts';
import type { Pack } from '../pack.ts';

export const deutsch: Pack = {
  id: 'de-deutsch',
  name: 'Feierabend',
  blurb: 'Von Abendbrot bis Zwickmühle: Jeder kennt es, keiner kann es erklären. Du schon.',
  language: 'de',
  family: true,
  cards: cards(`
# 1
Feierabend
Brotdose
Brezel
Gummistiefel
Schultüte
Adventskalender
Weihnachtsmarkt
Currywurst
Sauerkraut
Kartoffelsalat
Gartenzwerg
Kuckucksuhr
Lederhose
Dirndl
Strandkorb
Sandburg
Schneemann
Schlitten
Wärmflasche
Regenschirm
Kuscheltier
Schnuller
Rutsche
Klassenfahrt
Hausaufgaben
Zeugnis
Radiergummi
Seepferdchen
Sprungbrett
Bademeister
Freibad
Pommes
Eisdiele
Zuckerwatte
Riesenrad
Achterbahn
Geisterbahn
Luftballon
Topfschlagen
Blinde Kuh
Schatzkarte
Pirat
Ritter
Hexe
Zauberstab
Meerjungfrau
Rotkäppchen
Froschkönig
Lebkuchenhaus
Osterhase
Nikolaus
Weihnachtsbaum
Silvester
Feuerwerk
Konfetti
Krankenwagen
Feuerwehr
Müllabfuhr
Briefträger
Zahnarzt
Friseur
Oma
Zwillinge
Schwiegermutter
Hochzeitstorte
Hängematte
Bratpfanne
Spiegelei
Pfannkuchen
Butterbrot
Gummibärchen
Kaugummi
Zahnbürste
Badewanne
Klopapier
Wecker
Schlafanzug
Hausschuhe
Waschmaschine
Staubsauger
Fernbedienung
Taschenlampe
Ladekabel
Zebrastreifen
Ampel
Stau
Autobahn
Rolltreppe
Elfmeter
Torwart
Trillerpfeife
Igel
Eichhörnchen
Maulwurf
Marienkäfer
Faultier
Känguru
Stinktier
Schmetterling
Schluckauf
Sonnenbrand
Mückenstich
Blauer Fleck
Kissenschlacht
Lagerfeuer
Bratwurst
Schnitzel
Rasenmäher
schnarchen
niesen
gähnen
kuscheln
kitzeln
Vampir
Dinosaurier
Lottogewinn
Taschengeld
Sparschwein
# 2
Schrebergarten
Pfandflasche
Stammtisch
Biergarten
Abendbrot
Mülltrennung
Hausmeister
Vogelscheuche
Waschbär
Ohrwurm
Luftgitarre
Schnapsidee
Eselsbrücke
Spickzettel
Nachsitzen
Klingelstreich
Warteschlange
Strafzettel
Führerschein
Geisterfahrer
Rettungsgasse
Lichthupe
Warndreieck
Wohnmobil
Luftmatratze
Leuchtturm
Wattwanderung
Deich
Almhütte
Gipfelkreuz
jodeln
schunkeln
Blaskapelle
Bierdeckel
Losbude
Autoscooter
Gebrannte Mandeln
Glühwein !
Bratapfel
Wichteln
Bescherung
Krippenspiel
Bleigießen
Laternenumzug
Maibaum
Bollerwagen
Polterabend
Brautstrauß
Flitterwochen
Patentante
Schnäppchen
Flohmarkt
Wühltisch
Pfandautomat
Mettbrötchen
Weißwurst
Spargelzeit
Rollmops
Kartoffelpuffer
Rote Grütze
Milchreis
Apfelstrudel
Bienenstich
Spaghettieis
Wackelpudding
Apfelschorle
Eierlikör !
Angsthase
Naschkatze
Pechvogel
Glückspilz
Nervensäge
Besserwisser
Warmduscher
Morgenmuffel
Schlafmütze
Stubenhocker
Sturkopf
Quasselstrippe
Geizhals
Spaßbremse
Sündenbock
Schwarzes Schaf
Katzensprung
Katzenwäsche
Hamsterkauf
Muskelkater
Gänsehaut
Heimweh
Lampenfieber
Notlüge
Schnapszahl
Zungenbrecher
Purzelbaum
Bauchklatscher
Arschbombe !
Seitensprung !
Häkeldeckchen
Lockenwickler
Fliegenklatsche
Krimskrams
Hokuspokus
Hampelmann
Rumpelstilzchen
Frau Holle
Stockbrot
Hitzefrei
Völkerball
Räuberleiter
Freundebuch
Brieffreund
Telefonzelle
Discokugel
Türsteher
Flaschendrehen
Stille Post
Reise nach Jerusalem
Kreuzworträtsel
Trinkgeld
Tischkicker
Luftpolsterfolie
petzen
trödeln
schmollen
meckern
knutschen !
Sandkastenliebe
Wäscheklammer
Sandmann
# 3
Treppenwitz
Kehrwoche
Sonntagsruhe
Gemütlichkeit
Schadenfreude
Weltschmerz
Fernweh
Torschlusspanik
Kummerspeck
Fremdschämen
Vorfreude
Fingerspitzengefühl
Bauchgefühl
Milchmädchenrechnung
Retourkutsche
Luftschloss
Wolkenkuckucksheim
Zwickmühle
Teufelskreis
Galgenhumor
Amtsschimmel
Beamtendeutsch
Vereinsmeier
Steuererklärung
Kleingedrucktes
Bausparvertrag
Betriebsausflug
Probezeit
Suppenkoma
Verdauungsspaziergang
Sturmfreie Bude
Schienenersatzverkehr
Reißverschlussverfahren
Rechts vor links
Zimmerlautstärke
Stoßlüften
Warentrenner
Kaffeefahrt
Kaffeekränzchen
Frühschoppen !
Mettigel
Labskaus
Kalter Hund
Kaiserschmarrn
Handkäse mit Musik
Leberkäse
Strammer Max
Falscher Hase
Korinthenkacker !
Klugscheißer !
Rampensau !
Erbsenzähler
Schlitzohr
Lackaffe
Zappelphilipp
Platzhirsch
Mauerblümchen
Tausendsassa
Lückenbüßer
Strohwitwer
Rabenmutter
Trittbrettfahrer
Wendehals
Schaumschläger
Krokodilstränen
Bärendienst
Kuhhandel
Eselsohr
Gänsemarsch
Elefantengedächtnis
Affenhitze
Rosinenpicker
Haarspalterei
Hiobsbotschaft
Damoklesschwert
Achillesferse
Kuddelmuddel
Papperlapapp
Techtelmechtel !
Remmidemmi
Tohuwabohu
Wischiwaschi
Holterdiepolter
verschlimmbessern
Gretchenfrage
Dauerwelle
Vokuhila
Arschgeweih !
Schrankwand
Raufasertapete
Sammeltasse
Röhrender Hirsch
Bandsalat
Sendeschluss
Dia-Abend
Poesiealbum
Bundesjugendspiele
Loreley
Rübezahl
Heinzelmännchen
Klabautermann
Wolpertinger
Lügenbaron
Rattenfänger
Bremer Stadtmusikanten
Zauberlehrling
Walpurgisnacht
Altweibersommer
Eisheilige
Schäfchenwolken
Quadratlatschen
Katerfrühstück !
Schwippschwager
Nesthäkchen
Dreikäsehoch
Guter Rutsch
Doppelkopf
Eckkneipe
Richtfest
Zaungast
Kaffeesatzlesen
`),
};
