import { describe, expect, it, vi } from 'vitest';
import { runCommandLine } from './run-command-line.js';

/** Process state that must not change. */
function surroundings() {
  return {
    console: globalThis.console,
    exitCode: process.exitCode,
    environment: { ...process.env },
    listeners: Object.fromEntries(process.eventNames().map((name) => [String(name), process.listenerCount(name)])),
    streams: [process.stdout, process.stderr].map((stream) => [stream.listenerCount('error'), stream.write]),
  };
}

/** The exit code and the output. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const silence = (_text: unknown, done?: unknown) => {
    if (typeof done === 'function') done();
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockImplementation(silence));
  try {
    return await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('runCommandLine in a host process', () => {
  it.each([
    [['presets'], 0],
    [['--help'], 0],
    [[], 2],
    [['dmeo'], 2],
    [['eval', 'nothing'], 2],
    [['train', 'demo', '--set', 'model.units=0'], 2],
    [['inspect', import.meta.filename], 1],
  ])('restores its state: %j', async (args, code) => {
    const before = surroundings();
    expect(await quietly(() => runCommandLine(args))).toBe(code);
    expect(surroundings()).toEqual(before);
  });

  it('restores its state after two concurrent calls', async () => {
    const before = surroundings();
    const both = () =>
      Promise.all([runCommandLine(['presets']), runCommandLine(['eval', 'nothing']), runCommandLine([])]);
    expect(await quietly(both)).toEqual([0, 2, 2]);
    expect(surroundings()).toEqual(before);
  });
});
