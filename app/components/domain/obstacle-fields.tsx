import { DateInput, TextArea, TextInput } from '~/components/forms/inputs';
import type { ReturnedField } from '~/components/forms/returned-fields';
import type { ObstacleKind } from '~/domain/monitoring/kinds';
import type { ObstacleInput } from '~/domain/monitoring/obstacle';
import { monitoredNames, obstacleWords } from '~/messages/monitoring';
import { AboutFields } from './about-fields';

type Props = {
  kind: ObstacleKind;
  field: ReturnedField<keyof ObstacleInput>;
  choices: Parameters<typeof AboutFields>[0]['choices'];
  withSource: boolean;
};

/** A knelpunt or a risk: what it is, whose it is, and what is done about it. */
export function ObstacleFields({ kind, field, choices, withSource }: Props) {
  return (
    <>
      <TextInput {...field('title')} label={monitoredNames[kind].title} hint="In een paar woorden" />
      <TextArea
        {...field('text')}
        label={kind === 'risk' ? 'Wat er mis kan gaan' : 'Wat er in de weg staat'}
        rows={4}
      />
      <AboutFields
        field={field}
        choices={choices}
        withGoal={kind === 'risk'}
        partyLabel={obstacleWords[kind].owner}
        withSource={withSource}
      />
      <AnswerFields kind={kind} field={field} />
    </>
  );
}

/** What is done about it: the part that its owner keeps too. */
export function AnswerFields({
  kind,
  field,
}: {
  kind: ObstacleKind;
  field: ReturnedField<'answer' | 'endedOn'>;
}) {
  return (
    <>
      <TextArea {...field('answer')} label="Wat eraan gebeurt (mag leeg blijven)" rows={4} />
      <DateInput {...field('endedOn')} label={`${obstacleWords[kind].endedOn} (leeg zolang het speelt)`} />
    </>
  );
}

export const obstacleLong = ['text', 'answer'];
export const obstacleChosen = ['maatregelId', 'goalId', 'partyId'];
