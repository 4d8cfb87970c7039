import { type Fail, makeNamed } from '@qornn/options';
import { type BjorckParametrizationOptions, bjorckParametrization } from './bjorck-parametrization.js';
import { ParametrizationError } from './errors.js';
import { type HadamardOptions, hadamardParametrization } from './hadamard-parametrization.js';
import { type HouseholderOptions, householderParametrization } from './householder-parametrization.js';
import type { OrthogonalParametrization } from './parametrization.js';
import { type ProjUnnOptions, projUnnDParametrization, projUnnTParametrization } from './projunn-parametrization.js';
import { cayleyParametrization, expmParametrization, type TrivializationOptions } from './trivialization.js';
import { type UnconstrainedOptions, unconstrained } from './unconstrained.js';

/** Makes a parametrization from plain options, for instance of a YAML file, and validates them. */
export type ParametrizationFactory = (config: Record<string, unknown>) => OrthogonalParametrization;

/** A parametrization in a configuration: a name, a name with options, or the parametrization itself. */
export type ParametrizationIdentifier =
  | string
  | ({ name: string } & Record<string, unknown>)
  | OrthogonalParametrization;

// Filled here, not by each parametrization's module, so that modules have no side effects and bundlers can tree-shake.
const factories = new Map<string, ParametrizationFactory>([
  ['bjorck', (config) => bjorckParametrization(config as BjorckParametrizationOptions)],
  ['cayley', (config) => cayleyParametrization(config as TrivializationOptions)],
  ['expm', (config) => expmParametrization(config as TrivializationOptions)],
  ['hadamard', (config) => hadamardParametrization(config as HadamardOptions)],
  ['householder', (config) => householderParametrization(config as HouseholderOptions)],
  ['projUnnD', (config) => projUnnDParametrization(config as ProjUnnOptions)],
  ['projUnnT', (config) => projUnnTParametrization(config as ProjUnnOptions)],
  ['unconstrained', (config) => unconstrained(config as UnconstrainedOptions)],
]);

/**
 * Registers a parametrization under a name, for configurations and saved models.
 *
 * @param name not empty; a name that is taken throws, unless the factory is the same
 * @param factory receives the options without `name` and validates them
 * @throws ParametrizationError when the name is empty or taken
 * @example
 * registerParametrization('tenSteps', () => bjorckParametrization({ iterations: 10 }));
 * getParametrization('tenSteps').getConfig(); // { name: 'bjorck', iterations: 10, … }
 */
export function registerParametrization(name: string, factory: ParametrizationFactory): void {
  if (name === '') {
    throw new ParametrizationError('registerParametrization: the name is empty', 'name', name);
  }
  if (factories.has(name) && factories.get(name) !== factory) {
    throw new ParametrizationError(`registerParametrization: the name '${name}' is taken`, 'name', name);
  }
  factories.set(name, factory);
}

/**
 * Makes a parametrization from a name or a configuration.
 *
 * @param identifier a registered name, `{ name, ...options }` as from `getConfig`, or a parametrization, which is returned unchanged
 * @param config options; they override those in `identifier`
 * @throws ParametrizationError when the name is unknown (the message lists the known ones) or an option is wrong
 * @example
 * getParametrization('bjorck', { iterations: 10 });
 * getParametrization({ name: 'bjorck', initializer: 'henaff' });
 */
export function getParametrization(
  identifier: ParametrizationIdentifier,
  config: Record<string, unknown> = {},
): OrthogonalParametrization {
  if (isParametrization(identifier)) {
    return identifier;
  }
  const fail: Fail = (message, option, value) => new ParametrizationError(message, option, value);
  return makeNamed('getParametrization', 'parametrization', factories, identifier, config, fail);
}

/** Names of all parametrizations: those of this package, and registered ones. */
export function parametrizationNames(): string[] {
  return [...factories.keys()];
}

function isParametrization(identifier: unknown): identifier is OrthogonalParametrization {
  return typeof (identifier as Partial<OrthogonalParametrization> | null | undefined)?.weight === 'function';
}
