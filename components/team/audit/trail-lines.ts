import '@/lib/i18n/team/audit';

import { ownerName, type Roster } from '@/lib/domain/settings/roster';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { t } from '@/lib/i18n';
import type { Act } from '@/lib/store/team/read-trail';
import { commandText } from '@/lib/views/timeline-lines';

/** One act in words: when (ms), who, what, and of which lead. */
export type TrailLine = { id: string; at: number; who: string; what: string; lead: string };

type Words = {
  roster: Roster;
  playbooks: readonly Playbook[];
  own: { actor: string; name: string };
};

export function trailLines(acts: readonly Act[], words: Words): TrailLine[] {
  const { roster, playbooks, own } = words;
  const nameOf = (actor: string) => ownerName(actor, roster, own);
  return acts.map((act) => {
    const { id, at, actor } = act;
    const by = nameOf(actor) ?? t('team.colleague');
    if (act.of === 'document')
      return { id, at, who: by, what: t(`team-audit.document.${act.kind}`, { name: act.name }), lead: '' };
    const playbook = playbooks.find((one) => one.id === act.row.playbook.id);
    const undone = act.events.some(({ type }) => type === 'undone');
    const what = commandText(act.events, { playbook, nameOf }, by);
    const lead = act.row.fields['name']?.value ?? act.row.keys.emails[0] ?? '';
    return { id, at, who: by, what: what ?? t(undone ? 'team-audit.undone' : 'team-audit.change'), lead };
  });
}

/** Those whose words are all in a line, whatever their case. */
export function searchTrail(lines: readonly TrailLine[], search: string): readonly TrailLine[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const textOf = ({ who, what, lead }: TrailLine) => `${who} ${what} ${lead}`.toLowerCase();
  return words.length === 0
    ? lines
    : lines.filter((line) => words.every((word) => textOf(line).includes(word)));
}
