import { MAX_PARTS, type CentraleOpdrachtRefusal } from '~/domain/centrale-opdracht/rules';

export const centraleOpdrachtSentences: Record<CentraleOpdrachtRefusal, string> = {
  centrale_concept_exists: 'Er is al een concept. Werk daarin verder.',
  centrale_not_concept: 'Deze versie is vastgesteld en verandert niet meer. Maak een nieuwe versie.',
  centrale_no_parts: 'Voeg eerst minstens één onderdeel toe.',
  centrale_too_many_parts: `Voeg onderdelen samen: een opdracht heeft er hoogstens ${MAX_PARTS}.`,
  centrale_part_title_taken: 'Er is al een onderdeel met deze titel. Kies een andere.',
  centrale_part_checked: 'Bij dit onderdeel is een bouwsteen nagelopen. Het kan niet meer weg.',
  centrale_changed_since_seen:
    'Terwijl u keek, is de opdracht gewijzigd. Lees hem nog eens en stel hem dan vast.',
  centrale_date_to_come: 'Vul een dag in die geweest is, of vandaag.',
  centrale_date_before: 'De versie die nu geldt, is later vastgesteld. Vul een latere dag in.',
};
