import type { Event } from '@/lib/domain/log/event';
import { type Envelope, logSubject } from '@/lib/domain/team/envelope';
import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { importScopeKey } from '@/lib/team/sealing/scope-keys';
import { hashOf, seal } from '@/lib/team/sealing/seal';
import type { Signer } from '@/lib/team/sealing/signatures';
import { signEntry } from '@/lib/team/signed-entry';

import { logs } from './leads';
import { grown } from './long-log';

const SCOPE = 'team.all';

/**
 * What a team's log holds after a long time: `count` events of leads that are everybody's, as one member's device
 * has sealed and signed them, hour after hour of all leads in turn.
 */
export async function* sealedLog(
  count: number,
  leads: number,
  now: Instant,
  { kid, key }: { kid: string; key: string },
  signer: Signer,
): AsyncGenerator<{ id: string; subject: string; text: string }> {
  const self = { actor: 'ana', device: 'ana1' };
  const sealing = await importScopeKey(key);
  const all = [...logs({ count: leads, seed: 7, now, zone: 'Europe/London' as Zone })].map((log) =>
    grown(log, Math.ceil(count / leads), now),
  );
  let [n, prev] = [0, ''];
  for (let at = 0; n < count; at += 1)
    for (const log of all) {
      if (n === count) return;
      n += 1;
      const event = { ...log[at]!, ...self, scope: SCOPE } as Event;
      const { id, leadId: lead, hlc } = event;
      const envelope: Envelope = { v: 1, id, kind: 'event', scope: SCOPE, lead, ...self, n, prev, hlc, kid };
      const text = await seal(envelope, event, sealing);
      prev = await hashOf(text);
      yield {
        id: `${SCOPE}/${self.device}/${n}`,
        subject: logSubject(envelope),
        text: await signEntry(signer, text, prev),
      };
    }
}
