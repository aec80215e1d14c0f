import { useState } from 'react';

import { leaves } from '@/lib/domain/routing/leaves';
import type { Channel } from '@/lib/domain/words';
import { t } from '@/lib/i18n';
import type { LeadView } from '@/lib/views/lead-view';

import { usePanel } from '../../data/panel-state';
import { useServices } from '../../data/services';
import { useCommand } from '../../data/use-command';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { PopButton } from '../../ui/pop';
import { useSignal } from './use-signal';

const CHANNELS: readonly Channel[] = ['phone', 'sms', 'email', 'dm'];

/**
 * What happened outside the page: they called, I texted. Open it, press what it was; a note first, if there
 * is one.
 */
export function LogMenu({ view: { row, limit } }: { view: LeadView }) {
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  const { clock } = useServices();
  const { run, busy } = useCommand();
  const signal = useSignal(row.id);
  const [note, setNote] = useState('');
  const log = async (taken: Promise<boolean>, close: () => void) => {
    if (!(await taken)) return;
    const text = note.trim();
    if (text) await run({ type: 'note', leadId: row.id, text });
    setNote('');
    close();
  };
  const mine = async (channel: Channel) => {
    const place = { touch: 0, of: 0, cadence: null, script: null, account: row.account };
    const touch = { ...place, channel, at: clock(), how: 'marked' as const };
    return (await run({ type: 'log-touch', leadId: row.id, touch })).ok;
  };
  return (
    <PopButton
      className="self-start text-small"
      trigger={t('now.log.name')}
      title={t('now.log.title')}
      open={pop === 'log'}
      onOpen={(open) => setPop(open ? 'log' : null)}
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          <TextField
            label={t('now.log.note')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          {leaves(limit, 'signal') && (
            <div role="group" aria-label={t('now.log.theirs')} className="grid grid-cols-2 gap-2">
              {CHANNELS.map((channel) => (
                <Button
                  key={channel}
                  disabled={busy}
                  onClick={() => void log(signal('replied', { channel }), close)}
                >
                  {t(`now.log.they.${channel}`)}
                </Button>
              ))}
            </div>
          )}
          <div role="group" aria-label={t('now.log.mine')} className="grid grid-cols-2 gap-2">
            {CHANNELS.map((channel) => (
              <Button key={channel} disabled={busy} onClick={() => void log(mine(channel), close)}>
                {t(`now.log.i.${channel}`)}
              </Button>
            ))}
          </div>
        </div>
      )}
    </PopButton>
  );
}
