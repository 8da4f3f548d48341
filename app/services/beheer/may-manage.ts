import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';

/** People, roles and parties are the beheerder's; to anyone else these pages do not exist. */
export const mayManage = ({ actor }: Ctx): boolean =>
  may(actor, 'beheer:manage', { programmaId: actor.programmaId });
