import { lazy, Suspense, useEffect, useState } from 'react';

import { leaves } from '@/lib/domain/routing/leaves';
import { t } from '@/lib/i18n';

import { useBeside } from '../data/beside';
import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { useKeyOf } from '../data/own-keys';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useKeys } from '../data/use-keys';
import type { LeadView } from '../../lib/views/lead-view';

const UndoAll = lazy(() => import('./undo-all').then(({ UndoAll }) => ({ default: UndoAll })));

const AddToCrm = lazy(() =>
  import('../crm/add-to-crm').then(({ AddToCrmInBar }) => ({ default: AddToCrmInBar })),
);

/**
 * What was done last, and the way back, always in the same place. Press again to go further back. What was
 * done to a company is undone for all of it, and never by a key alone.
 */
export function UndoBar({ view }: { view: LeadView }) {
  const keyOf = useKeyOf();
  const { row } = view;
  const undo = leaves(view.limit, 'undo') ? view.undo : null;
  const { sighting } = useBeside();
  const { run, busy } = useCommand();
  const [asked, setAsked] = useState<string | null>(null);
  // The screen may show what is next to be undone before the worker's answer to the last press is here.
  const isUnderWay = busy && asked === undo?.command;
  const back =
    undo && !undo.whole && !isUnderWay
      ? () => {
          setAsked(undo.command);
          void run({ type: 'undo', leadId: row.id, command: undo.command });
        }
      : undefined;
  useKeys({ undo: back });
  if (!leaves(view.limit, 'undo')) return null;
  return (
    <div className="flex min-h-20 items-center gap-4 border-t border-line bg-sunk px-7 py-2">
      <span className="line-clamp-2 min-w-0 flex-1 text-small leading-tight wrap-anywhere">
        {undo ? t(undo.auto ? 'now.undo-auto' : 'now.undo-what', { what: undo.text }) : ''}
      </span>
      {sighting?.kind === 'record' && (
        <Suspense>
          <AddToCrm view={view} />
        </Suspense>
      )}
      {undo?.batch && (
        <Suspense>
          <UndoAll batch={undo.batch} />
        </Suspense>
      )}
      {!undo?.whole && (
        <Button
          look="quiet"
          shortcut={keyOf('undo')}
          disabled={!undo}
          aria-label={t('now.undo')}
          onClick={back}
        >
          {t('now.undo')}
        </Button>
      )}
    </div>
  );
}

/** To read one sentence twice. What asks for something stays until it is answered. */
const LONG_ENOUGH_MS = 8000;

/** What a press led to or why it did not; over the page, so that nothing moves. */
export function SaidBar() {
  const toast = usePanel(({ toast }) => toast);
  const showToast = usePanel(({ showToast }) => showToast);
  useEffect(() => {
    if (toast?.tone !== 'plain' || toast.action) return;
    const timer = setTimeout(() => showToast(null), LONG_ENOUGH_MS);
    return () => clearTimeout(timer);
  }, [toast, showToast]);
  if (!toast) return null;
  const { action } = toast;
  return (
    <div className="pointer-events-none absolute inset-x-4 bottom-full z-5 pb-4 *:pointer-events-auto *:shadow-pop">
      <Notice
        tone={toast.tone}
        closeLabel={t('now.dismiss')}
        onClose={() => showToast(null)}
        action={action?.label}
        onAction={
          action &&
          (() => {
            showToast(null);
            action.run();
          })
        }
      >
        {toast.text}
      </Notice>
    </div>
  );
}
