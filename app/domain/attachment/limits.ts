const MB = 1024 * 1024;

/** Bytes that one file may be: 50 MB as people's own computers count it. */
export const MAX_FILE_BYTES = 50 * MB;

/** Files in one go, and bijlagen at one agendapunt; keeps one request and one page bounded. */
export const MAX_FILES = 20;
export const MAX_ATTACHMENTS = 40;

/** Bytes of a whole request with files: beyond this nobody waits for our sentence. */
export const MAX_UPLOAD_BYTES = 2048 * MB;

/** "2,4 MB", "640 kB": as people's own computers count it. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  if (bytes < MB) return `${Math.round(bytes / 1024)} kB`;
  const rounded = Math.round((bytes / MB) * 10) / 10;
  return `${String(rounded).replace('.', ',')} MB`;
}
