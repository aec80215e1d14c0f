import { type ReactNode, useEffect, useRef, useState } from 'react';

/** What is wider than its place scrolls in itself; then keys get there, too. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const look = () => setWide(box.current!.scrollWidth > box.current!.clientWidth);
    look();
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  });
  return (
    // What is only said aloud scrolls with it, and not with the page.
    <div
      ref={box}
      className="relative overflow-x-auto"
      // Browsers see to it by themselves only since 2024.
      {...(isWide && { tabIndex: 0, role: 'group', 'aria-label': label })}
    >
      {children}
    </div>
  );
}
