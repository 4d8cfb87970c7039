import { growthOf } from '../growth.js';
import type { BenchmarkRecord } from '../records/benchmark-record.js';

/** What a record says beside its rows, one line each: growth, machine and versions, and what to beware of. */
export function recordNotes(record: BenchmarkRecord): string[] {
  const { date, machine, versions, commit, results, settings, complete, failed = [] } = record;
  const grows = results.flatMap((result) => {
    const growth = growthOf(result);
    if (growth === undefined) return [];
    const { title, variable, exponent, standardError } = growth;
    return [`grows as ${variable}^${exponent.toFixed(2)} ± ${standardError.toFixed(2)}: ${title}`];
  });
  const { before, after } = machine.load;
  const about = [
    date.slice(0, 10),
    ...(commit ? [`commit ${commit.hash.slice(0, 10)}${commit.dirty ? ' with changes' : ''}`] : []),
    machine.cpu,
    `${machine.cores} cores`,
    `load ${before.toFixed(1)} before and ${after.toFixed(1)} after`,
    `Node ${versions.node}`,
    ...(versions['@tensorflow/tfjs-core'] ? [`tfjs ${versions['@tensorflow/tfjs-core']}`] : []),
    ...peerTexts(record),
  ];
  return [
    ...grows,
    about.join(', '),
    ...(settings.quick ? ['Quick run: sizes are tiny, and the figures mean little.'] : []),
    ...(complete ? [] : ['Incomplete: the run was interrupted, and the remaining benchmarks were not measured.']),
    ...failed.map(({ name, message }) => `Failed: ${name}: ${message}`),
  ];
}

function peerTexts({ results }: BenchmarkRecord): string[] {
  const peers = results.flatMap(({ peers }) =>
    peers.map(({ name, version, threads }) =>
      threads === undefined
        ? `${name} ${version}`
        : `${name} ${version}, ${threads} ${threads === 1 ? 'thread' : 'threads'}`,
    ),
  );
  return [...new Set(peers)];
}
