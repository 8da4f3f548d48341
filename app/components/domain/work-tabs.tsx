import { TabLinks } from '~/components/ui/filter-bar';
import { summarise, type PartAnswer } from '~/domain/bouwsteen/checklist';
import { paths } from '~/paths';

/** The three things that a werkgroep does with a version, each with how far it is. */
export function WorkTabs(props: {
  p: string;
  bouwsteenId: string;
  current: 'bestanden' | 'onderdelen' | 'indiening';
  files: readonly unknown[];
  parts: readonly PartAnswer[];
}) {
  const { p, bouwsteenId: id, current, files, parts } = props;
  const { total, open } = summarise(parts);
  return (
    <TabLinks
      label="Werk aan deze versie"
      items={[
        {
          href: paths.bouwsteenFiles(p, id),
          label: 'Bestanden',
          count: files.length,
          current: current === 'bestanden',
        },
        {
          href: paths.bouwsteenParts(p, id),
          label: 'Onderdelen',
          count: `${total - open} van ${total}`,
          current: current === 'onderdelen',
        },
        {
          href: paths.bouwsteenSubmission(p, id),
          label: 'Indienen',
          current: current === 'indiening',
        },
      ]}
    />
  );
}
