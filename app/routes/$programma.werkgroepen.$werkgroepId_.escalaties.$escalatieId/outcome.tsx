import { AppLink } from '~/components/ui/app-link';
import { Notice } from '~/components/ui/notice';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { PageData } from './data';

/** How it ended: the answer with the besluit that gave it, or why it was taken back. */
export function Outcome({ data }: { data: PageData }) {
  const { p, overleg, escalatie, state, decision } = data;
  if (state === 'ingetrokken')
    return (
      <Notice kind="let" title="Ingetrokken" level={2}>
        {`Reden: ${escalatie.withdrawnReason}`}
      </Notice>
    );
  if (state !== 'beantwoord') return null;
  return (
    <Notice title={`${overleg.shortName} heeft geantwoord`} level={2}>
      <p className="voorstel">{escalatie.answer}</p>
      <p className="voorstel">
        <b>Wat dit betekent:</b> {escalatie.effect}
      </p>
      <p className="klein bij">
        {escalatie.answeredOn ? `Op ${formatDate(escalatie.answeredOn)}` : null}
        {decision ? (
          <>
            {' met besluit '}
            <AppLink href={paths.decision(p, decision.id)}>{decision.number}</AppLink>
          </>
        ) : null}
      </p>
    </Notice>
  );
}
