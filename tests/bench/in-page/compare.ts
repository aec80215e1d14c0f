export type Compared = { oursMs: number; baselineMs: number; ratio: number; runs: number };

/**
 * Both in turn, so that whatever slows the machine slows both; medians, after a warm-up that is not counted.
 * `afterEach` puts back what a run has changed, and takes no time.
 */
export async function compare(
  runs: number,
  ours: () => unknown,
  baseline: () => unknown,
  afterEach: () => unknown = () => undefined,
): Promise<Compared> {
  const times: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] };
  for (let run = -5; run < runs; run += 1) {
    const first = await timed(ours);
    await afterEach();
    const second = await timed(baseline);
    await afterEach();
    if (run < 0) continue;
    times.ours.push(first);
    times.baseline.push(second);
  }
  const [oursMs, baselineMs] = [median(times.ours), median(times.baseline)];
  return { oursMs, baselineMs, ratio: oursMs / baselineMs, runs };
}

async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function median(of: number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]!;
}
