import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { CheckList } from '~/components/ui/lists';
import { gapsText } from '~/messages/fiche';
import { paths } from '~/paths';
import type { IncompleteFiche } from '~/queries/fiche/fiche-gaps.server';

/** What the fiches don't say yet. It holds nobody back, but who submits knows it beforehand. */
export function IncompleteFiches({ p, fiches }: { p: string; fiches: IncompleteFiche[] }) {
  if (fiches.length === 0) return null;
  return (
    <Section title="Nog leeg in de fiches">
      <p>U mag toch indienen. Iedereen die de fiche leest, ziet dan dat deze delen leeg zijn.</p>
      <CheckList
        items={fiches.map(({ id, title, gaps }) => ({
          ok: false,
          text: <AppLink href={paths.fiche(p, id)}>{title}</AppLink>,
          note: gapsText(gaps),
        }))}
      />
    </Section>
  );
}
