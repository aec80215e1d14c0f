import type { LeadCommand } from '@/lib/domain/command';
import { t } from '@/lib/i18n';
import type { Colleague } from '@/lib/store/read-colleagues';

import { useBeside } from '../data/beside';
import { usePanel } from '../data/panel-state';
import { runMany, undoMany } from '../data/run-many';
import { useCommand } from '../data/use-command';
import { Button } from '../ui/button';
import { PopButton } from '../ui/pop';
import { Section } from '../ui/section';
import type { LeadView } from './lead-view';

/** Everybody else at the company: one account, several people. One asks to stop for themselves; the company is stopped for all. */
export function SameCompany({ view, colleagues }: { view: LeadView; colleagues: readonly Colleague[] }) {
  const { row } = view;
  const { sighting } = useBeside();
  const { run, busy } = useCommand();
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  const open = usePanel(({ open }) => open);
  const tell = usePanel(({ say }) => say);
  if (colleagues.length === 0) return null;
  const company = row.fields['company']!.value;
  const everybody = [...(row.optedOut ? [] : [row.id]), ...colleagues.filter(({ optedOut }) => !optedOut).map(({ id }) => id)];
  const stop = async (close: () => void) => {
    const commands = everybody.map((leadId): LeadCommand => ({ id: crypto.randomUUID(), type: 'opt-out', leadId }));
    if (!(await runMany(run, commands))) return;
    close();
    tell({ tone: 'plain', text: t('company.stopped', { count: commands.length, company }), action: { label: t('now.undo'), run: () => void undoMany(run, commands) } });
  };
  return (
    <Section title={t('company.title', { count: colleagues.length })}>
      <ul aria-label={t('company.list')} className="flex flex-col">
        {colleagues.map(({ id, name, title, status, goesOn }) => (
          <li key={id} className="flex items-center gap-4">
            <Button look="link" className="min-w-0 truncate" onClick={() => open(id, sighting?.key ?? null)}><bdi className="truncate">{name}</bdi></Button>
            <span className="ms-auto truncate text-small text-faint">{title !== null && <><bdi>{title}</bdi> · </>}{t(goesOn ? 'company.followed' : `words.status.${status}`)}</span>
          </li>
        ))}
      </ul>
      {everybody.length > 0 && (
        <PopButton look="quiet" className="self-start text-small" trigger={t('company.stop')} title={t('company.stop-title', { company })} open={pop === 'company'} onOpen={(open) => setPop(open ? 'company' : null)}>
          {(close) => (
            <>
              <p className="text-soft">{t('company.stop-text', { count: everybody.length })}</p>
              <Button look="primary" disabled={busy} onClick={() => void stop(close)}>{t('company.stop-all', { count: everybody.length })}</Button>
            </>
          )}
        </PopButton>
      )}
    </Section>
  );
}
