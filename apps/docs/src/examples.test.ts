import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { programsOf } from '../../../scripts/examples/example-programs.mjs';
import { installLines } from '../../../scripts/examples/install-lines.mjs';
import { runProgram, unprinted } from '../../../scripts/examples/run-program.mjs';
import { publishedPackages } from '../../../scripts/packages.mjs';
import { linkPackages } from './linked-project.js';
import { repositoryFiles, repositoryRoot } from './repository-files.js';
import { typeErrorsOf } from './type-errors.js';

const pages = repositoryFiles().filter((file) => file.endsWith('.md') && !file.startsWith('.changeset/'));
const programs = pages.flatMap((page) => programsOf(repositoryRoot + page));

function pageOf(text: string): string {
  const page = join(temporaryFolder(), 'page.md');
  writeFileSync(page, text);
  return page;
}

describe('the examples on the pages of this repository', () => {
  it('have no type errors', () => {
    expect(programs.length).toBeGreaterThan(15);
    expect(typeErrorsOf(programs)).toEqual([]);
  });

  it('are all found: none is indented, or marked as another kind of script', () => {
    const unseen = pages.filter((page) =>
      /^ *```(?:js|javascript|mjs|jsx|tsx|typescript)\b|^ +```ts\b/m.test(readFileSync(repositoryRoot + page, 'utf8')),
    );
    expect(unseen).toEqual([]);
  });

  it('choose their backend where readers see it', () => {
    const hidden = pages.filter((page) =>
      /<!-- assumes(?:(?!-->)[\s\S])*(?:tfjs-backend|useBackend|setBackend)/.test(
        readFileSync(repositoryRoot + page, 'utf8'),
      ),
    );
    expect(hidden).toEqual([]);
  });

  for (const { page, line, notRun } of programs.filter((program) => program.notRun !== undefined)) {
    it.skip(`${page.slice(repositoryRoot.length)}:${line} is not run: ${notRun}`, () => undefined);
  }

  it.each(
    programs
      .filter((program) => program.notRun === undefined)
      .map((program) => [`${program.page.slice(repositoryRoot.length)}:${program.line}`, program] as const),
  )('%s runs as printed, with what the page installs and nothing else', async (_, program) => {
    const project = temporaryFolder();
    linkPackages(project, installLines(readFileSync(program.page, 'utf8')).flat());
    const environment = { ...process.env, QORNN_BACKEND: '', NODE_OPTIONS: '' };
    expect(await runProgram(program, project, environment)).toEqual([]);
  });
});

describe('the README of', () => {
  it.each(publishedPackages(repositoryRoot).map((entry) => [entry.manifest.name as string, entry] as const))(
    '%s begins with how it is installed, with all its peers',
    (name, { folder, manifest }) => {
      const readme = readFileSync(join(folder, 'README.md'), 'utf8');
      const { peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
      const peers = Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional);
      const [first = []] = installLines(readme);
      expect(first[0]).toBe(name);
      expect(first.slice(1).sort()).toEqual(peers.sort());
      const [beginning = ''] = readme.split(/^```(?!sh)\w|^## (?!Install)/m);
      expect(beginning).toContain(`npm install ${first.join(' ')}`);
    },
  );
});

describe('typeErrorsOf', () => {
  const errorsOf = (text: string) => typeErrorsOf(programsOf(pageOf(text)));

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

describe('runProgram', () => {
  const problemsOf = async (text: string) =>
    (
      await Promise.all(programsOf(pageOf(text)).map((program) => runProgram(program, temporaryFolder(), process.env)))
    ).flat();

  it('runs blocks that go on from each other as one module, with what they assume', async () => {
    const blocks = [
      '<!-- assumes\nconst one = 1;\n-->\n\n```ts\nconst two: number = one + 1;\n```\n',
      'Text.\n\n<!-- continues -->\n\n```ts\nconsole.log(two); // → 2\n```\n',
    ];
    expect(await problemsOf(blocks.join('\n'))).toEqual([]);
    expect(await problemsOf(blocks.join('\n').replace('<!-- continues -->', ''))).toEqual([
      expect.stringContaining('two is not defined'),
    ]);
  });

  it('says what was not printed, and where an example fails', async () => {
    expect(await problemsOf('```ts\nconsole.log(0.25); // → 0.5…\n```\n')).toEqual([
      expect.stringMatching(/page\.md:2: did not print "0\.5…"\n0\.25/),
    ]);
    expect(await problemsOf("# Page\n\n```ts\nconst a: number = 1;\nthrow new Error('bad ' + a);\n```\n")).toEqual([
      expect.stringMatching(/page\.md:4: exit code 1[\s\S]*page-4\.ts:5[\s\S]*bad 1/),
    ]);
    expect(unprinted(['a…c', 'd'], ['d', 'abc', 'd'])).toEqual([]);
    expect(unprinted(['a…c', 'd'], ['d', 'abc'])).toEqual(['d']);
  });

  it('lays files of the repository beside an example', async () => {
    const read =
      "import { readFileSync } from 'node:fs';\nconsole.log(readFileSync('mit.txt', 'utf8')); // → MIT License\n";
    expect(await problemsOf(`<!-- file mit.txt is LICENSE -->\n\`\`\`ts\n${read}\`\`\`\n`)).toEqual([]);
  });
});

describe('programsOf', () => {
  it.each([
    ['<!-- continues -->\n```ts\n```\n', 'page.md:3: there is no block before to go on from'],
    [
      '```ts\n```\n<!-- continues -->\n<!-- not run: a page -->\n```ts\n```\n',
      'blocks that go on from each other are all run',
    ],
    ['<!-- not run: a page -->\n\nText.\n\n```ts\n```\n', 'page.md:1: nothing to run follows this comment'],
    ['<!-- file model -->\n```ts\n```\n', 'page.md:1: expected <!-- file <name> is <path> -->'],
  ])('refuses %j', (text, message) => {
    expect(() => programsOf(pageOf(text))).toThrow(message);
  });
});
