import { sizeText } from '~/domain/attachment/limits';
import { formatDate, formatInstant } from '~/domain/dates/format';
import type { PackageContents, PackedFile, PackedItem } from '~/domain/package/contents';
import { escapeHtml } from '../escape-html';
import { richTextHtml } from '../rich-text-html';

/**
 * The list in front of the archive: the letter, and per part its files with a link and a checksum, or what is missing and
 * why. One page on its own: it opens in any browser, without us.
 */
export function zipIndex(contents: PackageContents): string {
  const { title, overleg, date, letter, sentAt, items } = contents;
  const state = sentAt === null ? 'concept' : `verstuurd op ${formatInstant(sentAt)}`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
body { margin: 0; padding: 24px; background: #fbf9f5; color: #1d2327; font: 17px/26px "Source Sans 3", "Segoe UI", Arial, sans-serif; }
main { max-width: 1000px; }
h1 { font-size: 34px; line-height: 40px; }
h2 { font-size: 23px; line-height: 30px; margin-top: 40px; }
table { border-collapse: collapse; width: 100%; font-size: 15px; line-height: 21px; }
th, td { text-align: left; vertical-align: top; padding: 7px 16px 7px 0; border-bottom: 1px solid #ddd7ca; }
thead th { border-bottom: 2px solid #1d2327; }
a { color: #0b5563; }
code { font-size: 12px; overflow-wrap: anywhere; color: #4e555a; }
.bij { color: #4e555a; font-weight: 400; }
td p { margin: 0 0 8px; }
.mist { color: #8a4b00; font-weight: 600; }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="bij">${escapeHtml(`${formatDate(date)}, voor ${overleg}, ${state}`)}</p>
<h2>Brief</h2>
${letter.length === 0 ? '<p class="bij">Er is geen brief bij dit pakket.</p>' : richTextHtml(letter, 2)}
<h2>Wat erin zit</h2>
<table>
<thead><tr><th scope="col">Nummer</th><th scope="col">Onderdeel</th><th scope="col">Versie</th><th scope="col">Bestanden en controlegetal (SHA-256)</th></tr></thead>
<tbody>
${items.map(row).join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`;
}

function row({ label, title, werkgroep, version, missing, missingReason }: PackedItem): string {
  const under = [werkgroep === null ? '' : `werkgroep ${werkgroep}`, missingReason].filter(Boolean);
  const name = [
    `<b>${escapeHtml(title)}</b>`,
    ...under.map((line) => `<span class="bij">${escapeHtml(line)}</span>`),
  ];
  return `<tr><td>${escapeHtml(label)}</td><th scope="row">${name.join('<br>')}</th><td>${versionCell(version, missing)}</td><td>${filesCell(version)}</td></tr>`;
}

function versionCell(version: PackedItem['version'], missing: boolean): string {
  if (missing) return '<span class="mist">ontbreekt</span>';
  if (version === null) return '<span class="bij">niet te zien voor u</span>';
  const on =
    version.submittedOn === null ? '' : `<br><span class="bij">${formatDate(version.submittedOn)}</span>`;
  return `versie ${version.number}${on}`;
}

function filesCell(version: PackedItem['version']): string {
  if (version === null) return '';
  if (version.files.length === 0) return '<span class="bij">geen bestand</span>';
  return version.files.map((file) => `<p>${fileLines(file)}</p>`).join('');
}

function fileLines({ name, path, size, sha256, placeholder }: PackedFile): string {
  const shown = escapeHtml(name);
  const link =
    path === null
      ? `${shown} <span class="mist">kon niet worden gelezen en zit er niet in</span>`
      : `<a href="${path.split('/').map(encodeURIComponent).join('/')}">${shown}</a> <span class="bij">${sizeText(size)}</span>`;
  const ours = placeholder
    ? '<br><span class="bij">Het echte stuk is niet openbaar; dit bestand is van ons.</span>'
    : '';
  return `${link}<br><code>${sha256}</code>${ours}`;
}
