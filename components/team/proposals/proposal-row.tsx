import { useId } from 'react';

import { Experiment } from '@/lib/domain/experiment/experiment';
import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import { documentName } from '@/lib/store/team/read-trail';
import type { Proposal } from '@/lib/store/team/read-proposals';

import { momentWords } from '../../data/format';
import { useServices } from '../../data/services';
import { ExperimentPlace } from '../../experiments/words/experiment-place';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { isPutAway } from './acceptance';
import { differences } from './differences';

type Props = {
  proposal: Proposal;
  who: string;
  zone: Zone;
  /** Whether it is for whoever looks at it to decide. */
  decides: boolean;
  busy: boolean;
  /** Null where it cannot be accepted. */
  onAccept: (() => void) | null;
  onDecline: () => void;
};

/** One proposal: of what, by whom, what it would change, and the decision. */
export function ProposalRow({ proposal, who, zone, decides, busy, onAccept, onDecline }: Props) {
  const { clock } = useServices();
  const id = useId();
  const { kind, at, base, now } = proposal;
  const named = isPutAway(proposal.body) && now ? now : proposal;
  const { lines, wordings } = differences(proposal);
  const experiment = kind === 'experiment' ? Experiment.safeParse(proposal.body).data : undefined;
  const changedMeanwhile = now !== undefined && now.command !== base && now.command !== proposal.command;
  return (
    <li className="flex flex-col gap-3 border-b border-line py-5">
      <div>
        <p id={id} className="font-medium wrap-anywhere">
          {t(`team-rules.document.${kind}`, { name: documentName(named) })}
        </p>
        <p className="text-small text-faint">
          {t('team-rules.by', { who, when: momentWords(at, clock(), zone) })}
        </p>
      </div>
      {experiment && (
        <p className="text-small text-soft">
          <ExperimentPlace change={experiment.change} />
        </p>
      )}
      {lines.map((line) => (
        <p key={line} className="text-small text-soft wrap-anywhere">
          {line}
        </p>
      ))}
      {wordings.length > 0 && (
        <dl className="flex max-h-[320px] flex-col gap-3 overflow-y-auto text-small" tabIndex={0}>
          {wordings.map(({ part, before, after }) => (
            <div key={part} className="flex flex-col gap-1">
              {before !== null && <Words term={t('team-rules.now', { part })} words={before} />}
              {after !== null && <Words term={t('team-rules.proposed', { part })} words={after} />}
            </div>
          ))}
        </dl>
      )}
      {decides && changedMeanwhile && <Notice tone="warn">{t('team-rules.conflict')}</Notice>}
      {decides && !onAccept && <Notice tone="warn">{t('team-rules.unreadable')}</Notice>}
      {decides ? (
        <div className="flex flex-wrap gap-4">
          <Button
            look="primary"
            aria-describedby={id}
            disabled={busy || !onAccept}
            onClick={() => onAccept?.()}
          >
            {t('team-rules.accept')}
          </Button>
          <Button aria-describedby={id} disabled={busy} onClick={onDecline}>
            {t('team-rules.decline')}
          </Button>
        </div>
      ) : (
        <p className="text-small text-faint">{t('team-rules.waits')}</p>
      )}
    </li>
  );
}

function Words({ term, words }: { term: string; words: string }) {
  return (
    <>
      <dt className="text-faint first-letter:uppercase">{term}</dt>
      <dd className="border-s-2 border-line ps-4 whitespace-pre-wrap wrap-anywhere">
        <bdi>{words}</bdi>
      </dd>
    </>
  );
}
