import type { ReactNode } from 'react';

import type { Blank } from '@/lib/domain/render/render';

/**
 * A text with its blanks as marks. `hidden` draws the marks alone, for lying under a box that has the text.
 */
export function Marked({
  text,
  missing,
  hidden = false,
}: {
  text: string;
  missing: readonly Blank[];
  hidden?: boolean;
}): ReactNode {
  let pieces: readonly { text: string; blank: boolean }[] = [{ text, blank: false }];
  for (const { label } of missing) {
    const blank = { text: `[${label}]`, blank: true };
    pieces = pieces.flatMap((piece) =>
      piece.blank
        ? [piece]
        : piece.text
            .split(blank.text)
            .flatMap((part, nth) => [...(nth > 0 ? [blank] : []), { text: part, blank: false }]),
    );
  }
  return pieces.map((piece, at) =>
    piece.blank ? (
      <mark
        key={at}
        className={hidden ? 'rounded-sm bg-blank text-transparent' : 'rounded-sm bg-blank text-blank-ink'}
      >
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
