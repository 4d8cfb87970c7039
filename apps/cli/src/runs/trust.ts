import type { Terminal } from '../display/terminal.js';
import { OutputError, UsageError } from '../errors.js';
import type { GlobalOptions } from '../options/global-options.js';
import { pluginsText } from './allow-plugins.js';
import { requireRunFolder } from './open-run-folder.js';
import { forgetTrust, rememberTrust } from './trusted-runs.js';

export interface TrustOptions extends GlobalOptions {
  remove?: boolean;
}

/** `qornn trust`: lets commands load the plugins of these run folders. */
export async function trust(
  directories: readonly string[],
  { remove = false }: TrustOptions,
  terminal: Terminal,
): Promise<void> {
  const { listPlugins, RunFolder } = await import('@qornn/training');
  if (remove) {
    for (const directory of directories) forgetTrust(directory);
    terminal.result({ forgotten: directories }, () => directories.map((path) => `forgotten: ${path}`).join('\n'));
    return;
  }
  const folders = directories.map((directory) => {
    requireRunFolder(directory);
    const plugins = listPlugins(new RunFolder(directory).readDocument(), directory);
    const missing = plugins.find(({ path }) => path === null);
    if (missing)
      throw new UsageError(`${directory}: its plugin ${missing.entry} was not found, so it cannot be trusted`);
    return { directory, plugins };
  });
  for (const { directory, plugins } of folders) {
    const failure = plugins.length === 0 ? null : rememberTrust(directory, plugins);
    if (failure !== null) throw new OutputError(directory, `cannot be saved as trusted (${failure})`);
  }
  terminal.result({ trusted: folders }, () =>
    folders
      .map(({ directory, plugins }) =>
        plugins.length === 0
          ? `${directory}: lists no plugins, nothing to trust`
          : `trusted: ${directory}, which loads ${pluginsText(plugins)}`,
      )
      .join('\n'),
  );
}
