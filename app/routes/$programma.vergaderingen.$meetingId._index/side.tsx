import { AlsoHere } from '~/components/domain/agenda';
import { AgendaCheck } from '~/components/domain/agenda-check';
import { PrivateBox, PrivateParts } from '~/components/domain/private-box';
import { AppLink } from '~/components/ui/app-link';
import { SideSection } from '~/components/ui/layout';
import { annotationKinds } from '~/domain/annotation/kinds';
import { annotationWords } from '~/messages/meeting-words';
import { paths } from '~/paths';
import type { LiveMeetingPage, SentMeetingPage } from '~/queries/meeting/meeting-page.server';
import type { HereNow } from '~/components/domain/use-presence';

type Page = LiveMeetingPage | SentMeetingPage;
type Open = { id: string; number: string } | null;

/** Ready or not, for a meeting that is still to be sent. */
export function ReadyPanel({ p, page }: { p: string; page: LiveMeetingPage }) {
  const place = { p, meetingId: page.head.id, overlegId: page.head.overleg.id };
  return (
    <SideSection title="Klaar om te versturen?" className="niet-afdrukken">
      <AgendaCheck check={page.check} place={place} limit={5} />
    </SideSection>
  );
}

/** What the own party wrote at the point that is open, or at which points it wrote something (product rule 10). */
export function OwnAnnotations({
  p,
  page,
  open,
  numbers,
}: {
  p: string;
  page: Page;
  open: Open;
  numbers: ReadonlyMap<string, string>;
}) {
  const { parties, annotations } = page.own;
  return (
    <>
      {parties.map((party) => {
        const own = annotations.filter((one) => one.partyId === party.id);
        const here = own.filter((one) => one.itemId === open?.id);
        const elsewhere = [...numbers].filter(([id]) => own.some((one) => one.itemId === id));
        return (
          <PrivateBox
            key={party.id}
            party={party.shortName}
            title={open ? `Annotatie bij ${open.number}` : 'Annotaties'}
          >
            {open && here.length > 0 ? (
              <PrivateParts
                items={annotationKinds.flatMap((kind) => {
                  const part = here.find((one) => one.kind === kind);
                  return part ? [{ term: annotationWords[kind], text: part.text }] : [];
                })}
              />
            ) : null}
            {!open && elsewhere.length > 0 ? (
              <p>
                Geschreven bij punt{' '}
                {elsewhere.map(([id, number], index) => (
                  <span key={id}>
                    {index > 0 ? ', ' : ''}
                    <AppLink href={paths.annotations(p, page.head.id, id, party.id)}>{number}</AppLink>
                  </span>
                ))}
                .
              </p>
            ) : null}
            {(open ? here.length : elsewhere.length) === 0 ? (
              <p className="klein">
                {open
                  ? 'Nog geen standpunt, advies of spreeklijn bij dit punt.'
                  : 'Open een punt om er een standpunt, advies of spreeklijn bij te schrijven.'}
              </p>
            ) : null}
            <p className="klein bij">
              Komt niet in de agenda, niet in de PDF en niet in zoekresultaten van anderen.{' '}
              {open ? (
                <AppLink href={paths.annotations(p, page.head.id, open.id, party.id)}>Pas aan</AppLink>
              ) : null}
            </p>
          </PrivateBox>
        );
      })}
    </>
  );
}

/** Who else has this page open. */
export function HerePanel({ here, numbers }: { here: HereNow[]; numbers: ReadonlyMap<string, string> }) {
  if (here.length === 0) return null;
  return (
    <SideSection title="Ook op deze pagina" className="hier niet-afdrukken">
      <AlsoHere
        people={here.map(({ personId, name, itemId, editing }) => {
          const number = itemId === null ? undefined : numbers.get(itemId);
          const at = number === undefined ? '' : ` punt ${number}`;
          return {
            key: personId,
            working: editing,
            text: editing ? `${name}, werkt${at === '' ? '' : ' aan'}${at}` : `${name}, leest`,
          };
        })}
      />
    </SideSection>
  );
}

/** The other pages of this meeting. */
export function MoreLinks({ links }: { links: { href: string; label: string; document?: boolean }[] }) {
  return (
    <SideSection title="Bij deze vergadering" className="niet-afdrukken">
      <ul>
        {links.map(({ href, label, document }) => (
          <li key={href}>
            <AppLink href={href} document={document}>
              {label}
            </AppLink>
          </li>
        ))}
      </ul>
    </SideSection>
  );
}
