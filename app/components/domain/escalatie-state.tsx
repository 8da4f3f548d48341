import type { EscalatieState } from '~/domain/escalatie/rules';
import { escalatieStateWords } from '~/messages/escalatie';
import { StatusLabel, type StatusTone } from './labels';

const tones: Record<EscalatieState, StatusTone> = {
  open: 'open',
  ingebracht: 'running',
  geagendeerd: 'running',
  besproken: 'open',
  beantwoord: 'done',
  ingetrokken: 'stopped',
};

/** How far an escalatie is; late when the day for the answer is past. */
export function EscalatieStateLabel({ state, late }: { state: EscalatieState; late: boolean }) {
  return (
    <>
      <StatusLabel tone={tones[state]}>{escalatieStateWords[state]}</StatusLabel>
      {late ? (
        <>
          {' '}
          <StatusLabel tone="late">antwoord te laat</StatusLabel>
        </>
      ) : null}
    </>
  );
}
