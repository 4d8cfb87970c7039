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
import { canBeMasked, reversedMask } from './masks.js';
import { firstShape, listOf } from './one-or-many.js';
import { checkOptions } from './options.js';
import { QuantizedWeight } from './quantized-weight.js';
import type { Segment } from './recurrence/jumps.js';
import { asFloat, asMask } from './recurrence/read-sequences.js';
import type { RecurrentLayerConfig } from './recurrent-layer-config.js';
import { RECURRENT_LAYER_OPTIONS } from './recurrent-layer-options.js';
import type { Unrolled, UnrollRequest } from './unrolled.js';
import type { Initializer } from './weight-initializer.js';
import { checkWeightSize } from './weight-size.js';

/** How a variable takes part in a mean over training steps. */
export interface MeanOfVariable {
  /** what is to be averaged, a new tensor */
  read(): tf.Tensor;
  /** takes a mean over; it stays the caller's */
  write(mean: tf.Tensor): void;
}

/** A class of layers: what it is called and what its options must be. */
interface LayerClass {
  readonly className: string;
  readonly options: OptionTable<RecurrentLayerConfig>;
  readonly foreignOptions: ForeignOptions;
}

/**
 * What the recurrent layers have in common, as Keras users expect it: initial states (zeros, learned, given to `apply` as further
 * inputs or as `initialState`), states that are carried from call to call, masks, directions, and what is returned; and the
 * quantizers of their weights.
 *
 * Input [batch, time, features]. Where a mask is 0, states and outputs stay those of the time step before. A subclass says which
 * weights it has and how it runs a sequence.
 */
export abstract class RecurrentLayer extends LayerTemplate {
  /** What each option of the class must be: a subclass with more of them says so. */
  static readonly options: OptionTable<RecurrentLayerConfig> = RECURRENT_LAYER_OPTIONS;
  /** Options of Keras, for the message about one that the class does not have. */
  static readonly foreignOptions: ForeignOptions = kerasOptions({});

  readonly units: number;
  readonly recurrentQuantizer: Quantizer;
  readonly kernelQuantizer: Quantizer;
  readonly returnSequences: boolean;
  readonly returnState: boolean;
  readonly goBackwards: boolean;
  readonly initialState: 'zero' | 'learned';
  /** of the initial weights: the one that was given, else one of this layer alone */
  readonly seed: number;
  readonly maxStateBytes: number | null;

  /**
   * Whether the quantizers act. Off, the layer computes with its latent weights in full precision: for a warm start, and
   * to evaluate what quantization costs. A switch of the running layer, not part of its config.
   */
  quantization = true;

  /** While set, quantizers act with at least so many bits: for widths that fall during training. Not part of the config. */
  minBits: number | null = null;
  /** features of its input; 0 until it is built */
  inputs = 0;

  private readonly quantizedWeights: QuantizedWeight[] = [];
  private readonly learnedStates: LayerVariable[] = [];
  private carriedStates: tf.Tensor2D[] | null = null;
  private readonly givenSeed: number | null;
  /** whether a mask can come to one of its places in graphs */
  private canBeMasked = false;

