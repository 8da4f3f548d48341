import { DefinitionList } from '~/components/ui/lists';
import { Section } from '~/components/ui/layout';
import { doubtsAbout } from '~/domain/source/provenance';
import { readText } from '~/messages/maatregel';
import type { PageData } from './data';

/** Where the row was read, what is ours in it, and what was hard to read. */
export function FromSource({ data: { maatregel, provenance } }: { data: PageData }) {
  const { title, place, own, ownFields } = provenance;
  const codes = doubtsAbout(provenance, 'code');
  const ours = Object.values(ownFields);
  if (!title && !own && maatregel.note === '' && codes.length === 0) return null;
  return (
    <Section title="Uit de bron">
      <DefinitionList
        items={[
          title !== null && { term: 'Bron', children: [title, place].filter(Boolean).join(', ') },
          own !== null && { term: 'Van onszelf', children: own },
          maatregel.note !== '' && { term: 'Erbij', children: maatregel.note },
          codes.length > 0 && {
            term: 'Code',
            children: codes
              .map(({ literal, reading, why }) => sentence(readText(literal, reading)) + why)
              .join(' '),
          },
          ours.length > 0 && { term: 'Eigen tekst', children: ours.join('; ') },
        ]}
      />
    </Section>
  );
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
