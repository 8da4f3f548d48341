import { query } from './query';

export const goalPaths = {
  /** What the programma wants: strategic goals, smart goals and inspanningen. */
  goals: (p: string) => `/${p}/doelen`,
  /** `under`: the goal that it is to stand under. */
  newGoal: (p: string, under?: string) => `/${p}/doelen/nieuw${query({ onder: under })}`,
  goal: (p: string, id: string) => `/${p}/doelen/${id}`,
  goalWithdrawal: (p: string, id: string) => `/${p}/doelen/${id}/intrekking`,
  goalEdit: (p: string, id: string) => `/${p}/doelen/${id}/bewerken`,
} as const;
