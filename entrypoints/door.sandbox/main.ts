import '@/components/frame/no-eval';

import { connectNats } from '@/lib/wire/nats-wire';
import { serveWire } from '@/lib/wire/serve-wire';

import { narrowTo } from './narrow-to';

/**
 * The one page that may reach the network, in a process of its own: without the extension's interfaces, and
 * with nothing but the sealed texts that the page around it hands over. It serves that page, and once.
 */
addEventListener('message', function take({ source, origin, ports: [port] }) {
  if (source !== parent || origin !== location.origin || !port) return;
  removeEventListener('message', take);
  serveWire(port, (connection) => {
    narrowTo(connection.servers);
    return connectNats(connection);
  });
});
parent.postMessage('open', location.origin);
