import '@/lib/i18n/cards/crm';

import { hasText, t } from '@/lib/i18n';

import { useNow } from '../data/use-now';
import { dayWords } from '../data/format';
import type { LeadView } from '../../lib/views/lead-view';

const facts = [
  ['crmOwner', 'owner'],
  ['crmStage', 'stage'],
  ['crmLastActivity', 'last-activity'],
] as const;

/** A product by its name; a host as it is. */
const siteOf = (name: string) =>
  !name.includes('.') && hasText(`crm.site.${name.split('-')[0]}`)
    ? t(`crm.site.${name.split('-')[0]}`)
    : name;

/** What the CRM says of the lead, in its own words: with where it was seen, and when. */
export function CrmLine({ view: { row, settings } }: { view: LeadView }) {
  const now = useNow(60_000);
  const known = facts.flatMap(([name, label]) => {
    const field = row.fields[name];
    return field
      ? [
          {
            label: t(`crm.${label}`),
            value: field.value,
            from: t('crm.origin', {
              site: siteOf(field.origin.name ?? ''),
              day: dayWords(field.origin.at, now, settings.zone),
            }),
          },
        ]
      : [];
  });
  const common = known.every(({ from }) => from === known[0]!.from);
  return (
    <section
      aria-label={t('crm.title')}
      className="-mt-3 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-small"
    >
      <dl className="contents">
        {known.map(({ label, value, from }) => (
          <div key={label} className="flex min-w-0 gap-2">
            <dt className="shrink-0 text-faint">{label}</dt>
            <dd className="min-w-0 wrap-anywhere">
              <bdi>{value}</bdi>
              {!common && <span className="text-faint"> · {from}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {common && <p className="ms-auto text-faint">{known[0]!.from}</p>}
    </section>
  );
}
