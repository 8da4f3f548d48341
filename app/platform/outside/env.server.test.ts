import { describe, expect, it } from 'vitest';
import { modeOf, readSettings, SettingsError } from './env.server';

const real = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://vijfhoek:a%40b@db.internal/vijfhoek',
  BASE_URL: 'https://vijfhoek.example.org',
  DATA_DIR: '/srv/vijfhoek',
  SMTP_URL: 'smtps://user:pass@mail.example.org',
  MAIL_FROM: 'Vijfhoek <boha@example.org>',
  SESSION_SECRET: 'v7Qm2rT9xZpL4sWc8yBn3dKf6hJg1aEu',
};

function complaints(env: Record<string, string | undefined>): readonly string[] {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.lines;
    throw error;
  }
}

describe('which mode an installation is in', () => {
  it.each([
    ['nothing said is somebody trying it out', {}, 'try'],
    ['an own PostgreSQL alone does not make it real', { DATABASE_URL: real.DATABASE_URL }, 'try'],
    ['NODE_ENV=production is real', { NODE_ENV: 'production' }, 'production'],
    ['an address that others can reach is real', { BASE_URL: 'http://10.0.0.5:3000' }, 'production'],
    ['a loopback address is not', { BASE_URL: 'http://127.0.0.1:8080' }, 'try'],
    ['the start says it to the processes it makes', { VIJFHOEK_MODE: 'try', NODE_ENV: 'production' }, 'try'],
    ['tests are tests', { NODE_ENV: 'test' }, 'test'],
  ])('%s', (_, env, mode) => expect(modeOf(env)).toBe(mode));
});

describe('settings that stop a production start', () => {
  it('accepts a complete set', () => expect(complaints(real)).toEqual([]));

  it('names everything that is missing at once, so that nobody has to start five times', () => {
    const lines = complaints({ NODE_ENV: 'production' });
    for (const name of ['DATABASE_URL', 'BASE_URL', 'DATA_DIR', 'SMTP_URL', 'MAIL_FROM', 'SESSION_SECRET']) {
      expect(lines.filter((line) => line.startsWith(`${name}:`))).toHaveLength(1);
    }
  });

  it.each([
    ['a short secret', { SESSION_SECRET: 'kort' }, 'SESSION_SECRET'],
    ['one character repeated', { SESSION_SECRET: 'a'.repeat(64) }, 'SESSION_SECRET'],
    [
      'an example copied from a manual',
      { SESSION_SECRET: 'changeme-changeme-changeme-changeme-1' },
      'SESSION_SECRET',
    ],
    ['links in the clear', { BASE_URL: 'http://vijfhoek.example.org' }, 'BASE_URL'],
    ['a path behind the address', { BASE_URL: 'https://example.org/vijfhoek' }, 'BASE_URL'],
    ['an address without a protocol', { BASE_URL: 'vijfhoek.example.org' }, 'BASE_URL'],
    ['a clock of its own', { VIJFHOEK_NOW: '2021-10-07T11:30:00Z' }, 'VIJFHOEK_NOW'],
    ['another kind of database', { DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL'],
    ['an impossible port', { PORT: '99999' }, 'PORT'],
    ['an empty value, which is no value', { SMTP_URL: '' }, 'SMTP_URL'],
  ])('%s', (_, change, name) => {
    const lines = complaints({ ...real, ...change });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n')).toContain(name);
  });
});

describe('settings for trying out', () => {
  it('has a default for everything', () => {
    expect(readSettings({})).toMatchObject({
      mode: 'try',
      port: 3000,
      baseUrl: 'http://localhost:3000',
      worker: true,
    });
  });

  it('lets the clock start at another moment', () => {
    expect(readSettings({ VIJFHOEK_NOW: '2021-10-07T13:30:00+02:00' }).now).toEqual(
      new Date('2021-10-07T11:30:00Z'),
    );
  });
});
