/** Rows from ≤ row < to that follow each other in time. */
export interface Sequence {
  name: string;
  from: number;
  to: number;
}
