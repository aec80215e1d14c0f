import { createInstance } from 'i18next';

import { dayText } from './day-text';
import { speakWith, type Texts } from './index';

const i18n = createInstance();
void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  resources: { en: { translation: {} } },
  interpolation: { escapeValue: false },
});
i18n.services.formatter!.add('day', dayText);

speakWith({
  say: (key, args) => i18n.t(key, args),
  has: (key) => i18n.exists(key, { count: 1 }),
});

/** Adds texts: the panel all that it shows at once, a page its area when it is opened. */
export function addTexts(more: Texts): void {
  i18n.addResourceBundle('en', 'translation', more, true, true);
}
