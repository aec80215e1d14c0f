/** So many ms are worked at a time: what comes meanwhile, a press for one, is taken up after that. */
const SLICE_MS = 1;

/** Does something with each of many, and lets everybody else have their turn on the way, and first. */
export async function inSlices<One>(all: Iterable<One>, work: (one: One) => unknown): Promise<void> {
  let until = performance.now() + SLICE_MS;
  for (const one of all) {
    if (performance.now() > until) {
      await scheduler.postTask(() => {}, { priority: 'background' });
      until = performance.now() + SLICE_MS;
    }
    work(one);
  }
}
