import { bouwsteenKind } from './bouwsteen';
import { bronKind } from './bron';
import { centraleOpdrachtKind } from './centrale-opdracht';
import { consultationKind } from './consultation';
import { deelagendaActionKind } from './deelagenda';
import { ficheKind } from './fiche';
import { goalKind } from './goal';
import { meetingKind } from './meeting';
import { maatregelKind, printedTotalKind } from './money';
import { goodPracticeKind, indicatorKind, knelpuntKind, riskKind } from './monitoring';
import { overlegKind } from './overleg';
import { packageKind } from './package';
import { partyKind } from './party';
import { personKind } from './person';
import { planningKind } from './planning';
import { routeStepKind } from './route-step';
import { taakopdrachtKind } from './taakopdracht';
import { werkgroepKind } from './werkgroep';
import { werkgroepMeetingKind } from './werkgroep-meeting';

/** The lists that a part of a world may hold, by the name they have in the file. */
export const kinds = {
  bronnen: bronKind,
  parties: partyKind,
  persons: personKind,
  overleggen: overlegKind,
  meetings: meetingKind,
  planning: planningKind,
  werkgroepen: { ...werkgroepKind, nested: { members: 'werkgroepMember' } },
  taakopdrachten: taakopdrachtKind,
  maatregelen: maatregelKind,
  printedTotals: printedTotalKind,
  deelagendaActions: deelagendaActionKind,
  centraleOpdrachten: centraleOpdrachtKind,
  bouwstenen: bouwsteenKind,
  fiches: ficheKind,
  packages: packageKind,
  routeSteps: routeStepKind,
  consultations: consultationKind,
  werkgroepMeetings: werkgroepMeetingKind,
  goals: goalKind,
  indicators: indicatorKind,
  goodPractices: goodPracticeKind,
  knelpunten: knelpuntKind,
  risks: riskKind,
} as const;

export type Plural = keyof typeof kinds;
export const PLURALS = Object.keys(kinds) as Plural[];
