// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { whatIsNext } from '@/components/today/what-is-next';
import { readLead } from '@/lib/store/read/log';
import type { Asked } from '../../domain/given';

import { save, sent, signal, thread, message } from '../../domain/asked';
import { ada, at } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel, person, sighting } from '../panel';

const keys = {
  emails: ['ada@byte.example'],
  phones: ['+442079460000'],
  profiles: [],
  records: [],
  threads: [],
};

/** Ada as she stands after these, each at its time; the panel is opened at `now`. */
async function withAda(now: string, first: Asked, ...later: [string, Asked][]) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(db, '2026-03-02 09:00', first);
  for (const [when, body] of later) await done(db, when, body);
  const user = await openPanel(db, { now, seen: sighting(person()) });
  await screen.findByRole('heading', { level: 1, name: 'Ada Byron' });
  const lead = async () => (await readLead(db, ada))!;
  return { user, lead };
}

const booked: [string, Asked][] = [
  ['2026-03-02 10:00', sent()],
  ['2026-03-03 09:00', signal('booked', '2026-03-05 15:00')],
];
const group = () => screen.findByRole('group', { name: 'How did the call go?' });

describe('a booked call', () => {
  it('is asked about once it has begun, until it is answered; they did not come', async () => {
    const { user, lead } = await withAda('2026-03-06 09:00', save(), ...booked);
    const answers = within(await group());
    for (const name of ['It took place', 'They did not come', 'Moved', 'Cancelled'])
      expect(answers.getByRole('button', { name })).toBeTruthy();
    await user.click(answers.getByRole('button', { name: 'They did not come' }));
    await waitFor(async () => expect((await lead()).enrolment?.cadence).toBe('no-show'));
    await waitFor(() => expect(screen.queryByRole('group', { name: 'How did the call go?' })).toBeNull());
  });

  it('stands in lists as booked, and once it has begun as a call to be told of', async () => {
    const { lead } = await withAda('2026-03-05 14:00', save(), ...booked);
    expect(whatIsNext(await lead(), at('2026-03-05 14:00')).text).toBe('Booked');
    expect(whatIsNext(await lead(), at('2026-03-06 09:00')).text).toBe('call: say how it went');
  });

  it('that took place asks for the next step, and nothing is saved without one', async () => {
    const { user, lead } = await withAda('2026-03-05 15:40', save(), ...booked);
    await user.click(within(await group()).getByRole('button', { name: 'It took place' }));
    const asked = within(await group());
    expect(asked.queryByRole('button', { name: 'No next step yet' })).toBeNull();
    expect((await lead()).status).toBe('booked');
    await user.click(asked.getByRole('button', { name: 'Hold the next call' }));
    await user.type(await screen.findByRole('textbox', { name: 'When?' }), 'next thu 3pm');
    await user.click(screen.getByRole('button', { name: 'Hold it' }));
    await waitFor(async () =>
      expect(await lead()).toMatchObject({
        stage: 'post-call',
        status: 'booked',
        booked: { at: at('2026-03-12 15:00') },
      }),
    );
  });

  it('that was moved is at the new time; one that was cancelled is offered again', async () => {
    const { user, lead } = await withAda('2026-03-04 10:00', save(), ...booked);
    const before = within(await screen.findByRole('group', { name: 'The booked call' }));
    expect(before.queryByRole('button', { name: 'It took place' })).toBeNull();
    await user.click(before.getByRole('button', { name: 'Moved' }));
    await user.type(await screen.findByRole('textbox', { name: 'When?' }), 'fri 10:00');
    await user.click(screen.getByRole('button', { name: 'Moved' }));
    await waitFor(async () => expect((await lead()).booked?.at).toBe(at('2026-03-06 10:00')));
    await user.click(await screen.findByRole('button', { name: 'Cancelled' }));
    await waitFor(async () =>
      expect(await lead()).toMatchObject({ booked: null, enrolment: { cadence: 'cancelled' } }),
    );
  });

  it('without a time is asked for it', async () => {
    const { user, lead } = await withAda('2026-03-04 10:00', save(), ['2026-03-03 09:00', signal('booked')]);
    await screen.findByRole('group', { name: 'When is the call?' });
    await user.type(await screen.findByRole('textbox', { name: 'When?' }), 'fri 10:00');
    await user.click(screen.getByRole('button', { name: 'Set the time' }));
    await waitFor(async () => expect((await lead()).booked?.at).toBe(at('2026-03-06 10:00')));
  });
});

