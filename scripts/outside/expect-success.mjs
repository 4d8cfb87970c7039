import { captureCommand } from '../run-command.mjs';

/** @throws Error with the whole output of the command, if it fails */
export async function expectSuccess(command, commandArguments, root, environment) {
  const { code, output } = await captureCommand(command, commandArguments, { root, environment });
  if (code !== 0) throw new Error(output.trim());
}
