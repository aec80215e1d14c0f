import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import { instant } from '@/lib/domain/time/instant';

import { newLeadId } from '../../domain/lead-ids';
import { openWorld, type World } from '../harness';
import { until } from '../launch';
import { openDockedPanel } from '../open-docked-panel';
import { mara, subjects, tomas } from '../site/mailbox';
import { inPanel, waitForTouch } from '../steps';

let world: World | undefined;
let disconnect: (() => Promise<void>) | undefined;
afterEach(async () => {
  await disconnect?.();
  await world?.close();
  world = disconnect = undefined;
});

/** A laptop's screen, the mail, and Chrome's own panel beside it, in which every press is counted. */
async function docked(options: Parameters<typeof openWorld>[0] = {}) {
  const here = await openWorld({ args: ['--window-size=1366,768'], ...options });
  world = here;
  const mail = await here.openMail();
  await openDockedPanel(here);
  await mail.bringToFront();
  const { page: panel, disconnect: leave } = await here.dockedPanel();
  disconnect = leave;
  let presses = 0;
  return {
    here,
    mail,
    panel,
    presses: () => presses,
    tap: async (name: string) => {
      presses += 1;
      await inPanel(panel).button(name).click();
    },
    key: async (key: string) => {
      presses += 1;
      await panel.keyboard.press(key);
    },
  };
}

async function replyTo(mail: Page) {
  await mail.getByRole('link', { name: 'Reply', exact: true }).click();
  const box = mail.locator('[g_editable=true]');
  await box.waitFor();
  return box;
}

const origin = { from: 'rep', at: instant(0) } as const;

async function saveKnown(here: World, name: string, email: string): Promise<LeadId> {
  const leadId = newLeadId();
  await here.command({
    id: crypto.randomUUID(),
    type: 'save-lead',
    leadId,
    fields: { name: { value: name, origin }, company: { value: 'Brightfield Schools', origin } },
    keys: { emails: [email], phones: [], profiles: [], records: [], threads: [] },
    source: 'lead-magnet',
    hand: 'opted-in',
    stage: 'opt-in',
    playbook: 'four-stages',
    channel: 'email',
    account: null,
    smsConsent: false,
    thread: null,
  });
  return leadId;
}

const TEN = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gina', 'Hugo', 'Ines', 'Jan'];

/** Whether a page at such an address is beside the panel. */
const sees = (here: World, address: string) =>
  here.desk.evaluate(
    async (part) =>
      JSON.stringify(await chrome.storage.session.get())
        .toLowerCase()
        .includes(part),
    address,
  );

type Lead = { id: string; touches: { how: string }[]; outcomes: unknown[] };
const leads = async () => (await world!.rows('leads')) as unknown as Lead[];

describe('presses in the docked panel', () => {
  it('a newcomer answers a demo request in two and has logged an outcome after five at most', async () => {
    const { mail, panel, tap, presses } = await docked({ settings: null });
    await panel.getByLabel('Your name').fill('Robin Rep');
    await tap('Start');
    await panel.getByRole('heading', { level: 1, name: 'No lead on this page' }).waitFor();
    await world!.openThread(mail, subjects.mara);
    await panel.getByRole('heading', { level: 1, name: mara.name, exact: true }).waitFor();
    const box = await replyTo(mail);
    const before = presses();
    await tap('Save lead');
    await panel.getByRole('region', { name: 'Answer' }).getByRole('textbox', { name: 'Script' }).waitFor();
    await tap('Insert');
    await until('the words in the box', async () => (await box.innerText()).includes('Mara'));
    expect(presses() - before).toBe(2);
    await mail.getByRole('button', { name: 'Send', exact: true }).click();
    await panel.getByRole('region', { name: 'Answer' }).waitFor({ state: 'detached' });
    await tap('No reply');
    await until('the outcome', async () => (await leads())[0]!.outcomes.length === 1);
    expect(presses()).toBeLessThanOrEqual(5);
  });

  it('a lead known before is written to and logged in two', async () => {
    const { here, mail, panel, tap, presses } = await docked();
    await saveKnown(here, tomas.name, tomas.email);
    await here.openThread(mail, subjects.tomas);
    await panel.getByRole('heading', { level: 1, name: tomas.name, exact: true }).waitFor();
    const box = await replyTo(mail);
    await tap('Insert');
    await until('the words in the box', async () => (await box.innerText()).includes('Tomás'));
    await tap('Mark sent');
    await waitForTouch(panel, 2);
    expect(presses()).toBe(2);
    expect((await leads())[0]!.touches).toHaveLength(1);
  });

  it('ten leads that are due take three keys each', async () => {
    const { here, panel, key, presses } = await docked();
    for (const name of TEN) await saveKnown(here, `${name} Ash`, `${name}@${name}.example`);
    await inPanel(panel).tab('Today').click();
    await panel.getByText('10 due · 0 done').waitFor();
    await inPanel(panel).due.getByRole('listitem').first().waitFor();
    await panel.locator('body').press('j');
    const seen = new Set<string>();
    for (let n = 1; n <= TEN.length; n += 1) {
      await key(n === 1 ? 'Enter' : ']');
      await inPanel(panel).nextTouch.waitFor();
      const who = await until('somebody else', async () => {
        const name = await inPanel(panel).who.innerText();
        return seen.has(name) ? null : name;
      });
      seen.add(who);
      await until(`the page of ${who} to be read`, () =>
        sees(here, `#search/${who.split(' ')[0]!.toLowerCase()}`),
      );
      await key('i');
      await panel.getByText('No box is open, so the text is copied. Paste it where you write.').waitFor();
      await key('m');
      await until(
        `${n} touched`,
        async () => (await leads()).filter(({ touches }) => touches[0]).length === n,
      );
    }
    expect(seen.size).toBe(10);
    expect(presses()).toBe(30);
  });

  it('a press on a row of Today opens it, whoever was selected before', async () => {
    const { here, panel } = await docked();
    for (const name of TEN) await saveKnown(here, `${name} Ash`, `${name}@${name}.example`);
    for (const name of ['Ada', 'Ben', 'Cleo', 'Dan', 'Jan', 'Eva']) {
      await inPanel(panel).tab('Today').click();
      await inPanel(panel)
        .due.getByRole('button', { name: new RegExp(`^${name} Ash`) })
        .click();
      await panel
        .getByRole('heading', { level: 1, name: `${name} Ash`, exact: true })
        .waitFor({ timeout: 5000 });
    }
  });
});
