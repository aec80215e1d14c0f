import { Experiment } from '@/lib/domain/experiment/experiment';
import { Links } from '@/lib/domain/script/links';
import { Snippets } from '@/lib/domain/script/command';
import { Script, versionAfter } from '@/lib/domain/script/script';
import { Roster } from '@/lib/domain/settings/roster';
import { parseStored } from '@/lib/store/read/stored-recipe';
import type { Proposal } from '@/lib/store/team/read-proposals';

import type { Ask } from '../../data/use-command';

/**
 * The command by which a manager saves what somebody proposes, after the version that counts now. Null where
 * there is nothing to save: it cannot be read, or puts away what is not here.
 */
export function acceptance({ kind, id, body, now }: Proposal): Ask | null {
  const base = now?.command ?? null;
  switch (kind) {
    case 'script': {
      const script = Script.safeParse(body).data;
      if (!script)
        return isPutAway(body) && base ? { type: 'archive-script', script: id, document: base } : null;
      const version = versionAfter(Script.safeParse(now?.body).data);
      return { type: 'save-scripts', scripts: [{ script: { ...script, version }, base }] };
    }
    case 'playbook':
      // Whether it can be used, and what not, is said where it is saved.
      if (!isPutAway(body)) return { type: 'save-playbook', playbook: body, base };
      return base ? { type: 'archive-playbook', playbook: id, document: base } : null;
    case 'links': {
      const links = Links.safeParse(body).data;
      return links ? { type: 'save-links', base, links } : null;
    }
    case 'snippets': {
      const snippets = Snippets.safeParse(body).data;
      return snippets ? { type: 'save-snippets', base, snippets } : null;
    }
    case 'roster': {
      const roster = Roster.safeParse(body).data;
      return roster ? { type: 'save-roster', roster } : null;
    }
    case 'recipe': {
      const taught = parseStored(body);
      if (taught) return { type: 'save-recipes', recipes: [taught.recipe] };
      return isPutAway(body) && base ? { type: 'forget-recipe', recipe: id, document: base } : null;
    }
    case 'experiment': {
      const experiment = Experiment.safeParse(body).data;
      return experiment ? { type: 'save-experiment', experiment } : null;
    }
    default:
      return null;
  }
}

/** A script or playbook that was put away, a page that was forgotten. */
export function isPutAway(body: unknown): boolean {
  const { archived, forgotten } = (body ?? {}) as { archived?: unknown; forgotten?: unknown };
  return archived === true || forgotten === true;
}
