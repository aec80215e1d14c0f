import type { Playbook } from '@/lib/domain/playbook/playbook';
import { addTo, changeAt, freshId, moveAt, type Part, removeAt, swapped } from '@/lib/domain/playbook/edit';
import { t } from '@/lib/i18n';

import { Button } from '../../ui/button';
import type { Edit } from './edit';
import { PlacedNumber, PlacedSelect, PlacedText } from '../parts/fields';
import { pathOf, useExactProblem, type Words } from '../parts/problems-context';
import { week } from '../show/show-about';

type Review = Playbook['reviews'][number];
const rhythms = ['day', 'week', 'month', 'quarter'] as const;
const word = (key: string, args?: Record<string, string | number>) => t(`playbooks.reviews.${key}`, args);

/** When the rep looks back, for how long, and at what. */
export function EditReviews({ playbook, onChange }: Edit) {
  const { reviews } = playbook;
  const wrong = useExactProblem(['reviews']);
  const add = () =>
    onChange(
      addTo(playbook, 'reviews', {
        id: freshId('review', new Set(reviews.map(({ id }) => id))),
        every: 'week',
        weekday: 1,
        minutes: 30,
        agenda: [word('new-point')],
      }),
    );
  return (
    <section data-place="reviews" tabIndex={-1} className="flex flex-col gap-5">
      <h3 className="font-semibold">{t('playbooks.about.reviews')}</h3>
      {reviews.length === 0 && <p className="text-soft">{word('none')}</p>}
      <ol aria-label={t('playbooks.about.reviews')} className="flex flex-col gap-7">
        {reviews.map((review, at) => (
          <EditReview
            key={at}
            review={review}
            number={at + 1}
            onChange={(part) => onChange(changeAt(playbook, 'reviews', at, part))}
            onMove={(by) => onChange(moveAt(playbook, 'reviews', at, by))}
            onRemove={() => onChange(removeAt(playbook, 'reviews', at))}
          />
        ))}
      </ol>
      {wrong && (
        <p role="alert" className="text-small text-hot">
          {wrong}
        </p>
      )}
      <div>
        <Button onClick={add}>{word('add')}</Button>
      </div>
    </section>
  );
}

function EditReview({
  review,
  number,
  onChange,
  onMove,
  onRemove,
}: {
  review: Review;
  number: number;
  onChange: (part: Part<Review>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const { every, weekday, minutes, agenda } = review;
  const place: Words = ['reviews', review.id];
  const setEvery = (chosen: string) =>
    onChange({
      every: rhythms.find((one) => one === chosen)!,
      weekday: chosen === 'week' ? (weekday ?? 1) : undefined,
    });
  return (
    <li data-place={pathOf(place)} tabIndex={-1} className="flex flex-col gap-4 border-b border-line pb-7">
      <div className="flex flex-wrap items-end gap-4">
        <div className="w-[170px]">
          <PlacedSelect
            place={[...place, 'every']}
            label={word('every', { number })}
            value={every}
            onChange={setEvery}
            choices={rhythms.map((one) => ({ value: one, label: t(`playbooks.about.every.${one}`) }))}
          />
        </div>
        {every === 'week' && (
          <div className="w-[150px]">
            <PlacedSelect
              place={[...place, 'weekday']}
              label={word('weekday', { number })}
              value={String(weekday ?? '')}
              onChange={(day) => onChange({ weekday: day === '' ? undefined : Number(day) })}
              choices={[
                { value: '', label: word('any-day') },
                ...week.map((day, at) => ({ value: String(at + 1), label: t(`settings.week.${day}`) })),
              ]}
            />
          </div>
        )}
        <div className="w-[130px]">
          <PlacedNumber
            place={[...place, 'minutes']}
            label={word('minutes', { number })}
            value={minutes}
            onChange={(value) => onChange({ minutes: value ?? Number.NaN })}
          />
        </div>
        <div className="ms-auto flex">
          <Button
            look="quiet"
            className="text-small"
            aria-label={word('up', { number })}
            onClick={() => onMove(-1)}
          >
            ↑
          </Button>
          <Button
            look="quiet"
            className="text-small"
            aria-label={word('down', { number })}
            onClick={() => onMove(1)}
          >
            ↓
          </Button>
          <Button
            look="quiet"
            className="text-small"
            aria-label={word('remove', { number })}
            onClick={onRemove}
          >
            {t('settings.off.remove')}
          </Button>
        </div>
      </div>
      <Agenda
        agenda={agenda}
        number={number}
        place={[...place, 'agenda']}
        onChange={(points) => onChange({ agenda: points })}
      />
    </li>
  );
}

function Agenda({
  agenda,
  number,
  place,
  onChange,
}: {
  agenda: readonly string[];
  number: number;
  place: Words;
  onChange: (agenda: string[]) => void;
}) {
  const wrong = useExactProblem(place);
  return (
    <fieldset className="flex max-w-[720px] flex-col gap-2" data-place={pathOf(place)} tabIndex={-1}>
      <legend className="pb-1 text-small font-medium text-soft">{word('agenda', { number })}</legend>
      {agenda.map((point, at) => (
        <div key={at} className="flex items-start gap-2">
          <div className="min-w-0 flex-1">
            <PlacedText
              hideLabel
              place={[...place, at + 1]}
              label={word('point', { number, point: at + 1 })}
              value={point}
              onChange={(text) => onChange(agenda.with(at, text))}
            />
          </div>
          <Button
            look="quiet"
            className="text-small"
            disabled={at === 0}
            aria-label={word('point-up', { number, point: at + 1 })}
            onClick={() => onChange(swapped(agenda, at, at - 1))}
          >
            ↑
          </Button>
          <Button
            look="quiet"
            className="text-small"
            aria-label={word('point-remove', { number, point: at + 1 })}
            onClick={() => onChange(agenda.filter((_, other) => other !== at))}
          >
            {t('settings.off.remove')}
          </Button>
        </div>
      ))}
      {wrong && (
        <p role="alert" className="text-small text-hot">
          {wrong}
        </p>
      )}
      <div>
        <Button look="link" className="text-small" onClick={() => onChange([...agenda, word('new-point')])}>
          {word('add-point')}
        </Button>
      </div>
    </fieldset>
  );
}
