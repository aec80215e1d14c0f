import type { LeadCommand } from '../../log/lead-command';
import { because } from '../../reason';
import type { Changes, Verdict } from '../changes/changes';
import { checkedFields } from '../changes/fields';
import { keysFrom } from '../changes/keys-from';

type Of<Type extends LeadCommand['type']> = Extract<LeadCommand, { type: Type }>;

/**
 * Changes what is known of the lead. `seen` says what the rep was looking at: an edit over what they have not
 * seen is refused here, where they can look again, and kept beside the other where the two meet later
 * (`lib/domain/log/edited`).
 */
export function edit(changes: Changes, command: Of<'edit-lead'>): Verdict {
  const { lead, context } = changes;
  const stands = (name: string) => lead.fields[name]?.value ?? null;
  if (Object.entries(command.seen).some(([name, seen]) => name in command.fields && seen !== stands(name)))
    return because('changed-elsewhere', { name: lead.fields['name']?.value ?? '' });
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
  changes.emit({
    type: 'edited',
    fields: checked.fields,
    was: Object.fromEntries(Object.keys(checked.fields).map((name) => [name, stands(name)])),
    ...(source === undefined ? {} : { source }),
    ...(hand === undefined ? {} : { hand }),
    ...(smsConsent === undefined ? {} : { smsConsent }),
  });
  if (Object.values(keys.keys).some((list) => list.length > 0))
    changes.emit({ type: 'linked', keys: keys.keys });
  return undefined;
}

/**
 * Adds addresses, numbers, profiles or records to a lead. Refused where one cannot be read, or is the rep’s
 * own.
 */
export function link(changes: Changes, command: Of<'link-keys'>): Verdict {
  const keys = keysFrom(
    command.keys,
    {},
    { settings: changes.context.settings, account: changes.lead.account },
  );
  if (!keys.ok) return keys.refusal;
  changes.emit({ type: 'linked', keys: keys.keys });
  return undefined;
}

/** Ticks a task off, once. Refused where there is none of that id. */
export function finishTask(changes: Changes, { taskId }: Of<'finish-task'>): Verdict {
  const task = changes.lead.tasks.find(({ id }) => id === taskId);
  if (!task) return because('task-unknown');
  if (task.done === null) changes.emit({ type: 'task-done', taskId });
  return undefined;
}
