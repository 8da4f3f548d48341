import { kindWord } from '~/domain/attachment/file-types';
import { sizeText } from '~/domain/attachment/limits';
import { formatDate, formatInstant } from '~/domain/dates/format';
import type { PackageContents, PackedItem } from '~/domain/package/contents';
import { oneLine } from '../one-line';
import { richTextView } from './rich-text-view';
import { packageTemplate } from './templates/package.typ';
import { typstPdf } from './typst';

/** The letter and the list of a package with bouwstenen. */
export function packagePdf(contents: PackageContents): Uint8Array {
  const { title, overleg, date, letter, sentAt, items } = contents;
  const heading = oneLine(title) || 'Pakket';
  const state = sentAt === null ? 'concept' : `verstuurd op ${formatInstant(sentAt)}`;
  return typstPdf(packageTemplate, {
    heading,
    title: `${heading}, ${formatDate(date)}`,
    footer: [oneLine(title, 75), formatDate(date), ...(sentAt === null ? ['concept'] : [])].join(' · '),
    confidential: null,
    facts: [
      { label: 'Datum', value: formatDate(date) },
      { label: 'Voor', value: overleg },
      { label: 'Stand', value: state },
    ],
    letter: richTextView(letter, 2),
    items: items.map(itemView),
  });
}

function itemView({ label, title, werkgroep, version, missing, missingReason }: PackedItem) {
  return {
    ...{ label, title, missing },
    remarks: [werkgroep === null ? '' : `werkgroep ${werkgroep}`, missingReason].filter(Boolean),
    version: missing ? 'ontbreekt' : versionWords(version),
    noFile: version === null ? '' : 'geen bestand',
    files: (version?.files ?? []).map(({ name, path, size, mediaType }) => ({
      name,
      about: path === null ? 'kon niet worden gelezen' : `${kindWord(mediaType)}, ${sizeText(size)}`,
    })),
  };
}

function versionWords(version: PackedItem['version']): string {
  if (version === null) return 'niet te zien voor u';
  const on = version.submittedOn === null ? '' : `\n${formatDate(version.submittedOn)}`;
  return `versie ${version.number}${on}`;
}
