import type { DeliveryRefusal } from '~/domain/delivery/states';

/** What became of a mail, in words. */
export const deliveryStateWords = {
  queued: 'wacht',
  sent: 'verstuurd',
  failed: 'niet aangekomen',
} as const;

export const deliveryKindWords = {
  agenda: 'agenda',
  nazending: 'nazending',
  afgelasting: 'afgelasting',
  verslag_ter_correctie: 'verslag ter correctie',
  herinnering_bijlage: 'herinnering aan een bijlage',
  inloglink: 'inloglink',
  bouwsteen: 'bericht over een bouwsteen',
  pakket: 'pakket bouwstenen',
  consultatie: 'bericht over een consultatie',
  acties_overzicht: 'weekoverzicht van acties',
  ronde: 'bericht over een rapportageronde',
} as const;

/** "Versie 2, nazending" */
export const versionTitle = (version: {
  number: number;
  kind: 'agenda' | 'nazending' | 'afgelasting';
}): string => `Versie ${version.number}, ${deliveryKindWords[version.kind]}`;

/** "Naar 16 mensen: 14 verstuurd, 2 wachten." */
export function deliverySummary(deliveries: readonly { state: keyof typeof deliveryStateWords }[]): string {
  const count = (state: keyof typeof deliveryStateWords) =>
    deliveries.filter((one) => one.state === state).length;
  const [sent, queued, failed] = [count('sent'), count('queued'), count('failed')];
  const parts = [
    ...(sent > 0 ? [`${sent} verstuurd`] : []),
    ...(queued > 0 ? [`${queued} ${queued === 1 ? 'wacht' : 'wachten'} nog`] : []),
    ...(failed > 0 ? [`${failed} niet aangekomen`] : []),
  ];
  const people = deliveries.length === 1 ? '1 persoon' : `${deliveries.length} mensen`;
  return `Naar ${people}: ${parts.join(', ')}.`;
}

export const deliverySentences: Record<DeliveryRefusal, string> = {
  mail_not_given_up: 'Deze mail is weg of wacht nog op een volgende poging. U hoeft niets te doen.',
  mail_link_expired: 'Een inloglink geldt een kwartier. Laat de ontvanger een nieuwe link vragen.',
};
