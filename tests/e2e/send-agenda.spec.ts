import type { Page } from '@playwright/test';
import { paths } from '~/paths';
import { cast } from '../cast';
import {
  attached,
  enterAs,
  expectDone,
  explanationEditor,
  invitationIn,
  itemOf,
  mailsAbout,
  meetingOf,
  mendPurposes,
  partyOf,
  programma as p,
  sendAgenda,
} from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { pdfText } from '../support/pdf-reading';

/** The secretaris sends an agenda, sends what changed after that, and cancels another meeting. */
const server = ownServer({ worlds: ['hervormingsagenda'] });

/** Words that may be read by who opens the agenda, but never in a mail that passes through many hands. */
const EXPLANATION = 'Vertrouwelijk: de zwaluw vliegt laag';
const ANNOTATION = 'Spreeklijn van VWS: de kraanvogel blijft staan';

async function explain(page: Page, meetingId: string, itemId: string, text: string): Promise<void> {
  await page.goto(paths.itemEdit(p, meetingId, itemId));
  await (await explanationEditor(page)).click();
  await page.keyboard.type(text);
  await page.getByRole('button', { name: 'Bewaar het punt' }).click();
  await expectDone(page, 'Het punt is bewaard.');
}

test('de secretaris verstuurt de agenda van 23 december en daarna een nazending', async ({ page }) => {
  test.setTimeout(180_000);
  const meetingId = await meetingOf(server(), 'boha', '2021-12-23');
  const access = await itemOf(server(), meetingId, 'Toegang en Zo Thuis Mogelijk');
  await enterAs(page, server(), 'secretaris');

  await test.step('zij schrijft een toelichting en maakt in orde wat het versturen tegenhoudt', async () => {
    await explain(page, meetingId, access, EXPLANATION);
    await page.goto(paths.sending(p, meetingId));
    await expect(page.getByRole('heading', { name: /kan nog niet weg/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Verstuur aan/ })).toHaveCount(0);
    await mendPurposes(page, meetingId);
  });

  const count = await test.step('zij verstuurt de agenda en ziet wie hem kreeg', async () => {
    const people = await sendAgenda(page, meetingId);
    await expect(page.getByRole('heading', { name: 'Wie wat ontving' })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: cast.vng })).toBeVisible();
    await expect(page.getByText(`Naar ${people} mensen: ${people} verstuurd.`)).toBeVisible({
      timeout: 30_000,
    });
    return people;
  });

  await test.step('ieder krijgt één mail met de PDF, de uitnodiging en de link', async () => {
    const mails = await mailsAbout(server(), 'Agenda BOHA', count);
    const addresses = mails.map((mail) => mail.to?.[0]?.address ?? '');
    expect(new Set(addresses).size).toBe(count);
    expect(addresses).toEqual(expect.arrayContaining([cast.vws, cast.vng, cast.bgzj, cast.mind, cast.nji]));
    expect(addresses).not.toContain(cast.fnv);
    for (const mail of mails) {
      const invitation = invitationIn(mail);
      expect(invitation).toMatchObject({ method: 'REQUEST', uid: meetingId, sequence: 0, place: 'Webex' });
      expect(invitation.start.toISOString()).toBe('2021-12-23T12:30:00.000Z');
      expect(mail.text).toContain(server().url + paths.meeting(p, meetingId));
      expect(mail.text).toContain('5a Toegang en Zo Thuis Mogelijk');
    }
  });

  await test.step('in de mail staat geen vertrouwelijke tekst, in de PDF wel de toelichting', async () => {
    const [mail] = await mailsAbout(server(), 'Agenda BOHA', count);
    if (!mail) throw new Error('no mail');
    expect(`${mail.text ?? ''}${mail.html ?? ''}`).not.toContain('zwaluw');
    expect(attached(mail, 'application/ics').toString('utf8')).not.toContain('zwaluw');
    expect(await pdfText(attached(mail, 'application/pdf'))).toContain('zwaluw vliegt laag');
  });

  await test.step('VWS leest de agenda en schrijft er een annotatie bij', async () => {
    await enterAs(page, server(), 'vws');
    await page.goto(paths.annotations(p, meetingId, access, await partyOf(server(), 'vws')));
    await page.getByRole('textbox', { name: 'Spreeklijn' }).fill(ANNOTATION);
    await page.getByRole('button', { name: 'Bewaar de annotatie' }).click();
    await expectDone(page, 'De annotatie is bewaard.');
  });

  await test.step('de secretaris verandert een titel en de begintijd; dat wacht op de nazending', async () => {
    await enterAs(page, server(), 'secretaris');
    await page.goto(paths.itemEdit(p, meetingId, await itemOf(server(), meetingId, 'Rondvraag')));
    await page.getByRole('textbox', { name: 'Titel' }).fill('Rondvraag en sluiting');
    await page.getByRole('button', { name: 'Bewaar het punt' }).click();
    await expectDone(page, 'Het punt is bewaard.');
    await page.goto(paths.meetingFacts(p, meetingId));
    await page.getByRole('textbox', { name: 'Begint om' }).fill('14:00');
    await page.getByRole('button', { name: 'Bewaar de gegevens' }).click();
    await expect(page.getByRole('heading', { name: '2 wijzigingen zijn nog niet verzonden' })).toBeVisible();
  });

  await test.step('tot dan ziet VNG de agenda zoals die verzonden is', async () => {
    await enterAs(page, server(), 'vng');
    await page.goto(paths.meeting(p, meetingId));
    await expect(page.getByRole('heading', { name: 'Rondvraag', exact: true })).toBeVisible();
    await expect(page.getByText('13.30 tot 15.00 uur')).toBeVisible();
  });

  await test.step('de nazending noemt precies die twee wijzigingen', async () => {
    await enterAs(page, server(), 'secretaris');
    await page.goto(paths.supplement(p, meetingId));
    const changes = page.getByRole('region', { name: 'Wat er anders is' }).getByRole('listitem');
    await expect(changes).toHaveText([
      /Gewijzigd: de begintijd van de vergadering: 14\.00 uur.*Was: 13\.30\. Wordt: 14\.00\./,
      /Gewijzigd: de titel van punt 7.*Was: Rondvraag\. Wordt: Rondvraag en sluiting\./,
    ]);
    await page.getByRole('button', { name: /^Verstuur de nazending aan/ }).click();
    await expectDone(page, 'De nazending is verstuurd.');
  });

  await test.step('ieder krijgt de nieuwe agenda en een afspraak met een hoger nummer', async () => {
    const mails = await mailsAbout(server(), 'Nazending agenda BOHA', count);
    for (const mail of mails) {
      expect(invitationIn(mail)).toMatchObject({ method: 'REQUEST', uid: meetingId, sequence: 1 });
      expect(invitationIn(mail).start.toISOString()).toBe('2021-12-23T13:00:00.000Z');
      expect(mail.text).toContain('Gewijzigd: de titel van punt 7');
      expect(`${mail.text ?? ''}${mail.html ?? ''}`).not.toMatch(/zwaluw|kraanvogel/);
    }
    const [mail] = mails;
    if (!mail) throw new Error('no mail');
    expect(await pdfText(attached(mail, 'application/pdf'))).not.toContain('kraanvogel');
  });

  await test.step('VNG ziet nu de nieuwe versie, en kan de eerste nog openen', async () => {
    await enterAs(page, server(), 'vng');
    await page.goto(paths.meeting(p, meetingId));
    await expect(page.getByRole('heading', { name: 'Rondvraag en sluiting' })).toBeVisible();
    await expect(page.getByText('14.00 tot 15.30 uur')).toBeVisible();
    await page.goto(paths.agendaVersion(p, meetingId, 1));
    await expect(page.getByRole('heading', { name: 'Rondvraag', exact: true })).toBeVisible();
  });
});

