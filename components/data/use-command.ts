import { useMutation } from '@tanstack/react-query';

import type { About } from '@/lib/domain/log/lead-command';
import type { PanelCommand } from '@/lib/domain/log/command';
import type { Answer } from '@/lib/messages/protocol';

import { usePanel } from './panel-state';
import { type Services, useServices } from './services';
import { refusalOf, whyNot } from './why-not';

/** A command as a screen gives it: with what it is about, but without the id that sending adds. */
type Asked<C> = C extends unknown
  ? Omit<C, 'id'> & ('about' extends keyof C ? { about: About } : unknown)
  : never;
export type Ask = Asked<PanelCommand>;
/**
 * `already`: what it was about had gone on before it was carried out, so that nothing happened. That is no
 * error.
 */
export type Run = (ask: Ask) => Promise<{ ok: boolean; id: string; already: boolean }>;

/**
 * Asks the worker for something. A refusal is shown in the rep's words; until there is an answer, the promise
 * stays open and the press in the outbox.
 */
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
    const refusal = refusalOf(answer);
    return {
      ok: failure === null && refusal !== 'withdrawn',
      id: command.id,
      already: refusal === 'already-done',
    };
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
    const refusal = await whyUnfit(await db(), command, clock());
    if (refusal) return { ok: true, value: { ok: false, refusal } };
  }
  const { submit } = await import('@/lib/session/outbox');
  return submit(command);
}
