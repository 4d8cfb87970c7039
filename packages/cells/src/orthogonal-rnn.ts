import {
  gainDivisor,
  getParametrization,
  type LinearOperator,
  normalizeGain,
  type OrthogonalParametrization,
  orthogonalPenalty,
} from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable, SymbolicTensor } from '@tensorflow/tfjs-layers';
import { configOf } from './config-of.js';
import { LayerConfigError } from './errors.js';
import type { GainOptions } from './gain.js';
import { HorizonGain } from './horizon-gain.js';
import {
  ORTHOGONAL_RNN_FOREIGN_OPTIONS,
  ORTHOGONAL_RNN_OPTIONS,
  type OrthogonalRNNConfig,
  type RecurrentActivation,
} from './orthogonal-rnn-config.js';
import { activateOutput, type OutputActivation } from './output-activation.js';
import { completePenalty, type OrthogonalPenaltyOptions } from './penalty.js';
import type { QuantizationState, QuantizedWeight } from './quantized-weight.js';
import { activatedScan } from './recurrence/activated-scan.js';
import type { AffineRecurrence } from './recurrence/check-shapes.js';
import { denseOperator } from './recurrence/dense-operator.js';
import type { Segment } from './recurrence/jumps.js';
import { lastStep } from './recurrence/last-step.js';
import { linearLast } from './recurrence/linear-last.js';
import { linearAtSteps, linearScan, linearScanLast } from './recurrence/linear-scan.js';
import { scaledOperator } from './recurrence/scaled-operator.js';
import { type MeanOfVariable, RecurrentLayer } from './recurrent-layer.js';
import { recurrentMean } from './recurrent-mean.js';
import { requireFits, requireSensiblePair } from './sensible-pairs.js';
import type { Unrolled, UnrollRequest } from './unrolled.js';
import {
  checkWeightInitializer,
  type NamedInitializer,
  type WeightInitializer,
  weightInitializer,
} from './weight-initializer.js';

/**
 * A recurrent layer whose weight is quantized and kept nearly orthogonal:
 *
 *     W = q(P(latent)) / g,   h_t = σ(W h_{t−1} + q_U(U) x_t + b),   y_t = φ(h_t)
 *
 * P is the parametrization, q and q_U the quantizers, g the horizon gain (not differentiated). W depends on the layer alone, never
 * on the sequences of a call: the horizon is learned once, see `GainOptions`, and kept in the config. Weights are stored in
 * Keras' layout and order: `kernel` Uᵀ [inputs, units], `recurrent_kernel` the latent, transposed, `bias` [units]; then, where
 * they exist, `recurrent_threshold` and `output_threshold` of modReLU [units], `recurrent_base` (transposed) and what quantizers
 * keep. Input [batch, time, inputs]; output [batch, units], or [batch, time, units] with `returnSequences`; the state that
 * `returnState` adds is h, before φ.
 *
 * A weight that is cheaper to apply than to form (Hadamard) is applied, except across the jumps of `callAtSteps`, which are
 * powers of it.
 *
 * Sources: Foucault, Mamalet and Malgouyres 2024 (arXiv 2402.04012), §3; horizon gain: ours.
 */
export class OrthogonalRNN extends RecurrentLayer {
  static readonly className: string = 'OrthogonalRNN';
  static override readonly options = ORTHOGONAL_RNN_OPTIONS;
  static override readonly foreignOptions = ORTHOGONAL_RNN_FOREIGN_OPTIONS;

  readonly recurrentActivation: RecurrentActivation;
  readonly outputActivation: OutputActivation;
  readonly parametrization: OrthogonalParametrization;
  readonly orthogonalPenalty: Required<OrthogonalPenaltyOptions> | null;
  readonly kernelInitializer: NamedInitializer;
  readonly biasInitializer: NamedInitializer;
  protected readonly stateSizes: readonly number[];

  private recurrentKernel!: LayerVariable;
  private base: LayerVariable | undefined;
  private bias!: LayerVariable;
  private recurrentThreshold: LayerVariable | undefined;
  private outputThreshold: LayerVariable | undefined;
  private recurrent!: QuantizedWeight;
  private kernel!: QuantizedWeight;
  /** null for none */
  private readonly horizonGain: HorizonGain | null;
  /** while `apply` runs on tensors, whose length says nothing of others */
  private isCalled = false;

