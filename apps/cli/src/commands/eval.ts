import { parseAssignment } from '../configuration/assignment.js';
import type { EvalOptions } from '../evaluation/eval-options.js';
import { choiceOption, integerOption, repeated } from '../options/option-readers.js';
import type { CommandDefinition } from './command.js';

export const evalCommand: CommandDefinition<EvalOptions> = {
  name: 'eval',
  description: 'evaluate a run or an integer model on unseen sequences',
  arguments: [{ name: '<path>', description: 'a run folder, or a model.qornn.safetensors' }],
  options: [
    {
      flags: '--sequences <n>',
      description: 'how many (default: 256; of data from files, up to a million time steps)',
      read: integerOption('--sequences', 1),
    },
    {
      flags: '--checkpoint <which>',
      description: 'of a run: best or last (default: best)',
      read: choiceOption('--checkpoint', ['best', 'last']),
    },
    { flags: '--task <name>', description: 'of a model file that lies outside its run folder' },
    {
      flags: '--set <key=value>',
      description: 'option of the task, like T0=200 or file=other.csv; may be repeated',
      read: repeated(parseAssignment),
    },
  ],
  details: `A run is evaluated with its latent weights (full precision, orthogonal), its quantized weights and, if it holds a
model.qornn.safetensors, in integers. A model file alone is run by the integer engine; its task is that of the config.yaml beside
it, or the one that --task names. --seed draws other test sequences, where a seed draws them. Of data from files, all test sequences
are run, or a fair part: the same for every run, with as much of each class as the whole has; the output says how many of how many.

A run, and a model made of one, know their data. Other data are named with --set file=…, and read as the network reads: columns by
name, in its order, with its own mean and deviation, and classes by label; all of them are evaluated, unless --set split says how to
divide them. Data of a run that have changed since are refused with what differs; of a file that has only grown, what was there is
read. An integer model that is older than the weights of its run is left out, and that is said.`,
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
