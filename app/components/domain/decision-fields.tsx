import { Select, TextArea } from '~/components/forms/inputs';
import { Notice } from '~/components/ui/notice';
import { decisionKinds } from '~/domain/decision/kinds';
import { decisionKindWords } from '~/messages/decision-words';
import { DecisionEffectFields, type DecisionFieldsProps } from './decision-effect-fields';

/** A besluit: words, kind, what it does, and what it takes the place of. */
export function DecisionFields(props: DecisionFieldsProps) {
  const { values, errors, replaceable, fixedEffect } = props;
  return (
    <>
      <TextArea
        name="text"
        label="Besluit"
        hint="Zoals het in de besluitenlijst komt"
        rows={3}
        defaultValue={values.text}
        error={errors['text']}
      />
      <Select
        name="kind"
        label="Soort"
        short
        defaultValue={values.kind}
        error={errors['kind']}
        options={decisionKinds.map((kind) => ({ value: kind, label: decisionKindWords[kind] }))}
      />
      {fixedEffect === undefined ? (
        <DecisionEffectFields {...props} />
      ) : (
        <div className="veld">
          <input type="hidden" name="effect" value={values.effect} />
          <Notice title="Het gevolg is al in werking">{fixedEffect}</Notice>
        </div>
      )}
      {replaceable.length > 0 ? (
        <Select
          name="replacesId"
          label="Vervangt een eerder besluit"
          emptyLabel="nee"
          defaultValue={values.replacesId}
          error={errors['replacesId']}
          options={replaceable.map(({ id, number, text }) => ({
            value: id,
            label: `${number} ${text.slice(0, 70)}`,
          }))}
        />
      ) : null}
    </>
  );
}
