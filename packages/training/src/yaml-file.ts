import { FileReadError, readTextWithin } from '@qornn/tasks/data';
import { Composer, type CST, LineCounter, Parser } from 'yaml';
import { RunFolderError } from './errors.js';

/** Maximum size of a configuration in bytes; typical ones have 2,000. */
export const MAX_CONFIG_BYTES = 2 ** 17;
/** Maximum number of alias expansions, against "billion laughs" attacks. */
const MAX_ALIASES = 100;
/** Maximum nesting depth. */
const MAX_NESTING = 32;
const TOO_DEEP = `is nested deeper than ${MAX_NESTING} levels`;

/**
 * Reads an untrusted YAML file as plain values. Ignores custom tags and limits alias expansion.
 *
 * @throws RunFolderError when it is not a regular file, too large, invalid YAML, or nested too deeply
 */
export function readYamlFile(path: string): unknown {
  try {
    return parseYaml(readTextWithin(path, MAX_CONFIG_BYTES));
  } catch (error) {
    if (error instanceof FileReadError) throw new RunFolderError(path, error.reason);
    if (error instanceof SyntaxError) throw new RunFolderError(path, error.message);
    throw error;
  }
}

/**
 * Parses untrusted YAML text.
 *
 * @throws SyntaxError, one line, when it is invalid YAML or nested too deeply
 */
export function parseYaml(text: string): unknown {
  let value: unknown;
  try {
    value = compose(text).toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    throw new SyntaxError(`is not YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  requirePlain(value, 0);
  return value;
}

/** Composes the document of a text. Checks the nesting depth first, since the composer takes minutes for deep nesting. */
function compose(text: string) {
  const lines = new LineCounter();
  const tokens: CST.Token[] = [];
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    requireShallow(token);
    tokens.push(token);
  }
  const [document, another] = new Composer({ logLevel: 'silent', stringKeys: true }).compose(tokens, true, text.length);
  if (another) throw new SyntaxError('has several YAML documents; allowed: one');
  const error = document!.errors[0];
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new SyntaxError(`is not YAML: ${error.message.split('\n')[0]} at line ${line}, column ${col}`);
  }
  return document!;
}

/** Not recursive, since the nesting may be very deep. @throws SyntaxError when the nesting is too deep */
function requireShallow(token: CST.Token): void {
  const open: { token: unknown; depth: number }[] = [{ token, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (typeof token !== 'object' || token === null) continue;
    if (depth > MAX_NESTING) throw new SyntaxError(TOO_DEEP);
    const { value, items } = token as { value?: unknown; items?: { key?: unknown; value?: unknown }[] };
    open.push({ token: value, depth });
    for (const { key, value } of items ?? [])
      open.push({ token: key, depth: depth + 1 }, { token: value, depth: depth + 1 });
  }
}

/** @throws SyntaxError when a value is not a list, mapping, string, number, boolean or null, or is nested too deeply */
function requirePlain(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_NESTING) throw new SyntaxError(TOO_DEEP);
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) {
    throw new SyntaxError('has a set, a date or binary data; allowed are plain values');
  }
  for (const inner of Array.isArray(value) ? value : Object.values(value)) requirePlain(inner, depth + 1);
}
