import { StatusLabel, type StatusTone } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { Breadcrumbs } from '~/components/ui/page-header';
import type { ConsultationState } from '~/domain/consultation/state';
import type { ConsultedVersion } from '~/domain/consultation/subject';
import type { Hoek } from '~/domain/hoek/hoek';
import { aggregatePositions, type PentagonStates } from '~/domain/hoek/pentagon';
import { consultationStateWords, consultedLabel } from '~/messages/consultation-words';
import { paths } from '~/paths';
import { FileLink } from './attachment';

const tones: Record<ConsultationState, StatusTone> = { open: 'running', late: 'late', closed: 'done' };

export const ConsultationStateLabel = ({ state }: { state: ConsultationState }) => (
  <StatusLabel tone={tones[state]}>{consultationStateWords[state]}</StatusLabel>
);

/** The way from the list to a consultation; `here` is the page itself, where it lies deeper. */
export function ConsultationCrumbs(props: {
  p: string;
  consultation: { id: string; title: string };
  here?: { href: string; label: string };
}) {
  const { p, consultation, here } = props;
  return (
    <Breadcrumbs
      items={[
        { href: paths.consultations(p), label: 'Consultaties' },
        { href: paths.consultation(p, consultation.id), label: consultation.title },
        ...(here ? [here] : []),
      ]}
    />
  );
}

/** The version that is put round, with the way to it. */
export function ConsultedLink({ p, version }: { p: string; version: ConsultedVersion }) {
  switch (version.kind) {
    case 'taakopdracht':
      return (
        <AppLink href={paths.taakopdracht(p, version.werkgroep.id, version.number)}>
          {consultedLabel(version)}
        </AppLink>
      );
    case 'bouwsteen':
      return (
        <AppLink href={paths.bouwsteenVersion(p, version.bouwsteenId, version.number)}>
          {consultedLabel(version)}
        </AppLink>
      );
    case 'document':
      return <FileLink p={p} file={version.file} />;
  }
}

/** Which hoeken answered, which are asked and silent: in each the silent party counts, so that none is overlooked. */
export const responseStates = (
  parties: readonly { hoek: Hoek | null; handedIn: boolean }[],
): PentagonStates =>
  aggregatePositions(
    parties.map(({ hoek, handedIn }) => ({ hoek, state: handedIn ? 'akkoord' : 'voorbehoud' })),
  );
