import type { ForeignOptions, OptionTable } from '@qornn/options';
import { getQuantizer, type QuantizedTensor, type Quantizer } from '@qornn/quantizers';
import * as tf from '@tensorflow/tfjs-core';
import { InputSpec, initializers, type LayerVariable, type layers, SymbolicTensor } from '@tensorflow/tfjs-layers';
import { checkStates } from './check-states.js';
import { configOf } from './config-of.js';
import { defaultSeed } from './default-seed.js';
import { LayerConfigError, ShapeError } from './errors.js';
import { initialStateVariable } from './initial-state-variable.js';
import { kerasOptions } from './keras-options.js';
import { LayerTemplate } from './layer-template.js';
import { maskOfCall } from './mask-of-call.js';
import { canBeMasked, reversedMask } from './masks.js';
import type { MeanOfVariable } from './mean-of-variable.js';
import { firstShape, listOf } from './one-or-many.js';
import { checkOptions } from './options.js';
import { QuantizedWeight } from './quantized-weight.js';
import type { Segment } from './recurrence/jumps.js';
import { asFloat } from './recurrence/read-sequences.js';
import type { RecurrentLayerConfig } from './recurrent-layer-config.js';
import { RECURRENT_LAYER_OPTIONS } from './recurrent-layer-options.js';
import type { Unrolled, UnrollRequest } from './unrolled.js';
import type { Initializer } from './weight-initializer.js';
import { checkWeightSize } from './weight-size.js';

/** Static fields of a layer class. */
interface LayerClass {
  readonly className: string;
  readonly options: OptionTable<RecurrentLayerConfig>;
  readonly foreignOptions: ForeignOptions;
}

/**
 * Base class of the recurrent layers, with the interface of Keras: initial states (zeros, learned, or passed to `apply` as further inputs
 * or as `initialState`), `stateful`, masks, `goBackwards`, `returnSequences`, `returnState`; and the quantizers of the weights.
 *
 * Input [batch, time, features]. Masked time steps repeat the previous states and output. Subclasses define the weights and the
 * recurrence.
 */
export abstract class RecurrentLayer extends LayerTemplate {
  /** Checks of the options; subclasses with more options override it. */
  static readonly options: OptionTable<RecurrentLayerConfig> = RECURRENT_LAYER_OPTIONS;
  /** Options of Keras that the class lacks, for error messages. */
  static readonly foreignOptions: ForeignOptions = kerasOptions({});

  readonly units: number;
  readonly recurrentQuantizer: Quantizer;
  readonly kernelQuantizer: Quantizer;
  readonly returnSequences: boolean;
  readonly returnState: boolean;
  readonly goBackwards: boolean;
  readonly initialState: 'zero' | 'learned';
  /** seed of the initial weights: the option, else a default unique to this layer */
  readonly seed: number;
  readonly maxStateBytes: number | null;

  /**
   * Whether weights are quantized. If false, the layer uses its latent weights in full precision, for a warm start or to measure the cost
   * of quantization. Not part of the config.
   */
  quantization = true;

  /** Lower bound of the quantizers' bit widths, for bit schedules during training; null for none. Not part of the config. */
  minBits: number | null = null;
  /** number of input features; 0 until built */
  inputs = 0;

  private readonly quantizedWeights: QuantizedWeight[] = [];
  private readonly learnedStates: LayerVariable[] = [];
  private carriedStates: tf.Tensor2D[] | null = null;
  private readonly givenSeed: number | null;
  /** whether its input in any graph can have a mask */
  private canBeMasked = false;

  constructor(config: RecurrentLayerConfig) {
    const { className, options, foreignOptions } = new.target as unknown as LayerClass;
    checkOptions<RecurrentLayerConfig>(factoryOf(className), config, options, foreignOptions);
    super(config as ConstructorParameters<typeof layers.Layer>[0]);
    this.supportsMasking = true;
    // Wrappers require an input spec. build and call check the shape.
    this.inputSpec = [new InputSpec({})];
    this.units = config.units;
    this.recurrentQuantizer = getQuantizer(config.recurrentQuantizer ?? 'none');
    this.kernelQuantizer = getQuantizer(config.kernelQuantizer ?? 'none');
    this.returnSequences = config.returnSequences ?? false;
    this.returnState = config.returnState ?? false;
    this.goBackwards = config.goBackwards ?? false;
    this._stateful = config.stateful ?? false;
    this.initialState = config.initialState ?? 'zero';
    this.givenSeed = config.seed ?? null;
    this.seed = this.givenSeed ?? defaultSeed(this.id);
    this.maxStateBytes = config.maxStateBytes ?? null;
    if (this._stateful && this.initialState === 'learned') {
      throw new LayerConfigError(
        `${this.caller}: initialState is 'learned', but a stateful layer starts from the last states of the previous call; set only one of them`,
        'initialState',
      );
    }
  }

