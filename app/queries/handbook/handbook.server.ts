import { isHandbook, readHandbook } from '~/domain/handbook/read';
import { handbookPicture, handbookText } from '~/platform/outside/handbooks.server';

/** A handleiding as blocks; null where there is none of that name. The same for everybody. */
export async function handbookPage(name: string | undefined) {
  return isHandbook(name) ? { name, ...readHandbook(await handbookText(name)) } : null;
}

/** A picture in a handleiding; null where there is none. The same for everybody. */
export const pictureOfHandbook = (folder: string, file: string): Promise<Buffer | null> =>
  handbookPicture(folder, file);
