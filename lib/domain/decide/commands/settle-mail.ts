import type { LeadCommand } from '../../log/lead-command';
import { heldBy } from '../../lead/mail-ask';
import { because } from '../../reason';
import type { Changes, Verdict } from '../changes/changes';
import { answered } from '../changes/their-word';
import { goOn } from './plan-commands';

/**
 * The rep has looked at what a mail asked. What waited for that alone goes on; a writer who is the lead has
 * answered.
 */
export function settleMail(
  changes: Changes,
  { ask: id, theirs }: Extract<LeadCommand, { type: 'settle-mail' }>,
): Verdict {
  const ask = changes.lead.asks.find((one) => one.id === id);
  if (!ask) return because('already-done');
  changes.emit({ type: 'mail-settled', ask: id });
  const { paused, asks } = changes.lead;
  if (ask.kind === 'writer' && theirs) {
    if (ask.who?.email)
      changes.emit({
        type: 'linked',
        keys: { emails: [ask.who.email], phones: [], profiles: [], records: [], threads: [] },
      });
    if (paused?.why.code === heldBy('writer'))
      answered(changes, ask.at, { from: 'page', at: changes.context.now });
    return undefined;
  }
  const another = asks.some(({ kind }) => heldBy(kind) === paused?.why.code);
  if (paused && paused.until === null && paused.why.code === heldBy(ask.kind) && !another)
    goOn(changes, because('resumed-by-rep'));
  return undefined;
}