  /** Sizes of the states; the first gives the output. */
  protected abstract readonly stateSizes: readonly number[];

  /** Recurrent weights: those multiplied by states. `@qornn/training` trains them with their own learning rate. */
  abstract readonly recurrentVariables: readonly LayerVariable[];

  /** Biases. A change of a bias acts at every time step. */
  get biasVariables(): readonly LayerVariable[] {
    return this.weights.filter(({ originalName }) => originalName.endsWith('bias'));
  }

  /**
   * Adds the weights.
   *
   * @param inputs number of input features
   * @param time sequence length; undefined if unknown
   */
  protected abstract buildWeights(inputs: number, time: number | undefined): void;

  /** Runs sequences forwards in time (already reversed for `goBackwards`). Called inside `tf.tidy`. */
  protected abstract unroll(x: tf.Tensor3D, request: UnrollRequest): Unrolled;

  /** Training steps between two calls of `moveBase`; null without a moving base. */
  get moveBaseEvery(): number | null {
    return null;
  }

  /** Moves the base of a dynamic trivialization to the current weight. Does not change the weight. */
  moveBase(): void {}

  /** Whether the layer supports `callAtSteps`. */
  get canJump(): boolean {
    return false;
  }

  /**
   * The outputs at the given time steps only, if `canJump`; see `OrthogonalRNN`.
   *
   * @throws LayerConfigError unless `canJump`
   */
  callAtSteps(
    ..._: [x: tf.Tensor3D, steps: readonly number[], segments: readonly Segment[], options?: { training?: boolean }]
  ): tf.Tensor3D {
    throw new LayerConfigError(`${this.name}: callAtSteps is not supported by this layer (canJump is false)`);
  }

  /**
   * The retraction of a variable on a manifold: from its value and the change that an optimizer would add, both as stored, to the next
   * value. Undefined for variables that are updated by addition.
   */
  retractionOf(_: LayerVariable): ((value: tf.Tensor, change: tf.Tensor, seed: number) => tf.Tensor) | undefined {
    return undefined;
  }

  /**
   * How to average a variable over training steps, if the mean of its values is not a valid value. Undefined for variables whose values
   * can be averaged.
   */
  meanOf(_: LayerVariable): MeanOfVariable | undefined {
    return undefined;
  }

  /** Refreshes the quantizer variables that are not trained by gradients (orthogonal rounding). */
  refreshQuantizers(): void {
    for (const weight of this.quantizedWeights) weight.refresh();
  }

  /**
   * Sets all quantizer variables, learned steps for instance, to their initial values for the current weights. Call it after weights from
   * elsewhere are written into the layer.
   */
  restartQuantizers(): void {
    for (const weight of this.quantizedWeights) weight.restart();
  }

  /** @returns the learned initial states, [size] each, owned by the layer; empty for zeros */
  initialStates(): tf.Tensor1D[] {
    return this.learnedStates.map((state) => state.read() as tf.Tensor1D);
  }

  /**
   * The integer codes of the quantized weights by name, at the quantizers' own bit widths, independent of the switches.
   *
   * @throws QuantizerError when a weight is not finite
   */
  encodedWeights(): Record<string, QuantizedTensor> {
    const coded = this.quantizedWeights.filter(({ isQuantized }) => isQuantized);
    return Object.fromEntries(coded.map((weight) => [weight.name, weight.encode()]));
  }

  /**
   * Resets the carried states to the initial ones, or to the given ones.
   *
   * @param states [batch, size] each; not disposed
   * @throws LayerConfigError when the layer is not stateful
   */
  override resetStates(states?: tf.Tensor | tf.Tensor[]): void {
    if (!this.stateful) throw new LayerConfigError(`${this.name}: resetStates needs stateful: true`);
    const given = listOf(states) as tf.Tensor2D[];
    if (given.length > 0) checkStates(this.name, given, this.stateSizes, given[0]!.shape[0] ?? null);
    this.carry(given.length > 0 ? given : null);
  }

  /** The carried states of a stateful layer, owned by the layer; null each if there are none. */
  get states(): (tf.Tensor2D | null)[] {
    return this.carriedStates ?? this.stateSizes.map(() => null);
  }

