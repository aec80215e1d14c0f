import type { Instant } from '../../domain/time/calendar';
import type { Context, Decision } from '../../domain/log/context';
import { decide, decideFor } from '../../domain/decide/decide';
import type { Event } from '../../domain/log/event';
import { evolve, fold } from '../../domain/log/evolve';
import { type CountedScripts, scriptResults, scriptResultsAfter } from '../../domain/log/script-results';
import { upcast } from '../../domain/log/upcast';
import { identityKeys } from '../../domain/lead/keys';
import type { Lead, LeadId } from '../../domain/lead/lead';
import { isSamePerson } from '../../domain/lead/match';
import { because, type Refusal } from '../../domain/reason';
import type { Db, LeadRow } from '../database/db';
import { toLead, toRow } from '../projections/rows';
import type { Concerned, SharedContext } from '../read/context';
import { type Addition, additionsOf, alertsIn, asStored, enter } from './enter';
import { stopNewcomer } from './company-stop';
import { type AboutLead, type Known, readKnown } from './known';
import { type Looks, looksAt } from './looks';
import { otherToJoin } from './other-to-join';
import { tellStop } from './person-stop';
import { shutOut } from './documents/shut-out';

/** One decision about one lead and what follows from it, inside the caller's transaction. */
export async function commitLead(
  db: Db,
  command: AboutLead,
  shared: SharedContext,
  now: Instant,
  known?: Known,
): Promise<Decision> {
  const { decision, additions } = await decideLead(db, command, shared, now, known);
  if (additions.length > 0) await enter(db, additions, shared);
  return decision;
}

/**
 * What was decided, and what it adds to the record; nothing where it was refused. `regroups`: who is one person with
 * whom is another thing after it.
 */
export type Decided = { decision: Decision; additions: readonly Addition[]; regroups?: true };

export async function decideLead(
  db: Db,
  asked: AboutLead,
  shared: SharedContext,
  now: Instant,
  given?: Known,
  looks = looksAt(db, shared, now),
): Promise<Decided> {
  const known = given ?? (await readKnown(looks, asked));
  const { leadId, row, log } = known;
  const context = await looks.context(aboutWhom(asked, row), row);
  if (asked.type === 'join-leads') await looks.settle();
  const joining = asked.type === 'join-leads' ? await otherToJoin(db, asked, row) : null;
  if (joining && !joining.ok) return refused(joining.refusal);
  const command = { ...asked, leadId, ...joining?.as };
  const decision =
    log || command.type === 'undo' || command.type === 'erase-lead' || command.type === 'clock-back'
      ? decide(command, log ?? [], context)
      : decideFor(command, toLead(row!), context);
  if (!decision.ok) return { decision, additions: [] };
  // Time has passed, and if nothing else the lead's place in the queue has changed.
  if (decision.events.length === 0 && command.type !== 'tick') return { decision, additions: [] };
  if (command.type === 'erase-lead') {
    const erased = fold(log ?? []);
    if (erased && (command.never || erased.optedOut)) await shutOut(db, erased, shared.salts, asked.id, now);
  }
  if (changesWhoIsWho(decision.events, log)) {
    await looks.settle();
    return { decision, additions: await ofPersons(db, decision.events, context), regroups: true };
  }
  const after = (events: readonly Event[]) =>
    log ? fold([...log, ...events]) : events.reduce(evolve, toLead(row!) as Lead | undefined);
  let { events } = decision;
  let lead = after(events);
  const other = lead && (await alreadySaved(looks, lead, row));
  if (other) {
    const name = other.fields['name']?.value ?? '';
    return refused(because('already-saved', { id: other.id, name }));
  }
  if (lead && MEETS.has(command.type) && (await looks.isShutOut(newKeys(lead, row))))
    return refused(because('shut-out'));
  const stopped = lead ? await stopNewcomer(db, lead, row, context, looks) : [];
  if (stopped.length > 0) {
    events = [...events, ...stopped];
    lead = after(events);
  }
  if (lead)
    await tellStop(
      db,
      { before: row, after: lead, log: [...(log ?? []), ...events], command: asked.id },
      shared,
      now,
    );
  const addition = {
    leadId,
    before: row,
    after: lead && toRow(lead, await scriptsAfter(looks, lead, known, events), context),
    events: asStored(events),
    alerts: alertsIn(events),
  };
  return { decision: { ok: true, events }, additions: [addition] };
}

const refused = (refusal: Refusal): Decided => ({ decision: { ok: false, refusal }, additions: [] });

/** Whether who is one person with whom is another thing after these events, so that more than one row is. */
function changesWhoIsWho(events: readonly Event[], log: readonly Event[] | null): boolean {
  const types = new Set(events.map(({ type }) => type));
  if (types.has('joined') || types.has('erased')) return true;
  return types.has('undone') && log !== null && log.some(({ type }) => type === 'joined');
}

function ofPersons(db: Db, events: readonly Event[], context: Context): Promise<Addition[]> {
  const alerts = alertsIn(events);
  const fresh = Map.groupBy(asStored(events), ({ leadId }) => leadId as LeadId);
  return additionsOf(db, fresh, new Map(), context, () => alerts);
}

/**
 * What came of the lead's scripts with these events: counted on where nothing of it happened before what is
 * counted.
 */
async function scriptsAfter(
  looks: Looks,
  { id }: Lead,
  { row, log }: Known,
  events: readonly Event[],
): Promise<CountedScripts> {
  const counted = log ? null : scriptResultsAfter(row!.scripts, events);
  return counted ?? scriptResults([...(log ?? (await looks.person(id)).log.map(upcast)), ...events]);
}

/** Whose place and colleagues a decision looks at; one that plans nothing looks at nobody's. */
function aboutWhom(command: AboutLead, row: LeadRow | undefined): Concerned | undefined {
  if (command.type === 'opt-out' || command.type === 'undo') return undefined;
  return (
    row ??
    (command.type === 'save-lead'
      ? { id: command.leadId, fields: command.fields, keys: command.keys }
      : undefined)
  );
}

/** What can bring in somebody who was erased and must never be contacted again. */
const MEETS: ReadonlySet<string> = new Set(['save-lead', 'link-keys', 'edit-lead']);

const newKeys = (lead: Lead, before: LeadRow | undefined) =>
  identityKeys(lead.keys).filter((key) => !before?.allKeys.includes(key));

/** Nobody is saved twice: somebody else whom the keys that this lead gets now prove to be the same. */
async function alreadySaved(looks: Looks, lead: Lead, before: LeadRow | undefined) {
  const keys = newKeys(lead, before);
  if (keys.length === 0) return undefined;
  const found = await looks.sharing(keys);
  return found.find((other) => other.id !== lead.id && isSamePerson(other, lead));
}
