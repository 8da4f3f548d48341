import { makeWordLists, STYLE } from './word-lists';

/** What of a pasted style means something to us; colours, sizes and fonts stay behind. */
const meaningful = ['font-weight', 'font-style', 'text-decoration'];

/** Pasted HTML as a page that the editor can read: Word's lists are lists, and no style attribute is left. */
export function parsePasted(html: string): Document {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  makeWordLists(page);
  for (const element of page.querySelectorAll<HTMLElement>(`[${STYLE}]`)) {
    for (const [property, value] of declarations(element.getAttribute(STYLE) ?? '')) {
      if (meaningful.includes(property)) element.style.setProperty(property, value);
    }
  }
  return page;
}

/** A style attribute in HTML is refused by the policy even in a page that is never shown; a property set later isn't. */
export function withoutStyles(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(\s)style(\s*=)/gi, `$1${STYLE}$2`));
}

export function declarations(style: string): [property: string, value: string][] {
  return style.split(';').flatMap((part): [string, string][] => {
    const at = part.indexOf(':');
    return at < 0 ? [] : [[part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()]];
  });
}
