import { join } from 'node:path';
import { runCommandLine } from '../process/run-command-line.js';
import type { Ended } from './command.js';

/**
 * Runs short commands in this process, one after the other. Plugins stay loaded.
 *
 * @param folder current folder while a command runs
 */
export function commandHere(folder: string): (args: string[]) => Promise<Ended> {
  const settings = {
    QORNN_BACKEND: 'wasm',
    NO_COLOR: '1',
    XDG_CONFIG_HOME: join(folder, '.config'),
    APPDATA: join(folder, '.config'),
  };
  return async (args) => {
    const [before, environment] = [process.cwd(), { ...process.env }];
    const { stdout: out, stderr: err } = process;
    const writes = [out, err].map((stream) => ({ stream, write: stream.write }));
    const texts = ['', ''];
    for (const [i, { stream }] of writes.entries()) {
      stream.write = ((text: string, ...rest: unknown[]) => {
        texts[i] += text;
        const done = rest.at(-1);
        if (typeof done === 'function') done();
        return true;
      }) as typeof stream.write;
    }
    process.chdir(folder);
    Object.assign(process.env, settings);
    try {
      const code = await runCommandLine(args);
      return { code, stdout: texts[0]!, stderr: texts[1]! };
    } finally {
      for (const { stream, write } of writes) stream.write = write;
      process.chdir(before);
      process.env = environment;
    }
  };
}
