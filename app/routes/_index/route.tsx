import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { footerLinks } from '~/components/domain/footer-links';
import { AppLink } from '~/components/ui/app-link';
import { Gate } from '~/components/ui/gate';
import { PageHeader } from '~/components/ui/page-header';
import { paths } from '~/paths';
import { ownSession } from '~/platform/http/guarded.server';

/** Straight to the one programma, or a choice. */
export const loader = ownSession('the programmas of the person who is signed in', async ({ found }) => {
  const [only, ...more] = found.programmas;
  if (only && more.length === 0) throw redirect(paths.overview(only.key));
  return { programmas: found.programmas, name: found.person.name };
});

export default function ChooseProgramma() {
  const { programmas, name } = useLoaderData<typeof loader>();
  return (
    <Gate brand={{ name: 'Vijfhoek', href: paths.home() }} footer={footerLinks}>
      <PageHeader
        title={programmas.length === 0 ? 'U heeft nog geen rol' : 'Kies een programma'}
        lead={
          programmas.length === 0
            ? `U bent ingelogd als ${name}. Vraag de beheerder van uw programma om een rol.`
            : undefined
        }
      />
      <ul className="taken">
        {programmas.map((programma) => (
          <li key={programma.key}>
            <h2>
              <AppLink href={paths.overview(programma.key)}>{programma.name}</AppLink>
            </h2>
          </li>
        ))}
      </ul>
    </Gate>
  );
}
