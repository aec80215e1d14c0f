/** How long the screen may be kept waiting. */
const SLICE_MS = 12;

/** Lets a piece of work run between frames; null once it was cancelled. */
export async function inSlices<T>(work: Iterator<unknown, T>, wanted: () => boolean): Promise<T | null> {
  for (;;) {
    const start = performance.now();
    while (performance.now() - start < SLICE_MS) {
      const step = work.next();
      if (step.done) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
    if (!wanted()) return null;
  }
}
