import { createHash } from 'node:crypto';
import { db } from '~/platform/db/client.server';
import { writeEvent } from '~/platform/db/events.server';
import type { Problem } from '../format/place';
import { idOf, type World } from '../format/world';
import { accountsElsewhere } from './accounts';
import { loadBouwstenen } from './bouwstenen';
import { loadCentraleOpdracht } from './centrale-opdracht';
import { loadConsultations } from './consultations';
import { loadFiches } from './fiches';
import { loadGoals, servedNowhere } from './goals';
import { loading, type Loading } from './loading';
import { loadMeetings } from './meetings';
import { loadMoney } from './money';
import { loadMonitoring } from './monitoring';
import { loadOverleggen, loadPlanning } from './overleggen';
import { loadPackages } from './packages';
import { makePlaceholders } from './placeholders';
import { loadRouteSteps } from './routes';
import { loadWerkgroepMeetings } from './werkgroep-meetings';
import { loadParties, loadPeople, loadSources } from './who';
import { loadDeelagenda, loadMembers, loadTaakopdrachten, loadWerkgroepen } from './work';

export type Loaded =
  { ok: true; programma: { id: string; key: string; name: string } } | { ok: false; problems: Problem[] };

/** Loads a checked world in one transaction, or nothing of it. Mails nobody. */
export async function loadWorld(world: World, now: Date): Promise<Loaded> {
  const accounts = await accountsElsewhere(world);
  const clash = await clashes(world, accounts);
  if (clash.length > 0) return { ok: false, problems: clash };
  const placeholders = await makePlaceholders(world);
  const { key, name, years, demo } = world.programma;
  const programma = { id: idOf(world, 'programma', key), key, name };
  await db().$transaction(
    async (tx) => {
      const load = loading(tx, world, now, accounts);
      await tx.programma.create({ data: { ...programma, firstYear: years[0], lastYear: years[1], demo } });
      const files = [...new Map([...placeholders.values()].map((file) => [file.sha256, file])).values()];
      await tx.file.createMany({
        data: files.map(({ sha256, size, mediaType }) => ({ sha256, size, mediaType, createdAt: now })),
        skipDuplicates: true,
      });
      await loadSources(load);
      await loadParties(load);
      await loadOverleggen(load);
      await loadWerkgroepen(load);
      await loadPeople(load);
      await loadMembers(load);
      await loadMoney(load);
      await loadTaakopdrachten(load);
      await loadGoals(load);
      await loadMonitoring(load);
      await loadDeelagenda(load);
      await loadCentraleOpdracht(load);
      await loadBouwstenen(load, placeholders);
      await loadFiches(load);
      await loadPackages(load);
      await loadMeetings(load, placeholders);
      await loadWerkgroepMeetings(load);
      await loadRouteSteps(load);
      await loadConsultations(load);
      await loadPlanning(load);
      const author = {
        now,
        origin: 'seed',
        actor: { personId: null, name: 'gegevensset', programmaId: programma.id },
      };
      const sha256 = createHash('sha256').update(JSON.stringify(world)).digest('hex');
      await writeEvent(
        tx,
        author,
        {
          action: 'world_loaded',
          object: { kind: 'programma', id: programma.id },
          change: { detail: { key, sha256 } },
        },
        { result: 'done' },
      );
    },
    { timeout: 120_000, maxWait: 30_000 },
  );
  return { ok: true, programma };
}

/** What doesn't go with what is already there: the same key or address, as loading never overwrites, and links that lead nowhere. */
async function clashes(world: World, accounts: Loading['accounts']): Promise<Problem[]> {
  const { key } = world.programma;
  const there = await db().programma.findUnique({ where: { key }, select: { name: true } });
  if (there)
    return [{ path: 'programma › key', message: `Het programma "${key}" (${there.name}) is al geladen.` }];
  const emails = world.persons.flatMap(({ key, email }) => (accounts.has(key) ? [] : [email.toLowerCase()]));
  const known = await db().person.findMany({ where: { email: { in: emails } }, select: { email: true } });
  const keys = world.fiches.map((fiche) => fiche.key);
  const taken = await db().fiche.findMany({ where: { key: { in: keys } }, select: { key: true } });
  return [
    ...(await servedNowhere(world)),
    ...known.map(({ email }) => ({
      path: `persons › ${email}`,
      message: 'Dit mailadres hoort al bij een ander account. Neem een ander adres.',
    })),
    ...taken.map((fiche) => ({
      path: `fiches › ${fiche.key}`,
      message: 'Een fiche van een ander programma heeft deze sleutel al. Neem een andere.',
    })),
  ];
}
