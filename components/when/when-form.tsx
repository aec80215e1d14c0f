import { lazy, Suspense, useEffect, useId, useState } from 'react';

import {
  clockOf,
  type Clock,
  type Day,
  dayOf,
  instantOf,
  type Zone,
  type When,
} from '@/lib/domain/time/calendar';
import { parseWhen, whyNoWhen } from '@/lib/domain/time/when';
import { t } from '@/lib/i18n';
import { noteWhen, readRecentWhens } from '@/lib/session/recent-whens';

import { useServices } from '../data/services';
import { momentWords } from '../data/format';
import { useSetup } from '../data/use-settings';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { quickChoices } from './quick-choices';

const Calendar = lazy(() => import('./calendar').then(({ Calendar }) => ({ default: Calendar })));

/** When? In words ("next tue 3pm"), by one of the usual answers, or from a calendar. Wall time of the rep. */
export function WhenForm({
  zone,
  action,
  onWhen,
}: {
  zone: Zone;
  action: string;
  onWhen: (when: When) => void;
}) {
  const { clock } = useServices();
  const now = clock();
  const id = useId();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<{ day: Day; time: Clock } | null>(null);
  const [calendar, setCalendar] = useState(false);
  const recent = useRecent();
  const { data: setup } = useSetup();
  const take = (when: When, words: string) => {
    void noteWhen(words);
    onWhen(when);
  };
  const read = text.trim() === '' ? null : parseWhen(text, now, zone);
  const when = picked ?? read;
  const past = when !== null && instantOf(when.day, when.time, zone) <= now;
  const said = when
    ? t(past ? 'now.when.past' : 'now.when.reads', {
        moment: momentWords(instantOf(when.day, when.time, zone), now, zone),
      })
    : text.trim() === ''
      ? t('now.when.example')
      : t(`now.when.${whyNoWhen(text)}`);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (when && !past) take(when, picked ? '' : text);
      }}
    >
      {!calendar && (
        <div className="flex flex-wrap gap-2">
          {quickChoices(now, zone, recent, setup?.settings.snoozes).map(({ words, label, when }) => (
            <Button key={words} className="text-small" onClick={() => take(when, words)}>
              {label}
            </Button>
          ))}
        </div>
      )}
      <div>
        <TextField
          autoFocus
          label={t('now.when.typed')}
          value={text}
          aria-describedby={`${id}-read`}
          onChange={(event) => {
            setText(event.target.value);
            setPicked(null);
          }}
        />
        <p id={`${id}-read`} aria-live="polite" className="mt-1 min-h-8 text-small text-faint">
          {said}
        </p>
      </div>
      {calendar ? (
        <Suspense>
          <Calendar
            today={dayOf(now, zone)}
            day={when?.day ?? null}
            time={when?.time ?? clockOf(now, zone)}
            onPick={(day, time) => setPicked({ day, time })}
          />
        </Suspense>
      ) : (
        <Button look="link" className="self-start text-small" onClick={() => setCalendar(true)}>
          {t('now.when.calendar')}
        </Button>
      )}
      <Button type="submit" look="primary" disabled={!when || past}>
        {action}
      </Button>
    </form>
  );
}

/** What was last chosen, as it was when the form was opened. */
function useRecent(): readonly string[] {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    let over = false;
    void readRecentWhens().then((found) => over || setRecent(found));
    return () => {
      over = true;
    };
  }, []);
  return recent;
}
