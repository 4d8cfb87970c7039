import {
  gainDivisor,
  getParametrization,
  type LinearOperator,
  normalizeGain,
  type OrthogonalParametrization,
} from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable, SymbolicTensor } from '@tensorflow/tfjs-layers';
import { checkCompatibility, checkSquareQuantizer } from './check-compatibility.js';
import { configOf } from './config-of.js';
import { LayerConfigError } from './errors.js';
import type { GainOptions } from './gain.js';
import { HorizonGain } from './horizon-gain.js';
import type { MeanOfVariable } from './mean-of-variable.js';
import {
  ORTHOGONAL_RNN_FOREIGN_OPTIONS,
  ORTHOGONAL_RNN_OPTIONS,
  type OrthogonalRNNConfig,
  type RecurrentActivation,
} from './orthogonal-rnn-config.js';
import { activateOutput, type OutputActivation } from './output-activation.js';
import { completePenalty, type OrthogonalPenaltyOptions } from './penalty.js';
import { penaltyLoss } from './penalty-loss.js';
import type { QuantizationState, QuantizedWeight } from './quantized-weight.js';
import { activatedScan } from './recurrence/activated-scan.js';
import type { AffineRecurrence } from './recurrence/check-shapes.js';
import { denseOperator } from './recurrence/dense-operator.js';
import type { Segment } from './recurrence/jumps.js';
import { isKrylovCheaper } from './recurrence/krylov-cost.js';
import { lastStep } from './recurrence/last-step.js';
import { linearLast } from './recurrence/linear-last.js';
import { linearAtSteps, linearScan, linearScanLast } from './recurrence/linear-scan.js';
import { paddedInFront } from './recurrence/padded-in-front.js';
import { scaledOperator } from './recurrence/scaled-operator.js';
import { RecurrentLayer } from './recurrent-layer.js';
import { recurrentMean } from './recurrent-mean.js';
import type { Unrolled, UnrollRequest } from './unrolled.js';
import {
  checkWeightInitializer,
  type NamedInitializer,
  type WeightInitializer,
  weightInitializer,
} from './weight-initializer.js';

