import { Member, Roster } from '@/lib/domain/settings/roster';
import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';

/** Somebody new works as the rep does, until told otherwise. */
export function newMember({ zone, hours }: Settings): Member {
  return {
    id: crypto.randomUUID(),
    name: '',
    zone,
    hours,
    timeOff: [],
    territories: [],
    industries: [],
    products: [],
    sizes: [],
    capacity: 40,
    closeRate: null,
  };
}

/** What is wrong with a member, by field, in the rep's words. Empty: they can be saved. */
export type Faults = Partial<Record<keyof Member, string>>;

export function faultsOf(member: Member, others: readonly Member[]): Faults {
  const faults: Faults = {};
  const read = Member.safeParse(member);
  for (const { path } of read.error?.issues ?? [])
    faults[path[0] as keyof Member] ??= t(`team.fault.${String(path[0])}`);
  if (others.some(({ name }) => name.trim().toLowerCase() === member.name.trim().toLowerCase()))
    faults.name = t('team.fault.twice');
  if (!member.hours.some(Boolean)) faults.hours = t('team.fault.hours');
  return faults;
}

/** The roster as it can be saved; null while anything is wrong. */
export function checked(members: readonly Member[]): Roster | null {
  const faulty = members.some(
    (member, at) =>
      Object.keys(
        faultsOf(
          member,
          members.filter((_, other) => other !== at),
        ),
      ).length > 0,
  );
  return faulty ? null : (Roster.safeParse(members).data ?? null);
}
