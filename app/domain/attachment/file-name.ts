const MAX_NAME = 200;

/** Characters that Windows refuses in a name, that end a line, or that turn the reading direction ("exe.pdf"). */
const UNSAFE = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff<>:"|?*]/gu;

/**
 * The name of a file as we keep and hand it out again: without folders, control characters and tricks, at most 200
 * characters, its extension kept.
 */
export function safeFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(UNSAFE, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (clean === '') return 'bestand';
  const characters = [...clean];
  if (characters.length <= MAX_NAME) return clean;
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(clean)?.[0] ?? '';
  return (
    characters
      .slice(0, MAX_NAME - extension.length)
      .join('')
      .trimEnd() + extension
  );
}

/** What a bijlage is called until somebody says better: "Conceptplanning 2022" of "conceptplanning_2022.docx". */
export function titleFromName(name: string): string {
  const words = name
    .replace(/\.[A-Za-z0-9]{1,10}$/, '')
    .replace(/_+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
