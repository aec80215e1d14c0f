import type { LeadCommand } from '../../log/command';
import type { Event } from '../../log/event';
import { sorted } from '../../log/log';
import { because } from '../../reason';
import type { Draft, Verdict } from '../steps/draft';
import { checkedFields } from '../steps/fields';
import { keysFrom } from '../steps/keys-from';

type Of<Type extends LeadCommand['type']> = Extract<LeadCommand, { type: Type }>;

/** Changes what is known of the lead. `rev` says which state the rep was looking at: an edit over somebody else's edit is refused, never merged unseen. */
export function edit(draft: Draft, command: Of<'edit-lead'>, log: readonly Event[]): Verdict {
  const { lead, context } = draft;
  if (
    command.rev > lead.rev ||
    sorted(log)
      .slice(command.rev)
      .some((event) => overwrites(event, command))
  ) {
    return because('changed-elsewhere', { name: lead.fields['name']?.value ?? '' });
  }
  const checked = checkedFields(command.fields);
  if (!checked.ok) return checked.refusal;
  const { name } = checked.fields;
  if (name === null) return because('name-needed');
  const keys = keysFrom({ emails: [], phones: [], profiles: [], records: [], threads: [] }, checked.fields, {
    settings: context.settings,
    account: lead.account,
  });
  if (!keys.ok) return keys.refusal;
  const { source, hand, smsConsent } = command;
  draft.emit({
    type: 'edited',
    fields: checked.fields,
    ...(source === undefined ? {} : { source }),
    ...(hand === undefined ? {} : { hand }),
    ...(smsConsent === undefined ? {} : { smsConsent }),
  });
  if (Object.values(keys.keys).some((list) => list.length > 0))
    draft.emit({ type: 'linked', keys: keys.keys });
  return undefined;
}

/** Whether an event that came after what the rep saw touches what they now change. */
function overwrites(event: Event, command: Of<'edit-lead'>): boolean {
  if (event.type === 'undone') return true;
  if (event.type !== 'edited') return false;
  const names = Object.keys(command.fields);
  return (
    names.some((name) => name in event.fields) ||
    (command.source !== undefined && event.source !== undefined) ||
    (command.hand !== undefined && event.hand !== undefined)
  );
}

export function link(draft: Draft, command: Of<'link-keys'>): Verdict {
  const keys = keysFrom(command.keys, {}, { settings: draft.context.settings, account: draft.lead.account });
  if (!keys.ok) return keys.refusal;
  draft.emit({ type: 'linked', keys: keys.keys });
  return undefined;
}

export function finishTask(draft: Draft, { taskId }: Of<'finish-task'>): Verdict {
  const task = draft.lead.tasks.find(({ id }) => id === taskId);
  if (!task) return because('task-unknown');
  if (task.done === null) draft.emit({ type: 'task-done', taskId });
  return undefined;
}
