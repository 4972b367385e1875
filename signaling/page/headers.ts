import type { RequestHandler } from 'express';

/** Inline styles are what React and the motion library set; nothing is loaded from elsewhere, and nobody frames us. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "connect-src 'self' ws: wss:",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Scripts, drawings and JSON are no documents: what governs a document would be dead weight on each. */
const ASSET = /^\/(assets|animals|props|pictures|api)\/|^\/icon/;

export const securityHeaders: RequestHandler = (request, response, next) => {
  if (ASSET.test(request.path)) {
    response.set('X-Content-Type-Options', 'nosniff');
    return next();
  }
  response.set({
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // A phone's address holds the room's code.
    'Referrer-Policy': 'no-referrer',
  });
  next();
};
