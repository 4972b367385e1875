import type { Request, RequestHandler, Response } from 'express';
import { handle, refuse } from '../replies.ts';
import { type Encoding, isHashed, type PageFile, type PageFiles } from './files.ts';

const INDEX = '/index.html';

/**
 * The page. Every address of the page's own (`/`, `/tv`, `/j/CODE`, ...) answers with index.html; what looks like a file
 * and is none is a 404, so that a chunk of an old build is noticed as missing and never parsed as HTML.
 */
export function pageRoutes(files: PageFiles): RequestHandler {
  return handle(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.set('Allow', 'GET, HEAD');
      return refuse(response, 405, 'bad-method', 'Only GET and HEAD here.');
    }
    const path = decoded(request.path);
    if (path === null) return refuse(response, 400, 'bad-address', 'This address cannot be read.');
    const wanted = isFileLike(path) ? path : INDEX;
    const file = await files.find(wanted);
    if (file !== null) return send(request, response, wanted, file, files);
    if (wanted === INDEX) return refuse(response, 503, 'not-built', 'The page is not built yet: run npm start.');
    refuse(response, 404, 'no-such-file', 'There is no such file.');
  });
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: the caller answers 400.
    return null;
  }
}

const isFileLike = (path: string): boolean => isHashed(path) || path.slice(path.lastIndexOf('/') + 1).includes('.');

async function send(
  request: Request,
  response: Response,
  path: string,
  file: PageFile,
  files: PageFiles,
): Promise<void> {
  response.set({
    'Content-Type': file.type,
    'Cache-Control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  });
  if (request.headers['if-none-match']?.includes(file.etag)) {
    response.status(304).end();
    return;
  }
  const range = file.isText ? null : parseRange(request.headers.range, file.identity.length);
  if (range === 'beyond') {
    response.set('Content-Range', `bytes */${file.identity.length}`);
    return refuse(response, 416, 'bad-range', 'There is no such part of this file.');
  }
  if (range !== null) {
    response.status(206).set('Content-Range', `bytes ${range.from}-${range.to}/${file.identity.length}`);
    return finish(request, response, file.identity.subarray(range.from, range.to + 1));
  }
  const chosen = await choose(request, path, file, files);
  if (chosen !== null) response.set('Content-Encoding', chosen.encoding);
  finish(request, response, chosen?.bytes ?? file.identity);
}

function finish(request: Request, response: Response, bytes: Buffer): void {
  response.set('Content-Length', String(bytes.length));
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Brotli where a browser takes it and the build made it; else gzip. */
async function choose(
  request: Request,
  path: string,
  file: PageFile,
  files: PageFiles,
): Promise<{ readonly encoding: Encoding; readonly bytes: Buffer } | null> {
  for (const encoding of ['br', 'gzip'] as const) {
    if (request.acceptsEncodings([encoding]) !== encoding) continue;
    const bytes = await files.encode(path, file, encoding);
    if (bytes !== null) return { encoding, bytes };
  }
  return null;
}

/** One range, as audio elements ask for. Null when the whole file is meant. */
function parseRange(
  header: string | undefined,
  size: number,
): { readonly from: number; readonly to: number } | 'beyond' | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (match === null || (match[1] === '' && match[2] === '')) return null;
  const from = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const to = match[1] === '' || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return from > to || from >= size ? 'beyond' : { from, to };
}
