import { z } from 'zod';

/**
 * What somebody is in a team. A manager makes the rules and invites; a rep works with leads; an assistant
 * works the quiet leads of those they assist; a reader looks on.
 */
export const Role = z.enum(['manager', 'rep', 'assistant', 'reader']);
export type Role = z.infer<typeof Role>;

/**
 * `write`: log and plan on leads that are shared. `assign`: give a lead to somebody, or take it over. `rules`:
 * change shared playbooks, scripts, links and the list of members; others propose. `export`: save shared leads
 * as a file.
 */
export const ACTS = ['see', 'write', 'assign', 'rules', 'invite', 'export'] as const;
export type Act = (typeof ACTS)[number];

const ALLOWED: Readonly<Record<Role, readonly Act[]>> = {
  manager: ACTS,
  rep: ['see', 'write', 'assign', 'export'],
  assistant: ['see', 'write'],
  reader: ['see'],
};

/**
 * Whether a role may do something with what the team shares. The one table of it: the server's permissions
 * are made of it, and the screens show it. One's own record is nobody else's matter.
 */
export function may(role: Role, act: Act): boolean {
  return ALLOWED[role].includes(act);
}

/** Who sees the leads that members save, where they say nothing else: a choice of the manager's. */
export const NewLeads = z.enum(['own', 'group', 'everybody']);
export type NewLeads = z.infer<typeof NewLeads>;
