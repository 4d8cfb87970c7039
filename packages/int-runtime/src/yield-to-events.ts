/** The part of `AbortSignal` that is used; the type itself does not exist in every environment. */
export interface AbortSignalLike {
  throwIfAborted(): void;
}

/** Options of work that can be stopped. */
export interface AbortableOptions {
  /** stops between two sequences */
  signal?: AbortSignalLike | undefined;
}

declare const setTimeout: (work: () => void, milliseconds: number) => unknown;

const MILLISECONDS = 50;

/**
 * Lets long work yield to the event loop, so that timers, events and signals are handled.
 *
 * @returns a function to call between two pieces of work; it yields every 50 ms, and throws the reason of the aborted signal
 */
export function yielder(signal: AbortSignalLike | undefined): () => Promise<void> {
  let last = Date.now();
  return async () => {
    if (Date.now() - last >= MILLISECONDS) {
      await new Promise<void>((resolve) => void setTimeout(resolve, 0));
      last = Date.now();
    }
    signal?.throwIfAborted();
  };
}
