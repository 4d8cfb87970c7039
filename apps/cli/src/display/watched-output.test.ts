import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { watchOutput } from './watched-output.js';

const asStdout = (stream: Writable) => stream as unknown as NodeJS.WriteStream;

/** A stream that fails like a full disk or a closed pipe: asynchronously after a write. */
function failing(code: string, after = 0): Writable {
  let written = 0;
  return new Writable({
    write(_chunk, _encoding, done) {
      setImmediate(() => done(written++ < after ? null : Object.assign(new Error(`${code}: no way`), { code })));
    },
  });
}

describe('watchOutput', () => {
  it('waits for pending writes, and removes its listener', async () => {
    const stream = new PassThrough();
    const listeners = stream.listenerCount('error');
    const output = watchOutput(asStdout(stream));
    output.write('a');
    output.write('b');
    expect(await output.finish()).toBeUndefined();
    expect(String(stream.read())).toBe('ab');
    expect(stream.listenerCount('error')).toBe(listeners);
  });

  it.each([0, 2])(
    'tells why something has not arrived, after %i writes, and takes more without a word',
    async (after) => {
      const output = watchOutput(asStdout(failing('ENOSPC', after)));
      for (let i = 0; i < 5; i++) output.write('x');
      await new Promise((resolve) => setTimeout(resolve, 20));
      output.write('more');
      expect((await output.finish())?.message).toBe('ENOSPC: no way');
    },
  );

  it('reports no error if the reader has closed the pipe', async () => {
    const output = watchOutput(asStdout(failing('EPIPE')));
    output.write('x');
    expect(await output.finish()).toBeUndefined();
  });

  it('forwards other properties of the stream', () => {
    const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    expect(watchOutput(asStdout(stream))).toMatchObject({ isTTY: true, columns: 80 });
  });
});
