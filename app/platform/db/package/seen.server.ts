import { hashOf } from '~/platform/outside/secrets.server';

type Seen = {
  version: number;
  items: readonly { id: string; version: number; bouwsteenVersionId: string | null }[];
};

/** Names exactly this package: the form that sends it carries it, so that what goes out is what was looked at. */
export const packageSeen = ({ version, items }: Seen): string =>
  hashOf(JSON.stringify([version, items.map((item) => [item.id, item.version, item.bouwsteenVersionId])]));
