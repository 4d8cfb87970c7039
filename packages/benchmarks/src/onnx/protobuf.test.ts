import { describe, expect, it } from 'vitest';
import { encode, type Message } from './protobuf.js';

const hex = (message: Message) => Buffer.from(encode(message)).toString('hex');

describe('encode', () => {
  it('writes the examples of the specification', () => {
    expect(hex([[1, 150]])).toBe('089601');
    expect(hex([[2, 'testing']])).toBe('120774657374696e67');
    expect(hex([[3, [[1, 150]]]])).toBe('1a03089601');
  });

  it('writes floats, bytes and numbers beyond 32 bits', () => {
    expect(hex([[2, { float: 1 }]])).toBe('150000803f');
    expect(hex([[9, Uint8Array.of(7, 0)]])).toBe('4a020700');
    expect(hex([[16, 2 ** 40]])).toBe('8001808080808020');
  });
});
