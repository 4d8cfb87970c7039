import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** How a server responds; defaults are correct behaviour. */
export interface Behavior {
  /** default: the content of the server */
  content?: Buffer;
  /** responds with this status and no file */
  status?: number;
  headers?: Record<string, string>;
  /** default: a strong ETag from the content length; null: none */
  etag?: string | null;
  /** ignores Range headers and sends the whole file */
  ignoresRanges?: boolean;
  /** closes the connection after this many bytes of the body */
  cutAfter?: number;
  /** sends this many bytes, then stalls */
  stallAfter?: number;
  /** sends one byte at a time at this interval */
  trickleMilliseconds?: number;
  /** sends no Content-Length */
  chunked?: boolean;
}

/** A received request. */
export interface Asked {
  url: string;
  range: string | undefined;
  ifRange: string | undefined;
}

/** A server for one file on 127.0.0.1, closed after the tests of a test file. */
export class FileServer {
  readonly asked: Asked[] = [];
  /** called for every request */
  behave: (asked: Asked, index: number) => Behavior = () => ({});

  private constructor(
    readonly url: string,
    private readonly content: Buffer,
  ) {}

  static async start(content: Buffer): Promise<FileServer> {
    const server = createServer((request, response) => started.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const started = new FileServer(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, content);
    afterAll(() => {
      server.closeAllConnections();
      server.close();
    });
    return started;
  }

  private answer({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
    const asked = { url, range: headers.range, ifRange: headers['if-range'] as string | undefined };
    const behavior = this.behave(asked, this.asked.push(asked) - 1);
    const {
      content = this.content,
      status,
      ignoresRanges,
      cutAfter,
      stallAfter,
      trickleMilliseconds,
      chunked,
    } = behavior;
    const { etag = `"${content.length}"` } = behavior;
    for (const [name, value] of Object.entries(behavior.headers ?? {})) response.setHeader(name, value);
    if (status !== undefined) {
      response.writeHead(status).end('an answer that is no file');
      return;
    }
    if (etag !== null) response.setHeader('etag', etag);
    const from = Number(/^bytes=(\d+)-$/.exec(asked.range ?? '')?.[1] ?? Number.NaN);
    const ranged = !Number.isNaN(from) && !ignoresRanges && (asked.ifRange === undefined || asked.ifRange === etag);
    if (ranged && from >= content.length) {
      response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end();
      return;
    }
    const body = ranged ? content.subarray(from) : content;
    if (ranged) response.setHeader('content-range', `bytes ${from}-${content.length - 1}/${content.length}`);
    if (!chunked) response.setHeader('content-length', body.length);
    response.writeHead(ranged ? 206 : 200);
    const end = cutAfter ?? stallAfter;
    if (trickleMilliseconds !== undefined) {
      let at = 0;
      const timer = setInterval(() => response.write(body.subarray(at, ++at)), trickleMilliseconds);
      response.on('close', () => clearInterval(timer));
    } else if (end === undefined) response.end(body);
    else {
      response.write(body.subarray(0, end), () => {
        // Wait until the client has read the data: fetch drops the rest when the connection closes.
        if (cutAfter !== undefined) setTimeout(() => response.destroy(), 100);
      });
    }
  }
}
