import { monitoredWords, type MonitoredKind, type ObstacleKind } from '~/domain/monitoring/kinds';
import { routeWords } from '~/domain/route/address';
import type { RouteObject } from '~/domain/route/object-kinds';
import type { DoneCode } from '~/messages/done';

/** Every address of ours. Nothing else spells a path. All but the open ones live under the key of a programma. */

const query = (values: Record<string, string | number | undefined>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== '') search.set(name, String(value));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};

/** Adds "?gedaan=": the page that opens says in a sentence what was done (messages/done.ts). */
export const withDone = (path: string, code: DoneCode): string => {
  const [base = '', hash] = path.split('#');
  return `${base}${base.includes('?') ? '&' : '?'}gedaan=${code}${hash === undefined ? '' : `#${hash}`}`;
};

const consultation = (p: string, id: string) => `/${p}/consultaties/${id}`;
const response = (p: string, id: string, partyId: string) => `${consultation(p, id)}/reacties/${partyId}`;
const fiche = (p: string, id: string) => `/${p}/fiches/${id}`;
const route = (p: string, { kind, id }: RouteObject) => `/${p}/behandeling/${routeWords[kind]}/${id}`;
const meeting = (p: string, id: string) => `/${p}/vergaderingen/${id}`;
const item = (p: string, m: string, id: string) => `${meeting(p, m)}/punten/${id}`;
const bouwstenenPackage = (p: string, id: string) => `/${p}/pakketten/${id}`;
const werkgroepMeeting = (p: string, w: string, id: string) => `/${p}/werkgroepen/${w}/bijeenkomsten/${id}`;
/** `itemId` opens the line box at that agendapunt. */
const minutes = (p: string, m: string, itemId?: string) =>
  `${meeting(p, m)}/verslag${itemId === undefined ? '' : `?punt=${itemId}#punt-${itemId}`}`;

const centrale = (p: string, number?: number) =>
  `/${p}/centrale-opdracht${number === undefined ? '' : `/${number}`}`;
const round = (p: string, id: string) => `/${p}/rondes/${id}`;
const submission = (p: string, id: string, partyId: string) => `${round(p, id)}/partijen/${partyId}`;
const taakopdracht = (p: string, werkgroepId: string, number: number) =>
  `/${p}/werkgroepen/${werkgroepId}/taakopdracht/${number}`;
const monitored = (p: string, kind: MonitoredKind, id: string) =>
  `/${p}/monitoring/${monitoredWords[kind]}/${id}`;
const bouwsteen = (p: string, id: string) => `/${p}/bouwstenen/${id}`;

