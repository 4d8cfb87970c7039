import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder as emptyFolder } from '@qornn/internal-testing/temporary-folder';

/** A folder that is deleted after the tests of a file; `write` creates a file in it and returns its path. */
export function temporaryFolder(): { path: string; write(name: string, content: string | Uint8Array): string } {
  const path = emptyFolder();
  return {
    path,
    write(name, content) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
}
