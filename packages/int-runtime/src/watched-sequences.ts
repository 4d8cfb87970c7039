import { type AbortableOptions, yielder } from './yield-to-events.js';

/** Options of work on sequences that can be stopped and watched. */
export interface WatchableOptions extends AbortableOptions {
  /** called after each sequence */
  onProgress?: ((progress: { sequences: number; of: number }) => void) | undefined;
}

/** Sequences one after another, with time for the event loop between them. */
export async function* watchedSequences(
  sequences: readonly Float32Array[],
  { signal, onProgress }: WatchableOptions,
): AsyncGenerator<Float32Array> {
  const yieldIfDue = yielder(signal);
  for (const [i, sequence] of sequences.entries()) {
    await yieldIfDue();
    yield sequence;
    onProgress?.({ sequences: i + 1, of: sequences.length });
  }
}
