import type { Split } from '../task.js';

/** A sequence: rows from ≤ row < to, consecutive in time. */
export interface Sequence {
  name: string;
  from: number;
  to: number;
  /** split that the data say; absent if they say none */
  part?: Split;
  /** group that must not be divided between splits, for example a person; absent without groups */
  group?: string;
}
