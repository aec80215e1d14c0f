import type { TeamState } from '../../domain/team/team-state';
import { MINUTE } from '../../domain/time/calendar';
import { instant } from '../../domain/time/instant';
import type { Refused, WireState } from '../../wire/wire';

/** A clock that is wrong by less does no harm and is not reported. */
const WRONG_MS = 2 * MINUTE;
const MOST_TEXT = 300;

/** What is known of how it stands. */
export type Standing = {
  wire: WireState;
  /** Why the last attempt to send something came to nothing; undefined where it did not. */
  refusal: Refused | undefined;
  /** By how much this clock is ahead of the server's, ms, as far as that is known. */
  ahead: number;
  toSend: number;
  behind: number;
};

/** What came back was some milliseconds under way: 12 minutes must not read as 11, nor be told anew each time. */
const nearestMinute = (ms: number) => Math.round(ms / MINUTE) * MINUTE;

/** What the rep is told. */
export function stateOf({ wire, refusal, ahead, toSend, behind }: Standing): TeamState {
  const counts = { toSend, behind };
  const refused = (text: string): TeamState => ({
    kind: 'refused',
    text: text.slice(0, MOST_TEXT),
    ...counts,
  });
  if (wire.kind === 'offline') return { kind: 'offline', since: instant(wire.since), ...counts };
  if (wire.kind === 'refused') return refused(wire.text);
  if (wire.kind !== 'connected') return { kind: 'connecting', ...counts };
  if (refusal?.reason === 'full') return { kind: 'full', ...counts };
  if (refusal?.reason === 'forbidden' || refusal?.reason === 'too-large') return refused(refusal.text);
  if (Math.abs(ahead) > WRONG_MS) return { kind: 'clock-wrong', ahead: nearestMinute(ahead), ...counts };
  return { kind: 'connected', ...counts };
}
