/** Evidence by group for animals and made-up creatures; the notation stands in `groups.ts`. */
export const ANIMALS = `
= animal animal alive
thing: the paw print / the feeding bowl; things: paw prints / fur on everything; deed: sniffed me, then left / left through the catflap; doing: sniffing about / shedding on the sofa; noise: Grrr.; where: behind the zoo fence / in the straw; size: covered in fur; sign: The vet knows it by name.
= bird animal alive
thing: the nest / the top branch; things: feathers / birdseed; deed: flew off, singing / hopped along the gutter; doing: chirping on the wire / building a nest; noise: Tweet! Tweet!; where: on the telephone wire / in the birdhouse; size: feathered all over; sign: It flew south without paying rent.
= waterbird animal alive
thing: the webbed foot / the pond; things: webbed feet / wet feathers; deed: paddled off in circles / shook its wet feathers; doing: paddling upside down; noise: Honk! Honk!; where: on the village pond / among the reeds; size: dry under its feathers; sign: It refused the bread, then took it.
= poultry animal alive
thing: the henhouse / the egg basket; things: eggs, still warm / tail feathers; deed: laid one, told everyone / pecked at my buttons; doing: scratching for corn / sitting on eggs; noise: Cluck! Cluck!; where: in the coop / on a warm nest; size: mostly drumstick; sign: Breakfast comes out of it. Daily.
= raptor animal alive
thing: the hooked beak / the leather glove; things: talons / field mice, missing; deed: circled twice, then dived / took the whole sandwich; doing: circling above us; noise: Screech!; where: on the highest cliff / on a leather glove; size: all beak and talons; sign: It saw the mouse from two miles.
= dog animal alive
thing: the lead / the chewed slipper; things: muddy paw prints / sticks, all fetched; deed: fetched it, wagging / chewed the left slipper; doing: wagging its tail / chasing the postman; noise: Woof!; where: in the kennel / under the lamp post; size: loyal, with fleas; sign: It is a good boy. Officially.
= cat animal alive
thing: the scratching post / the ball of wool; things: whiskers / claw marks; deed: landed on its feet / knocked it off, purring; doing: purring on the laundry; noise: Meow.; where: on the warm laundry / up a tree again; size: aloof, with whiskers; sign: Nine lives. Eight of them used.
= bigcat animal alive
thing: the whole antelope / the safari jeep; things: stripes or spots / antelope bones; deed: stalked past, licking lips / roared at the jeep; doing: stalking through tall grass; noise: ROAR!; where: in the tall grass / behind the safari jeep; size: a very large kitten; sign: The safari guide is running too.
= horse animal alive
thing: the saddle / the nosebag; things: hooves / sugar lumps; deed: trotted, then galloped / jumped the third fence; doing: galloping home / chewing hay; noise: Neigh!; where: in the stable / at the racetrack; size: four hooves high; sign: It came third, at twelve to one.
= farm animal alive
thing: the farmer's gate / the trough; things: hoofprints / hay; deed: chewed, and chewed again / stood in the trough; doing: grazing / chewing the hedge; noise: Moo. Or baa.; where: in the barnyard / in the top field; size: muddy to the ears; sign: The farmer counted. One missing.
= pig animal alive
thing: the curly tail / the mud bath; things: trotters / mud, up to here; deed: snuffled out a truffle / rolled in it, twice; doing: wallowing in mud; noise: Oink!; where: in the sty / in the mud; size: pink under the mud; sign: It wants to know about breakfast.
= rodent animal alive
thing: the mousetrap / the little wheel; things: tiny tooth marks / nibbled cables; deed: nibbled through the cable / ran round its wheel; doing: gnawing behind the wall; noise: Squeak!; where: behind the skirting board / in the cheese drawer; size: mostly tail and teeth; sign: The cheese has a hole too many.
= rabbit animal alive
thing: the burrow / the top hat; things: long ears / lettuce stalks; deed: hopped into the hat / thumped one foot; doing: hopping, twitching its nose; where: down the burrow / in the lettuce bed; size: soft, with big ears; sign: On Monday two. On Friday thirty.
= monkey animal alive
thing: the banana skin / the tyre swing; things: banana skins / opposable thumbs; deed: swung by its tail / stole my banana; doing: swinging from the lamp; noise: Ooh ooh ah ah!; where: up in the branches / on the tyre swing; size: hairy and clever; sign: It has learned to use keys.
= bear animal alive
thing: the honey jar / the picnic basket; things: claws / salmon bones; deed: raided the picnic, slept / stood on hind legs; doing: hibernating till spring; noise: GRRROWL!; where: in a cave, asleep / by the honey; size: shaggy, cross in spring; sign: Do not wake before April.
= elephant animal alive
thing: the whole waterhole / the dented jeep; things: wrinkled knees / heavy footsteps; deed: crossed the river, slowly / sat on the jeep; doing: trampling the fence; where: at the waterhole / in the mud pool; size: grey and enormous; sign: The weighing scale gave up.
= whale animal alive
thing: the flipper / the whole bay; things: flippers / a spout of spray; deed: surfaced, blew, and dived / balanced the ball; doing: blowing spray at tourists; noise: Pffffsssh!; where: under the iceberg / beside the tourist boat; size: wet, smooth, and fishy; sign: The tourists are wet. All of them.
= fish animal alive
thing: the hook / the glass bowl; things: scales / bubbles; deed: swam round the bowl / got away, this big; doing: blowing bubbles; noise: Blub.; where: in the net / in a glass bowl; size: slippery and silver; sign: It got away. It was THIS big.
= shellfish animal alive
thing: the rock pool / the pot of butter; things: claws or tentacles / an empty shell; deed: walked off sideways / pinched my toe; doing: scuttling sideways / waving all its arms; noise: Snip snap!; where: in a rock pool / in the fishmonger's ice; size: hard outside, soft within; sign: It pinched the waiter back.
= insect animal alive
thing: the swatter / the jam jar; things: six legs / tiny bites; deed: landed in the jam / buzzed past my ear; doing: buzzing / crawling up my sleeve; noise: Bzzzz!; where: in the jam jar / on the windowpane; size: small, with six legs; sign: The picnic is theirs now.
= spider animal alive
thing: the glass and postcard / the web; things: eight legs / cobwebs; deed: spun it overnight / came up the plughole; doing: dangling from a thread; where: in the bathtub again / behind the wardrobe; size: leggy; sign: Eight little shoes by the door.
= worm animal alive
thing: the trail of slime / the lettuce leaf; things: slime / holes in the lettuce; deed: crossed the path, eventually / ate lettuce by night; doing: inching along; where: under a wet stone / inside my apple; size: slow, soft, no feet; sign: It will arrive on Thursday.
= snake animal alive
thing: the forked tongue / the flute and basket; things: scales / an empty skin; deed: slithered into the boot / swallowed it whole; doing: slithering about; noise: Hsssss!; where: in the long grass / in the charmer's basket; size: long and legless; sign: It left its skin on the chair.
= reptile animal alive
thing: the sunny rock / the swamp; things: scales / cold feet; deed: lay with eyes open / snapped, and missed; doing: sunning itself; noise: Snap!; where: in the swamp / on a hot rock; size: scaly and unhurried; sign: That log just blinked.
= frog animal alive
thing: the lily pad / the princess's kiss; things: flies / slimy fingers; deed: left its lily pad / caught flies, tongue first; doing: croaking by the pond; noise: Ribbit!; where: on a lily pad / in the pond; size: green and damp; sign: One kiss, and look at him now.
= dinosaur animal alive
thing: the museum guard / the fossil; things: old bones / footprints, bathtub-sized; deed: died out, came back / ate the museum guard; doing: roaring in the museum; noise: ROOOAR!; where: in the museum hall / in prehistoric mud; size: sixty million years old; sign: We thought they were extinct.
= deer animal alive
thing: the antlers / the headlights; things: antlers / hoofprints in snow; deed: froze in the headlights / jumped the hedge; doing: grazing at dawn; where: in the forest clearing / in the headlights; size: shy, with antlers; sign: It hung its hat on itself.
= wolf animal alive
thing: the henhouse door / the full moon; things: howls / missing hens; deed: howled at the moon / crept past the hens; doing: howling in the woods; noise: Ahwoooo!; where: at the forest's edge / outside the henhouse; size: wild, sly, hungry; sign: What big teeth it has.
= pouched animal alive
thing: the pouch / the outback; things: babies in the pocket; deed: bounced across the outback / boxed back; doing: bouncing; where: in the outback / up a gum tree; size: born with a pocket; sign: Greetings from Australia. It boxes.
= bat animal alive
thing: the belfry / the cave roof; things: leathery wings; deed: slept upside down / flapped out at dusk; doing: hanging upside down; noise: Eek! Eek!; where: upside down / in the belfry; size: blind as they say; sign: It sleeps by day. Upside down.
= beast creature alive
thing: the knight's last shoe / the spell book; things: old legends / scorch marks; deed: guarded its treasure / stepped from a legend; doing: haunting the castle / guarding the treasure; noise: Fee! Fi! Fo! Fum!; where: in the fairy tale / on heaps of gold; size: not supposed to exist; sign: The encyclopedia says there are none.
= spirit creature alive
thing: the bedsheet / the rattling chain; things: cold draughts / rattling chains; deed: walked through the wall / rattled its chains; doing: floating through walls; noise: Boooo!; where: in the haunted attic / only in the mirror; size: see-through; sign: The candle went out. By itself.
= fairy creature alive
thing: the wand / the toadstool; things: wings / fairy dust; deed: granted two wishes / paid cash for teeth; doing: granting wishes; noise: Ting!; where: under the garden bench / under a toadstool; size: tiny and magical; sign: Three wishes. Terms apply.
`;
