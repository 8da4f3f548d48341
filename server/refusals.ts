import type { Request, RequestHandler, Response } from 'express';

/** Bytes of an ordinary form, text fields and all. */
const FORM_LIMIT = 2 * 1024 * 1024;

/** Bytes that we still take in, without keeping them, to be able to say that they were too many. */
const READ_AND_FORGET = 100 * 1024 * 1024;

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Answers that need no page of ours: what went wrong and what one can do now. */
const PAGES = {
  400: ['Dit adres klopt niet', 'Controleer het adres, of begin opnieuw op de voorpagina.'],
  403: ['Dit verzoek komt niet van Vijfhoek', 'Open Vijfhoek zelf en probeer het daar opnieuw.'],
  405: ['Dit kan hier niet', 'Ga terug en gebruik de knoppen op de pagina.'],
  411: ['De lengte van dit verzoek ontbreekt', 'Probeer het opnieuw met een gewone browser.'],
  413: ['Dit is te groot', 'Een formulier mag 2 MB zijn. Voeg grote stukken toe als bijlage.'],
  500: [
    'Er ging iets mis',
    'Dat ligt aan ons. Uw invoer is niet verwerkt; probeer het over een paar minuten opnieuw.',
  ],
  503: ['Vijfhoek is even niet beschikbaar', 'Probeer het over een minuut opnieuw.'],
} as const;

export type RefusalStatus = keyof typeof PAGES;

/** A plain page without styles or scripts, so that it works when nothing else does. */
export function refuse(res: Response, status: RefusalStatus, reference?: string): void {
  const [title, advice] = PAGES[status];
  const mention = reference ? `<p>Meldt u dit? Noem dan dit kenmerk: <code>${reference}</code>.</p>` : '';
  res
    .status(status)
    .type('html')
    .set('Cache-Control', 'no-store')
    .send(
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${title} - Vijfhoek</title></head><body><main><h1>${title}</h1><p>${advice}</p>${mention}` +
        `<p><a href="/">Naar de voorpagina</a></p></main></body></html>`,
    );
}

/** An address or method that no handler can do anything with: refused here, so that it never becomes a 5xx. */
export const refuseNonsense: RequestHandler = (req, res, next) => {
  if (!METHODS.includes(req.method)) {
    res.set('Allow', METHODS.join(', '));
    return refuse(res, 405);
  }
  // Ours alone to say, unless a proxy that we trust says it.
  if (req.hostname === req.headers.host?.split(':')[0]) delete req.headers['x-forwarded-host'];
  if (!isReadable(req)) return refuse(res, 400);
  next();
};

function isReadable(req: Request): boolean {
  try {
    const url = new URL(`${req.protocol}://${req.headers.host ?? 'localhost'}${req.originalUrl}`);
    const hosts = URL.canParse(`http://${req.hostname}`);
    // PostgreSQL can't hold a NUL, and no address of ours has one.
    return hosts && !decodeURIComponent(url.pathname).includes('\0') && !/%00/.test(url.search);
  } catch {
    return false;
  }
}

/**
 * A form that is too large, or doesn't say how large it is. Uploads go to their own addresses, which read the
 * stream themselves; `limitOf` knows them.
 */
export function refuseOversized(limitOf: (pathname: string) => number | undefined): RequestHandler {
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next();
    const length = req.headers['content-length'];
    if (length === undefined && req.headers['transfer-encoding'] !== undefined) {
      res.set('Connection', 'close');
      return refuse(res, 411);
    }
    if (Number(length ?? 0) > (limitOf(req.path) ?? FORM_LIMIT)) {
      res.set('Connection', 'close');
      if (Number(length) > READ_AND_FORGET) return refuse(res, 413);
      // A browser shows our answer only after it could send all of its own.
      req.on('end', () => refuse(res, 413));
      return void req.resume();
    }
    next();
  };
}

/**
 * Writes that another site makes a visitor's browser send, for all doors (page, `?_data=`, `.data`, resource
 * route) in one place. Browsers say where a request comes from, in Sec-Fetch-Site or Origin; a request that says
 * nothing isn't a browser's (or carries a Referer), so it can't abuse anybody's cookie.
 */
export function refuseCrossSiteWrites(baseUrl: string, anyHost: boolean): RequestHandler {
  const ours = new URL(baseUrl).origin;
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next();
    const isOurs = (value: string) => {
      const origin = URL.canParse(value) ? new URL(value).origin : value;
      // On somebody's own machine localhost, 127.0.0.1 and a forwarded port are all the same Vijfhoek.
      return origin === ours || (anyHost && origin === `${req.protocol}://${req.headers.host ?? ''}`);
    };
    const site = req.get('Sec-Fetch-Site');
    const origin = req.get('Origin') ?? req.get('Referer');
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuse(res, 403);
    if (origin !== undefined && !isOurs(origin)) return refuse(res, 403);
    next();
  };
}
