import { captureCommand } from '../run-command.mjs';

/** @throws Error with all that a command has printed, when it fails */
export async function expectSuccess(command, commandArguments, root, environment) {
  const { code, output } = await captureCommand(command, commandArguments, { root, environment });
  if (code !== 0) throw new Error(output.trim());
}
