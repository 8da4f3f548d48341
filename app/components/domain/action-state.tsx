import type { Progress } from '~/domain/action-item/progress';
import { actionStateWords, progressWords } from '~/messages/states';
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

const progressTones: Record<Progress, StatusTone> = {
  niet_gestart: 'open',
  op_schema: 'running',
  met_zorg: 'running',
  loopt_achter: 'late',
  afgerond: 'done',
  vervallen: 'stopped',
};

/** How it goes, as a party says it, in its word and sign. */
export function ProgressLabel({ progress }: { progress: Progress }) {
  return <StatusLabel tone={progressTones[progress]}>{progressWords[progress]}</StatusLabel>;
}

/** How it stands in one go: what the parties say of it, and what stands out by itself. */
export function ActionStanding({
  action,
}: {
  action: { state: ActionStateCode; progress: Progress | null; late: boolean; silent?: boolean };
}) {
  const { state, progress, late, silent = false } = action;
  return (
    <>
      {progress === null || (late && progress !== 'loopt_achter') ? (
        <ActionStateLabel state={state} late={late} />
      ) : null}
      {progress === null ? null : <ProgressLabel progress={progress} />}{' '}
      {silent ? <span className="afwijk">lang niets gemeld</span> : null}
    </>
  );
}
