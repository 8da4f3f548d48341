import { monitoredWords, type MonitoredKind, type ObstacleKind } from '~/domain/monitoring/kinds';
import { query } from './query';

const monitored = (p: string, kind: MonitoredKind, id: string) =>
  `/${p}/monitoring/${monitoredWords[kind]}/${id}`;

export const monitoringPaths = {
  monitoring: (p: string, part?: string) => `/${p}/monitoring${part === undefined ? '' : `#${part}`}`,
  /** An indicator, an example, a knelpunt or a risk. */
  monitored,
  /** `wrong`: the measurement that a next one is to come in the place of. */
  indicator: (p: string, id: string, wrong?: string) =>
    `${monitored(p, 'indicator', id)}${wrong === undefined ? '' : `${query({ vervangt: wrong })}#meten`}`,
  newMonitored: (p: string, kind: MonitoredKind) => `/${p}/monitoring/${monitoredWords[kind]}/nieuw`,
  monitoredEdit: (p: string, kind: MonitoredKind, id: string) => `${monitored(p, kind, id)}/bewerken`,
  monitoredWithdrawal: (p: string, kind: MonitoredKind, id: string) => `${monitored(p, kind, id)}/intrekking`,
  /** What is done about it, said by whose it is. */
  obstacleAnswer: (p: string, kind: ObstacleKind, id: string) => `${monitored(p, kind, id)}/antwoord`,
  measurementWithdrawal: (p: string, indicatorId: string, id: string) =>
    `${monitored(p, 'indicator', indicatorId)}/metingen/${id}/intrekking`,
} as const;
