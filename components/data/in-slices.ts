/** How long the screen may be kept waiting. */
const SLICE_MS = 12;
/** And where somebody may tap an outcome meanwhile, on this page or another of ours: with pauses between. */
export const SHORT_SLICE_MS = 4;

/** Lets a piece of work run between frames, in slices of `ms`; null once it was cancelled. */
export async function inSlices<T>(
  work: Iterator<unknown, T>,
  wanted: () => boolean,
  ms = SLICE_MS,
): Promise<T | null> {
  for (;;) {
    const start = performance.now();
    while (performance.now() - start < ms) {
      const step = work.next();
      if (step.done) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
    if (!wanted()) return null;
  }
}
