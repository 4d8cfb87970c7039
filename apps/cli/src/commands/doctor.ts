import type { CommandDefinition } from './command.js';

export const doctorCommand: CommandDefinition = {
  name: 'doctor',
  description: 'check what works on this machine, and say what to do about the rest',
  details: `Checks Node, the machine, backends of TensorFlow.js and why some do not load, versions of packages, data sets, compilers and emulators for
exported models, and the terminal; and trains a tiny network in a temporary folder. Installs nothing, uses no network and waits for no program
longer than a minute.

Exit code 0 if training works, though optional parts may be missing; 1 if it does not.`,
  examples: ['qornn doctor', 'qornn doctor --json > doctor.json', 'qornn doctor --backend tensorflow'],
  async run(_args, options, terminal) {
    const { doctor } = await import('../diagnosis/doctor.js');
    await doctor(options, terminal);
  },
};
