import { all, contains, isElement, nextElement, parentOf, within } from '../dom';
import { linesOf } from '../text';
import { countIn, type Ground, plain, type TextAt } from './ground';

const STEPS = 3;
const CORNERS = 30;
/** A colleague's corner is a few words; more than that is the record itself. */
const MOST = 160;

/**
 * Leaves out the corners of the rep's own side: whoever a record belongs to, was made or changed by. A label
 * and all that stands with it, up to where the next label begins.
 */
export function leaveOutOwners(ground: Ground, labels: readonly TextAt[]): void {
  const others = labels.map(({ element }) => element);
  for (const { text, element } of labels
    .filter(({ text: one }) => ground.words.owners.includes(plain(one)))
    .slice(0, CORNERS)) {
    if (within(element, 'thead,[role=columnheader]')) continue;
    const alone = (part: Element) =>
      countIn(part) <= MOST &&
      all(part, 'h1,h2,form,table,tbody,tr,ul,ol').length === 0 &&
      linesOf(part, MOST + 1).trim().length <= MOST &&
      others.every((other) => other === element || !contains(part, other));
    let corner = element;
    for (
      let parent = parentOf(corner), step = 0;
      parent && isElement(parent) && parent !== ground.root && step < STEPS && alone(parent);
      parent = parentOf(corner), step++
    )
      corner = parent;
    ground.leaveOut(corner);
    if (plain(linesOf(corner, 200)) !== plain(text)) continue;
    for (
      let next = nextElement(corner), step = 0;
      next && step < STEPS && alone(next) && !/^h\d$/.test(next.localName);
      next = nextElement(next), step++
    )
      ground.leaveOut(next);
  }
}
