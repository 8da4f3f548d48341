import type { Actor } from '~/domain/access/actor';
import type { Prisma } from '../generated/client';
import { visibleBouwsteenVersions } from './bouwstenen.server';
import { askedIn } from './consultations.server';
import { visibleActions } from './decisions.server';
import { writtenIn } from './rounds.server';

const secretaris = (actor: Actor) => ({ overlegId: { in: [...actor.secretarisOf] } });

/**
 * file:read: whoever works on an agendapunt that carries the document, whoever was sent this very version or asked for
 * remarks on it, whoever reads a version of a bouwsteen that it is part of, whoever reads an action that it is evidence for, and
 * whoever reads the set of a round that it goes with.
 */
export const visibleFiles = (actor: Actor): Prisma.FileVersionWhereInput => ({
  document: { programmaId: actor.programmaId },
  OR: [
    {
      document: {
        attachments: { some: { item: { OR: [secretaris(actor), { submittedById: actor.personId }] } } },
      },
    },
    {
      papers: {
        some: {
          agendaVersion: {
            meeting: { overlegId: { in: [...actor.secretarisOf, ...actor.participatesIn] } },
          },
        },
      },
    },
    { consultations: { some: askedIn(actor) } },
    { bouwstenen: { some: { bouwsteenVersion: visibleBouwsteenVersions(actor) } } },
    { reportEvidence: { some: { action: visibleActions(actor) } } },
    { roundEvidence: { some: writtenIn(actor) } },
  ],
});

/** The documents of which this person may have a file, or works on the agendapunt that asks for one. */
export const visibleDocuments = (actor: Actor): Prisma.DocumentWhereInput => ({
  programmaId: actor.programmaId,
  OR: [{ versions: { some: visibleFiles(actor) } }, { attachments: { some: { item: secretaris(actor) } } }],
});

/** attachment:deliver */
export const deliverableAttachments = (actor: Actor): Prisma.AttachmentWhereInput => ({
  document: { programmaId: actor.programmaId },
  OR: [{ item: secretaris(actor) }, { requestedFromId: { in: [...actor.actingParties] } }],
});
