// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { save } from '../../domain/asked';
import { done } from '../../store/open-test-db';
import { asked, person, show, sighting } from '../panel';
import { NOW, withAda, button } from './with-ada';

describe('the person beside the panel', () => {
  it('says who, how hot, and how many points', async () => {
    await withAda();
    expect(screen.getByRole('status', { name: 'Tier' }).textContent).toBe('Warm');
    expect(screen.getByLabelText('Score').textContent).toMatch(/^\d+$/);
  });

  it('gives reasons that add up to the score', async () => {
    const { user } = await withAda();
    await user.click(await button('Why this score'));
    const reasons = within(await screen.findByRole('list', { name: 'Reasons' })).getAllByRole('listitem');
    const points = reasons.map((line) => Number(/[+-]?\d+$/.exec(line.textContent)?.[0]));
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(
      Number(screen.getByLabelText('Score').textContent),
    );
  });

  it('shows the next touch with a script filled for them', async () => {
    await withAda();
    const next = await screen.findByRole('region', { name: 'Next touch' });
    expect(within(next).getByRole('heading', { name: 'Touch 1 of 6 · E-mail' })).toBeTruthy();
    expect((within(next).getByRole('textbox', { name: 'Script' }) as HTMLTextAreaElement).value).toContain(
      'Ada',
    );
    for (const name of ['Insert', 'Copy', 'Mark sent', 'Skip', 'Snooze', 'Pause', 'Switch'])
      expect(within(next).getByRole('button', { name })).toBeTruthy();
  });

  it('follows the lead when another page is shown, without a trace of the last one', async () => {
    const { db } = await withAda();
    await done(
      db,
      NOW,
      save({
        keys: { emails: ['bo@x.example'], phones: [], profiles: [], records: [], threads: [] },
        fields: { name: { value: 'Bo Lind', origin: { from: 'rep', at: 0 as never } } },
      }),
      '00000000-0000-4000-8000-00000000b0b0',
    );
    await show(sighting(person({ name: 'Bo Lind', email: 'bo@x.example' })));
    await screen.findByRole('heading', { level: 1, name: 'Bo Lind' });
    expect(screen.queryByText(/Ada/)).toBeNull();
  });
});

describe('the keyboard', () => {
  it('takes outcomes, undo and snooze by key, and rests while typing', async () => {
    const { user } = await withAda();
    const script = await screen.findByRole('textbox', { name: 'Script' });
    await user.click(script);
    await user.keyboard('3');
    expect(asked).toEqual([]);
    await user.click(document.body);
    await user.keyboard('m');
    await screen.findByRole('heading', { name: /^Touch 2 of/ });
    await user.keyboard('3');
    await screen.findByText('Logged: No reply');
    await user.keyboard('z');
    await screen.findByText('Logged: Touch 1 sent · E-mail');
    await user.keyboard('z');
    await screen.findByRole('heading', { name: /^Touch 1 of/ });
    await user.keyboard('s');
    await screen.findByLabelText('When?');
  });
});
