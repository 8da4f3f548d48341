import { Disclosure } from '~/components/ui/layout';
import { DefinitionList } from '~/components/ui/lists';
import { shortLabel, type Coded } from '~/domain/maatregel/label';
import type { Note } from '~/domain/maatregel/notes';
import type { Doubt } from '~/domain/source/provenance';
import { noteText, readText } from '~/messages/maatregel';
import { DoubtNotes } from './amount';

type Read = {
  notes: readonly Note[];
  rows: readonly (Coded & { id: string; codeDoubts: readonly Doubt[] })[];
};

/** What the source is not clear about: numbers by note, codes folded away. */
export function ReadingNotes({ data: { notes, rows } }: { data: Read }) {
  const codes = rows.filter((row) => row.codeDoubts.length > 0);
  if (notes.length === 0 && codes.length === 0) return null;
  return (
    <section className="blok" aria-labelledby="twijfel">
      <h2 id="twijfel" className="t-h3">
        Wat in de bron slecht leesbaar is
      </h2>
      {notes.length > 0 ? (
        <DoubtNotes
          notes={notes.map((note) => ({ id: `noot-${note.note}`, note: note.note, text: noteText(note) }))}
        />
      ) : null}
      {codes.length > 0 ? (
        <Disclosure summary={`Hoe de codes gelezen zijn (${codes.length})`}>
          <DefinitionList
            items={codes.map((row) => ({
              term: shortLabel(row),
              children: row.codeDoubts
                .map((doubt) => readText(doubt.literal, doubt.reading) + doubt.why)
                .join(' '),
            }))}
          />
        </Disclosure>
      ) : null}
    </section>
  );
}
