import '@/lib/i18n/cards/crm';

import type { MouseEvent } from 'react';

import { t } from '@/lib/i18n';

import { useKeyOf } from '../data/own-keys';
import type { LeadView } from '../../lib/views/lead-view';
import { Button } from '../ui/button';
import { useKeys } from '../data/use-keys';
import { useAddToCrm } from './use-add-to-crm';

/** The second click of a double click is no second press. */
const onceOnly =
  (press: (() => void) | undefined) =>
  ({ detail }: MouseEvent) =>
    detail < 2 && press?.();

/**
 * Beside Undo, while the lead's own record is the page beside: right after an outcome, with nothing to look
 * for.
 */
export function AddToCrmInBar({ view }: { view: LeadView }) {
  const keyOf = useKeyOf();
  const crm = useAddToCrm(view);
  const add = crm?.record ? () => void crm.add() : undefined;
  useKeys({ crm: add });
  if (!crm?.record) return null;
  return (
    <Button
      look="quiet"
      shortcut={keyOf('crm')}
      aria-label={t('crm.add')}
      disabled={crm.busy}
      onClick={onceOnly(add)}
    >
      {t('crm.add')}
    </Button>
  );
}

/** At the timeline, on whatever page: the last thing done, for the record or for the clipboard. */
export function AddToCrmLink({ view }: { view: LeadView }) {
  const crm = useAddToCrm(view);
  return (
    crm && (
      <Button
        look="link"
        className="-my-3 text-small"
        disabled={crm.busy}
        onClick={onceOnly(() => void crm.add())}
      >
        {t('crm.add')}
      </Button>
    )
  );
}
