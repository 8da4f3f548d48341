import { ProgressLabel } from '~/components/domain/action-state';
import { PartyLabel } from '~/components/domain/labels';
import { Notice } from '~/components/ui/notice';
import { DataTable } from '~/components/ui/table';
import { formatInstant } from '~/domain/dates/format';
import { silentText } from '~/messages/states';
import type { ShownView } from '~/queries/action-item/action-views.server';

/** Each party keeps its own view; where they differ that is said. */
export function Views({ views, differ }: { views: ShownView[]; differ: boolean }) {
  return (
    <>
      {differ ? (
        <Notice kind="let">
          De partijen melden niet hetzelfde. De minst gunstige stand van wie verantwoordelijk is telt.
        </Notice>
      ) : null}
      <DataTable caption="Laatste melding per partij" hideCaption>
        <thead>
          <tr>
            <th scope="col">Partij</th>
            <th scope="col">Stand</th>
            <th scope="col">Gemeld</th>
          </tr>
        </thead>
        <tbody>
          {views.map(({ partyId, party, responsible, progress, at, members }) => (
            <tr key={partyId}>
              <th scope="row">
                <PartyLabel name={party.shortName} hoek={party.hoek} />
                {responsible ? <span className="bij"> verantwoordelijk</span> : null}
              </th>
              <td>{progress ? <ProgressLabel progress={progress} /> : silentText(members)}</td>
              <td>{at ? formatInstant(at) : ''}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
