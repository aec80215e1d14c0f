// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readLead } from '@/lib/store/read/log';
import { sent, signal } from '../../domain/asked';
import { ada } from '../../domain/sample';
import { done } from '../../store/open-test-db';
import { asked } from '../panel';
import { NOW, withAda, button } from './with-ada';

describe('what a press does', () => {
  it('describes every outcome by its consequence, and pressing does that', async () => {
    const { db, user } = await withAda();
    await user.click(await button('Mark sent'));
    await screen.findByRole('heading', { name: /^Touch 2 of/ });
    const group = await screen.findByRole('group', { name: 'Outcome' });
    for (const name of ['Won', 'Lost', 'No reply', 'Rescheduled'])
      expect(within(group).getByRole('button', { name }).getAttribute('aria-describedby')).toBeTruthy();
    const noReply = within(group).getByRole('button', { name: 'No reply' });
    const then = document.getElementById(noReply.getAttribute('aria-describedby')!)!.textContent;
    const touch = Number(/^Touch (\d+)/.exec(then)?.[1]);
    await user.click(noReply);
    await waitFor(async () => expect((await readLead(db, ada))?.outcomes).toHaveLength(1));
    expect((await readLead(db, ada))?.enrolment?.next?.touch).toBe(touch);
    await screen.findByRole('heading', { name: new RegExp(`^Touch ${touch} of`) });
  });

  it('No reply to what has not gone out asks whether it did, and counts it only then', async () => {
    const { db, user } = await withAda();
    await user.click(await button('No reply'));
    await user.click(await button('No, not yet'));
    await waitFor(async () => expect((await readLead(db, ada))?.outcomes).toHaveLength(1));
    expect((await readLead(db, ada))?.touches).toEqual([]);
    await user.click(await button('No reply'));
    await user.click(await button('Yes, and no answer'));
    await screen.findByRole('heading', { name: /^Touch 2 of/ });
  });

  it('No reply pressed while the touch is being marked as sent is the answer to it: nothing is left to ask', async () => {
    const { db, user } = await withAda();
    await user.click(await button('No reply'));
    await button('No, not yet');
    await done(db, NOW, sent());
    await screen.findByText(/^Logged: No reply/);
    expect(screen.queryByRole('dialog')).toBeNull();
    const lead = (await readLead(db, ada))!;
    expect(lead.touches.map(({ touch }) => touch)).toEqual([1]);
    expect(lead.outcomes.map(({ touch }) => touch)).toEqual([1]);
  });

  it('takes a touch marked as sent, says so, and takes it back', async () => {
    const { db, user } = await withAda();
    await user.click(await button('Mark sent'));
    await screen.findByRole('heading', { name: /^Touch 2 of/ });
    expect(screen.getByText('Logged: Touch 1 sent · E-mail')).toBeTruthy();
    await user.click(await button('Undo'));
    await screen.findByRole('heading', { name: /^Touch 1 of/ });
    expect((await readLead(db, ada))?.touches).toEqual([]);
  });

  it('undoes again and again, back to where nobody was saved', async () => {
    const { user } = await withAda();
    await user.click(await button('Mark sent'));
    await screen.findByRole('heading', { name: /^Touch 2 of/ });
    await user.click(await button('Undo'));
    await screen.findByRole('heading', { name: /^Touch 1 of/ });
    await user.click(await button('Undo'));
    await button('Save lead');
  });

  it('asks when, in words, for Rescheduled', async () => {
    const { db, user } = await withAda();
    await user.click(await button('Rescheduled'));
    await user.type(await screen.findByLabelText('When?'), 'thu 3pm');
    await screen.findByText(/5 Mar 15:00/);
    await user.click(screen.getAllByRole('button', { name: 'Rescheduled' }).at(-1)!);
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({
        type: 'outcome',
        outcome: 'rescheduled',
        when: { day: '2026-03-05', time: '15:00' },
      }),
    );
    await waitFor(async () =>
      expect((await readLead(db, ada))?.outcomes.at(-1)?.outcome).toBe('rescheduled'),
    );
  });

  it('snoozes by typing, and refuses what is past or not understood', async () => {
    const { user } = await withAda();
    await user.click(await button('Snooze'));
    const when = await screen.findByLabelText('When?');
    await user.type(when, 'whenever');
    await screen.findByText(/did not understand/);
    await user.clear(when);
    await user.type(when, 'thu 3pm{Enter}');
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({ type: 'snooze', until: { day: '2026-03-05', time: '15:00' } }),
    );
  });

  it('closes with one press, takes a reason afterwards, and reopens', async () => {
    const { db, user } = await withAda();
    await user.click(await button('Lost'));
    await screen.findByRole('region', { name: 'Closed' });
    await user.click(await button('Price'));
    await waitFor(async () =>
      expect((await readLead(db, ada))?.closed).toMatchObject({ outcome: 'lost', reason: 'price' }),
    );
    await user.click(await button('Reopen'));
    await screen.findByRole('heading', { name: /^Touch 1 of/ });
  });

  it('pauses and goes on', async () => {
    const { user } = await withAda();
    await user.click(await button('Pause'));
    await user.click(await button('Resume'));
    await screen.findByRole('heading', { name: /^Touch 1 of/ });
  });

  it('offers nothing any more once they asked not to be contacted', async () => {
    const { db } = await withAda();
    await button('Skip');
    await done(db, NOW, signal('unsubscribed'));
    await screen.findByText(/asked not to be contacted/);
    expect(screen.queryByRole('button', { name: 'Mark sent' })).toBeNull();
  });

  it('remembers what was typed into a blank', async () => {
    const { db, user } = await withAda('Hi {{ lead.first_name }}, how do you handle {{ ask.pain }} today?');
    const next = await screen.findByRole('region', { name: 'Next touch' });
    const label = within(next)
      .getByRole('button', { name: 'Fill in' })
      .closest('form')!
      .querySelector('label')!.textContent;
    await user.type(within(next).getByLabelText(label), 'late deliveries{Enter}');
    await waitFor(async () =>
      expect(Object.values((await readLead(db, ada))!.blanks)).toEqual(['late deliveries']),
    );
    await waitFor(() =>
      expect((within(next).getByRole('textbox', { name: 'Script' }) as HTMLTextAreaElement).value).toContain(
        'late deliveries',
      ),
    );
  });
});

