import type { Tier } from '@/lib/domain/words';

import { cx } from '../ui/cx';

const tints: Record<Tier, string> = {
  hot: 'bg-hot-wash text-hot',
  warm: 'bg-warm-wash text-warm',
  cold: 'bg-cold-wash text-cold',
  unqualified: 'bg-sunk text-soft',
};

/** Somebody at a glance: their initials, tinted by tier. The name and the tier stand beside it as words. */
export function Avatar({ name, tier }: { name: string; tier: Tier | null }) {
  return (
    <span
      aria-hidden
      className={cx(
        'grid size-17 shrink-0 place-items-center rounded-full text-small font-semibold',
        tier ? tints[tier] : 'bg-accent-wash text-accent',
      )}
    >
      {initialsOf(name)}
    </span>
  );
}

/**
 * The first letters of the first and the last word: `AH` of Astrid Holm, `佐` of 佐藤, `M` of mei@hoshi.example.
 */
function initialsOf(name: string): string {
  const words = name
    .split('@')[0]!
    .split(/[\s.]+/u)
    .flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? []);
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return ends.join('').toLocaleUpperCase();
}
