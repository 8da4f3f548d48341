/** What a pasted page calls its styles after `parsePasted`: the real attribute would break the content security policy. */
export const STYLE = 'data-style';

/** Word writes a list as loose paragraphs with a drawn bullet. Makes real lists of them, in place. */
export function makeWordLists(page: Document): void {
  for (const paragraph of page.querySelectorAll('p')) {
    if (!/mso-list:\s*l\d/i.test(paragraph.getAttribute(STYLE) ?? '')) continue;
    const tag = isNumber(takeMarker(paragraph)) ? 'ol' : 'ul';
    const item = page.createElement('li');
    item.append(...paragraph.childNodes);
    const before = paragraph.previousElementSibling;
    if (before?.getAttribute('data-from-word') === tag) {
      before.append(item);
      paragraph.remove();
    } else {
      const list = page.createElement(tag);
      list.setAttribute('data-from-word', tag);
      list.append(item);
      paragraph.replaceWith(list);
    }
  }
}

/** The drawn bullet or number, taken out of the paragraph. */
function takeMarker(paragraph: Element): string {
  let marker = '';
  for (const span of paragraph.querySelectorAll('span')) {
    if (!/mso-list:\s*ignore/i.test(span.getAttribute(STYLE) ?? '')) continue;
    marker = (span.textContent ?? '').trim();
    span.remove();
  }
  return marker;
}

/** "1.", "a)", "iv." count on; a lone "o" is one of Word's bullets. */
function isNumber(marker: string): boolean {
  return /^\(?(\d{1,3}|[a-z]|[ivxlc]{1,5})[.)]$/i.test(marker);
}
