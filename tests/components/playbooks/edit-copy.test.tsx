// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useDrafts } from '@/components/playbooks/parts/choices';
import { scripts as shipped } from '@/lib/playbooks/scripts';
import { readPlaybookLibrary } from '@/lib/store/read/playbooks';
import { four, open, button, problems, faults } from './opened-playbooks';

beforeEach(() => useDrafts.setState({ drafts: {} }));

describe('editing a copy', () => {
  async function editing() {
    const opened = await open();
    await opened.user.click(button('Edit a copy'));
    await screen.findByRole('heading', { name: /^Editing/ });
    return opened;
  }

  it('saves version 1 of a playbook of one’s own, and what ships stays as it is', async () => {
    const { db, user } = await editing();
    await user.click(button('Move touch 3 up'));
    await user.clear(screen.getByLabelText('Days of touch 6'));
    await user.type(screen.getByLabelText('Days of touch 6'), '21');
    await user.click(button('Save as version 1'));
    await screen.findByRole('button', { name: 'Edit' });
    const library = await readPlaybookLibrary(db, shipped);
    const own = library.playbooks.find(({ id }) => id.startsWith('four-stages-copy-'))!;
    expect(own.current!.cadences[0]!.touches.map(({ angle, after }) => [angle, after.days ?? 0])).toEqual([
      ['nudge', 0],
      ['light', 2],
      ['resource', 4],
      ['reason', 7],
      ['light', 10],
      ['break-up', 21],
    ]);
    expect(library.playbooks.find(({ id }) => id === 'four-stages')!.current).toEqual(four);
  });

  it('says what is wrong as it is typed, beside the field and in the summary, and does not save', async () => {
    const { user } = await editing();
    const days = screen.getByLabelText('Days of touch 3');
    await user.clear(days);
    await user.type(days, '1');
    expect(
      problems().getByRole('button', { name: 'Show cadences › opt-in › touches › 3 › after' }),
    ).toBeDefined();
    expect(days.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(days.getAttribute('aria-describedby')!)!.textContent).toMatch(
      /does not come after touch 2/,
    );
    expect(button('Save as version 1').hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('tab', { name: 'Limits' }));
    await user.click(problems().getByRole('button', { name: /touches › 3/ }));
    await waitFor(() => expect(document.activeElement?.getAttribute('data-place')).toMatch(/touches › 3/));
    await user.clear(screen.getByLabelText('Days of touch 3'));
    await user.type(screen.getByLabelText('Days of touch 3'), '4');
    expect(problems().getByText('No problems.')).toBeDefined();
  });

  it('touches are moved from the keyboard, and the focus goes along', async () => {
    const { user } = await editing();
    screen.getByLabelText('Angle of touch 1').focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(screen.getByLabelText<HTMLSelectElement>('Angle of touch 2').value).toBe('nudge');
    expect(screen.getByText('Touch 1 is now touch 2.')).toBeDefined();
    await user.click(button('Remove touch 6'));
    await user.click(button('Add a touch'));
    expect(screen.getByLabelText<HTMLInputElement>('Days of touch 6').value).toBe('12');
  });

  it('points, promises, triggers and limits are edited by forms', async () => {
    const { db, user } = await editing();
    await user.click(screen.getByRole('tab', { name: 'Points' }));
    await user.clear(await screen.findByLabelText('Hot from'));
    expect(problems().getByRole('button', { name: 'Show score › hot' })).toBeDefined();
    await user.type(screen.getByLabelText('Hot from'), '75');
    await user.click(screen.getByRole('tab', { name: 'Sources' }));
    await user.selectOptions(await screen.findByLabelText('First touch within of Demo request'), 'minutes');
    await user.click(screen.getByRole('tab', { name: 'Triggers' }));
    await user.click(await screen.findByRole('button', { name: 'Add a trigger' }));
    await user.click(screen.getAllByRole('button', { name: 'Add a condition' }).at(-1)!);
    await user.selectOptions(screen.getAllByLabelText('Script').at(-1)!, 'four-stages-call-ask-1');
    await user.click(screen.getByRole('tab', { name: 'Limits' }));
    await user.clear(await screen.findByLabelText('Per person and week'));
    await user.click(button('Save as version 1'));
    await screen.findByRole('button', { name: 'Edit' });
    const { current } = (await readPlaybookLibrary(db, shipped)).playbooks.find(({ id }) =>
      id.startsWith('four-stages-copy-'),
    )!;
    expect(current!.score.hot).toBe(75);
    expect(current!.sources[0]!.firstTouch).toEqual({ minutes: 60 });
    expect(current!.triggers.at(-1)).toMatchObject({
      id: 'own-rule',
      if: [{ fact: 'tier', is: ['hot'] }],
      then: [{ do: 'task', script: 'four-stages-call-ask-1' }],
    });
    expect(current!.caps).not.toHaveProperty('perPersonPerWeek');
  });

  it('reviews are edited by forms, and what is wrong with them is said in its place', async () => {
    const { db, user } = await editing();
    await user.click(screen.getByRole('tab', { name: 'About' }));
    await user.clear(await screen.findByLabelText('Minutes of review 1'));
    await user.type(screen.getByLabelText('Minutes of review 1'), '900');
    expect(problems().getByRole('button', { name: 'Show reviews › daily-comb › minutes' })).toBeDefined();
    expect(screen.getByLabelText('Minutes of review 1').getAttribute('aria-invalid')).toBe('true');
    await user.clear(screen.getByLabelText('Minutes of review 1'));
    await user.type(screen.getByLabelText('Minutes of review 1'), '20');
    await user.clear(screen.getByLabelText('Point 2 of review 1'));
    expect(problems().getByRole('button', { name: 'Show reviews › daily-comb › agenda › 2' })).toBeDefined();
    await user.click(button('Remove point 2 of review 1'));
    await user.click(button('Add a review'));
    await user.selectOptions(screen.getByLabelText('Day of review 3'), 'Friday');
    await user.selectOptions(screen.getByLabelText('Review 2'), 'every quarter');
    expect(screen.queryByLabelText('Day of review 2')).toBeNull();
    await user.click(button('Save as version 1'));
    await screen.findByRole('button', { name: 'Edit' });
    const { reviews } = (await readPlaybookLibrary(db, shipped)).playbooks.find(({ id }) =>
      id.startsWith('four-stages-copy-'),
    )!.current!;
    expect(reviews[0]).toMatchObject({ id: 'daily-comb', minutes: 20 });
    expect(reviews[0]!.agenda).toHaveLength(four.reviews[0]!.agenda.length - 1);
    expect(reviews[1]).toMatchObject({ every: 'quarter' });
    expect(reviews[1]).not.toHaveProperty('weekday');
    expect(reviews[2]).toMatchObject({ id: 'review', every: 'week', weekday: 5, minutes: 30 });
  });

  it('the days in which a tier closes, and another cadence for a tier of a stage', async () => {
    const { db, user } = await editing();
    await user.click(screen.getByRole('tab', { name: 'Stages and tiers' }));
    await user.selectOptions(await screen.findByLabelText('Opt-in, Hot'), 'Opted in, tighter: 7 days');
    await user.selectOptions(screen.getByLabelText('Cadence of Warm'), 'Long-term nurture');
    await user.type(screen.getByLabelText('Closes in days, from of Warm'), '30');
    await user.type(screen.getByLabelText('Closes in days, to of Warm'), '9');
    expect(
      problems().getByRole('button', { name: 'Show tiers › warm › expectedCloseDays › 2' }),
    ).toBeDefined();
    await user.type(screen.getByLabelText('Closes in days, to of Warm'), '0');
    await user.selectOptions(screen.getByLabelText('Cadence of Cold'), 'Long-term nurture');
    await user.type(screen.getByLabelText('Closes in days, from of Cold'), '90');
    await user.click(button('Save as version 1'));
    await screen.findByRole('button', { name: 'Edit' });
    const { current } = (await readPlaybookLibrary(db, shipped)).playbooks.find(({ id }) =>
      id.startsWith('four-stages-copy-'),
    )!;
    expect(current!.stages[0]!.tiers).toEqual({ hot: 'opt-in-tighter' });
    expect(current!.tiers).toEqual({
      warm: { cadence: 'nurture', expectedCloseDays: [30, 90] },
      cold: { cadence: 'nurture', expectedCloseDays: [90, 3650] },
    });
    await user.click(screen.getByRole('tab', { name: 'Stages and tiers' }));
    expect(await screen.findByText('90+')).toBeDefined();
  });

  it('each change is undone, one after the other; what was typed into one field is one change', async () => {
    const { user } = await editing();
    const undo = () => user.click(button('Undo'));
    expect(button('Undo').hasAttribute('disabled')).toBe(true);
    await user.click(button('Remove touch 6'));
    await user.clear(screen.getByLabelText('Days of touch 2'));
    await user.type(screen.getByLabelText('Days of touch 2'), '3');
    await user.click(screen.getByRole('tab', { name: 'About' }));
    await user.type(await screen.findByLabelText('Name'), ' of ours');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Four stages (copy) of ours');
    await user.type(screen.getByLabelText('Needed of a lead'), ', phone');
    await undo();
    expect(screen.getByLabelText<HTMLInputElement>('Needed of a lead').value).toBe('name');
    await undo();
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Four stages (copy)');
    await undo();
    await user.click(screen.getByRole('tab', { name: 'Cadences' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Days of touch 2')).value).toBe('2');
    expect(screen.queryByLabelText('Days of touch 6')).toBeNull();
    await undo();
    expect(screen.getByLabelText<HTMLInputElement>('Days of touch 6').value).toBe('14');
    expect(button('Undo').hasAttribute('disabled')).toBe(true);
  });

  it('goes on where it was left, and is discarded only when asked twice', async () => {
    const { user } = await editing();
    await user.click(button('Move touch 2 up'));
    await user.click(button('Back'));
    await user.click(await screen.findByRole('link', { name: 'Four stages (copy)' }));
    expect((await screen.findByLabelText<HTMLSelectElement>('Angle of touch 1')).value).toBe('resource');
    await user.click(button('Discard changes'));
    await user.click(button('Yes, discard'));
    await screen.findByRole('button', { name: 'Edit a copy' });
    expect(screen.queryByRole('link', { name: 'Four stages (copy)' })).toBeNull();
  });

  it.each(['About', 'Cadences', 'Points', 'Sources', 'Stages and tiers', 'Triggers', 'Limits'])(
    'is accessible: %s',
    async (part) => {
      const { user } = await editing();
      await user.click(screen.getByRole('tab', { name: part }));
      expect(await faults()).toEqual([]);
    },
  );
});
