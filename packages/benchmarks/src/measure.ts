import { setImmediate } from 'node:timers/promises';
import { callable, integer, number } from '@qornn/options';
import { requireAgreement } from './agreement.js';
import type { Benchmark, BenchmarkGroup, Contestant, Parameters } from './benchmark.js';
import { BenchmarkError, PeerError } from './errors.js';
import { abortSignal, checkOptions } from './options.js';
import { processorClock } from './processor-clock.js';
import type { BenchmarkResult } from './result.js';

export interface MeasureOptions {
  /** measurements of each contestant; default 5 */
  rounds?: number;
  /** milliseconds after which no round begins, once there are three; default: none */
  budget?: number;
  /** clock in milliseconds; default `performance.now` */
  now?: () => number;
  /** clock of the processor time in milliseconds; default that of this process, and none beside a given `now` */
  processor?: () => number;
  /** aborts between measurements */
  signal?: AbortSignal | undefined;
}

/** A benchmark and what its registration says of it. */
export interface NamedBenchmark extends Benchmark {
  name: string;
  /** default: none */
  package?: string;
  /** default `training` */
  group?: BenchmarkGroup;
  parameters?: Parameters;
}

/** Rounds that are measured however long they take. */
const ROUNDS_AT_LEAST = 3;
/** Milliseconds of processor time below which the steps of its clock would show. */
const PROCESSOR_AT_LEAST = 0.1;

/** A run of a contestant, in the unit of the benchmark. */
interface Taken {
  time: number;
  /** processor time; undefined where it is not all of the work, or too short */
  cpu: number | undefined;
  values: ArrayLike<number>;
}

/**
 * Measures contestants in alternation: A B C, A B C, …, after one warm-up round. Other load on the machine then affects all contestants
 * equally, and ratios compare measurements close in time. A contestant that ends with a `PeerError` is left out, with the reason.
 *
 * @throws BenchmarkError when outputs of contestants in a group differ by more than the tolerance
 * @throws the reason of the signal
 * @example
 * const { contestants } = await measure({ name: 'sum', contestants });
 */
export async function measure(benchmark: NamedBenchmark, options: MeasureOptions = {}): Promise<BenchmarkResult> {
  const {
    rounds = 5,
    budget = Number.POSITIVE_INFINITY,
    now = () => performance.now(),
  } = checkOptions<MeasureOptions>('measure', options, {
    rounds: integer(1),
    budget: number('> 0', (milliseconds) => milliseconds > 0),
    now: callable,
    processor: callable,
    signal: abortSignal,
  });
  const { signal, processor = options.now === undefined ? processorClock() : undefined } = options;
  const { name, title = name, contestants, perRun = 1, unit = 'ms', tolerance = 1e-3 } = benchmark;
  const { baseline = contestants[0]?.name } = benchmark;
  if (baseline === undefined) throw new BenchmarkError(`${name}: there are no contestants`);
  requireNames(name, contestants, baseline);
  const perMillisecond = (unit === 'µs' ? 1000 : 1) / perRun;
  const take = async (contestant: Contestant): Promise<Taken> => {
    // Yields to the event loop outside the timing, so that Ctrl-C works.
    await setImmediate();
    signal?.throwIfAborted();
    contestant.prepare?.();
    const startOfProcessor = processor?.() ?? Number.NaN;
    const start = now();
    const running = contestant.run();
    // Synchronous work must not wait for the event loop.
    const answer = running instanceof Promise ? await running : running;
    const elapsed = now() - start;
    if ('milliseconds' in answer) {
      return { time: answer.milliseconds * perMillisecond, cpu: undefined, values: answer.values };
    }
    const computed = (processor?.() ?? Number.NaN) - startOfProcessor;
    // Work that is awaited may be done by other processes.
    const isAll = !(running instanceof Promise) && computed >= PROCESSOR_AT_LEAST;
    return { time: elapsed * perMillisecond, cpu: isAll ? computed * perMillisecond : undefined, values: answer };
  };

  const left = new Map<Contestant, string>();
  // A program of others that fails is a row that is missing.
  const attempt = async (contestant: Contestant) => {
    if (left.has(contestant)) return undefined;
    try {
      return await take(contestant);
    } catch (error) {
      if (!(error instanceof PeerError) || contestant.name === baseline) throw error;
      left.set(contestant, error.message);
      return undefined;
    }
  };

  const answers = new Map<Contestant, ArrayLike<number>>();
  const samples = new Map<Contestant, Taken[]>();
  for (const contestant of contestants) {
    const first = await attempt(contestant);
    if (first) answers.set(contestant, first.values);
    samples.set(contestant, first && contestant.rounds === 0 ? [first] : []);
  }
  requireAgreement(name, [...answers.keys()], [...answers.values()], tolerance);
  const start = now();
  for (let round = 0; round < rounds; round++) {
    if (round >= ROUNDS_AT_LEAST && now() - start > budget) break;
    for (const contestant of contestants) {
      if (round >= (contestant.rounds ?? rounds)) continue;
      const taken = await attempt(contestant);
      if (taken) samples.get(contestant)!.push(taken);
    }
  }
  const { package: owner = '', group = 'training', parameters, goals = [], peers = [], growsWith } = benchmark;
  return {
    name,
    title,
    package: owner,
    group,
    unit,
    baseline,
    goals,
    missing: [
      ...peers.flatMap((peer) => ('howToGet' in peer ? [`${peer.name}: ${peer.howToGet}`] : [])),
      ...(benchmark.missing ?? []),
      ...Array.from(left, ([contestant, reason]) => `${contestant.name}: ${reason}`),
    ],
    peers: peers.flatMap((peer) => ('version' in peer ? [peer] : [])),
    ...(parameters && { parameters }),
    ...(growsWith && { growsWith }),
    contestants: contestants
      .filter((contestant) => !left.has(contestant))
      .map((contestant) => {
        const { name, bytes, figures, parameters, limitedBy } = contestant;
        const taken = samples.get(contestant)!;
        const cpu = taken.flatMap(({ cpu }) => cpu ?? []);
        return {
          name,
          samples: taken.map(({ time }) => time),
          ...(cpu.length > 0 && cpu.length === taken.length && { cpu }),
          ...(bytes === undefined ? {} : { bytes }),
          ...(figures && { figures }),
          ...(parameters && { parameters }),
          ...(limitedBy && { limitedBy }),
        };
      }),
  };
}

/** A record is read by the names of contestants, so each must be there, once. */
function requireNames(name: string, contestants: readonly Contestant[], baseline: string): void {
  const names = new Set<string>();
  for (const contestant of contestants) {
    if (names.has(contestant.name)) throw new BenchmarkError(`${name}: two contestants are named '${contestant.name}'`);
    names.add(contestant.name);
  }
  const limits = contestants.flatMap(({ limitedBy = [] }) => limitedBy);
  const unknown = [baseline, ...limits].find((one) => !names.has(one));
  if (unknown !== undefined) throw new BenchmarkError(`${name}: no contestant is named '${unknown}'`);
}
