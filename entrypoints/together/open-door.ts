import { portWire } from '@/lib/wire/port-wire';
import type { Connection, Wire } from '@/lib/wire/wire';

/** A wire through a door of its own. Closed, its frame goes, and with it whatever might still be under way. */
export async function openDoor(connection: Connection): Promise<Wire> {
  const frame = document.createElement('iframe');
  frame.src = '/door.html';
  const opened = new Promise<void>((resolve) => {
    addEventListener('message', function hear({ source }) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      resolve();
    });
  });
  document.body.append(frame);
  await opened;
  const { port1, port2 } = new MessageChannel();
  // A sandboxed page has no origin to name; only our own page can be in this frame.
  frame.contentWindow!.postMessage('serve', '*', [port2]);
  const wire = portWire(port1, connection);
  return {
    ...wire,
    close: async () => {
      await wire.close();
      frame.remove();
    },
  };
}
