import type { ReactNode } from 'react';
import { Notice } from '~/components/ui/notice';
import type { RefusalCode } from '~/domain/refusal';
import { refusalSentence } from '~/messages/refusals';

type Props = {
  title: string;
  reasons: readonly RefusalCode[];
  params?: Readonly<Record<string, string | number>>;
  /** The way to mend it. */
  children?: ReactNode;
};

/** Why something can't be done now, on the page where one would do it: before a button is pressed. */
export function ReasonsNot({ title, reasons, params, children }: Props) {
  return (
    <>
      <Notice kind="let" title={title} level={2}>
        {reasons.map((code) => (
          <p key={code}>{refusalSentence(params ? { code, params } : { code })}</p>
        ))}
      </Notice>
      {children ? <p className="knoppen blokje">{children}</p> : null}
    </>
  );
}
