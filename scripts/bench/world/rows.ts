import type pg from 'pg';
import type { Prisma } from '~/platform/db/generated/client';

/** Rows to come, per table, in the order in which they may be written. */
export type Rows = {
  Overleg: Prisma.OverlegCreateManyInput[];
  OverlegParticipant: Prisma.OverlegParticipantCreateManyInput[];
  OverlegShare: Prisma.OverlegShareCreateManyInput[];
  StandingItem: Prisma.StandingItemCreateManyInput[];
  Person: Prisma.PersonCreateManyInput[];
  PartyMembership: Prisma.PartyMembershipCreateManyInput[];
  RoleGrant: Prisma.RoleGrantCreateManyInput[];
  WerkgroepMember: Prisma.WerkgroepMemberCreateManyInput[];
  Meeting: Prisma.MeetingCreateManyInput[];
  AgendaItem: Prisma.AgendaItemCreateManyInput[];
  ItemSubject: Prisma.ItemSubjectCreateManyInput[];
  File: Prisma.FileCreateManyInput[];
  Document: Prisma.DocumentCreateManyInput[];
  FileVersion: Prisma.FileVersionCreateManyInput[];
  Attachment: Prisma.AttachmentCreateManyInput[];
  AgendaVersion: Prisma.AgendaVersionCreateManyInput[];
  AgendaVersionPaper: Prisma.AgendaVersionPaperCreateManyInput[];
  SentItem: Prisma.SentItemCreateManyInput[];
  Delivery: Prisma.DeliveryCreateManyInput[];
  Annotation: Prisma.AnnotationCreateManyInput[];
  Attendance: Prisma.AttendanceCreateManyInput[];
  Contribution: Prisma.ContributionCreateManyInput[];
  Decision: Prisma.DecisionCreateManyInput[];
  DecisionSubject: Prisma.DecisionSubjectCreateManyInput[];
  DecisionPosition: Prisma.DecisionPositionCreateManyInput[];
  DecisionShare: Prisma.DecisionShareCreateManyInput[];
  MinutesRemark: Prisma.MinutesRemarkCreateManyInput[];
  ActionItem: Prisma.ActionItemCreateManyInput[];
  ActionRole: Prisma.ActionRoleCreateManyInput[];
  ActionMaatregel: Prisma.ActionMaatregelCreateManyInput[];
  ActionReport: Prisma.ActionReportCreateManyInput[];
};

export const noRows = (): Rows => ({
  Overleg: [],
  OverlegParticipant: [],
  OverlegShare: [],
  StandingItem: [],
  Person: [],
  PartyMembership: [],
  RoleGrant: [],
  WerkgroepMember: [],
  Meeting: [],
  AgendaItem: [],
  ItemSubject: [],
  File: [],
  Document: [],
  FileVersion: [],
  Attachment: [],
  AgendaVersion: [],
  AgendaVersionPaper: [],
  SentItem: [],
  Delivery: [],
  Annotation: [],
  Attendance: [],
  Contribution: [],
  Decision: [],
  DecisionSubject: [],
  DecisionPosition: [],
  DecisionShare: [],
  MinutesRemark: [],
  ActionItem: [],
  ActionRole: [],
  ActionMaatregel: [],
  ActionReport: [],
});

/** Rows per statement: large enough to be quick, small enough to stay out of the way of memory. */
const BATCH = 2_000;

/** A set per statement. Columns that no row names get their default; all rows of a table name the same ones. */
export async function insertRows(
  client: pg.ClientBase,
  table: string,
  rows: readonly object[],
  batch = BATCH,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => client.escapeIdentifier(name))
    .join(', ');
  for (let start = 0; start < rows.length; start += batch) {
    const part = JSON.stringify(rows.slice(start, start + batch));
    await client.query(
      `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
      [part],
    );
  }
}
