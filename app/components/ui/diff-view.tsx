import { diffWords } from './diff';

/** What changed between two texts, with `ins` and `del`; words say it too, for marks alone are silent. */
export function Diff({ before, after }: { before: string; after: string }) {
  return (
    <p className="verschil">
      {diffWords(before, after).map((part, index) =>
        part.kind === 'added' ? (
          <ins key={index}>
            <span className="stil">nieuw: </span>
            {part.text}
          </ins>
        ) : part.kind === 'removed' ? (
          <del key={index}>
            <span className="stil">weg: </span>
            {part.text}
          </del>
        ) : (
          <span key={index}>{part.text}</span>
        ),
      )}
    </p>
  );
}

/** One version, with what only stands in this one underlined; for two versions side by side. */
export function OnlyHere({ text, other }: { text: string; other: string }) {
  return (
    <>
      {diffWords(other, text)
        .filter((part) => part.kind !== 'removed')
        .map((part, index) =>
          part.kind === 'added' ? <ins key={index}>{part.text}</ins> : <span key={index}>{part.text}</span>,
        )}
    </>
  );
}

/** Text with search hits marked; `parts` come from the search query, never as HTML. */
export function Marked({ parts }: { parts: { text: string; hit: boolean }[] }) {
  return (
    <>
      {parts.map((part, index) =>
        part.hit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </>
  );
}
