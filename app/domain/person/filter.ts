import { choiceIn, pageIn, textIn } from '~/domain/register/address';
import { roles, type Role } from './roles';

const personStands = ['zonder_rol', 'niet_actief'] as const;

export type PeopleFilter = {
  tekst: string | undefined;
  rol: Role | undefined;
  stand: (typeof personStands)[number] | undefined;
  page: number;
};

/** The filter of the list of people as it stands in an address. */
export const readPeopleFilter = (search: URLSearchParams): PeopleFilter => ({
  tekst: textIn(search, 'tekst'),
  rol: choiceIn(search, 'rol', roles),
  stand: choiceIn(search, 'stand', personStands),
  page: pageIn(search),
});
