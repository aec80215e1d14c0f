import type { SeenRow } from '../domain/page/sighting';
import type { Source } from '../recipes/schema';
import { messageTime } from './decode';
import { matches, nextElement } from './dom';
import { climb, type Page, seen } from './sources';
import { address, line } from './text';

const MOST = 200;

/** The lines of a list. Of several people on one line, the first who is not the viewer. */
export function readRows(page: Page, own: readonly string[]): SeenRow[] {
  const { rows } = page.recipe;
  if (!rows) return [];
  return seen(page, page.root, rows.each)
    .slice(0, MOST)
    .map((element) => {
      const parts = [element];
      for (
        let next = nextElement(element);
        next && rows.more && matches(next, rows.more) && parts.length < 5;
        next = nextElement(next)
      )
        parts.push(next);
      const values = (sources: readonly Source[] | undefined) =>
        parts.map((part) => climb(page, part, sources)).find((found) => found.length > 0) ?? [];
      const emails = values(rows.email).map(address);
      const names = values(rows.name);
      const other = Math.max(
        0,
        emails.findIndex((email) => email && !own.includes(email)),
      );
      return {
        name: line(names.length === emails.length ? names[other] : names[0], 200),
        email: emails[other] ?? null,
        subject: line(values(rows.subject)[0], 300),
        at: messageTime(values(rows.at)[0] ?? null),
        atText: line(values(rows.time)[0], 80),
        threadId: line(values(rows.threadId)[0], 200),
      };
    });
}
