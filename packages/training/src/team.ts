import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as tf from '@tensorflow/tfjs-core';
import type { RunConfig } from './configuration/run-schema.js';
import { WorkerError } from './errors.js';
import type { NamedVariable } from './model.js';
import type { Parameter } from './optimizer.js';
import type { KeptRecord } from './recorded-task.js';
import type { LossAndGradients, Shard } from './step.js';
import { WorkerTimeouts, within } from './worker-timeouts.js';

/** Start parameters of a worker thread. */
export interface WorkerStart {
  config: RunConfig;
  /** data record of the main thread, so that all threads read the same data */
  kept: KeptRecord;
  backend: string;
  shard: Shard;
  /** all weights, concatenated; the main thread writes them before each step */
  weights: SharedArrayBuffer;
  /** loss and gradients, concatenated; the worker writes them */
  answer: SharedArrayBuffer;
}

/** Message of a worker thread. */
export type WorkerMessage = { kind: 'ready' } | { kind: 'done' } | { kind: 'failed'; message: string };

/** Backends that can run once per thread. */
export const WORKER_BACKENDS: readonly string[] = ['wasm', 'cpu'];

/**
 * Data-parallel training: threads compute the gradients of shards of a batch.
 *
 * The main thread computes the first shard and runs the optimizer. Weights and gradients are exchanged through shared memory. Gradients are
 * summed in a fixed order, so the results are reproducible for a given number of workers.
 */
export class WorkerTeam {
  private constructor(
    private readonly members: readonly Member[],
    private readonly weights: Float32Array,
    private readonly variables: readonly NamedVariable[],
    private readonly parameters: readonly Parameter[],
    /** shard of the main thread */
    readonly shard: Shard,
    private readonly timeouts: WorkerTimeouts,
  ) {}

  /**
   * Starts `config.training.workers` − 1 threads.
   *
   * @throws WorkerError when a thread fails to start, or times out
   * @throws the abort reason of the signal
   */
  static async start(
    config: RunConfig,
    kept: KeptRecord,
    parameters: readonly Parameter[],
    variables: readonly NamedVariable[],
    { timeouts = new WorkerTimeouts(), signal }: { timeouts?: WorkerTimeouts; signal?: AbortSignal | undefined } = {},
  ): Promise<WorkerTeam> {
    const { workers, batchSize } = config.training;
    const [shard, ...others] = shardsOf(batchSize, workers) as [Shard, ...Shard[]];
    const floats = (count: number) => new SharedArrayBuffer(Float32Array.BYTES_PER_ELEMENT * count);
    const weights = floats(total(variables.map(({ variable }) => variable.size)));
    const answerSize = 1 + total(parameters.map(({ variable }) => variable.size));
    const members = others.map(
      (shard) => new Member({ config, kept, backend: tf.getBackend(), shard, weights, answer: floats(answerSize) }),
    );
    const team = new WorkerTeam(members, new Float32Array(weights), variables, parameters, shard, timeouts);
    try {
      const ready = unlessAborted(Promise.all(members.map((member) => member.ready())), signal);
      await within(ready, timeouts.toStart, () => team.silence(`got ready within ${seconds(timeouts.toStart)}`));
    } catch (error) {
      await team.end();
      throw error;
    }
    return team;
  }

  /**
   * Sends the current weights and starts a step.
   *
   * @returns a function that waits for all workers; call it after the main thread's shard, whose duration determines the timeout
   */
  begin(step: number): () => Promise<void> {
    const begun = performance.now();
    let at = 0;
    for (const { variable } of this.variables) {
      this.weights.set(variable.dataSync(), at);
      at += variable.size;
    }
    const done = Promise.all(this.members.map((member) => member.compute(step)));
    // Avoid an unhandled rejection before it is awaited.
    done.catch(() => undefined);
    return async () => {
      this.timeouts.record(performance.now() - begun);
      const limit = this.timeouts.forStep;
      await within(done, limit, () =>
        this.silence(`answered step ${step} within ${seconds(limit)}${this.timeouts.expectation}`),
      );
    };
  }

