import { notFound, openToAll } from '~/platform/http/guarded.server';

/** Every address that is none of ours. */
export const loader = openToAll('says that there is nothing here', async () => {
  throw notFound();
});

export default function Nothing() {
  return null;
}
