import { parse } from 'yaml';
import { UsageError } from '../errors.js';

/** One `--set a.b=c`. */
export interface Assignment {
  /** keys from the root of the configuration */
  path: string[];
  /** undefined removes the key */
  value: unknown;
}

const UNSAFE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Parses `a.b=c`. The value is YAML: numbers, `true`, lists, `{ name: uniform, bits: 4 }`. An empty value removes the key.
 *
 * @throws UsageError when there is no `=`, a key is empty, or the value is not YAML
 * @example
 * parseAssignment('training.steps=500'); // { path: ['training', 'steps'], value: 500 }
 */
export function parseAssignment(text: string): Assignment {
  const equals = text.indexOf('=');
  if (equals < 0) throw new UsageError(`--set ${text}: has no value; write it as key=value, like training.steps=500`);
  const path = text.slice(0, equals).trim().split('.');
  const unsafe = path.find((key) => key === '' || UNSAFE_KEYS.includes(key));
  if (unsafe !== undefined) {
    throw new UsageError(`--set ${text}: '${path.join('.')}' is not a key; write it like training.steps=500`);
  }
  const source = text.slice(equals + 1);
  if (source.trim() === '') return { path, value: undefined };
  try {
    return { path, value: parse(source) };
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0]!.replace(/ at line .*$/, '');
    throw new UsageError(`--set ${text}: the value is not YAML (${reason})`);
  }
}

/**
 * A copy of a configuration with some keys changed.
 *
 * @throws UsageError when a path goes through a value that has no keys
 * @example
 * assign({ task: { T0: 200 } }, [parseAssignment('task.T0=50')]); // { task: { T0: 50 } }
 */
export function assign(configuration: unknown, assignments: readonly Assignment[]): unknown {
  const root = structuredClone(configuration);
  for (const { path, value } of assignments) {
    let node = requireMapping(root, [], path);
    path.slice(0, -1).forEach((key, depth) => {
      if (node[key] === undefined) node[key] = {};
      node = requireMapping(node[key], path.slice(0, depth + 1), path);
    });
    const last = path.at(-1)!;
    if (value === undefined) delete node[last];
    else node[last] = value;
  }
  return root;
}

function requireMapping(node: unknown, at: readonly string[], path: readonly string[]): Record<string, unknown> {
  if (typeof node === 'object' && node !== null && !Array.isArray(node)) return node as Record<string, unknown>;
  const where = at.length === 0 ? 'the configuration' : at.join('.');
  throw new UsageError(
    `--set ${path.join('.')}: ${where} is ${JSON.stringify(node)}, which has no keys; replace it, like --set '${at.join('.')}={ name: … }'`,
  );
}
