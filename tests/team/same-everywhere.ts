import { expect } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import { isOwnScope } from '@/lib/domain/self';
import type { TallyRow } from '@/lib/store/database/db';
import { toLead } from '@/lib/store/projections/rows';
import { recount } from '@/lib/store/projections/tallies';
import { ownershipOf } from '@/lib/team/incoming/claims-in';

import { LONDON } from '../domain/sample';
import { actors, type Browser } from './browser';
import type { Together } from './lives';

/** Everything that has to be the same for all who may see it. */
async function seen({ db }: Browser, scope: string) {
  const rows = (await db.leads.toArray()).filter((row) => row.scope === scope);
  const ids = new Set(rows.flatMap(({ id, joined }) => [id, ...joined]));
  return {
    rows: rows.map(toLead),
    scripts: rows.map(({ scripts }) => scripts),
    events: (await db.events.toArray()).filter(({ leadId }) => ids.has(leadId as LeadId)),
  };
}

/**
 * Nothing acknowledged is missing, nothing is seen by whom it is not for, and everybody has the same rows, owners
 * and numbers.
 */
export async function expectOne(team: Together): Promise<void> {
  const scopes = [
    ...new Set(team.browsers.flatMap(({ connection }) => [...connection.scopes, `own.${connection.actor}`])),
  ];
  for (const scope of scopes) {
    const members = team.browsers.filter(
      ({ connection }) => connection.scopes.includes(scope) || scope === `own.${connection.actor}`,
    );
    const expected = await seen(members[0]!, scope);
    for (const member of members.slice(1)) expect(await seen(member, scope)).toEqual(expected);
    const acknowledged = team.browsers.flatMap((browser) => browser.acknowledged);
    const here = new Set(expected.rows.flatMap(({ id, joined }) => [id, ...joined]));
    const there = new Set(expected.events.map(({ id }) => id));
    const erased = new Set(
      expected.events.flatMap(({ type, leadId }) => (type === 'erased' ? [leadId] : [])),
    );
    const missing = acknowledged.filter(
      ({ id, leadId }) => here.has(leadId) && !there.has(id) && !erased.has(leadId),
    );
    expect(missing).toEqual([]);
  }
  for (const browser of team.browsers) {
    const { scopes: mine, actor } = browser.connection;
    expect(await browser.db.outgoing.count()).toBe(0);
    expect(await browser.db.pendingClaims.count()).toBe(0);
    const may = new Set(
      team.server.streams.FU_LOG.flatMap(({ subject }) => {
        const [, , one, two, , lead] = subject.split('.');
        return [...mine, `own.${actor}`].includes(`${one}.${two}`) ? [lead] : [];
      }),
    );
    const leads = new Set((await browser.db.events.toArray()).map(({ leadId }) => leadId));
    expect([...leads].filter((lead) => !may.has(lead))).toEqual([]);
    expect(
      await browser.db.auditNotes.where('id').startsWithAnyOf(['gap', 'altered', 'forged']).toArray(),
    ).toEqual([]);
    const own = (await browser.db.leads.toArray()).filter(({ scope }) => isOwnScope(scope));
    expect(own.filter(({ scope }) => scope !== `own.${actor}`)).toEqual([]);
    expect(await ownedOtherwise(browser)).toEqual([]);
  }
  for (const actor of actors) {
    const [one, two] = team.of(actor) as [Browser, Browser];
    const counted = await one.db.tallies.toArray();
    expect(happened(await two.db.tallies.toArray())).toEqual(happened(counted));
    await recount(one.db, { actor, device: '' }, LONDON);
    expect(await one.db.tallies.toArray()).toEqual(counted);
  }
}

/** What was counted of what happened. When something is planned for follows from a browser’s own clock. */
function happened(tallies: readonly TallyRow[]): TallyRow[] {
  return tallies
    .map(({ id, counts }) => ({
      id,
      counts: Object.fromEntries(Object.entries(counts).filter(([key]) => !key.startsWith('planned'))),
    }))
    .filter(({ counts }) => Object.keys(counts).length > 0);
}

/** The shared leads that are somebody else’s than the server has decided. */
async function ownedOtherwise({ db }: Browser) {
  const rows = (await db.leads.toArray()).filter(({ scope, optedOut }) => !isOwnScope(scope) && !optedOut);
  const owners = await Promise.all(rows.map(({ id, scope }) => ownershipOf(db, { scope, leadId: id })));
  return rows.flatMap(({ id, owner }, n) =>
    owners[n]!.by && owners[n]!.owner !== owner ? [{ id, owner, claimed: owners[n]!.by }] : [],
  );
}