  constructor(config: OrthogonalRNNConfig) {
    super(config);
    this.stateSizes = [this.units];
    this.recurrentActivation = config.recurrentActivation ?? 'linear';
    this.outputActivation = config.outputActivation ?? 'relu';
    this.parametrization = getParametrization(config.parametrization ?? 'bjorck');
    // What it says of its latent it says of these units, or refuses them.
    this.parametrization.latentShape(this.units);
    this.orthogonalPenalty = config.orthogonalPenalty ? completePenalty(config.orthogonalPenalty) : null;
    const starting = (option: 'kernelInitializer' | 'biasInitializer', otherwise: WeightInitializer) =>
      checkWeightInitializer(this.caller, option, config[option] ?? otherwise);
    this.kernelInitializer = starting('kernelInitializer', 'glorotUniform');
    this.biasInitializer = starting('biasInitializer', 'zeros');
    requireSensiblePair(this);
    requireFits(this.caller, 'kernelQuantizer', this.kernelQuantizer, 'the input weight');
    const rounds = this.recurrentQuantizer.bits !== null && this.parametrization.exactBits === undefined;
    const gain = config.gain ?? (rounds && this.recurrentActivation === 'linear' ? {} : 'none');
    this.horizonGain = gain === 'none' ? null : new HorizonGain(gain, this.stateful);
  }

  protected buildWeights(inputs: number, time: number | undefined): void {
    if (time !== undefined && !this.isCalled) this.horizonGain?.learn(time);
    const { units, seed, parametrization } = this;
    const kernel = this.addInitialized('kernel', [inputs, units], weightInitializer(this.kernelInitializer, seed + 1));
    const transposed = (matrix: tf.Tensor) => {
      const stored = tf.transpose(matrix);
      matrix.dispose();
      return stored;
    };
    this.recurrentKernel = this.addVariable(
      'recurrent_kernel',
      transposed(parametrization.initialize(units, seed)),
      parametrization.trainable ?? true,
    );
    this.bias = this.addInitialized('bias', [units], weightInitializer(this.biasInitializer, seed + 3));
    if (this.recurrentActivation === 'modrelu') {
      this.recurrentThreshold = this.addVariable('recurrent_threshold', tf.zeros([units]));
    }
    if (this.outputActivation === 'modrelu') {
      this.outputThreshold = this.addVariable('output_threshold', tf.zeros([units]));
    }
    if (parametrization.base) {
      this.base = this.addVariable('recurrent_base', transposed(parametrization.base.initialize(units, seed)), false);
    }
    this.recurrent = this.quantize('recurrent_kernel', this.recurrentQuantizer, () => this.orthogonalWeight());
    this.kernel = this.quantize('kernel', this.kernelQuantizer, () => tf.transpose(kernel.read()) as tf.Tensor2D);
    const penalty = this.orthogonalPenalty;
    if (penalty) {
      this.addLoss(() =>
        tf.tidy(() => {
          const weight = penalty.on === 'quantized' ? this.recurrent.value() : this.recurrent.real();
          return tf.mul<tf.Scalar>(orthogonalPenalty(weight), penalty.strength);
        }),
      );
    }
  }

  /** The horizon gain as it is known: without a horizon before a length is. */
  get gain(): GainOptions | 'none' {
    const halves = this.built ? [] : (this.directions as OrthogonalRNN[]);
    return this.horizonGain?.getConfig(halves.map(({ horizonGain }) => horizonGain)) ?? 'none';
  }

  /**
   * Runs the layer on tensors, or adds it to a graph. With `training: true`, a layer that knows no horizon for its gain takes the length
   * of these sequences, once and for all.
   */
  override apply(
    inputs: tf.Tensor | tf.Tensor[] | SymbolicTensor | SymbolicTensor[],
    kwargs: Record<string, unknown> = {},
  ): tf.Tensor | tf.Tensor[] | SymbolicTensor | SymbolicTensor[] {
    this.isCalled = [inputs].flat()[0] instanceof tf.Tensor;
    try {
      return super.apply(inputs, kwargs);
    } finally {
      this.isCalled = false;
    }
  }

  override call(inputs: tf.Tensor | tf.Tensor[], kwargs: Record<string, unknown> = {}): tf.Tensor | tf.Tensor[] {
    if (kwargs.training === true) this.horizonGain?.learn([inputs].flat()[0]!.shape[1] ?? 0);
    return super.call(inputs, kwargs);
  }

  /**
   * The weight that the recurrence uses: parametrized, quantized, scaled by the horizon gain.
   *
   * @returns W, shape [units, units], rows are outputs (`h_t = W h_{t−1}`)
   */
  recurrentWeight(): tf.Tensor2D {
    return tf.tidy(() => {
      const weight = this.recurrent.value();
      return this.quantization && this.horizonGain ? normalizeGain(weight, this.horizonGain.inUse) : weight;
    });
  }

