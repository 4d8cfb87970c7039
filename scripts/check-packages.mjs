#!/usr/bin/env node
// npm run check:packages: packs every package that is published, installs the tarballs into empty projects as npm and as strict pnpm do,
// and looks at them as a user does: package.json, files, imports, types, publint, Are The Types Wrong, examples of the READMEs. Nothing
// leaves this machine; the packages of others come from the registry that npm is set to. It is run by scripts/release.mjs, which builds
// first.
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
import { BUNDLER_TYPES, exampleProblems, readerProjects, writeExamples } from './outside/readers.mjs';
import { surroundingsOf } from './outside/surroundings.mjs';
import { typeErrors } from './outside/types.mjs';
import { publishedPackages } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const counts = { passed: 0, failed: 0, skipped: 0 };
/** Errors of other people's declarations that were met. */
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
  // What was not installed was not met either.
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

/** What `install` makes, or nothing where that fails, which is a failed check. */
async function installed(what, install) {
  let projects = [];
  await check(what, async () => {
    projects = [await install()].flat();
    return [];
  });
  return projects;
}

/** Each package by itself. */
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

/** All packages side by side; types are what TypeScript finds there by itself. */
async function checkTogether(packages, folder) {
  const projects = await installed('npm installs all packages side by side', () =>
    npmProject(folder, packages, process.env),
  );
  for (const project of projects) {
    await check('npm: every entry can be imported and required', () => loadProblems(project, process.env));
    await check('npm: types, nodenext and bundler', () => typeProblems([project], { dom: true }));
  }
}

/** The READMEs, that of the workspace too: what they say to install is enough for their examples. */
async function checkReadmes(packages, folder) {
  const pages = packages.map((entry) => ({ name: entry.manifest.name, page: join(entry.folder, 'README.md') }));
  pages.push({ name: 'workspace', page: join(root, 'README.md') });
  const readers = await installed('strict pnpm installs what each README says', () =>
    readerProjects(folder, pages, packages, process.env),
  );
  if (readers.length === 0) return;
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

/** What TypeScript finds in the sources of projects, but for what is known of other people's packages. */
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