describe('one press, one effect', () => {
  const touches = async (db: Awaited<ReturnType<typeof withAda>>['db']) =>
    (await readLead(db, ada))!.touches.map(({ touch }) => touch);

  it.each([
    ['M', async (user: Awaited<ReturnType<typeof withAda>>['user']) => user.keyboard('mm')],
    [
      'Mark sent',
      async (user: Awaited<ReturnType<typeof withAda>>['user']) => {
        await user.click(await button('Mark sent'));
        await user.click(await button('Mark sent'));
      },
    ],
    [
      'Skip',
      async (user: Awaited<ReturnType<typeof withAda>>['user']) => {
        await user.click(await button('Skip'));
        await user.click(await button('Skip'));
      },
    ],
  ])('%s twice, before anybody can have seen what the first did, is one touch', async (_, press) => {
    const { db, user } = await withAda();
    await button('Mark sent');
    await press(user);
    await screen.findByRole('heading', { name: /^Touch 2 of/ });
    await waitFor(() => expect(asked).toHaveLength(2));
    await waitFor(async () => expect(await db.answers.count()).toBeGreaterThan(3));
    expect(await touches(db)).toEqual([1]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('a press in another window before this one has shown it is one press, and no error', async () => {
    const { db, user } = await withAda();
    await user.click(await button('Snooze'));
    const when = await screen.findByLabelText('When?');
    await done(db, NOW, sent());
    await screen.findByRole('heading', { name: /^Touch 2 of/ });
    const planned = (await readLead(db, ada))!.enrolment!.next;
    await user.type(when, 'thu 3pm{Enter}');
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ type: 'snooze' }));
    await waitFor(() => expect(screen.queryByLabelText('When?')).toBeNull());
    expect((await readLead(db, ada))!.enrolment!.next).toEqual(planned);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
