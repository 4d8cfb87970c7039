import { check, number, oneOf, optionsOf, required } from '@qornn/options';
import { initializers } from '@tensorflow/tfjs-layers';
import { checkOptions } from './options.js';

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

/** The initializer of TensorFlow.js for what was checked; the same seed gives the same numbers. */
export function weightInitializer({ name, ...options }: NamedInitializer, seed: number): Initializer {
  // Set once more, since its constructors take a 0 for an option that was left out.
  return Object.assign(initializers[name]({ ...options, seed } as never), options);
}
