import type { ReactNode } from 'react';
import { HOEKEN, hoekNames, type Hoek } from '~/domain/hoek/hoek';
import {
  countSentence,
  pentagonLabel,
  stateWord,
  type PentagonKind,
  type PentagonState,
  type PentagonStates,
} from '~/domain/hoek/pentagon';
import { pentagonGeometry, type PentagonSize } from './pentagon-geometry';

export type VijfhoekProps = {
  states: PentagonStates;
  /** 20 in a row, 48 with a besluit, 160 where it is the subject. */
  size?: PentagonSize;
  /** What it is about; chooses the words, never the shapes. */
  kind?: PentagonKind;
  /** The names of the hoeken around it; only at 160. */
  names?: boolean;
  /** Words for the drawing, when the ones that follow from the states don't say it. */
  label?: string;
};

/** The five corners in view (product rule 14). Needs `VijfhoekDefs` on the page; always with words beside it. */
export function Vijfhoek({ states, size = 20, kind = 'positie', names = false, label }: VijfhoekProps) {
  const withNames = names && size === 160;
  return (
    <svg
      className="vijf-svg"
      role="img"
      aria-label={label ?? pentagonLabel(states, kind)}
      width={withNames ? 320 : size}
      height={withNames ? 172 : size}
      viewBox={withNames ? '-62 -16 224 120.4' : '0 0 100 100'}
    >
      {HOEKEN.map((hoek) => (
        <Segment key={hoek} hoek={hoek} state={states[hoek]} size={size} />
      ))}
      {withNames
        ? NAME_PLACES.map(({ hoek, x, y, anchor }) => (
            <text key={hoek} x={x} y={y} textAnchor={anchor} fontSize="9">
              {hoekNames[hoek]}
            </text>
          ))
        : null}
    </svg>
  );
}

const NAME_PLACES: { hoek: Hoek; x: number; y: number; anchor: 'start' | 'middle' | 'end' }[] = [
  { hoek: 'rijk', x: 50, y: -5, anchor: 'middle' },
  { hoek: 'gemeenten', x: 101, y: 34, anchor: 'start' },
  { hoek: 'aanbieders', x: 84, y: 99, anchor: 'start' },
  { hoek: 'professionals', x: 16, y: 99, anchor: 'end' },
  { hoek: 'clienten', x: -1, y: 34, anchor: 'end' },
];

function Segment({ hoek, state, size }: { hoek: Hoek; state: PentagonState; size: PentagonSize }) {
  const shape = pentagonGeometry[size];
  const segment = shape.segments[hoek];
  const hatch = `url(#${shape.hatch}-${hoek})`;
  switch (state) {
    case 'akkoord':
      return <polygon className={`k-${hoek}`} points={segment.full} />;
    case 'kanttekening':
      return (
        <>
          <polygon className={`k-${hoek}`} points={segment.full} />
          <circle className="k-papier" cx={segment.dot[0]} cy={segment.dot[1]} r={shape.dotRadius} />
        </>
      );
    case 'voorbehoud':
      // At 20 px an outline would fill the hatching in.
      return size === 20 ? (
        <polygon points={segment.full} fill={hatch} />
      ) : (
        <polygon className={`l-${hoek}`} points={segment.line} fill={hatch} strokeWidth={shape.lineWidth} />
      );
    case 'niet_akkoord':
      return (
        <>
          {size === 20 ? null : (
            <polygon className={`k-geen l-${hoek}`} points={segment.line} strokeWidth={shape.lineWidth} />
          )}
          <path className={`l-${hoek}`} d={segment.cross} strokeWidth={shape.crossWidth} />
        </>
      );
    case 'afwezig':
      return (
        <polygon
          className="k-geen l-leeg"
          points={segment.dash}
          strokeWidth={shape.dashWidth}
          strokeDasharray={shape.dashArray}
        />
      );
  }
}

/** The pentagon with its count beside it: the form for rows and besluiten. `text` replaces the count. */
export function VijfhoekCount({ text, ...props }: Omit<VijfhoekProps, 'names'> & { text?: ReactNode }) {
  return (
    <span className="vijf">
      <Vijfhoek {...props} />
      <span>{text ?? countSentence(props.states, props.kind)}</span>
    </span>
  );
}

/** All five hoeken with their shape, name and word; `text` says more per hoek ("3 leden: VWS, JenV, OCW"). */
export function VijfhoekList(props: {
  states: PentagonStates;
  kind?: PentagonKind;
  text?: Partial<Record<Hoek, ReactNode>>;
}) {
  return (
    <dl className="vijf-lijst">
      {HOEKEN.map((hoek) => (
        <div key={hoek}>
          <dt>
            <HoekMark hoek={hoek} state={props.states[hoek]} />
            {hoekNames[hoek]}
          </dt>
          <dd>{props.text?.[hoek] ?? stateWord(props.states[hoek], props.kind)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One segment upright, 16 px: the key in a legend. */
export function HoekMark({ hoek, state = 'akkoord' }: { hoek: Hoek; state?: PentagonState }) {
  const full = '50,66.1 21.6,27 50,6.3 78.4,27';
  return (
    <svg aria-hidden="true" focusable="false" width="16" height="16" viewBox="8 0 84 84">
      {state === 'voorbehoud' ? <polygon points={full} fill={`url(#as-${hoek})`} /> : null}
      {state === 'akkoord' || state === 'kanttekening' ? (
        <polygon className={`k-${hoek}`} points={full} />
      ) : null}
      {state === 'kanttekening' ? <circle className="k-papier" cx="50" cy="28.4" r="9" /> : null}
      {state === 'niet_akkoord' ? (
        <path className={`l-${hoek}`} d="M34 12.4l32 32m0 -32l-32 32" strokeWidth="10" />
      ) : null}
      {state === 'afwezig' ? (
        <polygon
          className="k-geen l-leeg"
          points="50,61.9 25,27.5 50,9.3 75,27.5"
          strokeWidth="4.9"
          strokeDasharray="9 7"
        />
      ) : null}
    </svg>
  );
}
