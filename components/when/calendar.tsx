import { format, parseISO } from 'date-fns';
import { DayPicker } from 'react-day-picker';

import { Clock, type Day } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { TextField } from '../ui/field';

const cell = 'size-14 rounded-md text-center hover:bg-sunk disabled:opacity-45 disabled:hover:bg-transparent';

/** A month to pick a day from, and the time beside it. Days are wall days: no zone is involved. */
export function Calendar({
  today,
  day,
  time,
  onPick,
}: {
  today: Day;
  day: Day | null;
  time: Clock;
  onPick: (day: Day, time: Clock) => void;
}) {
  return (
    <div className="flex flex-col gap-3">
      <DayPicker
        mode="single"
        weekStartsOn={1}
        today={parseISO(today)}
        selected={day ? parseISO(day) : undefined}
        defaultMonth={parseISO(day ?? today)}
        disabled={{ before: parseISO(today) }}
        onSelect={(picked) => picked && onPick(format(picked, 'yyyy-MM-dd') as Day, time)}
        classNames={{
          months: 'relative',
          month_caption: 'flex h-14 items-center px-2 font-semibold',
          nav: 'absolute end-0 top-0 flex',
          button_previous: 'grid size-14 place-items-center rounded-md hover:bg-sunk',
          button_next: 'grid size-14 place-items-center rounded-md hover:bg-sunk',
          chevron: 'size-8 fill-soft',
          weekday: 'h-12 w-14 text-tiny font-normal text-faint',
          day_button: cell,
          selected: 'rounded-md bg-accent text-accent-ink',
          today: 'font-semibold',
          month_grid: 'border-collapse',
        }}
      />
      <TextField
        type="time"
        label={t('now.when.time')}
        value={time}
        disabled={!day}
        onChange={(event) => {
          const read = Clock.safeParse(event.target.value);
          if (read.success && day) onPick(day, read.data);
        }}
      />
    </div>
  );
}
