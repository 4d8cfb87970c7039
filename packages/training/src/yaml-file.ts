import { FileReadError, readTextWithin } from '@qornn/tasks/data';
import { Composer, type CST, LineCounter, Parser } from 'yaml';
import { RunFolderError } from './errors.js';

/** Bytes of a configuration; ours have some two thousand. */
export const MOST_CONFIG_BYTES = 2 ** 17;
/** How often what a name stands for is repeated, all names together: what is small on paper must not become large. */
const MOST_ALIASES = 100;
/** Levels of a value: more than any configuration has. */
const MAX_NESTING = 32;
const TOO_DEEP = `is nested deeper than ${MAX_NESTING} levels`;

/**
 * What a YAML file holds: plain values, whoever wrote it. Tags of its own mean nothing, and what aliases repeat is bounded.
 *
 * @throws RunFolderError when it is no file, too large, no YAML, or nested too deeply
 */
export function readYamlFile(path: string): unknown {
  try {
    return parseYaml(readTextWithin(path, MOST_CONFIG_BYTES));
  } catch (error) {
    if (error instanceof FileReadError) throw new RunFolderError(path, error.reason);
    if (error instanceof SyntaxError) throw new RunFolderError(path, error.message);
    throw error;
  }
}

/**
 * The same of a text.
 *
 * @throws SyntaxError, one line, when it is no YAML or nested too deeply
 */
export function parseYaml(text: string): unknown {
  let value: unknown;
  try {
    value = compose(text).toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    throw new SyntaxError(`is not YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  requirePlain(value, 0);
  return value;
}

/** The one document of a text, whose nesting is known before anything is made of it: the composer takes minutes for a deep one. */
function compose(text: string) {
  const lines = new LineCounter();
  const tokens: CST.Token[] = [];
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    requireShallow(token);
    tokens.push(token);
  }
  const [document, another] = new Composer({ logLevel: 'silent', stringKeys: true }).compose(tokens, true, text.length);
  if (another) throw new SyntaxError('is not YAML of one document: it holds several');
  const error = document!.errors[0];
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new SyntaxError(`is not YAML: ${error.message.split('\n')[0]} at line ${line}, column ${col}`);
  }
  return document!;
}

/** @throws SyntaxError when something lies too deep; without recursion, for it may lie very deep */
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

/** @throws SyntaxError when a value is more than lists, mappings, texts, numbers and truth values, or lies too deep */
function requirePlain(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_NESTING) throw new SyntaxError(TOO_DEEP);
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) {
    throw new SyntaxError('is not YAML of plain values: it holds a set, a date or bytes');
  }
  for (const inner of Array.isArray(value) ? value : Object.values(value)) requirePlain(inner, depth + 1);
}
