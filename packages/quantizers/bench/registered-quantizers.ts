import type { BenchmarkFactory, Contestant } from '@qornn/benchmarks';
import { fixWasmSpeed, readOut, tfjsPeer, weightedSum } from '@qornn/benchmarks/tfjs';
import { getQuantizer, packCodes, type Quantizer, quantizerNames, withBits } from '@qornn/quantizers';
import * as tf from '@tensorflow/tfjs-core';
import { defectOf } from './defect.js';

/** Every registered quantizer on an orthogonal weight: values, their gradient, or integer codes. */
export const quantizersPass: BenchmarkFactory = ({ quick, parameters }) => {
  const pass = String(parameters.pass);
  const bits = Number(parameters.bits);
  const n = quick ? 8 : 128;
  const w = tf.tidy(
    () => tf.linalg.gramSchmidt(tf.randomNormal<tf.Rank.R2>([n, n], 0, 1, 'float32', 1)) as tf.Tensor2D,
  );
  const dy = tf.randomNormal([n, n], 0, 1, 'float32', 2);
  const missing: string[] = [];
  const made: { contestant: Contestant; variables: tf.Tensor[] }[] = [];
  for (const name of quantizerNames()) {
    try {
      const quantizer = quantizerOf(name, bits);
      if (pass === 'encode' && quantizer.bits === null) continue;
      const variables = (quantizer.variables ?? []).map((variable) => variable.initialize(w));
      made.push({ contestant: contestantOf(name, quantizer, pass, w, dy, variables), variables });
    } catch (error) {
      missing.push(`${name}: ${(error as Error).message}`);
    }
  }
  const does = { forward: 'values', backward: 'values and gradient', encode: 'integer codes' }[pass];
  return {
    title: `${does} of every quantizer, ${bits} bits where they can be chosen, an orthogonal weight of ${n} × ${n}`,
    baseline: 'uniform',
    contestants: made.map(({ contestant }) => contestant),
    peers: [tfjsPeer()],
    missing,
    dispose: () => tf.dispose([w, dy, ...made.flatMap(({ variables }) => variables)]),
  };
};

/**
 * A registered quantizer at a bit width, if it has one.
 *
 * @throws when it needs options that nobody knows here
 */
function quantizerOf(name: string, bits: number): Quantizer {
  const attempts = [{ bits }, {}, { quantizer: { name: 'uniform', bits } }];
  let failure: unknown;
  for (const options of attempts) {
    try {
      const quantizer = getQuantizer(name, options);
      return quantizer.withBits && quantizer.bits !== null ? withBits(quantizer, bits) : quantizer;
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}

function contestantOf(
  name: string,
  quantizer: Quantizer,
  pass: string,
  w: tf.Tensor2D,
  dy: tf.Tensor,
  variables: tf.Tensor[],
): Contestant {
  const apply = () => quantizer.apply(w, variables) as tf.Tensor2D;
  const runs: Record<string, () => ArrayLike<number>> = {
    forward: () => readOut(apply),
    backward: () =>
      readOut(() => {
        const learned = variables.filter((_, i) => quantizer.variables![i]!.trainable);
        const loss = (...[w, ...learned]: tf.Tensor[]) => {
          const all = variables.map((fixed, i) => (quantizer.variables![i]!.trainable ? learned.shift()! : fixed));
          return weightedSum(quantizer.apply(w!, all), dy);
        };
        const { value, grads } = tf.valueAndGrads(loss)([w, ...learned]);
        return tf.concat([value, ...grads].map((tensor) => tf.reshape(tensor, [-1])));
      }),
    encode: () => quantizer.encode(w, variables).codes,
  };
  const quantized = apply();
  const defect = defectOf(quantized);
  quantized.dispose();
  return {
    name,
    computes: name,
    bytes: bytesOf(quantizer, w, variables),
    figures: { ...(quantizer.bits !== null && { bits: quantizer.bits }), defect },
    prepare: fixWasmSpeed,
    run: runs[pass]!,
  };
}

/** Bytes of the packed codes and their scale; without codes, those of float32. */
function bytesOf(quantizer: Quantizer, w: tf.Tensor, variables: tf.Tensor[]): number {
  if (quantizer.bits === null) return 4 * w.size;
  const { codes, scale, bits } = quantizer.encode(w, variables);
  return (bits > 8 ? codes.byteLength : packCodes(codes, bits).length) + scale.byteLength;
}
