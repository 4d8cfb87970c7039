import type { LinearOperator } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';
import type { AffineRecurrence } from './check-shapes.js';
import { denseOperator } from './dense-operator.js';
import { driveRows, inputRows } from './input-rows.js';
import type { Plain } from './lazy-gradient.js';
import { maskColumns } from './mask-columns.js';
import { type Activation, sigma } from './sigma.js';

/** The non-differentiable parts of a scan. */
interface ScanKind {
  activation: Activation;
  operator: (latent: tf.Tensor) => LinearOperator;
  mask: tf.Tensor2D | null;
  returnSequences: boolean;
}

/**
 * The reference implementation of `activatedScan`, step by step with recorded operations; gives higher derivatives. Its inputs have the
 * same names.
 */
export function plainScan({ activation, operator, mask, returnSequences }: ScanKind): Plain<tf.Tensor> {
  const { activate } = sigma(activation);
  return {
    ...(mask && { constants: { mask } }),
    compute: ({ x, latent, kernel, bias, threshold, initialState, mask }) => {
      const [batch, time] = x!.shape as [number, number];
      const units = kernel!.shape[0]!;
      const { multiply } = operator(latent!);
      const drive = driveRows(inputRows(x as tf.Tensor3D), kernel as tf.Tensor2D, bias as tf.Tensor1D);
      const counts = mask && maskColumns(mask as tf.Tensor2D, units);
      let h = (initialState as tf.Tensor2D | undefined) ?? tf.zeros<tf.Rank.R2>([batch, units]);
      const states: tf.Tensor2D[] = [];
      for (let t = 0; t < time; t++) {
        const z = tf.add<tf.Tensor2D>(multiply(h), tf.slice(drive, [t * batch, 0], [batch, -1]));
        const next = activate(z, threshold as tf.Tensor1D | undefined);
        const column = counts?.[t];
        h = column ? tf.where(column, next, h) : next;
        states.push(h);
      }
      return returnSequences ? tf.stack(states, 1) : tf.clone(h);
    },
  };
}

/** A linear recurrence from zero with inputs w, u, b and x. */
export function plainLinearScan(returnSequences: boolean): Plain<tf.Tensor> {
  const { compute } = plainScan({ activation: 'linear', operator: denseOperator, mask: null, returnSequences });
  return { compute: ({ w, u, b, x }) => compute({ latent: w!, kernel: u!, bias: b!, x: x! }) };
}

/** The states of a linear recurrence at the given time steps, [batch, steps, units]. */
export function plainStatesAt({ w, u, b }: AffineRecurrence, x: tf.Tensor3D, steps: readonly number[]): tf.Tensor {
  const states = plainLinearScan(true).compute({ w, u, b, x });
  // The gradient of tf.gather has no wasm kernel.
  return tf.concat(
    steps.map((t) => tf.slice(states, [0, t, 0], [-1, 1, -1])),
    1,
  );
}
