/** A chance that was given (0 to 1), and whether the lead was won. */
export type Forecast = { chance: number; won: boolean };

/** Forecasts of about the same chance: how many, the mean chance given, the share that was won. */
export type CalibrationBin = { n: number; said: number; won: number };

/**
 * Forecasts in bins of equal size, lowest chance first (the first ones hold one more where they do not
 * divide). A forecast that can be believed has `said` and `won` alike in every bin: that is the calibration
 * plot. Fewer forecasts than bins: one each.
 */
export function calibrationBins(forecasts: readonly Forecast[], bins = 10): CalibrationBin[] {
  const sorted = forecasts.toSorted((a, b) => a.chance - b.chance);
  const size = Math.floor(sorted.length / bins);
  const larger = sorted.length % bins;
  let end = 0;
  return Array.from({ length: Math.min(bins, sorted.length) }, (_, nth) => {
    const bin = sorted.slice(end, (end += size + (nth < larger ? 1 : 0)));
    return {
      n: bin.length,
      said: bin.reduce((sum, { chance }) => sum + chance, 0) / bin.length,
      won: bin.filter(({ won }) => won).length / bin.length,
    };
  });
}

/**
 * How far what was said lies from what came, on average over the bins by their size (ECE). Null without
 * forecasts.
 */
export function calibrationError(forecasts: readonly Forecast[], bins = 10): number | null {
  if (forecasts.length === 0) return null;
  return calibrationBins(forecasts, bins).reduce(
    (sum, { n, said, won }) => sum + (n / forecasts.length) * Math.abs(said - won),
    0,
  );
}

/**
 * The same without what chance alone puts between them: with 500 leads in ten bins a perfect forecast shows
 * about .04 (Kumar, Liang and Ma, "Verified Uncertainty Calibration", 2019). The root mean square over the
 * bins; null with fewer than two leads in a bin.
 */
export function calibrationBeyondChance(forecasts: readonly Forecast[], bins = 10): number | null {
  if (forecasts.length < 2 * bins) return null;
  const square = calibrationBins(forecasts, bins).reduce(
    (sum, { n, said, won }) =>
      sum + (n / forecasts.length) * ((said - won) ** 2 - (won * (1 - won)) / (n - 1)),
    0,
  );
  return Math.sqrt(Math.max(0, square));
}

/** The mean squared distance of chance and outcome (Brier score). Null without forecasts. */
export function brierScore(forecasts: readonly Forecast[]): number | null {
  if (forecasts.length === 0) return null;
  return (
    forecasts.reduce((sum, { chance, won }) => sum + (chance - (won ? 1 : 0)) ** 2, 0) / forecasts.length
  );
}
