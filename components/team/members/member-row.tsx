import type { Member } from '@/lib/domain/settings/roster';
import { t } from '@/lib/i18n';

import { Button } from '../../ui/button';
import { faultsOf } from './draft';
import { MemberForm } from './member-form';

type Row = {
  member: Member;
  others: readonly Member[];
  taken: number;
  open: boolean;
  onOpen: () => void;
  change: (part: Partial<Member>) => void;
  remove: () => void;
};

/** One line, and below it everything about them once it is opened. */
export function MemberRow({ member, others, taken, open, onOpen, change, remove }: Row) {
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
        <Button
          look="quiet"
          className="text-small"
          aria-label={t('team.remove-one', { name: member.name })}
          onClick={remove}
        >
          {t('team.remove')}
        </Button>
      </div>
      {open && (
        <div className="pt-6">
          <MemberForm member={member} faults={faults} change={change} />
        </div>
      )}
    </li>
  );
}
