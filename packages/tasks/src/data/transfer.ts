import type { PartialFile } from './partial-file.js';

/** Why a mirror did not give the file. */
export class TransferError extends Error {
  override readonly name = 'TransferError';

  /**
   * @param message what the mirror did, in a few words
   * @param problem whether it could not be reached, answered with an error, or sent something else
   * @param retry whether it may do better when it is asked again: at once, if it got further than before, or after a while
   * @param waitSeconds how long it asks to be left alone
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
  /** aborts; the promise is then rejected with its reason */
  signal: AbortSignal;
  /** without a byte for so long, the mirror is given up */
  stallSeconds: number;
  /** bytes that a mirror must send in `rateSeconds`, else it is given up: one a second is a stall too */
  leastBytes: number;
  rateSeconds: number;
  /** more cannot belong to the file */
  mostBytes: number;
  /** what is on the disk, and how much there will be, as far as the server says */
  onProgress(received: number, total: number | null): void;
}

/**
 * Fetches a file into a partial one. What is there already is kept if it came from the same address and the server says, by
 * `If-Range`, that the rest still belongs to it (RFC 9110); else the file begins anew.
 *
 * @returns whether bytes that were there already are part of it
 * @throws TransferError when the mirror fails; whatever has arrived by then stays
 * @throws whatever the file system throws, and the reason of `signal`
 */
export async function transfer(url: string, part: PartialFile, options: TransferOptions): Promise<boolean> {
  const { mostBytes, onProgress } = options;
  const patience = new Patience(options);
  const resumed = part.source?.url === url && part.source.validator !== null && part.size > 0;
  const headers: Record<string, string> = { 'accept-encoding': 'identity', 'user-agent': 'qornn' };
  if (resumed) Object.assign(headers, { range: `bytes=${part.size}-`, 'if-range': part.source!.validator! });
  try {
    const response = await fromNetwork(() => fetch(url, { headers, signal: patience.signal }), part, options, patience);
    patience.renew();
    requireSameSecurity(url, response);
    const start = await beginning(response, part, resumed === true, mostBytes);
    if (start === 'complete') return true;
    await part.begin({ url, validator: validatorOf(response) }, start.from);
    onProgress(part.size, start.total);
    const chunks = response.body?.[Symbol.asyncIterator]();
    while (chunks) {
      const { done, value } = await fromNetwork(() => chunks.next(), part, options, patience);
      if (done) break;
      patience.renew(value.length);
      if (part.size + value.length > mostBytes) {
        throw new TransferError(`sends more than the ${mostBytes} bytes that the file can have`, 'damaged', 'never');
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
    patience.end();
  }
}

/** Where in the file the body of a response begins, and how much there is in all. */
async function beginning(
  response: Response,
  part: PartialFile,
  resumed: boolean,
  mostBytes: number,
): Promise<'complete' | { from: number; total: number | null }> {
  const { status, headers } = response;
  if (status === 200) {
    // A length is that of the encoded body.
    const length = headers.has('content-encoding') ? null : headers.get('content-length');
    const total = length === null ? null : Number(length);
    if (total !== null && total > mostBytes) {
      throw new TransferError(
        `says it has ${total} bytes, more than the ${mostBytes} that the file can have`,
        'damaged',
        'never',
      );
    }
    return { from: 0, total };
  }
  const ranged = status === 206 || status === 416;
  // Asked for the whole file, there is no range that could fit.
  if (ranged && !resumed)
    throw new TransferError(`${httpText(response)} to a request for the whole file`, 'http', 'never');
  if (status === 206) {
    const [, from, to, total] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? []).map(
      Number,
    );
    if (from === part.size && total !== undefined && to === total - 1 && total > from && total <= mostBytes) {
      return { from, total };
    }
  }
  if (status === 416 && part.size > 0 && headers.get('content-range') === `bytes */${part.size}`) return 'complete';
  if (ranged) {
    await part.discard();
    throw new TransferError('has no range that fits what is here; it begins anew', 'http', 'later');
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

/** A redirect may lead elsewhere, not to a line that others can listen in on and write to. */
function requireSameSecurity(url: string, { url: answered }: Response): void {
  if (!url.startsWith('https:') || answered === '' || answered.startsWith('https:')) return;
  throw new TransferError(`sends on to ${new URL(answered).origin}, which is not https`, 'http', 'never');
}

/** @example 'answers 404 Not Found' */
function httpText({ status, statusText }: Response): string {
  return `answers ${status}${statusText ? ` ${statusText}` : ''}`;
}

/** What tells a later request whether the file is still the same: weak ETags promise too little. */
function validatorOf({ headers }: Response): string | null {
  if (headers.has('content-encoding')) return null;
  const etag = headers.get('etag');
  return etag?.startsWith('"') ? etag : headers.get('last-modified');
}

/** Does one thing over the network, and says in a few words why it failed. */
async function fromNetwork<T>(
  work: () => Promise<T>,
  part: PartialFile,
  { signal }: TransferOptions,
  patience: Patience,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    signal.throwIfAborted();
    if (patience.reason !== null) throw new TransferError(patience.reason, 'network', 'later');
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
  // What fetch throws says only that it failed.
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
    return `cut the connection after ${received} bytes`;
  }
  return `${message || 'failed'}${code && !message.includes(code) ? ` (${code})` : ''}`.replace(/\s+/g, ' ');
}

/** Gives up when nothing, or next to nothing, happens, or at once when the outer signal aborts. */
class Patience {
  private readonly controller = new AbortController();
  private readonly stall: NodeJS.Timeout;
  private readonly rate: NodeJS.Timeout;
  private received = 0;
  /** what the mirror did; null while it does what it should */
  reason: string | null = null;
  readonly signal = this.controller.signal;
  private readonly giveUp = () => this.controller.abort();

  constructor(private readonly options: Omit<TransferOptions, 'mostBytes' | 'onProgress'>) {
    const { signal, stallSeconds, leastBytes, rateSeconds } = options;
    this.stall = setTimeout(() => this.lose(`sent nothing for ${stallSeconds} s`), stallSeconds * 1000);
    this.rate = setInterval(() => {
      if (this.received < leastBytes)
        this.lose(`sent ${this.received} bytes in ${rateSeconds} s, less than ${leastBytes}`);
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

  /** Also lets go of a response that is only half read. */
  end(): void {
    clearTimeout(this.stall);
    clearInterval(this.rate);
    this.options.signal.removeEventListener('abort', this.giveUp);
    this.giveUp();
  }
}
