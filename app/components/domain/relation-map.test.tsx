import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RelationMap } from './relation-map';
import { MAP_WIDTH, placesOfMap } from './relation-map-geometry';

const names = [
  'Inkoop en administratieve lasten',
  'Leren',
  'Financieel-bestuurlijke verhoudingen',
  'Meerjarig financieel kader',
  'Data en monitoring',
];

it.each([1, 2, 5])('keeps %i werkgroepen apart and inside the picture', (count) => {
  const { nodes, hub, height } = placesOfMap('Reikwijdte en preventie', names.slice(0, count));
  expect(nodes).toHaveLength(count);
  for (const box of [hub, ...nodes]) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(MAP_WIDTH);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    expect(Math.max(...box.lines.map((line) => line.length))).toBeLessThanOrEqual(21);
  }
  nodes.slice(1).forEach((node, index) => {
    const above = nodes[index];
    expect(node.y).toBeGreaterThan(above ? above.y + above.height : 0);
  });
});

it('says in words what it draws, and an arrow per way it is said', () => {
  const html = renderToStaticMarkup(
    <RelationMap
      name="Toegang"
      relations={[
        { id: '1', name: 'Inkoop', ours: ['samen'], theirs: [] },
        { id: '2', name: 'Leren', ours: ['a'], theirs: ['b'] },
      ]}
    />,
  );
  expect(html).toContain('aria-label="Toegang noemt Inkoop. Toegang en Leren noemen elkaar."');
  expect(html.match(/class="punt"/g)).toHaveLength(3);
});
