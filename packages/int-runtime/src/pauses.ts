/** What long work is told to stop by: an AbortSignal, of which not every environment has the type. */
export interface StopSignal {
  throwIfAborted(): void;
}

/** Work that can be stopped. */
export interface Stoppable {
  /** stops between two sequences */
  signal?: StopSignal | undefined;
}

declare const setTimeout: (work: () => void, milliseconds: number) => unknown;

const MILLISECONDS = 50;

/**
 * Pauses for work that would else hold its thread: when it is a while since the last one, timers, events and signals have their turn.
 *
 * @returns called between two pieces of the work; throws what the signal aborts with
 */
export function pauses(signal: StopSignal | undefined): () => Promise<void> {
  let last = Date.now();
  return async () => {
    if (Date.now() - last >= MILLISECONDS) {
      await new Promise<void>((resolve) => void setTimeout(resolve, 0));
      last = Date.now();
    }
    signal?.throwIfAborted();
  };
}