export const paths = {
  home: () => '/',
  signIn: (returnTo?: string) => `/inloggen${query({ terug: returnTo === '/' ? undefined : returnTo })}`,
  signInLink: (secret: string) => `/inloggen/${secret}`,
  signInDemo: () => '/inloggen/proef',
  signOut: () => '/uitloggen',
  sessions: () => '/sessies',
  help: () => '/hulp',
  handbook: (name: string, anchor?: string) => `/hulp/${name}${anchor === undefined ? '' : `#${anchor}`}`,
  /** `src` as the text of a handleiding names it: "beelden/agenda.png". */
  handbookPicture: (src: string) => `/hulp/beelden/${src}`,
  accessibility: () => '/toegankelijkheid',
  privacy: () => '/privacy',
  problem: () => '/probleem',
  /** Open to whoever has the secret. */
  calendarFeed: (secret: string) => `/kalender/${secret}.ics`,

  overview: (p: string) => `/${p}`,
  search: (p: string, q?: string, more: { soort?: string; pagina?: number } = {}) =>
    `/${p}/zoeken${query({ q, ...more })}`,

  meetings: (p: string, filter: Record<string, string | undefined> = {}) =>
    `/${p}/vergaderingen${query(filter)}`,
  newMeeting: (p: string, overlegId?: string) => `/${p}/vergaderingen/nieuw${query({ overleg: overlegId })}`,
  overleg: (p: string, id: string) => `/${p}/overleggen/${id}`,
  overlegSettings: (p: string, id: string) => `/${p}/overleggen/${id}/instellingen`,
  parkingList: (p: string, id: string) => `/${p}/overleggen/${id}/parkeerlijst`,
  parkedItem: (p: string, id: string, i: string) => `/${p}/overleggen/${id}/parkeerlijst/${i}`,
  parkedItemAgenda: (p: string, id: string, i: string) => `/${p}/overleggen/${id}/parkeerlijst/${i}/agenda`,
  parkedItemWithdrawal: (p: string, id: string, i: string) =>
    `/${p}/overleggen/${id}/parkeerlijst/${i}/intrekking`,
  /** Files at a point that waits on the parking list. */
  proposedItemFiles: (p: string, id: string, i: string) => `/${p}/overleggen/${id}/voorstel/${i}/bijlagen`,
  proposedItemFile: (p: string, id: string, i: string) =>
    `/${p}/overleggen/${id}/voorstel/${i}/bijlagen/bestand`,
  proposeItem: (p: string, id: string) => `/${p}/overleggen/${id}/voorstel`,

  meeting,
  meetingFacts: (p: string, m: string) => `${meeting(p, m)}/gegevens`,
  meetingProposals: (p: string, m: string) => `${meeting(p, m)}/voorstellen`,
  meetingHistory: (p: string, m: string) => `${meeting(p, m)}/geschiedenis`,
  presence: (p: string, m: string) => `${meeting(p, m)}/aanwezig-op-pagina`,
  newItem: (p: string, m: string) => `${meeting(p, m)}/punten/nieuw`,
  item,
  itemEdit: (p: string, m: string, i: string) => `${item(p, m, i)}/bewerken`,
  itemPlace: (p: string, m: string, i: string) => `${item(p, m, i)}/plaats`,
  itemWithdrawal: (p: string, m: string, i: string) => `${item(p, m, i)}/intrekking`,
  itemCarry: (p: string, m: string, i: string) => `${item(p, m, i)}/doorschuiven`,
  itemAttachments: (p: string, m: string, i: string) => `${item(p, m, i)}/bijlagen`,
  itemAttachmentFile: (p: string, m: string, i: string) => `${item(p, m, i)}/bijlagen/bestand`,
  itemAttachmentRequest: (p: string, m: string, i: string) => `${item(p, m, i)}/bijlagen/verzoek`,
  annotations: (p: string, m: string, i: string, partyId: string) => `${item(p, m, i)}/annotaties/${partyId}`,
  attachment: (p: string, m: string, a: string) => `${meeting(p, m)}/bijlagen/${a}`,
  attachmentVersions: (p: string, m: string, a: string) => `${meeting(p, m)}/bijlagen/${a}/versies`,
  attachmentVersionFile: (p: string, m: string, a: string) =>
    `${meeting(p, m)}/bijlagen/${a}/versies/bestand`,
  attachmentPlace: (p: string, m: string, a: string) => `${meeting(p, m)}/bijlagen/${a}/plaats`,
  attachmentRequest: (p: string, m: string, a: string) => `${meeting(p, m)}/bijlagen/${a}/verzoek`,
  /** Which file version is on the agenda. */
  attachmentPin: (p: string, m: string, a: string, fileVersionId?: string) =>
    `${meeting(p, m)}/bijlagen/${a}/agendaversie${query({ versie: fileVersionId })}`,
  attachmentWithdrawal: (p: string, m: string, a: string) => `${meeting(p, m)}/bijlagen/${a}/intrekking`,
  attachmentReminder: (p: string, m: string, a: string) => `${meeting(p, m)}/bijlagen/${a}/herinnering`,
  file: (p: string, fileVersionId: string) => `/${p}/bestanden/${fileVersionId}`,
  /** The same, opened in the browser where that is safe (PDF, pictures). */
  fileView: (p: string, fileVersionId: string) => `/${p}/bestanden/${fileVersionId}?toon=ja`,
  check: (p: string, m: string) => `${meeting(p, m)}/controle`,
  sending: (p: string, m: string) => `${meeting(p, m)}/verzending`,
  supplement: (p: string, m: string) => `${meeting(p, m)}/nazending`,
  cancellation: (p: string, m: string) => `${meeting(p, m)}/afgelasting`,
  deliveries: (p: string, m: string) => `${meeting(p, m)}/verzendingen`,
  agendaVersion: (p: string, m: string, n: number) => `${meeting(p, m)}/versies/${n}`,
  agendaPdf: (p: string, m: string, version?: number | 'concept') =>
    `${meeting(p, m)}/agenda.pdf${query({ versie: version })}`,
  annotatedPdf: (p: string, m: string, partyId?: string) =>
    `${meeting(p, m)}/annotaties.pdf${query({ partij: partyId })}`,
  packPdf: (p: string, m: string) => `${meeting(p, m)}/vergaderset.pdf`,
  minutesPdf: (p: string, m: string) => `${meeting(p, m)}/verslag.pdf`,
  decisionListPdf: (p: string, m: string) => `${meeting(p, m)}/besluitenlijst.pdf`,
  actionListPdf: (p: string, m: string) => `${meeting(p, m)}/actielijst.pdf`,
  calendar: (p: string, m: string) => `${meeting(p, m)}/uitnodiging.ics`,

  minutes,
  attendance: (p: string, m: string) => `${minutes(p, m)}/aanwezigheid`,
  attendanceMarks: (p: string, m: string) => `${minutes(p, m)}/wie-is-er`,
  itemTakeUp: (p: string, m: string, i: string) => `${minutes(p, m)}/punten/${i}/behandeling`,
  contributionRemoval: (p: string, m: string, id: string) => `${minutes(p, m)}/inbreng/${id}/verwijdering`,
  decisionWithdrawal: (p: string, m: string, id: string) => `${minutes(p, m)}/besluiten/${id}/intrekking`,
  decisionAgreement: (p: string, m: string, id: string) => `${minutes(p, m)}/besluiten/${id}/allen-akkoord`,
  actionWithdrawal: (p: string, m: string, id: string) => `${minutes(p, m)}/acties/${id}/intrekking`,
  minutesLine: (p: string, m: string, i: string) => `${minutes(p, m)}/regels/${i}`,
  /** The line box's own door: answers in JSON. */
  minutesLineBox: (p: string, m: string, i: string) => `${minutes(p, m)}/regels/${i}/vak`,
  newContribution: (p: string, m: string, i: string) => `${minutes(p, m)}/punten/${i}/inbreng`,
  newDecision: (p: string, m: string, i: string) => `${minutes(p, m)}/punten/${i}/besluit`,
  newMinutesAction: (p: string, m: string, i: string) => `${minutes(p, m)}/punten/${i}/actie`,
  contribution: (p: string, m: string, id: string) => `${minutes(p, m)}/inbreng/${id}`,
  decisionEdit: (p: string, m: string, id: string) => `${minutes(p, m)}/besluiten/${id}`,
  actionEdit: (p: string, m: string, id: string) => `${minutes(p, m)}/acties/${id}`,
  meetingOpening: (p: string, m: string) => `${minutes(p, m)}/opening`,
  meetingClosing: (p: string, m: string) => `${minutes(p, m)}/sluiting`,
  correction: (p: string, m: string) => `${minutes(p, m)}/correctie`,
  remarks: (p: string, m: string) => `${minutes(p, m)}/opmerkingen`,
  remark: (p: string, m: string, r: string) => `${minutes(p, m)}/opmerkingen/${r}`,
  decisionList: (p: string, m: string) => `${meeting(p, m)}/besluitenlijst`,
  actionList: (p: string, m: string) => `${meeting(p, m)}/actielijst`,

  decisions: (p: string, filter: Record<string, string | undefined> = {}) =>
    `/${p}/besluiten${query(filter)}`,
  decision: (p: string, id: string) => `/${p}/besluiten/${id}`,
  decisionSharing: (p: string, id: string) => `/${p}/besluiten/${id}/delen`,
  actions: (p: string, filter: Record<string, string | undefined> = {}) => `/${p}/acties${query(filter)}`,
  action: (p: string, id: string) => `/${p}/acties/${id}`,
  /** One report among those of an action. */
  report: (p: string, id: string, reportId: string) => `/${p}/acties/${id}#melding-${reportId}`,
  actionReport: (p: string, id: string) => `/${p}/acties/${id}/melding`,
  reportEvidence: (p: string, id: string, reportId: string) =>
    `/${p}/acties/${id}/meldingen/${reportId}/bewijs`,
  /** Takes one file and answers in JSON. */
  reportEvidenceFile: (p: string, id: string, reportId: string) =>
    `/${p}/acties/${id}/meldingen/${reportId}/bewijs/bestand`,
  actionShift: (p: string, id: string) => `/${p}/acties/${id}/verplaatsing`,
  /** What the action goes on in. */
  actionSuccession: (p: string, id: string) => `/${p}/acties/${id}/opvolging`,
  /** What the action brings of the target of one of its maatregelen. */
  actionShare: (p: string, id: string, maatregelId: string) => `/${p}/acties/${id}/aandelen/${maatregelId}`,
  reminders: (p: string) => `/${p}/herinneringen`,
  /** Makes a secret address, and shows it this once. */
  newCalendarFeed: (p: string) => `/${p}/herinneringen/agenda-adres`,
  /** What the programma wants: strategic goals, smart goals and inspanningen. */
  goals: (p: string) => `/${p}/doelen`,
  /** `under`: the goal that it is to stand under. */
  newGoal: (p: string, under?: string) => `/${p}/doelen/nieuw${query({ onder: under })}`,
  goal: (p: string, id: string) => `/${p}/doelen/${id}`,
  goalWithdrawal: (p: string, id: string) => `/${p}/doelen/${id}/intrekking`,
  goalEdit: (p: string, id: string) => `/${p}/doelen/${id}/bewerken`,
  rounds: (p: string) => `/${p}/rondes`,
  newRound: (p: string) => `/${p}/rondes/nieuw`,
  round: (p: string, id: string, filter: Record<string, string | undefined> = {}) =>
    `${round(p, id)}${query(filter)}`,
  roundEdit: (p: string, id: string) => `${round(p, id)}/bewerken`,
  roundFreezing: (p: string, id: string) => `${round(p, id)}/vastlegging`,
  /** This round beside another one, by default the one before. */
  roundComparison: (p: string, id: string, withId?: string) =>
    `${round(p, id)}/vergelijking${query({ met: withId })}`,
  /** The set of one party in a round. */
  submission,
  submissionAction: (p: string, id: string, partyId: string, actionId: string) =>
    `${submission(p, id, partyId)}/acties/${actionId}`,
  /** A file that shows what is said of an action in the set. */
  submissionEvidence: (p: string, id: string, partyId: string, actionId: string) =>
    `${submission(p, id, partyId)}/acties/${actionId}/bewijs`,
  submissionEvidenceFile: (p: string, id: string, partyId: string, actionId: string) =>
    `${submission(p, id, partyId)}/acties/${actionId}/bewijs/bestand`,
  submissionHandIn: (p: string, id: string, partyId: string) => `${submission(p, id, partyId)}/indiening`,
  submissionReturn: (p: string, id: string, partyId: string) => `${submission(p, id, partyId)}/teruggave`,
  submissionApproval: (p: string, id: string, partyId: string) => `${submission(p, id, partyId)}/goedkeuring`,

  maatregelen: (p: string, filter: Record<string, string | undefined> = {}) =>
    `/${p}/maatregelen${query(filter)}`,
  maatregel: (p: string, id: string, zoals: string | null = null) =>
    `/${p}/maatregelen/${id}${query({ zoals: zoals ?? undefined })}`,
  /** A revision of its reeks as a step of the way from award to action. */
  seriesStep: (p: string, id: string, revisionId: string) => `/${p}/maatregelen/${id}#reeks-${revisionId}`,
  /** Any two revisions of its reeks side by side. */
  seriesComparison: (p: string, id: string) => `/${p}/maatregelen/${id}/reeksen`,
  realised: (p: string, id: string) => `/${p}/maatregelen/${id}/gerealiseerd`,
  /** Every cell that is PM. */
  pm: (p: string, filter: Record<string, string | undefined> = {}) => `/${p}/pm${query(filter)}`,
  pmCell: (p: string, id: string, year: number) => `/${p}/maatregelen/${id}/pm/${year}`,
  pmAmount: (p: string, id: string, year: number) => `/${p}/maatregelen/${id}/pm/${year}/bedrag`,
  monitoring: (p: string, part?: string) => `/${p}/monitoring${part === undefined ? '' : `#${part}`}`,
  /** An indicator, an example, a knelpunt or a risk. */
  monitored,
  /** `wrong`: the measurement that a next one is to come in the place of. */
  indicator: (p: string, id: string, wrong?: string) =>
    `${monitored(p, 'indicator', id)}${wrong === undefined ? '' : `${query({ vervangt: wrong })}#meten`}`,
  newMonitored: (p: string, kind: MonitoredKind) => `/${p}/monitoring/${monitoredWords[kind]}/nieuw`,
  monitoredEdit: (p: string, kind: MonitoredKind, id: string) => `${monitored(p, kind, id)}/bewerken`,
  monitoredWithdrawal: (p: string, kind: MonitoredKind, id: string) => `${monitored(p, kind, id)}/intrekking`,
  /** What is done about it, said by whose it is. */
  obstacleAnswer: (p: string, kind: ObstacleKind, id: string) => `${monitored(p, kind, id)}/antwoord`,
  measurementWithdrawal: (p: string, indicatorId: string, id: string) =>
    `${monitored(p, 'indicator', indicatorId)}/metingen/${id}/intrekking`,
  /** The pictures of the money; `zoals` shows them as they were known on that day. */
  moneyPicture: (p: string, filter: Record<string, string | undefined> = {}) => `/${p}/beeld${query(filter)}`,
  moneyPictureFile: (p: string, file: string, filter: Record<string, string | undefined> = {}) =>
    `/${p}/beeld/${file}${query(filter)}`,
  werkgroepen: (p: string) => `/${p}/werkgroepen`,
  werkgroep: (p: string, id: string) => `/${p}/werkgroepen/${id}`,
  coverage: (p: string, werkgroepId: string, zoals: string | null = null) =>
    `/${p}/werkgroepen/${werkgroepId}/optelling${query({ zoals: zoals ?? undefined })}`,
  werkgroepMembers: (p: string, w: string) => `/${p}/werkgroepen/${w}/leden`,
  newWerkgroepMember: (p: string, w: string) => `/${p}/werkgroepen/${w}/leden/nieuw`,
  werkgroepMember: (p: string, w: string, id: string) => `/${p}/werkgroepen/${w}/leden/${id}`,
  newPlanning: (p: string, w: string) => `/${p}/werkgroepen/${w}/planning/nieuw`,
  planning: (p: string, w: string, id: string) => `/${p}/werkgroepen/${w}/planning/${id}`,
  planningWithdrawal: (p: string, w: string, id: string) =>
    `/${p}/werkgroepen/${w}/planning/${id}/intrekking`,
  newWerkgroepMeeting: (p: string, w: string) => `/${p}/werkgroepen/${w}/bijeenkomsten/nieuw`,
  werkgroepMeeting,
  werkgroepMeetingEdit: (p: string, w: string, id: string) => `${werkgroepMeeting(p, w, id)}/bewerken`,
  werkgroepMeetingCancellation: (p: string, w: string, id: string) =>
    `${werkgroepMeeting(p, w, id)}/afgelasting`,
  newWerkgroepAction: (p: string, w: string, id: string) => `${werkgroepMeeting(p, w, id)}/acties/nieuw`,
  werkgroepAction: (p: string, w: string, id: string, actionId: string) =>
    `${werkgroepMeeting(p, w, id)}/acties/${actionId}`,
  werkgroepActionWithdrawal: (p: string, w: string, id: string, actionId: string) =>
    `${werkgroepMeeting(p, w, id)}/acties/${actionId}/intrekking`,
  newEscalatie: (p: string, werkgroepId: string, shortfall?: boolean) =>
    `/${p}/werkgroepen/${werkgroepId}/escalaties/nieuw${query({ tekort: shortfall ? 'ja' : undefined })}`,
  escalatie: (p: string, werkgroepId: string, id: string) =>
    `/${p}/werkgroepen/${werkgroepId}/escalaties/${id}`,
  escalatieEdit: (p: string, werkgroepId: string, id: string) =>
    `/${p}/werkgroepen/${werkgroepId}/escalaties/${id}/bewerken`,
  escalatieAgenda: (p: string, werkgroepId: string, id: string) =>
    `/${p}/werkgroepen/${werkgroepId}/escalaties/${id}/agenda`,
  escalatieWithdrawal: (p: string, werkgroepId: string, id: string) =>
    `/${p}/werkgroepen/${werkgroepId}/escalaties/${id}/intrekking`,
  /** `zoals`: as known on that day. */
  coverageOfAll: (p: string, zoals: string | null = null) =>
    `/${p}/optelling${query({ zoals: zoals ?? undefined })}`,
  taakopdracht,
  newTaakopdracht: (p: string, w: string) => `/${p}/werkgroepen/${w}/taakopdracht/nieuw`,
  taakopdrachtEdit: (p: string, w: string, n: number) => `${taakopdracht(p, w, n)}/bewerken`,
  taakopdrachtRound: (p: string, w: string, n: number) => `${taakopdracht(p, w, n)}/rondzending`,
  taakopdrachtAgenda: (p: string, w: string, n: number) => `${taakopdracht(p, w, n)}/agenda`,
  /** Two versions side by side. */
  taakopdrachtComparison: (p: string, w: string, from?: number, to?: number) =>
    `/${p}/werkgroepen/${w}/taakopdracht/vergelijking${query({ van: from, naar: to })}`,
  /** What every werkgroep must deliver: the version that holds, or the one with this number. */
  centrale,
  newCentrale: (p: string) => `${centrale(p)}/nieuw`,
  centraleEdit: (p: string, n: number) => `${centrale(p, n)}/bewerken`,
  newRequiredPart: (p: string, n: number) => `${centrale(p, n)}/onderdelen/nieuw`,
  requiredPart: (p: string, n: number, partId: string) => `${centrale(p, n)}/onderdelen/${partId}`,
  requiredPartRemoval: (p: string, n: number, partId: string) =>
    `${centrale(p, n)}/onderdelen/${partId}/verwijdering`,
  centraleAdoption: (p: string, n: number) => `${centrale(p, n)}/vaststelling`,
  centraleComparison: (p: string, from?: number, to?: number) =>
    `${centrale(p)}/vergelijking${query({ van: from, naar: to })}`,
  bouwstenen: (p: string, filter: Record<string, string | undefined> = {}) =>
    `/${p}/bouwstenen${query(filter)}`,
  newBouwsteen: (p: string, werkgroepId: string, addendumToId?: string) =>
    `/${p}/werkgroepen/${werkgroepId}/bouwstenen/nieuw${query({ bij: addendumToId })}`,
  bouwsteen,
  bouwsteenVersion: (p: string, id: string, number: number) => `${bouwsteen(p, id)}/versies/${number}`,
  bouwsteenFiles: (p: string, id: string) => `${bouwsteen(p, id)}/bestanden`,
  /** Takes one file at a time and answers in JSON. */
  bouwsteenFile: (p: string, id: string) => `${bouwsteen(p, id)}/bestanden/bestand`,
  bouwsteenFileRemoval: (p: string, id: string, fileVersionId: string) =>
    `${bouwsteen(p, id)}/bestanden/${fileVersionId}`,
  bouwsteenParts: (p: string, id: string) => `${bouwsteen(p, id)}/onderdelen`,
  bouwsteenSubmission: (p: string, id: string) => `${bouwsteen(p, id)}/indiening`,
  bouwsteenReturn: (p: string, id: string) => `${bouwsteen(p, id)}/teruglegging`,
  bouwsteenProcessing: (p: string, id: string) => `${bouwsteen(p, id)}/verwerking`,
  bouwsteenSharing: (p: string, id: string) => `${bouwsteen(p, id)}/deling`,
  bouwsteenWithdrawal: (p: string, id: string) => `${bouwsteen(p, id)}/intrekking`,
  bouwsteenAgenda: (p: string, id: string) => `${bouwsteen(p, id)}/agenda`,
  bouwsteenFacts: (p: string, id: string) => `${bouwsteen(p, id)}/gegevens`,

  packages: (p: string, filter: Record<string, string | undefined> = {}) => `/${p}/pakketten${query(filter)}`,
  newPackage: (p: string, overlegId?: string) => `/${p}/pakketten/nieuw${query({ overleg: overlegId })}`,
  package: bouwstenenPackage,
  packageEdit: (p: string, id: string) => `${bouwstenenPackage(p, id)}/bewerken`,
  packageWithdrawal: (p: string, id: string) => `${bouwstenenPackage(p, id)}/intrekking`,
  packageSending: (p: string, id: string) => `${bouwstenenPackage(p, id)}/verzending`,
  packageZip: (p: string, id: string) => `${bouwstenenPackage(p, id)}/pakket.zip`,
  packagePdf: (p: string, id: string) => `${bouwstenenPackage(p, id)}/pakket.pdf`,
  newPackageItem: (p: string, id: string) => `${bouwstenenPackage(p, id)}/onderdelen/nieuw`,
  packageItem: (p: string, id: string, i: string) => `${bouwstenenPackage(p, id)}/onderdelen/${i}`,
  packageItemPlace: (p: string, id: string, i: string) =>
    `${bouwstenenPackage(p, id)}/onderdelen/${i}/plaats`,
  packageItemRemoval: (p: string, id: string, i: string) =>
    `${bouwstenenPackage(p, id)}/onderdelen/${i}/verwijdering`,
  /** What was shared with the achterban. */
  shared: (p: string) => `/${p}/gedeeld`,
  sharedThing: (p: string, shareId: string) => `/${p}/gedeeld/${shareId}`,

  newFiche: (p: string, bouwsteenId: string) => `/${p}/bouwstenen/${bouwsteenId}/fiches/nieuw`,
  /** `deel` opens that part to be written; `bewaard` says which part was just saved by a plain form. */
  fiche: (p: string, id: string, at: { deel?: string; bewaard?: string } = {}) => {
    const part = at.deel ?? at.bewaard;
    return `${fiche(p, id)}${query(at)}${part === undefined ? '' : `#deel-${part}`}`;
  },
  fichePart: (p: string, id: string, part: string) => `${fiche(p, id)}/delen/${part}`,
  /** The same, answered in JSON, for who saves as one types. */
  fichePartBox: (p: string, id: string, part: string) => `${fiche(p, id)}/delen/${part}/vak`,
  fichePdf: (p: string, id: string) => `${fiche(p, id)}/fiche.pdf`,
  ficheWithdrawal: (p: string, id: string) => `${fiche(p, id)}/intrekking`,
  ficheHistory: (p: string, id: string) => `${fiche(p, id)}/geschiedenis`,
  ficheComments: (p: string, id: string) => `${fiche(p, id)}/reacties`,
  ficheVersion: (p: string, id: string, n: number) => `${fiche(p, id)}/versies/${n}`,
  ficheVersionPdf: (p: string, id: string, n: number) => `${fiche(p, id)}/versies/${n}/fiche.pdf`,
  ficheComparison: (p: string, id: string, between: { van?: number; naar?: number } = {}) =>
    `${fiche(p, id)}/vergelijking${query(between)}`,
  bouwsteenComments: (p: string, id: string) => `/${p}/bouwstenen/${id}/reacties`,
  commentSettling: (p: string, commentId: string) => `/${p}/reacties/${commentId}/afhandeling`,
  spreadsheets: (p: string) => `/${p}/spreadsheets`,
  newSpreadsheet: (p: string, soort?: string) => `/${p}/spreadsheets/nieuw${query({ soort })}`,
  spreadsheet: (p: string, id: string, filter: Record<string, string | undefined> = {}) =>
    `/${p}/spreadsheets/${id}${query(filter)}`,
  /** A list as a workbook that may come back: "acties", "meldingen" or "reeksen". */
  spreadsheetFile: (p: string, kind: string) => `/${p}/spreadsheets/${kind}.xlsx`,
  deelagenda: (p: string, filter: Record<string, string | undefined> = {}) =>
    `/${p}/deelagenda${query(filter)}`,
  newDeelagendaAction: (p: string, werkgroep?: string) => `/${p}/deelagenda/nieuw${query({ werkgroep })}`,
  /** On one sheet of A3, with the filter of the page. */
  deelagendaPdf: (p: string, filter: Record<string, string | undefined> = {}) =>
    `/${p}/deelagenda.pdf${query({ ...filter, als: undefined })}`,

  /** The way of a bouwsteen, taakopdracht, package or document along overleggen. */
  route,
  /** `date` and `overlegId` fill in what is already known: a note beside one of our own agendas. */
  newRouteStep: (p: string, of: RouteObject, at: { date?: string; overlegId?: string } = {}) =>
    `${route(p, of)}/stappen/nieuw${query({ datum: at.date, overleg: at.overlegId })}`,
  routeStep: (p: string, of: RouteObject, stepId: string) => `${route(p, of)}/stappen/${stepId}`,
  routeStepWithdrawal: (p: string, of: RouteObject, stepId: string) =>
    `${route(p, of)}/stappen/${stepId}/intrekking`,

  consultations: (p: string, filter: Record<string, string | undefined> = {}) =>
    `/${p}/consultaties${query(filter)}`,
  /** Of a version: a TaakopdrachtVersion, a BouwsteenVersion or a FileVersion, by its id. */
  newConsultation: (p: string, kind: 'taakopdracht' | 'bouwsteen' | 'document', versionId: string) =>
    `/${p}/consultaties/nieuw${query({ soort: kind, id: versionId })}`,
  consultation,
  consultationTerm: (p: string, id: string) => `${consultation(p, id)}/termijn`,
  consultationClosing: (p: string, id: string) => `${consultation(p, id)}/sluiting`,
  consultationReminder: (p: string, id: string) => `${consultation(p, id)}/herinnering`,
  consultationExport: (p: string, id: string, format: 'docx' | 'xlsx' | 'csv') =>
    `${consultation(p, id)}/opmerkingen.${format}`,
  /** The answer of the werkorganisatie to a remark. */
  consultationRemark: (p: string, id: string, remarkId: string) =>
    `${consultation(p, id)}/opmerkingen/${remarkId}`,
  /** The own list of a party, and what it says of the whole. */
  response,
  responseReturn: (p: string, id: string, partyId: string) => `${response(p, id, partyId)}/teruggave`,
  newResponseRemark: (p: string, id: string, partyId: string) =>
    `${response(p, id, partyId)}/opmerkingen/nieuw`,
  responseRemark: (p: string, id: string, partyId: string, remarkId: string) =>
    `${response(p, id, partyId)}/opmerkingen/${remarkId}`,
  responseRemarkWithdrawal: (p: string, id: string, partyId: string, remarkId: string) =>
    `${response(p, id, partyId)}/opmerkingen/${remarkId}/intrekking`,

  beheer: (p: string) => `/${p}/beheer`,
  people: (p: string, filter: Record<string, string | undefined> = {}) =>
    `/${p}/beheer/mensen${query(filter)}`,
  newPerson: (p: string) => `/${p}/beheer/mensen/nieuw`,
  person: (p: string, id: string) => `/${p}/beheer/mensen/${id}`,
  grant: (p: string, personId: string) => `/${p}/beheer/mensen/${personId}/rollen`,
  grantEnd: (p: string, personId: string, grantId: string) =>
    `/${p}/beheer/mensen/${personId}/rollen/${grantId}`,
  parties: (p: string) => `/${p}/beheer/partijen`,
  newParty: (p: string) => `/${p}/beheer/partijen/nieuw`,
  party: (p: string, id: string) => `/${p}/beheer/partijen/${id}`,
  outbox: (p: string, filter: Record<string, string | undefined> = {}) => `/${p}/beheer/post${query(filter)}`,
  mail: (p: string, deliveryId: string) => `/${p}/beheer/post/${deliveryId}`,
  mailRetry: (p: string, deliveryId: string) => `/${p}/beheer/post/${deliveryId}/nieuwe-poging`,
} as const;

/** The same list as a file, with the filter of the page. */
export const exportPath = (path: string, format: 'csv' | 'xlsx'): string => {
  const [base = '', search] = path.split('?');
  return `${base}.${format}${search === undefined ? '' : `?${search}`}`;
};
