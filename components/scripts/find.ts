import type { Script } from '@/lib/domain/script/script';
import { type ScriptIndex, searchScripts } from '@/lib/domain/script/search';
import type { Channel, Tier } from '@/lib/domain/words';

export const shelves = ['all', 'favourites', 'recent', 'mine'] as const;
export type Wanted = {
  words: string;
  from: (typeof shelves)[number];
  stage: string;
  tier: Tier | '';
  channel: Channel | '';
};
export const everything: Wanted = { words: '', from: 'all', stage: '', tier: '', channel: '' };

type Among = { favourites: readonly string[]; recent: readonly string[]; mine: readonly string[] };
/** Whom the list is for: their own playbook, stage and tier come first while nothing is typed. */
type For = { playbook: { id: string }; stage: string; tier: Tier } | null;

/** The scripts that fit what is typed and chosen, best first. */
export function find(
  index: ScriptIndex,
  { words, from, stage, tier, channel }: Wanted,
  among: Among,
  lead: For,
): Script[] {
  const found = searchScripts(
    index,
    words,
    { stage: stage || null, tier: tier || null, channel: channel || null },
    { favourites: new Set(among.favourites), recent: among.recent },
  );
  const kept = from === 'all' ? found : found.filter(({ id }) => among[from].includes(id));
  if (from === 'recent' && !words)
    return kept.toSorted((a, b) => among.recent.indexOf(a.id) - among.recent.indexOf(b.id));
  return words || !lead ? kept : kept.toSorted((a, b) => fit(b, lead) - fit(a, lead));
}

function fit({ playbooks, stages, tiers }: Script, { playbook, stage, tier }: NonNullable<For>): number {
  return (
    (playbooks.length === 0 || playbooks.includes(playbook.id) ? 4 : 0) +
    (stages.includes(stage) ? 2 : 0) +
    (tiers.includes(tier) ? 1 : 0)
  );
}
