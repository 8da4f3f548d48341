import { useRevalidator } from '@remix-run/react';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { v7 } from 'uuid';
import { retryDelay } from '~/components/forms/send-form';
import { readKept, withTyped, writeKept, type Kept, type KeptLine } from './kept-lines';
import { sendLine } from './send-line';

export type Connection = 'fine' | 'waiting' | 'signed_out';

type Outbox = {
  lines: KeptLine[];
  drafts: Kept['drafts'];
  connection: Connection;
  /** False until the browser's own memory was read; until then nothing is overwritten. */
  ready: boolean;
  draft: (itemId: string, text: string) => void;
  enter: (itemId: string, text: string, choice?: string) => void;
  /** Takes a refused line back into the box to mend it. */
  takeBack: (line: KeptLine) => void;
  retry: () => void;
};

const Context = createContext<Outbox | null>(null);

export const useOutbox = (): Outbox => {
  const outbox = useContext(Context);
  if (!outbox) throw new Error('no outbox around this part of the page');
  return outbox;
};

type Props = {
  personId: string;
  meetingId: string;
  /** Changes whenever the page was read anew. */
  page: unknown;
  address: (itemId: string) => string;
  children: ReactNode;
};

/**
 * Everything that is typed in the minutes is first kept in this browser, then sent line by line, in order, and only
 * then forgotten. Without a connection the lines wait; a reload or a crash loses none of them.
 */
export function OutboxProvider({ personId, meetingId, page, address, children }: Props) {
  const [kept, setKept] = useState<Kept>({ lines: [], drafts: {} });
  const [ready, setReady] = useState(false);
  const [connection, setConnection] = useState<Connection>('fine');
  const [attempt, setAttempt] = useState(0);
  const sending = useRef(false);
  const { revalidate } = useRevalidator();

  useEffect(() => {
    setKept((now) => withTyped(readKept(personId, meetingId), now.drafts));
    setReady(true);
  }, [personId, meetingId]);

  useEffect(() => {
    if (ready) writeKept(personId, meetingId, kept);
  }, [ready, kept, personId, meetingId]);

  const next = kept.lines.find((line) => line.refused === undefined && !line.saved);
  useEffect(() => {
    if (!ready || next === undefined || sending.current || connection === 'signed_out') return;
    const wait = connection === 'waiting' ? retryDelay(attempt) : 0;
    const timer = setTimeout(() => {
      sending.current = true;
      void sendLine(address(next.itemId), next).then((sent) => {
        sending.current = false;
        if (sent.kind === 'later' || sent.kind === 'signed_out') {
          setConnection(sent.kind === 'later' ? 'waiting' : 'signed_out');
          setAttempt((count) => count + 1);
          return;
        }
        setConnection('fine');
        setAttempt(0);
        const isThis = (line: KeptLine) => line.id === next.id;
        setKept((now) => ({
          ...now,
          lines: now.lines.map((line) => {
            if (!isThis(line)) return line;
            return sent.kind === 'saved' ? { ...line, saved: true } : { ...line, refused: sent.sentence };
          }),
        }));
        if (sent.kind === 'saved') revalidate();
      });
    }, wait);
    return () => clearTimeout(timer);
  }, [ready, next, connection, attempt, address, revalidate]);

  // What was saved stands in the page by now.
  useEffect(() => {
    setKept((now) =>
      now.lines.some((line) => line.saved) ? { ...now, lines: now.lines.filter((line) => !line.saved) } : now,
    );
  }, [page]);

  const retry = useCallback(() => {
    setConnection('fine');
    setAttempt(0);
  }, []);

  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [retry]);

  const draft = useCallback((itemId: string, text: string) => {
    setKept((now) => ({ ...now, drafts: { ...now.drafts, [itemId]: text } }));
  }, []);

  const enter = useCallback((itemId: string, text: string, choice = '') => {
    const line = { id: v7(), itemId, text, choice };
    setKept((now) => ({ lines: [...now.lines, line], drafts: { ...now.drafts, [itemId]: '' } }));
  }, []);

  const takeBack = useCallback((line: KeptLine) => {
    setKept((now) => ({
      lines: now.lines.filter((one) => one.id !== line.id),
      drafts: {
        ...now.drafts,
        [line.itemId]: [line.text, now.drafts[line.itemId]].filter(Boolean).join(' '),
      },
    }));
  }, []);

  const outbox = useMemo(
    () => ({ lines: kept.lines, drafts: kept.drafts, connection, ready, draft, enter, takeBack, retry }),
    [kept, connection, ready, draft, enter, takeBack, retry],
  );
  return <Context.Provider value={outbox}>{children}</Context.Provider>;
}
