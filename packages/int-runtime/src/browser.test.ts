import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it, vi } from 'vitest';
import { calibrate } from './calibrate.js';
import { compile } from './compile.js';
import { serialize } from './model-file.js';
import { createRuntime } from './runtime.js';
import { noise, rotatingSpec } from './testing/models.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!CHROMIUM) {
  console.warn('skipped: no Chromium on this machine, so pages are not tested (Debian: apt-get install chromium)');
}

/** Run in the page and in a worker of it: everything a page does with a model. */
const SCRIPT = `
import { createRuntime } from './core.js';
import { deserialize } from './file.js';
import { runtimeStream } from './stream.js';

export async function answers() {
  const bytes = new Uint8Array(await (await fetch('/model')).arrayBuffer());
  const samples = new Float32Array(await (await fetch('/samples')).arrayBuffer());
  const model = deserialize(bytes);
  const found: Record<string, unknown> = {};
  for (const engine of ['wasm', 'js'] as const) {
    const runtime = await createRuntime(model, { engine });
    found[engine] = Array.from(runtime.run(samples));
  }
  const runtime = await createRuntime(model);
  const source = new ReadableStream({ start(c) { c.enqueue(samples); c.close(); } });
  const reader = source.pipeThrough(runtimeStream(runtime)).getReader();
  let count = 0;
  while (!(await reader.read()).done) count++;
  return { ...found, auto: runtime.engine, streamed: count };
}
`;
const PAGE = `${SCRIPT}
const worker = new Worker('/worker.js', { type: 'module' });
const inWorker = await new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); });
await fetch('/answers', { method: 'POST', body: JSON.stringify({ page: await answers(), worker: inWorker }) });
`;
const WORKER = `${SCRIPT}
postMessage(await answers());
`;

async function bundled(contents: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['qornn-source'],
    write: false,
  });
  return outputFiles[0]!.contents;
}

describe.skipIf(!CHROMIUM && !process.env.CI)('in Chromium', () => {
  it('a page and its worker compute what Node does, on both engines', { timeout: 120_000 }, async () => {
    const next = noise(3);
    const samples = Float32Array.from({ length: 300 }, next);
    const spec = rotatingSpec(40, 3, 4);
    const model = compile(spec, calibrate(spec, [samples]));
    const expected = Array.from((await createRuntime(model, { engine: 'js' })).run(samples));
    const files: Record<string, [type: string, body: Uint8Array]> = {
      '/': ['text/html', new TextEncoder().encode('<body><script type="module" src="/page.js"></script></body>')],
      '/page.js': ['text/javascript', await bundled(PAGE)],
      '/worker.js': ['text/javascript', await bundled(WORKER)],
      '/model': ['application/octet-stream', serialize(model)],
      '/samples': ['application/octet-stream', new Uint8Array(samples.buffer)],
    };
    let answer: (text: string) => void = () => undefined;
    const answered = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const server = createServer(async (request, response) => {
      if (request.method === 'POST') answer(await text(request));
      const file = files[request.url ?? ''];
      response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain' }).end(file?.[1]);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const profile = mkdtempSync(join(tmpdir(), 'qornn-chromium-'));
    const { port } = server.address() as AddressInfo;
    const flags = '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync';
    const browser = spawn(
      CHROMIUM ?? 'chromium',
      [...flags.split(' '), '--remote-debugging-port=0', `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/`],
      { stdio: 'ignore', detached: true },
    );
    try {
      const failed = new Promise<never>((_, reject) => {
        browser.on('error', reject);
        browser.on('exit', (code, signal) =>
          reject(new Error(`Chromium ended too early: ${signal ?? `code ${code}`}`)),
        );
      });
      const answers = JSON.parse(await Promise.race([answered, failed])) as Record<string, unknown>;
      const each = { wasm: expected, js: expected, auto: 'wasm', streamed: 100 };
      expect(answers).toEqual({ page: each, worker: each });
    } finally {
      // The whole group (`detached`): helpers that outlive the browser would go on writing into its profile.
      if (browser.pid !== undefined && browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL');
      server.closeAllConnections();
      server.close();
      // Anew from the start each time: rmSync's own retries repeat the last step, which a late file makes impossible.
      await vi.waitFor(() => rmSync(profile, { recursive: true, force: true }), { timeout: 20_000, interval: 100 });
    }
  });
});