  constructor(config: RecurrentLayerConfig) {
    const { className, options, foreignOptions } = new.target as unknown as LayerClass;
    checkOptions<RecurrentLayerConfig>(factoryOf(className), config, options, foreignOptions);
    super(config as ConstructorParameters<typeof layers.Layer>[0]);
    this.supportsMasking = true;
    // What it may be is said by build and call; that there is one, wrappers want to know.
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
        `${this.caller}: initialState is 'learned', but a stateful layer starts where the last call ended; choose one of them`,
        'initialState',
      );
    }
  }

  /** Sizes of the states; the first is the one that outputs are made of. */
  protected abstract readonly stateSizes: readonly number[];

  /** Weights that learn at a rate of their own in a `Trainer`: what states are multiplied with. */
  abstract readonly recurrentVariables: readonly LayerVariable[];

  /** Weights that every time step adds whatever the input, so that a change of one counts as often as there are steps. */
  get biasVariables(): readonly LayerVariable[] {
    return this.weights.filter(({ originalName }) => originalName.endsWith('bias'));
  }

  /**
   * Adds the weights.
   *
   * @param inputs features
   * @param time length of the sequences, where it is known
   */
  protected abstract buildWeights(inputs: number, time: number | undefined): void;

  /** Runs sequences, in the order in which they are to be read. Called in a tidy. */
  protected abstract unroll(x: tf.Tensor3D, request: UnrollRequest): Unrolled;

  /** Training steps between two moves of a base that a weight is measured from; null where there is none. */
  get moveBaseEvery(): number | null {
    return null;
  }

  /** Moves that base to where the weight is. The weight stays the same. */
  moveBase(): void {}

  /** Whether `callAtSteps` is for this layer. */
  get canJump(): boolean {
    return false;
  }

  /**
   * The outputs at chosen time steps only, where `canJump`; see `OrthogonalRNN`.
   *
   * @throws LayerConfigError where the layer cannot jump
   */
  callAtSteps(
    ..._: [x: tf.Tensor3D, steps: readonly number[], segments: readonly Segment[], options?: { training?: boolean }]
  ): tf.Tensor3D {
    throw new LayerConfigError(`${this.name}: callAtSteps is for layers that can jump, and this one cannot`);
  }

  /**
   * How a variable that lives on a manifold takes a step: from its value and the change that an optimizer would add, both as stored,
   * to the next value. Undefined where a plain addition is right.
   */
  retractionOf(_: LayerVariable): ((value: tf.Tensor, change: tf.Tensor, seed: number) => tf.Tensor) | undefined {
    return undefined;
  }

  /**
   * What a mean over training steps is taken of, for a variable that has no use for a mean of its own values, and how such a mean
   * becomes the state of the layer. Undefined where the values themselves are right.
   */
  meanOf(_: LayerVariable): MeanOfVariable | undefined {
    return undefined;
  }

  /** Brings up to date what quantizers keep beside the weights (orthogonal rounding), where it is not the gradient that does. */
  refreshQuantizers(): void {
    for (const weight of this.quantizedWeights) weight.refresh();
  }

  /** @returns where sequences start, one [size] for each state, the layer's own tensors; empty for zeros */
  initialStates(): tf.Tensor1D[] {
    return this.learnedStates.map((state) => state.read() as tf.Tensor1D);
  }

  /**
   * The integer codes of the weights that have them, by name, at the quantizers' own widths, whatever the switches say.
   *
   * @throws QuantizerError when a weight is not finite
   */
  encodedWeights(): Record<string, QuantizedTensor> {
    const coded = this.quantizedWeights.filter(({ isQuantized }) => isQuantized);
    return Object.fromEntries(coded.map((weight) => [weight.name, weight.encode()]));
  }

  /**
   * Forgets the states that the last call ended in, or replaces them.
   *
   * @param states one [batch, size] for each state; they stay the caller's
   * @throws LayerConfigError when the layer is not stateful
   */
  override resetStates(states?: tf.Tensor | tf.Tensor[]): void {
    if (!this.stateful) throw new LayerConfigError(`${this.name}: resetStates is for layers with stateful: true`);
    const given = listOf(states) as tf.Tensor2D[];
    if (given.length > 0) checkStates(this.name, given, this.stateSizes, given[0]!.shape[0] ?? null);
    this.carry(given.length > 0 ? given : null);
  }

  /** The states in which the last call of a stateful layer ended, its own tensors; null each where there is none. */
  get states(): (tf.Tensor2D | null)[] {
    return this.carriedStates ?? this.stateSizes.map(() => null);
  }

  /**
   * @param inputs sequences, of which the batch counts
   * @returns the states that a call starts from to which none are given, [batch, size] each, as new tensors
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
   * @param kwargs `initialState`: initial states, instead of further inputs; `mask`: [batch, time]
   */
  override apply(
    inputs: tf.Tensor | tf.Tensor[] | SymbolicTensor | SymbolicTensor[],
    kwargs: Record<string, unknown> = {},
  ): tf.Tensor | tf.Tensor[] | SymbolicTensor | SymbolicTensor[] {
    const { initialState, ...rest } = kwargs;
    const [x, ...further] = listOf(inputs as tf.Tensor[]) as [tf.Tensor, ...tf.Tensor[]];
    // A model calls its layers with lists. What it has beside them was for a layer before this one, and it forgot to take it away.
    const isModel = Array.isArray(inputs) && this.inboundNodes.length > 0;
    if (isModel && !this.canBeMasked) delete rest.mask;
    const named = isModel ? [] : (listOf(initialState) as tf.Tensor[]);
    if (further.length > 0 && named.length > 0) {
      throw new ShapeError(`${this.name}: initial states are given twice, as further inputs and as initialState`);
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
      // Wrappers hand on by name what they were given.
      const given = further.length > 0 ? further : (listOf(kwargs.initialState) as tf.Tensor2D[]);
      const x = asFloat(this.name, 'the input', input);
      if (x.rank !== 3 || x.shape[2] !== this.inputs) {
        throw new ShapeError(`${this.name}: input must be [batch, time, ${this.inputs} features], but is [${x.shape}]`);
      }
      const inOrder = <T extends tf.Tensor>(sequence: T): T => (this.goBackwards ? tf.reverse(sequence, 1) : sequence);
      const mask = this.maskOf(listOf(kwargs.mask as tf.Tensor | tf.Tensor[])[0], x);
      const { outputs, states } = this.unroll(inOrder(x), {
        initialStates: this.startOf(given, x.shape[0]),
        mask: mask && inOrder(mask),
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
    // Several outputs have several shapes, which the declaration of the base class leaves out.
    return (this.returnState ? shapes : outputs) as (number | null)[];
  }

  /** Outputs of every time step have the mask of their inputs, in the order in which they are returned; all else has none. */
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

  /** Name of the factory function, for messages about options. */
  protected get caller(): string {
    return factoryOf(this.getClassName());
  }

  /** Adds a variable that starts at a tensor, which is disposed. */
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

  /** Adds a variable that starts as an initializer of tfjs says. */
  protected addInitialized(name: string, shape: number[], initializer: Initializer): LayerVariable {
    checkWeightSize(this.caller, name, shape);
    return this.addWeight(name, shape, 'float32', initializer as never);
  }

  /**
   * Adds a quantizer to a weight.
   *
   * @param read the weight, rows are outputs, before quantization, as a new tensor
   */
  protected quantize(name: string, quantizer: Quantizer, read: () => tf.Tensor2D): QuantizedWeight {
    const weight = new QuantizedWeight(name, quantizer, this, read, (variable, initial, trainable) =>
      this.addVariable(variable, initial, trainable),
    );
    this.quantizedWeights.push(weight);
    return weight;
  }

  /** The states that a call starts from; null for zeros. */
  private startOf(given: tf.Tensor2D[], batch: number): tf.Tensor2D[] | null {
    const states = given.length > 0 ? given : (this.carriedStates ?? this.learned(batch));
    if (!states) return null;
    const cure = states === this.carriedStates ? '; call resetStates() before a batch of another size' : '';
    checkStates(this.name, states, this.stateSizes, batch, cure);
    return states.map((state, i) => asFloat(this.name, `state ${i}`, state));
  }

  private learned(batch: number): tf.Tensor2D[] | null {
    if (this.initialState === 'zero') return null;
    return this.initialStates().map((state) => tf.tile(tf.expandDims(state, 0), [batch, 1]) as tf.Tensor2D);
  }

  private maskOf(mask: tf.Tensor | null | undefined, x: tf.Tensor3D): tf.Tensor2D | null {
    if (mask == null) return null;
    const [batch, time] = x.shape;
    if (mask.rank !== 2 || mask.shape[0] !== batch || mask.shape[1] !== time) {
      throw new ShapeError(`${this.name}: the mask must be [${batch}, ${time}] for this input, but is [${mask.shape}]`);
    }
    return asMask(this.name, mask as tf.Tensor2D);
  }

  private carry(states: tf.Tensor2D[] | null): void {
    const before = this.carriedStates;
    this.carriedStates = states?.map((state) => tf.keep(tf.clone(state))) ?? null;
    tf.dispose(before ?? []);
  }
}

/** Name of the function that makes layers of a class. */
function factoryOf(className: string): string {
  return className[0]!.toLowerCase() + className.slice(1);
}
