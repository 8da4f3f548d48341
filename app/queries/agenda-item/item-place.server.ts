import { agendaTree, type Placed } from '~/domain/agenda-item/tree';
import { numberAgenda } from '~/domain/agenda-item/numbering';
import { placeOf } from '~/domain/agenda-item/seen-place';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { db } from '~/platform/db/client.server';

export type ItemPlacePage = {
  meeting: { id: string; date: string; overleg: string };
  item: { id: string; number: string; title: string; seen: string; version: number };
  can: { up: boolean; down: boolean; in: boolean; out: boolean };
  /** Places that it can go to: "<parent or empty>:<index>", and what it then stands before. */
  places: {
    value: string;
    before: { number: string; title: string } | null;
    under: { number: string; title: string } | null;
  }[];
};

/** Where an item stands and where it can go, for who works without a mouse and without JavaScript. */
export async function itemPlacePage(
  ctx: Ctx,
  meetingId: string,
  itemId: string,
): Promise<ItemPlacePage | null> {
  const meeting = await db().meeting.findFirst({
    where: {
      id: meetingId,
      overlegId: { in: [...ctx.actor.secretarisOf] },
      overleg: { programmaId: ctx.actor.programmaId },
    },
    select: {
      id: true,
      startsAt: true,
      overleg: { select: { shortName: true } },
      items: {
        where: { withdrawnAt: null },
        select: { id: true, parentId: true, position: true, title: true, version: true },
      },
    },
  });
  const item = meeting?.items.find(({ id }) => id === itemId);
  const seen = meeting && placeOf(meeting.items, itemId);
  if (!meeting || !item || seen === undefined || seen === null) return null;
  const numbered = numberAgenda(
    meeting.items.map((one) => ({ ...one, minutes: 0, attachments: [] })),
    '00:00',
  );
  const name = (one: { id: string; title: string }) => ({
    number: numbered.find(({ id }) => id === one.id)?.number ?? '',
    title: one.title,
  });
  const tree = agendaTree(meeting.items);
  const isMain = tree.some((node) => node.item.id === itemId);
  const at = tree.findIndex((node) => node.item.id === itemId);
  const siblings = isMain
    ? tree.map((node) => node.item)
    : (tree.find((node) => node.children.includes(item))?.children ?? []);
  const index = siblings.findIndex(({ id }) => id === itemId);
  const isGroup = (tree[at]?.children.length ?? 0) > 0;
  return {
    meeting: { id: meeting.id, date: amsterdamDate(meeting.startsAt), overleg: meeting.overleg.shortName },
    item: { id: item.id, number: name(item).number, title: item.title, seen, version: item.version },
    can: {
      up: index > 0,
      down: index < siblings.length - 1,
      in: isMain && at > 0 && !isGroup,
      out: !isMain,
    },
    places: placesIn(tree, itemId, isGroup).map((place) => ({
      value: place.value,
      before: place.before && name(place.before),
      under: place.under && name(place.under),
    })),
  };
}

type Titled = Placed & { title: string };
type Place = { value: string; before: Titled | null; under: Titled | null };

function placesIn(tree: { item: Titled; children: Titled[] }[], id: string, isGroup: boolean): Place[] {
  const slots = (list: Titled[], under: Titled | null): Place[] => {
    const rest = list.filter((one) => one.id !== id);
    return Array.from({ length: rest.length + 1 }, (_, index) => ({
      value: `${under?.id ?? ''}:${index}`,
      before: rest[index] ?? null,
      under,
    }));
  };
  const mains = tree.map(({ item }) => item);
  const under = isGroup ? [] : tree.filter(({ item }) => item.id !== id);
  return [...slots(mains, null), ...under.flatMap(({ item, children }) => slots(children, item))];
}
