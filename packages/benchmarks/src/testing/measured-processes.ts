import { readFileSync } from 'node:fs';
import type { BenchmarkRecord } from '../records/benchmark-record.js';
import { recordWith } from './synthetic-record.js';

type Times = { samples: number[]; cpu: number[] }[];

interface MeasuredProcesses {
  contestants: string[];
  /** names of the contestants that the planted change slows down */
  planted: string[];
  trials: { same: [Times, Times]; planted: Times }[];
}

const measured: MeasuredProcesses = JSON.parse(
  readFileSync(new URL('./measured-processes.json', import.meta.url), 'utf8'),
);

/** Contestants that are slower in the planted process, as names. */
export const PLANTED_ROWS: readonly string[] = measured.planted;
export const MEASURED_ROWS: readonly string[] = measured.contestants;

/** Records of three processes that were measured one after the other. */
export interface MeasuredTrial {
  same: [BenchmarkRecord, BenchmarkRecord];
  planted: BenchmarkRecord;
}

/**
 * Real processes on a loaded machine, as the file beside this one describes them.
 *
 * @param clock `wall`: records without times of the processor
 */
export function measuredTrials(clock: 'processor' | 'wall' = 'processor'): MeasuredTrial[] {
  const recordOf = (times: Times) =>
    recordWith([
      {
        name: 'integer-layers-64-4',
        title: 'a step of every kind of integer layer',
        package: '@qornn/converter',
        group: 'inference',
        unit: 'µs',
        baseline: 'orthogonal, js',
        goals: [],
        missing: [],
        peers: [],
        contestants: times.map(({ samples, cpu }, i) => ({
          name: MEASURED_ROWS[i]!,
          samples,
          ...(clock === 'processor' && { cpu }),
        })),
      },
    ]);
  return measured.trials.map(({ same: [a, b], planted }) => ({
    same: [recordOf(a), recordOf(b)],
    planted: recordOf(planted),
  }));
}

/** The record with all times of a contestant multiplied. */
export function slowedDown(record: BenchmarkRecord, contestant: string, factor: number): BenchmarkRecord {
  const scaled = (times: number[]) => times.map((time) => factor * time);
  return {
    ...record,
    results: record.results.map((result) => ({
      ...result,
      contestants: result.contestants.map((one) =>
        one.name === contestant
          ? { ...one, samples: scaled(one.samples), ...(one.cpu && { cpu: scaled(one.cpu) }) }
          : one,
      ),
    })),
  };
}
