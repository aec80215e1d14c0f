import type { PanelCommand } from '@/lib/domain/log/command';
import {
  isOld,
  type Unanswered,
  dropUnanswered,
  onUnanswered,
  readUnanswered,
} from '@/lib/session/unanswered';
import { onLateAnswer, resend } from '@/lib/session/outbox';
import type { Db } from '@/lib/store/database/db';
import { pressOf, unansweredViews } from '@/lib/views/unanswered-view';
import type { Answer } from '@/lib/messages/protocol';

import type { Waiting } from '../data/unanswered-state';

const PATIENCE_MS = 3000;
const LOOK_AGAIN_MS = 30_000;

type Told = {
  show(unanswered: Waiting[]): void;
  /** An answer to a press of an earlier session. */
  answered(command: PanelCommand, answer: Answer<'command'>): void;
};

/**
 * Follows the outbox until it is stopped: has what is left in it tried again, and shows what has waited for
 * long enough to be news.
 */
export function followUnanswered(db: () => Promise<Db>, { show, answered }: Told): () => void {
  let over = false;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    clearTimeout(timer);
    const mine = (turn += 1);
    const isOff = () => over || mine !== turn;
    const all = await readUnanswered();
    if (isOff()) return;
    const now = Date.now();
    const news = all.filter(({ at }) => isOld(at, now) || now - at >= PATIENCE_MS);
    if (all.length > 0)
      timer = setTimeout(lookSafely, news.length < all.length ? PATIENCE_MS : LOOK_AGAIN_MS);
    // Those that wait are told of without the database: it may be what they wait for.
    show(news.flatMap((one) => waiting(one, now) ?? []).filter(({ state }) => state === 'waits'));
    if (news.length === 0) return;
    const named = await withNames(await db(), news, now);
    if (isOff()) return;
    show(named.flatMap(({ one }) => one ?? []));
    for (const { id, one } of named) if (!one) await dropUnanswered(id);
  };
  const lookSafely = () => void look().catch((error: unknown) => console.warn('outbox', error));
  const stops = [onUnanswered(lookSafely), onLateAnswer(answered)];
  lookSafely();
  void resend();
  return () => {
    over = true;
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

function waiting({ id, at, command }: Unanswered, now: number): Waiting {
  if (command === null) return { id, at, state: 'unreadable', lead: null, what: '', name: '' };
  return { ...pressOf(command), id, at, state: isOld(at, now) ? 'asks' : 'waits' };
}

/** Null for one that was carried out, though nobody heard so. */
async function withNames(
  db: Db,
  news: readonly Unanswered[],
  now: number,
): Promise<{ id: string; one: Waiting | null }[]> {
  const views = await unansweredViews(
    db,
    news.map(({ command }) => command),
  );
  return news.map((unanswered, n) => {
    const view = views[n];
    return { id: unanswered.id, one: view ? { ...waiting(unanswered, now), ...view } : null };
  });
}
