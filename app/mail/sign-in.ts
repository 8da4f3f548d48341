import { mail, type Mail } from './mail-body';

/** `url` carries the single-use token; `minutes` is how long it lives. */
export function signInMail(data: { url: string; minutes: number }): Mail {
  return mail('Uw inloglink voor Vijfhoek', [
    {
      kind: 'text',
      text: `Met deze link logt u in. De link werkt één keer en ${data.minutes} minuten lang.`,
    },
    { kind: 'link', label: 'Log in bij Vijfhoek', url: data.url },
    { kind: 'text', text: 'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen.' },
  ]);
}
