import { BouwsteenStateLabel } from '~/components/domain/bouwsteen-label';
import { formatDate } from '~/domain/dates/format';
import { bouwsteenKindWords, mustActText } from '~/messages/bouwsteen';
import type { PageData } from './data';

/** Kind, state, due date and who must act, in a row under the title. */
export function bouwsteenFacts({ bouwsteen, overleg, mustAct }: PageData) {
  const { kind, state, late, withdrawn, due } = bouwsteen;
  return [
    <b key="soort">{bouwsteenKindWords[kind]}</b>,
    <BouwsteenStateLabel key="stand" state={state} late={late} withdrawn={withdrawn} />,
    due ? `uiterlijk ${formatDate(due)}` : 'nog geen datum',
    ...(mustAct ? [`nu aan zet: ${mustActText(mustAct, overleg.shortName)}`] : []),
  ];
}
