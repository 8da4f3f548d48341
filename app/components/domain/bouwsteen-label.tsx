import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import type { BouwsteenState } from '~/domain/bouwsteen/status';
import { bouwsteenStateWords } from '~/messages/bouwsteen';
import { Code, StatusLabel, type StatusTone } from './labels';

const tones: Record<BouwsteenState, StatusTone> = {
  aangekondigd: 'open',
  in_bewerking: 'running',
  ingediend: 'running',
  teruggelegd: 'late',
  aanvaard: 'done',
  verwerkt: 'done',
};

/** How far a bouwsteen is, in a word with its sign; late and withdrawn say so themselves. */
export function BouwsteenStateLabel(props: { state: BouwsteenState; late?: boolean; withdrawn?: boolean }) {
  if (props.withdrawn) return <StatusLabel tone="stopped">ingetrokken</StatusLabel>;
  return (
    <>
      <StatusLabel tone={tones[props.state]}>{bouwsteenStateWords[props.state]}</StatusLabel>
      {props.late ? (
        <>
          {' '}
          <StatusLabel tone="late">te laat</StatusLabel>
        </>
      ) : null}
    </>
  );
}

/** "3a Analyse van de toegang": number and title as they are named everywhere. */
export function BouwsteenName(props: { number: number; letter: string; title: string }) {
  return (
    <>
      <Code>{bouwsteenLabel(props)}</Code> {props.title}
    </>
  );
}
