import { initializers } from '@tensorflow/tfjs-layers';
import { LayerConfigError } from './errors.js';

/** An initializer of tfjs, made: the declarations leave its class out. */
export type Initializer = ReturnType<typeof initializers.zeros>;

/** Keras' ways to start a weight, with the numbers that each takes. */
const OPTIONS = {
  zeros: [],
  ones: [],
  constant: ['value'],
  randomUniform: ['minval', 'maxval'],
  randomNormal: ['mean', 'stddev'],
  truncatedNormal: ['mean', 'stddev'],
  glorotUniform: [],
  glorotNormal: [],
  heUniform: [],
  heNormal: [],
  leCunUniform: [],
  leCunNormal: [],
} as const satisfies { [name in keyof typeof initializers]?: readonly string[] };

/** Names of the ways to start a weight, as Keras and TensorFlow.js have them. */
export type WeightInitializerName = keyof typeof OPTIONS;

/** How a weight starts: a name, or `{ name, …options }`, for instance `{ name: 'randomUniform', minval: -1, maxval: 0 }`. */
export type WeightInitializer = WeightInitializerName | NamedInitializer;

/** A name with its options, as configs keep it. */
export type NamedInitializer = { name: WeightInitializerName } & Record<string, unknown>;

/**
 * Checks how a weight is to start.
 *
 * @param caller and `option` are named in the error
 * @returns name and options, as a config keeps them
 * @throws LayerConfigError when the name or an option is unknown, or an option is not a number
 */
export function checkWeightInitializer(
  caller: string,
  option: string,
  initializer: WeightInitializer,
): NamedInitializer {
  const checked = typeof initializer === 'string' ? { name: initializer } : { ...initializer };
  const { name, ...options } = checked;
  if (!Object.hasOwn(OPTIONS, name)) {
    throw new LayerConfigError(
      `${caller}: ${option} is '${name}', but must be one of ${Object.keys(OPTIONS).join(', ')}`,
      option,
    );
  }
  const allowed: readonly string[] = OPTIONS[name];
  for (const [key, value] of Object.entries(options)) {
    if (!allowed.includes(key)) {
      const known =
        allowed.length > 0 ? `the options of '${name}' are ${allowed.join(', ')}` : `'${name}' has no options`;
      throw new LayerConfigError(`${caller}: ${option} has an unknown option '${key}'; ${known}`, option);
    }
    if (!Number.isFinite(value)) {
      throw new LayerConfigError(`${caller}: ${option}.${key} is ${value}, but must be a number`, option);
    }
  }
  return checked;
}

/** The initializer of TensorFlow.js for what was checked; the same seed gives the same numbers. */
export function weightInitializer({ name, ...options }: NamedInitializer, seed: number): Initializer {
  // Set once more, since its constructors take a 0 for an option that was left out.
  return Object.assign(initializers[name]({ ...options, seed } as never), options);
}
