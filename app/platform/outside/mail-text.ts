/** What a person reads of a mail that we kept: its text and the names of what is attached. */
export type KeptText = { text: string; attachments: string[] };

type Part = { type: string; encoding: string; name: string | null; body: string };

/** Reads a mail of our own making (nodemailer's MIME); not meant for mail from elsewhere. */
export function readKeptMail(eml: string): KeptText {
  const parts = partsOf(eml.replace(/\r\n/g, '\n'));
  const text = parts.find((part) => part.type === 'text/plain');
  return {
    text: text ? decoded(text) : '',
    attachments: [...new Set(parts.flatMap((part) => part.name ?? []))],
  };
}

function partsOf(entity: string): Part[] {
  const end = entity.indexOf('\n\n');
  const head = (end < 0 ? entity : entity.slice(0, end)).replace(/\n[ \t]+/g, ' ');
  const body = end < 0 ? '' : entity.slice(end + 2);
  const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1] ?? '';
  const type = field('Content-Type');
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined)
    return body
      .split(`--${boundary}`)
      .slice(1, -1)
      .flatMap((part) => partsOf(part.slice(1)));
  return [
    {
      type: type.split(';')[0]?.trim().toLowerCase() ?? '',
      encoding: field('Content-Transfer-Encoding').trim().toLowerCase(),
      name: /filename="?([^";]+)"?/i.exec(field('Content-Disposition'))?.[1] ?? null,
      body,
    },
  ];
}

function decoded({ encoding, body }: Part): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const joined = body.replace(/=\n/g, '');
  const bytes = joined.replace(/((?:=[0-9A-F]{2})+)/gi, (run) =>
    Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'),
  );
  return bytes;
}
