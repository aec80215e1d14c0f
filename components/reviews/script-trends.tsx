import { Fragment, useMemo, useState } from 'react';

import { type Counts, sumOf } from '@/lib/domain/counts/days';
import { scriptTrends } from '@/lib/domain/counts/script-trends';
import { ENOUGH } from '@/lib/domain/metrics/measure';
import type { Period } from '@/lib/domain/metrics/period';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { says } from '@/lib/domain/playbook/without-script';
import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { valueWords } from '../numbers/number-words';
import { useNames } from '../numbers/use-names';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { Table } from '../ui/table';
import type { Every } from './compared-table';
import { Retire, type Retired } from './retire';
import { type Kept, Reword } from './reword';
import type { Periods } from './trends';

const SHOWN = 15;

/** What was changed of a script here: its words, which were these, or that the playbook no longer says it. */
type Change = { words?: Kept; retired?: Retired };
/** What was changed here, by script. */
export type Changed = ReadonlyMap<string, Change>;

/** The lines that say so on the page of the review. */
export const changeLines = (changed: Changed): string[] =>
  [...changed.values()].flatMap(({ words, retired }) => [
    ...(words ? [t('review.act-reworded', { title: words.script.title })] : []),
    ...(retired ? [t('review.act-retired', { title: retired.title, instead: retired.instead })] : []),
  ]);

const WAYS = ['words', 'retired'] as const;
const LOOKS = { falling: 'text-hot', rising: 'text-ok', same: 'text-faint' };

/**
 * Answers to each script now and before; what rises or falls is said only where it is more than chance. Words that fail
 * are changed in place, or another script takes their place.
 */
export function ScriptTrends({
  playbook,
  counts,
  periods,
  every,
  zone,
  changed,
  onChanged,
}: {
  /** In which a script is retired, where it says it. */
  playbook: Playbook;
  counts: Counts;
  periods: Periods;
  every: Every;
  zone: Zone;
  changed: Changed;
  onChanged: (next: Changed) => void;
}) {
  const [open, setOpen] = useState<{ script: string; way: (typeof WAYS)[number] } | null>(null);
  const nameOf = useNames();
  const rows = useMemo(() => {
    const of = (period: Period) => ({ cells: sumOf(counts, period, zone), until: counts.until });
    return scriptTrends({ now: of(periods.now), before: of(periods.before) }).filter(
      ({ now }) => now.of >= ENOUGH,
    );
  }, [counts, periods, zone]);
  const change = (script: string, next: Change) => {
    onChanged(new Map(changed).set(script, { ...changed.get(script), ...next }));
    setOpen(null);
  };
  const back = (script: string, way: (typeof WAYS)[number]) => {
    const { [way]: _, ...left } = changed.get(script) ?? {};
    onChanged(new Map(changed).set(script, left));
  };
  return (
    <Section title={t('review.scripts')}>
      {rows.length === 0 ? (
        <p className="text-soft">{t('review.scripts-none')}</p>
      ) : (
        <Table
          label={t('review.scripts')}
          heads={[
            { label: t('review.script') },
            { label: t(`review.span.${every}.now`), number: true },
            { label: t(`review.span.${every}.before`), number: true },
            { label: t('review.trends') },
            { label: t('review.change'), hide: true },
          ]}
        >
          {rows.slice(0, SHOWN).map(({ script, now, before, way: trend }) => (
            <Fragment key={script}>
              <tr className="border-t border-line">
                <th scope="row" className="min-w-[140px] px-3 py-2 text-start font-normal">
                  <a className="underline" href={`#scripts/${script}`}>
                    {nameOf('script', script)}
                  </a>
                </th>
                <td className="px-3 py-2 text-end font-medium whitespace-nowrap">{valueWords(now)}</td>
                <td className="px-3 py-2 text-end whitespace-nowrap text-faint">
                  {before ? valueWords(before) : ''}
                </td>
                <td className={`min-w-[100px] px-3 py-2 ${LOOKS[trend]}`}>{t(`review.way.${trend}`)}</td>
                <td className="py-2 ps-4">
                  <span className="flex flex-wrap justify-end gap-4">
                    {WAYS.filter((way) => way === 'words' || says(playbook, script)).map((way) => {
                      const isOpen = open?.script === script && open.way === way;
                      return (
                        <Button
                          key={way}
                          look="link"
                          aria-label={t(`review.${way}-name`, { title: nameOf('script', script) })}
                          aria-expanded={isOpen}
                          onClick={() => setOpen(isOpen ? null : { script, way })}
                        >
                          {t(`review.${way}-do`)}
                        </Button>
                      );
                    })}
                  </span>
                </td>
              </tr>
              {WAYS.filter(
                (way) => (open?.script === script && open.way === way) || changed.get(script)?.[way],
              ).map((way) => {
                const of = { id: script, onUndone: () => back(script, way), onClose: () => setOpen(null) };
                return (
                  <tr key={way}>
                    <td colSpan={5} className="px-3 pb-4">
                      {way === 'words' ? (
                        <Reword
                          {...of}
                          before={changed.get(script)?.words}
                          onSaved={(words) => change(script, { words })}
                        />
                      ) : (
                        <Retire
                          {...of}
                          playbook={playbook.id}
                          before={changed.get(script)?.retired}
                          onRetired={(retired) => change(script, { retired })}
                        />
                      )}
                    </td>
                  </tr>
                );
              })}
            </Fragment>
          ))}
        </Table>
      )}
    </Section>
  );
}
