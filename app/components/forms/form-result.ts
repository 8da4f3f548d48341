/** A Dutch sentence per field name; "" or "_" is about the form as a whole. */
export type FormErrors = Record<string, string>;

/** What was filled in, kept when the form comes back. */
export type FormValues = Record<string, string>;

/** The title of a page with errors starts with "Fout:", so that it is the first thing heard. */
export function errorTitle(title: string, errors: FormErrors | undefined): string {
  return errors && Object.keys(errors).length > 0 ? `Fout: ${title}` : title;
}
