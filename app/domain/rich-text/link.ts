/** An address on the web, with the name of a server. */
export const isWebLink = (url: string): boolean => /^https?:\/\/[^/]/i.test(url) && isAllowedLink(url);

/** The only addresses a text may link to. Everything else (javascript:, data:, file:, relative) is no link. */
export function isAllowedLink(url: string): boolean {
  // eslint-disable-next-line no-control-regex -- a browser skips these inside "java\tscript:", so no address may hold them
  if (/[\u0000-\u0020\u007f]/.test(url) || url.length > 2000) return false;
  return /^https?:\/\/[^/]/i.test(url) || /^mailto:[^@]+@[^@]+$/i.test(url);
}
