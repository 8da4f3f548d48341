import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AgendaCheck, type AgendaCheckData } from './agenda-check';

const check: AgendaCheckData = {
  findings: [{ code: 'item_without_purpose', severity: 'block', itemId: 'six' }],
  names: { numbers: { six: '6' }, labels: {}, parties: {}, asked: {}, end: '15:00' },
  facts: { attachments: [], participants: 12, hoeken: [], expectsHoeken: false, substantive: 9 },
};
const place = { p: 'proef', meetingId: 'm', overlegId: 'o' };

test('what is in order is judged by everything that was found, also where only a part is shown', () => {
  const html = renderToStaticMarkup(<AgendaCheck check={check} severity="warn" place={place} />);
  expect(html).toContain('12 partijen doen mee');
  expect(html).not.toContain('heeft een doel');
});
