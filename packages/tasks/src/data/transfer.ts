import type { PartialFile } from './partial-file.js';

/** A failed download from one mirror. */
export class TransferError extends Error {
  override readonly name = 'TransferError';

  /**
   * @param message short description, to follow the host name
   * @param problem not reachable, error response, or wrong content
   * @param retry whether and when a retry may succeed: immediately (if there was progress), later, or never
   * @param waitSeconds requested delay (Retry-After)
   */
  constructor(
    message: string,
    readonly problem: 'network' | 'http' | 'damaged',
    readonly retry: 'now' | 'later' | 'never',
    readonly waitSeconds = 0,
  ) {
    super(message);
  }
}

export interface TransferOptions {
  /** aborts; the promise is rejected with its reason */
  signal: AbortSignal;
  /** give up on a mirror that sends nothing for this long */
  stallSeconds: number;
  /** give up on a mirror that sends less than this in `rateSeconds` */
  minBytes: number;
  rateSeconds: number;
  /** size limit of the file */
  maxBytes: number;
  /** bytes on disk, and total size as reported by the server */
  onProgress(received: number, total: number | null): void;
}

/**
 * Downloads a URL into a partial file. Existing bytes are kept if they came from the same URL and the server confirms with
 * `If-Range` that the file is unchanged (RFC 9110); otherwise the download restarts.
 *
 * @returns whether the download was resumed
 * @throws TransferError when the mirror fails; received bytes are kept
 * @throws errors of the file system, and the reason of `signal`
 */
export async function transfer(url: string, part: PartialFile, options: TransferOptions): Promise<boolean> {
  const { maxBytes, onProgress } = options;
  const timeout = new TransferTimeout(options);
  const resumed = part.source?.url === url && part.source.validator !== null && part.size > 0;
  const headers: Record<string, string> = { 'accept-encoding': 'identity', 'user-agent': 'qornn' };
  if (resumed) Object.assign(headers, { range: `bytes=${part.size}-`, 'if-range': part.source!.validator! });
  try {
    const response = await fromNetwork(() => fetch(url, { headers, signal: timeout.signal }), part, options, timeout);
    timeout.renew();
    requireSameSecurity(url, response);
    const start = await beginning(response, part, resumed === true, maxBytes);
    if (start === 'complete') return true;
    await part.begin({ url, validator: validatorOf(response) }, start.from);
    onProgress(part.size, start.total);
    const chunks = response.body?.[Symbol.asyncIterator]();
    while (chunks) {
      const { done, value } = await fromNetwork(() => chunks.next(), part, options, timeout);
      if (done) break;
      timeout.renew(value.length);
      if (part.size + value.length > maxBytes) {
        throw new TransferError(`sends more than ${maxBytes} bytes, the maximum for this file`, 'damaged', 'never');
      }
      await part.write(value);
      onProgress(part.size, start.total);
    }
    await part.close();
    if (start.total !== null && part.size !== start.total) {
      throw new TransferError(`ended after ${part.size} of ${start.total} bytes`, 'network', 'now');
    }
    return start.from > 0;
  } finally {
    timeout.end();
  }
}

/** Offset of the response body in the file, and total size. */
async function beginning(
  response: Response,
  part: PartialFile,
  resumed: boolean,
  maxBytes: number,
): Promise<'complete' | { from: number; total: number | null }> {
  const { status, headers } = response;
  if (status === 200) {
    // Content-Length is that of the encoded body.
    const length = headers.has('content-encoding') ? null : headers.get('content-length');
    const total = length === null ? null : Number(length);
    if (total !== null && total > maxBytes) {
      throw new TransferError(
        `reports ${total} bytes, more than the maximum of ${maxBytes} for this file`,
        'damaged',
        'never',
      );
    }
    return { from: 0, total };
  }
  const ranged = status === 206 || status === 416;
  // A range is not a valid response to a request for the whole file.
  if (ranged && !resumed)
    throw new TransferError(`${httpText(response)} to a request for the whole file`, 'http', 'never');
  if (status === 206) {
    const [, from, to, total] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? []).map(
      Number,
    );
    if (from === part.size && total !== undefined && to === total - 1 && total > from && total <= maxBytes) {
      return { from, total };
    }
  }
  if (status === 416 && part.size > 0 && headers.get('content-range') === `bytes */${part.size}`) return 'complete';
  if (ranged) {
    await part.discard();
    throw new TransferError('cannot resume the download; restarting', 'http', 'later');
  }
  const busy = status === 408 || status === 429 || status >= 500;
  const wait = Number(headers.get('retry-after') ?? 0);
  throw new TransferError(
    httpText(response),
    'http',
    busy ? 'later' : 'never',
    Number.isFinite(wait) ? Math.min(30, wait) : 0,
  );
}

