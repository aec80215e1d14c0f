import { lazy, Suspense } from 'react';

import { t } from '@/lib/i18n';

import { usePanel } from '../../data/panel-state';
import { useCommand } from '../../data/use-command';
import { keyOf } from '../../data/keys';
import { Button } from '../../ui/button';
import { PopButton } from '../../ui/pop';
import { useKeys } from '../../data/use-keys';
import type { LeadView } from '../../../lib/views/lead-view';
import { SwitchForm } from './switch-form';

const WhenForm = lazy(() => import('../../when/when-form').then(({ WhenForm }) => ({ default: WhenForm })));

/** The plan is a proposal: leave this touch out, put it off, stop for now, do something else. */
export function TouchMenu({ view }: { view: LeadView }) {
  const { row, settings } = view;
  const { run } = useCommand();
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  const paused = row.paused !== null;
  useKeys({ snooze: () => setPop('snooze') });
  return (
    <div className="flex justify-between px-3 py-2">
      <Button look="quiet" disabled={paused} onClick={() => void run({ type: 'skip', leadId: row.id })}>
        {t('now.skip')}
      </Button>
      <PopButton
        look="quiet"
        shortcut={keyOf('snooze')}
        trigger={t('now.snooze')}
        title={t('now.snooze-until')}
        open={pop === 'snooze'}
        onOpen={(open) => setPop(open ? 'snooze' : null)}
      >
        {(close) => (
          <Suspense>
            <WhenForm
              zone={settings.zone}
              action={t('now.snooze')}
              onWhen={(until) =>
                void run({ type: 'snooze', leadId: row.id, until }).then(({ ok }) => ok && close())
              }
            />
          </Suspense>
        )}
      </PopButton>
      <Button
        look="quiet"
        onClick={() =>
          void run(
            paused ? { type: 'resume', leadId: row.id } : { type: 'pause', leadId: row.id, until: null },
          )
        }
      >
        {t(paused ? 'now.resume' : 'now.pause')}
      </Button>
      <PopButton
        look="quiet"
        trigger={t('now.switch')}
        title={t('now.switch')}
        open={pop === 'switch'}
        onOpen={(open) => setPop(open ? 'switch' : null)}
      >
        {(close) => <SwitchForm view={view} onDone={close} />}
      </PopButton>
    </div>
  );
}
