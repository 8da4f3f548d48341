/** What is to be mailed to one person. Bodies are made when the mail leaves, from what is stored. */
export type Letter = { to: { id: string; email: string } } & (
  | { kind: 'inloglink'; secret: string; minutes: number }
  | {
      kind: 'agenda' | 'nazending' | 'afgelasting';
      meetingId: string;
      agendaVersionId: string;
      subject: string;
    }
  | { kind: 'verslag_ter_correctie'; meetingId: string; subject: string }
  | { kind: 'herinnering_bijlage'; meetingId: string; attachmentId: string; subject: string }
);

/** What the job carries. The secret of a sign-in link is nowhere else and goes with the job. */
export type MailJob = { deliveryId: string; secret?: string; minutes?: number; attachmentId?: string };