  /**
   * @param inputs sequences; only the batch size matters
   * @returns the default initial states, [batch, size] each, as new tensors
   */
  getInitialState(inputs: tf.Tensor): tf.Tensor2D[] {
    const batch = inputs.shape[0]!;
    return tf.tidy(() => this.learned(batch) ?? this.stateSizes.map((size) => tf.zeros<tf.Rank.R2>([batch, size])));
  }

  override build(inputShape: (number | null)[] | (number | null)[][]): void {
    const shape = firstShape(inputShape);
    const inputs = shape[2];
    if (shape.length !== 3 || inputs == null || inputs < 1) {
      throw new ShapeError(
        `${this.caller}: input must be [batch, time, features] with known features, but is [${shape}]`,
      );
    }
    super.build(inputShape as (number | null)[]);
    this.inputs = inputs;
    this.buildWeights(inputs, shape[1] ?? undefined);
    if (this.initialState === 'learned') {
      this.stateSizes.forEach((size, i) => {
        this.learnedStates.push(initialStateVariable(i, (name) => this.addVariable(name, tf.zeros([size]))));
      });
    }
    this.built = true;
  }

  /**
   * Runs the layer on tensors, or adds it to a graph.
   *
   * @param inputs x, or [x, …initial states]
   * @param kwargs `initialState`: initial states, as an alternative to further inputs; `mask`: [batch, time]; `lengths`: instead of a
   *   mask, the number of time steps of each sequence, integers; later time steps are padding
   */
  override apply(
    inputs: tf.Tensor | tf.Tensor[] | SymbolicTensor | SymbolicTensor[],
    kwargs: Record<string, unknown> = {},
  ): tf.Tensor | tf.Tensor[] | SymbolicTensor | SymbolicTensor[] {
    const { initialState, ...rest } = kwargs;
    const [x, ...further] = listOf(inputs as tf.Tensor[]) as [tf.Tensor, ...tf.Tensor[]];
    // A model calls its layers with lists, and may pass the mask of an earlier layer. See canBeMasked.
    const isModel = Array.isArray(inputs) && this.inboundNodes.length > 0;
    if (isModel && !this.canBeMasked) delete rest.mask;
    if (isModel && rest.lengths != null) {
      throw new ShapeError(`${this.name}: lengths are for calls of a layer; pass a mask to a model`);
    }
    const named = isModel ? [] : (listOf(initialState) as tf.Tensor[]);
    if (further.length > 0 && named.length > 0) {
      throw new ShapeError(`${this.name}: initial states are passed twice, as further inputs and as initialState`);
    }
    const states = [...further, ...named];
    const isSymbolic = [x, ...states].some((tensor) => tensor instanceof SymbolicTensor);
    if (!isSymbolic) return super.apply(x, (states.length > 0 ? { ...rest, initialState: states } : rest) as never);
    if (states.length > 0) checkStates(this.name, states, this.stateSizes, x.shape[0] ?? null);
    this.canBeMasked ||= x instanceof SymbolicTensor && canBeMasked(x);
    const spec = this.inputSpec;
    this.inputSpec = [...spec, ...states.map(() => new InputSpec({}))];
    try {
      return super.apply((states.length > 0 ? [x, ...states] : x) as never, rest as never);
    } finally {
      this.inputSpec = spec;
    }
  }

  override call(inputs: tf.Tensor | tf.Tensor[], kwargs: Record<string, unknown> = {}): tf.Tensor | tf.Tensor[] {
    return tf.tidy(() => {
      const [input, ...further] = listOf(inputs) as [tf.Tensor3D, ...tf.Tensor2D[]];
      // Wrappers pass initial states by name.
      const given = further.length > 0 ? further : (listOf(kwargs.initialState) as tf.Tensor2D[]);
      const x = asFloat(this.name, 'the input', input);
      if (x.rank !== 3 || x.shape[2] !== this.inputs) {
        throw new ShapeError(`${this.name}: input must be [batch, time, ${this.inputs} features], but is [${x.shape}]`);
      }
      const inOrder = <T extends tf.Tensor>(sequence: T): T => (this.goBackwards ? tf.reverse(sequence, 1) : sequence);
      const { mask, lengths } = maskOfCall(this.name, x, {
        mask: listOf(kwargs.mask as tf.Tensor | tf.Tensor[])[0],
        lengths: kwargs.lengths,
      });
      const { outputs, states } = this.unroll(inOrder(x), {
        initialStates: this.startOf(given, x.shape[0]),
        mask: mask && inOrder(mask),
        // Reversed in time, the padding is in front.
        lengths: this.goBackwards ? null : lengths,
      });
      if (!this.stateful && !this.returnState) return outputs;
      const last = states();
      if (this.stateful) this.carry(last);
      return this.returnState ? [outputs, ...last] : outputs;
    });
  }

