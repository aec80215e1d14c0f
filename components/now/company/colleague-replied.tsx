import { useState } from 'react';

import { addDays, clockOf, dayOf } from '@/lib/domain/time/calendar';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { owesAnswer } from '@/lib/domain/lead/silence';
import { t } from '@/lib/i18n';
import type { Colleague } from '@/lib/store/read/colleagues';

import { usePanel } from '../../data/panel-state';
import { runMany, undoBatch } from '../../data/run-many';
import { useCommand } from '../../data/use-command';
import { useServices } from '../../data/services';
import { Button } from '../../ui/button';
import type { LeadView } from '../../../lib/views/lead-view';

/** How long the others wait: a pause must end by itself, so that nobody is forgotten. */
const DAYS = 7;

/** One at the company replied: the others are not written to over their head, unless the rep wants it. */
export function ColleagueReplied({ view, colleagues }: { view: LeadView; colleagues: readonly Colleague[] }) {
  const { row, settings, name } = view;
  const { db, clock } = useServices();
  const { run, busy } = useCommand();
  const showToast = usePanel(({ showToast }) => showToast);
  const [left, setLeft] = useState<string | null>(null);
  const answered = `${row.id} ${row.lastIn?.at}`;
  const replied = !row.closed && !row.optedOut && owesAnswer(row);
  const others = colleagues.filter(({ goesOn }) => goesOn);
  if (!replied || others.length === 0 || left === answered) return null;
  const names = new Intl.ListFormat('en').format(others.map((other) => other.name));
  const pause = async () => {
    const now = clock();
    const until = { day: addDays(dayOf(now, settings.zone), DAYS), time: clockOf(now, settings.zone) };
    const commands = others.map(({ id, about }): LeadCommand => ({
      id: crypto.randomUUID(),
      type: 'pause',
      leadId: id,
      about,
      until,
      colleague: row.id,
    }));
    const batch = await runMany(run, commands, 'pause-colleagues', row.id);
    if (batch !== null)
      showToast({
        tone: 'plain',
        text: t('company.paused', { names, count: DAYS }),
        action: {
          label: t('now.undo'),
          run: () => void db().then((database) => undoBatch(run, database, batch)),
        },
      });
  };
  return (
    <section
      aria-label={t('company.reply')}
      className="flex flex-col gap-4 rounded-md border border-warm bg-warm-wash px-5 py-4 text-small"
    >
      <p>{t('company.replied', { name, names })}</p>
      <div className="flex gap-4">
        <Button look="primary" disabled={busy} onClick={() => void pause()}>
          {t('company.pause', { count: DAYS })}
        </Button>
        <Button onClick={() => setLeft(answered)}>{t('company.leave')}</Button>
      </div>
    </section>
  );
}
