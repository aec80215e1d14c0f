import { createInstance } from 'i18next';

import type { Reason } from '../domain/reason';
import { en } from './en';

const i18n = createInstance();
void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
});

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
/** In a sentence, `{{day, day}}` says a `YYYY-MM-DD` as "Thu 5 Mar". */
i18n.services.formatter!.add('day', (value: string) =>
  dayFormat.format(new Date(`${value}T00:00:00Z`)).replace(',', ''),
);

/** A text of the interface, by its place: `t('now.save')`. A key without a text is a bug that a test finds. */
export function t(key: string, args: Record<string, string | number> = {}): string {
  return i18n.t(key, args);
}

/** A reason as a sentence. */
export function reasonText(reason: Reason): string {
  return t(`why.${reason.code}`, reason.args);
}

export function hasText(key: string): boolean {
  return i18n.exists(key, { count: 1 });
}

/** Adds an area's texts when its page is opened: what only the full page says is no part of the panel. */
export function addTexts(area: string, texts: object): void {
  i18n.addResourceBundle('en', 'translation', { [area]: texts }, true, true);
}
