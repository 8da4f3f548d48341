import type { ReactNode } from 'react';
import { Icon, type IconName } from '~/components/ui/icon';
import { classNames } from '~/components/ui/class-names';
import type { Hoek } from '~/domain/hoek/hoek';

/** A party with the colour of its hoek; advisers and groups without a hoek get an open square. */
export function PartyLabel({ name, hoek, title }: { name: string; hoek: Hoek | null; title?: string }) {
  return (
    <span className={`partij h-${hoek ?? 'advies'}`}>
      <span>{title ? <abbr title={title}>{name}</abbr> : name}</span>
    </span>
  );
}

/** Several parties in a row. */
export function PartyLabels({ parties }: { parties: { name: string; hoek: Hoek | null }[] }) {
  return (
    <span className="partijen">
      {parties.map((party) => (
        <PartyLabel key={party.name} {...party} />
      ))}
    </span>
  );
}

export type Purpose = 'ter_informatie' | 'ter_bespreking' | 'ter_vaststelling' | 'ter_besluitvorming';

const purposes: Record<Purpose, { word: string; className: string | null }> = {
  ter_informatie: { word: 'ter informatie', className: null },
  ter_bespreking: { word: 'ter bespreking', className: 'doel--bespreking' },
  ter_vaststelling: { word: 'ter vaststelling', className: 'doel--vaststelling' },
  ter_besluitvorming: { word: 'ter besluitvorming', className: 'doel--besluit' },
};

/** The doel of an agendapunt: the heavier the consequence, the fuller the plane. */
export function PurposeLabel({ purpose }: { purpose: Purpose | null }) {
  if (purpose === null) return <span className="geen-doel">geen doel nodig</span>;
  const { word, className } = purposes[purpose];
  return <span className={classNames('doel', className)}>{word}</span>;
}

/** How far something is: not begun, under way, done, stopped; `late` asks for attention. */
export type StatusTone = 'open' | 'running' | 'done' | 'stopped' | 'late';

const toneIcon: Record<Exclude<StatusTone, 'late'>, IconName> = {
  open: 'open',
  running: 'half',
  done: 'done',
  stopped: 'stopped',
};

/** A state in a word, with its sign. */
export function StatusLabel({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  if (tone === 'late') return <span className="stand stand--laat">{children}</span>;
  return (
    <span className="stand">
      <Icon name={toneIcon[tone]} />
      {children}
    </span>
  );
}

/** A code or number that is set to be found: B17, 2021-05. */
export function Code({ children }: { children: ReactNode }) {
  return <span className="code">{children}</span>;
}
