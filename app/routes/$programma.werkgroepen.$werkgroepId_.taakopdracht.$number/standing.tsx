import type { ReactNode } from 'react';
import { AppLink } from '~/components/ui/app-link';
import { Notice } from '~/components/ui/notice';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { PageData } from './data';

/** When it was put round, adopted and discharged, and by which besluit, as far as this person may know of it. */
export function standingFacts({ p, ...data }: PageData): ReactNode[] {
  return [
    ...(data.sentRoundOn && data.state === 'rondgestuurd' ? [`sinds ${formatDate(data.sentRoundOn)}`] : []),
    ...(data.adoptedOn
      ? [
          <span key="vastgesteld">
            vastgesteld op {formatDate(data.adoptedOn)}
            <By p={p} decision={data.decision} />
          </span>,
        ]
      : []),
    ...(data.withRemarks ? ['met de opmerkingen erbij'] : []),
    ...(data.dischargedOn
      ? [
          <span key="decharge">
            decharge op {formatDate(data.dischargedOn)}
            <By p={p} decision={data.discharge} />
          </span>,
        ]
      : []),
  ];
}

/** Whether this is the version to work by, and if not, which one is (product rules 5 and 13). */
export function Standing({ data }: { data: PageData }) {
  const { p, werkgroep, overleg, number, state, versions } = data;
  const link = (to: number) => <AppLink href={paths.taakopdracht(p, werkgroep.id, to)}>versie {to}</AppLink>;
  if (state === 'concept') {
    return (
      <Notice title="Dit is een concept" level={2}>
        Alleen de werkgroep en de secretarissen van {overleg.shortName} zien het, tot het wordt rondgestuurd.
      </Notice>
    );
  }
  const wasAdopted = (one: PageData['versions'][number]) => one.adoptedOn !== null || one.decision !== null;
  if (state === 'vervangen') {
    const later = versions.filter((one) => one.number > number && wasAdopted(one)).at(-1);
    return (
      <Notice kind="let" title="Deze versie geldt niet meer" level={2}>
        {later ? (
          <p>
            In de plaats kwam {link(later.number)}
            <By p={p} decision={later.decision} />.
          </p>
        ) : (
          'Een latere versie kwam in de plaats.'
        )}
      </Notice>
    );
  }
  const former =
    state === 'vastgesteld' ? versions.find((one) => one.number < number && wasAdopted(one)) : undefined;
  if (!former) return null;
  return (
    <p className="tekst">
      Deze versie kwam in de plaats van {link(former.number)}
      <By p={p} decision={former.decision} />.{' '}
      <AppLink href={paths.taakopdrachtComparison(p, werkgroep.id, former.number, number)}>
        Bekijk wat er anders is
      </AppLink>
    </p>
  );
}

function By({ p, decision }: { p: string; decision: PageData['decision'] }) {
  if (!decision) return null;
  return (
    <>
      , besluit <AppLink href={paths.decision(p, decision.id)}>{decision.number}</AppLink>
    </>
  );
}
