/** What can become of a mail: waiting in the queue, taken by the mail server, or given up. */
export const deliveryStates = ['queued', 'sent', 'failed'] as const;
