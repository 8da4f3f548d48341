import type { ReactNode } from 'react';
import { classNames } from './class-names';

type Props = { className?: string | undefined; children: ReactNode } & (
  { label: string; labelledBy?: never } | { label?: never; labelledBy: string }
);

/** What may be wider than the screen: a named region that scrolls by itself, by keyboard too. */
export function ScrollRegion({ className, label, labelledBy, children }: Props) {
  return (
    <div
      className={classNames('rol', className)}
      role="region"
      aria-label={label}
      aria-labelledby={labelledBy}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too
      tabIndex={0}
    >
      {children}
    </div>
  );
}
