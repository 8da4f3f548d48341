import { AmountText } from '~/components/domain/amount';
import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable } from '~/components/ui/table';
import { shareText } from '~/domain/action-share/text';
import { formatDate } from '~/domain/dates/format';
import { shortLabel } from '~/domain/maatregel/label';
import { claimedText } from '~/messages/action-share';
import { paths } from '~/paths';
import type { ActionShares } from '~/queries/action-share/action-shares.server';

/** What the action brings of the target of each maatregel, beside what all actions of that year bring together. */
export function Shares({ p, actionId, shares, mayManage }: ActionShares & { p: string; actionId: string }) {
  return (
    <DataTable kind="register" caption="Aandeel van deze actie in het doel" hideCaption>
      <thead>
        <tr>
          <th scope="col">Maatregel</th>
          <th scope="col">Doel</th>
          <th scope="col">Deze actie</th>
          <th scope="col">Alle acties van dat jaar</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ maatregel, award, year, target, share, note, claimed }) => (
          <tr key={maatregel.id}>
            <th scope="row">
              <AppLink
                className="inline-block py-1"
                href={paths.maatregel(p, maatregel.id)}
                title={maatregel.name}
              >
                {shortLabel(maatregel)}
              </AppLink>
              {award ? (
                <>
                  <br />
                  <span className="klein">
                    <AppLink className="inline-block py-1" href={paths.seriesStep(p, maatregel.id, award.id)}>
                      uitspraak van {formatDate(award.date)}
                    </AppLink>
                  </span>
                </>
              ) : null}
            </th>
            <Cell label="Doel">
              {target === null ? (
                'geen doel zonder jaar'
              ) : (
                <AmountText cell={target} year={year ?? undefined} />
              )}
            </Cell>
            <Cell label="Deze actie">
              {shareText(share)}
              {note === '' ? null : (
                <>
                  <br />
                  <span className="klein bij">{note}</span>
                </>
              )}
              {mayManage ? (
                <>
                  <br />
                  <AppLink href={paths.actionShare(p, actionId, maatregel.id)}>
                    {share === null ? 'Leg het aandeel vast' : 'Wijzig het aandeel'}
                    <span className="stil"> in {shortLabel(maatregel)}</span>
                  </AppLink>
                </>
              ) : null}
            </Cell>
            <Cell label="Alle acties van dat jaar" className={claimed?.over ? 'afwijk' : undefined}>
              {(claimed && target && claimedText(claimed, target)) ?? 'nog niets gezegd'}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
