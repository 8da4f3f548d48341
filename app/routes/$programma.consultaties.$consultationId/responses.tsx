import { responseStates } from '~/components/domain/consultation-parts';
import { PartyLabel } from '~/components/domain/labels';
import { Vijfhoek } from '~/components/domain/vijfhoek';
import { SideSection } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { countSentence } from '~/domain/hoek/pentagon';
import { consultationPositionWords, silentSentence } from '~/messages/consultation-words';
import type { AskedParty } from '~/queries/consultation/consultation-head.server';

/** Who is asked, who answered and who is silent (product rule 14), and what they think where one may know. */
export function Responses({ parties }: { parties: AskedParty[] }) {
  const states = responseStates(
    parties.map(({ hoek, handedInAt }) => ({ hoek, handedIn: handedInAt !== null })),
  );
  const silent = silentSentence(
    parties.filter(({ handedInAt }) => handedInAt === null).map(({ shortName }) => shortName),
  );
  return (
    <SideSection title="Reacties">
      <p className="vijf">
        <Vijfhoek states={states} kind="reactie" size={48} />
        <span>{`Van de vijf hoeken: ${countSentence(states, 'reactie')}`}</span>
      </p>
      <p className="mt-2 mb-4">{silent ?? 'Alle partijen hebben gereageerd.'}</p>
      <RowList
        items={parties.map(({ id, shortName, hoek, handedInAt, said }) => ({
          key: id,
          title: <PartyLabel name={shortName} hoek={hoek} />,
          text: (
            <>
              {handedInAt === null
                ? 'nog geen reactie'
                : `ingediend op ${formatDate(amsterdamDate(handedInAt))}`}
              {handedInAt !== null && said?.position ? (
                <span className="ook">
                  <b>{consultationPositionWords[said.position]}</b>
                  {said.note === '' ? null : <span className="witregels">: {said.note}</span>}
                </span>
              ) : null}
            </>
          ),
        }))}
      />
    </SideSection>
  );
}
