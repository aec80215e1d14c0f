import type { ReactNode } from 'react';

/** Nothing here: what that means, and the one thing to do about it. */
export function Empty({
  title,
  children,
  action,
  level = 2,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  level?: 1 | 2;
}) {
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <div className="flex flex-col items-start gap-3 py-4">
      <Title className={level === 1 ? 'text-title font-semibold' : 'text-body font-semibold'}>{title}</Title>
      {children && <p className="text-soft">{children}</p>}
      {action}
    </div>
  );
}
