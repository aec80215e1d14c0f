import { emptySample } from '../../domain/lead/sample-leads';
import { whyRefused } from '../../domain/render/faults';
import { checkText } from '../../domain/render/render';
import { because, type Reason } from '../../domain/reason';
import { type Scope, scopeOf } from '../../domain/scope/scope';
import type { ScriptCommand, Snippets } from '../../domain/script/command';
import type { Script } from '../../domain/script/script';
import { wordingsOf } from '../../domain/script/wordings';
import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { readLibrary, readScriptContext } from './scripts';
import { readSettings } from './settings';

type Words =
  | Pick<Extract<ScriptCommand, { type: 'save-scripts' }>, 'type' | 'scripts'>
  | Pick<Extract<ScriptCommand, { type: 'save-snippets' }>, 'type' | 'snippets'>;

/**
 * Why words cannot be saved, null where nothing stands against it: none is kept that could not go out. Asked
 * by the page before it sends the command, since the worker does without the template engine; what slips
 * through is told where the words are used.
 */
export async function whyUnfit(db: Db, command: Words, now: Instant): Promise<Reason | null> {
  const scope = await readCheckScope(db, now);
  return command.type === 'save-scripts'
    ? (command.scripts.map(({ script }) => whyScriptUnfit(script, scope)).find((why) => why !== null) ?? null)
    : whySnippetsUnfit(db, command.snippets, { ...scope, snippets: command.snippets });
}

/** Every name a script may use, for telling whether it can be read: of no lead in particular. */
export async function readCheckScope(db: Db, now: Instant): Promise<Scope> {
  const [{ settings }, scriptContext] = await Promise.all([readSettings(db), readScriptContext(db)]);
  return scopeOf(emptySample(now), settings, { ...scriptContext, now });
}

/** Why a script may not be saved; null where it may. */
export function whyScriptUnfit(script: Script, scope: Scope): Reason | null {
  const fault = whyRefused(script, scope);
  return (
    fault &&
    because('script-refused', {
      ...fault.why.args,
      title: script.title,
      line: fault.line,
      why: fault.why.code,
    })
  );
}

/** A snippet must be readable by itself, and none may be missing that a script of the rep's own takes in. */
async function whySnippetsUnfit(db: Db, snippets: Snippets, scope: Scope): Promise<Reason | null> {
  for (const [name, text] of Object.entries(snippets)) {
    const [error] = checkText(text, scope);
    if (error)
      return because('snippet-refused', { ...error.why.args, name, line: error.line, why: error.why.code });
  }
  const [broken] = await brokenBy(db, snippets, scope);
  return broken ? because('snippet-in-use', { title: broken.title }) : null;
}

async function brokenBy(db: Db, next: Snippets, scope: Scope): Promise<Script[]> {
  const before = (await readScriptContext(db)).snippets;
  const gone = Object.keys(before).filter((name) => next[name] !== before[name]);
  if (gone.length === 0) return [];
  const own = [...(await readLibrary(db, [])).own.values()].flatMap(([newest]) => newest?.script ?? []);
  return own.filter((script) =>
    wordingsOf(script).some(
      ({ body }) => gone.some((name) => body.includes(name)) && checkText(body, scope).length > 0,
    ),
  );
}
