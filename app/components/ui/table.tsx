import { useId, type ReactNode } from 'react';
import { AppLink } from './app-link';
import { classNames } from './class-names';
import { ScrollRegion } from './scroll-region';

export type DataTableProps = {
  caption: ReactNode;
  /** A second line of the caption: unit, reading help. */
  captionNote?: ReactNode;
  hideCaption?: boolean;
  /** money: fixed year columns, first column stays. register: rows become blocks on a phone. */
  kind?: 'plain' | 'money' | 'register';
  className?: string;
  block?: boolean;
  /** thead, tbody, tfoot */
  children: ReactNode;
};

/** A real table in its own scroll region, named after its caption and reachable by keyboard. */
export function DataTable(props: DataTableProps) {
  const id = useId();
  const { caption, captionNote, hideCaption = false, kind = 'plain', className, block, children } = props;
  const kindClass = { plain: null, money: 'tabel-geld', register: 'tabel-register' }[kind];
  return (
    <ScrollRegion className={block ? 'blok' : undefined} labelledBy={id}>
      <table className={classNames(kindClass, className)}>
        <caption id={id} className={hideCaption ? 'stil' : undefined}>
          {caption}
          {captionNote ? <span className="bij">{captionNote}</span> : null}
        </caption>
        {children}
      </table>
    </ScrollRegion>
  );
}

export type Column = {
  label: ReactNode;
  /** Address that sorts on this column; with `sorted` it turns the order round. */
  sortHref?: string;
  sorted?: 'ascending' | 'descending';
  className?: string;
};

/** The head row: each column a `th scope=col`, sortable ones with a link and `aria-sort`. */
export function TableHead({ columns }: { columns: Column[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th key={index} scope="col" className={column.className} aria-sort={column.sorted}>
            {column.sortHref ? <AppLink href={column.sortHref}>{column.label}</AppLink> : column.label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A cell of a register; on a phone it shows the name of its column. */
export function Cell(props: { label: string; className?: string; empty?: boolean; children?: ReactNode }) {
  return (
    <td data-label={props.label} className={classNames(props.className, props.empty && 'leegcel')}>
      {props.children}
    </td>
  );
}