  /**
   * The horizon gain that W is divided by, 1 where none is used.
   *
   * @param state of the quantizers; default: as they stand
   */
  recurrentGain(state: QuantizationState = this): number {
    if (!state.quantization || !this.horizonGain) return 1;
    const weight = this.recurrent.value(state);
    const gain = gainDivisor(weight, this.horizonGain.inUse);
    weight.dispose();
    return gain;
  }

  /** @returns P(latent), shape [units, units], before quantization */
  orthogonalWeight(): tf.Tensor2D {
    return tf.tidy(() => this.parametrization.weight(this.latent(), this.baseMatrix()));
  }

  /**
   * What W is made of before quantization and gain, diag(signs) blockdiag(H_m, …) / √m, where the parametrization says so.
   *
   * @returns ±1, [units], and m; undefined where W is something else
   */
  hadamardWeight(): { signs: Int8Array; blockSize: number } | undefined {
    let weight: { signs: Int8Array; blockSize: number } | undefined;
    tf.tidy(() => {
      const made = this.parametrization.operator?.(this.latent()).hadamard;
      if (made) weight = { signs: Int8Array.from(made.signs.dataSync()), blockSize: made.blockSize };
    });
    return weight;
  }

  /** @returns U, shape [units, inputs], quantized when the layer's quantization is on */
  kernelWeight(): tf.Tensor2D {
    return this.kernel.value();
  }

  /** @returns b, shape [units]; the layer's own tensor, not to be disposed */
  biasWeight(): tf.Tensor1D {
    return this.bias.read() as tf.Tensor1D;
  }

  /** @returns thresholds of modReLU in σ and in φ, [units] each, the layer's own tensors; undefined where it is another function */
  thresholds(): { recurrent: tf.Tensor1D | undefined; output: tf.Tensor1D | undefined } {
    return {
      recurrent: this.recurrentThreshold?.read() as tf.Tensor1D | undefined,
      output: this.outputThreshold?.read() as tf.Tensor1D | undefined,
    };
  }

  /** W and U with their quantizers: what is encoded when the layer becomes integers. */
  get weightsToEncode(): { recurrent: QuantizedWeight; kernel: QuantizedWeight } {
    return { recurrent: this.recurrent, kernel: this.kernel };
  }

  get recurrentVariables(): readonly LayerVariable[] {
    return [this.recurrentKernel];
  }

  override get moveBaseEvery(): number | null {
    return this.parametrization.base?.every ?? null;
  }

  override moveBase(): void {
    const { base } = this.parametrization;
    if (!base) return;
    tf.tidy(() => {
      const moved = base.move(this.latent(), this.baseMatrix()!);
      this.recurrentKernel.write(tf.transpose(moved.latent));
      this.base!.write(tf.transpose(moved.base));
    });
  }

  override retractionOf(
    variable: LayerVariable,
  ): ((value: tf.Tensor, change: tf.Tensor, seed: number) => tf.Tensor) | undefined {
    const { parametrization } = this;
    if (variable !== this.recurrentKernel || !parametrization.retract) return undefined;
    return (value, change, seed) =>
      tf.tidy(() =>
        tf.transpose(
          parametrization.retract!(tf.transpose(value) as tf.Tensor2D, tf.transpose(change) as tf.Tensor2D, seed),
        ),
      );
  }

  override meanOf(variable: LayerVariable): MeanOfVariable | undefined {
    if (variable !== this.recurrentKernel) return undefined;
    return recurrentMean(this.parametrization, variable, this.base, () => this.orthogonalWeight());
  }

  override get canJump(): boolean {
    return this.recurrentActivation === 'linear' && this.initialState === 'zero' && !this.goBackwards && !this.stateful;
  }

  /**
   * φ(h_t) at chosen time steps only, for training on sampled steps. Steps between them are crossed by powers of the
   * affine map, so they must lie where the input is constant.
   *
   * @param x sequences, shape [batch, time, inputs]
   * @param steps ascending time steps
   * @param segments where x is constant in time
   * @param options.training as for `apply`; default false
   * @returns shape [batch, steps, units]
   * @throws LayerConfigError when the recurrence is not one that can jump
   * @throws ShapeError when a step would be crossed whose input is not known to be constant
   */
  override callAtSteps(
    x: tf.Tensor3D,
    steps: readonly number[],
    segments: readonly Segment[],
    { training = false }: { training?: boolean } = {},
  ): tf.Tensor3D {
    if (!this.canJump) {
      throw new LayerConfigError(
        `${this.name}: callAtSteps needs a linear recurrence that starts at zero and reads forwards`,
      );
    }
    if (training) this.horizonGain?.learn(x.shape[1]);
    return tf.tidy(() => this.activate(linearAtSteps(this.affineMap(), x, steps, segments)));
  }

