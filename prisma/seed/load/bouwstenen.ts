import { amsterdamInstant } from '~/domain/dates/amsterdam';
import type { WorldBouwsteen, WorldBouwsteenVersion } from '../format/bouwsteen';
import { derivedId } from './derived-id';
import { optionalDay, sourceOf, type Loading } from './loading';
import type { PlaceholderFiles } from './placeholders';

type Version = { bouwsteen: WorldBouwsteen; version: WorldBouwsteenVersion };

/** What werkgroepen deliver, with what is in each version; submitted at the end, for then the database freezes it. */
export async function loadBouwstenen(load: Loading, placeholders: PlaceholderFiles): Promise<void> {
  const { tx, world, programmaId, id, optionalId } = load;
  const addendaLast = [...world.bouwstenen].sort(
    (a, b) => Number(a.addendumTo !== undefined) - Number(b.addendumTo !== undefined),
  );
  await tx.bouwsteen.createMany({
    data: addendaLast.map((bouwsteen) => ({
      id: id('bouwsteen', bouwsteen.key),
      programmaId,
      werkgroepId: id('werkgroep', bouwsteen.werkgroep),
      key: bouwsteen.key,
      number: bouwsteen.number,
      letter: bouwsteen.letter ?? '',
      kind: bouwsteen.kind,
      title: bouwsteen.title,
      description: bouwsteen.description ?? '',
      due: optionalDay(bouwsteen.due),
      state: bouwsteen.state,
      missingReason: bouwsteen.missingReason ?? '',
      addendumToId: optionalId('bouwsteen', bouwsteen.addendumTo),
      returnedReason: bouwsteen.returned?.reason ?? '',
      returnedAt: bouwsteen.returned ? amsterdamInstant(bouwsteen.returned.date, '12:00') : null,
      source: sourceOf(bouwsteen),
    })),
  });
  const all = world.bouwstenen.flatMap((bouwsteen) =>
    bouwsteen.versions.map((version) => ({ bouwsteen, version })),
  );
  // One version of a bouwsteen can be open at a time, so every round ends with submitting.
  for (let number = 1; all.some(({ version }) => version.number === number); number++)
    await loadVersions(
      load,
      all.filter(({ version }) => version.number === number),
      placeholders,
    );
}

async function loadVersions(load: Loading, versions: readonly Version[], placeholders: PlaceholderFiles) {
  const { tx, id } = load;
  await tx.bouwsteenVersion.createMany({
    data: versions.map(({ bouwsteen, version }) => ({
      id: id('bouwsteenVersion', version.key),
      bouwsteenId: id('bouwsteen', bouwsteen.key),
      number: version.number,
      note: version.note ?? '',
      createdAt: amsterdamInstant(version.createdOn, '09:00'),
      source: sourceOf(version),
    })),
  });
  await loadFiles(load, versions, placeholders);
  await tx.partCheck.createMany({
    data: versions.flatMap(({ version }) =>
      version.checks.map((check) => ({
        bouwsteenVersionId: id('bouwsteenVersion', version.key),
        partId: id('requiredPart', check.part),
        presence: check.presence,
        why: check.why ?? '',
        page: check.page ?? '',
      })),
    ),
  });
  await submit(load, versions);
  await tx.achterbanShare.createMany({
    data: versions.flatMap(({ version }) => {
      if (version.sharedOn === undefined) return [];
      const bouwsteenVersionId = id('bouwsteenVersion', version.key);
      const sharedAt = amsterdamInstant(version.sharedOn, version.submitted?.time ?? '12:00');
      return [{ id: derivedId(bouwsteenVersionId, 'achterban'), bouwsteenVersionId, sharedAt }];
    }),
  });
}

/** Those of one moment together: a package is handed in as a whole. */
async function submit({ tx, id }: Loading, versions: readonly Version[]) {
  const idsAt = new Map<string, string[]>();
  for (const { version } of versions) {
    if (!version.submitted) continue;
    const at = amsterdamInstant(version.submitted.date, version.submitted.time).toISOString();
    idsAt.set(at, [...(idsAt.get(at) ?? []), id('bouwsteenVersion', version.key)]);
  }
  for (const [submittedAt, ids] of idsAt)
    await tx.bouwsteenVersion.updateMany({ where: { id: { in: ids } }, data: { submittedAt } });
}

async function loadFiles(load: Loading, versions: readonly Version[], placeholders: PlaceholderFiles) {
  const { tx, programmaId, id } = load;
  const files = versions.flatMap(({ version }) =>
    version.files.flatMap((file, position) => {
      const made = placeholders.get(`bouwsteenFile/${file.key}`);
      if (!made) return [];
      const documentId = id('bouwsteenFile', file.key);
      return [
        { version, file, position, made, documentId, fileVersionId: derivedId(documentId, 'version-1') },
      ];
    }),
  );
  await tx.document.createMany({
    data: files.map(({ documentId, file }) => ({ id: documentId, programmaId, title: file.title })),
  });
  await tx.fileVersion.createMany({
    data: files.map(({ version, made, documentId, fileVersionId }) => ({
      id: fileVersionId,
      documentId,
      number: 1,
      sha256: made.sha256,
      name: made.name,
      note: made.note,
      placeholder: true,
      createdAt: amsterdamInstant(version.createdOn, '09:00'),
    })),
  });
  await tx.bouwsteenFile.createMany({
    data: files.map(({ version, fileVersionId, position }) => ({
      bouwsteenVersionId: id('bouwsteenVersion', version.key),
      fileVersionId,
      position,
    })),
  });
}
