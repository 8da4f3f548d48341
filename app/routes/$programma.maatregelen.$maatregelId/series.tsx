import { Fragment } from 'react';
import { AmountCell, DoubtNotes } from '~/components/domain/amount';
import { AppLink } from '~/components/ui/app-link';
import { SeriesChart } from '~/components/domain/series-chart';
import { DataTable } from '~/components/ui/table';
import { Section } from '~/components/ui/layout';
import { sameCell, type Cell } from '~/domain/amount-series/cell';
import { cellText } from '~/domain/amount-series/format';
import { cellOf, yearsIn } from '~/domain/amount-series/series';
import { formatDate } from '~/domain/dates/format';
import { fullLabel, shortLabel } from '~/domain/maatregel/label';
import { numberNotes } from '~/domain/maatregel/notes';
import { compared } from '~/domain/maatregel/shown-revisions';
import { changeTitle, noteText, revisionWords } from '~/messages/maatregel';
import { paths } from '~/paths';
import type { PageData } from './data';

/** The reeks as a chart, and every revision of it as a table beside it (product rule 4). */
export function Series({ data }: { data: PageData }) {
  const { p, maatregel, range, current, currentId, revisions, revisionCount } = data;
  const more = revisionCount - revisions.length;
  const years = yearsIn(range);
  const proposal = revisions.filter(({ kind }) => kind === 'proposal').at(-1);
  const change = compared(revisions, currentId);
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
        <DataTable
          kind="money"
          className="tabel-reeks"
          caption={
            more > 0
              ? 'De voornaamste revisies'
              : revisions.length > 1
                ? 'Alle revisies'
                : 'De reeks per jaar'
          }
          captionNote="In miljoen euro. Een min betekent kosten."
        >
          <thead>
            <tr>
              <th scope="col">Jaar</th>
              {revisions.map((revision) => (
                <Fragment key={revision.id}>
                  <th scope="col">
                    {revision.proposedIn ? (
                      <AppLink
                        href={paths.ficheVersion(p, revision.proposedIn.ficheId, revision.proposedIn.number)}
                      >
                        {revisionWords[revision.kind]}
                      </AppLink>
                    ) : (
                      revisionWords[revision.kind]
                    )}
                    <br />
                    <span className="klein bij">
                      {revision.partyName ? `volgens ${revision.partyName}, ` : null}
                      {formatDate(revision.date)}
                      {revision.id === currentId ? (
                        <>
                          <br />
                          geldt nu
                        </>
                      ) : null}
                    </span>
                  </th>
                  {change?.at === revision.id ? (
                    <th scope="col">
                      Verschil
                      <br />
                      <span className="klein bij">{changeTitle(change.from, change.to)}</span>
                    </th>
                  ) : null}
                </Fragment>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {revisions.map((revision) => {
                  const note = noteOf[`${revision.id}:${year}`];
                  return (
                    <Fragment key={revision.id}>
                      <AmountCell
                        cell={cellOf(revision.series, year)}
                        doubt={note === undefined ? undefined : { note, href: `#noot-${note}` }}
                      />
                      {change?.at === revision.id ? (
                        <Change from={cellOf(change.from.series, year)} to={cellOf(change.to.series, year)} />
                      ) : null}
                    </Fragment>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
      <p className="klein bij niet-afdrukken">
        {revisionCount > 1 ? (
          <>
            <AppLink href={paths.seriesComparison(p, maatregel.id)}>
              {more > 0 ? `Vergelijk twee van de ${revisionCount} revisies` : 'Vergelijk twee revisies'}
            </AppLink>
            .{' '}
          </>
        ) : null}
        {years.some((year) => cellOf(current.series, year).kind === 'pm') ? (
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
      {notes.length > 0 ? (
        <DoubtNotes
          notes={notes.map((note) => ({ id: `noot-${note.note}`, note: note.note, text: noteText(note) }))}
        />
      ) : null}
    </Section>
  );
}

function Change({ from, to }: { from: Cell; to: Cell }) {
  if (sameCell(from, to)) return <td className="bij">geen</td>;
  return (
    <td className="afwijk">
      {cellText(from)} wordt {cellText(to)}
    </td>
  );
}
