import { beforeAll, expect, test } from 'vitest';
import { paths } from '~/paths';
import { db } from '~/platform/db/client.server';
import { uploadLimit } from '~/platform/http/upload.server';
import { actionPage } from '~/queries/action-item/action-page.server';
import { fileDownload } from '~/queries/file/file-download.server';
import { action as addPage } from '~/routes/$programma.acties.$actionId_.meldingen.$reportId.bewijs/route';
import { reportAction } from '~/services/action-item/report-action.server';
import { cast, type Member } from '../../cast';
import { ctxOf, PROGRAMMA } from '../../support/actor';
import { ask, multipart, type FormPart } from '../../support/asking';
import { testDatabase } from '../../support/database';
import * as files from '../../support/files';

await testDatabase('hervormingsagenda');

const as = (member: Member) => ctxOf(cast[member], new Date('2022-03-01T09:00:00Z'));
const pdf = async (): Promise<FormPart> => ({
  name: 'bestanden',
  file: 'werkwijze.pdf',
  body: await files.pdf(),
});

let actionId: string;
let reportId: string;
beforeAll(async () => {
  const found = await db().actionItem.findFirstOrThrow({
    where: { origin: 'deelagenda', roles: { some: { kind: 'verantwoordelijk', party: { key: 'vng' } } } },
  });
  actionId = found.id;
  const said = {
    progress: 'op_schema',
    text: 'De werkwijze ligt er.',
    needs: '',
    evidenceUrl: '',
    partyId: null,
  } as const;
  await reportAction(await as('vng'), { ...said, id: actionId, version: found.version });
  reportId = (await db().actionReport.findFirstOrThrow({ where: { actionItemId: actionId } })).id;
});

const upload = (member: Member, part: FormPart) =>
  ask(
    addPage,
    paths.reportEvidence(PROGRAMMA, actionId, reportId),
    { programma: PROGRAMMA, actionId, reportId },
    { ...multipart([part]), as: cast[member] },
  );
const evidence = async () =>
  (await db().actionReport.findMany({ where: { actionItemId: actionId, evidenceId: { not: null } } })).map(
    (one) => one.evidenceId ?? '',
  );

test.each<[Member, number]>([
  ['vws', 403],
  ['lezer', 403],
  ['beheerder', 404],
])('%s puts nothing beside a report of the VNG: %i', async (member, status) => {
  expect((await upload(member, await pdf())).status).toBe(status);
  expect(await evidence()).toEqual([]);
});

test('what is no document is refused, and changes nothing', async () => {
  const program: FormPart = { name: 'bestanden', file: 'werkwijze.exe', body: files.exe };
  expect((await upload('vng', program)).status).toBe(422);
  expect(await evidence()).toEqual([]);
});

test('the party that reported adds a file once; who reads the action opens it', async () => {
  expect((await upload('vng', await pdf())).status).toBe(302);
  const [id = ''] = await evidence();
  expect((await fileDownload(await as('mind'), id))?.name).toBe('werkwijze.pdf');
  expect(await fileDownload(await as('beheerder'), id)).toBeNull();
  const page = await actionPage(await as('vng'), actionId);
  expect(page?.reports).toMatchObject([
    { mayAddEvidence: false, text: 'De werkwijze ligt er.', evidence: { name: 'werkwijze.pdf' } },
    { mayAddEvidence: false, text: 'De werkwijze ligt er.', evidence: null },
  ]);
  const again = await upload('vng', await pdf());
  expect(again.status).toBe(422);
  expect(await evidence()).toEqual([id]);
});

test('the address takes a file as large as any other', () => {
  expect(uploadLimit(paths.reportEvidence(PROGRAMMA, actionId, reportId))).toBeGreaterThan(0);
  expect(uploadLimit(paths.reportEvidenceFile(PROGRAMMA, actionId, reportId))).toBeGreaterThan(0);
});
