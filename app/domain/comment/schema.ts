import { z } from 'zod';
import { lineField, textField } from '~/domain/form/fields';

/** What people of a werkgroep can say something about among themselves. */
export const commentedKinds = ['fiche', 'bouwsteen'] as const;
export type CommentedKind = (typeof commentedKinds)[number];

/** `place`: the part of a fiche, or nothing for the whole. */
export const commentSchema = z.object({ place: lineField(60), text: textField('text_missing') });
