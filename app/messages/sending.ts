import type { SendingRefusal } from '~/domain/meeting/sending';

export const sendingSentences: Record<SendingRefusal, string> = {
  agenda_already_sent: 'Deze agenda is al verstuurd. Verstuur wat er veranderd is als nazending.',
  agenda_not_sent: 'Deze agenda is nog niet verstuurd. Verstuur eerst de agenda zelf.',
  agenda_not_ready: 'Deze agenda kan nog niet weg. Los eerst op wat hieronder staat.',
  agenda_changed_since_seen:
    'De agenda is net veranderd. Hieronder staat hoe hij nu is: kijk hem na en verstuur dan.',
  meeting_minuted:
    'In het verslag van deze vergadering staat al iets: zij is dus (deels) gehouden. Sluit de vergadering in het verslag, of haal daar eerst weg wat er niet hoort.',
  sent_since_seen:
    'De agenda is intussen verstuurd. Hieronder staat wie er nu bericht krijgt: kijk dat na en druk dan opnieuw.',
  supplement_empty: 'Er is niets veranderd sinds de laatste versie. Een nazending is niet nodig.',
};
