import {
  gainDivisor,
  getParametrization,
  normalizeGain,
  type OrthogonalParametrization,
  type ParametrizationIdentifier,
} from '@qornn/orthogonal-params';
import { getQuantizer, type Quantizer, type QuantizerIdentifier } from '@qornn/quantizers';
import * as tf from '@tensorflow/tfjs-core';
import { initializers, type LayerVariable, layers } from '@tensorflow/tfjs-layers';
import { LayerConfigError, ShapeError } from './errors.js';
import type { AffineRecurrence } from './recurrence/check-shapes.js';
import type { Stretch } from './recurrence/jumps.js';
import { linearLast } from './recurrence/linear-last.js';
import { linearAtSteps, linearScan, linearScanLast } from './recurrence/linear-scan.js';

/** σ of the recurrence. */
export type RecurrentActivation = 'linear';
/** φ between the state and what the layer returns. */
export type OutputActivation = 'relu' | 'identity';

const RECURRENT_ACTIVATIONS: readonly string[] = ['linear'] satisfies RecurrentActivation[];
const OUTPUT_ACTIVATIONS: readonly string[] = ['relu', 'identity'] satisfies OutputActivation[];

/** Horizon-gain normalization: W is scaled so that Wᴴ keeps `target` of the energy after H = `horizon` steps. */
export interface GainOptions {
  /** steps over which the gain is controlled; default: the length of the input sequences */
  horizon?: number;
  /** what is left of the root-mean-square singular value of Wᴴ, > 0; 1 (default) remembers, below 1 damps */
  target?: number;
}

export interface OrthogonalRNNConfig {
  /** dimension of the state, ≥ 1 */
  units: number;
  /** σ; default `'linear'`, the paper's linear recurrent unit */
  recurrentActivation?: RecurrentActivation;
  /** φ; default `'relu'` */
  outputActivation?: OutputActivation;
  /** where the recurrent weight lives, by name, `{ name, ...options }` or object; default `'bjorck'` */
  parametrization?: ParametrizationIdentifier;
  /** what the recurrent weight becomes; default `'none'` (full precision) */
  recurrentQuantizer?: QuantizerIdentifier;
  /** what the input weight becomes; default `'none'` */
  kernelQuantizer?: QuantizerIdentifier;
  /** horizon-gain normalization of the quantized weight; default on (`{}`) when the recurrent weight is quantized */
  gain?: GainOptions | 'none';
  /** φ(h_t) of every time step instead of the last; default false */
  returnSequences?: boolean;
  /** of the initial weights; default 0 */
  seed?: number;
  /** as for every tfjs layer */
  name?: string;
  /** [time or null, features], for the first layer of a model */
  inputShape?: (number | null)[];
}

/**
 * A recurrent layer whose weight is quantized and kept nearly orthogonal:
 *
 *     W = q(P(latent)) / g,   h_t = W h_{t−1} + q_U(U) x_t + b,   y_t = φ(h_t)
 *
 * P is the parametrization, q and q_U the quantizers, g the horizon gain (not differentiated). Weights are stored in
 * Keras' layout and order: `kernel` Uᵀ [inputs, units], `recurrent_kernel` the latent, transposed [units, units], `bias`
 * [units]. Input [batch, time, inputs]; output [batch, units], or [batch, time, units] with `returnSequences`.
 *
 * Sources: Foucault, Mamalet and Malgouyres 2024 (arXiv 2402.04012), §3; horizon gain: ours.
 */
export class OrthogonalRNN extends layers.Layer {
  static readonly className = 'OrthogonalRNN';

  readonly units: number;
  readonly recurrentActivation: RecurrentActivation;
  readonly outputActivation: OutputActivation;
  readonly parametrization: OrthogonalParametrization;
  readonly recurrentQuantizer: Quantizer;
  readonly kernelQuantizer: Quantizer;
  readonly gain: GainOptions | 'none';
  readonly returnSequences: boolean;
  readonly seed: number;

  /**
   * Whether the quantizers act. Off, the layer computes with its latent weights in full precision: for a warm start, and
   * to evaluate what quantization costs. A switch of the running layer, not part of its config.
   */
  quantization = true;

  private kernel!: LayerVariable;
  private recurrentKernel!: LayerVariable;
  private bias!: LayerVariable;
  /** length of the sequences last seen, which is the default horizon of the gain */
  private sequenceLength: number | undefined;

