import { ConflictView, type ConflictField } from '~/components/forms/conflict-view';
import { PageHeader } from '~/components/ui/page-header';
import type { FichePartData } from '~/domain/fiche/part-data';
import type { Entries } from '~/domain/fiche/rows/entries';
import type { Stale } from '~/domain/outcome';
import { positionWords } from '~/messages/decision-words';
import { ficheFieldLabel, ficheKindWords, fichePartTitles, ficheTypeWords } from '~/messages/fiche';
import { theirTitle, whoElse } from '~/messages/saved-meanwhile';
import { paths } from '~/paths';

type Props = {
  p: string;
  ficheId: string;
  /** As it stands now. */
  data: FichePartData;
  stale: Stale;
  sent: Entries;
};

/** Two versions of a part side by side; the person decides (product rule 12). */
export function PartConflict({ p, ficheId, data, stale, sent }: Props) {
  const { part } = data;
  const saved = data.saved ?? undefined;
  const fields = stale.fields.map(({ name, yours, theirs }): ConflictField => {
    const [mine, other] = [wordsOf(data, name, yours), wordsOf(data, name, theirs)];
    const label = ficheFieldLabel(name);
    const chosen = mine !== yours || other !== theirs;
    return {
      name,
      label,
      mine,
      theirs: other,
      multiline: name === 'text' || /^(risk|answer|reason|.*-text)/.test(name),
      ...(chosen ? { stored: { mine: yours, theirs } } : {}),
    };
  });
  const shown = new Set(['version', ...fields.map(({ name }) => name)]);
  return (
    <>
      <PageHeader
        title={`Twee versies van ${fichePartTitles[part]}`}
        lead={`Terwijl u schreef, bewaarde ${whoElse(saved)} dit deel ook. Beide teksten zijn er nog. Kies wat er in de fiche komt.`}
      />
      <ConflictView
        action={paths.fichePart(p, ficheId, part)}
        version={stale.version}
        saved={saved}
        fields={fields}
        keep={Object.fromEntries(Object.entries(sent).filter(([name]) => !shown.has(name)))}
        mine={{ meta: 'Nog niet in de fiche' }}
        theirs={{ title: theirTitle('Tekst', saved), meta: 'Staat nu in de fiche' }}
        leaveHref={paths.fiche(p, ficheId, { bewaard: part })}
        choiceLabel="Zo komt het in de fiche"
      />
    </>
  );
}

/** Choices as people read them. */
function wordsOf({ choices }: FichePartData, name: string, value: string): string {
  const words: Readonly<Record<string, string>> = { ...ficheKindWords, ...ficheTypeWords, ...positionWords };
  if (name === 'kind' || name === 'type' || name.startsWith('position-')) return words[value] ?? value;
  const bare = value.replace(/^(maatregel|werkgroep):/, '');
  const all = [...choices.own, ...choices.others, ...choices.werkgroepen, ...choices.parties];
  const isChoice = ['maatregelId', 'insteadOfId', 'trekker'].includes(name) || /^(partner|about)-/.test(name);
  return isChoice ? (all.find((one) => one.value === bare)?.label ?? value) : value;
}
