import type { ButtonHTMLAttributes, Ref } from 'react';

import { cx } from './cx';
import { Kbd } from './kbd';

const looks = {
  primary: 'min-h-14 border-accent px-5 bg-accent text-accent-ink hover:brightness-110',
  plain: 'min-h-14 border-line px-5 bg-ground text-ink hover:bg-sunk',
  quiet: 'min-h-14 border-transparent px-4 bg-transparent text-soft hover:bg-sunk hover:text-ink',
  link: 'min-h-12 border-transparent bg-transparent text-soft underline decoration-line underline-offset-3 hover:text-ink hover:decoration-current',
};

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: keyof typeof looks;
  shortcut?: string;
  ref?: Ref<HTMLButtonElement>;
};

/** The shortcut is shown, announced as a shortcut, and no part of the name. */
export function Button({ look = 'plain', shortcut, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={shortcut}
      className={cx(
        'inline-flex items-center justify-center whitespace-nowrap rounded-md border py-1 transition-colors disabled:cursor-not-allowed disabled:opacity-55',
        look !== 'link' && 'font-medium',
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
