import { lazy, Suspense, useState } from 'react';

import { leaves } from '@/lib/domain/routing/leaves';
import { t } from '@/lib/i18n';

import { useWaits } from '../../data/unanswered-state';
import { usePanel } from '../../data/panel-state';
import { takenIn } from '../../data/taken-in';
import { useCommand } from '../../data/use-command';
import { useKeyOf } from '../../data/own-keys';
import { Button } from '../../ui/button';
import { PopButton } from '../../ui/pop';
import { useKeys } from '../../data/use-keys';
import type { LeadView } from '../../../lib/views/lead-view';

const SwitchForm = lazy(() => import('./switch-form').then(({ SwitchForm }) => ({ default: SwitchForm })));
const WhenForm = lazy(() => import('../../when/when-form').then(({ WhenForm }) => ({ default: WhenForm })));

/** The plan is a proposal: leave this touch out, put it off, stop for now, do something else. */
export function TouchMenu({ view }: { view: LeadView }) {
  const keyOf = useKeyOf();
  const { row, limit } = view;
  const { run } = useCommand();
  const waits = useWaits(row.id);
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  const paused = row.paused !== null;
  // Without a touch to come there is nothing to leave out or put off.
  const hasTouch = Boolean(row.enrolment?.next);
  const snoozes = hasTouch && leaves(limit, 'snooze');
  const pauses = leaves(limit, paused ? 'resume' : 'pause');
  useKeys({ snooze: snoozes ? () => setPop('snooze') : undefined });
  const pauseOrResume = () => {
    const subject = { leadId: row.id, about: view.about };
    void run(paused ? { type: 'resume', ...subject } : { type: 'pause', ...subject, until: null });
  };
  const skips = hasTouch && leaves(limit, 'skip');
  const switches = leaves(limit, 'switch');
  if (!skips && !snoozes && !pauses && !switches) return null;
  return (
    <div className="flex justify-between px-3 py-2">
      {skips && (
        <Button
          look="quiet"
          disabled={paused || waits}
          onClick={() => void run({ type: 'skip', leadId: row.id, about: takenIn(row.id, view.about) })}
        >
          {t('now.skip')}
        </Button>
      )}
      {snoozes && (
        <PopButton
          look="quiet"
          shortcut={keyOf('snooze')}
          trigger={t('now.snooze')}
          title={t('now.snooze-until')}
          open={pop === 'snooze'}
          onOpen={(open) => setPop(open ? 'snooze' : null)}
        >
          {(close) => <Snooze view={view} onDone={close} />}
        </PopButton>
      )}
      {pauses && (
        <Button
          look="quiet"
          disabled={waits}
          // The second click of a double click is about the button that was there before.
          onClick={({ detail }) => detail < 2 && pauseOrResume()}
        >
          {t(paused ? 'now.resume' : 'now.pause')}
        </Button>
      )}
      {switches && (
        <PopButton
          look="quiet"
          trigger={t('now.switch')}
          title={t('now.switch-what')}
          open={pop === 'switch'}
          onOpen={(open) => setPop(open ? 'switch' : null)}
        >
          {(close) => (
            <Suspense>
              <SwitchForm view={view} onDone={close} />
            </Suspense>
          )}
        </PopButton>
      )}
    </div>
  );
}

/** Puts off the touch for which it was opened, whatever is sent meanwhile. */
function Snooze({ view: { row, settings, about }, onDone }: { view: LeadView; onDone: () => void }) {
  const { run } = useCommand();
  const [opened] = useState(() => takenIn(row.id, about));
  return (
    <Suspense>
      <WhenForm
        zone={settings.zone}
        action={t('now.snooze')}
        onWhen={(until) =>
          void run({ type: 'snooze', leadId: row.id, about: opened, until }).then(({ ok }) => ok && onDone())
        }
      />
    </Suspense>
  );
}
