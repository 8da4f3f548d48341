import { versionFactsSelect } from '~/platform/db/bouwsteen/version-facts';
import { db } from '~/platform/db/client.server';

export const allVersions = () => db().bouwsteenVersion.findMany({ select: versionFactsSelect });

type Werkgroep = { id: string; programmaId: string; overlegId: string };

/** What `may` asks about a werkgroep, out of its row. */
export const ofWerkgroep = ({ id, programmaId, overlegId }: Werkgroep) => ({
  werkgroepId: id,
  programmaId,
  overlegId,
});
