import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { captureCommand } from '../run-command.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Writes a program, as a user would save it, into its own folder, together with the files that it reads.
 *
 * @param {import('./example-programs.mjs').ExampleProgram} program
 * @param {string} project a folder whose node_modules contains the packages that the program imports
 * @returns {{ folder: string, source: string, script: string }} the folder, and the paths of the TypeScript and JavaScript files in it
 */
export function writeProgram({ page, line, code, files }, project) {
  const name = `${basename(page, '.md')}-${line}`;
  const folder = join(project, 'examples', name);
  const source = join(folder, `${name}.ts`);
  const script = join(folder, `${name}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(source, code);
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
    inlineSourceMap: true,
  };
  writeFileSync(script, ts.transpileModule(code, { fileName: `${name}.ts`, compilerOptions }).outputText);
  for (const { name: copy, path } of files) copyFileSync(join(root, path), join(folder, copy));
  return { folder, source, script };
}

/**
 * Runs a program in a separate process and compares its output with its comments `// → …`.
 *
 * @param {import('./example-programs.mjs').ExampleProgram} program
 * @param {string} project as in `writeProgram`
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<string[]>} the problems, each with page and line
 */
export async function runProgram(program, project, environment) {
  const { folder, script } = writeProgram(program, project);
  const nodeArguments = ['--enable-source-maps', '--no-warnings', script];
  const { code, stdout, output } = await captureCommand(process.execPath, nodeArguments, { root: folder, environment });
  const at = `${program.page}:${program.line}`;
  if (code !== 0) return [`${at}: exit code ${code}\n${output.trim()}`];
  return unprinted(program.results, stdout.split('\n')).map((result) => `${at}: did not print "${result}"\n${stdout}`);
}

/**
 * The expected results that are missing from the printed lines, in order. `…` in a result matches any text.
 *
 * @param {readonly string[]} results
 * @param {readonly string[]} lines
 */
export function unprinted(results, lines) {
  let next = 0;
  return results.filter((result) => {
    const pattern = new RegExp(`^${result.split('…').map(escaped).join('.*')}$`);
    const found = lines.findIndex((line, i) => i >= next && pattern.test(line.trimEnd()));
    if (found !== -1) next = found + 1;
    return found === -1;
  });
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
