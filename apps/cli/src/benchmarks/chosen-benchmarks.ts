import type { BenchmarkGroup } from '@qornn/benchmarks';
import { UsageError } from '../errors.js';
import type { BenchOptions } from './bench-options.js';

/** Which benchmarks are measured. */
export interface ChosenBenchmarks {
  group?: BenchmarkGroup;
  filter?: string;
  parameters?: Readonly<Record<string, readonly (string | number)[]>>;
}

/**
 * Looks up group, names and parameters.
 *
 * @throws UsageError when there is no such group, name or parameter, or a value is not allowed
 */
export function chosenBenchmarks(
  benchmarks: typeof import('@qornn/benchmarks'),
  group: string | undefined,
  { filter, units, bits, parameter = [] }: BenchOptions,
): ChosenBenchmarks {
  const { benchmarkGroups, requireBenchmarks, parameterValues } = benchmarks;
  const isGroup = (name: string): name is BenchmarkGroup => (benchmarkGroups as readonly string[]).includes(name);
  if (group !== undefined && !isGroup(group)) {
    throw new UsageError(`unknown benchmark group '${group}'; allowed are ${benchmarkGroups.join(' and ')}`);
  }
  const asked = [
    ...(units === undefined ? [] : [['units', units] as const]),
    ...(bits === undefined ? [] : [['bits', bits] as const]),
    ...parameter,
  ];
  const parameters = Object.fromEntries(asked.map(([name, values]) => [name, parameterValues(name, values)]));
  const twice = asked.find(([name], i) => asked.findIndex(([other]) => other === name) < i);
  if (twice !== undefined) throw new UsageError(`--parameter: ${twice[0]} is given twice; give one list`);
  const chosen = {
    ...(group !== undefined && { group }),
    ...(filter !== undefined && { filter }),
    ...(asked.length > 0 && { parameters }),
  };
  requireBenchmarks(chosen);
  return chosen;
}
