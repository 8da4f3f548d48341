import type { SessionRefusal } from '~/domain/session/refusals';

export const sessionSentences: Record<SessionRefusal, string> = {
  sign_in_link_spent: 'De link is al gebruikt of ouder dan een kwartier. Vraag een nieuwe aan.',
  sign_in_too_often: 'Er is net vaak om een link gevraagd. Wacht een kwartier en probeer het dan opnieuw.',
  email_impossible: 'Vul uw mailadres in zoals naam@example.org.',
};
