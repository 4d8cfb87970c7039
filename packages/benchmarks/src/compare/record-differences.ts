import type { BenchmarkRecord } from '../records/benchmark-record.js';
import type { RecordDifference } from './comparison.js';

/** Fields in which two records differ, apart from results: commit, processor, load, versions, settings, peers and times. */
export function recordDifferences(before: BenchmarkRecord, after: BenchmarkRecord): RecordDifference[] {
  const [a, b] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((field) => ({ field, before: a.get(field) ?? '–', after: b.get(field) ?? '–' }))
    .filter(({ before, after }) => before !== after);
}

function fieldsOf({
  date,
  commit,
  complete,
  failed = [],
  machine,
  versions,
  settings,
  results,
}: BenchmarkRecord): Map<string, string> {
  const { cpu, cores, memoryGiB, platform, load } = machine;
  const { parameters = {}, ...rest } = settings;
  const peers = results.flatMap(({ peers }) => peers);
  return new Map([
    ['commit', commit ? `${commit.hash.slice(0, 10)}${commit.dirty ? ' with changes' : ''}` : 'unknown'],
    ['date', date.slice(0, 16).replace('T', ' ')],
    ['complete', complete ? 'yes' : 'no, interrupted'],
    ['failed', failed.map(({ name }) => name).join(', ') || 'none'],
    ['processor', cpu],
    ['cores', String(cores)],
    ['memory', `${memoryGiB} GiB`],
    ['platform', platform],
    ['load', `${load.before.toFixed(1)} – ${load.after.toFixed(1)}`],
    ...Object.entries(versions),
    ...peers.map(({ name, version, threads }): [string, string] => [
      name,
      `${version}${threads === undefined ? '' : `, ${threads} threads`}`,
    ]),
    ...Object.entries(rest).map(([name, value]): [string, string] => [name, String(value)]),
    ...Object.entries(parameters).map(([name, values]): [string, string] => [name, values.join(',')]),
  ]);
}
