import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { examplesOf } from './examples.js';
import { repositoryFiles, repositoryRoot } from './repository-files.js';
import { typeErrorsOf } from './type-errors.js';

function errorsOf(text: string): string[] {
  const page = join(temporaryFolder(), 'page.md');
  writeFileSync(page, text);
  return typeErrorsOf(examplesOf(page));
}

describe('typeErrorsOf', () => {
  it('finds none in the pages of this repository', () => {
    const pages = repositoryFiles().filter((file) => file.endsWith('.md'));
    const examples = pages.flatMap((page) => examplesOf(repositoryRoot + page));
    expect(examples.length).toBeGreaterThan(15);
    expect(typeErrorsOf(examples)).toEqual([]);
  });

  it('names the page, the line and what is wrong', () => {
    const example = "import { useBackend } from '@qornn/backend';\n\nawait useBackend('wasm');";
    expect(errorsOf(`# Page\n\n\`\`\`ts\n${example}\n\`\`\`\n`)).toEqual([
      expect.stringMatching(/page\.md:6: Type '"wasm"' has no properties in common with type 'BackendOptions'/),
    ]);
  });

  it('takes what a comment above the block assumes', () => {
    const text = '<!-- assumes declare const n: number; -->\n\n```ts\nconst text: string = n.toFixed(1);\n```\n';
    expect(errorsOf(text)).toEqual([]);
    expect(errorsOf(text.slice(text.indexOf('`')))).toEqual([expect.stringContaining("Cannot find name 'n'")]);
  });
});
