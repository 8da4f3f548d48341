import { z } from 'zod';
import { choiceField, lineField, listField, textField, versionField } from '~/domain/form/fields';
import { isHoek, type Hoek } from '~/domain/hoek/hoek';
import { partyKinds, readAliases } from './rules';

const hoek = z
  .string()
  .catch('')
  .transform((value, context): Hoek | null => {
    if (value === '') return null;
    if (isHoek(value)) return value;
    context.addIssue({ code: 'custom', message: 'choice_unknown' });
    return z.NEVER;
  });

const party = {
  name: lineField(200, 'party_name_missing'),
  shortName: lineField(60, 'party_short_name_missing'),
  aliases: textField().transform(readAliases),
  kind: choiceField(partyKinds),
  hoek,
  memberIds: listField,
};

export const newPartyForm = z.object(party);
export type NewParty = z.infer<typeof newPartyForm>;

export const partyForm = z.object({ ...party, version: versionField });
export type PartyChange = z.infer<typeof partyForm>;
