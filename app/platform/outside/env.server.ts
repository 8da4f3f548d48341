import { resolve } from 'node:path';
import { z } from 'zod';

/**
 * - production: in use for real; an unsafe or missing setting stops the start.
 * - try: `npm start` on somebody's own machine, with the demo world and its sign-in list.
 * - development and test speak for themselves.
 */
export type Mode = 'production' | 'try' | 'development' | 'test';

export type Settings = {
  mode: Mode;
  /** As the application's role; never the owner of the tables. */
  databaseUrl: string;
  port: number;
  /** Address to listen on; undefined: loopback only in `try`, everywhere in production. */
  host: string | undefined;
  /** Where people find us, without a slash at the end. */
  baseUrl: string;
  /** Absolute folder for files, mail without SMTP, and the embedded PostgreSQL. */
  dataDir: string;
  /** Undefined: mail is written to `dataDir/mail`. */
  smtpUrl: string | undefined;
  mailFrom: string;
  sessionSecret: string;
  /** Express' `trust proxy`: whose X-Forwarded-For we believe. */
  trustProxy: string;
  /** Whether this process also does the background work. */
  worker: boolean;
  /** What the clock reads when the process starts, for tests and demonstrations; undefined: what it really is. */
  now: Date | undefined;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
};

const LOG_LEVELS: Record<Mode, Settings['logLevel']> = {
  production: 'info',
  try: 'warn',
  development: 'info',
  test: 'error',
};

type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with the settings, one Dutch line each, for whoever stands at the console. */
export class SettingsError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(`Vijfhoek start niet. Stel dit eerst in:\n${lines.map((line) => `  - ${line}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Real use is said by NODE_ENV=production, or follows from an address that others can reach. */
export function modeOf(env: Environment): Mode {
  const said = env['VIJFHOEK_MODE'];
  if (said === 'production' || said === 'try' || said === 'development' || said === 'test') return said;
  if (env['NODE_ENV'] === 'test') return 'test';
  if (env['NODE_ENV'] === 'production' || isReachableByOthers(env['BASE_URL'])) return 'production';
  return env['NODE_ENV'] === 'development' ? 'development' : 'try';
}

function isReachableByOthers(baseUrl: string | undefined): boolean {
  return baseUrl !== undefined && URL.canParse(baseUrl) && !LOOPBACK.includes(new URL(baseUrl).hostname);
}

const postgresUrl = z
  .string()
  .regex(
    /^postgres(ql)?:\/\//,
    'DATABASE_URL: een adres als postgresql://vijfhoek:wachtwoord@server/vijfhoek.',
  )
  .refine(
    (url) => URL.canParse(url),
    'DATABASE_URL: dit adres is niet te lezen; codeer vreemde tekens in het wachtwoord.',
  );

const shape = z.object({
  DATABASE_URL: postgresUrl.optional(),
  PORT: z.coerce.number('PORT: een getal van 1 tot en met 65535.').int().min(1).max(65535).default(3000),
  HOST: z.string().optional(),
  BASE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'BASE_URL: het volledige adres, zoals https://vijfhoek.example.org.',
    })
    .refine(
      (url) => !URL.canParse(url) || new URL(url).pathname === '/',
      'BASE_URL: een adres zonder pad erachter.',
    )
    .optional(),
  DATA_DIR: z.string().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/, 'SMTP_URL: een adres als smtps://gebruiker:wachtwoord@mail.example.org.')
    .optional(),
  MAIL_FROM: z.string().min(3).default('Vijfhoek <vijfhoek@example.org>'),
  SESSION_SECRET: z.string().optional(),
  TRUST_PROXY: z.string().default('loopback'),
  WORKER: z.enum(['on', 'off'], 'WORKER: on of off.').default('on'),
  VIJFHOEK_NOW: z.iso
    .datetime({ offset: true, error: 'VIJFHOEK_NOW: een tijdstip als 2021-10-07T11:30:00Z.' })
    .optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'LOG_LEVEL: debug, info, warn, error of silent.')
    .optional(),
});

/** Reads and judges the environment. Throws a SettingsError that names everything at once. */
export function readSettings(env: Environment): Settings {
  const mode = modeOf(env);
  // An empty variable in a unit file or a compose file means "not set".
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = shape.safeParse(given);
  const lines = parsed.success ? [] : parsed.error.issues.map((issue) => issue.message);
  if (mode === 'production') lines.push(...unsafe(given));
  if (!parsed.success || lines.length > 0) throw new SettingsError([...new Set(lines)]);
  const one = parsed.data;
  return {
    mode,
    databaseUrl: one.DATABASE_URL ?? '',
    port: one.PORT,
    host: one.HOST,
    baseUrl: (one.BASE_URL ?? `http://localhost:${one.PORT}`).replace(/\/$/, ''),
    dataDir: resolve(one.DATA_DIR ?? 'data'),
    smtpUrl: one.SMTP_URL,
    mailFrom: one.MAIL_FROM,
    sessionSecret: one.SESSION_SECRET ?? '',
    trustProxy: one.TRUST_PROXY,
    worker: one.WORKER === 'on',
    now: one.VIJFHOEK_NOW ? new Date(one.VIJFHOEK_NOW) : undefined,
    logLevel: one.LOG_LEVEL ?? LOG_LEVELS[mode],
  };
}

/** What must be right before others may use it. */
function unsafe(env: Environment): string[] {
  const missing = (name: string, what: string) => (env[name] ? [] : [`${name}: ontbreekt. ${what}`]);
  const baseUrl = env['BASE_URL'];
  const secret = env['SESSION_SECRET'];
  return [
    ...missing(
      'DATABASE_URL',
      'Het adres van de PostgreSQL (15 of nieuwer), als postgresql://vijfhoek:wachtwoord@server/vijfhoek.',
    ),
    ...missing('BASE_URL', 'Het adres waarop mensen Vijfhoek openen, als https://vijfhoek.example.org.'),
    ...missing('DATA_DIR', 'Een map voor de bijlagen, die bewaard blijft en in de reservekopie zit.'),
    ...missing('SMTP_URL', 'De mailserver, als smtps://gebruiker:wachtwoord@mail.example.org.'),
    ...missing('MAIL_FROM', 'De afzender van mail, als "Vijfhoek <secretariaat@example.org>".'),
    ...missing('SESSION_SECRET', 'Minstens 32 willekeurige tekens; maak ze met: openssl rand -base64 32'),
    ...(secret && isGuessable(secret)
      ? ['SESSION_SECRET: te kort of te voorspelbaar. Maak een nieuwe met: openssl rand -base64 32']
      : []),
    ...(isReachableByOthers(baseUrl) && !baseUrl?.startsWith('https:')
      ? [
          'BASE_URL: moet met https:// beginnen. Zonder versleuteling zijn inloglinks en stukken mee te lezen.',
        ]
      : []),
    ...(env['VIJFHOEK_NOW'] ? ['VIJFHOEK_NOW: haal weg. In productie geldt de echte tijd.'] : []),
  ];
}

function isGuessable(secret: string): boolean {
  return (
    secret.length < 32 ||
    new Set(secret).size < 10 ||
    /changeme|secret|geheim|wachtwoord|password|example/i.test(secret)
  );
}

let known: Settings | undefined;

/** The settings of this process, read once. */
export function settings(): Settings {
  return (known ??= readSettings(process.env));
}
