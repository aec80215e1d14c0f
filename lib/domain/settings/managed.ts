import { Id } from '../words';
import { type Settings, WeekHours } from './settings';

/**
 * What an administrator has set for the whole company, in the shape of `public/managed-schema.json`. Null:
 * left to the rep. `sites`: origins as in `https://*.hubspot.com/*`, all that may be read besides Gmail.
 */
export type Managed = {
  playbook: Id | null;
  hours: WeekHours | null;
  sites: readonly string[] | null;
};

export const UNMANAGED: Managed = { playbook: null, hours: null, sites: null };

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

type Values = { playbook?: unknown; hours?: Record<string, unknown>; sites?: unknown };

/** Each value for itself: one that cannot be read is left to the rep, and the others hold. */
export function readManaged(values: unknown): Managed {
  const { playbook, hours, sites } = (values ?? {}) as Values;
  const week = WeekHours.safeParse(DAYS.map((day) => hours?.[day] ?? null)).data;
  return {
    playbook: Id.safeParse(playbook).data ?? null,
    hours: week?.some(Boolean) ? week : null,
    sites: Array.isArray(sites) ? sites.flatMap((site) => originOf(String(site)) ?? []) : null,
  };
}

/** The rep's settings with what is not theirs to set. `known`: the ids of the playbooks on this computer. */
export function withManaged(settings: Settings, managed: Managed, known: readonly Id[]): Settings {
  const playbook = managed.playbook !== null && known.includes(managed.playbook) ? managed.playbook : null;
  return {
    ...settings,
    playbook: playbook ?? settings.playbook,
    hours: managed.hours ?? settings.hours,
  };
}

/**
 * Whether an origin the rep has granted, or one host of it, may be read: `https://app.hubspot.com/*` lies
 * within `https://*.hubspot.com/*`.
 */
export function mayBeRead(origin: string, { sites }: Managed): boolean {
  if (sites === null) return true;
  const asked = parts(origin);
  return (
    asked !== null &&
    sites.some((site) => {
      const allowed = parts(site)!;
      if (allowed.protocol !== asked.protocol) return false;
      const domain = allowed.host.replace(/^\*\./, '');
      return (
        asked.host === allowed.host ||
        (domain !== allowed.host && (asked.host === domain || asked.host.endsWith(`.${domain}`)))
      );
    })
  );
}

const originOf = (site: string): string | null => {
  const read = parts(/^[a-z]+:\/\//i.test(site) ? site : `https://${site}`);
  return read && `${read.protocol}//${read.host}/*`;
};

function parts(origin: string): { protocol: string; host: string } | null {
  if (!URL.canParse(origin)) return null;
  const { protocol, hostname } = new URL(origin);
  return /^https?:$/.test(protocol) && hostname ? { protocol, host: hostname } : null;
}
