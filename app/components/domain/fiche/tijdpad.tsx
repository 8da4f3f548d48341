import { DataTable } from '~/components/ui/table';
import type { FicheSnapshot } from '~/domain/fiche/snapshot';
import { phaseBars, yearMarks } from '~/domain/fiche/time-line';
import { fichePhaseWords, phaseDays } from '~/messages/fiche';

const LEFT = 104;
const WIDTH = 520;
const ROW = 30;
const TOP = 26;

/** The phases on the line of the programma, drawn on the server, with the same in a table. */
export function Tijdpad({ fiche }: { fiche: Pick<FicheSnapshot, 'phases' | 'years'> }) {
  const bars = phaseBars(fiche.phases, fiche.years);
  const height = TOP + bars.length * ROW + 4;
  const x = (place: number) => Math.round(LEFT + place * WIDTH);
  const words = fiche.phases
    .map(
      ({ phase, from, until }) => `${fichePhaseWords[phase]}: ${phaseDays(from, until) || 'nog geen datum'}`,
    )
    .join('; ');
  return (
    <>
      {bars.length === 0 ? null : (
        <figure className="fiche-lijn">
          <svg role="img" aria-label={`Tijdpad. ${words}`} viewBox={`0 0 ${LEFT + WIDTH + 2} ${height}`}>
            {yearMarks(fiche.years).map(({ year, start, end }) => (
              <g key={year}>
                <path className="l-lijn" d={`M${x(start)} ${TOP - 6}V${height}`} strokeWidth="1" />
                <text
                  className="bijtekst"
                  x={(x(start) + x(end)) / 2}
                  y="14"
                  textAnchor="middle"
                  fontSize="12"
                >
                  {year}
                </text>
              </g>
            ))}
            <path className="l-lijn" d={`M${x(1)} ${TOP - 6}V${height}`} strokeWidth="1" />
            {bars.map(({ phase, start, end, openStart, openEnd }, index) => {
              const y = TOP + index * ROW;
              const [from, until] = [x(start), Math.max(x(end), x(start) + 4)];
              return (
                <g key={phase}>
                  <text x="0" y={y + 16} fontSize="13">
                    {fichePhaseWords[phase]}
                  </text>
                  <rect className="k-petrol" x={from} y={y + 4} width={until - from} height="16" />
                  {openStart ? <OpenEdge x={from} y={y + 4} /> : null}
                  {openEnd ? <OpenEdge x={until - 8} y={y + 4} /> : null}
                </g>
              );
            })}
          </svg>
        </figure>
      )}
      <DataTable caption="Tijdpad in drie fasen" hideCaption kind="register">
        <thead>
          <tr>
            <th scope="col">Fase</th>
            <th scope="col">Wanneer</th>
            <th scope="col">Wat er dan gebeurt</th>
          </tr>
        </thead>
        <tbody>
          {fiche.phases.map(({ phase, from, until, text }) => (
            <tr key={phase}>
              <th scope="row">{fichePhaseWords[phase]}</th>
              <td data-label="Wanneer">
                {phaseDays(from, until) || <span className="bij">nog geen datum</span>}
              </td>
              <td data-label="Wat er dan gebeurt">{text}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}

/** Nobody said when it begins or ends: the bar fades in stripes. */
function OpenEdge({ x, y }: { x: number; y: number }) {
  return <path className="l-papier" d={`M${x} ${y}v16m4 -16v16m4 -16v16`} strokeWidth="2" />;
}
