import { Vijfhoek, VijfhoekList } from '~/components/domain/vijfhoek';
import { HOEKEN, hoekNames, type Hoek } from '~/domain/hoek/hoek';
import { sitsOn } from '~/domain/werkgroep/representation';
import { membersText, missingMembers, notAtTable } from '~/messages/werkgroep';
import type { PageData } from './data';

/** Which hoeken sit in the werkgroep, with the missing ones by name (product rule 14). */
export function Composition({ data }: { data: PageData }) {
  const { states, counts, asked, outside, overleg, wetenschap, adviseurs, members } = data;
  const now = members.filter((member) => sitsOn(member, data.today));
  const partiesOf = (hoek: Hoek) =>
    now.flatMap(({ role, perspectief, party }) =>
      role === 'lid' && perspectief === hoek && party !== null && party.toLowerCase() !== hoekNames[hoek]
        ? [party]
        : [],
    );
  const text = (hoek: Hoek) => membersText(counts[hoek], partiesOf(hoek));
  const others = [
    ...(wetenschap > 0 ? [`wetenschap (${wetenschap})`] : []),
    ...(adviseurs > 0 ? [`advies (${adviseurs})`] : []),
    ...(now.some(({ role }) => role === 'voorzitter') ? ['voorzitter'] : []),
    ...(now.some(({ role }) => role === 'secretaris') ? ['secretaris'] : []),
  ];
  return (
    <section aria-labelledby="wie">
      <h2 id="wie">Wie zit erin</h2>
      <div className="vijf-groot">
        <Vijfhoek
          states={states}
          size={160}
          kind="samenstelling"
          label={`Leden per hoek: ${HOEKEN.map((hoek) => `${hoekNames[hoek]} ${counts[hoek] || 'geen'}`).join(', ')}`}
        />
        <div>
          <p>
            <b>{missingMembers(asked) ?? 'Alle hoeken van het overleg zijn vertegenwoordigd'}</b>
          </p>
          {asked.length > 0 ? <p className="hulp">De opdracht vraagt om alle perspectieven.</p> : null}
          {outside.length > 0 ? <p className="hulp">{notAtTable(outside, overleg.shortName)}</p> : null}
        </div>
      </div>
      <VijfhoekList
        states={states}
        kind="samenstelling"
        text={Object.fromEntries(
          HOEKEN.map((hoek) => [hoek, counts[hoek] === 0 ? <b key={hoek}>{text(hoek)}</b> : text(hoek)]),
        )}
      />
      {others.length > 0 ? <p className="klein bij">Ook: {others.join(', ')}</p> : null}
    </section>
  );
}
