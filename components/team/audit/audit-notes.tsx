import { ownerName, type Roster } from '@/lib/domain/settings/roster';
import { t } from '@/lib/i18n';

import { momentWords } from '../../data/format';
import { useLive } from '../../data/use-live';
import { useNow } from '../../data/use-now';
import { Section } from '../../ui/section';

/** Gaps, altered and forged events that were found in what has come from the team. */
export function AuditNotes({ zone, roster }: { zone: string; roster: Roster }) {
  const now = useNow(60_000);
  const { data } = useLive(
    ['audit-notes'],
    async () => (await import('@/lib/store/team/read-audit')).readAuditNotes,
  );
  if (!data) return null;
  const nameOf = (actor: string | null) =>
    (actor !== null && ownerName(actor, roster, { actor: '', name: '' })) || t('team.colleague');
  return (
    <Section title={t('team-audit.wrong')}>
      {data.length === 0 ? (
        <p className="text-small text-soft">{t('team-audit.wrong-none')}</p>
      ) : (
        <ul aria-label={t('team-audit.wrong')} className="flex flex-col">
          {data.map(({ id, at, what, actor, count }) => (
            <li key={id} className="flex gap-5 border-b border-line py-2 text-small">
              <span className="shrink-0 text-faint">{momentWords(at, now, zone)}</span>
              <span>{t(`team-audit.note.${what}`, { who: nameOf(actor), count: count ?? 1 })}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
