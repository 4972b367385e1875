/** Evidence by group for machines, vehicles, instruments, toys and games; the notation stands in `groups.ts`. */
export const MACHINES = `
= machine machine
thing: the red button / the manual; things: sparks / cogs; deed: hummed, smoked, stopped / would not switch off; doing: humming and smoking; noise: Clank! Whirr! Bang!; where: in the factory / in the workshop; size: automatic, mostly; sign: Have you tried switching it off?
= computer machine
thing: the password / the mouse mat; things: passwords / a spinning circle; deed: crashed before I saved / asked for an update; doing: updating, nine percent; noise: Ping!; where: on the desk, frozen / in the server room; size: too slow, needs updating; sign: Your password has expired.
= phone machine
thing: the ringtone / the last two percent; things: missed calls / two percent; deed: rang during the vows; doing: ringing; noise: Ring! Ring!; where: down the back pocket / on silent, somewhere; size: on silent; sign: Sorry, wrong number.
= camera machine
thing: the flash / the red eye; things: red eyes / blurry thumbs; deed: flashed, everyone blinked; doing: flashing; noise: Click! Cheese!; where: on a tripod / round a tourist's neck; size: pointed at us, smile; sign: Say cheese. Somebody blinked.
= broadcast machine
thing: the remote control / the aerial; things: adverts / static; deed: lost the signal; doing: showing repeats; noise: Kssssh!; where: opposite the sofa / between two channels; size: on all day; sign: Do not touch that dial.
= clock machine
thing: the little hand / the snooze button; things: minutes / two hands; deed: ticked, then went off; doing: ticking; noise: Tick. Tock. BRRRING!; where: on the mantelpiece / round my wrist; size: five minutes fast; sign: Is that the time?
= appliance machine
thing: the plug / the burnt toast; things: crumbs in the tray / a warranty; deed: beeped until we came; doing: beeping in the kitchen; noise: Ding!; where: next to the fridge / on the kitchen counter; size: still under guarantee; sign: Dinner in three minutes. Ding.
= gauge machine
thing: the needle / the dial; things: decimals / dials; deed: went into the red; doing: pointing at red; noise: Beep.; where: on the laboratory bench / on the dashboard; size: accurate to a hair; sign: That needle should not be there.
= engine machine
thing: the mechanic / the oil can; things: oil stains / greasy hands; deed: coughed, then roared; doing: overheating; noise: Vroom! Put-put-put.; where: under the bonnet / at the mechanic's; size: greasy; sign: It does that when it is cold.
= device machine
thing: the button marked no / the spare battery; things: wires / flat batteries; deed: beeped, then nothing; doing: beeping; noise: Beep! Beep!; where: on the inventor's bench / in the gadget shop; size: patent pending; sign: Press any button. Not that one.
= screen machine
thing: the cable / the connector; things: wires / blown fuses; deed: came unplugged; doing: sparking slightly; noise: Bzzt!; where: behind the television / in the wall; size: live, do not touch; sign: Which of you trod on the cable?
= vehicle vehicle
thing: the driver / the spare wheel; things: skid marks / exhaust fumes; deed: broke down, uphill / pulled out without looking; doing: rolling downhill; noise: Honk! Honk!; where: in the wrong lane / in a loading zone; size: parked on the pavement; sign: No parking. Not even this.
= car vehicle
thing: the steering wheel / the parking ticket; things: skid marks / parking tickets; deed: stalled at the lights / reversed into the hedge; doing: reversing; noise: Beep beep!; where: in the garage / at the red light; size: one careful owner; sign: Are we there yet?
= truck vehicle
thing: the loading ramp / the trucker; things: eighteen tyres / diesel; deed: jammed under the bridge; doing: blocking both lanes; noise: HOOOONK!; where: at the truck stop / under the low bridge; size: too tall for bridges; sign: Caution. This vehicle is reversing.
= bus vehicle
thing: the back seat / the driver; things: tickets / elbows; deed: left without me; doing: leaving without us; noise: Ding ding!; where: at the stop / in the slow lane; size: full, standing room only; sign: Two come at once. After an hour.
= bike vehicle
thing: the handlebar / the puncture; things: handlebars / spokes; deed: had a puncture / wobbled into the hedge; doing: wobbling downhill; noise: Ring ring!; where: chained to a fence / in the cycle lane; size: on two wheels, barely; sign: Look, no hands!
= train vehicle
thing: the platform / the whistle; things: rails / announcements; deed: left from another platform; doing: leaving platform nine; noise: Choo choo!; where: on platform two / in the tunnel; size: late, because of leaves; sign: Mind the gap.
= boat vehicle
thing: the anchor / the lifejacket; things: lifejackets / seasick faces; deed: sprang a leak / drifted off, unmanned; doing: sinking politely; noise: Ship ahoy!; where: in the harbour / beyond the lighthouse; size: not quite watertight; sign: Women, children, and captain first.
= plane vehicle
thing: the window seat / the parachute; things: wings / tiny meals; deed: took off without us / landed, second try; doing: circling the airport; noise: Neeeeow!; where: above the clouds / on the runway; size: ready for take-off; sign: Seat belts on. Tables up.
= spaceship vehicle
thing: the launch pad / the countdown; things: stars, quite close / weightless crumbs; deed: lifted off too soon; doing: orbiting; noise: Three! Two! One!; where: in orbit / on the launch pad; size: ready for Mars; sign: Houston, we have a problem.
= cart vehicle
thing: the squeaky wheel / the donkey in front; things: squeaks / a missing wheel; deed: rolled down the hill; doing: rolling away; noise: Wheee!; where: behind the pony / down a snowy hill; size: pushed or pulled; sign: Whoever built it forgot the brakes.
= vehiclepart machine
thing: the mechanic / the garage bill; things: oily rags; deed: came off at speed; doing: rattling under the car; noise: Clatter!; where: under the car / in the mechanic's hand; size: oily; sign: The car goes better without it.
= instrument instrument
thing: the music teacher / the wrong note; things: wrong notes / neighbours, knocking; deed: played one wrong note; doing: playing off-key; noise: Plink! Plonk!; where: in the orchestra pit / in a velvet case; size: slightly out of tune; sign: He practises. The neighbours moved.
= strings instrument
thing: the bow / the broken string; things: strings / plucked notes; deed: snapped a string mid-solo; doing: strumming by the campfire; noise: Twaaang!; where: in the second row / by the campfire; size: one string short; sign: Four strings. Three since the solo.
= wind instrument
thing: the mouthpiece / the red cheeks; things: puffed cheeks / spit; deed: tooted too soon; doing: tooting next door; noise: Toot! Toooot!; where: in the brass band / in the marching band; size: blown at one end; sign: He is out of puff.
= drum instrument
thing: the sticks / the whole drum kit; things: headaches / beats; deed: went boom, then tish; doing: beating time; noise: Ba-dum tish!; where: behind the band / in the marching parade; size: hit with a stick; sign: Nobody downstairs is asleep now.
= piano instrument
thing: the black key / the stool; things: pedals / scales in C; deed: played a waltz, badly; doing: tinkling in the lounge; noise: Plink plonk!; where: in the concert hall / stuck on the stairs; size: black and white; sign: Eighty-eight keys. One of them sticks.
= toy toy
thing: the toy box / the nursery floor; things: toddlers' tears / batteries; deed: squeaked underfoot; doing: squeaking; noise: Squeak!; where: under the Christmas tree / on the nursery floor; size: for three and up; sign: Mine! No, mine!
= ball toy
thing: the broken window / the goalkeeper; things: broken windows / bounces; deed: bounced, then broke glass; doing: bouncing; noise: Boing!; where: over the neighbour's fence / in the net; size: round and bouncy; sign: Can we have it back, please?
= game sport
thing: the rule book / the loser's face; things: rules / cheaters; deed: ended in an argument; doing: being played; noise: My turn!; where: on a rainy Sunday / on the board; size: for two to six; sign: It is not about winning. It is.
= sport sport
thing: the referee / the sweaty towel; things: medals / pulled muscles; deed: went to extra time; doing: being played outdoors; noise: Goooal!; where: at the Olympics / on the pitch; size: an Olympic one; sign: Two-nil. In the rain.
= sportsgear sport
thing: the gym / the locker room; things: sweat / grass stains; deed: missed the open goal; doing: smelling of gym; noise: Fore!; where: in the locker room / in the gym bag; size: for outdoor use; sign: He swung. He missed. He bowed.
`;
