import { randomBytes, randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

type Choice = {
  /** BASE_URL starts with https. */
  https: boolean;
  /** Vite's own client needs a little more room. */
  development: boolean;
};

const PERMISSIONS =
  'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), ' +
  'microphone=(), midi=(), payment=(), usb=(), browsing-topics=()';

/** Headers of which the last one wins when a route gives its own, instead of being sent twice. */
const SINGLE = [
  'content-security-policy',
  'cache-control',
  'referrer-policy',
  'x-frame-options',
  'cross-origin-resource-policy',
  'cross-origin-opener-policy',
];

/** Request id, nonce and the security headers, before anything can answer: they are on every answer there is. */
export function securityHeaders({ https, development }: Choice): RequestHandler[] {
  const identify: RequestHandler = (req, res, next) => {
    res.locals['requestId'] = randomUUID();
    res.locals['nonce'] = randomBytes(16).toString('base64');
    res.setHeader('X-Request-Id', requestIdOf(res));
    res.setHeader('Permissions-Policy', PERMISSIONS);
    // Pages differ per person; whoever may be kept (assets, downloads) says so itself.
    res.setHeader('Cache-Control', 'private, no-cache');
    lastOneWins(res);
    next();
  };
  const nonce = (_: unknown, res: unknown) => `'nonce-${nonceOf(res as Response)}'`;
  const guard = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        // 'self' for the modules that Remix preloads with <link>, which carry no nonce.
        scriptSrc: ["'self'", nonce],
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
    // Not no-referrer: browsers would then send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xXssProtection: false,
  });
  return [identify, guard];
}

export const requestIdOf = (res: Response): string => String(res.locals['requestId']);
export const nonceOf = (res: Response): string => String(res.locals['nonce']);

/** Remix appends its headers to those that are there; two cache or security policies would contradict each other. */
function lastOneWins(res: Response): void {
  const append = res.append.bind(res);
  res.append = (name, value) => {
    if (!SINGLE.includes(name.toLowerCase())) return append(name, value);
    res.setHeader(name, value ?? '');
    return res;
  };
}

/** For answers to what isn't even HTTP: there is no request to hang middleware on. */
export const BARE_HEADERS = [
  "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options: nosniff',
  'X-Frame-Options: DENY',
  'Referrer-Policy: same-origin',
  'Cache-Control: no-store',
].join('\r\n');
