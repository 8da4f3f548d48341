import { Notice } from '~/components/ui/notice';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import type { PageData } from './data';

/** What one must know before reading on: taken back, or handed back and why. */
export function News({ data: { bouwsteen } }: { data: PageData }) {
  const { withdrawn, withdrawnReason, returned } = bouwsteen;
  if (withdrawn) {
    return (
      <Notice kind="let" level={2} title="Deze bouwsteen is ingetrokken">
        {withdrawnReason}
      </Notice>
    );
  }
  if (!returned) return null;
  const when = returned.at ? ` op ${formatDate(amsterdamDate(returned.at))}` : '';
  return (
    <Notice kind="let" level={2} title={`Teruggelegd${when}`}>
      {returned.reason}
    </Notice>
  );
}
