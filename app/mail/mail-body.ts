import { escapeHtml } from '../documents/escape-html';
import { oneLine } from '../documents/one-line';

export type Mail = { subject: string; text: string; html: string };

/** The few things a mail of ours is made of. Titles and links only: mail passes through many hands. */
export type MailPart =
  | { kind: 'text'; text: string }
  | { kind: 'link'; label: string; url: string }
  | { kind: 'facts'; facts: { label: string; value: string | null }[] }
  | { kind: 'list'; title: string; items: string[] }
  | { kind: 'links'; title: string; items: readonly { text: string; url: string | null }[] };

const SENDER = 'Vijfhoek, het werkgeheugen van de Hervormingsagenda';

/** One content as plain text and as HTML, so that both say the same. */
export function mail(subject: string, parts: readonly MailPart[]): Mail {
  const line = oneLine(subject);
  return { subject: line, text: textBody(line, parts), html: htmlBody(line, parts) };
}

function textBody(heading: string, parts: readonly MailPart[]): string {
  return `${[heading, ...parts.map(textPart), `-- \n${SENDER}`].join('\n\n')}\n`;
}

function textPart(part: MailPart): string {
  switch (part.kind) {
    case 'text':
      return oneLine(part.text, 1000);
    case 'link':
      return `${oneLine(part.label)}:\n${part.url}`;
    case 'facts':
      return knownFacts(part.facts)
        .map(([label, value]) => `${label}: ${value}`)
        .join('\n');
    case 'list':
      return [`${oneLine(part.title)}:`, ...part.items.map((item) => `- ${oneLine(item)}`)].join('\n');
    case 'links':
      return [
        `${oneLine(part.title)}:`,
        ...part.items.map(({ text, url }) => `- ${oneLine(text)}${url === null ? '' : `\n  ${url}`}`),
      ].join('\n');
  }
}

function htmlBody(heading: string, parts: readonly MailPart[]): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(heading)}</title>
<style>
body { margin: 0; padding: 24px; background: #ffffff; color: #1d2327; font: 17px/26px "Source Sans 3", "Segoe UI", Arial, sans-serif; }
main { max-width: 640px; }
h1 { font-size: 23px; line-height: 30px; margin: 0 0 16px; }
p, ul, table { margin: 0 0 16px; }
ul { padding-left: 20px; }
th { text-align: left; font-weight: 400; color: #4e555a; padding: 0 16px 4px 0; vertical-align: top; }
td { padding: 0 0 4px; }
a { color: #0b5563; }
footer { border-top: 1px solid #ddd7ca; padding-top: 12px; font-size: 14px; line-height: 20px; color: #4e555a; }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(heading)}</h1>
${parts.map(htmlPart).join('\n')}
</main>
<footer>${escapeHtml(SENDER)}</footer>
</body>
</html>
`;
}

function htmlPart(part: MailPart): string {
  switch (part.kind) {
    case 'text':
      return `<p>${escapeHtml(oneLine(part.text, 1000))}</p>`;
    case 'link':
      return `<p><a href="${escapeHtml(webAddress(part.url))}">${escapeHtml(oneLine(part.label))}</a></p>`;
    case 'facts': {
      const row = ([label, value]: [string, string]) =>
        `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`;
      return `<table>${knownFacts(part.facts).map(row).join('')}</table>`;
    }
    case 'list': {
      const items = part.items.map((item) => `<li>${escapeHtml(oneLine(item))}</li>`).join('');
      return `<p>${escapeHtml(oneLine(part.title))}:</p>\n<ul>${items}</ul>`;
    }
    case 'links': {
      const item = ({ text, url }: { text: string; url: string | null }) => {
        const words = escapeHtml(oneLine(text));
        return `<li>${url === null ? words : `<a href="${escapeHtml(webAddress(url))}">${words}</a>`}</li>`;
      };
      return `<p>${escapeHtml(oneLine(part.title))}:</p>\n<ul>${part.items.map(item).join('')}</ul>`;
    }
  }
}

function knownFacts(facts: readonly { label: string; value: string | null }[]): [string, string][] {
  return facts.flatMap(({ label, value }) =>
    value === null || value.trim() === '' ? [] : [[label, oneLine(value)]],
  );
}

/** Links in our mails lead to our own pages; anything else is a mistake in our code. */
function webAddress(url: string): string {
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error(`Not a web address: ${protocol}`);
  return href;
}
