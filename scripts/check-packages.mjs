#!/usr/bin/env node
// npm run check:packages: packs every published package, installs the tarballs into empty projects with npm and with strict pnpm, and
// checks what a user gets: package.json, files, imports, types, publint, Are The Types Wrong, examples of the READMEs. It publishes
// nothing. Other packages come from the registry that npm is configured for. scripts/release.mjs builds and then runs this script.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countsLine } from './count-tests.mjs';
import { benchProblems } from './outside/benches.mjs';
import { contentProblems, filesOf } from './outside/contents.mjs';
import { copyProblems } from './outside/copies.mjs';
import { importProblems } from './outside/imports.mjs';
import { KNOWN_TYPE_ERRORS, knownError } from './outside/known-type-errors.mjs';
import { publintProblems, typeResolutionProblems } from './outside/lint.mjs';
import { loadProblems } from './outside/load.mjs';
import { manifestProblems } from './outside/manifest.mjs';
import { pack } from './outside/pack.mjs';
import { npmProject, pnpmProjects, requireNothingAbove } from './outside/projects.mjs';
import { BUNDLER_TYPES, exampleProblems, readerProjects, writeExamples } from './outside/readers.mjs';
import { surroundingsOf } from './outside/surroundings.mjs';
import { typeErrors } from './outside/types.mjs';
import { publishedPackages } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const counts = { passed: 0, failed: 0, skipped: 0 };
/** Known errors in type declarations of other packages that occurred in this run. */
const met = new Set();

const outside = realpathSync(mkdtempSync(join(tmpdir(), 'qornn-outside-')));
try {
  requireNothingAbove(outside);
  const folder = (name) => {
    mkdirSync(join(outside, name));
    return join(outside, name);
  };
  const packages = await pack(root, process.env, publishedPackages(root), folder('tarballs'));
  await checkEach(packages, folder('pnpm'));
  await checkTogether(packages, folder('npm'));
  await checkReadmes(packages, folder('readers'));
  // Errors of a package that was not installed cannot occur.
  if (counts.failed === 0) {
    await check('errors in the declarations of other people are the known ones', () =>
      KNOWN_TYPE_ERRORS.filter((known) => !met.has(known)).map(
        ({ package: name, cause }) => `${name} is right by now, and can leave the list: ${cause}`,
      ),
    );
  }
  for (const { package: name, cause } of met) console.log(`  known: ${name} ${cause}`);
} finally {
  rmSync(outside, { recursive: true, force: true });
}
console.log(countsLine(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;

/** Runs one check and prints its problems. The check passes if there are none. */
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

/** Returns the result of `install`, or undefined if it fails, which counts as a failed check. */
async function installed(what, install) {
  let projects = [];
  await check(what, async () => {
    projects = [await install()].flat();
    return [];
  });
  return projects;
}

/** Checks each package separately. */
async function checkEach(packages, folder) {
  const projects = await installed(
    'strict pnpm installs each package with the peers that it names, and nothing else',
    () => pnpmProjects(folder, packages, process.env),
  );
  for (const project of projects) {
    const [{ manifest }] = project.packages;
    await check(`${manifest.name}: package.json, files, imports, publint, Are The Types Wrong`, () =>
      packageProblems(project),
    );
    await check(`${manifest.name}: every entry can be imported and required`, () => loadProblems(project, process.env));
  }
  await checkCopies('strict pnpm', projects, packages);
  const groups = new Map();
  for (const project of projects) {
    const key = JSON.stringify(surroundingsOf(project.packages[0].manifest, packages));
    groups.set(key, [...(groups.get(key) ?? []), project]);
  }
  for (const [key, group] of groups) {
    const { dom, types } = JSON.parse(key);
    const beside = [dom ? 'the DOM' : 'no DOM', ...types.map((name) => `@types/${name}`)].join(' and ');
    const names = group.map((project) => project.packages[0].manifest.name).join(', ');
    await check(`types with ${beside}, nodenext and bundler: ${names}`, () => typeProblems(group, { dom, types }));
  }
}

async function packageProblems(project) {
  const [{ folder, directory, manifest: source, tarball }] = project.packages;
  const installedIn = project.installed(source.name);
  const files = filesOf(installedIn);
  const manifest = JSON.parse(readFileSync(join(installedIn, 'package.json'), 'utf8'));
  return [
    ...manifestProblems(manifest, directory),
    ...contentProblems(files, manifest, existsSync(join(folder, 'CHANGELOG.md'))),
    ...importProblems(installedIn, files, manifest),
    ...(await publintProblems({ tarball })),
    ...(await typeResolutionProblems({ tarball })),
  ];
}

/** Checks that no project has two copies of one of ours. */
async function checkCopies(installer, projects, packages) {
  const names = new Set(packages.map(({ manifest }) => manifest.name));
  await check(`${installer}: no project has two copies of a package`, () =>
    projects.flatMap(({ folder }) => copyProblems(folder, names).map((problem) => `${basename(folder)}: ${problem}`)),
  );
}

/** Checks all packages installed together. TypeScript reads the @types that it finds there by default. */
async function checkTogether(packages, folder) {
  const projects = await installed('npm installs all packages side by side', () =>
    npmProject(folder, packages, process.env),
  );
  for (const project of projects) {
    await check('npm: every entry can be imported and required', () => loadProblems(project, process.env));
    await check('npm: types, nodenext and bundler', () => typeProblems([project], { dom: true }));
    await check('npm: qornn bench measures the benches of all packages, and a quantizer from outside', () =>
      benchProblems(project, process.env),
    );
  }
  await checkCopies('npm', projects, packages);
}

/** Checks that the install lines of each README, including that of the repository, suffice to run its examples. */
async function checkReadmes(packages, folder) {
  const pages = packages.map((entry) => ({ name: entry.manifest.name, page: join(entry.folder, 'README.md') }));
  pages.push({ name: 'workspace', page: join(root, 'README.md') });
  const readers = await installed('strict pnpm installs what each README says', () =>
    readerProjects(folder, pages, packages, process.env),
  );
  if (readers.length === 0) return;
  await checkCopies('READMEs', readers, packages);
  await check('READMEs: types of all examples, nodenext and bundler', () => {
    const written = readers.map((reader) => ({ folder: reader.folder, sources: writeExamples(reader) }));
    return typeProblems(written, { dom: true, types: ['node'] }, [BUNDLER_TYPES]);
  });
  for (const reader of readers) {
    const run = reader.programs.filter(({ notRun }) => notRun === undefined);
    if (run.length === 0) continue;
    await check(
      `README of ${reader.name}: ${run.length === 1 ? 'its example runs' : `its ${run.length} examples run`}`,
      () => exampleProblems(reader, process.env),
    );
  }
}

/** Type errors in the sources of projects, except known errors of other packages. */
function typeProblems(projects, surroundings, declarations = []) {
  const folders = projects.map(({ folder }) => folder);
  const sources = [...declarations, ...projects.flatMap((project) => project.sources)];
  return typeErrors(sources, { ...surroundings, folders }).flatMap((error) => {
    const known = knownError(error);
    if (known === undefined) return [`${error.resolution}: ${error.file}:${error.line} ${error.message}`];
    met.add(known);
    return [];
  });
}