  constructor(config: OrthogonalRNNConfig) {
    super(config as ConstructorParameters<typeof layers.Layer>[0]);
    this.inputSpec = [{ ndim: 3 }];
    const { units } = config;
    if (!Number.isInteger(units) || units < 1) {
      throw new LayerConfigError(`orthogonalRNN: units is ${units}, but must be an integer ≥ 1`);
    }
    this.units = units;
    this.recurrentActivation = oneOf(
      'recurrentActivation',
      config.recurrentActivation ?? 'linear',
      RECURRENT_ACTIVATIONS,
    );
    this.outputActivation = oneOf('outputActivation', config.outputActivation ?? 'relu', OUTPUT_ACTIVATIONS);
    this.parametrization = getParametrization(config.parametrization ?? 'bjorck');
    this.recurrentQuantizer = getQuantizer(config.recurrentQuantizer ?? 'none');
    this.kernelQuantizer = getQuantizer(config.kernelQuantizer ?? 'none');
    this.gain = checkGain(config.gain ?? (this.recurrentQuantizer.bits === null ? 'none' : {}));
    this.returnSequences = config.returnSequences ?? false;
    this.seed = config.seed ?? 0;
  }

  override build(inputShape: (number | null)[] | (number | null)[][]): void {
    const shape = (Array.isArray(inputShape[0]) ? inputShape[0] : inputShape) as (number | null)[];
    const inputs = shape[2];
    if (shape.length !== 3 || inputs == null || inputs < 1) {
      throw new ShapeError(
        `orthogonalRNN: input must be [batch, time, features] with known features, but is [${shape}]`,
      );
    }
    this.sequenceLength = shape[1] ?? undefined;
    const { units, seed } = this;
    this.kernel = this.addWeight(
      'kernel',
      [inputs, units],
      'float32',
      initializers.glorotUniform({ seed: seed + 1 } as never),
    );
    const latent = this.parametrization.initialize(units, seed);
    const initial = tf.transpose(latent);
    this.recurrentKernel = this.addWeight('recurrent_kernel', [units, units], 'float32', initializers.zeros() as never);
    this.recurrentKernel.write(initial);
    latent.dispose();
    initial.dispose();
    this.bias = this.addWeight('bias', [units], 'float32', initializers.zeros() as never);
    this.built = true;
  }

  /**
   * The weight that the recurrence uses: parametrized, quantized, scaled by the horizon gain.
   *
   * @param horizon steps for the gain where the config names none; default: the length of the sequences last seen
   * @returns W, shape [units, units], rows are outputs (`h_t = W h_{t−1}`)
   * @throws LayerConfigError when the gain needs a horizon, and neither config nor data have given one
   */
  recurrentWeight(horizon?: number): tf.Tensor2D {
    return tf.tidy(() => {
      const orthogonal = this.parametrization.weight(tf.transpose(this.latent()));
      if (!this.quantization) return orthogonal;
      const quantized = this.recurrentQuantizer.apply(orthogonal) as tf.Tensor2D;
      if (this.gain === 'none') return quantized;
      return normalizeGain(quantized, this.gainOver(horizon));
    });
  }

  /**
   * The horizon gain that `recurrentWeight` divides by, 1 where none is used.
   *
   * @param horizon as for `recurrentWeight`
   */
  recurrentGain(horizon?: number): number {
    if (!this.quantization || this.gain === 'none') return 1;
    return tf.tidy(() => {
      const quantized = this.recurrentQuantizer.apply(this.orthogonalWeight()) as tf.Tensor2D;
      return gainDivisor(quantized, this.gainOver(horizon));
    });
  }

  /** @returns U, shape [units, inputs], quantized when the layer's quantization is on */
  kernelWeight(): tf.Tensor2D {
    return tf.tidy(() => {
      const kernel = this.realKernelWeight();
      return this.quantization ? (this.kernelQuantizer.apply(kernel) as tf.Tensor2D) : kernel;
    });
  }

  /** @returns U, shape [units, inputs], before quantization: what the quantizer encodes */
  realKernelWeight(): tf.Tensor2D {
    return tf.transpose(this.kernel.read()) as tf.Tensor2D;
  }

  /** @returns b, shape [units]; the layer's own tensor, not to be disposed */
  biasWeight(): tf.Tensor1D {
    return this.bias.read() as tf.Tensor1D;
  }

  /** @returns P(latent), shape [units, units], before quantization: what the quantizer encodes */
  orthogonalWeight(): tf.Tensor2D {
    return tf.tidy(() => this.parametrization.weight(tf.transpose(this.latent())));
  }

  /** The variable that an optimizer treats as the recurrent weight: the latent in Keras' layout. */
  get recurrentVariable(): LayerVariable {
    return this.recurrentKernel;
  }

