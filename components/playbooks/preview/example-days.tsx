import { useMemo } from 'react';

import type { Playbook } from '@/lib/domain/playbook/playbook';
import { type Day, daysBetween } from '@/lib/domain/time/calendar';
import { reasonText, t } from '@/lib/i18n';

import { useSetup } from '../../data/use-settings';
import { channelName } from '../parts/sentences';
import { replayExample, type Shown } from './worked-example';

const day = (at: string) => at.slice(0, 10) as Day;
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** The published example of four-stages, day by day, with what the panel would show after each step. */
export function ExampleDays({ playbook }: { playbook: Playbook }) {
  const { data: setup } = useSetup();
  return setup ? <Days playbook={playbook} zone={setup.settings.zone} /> : null;
}

function Days({ playbook, zone }: { playbook: Playbook; zone: Parameters<typeof replayExample>[1] }) {
  const lines = useMemo(() => replayExample(playbook, zone), [playbook, zone]);
  const days = [...Map.groupBy(lines, ({ at }) => day(at))];
  const first = days[0]![0];
  return (
    <ol aria-label={t('playbooks.example.title')} className="flex flex-col gap-6">
      {days.map(([date, steps]) => (
        <li key={date} className="flex flex-col gap-3">
          <h4 className="text-small font-semibold">
            {t('playbooks.example.day', {
              number: daysBetween(first, date) + 1,
              day: dayFormat.format(new Date(`${date}T00:00:00Z`)),
            })}
          </h4>
          <ul className="flex flex-col gap-3">
            {steps.map((line) => (
              <li key={line.at} className="grid grid-cols-[3.5rem_1fr] gap-x-4 border-s-2 border-line ps-5">
                <span className="text-faint">{line.at.slice(11)}</span>
                <span>{t(`playbooks.example.${line.said}`)}</span>
                <span className="col-start-2 text-small text-soft">{shown(line, playbook)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** Where the lead stands, and what is next; or why the engine would not have it. */
function shown({ stage, status, next, refused, event }: Shown, { stages }: Playbook): string {
  if (refused) return t('playbooks.example.refused', { why: reasonText(refused) });
  const where = {
    stage: stages.find(({ id }) => id === stage)?.label ?? stage,
    status: t(`words.status.${status}`),
  };
  if (!next) {
    const waits = status === 'booked' ? 'waits-call' : event === 'sent' ? 'waits-them' : 'waits-answer';
    return t(`playbooks.example.${waits}`, where);
  }
  return t('playbooks.example.next', {
    ...where,
    touch: next.touch,
    of: next.of,
    channel: channelName(next.channel as never),
    day: day(next.due),
    time: next.due.slice(11),
  });
}
