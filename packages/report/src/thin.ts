/**
 * Thins a curve to about `most` points: the smallest and the largest value of each of equal parts, so that peaks stay visible.
 *
 * @param value null and values that are not finite count as gaps, and are kept once per part
 * @example
 * thin([{ t: 0, y: 1 }, …], 200, ({ y }) => y);
 */
export function thin<T>(points: readonly T[], most: number, value: (point: T) => number | null | undefined): T[] {
  if (points.length <= most) return [...points];
  const parts = Math.max(1, Math.floor(most / 2));
  const kept = new Set<number>([0, points.length - 1]);
  for (let part = 0; part < parts; part++) {
    const from = Math.floor((part * points.length) / parts);
    const to = Math.floor(((part + 1) * points.length) / parts);
    let [low, high] = [-1, -1];
    for (let i = from; i < to; i++) {
      const v = value(points[i]!);
      if (typeof v !== 'number' || !Number.isFinite(v)) continue;
      if (low < 0 || v < value(points[low]!)!) low = i;
      if (high < 0 || v > value(points[high]!)!) high = i;
    }
    kept.add(low < 0 ? from : low).add(high < 0 ? from : high);
  }
  return [...kept].sort((a, b) => a - b).map((i) => points[i]!);
}
