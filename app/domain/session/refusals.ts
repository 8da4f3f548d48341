export const sessionRefusals = ['sign_in_link_spent', 'sign_in_too_often', 'email_impossible'] as const;

export type SessionRefusal = (typeof sessionRefusals)[number];
