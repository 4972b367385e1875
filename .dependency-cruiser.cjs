/** Who may import whom. ARCHITECTURE.md draws it; each message says what to do instead. */

const PURE_LIBRARIES = 'valibot|mutative|pure-rand|stemmer|fastest-levenshtein';
/** A game's rule files: everything of it but its screens and its writer. */
const RULES = '^src/games/([^/]+)/(?!screens/|writer/)';
const ANY_TEST = '[.](test|contract)[.]tsx?$|/testing/';

const rule = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: ANY_TEST, ...from, ...(from.pathNot ? { pathNot: `${ANY_TEST}|${from.pathNot}` } : {}) },
  to,
});
/** A folder may import nothing of `src` (or `signaling`) but what the pattern names. */
const only = (name, comment, from, allowed) =>
  rule(name, comment, { path: from }, { path: '^(src|signaling|e2e|bench|scripts)/', pathNot: allowed });
const pure = (name, from, libraries = PURE_LIBRARIES) =>
  rule(
    name,
    `Pure folders run anywhere and always alike: from outside they may import ${libraries.replaceAll('|', ', ')}. Let chance, time and devices come in as arguments.`,
    { path: from },
    { path: '', pathNot: `^(src|signaling)/|node_modules/(${libraries})/` },
  );

module.exports = {
  forbidden: [
    only(
      'kernel-alone',
      'kernel/ says what a game is and knows nobody: hand it what it needs as an argument.',
      '^src/kernel/',
      '^src/kernel/',
    ),
    only('room-on-kernel', 'room/ builds on kernel/ alone.', '^src/room/', '^src/(room|kernel)/'),
    only(
      'protocol-on-ids',
      'protocol/ is the wire: of the kernel it knows the ids only, of games and room nothing.',
      '^src/protocol/',
      '^src/(protocol/|kernel/ids[.]ts$)',
    ),
    only(
      'rules-on-kernel',
      "A game's rules build on kernel/ and on files of their own game that are rules too; screens and writer look at them, never the other way round.",
      RULES,
      '^src/(kernel/|games/$1/(?!screens/|writer/))',
    ),
    only(
      'writer-on-its-rules',
      'The built-in writer runs in a worker of its own: it may use libraries, the kernel and the rule files of its game.',
      '^src/games/([^/]+)/writer/',
      '^src/(kernel/|games/$1/(?!screens/))',
    ),
    only(
      'screens-on-view',
      "A game's screens see view.ts and words.ts of their own game, ui/, selectors of stores/ and the kernel's types. A rule a screen needs belongs in the view.",
      '^src/games/([^/]+)/screens/',
      '^src/(kernel/|ui/|stores/|games/$1/(screens/|view[.]ts$|words[.]ts$))',
    ),
    only(
      'host-through-doors',
      'host/ enters a game by its index.ts (and the type of its writer), and knows transport, storage and llm by their interfaces. Real ones are handed in by main.tsx and worker.ts.',
      '^src/host/(?!worker[.]ts$)',
      '^src/(host|kernel|room|protocol)/|^src/games/[^/]+/(index[.]ts|script[.]ts|writer/worker[.]ts)$|^src/(transport/link|storage/storage|llm/client)[.]ts$|^src/huddle/(hostPads|hostWall|messages)[.]ts$',
    ),
    only(
      'player-knows-no-rules',
      "player/ runs on phones: it mirrors views and never loads a game's rules. Use view.ts.",
      '^src/player/',
      '^src/(player|protocol|kernel)/|^src/room/view[.]ts$|^src/games/[^/]+/view[.]ts$|^src/transport/link[.]ts$',
    ),
    only(
      'llm-through-tasks',
      'llm/ asks named tasks: of a game it may know tasks.ts only.',
      '^src/llm/',
      '^src/(llm|kernel)/|^src/games/[^/]+/tasks[.]ts$',
    ),
    only(
      'signaling-through-tasks',
      'The server never sees a game: of src/ it may know tasks.ts of each game and the kernel it is written against.',
      '^signaling/',
      '^signaling/|^src/kernel/|^src/games/[^/]+/tasks[.]ts$',
    ),
    only(
      'transport-alone',
      'transport/ moves bytes and does not know what they mean.',
      '^src/transport/',
      '^src/(transport|kernel)/',
    ),
    only(
      'storage-alone',
      'storage/ keeps events and does not know what they mean.',
      '^src/storage/',
      '^src/(storage|kernel)/',
    ),
    only(
      'huddle-alone',
      'huddle/ keeps shared documents and does not know what they are for: seats and teams are ids to it, texts leave by a callback.',
      '^src/huddle/',
      '^src/(huddle/|kernel/ids[.]ts$)',
    ),
    only(
      'stores-over-host-and-player',
      'stores/ bind host/ and player/ to screens: of the rest they know interfaces and views.',
      '^src/stores/',
      '^src/(stores|host|player|protocol|kernel)/|^src/room/view[.]ts$|^src/(transport/link|storage/storage|storage/seatTokens)[.]ts$|^src/huddle/(phone|directly|messages|playerPad|playerWall)[.]ts$',
    ),
    only(
      'ui-thin',
      "ui/ shows and sends: it knows stores/, views, the room's limits, and a game by its lazy screens/.",
      '^src/ui/',
      '^src/(ui|stores|kernel)/|^src/room/(view|limits)[.]ts$|^src/games/[^/]+/screens/(tv|phone)/index[.]tsx$',
    ),
    rule(
      'lazy-games',
      'A phone must not download a game that is not being played: import its screens with import().',
      { path: '^src/(ui|main)' },
      { path: '^src/games/', dependencyTypesNot: ['dynamic-import'] },
    ),
    rule(
      'only-main-composes',
      'Only main.tsx (and the host worker, for what lives in it) builds the real parts; everybody else is handed an interface.',
      {
        path: '^src/',
        pathNot: '^src/main[.]tsx$|^src/(phone|tv)Parts[.]ts$|^src/host/worker[.]ts$|^src/transport/|^src/storage/',
      },
      { path: '^src/(transport/(peer|relay)/|storage/idb[.]ts$|main[.]tsx$)' },
    ),
    rule(
      'phones-without-host',
      'A phone must not download what only the TV runs: what both sides need belongs in protocol/.',
      { path: '^src/stores/(phone|partyStore)[.]ts$|^src/ui/(?!tv/|gallery/)' },
      { path: '^src/host/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'only-transport-peerjs',
      'peerjs is imported by transport/ alone.',
      { pathNot: '^src/transport/' },
      {
        path: 'node_modules/peerjs/',
      },
    ),
    rule(
      'only-relay-seals',
      'Key exchange and ciphers are loaded with the relay alone: whoever needs them on every phone makes its first load larger.',
      { pathNot: '^src/transport/relay/' },
      { path: 'node_modules/@noble/(curves|ciphers)/' },
    ),
    rule(
      'only-storage-idb',
      'idb is imported by storage/ alone.',
      { pathNot: '^src/storage/' },
      {
        path: 'node_modules/idb/',
      },
    ),
    rule(
      'only-huddle-yjs',
      'yjs and what belongs to it are imported by huddle/ alone, which a phone loads when a pad opens. A type of huddle/ is enough elsewhere.',
      { pathNot: '^src/huddle/' },
      { path: 'node_modules/(yjs|y-webrtc|y-protocols|lib0)/' },
    ),
    pure('pure-rules', `${RULES}|^src/(kernel|room)/`),
    pure('pure-protocol', '^src/protocol/', '@msgpack/msgpack|@noble/hashes|jsondiffpatch|valibot'),
    rule(
      'no-tests-in-the-product',
      'What is for tests stays with the tests.',
      { path: '^(src|signaling)/' },
      { path: ANY_TEST },
    ),
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one idea, or hide a third: move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
    },
  },
};