/**
 * Recurrent layer with a quantized, nearly orthogonal recurrent weight (QORNN):
 *
 *     W = q(P(latent)) / g,   h_t = σ(W h_{t−1} + q_U(U) x_t + b),   y_t = φ(h_t)
 *
 * P is the parametrization, q and q_U the quantizers, g the horizon gain (not differentiated). W does not depend on the sequences of a
 * call: the horizon is set once, see `GainOptions`, and saved in the config.
 *
 * Weights in the layout and order of Keras: `kernel` Uᵀ [inputs, units], `recurrent_kernel` (the latent, transposed), `bias` [units];
 * then, if present, `recurrent_threshold` and `output_threshold` of modReLU [units], `recurrent_base` (transposed) and the variables of
 * quantizers. Input [batch, time, inputs]; output [batch, units], or [batch, time, units] with `returnSequences`; `returnState` adds
 * h, before φ.
 *
 * A Hadamard weight is applied as an operator, never formed, except in `callAtSteps`, which needs powers of W.
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
  /** null without gain */
  private readonly horizonGain: HorizonGain | null;
  /** true while `apply` runs on tensors: their length is not that of later batches */
  private isCalled = false;

  constructor(config: OrthogonalRNNConfig) {
    super(config);
    this.stateSizes = [this.units];
    this.recurrentActivation = config.recurrentActivation ?? 'linear';
    this.outputActivation = config.outputActivation ?? 'relu';
    this.parametrization = getParametrization(config.parametrization ?? 'bjorck');
    // Throws if the parametrization does not support this number of units.
    this.parametrization.latentShape(this.units);
    this.orthogonalPenalty = config.orthogonalPenalty ? completePenalty(config.orthogonalPenalty) : null;
    const starting = (option: 'kernelInitializer' | 'biasInitializer', otherwise: WeightInitializer) =>
      checkWeightInitializer(this.caller, option, config[option] ?? otherwise);
    this.kernelInitializer = starting('kernelInitializer', 'glorotUniform');
    this.biasInitializer = starting('biasInitializer', 'zeros');
    checkCompatibility(this);
    checkSquareQuantizer(this.caller, 'kernelQuantizer', this.kernelQuantizer, 'the input weight');
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
    if (penalty) this.addLoss(() => penaltyLoss(penalty, this.recurrent));
  }

  /** The options of the horizon gain; without a horizon until it is set. */
  get gain(): GainOptions | 'none' {
    const halves = this.built ? [] : (this.directions as OrthogonalRNN[]);
    return this.horizonGain?.getConfig(halves.map(({ horizonGain }) => horizonGain)) ?? 'none';
  }

  /**
   * Runs the layer on tensors, or adds it to a graph. With `training: true`, the first call sets an unknown horizon of the gain to its
   * sequence length.
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
   * The recurrent weight as the network uses it: parametrized, quantized, divided by the horizon gain.
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
   * The horizon gain that W is divided by; 1 without gain.
   *
   * @param state of the quantizers; default: the current one
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
   * The factors of a Hadamard weight before quantization and gain, diag(signs) blockdiag(H_m, …) / √m.
   *
   * @returns signs ±1, [units], and the block size m; undefined for other parametrizations
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

  /** @returns b, shape [units]; owned by the layer, do not dispose it */
  biasWeight(): tf.Tensor1D {
    return this.bias.read() as tf.Tensor1D;
  }

  /** @returns thresholds of modReLU in σ and φ, [units] each, owned by the layer; undefined for other activations */
  thresholds(): { recurrent: tf.Tensor1D | undefined; output: tf.Tensor1D | undefined } {
    return {
      recurrent: this.recurrentThreshold?.read() as tf.Tensor1D | undefined,
      output: this.outputThreshold?.read() as tf.Tensor1D | undefined,
    };
  }

  /** W and U with their quantizers, for `describe`. */
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
   * φ(h_t) at the given time steps only, for training on sampled time steps. Skipped steps are computed by powers of the affine map, so
   * the input must be constant there.
   *
   * @param x sequences, shape [batch, time, inputs]
   * @param steps ascending time steps
   * @param segments time segments of constant x
   * @param options.training as for `apply`; default false
   * @returns shape [batch, steps, units]
   * @throws LayerConfigError unless `canJump`
   * @throws ShapeError when a skipped step is in no segment
   */
  override callAtSteps(
    x: tf.Tensor3D,
    steps: readonly number[],
    segments: readonly Segment[],
    { training = false }: { training?: boolean } = {},
  ): tf.Tensor3D {
    if (!this.canJump) {
      throw new LayerConfigError(
        `${this.name}: callAtSteps needs a linear recurrence with initialState 'zero', without goBackwards and stateful`,
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
    const { initialStates, mask, lengths } = request;
    const isPadded = lengths !== null && !this.returnSequences;
    const isPlain = this.recurrentActivation === 'linear' && !initialStates && (!mask || isPadded) && x.shape[1] > 0;
    const isFast = isPlain && !this.parametrization.operator && (this.usesKrylov(x) || this.maxStateBytes === null);
    if (!isFast) return this.unrollStates(x, request);
    const plain = { recurrence: this.affineMap(), x };
    return this.unrollPlain(isPadded ? paddedInFront(plain.recurrence, x, lengths) : plain);
  }

  private usesKrylov({ shape: [batch, , features] }: tf.Tensor3D): boolean {
    return !this.returnSequences && isKrylovCheaper({ batch, features, units: this.units });
  }

  /** Fast paths of a linear recurrence from zero. */
  private unrollPlain({ recurrence, x }: { recurrence: AffineRecurrence; x: tf.Tensor3D }): Unrolled {
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

  /** The weight as an operator: that of its parametrization divided by the gain, else the dense matrix. */
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
 * Creates an `OrthogonalRNN` layer, for sequential and functional models.
 *
 * @throws LayerConfigError when an option is invalid, or options contradict each other
 * @example
 * const model = tf.sequential({ layers: [
 *   orthogonalRNN({ units: 64, recurrentQuantizer: { name: 'uniform', bits: 4 }, inputShape: [null, 1] }),
 *   tf.layers.dense({ units: 10 }),
 * ] });
 */
export function orthogonalRNN(config: OrthogonalRNNConfig): OrthogonalRNN {
  return new OrthogonalRNN(config);
}
