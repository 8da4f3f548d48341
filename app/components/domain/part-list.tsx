import { StatusLabel, type StatusTone } from '~/components/domain/labels';
import { Disclosure } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { summarise, type PartPresence, type PartRow } from '~/domain/bouwsteen/checklist';
import { checklistText, partPresenceWords } from '~/messages/bouwsteen';

const tones: Record<PartPresence, StatusTone> = { aanwezig: 'done', deels: 'running', ontbreekt: 'late' };

/** Whether a part is there, in a word with its sign. */
function PresenceLabel({ presence }: { presence: PartPresence | null }) {
  if (presence === null) return <StatusLabel tone="open">nog niet nagelopen</StatusLabel>;
  return <StatusLabel tone={tones[presence]}>{partPresenceWords[presence]}</StatusLabel>;
}

/** How many required parts are there, and of the others which and why not. */
export function PartSummary({ parts }: { parts: readonly PartRow[] }) {
  if (parts.length === 0) return <p className="hulp">Er is geen centrale opdracht om langs te lopen.</p>;
  const gaps = parts.filter(({ presence }) => presence === 'deels' || presence === 'ontbreekt');
  const whole = parts.filter(({ presence }) => presence === 'aanwezig');
  return (
    <>
      <p>{checklistText(summarise(parts))}.</p>
      {gaps.length > 0 ? (
        <RowList
          items={gaps.map((part) => ({
            key: part.id,
            title: part.title,
            text: (
              <>
                {part.why || 'Er staat nog niet bij waarom.'}
                {part.page ? <span className="blokregel">Waar: {part.page}</span> : null}
              </>
            ),
            aside: <PresenceLabel presence={part.presence} />,
          }))}
        />
      ) : null}
      {whole.length > 0 ? (
        <Disclosure summary="Waar de andere onderdelen staan">
          <ul className="opsomming">
            {whole.map(({ id, title, page }) => (
              <li key={id}>
                {title} <span className="bij">{page || 'geen plaats genoemd'}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}
