import { SearchError } from '@qornn/converter';
import type { Task } from '@qornn/tasks';
import type { QuantizationSettings } from '@qornn/training/settings';
import { metricLabel, metricText } from '../display/number-format.js';
import { bitsText, dropUnit } from './quantization-display.js';

/** A search that found nothing, in the words of the command line, with what to try; any other error as it is. */
export function explainedSearch(
  error: unknown,
  { primaryMetric }: Task,
  { weightBits }: QuantizationSettings,
): unknown {
  if (!(error instanceof SearchError)) return error;
  const { search, metric: name, maxDrop, roundsWeights } = error;
  const { bits, metric, drop } = search.best;
  const unit = dropUnit(primaryMetric.goal);
  const cure = roundsWeights
    ? `the weights were trained without a quantizer, and lose by being rounded to ${weightBits} bits: train with one, or allow more with --max-drop`
    : 'allow that with --max-drop, or try another --calibration or --state-scales row';
  const message = `no bits keep ${metricLabel(name)} within ${maxDrop} ${unit} of ${metricText(name, search.reference)}; of ${search.trials.length} tries, ${bitsText(bits)} come nearest, with ${metricText(name, metric)}, ${drop.toFixed(2)} ${unit} worse; ${cure}`;
  return new SearchError(message, error);
}
