import type { ReactNode } from 'react';

/** Words for who listens; also a quiet heading where the eye needs none. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="stil">{children}</span>;
}
