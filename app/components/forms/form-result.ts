/** A Dutch sentence per field name; "" or "_" is about the form as a whole. */
export type FormErrors = Record<string, string>;

/** What was filled in, kept when the form comes back. */
export type FormValues = Record<string, string>;

/** With what the title of a page with errors starts, so that it is the first thing heard. */
const MARK = 'Fout: ';

export const markedTitle = (title: string): string => (title.startsWith(MARK) ? title : `${MARK}${title}`);
export const unmarkedTitle = (title: string): string => title.replace(MARK, '');

export const hasErrors = (errors: FormErrors | undefined): boolean => Object.keys(errors ?? {}).length > 0;
