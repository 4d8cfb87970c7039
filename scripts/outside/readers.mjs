import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programsOf } from '../examples/example-programs.mjs';
import { installLines } from '../examples/install-lines.mjs';
import { runProgram, writeProgram } from '../examples/run-program.mjs';
import { folderName, installStrictly } from './strict-pnpm.mjs';

/** Declarations that readers who bundle a page have. */
export const BUNDLER_TYPES = fileURLToPath(new URL('bundler.d.ts', import.meta.url));

/**
 * One project for each page, with what its lines `npm install …` name and nothing else, as strict pnpm installs it; and @types/node, since
 * readers of TypeScript examples run them in Node.
 *
 * @param folder an empty one
 * @param pages each with its `name` and the `page`, a path
 * @param packages with their tarballs
 * @returns the pages, each with its project: `folder`, and the `programs` that its examples are
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

/** What a page says to install: ours as tarballs, peers as our packages want them, and of everything else the newest. */
export function dependenciesOf(text, packages) {
  const tarballs = new Map(packages.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]));
  const peers = new Map(packages.flatMap(({ manifest }) => Object.entries(manifest.peerDependencies ?? {})));
  return Object.fromEntries(
    installLines(text)
      .flat()
      .map((name) => [name, tarballs.get(name) ?? peers.get(name) ?? '*']),
  );
}

/** The TypeScript files of all examples of a page, run or not. */
export function writeExamples({ programs, folder }) {
  return programs.map((program) => writeProgram(program, folder).source);
}

/** What goes wrong when the examples of a page are run. */
export async function exampleProblems({ programs, folder }, environment) {
  const problems = [];
  for (const program of programs) {
    if (program.notRun === undefined) problems.push(...(await runProgram(program, folder, environment)));
  }
  return problems;
}
