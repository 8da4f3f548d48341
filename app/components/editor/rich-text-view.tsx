import { Fragment, type ReactNode } from 'react';
import type { Block, Run } from '~/domain/rich-text/blocks';

export type RichTextViewProps = {
  blocks: readonly Block[];
  /** The level on the page of a heading in the text: one below the heading it stands under. */
  headingLevel?: 2 | 3 | 4;
};

/** Written text on a page, from plain blocks: no script, no HTML of users. */
export function RichTextView({ blocks, headingLevel = 3 }: RichTextViewProps) {
  return (
    <div className="opmaak">
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} headingLevel={headingLevel} />
      ))}
    </div>
  );
}

function BlockView({ block, headingLevel }: { block: Block; headingLevel: number }) {
  if (block.type === 'paragraph') return <p>{runs(block.runs)}</p>;
  if (block.type === 'heading') {
    const Heading = `h${headingLevel + block.level - 2}` as 'h3';
    return <Heading>{runs(block.runs)}</Heading>;
  }
  const items = block.items.map((item, index) => <li key={index}>{runs(item)}</li>);
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function runs(list: readonly Run[]): ReactNode {
  return list.map((run, index) => <RunView key={index} run={run} />);
}

function RunView({ run }: { run: Run }) {
  let content: ReactNode = run.text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {line}
    </Fragment>
  ));
  if (run.underline) content = <u>{content}</u>;
  if (run.italic) content = <em>{content}</em>;
  if (run.bold) content = <strong>{content}</strong>;
  if (run.href === undefined) return <>{content}</>;
  return (
    <a href={run.href} rel="noreferrer nofollow">
      {content}
    </a>
  );
}
