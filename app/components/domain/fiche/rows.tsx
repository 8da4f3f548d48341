import { PartyLabel } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { RowList } from '~/components/ui/lists';
import { DataTable } from '~/components/ui/table';
import type { FicheSnapshot } from '~/domain/fiche/snapshot';
import { fullLabel } from '~/domain/maatregel/label';
import { paths } from '~/paths';

/** Who takes part, the trekker first. */
export function Partners({ partners }: { partners: FicheSnapshot['partners'] }) {
  return (
    <RowList
      items={partners.map(({ id, name, hoek, trekker, note }) => ({
        key: id,
        title: <PartyLabel name={name} hoek={hoek} />,
        text: note,
        aside: trekker ? <b>trekker</b> : null,
      }))}
    />
  );
}

type LinksProps = { p: string; links: FicheSnapshot['links']; werkgroepLinks: boolean };

/** Other maatregelen and werkgroepen, each with how it hangs together. */
export function Links({ p, links, werkgroepLinks }: LinksProps) {
  return (
    <RowList
      items={links.map(({ maatregel, werkgroep, text }, index) => ({
        key: String(index),
        title: maatregel ? (
          <AppLink href={paths.maatregel(p, maatregel.id)}>{fullLabel(maatregel)}</AppLink>
        ) : (
          werkgroep && <WerkgroepName p={p} werkgroep={werkgroep} link={werkgroepLinks} />
        ),
        text,
      }))}
    />
  );
}

function WerkgroepName(props: { p: string; werkgroep: { id: string; name: string }; link: boolean }) {
  const { p, werkgroep, link } = props;
  if (!link) return <>Werkgroep {werkgroep.name}</>;
  return (
    <>
      Werkgroep <AppLink href={paths.werkgroep(p, werkgroep.id)}>{werkgroep.name}</AppLink>
    </>
  );
}

/** What can go wrong beside what is done about it. */
export function Risks({ risks }: { risks: FicheSnapshot['risks'] }) {
  return (
    <DataTable caption="Risico’s en wat eraan gedaan wordt" hideCaption kind="register">
      <thead>
        <tr>
          <th scope="col">Risico</th>
          <th scope="col">Wat eraan gedaan wordt</th>
        </tr>
      </thead>
      <tbody>
        {risks.map(({ risk, answer }, index) => (
          <tr key={index}>
            <th scope="row">{risk}</th>
            <td data-label="Wat eraan gedaan wordt">{answer || <span className="bij">nog niets</span>}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
