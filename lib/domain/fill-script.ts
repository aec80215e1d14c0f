import type { Lead } from './lead';
import { render, type Rendered } from './render';
import { type More, scopeOf } from './scope';
import type { Script } from './script';
import { textFor, translationFor } from './script-text';
import type { Settings } from './settings';
import type { Channel } from './words';

/** Whom a script is filled for, and all that may be said in it. `lang` is the lead's language, where it is known (`de`, `pt-BR`). */
export type FillFor = { lead: Lead; settings: Settings; more: Omit<More, 'lang'>; lang: string | null };

/** A script as it would go out on a channel: its words for that channel and language, with the lead's values; days said in the same language. */
export function fillScript(script: Script, channel: Channel, { lead, settings, more, lang }: FillFor, variant?: string | null): Rendered {
  const translated = translationFor(script, channel, lang);
  return render(textFor(script, channel, lang, variant), scopeOf(lead, settings, { ...more, ...(translated && { lang: translated.lang }) }));
}
