import type { PartyRefusal } from '~/domain/party/refusals';
import type { PartyKind } from '~/domain/party/rules';
import type { PersonRefusal } from '~/domain/person/refusals';
import type { Role } from '~/domain/person/roles';

export const personSentences: Record<PersonRefusal, string> = {
  person_name_missing: 'Geef de functie van dit account, bijvoorbeeld: secretaris BOHA.',
  person_function_missing: 'Vul in wat deze persoon bij de partij doet.',
  person_email_impossible: 'Vul een mailadres in zoals functie@example.org.',
  person_email_known: 'Dit mailadres hoort al bij een account. Zoek dat account op, of neem een ander adres.',
  person_elsewhere:
    'Dit account werkt ook in een ander programma. Hier kunt u alleen de rollen in dit programma wijzigen.',
  dates_backwards: 'Kies een einddatum die na de begindatum ligt.',
  last_beheerder:
    'Dit is de enige beheerder zonder einddatum. Geef eerst iemand anders de rol van beheerder.',
  grant_to_self: 'U kunt uzelf geen rol geven. Vraag het een andere beheerder.',
  grant_scope_missing: 'Kies waarvoor deze rol geldt.',
  grant_scope_wrong: 'Deze rol past niet bij wat u koos. Kies wat er bij de rol staat.',
  grant_known: 'Deze rol is er al in deze tijd. Beëindig die eerst, of kies andere datums.',
  grant_ended: 'Deze rol is al beëindigd.',
  grant_end_past: 'Kies vandaag of een dag die nog komt. Wat iemand met de rol deed, blijft staan.',
};

export const partySentences: Record<PartyRefusal, string> = {
  party_name_missing: 'Geef de volledige naam van de partij.',
  party_short_name_missing: 'Geef een korte naam, zoals VNG.',
  party_name_known: 'Deze naam is al van een andere partij. Kies een naam die erbij te onderscheiden is.',
  party_alias_known: '“{alias}” is al van een andere partij. Haal deze schrijfwijze weg.',
  party_aliases_too_many: 'Houd het bij hoogstens 20 andere schrijfwijzen.',
  party_hoek_not_here: 'Een adviseur of secretariaat hoort bij geen hoek. Kies: geen hoek.',
  party_members_only_group: 'Alleen een verzamelnaam staat voor andere partijen. Haal de vinkjes weg.',
  party_member_itself: 'Een verzamelnaam kan niet voor zichzelf staan. Haal dat vinkje weg.',
};

export const roleWords: Record<Role, string> = {
  secretaris: 'secretaris van een overleg',
  werkgroepvoorzitter: 'voorzitter van een werkgroep',
  werkgroepsecretaris: 'secretaris van een werkgroep',
  werkgroeplid: 'lid van een werkgroep',
  partijvertegenwoordiger: 'vertegenwoordiger van een partij',
  financien: 'financiën',
  lezer: 'lezer',
  beheerder: 'beheerder',
};

/** What a role lets somebody do, for who has to give it. */
export const roleHelp: Record<Role, string> = {
  secretaris: 'bereidt de vergaderingen van dit overleg voor en maakt het verslag',
  werkgroepvoorzitter: 'leidt de werkgroep en stelt agendapunten voor',
  werkgroepsecretaris: 'regelt de stukken van de werkgroep',
  werkgroeplid: 'leest mee in de werkgroep',
  partijvertegenwoordiger: 'leest de stukken van de partij, schrijft annotaties en meldt voortgang',
  financien: 'ziet alle reeksen, ook voorstellen',
  lezer: 'leest wat met de achterban is gedeeld',
  beheerder: 'beheert mensen, rollen en partijen; ziet daarmee geen stukken',
};

/** "secretaris van BOHA", "beheerder": a role with what it is held for. */
export function roleText(role: Role, scope: string | null): string {
  if (scope === null) return roleWords[role];
  switch (role) {
    case 'secretaris':
      return `secretaris van ${scope}`;
    case 'werkgroepvoorzitter':
      return `voorzitter van de werkgroep ${scope}`;
    case 'werkgroepsecretaris':
      return `secretaris van de werkgroep ${scope}`;
    case 'werkgroeplid':
      return `lid van de werkgroep ${scope}`;
    case 'partijvertegenwoordiger':
      return `vertegenwoordiger van ${scope}`;
    case 'financien':
    case 'lezer':
    case 'beheerder':
      return roleWords[role];
  }
}

export const partyKindWords: Record<PartyKind, string> = {
  organisation: 'organisatie',
  group: 'verzamelnaam',
  adviser: 'adviseur',
  secretariat: 'secretariaat',
};

export const partyKindHelp: Record<PartyKind, string> = {
  organisation: 'hoort bij één hoek, of bij het bredere veld',
  group: 'staat voor meer partijen, zoals “brancheorganisaties”',
  adviser: 'zit aan tafel zonder hoek, zoals het NJi',
  secretariat: 'ondersteunt en hoort bij geen hoek',
};
