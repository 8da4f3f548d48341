import { Chain, type ChainStep } from '~/components/domain/chain';
import { AppLink } from '~/components/ui/app-link';
import { formatDate } from '~/domain/dates/format';
import { inTime, type Step } from '~/domain/maatregel/chain';
import { shortLabel } from '~/domain/maatregel/label';
import { besluitenText } from '~/messages/maatregel';
import { paths } from '~/paths';
import type { PageData } from './data';
import { decisionStep, ficheStep, itemStep, revisionStep, taakopdrachtStep, type Undated } from './way-steps';
import { yearSteps } from './way-years';

/**
 * From award to what was realised, as steps that can be walked: first what was said and decided in the order of time, then
 * the actions of each year with what was reported of them, then what was realised (issue: the partner's year, 5).
 */
export function Way({ data }: { data: PageData }) {
  const realised = data.revisions.filter(({ kind }) => kind === 'realised');
  const said = data.revisions.filter(({ kind }) => kind !== 'realised');
  const steps = [
    ...dated(data, [
      ...said.map((one) => ({ date: one.date, value: revisionStep(data, one) })),
      ...data.taakopdrachten.map((one) => ({ date: one.adoptedOn, value: taakopdrachtStep(data, one) })),
      ...data.fiches.submitted.map((one) => ({ date: one.date, value: ficheStep(data, one) })),
      ...data.decisions.latest.map((one) => ({ date: one.date, value: decisionStep(data, one) })),
      ...data.items.latest.map((one) => ({ date: one.meeting?.date ?? null, value: itemStep(data, one) })),
    ]),
    ...yearSteps(data),
    ...(realised.length === 0
      ? [nothingRealised]
      : dated(
          data,
          realised.map((one) => ({ date: one.date, value: revisionStep(data, one) })),
        )),
  ];
  return (
    <>
      <Chain steps={steps} />
      <LeftOut data={data} />
    </>
  );
}

function dated(data: PageData, steps: Step<Undated>[]): ChainStep[] {
  return inTime(steps).map(({ date, value }) => ({
    ...value,
    when: date === null ? 'nog geen datum' : formatDate(date),
    kind: value.kind === 'past' && (date === null || date > data.today) ? 'future' : value.kind,
  }));
}

const nothingRealised: ChainStep = {
  key: 'gerealiseerd',
  kind: 'future',
  when: 'nog geen datum',
  title: 'Gerealiseerd',
  children: 'Nog heeft niemand gemeld wat deze maatregel echt opleverde. Dat is geen nul.',
};

/** What is too much for the chain, and where all of it stands. */
function LeftOut({ data: { p, maatregel, decisions, items, revisions, revisionCount } }: { data: PageData }) {
  const parts = [
    decisions.total > decisions.latest.length ? (
      <>
        De laatste {decisions.latest.length} van{' '}
        <AppLink href={paths.decisions(p, { maatregel: maatregel.key })}>
          {besluitenText(decisions.total)}
        </AppLink>
        .
      </>
    ) : null,
    items.more ? (
      <>
        De laatste {items.latest.length} agendapunten;{' '}
        <AppLink href={paths.search(p, shortLabel(maatregel), { soort: 'agendapunt' })}>
          zoek naar eerdere
        </AppLink>
        .
      </>
    ) : null,
    revisionCount > revisions.length ? (
      <>
        De voornaamste {revisions.length} van{' '}
        <AppLink href={paths.seriesComparison(p, maatregel.id)}>{revisionCount} revisies</AppLink>.
      </>
    ) : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <p className="klein bij">
      Hierboven staan niet alle stappen.{' '}
      {parts.map((part, index) => (
        <span key={index}>{part} </span>
      ))}
    </p>
  );
}
