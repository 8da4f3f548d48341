import type { AttachmentRefusal } from './attachment/refusals';
import type { BouwsteenRefusal } from './bouwsteen/refusals';
import type { RichTextRefusal } from './rich-text/input';
import type { RoundRefusal } from './reporting-round/refusals';
import type { SubstituteRefusal } from './reminder/substitute';
import type { RouteRefusal } from './route/rules';
import type { ConsultationRefusal } from './consultation/refusals';
import type { OverlegRefusal } from './overleg/refusals';
import type { MeetingRefusal } from './meeting/refusals';
import type { SendingRefusal } from './meeting/sending';
import type { FieldRefusal } from './form/refusals';
import type { DeliveryRefusal } from './delivery/states';
import type { DateRefusal } from './dates/parse-date';
import type { ItemRefusal } from './agenda-item/rules';
import type { ItemFormRefusal } from './agenda-item/refusals';
import type { MoveRefusal } from './agenda-item/move';
import type { AssignRefusal } from './action-item/assign';
import type { ReportRefusal } from './action-item/report';
import type { GoalRefusal } from './goal/refusals';
import type { ActionMoveRefusal } from './action-move/rules';
import type { ActionShareRefusal } from './action-share/rules';
import type { DeelagendaRefusal } from './deelagenda/add';
import type { AmountRefusal } from './amount-series/parse';
import type { RecordRefusal } from './amount-series/record';
import type { RevisionRefusal } from './amount-series/revision';
import type { FicheRefusal } from './fiche/refusals';
import type { AttendanceRefusal } from './attendance/rules';
import type { EffectTargetRefusal } from './decision/effect-detail';
import type { EffectRefusal } from './decision/effects';
import type { PositionRefusal } from './decision/positions';
import type { DecisionRefusal } from './decision/rules';
import type { SeriesTargetRefusal } from './decision/series-target';
import type { ShareRefusal } from './decision/share';
import type { EscalatieRefusal } from './escalatie/rules';
import type { MemberRefusal } from './werkgroep/member';
import type { PlanningRefusal } from './werkgroep/planning';
import type { WerkgroepMeetingRefusal } from './werkgroep-meeting/refusals';
import type { LineBoxRefusal } from './minutes/line-problem';
import type { RemarkRefusal } from './minutes/remark';
import type { SittingRefusal } from './minutes/sitting';
import type { MonitoringRefusal } from './monitoring/refusals';
import type { MinutesRefusal } from './minutes/state';
import type { PackageRefusal } from './package/refusals';
import type { PartyRefusal } from './party/refusals';
import type { PersonRefusal } from './person/refusals';
import type { CentraleOpdrachtRefusal } from './centrale-opdracht/rules';
import type { TaakopdrachtRefusal } from './taakopdracht/rules';
import type { SessionRefusal } from './session/refusals';
import type { ImportRefusal } from './import/refusals';

/**
 * Codes that any noun may refuse with. A noun's own codes live in its folder and are added to this union;
 * messages/refusals.ts holds a Dutch sentence for each, and the type makes that list complete.
 */
export const generalRefusals = [
  'stale',
  'too_long',
  'text_missing',
  'title_missing',
  'reason_missing',
  'choice_missing',
  'choice_unknown',
  'date_missing',
  'date_impossible',
  'time_impossible',
  'number_impossible',
  'party_missing',
  'party_unknown',
  'unknown_reference',
  'form_unreadable',
  'not_yours',
  'comment_settled',
] as const;

export type GeneralRefusal = (typeof generalRefusals)[number];

export type RefusalCode =
  | GeneralRefusal
  | ImportRefusal
  | AttachmentRefusal
  | ConsultationRefusal
  | RouteRefusal
  | RoundRefusal
  | SubstituteRefusal
  | GoalRefusal
  | BouwsteenRefusal
  | SessionRefusal
  | DeliveryRefusal
  | PersonRefusal
  | PackageRefusal
  | PartyRefusal
  | MoveRefusal
  | ItemFormRefusal
  | ItemRefusal
  | DateRefusal
  | FieldRefusal
  | MeetingRefusal
  | SendingRefusal
  | OverlegRefusal
  | RichTextRefusal
  | MinutesRefusal
  | MonitoringRefusal
  | SittingRefusal
  | RemarkRefusal
  | LineBoxRefusal
  | AttendanceRefusal
  | DecisionRefusal
  | EffectRefusal
  | EffectTargetRefusal
  | SeriesTargetRefusal
  | EscalatieRefusal
  | MemberRefusal
  | PlanningRefusal
  | WerkgroepMeetingRefusal
  | PositionRefusal
  | ShareRefusal
  | AssignRefusal
  | ReportRefusal
  | ActionShareRefusal
  | ActionMoveRefusal
  | DeelagendaRefusal
  | AmountRefusal
  | RevisionRefusal
  | RecordRefusal
  | TaakopdrachtRefusal
  | CentraleOpdrachtRefusal
  | FicheRefusal;
