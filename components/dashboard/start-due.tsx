import { owesAnswer } from '@/lib/domain/lead/silence';
import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';

import { useServices } from '../data/services';
import { useLive } from '../data/use-live';
import { useNow } from '../data/use-now';
import { DayDone } from '../today/day-done';
import { DueLine, dueName } from '../today/due-line';
import { useGoTo } from '../today/use-go-to';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { Waiting } from '../ui/waiting';

/** How many leads are searched for answers, and how many of each kind are shown. */
const READ = 100;
const MOST = 6;

/** Who waits for an answer, then what else is due, the most urgent first; pressing goes to the page they are in. */
export function StartDue({ zone }: { zone: Zone }) {
  const { clock } = useServices();
  const { data } = useLive(['start-due'], async () => {
    const [{ readFirstDue }, { dueCount }] = await Promise.all([
      import('@/lib/views/due-view'),
      import('@/lib/store/read/due'),
    ]);
    return async (db) => ({ views: await readFirstDue(db, READ, clock()), count: await dueCount(db) });
  });
  const goTo = useGoTo();
  if (!data) return <Waiting label={t('now.loading')} lines={6} />;
  const rows = data.views.map(({ row }) => row);
  const [first] = rows;
  if (!first)
    return (
      <div>
        <DayDone zone={zone} />
        <a href="#leads/import" className="text-accent underline">
          {t('start.import')}
        </a>
      </div>
    );
  const answers = rows.filter((row) => !row.enrolment?.next && owesAnswer(row));
  const due = rows.filter((row) => !answers.includes(row));
  const shown = Math.min(answers.length, MOST) + Math.min(due.length, MOST);
  return (
    <div className="flex flex-col gap-8">
      <Rows title={t('start.answers')} rows={answers.slice(0, MOST)} zone={zone} />
      <Rows title={t('start.due')} rows={due.slice(0, MOST)} zone={zone} />
      <div className="flex flex-wrap items-center gap-6">
        <Button look="primary" onClick={() => goTo(first)}>
          {t('start.first', { name: dueName(first) })}
        </Button>
        {data.count > shown && (
          <span className="text-small text-faint">{t('start.more', { count: data.count - shown })}</span>
        )}
      </div>
    </div>
  );
}

function Rows({ title, rows, zone }: { title: string; rows: readonly LeadRow[]; zone: Zone }) {
  const now = useNow(1000);
  const goTo = useGoTo();
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <ul aria-label={title} className="flex flex-col border-t border-line">
        {rows.map((row) => {
          return (
            <li key={row.id} className="border-b border-line">
              <button
                type="button"
                onClick={() => goTo(row)}
                className="grid w-full grid-cols-[34px_minmax(0,1fr)_auto] items-center gap-x-5 rounded-md px-2 py-3 text-start hover:bg-sunk"
              >
                <DueLine row={row} now={now} zone={zone} />
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
