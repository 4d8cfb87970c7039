import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { harnessFile } from '../toolchain/harness-files.js';
import { runProgram } from '../toolchain/programs.js';

/**
 * A tool that is compiled of a file of the harness when it is first needed, and gone when this process ends.
 *
 * @param flags of gcc, libraries too
 * @returns gives the path of the tool
 */
export function builtTool(source: string, flags: readonly string[]): () => Promise<string> {
  let built: Promise<string> | undefined;
  return () => {
    built ??= build(source, flags);
    return built;
  };
}

async function build(source: string, flags: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'qornn-tool-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const tool = join(folder, 'tool');
  await runProgram('gcc', ['-O2', '-Wall', '-Wextra', '-Werror', harnessFile(source), ...flags, '-o', tool]);
  return tool;
}
