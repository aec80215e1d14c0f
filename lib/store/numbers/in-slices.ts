import { isWriting } from '../database/guard';

/** So many ms are worked at a time: what comes meanwhile, a press for one, is taken up after that. */
const SLICE_MS = 1;
/** After so many ms it is looked again whether what is being written is done. */
const LOOK_AGAIN_MS = 4;

/** Does something with each of many, and lets everybody else have their turn on the way, and first. */
export async function inSlices<One>(all: Iterable<One>, work: (one: One) => unknown): Promise<void> {
  let until = performance.now() + SLICE_MS;
  for (const one of all) {
    if (performance.now() > until) {
      await othersTurn();
      until = performance.now() + SLICE_MS;
    }
    work(one);
  }
}

/** Lets everybody else go first. A press takes many ways to the disk: it would wait for a slice after each of them. */
export async function othersTurn(): Promise<void> {
  for (let delay = 0; delay === 0 || isWriting(); delay = LOOK_AGAIN_MS)
    await scheduler.postTask(() => undefined, { priority: 'background', delay });
}
