import { positions, type Position } from '~/domain/decision/positions';
import { HOEKEN, type Hoek } from '~/domain/hoek/hoek';
import type { Refusal } from '~/domain/outcome';
import { entry, readOr, type Entries, type Read } from './entries';

export type Support = { hoek: Hoek; position: Position; sentence: string };

export const supportEntries = (support: readonly Support[]): Entries =>
  Object.fromEntries(
    HOEKEN.flatMap((hoek) => {
      const said = support.find((one) => one.hoek === hoek);
      return [
        [`position-${hoek}`, said?.position ?? ''],
        [`sentence-${hoek}`, said?.sentence ?? ''],
      ];
    }),
  );

/** A hoek that said nothing yet is left out, and is named as missing wherever the fiche is read (product rule 14). */
export function readSupport(entries: Entries): Read<Support[]> {
  const reasons: Refusal[] = [];
  const support = HOEKEN.flatMap((hoek): Support[] => {
    const [typed, sentence] = [entry(entries, `position-${hoek}`), entry(entries, `sentence-${hoek}`)];
    const position = positions.find((one) => one === typed);
    if (position) return [{ hoek, position, sentence }];
    if (typed !== '') reasons.push({ code: 'choice_unknown', field: `position-${hoek}` });
    else if (sentence !== '') reasons.push({ code: 'fiche_position_missing', field: `position-${hoek}` });
    return [];
  });
  return readOr(reasons, support);
}
