import Table from 'cli-table3';
import { growthOf } from './growth.js';
import type { BenchmarkRecord } from './record.js';
import { summarize } from './summary.js';

const COLUMNS = 7;

/** Formats a record as a text table: medians, ranges, speedups over the baseline, bytes, and the
 * fraction of the hardware limit. */
export function formatTable({ date, machine, node, quick, results }: BenchmarkRecord): string {
  const table = new Table({
    head: ['', 'median', 'min – max', 'rounds', 'times faster', 'bytes', 'of its limit'],
    colAligns: ['left', ...Array<'right'>(COLUMNS - 1).fill('right')],
    style: { head: [], border: [], compact: true },
  });
  for (const result of results) {
    const { title, unit, baseline, missing } = result;
    const { contestants, goals } = summarize(result);
    table.push([{ colSpan: COLUMNS, content: title }]);
    for (const { name, median, min, max, rounds, speedup, bytes, fraction, figures = {} } of contestants) {
      const beside = Object.entries(figures).map(([figure, value]) => `, ${figure} ${significant(value)}`);
      table.push([
        `  ${name}${beside.join('')}`,
        `${significant(median)} ${unit}`,
        `${significant(min)} – ${significant(max)}`,
        String(rounds),
        name === baseline ? '1' : significant(speedup),
        bytes === undefined ? '' : String(bytes),
        fraction === undefined ? '' : `${(100 * fraction).toFixed(0)} %`,
      ]);
    }
    for (const { contestant, against, atLeast, got, reached } of goals) {
      const verdict = reached ? 'reached' : 'missed';
      const content = `  goal ${verdict}: ${contestant} ${significant(got)} × ${against}, wanted ${atLeast} ×`;
      table.push([{ colSpan: COLUMNS, content }]);
    }
    for (const peer of missing) table.push([{ colSpan: COLUMNS, content: `  left out: ${peer}` }]);
  }
  const grows = results.flatMap((result) => {
    const growth = growthOf(result);
    if (growth === undefined) return [];
    const { title, variable, exponent, standardError } = growth;
    return [`\ngrows as ${variable}^${exponent.toFixed(2)} ± ${standardError.toFixed(2)}: ${title}`];
  });
  const peers = new Map(results.flatMap(({ peers }) => peers.map(({ name, version }) => [name, version])));
  const versions = [`Node ${node}`, ...Array.from(peers, ([name, version]) => `${name} ${version}`)];
  const about = `${date.slice(0, 10)}, ${machine.cpu}, ${machine.cores} cores, load ${machine.loadAverage.toFixed(1)}, ${versions.join(', ')}`;
  const caution = quick ? '\nQuick run: sizes are tiny, and the figures mean little.' : '';
  return `${table.toString()}${grows.join('')}\n${about}${caution}`;
}

function significant(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
