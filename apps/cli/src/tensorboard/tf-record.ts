import { maskedCrc32c } from './crc32c.js';

/**
 * A record of a TFRecord file:
 *
 *     uint64 length, uint32 masked CRC of the length, the data, uint32 masked CRC of the data
 *
 * all little-endian. Source: tensorflow/core/lib/io/record_writer.h.
 */
export function tfRecord(data: Uint8Array): Uint8Array {
  const record = Buffer.alloc(data.length + 16);
  record.writeBigUInt64LE(BigInt(data.length), 0);
  record.writeUInt32LE(maskedCrc32c(record.subarray(0, 8)), 8);
  record.set(data, 12);
  record.writeUInt32LE(maskedCrc32c(data), data.length + 12);
  return record;
}
