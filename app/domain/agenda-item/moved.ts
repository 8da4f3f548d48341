type Node = { id: string; parentId: string | null };

/**
 * Which items really moved, as few as tell the story: the rest keep their order and are only renumbered.
 * An item under another parent moved; of the others, those outside the longest run of siblings that kept its order.
 */
export function movedIds(before: readonly Node[], after: readonly Node[]): Set<string> {
  const place = new Map(before.map((item, index) => [item.id, { index, parentId: item.parentId }]));
  const moved = new Set<string>();
  const staying = new Map<string | null, { id: string; index: number }[]>();
  for (const item of after) {
    const was = place.get(item.id);
    if (was === undefined) continue;
    if (was.parentId !== item.parentId) moved.add(item.id);
    else
      staying.set(item.parentId, [...(staying.get(item.parentId) ?? []), { id: item.id, index: was.index }]);
  }
  for (const siblings of staying.values()) {
    const kept = longestRising(siblings);
    for (const item of siblings) if (!kept.has(item.id)) moved.add(item.id);
  }
  return moved;
}

function longestRising(items: readonly { id: string; index: number }[]): Set<string> {
  const best: { length: number; previous: number }[] = [];
  let end = -1;
  items.forEach((item, at) => {
    let [length, previous] = [1, -1];
    for (let earlier = 0; earlier < at; earlier += 1) {
      const candidate = (best[earlier]?.length ?? 0) + 1;
      if ((items[earlier]?.index ?? 0) < item.index && candidate > length)
        [length, previous] = [candidate, earlier];
    }
    best.push({ length, previous });
    if (length > (best[end]?.length ?? 0)) end = at;
  });
  const kept = new Set<string>();
  for (let at = end; at >= 0; at = best[at]?.previous ?? -1) kept.add(items[at]?.id ?? '');
  return kept;
}
