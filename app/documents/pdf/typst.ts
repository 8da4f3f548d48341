import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from './fonts';
import { printableData } from './printable-text';
import { sharedTemplate } from './templates/shared.typ';

/** A folder that does not exist: templates come from memory and nothing on disk may be read by a paper. */
const WORKSPACE = '/vijfhoek-papers';

let compiler: NodeCompiler | undefined;

/** One compiler for the life of the process: it holds the parsed fonts. */
function theCompiler(): NodeCompiler {
  if (compiler === undefined) {
    compiler = NodeCompiler.create({
      workspace: WORKSPACE,
      fontArgs: [{ fontBlobs: fonts().blobs }],
    });
    compiler.addSource(`${WORKSPACE}/shared.typ`, sharedTemplate);
  }
  return compiler;
}

/**
 * One paper as PDF/UA-1. The data reaches the template as JSON and is never source, so a title with Typst
 * code in it stays text. The same data gives the same bytes: no clock is read.
 */
export function typstPdf(template: string, data: Record<string, unknown>): Uint8Array {
  const typst = theCompiler();
  try {
    const result = typst.compile({
      mainFileContent: template,
      inputs: { data: JSON.stringify(printableData(data, fonts().covered)) },
    });
    if (result.result === null) throw new Error(reasons(typst, result.takeError()));
    return typst.pdf(result.result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
  } finally {
    // Without this each paper stays in memory: some 5 MB a document.
    typst.evictCache(0);
  }
}

function reasons(
  typst: NodeCompiler,
  error: ReturnType<ReturnType<NodeCompiler['compile']>['takeError']>,
): string {
  const found = error === null ? [] : (typst.fetchDiagnostics(error) as { message?: string }[]);
  return `The paper could not be set: ${found.map((reason) => reason.message ?? 'unknown').join('; ')}`;
}
