import { AppLink } from '~/components/ui/app-link';
import { SideSection } from '~/components/ui/layout';
import { paths } from '~/paths';
import type { ConsultationHead } from '~/queries/consultation/consultation-head.server';

/** What the werkorganisatie can do with the consultation, beside answering. */
export function Manage({ p, consultation }: { p: string; consultation: ConsultationHead }) {
  const { id, state, parties } = consultation;
  const closed = state === 'closed';
  const silent = parties.filter(({ handedInAt }) => handedInAt === null);
  const given = parties.filter(({ handedInAt }) => handedInAt !== null);
  return (
    <SideSection title="Beheer" className="niet-afdrukken">
      <ul>
        {!closed && silent.length > 0 ? (
          <li>
            <AppLink href={paths.consultationReminder(p, id)}>Stuur een herinnering</AppLink>
          </li>
        ) : null}
        <li>
          <AppLink href={paths.consultationTerm(p, id)}>
            {closed ? 'Heropen met een nieuwe termijn' : 'Verleng de termijn'}
          </AppLink>
        </li>
        {closed ? null : (
          <>
            {given.map((party) => (
              <li key={party.id}>
                <AppLink href={paths.responseReturn(p, id, party.id)}>
                  Geef {party.shortName} de lijst terug
                </AppLink>
              </li>
            ))}
            <li>
              <AppLink href={paths.consultationClosing(p, id)}>Sluit de consultatie</AppLink>
            </li>
          </>
        )}
      </ul>
    </SideSection>
  );
}
