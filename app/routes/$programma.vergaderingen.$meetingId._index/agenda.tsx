import type { KeyboardEvent } from 'react';
import { AgendaGroup, AgendaList, AgendaRow, DragHandle } from '~/components/domain/agenda';
import { formatTime } from '~/domain/dates/format';
import type { Move } from '~/domain/agenda-item/move';
import { numberAgenda } from '~/domain/agenda-item/numbering';
import { agendaTree } from '~/domain/agenda-item/tree';
import { paths } from '~/paths';
import type { Here } from '~/queries/meeting/who-is-here.server';
import type { ListedItem } from '~/queries/meeting/meeting-page.server';
import { ItemBelow } from './item-below';
import { MoveButtons } from './move-buttons';
import { useDrag } from './use-drag';

type Props = {
  p: string;
  meetingId: string;
  startTime: string;
  items: ListedItem[];
  openId: string | null;
  here: Here[];
  preparing: boolean;
  /** Absent where nothing can be moved. */
  move?: (itemId: string, wish: Move, focus?: string) => void;
};

const keys: Record<string, 'up' | 'down' | 'in' | 'out'> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** The agendapunten, to read or to reorder. */
export function Agenda({ p, meetingId, startTime, items, openId, here, preparing, move }: Props) {
  const drag = useDrag(items, (id, wish) => move?.(id, wish, `#punt-${id} h3 a`));
  const numbered = new Map(numberAgenda(items, startTime).map((item) => [item.id, item]));
  const tree = agendaTree(items);

  function onKeyDown(itemId: string) {
    return (event: KeyboardEvent<HTMLElement>) => {
      const kind = keys[event.key];
      if (!event.altKey || event.ctrlKey || event.metaKey || kind === undefined || !move) return;
      event.preventDefault();
      event.stopPropagation();
      const button =
        event.target instanceof HTMLButtonElement
          ? `#punt-${itemId} button[value="${event.target.value}"]`
          : '';
      move(itemId, { kind }, `${button || `#punt-${itemId} h3 a`}|#punt-${itemId} h3 a`);
    };
  }

  const parts = (item: ListedItem, siblings: readonly ListedItem[], parentId: string | null) => {
    const place = numbered.get(item.id);
    const number = place?.number ?? '';
    const index = siblings.indexOf(item);
    const labels = new Map((place?.attachments ?? []).map(({ id, label }) => [id, label]));
    const working = here.filter((one) => one.itemId === item.id && one.editing).map(({ name }) => name);
    const focus = (value: string) => `#punt-${item.id} button[value="${value}"]|#punt-${item.id} h3 a`;
    return {
      number,
      title: item.title,
      href: paths.item(p, meetingId, item.id),
      open: item.id === openId,
      id: `punt-${item.id}`,
      below: (
        <ItemBelow
          p={p}
          item={item}
          labels={labels}
          working={working}
          preparing={preparing}
          isGroup={place?.hasChildren ?? false}
        />
      ),
      time: place ? formatTime(place.start) : '',
      duration: `${item.minutes} min`,
      ...(move && {
        handle: <DragHandle number={number} {...drag.handle(item.id)} />,
        move: (
          <MoveButtons
            p={p}
            meetingId={meetingId}
            itemId={item.id}
            number={number}
            seen={`${parentId ?? ''}:${index}`}
            isFirst={index === 0}
            isLast={index === siblings.length - 1}
            onMove={(kind) => move(item.id, { kind }, focus(kind === 'up' ? 'omhoog' : 'omlaag'))}
          />
        ),
        ...drag.row(item.id),
        onKeyDown: onKeyDown(item.id),
      }),
    };
  };

  const mains = tree.map(({ item }) => item);
  return (
    <AgendaList label="Agendapunten" readOnly={!move}>
      {tree.map(({ item, children }) => {
        if (children.length === 0) return <AgendaRow key={item.id} {...parts(item, mains, null)} />;
        const { time: _time, duration: _duration, ...group } = parts(item, mains, null);
        return (
          <AgendaGroup
            key={item.id}
            {...group}
            below={item.purposes.length + item.attachments.length > 0 ? group.below : undefined}
          >
            {children.map((child) => (
              <AgendaRow key={child.id} {...parts(child, children, item.id)} />
            ))}
          </AgendaGroup>
        );
      })}
    </AgendaList>
  );
}
