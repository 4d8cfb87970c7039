import type { Command } from 'commander';
import type { RunsOptions } from './commands/runs.js';
import type { TrainOptions } from './commands/train.js';
import { parseAssignment } from './configuration/assignment.js';
import { parseSeeds } from './configuration/seeds.js';
import type { Terminal } from './display/terminal.js';
import type { GlobalOptions } from './global-options.js';
import { choiceOption, repeated } from './options.js';
import { sortColumns } from './runs/run-order.js';

/** Makes the action of a command from what it does with its arguments and all options. */
export type MakeAction = (
  run: (args: string[], options: GlobalOptions, terminal: Terminal) => Promise<void>,
) => (...received: unknown[]) => Promise<void>;

/** `qornn train` and `qornn runs`. */
export function addTrainingCommands(program: Command, action: MakeAction): void {
  program
    .command('train')
    .description('train presets or configurations into run folders')
    .argument('<source...>', 'a preset, the path of a .yaml file, or a run folder to resume; several with --all')
    .option('--set <key=value>', 'change the configuration; may be repeated', repeated(parseAssignment))
    .option('--resume', 'go on with an interrupted run; ends in the same numbers')
    .option('--seeds <list>', 'a run for each seed: 0,1,2, or how many from 0', parseSeeds)
    .option('--all', 'a run for each source, one after the other; a folder stands for the .yaml files in it')
    .option('--out <folder>', 'run folder (default: runs/<name>-seed<seed>); with --seeds or --all, in place of runs')
    .addHelpText('after', trainHelp)
    .action(
      action(async (sources, options, output) => {
        const { train } = await import('./commands/train.js');
        await train(sources, options as TrainOptions, output);
      }),
    );

  program
    .command('runs')
    .description('list runs and compare what they reach')
    .argument('[folder]', 'where the runs are (default: runs)')
    .option(
      '--sort <column>',
      `by ${sortColumns.join(', ')}; metric: the best first`,
      choiceOption('--sort', sortColumns),
    )
    .addHelpText('after', runsHelp)
    .action(
      action(async ([folder], options, output) => {
        const { runs } = await import('./commands/runs.js');
        await runs(folder, options as RunsOptions, output);
      }),
    );
}

const trainHelp = `
The run folder holds config.yaml (everything, defaults included), data.json (what it is trained on), metrics.jsonl (one line an evaluation), checkpoints/ (last and
best, safetensors) and summary.json. Ctrl-C saves and stops. A value of --set is YAML; an empty one removes the key.

--seeds and --all make a queue: what is finished is skipped, what was interrupted goes on, a run that fails does not keep the rest from
being trained. The same command once more goes on with what is left. Ends in a table of all runs, and mean ± std (of the sample)
over the seeds of each source. Exit code 1 if a run failed; after Ctrl-C, which saves the run at hand, 130.

Examples:
  qornn presets
  qornn train copy-1000
  qornn train my.yaml --seed 3 --out runs/third --set training.steps=500
  qornn train my.yaml --set 'model.recurrentQuantizer={ name: uniform, bits: 4 }'
  qornn train runs/copy-1000-seed0 --resume
  qornn train copy-1000 --seeds 0,1,2
  qornn train --all sweep/*.yaml --seeds 5 --json > sweep.json`;

const runsHelp = `
A row a run: name, seed, task, strategy (where the recurrent weight lives, or the cell), bits (of recurrent/input weights), the
best evaluation on validation data, the test of its weights, quantized, steps, time and state: finished, interrupted, diverged or
running. Folders in the folder are searched too; those that are damaged are named below the table.

Examples:
  qornn runs
  qornn runs sweep --sort metric
  qornn runs --json > runs.json`;
