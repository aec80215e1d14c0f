import { t } from '@/lib/i18n';

import { useLive } from '../data/use-live';
import { ShownText } from '../lead/shown-text';
import { TierDot } from '../lead/tier-pill';
import { Section } from '../ui/section';
import { useGoTo } from './use-go-to';

const SHOWN = 20;

/** Everybody whom the filter finds and who is not due: the way to any lead, from the box that is nearest. */
export function Others({ filter, due }: { filter: string; due: readonly string[] }) {
  const goTo = useGoTo();
  const { data } = useLive(['others', filter, due.length], async () => {
    const [{ readNamed }, { readLeads }] = await Promise.all([
      import('@/lib/store/read/due'),
      import('@/lib/store/read/log'),
    ]);
    return async (db) => {
      const shown = new Set(due);
      const named = [...((await readNamed(db, filter)) ?? [])].filter((id) => !shown.has(id));
      const rows = await readLeads(db, named.slice(0, SHOWN));
      return rows.filter(({ bucket }) => bucket === undefined);
    };
  });
  if (!data || data.length === 0) return null;
  return (
    <Section title={t('today.others')}>
      <ul aria-label={t('today.others')}>
        {data.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              onClick={() => goTo(row)}
              className="-mx-7 grid w-[calc(100%+28px)] grid-cols-[8px_minmax(0,1fr)_auto] items-center gap-5 px-7 py-3 text-start outline-offset-[-2px] hover:bg-sunk"
            >
              <TierDot tier={row.tier} />
              <span className="truncate">
                <ShownText
                  text={row.fields['name']?.value ?? row.keys.emails[0] ?? ''}
                  also={row.keys.emails}
                />
                <span className="sr-only"> {t(`words.tier.${row.tier}`)}</span>{' '}
                <bdi className="text-small text-faint">{row.fields['company']?.value}</bdi>
              </span>
              <span className="text-small text-faint">{t(`words.status.${row.status}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
