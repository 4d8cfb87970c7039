import { SPANS, type Span, type SpanCount } from '../boards/board.js';

/** Counts from the lines of the emulators: number of the span, calls, total, least, most. */
export function spanCounts(lines: string): Record<Span, SpanCount> {
  const counts = new Map<number, SpanCount>();
  for (const line of lines.split('\n')) {
    const [span, calls, total, least, most] = line.split(' ').map(Number);
    if (most !== undefined) counts.set(span!, { calls: calls!, total: total!, least: least!, most });
  }
  const entries = SPANS.map((span, i) => [span, counts.get(i + 1) ?? { calls: 0, total: 0, least: 0, most: 0 }]);
  return Object.fromEntries(entries) as Record<Span, SpanCount>;
}
