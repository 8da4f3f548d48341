import type { Ctx } from '~/domain/context';
import { sendingPage } from '~/queries/sending/sending-page.server';
import { supplementPage } from '~/queries/sending/supplement-page.server';
import { sendAgenda } from '~/services/meeting/send-agenda.server';
import { sendSupplement } from '~/services/meeting/send-supplement.server';
import { makeItem, makeMeeting, type makeBoha } from './boha';

type Boha = Awaited<ReturnType<typeof makeBoha>>;

/** A meeting of the BOHA that can be sent: one point with a doel and a toelichting. */
export async function makeReady(boha: Boha, startsAt: Date): Promise<{ meetingId: string; itemId: string }> {
  const meetingId = await makeMeeting(boha, { startsAt });
  const itemId = await makeItem(boha, meetingId, 'Planning', {
    purposes: ['ter_informatie'],
    explanationText: 'Wat er komt.',
  });
  return { meetingId, itemId };
}

/** Presses the button of the page as it is now. */
export async function sendNow(ctx: Ctx, meetingId: string) {
  const page = await sendingPage(ctx, meetingId);
  return sendAgenda(ctx, { meetingId, seen: page?.seen ?? '' });
}

export async function supplementNow(ctx: Ctx, meetingId: string, note = '') {
  const page = await supplementPage(ctx, meetingId);
  return sendSupplement(ctx, { meetingId, seen: page?.seen ?? '', note });
}
