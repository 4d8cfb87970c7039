import type * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';
import type { CellDynamics } from './recurrence/cell-dynamics.js';
import { gatedScan } from './recurrence/gated-scan.js';
import { RecurrentLayer } from './recurrent-layer.js';
import type { Unrolled, UnrollRequest } from './unrolled.js';

/** The current weights of a gated layer. */
export interface GatedWeights {
  /** U, [gates, inputs] */
  kernel: tf.Tensor2D;
  /** b, [gates]; null without a bias */
  bias: tf.Tensor1D | null;
  /** W, [gates, units] */
  recurrent: tf.Tensor2D;
  /** parameters of the dynamics, in their order */
  parameters: tf.Tensor[];
}

/** A recurrent layer whose time step is a `CellDynamics`. */
export abstract class GatedLayer extends RecurrentLayer {
  /** The time step. */
  protected abstract readonly dynamics: CellDynamics;

  /** The weights as the network uses them, quantized while `quantization` is on. Called inside `tf.tidy`. */
  protected abstract weightsInUse(): GatedWeights;

  abstract override readonly recurrentVariables: readonly LayerVariable[];

  protected get stateSizes(): readonly number[] {
    return new Array<number>(this.dynamics.states).fill(this.units);
  }

  protected unroll(x: tf.Tensor3D, { initialStates, mask }: UnrollRequest): Unrolled {
    const { kernel, bias, recurrent, parameters } = this.weightsInUse();
    return gatedScan(this.dynamics, {
      x,
      kernel,
      bias,
      recurrent,
      parameters,
      initialStates,
      mask,
      returnSequences: this.returnSequences,
      maxStateBytes: this.maxStateBytes,
    });
  }
}
