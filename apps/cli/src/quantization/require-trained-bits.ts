import { layerRecords } from '@qornn/training/runs';
import { UsageError } from '../errors.js';

/** @throws UsageError when all states were trained with other bits than those given */
export function requireTrainedBits(model: Readonly<Record<string, unknown>>, given: number | undefined): void {
  const trained = layerRecords(model).map(
    ({ stateQuantizer }) => (stateQuantizer as { bits?: number } | undefined)?.bits,
  );
  if (given === undefined || trained.some((bits) => bits === undefined || bits === given)) return;
  throw new UsageError(
    `--state-bits: the states were trained with ${trained.join(' and ')} bits (model.stateQuantizer), which integers keep; remove --state-bits`,
  );
}
