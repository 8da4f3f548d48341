import { HOEKEN } from '~/domain/hoek/hoek';

const HATCHES = [
  { id: 'as', size: 15, line: 'M0 0V15', width: 16 },
  { id: 'am', size: 7.6, line: 'M0 0V8', width: 6.4 },
  { id: 'al', size: 4, line: 'M0 0V4', width: 3.2 },
] as const;

/** The hatchings that pentagons and charts refer to. Once per page, before the first of them. */
export function VijfhoekDefs() {
  return (
    <svg className="defs" aria-hidden="true" focusable="false">
      <defs>
        {HOEKEN.flatMap((hoek) =>
          HATCHES.map(({ id, size, line, width }) => (
            <pattern
              key={`${id}-${hoek}`}
              id={`${id}-${hoek}`}
              width={size}
              height={size}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path className={`l-${hoek}`} d={line} strokeWidth={width} />
            </pattern>
          )),
        )}
      </defs>
    </svg>
  );
}
