/** The closed list of what can happen. Each has its Dutch words in messages/events.ts. */
export const eventActions = [
  'world_loaded',
  'signed_in',
  'signed_out',
  'session_ended',
  'sign_in_requested',
  'person_added',
  'person_changed',
  'role_granted',
  'role_ended',
  'party_added',
  'party_changed',
  'overleg_changed',
  'standing_items_changed',
  'meeting_added',
  'meeting_changed',
  'meeting_cancelled',
  'meeting_opened',
  'meeting_closed',
  'proposal_accepted',
  'proposal_refused',
  'item_added',
  'item_changed',
  'item_moved',
  'item_withdrawn',
  'item_parked',
  'item_carried',
  'item_proposed',
  'subject_linked',
  'subject_unlinked',
  'attachment_added',
  'attachment_changed',
  'attachment_withdrawn',
  'attachment_requested',
  'file_version_added',
  'annotation_written',
  'agenda_sent',
  'supplement_sent',
  'mail_sent',
  'mail_failed',
  'mail_retried',
  'attendance_recorded',
  'item_times_recorded',
  'contribution_added',
  'contribution_changed',
  'contribution_removed',
  'decision_recorded',
  'decision_changed',
  'decision_withdrawn',
  'decision_shared',
  'position_recorded',
  'minutes_sent_for_correction',
  'minutes_adopted',
  'remark_made',
  'remark_answered',
  'action_added',
  'action_changed',
  'action_withdrawn',
  'action_reported',
  'taakopdracht_adopted',
  'taakopdracht_drafted',
  'taakopdracht_changed',
  'taakopdracht_sent_round',
  'taakopdracht_discharged',
  'series_revised',
  'series_proposed',
  'centrale_opdracht_drafted',
  'centrale_opdracht_changed',
  'centrale_opdracht_adopted',
  'bouwsteen_announced',
  'bouwsteen_changed',
  'bouwsteen_withdrawn',
  'bouwsteen_version_started',
  'bouwsteen_file_added',
  'bouwsteen_file_removed',
  'part_checked',
  'bouwsteen_submitted',
  'bouwsteen_returned',
  'bouwsteen_accepted',
  'bouwsteen_processed',
  'bouwsteen_shared',
  'package_made',
  'package_changed',
  'package_withdrawn',
  'package_sent',
  'fiche_added',
  'fiche_changed',
  'fiche_withdrawn',
  'comment_made',
  'comment_settled',
  'member_added',
  'member_changed',
  'planning_added',
  'planning_changed',
  'planning_withdrawn',
  'werkgroep_meeting_added',
  'werkgroep_meeting_changed',
  'escalatie_made',
  'escalatie_changed',
  'escalatie_withdrawn',
  'escalatie_answered',
  'route_step_added',
  'route_step_changed',
  'route_step_withdrawn',
  'consultation_opened',
  'consultation_changed',
  'consultation_closed',
  'consultation_remark_made',
  'consultation_remark_changed',
  'consultation_remark_withdrawn',
  'consultation_handed_in',
  'consultation_remark_answered',
  'round_opened',
  'round_changed',
  'round_frozen',
  'round_report_written',
  'submission_handed_in',
  'submission_returned',
  'submission_approved',
  'action_shifted',
  'action_succeeded',
  'action_share_set',
  'deelagenda_action_added',
  'series_quantified',
  'series_realised',
  'pm_assigned',
  'goal_added',
  'goal_changed',
  'goal_withdrawn',
  'indicator_added',
  'indicator_changed',
  'indicator_withdrawn',
  'measurement_added',
  'measurement_withdrawn',
  'good_practice_added',
  'good_practice_changed',
  'good_practice_withdrawn',
  'knelpunt_added',
  'knelpunt_changed',
  'knelpunt_withdrawn',
  'risk_added',
  'risk_changed',
  'risk_withdrawn',
  'import_read',
  'import_confirmed',
  'import_discarded',
  'reminder_chosen',
  'digest_sent',
  'substitute_named',
  'substitute_ended',
  'feed_made',
  'feed_revoked',
] as const;

export type EventAction = (typeof eventActions)[number];

export type ObjectKind =
  | 'programma'
  | 'person'
  | 'session'
  | 'role'
  | 'party'
  | 'overleg'
  | 'meeting'
  | 'item'
  | 'attachment'
  | 'file'
  | 'annotation'
  | 'delivery'
  | 'attendance'
  | 'contribution'
  | 'decision'
  | 'minutes'
  | 'remark'
  | 'action'
  | 'taakopdracht'
  | 'maatregel'
  | 'werkgroep'
  | 'centrale_opdracht'
  | 'bouwsteen'
  | 'bouwsteen_version'
  | 'package'
  | 'fiche'
  | 'comment'
  | 'werkgroep_meeting'
  | 'escalatie'
  | 'route_step'
  | 'consultation'
  | 'round'
  | 'goal'
  | 'indicator'
  | 'good_practice'
  | 'knelpunt'
  | 'risk'
  | 'import'
  | 'reminder'
  | 'substitute'
  | 'feed';

/** What changed: per field from what to what, and what else a reader of the history needs. */
export type EventChange = {
  fields?: Record<string, { from: unknown; to: unknown }>;
  detail?: Record<string, unknown>;
};
