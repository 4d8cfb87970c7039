import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { isReport, type ReportRun, reportPage } from '@qornn/report';
import { startBackend } from '../backend.js';
import { bytesText } from '../display/number-format.js';
import { printable, printableLine } from '../display/printable.js';
import type { Terminal } from '../display/terminal.js';
import { requireExportFile, writeExportFile } from '../exporting/export-file.js';
import { requireOut } from '../exporting/require-out.js';
import { fileKind } from '../files/file-kind.js';
import { stoppable } from '../process/interruption.js';
import { shellWord } from '../process/shell-word.js';
import { collectModelFile } from './collect-model-file.js';
import type { CollectOptions } from './collect-options.js';
import { collectResult } from './collect-result.js';
import { collectRun } from './collect-run.js';
import type { ReportOptions } from './report-options.js';
import { inputsOf, type ReportSource, reportSources } from './report-source.js';

/** Most wrong examples of a run: so many for a few runs, fewer for many, so that the page stays small. */
const EXAMPLES = { few: 6, many: 3, fewRuns: 6 };

/** Beginning of a file that tells whether it is a report. */
const HEAD_BYTES = 2048;

/** `qornn report`: one HTML page about runs and models. */
export async function report(paths: readonly string[], options: ReportOptions, terminal: Terminal): Promise<void> {
  const out = requireOut(options.out, 'a file');
  const sources = distinct(paths.flatMap(reportSources));
  requireExportFile(out, sources.flatMap(inputsOf), options.force === true || isEarlierReport(out));
  await stoppable(terminal, async (signal) => {
    await startBackend(options.backend, terminal);
    const { allowPlugins, plugin, sequences } = options;
    const examples = sources.length <= EXAMPLES.fewRuns ? EXAMPLES.few : EXAMPLES.many;
    const collecting: CollectOptions = { allowPlugins, plugin, sequences, examples, signal, terminal };
    const runs: ReportRun[] = [];
    for (const source of sources) {
      terminal.log(terminal.logColors.dim(`reading ${source.path}`));
      runs.push(printableRun(await collect(source, collecting)));
    }
    const title =
      options.title ?? (runs.length === 1 ? `Report of ${runs[0]!.label}` : `Report of ${runs.length} runs`);
    const command = ['qornn', ...terminal.args.map((word) => shellWord(word))].join(' ');
    const page = reportPage({
      title: printableLine(title),
      created: new Date().toISOString(),
      command: printableLine(command),
      runs,
    });
    signal.throwIfAborted();
    writeExportFile(out, page);
    const bytes = Buffer.byteLength(page);
    const tasks = [...new Set(runs.map(({ task }) => task))];
    const document = { out, bytes, tasks, runs: runs.map(({ label, task, missing }) => ({ label, task, missing })) };
    terminal.result(document, () =>
      [
        `written: ${out}, ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}, ${bytesText(bytes)}`,
        ...(tasks.length === 1 ? [] : [`the runs are of ${tasks.length} tasks, and are compared within each`]),
        ...runs.flatMap(({ label, missing }) => missing.map((what) => `${label}: ${what}`)),
      ].join('\n'),
    );
  });
}

function collect({ kind, path }: ReportSource, options: CollectOptions): Promise<ReportRun> {
  const collectors = { run: collectRun, result: collectResult, model: collectModelFile };
  return collectors[kind](path, options);
}

/** Sources without those that name the same file or folder again. */
function distinct(sources: readonly ReportSource[]): ReportSource[] {
  const places = sources.map(({ path }) => resolve(path));
  return sources.filter((_, i) => places.indexOf(places[i]!) === i);
}

/** A report may be replaced by a newer one; other files need `--force`. */
function isEarlierReport(path: string): boolean {
  if (fileKind(path) !== 'file') return false;
  const head = Buffer.alloc(HEAD_BYTES);
  try {
    const file = openSync(path, 'r');
    try {
      return isReport(head.toString('utf8', 0, readSync(file, head, 0, HEAD_BYTES, 0)));
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

/** A run whose texts have no invisible or misleading characters; texts come from files of others. */
function printableRun(run: ReportRun): ReportRun {
  return { ...deepPrintable(run), configuration: printable(run.configuration) };
}

function deepPrintable<T>(value: T): T {
  if (typeof value === 'string') return printableLine(value) as T;
  if (Array.isArray(value)) return value.map(deepPrintable) as T;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [printableLine(key), deepPrintable(inner)]),
  ) as T;
}
