import { Button } from '~/components/ui/button';
import { formatInstantTime } from '~/domain/dates/format';
import type { FichePart } from '~/domain/fiche/parts';
import { paths } from '~/paths';
import type { PartKeeper } from './use-part-keeper';

/** "Bewaard om 14.31 uur", or what still waits and why. Read out when it changes. */
export function PartSaved({ keeper, part }: { keeper: PartKeeper; part: FichePart }) {
  const kept = keeper.parts[part];
  if (keeper.connection === 'signed_out') {
    return (
      <p className="bewaard bewaard--fout" role="status">
        U bent uitgelogd. Uw tekst staat nog in deze browser.{' '}
        <a href={paths.signIn()} target="_blank" rel="noreferrer">
          Log in
        </a>{' '}
        en{' '}
        <Button variant="bare" small onClick={keeper.retry}>
          bewaar opnieuw
        </Button>
      </p>
    );
  }
  if (keeper.connection === 'waiting' && kept) {
    return (
      <p className="bewaard bewaard--fout" role="status">
        Geen verbinding. Uw tekst staat nog in deze browser.{' '}
        <Button variant="bare" small onClick={keeper.retry}>
          Probeer nu
        </Button>
      </p>
    );
  }
  const failed = kept?.refused !== undefined || kept?.conflict;
  return (
    <p className={failed ? 'bewaard bewaard--fout' : 'bewaard'} role="status">
      {savedText(keeper, part)}
    </p>
  );
}

function savedText({ parts, savedAt, ready }: PartKeeper, part: FichePart): string {
  const kept = parts[part];
  if (kept?.refused) return 'Nog niet bewaard: kijk de velden na.';
  if (kept?.conflict) return 'Nog niet bewaard: er zijn twee teksten.';
  if (kept) return 'Nog niet bewaard';
  if (savedAt) return `Bewaard om ${formatInstantTime(savedAt)}`;
  return ready ? 'Wat u typt, wordt vanzelf bewaard.' : '';
}
