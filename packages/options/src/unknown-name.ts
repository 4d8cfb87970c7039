import { escaped } from './format-value.js';
import { nearestName } from './nearest-name.js';

/**
 * The message for an unknown name: the name, the nearest known name, and all known names.
 *
 * @param kind what the name denotes, for instance `option`
 * @example
 * unknownName('option', 'lit', ['size', 'lid']); // unknown option 'lit'; did you mean 'lid'? allowed are size, lid
 */
export function unknownName(kind: string, name: string, allowed: readonly string[]): string {
  const all = allowed.length === 0 ? 'there are none' : `allowed are ${allowed.join(', ')}`;
  return `unknown ${kind} '${escaped(name)}';${didYouMean(name, allowed)} ${all}`;
}

/**
 * The suggestion in the message for an unknown name.
 *
 * @returns ` did you mean '…'?`, or '' when no candidate is near
 */
export function didYouMean(name: string, candidates: readonly string[]): string {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? '' : ` did you mean '${nearest}'?`;
}
