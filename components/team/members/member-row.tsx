import '@/lib/i18n/team/members';

import { useState } from 'react';

import type { Member } from '@/lib/domain/settings/roster';
import { t } from '@/lib/i18n';
import type { Connection } from '@/lib/store/database/team-rows';

import { dayWords } from '../../data/format';
import { useNow } from '../../data/use-now';
import { Button } from '../../ui/button';
import { later } from '../../ui/later';
import { faultsOf } from './draft';
import { MemberForm } from './member-form';

const StandingFields = later(() => import('./standing-fields').then((file) => file.StandingFields));
const PutOut = later(() => import('./put-out').then((file) => file.PutOut));
const ShutOut = later(() => import('./shut-out').then((file) => file.ShutOut));

type Row = {
  member: Member;
  others: readonly Member[];
  taken: number;
  open: boolean;
  onOpen: () => void;
  change: (part: Partial<Member>) => void;
  remove: () => void;
  onGone: (gone: Member) => void;
  /** Of the shared team, where this browser invites. */
  manager: Connection | null;
};

/** One line, and below it everything about them once it is opened. */
export function MemberRow({ member, others, taken, open, onOpen, change, remove, onGone, manager }: Row) {
  const now = useNow(60_000);
  const [leaving, setLeaving] = useState(false);
  const invited = manager?.renew && Object.hasOwn(manager.renew, member.id) ? manager : null;
  const faults = faultsOf(member, others);
  const faulty = Object.keys(faults).length > 0;
  const takes = [...member.territories, ...member.industries, ...member.products, ...member.sizes].join(', ');
  return (
    <li className="border-b border-line py-4">
      <div className="flex items-center gap-4">
        <span className="min-w-0 flex-1">
          <bdi className="font-medium">{member.name || t('team.unnamed')}</bdi>
          {member.role && (
            <span className="text-small text-soft">
              {' '}
              {t(`team.role.${member.role}`)}
              {member.group && (
                <>
                  {' · '}
                  <bdi>{member.group.name}</bdi>
                </>
              )}
            </span>
          )}
          {member.left !== undefined && (
            <span className="text-small text-soft">
              {' '}
              {t('team-members.left', { day: dayWords(member.left, now, member.zone) })}
            </span>
          )}
          <span className="block truncate text-small text-faint">
            {t('team.load', {
              open: taken,
              capacity: Number.isFinite(member.capacity) ? member.capacity : 0,
            })}{' '}
            · <bdi>{takes || t('team.takes-all')}</bdi>
          </span>
        </span>
        {faulty && !open && <span className="text-small text-hot">{t('team.faulty')}</span>}
        <Button
          className="text-small"
          aria-expanded={open}
          aria-label={t(open ? 'team.close-one' : 'team.edit-one', { name: member.name })}
          onClick={onOpen}
        >
          {t(open ? 'team.close' : 'team.edit')}
        </Button>
        {member.left !== undefined && manager && (
          <Button
            look="quiet"
            className="text-small"
            aria-label={t('team-members.shut-out-one', { name: member.name })}
            onClick={() => setLeaving(true)}
          >
            {t('team-members.shut-out')}
          </Button>
        )}
        <Button
          look="quiet"
          className="text-small"
          aria-label={t(invited ? 'team-members.put-out-one' : 'team.remove-one', { name: member.name })}
          onClick={invited ? () => setLeaving(true) : remove}
        >
          {t(invited ? 'team-members.put-out' : 'team.remove')}
        </Button>
      </div>
      {open && (
        <div className="flex flex-col gap-6 pt-6">
          {invited && <StandingFields member={member} others={others} change={change} />}
          <MemberForm member={member} faults={faults} change={change} />
        </div>
      )}
      {leaving && invited && (
        <PutOut member={member} connection={invited} onGone={onGone} onClose={() => setLeaving(false)} />
      )}
      {leaving && !invited && manager && (
        <ShutOut name={member.name} connection={manager} onClose={() => setLeaving(false)} />
      )}
    </li>
  );
}
