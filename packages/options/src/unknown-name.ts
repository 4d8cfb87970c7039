import { escaped } from './format-value.js';
import { nearestName } from './nearest-name.js';

/**
 * The sentence about a name that is not known: which, the nearest known one, and all of them.
 *
 * @param kind what is named, for instance `option`
 * @example
 * unknownName('option', 'lit', ['size', 'lid']); // unknown option 'lit'; did you mean 'lid'? allowed are size, lid
 */
export function unknownName(kind: string, name: string, allowed: readonly string[]): string {
  const all = allowed.length === 0 ? 'there are none' : `allowed are ${allowed.join(', ')}`;
  return `unknown ${kind} '${escaped(name)}';${didYouMean(name, allowed)} ${all}`;
}

/**
 * What a message about an unknown name goes on with.
 *
 * @returns ` did you mean '…'?`, or nothing where no candidate is near
 */
export function didYouMean(name: string, candidates: readonly string[]): string {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? '' : ` did you mean '${nearest}'?`;
}
