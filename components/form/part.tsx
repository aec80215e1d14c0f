import { type ReactNode, useId } from 'react';

/** One part of the settings: a title, a sentence, its fields. */
export function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-5">
      <div>
        <h2 id={id} className="text-body font-semibold">
          {title}
        </h2>
        {text && <p className="text-small text-faint">{text}</p>}
      </div>
      {children}
    </section>
  );
}
