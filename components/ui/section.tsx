import { type ReactNode, useId } from 'react';

/** A titled part of a screen. */
export function Section({
  title,
  children,
  aside,
}: {
  title: string;
  children: ReactNode;
  aside?: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div className="flex items-baseline gap-4">
        <h2 id={id} className="flex-1 text-tiny font-semibold tracking-wide text-faint">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