  /** Adds the loss and gradients of the workers to those of the main thread. Called inside `tf.tidy`. */
  addTo({ loss, gradients }: LossAndGradients): LossAndGradients {
    return this.members.reduce<LossAndGradients>(
      (sum, { answer }) => {
        let at = 1;
        return {
          loss: tf.add(sum.loss, answer[0]!),
          gradients: this.parameters.map(({ variable }, p) => {
            const own = answer.slice(at, at + variable.size);
            at += variable.size;
            return tf.add(sum.gradients[p]!, tf.tensor(own, variable.shape));
          }),
        };
      },
      { loss, gradients },
    );
  }

  async end(): Promise<void> {
    await Promise.all(this.members.map((member) => member.end()));
  }

  /** The timeout message. @param what the workers have not done */
  private silence(what: string): string {
    const count = this.members.length + 1;
    const silent = this.members.flatMap(({ isSilent }, i) => (isSilent ? [i + 2] : []));
    const who =
      silent.length === 1 ? `number ${silent[0]} of ${count} has` : `numbers ${silent.join(', ')} of ${count} have`;
    return `${who} not ${what}; resume the run; if it happens again, start a new run with training.workers: 1`;
  }
}

function seconds(count: number): string {
  return `${Math.round(10 * count) / 10} s`;
}

/** Splits a batch into shards whose sizes differ by at most 1. */
export function shardsOf(batchSize: number, workers: number): Shard[] {
  const bounds = Array.from({ length: workers + 1 }, (_, i) => Math.round((i * batchSize) / workers));
  return bounds.slice(1).map((to, i) => ({ from: bounds[i]!, to }));
}

/** Timeout of terminating a thread, which may be stuck in a system call. */
const SECONDS_TO_END = 5;

/** A worker thread, seen from the main thread. */
class Member {
  readonly answer: Float32Array;
  private readonly worker: Worker;
  private settle: { resolve: () => void; reject: (error: Error) => void } | undefined;
  private failure: Error | undefined;

  constructor(start: WorkerStart) {
    this.answer = new Float32Array(start.answer);
    this.worker = startWorker(start);
    this.worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'failed') this.fail(new WorkerError(message.message));
      else {
        this.settle?.resolve();
        this.settle = undefined;
      }
    });
    this.worker.on('error', (error: unknown) => {
      this.fail(new WorkerError(error instanceof Error ? error.message : String(error), { cause: error }));
    });
    this.worker.on('messageerror', (error) => this.fail(new WorkerError(error.message, { cause: error })));
    this.worker.on('exit', (code) => this.fail(new WorkerError(`it exited with code ${code}`)));
  }

  /** Whether a message is pending. */
  get isSilent(): boolean {
    return this.settle !== undefined;
  }

  ready(): Promise<void> {
    return this.next();
  }

  compute(step: number): Promise<void> {
    this.worker.postMessage(step);
    return this.next();
  }

  async end(): Promise<void> {
    this.worker.removeAllListeners();
    // Ignore errors while terminating.
    this.worker.on('error', () => undefined);
    await Promise.race([this.worker.terminate(), sleep(1000 * SECONDS_TO_END, undefined, { ref: false })]);
  }

  /** Resolves at the next message. */
  private next(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.failure) reject(this.failure);
      else this.settle = { resolve, reject };
    });
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.settle?.reject(this.failure);
    this.settle = undefined;
  }
}

/** Starts the built worker script, also when tests run the sources, since Node does not run TypeScript. */
function startWorker(workerData: WorkerStart): Worker {
  const beside = new URL('./gradient-worker.js', import.meta.url);
  if (existsSync(fileURLToPath(beside))) return new Worker(beside, { workerData });
  return new Worker(new URL('../dist/gradient-worker.js', import.meta.url), { workerData, execArgv: [] });
}

/** Awaits a promise; rejects with the abort reason if the signal aborts first. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  signal?.throwIfAborted();
  let onAbort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal?.removeEventListener('abort', onAbort!);
  }
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
