import { because } from '../../reason';
import { callOverAt, endsAt, quietFrom } from '../../lead/silence';
import { begin, finish } from '../steps/cadences';
import { cadenceFor } from '../../playbook/find-cadence';
import type { Draft } from '../steps/draft';
import { afterCall, moveStage } from '../steps/moves';
import { goOn } from './plan-commands';
import type { Playbook } from '../../playbook/playbook';

/** Time has passed: pauses and calls end, the last touch counts as unanswered, silence starts a cadence, an SLA is broken. Nothing due, nothing happens. */
export function tick(draft: Draft): void {
  const { playbook, context } = draft;
  const { now } = context;
  if (!playbook) return;
  const { paused } = draft.lead;
  if (paused?.until && paused.until <= now) goOn(draft, because('pause-over'));
  const over = callOverAt(draft.lead);
  if (over !== null && over <= now) callTookPlace(draft, playbook);
  const end = endsAt(draft.lead, playbook);
  if (end !== null && end <= now)
    finish(draft, playbook, because('cadence-unanswered', { cadence: draft.lead.enrolment!.name }));
  startIfQuiet(draft, playbook);
  noteBreach(draft);
}

/** Starts the stage's cadence for a lead who has been silent there for longer than the stage allows. */
function startIfQuiet(draft: Draft, playbook: Playbook): void {
  const { lead, context } = draft;
  const from = quietFrom(lead, playbook);
  const cadence = cadenceFor(playbook, lead.stage, lead.tier);
  if (from === null || from > context.now || !cadence) return;
  const hours = playbook.stages.find(({ id }) => id === lead.stage)!.quietAfterHours;
  begin(draft, playbook, cadence, { why: because('went-quiet', { count: hours }), sla: null });
}

function callTookPlace(draft: Draft, playbook: Playbook): void {
  const why = because('call-over');
  draft.emit({ type: 'status-set', status: 'active', why });
  const stage = afterCall(playbook);
  if (stage) moveStage(draft, stage, why, true);
}

function noteBreach(draft: Draft): void {
  const { enrolment, fired, paused } = draft.lead;
  const deadline = enrolment?.next?.due.deadline;
  if (!enrolment?.next || paused || !deadline || deadline > draft.context.now) return;
  const occasion = `sla:${enrolment.startedAt}:${enrolment.next.touch}`;
  if (!fired.includes(`:${occasion}`))
    draft.emit({
      type: 'trigger-fired',
      trigger: null,
      occasion,
      why: because('sla-passed', { touch: enrolment.next.touch }),
    });
}
