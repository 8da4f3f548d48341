import { AppLink } from '~/components/ui/app-link';
import { SideSection } from '~/components/ui/layout';
import { sizeText } from '~/domain/attachment/limits';
import { paths } from '~/paths';
import type { PackagePage } from '~/queries/package/package-page.server';

/** The package as files, and who got it. */
export function Side({ p, page }: { p: string; page: PackagePage }) {
  const { id, items, sees, sentAt, writes } = page;
  const files = items.flatMap(({ pinned }) => pinned?.files ?? []);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return (
    <>
      <SideSection title="Alles bij elkaar">
        <ul>
          <li>
            <AppLink document href={paths.packageZip(p, id)}>
              Alle bestanden in één zip
            </AppLink>{' '}
            <span className="klein bij blokregel">
              {`${files.length === 1 ? '1 bestand' : `${files.length} bestanden`}, ${sizeText(size)}, met een lijst vooraf`}
            </span>
          </li>
          <li>
            <AppLink document href={paths.packagePdf(p, id)}>
              Alles in één PDF
            </AppLink>{' '}
            <span className="klein bij blokregel">
              Brief en lijst vooraf, met bladwijzers. Wat geen PDF is, staat alleen in de zip.
            </span>
          </li>
        </ul>
      </SideSection>
      <SideSection title="Behandeling">
        <p>
          <AppLink href={paths.route(p, { kind: 'package', id })}>
            Volg de behandeling langs alle overleggen
          </AppLink>
        </p>
      </SideSection>
      {writes ? (
        <SideSection title="Dit pakket" className="niet-afdrukken">
          <p>
            <AppLink href={paths.packageWithdrawal(p, id)}>Trek het pakket in</AppLink>
          </p>
        </SideSection>
      ) : null}
      {sees && sentAt !== null ? (
        <SideSection title="Verzending">
          <p>
            <AppLink href={paths.packageSending(p, id)}>Bekijk wie het pakket kreeg</AppLink>
          </p>
        </SideSection>
      ) : null}
    </>
  );
}
