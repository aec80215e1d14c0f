import type { Accounts, RootKeys } from '@/lib/wire/credentials';
import { serverConfig } from '@/lib/wire/server-config';

import { type ServerForm, serversOf } from './server-form';

export type TeamFile = { name: string; text: string };

/** The configuration of each server, and the keys that are kept offline as the last. */
export function serverFiles(form: ServerForm, accounts: Accounts, root: RootKeys): TeamFile[] {
  const servers = serversOf(form);
  const tls = form.where === 'here' ? {} : { tls: { cert: form.cert.trim(), key: form.key.trim() } };
  const plan = { accounts, folder: form.folder.trim(), diskGb: Number(form.disk), ...tls };
  // No other machine joins the three.
  const secret = crypto.randomUUID();
  const hosts = servers.map((server) => new URL(server).hostname);
  const configurations =
    form.where === 'three'
      ? servers.map((address, n) => {
          const machine = `fifth-touch-${n + 1}`;
          const others = hosts.filter((_, other) => other !== n);
          const cluster = { name: 'fifth-touch', machine, others, secret };
          return { name: `${machine}.conf`, text: serverConfig({ ...plan, address, cluster }) };
        })
      : [{ name: 'fifth-touch.conf', text: serverConfig({ ...plan, address: servers[0]! }) }];
  const keys = { team: form.name.trim(), servers, accounts, root };
  return [...configurations, { name: 'fifth-touch-team-keys.json', text: JSON.stringify(keys, null, 2) }];
}
