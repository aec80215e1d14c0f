import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';

/** A dialog over everything. */
export function Modal({
  open,
  title,
  closeLabel,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-veil" />
        <Dialog.Popup className="fixed inset-x-4 top-12 z-20 mx-auto flex max-h-[80vh] max-w-[420px] flex-col gap-4 overflow-y-auto rounded-lg border border-line bg-ground p-7 text-body text-ink shadow-pop">
          <div className="flex items-center gap-4">
            <Dialog.Title className="flex-1 text-title font-semibold">{title}</Dialog.Title>
            <Dialog.Close
              aria-label={closeLabel}
              className="grid size-14 place-items-center rounded-md text-soft hover:bg-sunk"
            >
              <X aria-hidden size={16} />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
