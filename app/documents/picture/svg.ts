import type { Mark, Picture } from '~/domain/picture/mark';
import { xmlText } from '../xml-text';
import { colours } from './colours';
import { pictureSheet } from './sheet';

/** A picture as a file of its own, with title and description for who can't see it. */
export function pictureSvg(picture: Picture): string {
  const { width, height, marks } = pictureSheet(picture);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="titel uitleg" lang="nl" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Source Sans 3', 'Segoe UI', Arial, sans-serif">`,
    `<title id="titel">${escaped(picture.title)}</title>`,
    `<desc id="uitleg">${escaped(picture.desc)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colours.papier}"/>`,
    ...marks.map(markSvg),
    '</svg>',
  ].join('\n');
}

function markSvg(mark: Mark): string {
  switch (mark.kind) {
    case 'rect': {
      const edge = mark.edge ? ` stroke="${colours[mark.edge]}"` : '';
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" fill="${colours[mark.fill]}"${edge}/>`;
    }
    case 'strokes': {
      const path = mark.segments.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('');
      return `<path d="${path}" fill="none" stroke="${colours[mark.tone]}" stroke-width="${mark.weight}"/>`;
    }
    case 'text': {
      const weight = mark.bold ? ' font-weight="600"' : '';
      return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}" text-anchor="${mark.anchor}"${weight} fill="${colours[mark.tone ?? 'inkt']}">${escaped(mark.text)}</text>`;
    }
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => xmlText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
