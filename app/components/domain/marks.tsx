import type { Mark, Tone } from '~/domain/picture/mark';

const fillOf: Record<Tone, string> = {
  petrol: 'k-petrol',
  'petrol-licht': 'k-petrol-licht',
  amber: 'k-amber',
  'amber-diep': 'k-amberd',
  inkt: 'k-inkt',
  'inkt-2': 'bijtekst',
  lijn: 'k-lijn',
  papier: 'k-papier',
};

const strokeOf: Record<Tone, string> = {
  petrol: 'l-petrol',
  'petrol-licht': 'l-petrol',
  amber: 'l-amber',
  'amber-diep': 'l-amberd',
  inkt: 'l-inkt',
  'inkt-2': 'l-lijn2',
  lijn: 'l-lijn',
  papier: 'l-papier',
};

/** The marks of a drawing inside an `svg`, in the colours of the page. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  return marks.map((mark, index) => <OneMark key={index} mark={mark} />);
}

function OneMark({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'rect':
      return (
        <rect
          className={mark.edge ? `${fillOf[mark.fill]} ${strokeOf[mark.edge]}` : fillOf[mark.fill]}
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
        />
      );
    case 'strokes':
      return (
        <path
          className={`k-geen ${strokeOf[mark.tone]}`}
          d={mark.segments.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('')}
          strokeWidth={mark.weight}
        />
      );
    case 'text':
      return (
        <text
          className={mark.tone && fillOf[mark.tone]}
          x={mark.x}
          y={mark.y}
          textAnchor={mark.anchor}
          fontSize={mark.size}
          fontWeight={mark.bold ? 600 : undefined}
        >
          {mark.text}
        </text>
      );
  }
}
