import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { postedBy, type ServedFiles, skipsChromium } from '@qornn/internal-testing/chromium';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { programsOf } from '../../../scripts/examples/example-programs.mjs';
import { installLines } from '../../../scripts/examples/install-lines.mjs';
import { unprinted } from '../../../scripts/examples/run-program.mjs';
import { linkPackages } from './linked-project.js';
import { repositoryRoot } from './repository-files.js';

/** The example of a page, as printed, that a page made by Vite is to run. */
function exampleOf(page: string, marker: string) {
  const found = programsOf(repositoryRoot + page).filter(({ code }) => code.includes(marker));
  expect(found.map(({ page }) => page)).toEqual([repositoryRoot + page]);
  return found[0]!;
}

const startsBackend = exampleOf('packages/backend/README.md', '.wasm?url');
const trains = exampleOf('packages/training/README.md', "'@qornn/training/loop'");
const quantizes = exampleOf('README.md', "'@qornn/int-runtime'");

/** Keeps what examples print, as Node would print it, shows it, and posts it when they are done or have failed. */
const COLLECTOR = `
const lines: string[] = [];
function inspect(value: unknown, nested = true): string {
  if (typeof value === 'string') return nested ? "'" + value + "'" : value;
  const list = (items: string[]) => items.join(', ');
  if (ArrayBuffer.isView(value)) return value.constructor.name + '(' + value.length + ') [ ' + list(Array.from(value, String)) + ' ]';
  if (Array.isArray(value)) return '[ ' + list(value.map((item) => inspect(item))) + ' ]';
  if (typeof value !== 'object' || value === null) return String(value);
  return '{ ' + list(Object.entries(value).map(([key, item]) => key + ': ' + inspect(item))) + ' }';
}
console.log = (...values: unknown[]) => {
  lines.push(values.map((value) => inspect(value, false)).join(' '));
  document.body.append(lines.at(-1)!, document.createElement('br'));
};
export async function post(examples: () => Promise<void>): Promise<void> {
  try {
    await examples();
  } catch (error) {
    console.log('failed: ' + (error as Error).stack);
  }
  await fetch('/', { method: 'POST', body: lines.join('\\n') });
}
`;

/** Pages of Vite that run modules one after the other, by their names: files to serve. */
async function builtPages(pages: Record<string, readonly string[]>, packages: readonly string[]): Promise<ServedFiles> {
  const folder = temporaryFolder();
  linkPackages(folder, packages);
  writeFileSync(join(folder, 'collector.ts'), COLLECTOR);
  for (const [name, codes] of Object.entries(pages)) {
    codes.forEach((code, i) => {
      writeFileSync(join(folder, `${name}-${i}.ts`), code);
    });
    const steps = codes.map((_, i) => `  await import('./${name}-${i}.ts');\n`).join('');
    const script = `import { post } from './collector.ts';\nawait post(async () => {\n${steps}});\n`;
    writeFileSync(join(folder, `${name}.ts`), script);
    writeFileSync(join(folder, `${name}.html`), `<body><script type="module" src="/${name}.ts"></script></body>`);
  }
  const input = Object.keys(pages).map((name) => join(folder, `${name}.html`));
  const settings = { target: 'es2022', write: false, rollupOptions: { input } };
  const built = await build({ root: folder, configFile: false, logLevel: 'error', build: settings });
  const { output } = built as { output: { fileName: string; code?: string; source?: string | Uint8Array }[] };
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };
  return Object.fromEntries(
    output.map(({ fileName, code, source = code ?? '' }) => [
      `/${fileName}`,
      [
        types[extname(fileName)] ?? 'text/plain',
        typeof source === 'string' ? new TextEncoder().encode(source) : source,
      ],
    ]),
  );
}

const TELLS_BACKEND = `
import { describeBackend, useBackend } from '@qornn/backend';
console.log(describeBackend(await useBackend()));
`;

describe.skipIf(skipsChromium())('a page of Vite in Chromium', () => {
  const programs = [startsBackend, trains, quantizes];
  let files: ServedFiles;
  beforeAll(async () => {
    const packages = programs.flatMap(({ page }) => installLines(readFileSync(page, 'utf8')).flat());
    const pages = { examples: [...programs.map(({ code }) => code), TELLS_BACKEND], lost: [TELLS_BACKEND] };
    files = await builtPages(pages, [...new Set(packages)]);
  });
  const printedBy = async (page: string) => (await postedBy({ ...files, '/': files[`/${page}.html`]! })).split('\n');

  it('finds wasm, trains, and runs in integers, as the READMEs print it', { timeout: 120_000 }, async () => {
    const lines = await printedBy('examples');
    expect(lines.filter((line) => line.startsWith('failed'))).toEqual([]);
    const results = programs.flatMap((program) => program.results);
    expect(results.length).toBeGreaterThan(2);
    expect(unprinted(results, lines)).toEqual([]);
    expect(lines.at(-1)).toMatch(/^wasm, TensorFlow\.js .*, 1 thread; webgpu: .*; webgl: /);
  });

  it('is told what to call where the files of wasm are not found', { timeout: 120_000 }, async () => {
    const lines = await printedBy('lost');
    expect(lines.at(-1)).toMatch(
      /^cpu, .*; wasm: its \.wasm files .*; useBackend\(\{ wasmPaths \}\) says where they are$/,
    );
  });
});
