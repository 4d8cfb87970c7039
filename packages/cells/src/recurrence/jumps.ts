import { ShapeError } from '../errors.js';

/** Time steps from ≤ t < to through which the input of every sequence is constant. */
export interface Segment {
  from: number;
  to: number;
}

/** One product of a scan: the state moves on by 2^power time steps that all read the input of time step `input`. */
export interface Jump {
  power: number;
  input: number;
  /** whether the state after this jump is one of the wanted ones */
  emit: boolean;
}

/**
 * The jumps that visit `steps`. Time steps that are not asked for are crossed in powers of two, as few as the binary
 * digits of the gap; they must lie in a segment of constant input.
 *
 * @param steps wanted time steps, ascending, within 0 ≤ t < time
 * @param segments where the input is constant, ascending and disjoint
 * @throws ShapeError when a step is out of range or order, or a step outside all segments would be crossed
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
        throw new ShapeError(`step ${next} is not asked for, but lies in no segment of constant input`);
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
