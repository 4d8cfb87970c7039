import { check, type Fail, isOptionsObject, makeNamed, number, type OptionTable, required } from '@qornn/options';
import { type BinaryQuantizerOptions, binaryQuantizer } from './binary-quantizer.js';
import { deltaFromIdentity } from './delta-from-identity.js';
import { type DorefaQuantizerOptions, dorefaQuantizer } from './dorefa-quantizer.js';
import { QuantizerError } from './errors.js';
import { isQuantizer } from './is-quantizer.js';
import { type LearnedRangeQuantizerOptions, learnedRangeQuantizer } from './learned-range-quantizer.js';
import { type LearnedStepQuantizerOptions, learnedStepQuantizer } from './learned-step-quantizer.js';
import { noQuantizer } from './no-quantizer.js';
import { checkOptions } from './options.js';
import { orthogonalRoundingQuantizer } from './orthogonal-rounding-quantizer.js';
import type { Quantizer } from './quantizer.js';
import { requireBits } from './require-bits.js';
import { type TernaryQuantizerOptions, ternaryQuantizer } from './ternary-quantizer.js';
import { type UniformQuantizerOptions, uniformQuantizer } from './uniform-quantizer.js';

/** Makes a quantizer from plain options, for instance of a YAML file, and validates them. */
export type QuantizerFactory = (config: Record<string, unknown>) => Quantizer;

/** A quantizer in a configuration: a name, a name with options, or the quantizer itself. */
export type QuantizerIdentifier = string | ({ name: string } & Record<string, unknown>) | Quantizer;

const IDENTIFIER = check(
  'a name, { name, ...options } or a quantizer',
  (value) => typeof value === 'string' || isOptionsObject(value) || isQuantizer(value),
);

// Filled here, not by each quantizer's module, so that modules have no side effects and bundlers can tree-shake.
const factories = new Map<string, QuantizerFactory>([
  ['binary', (config) => binaryQuantizer(config as BinaryQuantizerOptions)],
  ['deltaFromIdentity', around('deltaFromIdentity', deltaFromIdentity, { multiple: number() })],
  ['dorefa', (config) => dorefaQuantizer(config as unknown as DorefaQuantizerOptions)],
  ['learnedRange', (config) => learnedRangeQuantizer(config as unknown as LearnedRangeQuantizerOptions)],
  ['learnedStep', (config) => learnedStepQuantizer(config as unknown as LearnedStepQuantizerOptions)],
  ['none', withoutOptions('none', noQuantizer)],
  ['orthogonalRounding', around('orthogonalRounding', orthogonalRoundingQuantizer)],
  ['ternary', (config) => ternaryQuantizer(config as TernaryQuantizerOptions)],
  ['uniform', (config) => uniformQuantizer(config as unknown as UniformQuantizerOptions)],
]);

/**
 * Registers a quantizer under a name, for configurations and saved models.
 *
 * @param name not empty; a name that is taken throws, unless the factory is the same
 * @param factory receives the options without `name` and validates them
 * @throws QuantizerError when the name is empty or taken
 * @example
 * registerQuantizer('sixBits', () => uniformQuantizer({ bits: 6 }));
 * getQuantizer('sixBits').bits; // 6
 */
export function registerQuantizer(name: string, factory: QuantizerFactory): void {
  if (name === '') {
    throw new QuantizerError('registerQuantizer: the name is empty', 'name', name);
  }
  if (factories.has(name) && factories.get(name) !== factory) {
    throw new QuantizerError(`registerQuantizer: the name '${name}' is taken`, 'name', name);
  }
  factories.set(name, factory);
}

/**
 * Makes a quantizer from a name or a configuration.
 *
 * @param identifier a registered name, `{ name, ...options }` as from `getConfig`, or a quantizer, which is returned unchanged
 * @param config options; they override those in `identifier`
 * @throws QuantizerError when the name is unknown (the message lists the known ones), an option is wrong, or
 *   the bit width of the quantizer is not an integer
 * @example
 * getQuantizer('uniform', { bits: 4 });
 * getQuantizer({ name: 'uniform', bits: 4, granularity: 'row' });
 */
export function getQuantizer(identifier: QuantizerIdentifier, config: Record<string, unknown> = {}): Quantizer {
  const fail: Fail = (message, option, value) => new QuantizerError(message, option, value);
  const quantizer = isQuantizer(identifier)
    ? identifier
    : makeNamed('getQuantizer', 'quantizer', factories, identifier, config, fail);
  requireBits('getQuantizer', quantizer);
  return quantizer;
}

/** Names of all quantizers: those of this package, and registered ones. */
export function quantizerNames(): string[] {
  return [...factories.keys()];
}

function withoutOptions(name: string, make: () => Quantizer): QuantizerFactory {
  return (config) => {
    checkOptions<Record<never, never>>(name, config, {});
    return make();
  };
}

/** The factory of a quantizer that wraps another one, given as the option `quantizer`. */
function around(
  name: string,
  make: (quantizer: Quantizer, options?: Record<string, never>) => Quantizer,
  options: OptionTable<Record<string, unknown>> = {},
): QuantizerFactory {
  return (config) => {
    checkOptions<Record<string, unknown>>(name, config, { quantizer: required(IDENTIFIER), ...options });
    const { quantizer, ...rest } = config;
    return make(getQuantizer(quantizer as QuantizerIdentifier), rest as Record<string, never>);
  };
}
