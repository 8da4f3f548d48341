import type { LegendItem, Mark } from '~/domain/picture/mark';
import { Marks } from './marks';

/** What the colours of a picture say, and what else must be known. */
export function Legend({ items, note }: { items: readonly LegendItem[]; note: string }) {
  return (
    <figcaption className="legenda">
      {items.map(({ name, tone, edge }) => (
        <span key={name}>
          <svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
            <Marks marks={[swatch(tone, edge)]} />
          </svg>
          {name}
        </span>
      ))}
      {note === '' ? null : <span>{note}</span>}
    </figcaption>
  );
}

const swatch = (fill: LegendItem['tone'], edge: LegendItem['edge']): Mark => ({
  kind: 'rect',
  x: edge ? 0.75 : 0,
  y: edge ? 0.75 : 0,
  width: edge ? 12.5 : 14,
  height: edge ? 12.5 : 14,
  fill,
  edge,
});
