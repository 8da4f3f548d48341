import { db } from '~/platform/db/client.server';
import { openConsultation } from '~/services/consultation/open-consultation.server';
import { cast } from '../../cast';
import { ctxOf } from '../../support/actor';

export const partyId = async (key: string): Promise<string> =>
  (await db().party.findFirstOrThrow({ where: { key, programma: { key: 'hervormingsagenda' } } })).id;

/** The secretaris puts the taakopdracht of a werkgroep to parties; by default VNG, MIND and BGZJ. */
export async function askedAbout(
  werkgroep: string,
  until = '2021-10-21',
  parties: readonly string[] = ['vng', 'mind', 'bgzj'],
): Promise<string> {
  const version = await db().taakopdrachtVersion.findFirstOrThrow({
    where: { werkgroep: { key: werkgroep } },
    orderBy: { number: 'desc' },
  });
  const opened = await openConsultation(await ctxOf(cast.secretaris), {
    kind: 'taakopdracht',
    versionId: version.id,
    title: `Taakopdracht ${werkgroep}`,
    explanation: 'Kijk vooral naar de vragen.',
    until,
    partyIds: await Promise.all(parties.map(partyId)),
  });
  if (!opened.ok) throw new Error('the consultation was not opened');
  return opened.value.id;
}
