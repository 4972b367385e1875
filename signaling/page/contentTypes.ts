const TYPES: Readonly<Record<string, readonly [type: string, isText: boolean]>> = {
  html: ['text/html; charset=utf-8', true],
  js: ['text/javascript; charset=utf-8', true],
  mjs: ['text/javascript; charset=utf-8', true],
  css: ['text/css; charset=utf-8', true],
  json: ['application/json; charset=utf-8', true],
  webmanifest: ['application/manifest+json; charset=utf-8', true],
  map: ['application/json; charset=utf-8', true],
  svg: ['image/svg+xml', true],
  txt: ['text/plain; charset=utf-8', true],
  md: ['text/plain; charset=utf-8', true],
  wasm: ['application/wasm', true],
  ico: ['image/x-icon', true],
  png: ['image/png', false],
  jpg: ['image/jpeg', false],
  webp: ['image/webp', false],
  gif: ['image/gif', false],
  woff2: ['font/woff2', false],
  woff: ['font/woff', false],
  mp3: ['audio/mpeg', false],
  ogg: ['audio/ogg', false],
  wav: ['audio/wav', true],
  webm: ['video/webm', false],
  mp4: ['video/mp4', false],
};

/** What a file is called on the wire, and whether compressing it pays. */
export function contentType(name: string): readonly [type: string, isText: boolean] {
  return TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? ['application/octet-stream', false];
}
