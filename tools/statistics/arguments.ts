import type { Arm } from '../../lib/domain/experiment/arms';
import { Mistake } from './mistake';

const MOST_LEADS = 50_000_000;

/** `12/120` as an arm. */
export function armOf(text: string | undefined): Arm {
  const typed = text?.trim() ?? '';
  if (/^-|\/\s*-/.test(typed)) throw new Mistake(`${typed}: successes and leads cannot be fewer than 0`);
  const [, successes, n] = /^(\d{1,15})\/(\d{1,15})$/.exec(typed) ?? [];
  if (successes === undefined || n === undefined)
    throw new Mistake(`${typed || 'an arm'} has to be successes/leads in whole numbers, such as 12/120`);
  if (Number(n) > MOST_LEADS) throw new Mistake(`${typed}: more than ${MOST_LEADS} leads are not counted`);
  if (Number(successes) > Number(n)) throw new Mistake(`${typed} has more successes than leads`);
  return { n: Number(n), successes: Number(successes) };
}

/** A share strictly between 0 and 1; `what` names it in the complaint. */
export function shareOf(text: string | undefined, what: string): number {
  const typed = text?.trim() ?? '';
  const share = typed ? Number(typed) : Number.NaN;
  if (!(share > 0 && share < 1))
    throw new Mistake(`${what} has to be a share between 0 and 1, such as 0.2, not "${typed}"`);
  return share;
}

/** A whole number within bounds. */
export function wholeOf(text: string, what: string, least: number, most: number): number {
  const whole = Number(text);
  if (!/^\d+$/.test(text) || whole < least || whole > most)
    throw new Mistake(`${what} has to be a whole number from ${least} to ${most}`);
  return whole;
}

/** `15:85` as parts. */
export function ratioOf(text: string): [number, number] {
  const parts = text.split(':').map(Number);
  if (parts.length !== 2 || !parts.every((part) => Number.isFinite(part) && part > 0))
    throw new Mistake('--ratio has to be two numbers over 0, such as 1:1 or 15:85');
  return [parts[0]!, parts[1]!];
}
