import { ActionStateLabel, ProgressLabel } from '~/components/domain/action-state';
import { AmountText } from '~/components/domain/amount';
import type { ChainStep } from '~/components/domain/chain';
import { AppLink } from '~/components/ui/app-link';
import { formatDate } from '~/domain/dates/format';
import { isAhead } from '~/domain/maatregel/chain';
import { actionsText } from '~/messages/deelagenda';
import { paths } from '~/paths';
import type { PageData } from './data';

type Year = PageData['years'][number];

/** Where the actions of a year stand on this page. */
export const yearAnchor = (year: number | null): string => `acties-${year ?? 'zonder-jaar'}`;

const named = (year: number | null): string => (year === null ? 'zonder jaar' : `van ${year}`);

/** Two steps a year: what must be done and yield, and what the parties last reported of it. */
export function yearSteps(data: PageData): ChainStep[] {
  return data.years.flatMap((year) => [
    ...(year.count > 0 ? [actionsStep(data, year)] : []),
    ...(year.reported > 0 ? [reportsStep(data, year)] : []),
  ]);
}

function actionsStep({ today }: PageData, { year, count, target }: Year): ChainStep {
  return {
    key: yearAnchor(year),
    kind: isAhead(year, today) ? 'future' : 'past',
    when: year === null ? 'nog geen jaar' : String(year),
    title: (
      <a href={`#${yearAnchor(year)}`}>
        {actionsText(count)} {named(year)}
      </a>
    ),
    children: target ? (
      <p>
        Het doel van dat jaar: <AmountText cell={target} />.
      </p>
    ) : undefined,
  };
}

function reportsStep(data: PageData, { year, reported, reports }: Year): ChainStep {
  const { p, maatregel } = data;
  const newest = reports[0]?.reportedOn;
  const more = reported - reports.length;
  return {
    key: `meldingen-${year ?? 'zonder-jaar'}`,
    kind: 'past',
    when: newest === undefined ? '' : formatDate(newest),
    title: `Gemeld over ${actionsText(reported)} ${named(year)}`,
    children: (
      <ul className="meldingen">
        {reports.map(({ id, actionId, title, party, state, progress, reportedOn }) => (
          <li key={id}>
            {progress ? <ProgressLabel progress={progress} /> : <ActionStateLabel state={state} />}{' '}
            <AppLink href={paths.report(p, actionId, id)}>{title}</AppLink>
            <span className="bij">
              , {party ? `${party}, ` : null}
              {formatDate(reportedOn)}
            </span>
          </li>
        ))}
        {more > 0 ? (
          <li>
            <AppLink
              href={paths.actions(p, {
                maatregel: maatregel.key,
                jaar: year === null ? undefined : String(year),
              })}
            >
              en {actionsText(more)} meer
            </AppLink>
          </li>
        ) : null}
      </ul>
    ),
  };
}
