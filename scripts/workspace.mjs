#!/usr/bin/env node
// What the scripts of package.json call: everything a fresh clone needs, with nothing but Node and npm. Uses no packages, since it runs
// before there are any. What it says about installing and building goes to stderr, so that the
// stdout of a command is its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countsLine, readTurboSummary, scriptTestCounts, sumCounts } from './count-tests.mjs';
import { installDependencies } from './install.mjs';
import { refusedLicences } from './licences.mjs';
import { changesets, checkPackages, release } from './release.mjs';
import { captureCommand, runCommand } from './run-command.mjs';
import { buildPackages, inParallel, turbo } from './turbo.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...rest] = process.argv.slice(2);
/** npm takes the -- before them away, pnpm passes it on. */
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

/** Whether version a is at least version b, both like '20.19.0'. */
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

/** Biome on the whole workspace, unless the words name files. */
function biome(environment, ...words) {
  const program = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  return runCommand(process.execPath, [program, ...words], { root, environment });
}

async function demo(environment) {
  const built = await buildPackages(root, environment, say, '--filter=qornn...');
  if (built !== 0) return built;
  const cli = join(root, 'apps', 'cli', 'bin', 'qornn.js');
  // What the demo prints to be typed next says `npm run demo --` where it means itself.
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

/** Without arguments every package's benchmarks; with arguments the table of @qornn/benchmarks, which takes them. */
async function bench(environment) {
  if (commandArguments.length === 0) {
    return runCommand(...turbo(root, 'bench', '--concurrency=1', '--log-prefix=none'), { root, environment });
  }
  const built = await buildPackages(root, environment, say, '--filter=@qornn/benchmarks...');
  if (built !== 0) return built;
  const pnpm = ['--silent', '--filter', '@qornn/benchmarks', 'run', 'bench', ...commandArguments];
  return runCommand(process.execPath, [environment.QORNN_PNPM, ...pnpm], { root, environment });
}

/** Licences and known vulnerabilities of all that is installed; a registry that keeps no list of the latter is a line, not a failure. */
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

/** Lint, types and every package's tests; goes on after a failure, and ends in a line that counts. */
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
