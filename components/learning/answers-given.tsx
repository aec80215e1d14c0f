import type { Answered, ProposalAnswer } from '@/lib/domain/learning/answer';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { BASE } from '@/lib/domain/score/learning';
import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { t } from '@/lib/i18n';

import { dayWords } from '../data/format';
import { useCommand } from '../data/use-command';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useTakePoints } from './use-take-points';

type Given = { rule: string; said: string; take: string; back: () => Promise<boolean> };

/** What was answered to proposals so far: points that were accepted go back, what was refused is asked again. */
export function AnswersGiven({
  playbook,
  answered,
  now,
  zone,
  onAnswered,
}: {
  playbook: Playbook;
  answered: Answered;
  now: Instant;
  zone: Zone;
  onAnswered: () => void;
}) {
  const { run, busy } = useCommand();
  const { take, busy: taking, own } = useTakePoints(playbook);
  const { rules, base } = playbook.score;
  const pointsOf = (rule: string) => (rule === BASE ? base : rules.find(({ id }) => id === rule)?.points);
  const nameOf = (rule: string) => rules.find(({ id }) => id === rule)?.because ?? t('learned.base');
  const answer = async (rule: string, given: ProposalAnswer) =>
    (await run({ type: 'answer-proposal', playbook: playbook.id, rule, answer: given })).ok;
  const accepted = Object.entries(answered.before).flatMap(([rule, from]): Given[] => {
    const to = pointsOf(rule);
    if (to === undefined || to === from) return [];
    // Else the same outcomes would propose the same points again at once.
    const refuse = () => answer(rule, { answer: 'turned-down', to });
    return [
      {
        rule,
        said: t('learned.given.accepted', { from, to }),
        take: t('learned.given.back', { from }),
        back: async () => (await take([{ rule, to: from }], refuse)) !== null,
      },
    ];
  });
  const turnedDown = Object.entries(answered.turnedDown).map(([rule, to]): Given => ({
    rule,
    said: t('learned.given.turned-down', { to }),
    take: t('learned.given.ask-again'),
    back: () => answer(rule, { answer: 'turned-down', to: null }),
  }));
  const later = Object.entries(answered.later).flatMap(([rule, until]): Given[] =>
    until <= now
      ? []
      : [
          {
            rule,
            said: t('learned.given.later', { day: dayWords(instant(until), now, zone) }),
            take: t('learned.given.ask-again'),
            back: () => answer(rule, { answer: 'later', until: 0 }),
          },
        ],
  );
  const all = [...accepted, ...turnedDown, ...later].filter(({ rule }) => pointsOf(rule) !== undefined);
  if (all.length === 0) return null;
  return (
    <Section title={t('learned.given.title')}>
      <ul
        aria-label={t('learned.given.title')}
        className="flex flex-col divide-y divide-line border-y border-line"
      >
        {all.map(({ rule, said, take: label, back }) => (
          <li key={`${rule} ${said}`} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
            <p className="min-w-[260px] flex-1 first-letter:uppercase">
              {nameOf(rule)} <span className="text-soft">{said}</span>
            </p>
            <Button
              look="quiet"
              disabled={busy || taking || own === undefined}
              aria-label={t('learned.given.named', { what: label, rule: nameOf(rule) })}
              onClick={() => void back().then((done) => done && onAnswered())}
            >
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
