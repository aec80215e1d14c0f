import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';

import { dueWords } from '../data/format';
import { useKeyOf } from '../data/own-keys';
import { usePanel } from '../data/panel-state';
import { useServices } from '../data/services';
import { useKeys } from '../data/use-keys';
import { useLive } from '../data/use-live';
import { useNow } from '../data/use-now';
import { OddMark } from '../lead/shown-text';
import { Button } from '../ui/button';
import { useGoTo } from './use-go-to';
import { whatIsNext } from './what-is-next';

/**
 * Who comes after a lead that has been dealt with, or was opened from Today, and how far the day has come;
 * back again to who was before.
 */
export function NextLead({ lead, zone }: { lead: string; zone: string }) {
  const keyOf = useKeyOf();
  const { clock } = useServices();
  const now = useNow(60_000);
  const goTo = useGoTo();
  const opened = usePanel(({ opened }) => opened);
  const trail = usePanel(({ trail }) => trail);
  const tread = usePanel(({ tread }) => tread);
  const { data } = useLive(['next-lead', lead], async () => {
    const { readNextLead } = await import('./read-next-lead');
    return (db) => readNextLead(db, lead, usePanel.getState().trail.at(-1) ?? null, clock());
  });
  const run = opened?.lead === lead || (data !== undefined && !data.isDue && data.dealtWith);
  const onward = (row: LeadRow) => {
    tread([...trail, lead]);
    goTo(row);
  };
  const next = run ? (data?.next ?? null) : null;
  const before = run && trail.length > 0 ? (data?.before ?? null) : null;
  const back = (row: LeadRow) => {
    tread(trail.slice(0, -1));
    goTo(row);
  };
  useKeys({
    'next-lead': next ? () => onward(next) : undefined,
    'lead-before': before ? () => back(before) : undefined,
  });
  if (!next && !before) return null;
  const what = next && whatIsNext(next, now);
  return (
    <section
      aria-label={t('today.next-lead')}
      className="flex min-h-17 items-center gap-3 border-t border-line bg-accent-wash px-7 py-1"
    >
      {before && (
        <Button
          look="link"
          className="text-small"
          shortcut={keyOf('lead-before')}
          onClick={() => back(before)}
        >
          {t('today.before')}
        </Button>
      )}
      {next && what && (
        <>
          <Button
            look="quiet"
            className="min-w-0 flex-1 justify-start text-start whitespace-normal! text-ink! first:-ms-4"
            shortcut={keyOf('next-lead')}
            onClick={() => onward(next)}
          >
            <span className="line-clamp-2">
              {t('today.next', {
                name: next.fields['name']?.value ?? next.keys.emails[0] ?? '',
                tier: t(`words.tier.${next.tier}`).toLowerCase(),
                what: what.channel ? t(`words.channel-within.${what.channel}`) : what.text,
                due: dueWords({ at: next.dueAt ?? now, deadline: what.deadline }, now, zone).text,
              })}
              <OddMark texts={[next.fields['name']?.value ?? '', ...next.keys.emails]} />
            </span>
          </Button>
          <span className="shrink-0 text-small text-soft">
            {t('today.place', { at: data!.done + 1, of: data!.done + data!.due })}
          </span>
        </>
      )}
    </section>
  );
}
