import type { ReactNode } from 'react';
import { classNames } from './class-names';

type Drawing = { width: number; height: number; shape: ReactNode };

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;

const drawings = {
  up: { width: 14, height: 14, shape: <path d="M2 9l5-5 5 5" {...stroke} /> },
  down: { width: 14, height: 14, shape: <path d="M2 5l5 5 5-5" {...stroke} /> },
  in: { width: 14, height: 14, shape: <path d="M5 2l5 5-5 5" {...stroke} /> },
  out: { width: 14, height: 14, shape: <path d="M9 2L4 7l5 5" {...stroke} /> },
  cross: { width: 14, height: 14, shape: <path d="M2.5 2.5l9 9m0-9l-9 9" {...stroke} /> },
  plus: { width: 14, height: 14, shape: <path d="M7 1.5v11M1.5 7h11" {...stroke} /> },
  handle: {
    width: 10,
    height: 18,
    shape: (
      <path d="M2 2h2v2H2zM6 2h2v2H6zM2 8h2v2H2zM6 8h2v2H6zM2 14h2v2H2zM6 14h2v2H6z" fill="currentColor" />
    ),
  },
  warning: {
    width: 16,
    height: 16,
    shape: (
      <>
        <path className="k-amber" d="M8 0l8 15H0z" />
        <path className="l-inkt" d="M8 5v5m0 1.6v2" strokeWidth="1.8" />
      </>
    ),
  },
  check: {
    width: 16,
    height: 16,
    shape: <path className="k-geen l-petrol" d="M2 8.5l4 4 8-9" strokeWidth="2.4" />,
  },
  lock: {
    width: 16,
    height: 16,
    shape: <path className="k-inkt" d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7h1zm2 0h4V5a2 2 0 0 0-4 0v2z" />,
  },
  arrow: {
    width: 16,
    height: 16,
    shape: <path className="k-geen l-petrol" d="M1 8h13M9 3l5 5-5 5" strokeWidth="2.2" />,
  },
  exclamation: {
    width: 16,
    height: 16,
    shape: <path className="l-amberd" d="M8 1v9M8 12.4v2.6" strokeWidth="2.6" />,
  },
  open: {
    width: 16,
    height: 16,
    shape: <circle className="k-geen l-lijn2" cx="8" cy="8" r="6.6" strokeWidth="2" />,
  },
  half: {
    width: 16,
    height: 16,
    shape: (
      <>
        <circle className="k-geen l-petrol" cx="8" cy="8" r="6.6" strokeWidth="2" />
        <path className="k-petrol" d="M8 1.4a6.6 6.6 0 0 0 0 13.2z" />
      </>
    ),
  },
  done: {
    width: 16,
    height: 16,
    shape: (
      <>
        <circle className="k-petrol" cx="8" cy="8" r="7.6" />
        <path className="k-geen l-papier" d="M4.4 8.3l2.5 2.5 4.6-5.2" strokeWidth="1.8" />
      </>
    ),
  },
  stopped: {
    width: 16,
    height: 16,
    shape: (
      <>
        <circle className="k-geen l-lijn2" cx="8" cy="8" r="6.6" strokeWidth="2" />
        <path className="l-lijn2" d="M3.6 12.4l8.8-8.8" strokeWidth="2" />
      </>
    ),
  },
  chainDone: {
    width: 24,
    height: 24,
    shape: (
      <>
        <circle className="k-petrol" cx="12" cy="12" r="9" />
        <path className="k-geen l-papier" d="M7.5 12.3l3 3 6-6.6" strokeWidth="2.2" />
      </>
    ),
  },
  chainStep: { width: 24, height: 24, shape: <circle className="k-inkt" cx="12" cy="12" r="7" /> },
  chainFuture: {
    width: 24,
    height: 24,
    shape: (
      <circle
        className="k-papier l-lijn2"
        cx="12"
        cy="12"
        r="7.5"
        strokeWidth="2"
        strokeDasharray="3.5 2.4"
      />
    ),
  },
} satisfies Record<string, Drawing>;

export type IconName = keyof typeof drawings;

/** Always beside a word that says the same; so hidden from a screen reader. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  const { width, height, shape } = drawings[name];
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={classNames(className)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {shape}
    </svg>
  );
}
