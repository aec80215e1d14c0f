import type { Instant } from '../domain/calendar';
import { emptySample } from '../domain/sample-leads';
import { type Scope, scopeOf } from '../domain/scope';
import type { Db } from './db';
import { readScriptWorld } from './read-scripts';
import { readSettings } from './read-settings';

/** Every name a script may use, for telling whether it can be read: of no lead in particular. */
export async function readCheckScope(db: Db, now: Instant): Promise<Scope> {
  const [{ settings }, world] = await Promise.all([readSettings(db), readScriptWorld(db)]);
  return scopeOf(emptySample(now), settings, { ...world, now });
}
