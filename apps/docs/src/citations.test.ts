import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { brokenCitations } from './citations.js';
import { repositoryFiles, repositoryRoot } from './repository-files.js';

describe('brokenCitations', () => {
  it('finds none in this repository', () => {
    const files = repositoryFiles();
    const spoken = files.filter((file) => /(?<!\.test)\.(?:md|ts|mjs|vue)$/.test(file));
    expect(spoken.length).toBeGreaterThan(300);
    const broken = spoken.flatMap((file) => brokenCitations(repositoryRoot + file, files));
    expect(broken).toEqual([]);
  });

  it('reads comments, not code, and pages, not their examples', () => {
    const folder = temporaryFolder();
    const files = ['src/weight.ts', 'packages/a/src/b.ts', 'docs/page.md'];
    const source = join(folder, 'source.ts');
    writeFileSync(
      source,
      "import './src/gone.js'; // as in src/gone.ts\n/** See src/weight.ts, dist/weight.js, a/src/b.ts. */\n",
    );
    expect(brokenCitations(source, files)).toEqual([`${source}:1: src/gone.ts`]);
    const page = join(folder, 'page.md');
    writeFileSync(page, 'See [it](../docs/page.md), ../docs/none.md.\n```sh\ncat my/own.ts\n```\n');
    expect(brokenCitations(page, files)).toEqual([`${page}:1: docs/none.md`]);
  });
});
