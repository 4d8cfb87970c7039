import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Of this repository, with a slash at its end. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** The files of the repository that people write, as paths from its root: not what is installed, built or generated. */
export function repositoryFiles(): string[] {
  return walk('');
}

function walk(folder: string): string[] {
  return readdirSync(repositoryRoot + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    if (entry.isDirectory()) return GENERATED.test(path) ? [] : walk(`${path}/`);
    return [path];
  });
}

const GENERATED = /(?:^|\/)(?:node_modules|dist|runs|cache|\.git|\.turbo)$|^apps\/docs\/api$/;
