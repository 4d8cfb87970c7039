import { ShapeError } from '../errors.js';

/** Time steps from ≤ t < to over which the input of every sequence is constant. */
export interface Segment {
  from: number;
  to: number;
}

/** One product of a scan: advances the state by 2^power time steps, all with the input of time step `input`. */
export interface Jump {
  power: number;
  input: number;
  /** whether the state after this jump is requested */
  emit: boolean;
}

/**
 * The jumps that reach `steps`. Skipped time steps are crossed by powers of two, one for each binary digit 1 of the gap; they must lie in
 * a segment of constant input.
 *
 * @param steps requested time steps, ascending, within 0 ≤ t < time
 * @param segments of constant input, ascending and disjoint
 * @throws ShapeError when a step is out of range or not ascending, or a skipped step is in no segment
 */
export function planJumps(steps: readonly number[], segments: readonly Segment[], time: number): Jump[] {
  const jumps: Jump[] = [];
  let next = 0;
  for (const step of steps) {
    if (!Number.isInteger(step) || step < next || step >= time) {
      throw new ShapeError(
        `steps must be ascending integers in [0, ${time - 1}], but ${step} follows ${next === 0 ? 'nothing' : next - 1}`,
      );
    }
    while (next <= step) {
      const segment = segments.find(({ from, to }) => from <= next && next < to);
      if (!segment && next < step) {
        throw new ShapeError(`step ${next} is skipped, but is in no segment of constant input`);
      }
      const length = segment ? Math.min(step + 1, segment.to) - next : 1;
      const input = next;
      next += length;
      for (let power = 31 - Math.clz32(length); power >= 0; power--) {
        if ((length >>> power) & 1) jumps.push({ power, input, emit: false });
      }
    }
    jumps[jumps.length - 1]!.emit = true;
  }
  return jumps;
}
