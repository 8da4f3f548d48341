import {
  PDFName,
  PDFRawStream,
  PDFStream,
  type PDFContext,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** Small pieces go out together. */
const CHUNK = 64 * 1024;

/**
 * Writes a PDF while it is being put together, where the library would keep all of it until the end: the heavy objects
 * (texts of pages, pictures, fonts) go out and are forgotten as soon as they are whole, the small ones follow with the table
 * of where everything is.
 */
export class PdfOut {
  readonly #context: PDFContext;
  readonly #places = new Map<number, number>();
  #written = 0;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;

  constructor(context: PDFContext) {
    this.#context = context;
  }

  *begin(): Generator<Uint8Array> {
    const { header } = this.#context;
    const bytes = new Uint8Array(header.sizeInBytes());
    header.copyBytesInto(bytes, 0);
    yield* this.#write(bytes);
    yield* this.#write(text('\n\n'));
  }

  /** Lets go of every stream that came in after this object number and will no longer change. */
  *streamsAfter(objectNumber: number): Generator<Uint8Array> {
    for (const [ref, object] of this.#context.enumerateIndirectObjects()) {
      if (ref.objectNumber <= objectNumber || !(object instanceof PDFStream)) continue;
      yield* this.#object(ref, object);
      this.#context.delete(ref);
    }
  }

  *end(): Generator<Uint8Array> {
    for (const [ref, object] of this.#context.enumerateIndirectObjects()) {
      if (!isContainer(object)) yield* this.#object(ref, object);
    }
    const start = this.#written;
    yield* this.#write(text(this.#table()));
    yield* this.#write(text(`startxref\n${start}\n%%EOF\n`));
    yield* this.#flush();
  }

  *#object(ref: PDFRef, object: PDFObject): Generator<Uint8Array> {
    this.#places.set(ref.objectNumber, this.#written);
    yield* this.#write(text(`${ref.objectNumber} ${ref.generationNumber} obj\n`));
    const bytes = new Uint8Array(object.sizeInBytes());
    object.copyBytesInto(bytes, 0);
    yield* this.#write(bytes);
    yield* this.#write(text('\nendobj\n\n'));
  }

  #table(): string {
    const { Root, Info, ID } = this.#context.trailerInfo;
    const size = this.#context.largestObjectNumber + 1;
    const entries = Array.from({ length: size }, (_, number) => {
      const place = this.#places.get(number);
      if (place !== undefined) return `${String(place).padStart(10, '0')} 00000 n \n`;
      return `0000000000 ${number === 0 ? '65535' : '00000'} f \n`;
    });
    const trailer = this.#context.obj({ Size: size, Root, Info, ID });
    return `xref\n0 ${size}\n${entries.join('')}trailer\n${String(trailer)}\n`;
  }

  *#write(bytes: Uint8Array): Generator<Uint8Array> {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    this.#written += bytes.length;
    if (this.#waitingBytes >= CHUNK) yield* this.#flush();
  }

  *#flush(): Generator<Uint8Array> {
    if (this.#waitingBytes === 0) return;
    const bytes = new Uint8Array(Buffer.concat(this.#waiting));
    this.#waiting = [];
    this.#waitingBytes = 0;
    yield bytes;
  }
}

const text = (words: string): Uint8Array => Buffer.from(words, 'latin1');

/** What a source kept its small objects and its table in; here they are written out themselves. */
const isContainer = (object: PDFObject): boolean =>
  object instanceof PDFRawStream &&
  ['/ObjStm', '/XRef'].includes(String(object.dict.lookup(PDFName.of('Type'))));
