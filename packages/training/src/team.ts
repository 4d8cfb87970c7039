import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as tf from '@tensorflow/tfjs-core';
import type { RunConfig } from './configuration/run-schema.js';
import { WorkerError } from './errors.js';
import type { NamedVariable } from './model.js';
import type { Parameter } from './optimizer.js';
import { Patience, within } from './patience.js';
import type { KeptRecord } from './recorded-task.js';
import type { LossAndGradients, Shard } from './step.js';

/** What a worker is started with. */
export interface WorkerStart {
  config: RunConfig;
  /** what the main thread trains on, so that files that change meanwhile change nothing; null where the run keeps none */
  kept: KeptRecord;
  backend: string;
  shard: Shard;
  /** all weights, one after the other, as the main thread writes them before each step */
  weights: SharedArrayBuffer;
  /** loss and gradients, one after the other, as the worker writes them */
  answer: SharedArrayBuffer;
}

/** What a worker says: ready, or done with a step, or what went wrong. */
export type WorkerMessage = { kind: 'ready' } | { kind: 'done' } | { kind: 'failed'; message: string };

/** Backends of which every thread can have one of its own. */
export const WORKER_BACKENDS: readonly string[] = ['wasm', 'cpu'];

/**
 * Threads that compute the gradients of parts of a batch.
 *
 * The main thread has the first part, the optimizer and everything else. Weights go to the workers, and gradients come back, through
 * shared memory; sums are taken in the order of the parts, so that a run with so many workers always ends in the same numbers.
 */
export class WorkerTeam {
  private constructor(
    private readonly members: readonly Member[],
    private readonly weights: Float32Array,
    private readonly variables: readonly NamedVariable[],
    private readonly parameters: readonly Parameter[],
    /** the part of the main thread */
    readonly shard: Shard,
    private readonly patience: Patience,
  ) {}

  /**
   * Starts `config.training.workers` − 1 threads.
   *
   * @throws WorkerError when a thread cannot start, or does not get ready
   * @throws what the signal aborts with
   */
  static async start(
    config: RunConfig,
    kept: KeptRecord,
    parameters: readonly Parameter[],
    variables: readonly NamedVariable[],
    { patience = new Patience(), signal }: { patience?: Patience; signal?: AbortSignal | undefined } = {},
  ): Promise<WorkerTeam> {
    const { workers, batchSize } = config.training;
    const [shard, ...others] = shardsOf(batchSize, workers) as [Shard, ...Shard[]];
    const floats = (count: number) => new SharedArrayBuffer(Float32Array.BYTES_PER_ELEMENT * count);
    const weights = floats(total(variables.map(({ variable }) => variable.size)));
    const answerSize = 1 + total(parameters.map(({ variable }) => variable.size));
    const members = others.map(
      (shard) => new Member({ config, kept, backend: tf.getBackend(), shard, weights, answer: floats(answerSize) }),
    );
    const team = new WorkerTeam(members, new Float32Array(weights), variables, parameters, shard, patience);
    try {
      const ready = unlessAborted(Promise.all(members.map((member) => member.ready())), signal);
      await within(ready, patience.toStart, () => team.silence(`got ready within ${seconds(patience.toStart)}`));
    } catch (error) {
      await team.end();
      throw error;
    }
    return team;
  }

  /**
   * Sends the weights as they are, and starts a step.
   *
   * @returns waits until every worker is done; to be called when this thread's own part is, which tells what theirs may take
   */
  begin(step: number): () => Promise<void> {
    const begun = performance.now();
    let at = 0;
    for (const { variable } of this.variables) {
      this.weights.set(variable.dataSync(), at);
      at += variable.size;
    }
    const done = Promise.all(this.members.map((member) => member.compute(step)));
    // A failure before it is awaited is not one that nobody handles.
    done.catch(() => undefined);
    return async () => {
      this.patience.remember(performance.now() - begun);
      const limit = this.patience.forStep;
      await within(done, limit, () =>
        this.silence(`answered step ${step} within ${seconds(limit)}${this.patience.expectation}`),
      );
    };
  }

  /** What the workers have found, added to what the main thread has. Called in a tidy. */
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

  /** @param what they have not */
  private silence(what: string): string {
    const count = this.members.length + 1;
    const silent = this.members.flatMap(({ isSilent }, i) => (isSilent ? [i + 2] : []));
    const who =
      silent.length === 1 ? `number ${silent[0]} of ${count} has` : `numbers ${silent.join(', ')} of ${count} have`;
    return `${who} not ${what}; resume the run, and if that helps for a while only, with training.workers: 1 in a new one`;
  }
}

function seconds(count: number): string {
  return `${Math.round(10 * count) / 10} s`;
}

/** Parts of a batch, as equal as can be, in order. */
export function shardsOf(batchSize: number, workers: number): Shard[] {
  const bounds = Array.from({ length: workers + 1 }, (_, i) => Math.round((i * batchSize) / workers));
  return bounds.slice(1).map((to, i) => ({ from: bounds[i]!, to }));
}

/** A thread that does not even end, stuck in a call of the system, is not waited for longer. */
const SECONDS_TO_END = 5;

/** One thread, seen from the main one. */
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
    this.worker.on('exit', (code) => this.fail(new WorkerError(`it ended by itself, with code ${code}`)));
  }

  /** Whether it owes an answer. */
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
    // What happens to it now is nobody's concern.
    this.worker.on('error', () => undefined);
    await Promise.race([this.worker.terminate(), sleep(1000 * SECONDS_TO_END, undefined, { ref: false })]);
  }

  /** The next message. */
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

/** The worker's program. From the sources, as tests run, it is the built one, without their conditions: Node runs no TypeScript. */
function startWorker(workerData: WorkerStart): Worker {
  const beside = new URL('./gradient-worker.js', import.meta.url);
  if (existsSync(fileURLToPath(beside))) return new Worker(beside, { workerData });
  return new Worker(new URL('../dist/gradient-worker.js', import.meta.url), { workerData, execArgv: [] });
}

/** What a promise gives, or what the signal aborts with, whichever is first. */
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
