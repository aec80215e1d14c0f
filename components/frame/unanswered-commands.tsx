import { t } from '@/lib/i18n/index';

import { pressedWords } from '../data/format';
import { useUnanswered, type Waiting } from '../data/unanswered-state';
import { usePanel } from '../data/panel-state';
import { useServices } from '../data/services';
import { Notice } from '../ui/notice';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What was pressed and has no answer: it is safe, need not be pressed again, and can be withdrawn. */
export function UnansweredCommands() {
  const unanswered = useUnanswered(({ unanswered }) => unanswered);
  if (unanswered.length === 0) return null;
  return (
    <section aria-label={t('now.unanswered.region')} className="flex flex-col gap-2 px-7 pt-4">
      {unanswered.map((one) => (
        <OneUnanswered key={one.id} one={one} />
      ))}
    </section>
  );
}

function OneUnanswered({ one }: { one: Waiting }) {
  const { clock } = useServices();
  const showToast = usePanel(({ showToast }) => showToast);
  const { id, at, state, what, name } = one;
  const moment = pressedWords(at, clock(), zone);
  const withdraw = async () => {
    const outbox = await import('@/lib/session/outbox');
    const answer = await outbox.withdraw(id);
    if (answer.ok && answer.value.ok) showToast({ tone: 'plain', text: t('now.unanswered.withdrawn') });
    else if (answer.ok) showToast({ tone: 'warn', text: t('why.done-before') });
  };
  if (state === 'unreadable')
    return (
      <Notice
        tone="warn"
        closeLabel={t('now.unanswered.dismiss')}
        onClose={() => void import('@/lib/session/unanswered').then(({ dropUnanswered: letGo }) => letGo(id))}
      >
        {t('now.unanswered.unreadable', { moment })}
      </Notice>
    );
  if (state === 'asks')
    return (
      <Notice
        tone="warn"
        action={t('now.unanswered.do-now')}
        onAction={() => void import('@/lib/session/outbox').then(({ doNow }) => doNow(id))}
        closeLabel={t('now.unanswered.withdraw')}
        onClose={() => void withdraw()}
      >
        {t(name ? 'now.unanswered.asks-for' : 'now.unanswered.asks', { what, name, moment })}
      </Notice>
    );
  return (
    <Notice tone="plain" action={t('now.unanswered.withdraw')} onAction={() => void withdraw()}>
      <strong className="font-semibold">{name ? t('now.unanswered.whom', { what, name }) : what}</strong>{' '}
      {t('now.unanswered.waits')}
    </Notice>
  );
}
