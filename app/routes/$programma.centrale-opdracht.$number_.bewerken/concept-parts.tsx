import { MoveButtons } from '~/components/domain/move-buttons';
import { RequiredPartName } from '~/components/domain/required-parts';
import { useListMoves } from '~/components/domain/use-list-moves';
import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { VisuallyHidden } from '~/components/ui/visually-hidden';
import { paths } from '~/paths';
import type { ConceptPage } from '~/queries/centrale-opdracht/concept-page.server';

type Props = { p: string; number: number; parts: ConceptPage['parts'] };

/** The parts of a concept, each to be moved, changed or taken out. */
export function ConceptParts({ p, number, parts }: Props) {
  const moves = useListMoves();
  const action = paths.centraleEdit(p, number);
  return (
    <>
      <DataTable kind="register" block caption="Onderdelen van het concept" hideCaption>
        <TableHead columns={[{ label: 'Onderdeel', className: 'lang' }, { label: 'Aanpassen' }]} />
        <tbody>
          {parts.map(({ id, title, explanation }, index) => (
            <tr key={id} id={`onderdeel-${id}`}>
              <RequiredPartName number={index + 1} part={{ title, explanation }} />
              <Cell label="Aanpassen" className="aanpassen nowrap">
                <MoveButtons
                  action={action}
                  fields={{ partId: id }}
                  label={title}
                  index={index}
                  last={parts.length - 1}
                  onMove={(direction) =>
                    moves.move({
                      row: `onderdeel-${id}`,
                      name: title,
                      fields: { partId: id },
                      action,
                      index,
                      direction,
                    })
                  }
                />
                <AppLink href={paths.requiredPart(p, number, id)}>
                  Wijzig <VisuallyHidden>{title}</VisuallyHidden>
                </AppLink>
              </Cell>
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
