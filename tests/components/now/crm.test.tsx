// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import type { AddNote, NoteAdded } from '@/lib/messages/page-protocol';
import type { Sighting } from '@/lib/domain/page/sighting';
import { field, outcome, save, sent } from '../../domain/asked';
import { at } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel, person, show, sighting } from '../panel';

const NOW = '2026-03-04 10:00';
const record = (over: Partial<Sighting> = {}) =>
  sighting(person({ recordId: '551' }), {
    recipe: 'hubspot-contact',
    kind: 'record',
    url: 'https://app.hubspot.com/contacts/1/record/0-1/551',
    key: 'hubspot-contact:1:551',
    thread: null,
    ...over,
  });

/** The panel beside Ada's record; `answer` is the page's. */
async function beside({
  seen = record(),
  clipboardOnly = false,
  before = [sent()],
  answer = { ok: true, already: false } as NoteAdded,
}: {
  seen?: Sighting;
  clipboardOnly?: boolean;
  before?: Parameters<typeof done>[2][];
  answer?: NoteAdded;
} = {}) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00', { clipboardOnly });
  await done(db, '2026-03-02 09:00', save());
  for (const [i, body] of before.entries()) await done(db, `2026-03-02 1${i}:00`, body);
  const notes: AddNote[] = [];
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_tab: number, question: unknown) => {
    notes.push(question as AddNote);
    return answer;
  });
  const user = await openPanel(db, { now: NOW, seen });
  await screen.findByRole('heading', { level: 1, name: 'Ada Byron' });
  return { db, user, notes };
}
const buttons = async () =>
  (await screen.findAllByRole('button', { name: 'Add to CRM' })) as [HTMLElement, ...HTMLElement[]];

