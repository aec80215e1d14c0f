import { cx } from './cx';

/**
 * A key's name beside what it does. Hidden from assistive technology, which is told by `aria-keyshortcuts`.
 */
export function Kbd({ children, on = 'ground' }: { children: string; on?: 'ground' | 'accent' }) {
  return (
    <kbd
      aria-hidden
      className={cx(
        'ms-3 font-mono text-[11px] font-normal',
        on === 'accent' ? 'text-accent-ink' : 'text-faint',
      )}
    >
      {children}
    </kbd>
  );
}
