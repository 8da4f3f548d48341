import { safeFileName } from '~/domain/attachment/file-name';

const LONGEST_FOLDER = 80;
const LONGEST_FILE = 120;

/** Names that Windows keeps for devices, whatever stands behind the dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Gives names out once: what is called the same, but for capitals, gets a number. */
export function onceOnly(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const [, stem = name, extension = ''] = /^(.*?)(\.[A-Za-z0-9]{1,10})?$/s.exec(name) ?? [];
    let given = name;
    for (let count = 2; taken.has(given.toLowerCase()); count += 1) given = `${stem} (${count})${extension}`;
    taken.add(given.toLowerCase());
    return given;
  };
}

/** The folder of a part: its number and title, on every kind of computer, and never outside where it is unpacked. */
export const folderName = (label: string, title: string): string =>
  shortened(safeFileName(`${label} ${title}`.replace(/[/\\]+/g, '-')), LONGEST_FOLDER);

/** What the package is called as a file, without its extension. */
export const packageName = (title: string, date: string): string => folderName(title, date);

/** The name of a file in it, its extension kept. */
export const fileName = (name: string): string => shortened(safeFileName(name), LONGEST_FILE);

function shortened(name: string, longest: number): string {
  const characters = [...name];
  const extension = characters.length <= longest ? '' : (/\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '');
  const short =
    characters.length <= longest
      ? name
      : `${characters
          .slice(0, longest - extension.length)
          .join('')
          .replace(/[.\s]+$/, '')}${extension}`;
  return DEVICE.test(short) ? `_${short}` : short;
}
