import { ModelFormatError } from './errors.js';
import { jsonExtent } from './json-extent.js';

/** Bytes in memory for one of the file. */
const RATE = 4;
/** Bytes in memory that a file of any size may take beside. */
const ALLOWANCE = 2 ** 17;
/** Bytes in memory of a part of JSON, as `jsonExtent` counts them, and of what is made of it. */
const PART = 48;
/** How deep the JSON of a file may be nested. */
const MOST_DEPTH = 16;

/**
 * What a file may take in memory while it is read: four times its size, and 128 KiB. Every part is counted before it is allocated, so
 * that what a file from a stranger can take is known from its size.
 */
export class MemoryBudget {
  private readonly most: number;
  private taken = 0;

  constructor(private readonly fileBytes: number) {
    this.most = RATE * fileBytes + ALLOWANCE;
  }

  get fits(): boolean {
    return this.taken <= this.most;
  }

  /** Counts numbers that are about to be allocated. */
  add(bytes: number): void {
    this.taken += bytes;
  }

  /** Counts the header as text, the JSON inside it as text again, and what is parsed of it; gives how deep it is nested. */
  addHeader(header: Uint8Array): number {
    const { parts, depth } = jsonExtent(header.length, (at) => header[at]!);
    this.add(RATE * header.length + PART * parts);
    return depth;
  }

  /** Counts what is parsed of the JSON inside the header; gives how deep it is nested. */
  addRecord(json: string): number {
    const { parts, depth } = jsonExtent(json.length, (at) => json.charCodeAt(at));
    this.add(PART * parts);
    return depth;
  }

  /** @throws ModelFormatError when these bytes are more than is left */
  take(field: string, bytes: number): void {
    this.add(bytes);
    this.require(field);
  }

  /** @throws ModelFormatError likewise, or when the header is nested too deep */
  takeHeader(header: Uint8Array): void {
    requireDepth('header', this.addHeader(header));
    this.require('header');
  }

  /** @throws ModelFormatError likewise, or when the JSON is nested too deep */
  takeRecord(field: string, json: string): void {
    requireDepth(field, this.addRecord(json));
    this.require(field);
  }

  private require(field: string): void {
    if (this.fits) return;
    const reason = `takes the file to ${this.taken} bytes in memory; one of ${this.fileBytes} bytes may take ${this.most}`;
    throw new ModelFormatError(field, reason);
  }
}

function requireDepth(field: string, depth: number): void {
  if (depth > MOST_DEPTH) {
    throw new ModelFormatError(field, `is JSON nested ${depth} deep; at most ${MOST_DEPTH} are read`);
  }
}