/** Rejects a redirect from https to an insecure protocol. */
function requireSameSecurity(url: string, { url: answered }: Response): void {
  if (!url.startsWith('https:') || answered === '' || answered.startsWith('https:')) return;
  throw new TransferError(`redirects to ${new URL(answered).origin}, which is not https`, 'http', 'never');
}

/** @example 'answers 404 Not Found' */
function httpText({ status, statusText }: Response): string {
  return `answers ${status}${statusText ? ` ${statusText}` : ''}`;
}

/** Validator for If-Range; weak ETags are not allowed there. */
function validatorOf({ headers }: Response): string | null {
  if (headers.has('content-encoding')) return null;
  const etag = headers.get('etag');
  return etag?.startsWith('"') ? etag : headers.get('last-modified');
}

/** Runs a network operation and turns its errors into TransferErrors. */
async function fromNetwork<T>(
  work: () => Promise<T>,
  part: PartialFile,
  { signal }: TransferOptions,
  timeout: TransferTimeout,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.reason !== null) throw new TransferError(timeout.reason, 'network', 'later');
    throw new TransferError(networkText(error, part.size), 'network', 'now');
  }
}

const NETWORK_TEXTS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'cannot be resolved',
  EAI_AGAIN: 'cannot be resolved',
  ECONNREFUSED: 'refuses the connection',
  ENETUNREACH: 'cannot be reached',
  EHOSTUNREACH: 'cannot be reached',
  ETIMEDOUT: 'does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'does not answer',
  UND_ERR_BODY_TIMEOUT: 'does not answer',
};

function networkText(error: unknown, received: number): string {
  // The error of fetch itself only says that it failed.
  const cause = (error as Error).cause ?? error;
  const { code, message } = cause as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : NETWORK_TEXTS[code];
  if (known) return `${known} (${code})`;
  if (
    code === 'ECONNRESET' ||
    code === 'EPIPE' ||
    code === 'UND_ERR_SOCKET' ||
    code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'
  ) {
    return `closed the connection after ${received} bytes`;
  }
  return `${message || 'failed'}${code && !message.includes(code) ? ` (${code})` : ''}`.replace(/\s+/g, ' ');
}

/** Aborts a stalled or too slow transfer; also forwards an abort of the outer signal. */
class TransferTimeout {
  private readonly controller = new AbortController();
  private readonly stall: NodeJS.Timeout;
  private readonly rate: NodeJS.Timeout;
  private received = 0;
  /** why it was aborted; null if it was not */
  reason: string | null = null;
  readonly signal = this.controller.signal;
  private readonly giveUp = () => this.controller.abort();

  constructor(private readonly options: Omit<TransferOptions, 'maxBytes' | 'onProgress'>) {
    const { signal, stallSeconds, minBytes, rateSeconds } = options;
    this.stall = setTimeout(() => this.lose(`sent nothing for ${stallSeconds} s`), stallSeconds * 1000);
    this.rate = setInterval(() => {
      if (this.received < minBytes) this.lose(`sent ${this.received} bytes in ${rateSeconds} s, less than ${minBytes}`);
      this.received = 0;
    }, rateSeconds * 1000);
    signal.addEventListener('abort', this.giveUp);
    if (signal.aborted) this.giveUp();
  }

  renew(bytes = 0): void {
    this.received += bytes;
    this.stall.refresh();
  }

  private lose(reason: string): void {
    this.reason ??= reason;
    this.giveUp();
  }

  /** Stops the timers and cancels a response that is not fully read. */
  end(): void {
    clearTimeout(this.stall);
    clearInterval(this.rate);
    this.options.signal.removeEventListener('abort', this.giveUp);
    this.giveUp();
  }
}
