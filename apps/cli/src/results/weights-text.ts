import { cellLabel } from '@qornn/cells/labels';
import { type NetworkBits, weightBits } from '@qornn/int-runtime';
import { layerRecords } from '@qornn/training/runs';
import type { ResultRecord } from './result-record.js';

type ModelRecord = ReturnType<typeof layerRecords>[number];

/**
 * Short text of strategy and bits: of each layer where they differ, of the input weights where they have other bits, and of states that were
 * trained with few.
 *
 * @param model section `model` of a configuration
 * @param integers the settings of the integer model; `'unknown'` if it does not say them, null if there is none
 */
export function weightsText(model: ModelRecord, integers: NetworkBits | 'unknown' | null): string {
  const texts = layerRecords(model).map((layer, l) => layerText(layer, l, integers));
  return [...new Set(texts)].join('; ');
}

/** `weightsText` of a result. */
export function recordedWeightsText({ config, integer }: Pick<ResultRecord, 'config' | 'integer'>): string {
  return weightsText(config.model, integer.length > 0 ? config.quantization : null);
}

function layerText(model: ModelRecord, l: number, integers: NetworkBits | 'unknown' | null): string {
  const { strategy: how, bits: own } = cellLabel(model);
  // Of weights that were trained in floating point.
  const float = (part: 'recurrentBits' | 'kernelBits') => {
    if (integers === null) return 'float';
    return integers === 'unknown' ? 'float; integers' : `float; integers of ${bitsText(weightBits(l, integers)[part])}`;
  };
  const perUnit = own === undefined ? undefined : `${bitsText(own)} per unit`;
  const recurrent = quantizerText(model.recurrentQuantizer) ?? perUnit ?? float('recurrentBits');
  const kernel =
    model.kernelQuantizer === undefined ? recurrent : (quantizerText(model.kernelQuantizer) ?? float('kernelBits'));
  const rounded = nameOf(model.recurrentQuantizer) === 'orthogonalRounding' ? ', rounded orthogonally' : '';
  return [
    `${how}, ${recurrent}${rounded}`,
    ...(kernel === recurrent ? [] : [`kernel ${kernel}`]),
    ...statesText('states', model.stateQuantizer),
    ...statesText('cell states', model.cellStateQuantizer),
  ].join(', ');
}

/** Bits of states that were rounded in training. */
function statesText(what: string, quantizer: unknown = 'none'): string[] {
  const bits = bitsOf(quantizer);
  return bits === undefined ? [] : [`${what} ${bitsText(bits)}`];
}

/** Bits of a quantizer, or its name if it does not have them; undefined for none. */
function quantizerText(quantizer: unknown): string | undefined {
  const name = nameOf(quantizer);
  if (name === 'none') return undefined;
  const bits = bitsOf(quantizer);
  return bits === undefined ? name : bitsText(bits);
}

function bitsText(bits: number): string {
  return `${bits} ${bits === 1 ? 'bit' : 'bits'}`;
}

function nameOf(part: unknown): string {
  return typeof part === 'object' && part !== null ? (part as { name: string }).name : String(part);
}

/** Bits of a quantizer, or of its inner one. */
function bitsOf(part: unknown): number | undefined {
  const { bits, quantizer } = part as { bits?: number; quantizer?: unknown };
  return bits ?? (quantizer === undefined ? undefined : bitsOf(quantizer));
}
