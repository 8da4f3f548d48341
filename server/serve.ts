import { readdirSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import compression from 'compression';
import express, { type ErrorRequestHandler, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import type { Settings } from '~/platform/outside/env.server';
import { accessLog } from './access-log';
import type { AppBuild } from './app-build';
import './context';
import { BARE_HEADERS, nonceOf, requestIdOf, securityHeaders } from './headers';
import { health } from './health';
import { reachableRoutes } from './reachable-routes';
import { refuse, refuseCrossSiteWrites, refuseNonsense, refuseOversized } from './refusals';
import { statementCount } from './statement-count';

type Options = {
  settings: Settings;
  log: Logger;
  /** build/client, or undefined while developing: Vite serves then. */
  clientFolder?: string;
  app: AppBuild;
  /** Vite's middleware and a way to have the newest build, while developing. */
  development?: { middleware: RequestHandler; build: () => Promise<AppBuild['build']> };
};

export type Running = {
  /** http://localhost:3000 and the like; the port that was really taken. */
  url: string;
  /** Takes no new work, finishes what is under way, and lets go of everything. */
  stop: () => Promise<void>;
};

/** How long a request that is under way may take while we stop. */
const FINISH_MS = 10_000;

/** The HTTP server around Remix. */
export async function serve(options: Options): Promise<Running> {
  const { settings, log, app } = options;
  const states = health(settings.databaseUrl, app.hooks);
  const servers = await listen(site(options, states), settings, log);
  const worker = settings.worker ? await app.hooks.startWorker?.() : undefined;
  const port = (servers[0]?.address() as AddressInfo).port;
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      states.leave();
      await Promise.all([...servers.map(close), worker?.stop()]);
      await app.hooks.stop?.();
      await states.stop();
    },
  };
}

function site({ settings, log, clientFolder, app, development }: Options, states: ReturnType<typeof health>) {
  const site = express();
  site.disable('x-powered-by');
  site.set(
    'trust proxy',
    settings.trustProxy.split(',').map((part) => part.trim()),
  );
  site.use(securityHeaders({ https: settings.baseUrl.startsWith('https:'), development: !!development }));
  site.use(accessLog(log));
  if (settings.mode !== 'production' && process.env['VIJFHOEK_BENCH'] === '1' && app.hooks.countStatements)
    site.use(statementCount(app.hooks.countStatements));
  site.use(refuseNonsense);
  site.get('/healthz', states.alive);
  site.get('/readyz', states.ready);
  site.use(compression());
  if (development) site.use(development.middleware);
  if (clientFolder) {
    // The name of an asset holds its content, so it never changes; what isn't there isn't a page either.
    const assets = join(clientFolder, 'assets');
    const forEver = (res: Response) => res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    site.use('/assets', express.static(assets, { index: false, setHeaders: forEver }));
    site.use('/assets', (_req, res) => void res.status(404).type('txt').send('Niet gevonden'));
    const forAnHour = (res: Response) => res.setHeader('Cache-Control', 'public, max-age=3600');
    // Only what is there: to look on disk for a file by the name of every page costs each page a little.
    const files = readdirSync(clientFolder).filter((name) => name !== 'assets');
    site.get(
      files.map((name) => `/${name}`),
      express.static(clientFolder, { index: false, redirect: false, setHeaders: forAnHour }),
    );
  }
  site.use(refuseCrossSiteWrites(settings.baseUrl, settings.mode !== 'production'));
  site.use(refuseOversized((path) => app.hooks.uploadLimit?.(path)));
  site.use(development ? remix(development.build, 'development') : byReach(app.build));
  site.use(unexpected(log));
  return site;
}

function remix(build: AppBuild['build'] | (() => Promise<AppBuild['build']>), mode: string): RequestHandler {
  // Express 4 knows no promises; Remix' handler passes its errors on by itself.
  return createRequestHandler({
    build,
    mode,
    getLoadContext: (req, res) => ({
      nonce: nonceOf(res),
      requestId: requestIdOf(res),
      ip: req.ip ?? '',
    }),
  }) as RequestHandler;
}

/** Remix, with for each kind of path only the routes that can answer it. */
function byReach(build: AppBuild['build']): RequestHandler {
  const reachable = reachableRoutes(build);
  const handlers = new Map<AppBuild['build'], RequestHandler>();
  return (req, res, next) => {
    const part = reachable(req.path);
    const handler = handlers.get(part) ?? remix(part, 'production');
    handlers.set(part, handler);
    handler(req, res, next);
  };
}

/** Nobody foresaw this: a neutral page with a reference, and the details in the log only. */
function unexpected(log: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _req, res, _next) => {
    const status = (error as { status?: unknown }).status;
    if (res.headersSent) return void res.destroy();
    if (typeof status === 'number' && status >= 400 && status < 500) return refuse(res, 400);
    log.error({ requestId: requestIdOf(res), err: error }, 'unexpected error');
    refuse(res, 500, requestIdOf(res));
  };
}

/** In production everywhere; for somebody trying out on both loopback addresses, since `localhost` may be either. */
async function listen(handler: RequestListener, settings: Settings, log: Logger): Promise<Server[]> {
  const local = settings.host === undefined && settings.mode !== 'production';
  const hosts = local ? ['127.0.0.1', '::1'] : settings.host === undefined ? [undefined] : [settings.host];
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer(handler);
    // Slow senders may not hold a connection for ever; an upload of 50 MB over a slow line must fit.
    server.headersTimeout = 20_000;
    server.requestTimeout = 15 * 60_000;
    server.keepAliveTimeout = 65_000;
    server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
      answerNonsense(error, socket as Socket),
    );
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen({ port: settings.port, host }, done);
      });
      servers.push(server);
    } catch (error) {
      // A machine without IPv6 is no reason not to start.
      if (host !== '::1') throw error;
      log.debug({ err: error }, 'no IPv6 loopback');
    }
  }
  return servers;
}

function answerNonsense(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? '408 Request Timeout'
        : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\n${BARE_HEADERS}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    const impatience = setTimeout(() => server.closeAllConnections(), FINISH_MS);
    // A connection that is kept open goes as soon as its answer is out.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    server.close(() => {
      clearTimeout(impatience);
      clearInterval(sweep);
      done();
    });
  });
}
