/** How far something is, as a bar and in words. */
export function Progress({ share, text }: { share: number; text: string }) {
  return (
    <div className="flex max-w-[480px] flex-col gap-2">
      <progress aria-label={text} className="w-full" max={1} value={share} />
      <p role="status" className="text-small text-soft tabular-nums">
        {text}
      </p>
    </div>
  );
}
