import type { Reason } from '@/lib/domain/reason';
import { reasonText, t } from '@/lib/i18n';

import { Button } from '../ui/button';
import { Section } from '../ui/section';
import type { Ready } from './use-import';

const SHOWN = 200;
/** Of lines that say the same of many rows. */
const ALIKE = 10;

type Line = { row: number; column?: string | undefined; why: Reason };

/** What is refused, and what is taken but should be looked at: each with its row and column. */
export function Problems({ ready }: { ready: Pick<Ready, 'file' | 'survey' | 'preview' | 'checked'> }) {
  const refused = refusedIn(ready);
  const flags = ready.checked.leads.flatMap(({ row, flags }) =>
    flags.map((flag): Line => ({ row: flag.row ?? row, column: flag.column, why: flag.why })),
  );
  const save = async () => {
    const { saveRefused } = await import('./file/refused-file');
    await saveRefused(ready.file, ready.survey, refused);
  };
  return (
    <>
      {refused.length > 0 && (
        <div className="flex flex-col items-start gap-3">
          <Lines title={t('import.refused')} lines={refused} />
          <Button onClick={() => void save()}>{t('import.save-refused', { count: refused.length })}</Button>
        </div>
      )}
      <Lines title={t('import.problems')} lines={flags} alike={ALIKE} />
    </>
  );
}

/** Every row that is not taken: those in which nobody can be read, and those that saving would refuse. */
export function refusedIn({ preview, checked }: Pick<Ready, 'preview' | 'checked'>): Line[] {
  return [
    ...preview.refused.map(({ row, refused }) => ({ row, why: refused })),
    ...checked.leads.flatMap(({ row, refused }) => (refused ? [{ row, why: refused }] : [])),
  ].toSorted((one, other) => one.row - other.row);
}

/** `alike`: so many of each kind, then how many there are more of it. */
function Lines({ title, lines, alike = SHOWN }: { title: string; lines: readonly Line[]; alike?: number }) {
  if (lines.length === 0) return null;
  const kinds = [...Map.groupBy(lines, ({ why }) => why.code)];
  return (
    <Section title={`${title} (${lines.length})`}>
      <ul
        aria-label={title}
        // Scrolled by keyboard too.
        tabIndex={0}
        className="flex max-h-[240px] flex-col gap-1 overflow-y-auto text-small"
      >
        {kinds.map(([kind, all]) => [
          ...all.slice(0, alike).map(({ row, column, why }, n) => (
            <li key={`${kind} ${row} ${n}`}>
              <span className="text-faint">
                {column ? t('import.row-in', { row, column }) : t('import.row', { row })}:{' '}
              </span>
              {reasonText(why)}
            </li>
          )),
          all.length > alike && (
            <li key={kind} className="text-faint">
              {t('import.more-alike', { count: all.length - alike })}
            </li>
          ),
        ])}
      </ul>
    </Section>
  );
}
