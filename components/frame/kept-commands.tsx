import { t } from '@/lib/i18n';

import { pressedWords } from '../data/format';
import { useKept, type Waiting } from '../data/kept-state';
import { usePanel } from '../data/panel-state';
import { useServices } from '../data/services';
import { Notice } from '../ui/notice';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What was pressed and has no answer: it is safe, need not be pressed again, and can be withdrawn. */
export function KeptCommands() {
  const kept = useKept(({ kept }) => kept);
  if (kept.length === 0) return null;
  return (
    <section aria-label={t('now.kept.region')} className="flex flex-col gap-2 px-7 pt-4">
      {kept.map((one) => (
        <OneKept key={one.id} one={one} />
      ))}
    </section>
  );
}

function OneKept({ one }: { one: Waiting }) {
  const { clock } = useServices();
  const showToast = usePanel(({ showToast }) => showToast);
  const { id, at, state, what, name } = one;
  const moment = pressedWords(at, clock(), zone);
  const withdraw = async () => {
    const outbox = await import('@/lib/session/outbox');
    const answer = await outbox.withdraw(id);
    if (answer.ok && answer.value.ok) showToast({ tone: 'plain', text: t('now.kept.withdrawn') });
    else if (answer.ok) showToast({ tone: 'warn', text: t('why.done-before') });
  };
  if (state === 'unreadable')
    return (
      <Notice
        tone="warn"
        closeLabel={t('now.kept.dismiss')}
        onClose={() => void import('@/lib/session/kept').then(({ letGo }) => letGo(id))}
      >
        {t('now.kept.unreadable', { moment })}
      </Notice>
    );
  if (state === 'asks')
    return (
      <Notice
        tone="warn"
        action={t('now.kept.do-now')}
        onAction={() => void import('@/lib/session/outbox').then(({ doNow }) => doNow(id))}
        closeLabel={t('now.kept.withdraw')}
        onClose={() => void withdraw()}
      >
        {t(name ? 'now.kept.asks-for' : 'now.kept.asks', { what, name, moment })}
      </Notice>
    );
  return (
    <Notice tone="plain" action={t('now.kept.withdraw')} onAction={() => void withdraw()}>
      <strong className="font-semibold">{name ? t('now.kept.whom', { what, name }) : what}</strong>{' '}
      {t('now.kept.waits')}
    </Notice>
  );
}
