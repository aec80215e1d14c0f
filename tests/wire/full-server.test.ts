// @vitest-environment node
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { connectNats } from '@/lib/wire/nats-wire';
import type { Wire, WireState } from '@/lib/wire/wire';

import { startTeamServer } from './nats-server';

let server: Awaited<ReturnType<typeof startTeamServer>>;
const wires: Wire[] = [];
beforeAll(async () => {
  server = await startTeamServer({ disk: '3MB' });
});
afterAll(async () => {
  await Promise.all(wires.map((wire) => wire.close()));
  await server.stop();
});

async function connect(...who: Parameters<typeof server.member>): Promise<Wire> {
  const wire = connectNats(await server.member(...who));
  wires.push(wire);
  let state: WireState | undefined;
  wire.onState((next) => (state = next));
  await vi.waitFor(() => expect(state?.kind).toBe('connected'), 10_000);
  return wire;
}

it('somebody who fills the server is told that it is full; what was acknowledged can still be followed', async () => {
  const meg = await connect('meg', 'manager');
  await meg.makeStreams(1);
  const ann = await connect('ann');
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      ann.publish({ subject: 'fu.log.team.all.ann.l1', id: `e${n}`, text: 'x'.repeat(60_000) }),
    ),
  );
  const acknowledged = answers.filter((answer) => 'seq' in answer).length;
  const reasons = answers.flatMap((answer) => ('refused' in answer ? [answer.refused.reason] : []));
  expect(acknowledged).toBeGreaterThan(10);
  expect(new Set(reasons)).toEqual(new Set(['full']));
  let followed = 0;
  await meg.follow('FU_LOG', 'fu.log.team.all.>', 1, async ({ messages }) => {
    followed += messages.length;
  });
  await vi.waitFor(() => expect(followed).toBe(acknowledged), 10_000);
  // A server that is started again with more room takes what waited.
  await server.kill();
  await server.restart('1GB');
  const again = () => ann.publish({ subject: 'fu.log.team.all.ann.l1', id: 'e99', text: 'x'.repeat(60_000) });
  await vi.waitFor(async () => expect(await again()).toHaveProperty('seq'), {
    timeout: 20_000,
    interval: 500,
  });
});
