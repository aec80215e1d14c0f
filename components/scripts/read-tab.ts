import type { Instant } from '@/lib/domain/time/calendar';
import type { FillFor, ThreadWords } from '@/lib/domain/render/fill-for';
import { emptySample } from '@/lib/domain/lead/sample-leads';
import type { Script } from '@/lib/domain/script/script';
import type { KnownResult } from '@/lib/domain/log/script-results';
import { shipped as withProduct } from '@/lib/store/database/shipped';
import { readContext } from '@/lib/store/read/context';
import type { Db } from '@/lib/store/database/db';
import { readLibrary, readResults, readScriptContext } from '@/lib/store/read/scripts';

import type { LeadView, Option } from '../../lib/views/lead-view';
import { readLeadView } from '../../lib/views/read-lead-view';

/**
 * All there is to choose from, and whom it is filled for: the person beside, or nobody, which leaves blanks.
 */
export type Tab = {
  scripts: readonly Script[];
  mine: readonly string[];
  favourites: readonly string[];
  stages: readonly Option[];
  results: ReadonlyMap<string, KnownResult>;
  view: LeadView | null;
  fill: FillFor;
};

export async function readTab(
  db: Db,
  lead: string | null,
  now: Instant,
  shipped: readonly Script[],
  thread: ThreadWords | null,
): Promise<Tab> {
  // Side by side: Dexie loses sight of a read that comes after several others have been waited for.
  const [{ scripts, own, favourites }, view, nobody, results] = await Promise.all([
    readLibrary(db, shipped),
    lead === null ? null : readLeadView(db, lead, now, shipped, thread),
    fillForNobody(db, now),
    readResults(db, now),
  ]);
  const fill = view?.fill ?? nobody;
  const shared = {
    scripts,
    results,
    favourites: [...favourites],
    mine: [...own].flatMap(([id, [newest]]) => (newest?.script ? [id] : [])),
  };
  return {
    ...shared,
    view,
    fill,
    stages: (fill.more.playbook?.stages ?? []).map(({ id, label }) => ({ id, label })),
  };
}

async function fillForNobody(db: Db, now: Instant): Promise<FillFor> {
  const [{ settings, holidays }, scriptContext] = await Promise.all([
    readContext(db, undefined, now),
    readScriptContext(db),
  ]);
  const playbook = withProduct().playbooks.find(({ id }) => id === settings.playbook);
  return {
    lead: emptySample(now),
    settings,
    lang: null,
    more: { ...scriptContext, now, holidays: [...holidays.rep], ...(playbook && { playbook }) },
  };
}
