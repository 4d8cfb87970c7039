import { findIncompatibilities, integerPredictor, sequencesOf } from '@qornn/converter';
import type { IntModel } from '@qornn/int-runtime';
import type { ReportRun } from '@qornn/report';
import type { Task } from '@qornn/tasks';
import { modelPredictor } from '@qornn/training';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { answersOf } from './answers-of.js';
import { statesOfModel } from './states-of-model.js';

/** A few sequences are enough: states hardly vary between sequences. */
const STATE_SEQUENCES = 8;
/** Total time steps of the default number of sequences, and the least number. */
const AFFORDABLE_STEPS = 2 ** 18;
const LEAST_SEQUENCES = 256;

export interface EvaluatedModelOptions {
  /** number of test sequences; default: as many as have about 2¹⁸ time steps, but at least 256 */
  sequences: number | undefined;
  /** maximum number of wrong examples */
  examples: number;
  signal: AbortSignal;
}

/**
 * Lets the integer model of a run answer test sequences, or its network with quantized weights if there is no integer model.
 *
 * @returns what the report shows of them, and what it cannot show
 */
export async function evaluatedModel(
  { task, integers, network }: { task: Task; integers: IntModel | null; network: LayersModel | null },
  { sequences, examples, signal }: EvaluatedModelOptions,
): Promise<Pick<ReportRun, 'answers' | 'states' | 'missing'>> {
  const nothing = { answers: [], states: [] };
  if (sequences === 0) return { ...nothing, missing: ['no sequences were answered, because --sequences is 0'] };
  const count = sequences ?? Math.max(LEAST_SEQUENCES, Math.floor(AFFORDABLE_STEPS / task.timeSteps));
  if (integers) {
    const { shape } = findIncompatibilities(integers, task);
    if (shape.length > 0) return { ...nothing, missing: [`the model does not fit the task: ${shape.join('; ')}`] };
    const asked = { variant: 'integers', sequences: count, examples, signal };
    const answers = await answersOf(task, await integerPredictor(integers), asked);
    const states = await statesOfModel(integers, sequencesOf(task, 'test', STATE_SEQUENCES), signal);
    return { answers: [answers], states, missing: [] };
  }
  if (!network) return { ...nothing, missing: [] };
  const asked = { variant: 'quantized weights', sequences: count, examples, signal };
  return {
    ...nothing,
    answers: [await answersOf(task, modelPredictor(network, { quantized: true }), asked)],
    missing: [],
  };
}
