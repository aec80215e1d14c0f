import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';

/**
 * What most need not see, behind its title. `start`: unfolded at first; `open`: there is a reason to look, so
 * that it stands open.
 */
export function Folded({
  title,
  open = false,
  start = false,
  children,
}: {
  title: string;
  open?: boolean;
  start?: boolean;
  children: ReactNode;
}) {
  const [unfolded, unfold] = useState(start);
  return (
    <details open={open || unfolded} className="group/folded">
      <summary
        className="flex min-h-12 list-none items-center gap-2 rounded-md text-small text-soft hover:text-ink"
        onClick={(event) => {
          event.preventDefault();
          unfold(!(open || unfolded));
        }}
      >
        <ChevronRight aria-hidden size={14} className="group-open/folded:rotate-90" />
        {title}
      </summary>
      <div className="flex flex-col gap-4 pt-3">{children}</div>
    </details>
  );
}
