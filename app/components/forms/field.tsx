import type { ReactNode } from 'react';
import { classNames } from '~/components/ui/class-names';
import { useFieldId } from './field-ids';

export type FieldProps = {
  name: string;
  label: ReactNode;
  /** An example or what happens with it; stays visible, never a placeholder. */
  hint?: ReactNode;
  error?: string;
  /** Short answers get short fields. */
  short?: boolean;
  /** The label is for the ear only; the page shows it another way. */
  hideLabel?: boolean;
  id?: string;
};

/** What a control needs to be tied to its label, hint and error. */
export type ControlProps = {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

/** Label, hint and error around one control; the control gets its wiring from `children`. */
export function Field(props: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const ownId = useFieldId(props.name);
  const id = props.id ?? ownId;
  const hintId = props.hint ? `${id}-hulp` : undefined;
  const errorId = props.error ? `${id}-fout` : undefined;
  return (
    <div className={classNames('veld', props.error && 'veld--fout', props.short && 'veld--kort')}>
      <label htmlFor={id} className={props.hideLabel ? 'stil' : undefined}>
        {props.label}
      </label>
      {props.hint ? (
        <p className="hulp" id={hintId}>
          {props.hint}
        </p>
      ) : null}
      {props.error ? (
        <p className="fout" id={errorId}>
          {props.error}
        </p>
      ) : null}
      {props.children({
        id,
        name: props.name,
        'aria-describedby': classNames(hintId, errorId),
        'aria-invalid': props.error ? true : undefined,
      })}
    </div>
  );
}

/** Splits what is for the field from what is for the control inside it. */
export function splitFieldProps<P extends FieldProps>(props: P): [FieldProps, Omit<P, keyof FieldProps>] {
  const { name, label, hint, error, short, hideLabel, id, ...control } = props;
  return [{ name, label, hint, error, short, hideLabel, id }, control];
}

/** Fields beside each other: date and time, code and year. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="veld-rij">{children}</div>;
}
