import type { ReactNode } from 'react';
import { Gate } from '~/components/ui/gate';
import { PageHeader } from '~/components/ui/page-header';
import { footerLinks } from './footer-links';
import { VijfhoekDefs } from './vijfhoek-defs';

/** A page about Vijfhoek itself, for who is signed in and for who is not. */
export function InfoPage(props: {
  title: string;
  lead?: string;
  /** The way back, above the title. */
  before?: ReactNode;
  children: ReactNode;
}) {
  const { title, lead, before, children } = props;
  return (
    <Gate brand={{ name: 'Vijfhoek', href: '/' }} footer={footerLinks}>
      <VijfhoekDefs />
      {before}
      <PageHeader title={title} lead={lead} />
      {children}
    </Gate>
  );
}
