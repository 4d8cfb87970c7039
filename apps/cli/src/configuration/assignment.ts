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
 * A copy of a configuration with some keys changed. Elements of lists have their places as keys, counted from 0.
 *
 * @throws UsageError when a path goes through a value that has no keys, or beyond the end of a list
 * @example
 * assign({ task: { T0: 200 } }, [parseAssignment('task.T0=50')]); // { task: { T0: 50 } }
 * assign({ layers: [{}, {}] }, [parseAssignment('layers.1.units=16')]); // { layers: [{}, { units: 16 }] }
 */
export function assign(configuration: unknown, assignments: readonly Assignment[]): unknown {
  const root = structuredClone(configuration);
  for (const { path, value } of assignments) {
    let node = requireKey(root, [], path);
    path.slice(0, -1).forEach((key, depth) => {
      if (node[key] === undefined) node[key] = {};
      node = requireKey(node[key], path.slice(0, depth + 1), path);
    });
    const last = path.at(-1)!;
    if (value !== undefined) node[last] = value;
    else if (Array.isArray(node)) node.splice(Number(last), 1);
    else delete node[last];
  }
  return root;
}

/**
 * A mapping, or a list that has the next key of a path as a place.
 *
 * @param at path of the node
 * @param path path of an assignment, which begins with `at`
 */
function requireKey(node: unknown, at: readonly string[], path: readonly string[]): Record<string, unknown> {
  const where = at.length === 0 ? 'the configuration' : at.join('.');
  const wrong = (reason: string) => new UsageError(`--set ${path.join('.')}: ${where} ${reason}`);
  if (typeof node !== 'object' || node === null) {
    throw wrong(`is ${JSON.stringify(node)}, which has no keys; replace it, like --set '${at.join('.')}={ name: … }'`);
  }
  const key = path[at.length]!;
  if (Array.isArray(node) && !(/^(0|[1-9]\d*)$/.test(key) && Number(key) < node.length)) {
    const places = node.length === 0 ? 'empty' : `of ${node.length}, counted from 0`;
    throw wrong(
      `is a list, ${places}, and has no element '${key}'; replace the list, like --set '${at.join('.')}=[…]'`,
    );
  }
  return node as Record<string, unknown>;
}
