import { getQuantizer, type Quantizer, type QuantizerIdentifier, withBits } from '@qornn/quantizers';
import type { ConfigIssue } from '../errors.js';
import { notAllowed } from './config-issues.js';
import { issuesOf } from './issues-of.js';
import { equalLayers } from './layer-models.js';
import type { ModelConfig } from './model-schema.js';
import type { RunConfig } from './run-schema.js';

/** Bit schedules that do not descend or that a quantizer does not support, and `orthogonalRounding.every` without such a quantizer. */
export function quantizerContradictions({ training, model }: RunConfig): ConfigIssue[] {
  const named = equalLayers(model).map(({ model: layer }, l) => quantizersOf(layer, l));
  const order = orderIssues(training);
  const all = named.flat().map(({ quantizer }) => quantizer);
  return [...(order.length > 0 ? order : widthIssues(training, named.flat())), ...roundingIssues(training, all)];
}

/** A quantizer of a layer, and its path in the configuration. */
interface PlacedQuantizer {
  path: string;
  quantizer: Quantizer;
}

function quantizersOf(model: ModelConfig, l: number): PlacedQuantizer[] {
  const own = typeof model.layers === 'number' ? {} : model.layers[l]!;
  return (['recurrentQuantizer', 'kernelQuantizer'] as const).map((key) => ({
    path: key in own ? `model.layers.${l}.${key}` : `model.${key}`,
    quantizer: getQuantizer(model[key] as QuantizerIdentifier),
  }));
}

function orderIssues({ bitSchedule }: RunConfig['training']): ConfigIssue[] {
  const issues: ConfigIssue[] = [];
  bitSchedule.forEach(({ until, bits }, i) => {
    const before = bitSchedule[i - 1];
    const path = `training.bitSchedule.${i}`;
    if (before && until <= before.until) {
      const message = notAllowed(until, `more than ${before.until}, the end of the previous entry`);
      issues.push({ path: `${path}.until`, value: until, message });
    }
    if (before && bits >= before.bits) {
      const message = notAllowed(bits, `less than ${before.bits}, since bit widths must descend`);
      issues.push({ path: `${path}.bits`, value: bits, message });
    }
  });
  return issues;
}

function widthIssues({ bitSchedule }: RunConfig['training'], quantizers: readonly PlacedQuantizer[]): ConfigIssue[] {
  if (bitSchedule.length === 0) return [];
  const widest = Math.max(...bitSchedule.map(({ bits }) => bits));
  const issues: ConfigIssue[] = [];
  if (quantizers.every(({ quantizer }) => quantizer.bits === null)) {
    const message = 'there is no quantizer with a bit width';
    issues.push({ path: 'training.bitSchedule', value: bitSchedule, message });
  }
  for (const { path, quantizer } of quantizers) {
    if (quantizer.bits === null || quantizer.bits >= widest) continue;
    for (const { bits } of bitSchedule) {
      issues.push(...issuesOf(path, quantizer.name, () => bits > quantizer.bits! && withBits(quantizer, bits)));
    }
  }
  return issues;
}

function roundingIssues(
  { orthogonalRounding: { every } }: RunConfig['training'],
  quantizers: readonly Quantizer[],
): ConfigIssue[] {
  const renews = quantizers.some(({ variables }) => variables?.some(({ refresh }) => refresh));
  if (every === undefined || renews) return [];
  const message = "no quantizer is 'orthogonalRounding', so there are no codes to refresh";
  return [{ path: 'training.orthogonalRounding.every', value: every, message }];
}
