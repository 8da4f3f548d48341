import { z } from 'zod';
import { versionField } from '~/domain/form/fields';
import type { Entries } from './rows/entries';

/** What a form of a part sends: its version, and entries that the part itself reads (rows/). */
export const partFormSchema = z.looseObject({ version: versionField }).transform(({ version, ...rest }) => {
  const entries: Entries = Object.fromEntries(
    Object.entries(rest).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
  return { version, entries };
});

/** What the form of a new fiche sends. */
export const newFicheSchema = z.looseObject({}).transform((sent) => ({
  entries: Object.fromEntries(
    Object.entries(sent).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  ),
}));
