// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import type { JustEnded } from '@/components/experiments/end';
import { Running } from '@/components/experiments/running';
import '@/lib/i18n/numbers/numbers';
import { drawArm } from '@/lib/domain/experiment/assign';
import type { Experiment } from '@/lib/domain/experiment/experiment';
import type { PanelCommand } from '@/lib/domain/log/command';
import { noCells, tally } from '@/lib/domain/counts/cells';
import type { Course } from '@/lib/domain/metrics/course';
import { drawnOf } from '@/lib/domain/metrics/drawn';
import { withWording } from '@/lib/domain/script/wordings';
import { HOUR } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { scripts as shipped } from '@/lib/playbooks/scripts';
import { commit } from '@/lib/store/commands/commit';
import { readExperiments } from '@/lib/store/numbers/experiments';
import { readLibrary } from '@/lib/store/read/scripts';

import { courseOfScript } from '../../domain/metrics/course-of-script';
import { at, commandId, LONDON } from '../../domain/sample';
import { baseOf } from '../../store/base-of';
import { openTestDb, saveSettings } from '../../store/open-test-db';
import { draw } from '../panel';

const START = at('2026-03-02 09:00');
const NOW = '2026-04-11 10:00';
const before = shipped.find(({ id }) => id === 'four-stages-opt-in-1')!;
const script = {
  ...withWording(before, 'variant:b', { subject: 'Shorter', body: 'The other words.' }),
  version: 2,
};
const experiment: Experiment = {
  id: '3b241101-e2bb-4255-8caf-4136c566a962',
  name: 'Shorter first mail',
  change: { of: 'wording', script: script.id, variant: 'b' },
  success: 'replied',
  windowDays: 7,
  baseline: 0.2,
  lift: 0.2,
  perArm: 150,
  startedAt: START,
  ended: null,
};

/** A lead that got the script; of A one in six answers, of B every second. */
function course(n: number): Course {
  const id = `lead-${n}`;
  const arm = drawArm(experiment.id, id);
  const sentAt = instant(START + n * HOUR);
  const answers = n % (arm === 'b' ? 2 : 6) === 0;
  return {
    ...courseOfScript(id, sentAt, script.id, answers),
    drawn: { [experiment.id]: { arm, at: sentAt } },
  };
}

const cells = noCells();
for (let n = 0; n < 500; n += 1)
  for (const [id, drawn] of drawnOf(course(n))) tally(cells, id, JSON.stringify(drawn));
const counts = { days: new Map([['2026-03-02' as never, cells]]), now: noCells(), until: at(NOW) };

it('what is better is adopted in one press, with what it was before kept, and taken back in one', async () => {
  const db = openTestDb();
  await saveSettings(db, '2026-03-01 09:00');
  await commit(db, { id: commandId(), type: 'save-scripts', scripts: [{ script, base: null }] }, START);
  await commit(db, { id: commandId(), type: 'save-experiment', experiment }, START);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  const onEnded = vi.fn<(ended: JustEnded) => void>();
  draw(
    db,
    NOW,
    <Running
      tried={{ experiment, script, proposal: null }}
      testable={{ script, base: await baseOf(db, 'script', script.id) }}
      drawn={counts}
      now={at(NOW)}
      zone={LONDON}
      onEnded={onEnded}
    />,
  );
  const user = userEvent.setup();
  expect(await screen.findByRole('rowheader', { name: 'B, “Shorter”' })).toBeDefined();
  await user.type(await screen.findByLabelText('What was learnt'), 'Short is answered');
  await user.click(screen.getByRole('button', { name: 'End it and adopt B' }));
  await waitFor(async () => {
    const { scripts } = await readLibrary(db, shipped);
    const now = scripts.find(({ id }) => id === script.id)!;
    expect(now).toMatchObject({ version: 3, subject: 'Shorter', body: 'The other words.' });
    expect(now.variants.find(({ id }) => id === 'b')).toMatchObject({ body: before.body });
  });
  expect(await readExperiments(db)).toMatchObject([
    { ended: { decision: 'adopt', learnt: 'Short is answered' } },
  ]);
  expect(await onEnded.mock.calls[0]![0].undo()).toBe(true);
  const { scripts } = await readLibrary(db, shipped);
  const { subject, body, variants } = script;
  expect(scripts.find(({ id }) => id === script.id)).toMatchObject({ version: 4, subject, body, variants });
  expect(await readExperiments(db)).toEqual([experiment]);
});
