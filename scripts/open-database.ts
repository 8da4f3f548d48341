import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Settings, SettingsError } from '~/platform/outside/env.server';
import { asApplication, complaintsAboutRole, kindOf } from './postgres/addresses';
import { startEmbedded } from './postgres/embedded';
import { migrate } from './postgres/migrate';

export type OpenDatabase = {
  /** As the application's role. */
  appUrl: string;
  /** As the owner of the tables; undefined when this process only uses them. */
  ownerUrl: string | undefined;
  /** Stops the PostgreSQL that we started; does nothing to anybody else's. */
  stop: () => Promise<void>;
};

type Say = (line: string) => void;

/**
 * The PostgreSQL of DATABASE_URL, or the one that comes with us; up to date.
 * With MIGRATE_DATABASE_URL the owner of the tables and the application have an address each. Without it
 * the start migrates with DATABASE_URL and the application takes the role `vijfhoek_app` on the same address.
 */
export async function openDatabase(
  settings: Settings,
  migrateUrl: string | undefined,
  say: Say,
): Promise<OpenDatabase> {
  if (settings.databaseUrl === '') return openEmbedded(settings, say);
  const stop = async () => undefined;
  try {
    if (migrateUrl) {
      announce(await migrate(migrateUrl), say);
      await insistOnRole(settings.databaseUrl);
      return { appUrl: settings.databaseUrl, ownerUrl: migrateUrl, stop };
    }
    const given = await kindOf(settings.databaseUrl);
    if (given.kind === 'application') {
      if (given.pending.length > 0) {
        throw new SettingsError([
          `MIGRATE_DATABASE_URL: ontbreekt, terwijl de database nog niet bij is (${given.pending.join(', ')}).`,
        ]);
      }
      await insistOnRole(settings.databaseUrl);
      return { appUrl: settings.databaseUrl, ownerUrl: undefined, stop };
    }
    announce(await migrate(settings.databaseUrl), say);
    const appUrl = asApplication(settings.databaseUrl);
    await insistOnRole(appUrl);
    return { appUrl, ownerUrl: settings.databaseUrl, stop };
  } catch (error) {
    throw explained(error);
  }
}

/** The database as it is, for what must not change it first: backup (of what is there) and restore. */
export async function reachDatabase(settings: Settings, say: Say, mustBeThere: boolean) {
  if (settings.databaseUrl === '') {
    if (mustBeThere && !existsSync(join(settings.dataDir, 'postgres.json'))) {
      throw new SettingsError([`DATA_DIR: in ${settings.dataDir} staat geen database.`]);
    }
    const embedded = await startEmbedded({ dataDir: settings.dataDir, database: 'vijfhoek', say });
    return { readUrl: embedded.ownerUrl, ownerUrl: embedded.ownerUrl, stop: embedded.stop };
  }
  const ownerUrl = process.env['MIGRATE_DATABASE_URL'] || settings.databaseUrl;
  return { readUrl: settings.databaseUrl, ownerUrl, stop: async () => undefined };
}

async function openEmbedded(settings: Settings, say: Say): Promise<OpenDatabase> {
  const embedded = await startEmbedded({ dataDir: settings.dataDir, database: 'vijfhoek', say });
  if (embedded.adopted) say('PostgreSQL draaide nog en is overgenomen.');
  try {
    announce(await migrate(embedded.ownerUrl), say);
    return { appUrl: embedded.appUrl, ownerUrl: embedded.ownerUrl, stop: embedded.stop };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function insistOnRole(appUrl: string): Promise<void> {
  const complaints = await complaintsAboutRole(appUrl);
  if (complaints.length > 0) throw new SettingsError(complaints);
}

function announce(applied: readonly string[], say: Say): void {
  if (applied.length > 0) say(`Database bijgewerkt (${applied.length} migraties).`);
}

/** Names the setting when the database can't be reached, instead of a code of the driver. */
function explained(error: unknown): unknown {
  const { code, message } = error as { code?: string; message?: string };
  if (code && /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|28|3D)/.test(code)) {
    return new SettingsError([
      `DATABASE_URL: er komt geen verbinding met deze PostgreSQL (${message || code}).`,
    ]);
  }
  return error;
}
