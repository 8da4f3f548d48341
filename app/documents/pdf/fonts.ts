import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { codePointsOf } from './font-coverage';

const FACES = [
  '400Regular/SourceSans3_400Regular.ttf',
  '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
  '600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
];

export type Fonts = { blobs: Buffer[]; covered: ReadonlySet<number> };

let loaded: Fonts | undefined;

/** Source Sans 3 in the four faces our papers use, and the characters that every one of them can draw. */
export function fonts(): Fonts {
  if (loaded === undefined) {
    const require = createRequire(import.meta.url);
    const blobs = FACES.map((face) =>
      readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${face}`)),
    );
    const [first, ...rest] = blobs.map(codePointsOf);
    const covered = new Set([...(first ?? [])].filter((code) => rest.every((face) => face.has(code))));
    loaded = { blobs, covered };
  }
  return loaded;
}
