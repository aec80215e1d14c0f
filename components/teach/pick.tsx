import { t } from '@/lib/i18n';

import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { FIELDS } from './lesson-state';
import type { Teacher } from './use-lesson';

/** What to click next, what is under the pointer, and what was shown so far. */
export function Pick({
  teacher: { state, skip, back, wider, enough },
  onCancel,
}: {
  teacher: Teacher;
  onCancel: () => void;
}) {
  const { field, shown, last, over, refused } = state;
  const asked = FIELDS[field]!;
  const isEnough = field >= 2 && (shown.name ?? shown.email) !== undefined;
  const known = FIELDS.filter((one) => shown[one]);
  return (
    <>
      <div role="status">
        <h1 className="text-title font-semibold tracking-tight">{t(`teach.pick.${asked}`)}</h1>
      </div>
      <div className="flex flex-col gap-2">
        <div className="min-h-20 rounded-md border border-line bg-sunk px-5 py-3">
          <p className="text-tiny text-faint">{t('teach.pick.over')}</p>
          <p className="truncate">
            <bdi>{over || <span className="text-faint">{t('teach.pick.nothing')}</span>}</bdi>
          </p>
        </div>
        <p role="alert" className="min-h-9 text-small text-hot">
          {refused && t(`teach.refused.${refused}`)}
        </p>
      </div>
      <div className="flex flex-wrap gap-4">
        {isEnough && (
          <Button look="primary" onClick={enough}>
            {t('teach.done')}
          </Button>
        )}
        <Button onClick={skip}>{t('teach.skip')}</Button>
        {field > 0 && (
          <Button look="quiet" onClick={back}>
            {t('teach.back')}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {t('teach.cancel')}
        </Button>
      </div>
      {known.length > 0 && (
        <Section title={t('teach.pick.so')}>
          <dl className="flex flex-col">
            {known.map((one) => (
              <div key={one} className="flex min-h-14 items-center gap-4 border-b border-line py-1">
                <dt className="w-[88px] shrink-0 text-small text-faint">{t(`teach.field.${one}`)}</dt>
                <dd className="min-w-0 flex-1 wrap-anywhere">
                  <bdi>{shown[one]!.text}</bdi>
                </dd>
                {one === last && shown[one]!.wider && (
                  <dd>
                    <Button look="link" className="text-small" onClick={() => wider(one)}>
                      {t('teach.wider')}
                    </Button>
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </Section>
      )}
      <p className="text-small text-faint">{t('teach.pick.keys')}</p>
    </>
  );
}
