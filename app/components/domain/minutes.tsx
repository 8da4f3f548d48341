import type { ReactNode } from 'react';
import { Icon } from '~/components/ui/icon';
import type { Hoek } from '~/domain/hoek/hoek';
import { PartyLabel } from './labels';

/** The head of an agendapunt in the minutes: number and title, doel, times. */
export function MinutesHead({ id, title, children }: { id: string; title: string; children?: ReactNode }) {
  return (
    <div className="puntkop">
      <h2 id={id}>{title}</h2>
      {children}
    </div>
  );
}

/** The lines under one agendapunt. */
export function MinutesLines({ children }: { children: ReactNode }) {
  return <div className="regels">{children}</div>;
}

/** What a party brought in. Without a party: what the meeting itself heard or noted. */
export function MinutesLine(props: {
  party?: { name: string; hoek: Hoek | null };
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="regel">
      {props.party ? <PartyLabel {...props.party} /> : <span className="bij t-tabel">verslag</span>}
      <div>
        {typeof props.children === 'string' ? <p>{props.children}</p> : props.children}
        {props.actions}
      </div>
    </div>
  );
}

export type DecisionLineProps = {
  /** "2021-03" */
  number: string;
  text: ReactNode;
  /** What changed with it: "taakopdracht Toegang is vastgesteld". */
  effect?: ReactNode;
  /** A `VijfhoekCount` at 48. */
  positions?: ReactNode;
  actions?: ReactNode;
  id?: string;
  /** Set when a later besluit replaces it. */
  replaced?: boolean;
};

/** A besluit between the lines of the minutes, or in a besluitenlijst. */
export function DecisionLine({ number, text, effect, positions, actions, id, replaced }: DecisionLineProps) {
  return (
    <div className="besluit" id={id}>
      <span className="soort">
        <Icon name="arrow" />
        Besluit <span className="nr">{number}</span>
      </span>
      <div>
        <p className="zin">{replaced ? <span className="ingetrokken">{text}</span> : text}</p>
        {effect ? <p className="gevolg">{effect}</p> : null}
        {actions}
      </div>
      {positions}
    </div>
  );
}

export type ActionLineProps = {
  number?: string;
  text: ReactNode;
  /** Who by when, and which maatregel it serves: one line. */
  detail: ReactNode;
  status?: ReactNode;
  actions?: ReactNode;
  id?: string;
};

/** An actie between the lines of the minutes. */
export function ActionLine({ number, text, detail, status, actions, id }: ActionLineProps) {
  return (
    <div className="besluit actieregel" id={id}>
      <span className="soort">
        <Icon name="exclamation" />
        Actie {number ? <span className="nr">{number}</span> : null}
      </span>
      <div>
        <p className="zin">{text}</p>
        <p className="gevolg">{detail}</p>
        {actions}
      </div>
      {status}
    </div>
  );
}

/** An agendapunt that is folded: what is in it in one line, and a link to open it. */
export function FoldedItem(props: { id: string; title: string; summary: string; children: ReactNode }) {
  return (
    <section className="dicht" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      <span className="klein bij">{props.summary}</span>
      {props.children}
    </section>
  );
}

/** Which keys do what. */
export function KeyHelp({ items }: { items: ReactNode[] }) {
  return (
    <p className="toetsen">
      {items.map((item, index) => (
        <span key={index}>{item}</span>
      ))}
    </p>
  );
}
