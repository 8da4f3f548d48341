import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { consultationPositionWords } from '~/messages/consultation-words';
import { paths } from '~/paths';
import type { ConsultationHead } from '~/queries/consultation/consultation-head.server';

/** The lists of the parties for which this person answers. */
export function OwnLists({ p, consultation }: { p: string; consultation: ConsultationHead }) {
  const own = consultation.parties.filter((party) => party.own);
  if (own.length === 0) return null;
  return (
    <Section title={own.length === 1 ? 'Uw reactie' : 'Uw reacties'}>
      <RowList
        items={own.map(({ id, shortName, handedInAt, said }) => ({
          key: id,
          title: <AppLink href={paths.response(p, consultation.id, id)}>Opmerkingen van {shortName}</AppLink>,
          text: handedInAt
            ? `ingediend op ${formatDate(amsterdamDate(handedInAt))}`
            : 'nog niet ingediend; alleen uw partij ziet de lijst',
          aside: said?.position ? consultationPositionWords[said.position] : 'nog geen standpunt',
        }))}
      />
    </Section>
  );
}
