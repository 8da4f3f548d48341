/** What became of a mail: it waits in the queue, it left, or it was given up. */
export const deliveryStates = ['queued', 'sent', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export const deliveryRefusals = ['mail_not_given_up', 'mail_link_expired'] as const;
export type DeliveryRefusal = (typeof deliveryRefusals)[number];

/** Only a mail that was given up can be tried again; a sign-in link is worthless by then. */
export function reasonsNotToRetry(mail: { kind: string; state: DeliveryState }): DeliveryRefusal[] {
  if (mail.state !== 'failed') return ['mail_not_given_up'];
  return mail.kind === 'inloglink' ? ['mail_link_expired'] : [];
}
