import { useEffect, useReducer, useRef } from 'react';
import { attachmentSentences } from '~/messages/attachment';
import { MAX_FILE_BYTES } from '~/domain/attachment/limits';

export type QueuedFile = {
  key: string;
  file: File;
  state: 'wacht' | 'bezig' | 'klaar' | 'fout';
  percent: number;
  message?: string;
  /** Sending the same bytes again may help. */
  again?: boolean;
};

type Move =
  | { kind: 'add'; files: File[] }
  | { kind: 'change'; key: string; to: Partial<QueuedFile> }
  | { kind: 'remove'; key: string }
  | { kind: 'clear' };

let made = 0;

/** What can be said before a byte is sent. */
function queued(file: File): QueuedFile {
  const code = file.size > MAX_FILE_BYTES ? 'file_too_large' : file.size === 0 ? 'file_empty' : null;
  const base = { key: `f${(made += 1)}`, file, percent: 0 };
  return code === null
    ? { ...base, state: 'wacht' }
    : { ...base, state: 'fout', message: attachmentSentences[code].replace('{name}', () => file.name) };
}

function moved(queue: QueuedFile[], move: Move): QueuedFile[] {
  switch (move.kind) {
    case 'add':
      return [...queue.filter((one) => one.state !== 'klaar'), ...move.files.map(queued)];
    case 'change':
      return queue.map((one) => (one.key === move.key ? { ...one, ...move.to } : one));
    case 'remove':
      return queue.filter((one) => one.key !== move.key);
    case 'clear':
      return [];
  }
}

export type UploadQueue = {
  files: QueuedFile[];
  busy: boolean;
  add: (files: File[]) => void;
  remove: (key: string) => void;
  /** Sends all that wait, one after the other; tells how many came in. */
  send: (address: string, fields: () => FormData, key?: string) => Promise<number>;
};

/** The files somebody chose, sent one by one with progress; one that fails stops none of the others. */
export function useUploadQueue(): UploadQueue {
  const [files, dispatch] = useReducer(moved, []);
  const latest = useRef(files);
  latest.current = files;
  const sending = useRef<XMLHttpRequest | null>(null);
  const busy = files.some((one) => one.state === 'bezig');

  useEffect(() => {
    if (!busy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [busy]);
  useEffect(() => () => sending.current?.abort(), []);

  return {
    files,
    busy,
    add: (chosen) => dispatch({ kind: 'add', files: chosen }),
    remove: (key) => {
      if (latest.current.find((one) => one.key === key)?.state === 'bezig') sending.current?.abort();
      dispatch({ kind: 'remove', key });
    },
    send: async (address, fields, key) => {
      let came = 0;
      const mine = latest.current.filter((one) =>
        key === undefined ? one.state === 'wacht' : one.key === key,
      );
      for (const { key, file } of mine) {
        if (!latest.current.some((one) => one.key === key)) continue;
        const change = (to: Partial<QueuedFile>) => dispatch({ kind: 'change', key, to });
        change({ state: 'bezig', percent: 0, message: undefined });
        const body = fields();
        body.append('bestanden', file, file.name);
        const answer = await post(address, body, sending, (percent) => change({ percent }));
        if (answer.ok) came += 1;
        change({ state: answer.ok ? 'klaar' : 'fout', message: answer.message, again: answer.again });
      }
      return came;
    },
  };
}

type Answer = { ok: boolean; message: string; again: boolean };

const LOST = 'De verbinding viel weg. Probeer het nog een keer.';
const SIGNED_OUT = 'U bent niet meer ingelogd. Log in een nieuw tabblad in en probeer het nog een keer.';
const REFUSED = 'Dit bestand kon niet worden toegevoegd. Ververs de pagina en probeer het nog een keer.';

/** XMLHttpRequest, for fetch doesn't tell how far a request is. */
function post(
  address: string,
  body: FormData,
  sending: { current: XMLHttpRequest | null },
  progress: (percent: number) => void,
): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    sending.current = request;
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) progress(Math.floor((event.loaded / event.total) * 100));
    });
    const fail = () => resolve({ ok: false, message: LOST, again: true });
    request.addEventListener('error', fail);
    request.addEventListener('abort', fail);
    request.addEventListener('load', () => resolve(answerOf(request)));
    request.send(body);
  });
}

function answerOf(request: XMLHttpRequest): Answer {
  try {
    const said: unknown = JSON.parse(request.responseText);
    if (typeof said === 'object' && said !== null && 'ok' in said && 'message' in said) {
      return {
        ok: said.ok === true,
        message: String(said.message),
        again: 'again' in said && said.again === true,
      };
    }
  } catch {
    // A page instead of an answer: the sign-in page, or an error page.
  }
  const message = request.responseURL.includes('/inloggen') ? SIGNED_OUT : REFUSED;
  return { ok: false, message, again: true };
}
