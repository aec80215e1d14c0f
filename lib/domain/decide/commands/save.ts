import type { Context } from '../../log/context';
import { dayOf } from '../../time/calendar';
import type { LeadCommand } from '../../log/lead-command';
import { keysFrom } from '../changes/keys-from';
import { pinOf } from '../../playbook/version';
import { because, type Refusal } from '../../reason';
import { mayFollow } from '../../lead/may-follow';
import { score } from '../../score/score';
import { isOwnScope, ownScope } from '../../self';
import { memberOf, scopesOf } from '../../settings/roster';
import { newLeadScope } from '../../settings/new-leads';
import { owesAnswer } from '../../lead/silence';
import { hotter, tierOf } from '../../playbook/tier';
import { begin, firstTouchSla } from '../changes/cadences';
import { cadenceFor, findStage } from '../../playbook/find-cadence';
import type { Changes, Verdict } from '../changes/changes';
import { checkedFields, known } from '../changes/fields';
import { giveOwner } from '../changes/owner';
import { noteHistory } from './observe';

type Save = Extract<LeadCommand, { type: 'save-lead' }>;

/**
 * Writes the lead down, gives a tier by source and score, and starts the stage's cadence unless the last word
 * is theirs.
 */
export function save(changes: Changes, command: Save): Verdict {
  const { context } = changes;
  const playbook = context.playbook(command.playbook);
  if (!playbook) return because('playbook-unknown', { playbook: command.playbook });
  const source = playbook.sources.find(({ id }) => id === command.source);
  if (!source) return because('source-unknown', { source: command.source });
  if (!findStage(playbook, command.stage)) return because('stage-unknown', { stage: command.stage });
  const checked = checkedFields(command.fields);
  if (!checked.ok) return checked.refusal;
  const fields = known(checked.fields);
  if (!fields['name']) return because('name-needed');
  const keys = keysFrom(command.keys, fields, { settings: context.settings, account: command.account });
  if (!keys.ok) return keys.refusal;
  const threads = command.thread
    ? [...new Set([...keys.keys.threads, command.thread.id])]
    : keys.keys.threads;
  changes.emit({
    type: 'saved',
    keys: { ...keys.keys, threads },
    fields,
    source: source.id,
    hand: command.hand,
    stage: command.stage,
    status: 'active',
    tier: source.tier,
    channel: command.channel,
    account: command.account,
    playbook: pinOf(playbook),
    smsConsent: command.smsConsent,
  });
  const shared = sharedWith(context, command);
  if (typeof shared === 'object') return shared;
  if (!isOwnScope(shared))
    changes.emit({ type: 'shared', to: shared }, { leadId: command.leadId, scope: shared });
  if (command.thread) noteHistory(changes, command.thread, command.channel);
  const { total } = score(changes.lead, playbook, context);
  const tier = tierOf(total, playbook);
  changes.emit({
    type: 'tier-set',
    byHand: false,
    ...(hotter(tier, source.tier)
      ? {
          tier,
          why: [because('tier-by-score', { score: total, day: dayOf(context.now, context.settings.zone) })],
        }
      : { tier: source.tier, why: [because('tier-by-source', { source: source.label })] }),
  });
  // Decided with the capture itself: nobody waits for an owner.
  if (context.roster?.length) giveOwner(changes, playbook);
  if (!mayFollow(changes.lead, playbook) || owesAnswer(changes.lead)) return undefined;
  const cadence = cadenceFor(playbook, command.stage, changes.lead.tier);
  if (cadence)
    begin(changes, playbook, cadence, {
      why: because('lead-saved'),
      sla: firstTouchSla(playbook, changes.lead),
    });
  return undefined;
}

/** The record that the lead goes into: what the rep says, else what the team has said of new leads. */
function sharedWith(
  { self, roster = [], newLeads = 'own' }: Context,
  { scope: asked }: Save,
): string | Refusal {
  const own = ownScope(self.actor);
  const me = memberOf(roster, self.actor);
  if (!me) return asked === undefined || asked === own ? own : because('no-team');
  if (asked === undefined) return newLeadScope(me, newLeads);
  return scopesOf(me, roster).includes(asked) ? asked : because('not-your-group');
}
