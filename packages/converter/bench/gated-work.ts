import type { Contestant, PeerState } from '@qornn/benchmarks';

/** The work of a run: sequences, one after the other, repeated often enough to be timed. */
export interface GatedWork {
  /** each [time, inputs] */
  sequences: readonly Float32Array[];
  /** sequences that show the ranges of states */
  calibration: readonly Float32Array[];
  time: number;
  times: number;
  /** whether networks also run with a call a step */
  stepwise: boolean;
}

/** Contestants that run a network, and how to free what they hold. */
export interface GatedSide {
  contestants: Contestant[];
  peers?: PeerState[];
  missing?: string[];
  dispose(): void | Promise<void>;
}

/** Steps that a run takes. */
export function stepsOf({ sequences, time, times }: GatedWork): number {
  return sequences.length * time * times;
}

/** Answers to all sequences, in the last repetition, one after the other. */
export function answersOf(
  { sequences, times }: GatedWork,
  answer: (sequence: Float32Array, index: number) => ArrayLike<number>,
): Float32Array {
  let answers: ArrayLike<number>[] = [];
  for (let k = 0; k < times; k++) answers = sequences.map(answer);
  return Float32Array.from(answers.flatMap((one) => Array.from(one)));
}
