import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { vi } from 'vitest';

/** Path of the browser; undefined if there is none. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** What a server answers a request for a path with. */
export type ServedFiles = Readonly<Record<string, readonly [type: string, body: Uint8Array]>>;

/**
 * Whether tests in a real browser are skipped: there is none on this machine. In continuous integration they are not, and fail. Says so
 * in a line.
 */
export function skipsChromium(): boolean {
  if (CHROMIUM) return false;
  console.warn('skipped: no Chromium on this machine, so pages are not tested (Debian: apt-get install chromium)');
  return !process.env.CI;
}

/** Arguments of Chromium for WebGL and WebGPU in software, by SwiftShader: the same on every machine, with or without a GPU. */
export const SOFTWARE_GPU: readonly string[] = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader',
  '--disable-gpu-watchdog',
];

/**
 * Serves files, opens the page at `/` in Chromium, and waits for what it posts.
 *
 * @param files by their paths; all others are not found
 * @param graphics what computes WebGL and WebGPU; default: nothing does
 * @returns the body of the first POST request
 * @throws Error when the browser ends before
 */
export async function postedBy(files: ServedFiles, graphics: readonly string[] = ['--disable-gpu']): Promise<string> {
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
  const flags = '--headless --no-sandbox --no-first-run --disable-background-networking --disable-sync';
  const browser = spawn(
    CHROMIUM ?? 'chromium',
    [
      ...flags.split(' '),
      ...graphics,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `http://127.0.0.1:${port}/`,
    ],
    { stdio: 'ignore', detached: true },
  );
  try {
    const failed = new Promise<never>((_, reject) => {
      browser.on('error', reject);
      browser.on('exit', (code, signal) => reject(new Error(`Chromium ended too early: ${signal ?? `code ${code}`}`)));
    });
    return await Promise.race([answered, failed]);
  } finally {
    // The whole group (`detached`): helpers that outlive the browser would go on writing into its profile.
    if (browser.pid !== undefined && browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL');
    server.closeAllConnections();
    server.close();
    // Anew from the start each time: rmSync's own retries repeat the last step, which a late file makes impossible.
    await vi.waitFor(() => rmSync(profile, { recursive: true, force: true }), { timeout: 20_000, interval: 100 });
  }
}
