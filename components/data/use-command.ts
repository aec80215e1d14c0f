import { useMutation } from '@tanstack/react-query';

import type { About, PanelCommand } from '@/lib/domain/log/command';
import type { Instant } from '@/lib/domain/time/calendar';
import { hasText, reasonText, t } from '@/lib/i18n';
import type { Answer } from '@/lib/messages/protocol';

import { usePanel } from './panel-state';
import { type Services, useServices } from './services';

/** Whoever presses says what about. */
type Asked<C> = C extends unknown
  ? Omit<C, 'id'> & ('about' extends keyof C ? { about: About } : unknown)
  : never;
export type Ask = Asked<PanelCommand>;
/** `already`: what it was about had gone on before it was carried out, so that nothing happened. That is no error. */
export type Run = (ask: Ask) => Promise<{ ok: boolean; id: string; already: boolean }>;

/** Asks the worker for something. A refusal is shown in the rep's words; what gets no answer waits in the outbox. */
export function useCommand(): { run: Run; busy: boolean } {
  const { db, clock } = useServices();
  const showToast = usePanel(({ showToast }) => showToast);
  const { mutateAsync, isPending } = useMutation({
    mutationFn: (command: PanelCommand) => submit(command, db, clock),
  });
  const run: Run = async (ask) => {
    const command = { ...ask, id: crypto.randomUUID() } as PanelCommand;
    const answer = await mutateAsync(command).catch((): Answer<'command'> => ({
      ok: false,
      error: 'failed',
    }));
    const failure = whyNot(answer);
    showToast(failure === null ? null : { tone: 'stop', text: failure });
    return { ok: failure === null, id: command.id, already: refusalOf(answer) === ALREADY };
  };
  return { run, busy: isPending };
}

async function submit(
  command: PanelCommand,
  db: Services['db'],
  clock: Services['clock'],
): Promise<Answer<'command'>> {
  if (command.type === 'save-scripts' || command.type === 'save-snippets') {
    const { whyUnfit } = await import('@/lib/store/read/unfit-words');
    const refusal = await whyUnfit(await db(), command, clock() as Instant);
    if (refusal) return { ok: true, value: { ok: false, refusal } };
  }
  const { submit } = await import('@/lib/session/outbox');
  return submit(command);
}

function whyNot(answer: Answer<'command'>): string | null {
  if (!answer.ok)
    return t(hasText(`now.failed.${answer.error}`) ? `now.failed.${answer.error}` : 'now.failed.failed');
  return answer.value.ok || refusalOf(answer) === ALREADY ? null : reasonText(answer.value.refusal);
}

const ALREADY = 'already-done';
const refusalOf = (answer: Answer<'command'>) =>
  answer.ok && !answer.value.ok ? answer.value.refusal.code : null;
