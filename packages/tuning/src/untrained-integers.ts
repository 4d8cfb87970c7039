import { configuredSettings, integerNetwork, originOf } from '@qornn/converter';
import type { IntModel } from '@qornn/int-runtime';
import type { Task } from '@qornn/tasks';
import type { RunConfig } from '@qornn/training';
import type { LayersModel } from '@tensorflow/tfjs-layers';

/**
 * The integers of a model that has not been trained. Their sizes are those of the trained network; their values mean nothing.
 *
 * @param model built from this configuration
 * @throws DescribeError when the model has no integer form
 * @throws CompileError when the initial weights do not compile; the trained ones may
 * @throws the abort reason of the signal
 */
export function untrainedIntegers(
  model: LayersModel,
  { quantization }: RunConfig,
  task: Task,
  signal?: AbortSignal,
): Promise<IntModel> {
  // One sequence is enough for sizes.
  const calibration = { ...quantization.calibration, sequences: 1 };
  const run = { record: null, checkpointDigest: () => '0'.repeat(64) };
  const network = integerNetwork(model, task, originOf(run, task, 'best'));
  const settings = { ...configuredSettings(network.spec, quantization), biasCorrection: false, calibration };
  return network.compile(settings, { ...(signal && { signal }) });
}
