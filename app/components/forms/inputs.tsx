import type { ComponentPropsWithoutRef } from 'react';
import { Field, splitFieldProps, type FieldProps } from './field';

type Native<T extends 'input' | 'textarea' | 'select'> = Omit<
  ComponentPropsWithoutRef<T>,
  keyof FieldProps | 'children'
>;

export type TextInputProps = FieldProps &
  Omit<Native<'input'>, 'type'> & { type?: 'text' | 'email' | 'search' | 'url' | 'tel' };

export function TextInput(props: TextInputProps) {
  const [field, { type = 'text', ...input }] = splitFieldProps(props);
  return <Field {...field}>{(control) => <input type={type} {...input} {...control} />}</Field>;
}

export type TextAreaProps = FieldProps & Native<'textarea'>;

export function TextArea(props: TextAreaProps) {
  const [field, area] = splitFieldProps(props);
  return <Field {...field}>{(control) => <textarea rows={5} {...area} {...control} />}</Field>;
}

export type SelectOption = { value: string; label: string; disabled?: boolean };
export type SelectOptionGroup = { group: string; options: SelectOption[] };

export type SelectProps = FieldProps &
  Native<'select'> & {
    options: (SelectOption | SelectOptionGroup)[];
    /** First, empty choice: "Kies een partij". */
    emptyLabel?: string;
  };

export function Select(props: SelectProps) {
  const [field, { options, emptyLabel, ...select }] = splitFieldProps(props);
  return (
    <Field {...field}>
      {(control) => (
        <select {...select} {...control}>
          {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
          {options.map((option) =>
            'group' in option ? (
              <optgroup key={option.group} label={option.group}>
                {option.options.map(optionElement)}
              </optgroup>
            ) : (
              optionElement(option)
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function optionElement({ value, label, disabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}

type PlainInputProps = FieldProps & Omit<Native<'input'>, 'type'>;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A date as `YYYY-MM-DD`. Normally the browser's own date field; when something else was typed (a browser without one,
 * or no script) it comes back as text, so that what was entered is still there to mend.
 */
export function DateInput(props: PlainInputProps) {
  const [field, input] = splitFieldProps(props);
  const value = input.defaultValue;
  const asText = typeof value === 'string' && value !== '' && !ISO_DATE.test(value);
  const hint =
    field.hint ?? (asText ? 'Schrijf eerst het jaar, dan de maand en de dag: 2021-10-14' : undefined);
  return (
    <Field {...field} short={field.short ?? true} hint={hint}>
      {(control) => <input {...input} {...control} type={asText ? 'text' : 'date'} />}
    </Field>
  );
}

const CLOCK = /^\d{2}:\d{2}$/;

/** A time as `HH:MM`; text when something else was entered, as with `DateInput`. */
export function TimeInput(props: PlainInputProps) {
  const [field, input] = splitFieldProps(props);
  const value = input.defaultValue;
  const asText = typeof value === 'string' && value !== '' && !CLOCK.test(value);
  const hint = field.hint ?? (asText ? 'Bijvoorbeeld 13:30' : undefined);
  return (
    <Field {...field} short={field.short ?? true} hint={hint}>
      {(control) => <input {...input} {...control} type={asText ? 'text' : 'time'} />}
    </Field>
  );
}

/** A number typed as text with the number keys: no arrows that change it unseen, and a wrong entry is kept. */
export function NumberInput(props: PlainInputProps & { decimal?: boolean }) {
  const [field, { decimal = false, ...input }] = splitFieldProps(props);
  return (
    <Field {...field} short={field.short ?? true}>
      {(control) => (
        <input
          autoComplete="off"
          {...input}
          {...control}
          type="text"
          inputMode={decimal ? 'decimal' : 'numeric'}
        />
      )}
    </Field>
  );
}

/** The version of what is edited; a save with an older one is refused (product rule 12). */
export function HiddenVersion({ version }: { version: number }) {
  return <input type="hidden" name="version" value={version} />;
}
