import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchmarkGroup, benchmarkGroups } from './benchmark.js';
import { UnknownBenchmarkError } from './errors.js';
import { loadBenchesOf } from './load-benches.js';
import { loadPlugin, locatePlugin } from './plugins.js';
import { type BenchmarkRecord, recordOf } from './record.js';
import { runBenchmarks } from './run-benchmarks.js';
import { benchmarkNames } from './selection.js';
import { formatTable } from './table.js';

const HELP = `usage: qornn-bench [${benchmarkGroups.join(' | ')}] [options]

Measures the benches of the package in the current folder, and prints a table.

  --filter <text>    only benchmarks whose name contains this text
  --quick            tiny sizes: a smoke test without meaningful times
  --plugin <module>  loads a module that registers a quantizer, a cell, …, which is measured, too; a package, or a
                     path that begins with . or /; may be repeated
  --json             prints the record
  --into <folder>    writes the record into this folder instead; no benchmark of that name is no error then
  --combine <folder> measures nothing, and prints all records of this folder as one
`;

const OPTIONS = {
  filter: { type: 'string' },
  quick: { type: 'boolean' },
  plugin: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  into: { type: 'string' },
  combine: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What was typed. */
interface Typed {
  group: BenchmarkGroup | undefined;
  filter?: string;
  quick?: boolean;
  plugin?: string[];
  json?: boolean;
  into?: string;
  combine?: string;
  help?: boolean;
}

/**
 * `qornn-bench`: measures the benches of the package in the current folder.
 *
 * @returns the exit code: 0, 1 for a failure, 2 for wrong usage
 */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  let typed: Typed;
  try {
    typed = parse(words);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (typed.help) {
    console.log(HELP);
    return 0;
  }
  try {
    if (typed.combine !== undefined) print(combined(typed.combine), typed);
    else await measureHere(typed);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return error instanceof UnknownBenchmarkError ? 2 : 1;
  }
}

function parse(words: readonly string[]): Typed {
  // pnpm passes on the -- before the arguments.
  const args = words.filter((word) => word !== '--');
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const isGroup = (name: string): name is BenchmarkGroup => (benchmarkGroups as readonly string[]).includes(name);
  const unknown = positionals.find((name, i) => i > 0 || !isGroup(name));
  if (unknown !== undefined) throw new Error(`no group of benchmarks is named '${unknown}'`);
  const [group] = positionals.filter(isGroup);
  return { ...values, group };
}

async function measureHere({ group, filter, quick = false, plugin = [], json, into }: Typed): Promise<void> {
  const name = await loadBenchesOf(process.cwd());
  for (const entry of plugin) await loadPlugin(locatePlugin(entry, process.cwd()));
  const selection = { ...(group && { group }), ...(filter !== undefined && { filter }) };
  const isEmpty = into !== undefined && benchmarkNames(selection).length === 0;
  const log = (line: string) => console.error(`measuring: ${line}`);
  const results = isEmpty ? [] : await runBenchmarks({ ...selection, quick, log });
  const record = recordOf(results, quick);
  if (into === undefined) {
    print(record, { json });
    return;
  }
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, `${(name ?? 'benches').replaceAll('/', '+')}.json`), JSON.stringify(record));
}

/** The records of a folder as one. */
function combined(folder: string): BenchmarkRecord {
  const records = readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as BenchmarkRecord);
  const results = records.flatMap((record) => record.results);
  if (results.length === 0) throw new UnknownBenchmarkError('no benchmark has such a name');
  return { ...records[0]!, results };
}

function print(record: BenchmarkRecord, { json }: { json?: boolean | undefined }): void {
  console.log(json ? JSON.stringify(record) : formatTable(record));
}
