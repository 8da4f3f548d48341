export const monitoringRefusals = [
  'measurement_value_missing',
  'measurement_value_impossible',
  'measurement_percentage_impossible',
  'measurement_respondents_impossible',
  'measurement_until_before_from',
  'measurement_in_future',
  'measurement_replaced',
  'measurement_period_taken',
] as const;
export type MonitoringRefusal = (typeof monitoringRefusals)[number];
