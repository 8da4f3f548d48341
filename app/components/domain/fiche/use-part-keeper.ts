import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { readMemory, writeMemory } from '~/components/forms/browser-memory';
import { retryDelay, sendForm } from '~/components/forms/send-form';
import type { FichePart } from '~/domain/fiche/parts';
import type { Entries } from '~/domain/fiche/rows/entries';
import { answeredTo, canSend, memoryOf, partsFrom, typedIn, without, type KeptParts } from './kept-parts';

/** How long after the last key a part is sent. */
const PAUSE_MS = 1_500;

export type PartKeeper = {
  parts: KeptParts;
  /** False until the browser's own memory was read; until then nothing is overwritten. */
  ready: boolean;
  /** What this browser still had when the page was opened. */
  restored: readonly FichePart[];
  connection: 'fine' | 'waiting' | 'signed_out';
  /** When the server last took something in, and what is saved of a part since this page was made. */
  savedAt: Date | null;
  versions: Readonly<Partial<Record<FichePart, number>>>;
  type: (part: FichePart, entries: Entries, version: number) => void;
  /** Sends a part at once. */
  send: (part: FichePart) => void;
  retry: () => void;
};

/**
 * Saves as one types (docs/decisions/0013): everything is first kept in this browser, then sent part by part, and only then
 * forgotten. Without a connection it waits; a reload or a crash loses nothing.
 * @param settled a part that a plain form has just saved, or that the person left as it stands
 */
export function usePartKeeper(of: {
  personId: string;
  ficheId: string;
  settled: string | null;
  address: (part: FichePart) => string;
}): PartKeeper {
  const { personId, ficheId, settled, address } = of;
  const memory = memoryOf(personId, ficheId);
  const [parts, setParts] = useState<KeptParts>({});
  const [due, setDue] = useState<readonly FichePart[]>([]);
  const [ready, setReady] = useState(false);
  const [restored, setRestored] = useState<readonly FichePart[]>([]);
  const [connection, setConnection] = useState<PartKeeper['connection']>('fine');
  const [attempt, setAttempt] = useState(0);
  const [saved, setSaved] = useState<Pick<PartKeeper, 'savedAt' | 'versions'>>({
    savedAt: null,
    versions: {},
  });
  const sending = useRef(false);
  const latest = useRef(parts);
  latest.current = parts;
  const pauses = useRef(new Map<FichePart, ReturnType<typeof setTimeout>>());

  useEffect(() => {
    const kept = without(partsFrom(readMemory(memory)), settled as FichePart);
    setParts(kept);
    setDue(Object.keys(kept) as FichePart[]);
    setRestored(Object.keys(kept) as FichePart[]);
    setReady(true);
  }, [memory, settled]);

  useEffect(() => {
    if (ready) writeMemory(memory, Object.keys(parts).length === 0 ? null : parts);
  }, [ready, memory, parts]);

  const send = useCallback((part: FichePart) => {
    clearTimeout(pauses.current.get(part));
    setDue((now) => (now.includes(part) ? now : [...now, part]));
  }, []);

  const type = useCallback(
    (part: FichePart, entries: Entries, version: number) => {
      setParts((now) => typedIn(now, part, entries, version));
      clearTimeout(pauses.current.get(part));
      pauses.current.set(
        part,
        setTimeout(() => send(part), PAUSE_MS),
      );
    },
    [send],
  );

  const next = due.find((part) => canSend(parts[part]));
  useEffect(() => {
    const kept = next && parts[next];
    if (!ready || !kept || sending.current || connection === 'signed_out') return;
    const wait = connection === 'waiting' ? retryDelay(attempt) : 0;
    const timer = setTimeout(() => {
      sending.current = true;
      void sendForm(address(next), { ...kept.entries, version: String(kept.version) }).then((answer) => {
        sending.current = false;
        if (answer.kind !== 'answered') {
          setConnection(answer.kind === 'later' ? 'waiting' : 'signed_out');
          setAttempt((count) => count + 1);
          return;
        }
        setConnection('fine');
        setAttempt(0);
        // What was typed since goes along at once: its own pause may be over by now.
        const more = latest.current[next]?.typed !== kept.typed;
        setDue((now) => [...now.filter((part) => part !== next), ...(more ? [next] : [])]);
        setParts((now) => answeredTo(now, next, kept.typed, answer));
        const told = answer.told as { version?: number; savedAt?: string } | null;
        if (answer.status < 300 && told?.version !== undefined) {
          const at = told.savedAt === undefined ? null : new Date(told.savedAt);
          setSaved((now) => ({ savedAt: at, versions: { ...now.versions, [next]: told.version } }));
        }
      });
    }, wait);
    return () => clearTimeout(timer);
  }, [ready, next, parts, connection, attempt, address]);

  const retry = useCallback(() => {
    setConnection('fine');
    setAttempt(0);
  }, []);

  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [retry]);

  return useMemo(
    () => ({ parts, ready, restored, connection, ...saved, type, send, retry }),
    [parts, ready, restored, connection, saved, type, send, retry],
  );
}
