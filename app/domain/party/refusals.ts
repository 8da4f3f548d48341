export type PartyRefusal =
  | 'party_name_missing'
  | 'party_short_name_missing'
  | 'party_name_known'
  | 'party_alias_known'
  | 'party_aliases_too_many'
  | 'party_hoek_not_here'
  | 'party_members_only_group'
  | 'party_member_itself';
