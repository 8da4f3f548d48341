import { BouwsteenName } from '~/components/domain/bouwsteen-label';
import { AppLink } from '~/components/ui/app-link';
import { SideSection } from '~/components/ui/layout';
import { DefinitionList } from '~/components/ui/lists';
import { paths } from '~/paths';
import type { PageData } from './data';

/** What was announced. */
export function Side({ data }: { data: PageData }) {
  const { p, bouwsteen, werkgroep, overleg, addendumTo, rights } = data;
  const { description, missingReason } = bouwsteen;
  return (
    <SideSection title="Aangekondigd">
      <DefinitionList
        items={[
          {
            term: 'Werkgroep',
            children: <AppLink href={paths.werkgroep(p, werkgroep.id)}>{werkgroep.name}</AppLink>,
          },
          { term: 'Voor', children: overleg.shortName },
          addendumTo !== null && {
            term: 'Addendum bij',
            children: (
              <AppLink href={paths.bouwsteen(p, addendumTo.id)}>
                <BouwsteenName {...addendumTo} />
              </AppLink>
            ),
          },
          description !== '' && { term: 'Gaat over', children: description },
          missingReason !== '' && { term: 'Waarom er nog niets is', children: missingReason },
        ]}
      />
      {rights.announce && data.can.change ? (
        <p>
          <AppLink href={paths.bouwsteenFacts(p, bouwsteen.id)}>Wijzig de gegevens</AppLink>
        </p>
      ) : null}
    </SideSection>
  );
}
