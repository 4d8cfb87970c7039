import leven from 'leven';

/** A name longer than this is no misspelt option; comparing would cost its length times theirs. */
const LONGEST = 100;

/**
 * The name that was most likely meant.
 *
 * @returns the candidate with the smallest edit distance, whatever the case, if it takes no more than half of its letters; else undefined
 * @example
 * nearestName('dmeo', ['copy-1000', 'demo']); // 'demo'
 */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = leven(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least && distance <= candidate.length / 2) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}
