import { ModelFormatError } from './errors.js';
import { jsonExtent } from './json-extent.js';

/** Allowed bytes in memory per byte of the file. */
const RATE = 4;
/** Additional bytes in memory, independent of the file size. */
const ALLOWANCE = 2 ** 17;
/** Bytes in memory per part of JSON, as counted by `jsonExtent`, including derived objects. */
const PART = 48;
/** Maximum nesting depth of JSON. */
const MAX_DEPTH = 16;

/**
 * Memory limit for reading a file: four times its size plus 128 KiB. Every part is counted before it is allocated, so that an untrusted file
 * cannot use more.
 */
export class MemoryBudget {
  private readonly max: number;
  private taken = 0;

  constructor(private readonly fileBytes: number) {
    this.max = RATE * fileBytes + ALLOWANCE;
  }

  get fits(): boolean {
    return this.taken <= this.max;
  }

  /** Counts bytes of a planned allocation. */
  add(bytes: number): void {
    this.taken += bytes;
  }

  /** Counts the header as text, its nested JSON as text, and the parsed result; returns the nesting depth. */
  addHeader(header: Uint8Array): number {
    const { parts, depth } = jsonExtent(header.length, (at) => header[at]!);
    this.add(RATE * header.length + PART * parts);
    return depth;
  }

  /** Counts the parsed result of the JSON inside the header; returns the nesting depth. */
  addRecord(json: string): number {
    const { parts, depth } = jsonExtent(json.length, (at) => json.charCodeAt(at));
    this.add(PART * parts);
    return depth;
  }

  /** @throws ModelFormatError when the limit is exceeded */
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
    const reason = `takes the file to ${this.taken} bytes in memory; one of ${this.fileBytes} bytes may take ${this.max}`;
    throw new ModelFormatError(field, reason);
  }
}

function requireDepth(field: string, depth: number): void {
  if (depth > MAX_DEPTH) {
    throw new ModelFormatError(field, `is JSON nested ${depth} deep; at most ${MAX_DEPTH} are read`);
  }
}
