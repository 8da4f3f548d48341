import { askedOf, askedSelect } from '~/platform/db/consultation/asked';
import { db } from '~/platform/db/client.server';

/** What `may` asks about a version of a bouwsteen, out of its row. */
export const versions = {
  include: {
    bouwsteen: { include: { werkgroep: true } },
    shownTo: true,
    share: true,
    consultations: askedSelect,
  },
} as const;

export const allVersions = () => db().bouwsteenVersion.findMany(versions);
type Version = Awaited<ReturnType<typeof allVersions>>[number];

type Werkgroep = { id: string; programmaId: string; overlegId: string };

export const ofWerkgroep = ({ id, programmaId, overlegId }: Werkgroep) => ({
  werkgroepId: id,
  programmaId,
  overlegId,
});

export const ofVersion = (version: Version) => ({
  ...ofWerkgroep(version.bouwsteen.werkgroep),
  submitted: version.submittedAt !== null,
  accepted: version.bouwsteen.acceptedVersionId === version.id,
  shownTo: version.shownTo.map((one) => one.overlegId),
  asked: askedOf(version.consultations),
  sharedWithAchterban: version.share !== null,
});
