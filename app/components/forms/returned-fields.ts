type Returned = { errors: Record<string, string>; values: Record<string, string> } | undefined;

/** For each field by its name: what was typed when the form came back, else what is stored, and what is wrong with it. */
export const returnedFields =
  <Name extends string>(result: Returned, stored: Readonly<Record<Name, string>>) =>
  (name: Name) => ({
    name,
    defaultValue: result?.values[name] ?? stored[name],
    error: result?.errors[name],
  });

/** The fields of a form with these names, as `returnedFields` gives them. */
export type ReturnedField<Name extends string> = (name: Name) => {
  name: string;
  defaultValue: string;
  error: string | undefined;
};
