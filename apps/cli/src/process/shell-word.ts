const PLAIN = /^[\w@%+=:,./-]+$/;
/** With backslashes, for paths. */
const PLAIN_ON_WINDOWS = /^[\w@+=:,.\\/-]+$/;

/**
 * Quotes an argument for the shell, only if needed: POSIX shells and, on Windows, `cmd` and PowerShell.
 *
 * Existing packages escape every `=`, which is frequent in our hints.
 *
 * @example
 * shellWord('runs/my run'); // "'runs/my run'"
 * shellWord('training.steps=5'); // 'training.steps=5'
 */
export function shellWord(text: string, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32') return PLAIN_ON_WINDOWS.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
