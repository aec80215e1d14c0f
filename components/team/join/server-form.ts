import { t } from '@/lib/i18n';

/** What is typed to start a team: where its server runs, or whose account it is in. */
export type ServerForm = {
  name: string;
  where: 'here' | 'server' | 'three' | 'hosted';
  local: string;
  address: string;
  addresses: string;
  folder: string;
  cert: string;
  key: string;
  disk: string;
  /** Public key of a hosted account, and the seed of a key that signs for it. */
  account: string;
  signing: string;
};

/** Without encryption only on this computer: browsers connect to no other. */
const LOCAL = /^ws:\/\/(127\.0\.0\.1|localhost):\d{2,5}$/;

export const emptyForm: ServerForm = {
  name: '',
  where: 'here',
  local: 'ws://127.0.0.1:8222',
  address: 'wss://',
  addresses: '',
  folder: './fifth-touch-data',
  cert: '/etc/ssl/team/fullchain.pem',
  key: '/etc/ssl/team/privkey.pem',
  disk: '10',
  account: '',
  signing: '',
};

/** Where browsers reach the team's servers. */
export function serversOf({ where, local, address, addresses }: ServerForm): string[] {
  if (where === 'here') return [local.trim()];
  return where === 'three' ? addresses.split(/\s+/).filter(Boolean) : [address.trim()];
}

export type Faults = Partial<Record<keyof ServerForm, string>>;

/** What is wrong, by field, in the rep's words. */
export function faultsIn(form: ServerForm): Faults {
  const faults: Faults = {};
  const name = form.name.trim();
  if (name === '' || name.length > 80) faults.name = t('team-join.fault.name');
  if (form.where === 'hosted') return { ...faults, ...faultsInHosted(form) };
  if (form.folder.trim() === '') faults.folder = t('team-join.fault.folder');
  if (!/^\d{1,5}$/.test(form.disk) || Number(form.disk) < 1 || Number(form.disk) > 10_000)
    faults.disk = t('team-join.fault.disk');
  if (form.where === 'here') {
    if (!LOCAL.test(form.local.trim())) faults.local = t('team-join.fault.local');
    return faults;
  }
  const servers = serversOf(form);
  const sound = servers.every((server) => isAddress(server));
  if (form.where === 'server' && !sound) faults.address = t('team-join.fault.address');
  if (form.where === 'three' && (servers.length !== 3 || !sound))
    faults.addresses = t('team-join.fault.addresses');
  if (form.cert.trim() === '' || form.key.trim() === '') faults.cert = t('team-join.fault.tls');
  return faults;
}

function faultsInHosted(form: ServerForm): Faults {
  return {
    ...(!isAddress(form.address.trim()) && { address: t('team-join.fault.address') }),
    ...(!/^A[A-Z2-7]{55}$/.test(form.account.trim()) && { account: t('team-join.fault.account') }),
    ...(!/^SA[A-Z2-7]{56}$/.test(form.signing.trim()) && { signing: t('team-join.fault.signing') }),
  };
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'wss:' && new URL(text).hostname !== '';
}
