import { Fragment } from 'react';
import { AmountCell } from '~/components/domain/amount';
import { AppLink } from '~/components/ui/app-link';
import { DataTable } from '~/components/ui/table';
import { sameCell, type Cell } from '~/domain/amount-series/cell';
import { cellText } from '~/domain/amount-series/format';
import { cellOf } from '~/domain/amount-series/series';
import { formatDate } from '~/domain/dates/format';
import { compared } from '~/domain/maatregel/shown-revisions';
import { changeTitle, revisionWords } from '~/messages/maatregel';
import { paths } from '~/paths';
import type { PageData } from './data';

type Props = {
  data: PageData;
  years: readonly number[];
  /** The number of the note of a doubtful cell, by `revision:year`. */
  noteOf: Readonly<Record<string, number>>;
};

/** Every revision of a reeks that is shown, the years down; beside the one that holds now what it changed. */
export function RevisionsTable({ data, years, noteOf }: Props) {
  const { p, currentId, revisions, revisionCount } = data;
  const change = compared(revisions, currentId);
  const more = revisionCount > revisions.length;
  return (
    <DataTable
      kind="money"
      className="tabel-reeks"
      caption={
        more ? 'De voornaamste revisies' : revisions.length > 1 ? 'Alle revisies' : 'De reeks per jaar'
      }
      captionNote="In miljoen euro. Een min betekent kosten."
    >
      <thead>
        <tr>
          <th scope="col">Jaar</th>
          {revisions.map((revision) => (
            <Fragment key={revision.id}>
              <RevisionHead p={p} revision={revision} current={revision.id === currentId} />
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
  );
}

type Revision = PageData['revisions'][number];

function RevisionHead({ p, revision, current }: { p: string; revision: Revision; current: boolean }) {
  return (
    <th scope="col">
      {revision.proposedIn ? (
        <AppLink href={paths.ficheVersion(p, revision.proposedIn.ficheId, revision.proposedIn.number)}>
          {revisionWords[revision.kind]}
        </AppLink>
      ) : (
        revisionWords[revision.kind]
      )}
      <br />
      <span className="klein bij">
        {revision.partyName ? `volgens ${revision.partyName}, ` : null}
        {formatDate(revision.date)}
        {current ? (
          <>
            <br />
            geldt nu
          </>
        ) : null}
      </span>
    </th>
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
