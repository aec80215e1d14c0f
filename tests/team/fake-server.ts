import type { Wire, WireState } from '@/lib/wire/wire';

type Stored = { seq: number; subject: string; at: number; text: string; id: string };
type Stream = Parameters<Wire['follow']>[0];
const MOST = 50;

/** What may go wrong between a browser and its server: a number decides, from outside. */
export type Faults = { dice(): number; on: boolean };

/**
 * A server of a team in memory, with the three streams as they are made: ids known once, one claim under each
 * number, documents on what was there before. `clock`: its own time.
 */
export class FakeServer {
  readonly streams: Record<Stream, Stored[]> = { FU_LOG: [], FU_CLAIM: [], FU_DOC: [] };
  private readonly waiting = new Set<() => void>();
  constructor(readonly clock: { now: number }) {}

  /** What a member of these scopes may see. */
  connect(scopes: readonly string[], faults: Faults): FakeWire {
    return new FakeWire(this, scopes, faults);
  }

  put(stream: Stream, subject: string, id: string, text: string, expect?: number) {
    const all = this.streams[stream];
    const same = all.find((one) => one.id === id);
    if (same) return { seq: same.seq, duplicate: true };
    const last = all.findLast((one) => one.subject === subject);
    const isLost = (stream === 'FU_CLAIM' && last) || (expect !== undefined && (last?.seq ?? 0) !== expect);
    if (isLost) return { refused: { code: 10071, reason: 'lost' as const, text: 'somebody was first' } };
    const seq = (all.at(-1)?.seq ?? 0) + 1;
    all.push({ seq, subject, at: this.clock.now, text, id });
    this.tell();
    return { seq, duplicate: false };
  }

  tell(): void {
    for (const wake of this.waiting) wake();
  }

  /** Until something may have come. */
  onChange(wake: () => void): () => void {
    this.waiting.add(wake);
    return () => this.waiting.delete(wake);
  }
}

const STREAM: Record<string, Stream> = { log: 'FU_LOG', claim: 'FU_CLAIM', doc: 'FU_DOC' };
const closed = { refused: { code: null, reason: 'closed' as const, text: 'closed' } };
const noAnswer = { refused: { code: null, reason: 'no-answer' as const, text: 'no answer' } };

export class FakeWire implements Wire {
  private online = true;
  private ended = false;
  private told: ((state: WireState) => void)[] = [];
  /** Follows that are not at the end of what there is. */
  busy = 0;

  constructor(
    private readonly server: FakeServer,
    private readonly scopes: readonly string[],
    private readonly faults: Faults,
  ) {}

  private fails = (one: number) => this.faults.on && this.faults.dice() % one === 0;
  private state = (): WireState =>
    this.online ? { kind: 'connected', server: 'fake', version: '0' } : { kind: 'offline', since: 0 };

  isOnline = () => this.online && !this.ended;

  go(online: boolean): void {
    this.online = online;
    for (const tell of this.told) tell(this.state());
    this.server.tell();
  }

  private mayWrite(subject: string): boolean {
    return this.scopes.some((scope) => subject.split('.').slice(2, 4).join('.') === scope);
  }

  publish: Wire['publish'] = async ({ subject, id, text, expect }) => {
    await Promise.resolve();
    if (!this.online || this.ended) return closed;
    if (!this.mayWrite(subject)) return { refused: { code: null, reason: 'forbidden', text: subject } };
    if (this.fails(9)) return noAnswer;
    const answer = this.server.put(STREAM[subject.split('.')[1]!]!, subject, id, text, expect);
    // It was taken, and nobody heard.
    return this.fails(7) ? noAnswer : answer;
  };

  follow: Wire['follow'] = async (stream, subject, from, take) => {
    await Promise.resolve();
    if (!this.online || this.ended) return closed;
    const prefix = subject.endsWith('>') ? subject.slice(0, -1) : `${subject}`;
    if (!this.scopes.some((scope) => prefix.split('.').slice(2, 4).join('.') === scope))
      return { refused: { code: null, reason: 'forbidden', text: subject } };
    let [next, stopped, first, running] = [from, false, true, false];
    const run = async () => {
      if (running) return;
      running = true;
      this.busy += 1;
      while (!stopped && !this.ended && this.online) {
        const all = this.server.streams[stream].filter(
          (one) => one.seq >= next && one.subject.startsWith(prefix),
        );
        if (all.length === 0 && !first) break;
        first = false;
        const some = all
          .slice(0, MOST)
          .map(({ seq, subject: on, at, text }) => ({ seq, subject: on, at, text }));
        // Some of it once more, as after a connection was lost.
        const last = some.at(-1)?.seq ?? next - 1;
        try {
          await take({ stream, messages: some, last, pending: all.length - some.length });
        } catch {
          stopped = true;
        }
        if (!stopped) next = this.fails(6) ? next : last + 1;
      }
      this.busy -= 1;
      running = false;
    };
    const off = this.server.onChange(() => void run());
    void run();
    return {
      stop: () => {
        stopped = true;
        off();
      },
    };
  };

  last: Wire['last'] = async () => ({ refused: { code: null, reason: 'forbidden', text: 'no' } });

  makeStreams: Wire['makeStreams'] = async () => ({ done: true });

  onState: Wire['onState'] = (told) => {
    this.told.push(told);
    told(this.state());
  };

  close: Wire['close'] = async () => {
    this.ended = true;
  };
}
