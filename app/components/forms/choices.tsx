import type { ReactNode } from 'react';
import { classNames } from '~/components/ui/class-names';
import { useFieldId } from './field-ids';

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

export type CheckboxProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  defaultChecked?: boolean;
  value?: string;
  disabled?: boolean;
};

/** One yes or no. */
export function Checkbox({
  name,
  label,
  hint,
  error,
  defaultChecked,
  value = 'ja',
  disabled,
}: CheckboxProps) {
  const id = useFieldId(name);
  return (
    <div className={classNames('veld', error && 'veld--fout')}>
      {error ? (
        <p className="fout" id={`${id}-fout`}>
          {error}
        </p>
      ) : null}
      <div className="kies">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          disabled={disabled}
          aria-describedby={classNames(hint ? `${id}-hulp` : null, error ? `${id}-fout` : null)}
          aria-invalid={error ? true : undefined}
        />
        <label htmlFor={id}>
          {label}
          {hint ? (
            <span className="hulp" id={`${id}-hulp`}>
              {hint}
            </span>
          ) : null}
        </label>
      </div>
    </div>
  );
}

type GroupProps = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string;
  options: Choice[];
};

/** One out of a few; more than seven want a `Select`. */
export function RadioGroup(props: GroupProps & { defaultValue?: string }) {
  return <ChoiceGroup {...props} type="radio" chosen={props.defaultValue ? [props.defaultValue] : []} />;
}

/** Any number out of a list; all carry the same name. */
export function CheckboxGroup(props: GroupProps & { defaultValues?: string[] }) {
  return <ChoiceGroup {...props} type="checkbox" chosen={props.defaultValues ?? []} />;
}

function ChoiceGroup(props: GroupProps & { type: 'radio' | 'checkbox'; chosen: string[] }) {
  const { name, legend, hint, error, options, type, chosen } = props;
  const id = useFieldId(name);
  return (
    <fieldset
      className={classNames('veld', error && 'veld--fout')}
      aria-describedby={classNames(hint ? `${id}-hulp` : null, error ? `${id}-fout` : null)}
    >
      <legend>{legend}</legend>
      {hint ? (
        <p className="hulp" id={`${id}-hulp`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="fout" id={`${id}-fout`}>
          {error}
        </p>
      ) : null}
      {options.map((option, index) => {
        // The first one has the id of the field, so that the link in the error summary lands here.
        const optionId = index === 0 ? id : `${id}-${index}`;
        return (
          <div className="kies" key={option.value}>
            <input
              type={type}
              id={optionId}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              disabled={option.disabled}
            />
            <label htmlFor={optionId}>
              {option.label}
              {option.hint ? <span className="hulp">{option.hint}</span> : null}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}