  override computeOutputShape(inputShape: (number | null)[] | (number | null)[][]): (number | null)[] {
    const [batch, time] = firstShape(inputShape) as [number | null, number | null];
    const outputs = this.returnSequences ? [batch, time, this.units] : [batch, this.units];
    const shapes = [outputs, ...this.stateSizes.map((size) => [batch, size])];
    // The declaration of the base class does not allow several output shapes.
    return (this.returnState ? shapes : outputs) as (number | null)[];
  }

  /** With `returnSequences`, the mask of the input in the time order of the outputs; otherwise none. */
  override computeMask(_: tf.Tensor | tf.Tensor[], mask?: tf.Tensor | tf.Tensor[]): tf.Tensor {
    const given = this.returnSequences ? (listOf(mask)[0] ?? null) : null;
    const outputs = given && this.goBackwards ? reversedMask(given) : given;
    return (this.returnState ? [outputs, ...this.stateSizes.map(() => null)] : outputs) as unknown as tf.Tensor;
  }

  protected ownConfig(): tf.serialization.ConfigDict {
    return {
      units: this.units,
      recurrentQuantizer: configOf(this.recurrentQuantizer),
      kernelQuantizer: configOf(this.kernelQuantizer),
      returnSequences: this.returnSequences,
      returnState: this.returnState,
      goBackwards: this.goBackwards,
      stateful: this.stateful,
      initialState: this.initialState,
      seed: this.givenSeed,
      maxStateBytes: this.maxStateBytes,
    } as tf.serialization.ConfigDict;
  }

  protected override disposeWeights(): number {
    this.carry(null);
    return super.disposeWeights();
  }

  /** Name of the factory function, for error messages. */
  protected get caller(): string {
    return factoryOf(this.getClassName());
  }

  /** Adds a variable with an initial value, and disposes that. */
  protected addVariable(name: string, initial: tf.Tensor, trainable = true): LayerVariable {
    const variable = this.addWeight(
      name,
      initial.shape,
      'float32',
      initializers.zeros() as never,
      undefined,
      trainable,
    );
    variable.write(initial);
    initial.dispose();
    return variable;
  }

  /** Adds a variable with an initializer of TensorFlow.js. */
  protected addInitialized(name: string, shape: number[], initializer: Initializer): LayerVariable {
    checkWeightSize(this.caller, name, shape);
    return this.addWeight(name, shape, 'float32', initializer as never);
  }

  /**
   * Adds a quantizer to a weight.
   *
   * @param read returns the weight before quantization, [outputs, inputs], as a new tensor
   */
  protected quantize(name: string, quantizer: Quantizer, read: () => tf.Tensor2D): QuantizedWeight {
    const weight = new QuantizedWeight(name, quantizer, this, read, (variable, initial, trainable) =>
      this.addVariable(variable, initial, trainable),
    );
    this.quantizedWeights.push(weight);
    return weight;
  }

  /** The initial states of a call; null for zeros. */
  private startOf(given: tf.Tensor2D[], batch: number): tf.Tensor2D[] | null {
    const states = given.length > 0 ? given : (this.carriedStates ?? this.learned(batch));
    if (!states) return null;
    const hint = states === this.carriedStates ? '; call resetStates() before a batch of another size' : '';
    checkStates(this.name, states, this.stateSizes, batch, hint);
    return states.map((state, i) => asFloat(this.name, `state ${i}`, state));
  }

  private learned(batch: number): tf.Tensor2D[] | null {
    if (this.initialState === 'zero') return null;
    return this.initialStates().map((state) => tf.tile(tf.expandDims(state, 0), [batch, 1]) as tf.Tensor2D);
  }

  private carry(states: tf.Tensor2D[] | null): void {
    const before = this.carriedStates;
    this.carriedStates = states?.map((state) => tf.keep(tf.clone(state))) ?? null;
    tf.dispose(before ?? []);
  }
}

/** Name of the factory function of a layer class. */
function factoryOf(className: string): string {
  return className[0]!.toLowerCase() + className.slice(1);
}
