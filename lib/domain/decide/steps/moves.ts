import type { Cadence } from '../../playbook/playbook';
import type { PlaybookVersion } from '../../playbook/version';
import { because, type Reason } from '../../reason';
import { hotter } from '../../playbook/tier';
import type { Tier } from '../../words';
import { begin, firstTouchSla, halt } from './cadences';
import { ownHotter } from './owner';
import { cadenceFor } from '../../playbook/find-cadence';
import { findStage } from '../../playbook/find-cadence';
import type { Draft } from './draft';

/**
 * A new tier. Where the tier decides the cadence, a lead under way goes over to the new one at once
 * (four-layers: escalate mid-cadence); one in nurture does so only when they grew hotter.
 */
export function moveTier(
  draft: Draft,
  playbook: PlaybookVersion | undefined,
  tier: Tier,
  byHand: boolean,
  why: Reason[],
): void {
  const was = draft.lead;
  if (was.tier === tier && was.tierByHand === byHand) return;
  draft.emit({ type: 'tier-set', tier, byHand, why });
  if (playbook && hotter(tier, was.tier) && !was.closed) ownHotter(draft, playbook, tier);
  if (!playbook || was.tier === tier || !was.enrolment || was.closed) return;
  const old = cadenceFor(playbook, was.enrolment.stage, was.tier);
  const fresh = cadenceFor(playbook, was.stage, tier);
  if (!fresh || fresh.id === old?.id || fresh.id === was.enrolment.cadence) return;
  if (was.enrolment.cadence === old?.id || (was.enrolment.passive && hotter(tier, was.tier)))
    restart(draft, playbook, fresh, because('tier-changed', { tier }));
}

/** Another cadence in place of the one under way; a pause stays a pause. */
function restart(draft: Draft, playbook: PlaybookVersion, cadence: Cadence, why: Reason): void {
  const { paused } = draft.lead;
  begin(draft, playbook, cadence, { why, sla: firstTouchSla(playbook, draft.lead) });
  if (paused) draft.emit({ type: 'paused', ...paused });
}

/**
 * The lead stands elsewhere now: what ran for the old stage ends, and silence is counted anew when the rep or
 * a call moved them.
 */
export function moveStage(draft: Draft, stage: string, why: Reason, handled: boolean): void {
  if (draft.lead.stage === stage) {
    if (handled) draft.emit({ type: 'stage-moved', stage, why, handled });
    return;
  }
  halt(draft, why);
  draft.emit({ type: 'stage-moved', stage, why, ...(handled ? { handled } : {}) });
  const { status } = draft.lead;
  if (status === 'follow-up' || status === 'mia' || status === 'nurture' || status === 'archived')
    draft.emit({ type: 'status-set', status: 'active', why });
}

/** The stage that follows a call, where the playbook has one. */
export function afterCall(playbook: PlaybookVersion): string | undefined {
  return findStage(playbook, 'post-call')?.id;
}
