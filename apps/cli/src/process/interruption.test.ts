import { afterEach, describe, expect, it, vi } from 'vitest';
import { Terminal } from '../display/terminal.js';
import { InterruptedError } from '../errors.js';
import { recording } from '../testing/recording-terminal.js';
import { interruptible, stoppable } from './interruption.js';
import { STOP_SIGNALS, type StopSignal } from './stop-signals.js';

const NAMES = Object.keys(STOP_SIGNALS) as StopSignal[];
const counts = () => NAMES.map((name) => process.listenerCount(name));

/** Work that never ends by itself. */
const endless = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

afterEach(() => void vi.restoreAllMocks());

describe('interruptible', () => {
  it.each(NAMES)('aborts at the first %s, and ends the process at the second', async (name) => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    const stderr = recording();
    const terminal = new Terminal(recording(), stderr, false);
    const before = counts();
    const work = interruptible(terminal, 'Stopping.', endless).catch((error: Error) => error.name);
    process.emit(name, name);
    expect(exit).not.toHaveBeenCalled();
    process.emit(name, name);
    expect(exit).toHaveBeenCalledWith(STOP_SIGNALS[name]);
    expect(await work).toBe('AbortError');
    expect([stderr.text, terminal.stoppedBy]).toEqual(['\nStopping.\n', name]);
    expect(counts()).toEqual(before);
  });

  it('removes its listeners when the work fails', async () => {
    const before = counts();
    const terminal = new Terminal(recording(), recording(), false);
    await expect(interruptible(terminal, '', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(counts()).toEqual(before);
  });
});

describe('stoppable', () => {
  it('says what is kept', async () => {
    const terminal = new Terminal(recording(), recording(), false);
    terminal.args = ['inspect', 'runs/my run'];
    const work = stoppable(terminal, endless, 'the run is complete');
    process.emit('SIGTERM', 'SIGTERM');
    await expect(work).rejects.toThrow(InterruptedError);
    await expect(work).rejects.toThrow(
      /^interrupted; the run is complete; to start again: .*qornn.* inspect ["']runs\/my run["']$/,
    );
  });
});
