// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { LearningPage } from '@/components/learning/learning-page';
import type { PanelCommand } from '@/lib/domain/log/command';
import { copyOf } from '@/lib/domain/playbook/edit';
import { commit } from '@/lib/store/commands/commit';
import { readCurrentPlaybooks } from '@/lib/store/read/current-playbooks';
import { playbooks } from '@/lib/playbooks';
import { readAnswered } from '@/lib/store/numbers/answered';

import { outcome, save, sent, signal } from '../../domain/asked';
import { at, commandId } from '../../domain/sample';
import { done, openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { draw } from '../panel';

const NOW = '2026-06-01 10:30';
const own = {
  ...copyOf(
    playbooks.find(({ id }) => id === 'four-stages')!,
    'Mine',
    'c0ffee00-0000-4000-8000-000000000000',
  ),
};

/** `count` leads of a playbook of one's own; every second looks at prices on the first day and is won. */
async function open(count: number) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-01 09:00', { playbook: own.id });
  const saved = await commit(
    db,
    { id: commandId(), type: 'save-playbook', playbook: own, base: null },
    at('2026-03-01 09:00'),
  );
  if (!saved.ok) throw new Error(saved.refusal.code);
  for (let n = 0; n < count; n += 1) {
    const lead = `00000000-0000-4000-8000-00000000${String(1000 + n)}`;
    const keys = { emails: [`lead-${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] };
    const day = `2026-03-${String(2 + Math.floor(n / 5)).padStart(2, '0')}`;
    await done(db, `${day} 09:0${n % 5}`, save({ keys, playbook: own.id }), lead);
    await done(db, `${day} 09:10`, sent(), lead);
    if (n % 2 === 0) await done(db, `${day} 11:00`, signal('pricing-page'), lead);
    const won = n % 2 === 0 ? n % 10 !== 0 : n % 11 === 0;
    await done(
      db,
      `2026-05-0${1 + (n % 9)} 09:00`,
      won ? outcome('won') : outcome('lost', { reason: 'price' }),
      lead,
    );
  }
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  draw(
    db,
    NOW,
    <main>
      <LearningPage settings={settings({ playbook: own.id })} />
    </main>,
  );
  return { db, user: userEvent.setup() };
}

describe('what scoring learns', () => {
  it('says what is missing while there are few outcomes', async () => {
    await open(4);
    expect(await screen.findByRole('heading', { name: 'Not enough to learn from yet' })).toBeDefined();
    expect(screen.getByText(/^It takes 20 known outcomes.*There are 4, 1 of them good\.$/)).toBeDefined();
  });

  it('does not call it “no pattern” where it is too early to look for one', async () => {
    await open(24);
    const early = /^Too early to look for a pattern: it takes 20 good and 20 bad outcomes/;
    expect(await screen.findByText(early)).toBeDefined();
    expect(screen.getByText(/^Too few good or bad outcomes to say, over \d+ leads/)).toBeDefined();
    expect(screen.queryByText(/No pattern found/)).toBeNull();
  });

  it('proposes with the evidence; accepting makes a version, turning down can be undone', async () => {
    const { db, user } = await open(70);
    const list = within(await screen.findByRole('list', { name: 'Proposals' }));
    const [first] = list.getAllByRole('listitem');
    expect(within(first!).getByText(/were good; usual is \d+ %/)).toBeDefined();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    const turnDown = within(first!).getByRole('button', { name: /^Turn down/ });
    await user.click(turnDown);
    expect(await screen.findByText(/^Turned down\./)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByText(/^Turned down\./)).toBeNull());
    await user.click((await screen.findAllByRole('button', { name: /^Accept / }))[0]!);
    expect(await screen.findByText(/^Accepted\./)).toBeDefined();
    const now = (await readCurrentPlaybooks(db)).find(({ id }) => id === own.id)!;
    const changed = now.score.rules.filter(({ points }, n) => points !== own.score.rules[n]!.points);
    expect(changed).toHaveLength(1);
    const before = own.score.rules.find(({ id }) => id === changed[0]!.id)!.points;
    expect((await readAnswered(db, own.id)).before).toEqual({ [changed[0]!.id]: before });
    // Days later, too: the points go back, are not proposed again at once, and are when the rep asks for it.
    const given = within(await screen.findByRole('list', { name: 'Answered so far' }));
    await user.click(given.getByRole('button', { name: `Back to ${before}: ${changed[0]!.because}` }));
    await waitFor(async () => {
      const back = (await readCurrentPlaybooks(db)).find(({ id }) => id === own.id)!;
      expect(back.score.rules).toEqual(own.score.rules);
      expect((await readAnswered(db, own.id)).turnedDown).toEqual({ [changed[0]!.id]: changed[0]!.points });
    });
    await user.click(await screen.findByRole('button', { name: `Ask again: ${changed[0]!.because}` }));
    await waitFor(async () => expect((await readAnswered(db, own.id)).turnedDown).toEqual({}));
  });

  it('takes points from a file once their changes have been seen, and refuses what is none', async () => {
    const { db, user } = await open(4);
    const file = await screen.findByLabelText('A page of points');
    await user.upload(file, new File(['{"format":2}'], 'points.json', { type: 'application/json' }));
    expect(await screen.findByText(/^That is not a page of points\./)).toBeDefined();
    const [first, second] = own.score.rules;
    const rule = (points: number) => ({ before: 1, points, fired: 30, won: 9 });
    const page = {
      format: 1,
      base: 40,
      outcomes: { known: 80, won: 20 },
      rules: {
        [first!.id]: rule(first!.points + 6.7),
        [second!.id]: rule(second!.points),
        elsewhere: rule(9),
      },
    };
    await user.upload(file, new File([JSON.stringify(page)], 'points.json', { type: 'application/json' }));
    const changes = within(await screen.findByRole('group', { name: 'Points from the file' }));
    expect(changes.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      `${first!.because} ${first!.points} → ${first!.points + 7} points`,
    ]);
    await user.click(await changes.findByRole('button', { name: 'Use these points' }));
    await waitFor(async () => {
      const now = (await readCurrentPlaybooks(db)).find(({ id }) => id === own.id)!;
      expect(now.score.rules[0]!.points).toBe(first!.points + 7);
    });
    expect((await readAnswered(db, own.id)).before).toEqual({});
  });
});
