// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { readLead } from '@/lib/store/read/log';

import { message, save, sent, thread } from '../../domain/asked';
import { ada } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { asked, openPanel, person, sighting } from '../panel';

async function beside(text: string) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  const seen = { ...thread(message('m1', 'in', '2026-03-02 08:40', text)).thread };
  await done(db, '2026-03-02 09:00', save({ hand: 'replied', thread: seen }));
  const user = await openPanel(db, {
    now: '2026-03-02 09:10',
    seen: sighting(person(), { thread: seen }),
  });
  const answer = await screen.findByRole('region', { name: 'Answer' });
  const script = (await within(answer).findByRole('textbox', { name: 'Script' })) as HTMLTextAreaElement;
  return { db, user, answer, script };
}

describe('the last word is theirs', () => {
  it('offers a demo to whoever asks for one, with two times, and says why and since when', async () => {
    const { answer, script } = await beside('Could you show us how this would work for eight dispatchers?');
    expect(within(answer).getByRole('heading', { name: 'They wrote 30 min ago' })).toBeTruthy();
    expect(within(answer).getByText(/^They ask for a demo or a call: “could you show us/)).toBeTruthy();
    expect(script.value).toMatch(/3 March/);
    expect(within(answer).queryByRole('form')).toBeNull();
  });

  it('offers the neutral one where nothing is asked, and another by one tap', async () => {
    const { user, answer, script } = await beside('Thanks, will have a look.');
    const pressed = () =>
      within(answer)
        .getAllByRole('button', { pressed: true })
        .map(({ textContent }) => textContent);
    expect(pressed()).toEqual(['Other']);
    const neutral = script.value;
    await user.click(within(answer).getByRole('button', { name: 'Price' }));
    await waitFor(() => expect(script.value).not.toBe(neutral));
    expect(pressed()).toEqual(['Price']);
    expect(within(answer).getByText('You chose what they ask.')).toBeTruthy();
  });

  it('other words are one key away', async () => {
    const { user, answer, script } = await beside('What does it cost?');
    const first = script.value;
    await user.keyboard('n');
    await waitFor(() => expect(script.value).not.toBe(first));
    expect(within(answer).getByRole('button', { name: /^Other words, 2 of \d+$/ })).toBeTruthy();
  });

  it('an answer sent elsewhere is logged with its script, and the region is gone', async () => {
    const { db, user } = await beside('What does it cost?');
    await user.keyboard('m');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Answer' })).toBeNull());
    expect(asked.at(-1)).toMatchObject({ type: 'mark-sent', script: 'four-stages-answer-price' });
    expect((await readLead(db, ada))?.touches).toMatchObject([{ script: 'four-stages-answer-price' }]);
  });

  it('keeps the date where nothing is asked, at one tap, with where it stays; whoever asks is answered first', async () => {
    const db = openTestDb();
    await saveSettings(db, '2026-03-02 09:00');
    await done(db, '2026-03-02 09:00', save());
    await done(db, '2026-03-02 09:10', sent());
    const seen = { ...thread(message('m2', 'in', '2026-03-02 15:00', 'Thanks, will have a look.')).thread };
    await done(db, '2026-03-02 15:01', {
      type: 'observe-thread',
      channel: 'email',
      account: null,
      thread: seen,
    });
    const user = await openPanel(db, {
      now: '2026-03-02 15:10',
      seen: sighting(person(), { thread: seen }),
    });
    const answer = await screen.findByRole('region', { name: 'Answer' });
    const keep = await within(answer).findByRole('button', { name: 'Keep my date' });
    expect(within(answer).getByText(/^Nothing to answer\? Touch 2, e-mail, stays Wed/)).toBeTruthy();
    await user.click(await within(answer).findByRole('button', { name: 'Price' }));
    expect(within(answer).queryByRole('button', { name: 'Keep my date' })).toBeNull();
    await user.click(within(answer).getByRole('button', { name: 'Other' }));
    await user.click(await within(answer).findByRole('button', { name: 'Keep my date' }));
    await screen.findByText(/Your date stays: their answer of Mon 2 Mar/);
    expect(keep.isConnected).toBe(false);
    expect((await readLead(db, ada))?.enrolment?.next).toMatchObject({
      touch: 2,
      due: { day: '2026-03-04' },
    });
  });
});
