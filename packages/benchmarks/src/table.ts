import Table from 'cli-table3';
import type { BenchmarkRecord } from './run-benchmarks.js';

/** A record as one table of text: medians, the range, and how many times faster than the case's baseline. */
export function formatTable({ date, machine, versions, backend, quick, results }: BenchmarkRecord): string {
  const table = new Table({
    head: ['', 'median', 'min – max', 'rounds', 'times faster'],
    colAligns: ['left', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { title, unit, baseline, contestants } of results) {
    table.push([{ colSpan: 5, content: title }]);
    for (const { name, median, min, max, rounds, speedup } of contestants) {
      table.push([
        `  ${name}`,
        `${significant(median)} ${unit}`,
        `${significant(min)} – ${significant(max)}`,
        String(rounds),
        name === baseline ? '1' : significant(speedup),
      ]);
    }
  }
  const about = `${date.slice(0, 10)}, ${machine.cpu}, ${machine.cores} cores, load ${machine.loadAverage.toFixed(1)}, Node ${versions.node}, tfjs ${versions.tfjs} on ${backend}`;
  const caution = quick ? '\nQuick run: sizes are tiny, and the figures mean little.' : '';
  return `${table.toString()}\n${about}${caution}`;
}

function significant(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
