import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';

/** Content and a side column; under 1024 px the side goes below. */
export function TwoColumns({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className="twee">
      <div>{children}</div>
      <div className="zij">{side}</div>
    </div>
  );
}

/** Two equal halves. */
export function Halves({ children }: { children: ReactNode }) {
  return <div className="samen">{children}</div>;
}

type SectionProps = {
  title: ReactNode;
  id?: string;
  className?: string;
  /** The eye needs no heading here, the ear does. */
  hideTitle?: boolean;
  children: ReactNode;
};

/** A block of the page under its own h2; 40 px away from the one before. */
export function Section({ title, id, className, hideTitle = false, children }: SectionProps) {
  const own = useId();
  const heading = `${id ?? own}-kop`;
  return (
    <section id={id} className={classNames('blok', className)} aria-labelledby={heading}>
      <h2 id={heading} className={hideTitle ? 'stil' : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A block in the side column, under a heavy line. */
export function SideSection({ title, id, className, hideTitle = false, children }: SectionProps) {
  const own = useId();
  const heading = `${id ?? own}-kop`;
  return (
    <section id={id} className={className} aria-labelledby={heading}>
      <h2 id={heading} className={hideTitle ? 'stil' : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Opens in place and works without script. */
export function Disclosure(props: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="uitklap" open={props.open}>
      <summary>{props.summary}</summary>
      <div>{props.children}</div>
    </details>
  );
}

/** Folded on a narrow screen, where a long part would bury the next; open on a wide one and on paper. */
export function FoldedWhenNarrow({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="uitklap smal-dicht">
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
