import type { Output } from './terminal.js';

/** A stream of a process, of which it is known whether what was written has arrived. */
export interface WatchedOutput extends Output {
  /** Waits for what was written. @returns why not all of it has arrived; undefined where it has, or nobody wants to read it any more */
  finish(): Promise<Error | undefined>;
}

/**
 * Writes to a stream that may fail at any time: a full disk, a pipe whose reader has gone. A failure ends the output, not the work: a
 * training run that nobody watches any more still saves its weights. It is remembered until the end, where it becomes the exit code;
 * a reader that has gone (`qornn presets | head -1`) is no failure.
 *
 * Until `finish`, errors of the stream are listened to, as one that nobody listens to would end the process.
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
  // All else, as cli-progress uses it to draw, is that of the stream.
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
    // A stream says that it has failed after the callback of the write, in a turn of its own.
    await new Promise((resolve) => setImmediate(resolve));
    stream.off('error', onError);
    return failure?.code === 'EPIPE' || failure?.code === 'ERR_STREAM_DESTROYED' ? undefined : failure;
  }
}
