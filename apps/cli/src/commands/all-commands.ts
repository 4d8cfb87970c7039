import { benchCommand } from './bench.js';
import type { CommandDefinition } from './command.js';
import { completionCommand } from './completion.js';
import { dataCommand } from './data.js';
import { demoCommand } from './demo.js';
import { diffCommand } from './diff.js';
import { doctorCommand } from './doctor.js';
import { evalCommand } from './eval.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { initCommand } from './init.js';
import { inspectCommand } from './inspect.js';
import { predictCommand } from './predict.js';
import { presetsCommand } from './presets.js';
import { quantizeCommand } from './quantize.js';
import { reportCommand } from './report.js';
import { resultsCommand } from './results.js';
import { runsCommand } from './runs.js';
import { sweepCommand } from './sweep.js';
import { trainCommand } from './train.js';
import { trustCommand } from './trust.js';
import { tuneCommand } from './tune.js';
import { workerCommand } from './worker.js';

/** All commands of `qornn`, in the order of its help. */
export const allCommands: readonly CommandDefinition[] = [
  demoCommand,
  presetsCommand,
  dataCommand,
  initCommand,
  trainCommand,
  sweepCommand,
  tuneCommand,
  workerCommand,
  importCommand,
  runsCommand,
  evalCommand,
  predictCommand,
  quantizeCommand,
  inspectCommand,
  reportCommand,
  diffCommand,
  exportCommand,
  trustCommand,
  resultsCommand,
  benchCommand,
  doctorCommand,
  completionCommand,
];
