import { z } from 'zod';

export const signInForm = z.object({
  email: z.email('email_impossible').max(254, 'email_impossible'),
  terug: z.string().optional(),
});
