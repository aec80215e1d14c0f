/**
 * The shape of what is coming. Nothing for the first 150 ms: most reads are faster, and a flash is worse than
 * a wait.
 */
export function Waiting({ label, lines = 4 }: { label: string; lines?: number }) {
  return (
    <div role="status" className="after-a-moment flex flex-col gap-5 py-2">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div
          key={line}
          aria-hidden
          className="h-7 rounded-sm bg-sunk"
          style={{ width: `${[60, 85, 100, 70][line % 4]}%` }}
        />
      ))}
    </div>
  );
}
