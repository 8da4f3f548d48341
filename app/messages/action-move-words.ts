import type { SuccessionKind } from '~/domain/action-move/rules';

export const successionKindWords: Record<SuccessionKind, string> = {
  vervangen: 'vervangen door een andere actie',
  gesplitst: 'gesplitst in meer acties',
  samengevoegd: 'samengevoegd met andere in één actie',
};
