import { DoubtNotes } from '~/components/domain/amount';
import { Section } from '~/components/ui/layout';
import type { Doubt } from '~/domain/source/provenance';
import type { Question } from '~/domain/taakopdracht/content';
import { capitalised } from '~/messages/join-words';
import { readText } from '~/messages/maatregel';
import { sectionWords } from '~/messages/werkgroep';
import type { PageData } from './data';

/** The words of this version: why, what for, the questions, what must come of it. */
export function AsksFor({ data }: { data: PageData }) {
  const { provenance } = data;
  return (
    <>
      {data.note === '' ? null : (
        <Section title="Wat deze versie verandert" className="tekst">
          <Paragraphs text={data.note} />
        </Section>
      )}
      {data.sections.map(({ kind, text }, index) => (
        <Section key={`${kind}-${index}`} title={sectionWords[kind]} className="tekst">
          <Paragraphs text={text} />
        </Section>
      ))}
      <Section title="Vragen">
        {data.questions.length > 0 ? (
          <Numbered questions={data.questions} />
        ) : (
          <p className="hulp">Er staan nog geen vragen in.</p>
        )}
      </Section>
      {data.results.length > 0 ? (
        <Section title="Wat eruit moet komen">
          <Numbered questions={data.results} />
        </Section>
      ) : null}
      {data.reports.length > 0 ? (
        <Section title="Stukken om te gebruiken">
          <ul className="opsomming">
            {data.reports.map((report) => (
              <li key={report}>{report}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Doubts doubts={provenance.doubts} />
      {provenance.title !== null || provenance.own !== null ? (
        <p className="klein bij blok">
          {provenance.title === null
            ? provenance.own
            : `Bron: ${[provenance.title, provenance.place].filter(Boolean).join(', ')}. In eigen woorden samengevat.`}
        </p>
      ) : null}
    </>
  );
}

const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text.split(/\n{2,}/).map((paragraph, index) => (
      <p key={index} className="witregels">
        {paragraph}
      </p>
    ))}
  </>
);

/** Questions with their numbers and letters, each level inside the one above. */
function Numbered({ questions }: { questions: readonly Question[] }) {
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
function Doubts({ doubts }: { doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return null;
  return (
    <Section title="Wat in de bron slecht leesbaar is">
      <DoubtNotes
        notes={doubts.map(({ literal, reading, why }, index) => ({
          id: `noot-${index + 1}`,
          note: index + 1,
          text: `${capitalised(readText(literal, reading))}${why}`,
        }))}
      />
    </Section>
  );
}
