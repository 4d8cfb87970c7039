import { callable, check, list, number, oneOf, text } from '@qornn/options';
import {
  type Benchmark,
  type BenchmarkGroup,
  benchmarkGroups,
  type Contestant,
  type Goal,
  type Parameters,
  type TimeUnit,
} from './benchmark.js';
import { BenchmarkError } from './errors.js';
import { checkOptions } from './options.js';

/** How a benchmark is made. */
export interface BenchContext {
  /** sizes that take well under a second */
  quick: boolean;
  /** a value of each parameter */
  parameters: Parameters;
}

/** Makes a benchmark with its data. */
export type BenchmarkFactory = (context: BenchContext) => Benchmark | Promise<Benchmark>;

export interface BenchOptions {
  /** package that it belongs to; default: none */
  package?: string;
  /** default `training` */
  group?: BenchmarkGroup;
  /** values of parameters by name: one benchmark for each combination; its name ends in the values */
  parameters?: Readonly<Record<string, readonly (string | number)[]>>;
  /** called before the benchmark is made, for instance to start a backend */
  setUp?: () => unknown;
  /** as of a `Benchmark`, which a factory may return in their place */
  title?: string;
  unit?: TimeUnit;
  perRun?: number;
  baseline?: string;
  tolerance?: number;
  goals?: readonly Goal[];
}

/** A registered benchmark. */
export interface RegisteredBenchmark {
  name: string;
  package: string;
  group: BenchmarkGroup;
  parameters: Readonly<Record<string, readonly (string | number)[]>>;
  make: BenchmarkFactory;
}

const lists = check(
  'an object of lists of numbers or texts',
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (values) =>
        Array.isArray(values) &&
        values.length > 0 &&
        values.every((one) => typeof one === 'number' || typeof one === 'string'),
    ),
);

// Benchmarks of packages and of plugins meet here, also if two copies of this package are installed.
const KEY = Symbol.for('@qornn/benchmarks');
const shared = globalThis as { [KEY]?: Map<string, RegisteredBenchmark> };
shared[KEY] ??= new Map();
const registered = shared[KEY];

/**
 * Registers a benchmark.
 *
 * @param name short, kebab case, unique; `--filter` matches a part of it
 * @param contestants what is measured, or a function that makes it with its data
 * @throws BenchmarkError when the name is empty or taken, or an option is wrong
 * @example
 * bench('sum', [
 *   { name: 'a loop', run: () => [loop(numbers)] },
 *   { name: 'reduce', run: () => [numbers.reduce((sum, value) => sum + value)] },
 * ]);
 */
export function bench(name: string, contestants: readonly Contestant[] | BenchmarkFactory, options: BenchOptions = {}) {
  const {
    package: owner = '',
    group = 'training',
    parameters = {},
    setUp,
    ...common
  } = checkOptions<BenchOptions>('bench', options, {
    package: text,
    group: oneOf(benchmarkGroups),
    parameters: lists,
    setUp: callable,
    title: text,
    unit: oneOf(['ms', 'µs']),
    perRun: number(),
    baseline: text,
    tolerance: number(),
    goals: list,
  });
  if (typeof name !== 'string' || name === '') throw new BenchmarkError('bench: the name must be a non-empty text');
  if (registered.has(name)) throw new BenchmarkError(`bench: the name '${name}' is taken`);
  const make: BenchmarkFactory = async (context) => {
    await setUp?.();
    return { ...common, ...(typeof contestants === 'function' ? await contestants(context) : { contestants }) };
  };
  registered.set(name, { name, package: owner, group, parameters, make });
}

/** All registered benchmarks, in order of registration. */
export function registeredBenchmarks(): RegisteredBenchmark[] {
  return [...registered.values()];
}
