import type { EncodedTensor } from '@qornn/benchmarks';
import type { layers } from '@tensorflow/tfjs-layers';

/** A problem as the scripts read it. */
export interface ScriptProblem {
  /** of the row */
  name: string;
  threads: number;
  every_state: boolean;
  parameters: Record<string, EncodedTensor>;
  x: EncodedTensor;
  weights: EncodedTensor;
}

/** A layer of tf.layers with its options. */
export interface TfjsLayer {
  name: 'simpleRNN' | 'lstm' | 'gru';
  config: Parameters<typeof layers.lstm>[0];
}