describe('what the CRM says of a lead', () => {
  it('is shown small, with the product and the day', async () => {
    const crm = (value: string) => ({
      value,
      origin: { from: 'page' as const, name: 'hubspot-contact', at: at('2026-03-03 09:00') },
    });
    const { db } = await beside();
    await done(db, '2026-03-03 09:00', {
      type: 'observe-record',
      fields: { crmOwner: crm('Robin Vale'), crmStage: crm('Working') },
    });
    const line = await screen.findByRole('region', { name: 'In the CRM' });
    expect(
      within(line)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual(['Robin Vale', 'Working']);
    expect(line.textContent).toContain('HubSpot, yesterday');
  });

  it('says of each where it is from, where they differ', async () => {
    const { db } = await beside();
    const origin = { from: 'page' as const, at: at('2026-03-03 09:00') };
    await done(db, '2026-03-03 09:00', {
      type: 'observe-record',
      fields: {
        crmOwner: { value: 'Robin Vale', origin: { ...origin, name: 'crm.heron.example' } },
        crmStage: { value: 'New', origin: { ...origin, name: 'odoo-lead' } },
      },
    });
    const line = await screen.findByRole('region', { name: 'In the CRM' });
    expect(
      within(line)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual(['Robin Vale · crm.heron.example, yesterday', 'New · Odoo, yesterday']);
  });

  it('takes no room where nothing is known', async () => {
    await beside();
    expect(screen.queryByRole('region', { name: 'In the CRM' })).toBeNull();
  });

  it('is no line of the timeline', async () => {
    const { db } = await beside();
    await done(db, '2026-03-03 09:00', { type: 'observe-record', fields: { crmStage: field('Working') } });
    await screen.findByRole('region', { name: 'In the CRM' });
    expect(within(screen.getByRole('list', { name: 'Timeline' })).queryByText('Details changed')).toBeNull();
  });
});

describe('Add to CRM', () => {
  it('puts date, channel, outcome and next step into the record that is seen, and leaves saving to the rep', async () => {
    const { user, notes } = await beside({ before: [sent(), outcome('no-reply')] });
    await user.click((await buttons())[0]);
    await screen.findByText(/The note is in the box/);
    expect(notes).toEqual([
      {
        name: 'add-note',
        key: 'hubspot-contact:1:551',
        seen: { name: 'Ada Byron', email: 'ada@byte.example' },
        text: expect.any(String),
      },
    ]);
    expect(notes[0]!.text.split('\n')).toEqual([
      'Mon 2 Mar 2026 · E-mail · touch 1',
      'Outcome: No reply',
      expect.stringMatching(/^Next step: .+ \(touch 2\), [A-Z][a-z]{2} \d+ Mar 2026$/),
    ]);
  });

  it('notes the last touch where there is no outcome yet', async () => {
    const { user, notes } = await beside();
    await user.click((await buttons())[0]);
    await screen.findByText(/The note is in the box/);
    expect(notes[0]!.text).toContain('Sent, no outcome yet');
  });

  it('says why it was lost', async () => {
    const { user, notes } = await beside({ before: [outcome('lost', { reason: 'price' })] });
    await user.click((await buttons())[0]);
    await screen.findByText(/The note is in the box/);
    expect(notes[0]!.text).toContain('Outcome: Lost (Price)');
  });

  it('by the key A, and a double click asks once', async () => {
    const { user, notes } = await beside();
    const [button] = await buttons();
    await user.dblClick(button);
    await screen.findByText(/The note is in the box/);
    expect(notes).toHaveLength(1);
    await user.keyboard('a');
    await vi.waitFor(() => expect(notes).toHaveLength(2));
  });

  it('is not there before anything was done', async () => {
    await beside({ before: [] });
    await screen.findByRole('list', { name: 'Timeline' });
    expect(screen.queryByRole('button', { name: 'Add to CRM' })).toBeNull();
  });

  it.each<[string, Parameters<typeof beside>[0], RegExp]>([
    ['no note box is open', { answer: { ok: false, refusal: 'no-box' } }, /No note box is open/],
    ['the page is not ours to ask', { answer: { ok: false, refusal: 'closed' } }, /No note box is open/],
    [
      'several boxes could be meant',
      { answer: { ok: false, refusal: 'several-boxes' } },
      /Several note boxes/,
    ],
    ['the rep wants the clipboard only', { clipboardOnly: true }, /Only ever copy/],
    ['the page beside is no record', { seen: sighting(person()) }, /No note box is open/],
  ])('copies and says so where %s', async (_where, scene, told) => {
    const { user } = await beside(scene);
    await user.click((await buttons()).at(-1)!);
    await screen.findByText(told);
    expect(await navigator.clipboard.readText()).toMatch(/^Mon 2 Mar 2026/);
  });

  it.each<[string, NoteAdded, RegExp]>([
    ['the record shows somebody else', { ok: false, refusal: 'other-lead' }, /somebody else/],
    ['the page has changed', { ok: false, refusal: 'other-page' }, /page has changed/],
    ['the box does not take it', { ok: false, refusal: 'not-written' }, /did not take/],
  ])('says when %s, and copies only when asked to', async (_what, answer, told) => {
    const { user } = await beside({ answer });
    await navigator.clipboard.writeText('mine');
    await user.click((await buttons())[0]);
    await screen.findByText(told);
    expect(await navigator.clipboard.readText()).toBe('mine');
    await user.click(screen.getByRole('button', { name: 'Copy instead' }));
    await screen.findByText('Copied.');
    expect(await navigator.clipboard.readText()).toMatch(/^Mon 2 Mar/);
  });

  it('never writes beside another lead’s record', async () => {
    const { db, user, notes } = await beside({ seen: sighting(person()) });
    await done(
      db,
      NOW,
      save({
        keys: { emails: ['bo@x.example'], phones: [], profiles: [], records: [], threads: [] },
        fields: { name: { value: 'Bo Lind', origin: { from: 'rep', at: 0 as never } } },
      }),
      '00000000-0000-4000-8000-00000000b0b0',
    );
    await show(
      record({
        key: 'hubspot-contact:1:9',
        lead: person({ name: 'Bo Lind', email: 'bo@x.example', recordId: '9' }),
      }),
    );
    await screen.findByRole('heading', { level: 1, name: 'Bo Lind' });
    await user.keyboard('a');
    expect(notes).toEqual([]);
  });
});
