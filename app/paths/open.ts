import { query } from './query';

export const openPaths = {
  home: () => '/',
  signIn: (returnTo?: string) => `/inloggen${query({ terug: returnTo === '/' ? undefined : returnTo })}`,
  signInLink: (secret: string) => `/inloggen/${secret}`,
  signInDemo: () => '/inloggen/proef',
  signOut: () => '/uitloggen',
  sessions: () => '/sessies',
  help: () => '/hulp',
  handbook: (name: string, anchor?: string) => `/hulp/${name}${anchor === undefined ? '' : `#${anchor}`}`,
  /** `src` as the text of a handleiding names it: "beelden/agenda.png". */
  handbookPicture: (src: string) => `/hulp/beelden/${src}`,
  accessibility: () => '/toegankelijkheid',
  privacy: () => '/privacy',
  problem: () => '/probleem',
  /** Open to whoever has the secret. */
  calendarFeed: (secret: string) => `/kalender/${secret}.ics`,
} as const;
