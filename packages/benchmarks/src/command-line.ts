import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchmarkGroup, benchmarkGroups } from './benchmark.js';
import { compileInTurn } from './compile-in-turn.js';
import { UnknownBenchmarkError } from './errors.js';
import { loadBenchesOf } from './load-benches.js';
import { parameterValues } from './parameters/parameter-values.js';
import { loadPlugin, locatePlugin } from './plugins.js';
import { printRecord } from './printers/print-record.js';
import { type RecordFormat, recordFormats } from './printers/record-formats.js';
import { beginRecord } from './records/begin-record.js';
import type { BenchmarkRecord } from './records/benchmark-record.js';
import { combinedRecord } from './records/combined-record.js';
import { readBenchmarkRecord } from './records/read-benchmark-record.js';
import { recordBenchmarks } from './records/record-benchmarks.js';
import { requireRecordPath, writeBenchmarkRecord } from './records/write-benchmark-record.js';
import { benchmarkNames } from './selection.js';

const HELP = `usage: qornn-bench [${benchmarkGroups.join(' | ')}] [options]

Measures the benches of the package in the current folder, and prints a table.

  --filter <text>    only benchmarks whose name contains this text
  --quick            tiny sizes: a smoke test without meaningful times
  --plugin <module>  loads a module that registers a quantizer, a cell, …, which is measured, too; a package, or a
                     path that begins with . or /; may be repeated
  --rounds <n>       most measurements of each contestant
  --parameter <name=values>
                     values of a parameter, as units=64,128 or bits=2..8 or units=64..512*2; may be repeated
  --format <name>    ${recordFormats.join(', ')}; --json is --format json
  --out <file>       saves the record, too; with --combine the one of all
  --json             prints the record
  --into <folder>    writes the record into this folder instead; no benchmark of that name is no error then
  --combine <folder> measures nothing, and prints all records of this folder as one
`;

const OPTIONS = {
  filter: { type: 'string' },
  quick: { type: 'boolean' },
  plugin: { type: 'string', multiple: true },
  rounds: { type: 'string' },
  parameter: { type: 'string', multiple: true },
  format: { type: 'string' },
  out: { type: 'string' },
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
  rounds?: number;
  parameters?: Record<string, (string | number)[]>;
  format: RecordFormat;
  out?: string;
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
    if (typed.combine === undefined) return await measureHere(typed);
    if (typed.out !== undefined) requireRecordPath(typed.out);
    const record = combined(typed.combine);
    print(record, typed);
    if (typed.out !== undefined) writeBenchmarkRecord(typed.out, record);
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
  const { json, format = json ? 'json' : 'table', rounds, parameter, ...rest } = values;
  if (!isFormat(format)) throw new Error(`--format: '${format}' is not one of ${recordFormats.join(', ')}`);
  if (json && format !== 'json') throw new Error(`--format: ${format} and --json exclude each other`);
  if (rounds !== undefined && !/^[1-9]\d{0,3}$/.test(rounds)) {
    throw new Error(`--rounds: '${rounds}' is not an integer from 1 to 9999`);
  }
  return {
    ...rest,
    group,
    format,
    ...(rounds !== undefined && { rounds: Number(rounds) }),
    ...(parameter && { parameters: parametersOf(parameter) }),
  };
}

function isFormat(name: string): name is RecordFormat {
  return (recordFormats as readonly string[]).includes(name);
}

function parametersOf(assignments: readonly string[]): Record<string, (string | number)[]> {
  const entries = assignments.map((assignment): [string, (string | number)[]] => {
    const [, name, values] = /^([^=]+)=(.*)$/s.exec(assignment) ?? [];
    if (name === undefined) throw new Error(`--parameter: '${assignment}' is not name=values`);
    return [name, parameterValues(name, values!)];
  });
  return Object.fromEntries(entries);
}

/** @returns the exit code */
async function measureHere({ plugin = [], quick = false, into, out, ...typed }: Typed): Promise<number> {
  compileInTurn();
  if (out !== undefined) requireRecordPath(out);
  const name = await loadBenchesOf(process.cwd());
  // pnpm and npm run scripts in the folder of the package, and say in which folder they were called.
  const typedIn = process.env.INIT_CWD ?? process.cwd();
  for (const entry of plugin) await loadPlugin(locatePlugin(entry, typedIn));
  const { group, filter, rounds, parameters } = typed;
  const selection = {
    ...(group && { group }),
    ...(filter !== undefined && { filter }),
    ...(parameters && { parameters }),
  };
  const log = (line: string) => console.error(`measuring: ${line}`);
  const isEmpty = into !== undefined && benchmarkNames(selection).length === 0;
  const record = isEmpty
    ? (await beginRecord({ quick })).end([], true)
    : await untilInterrupted((signal) =>
        recordBenchmarks({ ...selection, ...(rounds !== undefined && { rounds }), quick, log, signal }),
      );
  if (record === undefined) return INTERRUPTED;
  if (into === undefined) print(record, typed);
  else {
    mkdirSync(into, { recursive: true });
    writeBenchmarkRecord(join(into, `${(name ?? 'benches').replaceAll('/', '+')}.json`), record);
  }
  if (out !== undefined && into === undefined) writeBenchmarkRecord(out, record);
  if (!record.complete) return INTERRUPTED;
  return record.failed ? FAILED : 0;
}

/** Exit code where a benchmark failed. */
const FAILED = 1;

/** Exit code after Ctrl-C. */
const INTERRUPTED = 130;

/** Work that Ctrl-C stops between measurements; a second Ctrl-C ends the process. @returns undefined if nothing came of it */
async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    console.error('stopping; press again to exit at once');
    controller.abort();
  };
  process.on('SIGINT', stop);
  try {
    return await work(controller.signal);
  } catch (error) {
    if (!controller.signal.aborted || error !== controller.signal.reason) throw error;
    console.error('interrupted before anything was measured');
    return undefined;
  } finally {
    process.off('SIGINT', stop);
  }
}

/** The records of a folder as one. */
function combined(folder: string): BenchmarkRecord {
  const records = readdirSync(folder)
    .sort()
    .map((file) => readBenchmarkRecord(join(folder, file)));
  const record = combinedRecord(records);
  if (record.results.length === 0) throw new UnknownBenchmarkError('no benchmark has such a name');
  return record;
}

function print(record: BenchmarkRecord, { format }: Typed | { format: RecordFormat }): void {
  console.log(printRecord(record, format));
}
