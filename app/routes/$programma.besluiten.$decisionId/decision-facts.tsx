import { SubjectLink } from '~/components/domain/subject-link';
import { AppLink } from '~/components/ui/app-link';
import { SideSection } from '~/components/ui/layout';
import { DefinitionList } from '~/components/ui/lists';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { refusalSentence } from '~/messages/refusals';
import { paths } from '~/paths';
import type { DecisionPage } from '~/queries/decision/decision-page.server';

/** Where it was taken, what it is about, and how it hangs together with other besluiten and overleggen. */
export function DecisionFacts({ data }: { data: DecisionPage & { p: string } }) {
  const { p, decision, readsMinutes, sharedWith, sharing } = data;
  const { item, subjects, replaces } = decision;
  const when = `${decision.overleg}, ${formatDate(decision.date)}`;
  return (
    <>
      <SideSection title="Waar het bij hoort">
        <DefinitionList
          items={[
            {
              term: 'Vergadering',
              children: readsMinutes ? (
                <AppLink href={paths.minutes(p, decision.meetingId)}>{when}</AppLink>
              ) : (
                when
              ),
            },
            item && {
              term: 'Agendapunt',
              children: (
                <AppLink href={paths.item(p, decision.meetingId, item.id)}>
                  {[item.number, item.title].filter(Boolean).join('. ')}
                </AppLink>
              ),
            },
            subjects.length > 0 && {
              term: 'Gaat over',
              children: (
                <ul>
                  {subjects.map((subject) => (
                    <li key={subject.kind + subject.id}>
                      <SubjectLink p={p} label={subject.label} place={subject} />
                    </li>
                  ))}
                </ul>
              ),
            },
            replaces && {
              term: 'Vervangt',
              children: <AppLink href={paths.decision(p, replaces.id)}>besluit {replaces.number}</AppLink>,
            },
            sharedWith.length > 0 && {
              term: 'Gedeeld met',
              children: (
                <ul>
                  {sharedWith.map(({ id, shortName, sharedAt }) => (
                    <li key={id}>
                      {shortName}, op {formatDate(amsterdamDate(sharedAt))}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </SideSection>
      {sharing && sharing.reasons.length > 0 ? (
        <SideSection title="Delen">
          <p className="klein">{sharing.reasons.map((code) => refusalSentence({ code })).join(' ')}</p>
        </SideSection>
      ) : null}
    </>
  );
}
