/** A tally of five. */
export function Mark() {
  return (
    <svg
      aria-hidden
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      className="shrink-0"
    >
      <path d="M4 4v12M8 4v12M12 4v12M16 4v12" />
      <path d="M1.5 14.5 18.5 5.5" stroke="var(--color-accent)" />
    </svg>
  );
}
