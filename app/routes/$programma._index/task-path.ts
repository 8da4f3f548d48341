import type { Task } from '~/domain/overview/tasks';
import { WE } from '~/domain/register/choices';
import { paths } from '~/paths';

/** Where a task is done. */
export function taskPath(p: string, task: Task): string {
  switch (task.kind) {
    case 'send_agenda':
    case 'settle_meeting':
    case 'read_agenda':
      return paths.meeting(p, task.id);
    case 'send_supplement':
      return paths.supplement(p, task.id);
    case 'minute_meeting':
    case 'adopt_minutes':
      return paths.minutes(p, task.id);
    case 'send_minutes':
      return paths.correction(p, task.id);
    case 'answer_remarks':
    case 'correct_minutes':
      return paths.remarks(p, task.id);
    case 'look_at_proposals':
      return paths.parkingList(p, task.id);
    case 'bring_attachment':
      return paths.attachment(p, task.meetingId, task.id);
    case 'consult_constituency':
      return paths.decision(p, task.id);
    case 'do_action':
      return paths.action(p, task.id);
    case 'do_actions': {
      const stand = { late: 'te_laat', soon: 'nog_te_doen', silent: 'stil' }[task.why];
      return paths.actions(p, { partij: WE, stand });
    }
    case 'hand_in_round':
      return paths.submission(p, task.id, task.partyId);
    case 'finish_taakopdracht':
    case 'follow_taakopdracht':
      return paths.taakopdracht(p, task.id, task.number);
    case 'deliver_bouwsteen':
      return paths.bouwsteen(p, task.id);
    case 'read_answer':
    case 'place_escalatie':
      return paths.escalatie(p, task.werkgroepId, task.id);
    case 'place_bouwstenen':
      return task.meetingId === null
        ? paths.bouwsteen(p, task.id)
        : paths.meetingProposals(p, task.meetingId);
    case 'settle_consultation':
    case 'respond_consultation':
      return paths.consultation(p, task.id);
    case 'quantify_pm':
      return paths.maatregelen(p);
    case 'mend_mail':
      return paths.outbox(p);
  }
}
