import type { OwnerCount } from '../log/context';
import { sameIndustry } from '../industry';
import { hasWords, sameLocation, sameSize } from '../score/fact-holds';
import type { Lead } from '../lead/lead';
import type { Playbook } from '../playbook/playbook';
import { because, type Reason } from '../reason';
import type { Member } from '../settings/roster';

export type Rule = Playbook['assignment']['order'][number];
type Routed = Pick<Lead, 'fields' | 'tier'>;
/** Who is left after a rule, why them; and where nobody is left, why not. */
export type Narrowed = { members: readonly Member[]; why: Reason | null };

/**
 * One rule applied to those still in question. Where the lead lacks what a rule looks at, the rule keeps
 * everybody and gives no reason.
 */
export function applyRule(
  rule: Rule,
  lead: Routed,
  members: readonly Member[],
  count: (id: string) => OwnerCount,
): Narrowed {
  const value = (...names: string[]) =>
    names.map((name) => lead.fields[name]?.value).find((text) => text !== undefined);
  switch (rule) {
    case 'territory':
      return specialists(
        members,
        value('territory', 'country', 'location'),
        ({ territories }) => territories,
        sameLocation,
        'territory',
      );
    case 'size':
      return specialists(members, value('companySize', 'size'), ({ sizes }) => sizes, sameSize, 'size');
    case 'product':
      return specialists(members, value('product'), ({ products }) => products, hasWords, 'product');
    case 'skill':
      return specialists(
        members,
        value('industry'),
        ({ industries }) => industries,
        sameIndustry,
        'industry',
      );
    case 'capacity': {
      const free = members.filter(({ id, capacity }) => count(id).open < capacity);
      return { members: free, why: free.length === 0 ? because('route-all-full') : null };
    }
    case 'tier':
      return lead.tier === 'hot' ? bestClosers(members) : { members, why: null };
  }
}

/** Those who name the value among their own; failing them, those who name nothing and take everything. */
function specialists(
  members: readonly Member[],
  value: string | undefined,
  own: (member: Member) => readonly string[],
  same: (value: string, word: string) => boolean,
  what: string,
): Narrowed {
  if (value === undefined) return { members, why: null };
  const fit = members.filter((member) => own(member).some((word) => same(value, word)));
  if (fit.length > 0)
    return {
      members: fit,
      why: because(`route-${what}`, { value: own(fit[0]!).find((word) => same(value, word))! }),
    };
  const open = members.filter((member) => own(member).length === 0);
  return { members: open, why: open.length === 0 ? because(`route-no-${what}`, { value }) : null };
}

/** Four-layers: hot goes to the best closer. While no rate is known, to anyone. */
function bestClosers(members: readonly Member[]): Narrowed {
  const best = Math.max(-1, ...members.map(({ closeRate }) => closeRate ?? -1));
  if (best < 0) return { members, why: null };
  return {
    members: members.filter(({ closeRate }) => closeRate === best),
    why: because('route-best-closer', { percent: Math.round(best * 100) }),
  };
}
