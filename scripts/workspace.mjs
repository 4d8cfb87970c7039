#!/usr/bin/env node
// The commands behind the scripts of package.json. They work in a fresh clone with only Node and npm. This file imports no packages,
// because it runs before the installation. Messages about installing and building go to stderr, so that stdout has only the output of
// the command.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchmarks } from './benchmarks.mjs';
import { countsLine, readTurboSummary, scriptTestCounts, sumCounts } from './count-tests.mjs';
import { installDependencies } from './install.mjs';
import { refusedLicences } from './licences.mjs';
import { changesets, checkPackages, release } from './release.mjs';
import { captureCommand, runCommand } from './run-command.mjs';
import { buildPackages, inParallel, turbo } from './turbo.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...rest] = process.argv.slice(2);
/** npm removes the -- before the arguments; pnpm passes it on. */
const commandArguments = rest[0] === '--' ? rest.slice(1) : rest;

const commands = {
  demo,
  test,
  build,
  typecheck,
  bench,
  audit,
  lint: (environment) => biome(environment, 'check', '--error-on-warnings', ...commandArguments),
  format: (environment) => biome(environment, 'check', '--write', ...commandArguments),
  'check-packages': (environment) => checkPackages(root, environment, say),
  changeset: (environment) => changesets(root, environment, commandArguments),
  release: (environment) => release(root, environment, say, commandArguments),
};

function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Whether version a is at least version b; both have the form '20.19.0'. */
function isAtLeast(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const first = left.findIndex((part, i) => part !== right[i]);
  return first === -1 || left[first] > right[first];
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const needed = engines.node.replace('>=', '');
  if (isAtLeast(process.versions.node, needed)) return;
  say(`qornn needs Node ${needed} or later; this is Node ${process.versions.node}. See https://nodejs.org`);
  process.exit(2);
}

/** Runs Biome on the whole workspace, or on the files in the arguments. */
function biome(environment, ...words) {
  const program = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  return runCommand(process.execPath, [program, ...words], { root, environment });
}

async function demo(environment) {
  const built = await buildPackages(root, environment, say, '--filter=qornn...');
  if (built !== 0) return built;
  const cli = join(root, 'apps', 'cli', 'bin', 'qornn.js');
  // The commands that the demo suggests then begin with `npm run demo --`.
  const named = { ...environment, QORNN_DEMO_COMMAND: 'npm run demo --' };
  return runCommand(process.execPath, [cli, 'demo', ...commandArguments], { root, environment: named });
}

function build(environment) {
  return buildPackages(root, environment, say, ...commandArguments);
}

function typecheck(environment) {
  const command = turbo(
    root,
    'typecheck',
    inParallel,
    '--continue=always',
    '--output-logs=errors-only',
    ...commandArguments,
  );
  return runCommand(...command, { root, environment });
}

/** Runs the benches of every package, one package after the other, and prints one table of all. */
function bench(environment) {
  return benchmarks(root, environment, say, commandArguments);
}

/** Checks licences and known vulnerabilities of all installed packages. If the registry has no vulnerability list, prints a line and passes. */
async function audit(environment) {
  const pnpm = (...words) =>
    captureCommand(process.execPath, [environment.QORNN_PNPM, ...words], { root, environment });
  const licences = await pnpm('licenses', 'list', '--json');
  const refused = licences.code === 0 ? refusedLicences(JSON.parse(licences.stdout)) : [licences.output];
  for (const problem of refused) say(`licence not allowed: ${problem}`);
  const known = await pnpm('audit', '--audit-level', 'moderate', '--loglevel', 'error');
  const unlisted = known.output.includes('ERR_PNPM_AUDIT_');
  if (unlisted) say('skipped: known vulnerabilities, of which this npm registry has no list');
  else if (known.code !== 0) say(known.output);
  return refused.length === 0 && (unlisted || known.code === 0) ? 0 : 1;
}

/** Runs lint, type check and the tests of every package. Continues after a failure and ends with a line of totals. */
async function test(environment) {
  say('Linting …');
  const lint = await biome(environment, 'check', '--error-on-warnings');
  const ofScripts = await scriptTestCounts(root);
  say('Checking types and running the tests of every package …');
  const tasks = ['typecheck', 'test', inParallel, '--continue=always', '--output-logs=new-only', '--summarize'];
  const started = Date.now();
  const turboCode = await runCommand(...turbo(root, ...tasks, ...commandArguments), { root, environment });
  const { counts, problems } = readTurboSummary(root, started, turboCode);
  if (lint !== 0) problems.unshift('lint');
  const total = sumCounts([counts, ofScripts, { passed: 0, failed: lint === 0 ? 0 : 1, skipped: 0 }]);
  for (const problem of problems) say(`failed: ${problem}`);
  process.stdout.write(`${countsLine(total)}\n`);
  return total.failed === 0 ? 0 : 1;
}

if (!Object.hasOwn(commands, command ?? '')) {
  say(`usage: node scripts/workspace.mjs ${Object.keys(commands).join('|')} [arguments]`);
  process.exit(2);
}
checkNode();
const environment = await installDependencies(root, say);
if (environment === undefined) process.exit(1);
process.exitCode = await commands[command](environment);
