import { FileLink } from '~/components/domain/attachment';
import { Code, StatusLabel } from '~/components/domain/labels';
import { MoveButtons } from '~/components/domain/move-buttons';
import { useListMoves } from '~/components/domain/use-list-moves';
import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { VisuallyHidden } from '~/components/ui/visually-hidden';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { PackagePage, PackagePageItem } from '~/queries/package/package-page.server';

/** The parts in their order: what is in each, or what is missing and why. */
export function PackageItems({ p, page }: { p: string; page: PackagePage }) {
  const { id, items, writes } = page;
  const moves = useListMoves();
  return (
    <>
      <DataTable kind="register" caption="Onderdelen van het pakket" hideCaption>
        <TableHead
          columns={[
            { label: 'Nummer' },
            { label: 'Onderdeel', className: 'lang' },
            { label: 'Versie' },
            { label: 'Bestanden' },
            ...(writes ? [{ label: 'Aanpassen' }] : []),
          ]}
        />
        <tbody>
          {items.map((item, index) => (
            <tr key={item.id} id={`onderdeel-${item.id}`}>
              <Cell label="Nummer" className="nowrap">
                <Code>{item.label}</Code>
              </Cell>
              <th scope="row">
                <Name p={p} item={item} />
              </th>
              <Cell label="Versie" className="nowrap">
                <Version item={item} />
              </Cell>
              <Cell label="Bestanden">
                <Contents p={p} item={item} />
              </Cell>
              {writes ? (
                <Cell label="Aanpassen" className="aanpassen nowrap">
                  <MoveButtons
                    action={paths.packageItemPlace(p, id, item.id)}
                    label={item.label || item.title}
                    index={index}
                    last={items.length - 1}
                    onMove={(direction) =>
                      moves.move({
                        row: `onderdeel-${item.id}`,
                        name: item.label || item.title,
                        action: paths.packageItemPlace(p, id, item.id),
                        index,
                        direction,
                      })
                    }
                  />
                  <AppLink href={paths.packageItem(p, id, item.id)}>
                    Wijzig <VisuallyHidden>{`${item.label} ${item.title}`}</VisuallyHidden>
                  </AppLink>
                </Cell>
              ) : null}
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="stil" role="status">
        {moves.said}
      </p>
      {moves.refused ? <p className="fout">{moves.refused}</p> : null}
    </>
  );
}

function Name({ p, item }: { p: string; item: PackagePageItem }) {
  const { title, werkgroep, bouwsteenId, missingReason, withdrawn } = item;
  return (
    <>
      {bouwsteenId === null ? title : <AppLink href={paths.bouwsteen(p, bouwsteenId)}>{title}</AppLink>}
      {werkgroep === null ? null : (
        <span className="klein bij blokregel">{`werkgroep ${werkgroep.name}`}</span>
      )}
      {missingReason === '' ? null : <span className="klein blokregel">{missingReason}</span>}
      {withdrawn ? (
        <span className="klein blokregel">
          <StatusLabel tone="stopped">ingetrokken door de werkgroep</StatusLabel>
        </span>
      ) : null}
    </>
  );
}

function Version({ item: { missing, pinned, newer } }: { item: PackagePageItem }) {
  if (missing) {
    return (
      <>
        <StatusLabel tone="late">ontbreekt</StatusLabel>
        {newer ? <span className="klein bij blokregel">{`versie ${newer.number} is er nu wel`}</span> : null}
      </>
    );
  }
  if (pinned === null) return <span className="bij">niet te zien voor u</span>;
  return (
    <>
      {`versie ${pinned.number}`}
      {pinned.submittedAt === null ? null : (
        <span className="klein bij blokregel">{formatDate(amsterdamDate(pinned.submittedAt))}</span>
      )}
      {newer ? (
        <span className="klein blokregel">
          <StatusLabel tone="late">{`versie ${newer.number} is nieuwer`}</StatusLabel>
        </span>
      ) : null}
    </>
  );
}

function Contents({ p, item: { pinned } }: { p: string; item: PackagePageItem }) {
  if (pinned === null) return null;
  const { files, fiches } = pinned;
  return (
    <>
      {files.length === 0 ? <span className="bij">geen bestand</span> : null}
      {files.map((file) => (
        <span key={file.versionId} className="blokregel">
          <FileLink p={p} file={file} />
        </span>
      ))}
      {fiches.length === 0 ? null : (
        <span className="klein bij blokregel">
          {`${fiches.length === 1 ? 'fiche' : 'fiches'} ${fiches.map(({ code, title }) => code ?? title).join(', ')}`}
        </span>
      )}
    </>
  );
}
