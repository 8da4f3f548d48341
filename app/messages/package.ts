import { MAX_PACKAGE_ITEMS, type PackageRefusal } from '~/domain/package/refusals';

export const packageSentences: Record<PackageRefusal, string> = {
  package_sent: 'Dit pakket is verstuurd en ligt vast. Maak een nieuw pakket voor wat er nog bij komt.',
  package_withdrawn: 'Dit pakket is ingetrokken. Maak een nieuw pakket als het er toch komt.',
  package_empty: 'Er zit nog geen bouwsteen in dit pakket. Voeg er eerst een toe die is ingediend.',
  package_full: `In één pakket passen hoogstens ${MAX_PACKAGE_ITEMS} onderdelen.`,
  package_changed_since_seen:
    'Het pakket is net veranderd. Hieronder staat hoe het nu is: kijk het na en verstuur dan.',
  package_item_twice: 'Deze bouwsteen zit al in het pakket.',
  package_item_number_missing: 'Geef het nummer waaronder dit in het pakket staat, bijvoorbeeld 3a.',
  package_version_not_yours:
    'Deze versie kunt u niet in dit pakket doen. Kies een versie die is ingediend en die u met dit overleg mag delen.',
};

/** "12 bouwstenen, 2 ontbreken" */
export function packageCount({ there, missing }: { there: number; missing: number }): string {
  const bouwstenen = `${there} ${there === 1 ? 'bouwsteen' : 'bouwstenen'}`;
  if (missing === 0) return bouwstenen;
  return `${bouwstenen}, ${missing} ${missing === 1 ? 'ontbreekt' : 'ontbreken'}`;
}
