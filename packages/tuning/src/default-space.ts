import { valueAt } from '@qornn/sweeps';
import type { RunConfig } from '@qornn/training';
import { layerRecords } from '@qornn/training/runs';
import { AUGMENT, filtersAndMemory, filtersAndSum } from './first-guesses.js';
import type { Dimension, SearchSpace } from './search-space.js';
import type { TaskFacts } from './task-facts.js';

const uniform = (bits: number) => ({ name: 'uniform', bits });

const isOrthogonal = (configuration: object) => valueAt(configuration, 'model.cell') === 'orthogonal';
const isLinear = (configuration: object) =>
  isOrthogonal(configuration) && valueAt(configuration, 'model.recurrentActivation') === 'linear';
/** Whether a layer was not trained for the bits of its states, which its integers would keep. */
const takesStateBits = (configuration: object) =>
  layerRecords(valueAt(configuration, 'model') as Record<string, unknown>).some(
    ({ stateQuantizer = 'none' }) => stateQuantizer === 'none',
  );
const hasOwnLayers = (configuration: object) => Array.isArray(valueAt(configuration, 'model.layers'));

/**
 * The default search space around a configuration: small networks of weights with 4 to 8 bits and states with at most 12. Settings that
 * contradict a configuration are not tried.
 *
 * @param cells names of the cells with an integer form
 */
export function defaultSpace(base: RunConfig, facts: TaskFacts, cells: readonly string[]): SearchSpace {
  return {
    base,
    dimensions: [...model(facts, cells), ...training(base.training.steps), ...quantization(), ...data(facts)],
  };
}

function model({ timeSteps, returnSequences }: TaskFacts, cells: readonly string[]): Dimension[] {
  const horizons = [4, 10, 25, 50, 100, 200, 400].filter((steps) => steps < timeSteps);
  const gains = [...horizons, undefined].flatMap((horizon) =>
    [0.03, 0.1, 0.3, 1].map((target) => ({ ...(horizon !== undefined && { horizon }), target })),
  );
  const horizon = Math.min(25, timeSteps);
  const layers = [1, 2, 3, filtersAndMemory(horizon), filtersAndSum(horizon)];
  return [
    { path: 'model.cell', values: cells, weight: 0.5 },
    { path: 'model.units', values: [8, 12, 16, 20, 24, 32, 40, 48, 64, 80, 96], ordered: true, weight: 2 },
    { path: 'model.layers', values: layers },
    { path: 'model.layers.0.gain', values: gains, when: hasOwnLayers, weight: 2 },
    { path: 'model.layers.1.gain', values: [{ target: 1 }, { target: 0.3 }, { target: 0.1 }], when: hasOwnLayers },
    ...(returnSequences ? [] : [{ path: 'model.pooling', values: ['last', 'mean'] }]),
    { path: 'model.recurrentActivation', values: ['linear', 'modrelu', 'relu'], when: isOrthogonal, weight: 0.5 },
    { path: 'model.outputActivation', values: ['relu', 'modrelu', 'identity'], when: isOrthogonal },
    {
      path: 'model.gain',
      values: gains,
      when: (configuration) => isLinear(configuration) && !hasOwnLayers(configuration),
      weight: 2,
    },
    { path: 'model.parametrization', values: ['bjorck', 'cayley', 'expm'], when: isOrthogonal, weight: 0.3 },
    { path: 'model.recurrentQuantizer', values: [4, 5, 6, 8].map(uniform), ordered: true },
    { path: 'model.kernelQuantizer', values: [4, 5, 6, 8].map(uniform), ordered: true },
  ];
}

function training(steps: number): Dimension[] {
  return [
    {
      path: 'training.optimizer.learningRate',
      values: [0.001, 0.002, 0.003, 0.005, 0.01, 0.02, 0.04],
      ordered: true,
      weight: 1.5,
    },
    {
      path: 'training.optimizer.recurrentRateFactor',
      values: [0.01, 0.03, 0.1, 0.3, 1],
      ordered: true,
      when: isOrthogonal,
    },
    { path: 'training.batchSize', values: [8, 16, 32, 64], ordered: true, weight: 0.7 },
    { path: 'training.steps', values: [steps, 2 * steps], weight: 0.7 },
  ];
}

function quantization(): Dimension[] {
  return [
    { path: 'quantization.inputBits', values: [6, 8, 10, 12], ordered: true, weight: 0.5 },
    { path: 'quantization.stateBits', values: [8, 10, 12], ordered: true, when: takesStateBits, weight: 0.3 },
    { path: 'quantization.stateScales', values: ['tensor', 'row'], when: isOrthogonal, weight: 0.3 },
    { path: 'quantization.calibration.method', values: ['max', 'percentile', 'mse'], weight: 0.3 },
  ];
}

/** Random changes of training sequences, and further inputs. */
function data({ answers, isSeries }: TaskFacts): Dimension[] {
  if (!isSeries) return [];
  const augment = [null, AUGMENT, { warp: 0.2 }, { warp: 0.1 }, { scale: 0.1, shift: 0.1 }, { jitter: 0.1 }];
  return [
    { path: 'task.differences', values: [false, true] },
    ...(answers === 'classes' ? [{ path: 'task.augment', values: augment, weight: 0.7 }] : []),
  ];
}
