import { Fragment, useId } from 'react';
import { AppLink } from '~/components/ui/app-link';
import { ScrollRegion } from '~/components/ui/scroll-region';
import type { HandbookBlock, Words } from '~/domain/handbook/read';
import { paths } from '~/paths';

/** A handleiding as a page. */
export function Blocks({ blocks }: { blocks: HandbookBlock[] }) {
  return blocks.map((block, index) => <Block key={index} block={block} />);
}

function Block({ block }: { block: HandbookBlock }) {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? <h2 id={block.id}>{block.text}</h2> : <h3 id={block.id}>{block.text}</h3>;
    case 'paragraph':
      return (
        <p>
          <Line words={block.words} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((words, index) => (
            <li key={index}>
              <Line words={words} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table {...block} />;
    case 'picture':
      return (
        <p>
          <img src={paths.handbookPicture(block.src)} alt={block.alt} loading="lazy" />
        </p>
      );
  }
}

function Table({ head, rows }: { head: Words[][]; rows: Words[][][] }) {
  const id = useId();
  const [first] = head;
  return (
    <ScrollRegion labelledBy={id}>
      <table>
        <caption id={id} className="stil">
          {first?.map(({ text }) => text).join('')}
        </caption>
        <thead>
          <tr>
            {head.map((words, index) => (
              <th key={index} scope="col">
                <Line words={words} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = [], ...cells], row) => (
            <tr key={row}>
              <th scope="row">
                <Line words={name} />
              </th>
              {cells.map((words, index) => (
                <td key={index}>
                  <Line words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const tags = { plain: Fragment, bold: 'b', typed: 'code', key: 'kbd' } as const;

function Line({ words }: { words: Words[] }) {
  return words.map((one, index) => {
    if (one.kind === 'link')
      return (
        <AppLink key={index} href={paths.handbook(one.handbook, one.anchor)}>
          {one.text}
        </AppLink>
      );
    const Tag = tags[one.kind];
    return <Tag key={index}>{one.text}</Tag>;
  });
}
