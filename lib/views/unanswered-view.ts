import type { PanelCommand } from '@/lib/domain/log/command';
import { hasText, t } from '@/lib/i18n/index';
import type { Db } from '@/lib/store/database/db';
import { readAnswered } from '@/lib/store/read/answered';
import { readLeads } from '@/lib/store/read/log';

/**
 * A command that was pressed and has no answer: which lead it is about, if any, and how to name the press and
 * the lead.
 */
export type UnansweredView = { lead: string | null; what: string; name: string };

/** What the command itself says: all there is to say while the database cannot be read. */
export function pressOf(command: PanelCommand): UnansweredView {
  const name = command.type === 'save-lead' ? command.fields['name']?.value : undefined;
  return { lead: 'leadId' in command ? command.leadId : null, what: buttonOf(command), name: name ?? '' };
}

/**
 * In the order of the commands; null for one that was answered, though nobody heard the answer. One that
 * cannot be read has no name.
 */
export async function unansweredViews(
  db: Db,
  commands: readonly (PanelCommand | null)[],
): Promise<(UnansweredView | null)[]> {
  const known = commands.filter((command) => command !== null);
  const [answered, rows] = await Promise.all([
    readAnswered(
      db,
      known.map(({ id }) => id),
    ),
    readLeads(
      db,
      known.flatMap((command) => ('leadId' in command ? command.leadId : [])),
    ),
  ]);
  return commands.map((command) => {
    if (command === null) return { lead: null, what: '', name: '' };
    if (answered.includes(command.id)) return null;
    const press = pressOf(command);
    const row = rows.find(({ id }) => id === press.lead);
    return { ...press, name: press.name || (row?.fields['name']?.value ?? '') };
  });
}

/** What stood on the button. */
function buttonOf(command: PanelCommand): string {
  if (command.type === 'outcome') return t(`words.outcome.${command.outcome}`);
  if (command.type === 'signal') return t(`now.signal.${command.kind}`);
  const key = `now.unanswered.what.${command.type}`;
  return t(hasText(key) ? key : 'now.unanswered.what.save');
}
