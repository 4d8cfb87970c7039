/** A sequence: rows from ≤ row < to, consecutive in time. */
export interface Sequence {
  name: string;
  from: number;
  to: number;
}
