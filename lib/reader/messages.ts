import type { Direction, Person, SeenMessage, SeenThread } from '../domain/page/sighting';
import { sideOf, throughGroup } from '../domain/page/own-side';
import type { Recipe } from '../recipes/schema';
import { messageTime } from './decode';
import { all, contains, isVisible, matches } from './dom';
import { climb, every, first, type Page, seen } from './sources';
import { address, cut, line, linesOf } from './text';

type Thread = NonNullable<Recipe['thread']>;
type Reading = SeenMessage & { to: string[]; element: Element };

const NEWEST = 100;

/**
 * The part of the page that holds the conversation; null when the one that is shown is with somebody else
 * than `lead`.
 */
export function conversation(page: Page, thread: Thread, { name, profileUrl }: Person): Page | null {
  const roots = thread.root ? all(page.document, thread.root).filter(isVisible) : [page.root];
  const talks = roots
    .map((root): Page => ({ ...page, root }))
    .filter((talk) => {
      const named = every(talk, talk.root, thread.of);
      return named.length > 0
        ? named.some(
            (one) => one === name || (profileUrl !== null && one.endsWith(new URL(profileUrl).pathname)),
          )
        : !thread.of;
    });
  return talks.length === 1 ? talks[0]! : null;
}

/**
 * The page's messages, oldest first, drafts left out; `id` is empty where the page gives none (collapsed, not
 * yet sent).
 */
export function readMessages(page: Page, thread: Thread): Reading[] {
  const { message } = thread;
  const elements = seen(page, page.root, thread.each).slice(-NEWEST * 2);
  const outer = elements.filter(
    (element, at) => !(at > 0 && elements.some((other) => other !== element && contains(other, element))),
  );
  let sender: string | null = null;
  const readings = outer.slice(-NEWEST).map((element) => {
    const name = first(page, element, message.fromName, 200);
    const said = first(page, element, message.from, 254) ?? name;
    // Of several messages in a row only the first may say whose they are.
    const from = said ?? (message.fromName && !message.from ? sender : null);
    sender = from;
    return {
      element,
      id: first(page, element, message.id, 200) ?? '',
      direction: marked(element, message),
      from: address(from) ?? from,
      ...(name && address(from) && { fromName: name }),
      to: climb(page, element, message.to).flatMap((one) => address(one) ?? []),
      at: messageTime(first(page, element, message.at, 40)),
      atText: first(page, element, message.time, 80),
      text: null,
    };
  });
  return readings.filter(
    ({ element, from }) =>
      !(
        message.draft &&
        (matches(element, message.draft) || (!from && all(element, message.draft).length > 0))
      ),
  );
}

function marked(element: Element, { in: theirs, out: mine }: Thread['message']): Direction {
  const has = (css: string | undefined) =>
    css !== undefined && (matches(element, css) || all(element, css).length > 0);
  return has(theirs) ? 'in' : has(mine) ? 'out' : 'unknown';
}

/**
 * Directions by the viewer's own addresses, where the page does not mark them; a colleague's words are
 * nobody's, but for those under the viewer's own name. What is marked as ours under the lead's name is
 * neither.
 */
export function direct(
  readings: readonly Reading[],
  own: readonly string[],
  ownName: string | null,
  lead: string | null,
): void {
  for (const reading of readings)
    if (reading.direction === 'out' && lead && reading.from === lead) reading.direction = 'unknown';
    else if (reading.direction === 'unknown' && reading.from && own.length > 0) {
      const side = sideOf(reading.from, own);
      const isOther = side === 'other' || throughGroup(reading.fromName);
      const isOwn = side === 'own' || (side === 'colleague' && ownName && reading.fromName === ownName);
      reading.direction = isOther ? 'in' : isOwn ? 'out' : 'unknown';
    }
}

/**
 * So many messages from outside keep their words, the newest: the worker looks at each that it has not seen.
 */
const WITH_WORDS = 20;

/** The thread as it leaves the page: what came in keeps its words, nothing else does. */
export function asThread(page: Page, thread: Thread, readings: readonly Reading[]): SeenThread | null {
  const id = first(page, page.root, thread.id, 200);
  if (!id) return null;
  const theirs = new Set(readings.filter(({ direction }) => direction === 'in').slice(-WITH_WORDS));
  return {
    id,
    subject: first(page, page.root, thread.subject, 300),
    lastDirection: readings.at(-1)?.direction ?? 'unknown',
    messages: readings.flatMap((reading) => {
      const { to: _to, element, fromName, ...message } = reading;
      if (!message.id) return [];
      const text = theirs.has(reading) ? bodyOf(element, thread) : null;
      return [{ ...message, text, ...(fromName && message.direction === 'in' && { fromName }) }];
    }),
  };
}

/** What they wrote, without the history they quote. */
function bodyOf(element: Element, { message, quoted }: Thread): string | null {
  const body = message.body.flatMap((css) => all(element, css))[0];
  if (!body) return null;
  const lines = linesOf(body, 2000, quoted.join())
    .split('\n')
    .map((one) => line(one, 2000) ?? '');
  return cut(
    lines
      .filter((one) => !one.startsWith('>'))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n'),
    2000,
  );
}
