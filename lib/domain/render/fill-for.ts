import type { Context } from '../log/context';
import type { Lead } from '../lead/lead';
import { languageOf } from '../lead/lead-language';
import type { More } from '../scope/scope';
import { score } from '../score/score';
import type { Settings } from '../settings/settings';

/**
 * Whom a script is filled for, and all that may be said in it. `lang` is the lead's language, where it is
 * known (`de`, `pt-BR`).
 */
export type FillFor = { lead: Lead; settings: Settings; more: Omit<More, 'lang'>; lang: string | null };

/**
 * What the open thread says: its subject, and the language they write in. Null where it is not the lead's.
 */
export type ThreadWords = { subject: string | null; lang: string | null };

/**
 * Everything a script may say to a lead now: `scriptContext` holds the links, the snippets and the
 * names of fields.
 */
export function fillFor(
  lead: Lead,
  context: Context,
  scriptContext: Pick<More, 'links' | 'snippets' | 'fields'>,
  thread: ThreadWords | null,
): FillFor {
  const playbook =
    context.playbook(lead.playbook.id, lead.playbook.document) ?? context.playbook(lead.playbook.id);
  const points = playbook ? { playbook, score: score(lead, playbook, context).total } : {};
  return {
    lead,
    settings: context.settings,
    lang: languageOf(lead, thread?.lang ?? null),
    more: { ...scriptContext, ...points, now: context.now, thread, holidays: [...context.holidays.rep] },
  };
}
