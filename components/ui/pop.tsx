import { type ReactElement, type ReactNode, useState } from 'react';

import { type ButtonProps, Button } from './button';
import { later } from './later';

const Popup = later(() => import('./popup').then(({ Popup }) => Popup));

type Shared = { title: string; children: (close: () => void) => ReactNode };

/**
 * A button that opens a small dialog beside itself. Opened from elsewhere too (a shortcut), by `open`. What
 * pops up is loaded on first use.
 */
export function PopButton({
  title,
  children,
  open,
  onOpen,
  trigger,
  ...rest
}: Shared &
  Omit<ButtonProps, 'title' | 'children'> & {
    trigger: ReactNode;
    open: boolean;
    onOpen: (open: boolean) => void;
  }) {
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  return (
    <>
      <Button
        ref={setAnchor}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => onOpen(!open)}
        {...rest}
      >
        {trigger}
      </Button>
      <PopAt anchor={anchor} open={open} title={title} onClose={() => onOpen(false)}>
        {children}
      </PopAt>
    </>
  );
}

/** The dialog alone, beside whatever opened it. */
export function PopAt({
  anchor,
  open,
  title,
  onClose,
  children,
}: Shared & { anchor: Element | null; open: boolean; onClose: () => void }): ReactElement | null {
  const [wanted, setWanted] = useState(open);
  if (open && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Popup anchor={anchor} open={open} title={title} onClose={onClose}>
      {children(onClose)}
    </Popup>
  );
}
