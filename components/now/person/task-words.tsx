import { fillScript } from '@/lib/domain/render/fill-script';
import { leaves } from '@/lib/domain/routing/leaves';
import { t } from '@/lib/i18n';
import { packaged } from '@/lib/packaged/packaged';
import { readScript } from '@/lib/store/read/scripts';

import type { LeadView } from '../../../lib/views/lead-view';
import { useLive } from '../../data/use-live';
import { useInsert } from '../../lead/use-insert';
import { Button } from '../../ui/button';

/** What to write for a task, and where it goes: into the open box, or on the clipboard. */
export function TaskWords({ view, theirs, script: id }: { view: LeadView; theirs: boolean; script: string }) {
  const { data: script } = useLive(['task-words', id], async () => {
    const shipped = await packaged('scripts');
    return async (db) => readScript(db, id, shipped);
  });
  const filled = script && fillScript(script, 'email', view.fill);
  const { insert, copy } = useInsert(
    { view, theirs, answering: view.owed !== null },
    {
      body: filled?.body ?? '',
      subject: filled?.subject ?? null,
      blank: filled?.missing[0]?.label ?? null,
      script: id,
      channel: 'email',
    },
    () => undefined,
  );
  if (!filled) return null;
  return (
    <div role="group" aria-label={t('now.task-words')} className="flex w-full flex-col gap-3">
      <p className="max-h-[140px] overflow-y-auto rounded-md bg-sunk px-5 py-4 whitespace-pre-wrap wrap-anywhere">
        {filled.body}
      </p>
      {leaves(view.limit, 'mark-sent') && (
        <div className="flex gap-3">
          <Button className="text-small" onClick={() => void insert()}>
            {t('now.insert.name')}
          </Button>
          <Button className="text-small" onClick={() => void copy()}>
            {t('now.copy')}
          </Button>
        </div>
      )}
    </div>
  );
}
