import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { fillScript } from '@/lib/domain/render/fill-script';
import { fullSample } from '@/lib/domain/lead/sample-leads';
import { indexScripts, searchScripts } from '@/lib/domain/script/search';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { scripts } from '@/lib/playbooks/scripts';

import { compare } from './compare';

const KEYS = 'goodbye after the call'.split('').map((_, end, all) => all.slice(0, end + 1).join(''));
const ROUNDS = 5;

/**
 * Every shipped script filled for a lead, against nothing but putting the same values into the same texts;
 * for one script.
 */
export async function filling(now: Instant) {
  const lead = fullSample(now);
  const to = {
    lead,
    settings: { ...defaultSettings('Europe/London' as Zone), name: 'Robin Rep' },
    more: { now },
    lang: null,
  };
  const values = Object.values(lead.fields).map(({ value }) => value);
  const result = await compare(
    ROUNDS,
    () => scripts.map((script) => fillScript(script, script.channel, to).body.length),
    () =>
      scripts.map(({ body }) => {
        let nth = 0;
        return body.replace(/\{[{%].*?[}%]\}/g, () => values[(nth += 1) % values.length]!).length;
      }),
  );
  return {
    ...result,
    oursMs: result.oursMs / scripts.length,
    baselineMs: result.baselineMs / scripts.length,
  };
}

/**
 * One key typed among so many scripts, against looking for the same letters in the same texts; the mean of a
 * whole query.
 */
export async function searching(count: number) {
  const many = Array.from({ length: count }, (_, nth) => ({
    ...scripts[nth % scripts.length]!,
    id: `script-${nth}`,
  }));
  const index = indexScripts(many);
  const result = await compare(
    ROUNDS,
    () => KEYS.map((typed) => searchScripts(index, typed).length),
    () =>
      KEYS.map(
        (typed) => many.filter(({ title, body }) => title.includes(typed) || body.includes(typed)).length,
      ),
  );
  return { ...result, oursMs: result.oursMs / KEYS.length, baselineMs: result.baselineMs / KEYS.length };
}
