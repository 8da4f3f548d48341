import { DoubtNotes } from '~/components/domain/amount';
import { Section } from '~/components/ui/layout';
import type { Doubt } from '~/domain/source/provenance';
import type { Question } from '~/domain/taakopdracht/content';
import { readText } from '~/messages/maatregel';

/** Questions with their numbers and letters as printed, each level inside the one above. */
export function Numbered({ questions }: { questions: readonly Question[] }) {
  return (
    <ol className="vragen">
      {questions.map(({ number, text, items }) => (
        <li key={number + text}>
          <span className="nr">{number}</span>
          <div>
            <p>{text}</p>
            {items && items.length > 0 ? <Numbered questions={items} /> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What was hard to read in the source of this version. */
export function Doubts({ doubts }: { doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return null;
  return (
    <Section title="Wat in de bron slecht leesbaar is">
      <DoubtNotes
        notes={doubts.map(({ literal, reading, why }, index) => ({
          id: `noot-${index + 1}`,
          note: index + 1,
          text: `${sentence(readText(literal, reading))}${why}`,
        }))}
      />
    </Section>
  );
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