  /**
   * φ(h_t) at chosen time steps only, for training on sampled steps. Steps between them are crossed by powers of the
   * affine map, so they must lie where the input is constant.
   *
   * @param x sequences, shape [batch, time, inputs]
   * @param steps ascending time steps
   * @param stretches where x is constant in time
   * @returns shape [batch, steps, units]
   * @throws ShapeError when a step would be crossed whose input is not known to be constant
   */
  callAtSteps(x: tf.Tensor3D, steps: readonly number[], stretches: readonly Stretch[]): tf.Tensor3D {
    return tf.tidy(() => this.activate(linearAtSteps(this.recurrence(x), x, steps, stretches)));
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.tidy(() => {
      const x = (Array.isArray(inputs) ? inputs[0] : inputs) as tf.Tensor3D;
      const recurrence = this.recurrence(x);
      if (this.returnSequences) return this.activate(linearScan(recurrence, x));
      const [batch, , features] = x.shape;
      // Products a time step: the Krylov matrix costs d² p and B d p once, the scan B d² and B d p.
      const krylovCost = (features + 1) * (this.units + batch);
      const scanCost = batch * (this.units + features);
      return this.activate(krylovCost <= scanCost ? linearLast(recurrence, x) : linearScanLast(recurrence, x));
    });
  }

  override computeOutputShape(inputShape: (number | null)[] | (number | null)[][]): (number | null)[] {
    const [batch, time] = (Array.isArray(inputShape[0]) ? inputShape[0] : inputShape) as (number | null)[];
    return this.returnSequences ? [batch!, time!, this.units] : [batch!, this.units];
  }

  override getConfig(): tf.serialization.ConfigDict {
    return {
      ...super.getConfig(),
      units: this.units,
      recurrentActivation: this.recurrentActivation,
      outputActivation: this.outputActivation,
      parametrization: identifier(this.parametrization),
      recurrentQuantizer: identifier(this.recurrentQuantizer),
      kernelQuantizer: identifier(this.kernelQuantizer),
      gain: this.gain === 'none' ? 'none' : { ...this.gain },
      returnSequences: this.returnSequences,
      seed: this.seed,
    } as tf.serialization.ConfigDict;
  }

  private latent(): tf.Tensor2D {
    return this.recurrentKernel.read() as tf.Tensor2D;
  }

  private recurrence(x: tf.Tensor3D): AffineRecurrence {
    this.sequenceLength = x.shape[1];
    return { w: this.recurrentWeight(), u: this.kernelWeight(), b: this.biasWeight() };
  }

  private gainOver(horizon: number | undefined): { horizon: number; target: number } {
    const gain = this.gain as GainOptions;
    const steps = gain.horizon ?? horizon ?? this.sequenceLength;
    if (steps === undefined) {
      throw new LayerConfigError(
        `${this.name}: the horizon of the gain is unknown; set gain: { horizon } or inputShape: [time, features]`,
      );
    }
    return { horizon: steps, target: gain.target ?? 1 };
  }

  private activate<T extends tf.Tensor>(h: T): T {
    return this.outputActivation === 'relu' ? tf.relu(h) : h;
  }
}

tf.serialization.registerClass(OrthogonalRNN);

/**
 * An `OrthogonalRNN` layer, for `tf.sequential` and functional models.
 *
 * @throws LayerConfigError when an option is out of its range; the message says what is allowed
 * @example
 * const model = tf.sequential({ layers: [
 *   orthogonalRNN({ units: 64, recurrentQuantizer: { name: 'uniform', bits: 4 }, inputShape: [null, 1] }),
 *   tf.layers.dense({ units: 10 }),
 * ] });
 */
export function orthogonalRNN(config: OrthogonalRNNConfig): OrthogonalRNN {
  return new OrthogonalRNN(config);
}

function identifier(part: { name: string; getConfig(): Record<string, unknown> }): Record<string, unknown> {
  return { ...part.getConfig(), name: part.name };
}

function oneOf<T extends string>(option: string, value: T, allowed: readonly string[]): T {
  if (!allowed.includes(value)) {
    throw new LayerConfigError(`orthogonalRNN: ${option} is '${value}', but must be one of ${allowed.join(', ')}`);
  }
  return value;
}

function checkGain(gain: GainOptions | 'none'): GainOptions | 'none' {
  if (gain === 'none') return gain;
  if (typeof gain !== 'object' || gain === null) {
    throw new LayerConfigError(`orthogonalRNN: gain is '${gain}', but must be 'none' or { horizon?, target? }`);
  }
  if (gain.horizon !== undefined && !(Number.isInteger(gain.horizon) && gain.horizon >= 1)) {
    throw new LayerConfigError(`orthogonalRNN: gain.horizon is ${gain.horizon}, but must be an integer ≥ 1`);
  }
  if (gain.target !== undefined && !(Number.isFinite(gain.target) && gain.target > 0)) {
    throw new LayerConfigError(`orthogonalRNN: gain.target is ${gain.target}, but must be a number > 0`);
  }
  return { ...gain };
}
