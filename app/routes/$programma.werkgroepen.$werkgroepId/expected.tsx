import type { ReactNode } from 'react';
import { AppLink } from '~/components/ui/app-link';
import { RowList } from '~/components/ui/lists';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { PageData } from './data';

type Row = { key: string; href: string; title: string; text: ReactNode };

/** What other werkgroepen count on, what lies with the achterban, and what members still want to see settled. */
export function Expected({ data: { p, expected } }: { data: PageData }) {
  const { relations, fiches, comments, consultations } = expected;
  const rows: Row[] = [
    ...relations.map(({ id, name, number, text }, index) => ({
      key: `taakopdracht-${id}-${index}`,
      href: paths.taakopdracht(p, id, number),
      title: `Taakopdracht ${name}`,
      text,
    })),
    ...fiches.map(({ id, title, werkgroep, number, text }, index) => ({
      key: `fiche-${id}-${index}`,
      href: paths.ficheVersion(p, id, number),
      title: `Fiche ${title}`,
      text: text === '' ? `Van ${werkgroep}` : `Van ${werkgroep}: ${text}`,
    })),
    ...consultations.map(({ id, title, until }) => ({
      key: id,
      href: paths.consultation(p, id),
      title,
      text: `Ligt bij de achterban tot en met ${formatDate(until)}`,
    })),
    ...comments.rows.map(({ id, objectKind, objectId, text, by }) => ({
      key: id,
      href: objectKind === 'fiche' ? paths.ficheComments(p, objectId) : paths.bouwsteenComments(p, objectId),
      title: text.length > LONG ? `${text.slice(0, LONG).trimEnd()}…` : text,
      text: `Open opmerking van ${by}`,
    })),
  ];
  const more = comments.count - comments.rows.length;
  return (
    <section aria-labelledby="verwacht">
      <h2 id="verwacht">Wat anderen verwachten</h2>
      {rows.length === 0 ? (
        <p className="hulp">
          Geen andere werkgroep noemt deze in een taakopdracht of fiche die u kunt lezen.
        </p>
      ) : (
        <RowList
          items={rows.map(({ key, href, title, text }) => ({
            key,
            title: <AppLink href={href}>{title}</AppLink>,
            text,
          }))}
        />
      )}
      {more > 0 ? <p className="klein bij">Er staan nog {more} opmerkingen open.</p> : null}
    </section>
  );
}

const LONG = 90;
