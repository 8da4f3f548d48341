import { Targets } from '~/components/domain/targets';
import { AppLink } from '~/components/ui/app-link';
import { SideSection } from '~/components/ui/layout';
import { DefinitionList } from '~/components/ui/lists';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { ActionPage } from '~/queries/action-item/action-page.server';

/** What it is for (product rule 7) and where it comes from. */
export function ActionFacts({ data }: { data: ActionPage & { p: string } }) {
  const { p, action, meeting, item, decision, werkgroep, parent, predecessor, successors, number } = data;
  const bijeenkomst = data.werkgroepMeetingId;
  const when = `${action.from}, ${formatDate(action.agreedOn ?? '')}`;
  return (
    <>
      <SideSection title="Maatregel en doel">
        <Targets p={p} targets={action.targets} withoutReason={action.noMaatregelReason} />
      </SideSection>
      <SideSection title="Waar het vandaan komt">
        <DefinitionList
          items={[
            action.agreedOn !== null && {
              term: action.origin === 'werkgroep' ? 'Bijeenkomst' : 'Vergadering',
              children:
                bijeenkomst !== null && werkgroep ? (
                  <AppLink href={paths.werkgroepMeeting(p, werkgroep.id, bijeenkomst)}>{when}</AppLink>
                ) : meeting ? (
                  <AppLink href={paths.minutes(p, meeting.id)}>{when}</AppLink>
                ) : (
                  when
                ),
            },
            meeting &&
              item && {
                term: 'Agendapunt',
                children: <AppLink href={paths.item(p, meeting.id, item.id)}>{item.title}</AppLink>,
              },
            decision && {
              term: 'Besluit',
              children: <AppLink href={paths.decision(p, decision.id)}>besluit {decision.number}</AppLink>,
            },
            action.origin === 'deelagenda' && {
              term: 'Deelagenda',
              children: (
                <>
                  <AppLink href={paths.deelagenda(p)}>{action.from}</AppLink>
                  {number === null ? null : `, nummer ${number}`}
                </>
              ),
            },
            werkgroep && {
              term: 'Werkgroep',
              children: <AppLink href={paths.werkgroep(p, werkgroep.id)}>{werkgroep.name}</AppLink>,
            },
            parent && {
              term: 'Onderdeel van',
              children: <AppLink href={paths.action(p, parent.id)}>{parent.title}</AppLink>,
            },
            predecessor && {
              term: 'Volgt op',
              children: <AppLink href={paths.action(p, predecessor.id)}>{predecessor.title}</AppLink>,
            },
            successors.length > 0 && {
              term: 'Daarna komt',
              children: (
                <ul>
                  {successors.map(({ id, title }) => (
                    <li key={id}>
                      <AppLink className="inline-block py-1" href={paths.action(p, id)}>
                        {title}
                      </AppLink>
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </SideSection>
    </>
  );
}
