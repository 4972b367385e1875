/** Evidence by group for people and groups of people: their gear and habits, never themselves. Notation in `groups.ts`. */
export const PEOPLE = `
= person person alive
thing: the name badge / the handshake; things: opinions / name badges; deed: shook hands with everyone / asked for the manager; doing: introducing themselves; noise: How do you do!; where: in the waiting room / third from the left; size: on two legs; sign: We have met. They say we have.
= relative person alive
thing: the family album / the wedding photo; things: hugs / family stories; deed: pinched both cheeks / stayed until Tuesday; doing: asking about my job; noise: Look how you've grown!; where: at the family reunion / in the wedding photo; size: related to me, sadly; sign: We share a nose. And Christmas.
= spouse person alive
thing: the wedding ring / the honeymoon album; things: wedding rings / vows; deed: said "I do" / forgot the anniversary; doing: waiting at the altar; noise: I do!; where: at the altar / on the honeymoon; size: married to somebody; sign: For better, for worse, for Thursdays.
= child person alive
thing: the lunch box / the teddy; things: sticky fingers / crayon on walls; deed: cried until it worked / drew on the wall; doing: asking why again; noise: Why? But why?; where: in the nursery / on the swings; size: small, sticky, awake; sign: Bedtime is at seven. We begged.
= teenager person alive
thing: the headphones / the slammed bedroom door; things: slammed doors / shrugs; deed: rolled both eyes; doing: growing out of everything; noise: Whatever.; where: upstairs, door closed / in the back row; size: taller every week; sign: Homework first. We both laughed.
= friend person alive
thing: the spare key / the secret handshake; things: inside jokes / borrowed books; deed: borrowed it, kept it / laughed before the end; doing: saving me a seat; noise: Long time no see!; where: at my side / on the next barstool; size: on my side; sign: They helped me move. Twice.
= elder person alive
thing: the rocking chair / the walking stick; things: old stories / boiled sweets; deed: told it again, longer; doing: dozing in the armchair; noise: In my day!; where: in the rocking chair / on the park bench; size: over eighty; sign: A telegram came from the king.
= royal person alive
thing: the throne / the crown; things: bowing servants / crown jewels; deed: waved from the balcony; doing: waving from the balcony; noise: Off with his head!; where: on the throne / on every stamp; size: born in a palace; sign: Everybody bow. Lower.
= noble person alive
thing: the coat of arms / the family portrait; things: titles / silver spoons; deed: rang for the butler; doing: inheriting a castle; noise: I say!; where: in the manor house / in the portrait gallery; size: titled, with land; sign: Their blood is blue. Ask them.
= leader person alive
thing: the big desk / the microphone; things: speeches / bodyguards; deed: gave a speech, waved / took all the credit; doing: running everything; noise: Vote for me!; where: behind the big desk / at the podium; size: elected, somehow; sign: Everybody works for them. Even you.
= boss person alive
thing: the corner office / the parking space; things: memos / orders; deed: took the corner office / called another meeting; doing: giving orders; noise: You're fired!; where: in the corner office / in the biggest chair; size: paid more than you; sign: My door is always open. Locked.
= soldier person alive
thing: the sergeant's whistle / the polished boot; things: medals / salutes; deed: saluted everything / marched into the wall; doing: marching on the spot; noise: Left! Right! Left!; where: in the barracks / on parade; size: at attention; sign: Yes sir. No sir. At once sir.
= officer person alive
thing: the badge / the notebook; things: handcuffs / clues; deed: wrote everything down / took our fingerprints; doing: looking for clues; noise: Freeze!; where: at the crime scene / in the patrol car; size: armed with a notebook; sign: Nobody leaves this room.
= thief person alive
thing: the sack of loot / the crowbar; things: loot / fingerprints; deed: tiptoed off, clinking; doing: tiptoeing past the guard; noise: Hands up!; where: on the wanted poster / in the getaway car; size: wanted in four towns; sign: Last seen with our silver.
= pirate person alive
thing: the treasure map / the plank; things: eye patches / buried treasure; deed: buried gold, drew crosses; doing: sailing under black flags; noise: Yo ho ho!; where: in the crow's nest / on the seven seas; size: wanted in every port; sign: X marks the spot.
= doctor person alive
thing: the white coat / the stethoscope; things: bandages / cold hands; deed: listened to my chest / called it only wind; doing: taking my pulse; noise: Say aaah!; where: in the surgery / behind the clipboard; size: trained for seven years; sign: Two of these, with food.
= teacher person alive
thing: the red ink / the blackboard; things: red ink / homework; deed: marked it in red / gave out detention; doing: handing out homework; noise: Quiet at the back!; where: at the blackboard / in the staff room; size: always right; sign: See me after class.
= student person alive
thing: the overdue essay / the noodles again; things: essays, overdue / noodles; deed: copied the last answer / slept through the lecture; doing: cramming for exams; where: in the lecture hall / in the library, asleep; size: deep in homework; sign: Essay due Monday. It is Monday.
= scientist person alive
thing: the test tube / the white coat; things: test tubes / formulas; deed: mixed two, ran / discovered it by accident; doing: mixing green and purple; noise: Eureka!; where: in the laboratory / behind the microscope; size: clever, singed eyebrows; sign: The experiment was almost a success.
= lawyer person alive
thing: the wig / the witness; things: clauses / objections; deed: billed by the minute; doing: cross-examining the witness; noise: Objection!; where: in the courtroom / behind the small print; size: billed by the hour; sign: Tell the truth, the whole truth.
= artist person alive
thing: the easel / the beret; things: brushes / berets; deed: stepped back, squinted / signed it, bottom right; doing: suffering for it; noise: Don't move!; where: at the easel / in a cold attic; size: famous after the funeral; sign: It is not finished. It never is.
= writer person alive
thing: the deadline / the typewriter; things: deadlines / crumpled pages; deed: typed "the end", wept; doing: staring at page one; where: at the typewriter / in the bookshop window; size: out of ink; sign: Chapter one. It was raining. Coffee.
= musician person alive
thing: the microphone / the encore; things: encores / wrong notes; deed: bowed before the end / played it in C; doing: tuning up; noise: La la laaa!; where: in the orchestra / on tour; size: on tour until May; sign: And a one, and a two.
= performer person alive
thing: the spotlight / the dressing room; things: bouquets / tights; deed: bowed, nine times / forgot the second verse; doing: taking a bow; noise: Ta-daaa!; where: in the spotlight / in the circus ring; size: famous for fifteen minutes; sign: Hold the applause. No, do not.
= clown person alive
thing: the red nose / the custard pie; things: custard pies / giant shoes; deed: squirted the mayor / fell over the bucket; doing: honking a red nose; noise: Honk honk!; where: in the circus ring / in a tiny car; size: funny on purpose; sign: Eleven of them came out.
= dancer person alive
thing: the tutu / the dance floor; things: blisters / tights; deed: twirled, leapt, landed; doing: twirling on tiptoe; noise: And five, six, seven!; where: on tiptoe / on the dance floor; size: light on their feet; sign: Left foot. Your other left.
= athlete person alive
thing: the gold medal / the finish line; things: medals / sweatbands; deed: came second, just; doing: doing star jumps; noise: On your marks!; where: on the winner's podium / at the starting line; size: fitter than us all; sign: New world record. Wind-assisted.
= cook person alive
thing: the tall white hat / the rolling pin; things: burnt fingers / secret recipes; deed: tasted it, added salt; doing: stirring and shouting; noise: Order up!; where: at the stove / in a hot kitchen; size: covered in flour; sign: Never ask what is in it.
= waiter person alive
thing: the tray / the tip; things: tips / folded napkins; deed: spilled the soup, bowed; doing: carrying six plates; noise: Ready to order?; where: at table nine / behind the tray; size: paid in tips; sign: The fish is off. So am I.
= servant person alive
thing: the silver tray / the feather duster; things: polished spoons / bows; deed: bowed, withdrew backwards; doing: polishing the silver; noise: You rang?; where: below stairs / behind the silver tray; size: discreet, with a tray; sign: Very good, sir. It was not.
= worker person alive
thing: the overalls / the tea break; things: overalls / invoices; deed: came the wrong Tuesday; doing: sucking air through teeth; noise: Tea break!; where: up the ladder / in the van outside; size: paid by the hour; sign: It will cost you. Cash.
= clerk person alive
thing: the counter / the rubber stamp; things: stamps / forms in triplicate; deed: stamped it, sighed / closed the counter; doing: stamping every page; noise: Next!; where: behind the counter / at window seven; size: back after lunch; sign: Take a number. It is ninety-four.
= seller person alive
thing: the price tag / the till; things: special offers / price tags; deed: threw in another one; doing: haggling; noise: Roll up! Roll up!; where: at the market stall / behind the till; size: open until six; sign: For you, my friend, half price.
= farmer person alive
thing: the pitchfork / the wellington boot; things: muddy boots / turnips; deed: got up at four / ploughed round us; doing: ploughing at dawn; noise: Get off my land!; where: on the tractor / in the turnip field; size: up since four; sign: Rain is coming. His knee says so.
= hunter person alive
thing: the trap / the big net; things: traps / tall stories; deed: crept up, sneezed; doing: lying in wait; noise: Shh! There!; where: up to the knees / in the hide, silent; size: patient, in green; sign: It was this big. No, bigger.
= driver person alive
thing: the steering wheel / the cap; things: maps / traffic jams; deed: missed the turning / took the scenic route; doing: missing the turning; noise: Hop in!; where: behind the wheel / at the controls; size: licensed, on paper; sign: Sit back. Close your eyes. I do.
= sailor person alive
thing: the anchor tattoo / the hammock; things: sea shanties / knots; deed: swabbed the deck, sang; doing: swabbing the deck; noise: Land ahoy!; where: in the rigging / in every port; size: weeks at sea; sign: A girl in every port. Seasick too.
= traveller person alive
thing: the suitcase / the guidebook; things: postcards / sunburn; deed: photographed everything / sent one postcard; doing: looking for the hotel; noise: Are we there yet?; where: at the airport / behind the guidebook; size: not from here; sign: Wish you were here. Love, us.
= guest person alive
thing: the doorbell / the spare towel; things: small talk / thank-you cards; deed: stayed too long / brought a plant; doing: waiting to be seated; noise: Ding dong!; where: on the doormat / on the list; size: invited, supposedly; sign: They said seven. It is ten.
= cleric person alive
thing: the pulpit / the collection plate; things: candles / long sermons; deed: blessed it, twice; doing: ringing the bell; noise: Dearly beloved!; where: in the pulpit / by the altar candles; size: in robes; sign: Sunday, at ten. Bring change.
= wizard person alive
thing: the wand / the pointed hat; things: spells / frogs, formerly guests; deed: turned him frog-shaped; doing: brewing a potion; noise: Abracadabra!; where: in the tower, brewing / on a broomstick; size: in a pointed hat; sign: He was a prince this morning. Ribbit.
= expert person alive
thing: the pie chart / the long word; things: pie charts / long words; deed: explained it, again / drew us a diagram; doing: explaining at length; noise: Technically!; where: on the panel / behind the charts; size: right, statistically; sign: I wrote a paper on this.
= hero person alive
thing: the cape / the cheering crowd; things: medals / fan mail; deed: saved the day, late; doing: saving the day; noise: Never fear!; where: just in time / on the front page; size: brave until lunch; sign: Is there a cat up a tree?
= rival person alive
thing: the thrown glove / the last word; things: dirty looks / old scores; deed: swore revenge, left; doing: plotting revenge; noise: We meet again!; where: in the opposite corner / across the chessboard; size: on the other side; sign: This town is too small for both.
= winner person alive
thing: the trophy / the podium; things: trophies / confetti; deed: kissed the trophy; doing: thanking their mother; noise: Yesss!; where: on the podium / ahead of everyone; size: first, and mentions it; sign: Gold. By one whole second.
= fool person alive
thing: the banana skin / the wrong door; things: silly mistakes; deed: pushed a pull door; doing: getting it wrong; noise: D'oh!; where: at the wrong address / in the wrong trousers; size: not quite prepared; sign: It says pull. He is pushing.
= stranger person alive
thing: the turned-up collar / the unmarked van; things: whispers / dark glasses; deed: vanished round the corner; doing: reading yesterday's paper; where: in the shadows / behind a newspaper; size: nobody we know; sign: Nobody saw the face.
= spy person alive
thing: the fake moustache / the secret code; things: secret codes / dark glasses; deed: swapped two briefcases / swallowed the note; doing: listening at the wall; noise: Burn after reading!; where: behind a holey newspaper / undercover; size: using no real name; sign: The geese fly low tonight.
= builder person alive
thing: the hard hat / the cement mixer; things: hard hats / cement; deed: whistled, measured, left; doing: mixing cement; noise: Mind your heads!; where: on the scaffolding / up a ladder; size: up a ladder; sign: It will be ready by some spring.
= maker person alive
thing: the workbench / the apron; things: shavings / apprentices; deed: made it by hand; doing: working by hand; noise: Tap, tap, tap.; where: at the workbench / in a tiny workshop; size: skilled with both hands; sign: Made by hand. The left one.
= group group
thing: the membership card / the group photo; things: members / matching T-shirts; deed: voted, then sang; doing: holding a meeting; noise: All in favour?; where: in the village hall / in the group photo; size: more than nine people; sign: Everyone in. Squeeze. Smile.
= team group
thing: the coach / the matching shirt; things: matching shirts / high fives; deed: lost six-nil / huddled, then shouted; doing: losing at half-time; noise: Go! Go! Go!; where: in the changing room / bottom of the league; size: eleven strong; sign: There is no I in it.
= band group
thing: the tour van / the drummer; things: groupies / amplifiers; deed: split up over biscuits; doing: tuning up loudly; noise: One, two, three, four!; where: on tour / in the garage, rehearsing; size: louder than last year; sign: They split up. Creative differences.
= crowd group
thing: the back row / the barrier; things: elbows / cheering; deed: pushed forward, cheering; doing: queueing round the block; noise: Hooray!; where: outside the locked gates / all over the square; size: ten thousand strong; sign: Everybody is here. And their cousin.
= firm group
thing: the logo / the shareholder; things: shareholders / logos; deed: went bankrupt, in style; doing: merging; where: on the stock market / on the ninth floor; size: limited; sign: Your call is important to us.
= government group
thing: the tax form / the voting booth; things: taxes / forms; deed: raised taxes again; doing: voting on it; noise: Order! Order!; where: in the capital / behind closed doors; size: elected every four years; sign: Fill in the form for the form.
= herd group
thing: the shepherd / the stampede; things: hoofprints / tails; deed: stampeded past; doing: stampeding; noise: Thud thud thud!; where: on the plain / behind the leader; size: all going one way; sign: Where one goes, they all go.
= army group
thing: the general / the bugle; things: boots / trumpets; deed: marched off, marched back; doing: marching; noise: Charge!; where: in the barracks / over the hill; size: ten thousand boots; sign: Ten thousand, and nobody brought lunch.
`;
