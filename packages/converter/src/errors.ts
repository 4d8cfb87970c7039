import type { BitSearch } from '@qornn/int-runtime';

/** The result of a search that found no setting. */
export interface FailedSearch {
  /** `best` is the trial with the smallest drop */
  search: BitSearch;
  /** primary metric of the task */
  metric: string;
  /** allowed drop; Infinity for any */
  maxDrop: number;
  /** allowed bytes of the model file; Infinity for any */
  maxBytes: number;
  /** whether weights were trained without a quantizer, so that rounding them costs accuracy whatever the activation bits */
  roundsWeights: boolean;
}

/** No tried setting keeps the metric, or fits. */
export class SearchError extends Error implements FailedSearch {
  override readonly name = 'SearchError';
  readonly search: BitSearch;
  readonly metric: string;
  readonly maxDrop: number;
  readonly maxBytes: number;
  readonly roundsWeights: boolean;

  /** @param message one line */
  constructor(message: string, { search, metric, maxDrop, maxBytes, roundsWeights }: FailedSearch) {
    super(message);
    this.search = search;
    this.metric = metric;
    this.maxDrop = maxDrop;
    this.maxBytes = maxBytes;
    this.roundsWeights = roundsWeights;
  }
}
