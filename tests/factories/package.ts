import type { Ctx } from '~/domain/context';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { storeFile } from '~/platform/outside/files.server';
import { packageSending } from '~/queries/package/package-sending.server';
import { makePackage } from '~/services/package/make-package.server';
import { sendPackage } from '~/services/package/send-package.server';
import { theDayBefore } from '../cast';
import { makeBouwsteen } from './fiche';

type Delivered = Parameters<typeof makeBouwsteen>[1] & {
  /** Files of the version; given, it is submitted. */
  files?: { name: string; bytes: Uint8Array; mediaType?: string }[];
};

/** A bouwsteen that is in, with these files; without files it is only announced. */
export async function makeDelivered(
  of: { programmaId: string; werkgroepId: string },
  { files, ...more }: Delivered,
): Promise<{ bouwsteenId: string; versionId: string }> {
  const state = files ? 'ingediend' : 'aangekondigd';
  const made = await makeBouwsteen(of, { state, ...more });
  if (files) await submitFiles(of.programmaId, made.versionId, files);
  return made;
}

/** Puts files in an open version and submits it. */
export async function submitFiles(
  programmaId: string,
  bouwsteenVersionId: string,
  files: NonNullable<Delivered['files']>,
): Promise<void> {
  for (const [position, { name, bytes, mediaType = 'application/pdf' }] of files.entries()) {
    const [documentId, id] = [newId(), newId()];
    const { sha256, size } = await storeFile([bytes]);
    await db().file.createMany({
      data: [{ sha256, size, mediaType, createdAt: theDayBefore }],
      skipDuplicates: true,
    });
    await db().document.create({ data: { id: documentId, programmaId, title: name } });
    await db().fileVersion.create({
      data: { id, documentId, number: 1, sha256, name, createdAt: theDayBefore },
    });
    await db().bouwsteenFile.create({ data: { bouwsteenVersionId, fileVersionId: id, position } });
  }
  await db().bouwsteenVersion.update({
    where: { id: bouwsteenVersionId },
    data: { submittedAt: theDayBefore },
  });
}

/** The next version of a bouwsteen, submitted with these files. */
export async function makeNextVersion(
  programmaId: string,
  bouwsteenId: string,
  files: NonNullable<Delivered['files']>,
): Promise<string> {
  const id = newId();
  const number = 1 + (await db().bouwsteenVersion.count({ where: { bouwsteenId } }));
  await db().bouwsteenVersion.create({ data: { id, bouwsteenId, number, createdAt: theDayBefore } });
  await submitFiles(programmaId, id, files);
  return id;
}

/** A package for the overleg as it is proposed. */
export async function makeProposed(ctx: Ctx, overlegId: string): Promise<string> {
  const outcome = await makePackage(ctx, {
    overlegId,
    title: 'Bouwstenen voor de Hervormingsagenda',
    date: '2021-12-24',
    letter: fromPlainText('Hierbij de bouwstenen.'),
  });
  if (!outcome.ok) throw new Error(`no package: ${JSON.stringify(outcome)}`);
  return outcome.value.id;
}

/** Sends it as the page of sending shows it. */
export async function sendAsSeen(ctx: Ctx, id: string) {
  const seen = (await packageSending(ctx, id))?.seen ?? '';
  return sendPackage(ctx, id, { seen });
}
