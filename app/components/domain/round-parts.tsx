import { Breadcrumbs } from '~/components/ui/page-header';
import type { SubmissionState } from '~/domain/reporting-round/submission';
import { submissionText } from '~/messages/round-words';
import { paths } from '~/paths';
import { StatusLabel, type StatusTone } from './labels';

type RoundHead = { id: string; title: string };

export function RoundCrumbs(props: {
  p: string;
  round: RoundHead;
  party?: { id: string; shortName: string };
  here?: { href: string; label: string };
}) {
  const { p, round, party, here } = props;
  return (
    <Breadcrumbs
      items={[
        { href: paths.rounds(p), label: 'Rondes' },
        { href: paths.round(p, round.id), label: round.title },
        ...(party ? [{ href: paths.submission(p, round.id, party.id), label: party.shortName }] : []),
        ...(here ? [here] : []),
      ]}
    />
  );
}

const tones: Record<SubmissionState, StatusTone> = {
  open: 'open',
  ingediend: 'running',
  teruggegeven: 'running',
  goedgekeurd: 'done',
};

type LabelProps = { state: SubmissionState; late?: boolean; frozen?: boolean };

export function SubmissionLabel({ state, late = false, frozen = false }: LabelProps) {
  const said = submissionText(state, frozen);
  if (late) return <StatusLabel tone="late">{`te laat, ${said}`}</StatusLabel>;
  return <StatusLabel tone={tones[state]}>{said}</StatusLabel>;
}
