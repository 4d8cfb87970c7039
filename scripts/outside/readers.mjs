import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programsOf } from '../examples/example-programs.mjs';
import { installLines } from '../examples/install-lines.mjs';
import { runProgram, writeProgram } from '../examples/run-program.mjs';
import { folderName, installStrictly } from './strict-pnpm.mjs';

/** Type declarations that readers have who bundle the code of a page. */
export const BUNDLER_TYPES = fileURLToPath(new URL('bundler.d.ts', import.meta.url));

/**
 * Creates one project per page, with only the packages in its `npm install …` lines, installed by strict pnpm. @types/node is added,
 * because readers run the TypeScript examples in Node.
 *
 * @param folder an empty one
 * @param pages the pages, each with `name` and `page`, a path
 * @param packages with their tarballs
 * @returns the pages, each with its project: `folder` and `programs`, the programs of its examples
 */
export async function readerProjects(folder, pages, packages, environment) {
  const readers = pages.map(({ name, page }) => {
    const project = join(folder, 'projects', folderName(name));
    const dependencies = { '@types/node': '20', ...dependenciesOf(readFileSync(page, 'utf8'), packages) };
    mkdirSync(project, { recursive: true });
    const manifest = { name: `reader-of-${folderName(name)}`, private: true, type: 'module', dependencies };
    writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
    return { name, page, folder: project, programs: programsOf(page) };
  });
  await installStrictly(folder, packages, environment);
  return readers;
}

/** The dependencies of a page: our packages as tarballs, peers in the range of our packages, everything else in the newest version. */
export function dependenciesOf(text, packages) {
  const tarballs = new Map(packages.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]));
  const peers = new Map(packages.flatMap(({ manifest }) => Object.entries(manifest.peerDependencies ?? {})));
  return Object.fromEntries(
    installLines(text)
      .flat()
      .map((name) => [name, tarballs.get(name) ?? peers.get(name) ?? '*']),
  );
}

/** The TypeScript files of all examples of a page, including those that are not run. */
export function writeExamples({ programs, folder }) {
  return programs.map((program) => writeProgram(program, folder).source);
}

/** Runs the examples of a page and returns the problems. */
export async function exampleProblems({ programs, folder }, environment) {
  const problems = [];
  for (const program of programs) {
    if (program.notRun === undefined) problems.push(...(await runProgram(program, folder, environment)));
  }
  return problems;
}
