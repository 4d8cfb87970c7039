import { parseAssignment } from '../configuration/assignment.js';
import type { EvalOptions } from '../evaluation/eval-options.js';
import { choiceOption, integerOption, repeated } from '../options/option-readers.js';
import type { CommandDefinition } from './command.js';

export const evalCommand: CommandDefinition<EvalOptions> = {
  name: 'eval',
  description: 'evaluate a run or an integer model on test sequences',
  arguments: [{ name: '<path>', description: 'a run folder, or a model.qornn.safetensors' }],
  options: [
    {
      flags: '--sequences <n>',
      description: 'number of test sequences (default: 256; for data from files, up to a million time steps)',
      read: integerOption('--sequences', 1),
    },
    {
      flags: '--checkpoint <which>',
      description: 'checkpoint of a run: best or last (default: best)',
      read: choiceOption('--checkpoint', ['best', 'last']),
    },
    { flags: '--task <name>', description: 'task of a model file outside a run folder' },
    {
      flags: '--set <key=value>',
      description: 'option of the task, like T0=200 or file=other.csv; an empty value removes it; may be repeated',
      read: repeated(parseAssignment),
    },
  ],
  details: `Evaluates a run with its latent weights (full precision, orthogonal), its quantized weights and, if it has a model.qornn.safetensors, its
integer model. Evaluates a model file with the integer engine; its task comes from the config.yaml in the same folder, or from --task.
Besides the metrics it shows measures: for classes the confusion matrix, precision, recall, F1 and ROC-AUC; for values RMSE, MAE and R² in
the unit of the target, beside forecasts without a model. All of them are in --json, as 'measures' of each variant.
For generated data, --seed selects other test sequences. For data from files, all test sequences are used, or a stratified sample of
them, which is the same for every run; the output shows the number.

A run, and a model made from it, record their data. --set file=… evaluates other data: columns are matched by name, classes by label,
and normalized with the mean and standard deviation of the run. All of the file is evaluated, unless --set split selects a part. If the
data of the run have changed, the command fails and lists the differences; if the file has only grown, the original rows are used. An
integer model older than the weights of its run is skipped with a note.`,
  examples: [
    'qornn eval runs/demo-seed0',
    'qornn eval runs/demo-seed0/model.qornn.safetensors --sequences 1000',
    'qornn eval model.qornn.safetensors --task copy --set T0=200',
    'qornn eval runs/activity-seed0 --set file=tuesday.csv',
    'qornn eval model.qornn.safetensors --task series --set file=tuesday.csv --set label=activity --set sequence=session',
  ],
  async run([path], options, terminal) {
    const { evaluatePath } = await import('../evaluation/evaluate.js');
    await evaluatePath(path!, options, terminal);
  },
};
