import type { Reason } from '../reason';
import { checkText } from './render';
import type { Scope } from '../scope/scope';
import type { Script } from '../script/script';
import { lintScript } from '../script/lint';
import { type Wording, wordingsOf } from '../script/wordings';

/**
 * Something about one text of a script: what, on which line (0 is the subject), and whether it keeps the
 * script from being saved.
 */
export type Fault = { why: Reason; line: number; severity: 'error' | 'warning' | 'hint' };

/**
 * Everything there is to say about one text: what cannot be read or filled first, then what a good colleague
 * would say.
 */
export function faultsOf({ channel, subject, body, lang }: Wording, scope: Scope): Fault[] {
  const broken: Fault[] = [
    ...(subject === null
      ? []
      : checkText(subject, scope).map(({ why }) => ({ why, line: 0, severity: 'error' as const }))),
    ...checkText(body, scope).map(({ why, line }) => ({ why, line, severity: 'error' as const })),
  ];
  const remarks = lintScript({ channel, subject, body }, lang).map(({ line, severity, ...why }): Fault => ({
    why,
    line,
    severity,
  }));
  return [...broken, ...remarks];
}

/**
 * The first thing that keeps a script from being saved, and the key of the text it is in. Null where nothing
 * does.
 */
export function whyRefused(script: Script, scope: Scope): (Fault & { key: string }) | null {
  for (const wording of wordingsOf(script)) {
    const error = faultsOf(wording, scope).find(({ severity }) => severity === 'error');
    if (error) return { ...error, key: wording.key };
  }
  return null;
}
