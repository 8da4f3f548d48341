import { useEffect, useState } from 'react';
import { Button } from '~/components/ui/button';
import type { KeptLine } from './kept-lines';
import { useOutbox } from './outbox';

/** Lines that were entered and are on their way: shown at once, so that typing never waits. */
export function PendingLines({ itemId }: { itemId: string }) {
  const { lines } = useOutbox();
  return lines.filter((line) => line.itemId === itemId).map((line) => <Pending key={line.id} line={line} />);
}

/** Only what takes longer than a second is worth a word. */
const PATIENCE_MS = 1000;

function Pending({ line }: { line: KeptLine }) {
  const { takeBack, connection } = useOutbox();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const waiting = connection === 'fine' ? 'bezig met bewaren' : 'wacht op verbinding';
  return (
    <div className="regel regel--onderweg">
      <span className="bij t-tabel">
        {line.refused ? 'niet bewaard' : slow && !line.saved ? waiting : ''}
      </span>
      <div>
        <p>{line.text}</p>
        {line.refused ? (
          <>
            <p className="fout" role="alert">
              {line.refused}
            </p>
            <Button variant="bare" small onClick={() => takeBack(line)}>
              Verbeter deze regel
            </Button>
          </>
        ) : null}
      </div>
    </div>
  );
}
