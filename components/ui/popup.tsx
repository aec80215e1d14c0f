import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';

/** Focus goes in, stays in, and returns to what opened it; Escape and a press outside close it. */
export function Popup({
  anchor,
  open,
  title,
  onClose,
  children,
}: {
  anchor: Element | null;
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <Popover.Root open={open} onOpenChange={(next) => !next && onClose()} modal="trap-focus">
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} sideOffset={4} collisionPadding={8} className="z-10">
          <Popover.Popup
            finalFocus={() => (anchor instanceof HTMLElement ? anchor : true)}
            className="flex max-h-(--available-height) w-[min(304px,var(--available-width))] flex-col gap-4 overflow-y-auto rounded-lg border border-line bg-ground p-6 text-body text-ink shadow-pop"
          >
            <Popover.Title className="text-body font-semibold">{title}</Popover.Title>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
