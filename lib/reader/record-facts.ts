import type { RecordFacts } from '../domain/page/sighting';
import { first, type Page } from './sources';

/** What a control shows while it holds nothing. */
const NOTHING =
  /^(none|nobody|no owner|no activity|unassigned|not set|n\/a|never|(select|choose)\b.*|(add|set) (an? |the )?(owner|user|stage|status|date))$/i;

/** What the CRM shows of this record; undefined where it shows none of it. */
export function readFacts(page: Page): RecordFacts | undefined {
  const { facts } = page.recipe;
  if (!facts) return undefined;
  const around = facts.ignore ? { ...page, ignore: facts.ignore.join() } : page;
  return stated({
    owner: first(around, page.root, facts.owner, 200),
    stage: first(around, page.root, facts.stage, 200),
    lastActivity: first(around, page.root, facts.lastActivity, 80),
  });
}

/** Facts without what says that there is nothing; undefined when nothing is left. */
export function stated({ owner, stage, lastActivity }: RecordFacts): RecordFacts | undefined {
  const said = (text: string | null) =>
    text !== null && /[\p{L}\p{N}]/u.test(text) && !NOTHING.test(text) ? text : null;
  const facts: RecordFacts = { owner: said(owner), stage: said(stage), lastActivity: said(lastActivity) };
  return (facts.owner ?? facts.stage ?? facts.lastActivity) ? facts : undefined;
}
