import { all, isVisible } from '../dom';
import { line, linesOf } from '../text';
import type { Ground } from './ground';
import type { Pair } from './pair';

export type Company = { name: string; rest: string | null };

/** Where somebody works, and what is written beside it: often their position. */
export function companyOf(ground: Ground, pairs: readonly Pair[]): Company | null {
  for (const pair of pairs.filter(({ field }) => field === 'company')) {
    const name =
      pair.links[0] ??
      pair.values.find((value) => !value.includes('@') && !/^(inactive|primary|set primary)$/i.test(value));
    if (!name || ground.words.empty.includes(name.toLowerCase())) continue;
    const rest = pair.control
      ? ''
      : pair.values
          .join(' ')
          .replace(name, '')
          .replace(/^[\s,·•|–-]+/, '')
          .trim();
    return { name: line(name, 200)!, rest: /\d{3}|@|\w\.\w{2}|:/.test(rest) ? null : line(rest, 100) };
  }
  const employer = all(ground.root, '.h-card .p-org,.vcard .org,[itemprop=worksFor] [itemprop=name]').find(
    isVisible,
  );
  const name = employer ? line(linesOf(employer, 200), 200) : null;
  return name ? { name, rest: null } : null;
}
