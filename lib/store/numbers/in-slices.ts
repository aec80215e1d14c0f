/** So many are gone through at a time: what comes meanwhile, a press for one, is taken up after that. */
const SLICE = 32;

/** Does something with each of many, and lets others have their turn on the way. */
export async function inSlices<One>(all: Iterable<One>, work: (one: One) => void): Promise<void> {
  let done = 0;
  for (const one of all) {
    if (done > 0 && done % SLICE === 0) await othersTurn();
    work(one);
    done += 1;
  }
}

/** A timer would wait for some milliseconds, of thousands of slices for half a minute. */
function othersTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
