import type { ReactNode } from 'react';
import { Gate } from '~/components/ui/gate';
import { PageHeader } from '~/components/ui/page-header';
import { footerLinks } from './footer-links';
import { VijfhoekDefs } from './vijfhoek-defs';

/** A page about Vijfhoek itself, for who is signed in and for who is not. */
export function InfoPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <Gate brand={{ name: 'Vijfhoek', href: '/' }} footer={footerLinks}>
      <VijfhoekDefs />
      <PageHeader title={title} lead={lead} />
      {children}
    </Gate>
  );
}
