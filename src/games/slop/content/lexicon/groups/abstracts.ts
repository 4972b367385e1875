/** Evidence by group for paper, money, events, feelings, ideas, time and acts; the notation stands in `groups.ts`. */
export const ABSTRACTS = `
= money money
thing: the piggy bank / the wallet; things: pennies / cash; deed: went up, as usual / rolled under the till; doing: losing value; noise: Ka-ching!; where: under the mattress / at the bank; size: all counted, in coins; sign: Can you lend me a fiver?
= prize money
thing: the winner / the glass case; things: confetti / applause; deed: went to somebody else; doing: waiting for its winner; noise: And the winner is!; where: on the mantelpiece / at the award ceremony; size: engraved, wrong name; sign: I would like to thank my mother.
= debt money
thing: the bank manager / the reminder in red; things: red numbers / reminders; deed: doubled by Friday; doing: adding up; where: in the red / on the last reminder; size: due on Friday; sign: Final notice. The fourth one.
= paper paper
thing: the dotted line / the staple; things: signatures / coffee stains; deed: was signed, then lost; doing: curling at the edges; noise: Rustle, rustle.; where: in the filing cabinet / under the stapler; size: in triplicate; sign: Sign here, here, and there.
= book paper
thing: the bookmark / the librarian; things: pages / dog ears; deed: ended on page nine; doing: waiting at the library; noise: Shhh!; where: on the library shelf / under my pillow; size: four hundred pages; sign: The butler did it. Page ninety.
= newspaper paper
thing: the front page / the paperboy; things: headlines / crosswords; deed: splashed it over everything; doing: wrapping the chips; noise: Extra! Extra!; where: on the doorstep / under the chips; size: black, white, and read; sign: Extra! Extra! Read all about it!
= letter paper
thing: the envelope / the stamp; things: stamps / kisses at the end; deed: came with the post; doing: waiting for a stamp; where: in the envelope / on the doormat; size: signed with love; sign: Dear sir or madam. Unfortunately.
= map paper
thing: the fold / the red cross; things: wrong turnings / symbols; deed: was upside down; doing: leading us in circles; where: in the glove box / upside down; size: folded wrongly; sign: You are here. We are not.
= card paper
thing: the inspector / the small print; things: small print / stamps; deed: expired yesterday; doing: expiring tomorrow; where: in my wallet / at the ticket window; size: valid until yesterday; sign: Not transferable. Not refundable. Not valid.
= story paper
thing: the twist / the happy end; things: once upon a times / twists; deed: ended happily, suddenly; doing: getting longer each time; noise: Once upon a time!; where: at bedtime / around the campfire; size: based on real events; sign: And they lived happily ever after.
= song paper
thing: the chorus / the microphone; things: la la las / high notes; deed: stuck in my head; doing: going round my head; noise: La la laaa!; where: on the radio again / in my head; size: catchy; sign: All together now. Second verse.
= picture paper
thing: the frame / the nail behind it; things: brush strokes / a gold frame; deed: winked as I passed; doing: hanging crooked; where: in the gallery / above the fireplace; size: in oils, slightly crooked; sign: The eyes follow you.
= film paper
thing: the popcorn / the director's chair; things: popcorn / credits; deed: won no Oscars; doing: showing at nine; noise: And action!; where: on the big screen / in row nine; size: worse than the book; sign: Lights! Camera! Where is everyone?
= message paper
thing: the reply / the fine print; things: replies / exclamation marks; deed: went to everyone; doing: waiting for a reply; noise: Ping!; where: in my inbox / under the door; size: marked urgent; sign: Read it, then eat it.
= speech paper
thing: the microphone / the long pause; things: long words / quotes; deed: came out wrong; doing: being repeated; noise: Blah, blah, blah!; where: on my tongue's tip / in quotation marks; size: said before everyone; sign: I said it. Everyone heard it.
= joke paper
thing: the punchline / the groan; things: groans / punchlines; deed: fell flat; doing: getting no laughs; noise: Ba-dum tish!; where: inside the cracker / between two groans; size: funnier in my head; sign: Knock knock. Who is there?
= word paper
thing: the crossword / the dictionary; things: syllables / spelling mistakes; deed: was spelled wrong; doing: being spelled wrong; where: in the dictionary / on my tongue's tip; size: hard to spell; sign: Can you use it in a sentence?
= event event
thing: the guest list / the photographer; things: invitations / speeches; deed: started without me; doing: happening tonight; noise: Surprise!; where: on everyone's calendar / in the local paper; size: one night only; sign: Save the date. Whose date?
= party event
thing: the balloon / the guest of honour; things: balloons / paper hats; deed: went on till dawn; doing: getting louder; noise: Surprise!; where: next door, till dawn / under the balloons; size: too loud for upstairs; sign: The neighbours came. To complain.
= contest event
thing: the finish line / the whistle; things: rules / bad losers; deed: went to penalties; doing: going to extra time; noise: And they're off!; where: at the starting line / in the final; size: neck and neck; sign: May the best one win. Not you.
= show event
thing: the curtain / the front row; things: encores / drum rolls; deed: got two stars; doing: selling out; noise: Encore!; where: on the big stage / on at eight; size: on twice nightly; sign: Ladies and gentlemen! Please sit.
= accident event
thing: the ambulance / the dent; things: dents / broken bits; deed: happened in slow motion; doing: getting worse; noise: Crash! Bang!; where: on the corner / in slow motion; size: nobody's fault, they say; sign: It was like that when I came.
= trip event
thing: the suitcase / the travel agent; things: suitcases / sick bags; deed: took the long way; doing: taking forever; noise: Are we there yet?; where: along the scenic route / on the way back; size: longer than planned; sign: Left at the lights. Then swim.
= meeting event
thing: the agenda / the flip chart; things: agendas / biscuits; deed: was nearly an email; doing: running over time; noise: Any other business?; where: in the conference room / from two till six; size: longer than the agenda; sign: Same time next week?
= fight event
thing: the referee / the black eye; things: bruises / broken chairs; deed: ended in a draw; doing: getting out of hand; noise: Take that!; where: in round three / behind the saloon; size: best of three; sign: They started it. No, they did.
= crime event
thing: the evidence bag / the inspector; things: clues / alibis; deed: was nobody's fault, allegedly; doing: being investigated; noise: Stop, thief!; where: at the scene / in the police report; size: against the law; sign: Where were you on Tuesday night?
= dance event
thing: the dance floor / the partner's toes; things: trodden toes / twirls; deed: ended in the splits; doing: going one, two, three; noise: Cha cha cha!; where: on the dance floor / under the disco ball; size: two steps left; sign: One, two, three. Sorry. My foot.
= noise event
thing: the ear plug / the neighbour upstairs; things: ear plugs / echoes; deed: woke the whole street; doing: waking the neighbours; noise: BOOOM!; where: upstairs, at night / in both ears; size: heard three streets away; sign: Did you hear that? There. Again.
= smell event
thing: the clothes peg / the open window; things: pegs on noses / open windows; deed: followed me home; doing: drifting over; noise: Pooh!; where: under everybody's nose / in the lift; size: noticed by everyone; sign: Open a window. All of them.
= job action
thing: the pay slip / the alarm clock; things: pay slips / early mornings; deed: took all weekend; doing: earning a living; noise: Back to it!; where: nine to five / on the payroll; size: badly paid; sign: Monday to Friday. And Saturday.
= help action
thing: the helping hand / the thank-you note; things: thanks / favours; deed: came just in time; doing: coming round the corner; noise: Over here!; where: just in time / on the emergency line; size: free, for once; sign: I owe you one. Two, then.
= action action
thing: the first attempt / the witness; things: witnesses / second thoughts; deed: went wrong twice; doing: happening right now; noise: Here goes!; where: in front of witnesses / in broad daylight; size: done before we noticed; sign: He did it. We all saw.
= movement action
thing: the finish / the stopwatch; things: sore feet / tired legs; deed: left us all dizzy; doing: going round again; noise: Whee!; where: at full speed / round the block; size: good for the legs; sign: Left a bit. Stop. Too far.
= mistake action
thing: the red ink / the rubber; things: red ink / red faces; deed: cost us a fortune; doing: getting noticed; noise: Oops!; where: in the small print / on page one; size: nobody's fault; sign: Delete. Undo. Undo! UNDO!
= lesson action
thing: the blackboard / the gold star; things: gold stars / yawns; deed: was followed by homework; doing: going over our heads; where: on the timetable / after the bell; size: followed by a test; sign: There will be a test.
= medical action
thing: the nurse / the waiting room; things: pills / bandages; deed: took two spoonfuls; doing: taking its course; noise: This may sting!; where: on prescription / at the clinic; size: twice daily, with food; sign: Take two and call me tomorrow.
= feeling feeling
thing: my throat's big lump / the diary; things: sighs / goosebumps; deed: came over me suddenly; doing: coming over me; noise: Sigh...; where: in my heart / deep inside; size: hard to hide; sign: Tell me where it hurts.
= joy feeling
thing: the big grin / the little jump; things: grins / giggles; deed: made us all grin; doing: bubbling up; noise: Yippee!; where: on a rainbow / on cloud nine; size: grinning ear to ear; sign: I cannot stop smiling. It hurts.
= fear feeling
thing: the cold sweat / the night light; things: chattering teeth / cold sweat; deed: made my knees knock; doing: creeping up my spine; noise: Aaaargh!; where: under the bed, shaking / behind the sofa; size: shaking like a leaf; sign: Leave the light on. All lights.
= anger feeling
thing: the clenched fist / the slammed door; things: slammed doors / gritted teeth; deed: boiled over; doing: boiling over; noise: Grrrr!; where: behind gritted teeth / at boiling point; size: red in the face; sign: Count to ten. Keep counting.
= sadness feeling
thing: the box of tissues / the violin; things: tears / tissues; deed: ended in tears; doing: welling up; noise: Boo hoo!; where: in the handkerchief / in a soggy tissue; size: one long sigh; sign: I have something in my eye.
= romance feeling
thing: the bunch of roses / the arrow; things: roses / butterflies; deed: sent a dozen roses; doing: making hearts flutter; noise: Mwah!; where: under the mistletoe / in the moonlight; size: sealed with a kiss; sign: Roses are red. So are you.
= idea idea
thing: the light bulb / the whiteboard; things: light bulbs / second thoughts; deed: came to me, bathing; doing: forming slowly; noise: Aha!; where: in my head / on the whiteboard; size: good in theory; sign: It was better in my head.
= plan idea
thing: the diagram / the arrow we drew; things: diagrams / arrows; deed: failed at step two; doing: falling apart; where: on the whiteboard / at the drawing board; size: in four easy steps; sign: Step one: panic. Step two: run.
= rule idea
thing: the small print / the exception; things: exceptions / fines; deed: was broken by lunch; doing: being bent slightly; noise: Not allowed!; where: in the small print / on page forty; size: strictly enforced; sign: No running. No diving. No ducks.
= secret idea
thing: the keyhole / the sealed lips; things: whispers / clues; deed: got out anyway; doing: slipping out; noise: Psst!; where: behind sealed lips / under lock and key; size: between you and me; sign: Tell nobody. Everybody knows.
= problem idea
thing: the plumber / the quick fix; things: headaches / worried looks; deed: got worse by lunch; doing: getting bigger; noise: Mayday!; where: on the worry list / back again; size: not my fault; sign: Somebody should do something. Not me.
= knowledge idea
thing: the encyclopedia / the exam; things: facts / footnotes; deed: came in handy once; doing: filling my head; where: in the encyclopedia / in the syllabus; size: on the exam; sign: I read it somewhere. Page nine.
= luck idea
thing: the four-leaf clover / the roulette wheel; things: crossed fingers / odds; deed: ran out; doing: running out; noise: Jackpot!; where: in the stars / at the horseshoe's end; size: one in a million; sign: Cross your fingers. Now your toes.
= quality quality
thing: the job interview / the certificate; things: compliments / proof; deed: showed at once; doing: showing clearly; where: in the job advert / in the eulogy; size: rare these days; sign: You have it or you have not.
= size quality
thing: the tape measure / the tailor; things: inches / measurements; deed: was measured twice; doing: being measured; where: on the tape measure / in the small print; size: measured in inches; sign: Measure it again. In metric.
= colour quality
thing: the paint tin / the rainbow; things: paint charts / crayons; deed: ran in the wash; doing: fading in the sun; where: on the paint chart / in the rainbow; size: fading in the wash; sign: It looked different in the shop.
= shape quality
thing: the ruler / the compass; things: corners or curves; deed: was drawn freehand; doing: going round and round; where: in the geometry book / on graph paper; size: drawn with a ruler; sign: Fold along the dotted line.
= state quality
thing: the progress report / the waiting list; things: reports / circumstances; deed: lasted all week; doing: lasting longer than hoped; where: at the moment / until further notice; size: only temporary; sign: No change since this morning.
= amount quality
thing: the calculator / the abacus; things: sums / decimals; deed: did not add up; doing: adding up; where: in the accounts / on the calculator; size: more than I ordered; sign: Count them. Now count again.
= part thing
thing: the rest of it / the missing bit; things: bits / leftovers; deed: came off, somehow; doing: coming loose; noise: Snap!; where: on the far side / right at the end; size: one bit of many; sign: It goes here. Or there.
= time time
thing: the calendar / the little hand; things: minutes / calendar pages; deed: went by too fast; doing: ticking by; noise: Tick tock!; where: on the calendar / in the diary; size: over before you notice; sign: Look at the calendar. No, this year's.
= day time
thing: the diary / the week; things: hours; deed: started with an alarm; doing: dawning; noise: Rise and shine!; where: on the calendar / in the week; size: twenty-four hours long; sign: Not yesterday. Not tomorrow.
= season time
thing: the calendar page / the change of clothes; things: three months of it; deed: came late this year; doing: coming round again; where: on the calendar / between two others; size: three months long; sign: There are four. Not the others.
= holiday time
thing: the bank holiday / the decorations; things: decorations / relatives; deed: came once a year; doing: coming round again; noise: Hip hip!; where: red on the calendar / at grandma's; size: once a year; sign: The shops are shut. We have nothing.
= number number
thing: the calculator / the bingo caller; things: fingers, counted / digits; deed: added up wrong; doing: being counted; noise: Bingo!; where: on the calculator / in the sum; size: more than my fingers; sign: Count on your fingers. Not those.
= power idea
thing: the big red button / the last word; things: orders / bows; deed: went to his head; doing: going to his head; noise: Silence!; where: at the top / behind the big desk; size: absolute until lunch; sign: Because I say so.
= magic idea
thing: the wand / the top hat; things: sparks / rabbits; deed: turned him frog-shaped; doing: sparkling; noise: Abracadabra!; where: up my sleeve / inside the top hat; size: all done with mirrors; sign: Now you see it. Now you don't.
= science idea
thing: the test tube / the professor; things: formulas / test tubes; deed: was proved on paper; doing: being studied; noise: Eureka!; where: in the laboratory / on the blackboard; size: taught at university; sign: Please show your working.
= art idea
thing: the critic / the beret; things: critics / masterpieces; deed: was misunderstood; doing: being misunderstood; where: in the gallery / at evening class; size: modern, apparently; sign: My toddler could do that.
= sleep idea
thing: the pillow / the alarm clock; things: snores / sheep, counted; deed: lasted till noon; doing: snoring; noise: Zzzzz.; where: under the eiderdown / on the night bus; size: eight hours, ideally; sign: Shh. Do not wake him.
= mail paper
thing: the attachment / the inbox; things: attachments / unread ones; deed: went to everyone; doing: piling up; noise: You've got mail!; where: in the spam folder / on the internet; size: unread; sign: Accept all cookies. Now eat.
= document paper
thing: the signature / the notary; things: signatures / clauses; deed: was signed in triplicate; doing: waiting for a signature; where: in the filing cabinet / at the notary's; size: signed and witnessed; sign: Read the small print. Too late.
`;
