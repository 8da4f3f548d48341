import { amsterdamTime } from '~/domain/dates/amsterdam';
import { formatTime } from '~/domain/dates/format';
import { paths } from '~/paths';
import { Button } from '~/components/ui/button';
import { useOutbox } from './outbox';

/** "alles bewaard om 14.31 uur", or what still waits and why. Read out when it changes. */
export function SavedFact({ savedAt }: { savedAt: Date | null }) {
  const { lines, connection, retry } = useOutbox();
  const waiting = lines.filter((line) => !line.saved);
  const refused = waiting.filter((line) => line.refused !== undefined).length;
  return (
    <span role="status" className={waiting.length > 0 && connection !== 'fine' ? 'bewaard--fout' : undefined}>
      {connection === 'signed_out' ? (
        <>
          {`u bent uitgelogd; ${count(waiting.length)} nog hier. `}
          <a href={paths.signIn()} target="_blank" rel="noreferrer">
            Log in
          </a>{' '}
          en{' '}
          <Button variant="bare" small onClick={retry}>
            bewaar opnieuw
          </Button>
        </>
      ) : connection === 'waiting' && waiting.length > 0 ? (
        <>
          {`geen verbinding; ${count(waiting.length)} nog in deze browser. `}
          <Button variant="bare" small onClick={retry}>
            Probeer nu
          </Button>
        </>
      ) : refused > 0 ? (
        `${count(refused)} nog niet bewaard`
      ) : savedAt ? (
        `alles bewaard om ${formatTime(amsterdamTime(savedAt))}`
      ) : (
        ''
      )}
    </span>
  );
}

const count = (lines: number): string => (lines === 1 ? '1 regel staat' : `${lines} regels staan`);
