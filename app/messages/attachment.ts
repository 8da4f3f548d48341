import type { AttachmentRefusal } from '~/domain/attachment/refusals';

/** Sentences about a file start with its name, for several come in at once. */
export const attachmentSentences: Record<AttachmentRefusal, string> = {
  file_empty: '{name} is leeg. Kies het bestand met de tekst erin.',
  file_too_large: '{name} is groter dan 50 MB. Maak het kleiner, of knip het in delen.',
  file_half: '{name} kwam maar voor een deel aan. Voeg het nog een keer toe.',
  file_type_unknown:
    '{name} is van een soort die hier niet kan. Bewaar het als PDF, Word, Excel, PowerPoint, ODT, ODS, PNG, JPG, GIF of WebP.',
  file_disguised:
    '{name} bevat iets anders dan de naam zegt. Open het in het programma waarmee het gemaakt is en bewaar het opnieuw.',
  file_encrypted:
    '{name} gaat alleen open met een wachtwoord. Bewaar het zonder wachtwoord, anders kunnen de deelnemers het niet lezen.',
  file_damaged:
    '{name} is beschadigd of niet helemaal opgeslagen. Open het, bewaar het opnieuw en voeg dat toe.',
  file_same_as_version: '{name} is precies hetzelfde bestand als versie {number}. Er is niets toegevoegd.',
  file_same_as_attachment: '{name} staat al bij dit punt, als de bijlage "{title}". Er is niets toegevoegd.',
  file_not_stored: '{name} kon niet worden bewaard. Probeer het over een paar minuten nog een keer.',
  file_missing: 'Kies een bestand.',
  files_too_many: 'Kies hoogstens 20 bestanden tegelijk. De eerste 20 zijn bekeken, de rest niet.',
  one_file_only: 'Kies één bestand. Een ander stuk voegt u toe als nieuwe bijlage.',
  attachments_too_many: 'Bij één punt passen hoogstens 40 bijlagen.',
  attachment_withdrawn: 'Deze bijlage is ingetrokken. Voeg een nieuwe toe als het stuk er toch bij hoort.',
  attachment_first: 'Deze bijlage staat al bovenaan bij dit punt.',
  attachment_last: 'Deze bijlage staat al onderaan bij dit punt.',
  version_unknown: 'Kies een versie van deze bijlage.',
  version_on_agenda: 'Deze versie staat al op de agenda.',
  party_not_asked: 'Vraag de bijlage eerst aan een partij.',
  party_already_asked: 'Deze bijlage is al aan die partij gevraagd. Stuur een herinnering.',
  party_delivered: 'Het bestand is er al. Een herinnering is niet meer nodig.',
  party_without_people:
    'Bij deze partij staat niemand die mail kan krijgen. Vraag de beheerder om iemand toe te voegen.',
  reminded_today: 'Deze partij kreeg minder dan een dag geleden al een herinnering. Wacht nog even.',
};
