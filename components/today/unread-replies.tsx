import { t } from '@/lib/i18n';

import { useServices } from '../data/services';
import { momentWords } from '../data/format';
import { ShownText } from '../lead/shown-text';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useRows } from './use-due';
import { useFlags } from './use-flags';
import { useGoTo } from './use-go-to';

/**
 * Saved leads whose answer stands in a list that was on screen, the newest first. A list is not the mail:
 * their plan stops when the thread is opened.
 */
export function Wrote({ zone }: { zone: string }) {
  const { clock } = useServices();
  const goTo = useGoTo();
  const flags = useFlags();
  const { data: rows = [] } = useRows([...flags.keys()].toSorted());
  const wrote = rows
    .flatMap(({ row }) => (flags.has(row.id) ? [{ row, at: flags.get(row.id)!.at }] : []))
    .toSorted((a, b) => b.at - a.at);
  if (wrote.length === 0) return null;
  return (
    <Section title={t('today.wrote')}>
      <ul aria-label={t('today.wrote')} className="flex flex-col">
        {wrote.map(({ row, at }) => (
          <li key={row.id}>
            <Button
              look="quiet"
              className="-mx-5 w-[calc(100%+20px)] justify-start gap-4 text-start"
              onClick={() => goTo(row)}
            >
              <span className="min-w-0 flex-1 truncate text-ink">
                <ShownText
                  text={row.fields['name']?.value ?? row.keys.emails[0] ?? ''}
                  also={row.keys.emails}
                />
              </span>
              <span className="text-small text-faint">{momentWords(at, clock(), zone)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
