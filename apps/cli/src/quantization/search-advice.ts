import { SearchError } from '@qornn/converter';
import type { Task } from '@qornn/tasks';
import type { QuantizationSettings } from '@qornn/training/settings';
import { metricLabel, metricText } from '../display/number-format.js';
import { bitsText, dropUnit } from './quantization-display.js';

/** Adds advice in terms of command-line options to a `SearchError`; returns other errors unchanged. */
export function withSearchAdvice(
  error: unknown,
  { primaryMetric }: Task,
  { weightBits }: QuantizationSettings,
): unknown {
  if (!(error instanceof SearchError)) return error;
  const { search, metric: name, maxDrop, maxBytes, roundsWeights } = error;
  const { bits, metric, drop, bytes = 0 } = search.best;
  if (bytes > maxBytes)
    return new SearchError(`--max-bytes: ${error.message}; train a network with fewer units`, error);
  const unit = dropUnit(primaryMetric.goal);
  const cure = roundsWeights
    ? `the weights were trained without a quantizer, and rounding them to ${weightBits} bits costs accuracy: train with a quantizer, or increase --max-drop`
    : 'increase --max-drop, or try another --calibration, or --state-scales row if a layer is orthogonal';
  const message = `no bits keep ${metricLabel(name)} within ${maxDrop} ${unit} of ${metricText(name, search.reference)}; the best of ${search.trials.length} trials (${bitsText(bits)}) reaches ${metricText(name, metric)}, ${drop.toFixed(2)} ${unit} worse; ${cure}`;
  return new SearchError(message, error);
}
