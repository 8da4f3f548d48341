import { actionStateWords } from '~/messages/states';
import { StatusLabel, type StatusTone } from './labels';

export type ActionStateCode = keyof typeof actionStateWords;

const tones: Record<ActionStateCode, StatusTone> = {
  open: 'open',
  loopt: 'running',
  afgerond: 'done',
  vervallen: 'stopped',
};

/** The state of an action in its word and sign; `late` when its time is past and it is not done. */
export function ActionStateLabel({ state, late = false }: { state: ActionStateCode; late?: boolean }) {
  if (late) return <StatusLabel tone="late">te laat</StatusLabel>;
  return <StatusLabel tone={tones[state]}>{actionStateWords[state]}</StatusLabel>;
}
