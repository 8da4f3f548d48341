import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** info: good or neutral news. let: look out. fout: something went wrong (for fields use ErrorSummary). */
export type NoticeKind = 'info' | 'let' | 'fout';

export type NoticeProps = {
  kind?: NoticeKind;
  title?: ReactNode;
  /** Heading level of the title; 3 unless the notice stands alone under the h1. */
  level?: 2 | 3;
  /** Adds the distance of a block. */
  block?: boolean;
  /** Read out at once: for the outcome of what the person just did. */
  announce?: boolean;
  children?: ReactNode;
};

export function Notice({ kind = 'info', title, level = 3, block, announce, children }: NoticeProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div
      className={classNames('melding', kind !== 'info' && `melding--${kind}`, block && 'blok')}
      role={announce ? (kind === 'fout' ? 'alert' : 'status') : undefined}
    >
      {title ? <Heading>{title}</Heading> : null}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}

export type Flash = { kind?: NoticeKind; title: string; text?: string };

/** What the last action did, on top of the page it led to. It stays: nothing that matters fades away by itself. */
export function FlashMessage({ flash }: { flash: Flash | null | undefined }) {
  if (!flash) return null;
  return (
    <div className="flits">
      <Notice kind={flash.kind} title={flash.title} level={2} announce>
        {flash.text}
      </Notice>
    </div>
  );
}

/** Nothing here yet, and what to do about it. */
export function EmptyState(props: {
  title: string;
  level?: 2 | 3;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const Heading = props.level === 2 ? 'h2' : 'h3';
  return (
    <div className="leeg">
      <Heading>{props.title}</Heading>
      {props.children ? <p className="hulp">{props.children}</p> : null}
      {props.action}
    </div>
  );
}