describe('a touch by phone', () => {
  const phone = () =>
    withAda(
      '2026-03-02 09:02',
      save({ playbook: 'speed-to-lead', source: 'demo-request', keys, channel: 'phone' }),
    );
  const taps = async () => within(await screen.findByRole('group', { name: 'What came of the call' }));

  it('has the number to press, and says what each answer does', async () => {
    await phone();
    const answers = await taps();
    expect(screen.getByRole('link', { name: '+442079460000' }).getAttribute('href')).toBe(
      'tel:+442079460000',
    );
    for (const name of ['Talked', 'Voicemail', 'Busy', 'Wrong number', 'Call back'])
      expect(
        document.getElementById(answers.getByRole('button', { name }).getAttribute('aria-describedby')!)!
          .textContent,
      ).not.toBe('');
  });
  it('asks for their time zone, and offers the one that their number tells', async () => {
    const { user, lead } = await phone();
    await screen.findByText('Their time zone? It decides when to call.');
    await user.click(screen.getByRole('button', { name: 'Use Europe/London (from +44)' }));
    await waitFor(async () =>
      expect((await lead()).fields['zone']).toMatchObject({
        value: 'Europe/London',
        origin: { from: 'derived' },
      }),
    );
    await waitFor(() => expect(screen.queryByText(/^Their time zone\?/)).toBeNull());
  });

  it('asks for the time zone in Edit lead where the number tells none', async () => {
    const abroad = { ...keys, phones: ['+12025550123'] };
    const { user } = await withAda(
      '2026-03-02 09:01',
      save({ playbook: 'speed-to-lead', source: 'demo-request', keys: abroad, channel: 'phone' }),
    );
    await user.click(
      await screen.findByRole('button', { name: 'Their time zone? It decides when to call.' }),
    );
    const dialog = within(await screen.findByRole('dialog', { name: 'Edit lead' }));
    expect(dialog.getByLabelText('Time zone')).toBeTruthy();
  });

  it('voicemail counts as the touch', async () => {
    const { user, lead } = await phone();
    await user.click((await taps()).getByRole('button', { name: 'Voicemail' }));
    await waitFor(async () => expect((await lead()).touches).toMatchObject([{ touch: 1, channel: 'phone' }]));
  });
  it('talked ends the plan, and is moved as a call', async () => {
    const { user, lead } = await phone();
    await user.click((await taps()).getByRole('button', { name: 'Talked' }));
    await waitFor(async () => expect((await lead()).enrolment).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Rescheduled' }));
    await user.type(await screen.findByRole('textbox', { name: 'When?' }), 'thu 3pm');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Rescheduled' }));
    await waitFor(async () => expect((await lead()).booked?.at).toBe(at('2026-03-05 15:00')));
  });
  it('a wrong number is cleared, and the next word goes another way', async () => {
    const { user, lead } = await phone();
    await user.click((await taps()).getByRole('button', { name: 'Wrong number' }));
    await waitFor(async () => expect((await lead()).keys.phones).toEqual([]));
    expect((await lead()).enrolment!.next!.channel).not.toBe('phone');
  });
});

describe('what happened elsewhere', () => {
  it('they texted: two taps, with a note', async () => {
    const { user, lead } = await withAda('2026-03-02 11:00', save({ keys }), ['2026-03-02 10:00', sent()]);
    await user.click(await screen.findByRole('button', { name: 'Log a touch or an answer' }));
    await user.type(await screen.findByRole('textbox', { name: 'A note, if you like' }), 'wants a price');
    await user.click(screen.getByRole('button', { name: 'They texted' }));
    await waitFor(async () => expect((await lead()).lastIn).toMatchObject({ channel: 'sms' }));
  });
  it('I called: a touch outside the plan', async () => {
    const { user, lead } = await withAda('2026-03-02 11:00', save({ keys }), [
      '2026-03-02 10:00',
      thread(message('m', 'out', '2026-03-02 10:00')),
    ]);
    await user.click(await screen.findByRole('button', { name: 'Log a touch or an answer' }));
    await user.click(await screen.findByRole('button', { name: 'I called' }));
    await waitFor(async () =>
      expect((await lead()).touches.at(-1)).toMatchObject({ touch: 0, channel: 'phone' }),
    );
  });
});
