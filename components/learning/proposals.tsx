import type { Answered, ProposalAnswer } from '@/lib/domain/learning/answer';
import { FEWEST_OF_EACH } from '@/lib/domain/learning/pattern';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { BASE, type Learning } from '@/lib/domain/score/learning';
import { DAY, type Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { ProposalNote } from '../team/may/proposal-note';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useTakePoints } from './use-take-points';

type Enough = Extract<Learning, { enough: true }>;
type Proposal = Enough['proposals'][number];

/** What was last answered here. */
export type Said = { what: 'accepted' | 'turned-down' | 'put-off'; rule: string };

const A_MONTH = 30 * DAY;

/** Why nothing is proposed: it cannot be told yet, there is nothing to tell, or the points are right. */
function noneBecause({ found, z }: Enough['pattern']): 'no-proposals' | 'too-few-to-tell' | 'no-pattern' {
  if (found) return 'no-proposals';
  return z === null ? 'too-few-to-tell' : 'no-pattern';
}

/** Changes of points that the outcomes ask for, each with its evidence and whom it would concern. */
export function Proposals({
  playbook,
  learning,
  answered,
  sample,
  now,
  said,
  onSaid,
  onAnswered,
}: {
  playbook: Playbook;
  learning: Enough;
  answered: Answered;
  sample: boolean;
  now: Instant;
  said: Said | null;
  onSaid: (said: Said | null) => void;
  onAnswered: () => void;
}) {
  const { run, busy } = useCommand();
  const toast = usePanel(({ toast }) => toast);
  const { take, busy: taking, own } = useTakePoints(playbook);
  const asked = learning.proposals.filter(({ rule }) => (answered.later[rule] ?? 0) <= now);
  const nameOf = (rule: string) =>
    playbook.score.rules.find(({ id }) => id === rule)?.because ?? t('learned.base');
  const answer = async (rule: string, given: ProposalAnswer, of = playbook.id) =>
    (await run({ type: 'answer-proposal', playbook: of, rule, answer: given })).ok;
  const answeredNow = (what: Said['what'], rule: string) => {
    onSaid({ what, rule });
    onAnswered();
  };
  const accept = async (proposal: Proposal) => {
    const { rule, from } = proposal;
    const taken = await take([proposal], (of) => answer(rule, { answer: 'accepted', from }, of));
    if (taken === playbook.id) answeredNow('accepted', rule);
  };
  const turnDown = async ({ rule, to }: Proposal) => {
    if (await answer(rule, { answer: 'turned-down', to })) answeredNow('turned-down', rule);
  };
  const putOff = async ({ rule }: Proposal) => {
    if (await answer(rule, { answer: 'later', until: now + A_MONTH })) answeredNow('put-off', rule);
  };
  const undo = async ({ what, rule }: Said) => {
    const back =
      what === 'put-off'
        ? { answer: 'later' as const, until: 0 }
        : { answer: 'turned-down' as const, to: null };
    if (!(await answer(rule, back))) return;
    onSaid(null);
    onAnswered();
  };
  return (
    <Section title={t('learned.proposals')}>
      {toast && <Notice tone="stop">{toast.text}</Notice>}
      {said && (
        <Notice
          {...(said.what !== 'accepted' && { action: t('learned.undo'), onAction: () => void undo(said) })}
        >
          {t(`learned.${said.what}`)}
        </Notice>
      )}
      {asked.length === 0 ? (
        <p>{t(`learned.${noneBecause(learning.pattern)}`, { least: FEWEST_OF_EACH })}</p>
      ) : (
        <>
          <ProposalNote />
          <ul
            aria-label={t('learned.proposals')}
            className="flex flex-col divide-y divide-line border-y border-line"
          >
            {asked.map((proposal) => (
              <li key={proposal.rule} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-4">
                <div className="min-w-[260px] flex-1">
                  <p className="font-medium first-letter:uppercase">
                    {nameOf(proposal.rule)}{' '}
                    <span className="text-accent">
                      {t('learned.change', { from: proposal.from, to: proposal.to })}
                    </span>
                  </p>
                  <p className="text-soft">
                    {t(proposal.rule === BASE ? 'learned.base-evidence' : 'learned.evidence', {
                      fired: Math.round(proposal.fired),
                      won: Math.round(proposal.won),
                      usual: Math.round(proposal.usual * 100),
                    })}{' '}
                    {t('learned.reach', {
                      count: proposal.holds,
                      hotter: proposal.hotter,
                      colder: proposal.colder,
                    })}
                  </p>
                </div>
                <div className="flex flex-wrap gap-3">
                  <Button
                    look="primary"
                    disabled={busy || taking || sample || own === undefined}
                    aria-label={t('learned.accept-name', { rule: nameOf(proposal.rule) })}
                    onClick={() => void accept(proposal)}
                  >
                    {t(own ? 'learned.accept' : 'learned.accept-copy')}
                  </Button>
                  <Button
                    disabled={sample}
                    aria-label={t('learned.turn-down-name', { rule: nameOf(proposal.rule) })}
                    onClick={() => void turnDown(proposal)}
                  >
                    {t('learned.turn-down')}
                  </Button>
                  <Button
                    look="quiet"
                    disabled={sample}
                    aria-label={t('learned.later-name', { rule: nameOf(proposal.rule) })}
                    onClick={() => void putOff(proposal)}
                  >
                    {t('learned.later')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {asked.length > 0 && own === false && <p className="text-small text-faint">{t('learned.copy-hint')}</p>}
    </Section>
  );
}
