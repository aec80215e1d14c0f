import '@/lib/i18n/team/lead';

import type { Zone } from '@/lib/domain/time/calendar';
import { reasonText, t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';
import type { ToSeeTo as Row } from '@/lib/store/team/read-to-see-to';

import { pastWords } from '../../data/format';
import { useCommand } from '../../data/use-command';
import { useLive } from '../../data/use-live';
import { useNow } from '../../data/use-now';
import { useRoster } from '../../data/use-roster';
import { Avatar } from '../../lead/avatar';
import { ShownText } from '../../lead/shown-text';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';

/** `goTo`: shows a lead, with the page that they are in. */
export type ToSeeToProps = { zone: Zone; goTo: (row: LeadRow) => void };

/** Colleagues' leads that a manager has to see to: who, whose, since when; opened or taken over from here. */
export function ToSeeTo({ zone, goTo }: ToSeeToProps) {
  const { data } = useLive(
    ['to-see-to'],
    async () => (await import('@/lib/store/team/read-to-see-to')).readToSeeTo,
  );
  const { data: team } = useRoster();
  if (!data || data.rows.length === 0 || !team) return null;
  const nameOf = (owner: string) => team.roster.find(({ id }) => id === owner)?.name ?? t('team.colleague');
  return (
    <Section title={t('team-lead.to-see-to')}>
      <ul aria-label={t('team-lead.to-see-to')} className="flex flex-col border-t border-line">
        {data.rows.map((one) => (
          <Line key={one.row.id} {...one} zone={zone} goTo={goTo} nameOf={nameOf} self={team.self} />
        ))}
      </ul>
      {data.more && <p className="text-small text-faint">{t('team-lead.to-see-to-more')}</p>}
    </Section>
  );
}

type Props = Row & ToSeeToProps & { nameOf(owner: string): string; self: string };

function Line({ row, since, zone, goTo, nameOf, self }: Props) {
  const now = useNow(60_000);
  const { run, busy } = useCommand();
  const name = row.fields['name']?.value ?? row.keys.emails[0] ?? '';
  const company = row.fields['company']?.value;
  const when = since === null ? '' : pastWords(since, now, zone);
  const why =
    row.owner === null
      ? t('team-lead.late-nobody', { since: when, why: row.ownerWhy.map(reasonText).join(', ') })
      : t(since === null ? 'team-lead.late-left' : 'team-lead.late', {
          owner: nameOf(row.owner),
          since: when,
        });
  return (
    <li className="flex items-center gap-4 border-b border-line py-2">
      <button
        type="button"
        aria-label={t('team-lead.open', { name })}
        onClick={() => goTo(row)}
        className="grid min-w-0 flex-1 grid-cols-[34px_minmax(0,1fr)] items-center gap-x-5 rounded-md px-2 py-1 text-start hover:bg-sunk"
      >
        <span className="row-span-2">
          <Avatar name={name} tier={row.tier} />
        </span>
        <span className="truncate font-semibold">
          <ShownText text={name} also={row.keys.emails} />
          {company && (
            <span className="font-normal text-soft">
              {' '}
              · <ShownText text={company} />
            </span>
          )}
        </span>
        <span className="col-start-2 text-small wrap-anywhere text-hot">{why}</span>
      </button>
      <Button
        look="link"
        className="shrink-0 text-small"
        disabled={busy}
        aria-label={t('team-lead.take-over-one', { name })}
        onClick={() => void run({ type: 'set-owner', leadId: row.id, owner: self })}
      >
        {t('team-lead.take-over')}
      </Button>
    </li>
  );
}
