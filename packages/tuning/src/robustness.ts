import { affordableSequences, compareVariants } from '@qornn/converter';
import { withSettings } from '@qornn/sweeps';
import { loadTaskOf } from '@qornn/training';
import { evaluatedPart, type Predictor, parseRunConfig, type RunConfig } from '@qornn/training/loop';

/** Training sequences are read up to a fifth faster or slower. */
const WARPED = { 'task.augment': { warp: 0.2 } };
/** Each sequence is changed so many times, the same for every network. */
const PASSES = 4;

/**
 * Metrics on training sequences that are read at other rates, see `warp` of `augment`. Of networks that all answer the training sequences
 * rightly, those with a smaller loss here are better on new ones, as measured in `docs/decisions/0042-final-networks.md`.
 *
 * @param config of a run with the task `series`
 * @throws the abort reason of the signal
 */
export async function warpedMetrics(
  config: RunConfig,
  predictor: Predictor,
  signal: AbortSignal,
): Promise<{ metrics: Record<string, number>; sequences: number }> {
  const sums: Record<string, number> = {};
  let sequences = 0;
  for (let seed = 0; seed < PASSES; seed++) {
    const task = await loadTaskOf(parseRunConfig(withSettings({ ...config, seed }, WARPED)), { signal });
    const { sequences: count } = evaluatedPart(task, 'train', affordableSequences(task, 1));
    const options = { sequences: count, split: 'train', signal } as const;
    const { metrics } = await compareVariants(task, { integer: predictor }, options);
    for (const [name, value] of Object.entries(metrics.integer!)) sums[name] = (sums[name] ?? 0) + value / PASSES;
    sequences += count;
  }
  return { metrics: sums, sequences };
}
