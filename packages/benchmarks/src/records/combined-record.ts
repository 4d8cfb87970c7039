import type { BenchmarkRecord } from './benchmark-record.js';

/**
 * Records of one run after the other as one record.
 *
 * @param records at least one, of the same commit and machine
 */
export function combinedRecord(records: readonly BenchmarkRecord[]): BenchmarkRecord {
  const ordered = [...records].sort((a, b) => (a.date < b.date ? -1 : 1));
  const [first, last] = [ordered[0]!, ordered.at(-1)!];
  const { before } = first.machine.load;
  const { after } = last.machine.load;
  const failed = records.flatMap(({ failed = [] }) => failed);
  return {
    ...first,
    seconds: records.reduce((sum, { seconds }) => sum + seconds, 0),
    complete: records.every(({ complete }) => complete),
    ...(failed.length > 0 && { failed }),
    machine: { ...first.machine, load: { before, after } },
    versions: Object.assign({}, ...records.map(({ versions }) => versions)),
    results: records.flatMap(({ results }) => results),
  };
}
