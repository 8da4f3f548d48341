import { classNames } from '~/components/ui/class-names';
import { directionOf, type Relation } from '~/domain/taakopdracht/relations';
import { relationsSentence } from '~/messages/taakopdracht';
import { baselines, MAP_WIDTH, placesOfMap, type Box } from './relation-map-geometry';

/** The werkgroepen around one opdracht, drawn on the server. The table beside it says the same, with what is said. */
export function RelationMap({ name, relations }: { name: string; relations: readonly Relation[] }) {
  const { height, hub, nodes } = placesOfMap(
    name,
    relations.map((one) => one.name),
  );
  return (
    <figure className="relatiekaart">
      <svg role="img" aria-label={relationsSentence(name, relations)} viewBox={`0 0 ${MAP_WIDTH} ${height}`}>
        {nodes.map(({ link, ...box }, index) => {
          const relation = relations[index];
          const direction = relation ? directionOf(relation) : 'both';
          return (
            <g key={relation?.id}>
              <path className="draad" d={link.path} />
              {direction === 'in' ? null : <Tip {...link.to} by={-1} />}
              {direction === 'out' ? null : <Tip {...link.from} by={1} />}
              <Named box={box} className="buur" />
            </g>
          );
        })}
        <Named box={hub} className="zelf" />
      </svg>
    </figure>
  );
}

/** The head of an arrow that ends here, coming from the left (-1) or the right. */
function Tip({ x, y, by }: { x: number; y: number; by: 1 | -1 }) {
  return <path className="punt" d={`M${x} ${y}l${9 * by} -4.5v9z`} />;
}

function Named({ box, className }: { box: Box; className: string }) {
  const { x, y, width, height, lines } = box;
  const at = baselines(box);
  return (
    <g className={classNames(className)}>
      <rect x={x} y={y} width={width} height={height} rx="2" />
      {lines.map((line, index) => (
        <text key={line + String(index)} x={x + 10} y={at[index]} fontSize="14">
          {line}
        </text>
      ))}
    </g>
  );
}
