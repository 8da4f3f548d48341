import { z } from 'zod';
import { blockSchema } from '~/domain/rich-text/blocks-schema';
import { purposes } from './purposes';

const party = z.object({ id: z.string(), name: z.string(), shortName: z.string() });

const attachment = z.object({
  id: z.string(),
  /** "1" or "2a" */
  label: z.string(),
  title: z.string(),
  /** Null: announced, the file is to follow. */
  file: z
    .object({
      versionId: z.string(),
      number: z.int(),
      name: z.string(),
      sha256: z.string(),
      size: z.int(),
      mediaType: z.string(),
    })
    .nullable(),
});

const item = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  /** "3" or "3a" */
  number: z.string(),
  title: z.string(),
  purposes: z.array(z.enum(purposes)),
  minutes: z.int(),
  /** "HH:mm" */
  start: z.string(),
  end: z.string(),
  submitter: party.nullable(),
  proposal: z.string(),
  explanation: z.array(blockSchema),
  subjects: z.array(z.object({ kind: z.string(), id: z.string(), label: z.string() })),
  attachments: z.array(attachment),
});

/**
 * An agenda as it went out (product rule 11): texts, numbers, times and file hashes as they were, so that it
 * reads the same years later whatever changed since. Annotaties are never in it (product rule 10).
 */
export const agendaSnapshotSchema = z.object({
  format: z.literal(1),
  overleg: z.object({ id: z.string(), name: z.string(), shortName: z.string() }),
  meeting: z.object({
    id: z.string(),
    /** YYYY-MM-DD and HH:mm in Europe/Amsterdam */
    date: z.string(),
    startTime: z.string(),
    minutes: z.int(),
    place: z.string(),
    link: z.string().nullable(),
    kenmerk: z.string().nullable(),
    chair: z.object({ party: party.nullable(), function: z.string() }).nullable(),
  }),
  participants: z.array(party.extend({ hoek: z.string().nullable() })),
  items: z.array(item),
});

export type AgendaSnapshot = z.infer<typeof agendaSnapshotSchema>;
export type SnapshotItem = z.infer<typeof item>;
export type SnapshotAttachment = z.infer<typeof attachment>;
export type SnapshotMeeting = AgendaSnapshot['meeting'];
