/**
 * Every number that limits something in this process, with its reason. Tests pass their own through the options;
 * no environment variable changes them but LLM_DAILY_TOKENS, which is the operator's money.
 */
export const LIMITS = {
  // Sockets. 18 phones, a TV and some spectators may sit behind one NAT, each with up to three (broker, relay, a pad's topic),
  // and all come back at once after a restart.
  socketsPerAddress: 128,
  newSocketsPerMinute: 360,
  /** All addresses together: about a hundred parties; each socket costs some 20 KB. */
  sockets: 2_000,
  /** TCP connections: a browser keeps six, and a page's load must not wait for a neighbour's. */
  connections: 4_096,

  // The broker. An SDP offer with its candidates is 1-5 KB.
  frameBytes: 64 * 1024,
  /** PeerJS and y-webrtc nest four deep; some ten thousand levels could not be written again for the addressee. */
  frameDepth: 16,
  /** A host that answers 18 phones at once sends some 18 x (1 answer + 12 candidates) frames. */
  framesBurst: 1_000,
  framesPerSecond: 200,
  /** Frames to an id that is not here are queued for 5 s: what one socket may make us hold (x1, then per second). */
  absentBytesBurst: 128 * 1024,
  absentBytesPerSecond: 32 * 1024,
  /** PeerJS beats every 5 s; a locked phone is given this long before its id is free. */
  aliveTimeoutMs: 90_000,
  /** How long an offer waits for its addressee: a host that reloads is back in under 1 s. */
  expireTimeoutMs: 5_000,
  peerIdLength: 64,
  tokenLength: 128,

  // STUN, on the local network only. A phone asks once for each link it makes and each address it is told (3), and again after
  // 250 ms without an answer: 17 links of a huddle in a burst are 51. Burst and refill together are at most 60 in any second.
  stunBurst: 30,
  stunPerSecond: 30,
  /** All senders together: 18 phones and the TV at their busiest; beyond, somebody writes made-up addresses. */
  stunAllPerSecond: 1_200,
  /** Senders remembered: a party's devices many times over, at some 100 bytes each. */
  stunSenders: 1_024,
  /** A request without a known path is at most 576 bytes with its IP and UDP headers (RFC 8489, 6.1); browsers send 20. */
  stunRequestBytes: 548,
  /** An answer is 32 bytes to a request of 20; who writes another's address into a packet gains next to nothing by it. */
  stunAnswerTimes: 2,

  // The relay. A phone's largest message leaves in pieces of 60 KB, a host's (200 KB) in one.
  relayPhoneFrameBytes: 64 * 1024,
  relayHostFrameBytes: 256 * 1024,
  /** What a phone may send: an arena takes 60 frames a second of it, its lossy lane at most 100 of 1.1 KB. */
  relayPhoneFramesBurst: 1_000,
  relayPhoneFramesPerSecond: 200,
  relayPhoneBytesBurst: 512 * 1024,
  relayPhoneBytesPerSecond: 192 * 1024,
  /** What a host may send on one link: a burst is some fresh views, the rest an arena's 60 frames a second and the room's. */
  relayLinkFramesBurst: 1_500,
  relayLinkFramesPerSecond: 300,
  relayLinkBytesBurst: 1024 * 1024,
  relayLinkBytesPerSecond: 384 * 1024,
  /** What a host may send in all: forty fresh views of 200 KB twice in the burst, then a third of what its links would allow. */
  relayHostFramesBurst: 20_000,
  relayHostFramesPerSecond: 4_000,
  relayHostBytesBurst: 16 * 1024 * 1024,
  relayHostBytesPerSecond: 5 * 1024 * 1024,
  /** 18 seats, some spectators, some still at the door: as many as a host takes. */
  relayLinksPerHost: 40,
  /** Everybody back at once, and again. Each costs the host a key exchange of some 5 ms. */
  relayNewLinksBurst: 60,
  relayNewLinksPerSecond: 2,
  /** What may wait for one phone before its socket is closed: some seconds of a bad Wi-Fi. */
  relayWaitingToPhoneBytes: 1024 * 1024,
  /** A phone that takes up less than it is sent: from here on its host sends it nothing lossy. */
  relaySlowBytes: 64 * 1024,
  /** What one phone may have waiting for its host, of which forty make 10 MB. */
  relayWaitingToHostBytes: 256 * 1024,
  /** What may wait in all; above it only links are kept that have little waiting, as every healthy one has. */
  relayWaitingAllBytes: 64 * 1024 * 1024,
  relayWaitingInNeedBytes: 64 * 1024,
  /** A host's first word is its key, sent as soon as its socket is open. */
  relayRegisterMs: 5_000,
  /** A player says something each second; a page that does not for so long is asleep. */
  relayIdleMs: 60_000,
  /** Signs of life are asked for this often, and one must have come within two of them and a bit. */
  relayBeatMs: 10_000,
  relaySilentMs: 25_000,
  /** How long the last words may take to leave a socket that is being closed. */
  relayCloseMs: 5_000,

  // ICE. A phone asks before each dial, at most ten in a row: 18 phones and the TV after a restart, three times over.
  iceAsksPerMinute: 120,
  /** Browsers warn at five servers and slow down; a laptop has Wi-Fi, a cable and perhaps a hotspot. */
  stunUrls: 3,
  /** Longer than an evening's longest game; relayed links that stand go on when it has passed. */
  turnCredentialMs: 6 * 3_600_000,

  // y-webrtc's topics. A topic is 16 random bytes from the host, in hex or longer words.
  yjsTopicLength: 128,
  /** A team's pad, the doodle wall, and those of the round before that are just being left. */
  yjsTopicsPerSocket: 8,
  /** 18 phones and the TV, each with a dead socket that was not noticed yet. */
  yjsSubscribers: 40,
  /** An offer with its candidates is 1-5 KB, as cipher in base64 a third more. */
  yjsFrameBytes: 16 * 1024,
  /** A phone that comes last to two full topics answers 17 others each, with some 8 signals: 272. */
  yjsFramesBurst: 400,
  yjsFramesPerSecond: 50,
  /** The same in bytes; what comes in goes out to everybody on the topic. */
  yjsBytesBurst: 256 * 1024,
  yjsBytesPerSecond: 32 * 1024,
  /** What waits for one slow phone: more than all that 18 others say to it at once. */
  yjsWaitingBytes: 1024 * 1024,
  /** Two of these without a sign and a socket is dead: sooner than y-webrtc gives up by itself (30 s). */
  yjsPingMs: 12_000,

  // Host keys: 16 random bytes as hex at least, so that nobody finds one by trying.
  hostKeyMinLength: 32,
  hostKeyMaxLength: 128,

  // Room codes.
  /** The seed's lifetime of a code, counted from the last time its host was seen. */
  codeLifetimeMs: 24 * 3_600_000,
  wrongCodesPerMinute: 10,
  /** A new code is needed once an evening; reopened rooms are not counted. */
  newRoomsPerMinute: 30,
  /** Of some 190,000 codes: keeps a guess at a live room below 1 in 90, and the file small. */
  rooms: 2_000,

  // HTTP. 18 phones that each ask once a second whether their host is back are 1,080 a minute from one address.
  apiRequestsPerMinute: 3_000,
  /** The largest body is a script request with the room's memory: about 6 KB. */
  bodyBytes: 32 * 1024,
  headerBytes: 16 * 1024,
  headersTimeoutMs: 10_000,
  /** A whole request, body included: a slow body holds nothing longer. */
  requestTimeoutMs: 15_000,
  timeoutCheckMs: 1_000,
  keepAliveTimeoutMs: 20_000,
  /** Static files kept in memory, compressed forms included: the page is about 5 MB. */
  pageCacheBytes: 96 * 1024 * 1024,
  /** How long open requests may finish when the server closes. */
  closeGraceMs: 1_000,

  // Language model. The 10 s, 1/2/4 s, 5 failures and 30 s are the seed's.
  llmCallMs: 10_000,
  llmRetryDelaysMs: [1_000, 2_000, 4_000],
  /** A retry with less left would only be cut off: a good script takes 2-4 s. */
  llmRetryNeedsMs: 4_000,
  llmBreakerFailures: 5,
  llmBreakerHalfOpenMs: 30_000,
  /** Six teams send a prompt in the same minute, each with one stricter second ask, and skip a few. */
  llmAsksPerMinuteRoom: 30,
  llmAsksPerMinuteAddress: 60,
  /** Six teams at once, each with its second ask under way. */
  llmAsksAtOnceRoom: 12,
  /** Some 100 scripts of 2,000 tokens: an evening of several full games. */
  llmDailyTokens: 200_000,
  /** The longest script is 3 KB; a model that goes on and on is cut off. */
  llmAnswerBytes: 64 * 1024,
  /** A wait an endpoint may ask of us; longer ones are cut to this so that one header cannot silence a week. */
  llmRetryAfterMaxMs: 10 * 60_000,
} as const;

type Widen<T> = T extends readonly number[] ? readonly number[] : number;
export type Limits = { readonly [Name in keyof typeof LIMITS]: Widen<(typeof LIMITS)[Name]> };
