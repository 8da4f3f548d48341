import { z } from 'zod';
import { listField } from '~/domain/form/fields';
import { attendanceStatuses, type AttendanceDraft } from './rules';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const marksSchema = z
  .object({ listed: listField, present: listField })
  .transform(({ listed, present }) => ({
    listed: listed.filter((id) => uuid.test(id)),
    present: present.filter((id) => uuid.test(id)),
  }));

export type AttendanceFormRow = AttendanceDraft & { id: string | null; version: number; remove: boolean };

/**
 * The whole list in one form. `rows` names each row; its fields end in that name: "party-<row>", "function-<row>",
 * "status-<row>", "substitute-<row>", "absent-<row>[]", "version-<row>", "remove-<row>". A new row without a status
 * is not there.
 */
export const attendanceSchema = z.looseObject({ rows: listField }).transform((form) => ({
  rows: form.rows.slice(0, 200).flatMap((row): AttendanceFormRow[] => {
    const text = (name: string): string => {
      const value = form[`${name}-${row}`];
      return typeof value === 'string' ? value.trim() : '';
    };
    const status = attendanceStatuses.find((one) => one === text('status'));
    const partyId = text('party');
    if (status === undefined || !uuid.test(partyId)) return [];
    const absent = form[`absent-${row}`];
    return [
      {
        id: uuid.test(row) ? row : null,
        version: Number(text('version')) || 0,
        remove: text('remove') !== '',
        partyId,
        function: text('function').slice(0, 200),
        status,
        substitute: text('substitute').slice(0, 200),
        absentAt: Array.isArray(absent)
          ? absent.filter((id): id is string => typeof id === 'string' && uuid.test(id))
          : [],
      },
    ];
  }),
}));
