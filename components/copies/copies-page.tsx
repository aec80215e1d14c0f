import '@/lib/i18n/pages/copies';

import { useState } from 'react';

import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import { send } from '@/lib/messages/send';

import { Part } from '../form/part';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { CopiesHere } from './copies-here';
import { FolderPart } from './folder-part';
import { FromFile } from './from-file';

/** Everything that keeps the rep's work from being lost: copies here, in a folder, from a file. */
export function CopiesPage({ zone }: { zone: Zone }) {
  const [took, setTook] = useState<{ what: string; bad: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    const answer = await send('take-copy', { why: 'today' });
    const what = answer.ok ? answer.value.taken : 'failed';
    setTook({ what, bad: what !== 'taken' && what !== 'empty' && what !== 'not-yet' });
    setBusy(false);
  };
  return (
    <div className="flex flex-col gap-12">
      <div className="flex flex-col gap-5">
        <div>
          <h1 className="text-title font-semibold tracking-tight">{t('settings.copies.title')}</h1>
          <p className="max-w-[680px] text-small text-faint">{t('copies.text')}</p>
        </div>
        <div>
          <Button look="primary" disabled={busy} onClick={() => void make()}>
            {t('copies.now')}
          </Button>
        </div>
        {busy && <p role="status">{t('copies.working')}</p>}
        {!busy && took && <Notice tone={took.bad ? 'stop' : 'plain'}>{t(`copies.took.${took.what}`)}</Notice>}
      </div>
      <Part title={t('copies.here')} text={t('copies.here-text')}>
        <CopiesHere zone={zone} />
      </Part>
      <FolderPart zone={zone} />
      <Part title={t('copies.file.title')} text={t('copies.file.text')}>
        <FromFile zone={zone} />
      </Part>
    </div>
  );
}
