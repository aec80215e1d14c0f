import { createInstance } from 'i18next';

import type { Reason } from '../domain/reason';

/** Texts by area and name. `name_zero`, `name_one` and `name_other` are one text for different counts. */
export type Texts = { [name: string]: string | Texts };
type Args = Readonly<Record<string, string | number>>;

const i18n = createInstance();
void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  resources: { en: { translation: {} } },
  interpolation: { escapeValue: false },
});

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
/** In a sentence, `{{day, day}}` writes a `YYYY-MM-DD` as "Thu 5 Mar". */
i18n.services.formatter!.add('day', (value: string) =>
  dayFormat.format(new Date(`${value}T00:00:00Z`)).replace(',', ''),
);

/**
 * Adds texts. Each start brings its own: the panel all that it shows at once, a page its area, the worker
 * nothing until it speaks.
 */
export function addTexts(more: Texts): void {
  i18n.addResourceBundle('en', 'translation', more, true, true);
}

/**
 * A text of the interface, by its place: `t('now.save')`. A key without a text is a bug that a test finds.
 */
export function t(key: string, args: Args = {}): string {
  return i18n.t(key, args);
}

/** A reason as a sentence. */
export function reasonText(reason: Reason): string {
  return t(`why.${reason.code}`, reason.args);
}

/** Whether there is a text of that key. */
export function hasText(key: string): boolean {
  return i18n.exists(key, { count: 1 });
}
