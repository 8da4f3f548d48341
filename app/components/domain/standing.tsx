import type { DecisionStanding } from '~/domain/decision/standing';
import { standingWords } from '~/messages/register';
import { StatusLabel, type StatusTone } from './labels';

const tones: Record<DecisionStanding, StatusTone> = {
  vastgesteld: 'done',
  concept: 'open',
  vervangen: 'stopped',
  vervallen: 'stopped',
};

/** How a besluit stands, in its word and sign. */
export const StandingLabel = ({ standing }: { standing: DecisionStanding }) => (
  <StatusLabel tone={tones[standing]}>{standingWords[standing]}</StatusLabel>
);
