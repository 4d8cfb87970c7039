import { check, number, oneOf, optionsOf, required } from '@qornn/options';
import { initializers } from '@tensorflow/tfjs-layers';
import { checkOptions } from './options.js';

/** An initializer instance of TensorFlow.js, which does not export the class. */
export type Initializer = ReturnType<typeof initializers.zeros>;

/** Initializers of Keras, with their numeric options. */
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

/** Names of initializers, as in Keras and TensorFlow.js. */
export type WeightInitializerName = keyof typeof OPTIONS;

/** An initializer: a name, or `{ name, …options }`, for instance `{ name: 'randomUniform', minval: -1, maxval: 0 }`. */
export type WeightInitializer = WeightInitializerName | NamedInitializer;

/** An initializer with its options, as stored in configs. */
export type NamedInitializer = { name: WeightInitializerName } & Record<string, unknown>;

/**
 * Checks an initializer.
 *
 * @param caller and `option` are named in the error message
 * @returns name and options
 * @throws LayerConfigError when the name or an option is unknown, or an option is not a number
 */
export function checkWeightInitializer(
  caller: string,
  option: string,
  initializer: WeightInitializer,
): NamedInitializer {
  const names = Object.keys(OPTIONS);
  const isNamed = typeof initializer !== 'object' || initializer === null;
  const checked = isNamed ? { name: initializer } : { ...initializer };
  const name: unknown = checked.name;
  const known = typeof name === 'string' && Object.hasOwn(OPTIONS, name) ? OPTIONS[name as WeightInitializerName] : [];
  const inside = { name: required(oneOf(names)), ...Object.fromEntries(known.map((key) => [key, number()])) };
  const isName = check(`one of ${names.join(', ')}, or { name, …its options }`, (value) =>
    names.includes(value as string),
  );
  if (isNamed) checkOptions(caller, { [option]: initializer }, { [option]: required(isName) });
  else checkOptions(caller, { [option]: initializer }, { [option]: optionsOf(inside) });
  return checked as NamedInitializer;
}

/** Creates the initializer of TensorFlow.js; the same seed gives the same values. */
export function weightInitializer({ name, ...options }: NamedInitializer, seed: number): Initializer {
  // The constructors treat an option of 0 as missing, so set the options again.
  return Object.assign(initializers[name]({ ...options, seed } as never), options);
}
