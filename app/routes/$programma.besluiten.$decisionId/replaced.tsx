import { AppLink } from '~/components/ui/app-link';
import { Notice } from '~/components/ui/notice';
import { paths } from '~/paths';
import type { DecisionRow } from '~/queries/decision/decision-rows.server';

/** Product rule 5: a later besluit replaces it, and both say so. */
export function Replaced({ p, decision }: { p: string; decision: DecisionRow }) {
  const { standing, replacedBy, withdrawnReason } = decision;
  if (standing === 'vervallen') {
    return (
      <Notice kind="let" title="Dit besluit is vervallen" level={2}>
        {withdrawnReason ? `${withdrawnReason} ` : ''}
        Het nummer blijft bestaan en wordt niet opnieuw gebruikt.
      </Notice>
    );
  }
  if (!replacedBy) return null;
  const link = <AppLink href={paths.decision(p, replacedBy.id)}>besluit {replacedBy.number}</AppLink>;
  if (replacedBy.locked) {
    return (
      <Notice kind="let" title="Dit besluit geldt niet meer" level={2}>
        <p>Het is vervangen door {link}.</p>
      </Notice>
    );
  }
  return (
    <Notice title="Dit besluit wordt misschien vervangen" level={2}>
      <p>In concept ligt er {link}. Dit besluit geldt totdat dat verslag is vastgesteld.</p>
    </Notice>
  );
}