  protected override ownConfig(): tf.serialization.ConfigDict {
    return {
      ...super.ownConfig(),
      recurrentActivation: this.recurrentActivation,
      outputActivation: this.outputActivation,
      parametrization: configOf(this.parametrization),
      gain: this.gain,
      orthogonalPenalty: this.orthogonalPenalty && { ...this.orthogonalPenalty },
      kernelInitializer: { ...this.kernelInitializer },
      biasInitializer: { ...this.biasInitializer },
    } as tf.serialization.ConfigDict;
  }

  protected unroll(x: tf.Tensor3D, request: UnrollRequest): Unrolled {
    const isPlain = this.recurrentActivation === 'linear' && !request.initialStates && !request.mask && x.shape[1] > 0;
    const isFast = isPlain && !this.parametrization.operator && (this.usesKrylov(x) || this.maxStateBytes === null);
    return isFast ? this.unrollPlain(x) : this.unrollStates(x, request);
  }

  /** Whether the Krylov matrix is the cheaper way, which keeps no states: it costs d² p and B d p a time step, the scan B d² and B d p. */
  private usesKrylov(x: tf.Tensor3D): boolean {
    const [batch, , features] = x.shape;
    return !this.returnSequences && (features + 1) * (this.units + batch) <= batch * (this.units + features);
  }

  /** A linear recurrence from zero: the fast ways. */
  private unrollPlain(x: tf.Tensor3D): Unrolled {
    const recurrence = this.affineMap();
    if (this.returnSequences) {
      const states = linearScan(recurrence, x);
      return { outputs: this.activate(states), states: () => [this.lastOf(states)] };
    }
    const last = this.usesKrylov(x) ? linearLast(recurrence, x) : linearScanLast(recurrence, x);
    return { outputs: this.activate(last), states: () => [last] };
  }

  private unrollStates(x: tf.Tensor3D, { initialStates, mask }: UnrollRequest): Unrolled {
    const states = activatedScan(x, {
      activation: this.recurrentActivation,
      threshold: this.thresholds().recurrent,
      ...this.appliedWeight(),
      kernel: this.kernelWeight(),
      bias: this.biasWeight(),
      initialState: initialStates?.[0] ?? null,
      mask,
      returnSequences: this.returnSequences,
      maxStateBytes: this.maxStateBytes,
    });
    return { outputs: this.activate(states), states: () => [this.lastOf(states, initialStates?.[0])] };
  }

  private lastOf(states: tf.Tensor, start?: tf.Tensor2D): tf.Tensor2D {
    return this.returnSequences ? lastStep(states as tf.Tensor3D, start) : (states as tf.Tensor2D);
  }

  private affineMap(): AffineRecurrence {
    return { w: this.recurrentWeight(), u: this.kernelWeight(), b: this.biasWeight() };
  }

  /** The weight as what it does to states: as its parametrization offers, scaled by the gain, or as a product with it. */
  private appliedWeight(): { latent: tf.Tensor; operator: (latent: tf.Tensor) => LinearOperator } {
    const { parametrization } = this;
    if (!parametrization.operator) return { latent: this.recurrentWeight(), operator: denseOperator };
    const scale = 1 / this.recurrentGain();
    const operator = (latent: tf.Tensor) => scaledOperator(parametrization.operator!(latent), scale);
    return { latent: this.latent(), operator };
  }

  private latent(): tf.Tensor {
    return tf.transpose(this.recurrentKernel.read());
  }

  private baseMatrix(): tf.Tensor2D | undefined {
    return this.base && (tf.transpose(this.base.read()) as tf.Tensor2D);
  }

  private activate<T extends tf.Tensor>(h: T): T {
    return activateOutput(this.outputActivation, h, this.thresholds().output);
  }
}

tf.serialization.registerClass(OrthogonalRNN);

/**
 * An `OrthogonalRNN` layer, for `tf.sequential` and functional models.
 *
 * @throws LayerConfigError when an option is out of its range, or options make no sense together; the message says what is allowed
 * @example
 * const model = tf.sequential({ layers: [
 *   orthogonalRNN({ units: 64, recurrentQuantizer: { name: 'uniform', bits: 4 }, inputShape: [null, 1] }),
 *   tf.layers.dense({ units: 10 }),
 * ] });
 */
export function orthogonalRNN(config: OrthogonalRNNConfig): OrthogonalRNN {
  return new OrthogonalRNN(config);
}
