import { type IntModel, modelContents, type Normalization, predictsValues } from '@qornn/int-runtime';
import { digestText } from '../digest-text.js';
import { float32Text } from '../float32-text.js';

/**
 * Facts about a model as `metadata_props`, for programs that use the file: names, scales and the hash of its numbers. Lists are JSON.
 *
 * @param graph which graph it is
 */
export function metadataOnnx(model: IntModel, graph: string): { key: string; value: string }[] {
  const { inputBits, inputScale, inputNormalization, readout, outputNormalization, labels, inputNames, origin } = model;
  const layers = modelContents(model).layers.map(({ kind, units, inputs, summary }) => ({
    kind,
    units,
    inputs,
    summary,
  }));
  const facts: Record<string, string | undefined> = {
    graph,
    digest: digestText(model),
    layers: JSON.stringify(layers),
    inputNames: inputNames?.length ? JSON.stringify(inputNames) : undefined,
    inputBits: String(inputBits),
    inputScale: String(inputScale),
    ...normalizationFacts('input', inputNormalization),
    answers: predictsValues(model) ? 'values' : 'classes',
    pooling: model.pooling,
    labels: labels.length > 0 ? JSON.stringify(labels) : undefined,
    readoutScale: String(readout.scale),
    ...normalizationFacts('output', outputNormalization),
    task: origin?.task,
  };
  return Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [{ key: `qornn.${name}`, value }],
  );
}

function normalizationFacts(of: string, normalization: Normalization | null): Record<string, string> {
  if (!normalization) return {};
  const list = (values: Float32Array) => `[${Array.from(values, float32Text).join(',')}]`;
  return { [`${of}Mean`]: list(normalization.mean), [`${of}Std`]: list(normalization.std) };
}
