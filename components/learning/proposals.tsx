import { useState } from 'react';

import { copyOf } from '@/lib/domain/playbook/edit';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { accepted, type Learning } from '@/lib/domain/score/learning';
import { DAY, type Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import { type Learned, markAccepted, markLater, markTurnedDown } from '@/lib/session/learned';

import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { useLive } from '../data/use-live';
import { useDrafts } from '../playbooks/parts/choices';
import { go } from '../playbooks/parts/route';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';

type Enough = Extract<Learning, { enough: true }>;
type Proposal = Enough['proposals'][number];

const A_MONTH = 30 * DAY;

/** Changes of points that the outcomes ask for, each with its evidence and whom it would concern. */
export function Proposals({
  playbook,
  learning,
  answered,
  sample,
  now,
  onAnswered,
}: {
  playbook: Playbook;
  learning: Enough;
  answered: Learned;
  sample: boolean;
  now: Instant;
  onAnswered: () => void;
}) {
  const { run, busy } = useCommand();
  const toast = usePanel(({ toast }) => toast);
  const [said, setSaid] = useState<{ what: 'accepted' | 'turned-down' | 'put-off'; rule: string } | null>(
    null,
  );
  const { data: newest } = useNewest(playbook.id);
  const asked = learning.proposals.filter(({ rule }) => (answered.later[rule] ?? 0) <= now);
  const nameOf = (rule: string) => playbook.score.rules.find(({ id }) => id === rule)!.because;
  const accept = async (proposal: Proposal) => {
    const { rule, from } = proposal;
    const next = accepted(playbook, [proposal]);
    if (!newest) {
      const copy = copyOf(next, t('playbooks.copy-name', { name: playbook.name }), crypto.randomUUID());
      await markAccepted(copy.id, rule, from);
      useDrafts.getState().begin(copy, null, null);
      return go(copy.id, 'edit');
    }
    const { ok } = await run({
      type: 'save-playbook',
      playbook: { ...next, version: newest.version + 1 },
      base: newest.document,
    });
    if (!ok) return;
    await markAccepted(playbook.id, rule, from);
    setSaid({ what: 'accepted', rule });
    onAnswered();
  };
  const turnDown = async ({ rule, to }: Proposal) => {
    await markTurnedDown(playbook.id, rule, to);
    setSaid({ what: 'turned-down', rule });
    onAnswered();
  };
  const putOff = async ({ rule }: Proposal) => {
    await markLater(playbook.id, rule, now + A_MONTH);
    setSaid({ what: 'put-off', rule });
    onAnswered();
  };
  const undo = async ({ what, rule }: NonNullable<typeof said>) => {
    await (what === 'put-off' ? markLater(playbook.id, rule, 0) : markTurnedDown(playbook.id, rule, null));
    setSaid(null);
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
        <p>{t(learning.pattern.found ? 'learned.no-proposals' : 'learned.no-pattern')}</p>
      ) : (
        <ul
          aria-label={t('learned.proposals')}
          className="flex flex-col divide-y divide-line border-y border-line"
        >
          {asked.map((proposal) => (
            <li key={proposal.rule} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-4">
              <div className="min-w-[260px] flex-1">
                <p className="font-medium">
                  {nameOf(proposal.rule)}{' '}
                  <span className="text-accent">
                    {t('learned.change', { from: proposal.from, to: proposal.to })}
                  </span>
                </p>
                <p className="text-soft">
                  {t('learned.evidence', {
                    fired: Math.round(proposal.fired),
                    won: Math.round(proposal.won),
                    usual: Math.round(proposal.usual * 100),
                  })}{' '}
                  {t('learned.reach', {
                    holds: proposal.holds,
                    hotter: proposal.hotter,
                    colder: proposal.colder,
                  })}
                </p>
              </div>
              <div className="flex flex-wrap gap-3">
                <Button
                  look="primary"
                  disabled={busy || sample}
                  aria-label={t('learned.accept-name', { rule: nameOf(proposal.rule) })}
                  onClick={() => void accept(proposal)}
                >
                  {t(newest ? 'learned.accept' : 'learned.accept-copy')}
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
      )}
      {asked.length > 0 && newest === null && (
        <p className="text-small text-faint">{t('learned.copy-hint')}</p>
      )}
    </Section>
  );
}

/** The newest version of a playbook of one's own; null where it is one that came with the product. */
function useNewest(id: string) {
  return useLive(['newest-version', id], async () => {
    const { readPlaybookLibrary } = await import('@/lib/store/read/playbooks');
    return async (db) => {
      const { playbooks } = await readPlaybookLibrary(db, []);
      const entry = playbooks.find((one) => one.id === id);
      return entry?.own ? (entry.versions[0] ?? null) : null;
    };
  });
}
