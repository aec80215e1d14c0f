import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';

/** Items under a title of their own; without one, by themselves. */
export type MenuGroup = { title?: string; items: readonly { value: string; label: string }[] };

const item =
  'flex min-h-12 cursor-default items-center rounded-md px-4 outline-none data-highlighted:bg-accent-wash data-highlighted:text-ink';

/**
 * A button that opens a list of things to do. Nothing happens before one is chosen: arrows move, Enter chooses,
 * Escape closes and the focus is back on the button. (A select acts on the first arrow.)
 */
export function MenuButton({
  label,
  groups,
  disabled,
  describedBy,
  onChoose,
}: {
  label: string;
  groups: readonly MenuGroup[];
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  onChoose: (value: string) => void;
}) {
  const itemsOf = ({ items }: MenuGroup) =>
    items.map(({ value, label: name }) => (
      <Menu.Item key={value} className={item} onClick={() => onChoose(value)}>
        {name}
      </Menu.Item>
    ));
  // Beside the button and not at the end of the page: whoever goes from landmark to landmark comes by.
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <div ref={setPlace}>
      <Menu.Root>
        <Menu.Trigger
          disabled={disabled}
          aria-describedby={describedBy}
          className="inline-flex min-h-14 items-center gap-3 rounded-md border border-line bg-ground px-5 font-medium hover:bg-sunk disabled:cursor-not-allowed disabled:opacity-55"
        >
          {label}
          <ChevronDown aria-hidden size={14} className="text-faint" />
        </Menu.Trigger>
        <Menu.Portal container={place}>
          <Menu.Positioner align="end" sideOffset={4} collisionPadding={8} className="z-10">
            <Menu.Popup className="max-h-(--available-height) min-w-[200px] max-w-[320px] overflow-y-auto rounded-lg border border-line bg-ground p-2 text-body text-ink shadow-pop outline-none">
              {groups.map((group) =>
                group.title === undefined ? (
                  <Menu.Group key="">{itemsOf(group)}</Menu.Group>
                ) : (
                  <Menu.Group key={group.title}>
                    <Menu.GroupLabel className="px-4 pt-4 pb-1 text-tiny font-semibold text-faint">
                      {group.title}
                    </Menu.GroupLabel>
                    {itemsOf(group)}
                  </Menu.Group>
                ),
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
}
