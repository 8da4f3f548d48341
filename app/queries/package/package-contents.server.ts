import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { PackageContents, PackedFile } from '~/domain/package/contents';
import { fileName, folderName, onceOnly } from '~/domain/package/entry-names';
import { readStored, storedSize } from '~/platform/outside/files.server';
import { log } from '~/platform/outside/log.server';
import { packagePage, type PackagePageItem } from './package-page.server';

/** A package as its papers show it, as far as this reader may see what is in it; null where it is hidden. */
export async function packageContents(ctx: Ctx, id: string): Promise<PackageContents | null> {
  const page = await packagePage(ctx, id);
  if (!page) return null;
  const { title, overleg, date, letter, sentAt, items } = page;
  const gone = await goneFiles(items);
  const folders = onceOnly();
  return {
    ...{ title, date, letter, sentAt },
    overleg: overleg.shortName,
    items: items.map(({ label, title: name, werkgroep, pinned, missing, missingReason }) => ({
      ...{ label, title: name, missing, missingReason },
      werkgroep: werkgroep?.name ?? null,
      version: pinned && {
        number: pinned.number,
        submittedOn: pinned.submittedAt && amsterdamDate(pinned.submittedAt),
        files: packed(pinned.files, folders(folderName(label, name)), gone),
      },
    })),
  };
}

/** The same with the bytes of its files, each opened when its turn comes. */
export async function packageArchive(ctx: Ctx, id: string) {
  const contents = await packageContents(ctx, id);
  if (!contents) return null;
  const files = contents.items
    .flatMap(({ version }) => version?.files ?? [])
    .flatMap(({ path, size, sha256 }) =>
      path === null ? [] : [{ path, size, open: () => readStored(sha256) }],
    );
  return { contents, files };
}

type Files = NonNullable<PackagePageItem['pinned']>['files'];

function packed(files: Files, folder: string, gone: ReadonlySet<string>): PackedFile[] {
  const names = onceOnly();
  return files.map(({ name, size, mediaType, sha256, placeholder }) => {
    const own = names(fileName(name));
    const path = gone.has(sha256) ? null : `${folder}/${own}`;
    return { name: own, path, size, mediaType, sha256, placeholder };
  });
}

/** Files whose bytes aren't there as they were kept; the log tells, and the package says which. */
async function goneFiles(items: readonly PackagePageItem[]): Promise<Set<string>> {
  const files = items.flatMap(({ pinned }) => pinned?.files ?? []);
  const gone = new Set<string>();
  for (const { sha256, size } of files) {
    const onDisk = await storedSize(sha256);
    if (onDisk === size) continue;
    gone.add(sha256);
    log.error({ sha256, expected: size, onDisk }, 'a stored file is missing or not whole');
  }
  return gone;
}
