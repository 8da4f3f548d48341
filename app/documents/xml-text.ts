/** XML has no room for control signs and half characters; what a person typed may hold them. */
export const xmlText = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are what XML refuses
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '');
