import { PageSizes, type PDFDocument, type PDFImage } from '@cantoo/pdf-lib';

const MARGIN = 36;

/** A picture on its own A4, upright or lying as the picture is, never larger than it was. */
export function addPicture(pack: PDFDocument, image: PDFImage): void {
  const [short, long] = PageSizes.A4;
  const page = pack.addPage(image.width > image.height ? [long, short] : [short, long]);
  const room = { width: page.getWidth() - 2 * MARGIN, height: page.getHeight() - 2 * MARGIN };
  const scale = Math.min(1, room.width / image.width, room.height / image.height);
  const size = { width: image.width * scale, height: image.height * scale };
  page.drawImage(image, {
    x: (page.getWidth() - size.width) / 2,
    y: (page.getHeight() - size.height) / 2,
    ...size,
  });
}
