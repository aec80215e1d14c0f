import type { Cadence } from '../../playbook/cadence';
import type { PlaybookVersion } from '../../playbook/version';
import { because, type Reason } from '../../reason';
import { hotter } from '../../playbook/tier';
import type { Tier } from '../../words';
import { begin, firstTouchSla, halt } from './cadences';
import { ownHotter } from './owner';
import { cadenceFor, findCadence, findStage } from '../../playbook/find-cadence';
import type { Changes } from './changes';

/**
 * A new tier. Where the tier decides the cadence, a lead under way goes over to the new one at once
 * (four-layers: escalate mid-cadence); one in nurture does so only when they grew hotter. Set by hand, it may change
 * the pace within the stage (four-stages: hot is tighter, cool longer).
 */
export function moveTier(
  changes: Changes,
  playbook: PlaybookVersion | undefined,
  tier: Tier,
  byHand: boolean,
  why: Reason[],
): void {
  const was = changes.lead;
  if (was.tier === tier && was.tierByHand === byHand) return;
  changes.emit({ type: 'tier-set', tier, byHand, why });
  if (playbook && hotter(tier, was.tier) && !was.closed) ownHotter(changes, playbook, tier);
  if (!playbook || was.tier === tier || !was.enrolment || was.closed) return;
  const own = byHand ? findStage(playbook, was.enrolment.stage) : undefined;
  if (own?.byHand && [own.cadence, ...Object.values(own.byHand)].includes(was.enrolment.cadence)) {
    const paced = findCadence(playbook, own.byHand[tier] ?? own.cadence ?? '');
    if (paced && paced.id !== was.enrolment.cadence)
      restart(changes, playbook, paced, because('tier-changed', { tier }));
    return;
  }
  const old = cadenceFor(playbook, was.enrolment.stage, was.tier);
  const fresh = cadenceFor(playbook, was.stage, tier);
  if (!fresh || fresh.id === old?.id || fresh.id === was.enrolment.cadence) return;
  if (was.enrolment.cadence === old?.id || (was.enrolment.passive && hotter(tier, was.tier)))
    restart(changes, playbook, fresh, because('tier-changed', { tier }));
}

/** Another cadence in place of the one under way; a pause stays a pause. */
function restart(changes: Changes, playbook: PlaybookVersion, cadence: Cadence, why: Reason): void {
  const { paused } = changes.lead;
  begin(changes, playbook, cadence, { why, sla: firstTouchSla(playbook, changes.lead) });
  if (paused) changes.emit({ type: 'paused', ...paused });
}

/**
 * The lead stands elsewhere now: what ran for the old stage ends, and silence is counted anew when the rep or
 * a call moved them.
 */
export function moveStage(changes: Changes, stage: string, why: Reason, handled: boolean): void {
  if (changes.lead.stage === stage) {
    if (handled) changes.emit({ type: 'stage-moved', stage, why, handled });
    return;
  }
  halt(changes, why);
  changes.emit({ type: 'stage-moved', stage, why, ...(handled ? { handled } : {}) });
  const { status } = changes.lead;
  if (status === 'follow-up' || status === 'mia' || status === 'nurture' || status === 'archived')
    changes.emit({ type: 'status-set', status: 'active', why });
}

/** The stage that follows a call, where the playbook has one. */
export function afterCall(playbook: PlaybookVersion): string | undefined {
  return findStage(playbook, 'post-call')?.id;
}
