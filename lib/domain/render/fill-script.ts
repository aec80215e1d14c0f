import type { Script } from '../script/script';
import { textFor, translationFor } from '../script/text';
import { scopeOf } from '../scope/scope';
import type { Channel } from '../words';
import type { FillFor } from './fill-for';
import { render, type Rendered } from './render';

/**
 * A script as it would go out on a channel: its words for that channel and language, with the lead's values;
 * days said in the same language.
 */
export function fillScript(
  script: Script,
  channel: Channel,
  { lead, settings, more, lang }: FillFor,
  variant?: string | null,
): Rendered {
  const said = translationFor(script, channel, lang)?.lang ?? script.lang;
  const filled = render(
    textFor(script, channel, lang, variant),
    scopeOf(lead, settings, { ...more, ...(said && said !== 'en' && { lang: said }) }),
  );
  // What they asked is the point of an answer.
  return script.answers === undefined
    ? filled
    : { ...filled, warnings: filled.warnings.filter(({ code }) => code !== 'script-no-point') };
}
