import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { classNames } from '~/components/ui/class-names';
import { Timeline } from '~/components/ui/lists';
import { isIsoDate } from '~/domain/dates/calendar';
import { formatDate, formatInstant } from '~/domain/dates/format';
import { successionKindWords } from '~/messages/action-move-words';
import { paths } from '~/paths';
import type { ActionMoves, ShownShift, ShownSuccession } from '~/queries/action-move/action-moves.server';

/** The original plan beside the present one, and what the action goes on in or came from; each with why and by which besluit. */
export function Moves({ p, moves }: { p: string; moves: ActionMoves }) {
  const { id, shifts, wentOn, cameFrom, mayMove, movable } = moves;
  const told = shifts.length + wentOn.length + cameFrom.length > 0;
  return (
    <>
      <Timeline
        items={[
          ...shifts.map((shift) => ({
            key: shift.id,
            ...when(shift.at),
            what: (
              <p>
                Van <s>{dueWords(shift.from)}</s> naar <b>{dueWords(shift.to)}</b>. {shift.reason}
              </p>
            ),
            who: <Besluit p={p} decision={shift.decision} />,
          })),
          ...wentOn.map((one) => ({
            key: one.id,
            ...when(one.at),
            what: (
              <p>
                Gaat verder in <AppLink href={paths.action(p, one.id)}>{one.title}</AppLink>:{' '}
                {successionKindWords[one.kind]}. {one.reason}
              </p>
            ),
            who: <Besluit p={p} decision={one.decision} />,
          })),
          ...cameFrom.map((one) => ({
            key: one.id,
            ...when(one.at),
            what: (
              <p>
                Komt voort uit <AppLink href={paths.action(p, one.id)}>{one.title}</AppLink>:{' '}
                {successionKindWords[one.kind]}. {one.reason}
              </p>
            ),
            who: <Besluit p={p} decision={one.decision} />,
          })),
        ]}
      />
      {mayMove && movable ? (
        <p className={classNames('knoppen niet-afdrukken', told && 'blok')}>
          <LinkButton variant="secondary" small href={paths.actionShift(p, id)}>
            Verplaats in de tijd
          </LinkButton>
          <LinkButton variant="secondary" small href={paths.actionSuccession(p, id)}>
            Laat opgaan in een andere actie
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}

const when = (at: Date) => ({ iso: new Date(at).toISOString(), when: formatInstant(at) });

const dueWords = (due: string): string => (isIsoDate(due) ? formatDate(due) : due);

function Besluit({ p, decision }: { p: string; decision: (ShownShift | ShownSuccession)['decision'] }) {
  if (decision === null) return null;
  return (
    <>
      Besluit <AppLink href={paths.decision(p, decision.id)}>{decision.number}</AppLink>
    </>
  );
}
