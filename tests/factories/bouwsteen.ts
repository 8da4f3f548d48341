import { createHash } from 'node:crypto';
import type { BouwsteenState } from '~/domain/bouwsteen/status';
import { db } from '~/platform/db/client.server';
import type { BouwsteenKind } from '~/platform/db/generated/client';
import { newId } from '~/platform/db/id.server';
import type { NewFile } from '~/services/attachment/write-version.server';
import { theDayBefore } from '../cast';

/** Numbers that no world uses. */
let number = 500;

type Choice = {
  werkgroep?: string;
  state?: BouwsteenState;
  kind?: BouwsteenKind;
  due?: string;
  title?: string;
};

/** A bouwsteen that was announced by a werkgroep of the BOHA, with nothing in it. */
export async function makeBouwsteen(choice: Choice = {}): Promise<string> {
  const { werkgroep = 'toegang', state = 'aangekondigd', kind = 'advies', title = 'Analyse' } = choice;
  const { id: werkgroepOf, programmaId } = await db().werkgroep.findFirstOrThrow({
    where: { key: werkgroep },
  });
  const id = newId();
  number += 1;
  await db().bouwsteen.create({
    data: {
      id,
      programmaId,
      werkgroepId: werkgroepOf,
      key: `proef-${number}`,
      number,
      letter: 'a',
      kind,
      title,
      state,
      due: choice.due === undefined ? null : new Date(choice.due),
    },
  });
  return id;
}

/** A file as it comes in, without bytes on disk: for tests of what is written about it. */
export function someFile(name: string, text = name): NewFile {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { name, sha256, size: text.length, mediaType: 'application/pdf', keep: async () => undefined };
}

/** A bouwsteen with a version that was submitted: one file, every required part there. */
export async function makeDelivered(choice: Choice = {}, at = theDayBefore): Promise<Delivered> {
  const id = await makeBouwsteen({ state: 'ingediend', ...choice });
  return { id, versionId: await deliverVersion(id, 1, at) };
}

export type Delivered = { id: string; versionId: string };

/** The next version, straight into the database. */
export async function deliverVersion(bouwsteenId: string, versionNumber: number, at: Date): Promise<string> {
  const versionId = newId();
  const { programmaId } = await db().bouwsteen.findUniqueOrThrow({ where: { id: bouwsteenId } });
  await db().bouwsteenVersion.create({
    data: { id: versionId, bouwsteenId, number: versionNumber, createdAt: at },
  });
  const [documentId, fileVersionId] = [newId(), newId()];
  const { sha256, size, mediaType } = someFile('advies.pdf', `${bouwsteenId}${versionNumber}`);
  await db().document.create({ data: { id: documentId, programmaId, title: 'Advies' } });
  await db().file.create({ data: { sha256, size, mediaType, createdAt: at } });
  await db().fileVersion.create({
    data: { id: fileVersionId, documentId, number: 1, sha256, name: 'advies.pdf', createdAt: at },
  });
  await db().bouwsteenFile.create({ data: { bouwsteenVersionId: versionId, fileVersionId, position: 1 } });
  await db().bouwsteenVersion.update({ where: { id: versionId }, data: { submittedAt: at } });
  return versionId;
}
