import type { Day } from '../../../domain/time/calendar';
import { cleanText } from '../../../domain/clean-text';
import type { FileLead } from '../file-lead';
import { type DayOrder, readDate } from './dates';
import { isNothing } from './placeholder';
import type { Reason } from '../../../domain/reason';

const MOST = 500;
/** How we write them; people write them in other ways, which are read too. */
const DUE = /(?:^| )· due (\S+)$/;
const TOUCH = / · touch (\d{1,2})$/;
const NO_DATE = '–';
const DATE =
  /\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\.? \p{L}{3,10}\.?,? \d{4}|\d{1,2}-\p{L}{3,4}-\d{2,4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/gu;

type Read<Value> = { value: Value | null; why: Reason | null };

/** A touch of the pipeline sheet: its date, and which of the six it was. */
export function readLastTouch(
  text: string,
  order: DayOrder | null,
  today: Day,
): Read<NonNullable<FileLead['lastTouch']>> {
  const number =
    TOUCH.exec(text)?.[1] ??
    /(?:touch|#|no\.?|nr\.?|\()\s*([1-6])\b\)?|\b([1-6]) ?(?:\/|of) ?\d\b(?![/.-])/i
      .exec(text)
      ?.slice(1)
      .find(Boolean);
  const [written] = text.match(DATE) ?? [];
  const { on, why = null } = readDate(written ?? text, order, 'past', today);
  return { value: on === null ? null : { on, touch: number ? Number(number) : null }, why };
}

/** As `readLastTouch` reads it. */
export function writeLastTouch({ on, touch }: NonNullable<FileLead['lastTouch']>): string {
  return touch === null ? on : `${on} · touch ${touch}`;
}

/** What is to be done and when, in one cell: `Send the checklist, due 9 Mar 2026`. */
export function readNextAction(
  text: string,
  order: DayOrder | null,
  today: Day,
): Read<NonNullable<FileLead['nextAction']>> {
  const ours = DUE.exec(text);
  const written = ours ? (ours[1] === NO_DATE ? '' : ours[1]!) : (text.match(DATE)?.at(-1) ?? '');
  const { on, why = null } = readDate(written, order, 'planned', today);
  const words = ours ? text.slice(0, ours.index) : on === null ? text : without(text, written);
  const clean = cleanText(words, MOST);
  const said = isNothing(clean) ? '' : clean;
  return { value: said === '' && on === null ? null : { text: said, due: on }, why };
}

/** The words before a date and behind it, without what joined them to it. */
function without(text: string, date: string): string {
  const at = text.lastIndexOf(date);
  const before = text
    .slice(0, at)
    .replace(/[\s,;:|·–—(-]+$/u, '')
    .replace(
      /(?:^|[\s,;:|·–—(-]+)(?:due|by|on|until|am|fällig|bis|le|pour le|el|antes del|il|entro il|op|em|até)$/iu,
      '',
    );
  return `${before} ${text.slice(at + date.length).replace(/^[\s,;:|·–—)-]+/u, '')}`;
}

/** As `readNextAction` reads it. */
export function writeNextAction({ text, due }: NonNullable<FileLead['nextAction']>): string {
  if (due !== null) return `${text} · due ${due}`;
  return DUE.test(text) || text.match(DATE) ? `${text} · due ${NO_DATE}` : text;
}
