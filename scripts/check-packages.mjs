#!/usr/bin/env node
// npm run check:packages: packs every package that is published, installs the tarballs into empty projects as npm and as strict pnpm do,
// and looks at them as a user does: package.json, files, imports, types, publint, Are The Types Wrong. Nothing leaves this machine; the
// packages of others come from the registry that npm is set to. It is run by scripts/workspace.mjs, which builds first.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countsLine } from './count-tests.mjs';
import { contentProblems, filesOf } from './outside/contents.mjs';
import { importProblems } from './outside/imports.mjs';
import { KNOWN_TYPE_ERRORS, knownError } from './outside/known-type-errors.mjs';
import { publintProblems, typeResolutionProblems } from './outside/lint.mjs';
import { loadProblems } from './outside/load.mjs';
import { manifestProblems } from './outside/manifest.mjs';
import { pack } from './outside/pack.mjs';
import { npmProject, pnpmProjects, requireNothingAbove } from './outside/projects.mjs';
import { surroundingsOf } from './outside/surroundings.mjs';
import { typeErrors } from './outside/types.mjs';
import { publishedPackages } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const counts = { passed: 0, failed: 0, skipped: 0 };

/** One check: its problems are printed, and none means that it passed. */
async function check(what, findProblems) {
  let problems;
  try {
    problems = await findProblems();
  } catch (error) {
    problems = [error.message];
  }
  counts[problems.length === 0 ? 'passed' : 'failed']++;
  console.log(`${problems.length === 0 ? 'ok' : 'failed'}: ${what}`);
  for (const problem of problems) console.log(`  ${problem}`);
}

const outside = realpathSync(mkdtempSync(join(tmpdir(), 'qornn-outside-')));
try {
  requireNothingAbove(outside);
  await checkAll(outside);
} finally {
  rmSync(outside, { recursive: true, force: true });
}
console.log(countsLine(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;

async function checkAll(outside) {
  const [tarballs, ofNpm, ofPnpm] = ['tarballs', 'npm', 'pnpm'].map((name) => join(outside, name));
  for (const folder of [tarballs, ofNpm, ofPnpm]) mkdirSync(folder);
  const packages = await pack(root, process.env, publishedPackages(root), tarballs);

  let npm;
  let pnpm = [];
  await check('npm installs all packages side by side', async () => {
    npm = await npmProject(ofNpm, packages, process.env);
    return [];
  });
  await check('strict pnpm installs each package with the peers that it names, and nothing else', async () => {
    pnpm = await pnpmProjects(ofPnpm, packages, process.env);
    return [];
  });

  for (const project of pnpm) {
    const [{ folder, directory, manifest: source, tarball }] = project.packages;
    const installed = project.installed(source.name);
    await check(`${source.name}: package.json, files, imports, publint, Are The Types Wrong`, async () => {
      const files = filesOf(installed);
      const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
      return [
        ...manifestProblems(manifest, directory),
        ...contentProblems(files, manifest, existsSync(join(folder, 'CHANGELOG.md'))),
        ...importProblems(installed, files, manifest),
        ...(await publintProblems({ tarball })),
        ...(await typeResolutionProblems({ tarball })),
      ];
    });
    await check(`${source.name}: every entry can be imported and required`, () => loadProblems(project, process.env));
  }
  if (npm) await check('npm: every entry can be imported and required', () => loadProblems(npm, process.env));
  await checkTypes(npm, pnpm);
}

/** Projects of pnpm have no more than their package says; that of npm has every @types that came along, as npm users do. */
async function checkTypes(npm, pnpm) {
  const met = new Set();
  const problemsOf = (folders, surroundings) =>
    typeErrors(folders, surroundings).flatMap((error) => {
      const known = knownError(error);
      if (known === undefined) return [`${error.resolution}: ${error.file}:${error.line} ${error.message}`];
      met.add(known);
      return [];
    });
  const groups = new Map();
  for (const project of pnpm) {
    const key = JSON.stringify(surroundingsOf(project.packages[0].manifest, publishedPackages(root)));
    groups.set(key, [...(groups.get(key) ?? []), project]);
  }
  for (const [key, projects] of groups) {
    const surroundings = JSON.parse(key);
    const names = projects.map(({ packages }) => packages[0].manifest.name).join(', ');
    const beside = [surroundings.dom ? 'the DOM' : 'no DOM', ...surroundings.types.map((name) => `@types/${name}`)];
    await check(`types with ${beside.join(' and ')}, nodenext and bundler: ${names}`, () =>
      problemsOf(
        projects.map(({ folder }) => folder),
        surroundings,
      ),
    );
  }
  if (npm)
    await check('types as npm lays them out, nodenext and bundler', () => problemsOf([npm.folder], { dom: true }));
  if (!npm || pnpm.length === 0) return;
  await check('errors in the declarations of other people are the known ones', () =>
    KNOWN_TYPE_ERRORS.filter((known) => !met.has(known)).map(
      ({ package: name, cause }) => `${name} is right by now, and can leave the list: ${cause}`,
    ),
  );
  for (const { package: name, cause } of met) console.log(`  known: ${name} ${cause}`);
}
