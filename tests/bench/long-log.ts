import type { Event } from '@/lib/domain/log/event';
import { HOUR, type Instant } from '@/lib/domain/time/calendar';
import { hlcAt } from '@/lib/domain/time/hlc';
import { instant } from '@/lib/domain/time/instant';

/** Most of a long log is talk; every eighth event is a touch, every eighth a note. */
export function grown(begun: readonly Event[], length: number, now: Instant): Event[] {
  const [saved, enrolled] = begun as [Event, Event];
  const { leadId, actor, device, scope } = saved;
  const momentOf = (n: number) => instant(now - (length - n) * HOUR);
  const baseOf = (n: number) => {
    const at = momentOf(n);
    return {
      id: `${crypto.randomUUID()}.0`,
      v: 2 as const,
      leadId,
      at,
      hlc: hlcAt(at),
      actor,
      device,
      scope,
    };
  };
  const eventOf = (n: number): Event => {
    const [base, at] = [baseOf(n), momentOf(n)];
    if (n % 8 === 3) return { ...base, type: 'noted', text: `Note ${n}` };
    if (n % 8 === 6) {
      const touch = { touch: 0, of: 0, cadence: null, script: null, account: null };
      return { ...base, type: 'touched', touch: { ...touch, channel: 'email', at, how: 'marked' } };
    }
    return {
      ...base,
      type: 'message-seen',
      messageId: `message-${n}`,
      direction: n % 2 ? 'in' : 'out',
      channel: 'email',
      sentAt: at,
      threadId: 'gmail:1',
      baseline: false,
    };
  };
  return [
    { ...saved, ...baseOf(0) },
    { ...enrolled, ...baseOf(1) },
    ...Array.from({ length: length - 2 }, (_, n) => eventOf(n + 2)),
  ] as Event[];
}
