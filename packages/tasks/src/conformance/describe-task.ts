import { testedBackends, useBackend } from '@qornn/testing';
import { beforeAll, describe } from 'vitest';
import { loadTask } from '../registry.js';
import type { Task } from '../task.js';
import { itHasBatches } from './has-batches.js';
import { itHasABaseline, itHasALoss } from './has-loss.js';
import { itDeclares } from './is-declared.js';
import { itIsRestored, type TaskLoader } from './is-restored.js';
import { itOwnsNoTensors } from './owns-no-tensors.js';
import { itRefusesBatches } from './refuses-batches.js';
import { itSelectsSteps } from './selects-steps.js';

/** What a conformance suite must know of a task that it does not declare. */
export interface TaskConformance {
  /**
   * Makes a task from the configuration of another. Default: `loadTask`, so that the factory must be registered. Null for a task whose
   * data are given as arrays.
   */
  load?: TaskLoader | null;
  /** sequences of each split that are compared with those of the others; default 64 */
  sequences?: number;
  /** how far `baselineLoss` may be from what constant answers score over a sample, relative; default 0.05 */
  baselineTolerance?: number;
  /** default `testedBackends` of `@qornn/testing`: wasm, cpu, and tensorflow where there is one */
  backends?: readonly string[];
}

/**
 * Registers a Vitest suite that checks a task against the `Task` interface: `batch` is a pure function, the splits never meet, shapes,
 * sequences of different length, time steps without an answer, loss and metrics, the goals of metrics, a baseline that constant answers
 * reach and do not beat, quiet segments, classes, errors for batches that cannot be, the configuration, and memory.
 *
 * @param name title of the suite
 * @param make returns the task; small enough that its splits have different sequences, and its batches are quick
 * @example
 * registerTask('parity', (config) => parityTask(config));
 * describeTask('parity', () => parityTask({ T: 20 }));
 */
export function describeTask(
  name: string,
  make: () => Task | Promise<Task>,
  {
    load = ({ name: registered, ...options }) => loadTask(registered, options),
    sequences = 64,
    baselineTolerance = 0.05,
    backends = testedBackends,
  }: TaskConformance = {},
): void {
  describe(name, () => {
    describe.each(backends)('on %s', (backend) => {
      let task: Task;
      let twin: Task;
      beforeAll(async () => {
        await useBackend(backend);
        [task, twin] = [await make(), await make()];
      });
      const both = () => [task, twin] as const;
      itDeclares(() => task);
      itHasBatches(both, sequences);
      itHasALoss(() => task);
      // Once is enough of what takes long.
      if (backend === backends[0]) itHasABaseline(() => task, baselineTolerance);
      itSelectsSteps(() => task);
      itRefusesBatches(() => task);
      itOwnsNoTensors(() => task);
      if (load) itIsRestored(() => task, load);
    });
  });
}
