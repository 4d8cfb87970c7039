import { readFileSync } from 'node:fs';
import { examplesOf } from './markdown-examples.mjs';

/**
 * A module that consists of one or more code blocks of a page.
 *
 * @typedef {object} ExampleProgram
 * @property {string} page
 * @property {number} line line of the page where the first block begins
 * @property {string} code TypeScript; every line has the same line number as on the page
 * @property {{ name: string, path: string }[]} files files to copy into the folder where it runs; `path` is the path in the repository
 * @property {string | undefined} notRun reason why it is not run
 * @property {string[]} results expected output lines, from the comments `// → …`, in order
 */

/**
 * The programs in the TypeScript blocks of a page, in order. A program is one block and the blocks that continue it.
 *
 * @param {string} page path of a Markdown file
 * @returns {ExampleProgram[]}
 * @throws Error when the comments around the blocks contradict each other
 */
export function programsOf(page) {
  const pageLines = readFileSync(page, 'utf8').split('\n');
  /** @type {import('./markdown-examples.mjs').Example[][]} */
  const chains = [];
  for (const example of examplesOf(page)) {
    const chain = chains.at(-1);
    if (!example.continues) chains.push([example]);
    else if (chain === undefined) throw new Error(`${page}:${example.line}: there is no block before to go on from`);
    else if (chain[0]?.notRun !== undefined || example.notRun !== undefined) {
      throw new Error(`${page}:${example.line}: blocks that go on from each other are all run`);
    } else chain.push(example);
  }
  return chains.map((chain) => {
    const lines = pageLines.map(() => '');
    const pieces = chain.flatMap(({ assumptions, line, code }) => [...assumptions, { line, code }]);
    for (const { line, code } of pieces) {
      for (const [i, text] of code.split('\n').entries()) if (text !== '') lines[line - 1 + i] = text;
    }
    const visible = chain.map(({ code }) => code).join('');
    return {
      page,
      line: chain[0]?.line ?? 1,
      code: `${lines.join('\n').trimEnd()}\nexport {};\n`,
      files: chain.flatMap(({ files }) => files),
      notRun: chain[0]?.notRun,
      results: Array.from(visible.matchAll(/\/\/ → (.*)$/gm), ([, result]) => result ?? ''),
    };
  });
}
