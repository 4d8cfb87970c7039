import { join } from 'node:path';
import { captureCommand } from '../run-command.mjs';

/** What goes wrong when every entry of a project is imported and required, and when every command of its packages is asked for help. */
export async function loadProblems({ folder, entries, packages, installed }, environment) {
  const options = { root: folder, environment };
  const { code, stdout, output } = await captureCommand(process.execPath, ['load-entries.mjs', ...entries], options);
  if (code !== 0) return [`loading ${entries.join(', ')}: ${output.trim()}`];
  const problems = JSON.parse(stdout.trim().split('\n').at(-1));
  for (const { manifest } of packages) {
    for (const [command, file] of Object.entries(manifest.bin ?? {})) {
      const help = await captureCommand(process.execPath, [join(installed(manifest.name), file), '--help'], options);
      if (help.code !== 0) problems.push(`${command} --help: ${help.output.trim()}`);
    }
  }
  return problems;
}
