import { useState } from 'react';

import { dayOf, type Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { runMany } from '../data/run-many';
import { useCommand } from '../data/use-command';
import { useServices } from '../data/services';
import { wallDayWords } from '../data/format';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { CatchUpRow } from './catch-up-row';
import { choiceOf, type Choices, commandsOf, groupsOf } from './choices';
import { summary } from './summary';
import { useProposal } from './use-proposal';

/** What would happen to each overdue touch, before any of it does. */
export function CatchUpDialog({ onClose }: { onClose: () => void }) {
  const { clock } = useServices();
  const { proposal, error } = useProposal();
  const [choices, setChoices] = useState<Choices>({});
  const [working, setWorking] = useState(false);
  const { run } = useCommand();
  const commands = () => (proposal ? commandsOf(proposal, choices) : []);
  const apply = async () => {
    const wanted = commands();
    setWorking(true);
    const batch = await runMany(run, wanted, 'catch-up');
    setWorking(false);
    if (batch !== null) onClose();
  };
  const today = proposal && dayOf(clock(), proposal.zone as Zone);
  return (
    <Modal open title={t('catch-up.title')} closeLabel={t('catch-up.close')} onClose={onClose}>
      {error !== null && <Notice tone="stop">{t('now.cannot-read')}</Notice>}
      {!proposal || !today ? (
        error === null && <Waiting label={t('catch-up.working')} lines={6} />
      ) : (
        <>
          <p role="status">{summary(proposal.plan)}</p>
          {proposal.plan.left.length > 0 && (
            <Notice tone="warn">{t('catch-up.left', { count: proposal.plan.left.length })}</Notice>
          )}
          {groupsOf(proposal.plan).map(({ day, changes }, at) => (
            <details key={day ?? ''} open={at === 0}>
              <summary className="min-h-12 cursor-pointer font-medium">
                {t(day ? 'catch-up.on' : 'catch-up.skips', {
                  count: changes.length,
                  day: day ? wallDayWords(day, clock()) : '',
                })}
              </summary>
              <ul>
                {changes.map((change) => (
                  <CatchUpRow
                    key={change.leadId}
                    proposed={change}
                    name={proposal.names.get(change.leadId) ?? ''}
                    emails={proposal.emails.get(change.leadId) ?? []}
                    choice={choiceOf(change, choices)}
                    today={today}
                    change={(choice) => setChoices((known) => ({ ...known, [change.leadId]: choice }))}
                  />
                ))}
              </ul>
            </details>
          ))}
          <div className="sticky bottom-0 flex gap-4 border-t border-line bg-ground pt-4">
            <Button look="primary" disabled={working || commands().length === 0} onClick={() => void apply()}>
              {t('catch-up.apply', { count: commands().length })}
            </Button>
            <Button onClick={onClose}>{t('catch-up.not-now')}</Button>
          </div>
        </>
      )}
    </Modal>
  );
}
