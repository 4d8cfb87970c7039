import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DATA_SETS, type DataSet, type DataSetName } from '@qornn/tasks/data';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Terminal } from '../display/terminal.js';
import { explainError } from '../process/explain-error.js';
import { createProgram } from '../program.js';
import { recording } from '../testing/recording-terminal.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const root = temporaryFolder();
const content = Buffer.from('so few bytes '.repeat(100));
const tiny: DataSet = {
  description: 'a few bytes',
  source: 'this test',
  files: ['one.gz', 'two.gz'].map((name) => ({
    name,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    transferBytes: 50,
    mirrors: [],
  })),
};
const server = createServer(({ url }, response) => {
  if (url?.startsWith('/tiny/')) response.end(gzipSync(content));
  else response.writeHead(404).end();
});
const sets = DATA_SETS as Record<string, DataSet>;
const originals = { ...sets };
let folder: string;

beforeAll(async () => {
  for (const name of Object.keys(sets)) delete sets[name];
  sets.tiny = tiny;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  delete sets.tiny;
  Object.assign(sets, originals);
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  folder = mkdtempSync(join(root, 'data-'));
  vi.stubEnv('QORNN_DATA_DIR', folder);
  vi.stubEnv('QORNN_DATA_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

async function data(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const [stdout, stderr] = [recording(), recording()];
  const program = createProgram({
    version: '0.0.0',
    terminal: ({ json = false }) => new Terminal(stdout, stderr, json, {}),
    writeOut: () => {},
  });
  await program.parseAsync(['data', ...args], { from: 'user' });
  return { stdout: stdout.text, stderr: stderr.text };
}

const failure = (...args: string[]) =>
  data(...args).then(
    () => undefined,
    (error: unknown) => explainError(error),
  );

describe('qornn data path', () => {
  it('prints the folder', async () => {
    expect((await data('path')).stdout).toBe(`${folder}\n`);
    expect(JSON.parse((await data('path', '--json')).stdout)).toEqual({ folder, from: 'QORNN_DATA_DIR', exists: true });
  });
});

describe('qornn data list', () => {
  it('shows which files are ready, missing or damaged', async () => {
    mkdirSync(join(folder, 'tiny'));
    writeFileSync(join(folder, 'tiny', 'two.gz'), gzipSync(content));
    writeFileSync(join(folder, 'tiny', 'one.gz'), 'spoilt, but long enough');
    const { stdout } = await data('list');
    expect(stdout.split('\n')).toEqual([
      'tiny  a few bytes (this test)',
      '',
      'file         content  download    state',
      'tiny/one.gz  1.3 KiB      50 B  damaged',
      'tiny/two.gz  1.3 KiB      50 B    ready',
      '',
      expect.stringMatching(/^damaged {2}.+one\.gz: it is not a gzip file, or truncated, not 1300 bytes$/),
      `in ${folder}`,
      '',
    ]);
    const { sets: listed } = JSON.parse((await data('list', '--json')).stdout) as { sets: unknown[] };
    expect(listed).toEqual([
      {
        name: 'tiny',
        description: tiny.description,
        source: tiny.source,
        files: [
          expect.objectContaining({ name: 'one.gz', state: 'damaged', reason: expect.any(String) }),
          expect.objectContaining({ name: 'two.gz', state: 'ready', bytes: 1300, downloadBytes: 50 }),
        ],
      },
    ]);
  });
});

describe('qornn data download', () => {
  it('downloads missing files once', async () => {
    const before = await data('download', 'all');
    expect(before.stdout).toBe(`2 files of tiny are in ${folder}, 2 of them downloaded now\n`);
    expect(before.stderr).toMatch(/^tiny\/one\.gz: .+ from 127\.0\.0\.1:\d+\ntiny\/one\.gz: done, .+\n/);
    const { stdout, stderr } = await data('download', 'tiny', '--json');
    expect(JSON.parse(stdout)).toEqual({
      folder,
      files: ['one.gz', 'two.gz'].map((file) => ({ set: 'tiny', file, path: join(folder, 'tiny', file), url: null })),
    });
    expect(stderr).toBe('tiny/one.gz: already present\ntiny/two.gz: already present\n');
  });

  it('lists the data sets for an unknown name', async () => {
    expect(await failure('download', 'tniy')).toEqual({
      exitCode: 2,
      lines: ["unknown data set 'tniy' (did you mean 'tiny'?); allowed are tiny and all"],
    });
    vi.stubEnv('QORNN_DATA_MIRROR', 'nowhere');
    expect(await failure('download', 'tiny')).toEqual({
      exitCode: 2,
      lines: ["QORNN_DATA_MIRROR: 'nowhere' is not a valid URL; it must be like https://example.org/data"],
    });
  });

  it('explains a failure in one line', async () => {
    vi.stubEnv('QORNN_DATA_MIRROR', `${process.env.QORNN_DATA_MIRROR}/lost`);
    const ended = await failure('download', 'tiny');
    expect(ended).toEqual({
      exitCode: 1,
      lines: [
        expect.stringMatching(/^tiny\/one\.gz could not be downloaded: 127\S+ answers 404 Not Found; to retry, run: /),
      ],
    });
  });
});

it('lists the data sets in the help of download', () => {
  const program = createProgram({
    version: '0.0.0',
    terminal: () => new Terminal(recording(), recording(), false),
    writeOut: () => {},
  });
  const download = program.commands
    .find((command) => command.name() === 'data')!
    .commands.find((command) => command.name() === 'download')!;
  const names: DataSetName[] = Object.keys(originals) as DataSetName[];
  expect(download.registeredArguments[0]!.description).toBe(`${names.join(', ')}, or all`);
});
