import { classNames } from '~/components/ui/class-names';
import type { Hoek } from '~/domain/hoek/hoek';
import { PartyLabel } from './labels';

export type Presence = {
  key: string;
  party: { name: string; hoek: Hoek | null };
  status: 'aanwezig' | 'afgemeld' | 'afwezig';
  /** "voorzitter", "vervangen door ...", "vanaf punt 4" */
  note?: string;
};

/** Who was there, to read. The form to record it is a `CheckboxGroup` or `RadioGroup` per party. */
export function PresenceList({ people }: { people: Presence[] }) {
  return (
    <ul className="aanwezig">
      {people.map((person) => (
        <li key={person.key} className="kies">
          <PartyLabel {...person.party} />
          <span className={classNames('bij', person.status === 'aanwezig' && !person.note && 'stil')}>
            {[person.status === 'aanwezig' && person.note ? null : person.status, person.note]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
