import { z } from 'zod';
import { idField } from '~/domain/form/fields';

/** With which overleg an adopted besluit is shared. */
export const shareSchema = z.object({ overlegId: idField('choice_missing') });
