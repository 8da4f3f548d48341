import type { Refusal } from '~/domain/outcome';

/** A sentence with `{name}` filled from the refusal's params. */
export function filledIn(sentence: string, params: Refusal['params']): string {
  return Object.entries(params ?? {}).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, () => String(value)),
    sentence,
  );
}
