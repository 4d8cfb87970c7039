import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Peer } from './peer.js';
import { ScriptSession } from './script-session.js';

/** A Python interpreter that has the packages of a peer. */
export interface Python {
  command: string;
  /** what the program of `pythonPeer` printed */
  version: string;
}

/** Milliseconds in which a program prints its version; TensorFlow takes half a minute on a busy machine. */
const VERSION_LIMIT = 120_000;

/**
 * Interpreters to try: those that QORNN_PYTHON lists, separated as in PATH, then the first in PATH, then the system Python, which has the
 * packages of the distribution.
 */
function interpreters(): string[] {
  const { QORNN_PYTHON: named = '' } = process.env;
  return [...named.split(delimiter).filter((command) => command !== ''), 'python3', '/usr/bin/python3'];
}

/**
 * A peer in Python: the first interpreter that runs a program, which imports the packages and prints their version.
 *
 * @example
 * const numpy = pythonPeer('NumPy', 'pip install numpy', 'import numpy; print(numpy.__version__)');
 * const { program, state } = await findPeer(numpy);
 */
export function pythonPeer(name: string, howToGet: string, program: string): Peer<Python> {
  return {
    name,
    howToGet,
    async find() {
      for (const command of interpreters()) {
        const options = { timeout: VERSION_LIMIT, killSignal: 'SIGKILL' } as const;
        const version = await promisify(execFile)(command, ['-c', program], options).then(
          ({ stdout }) => stdout.trim(),
          () => undefined,
        );
        if (version !== undefined) return { command, version };
      }
      return undefined;
    },
    version: ({ version }) => version,
  };
}

/**
 * A peer in Python by the names of the modules that it needs; its version is theirs. They are not imported, which takes TensorFlow half a
 * minute on a busy machine.
 *
 * @example
 * const keras = pythonPackages('Keras', 'pip install tensorflow', ['keras', 'tensorflow']);
 */
export function pythonPackages(name: string, howToGet: string, modules: readonly string[]): Peer<Python> {
  return pythonPeer(
    name,
    howToGet,
    `import importlib.metadata as metadata
found = metadata.packages_distributions()
versions = [(name, metadata.version(found[name][0])) for name in ${JSON.stringify(modules)}]
others = ", ".join(f"{name} {version}" for name, version in versions[1:])
print(f"{versions[0][1]} ({others})" if others else versions[0][1])`,
  );
}

/** A Python script that reads one JSON value a line and answers each with one. Scripts can import `qornn_peer`, which does that. */
export class PythonSession extends ScriptSession {
  /** @param limit milliseconds in which the script answers, else it is killed; default 3 minutes */
  constructor({ command }: Python, path: string, limit?: number) {
    const modules = join(dirname(createRequire(import.meta.url).resolve('@qornn/benchmarks/package.json')), 'python');
    const { PYTHONPATH } = process.env;
    const searched = PYTHONPATH ? `${modules}${delimiter}${PYTHONPATH}` : modules;
    // No compiled modules beside the sources.
    super({ path, interpreter: command, environment: { PYTHONPATH: searched, PYTHONDONTWRITEBYTECODE: '1' } }, limit);
  }
}
