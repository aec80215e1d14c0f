import type { ButtonHTMLAttributes, Ref } from 'react';

import { cx } from './cx';
import { Kbd } from './kbd';

const looks = {
  primary: 'border-accent bg-accent text-accent-ink hover:brightness-110',
  plain: 'border-line bg-ground text-ink hover:bg-sunk',
  quiet: 'border-transparent bg-transparent text-soft hover:bg-sunk hover:text-ink',
  link: 'border-transparent bg-transparent px-0 text-soft underline decoration-line underline-offset-3 hover:text-ink hover:decoration-current',
};

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { look?: keyof typeof looks; shortcut?: string; ref?: Ref<HTMLButtonElement> };

/** The shortcut is shown, announced as a shortcut, and no part of the name. */
export function Button({ look = 'plain', shortcut, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={shortcut}
      className={cx(
        'inline-flex min-h-14 items-center justify-center whitespace-nowrap rounded-md border px-5 py-1 font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-55',
        looks[look],
        className,
      )}
      {...rest}
    >
      {children}
      {shortcut && <Kbd on={look === 'primary' ? 'accent' : 'ground'}>{shortcut}</Kbd>}
    </button>
  );
}
