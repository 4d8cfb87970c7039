import type { BitSearch } from '@qornn/int-runtime';

/** What a search has tried in vain. */
export interface VainSearch {
  /** `best` came nearest */
  search: BitSearch;
  /** what the task is judged by */
  metric: string;
  /** what it was allowed to lose */
  maxDrop: number;
  /** whether weights were trained without a quantizer, and lose by being rounded, whatever the bits of activations */
  roundsWeights: boolean;
}

/** A search in which nothing that was tried keeps the metric. */
export class SearchError extends Error implements VainSearch {
  override readonly name = 'SearchError';
  readonly search: BitSearch;
  readonly metric: string;
  readonly maxDrop: number;
  readonly roundsWeights: boolean;

  /** @param message one line */
  constructor(message: string, { search, metric, maxDrop, roundsWeights }: VainSearch) {
    super(message);
    this.search = search;
    this.metric = metric;
    this.maxDrop = maxDrop;
    this.roundsWeights = roundsWeights;
  }
}