test('de secretaris gelast een verzonden vergadering af', async ({ page }) => {
  test.setTimeout(120_000);
  const meetingId = await meetingOf(server(), 'boha', '2022-01-27');
  await enterAs(page, server(), 'secretaris');

  const count = await test.step('zij vult de agenda met wat die voorstelt, en verstuurt hem', async () => {
    await page.goto(paths.meetingProposals(p, meetingId));
    await page.getByRole('button', { name: 'Verwerk de voorstellen' }).click();
    await expectDone(page, 'De voorstellen zijn verwerkt.');
    await mendPurposes(page, meetingId);
    return sendAgenda(page, meetingId);
  });

  await test.step('zonder reden gaat het niet', async () => {
    await page.goto(paths.cancellation(p, meetingId));
    await page.getByRole('button', { name: 'Gelast de vergadering af' }).click();
    await expect(page.getByRole('heading', { name: 'De vergadering is niet afgelast' })).toBeVisible();
  });

  await test.step('zij zegt waarom, en de vergadering is afgelast', async () => {
    await page
      .getByRole('textbox', { name: 'Waarom gaat de vergadering niet door?' })
      .fill('De stukken zijn niet op tijd klaar.');
    await page.getByRole('button', { name: 'Gelast de vergadering af' }).click();
    await expectDone(page, 'De vergadering is afgelast.');
    await expect(page.getByRole('heading', { name: 'Deze vergadering is afgelast' })).toBeVisible();
  });

  await test.step('bij ieder gaat de afspraak uit de kalender, zonder de reden in de mail', async () => {
    const mails = await mailsAbout(server(), 'Afgelast: BOHA', count);
    for (const mail of mails) {
      expect(invitationIn(mail)).toMatchObject({ method: 'CANCEL', uid: meetingId, sequence: 1 });
      expect(mail.text).not.toContain('niet op tijd klaar');
    }
  });

  await test.step('versturen kan niet meer', async () => {
    await page.goto(paths.sending(p, meetingId));
    await expect(page.getByRole('button', { name: /^Verstuur aan/ })).toHaveCount(0);
  });
});
