import type { ReactNode } from 'react';
import { Icon, type IconName } from '~/components/ui/icon';

export type ChainStep = {
  key: string;
  /** What a link to this step ends in, after "#". */
  id?: string;
  when: string;
  title: ReactNode;
  children?: ReactNode;
  /** current: what holds now. past: happened. future: not yet. */
  kind: 'current' | 'past' | 'future';
};

const stepIcon: Record<ChainStep['kind'], IconName> = {
  current: 'chainDone',
  past: 'chainStep',
  future: 'chainFuture',
};

/** From award to action: each step dated, what is still to come dotted. */
export function Chain({ steps }: { steps: ChainStep[] }) {
  return (
    <ol className="keten">
      {steps.map((step, index) => (
        <li key={step.key} id={step.id} className={lineClass(step, steps[index + 1])}>
          <span className="datum">{step.when}</span>
          <Icon className="knoop" name={stepIcon[step.kind]} />
          <div className="inhoud">
            <h3>{step.title}</h3>
            {typeof step.children === 'string' ? <p>{step.children}</p> : step.children}
          </div>
        </li>
      ))}
    </ol>
  );
}

function lineClass(step: ChainStep, next: ChainStep | undefined): string | undefined {
  if (step.kind === 'future') return 'straks';
  return next?.kind === 'future' ? 'naar-straks' : undefined;
}

/** A few numbers that matter most on this page. */
export function KeyFigures({ items }: { items: { term: string; value: ReactNode }[] }) {
  return (
    <dl className="kerngetal">
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
