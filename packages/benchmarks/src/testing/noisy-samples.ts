import { uniformNumbers } from '@qornn/internal-testing/random';

/** A machine that others use too. */
export interface NoisyMachine {
  /** factor of all times */
  drift?: number;
  /** deviation, of logarithms, of a group's speed: load that lasts minutes */
  phase?: number;
  /** of a row in one process: addresses, inlining */
  process?: number;
  /** of a sample */
  jitter?: number;
  /** probability that a round, or a single sample, is hit by other load */
  bursts?: number;
}

/** A row to draw: its group, its time in µs, and how many samples. */
export interface NoisyRow {
  group: string;
  time: number;
  samples: number;
}

/**
 * Draws times of rows as a shared machine shows them: lognormal jitter, bursts of load over whole rounds and over single samples, both with
 * heavy tails, phases of minutes, and an effect of the process.
 *
 * @returns for each row its samples
 */
export function noisySamples(rows: readonly NoisyRow[], machine: NoisyMachine, seed: number): number[][] {
  const { drift = 1, phase = 0.05, process = 0.015, jitter = 0.03, bursts = 0.1 } = machine;
  const uniform = uniformNumbers(seed);
  for (let i = 0; i < 20; i++) uniform();
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const burst = () => (uniform() < bursts ? -Math.log(1 - uniform()) / 2 : 0);
  const phases = new Map<string, { phase: number; rounds: number[] }>();
  return rows.map(({ group, time, samples }) => {
    const shared = phases.get(group) ?? { phase: phase * normal(), rounds: Array.from({ length: 99 }, burst) };
    phases.set(group, shared);
    const own = process * normal();
    return Array.from({ length: samples }, (_, round) => {
      const log = shared.phase + own + jitter * normal() + shared.rounds[round]! + burst();
      return time * drift * Math.exp(log);
    });
  });
}
