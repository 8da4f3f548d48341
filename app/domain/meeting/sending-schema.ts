import { z } from 'zod';
import { lineField, textField } from '~/domain/form/fields';

/** Which agenda the secretary saw before pressing the button; an agenda that changed since is looked at again. */
const seen = lineField(64);

export const sendAgendaSchema = z.object({ seen });

export const supplementSchema = z.object({ seen, note: textField() });

/** `sent`: the page said that the participants have the agenda, and so get a mail. */
export const cancellationSchema = z.object({
  reason: textField('reason_missing'),
  sent: z.literal('ja').optional().catch(undefined),
});
