/** What became of a mail: it waits in the queue, it left, or it was given up. */
export const deliveryStates = ['queued', 'sent', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];
