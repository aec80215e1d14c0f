import { type ReactNode, useId } from 'react';

/** One question about a call, and its answers. */
export function CallQuestion({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section
      role="group"
      aria-labelledby={id}
      className="flex flex-wrap gap-3 rounded-lg border border-line px-6 py-5"
    >
      <h2 id={id} className="w-full font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
