import type { Instant } from '@/lib/domain/calendar';
import type { Rendered } from '@/lib/domain/render';
import { render } from '@/lib/domain/render';
import { scopeOf } from '@/lib/domain/scope';
import type { Script } from '@/lib/domain/script';
import { playbooks } from '@/lib/playbooks';
import { scripts } from '@/lib/playbooks/scripts';
import { readContext } from '@/lib/store/context';
import type { Db } from '@/lib/store/db';
import { readLead } from '@/lib/store/read';
import { readSettings } from '@/lib/store/read-settings';

import type { LeadView } from '../now/lead-view';
import { readLeadView } from '../now/read-lead-view';
import type { Wanted } from './use-scripts';

export type Filled = { id: string; title: string; script: Script; stages: string[]; rendered: Rendered | null };
export type FoundScripts = { scripts: Filled[]; stages: { id: string; label: string }[]; view: LeadView | null };

const MOST = 60;

/** Scripts that fit the filter, those of the lead's own stage and tier first, filled for the lead if there is one. */
export async function readScripts(db: Db, lead: string | null, wanted: Wanted, now: number): Promise<FoundScripts> {
  const { settings } = await readSettings(db);
  const row = lead === null ? undefined : await readLead(db, lead);
  const context = await readContext(db, row, now as Instant);
  const playbook = playbooks.find(({ id }) => id === (row?.playbook.id ?? settings.playbook));
  const scope = row && scopeOf(row, settings, { now: context.now, holidays: context.holidays.rep, ...(playbook && { playbook }) });
  const fit = (script: Script) => (row && script.stages.includes(row.stage) ? 2 : 0) + (row && script.tiers.includes(row.tier) ? 1 : 0);
  const found = scripts.filter((script) => matches(script, wanted)).toSorted((a, b) => fit(b) - fit(a)).slice(0, MOST);
  return {
    scripts: found.map((script) => ({ id: script.id, title: script.title, script, stages: script.stages.map((id) => playbook?.stages.find((stage) => stage.id === id)?.label ?? id), rendered: scope ? render(script, scope) : null })),
    stages: playbook?.stages.map(({ id, label }) => ({ id, label })) ?? [],
    view: lead === null ? null : await readLeadView(db, lead, now),
  };
}

/** Every word is in the title, the text or the angle. A script without stages or tiers is for all of them. */
function matches({ title, subject, body, angle, stages, tiers, channel }: Script, wanted: Wanted): boolean {
  const text = `${title} ${subject ?? ''} ${body} ${angle}`.toLowerCase();
  return (
    wanted.words.toLowerCase().split(/\s+/).every((word) => text.includes(word)) &&
    (!wanted.stage || stages.length === 0 || stages.includes(wanted.stage)) &&
    (!wanted.tier || tiers.length === 0 || tiers.includes(wanted.tier)) &&
    (!wanted.channel || channel === wanted.channel)
  );
}
