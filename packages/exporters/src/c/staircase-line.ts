import type { Staircase } from './staircase.js';

/** ⌊(M r + B) / 2^S⌋ */
export interface Line {
  /** M, ≥ 0 */
  readonly multiplier: bigint;
  /** B, 0 to 2^S − 1 */
  readonly addend: bigint;
  /** S, ≥ 0 */
  readonly shift: number;
}

/** Lines that give a staircase exactly. */
export interface StaircaseLines {
  /** whether there is one, for any shift that is large enough */
  readonly exist: boolean;
  /** The line with this shift; null if there is none. */
  withShift(shift: number): Line | null;
}

/**
 * Finds M and B with ⌊(M r + B) / 2^S⌋ = value(r) for every r of a staircase that begins with the value 0 at r = 0 and does not decrease.
 *
 * The line a r + b with a = M/2^S and b = B/2^S must not be below the point (first, value) of any run, and must be below (last, value + 1): it
 * separates the upper hull of the former from the lower hull of the latter. The room that this leaves for b,
 *
 *     g(a) = min_k (value_k + 1 − a last_k) − max_k (value_k − a first_k),
 *
 * is concave, and largest at the slope of an edge of a hull. Of the multiples of 2^−S, a neighbour of that slope has the most room, and since all
 * numbers times 2^S are integers, there is a B unless that room is 0.
 *
 * @param staircase arguments below 2^32, values below 2^16
 */
export function staircaseLines({ first, last, value }: Staircase): StaircaseLines {
  const below = hull(first, value, 1);
  const above = hull(
    last,
    value.map((y) => y + 1),
    -1,
  );
  const { rise, run, room } = roomiestSlope(below, above);
  const exist = room > 0n;
  return {
    exist,
    withShift(shift) {
      if (!exist) return null;
      const unit = 1n << BigInt(shift);
      const nearest = (rise * unit) / run;
      for (const multiplier of [nearest, nearest + 1n]) {
        const addend = below.map(({ x, y }) => BigInt(y) * unit - multiplier * BigInt(x)).reduce(larger);
        const isBelow = above.every(({ x, y }) => multiplier * BigInt(x) + addend < BigInt(y) * unit);
        if (isBelow) return { multiplier, addend, shift };
      }
      return null;
    },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Upper (side 1) or lower (side −1) convex hull of points with ascending x, by Andrew's monotone chain. Differences are below 2^32 and 2^17,
 * so their products are exact.
 */
function hull(xs: readonly number[], ys: readonly number[], side: 1 | -1): Point[] {
  const chain: Point[] = [];
  xs.forEach((x, k) => {
    const y = ys[k]!;
    while (chain.length > 1) {
      const [a, b] = chain.slice(-2) as [Point, Point];
      if (side * ((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) < 0) break;
      chain.pop();
    }
    chain.push({ x, y });
  });
  return chain;
}

/** The slope rise/run of an edge, or 0 without edges, where g is largest, and g times run. */
function roomiestSlope(below: readonly Point[], above: readonly Point[]): { rise: bigint; run: bigint; room: bigint } {
  let best = { rise: 0n, run: 1n, room: roomAt(0, 1, below, above) };
  for (const chain of [below, above]) {
    for (let k = 1; k < chain.length; k++) {
      const rise = chain[k]!.y - chain[k - 1]!.y;
      const run = chain[k]!.x - chain[k - 1]!.x;
      const room = roomAt(rise, run, below, above);
      if (room * best.run > best.room * BigInt(run)) best = { rise: BigInt(rise), run: BigInt(run), room };
    }
  }
  return best;
}

/** g(rise / run) · run, exact because products are below 2^50. */
function roomAt(rise: number, run: number, below: readonly Point[], above: readonly Point[]): bigint {
  const least = above.reduce((so, { x, y }) => Math.min(so, y * run - x * rise), Number.POSITIVE_INFINITY);
  const most = below.reduce((so, { x, y }) => Math.max(so, y * run - x * rise), Number.NEGATIVE_INFINITY);
  return BigInt(least - most);
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
