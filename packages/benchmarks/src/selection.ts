import { check, oneOf, text } from '@qornn/options';
import { type RegisteredBenchmark, registeredBenchmarks } from './bench.js';
import { type BenchmarkGroup, benchmarkGroups, type Parameters } from './benchmark.js';
import { UnknownBenchmarkError } from './errors.js';
import { requireKind } from './parameters/require-kind.js';

/** Which of the registered benchmarks. */
export interface Selection {
  /** only training or only inference benchmarks; default: both */
  group?: BenchmarkGroup;
  /** only benchmarks whose name contains this text */
  filter?: string;
  /** only benchmarks of this package */
  package?: string;
  /** values of parameters, which replace those of the registration; benchmarks that lack one of these parameters are left out */
  parameters?: Readonly<Record<string, readonly (string | number)[]>>;
}

/** Checks of the options of a selection. */
export const SELECTION = {
  group: oneOf(benchmarkGroups),
  filter: check('a text', (filter) => typeof filter === 'string'),
  package: text,
  parameters: check('an object', (value) => typeof value === 'object' && value !== null),
};

/** A benchmark with a value of each of its parameters. */
export interface ChosenBenchmark {
  benchmark: RegisteredBenchmark;
  /** the name, and the values */
  name: string;
  parameters: Parameters;
}

/** The chosen benchmarks, in order of registration. */
export function chosenBenchmarks({
  group,
  filter = '',
  package: owner,
  parameters = {},
}: Selection): ChosenBenchmark[] {
  const asked = Object.entries(parameters);
  return registeredBenchmarks()
    .filter((benchmark) => group === undefined || benchmark.group === group)
    .filter((benchmark) => owner === undefined || benchmark.package === owner)
    .filter((benchmark) => asked.every(([name]) => Object.hasOwn(benchmark.parameters, name)))
    .flatMap((benchmark) =>
      combinations({ ...benchmark.parameters, ...parameters }).map((values) => ({
        benchmark,
        name: [benchmark.name, ...Object.values(values)].join('-'),
        parameters: values,
      })),
    )
    .filter(({ name }) => name.includes(filter));
}

/** Names of the chosen benchmarks; of all by default. */
export function benchmarkNames(selection: Selection = {}): string[] {
  return chosenBenchmarks(selection).map(({ name }) => name);
}

/**
 * The chosen benchmarks, of which there must be one.
 *
 * @throws UnknownBenchmarkError when there is none; the message lists what there is
 * @throws BenchmarkParameterError when a value is of another kind than those of the registration
 */
export function requireBenchmarks(selection: Selection): ChosenBenchmark[] {
  const chosen = chosenBenchmarks(selection);
  for (const { benchmark } of chosen) {
    for (const [name, values] of Object.entries(selection.parameters ?? {})) {
      requireKind(name, benchmark.parameters[name]!, values);
    }
  }
  if (chosen.length > 0) return chosen;
  const { filter, parameters = {}, ...rest } = selection;
  const others = benchmarkNames(rest);
  if (others.length === 0) throw new UnknownBenchmarkError('there are no benchmarks here');
  const known = new Set(registeredBenchmarks().flatMap((benchmark) => Object.keys(benchmark.parameters)));
  const unknown = Object.keys(parameters).find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new UnknownBenchmarkError(`no benchmark has a parameter '${unknown}'; there are ${[...known].join(', ')}`);
  }
  const having = benchmarkNames({ ...rest, parameters });
  throw new UnknownBenchmarkError(
    having.length === 0
      ? `no benchmark has the parameters ${Object.keys(parameters).join(' and ')}`
      : `no benchmark's name contains '${filter}'; there are ${having.join(', ')}`,
  );
}

/** All combinations of one value of each list; the last parameter varies fastest. */
function combinations(lists: Readonly<Record<string, readonly (string | number)[]>>): Parameters[] {
  return Object.entries(lists).reduce<Parameters[]>(
    (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}
