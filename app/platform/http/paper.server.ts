const mediaTypes = { pdf: 'application/pdf', ics: 'text/calendar; charset=utf-8; method=' } as const;

const headers = (type: string, disposition: 'inline' | 'attachment', name: string) => ({
  'Content-Type': type,
  'Content-Disposition': `${disposition}; filename="${name}"`,
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
});

/** A paper of ours, shown in the browser; `name` says what it is when it is kept. */
export const pdfAnswer = (bytes: Uint8Array, name: string): Response =>
  new Response(new Uint8Array(bytes), { headers: headers(mediaTypes.pdf, 'inline', name) });

/** An entry for the own calendar. */
export const calendarAnswer = (
  entry: { method: 'REQUEST' | 'CANCEL'; content: string },
  name: string,
): Response =>
  new Response(entry.content, { headers: headers(mediaTypes.ics + entry.method, 'attachment', name) });

/** A calendar to subscribe to. */
export const feedAnswer = (content: string): Response =>
  new Response(content, { headers: headers(`${mediaTypes.ics}PUBLISH`, 'inline', 'vijfhoek.ics') });
