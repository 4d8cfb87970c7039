const PLAIN = /^[\w@%+=:,./-]+$/;
/** Backslashes part folders there. */
const PLAIN_ON_WINDOWS = /^[\w@+=:,.\\/-]+$/;

/**
 * An argument as it is typed in a shell: in quotes where it needs them. POSIX shells and, on Windows, `cmd` and PowerShell.
 *
 * Ours, since what packages do puts a backslash before each `=`, which hints are full of.
 *
 * @example
 * shellWord('runs/my run'); // "'runs/my run'"
 * shellWord('training.steps=5'); // 'training.steps=5'
 */
export function shellWord(text: string, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32') return PLAIN_ON_WINDOWS.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
