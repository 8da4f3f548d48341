import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { Icon } from './icon';

/** Word and meaning in two columns. Falsy items are left out. */
export function DefinitionList({
  items,
}: {
  items: ({ term: string; children: ReactNode } | null | false)[];
}) {
  return (
    <dl className="gegevens">
      {items.map((item) =>
        item ? (
          <div key={item.term}>
            <dt>{item.term}</dt>
            <dd>{item.children}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

export type Task = { href: string; title: string; text?: ReactNode; when?: ReactNode };

/** Things to do: what, why, by when. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ul className="taken">
      {tasks.map((task) => (
        <li key={task.href + task.title}>
          <div>
            <h3>
              <AppLink href={task.href}>{task.title}</AppLink>
            </h3>
            {task.text ? <p>{task.text}</p> : null}
          </div>
          <p className="wanneer">{task.when}</p>
        </li>
      ))}
    </ul>
  );
}

/** The first thing to do, on its own white plane with the one filled button. */
export function FirstTask(props: { title: string; when?: string; children?: ReactNode; actions: ReactNode }) {
  return (
    <section className="eerst" aria-labelledby="eerst">
      <div>
        {props.when ? <p className="klein bij">{props.when}</p> : null}
        <h2 id="eerst">{props.title}</h2>
        {typeof props.children === 'string' ? <p>{props.children}</p> : props.children}
      </div>
      <div className="knoppen">{props.actions}</div>
    </section>
  );
}

export type Check = { ok: boolean; text: ReactNode; note?: ReactNode };

/** Ready or not, point by point; open points say what mends them. */
export function CheckList({ items }: { items: Check[] }) {
  return (
    <ul className="check">
      {items.map((item, index) => (
        <li key={index} className={item.ok ? undefined : 'open'}>
          <Icon name={item.ok ? 'check' : 'warning'} />
          <span>
            <span className="stil">{item.ok ? 'In orde: ' : 'Nog doen: '}</span>
            {item.text}
            {item.note ? <small>{item.note}</small> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Small list in the side column: when or how many, and what. */
export function WhatWhen({ items }: { items: { when: ReactNode; what: ReactNode }[] }) {
  return (
    <ul className="wat-wanneer">
      {items.map((item, index) => (
        <li key={index}>
          <span className="nr">{item.when}</span>
          <span>{item.what}</span>
        </li>
      ))}
    </ul>
  );
}

/** Rows with a title, a line and what can be done with it. */
export function RowList({
  items,
}: {
  items: { key: string; title: ReactNode; text?: ReactNode; aside?: ReactNode }[];
}) {
  return (
    <ul className="lijst">
      {items.map((item) => (
        <li key={item.key}>
          <div>
            <h3>{item.title}</h3>
            {item.text ? <p>{item.text}</p> : null}
          </div>
          {item.aside ? <div>{item.aside}</div> : null}
        </li>
      ))}
    </ul>
  );
}

export type TimelineItem = {
  key: string;
  /** What a link to it ends in, after "#". */
  id?: string;
  iso: string;
  when: string;
  what: ReactNode;
  who?: ReactNode;
  refused?: boolean;
};

/** What happened, newest first: when, what, who. A refused try stays visible as refused. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol className="tijdlijn">
      {items.map((item) => (
        <li key={item.key} id={item.id}>
          <time dateTime={item.iso}>{item.when}</time>
          <div>
            {item.refused ? <span className="geweigerd">Geweigerd: </span> : null}
            {item.what}
            {item.who ? <p className="bij">{item.who}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

export type SearchHit = {
  key: string;
  kind: string;
  href: string;
  title: ReactNode;
  excerpt?: ReactNode;
  note?: ReactNode;
};
