export type PersonRefusal =
  | 'person_name_missing'
  | 'person_function_missing'
  | 'person_email_impossible'
  | 'person_email_known'
  | 'person_elsewhere'
  | 'dates_backwards'
  | 'last_beheerder'
  | 'grant_to_self'
  | 'grant_scope_missing'
  | 'grant_scope_wrong'
  | 'grant_known'
  | 'grant_ended'
  | 'grant_end_past';
