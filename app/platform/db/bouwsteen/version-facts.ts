import type { BouwsteenVersionFacts } from '~/domain/access/bouwsteen';
import { askedOf, askedSelect } from '../consultation/asked';

/** What decides who reads a version of a bouwsteen. */
export const versionFactsSelect = {
  id: true,
  submittedAt: true,
  shownTo: { select: { overlegId: true } },
  share: { select: { id: true } },
  consultations: askedSelect,
  bouwsteen: {
    select: {
      programmaId: true,
      werkgroepId: true,
      acceptedVersionId: true,
      werkgroep: { select: { overlegId: true } },
    },
  },
} as const;

type Row = {
  id: string;
  submittedAt: Date | null;
  shownTo: readonly { overlegId: string }[];
  share: object | null;
  consultations: Parameters<typeof askedOf>[0];
  bouwsteen: {
    programmaId: string;
    werkgroepId: string;
    acceptedVersionId: string | null;
    werkgroep: { overlegId: string };
  };
};

/** The same, as domain/access asks for it. */
export const versionFacts = ({ bouwsteen, ...version }: Row): BouwsteenVersionFacts => ({
  programmaId: bouwsteen.programmaId,
  werkgroepId: bouwsteen.werkgroepId,
  overlegId: bouwsteen.werkgroep.overlegId,
  submitted: version.submittedAt !== null,
  accepted: version.id === bouwsteen.acceptedVersionId,
  shownTo: version.shownTo.map(({ overlegId }) => overlegId),
  asked: askedOf(version.consultations),
  sharedWithAchterban: version.share !== null,
});
