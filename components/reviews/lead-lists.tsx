import type { Counts, ListedLead } from '@/lib/domain/counts/days';
import { presentIn } from '@/lib/domain/settings/roster';
import { Tier } from '@/lib/domain/words';
import type { Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { wallDayWords } from '../data/format';
import { useLive } from '../data/use-live';
import { useRoster } from '../data/use-roster';
import { LooksOn } from '../team/may/looks-on';
import { useMay } from '../team/may/use-may';
import { Waiting } from '../ui/waiting';
import { type Choosable, type ChoiceAct, LeadChoice } from './lead-choice';
import type { Asking } from './use-acts';
import type { Lists } from './use-lists';

const SUGGESTED = 'suggested';

type Do = (chosen: readonly Choosable[], asking: Asking) => Promise<void>;

/** Whom to act on: leads that are stuck and why, those to move to another tier, those to archive. */
export function LeadLists({
  lists,
  all,
  now,
  busy,
  onAct,
}: {
  /** The first of each; null until they are read. */
  lists: Lists | null;
  all: Counts;
  now: Instant;
  busy: boolean;
  onAct: Do;
}) {
  const { data: roster } = useRoster();
  const mayAct = useMay('assign') !== false;
  const names = useNamesOf([
    ...new Set(
      Object.values(lists ?? {})
        .flat()
        .map(({ id }) => id),
    ),
  ]);
  if (!lists) return <Waiting label={t('review.reading')} lines={8} />;
  const counted = all.now.tallies['review'] ?? {};
  const of = (...cells: string[]) => cells.reduce((sum, cell) => sum + (counted[cell] ?? 0), 0);
  const moves = Object.keys(counted).filter((cell) => cell.includes(' '));
  const choosable = ({ id }: ListedLead, detail: string): Choosable => ({
    id,
    detail,
    name: names?.get(id)?.name || id.slice(0, 8),
    emails: names?.get(id)?.emails ?? [],
  });
  const since = ({ day }: ListedLead) => ({ day: wallDayWords(day, now) });
  const toOf = new Map(lists.move.map(({ id, as }) => [id, as.split(' ')[1] as Tier]));
  const members = presentIn(roster?.roster ?? []);
  const offered = (...acts: ChoiceAct[]) => (mayAct ? acts : []);
  const owner: ChoiceAct = {
    id: 'owner',
    label: (count) => t('review.give', { count }),
    ways: {
      label: t('review.give-to'),
      choices: members.map(({ id, name }) => ({ value: id, label: name })),
    },
    act: (chosen, to) =>
      void onAct(chosen, {
        ask: () => ({ type: 'set-owner', owner: to }),
        told: (count) => t('review.given', { count }),
        line: () => (whom) =>
          t('review.act-given', { names: whom, to: members.find(({ id }) => id === to)!.name }),
      }),
  };
  return (
    <>
      {!mayAct && <LooksOn />}
      <LeadChoice
        title={t('review.stuck')}
        none={t('review.stuck-none')}
        leads={lists.stuck.map((one) => choosable(one, t(`review.why.${one.as}`, since(one))))}
        of={of('late', 'no-step', 'no-owner')}
        acts={offered(archiving(onAct), planning(onAct), ...(members.length > 0 ? [owner] : []))}
        busy={busy}
      />
      <LeadChoice
        title={t('review.tiers')}
        none={t('review.tiers-none')}
        leads={lists.move.map((one) => choosable(one, moveWords(one, since(one))))}
        of={of(...moves)}
        acts={offered(moving(onAct, (id) => toOf.get(id)!))}
        busy={busy}
      />
      <LeadChoice
        title={t('review.dead')}
        none={t('review.dead-none')}
        leads={lists.dead.map((one) => choosable(one, t('review.dead-since', since(one))))}
        of={of('dead')}
        acts={offered(archiving(onAct))}
        busy={busy}
      />
    </>
  );
}

const archiving = (onAct: Do): ChoiceAct => ({
  id: 'archive',
  label: (count) => t('review.archive', { count }),
  act: (chosen) =>
    void onAct(chosen, {
      ask: () => ({ type: 'archive' }),
      told: (count) => t('review.archived', { count }),
      line: () => (names) => t('review.act-archive', { names }),
    }),
});

const planning = (onAct: Do): ChoiceAct => ({
  id: 'plan',
  label: (count) => t('review.plan', { count }),
  act: (chosen) =>
    void onAct(chosen, {
      ask: () => ({ type: 'enrol' }),
      told: (count) => t('review.planned', { count }),
      line: () => (names) => t('review.act-planned', { names }),
    }),
});

/** To the tier that their behaviour speaks for, or to the one the rep names. */
const moving = (onAct: Do, suggested: (id: string) => Tier): ChoiceAct => ({
  id: 'tier',
  label: (count) => t('review.move', { count }),
  ways: {
    label: t('review.move-to'),
    choices: [
      { value: SUGGESTED, label: t('review.as-suggested') },
      ...Tier.options.map((tier) => ({ value: tier, label: t(`words.tier.${tier}`) })),
    ],
  },
  act: (chosen, way) => {
    const to = ({ id }: Choosable) => (way === SUGGESTED ? suggested(id) : (way as Tier));
    void onAct(chosen, {
      ask: (lead) => ({ type: 'set-tier', tier: to(lead) }),
      told: (count) => t('review.moved', { count }),
      line: (lead) => (names) => t('review.act-moved', { names, tier: t(`words.tier.${to(lead)}`) }),
    });
  },
});

/** From which tier to which, and what speaks for it: a call to come, an answer, or silence. */
function moveWords({ as }: ListedLead, since: { day: string }): string {
  const [from, to] = as.split(' ') as [Tier, Tier];
  const [was, is] = [from, to].map((tier) => t(`words.tier.${tier}`));
  const why = Tier.options.indexOf(to) > Tier.options.indexOf(from) ? 'dark' : to === 'hot' ? 'call' : 'back';
  return t('review.from-to', { from: was!, to: is!, why: t(`review.tier-why.${why}`, since) });
}

function useNamesOf(ids: readonly string[]) {
  const { data } = useLive(['names-of', ids], async () => {
    const { readLeads } = await import('@/lib/store/read/log');
    return async (database) =>
      new Map(
        (await readLeads(database, ids)).map(({ id, fields, keys }) => [
          id as string,
          { name: fields['name']?.value ?? '', emails: keys.emails },
        ]),
      );
  });
  return data;
}
