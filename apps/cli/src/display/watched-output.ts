import type { Output } from './terminal.js';

/** A process stream that records write errors. */
export interface WatchedOutput extends Output {
  /** Waits for pending writes. @returns the first error; undefined without one, or if the reader has closed the pipe */
  finish(): Promise<Error | undefined>;
}

/**
 * Wraps a stream that may fail at any time (full disk, closed pipe). A failure ends the output, not the work: a training run still saves
 * its weights. The error is kept until the end and becomes the exit code. A closed pipe (`qornn presets | head -1`) is not an error.
 *
 * Listens to errors of the stream until `finish`, because an unhandled one would end the process.
 */
export function watchOutput(stream: NodeJS.WriteStream): WatchedOutput {
  let failure: NodeJS.ErrnoException | undefined;
  let pending = 0;
  let onWritten: (() => void) | undefined;
  const onError = (error: NodeJS.ErrnoException): void => {
    failure ??= error;
  };
  stream.on('error', onError);
  const written = (error?: Error | null): void => {
    if (error) onError(error);
    if (--pending === 0) onWritten?.();
  };
  // Everything else, which cli-progress uses, is forwarded to the stream.
  return new Proxy(stream, {
    get(target, key) {
      if (key === 'finish') return finish;
      if (key === 'write') return write;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  }) as unknown as WatchedOutput;

  function write(text: string): boolean {
    if (failure) return true;
    pending++;
    try {
      return stream.write(text, written);
    } catch (error) {
      written(error as Error);
      return true;
    }
  }

  async function finish(): Promise<Error | undefined> {
    if (pending > 0) {
      await new Promise<void>((resolve) => {
        onWritten = resolve;
      });
    }
    // A stream emits its error one turn after the callback of the write.
    await new Promise((resolve) => setImmediate(resolve));
    stream.off('error', onError);
    return failure?.code === 'EPIPE' || failure?.code === 'ERR_STREAM_DESTROYED' ? undefined : failure;
  }
}
