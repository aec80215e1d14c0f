import type { Accounts } from './credentials';

/** Where a team's server is reached, and where it keeps things. */
export type ServerPlan = {
  accounts: Accounts;
  /** `wss://team.example:443` as members reach it; `ws://` for this computer alone, without encryption. */
  address: string;
  /** Folder of its data. */
  folder: string;
  /** Certificate and its key, as files on the server. Without them only this computer is served. */
  tls?: { cert: string; key: string };
  /** How much of the disk it may fill, in GB. */
  diskGb: number;
  /** One of three machines that are one cluster. `secret`: a random word, the same on all; no other machine joins. */
  cluster?: { name: string; machine: string; others: string[]; secret: string };
};

/** A ready configuration of one `nats-server` (2.10 or later), with how to start it as its first lines. */
export function serverConfig(plan: ServerPlan): string {
  const { hostname, port, protocol } = new URL(plan.address);
  const local = protocol === 'ws:';
  const name = plan.cluster?.machine ?? 'fifth-touch';
  const at = local ? hostname : '0.0.0.0';
  return `# The server of a Fifth Touch team: nats-server 2.10 or later, one program without further parts.
# Save as ${name}.conf and start it with:   nats-server -c ${name}.conf
# After a change:                           nats-server --signal reload
server_name: ${quoted(name)}
# Members come by the web socket below. This port is for the machine itself.
listen: "127.0.0.1:4222"
max_payload: 1MB
max_connections: 1000

jetstream {
  store_dir: ${quoted(plan.folder)}
  max_memory_store: 0
  max_file_store: ${plan.diskGb}GB
  # Said to be saved only when it is on the disk: a power cut loses nothing that was acknowledged.
  sync_interval: always
}

websocket {
  listen: ${quoted(`${at}:${port || (local ? 80 : 443)}`)}
${plan.tls && !local ? tlsLines(plan.tls) : '  no_tls: true'}
  compression: false
}
${plan.cluster ? clusterLines(plan.cluster, plan.tls) : ''}
operator: ${quoted(plan.accounts.operatorJwt)}
resolver: MEMORY
resolver_preload {
  ${plan.accounts.account}: ${quoted(plan.accounts.accountJwt)}
  ${plan.accounts.system}: ${quoted(plan.accounts.systemJwt)}
}
`;
}

function tlsLines({ cert, key }: { cert: string; key: string }, indent = '  '): string {
  return `${indent}tls {
${indent}  cert_file: ${quoted(cert)}
${indent}  key_file: ${quoted(key)}
${indent}}`;
}

/** The machines of a cluster know one another by name; between them everything is encrypted, too. */
function clusterLines(
  { name, others, secret }: NonNullable<ServerPlan['cluster']>,
  tls: ServerPlan['tls'],
): string {
  return `
cluster {
  name: ${quoted(name)}
  listen: "0.0.0.0:6222"
  authorization { user: machine, password: ${quoted(secret)} }
  routes: [${others.map((other) => quoted(`nats-route://machine:${secret}@${other}:6222`)).join(', ')}]
${tls ? tlsLines(tls) : ''}
}
`;
}

/** Names and paths come from a form: what would end the text, or begin another line, is taken out. */
function quoted(text: string): string {
  return JSON.stringify(text.replaceAll(/[\p{Cc}"]/gu, ''));
}
