import { useFetcher } from '@remix-run/react';
import { PartyLabel } from '~/components/domain/labels';
import { PresenceList } from '~/components/domain/presence-list';
import { VijfhoekCount } from '~/components/domain/vijfhoek';
import { AppLink } from '~/components/ui/app-link';
import { Button } from '~/components/ui/button';
import { SideSection } from '~/components/ui/layout';
import { missingSentence, pentagonOfPresent } from '~/domain/hoek/pentagon';
import { paths } from '~/paths';
import type { PartyPresence } from '~/queries/minutes/presence.server';

type Props = { p: string; meetingId: string; parties: PartyPresence[]; writable: boolean };

/** Who is there, per party: to tick for the secretaris, to read for the others. */
export function WhoIsThere({ p, meetingId, parties, writable }: Props) {
  return (
    <SideSection title="Wie is er">
      <PresentHoeken parties={parties} />
      {writable ? (
        <Ticks p={p} meetingId={meetingId} parties={parties} />
      ) : (
        <PresenceList
          people={parties.map((one) => ({
            key: one.party.id,
            party: { name: one.party.shortName, hoek: one.party.hoek },
            status: one.present === false ? absence(one) : 'aanwezig',
            note: one.present === null ? 'niet vastgelegd' : noteOf(one),
          }))}
        />
      )}
      {writable ? (
        <p className="klein naar-meer">
          <AppLink href={paths.attendance(p, meetingId)}>Functies, vervanging en wie een punt mist</AppLink>
        </p>
      ) : null}
    </SideSection>
  );
}

function PresentHoeken({ parties }: { parties: PartyPresence[] }) {
  const present = parties.filter((one) => one.present === true);
  if (present.length === 0) return <p className="klein">Nog niet vastgelegd wie er is.</p>;
  const states = pentagonOfPresent(present.map((one) => one.party.hoek));
  const absent = parties.filter((one) => one.present === false).length;
  const said = missingSentence(states, 'aanwezigheid') ?? 'Alle vijf de hoeken.';
  return (
    <VijfhoekCount
      size={48}
      kind="aanwezigheid"
      states={states}
      text={
        <span className="klein">
          {said}
          <br />
          {`${present.length} ${present.length === 1 ? 'partij' : 'partijen'} aanwezig${absent > 0 ? `, ${absent} niet` : ''}.`}
        </span>
      }
    />
  );
}

/** Each tick is saved at once; without script there is a button. */
function Ticks({ p, meetingId, parties }: { p: string; meetingId: string; parties: PartyPresence[] }) {
  const fetcher = useFetcher();
  const sent = fetcher.formData?.getAll('present[]');
  return (
    <fetcher.Form
      method="post"
      action={paths.attendanceMarks(p, meetingId)}
      onChange={(event) => {
        const form = event.currentTarget;
        const changed = (event.target as unknown as HTMLInputElement).value;
        const body = new FormData();
        body.append('blijf', 'ja');
        body.append('listed[]', changed);
        for (const value of new FormData(form).getAll('present[]')) body.append('present[]', value);
        fetcher.submit(body, { method: 'post', action: paths.attendanceMarks(p, meetingId) });
      }}
    >
      <fieldset>
        <legend className="stil">Aanwezigheid</legend>
        {parties.map((one) => {
          const id = `aanwezig-${one.party.id}`;
          const checked = sent ? sent.includes(one.party.id) : one.present === true;
          return (
            <div className="kies" key={one.party.id}>
              <input type="hidden" name="listed[]" value={one.party.id} />
              <input
                type="checkbox"
                id={id}
                name="present[]"
                value={one.party.id}
                key={String(checked)}
                defaultChecked={checked}
              />
              <label htmlFor={id} className="kies">
                <PartyLabel name={one.party.shortName} hoek={one.party.hoek} />
              </label>
              <span className="bij">{noteOf(one)}</span>
            </div>
          );
        })}
      </fieldset>
      <noscript>
        <Button type="submit" variant="secondary" small>
          Bewaar wie er is
        </Button>
      </noscript>
    </fetcher.Form>
  );
}

const absence = ({ people }: PartyPresence): 'afgemeld' | 'afwezig' =>
  people.some((one) => one.status === 'afgemeld') ? 'afgemeld' : 'afwezig';

function noteOf(one: PartyPresence): string {
  if (one.chairs) return 'voorzitter';
  const came = one.people.filter(
    (person) => person.status === 'aanwezig' || person.substitute !== null,
  ).length;
  if (one.present === false) return absence(one) === 'afgemeld' ? 'afgemeld' : '';
  if (one.people.length > 1 && came < one.people.length) return `${came} van ${one.people.length}`;
  const substitute = one.people.find((person) => person.substitute !== null);
  if (substitute) return 'vervanger';
  return one.kind === 'adviseur' ? 'adviseur' : one.kind === 'gast' ? 'gast' : '';
}
