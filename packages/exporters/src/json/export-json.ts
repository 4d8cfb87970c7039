import {
  type BitSources,
  type IntModel,
  isHadamard,
  type Json,
  MEAN_STEPS,
  type ModelOrigin,
  modelContents,
  type Normalization,
  predictsValues,
  serialize,
} from '@qornn/int-runtime';
import { digestText } from '../digest-text.js';
import { float32Text } from '../float32-text.js';
import { layerFormula } from '../kinds/layer-formulas.js';
import { jsonCodes, jsonFields } from './json-field.js';
import type { JsonModel, JsonNormalization } from './json-model.js';
import { jsonText } from './json-text.js';

const POOLING_FORMULA = `o becomes floor(s / n + 1/2), with s the sum of o over the n steps since the start; when n reaches ${MEAN_STEPS}, s becomes floor(s / 2) and n ${MEAN_STEPS / 2}`;

/**
 * Exports a model of layers of any kind as JSON that people can read: all codes and constants by the names of the fields, with the formulas.
 * `JsonModel` describes it. The same model gives the same text.
 *
 * @throws ModelFormatError when the model is invalid
 * @throws ExportError when a field of a layer of a registered kind is no number, text, array or object of them
 * @example
 * const { layers } = JSON.parse(exportJson(model)) as JsonModel;
 * layers[0].fields.shift; // 24
 */
export function exportJson(model: IntModel): string {
  return `${jsonText(jsonModel(model))}\n`;
}

function jsonModel(model: IntModel): JsonModel {
  // First, because it validates the model.
  const contents = modelContents(model);
  const { inputs, inputBits, inputScale, inputNormalization, inputNames, readout, origin } = model;
  const { outputNormalization, labels, returnSequences, pooling } = model;
  return {
    format: 'qornn integer model',
    version: 1,
    digest: digestText(model),
    sizes: sizesOf(model),
    input: {
      formula: 'x = clamp(floor((sample - mean) / (std * scale) + 1/2), -2^(bits-1), 2^(bits-1) - 1), in doubles',
      count: inputs,
      names: inputNames ?? [],
      bits: inputBits,
      scale: inputScale,
      normalization: jsonNormalization(inputNormalization),
    },
    layers: model.layers.map((layer, l) => {
      const { kind, units, inputs, ...fields } = layer;
      const formula = layerFormula(kind);
      return {
        kind,
        ...(formula && { formula: [...formula] }),
        summary: contents.layers[l]!.summary,
        units,
        inputs,
        fields: jsonFields(`layers.${l}`, fields),
      };
    }),
    readout: {
      formula: 'o = V y + b_o; V = weights, b_o = bias, y = output of the last layer',
      outputs: readout.outputs,
      scale: readout.scale,
      bias: Array.from(readout.bias),
      weights: jsonCodes(readout.weights),
    },
    output: {
      formula:
        'value = mean + std * readout.scale * o, in doubles, rounded to 32 bits; without normalization mean = 0, std = 1',
      answers: predictsValues(model) ? 'values' : 'classes',
      returnSequences,
      ...(pooling && { pooling, poolingFormula: POOLING_FORMULA }),
      labels,
      normalization: jsonNormalization(outputNormalization),
    },
    origin: origin ? jsonOrigin(origin) : null,
  };
}

/** In a fixed order. */
function jsonOrigin({ task, timeSteps, data, checkpoint, reading, bits }: ModelOrigin): ModelOrigin {
  return {
    ...{ task, timeSteps, data: data && { digest: data.digest, rows: data.rows, files: data.files }, checkpoint },
    ...(reading !== undefined && { reading: inOrder(reading) as Record<string, Json> }),
    ...(bits !== undefined && { bits: inOrder(bits as BitSources & Json) as BitSources & Json }),
  };
}

/** A value with the keys of all its objects in order. */
function inOrder(value: Json): Json {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, inOrder((value as Record<string, Json>)[key]!)]));
}

function sizesOf(model: IntModel): JsonModel['sizes'] {
  const { layers, readout } = modelContents(model);
  const matrices = [...layers.flatMap((layer) => layer.matrices), readout].map(({ matrix }) => matrix);
  const entries = matrices.map((matrix) => (isHadamard(matrix) ? matrix.rows : matrix.rows * matrix.columns));
  const vectors = layers.reduce((sum, { vectorParameters }) => sum + vectorParameters, model.readout.bias.length);
  return {
    parameters: entries.reduce((sum, count) => sum + count, vectors),
    weightBits: matrices.reduce((sum, matrix, m) => sum + entries[m]! * (isHadamard(matrix) ? 1 : matrix.bits), 0),
    fileBytes: serialize(model).length,
  };
}

function jsonNormalization(normalization: Normalization | null): JsonNormalization | null {
  if (!normalization) return null;
  const list = (values: Float32Array) => Array.from(values, (value) => Number(float32Text(value)));
  return { mean: list(normalization.mean), std: list(normalization.std) };
}
