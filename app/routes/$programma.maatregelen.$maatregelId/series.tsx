import { DoubtNotes } from '~/components/domain/amount';
import { AppLink } from '~/components/ui/app-link';
import { SeriesChart } from '~/components/domain/series-chart';
import { Section } from '~/components/ui/layout';
import { cellOf, yearsIn } from '~/domain/amount-series/series';
import { fullLabel, shortLabel } from '~/domain/maatregel/label';
import { numberNotes } from '~/domain/maatregel/notes';
import { noteText } from '~/messages/maatregel';
import { paths } from '~/paths';
import type { PageData } from './data';
import { RevisionsTable } from './revisions-table';

/** The reeks as a chart, and every revision of it as a table beside it (product rule 4). */
export function Series({ data }: { data: PageData }) {
  const { maatregel, range, current, revisions } = data;
  const years = yearsIn(range);
  const proposal = revisions.filter(({ kind }) => kind === 'proposal').at(-1);
  const { notes, noteOf } = numberNotes(
    years.flatMap((year) =>
      revisions.flatMap(({ id, doubts }) => {
        const doubt = doubts[year];
        return doubt ? [{ key: `${id}:${year}`, about: shortLabel(maatregel), year, doubt }] : [];
      }),
    ),
  );
  const cells = (series: PageData['current']['series']) =>
    years.map((year) => ({ year, cell: cellOf(series, year) }));
  return (
    <Section title="De reeks">
      <div className="grafiek">
        <SeriesChart
          title={`${fullLabel(maatregel)} per jaar, in miljoen euro`}
          current={cells(current.series)}
          proposal={proposal ? cells(proposal.series) : undefined}
        />
        <RevisionsTable data={data} years={years} noteOf={noteOf} />
      </div>
      <SeriesLinks data={data} />
      {notes.length > 0 ? (
        <DoubtNotes
          notes={notes.map((note) => ({ id: `noot-${note.note}`, note: note.note, text: noteText(note) }))}
        />
      ) : null}
    </Section>
  );
}

/** What one may do from here: compare revisions, see who fills in PM, record what was realised. */
function SeriesLinks({ data }: { data: PageData }) {
  const { p, maatregel, range, current, revisions, revisionCount } = data;
  const more = revisionCount > revisions.length;
  return (
    <p className="klein bij niet-afdrukken">
      {revisionCount > 1 ? (
        <>
          <AppLink href={paths.seriesComparison(p, maatregel.id)}>
            {more ? `Vergelijk twee van de ${revisionCount} revisies` : 'Vergelijk twee revisies'}
          </AppLink>
          .{' '}
        </>
      ) : null}
      {yearsIn(range).some((year) => cellOf(current.series, year).kind === 'pm') ? (
        <>
          <AppLink href={paths.pm(p)}>Wie vult PM in, en wanneer</AppLink>.{' '}
        </>
      ) : null}
      {data.mayRecord ? (
        <>
          <AppLink href={paths.realised(p, maatregel.id)}>Leg vast wat is gerealiseerd</AppLink>.
        </>
      ) : null}
    </p>
  );
}
