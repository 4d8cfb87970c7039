import { fileURLToPath } from 'node:url';
import { postedBy, skipsChromium } from '@qornn/internal-testing/chromium';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.js';
import { compile } from './compile.js';
import { serialize } from './model-file.js';
import { createRuntime } from './runtime.js';
import { noise, rotatingSpec } from './testing/models.js';

/** Runs in a page and in a web worker: all operations on a model. */
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

describe.skipIf(skipsChromium())('in Chromium', () => {
  it('a page and its worker give the same results as Node, on both engines', { timeout: 120_000 }, async () => {
    const next = noise(3);
    const samples = Float32Array.from({ length: 300 }, next);
    const spec = rotatingSpec(40, 3, 4);
    const model = compile(spec, calibrate(spec, [samples]));
    const expected = Array.from((await createRuntime(model, { engine: 'js' })).run(samples));
    const posted = await postedBy({
      '/': ['text/html', new TextEncoder().encode('<body><script type="module" src="/page.js"></script></body>')],
      '/page.js': ['text/javascript', await bundled(PAGE)],
      '/worker.js': ['text/javascript', await bundled(WORKER)],
      '/model': ['application/octet-stream', serialize(model)],
      '/samples': ['application/octet-stream', new Uint8Array(samples.buffer)],
    });
    const each = { wasm: expected, js: expected, auto: 'wasm', streamed: 100 };
    expect(JSON.parse(posted)).toEqual({ page: each, worker: each });
  });
});
