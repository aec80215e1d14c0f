import type { Instant } from '../../domain/time/calendar';
import { emptySample } from '../../domain/lead/sample-leads';
import { type Scope, scopeOf } from '../../domain/scope/scope';
import type { Db } from '../database/db';
import { readScriptContext } from './scripts';
import { readSettings } from './settings';

/** Every name a script may use, for telling whether it can be read: of no lead in particular. */
export async function readCheckScope(db: Db, now: Instant): Promise<Scope> {
  const [{ settings }, world] = await Promise.all([readSettings(db), readScriptContext(db)]);
  return scopeOf(emptySample(now), settings, { ...world, now });
}
