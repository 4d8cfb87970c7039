import { readFileSync } from 'node:fs';

/**
 * A TypeScript block of a page, with the hidden HTML comments directly above it:
 *
 * - `<!-- assumes … -->`: TypeScript that runs before the block and sets up what the page takes as given, such as data;
 * - `<!-- file <name> is <path in the repository> -->`: a file that is copied into the folder where the example runs;
 * - `<!-- continues -->`: the block continues the previous block, in the same module;
 * - `<!-- not run: <reason> -->`: the block is only type-checked.
 *
 * @typedef {object} Example
 * @property {number} line line of the page where the code begins, from 1
 * @property {string} code
 * @property {{ line: number, code: string }[]} assumptions
 * @property {{ name: string, path: string }[]} files
 * @property {boolean} continues
 * @property {string | undefined} notRun reason why it is not run
 */

/**
 * The TypeScript blocks of a page, in order.
 *
 * @param {string} page path of a Markdown file
 * @returns {Example[]}
 * @throws Error if one of these comments is not directly above a block
 */
export function examplesOf(page) {
  const text = readFileSync(page, 'utf8');
  const lineAt = (/** @type {number} */ offset) => text.slice(0, offset).split('\n').length;
  const examples = [];
  /** @type {{ kind: string, content: string, line: number, end: number }[]} */
  let above = [];
  for (const part of text.matchAll(
    /^<!--\s*(assumes|file|continues|not run)\b:?([\s\S]*?)-->|^```ts\n([\s\S]*?)^```$/gm,
  )) {
    const [whole, kind, content = '', code] = part;
    const previous = above.at(-1);
    if (previous !== undefined && text.slice(previous.end, part.index).trim() !== '') {
      throw new Error(`${page}:${previous.line}: nothing to run follows this comment`);
    }
    const end = part.index + whole.length;
    if (code === undefined) {
      above.push({ kind, content, line: lineAt(end - content.length - '-->'.length), end });
      continue;
    }
    const contents = (/** @type {string} */ wanted) => above.filter((comment) => comment.kind === wanted);
    examples.push({
      line: lineAt(part.index) + 1,
      code,
      assumptions: contents('assumes').map(({ line, content }) => ({ line, code: content })),
      files: contents('file').map(({ content, line }) => fileOf(content, `${page}:${line}`)),
      continues: contents('continues').length > 0,
      notRun: contents('not run')[0]?.content.trim(),
    });
    above = [];
  }
  if (above[0] !== undefined) throw new Error(`${page}:${above[0].line}: nothing to run follows this comment`);
  return examples;
}

/** @param {string} content @param {string} at */
function fileOf(content, at) {
  const [, name, path] = /^\s*(\S+) is (\S+)\s*$/.exec(content) ?? [];
  if (name === undefined || path === undefined) throw new Error(`${at}: expected <!-- file <name> is <path> -->`);
  return { name, path };
}
