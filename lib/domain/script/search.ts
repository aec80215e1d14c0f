import type { Script } from './script';
import type { Channel, Tier } from '../words';

export type ScriptFilter = {
  stage?: string | null;
  tier?: Tier | null;
  channel?: Channel | null;
  playbook?: string | null;
};
/** What the rep likes and has used: `recent` newest first. */
export type Habits = { favourites: ReadonlySet<string>; recent: readonly string[] };

type Entry = { script: Script; channels: ReadonlySet<Channel>; title: string; angle: string; body: string };
export type ScriptIndex = { entries: readonly Entry[] };

/** Folds case, accents and Liquid away, so that what is typed meets what is read. */
function fold(text: string): string {
  return text
    .replace(/\{%[\s\S]*?%\}/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Prepares scripts for searching; once per library, not per key. Every wording of a script is found. */
export function indexScripts(scripts: readonly Script[]): ScriptIndex {
  return {
    entries: scripts.map((script) => {
      const others = Object.values(script.channels ?? {});
      const all = [
        script,
        ...script.variants,
        ...others,
        ...script.translations.flatMap((one) => [one, ...Object.values(one.channels ?? {})]),
      ];
      return {
        script,
        channels: new Set([script.channel, ...(Object.keys(script.channels ?? {}) as Channel[])]),
        title: ` ${fold(script.title)}`,
        angle: ` ${fold(script.angle)} ${fold(script.id)}`,
        body: ` ${fold(all.map(({ subject, body }) => `${subject ?? ''} ${body}`).join(' '))}`,
      };
    }),
  };
}

// How much a word counts where it is found, at the start of a word and inside one.
const WEIGHTS = [
  ['title', 12, 4],
  ['angle', 8, 2],
  ['body', 3, 1],
] as const;
const FAVOURITE = 6;
const RECENT = 5;

/**
 * Scripts that contain every word of the query (the last may be half typed), best first: by where the words
 * are found, then favourites, then the recently used; an empty query lists everything in that order. A filter
 * keeps what is for all stages or tiers too.
 */
export function searchScripts(
  index: ScriptIndex,
  query: string,
  filter: ScriptFilter = {},
  habits: Habits = { favourites: new Set(), recent: [] },
): Script[] {
  const wanted = fold(query).split(' ').filter(Boolean);
  const found: { script: Script; points: number }[] = [];
  for (const entry of index.entries) {
    if (!fits(entry, filter)) continue;
    let points = 0;
    for (const word of wanted) {
      const worth = worthOf(entry, word);
      if (worth === 0) {
        points = -1;
        break;
      }
      points += worth;
    }
    if (points >= 0) found.push({ script: entry.script, points: points + habitOf(entry.script.id, habits) });
  }
  return found.sort((a, b) => b.points - a.points).map(({ script }) => script);
}

function fits({ script, channels }: Entry, { stage, tier, channel, playbook }: ScriptFilter): boolean {
  return (
    (!stage || script.stages.length === 0 || script.stages.includes(stage)) &&
    (!tier || script.tiers.length === 0 || script.tiers.includes(tier)) &&
    (!channel || channels.has(channel)) &&
    (!playbook || script.playbooks.length === 0 || script.playbooks.includes(playbook))
  );
}

function worthOf(entry: Entry, word: string): number {
  let worth = 0;
  for (const [field, atStart, inside] of WEIGHTS) {
    if (entry[field].includes(` ${word}`)) worth = Math.max(worth, atStart);
    else if (word.length > 2 && entry[field].includes(word)) worth = Math.max(worth, inside);
  }
  return worth;
}

function habitOf(id: string, { favourites, recent }: Habits): number {
  const at = recent.indexOf(id);
  return (favourites.has(id) ? FAVOURITE : 0) + (at >= 0 && at < 20 ? RECENT * (1 - at / 20) : 0);
}
