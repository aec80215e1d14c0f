/** p values asked together, each as large as it has to be for that (Holm 1979), in the order given. */
export function holm(ps: readonly number[]): number[] {
  const adjusted = ps.map(() => 0);
  let least = 0;
  for (const [nth, place] of [...ps.keys()].sort((x, y) => ps[x]! - ps[y]!).entries()) {
    least = Math.max(least, Math.min(1, (ps.length - nth) * ps[place]!));
    adjusted[place] = least;
  }
  return adjusted;
}
