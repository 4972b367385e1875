/** Evidence by group for adjectives; `not` may not be said, the picture is. Notation in `groups.ts`. */
export const QUALITIES = `
= quality quality
size: as advertised / like its cousin; things: compliments / a certain look; sign: You can tell from here.
= big quality
size: wider than the door / visible from space; things: extra chairs / two tickets; thing: the extra-wide door; sign: It will not fit through the door.
= small quality
size: lost in a teacup / pocket-sized; things: a magnifying glass / doll's furniture; thing: the magnifying glass; sign: Mind where you step. Too late.
= tall quality
size: always seen first / looking over the fence; things: low ceilings / stepladders; thing: the stepladder; sign: What is the weather like up there?
= long quality
size: still going past / round the corner twice; things: two postcodes / three bus stops; thing: the far end; sign: The front arrived. The rest is coming.
= short quality
size: over already / missing its second half; things: high heels / boxes to stand on; thing: the box it needs; sign: Stand up. Oh. You are.
= thick quality
size: too wide to hug; things: layers / a spoon, standing; thing: the extra layer; sign: The spoon stands up by itself.
= thin quality
size: sideways, hardly there / slipped under the door; things: paper / gaps under doors; thing: the gap under doors; sign: It turned sideways. We lost it.
= deep quality
size: no place to paddle; things: lifebelts / echoes; thing: the stone we dropped; sign: I dropped a stone. Still listening.
= heavy quality
size: heavier than three men / three men's work; things: forklifts / bent shelves; thing: the forklift; sign: The lift asked us to get out.
= light quality
size: carried off by breezes; things: feathers / breezes; thing: the breeze; sign: Somebody sneezed. It is gone.
= old quality
size: from before the war / covered in cobwebs; things: cobwebs / rust and dust; thing: the museum label; sign: It remembers the dinosaurs. Fondly.
= new quality
size: still in its wrapper / fresh from the shop; things: price tags / bubble wrap; thing: the wrapper; sign: The price tag is still on.
= young quality
size: up past its bedtime / still in nappies; things: milk teeth / nappies; thing: the pram; sign: Bedtime is at seven.
= hot quality
size: straight from the oven / steaming; things: oven gloves / blisters; thing: the oven glove; sign: Blow on it. Keep blowing.
= cold quality
size: straight from the freezer / in need of mittens; things: mittens / icicles; thing: the woolly scarf; sign: My teeth are chattering. In Morse.
= wet quality
size: dripping / ready for a towel; things: towels / drips and puddles; thing: the towel; sign: Wring it out. Over there.
= dry quality
size: dust when touched / in need of water; things: dust / cacti; thing: the camel; sign: Not a drop since Tuesday.
= fast quality
size: gone already / round the bend already; things: skid marks / speeding tickets; thing: the stopwatch; sign: Did you see it? Nobody did.
= slow quality
size: overtaken by a snail; things: snails, overtaking; thing: the snail in front; sign: It left on Monday. It is Friday.
= loud quality
size: heard three streets away; things: ear plugs / complaints; thing: the ear plug; sign: PARDON? I SAID PARDON?
= quiet quality
size: on tiptoe / like a library; things: pins, dropping / tiptoes; thing: the librarian; sign: I heard a pin drop. It apologised.
= bright quality
size: best seen with sunglasses; things: sunglasses / squints; thing: the pair of sunglasses; sign: Somebody turn it down. My eyes.
= dark quality
size: in need of torches; things: candles / stubbed toes; thing: the torch; sign: Who turned out the lights? Ow.
= colour quality
size: hard on the eyes; things: paint charts / wet brushes; thing: the paintbrush; sign: The tin said something else.
= clean quality
size: scrubbed / shining and soap-scented; things: soap / rubber gloves; thing: the scrubbing brush; sign: You could eat off it.
= dirty quality
size: ready for the bath / brown to the knees; things: mud / stains; thing: the doormat; sign: Shoes off. Everything off. Bath.
= pretty quality
size: easy on the eye / like a painting; things: mirrors / sighs; thing: the mirror; sign: Everyone walked into the lamp post.
= ugly quality
size: best in the dark / no oil painting; things: cracked mirrors / paper bags; thing: the cracked mirror; sign: The mirror asked for a break.
= rich quality
size: rolling in it / gold-plated; things: gold taps / butlers; thing: the second yacht; sign: Burn the small notes. They itch.
= poor quality
size: on its last penny; things: empty pockets / patches; thing: the last penny; sign: We share one shoe.
= cheap quality
size: from the bargain bin; things: coupons / bargain bins; thing: the bargain bin; sign: Three for a pound. It shows.
= dear quality
size: pricier than my house; things: price tags, with zeros; thing: the security guard; sign: If you ask, you cannot.
= happy quality
size: all smiles / on cloud nine; things: grins / little jumps; thing: the ear-to-ear grin; sign: It whistled all through breakfast.
= sad quality
size: on its last tissue; things: tissues / sighs and violins; thing: the box of tissues; sign: Play the violin. Slower.
= angry quality
size: red and steaming / counting to ten; things: clenched fists / slammed doors; thing: the throbbing forehead vein; sign: There is steam from both ears.
= afraid quality
size: under the bed / shaking like jelly; things: knocking knees / goosebumps; thing: the night light; sign: It went first. Under the bed.
= scary quality
size: best not met alone; things: screams / night lights; thing: the creaking door; sign: Do not look behind you.
= brave quality
size: first into the cave; things: medals / lion tamers; thing: the medal; sign: Who goes first? It went first.
= clever quality
size: top of the class / done with the crossword; things: chess trophies / long words; thing: the chess trophy; sign: It did the crossword. In ink.
= silly quality
size: wearing pants as hats; things: paper hats / rubber chickens; thing: the rubber chicken; sign: Pencils up the nose. Both.
= mad quality
size: talking to the furniture; things: spinning eyes / tin-foil hats; thing: the tin-foil hat; sign: It thinks it is a teapot.
= funny quality
size: a hit at parties; things: giggles / punchlines; thing: the whoopee cushion; sign: Stop. I cannot breathe.
= strange quality
size: not from round here; things: raised eyebrows / question marks; thing: the raised eyebrow; sign: That is not how they usually look.
= secret quality
size: known to nobody, almost; things: disguises / whispers; thing: the false wall; sign: You saw nothing. Neither did I.
= dangerous quality
size: best left alone / behind two fences; things: warning signs / insurance forms; thing: the warning sign; sign: Stand back. Further. In France.
= safe quality
size: padded at the corners; things: helmets / locks; thing: the crash helmet; sign: Helmet on. Even in bed.
= strong quality
size: able to lift grandma; things: muscles / bent bars; thing: the barbell; sign: It opened the jar. First try.
= weak quality
size: beaten by jam jars; things: noodle arms; thing: the jam jar; sign: Could somebody hold this feather?
= soft quality
size: good to nap on; things: cushions / feathers; thing: the pillow; sign: I sat down. I am still sinking.
= hard quality
size: no good for teeth; things: broken teeth / hammers; thing: the chipped tooth; sign: There goes the tooth.
= sharp quality
size: all points, no handle; things: plasters / clean cuts; thing: the plaster; sign: Ow. And ow. Hand me a plaster.
= tasty quality
size: gone in two bites; things: licked plates / second helpings; thing: the clean plate; sign: He licked the plate. And mine.
= smelly quality
size: noticed before it arrives; things: pegs on noses; thing: the clothes peg; sign: Open a window. All of them.
= sick quality
size: in bed with soup; things: thermometers / hot soup; thing: the thermometer; sign: Stick out your tongue. Put it back.
= healthy quality
size: on the treadmill early; things: vitamins / press-ups; thing: the vitamin jar; sign: An apple a day. Two on Sundays.
= tired quality
size: ready for bed; things: yawns / matchsticks under eyelids; thing: the pillow; sign: Five more minutes. Please.
= hungry quality
size: eyeing my sandwich; things: rumbling tummies / empty plates; thing: the empty fridge; sign: That rumble was not thunder.
= famous quality
size: on every magazine cover; things: autographs / paparazzi; thing: the red carpet; sign: Can I get a selfie? For mum.
= magic quality
size: up the wizard's sleeve; things: wands / puffs of smoke; thing: the wand; sign: It was a pumpkin at noon.
= fake quality
size: drawn on with felt-tip; things: glued-on moustaches; thing: the glued-on moustache; sign: The label says Rolecks.
= real quality
size: the genuine article; things: certificates; thing: the certificate; sign: Bite it. See? Now pay for it.
= empty quality
size: nothing but echo; things: echoes / tumbleweed; thing: the tumbleweed; sign: I looked in. It looked out.
= full quality
size: packed to the roof; things: no seats left; thing: the shoehorn; sign: Breathe in. One more coming.
= broken quality
size: in nine pieces; things: glue / missing bits; thing: the glue; sign: It was fine until you came.
= important quality
size: first on the list; things: red stamps / bodyguards; thing: the red folder; sign: Wake the president. Gently.
= normal quality
size: just like all others; things: grey socks / Tuesdays; thing: the grey sock; sign: Nothing to see. Truly nothing.
= polite quality
size: after you, no, you; things: thank-you notes / bows; thing: the thank-you note; sign: After you. No. After you. No.
= rude quality
size: first in, no thank-you; things: stuck-out tongues / elbows; thing: the stuck-out tongue; sign: It burped. During the anthem.
= lazy quality
size: on the sofa, always; things: sofas / remote controls; thing: the remote control; sign: It will get up. It will. Tomorrow.
= busy quality
size: booked until next year; things: diaries / three phones; thing: the third phone; sign: Can it wait until spring?
= lucky quality
size: holding the winning ticket; things: four-leaf clovers; thing: the winning ticket; sign: It fell. Into a hay cart.
= wild quality
size: not allowed indoors; things: claw marks / torn curtains; thing: the torn curtain; sign: Who let it off the lead?
= kind quality
size: always sharing its biscuits; things: hugs / shared biscuits; thing: the shared biscuit; sign: It gave me the bigger half.
= mean quality
size: the reason children cry; things: dirty tricks; thing: the tripwire; sign: It hid my sandwich. On purpose.
= proud quality
size: chin up, medals out; things: medals / peacocks; thing: the medal; sign: It showed us the certificate. Twice.
= jealous quality
size: green in the face; things: green eyes; thing: the neighbour's car; sign: Why does he get the big one?
= shy quality
size: behind the curtain; things: blushes / mumbles; thing: the curtain that blushes; sign: It waved. With one finger.
= lonely quality
size: eating for one; things: dinners for one; thing: the empty chair; sign: Table for one. By the wall.
= round quality
size: easy to roll; things: no corners; thing: the hill it fancies; sign: Put it down and it rolls.
= flat quality
size: run over twice; things: steamrollers; thing: the steamroller; sign: It went under the steamroller.
= bent quality
size: like a banana; things: corners / zigzags; thing: the ruler; sign: It was straight when I lent it.
= open quality
size: letting in the draught; things: draughts; thing: the hinge; sign: Were you born in a barn?
= shut quality
size: bolted twice; things: bolts / padlocks; thing: the padlock; sign: Knock all you like.
= far quality
size: two buses away; things: telescopes / sore feet; thing: the telescope; sign: Wave. They will see it Thursday.
= near quality
size: close enough to tickle; things: whispers; thing: the next seat; sign: I can feel its breath.
= late quality
size: stuck in traffic; things: excuses / cold dinners; thing: the cold dinner; sign: It said eight. It is ten.
= early quality
size: before the rooster; things: alarm clocks / dew; thing: the worm it caught; sign: The sun is not even up.
= electric quality
size: plugged in; things: plugs / sparks; thing: the plug; sign: My hair is standing up. Bzzt.
= royal quality
size: in a crown; things: crowns / bowing footmen; thing: the crown; sign: Curtsy. Lower. Stay there.
= foreign quality
size: stamped in my passport; things: passports / phrase books; thing: the phrase book; sign: Where is the station, please? Slower.
= political quality
size: up for election; things: votes / speeches; thing: the ballot box; sign: Vote for me. Free soup.
= medical quality
size: prescribed by a doctor; things: stethoscopes; thing: the stethoscope; sign: Twice a day, with food.
= scientific quality
size: proved in a laboratory; things: test tubes; thing: the test tube; sign: Tested on nine out of ten.
= musical quality
size: in four-four time; things: tambourines; thing: the tuning fork; sign: Even the doorbell has a chorus.
= daily quality
size: on the calendar; things: calendars; thing: the calendar; sign: Same time again. Same time again.
= first quality
size: ahead of the queue; things: queues; thing: the queue; sign: Take a number.
= alone quality
size: the only one; things: nobody else; thing: the only copy; sign: They made it, then broke the mould.
= good quality
size: worth five stars / best in show; things: thumbs up / gold stars; thing: the gold star; sign: Ten out of ten. One judge wept.
= bad quality
size: one star, would flee / sent back twice; things: complaints / one star; thing: the complaint form; sign: I want my money back.
= sorry quality
size: holding petrol-station flowers; things: apologies / flowers; thing: the bunch of flowers; sign: It was me. I ate it.
= ready quality
size: dressed, packed, waiting; things: packed bags; thing: the packed bag; sign: Shoes on. Coat on. It is four.
= free quality
size: no charge, take two; things: samples; thing: the free sample; sign: Take two. Take the tray.
= hairy quality
size: three brushes' work; things: combs / blocked plugholes; thing: the comb; sign: Where does the beard end?
= naughty quality
size: on the naughty step; things: spilled paint / giggles; thing: the naughty step; sign: Who drew on the dog?
= able quality
size: quite up to it; things: certificates; thing: the licence; sign: With both hands tied. Watch.
= true quality
size: sworn in court; things: proof / lie detectors; thing: the lie detector; sign: Scout's honour. Both hands.
= wrong quality
size: crossed out in red; things: red crosses; thing: the margin's red cross; sign: Nought out of ten. See me.
= worried quality
size: biting its nails; things: bitten nails; thing: the fingernail, bitten; sign: What if? And then what if?
= surprised quality
size: eyebrows up, jaw down; things: dropped jaws / gasps; thing: the dropped jaw; sign: It was my birthday? Today?
= calm quality
size: knitting in a storm; things: deep breaths; thing: the deep breath; sign: The roof fell in. It sipped.
= neat quality
size: sorted by size; things: labels / folded socks; thing: the label maker; sign: The socks are alphabetical.
= messy quality
size: under odd socks; things: piles / odd socks; thing: the corner's big pile; sign: There is a floor. Underneath.
= easy quality
size: done with one hand; things: no sweat; thing: the toddler expert; sign: A toddler did it. Twice.
= tricky quality
size: level ninety-nine; things: headaches / instructions; thing: the hundred-page manual; sign: Read page forty first. Then cry.
= useful quality
size: the one you need; things: handy pockets; thing: the penknife; sign: It also opens tins.
= useless quality
size: a chocolate teapot; things: chocolate teapots; thing: the chocolate teapot; sign: What does it do? Nothing. For hours.
= extreme quality
size: turned up to eleven; things: exclamation marks; thing: the volume knob; sign: Turn it down. It only goes up.
= frozen quality
size: stiff until April; things: icicles; thing: the ice pick; sign: Put it on the radiator.
= modern quality
size: charging overnight; things: chargers / touch screens; thing: the charger; sign: It has an app. Everything has.
= public quality
size: open to everybody; things: opening hours; thing: the turnstile; sign: Everyone may come. Everyone did.
= sure quality
size: betting the house; things: bets; thing: the bet; sign: I would bet your house on it.
`;
