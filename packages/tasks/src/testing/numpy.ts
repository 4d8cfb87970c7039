import { crc32, deflateRawSync } from 'node:zlib';

/** A .npy file with the given header and content, which need not fit together. */
export function npy(
  descr: string,
  shape: readonly number[],
  content: Uint8Array,
  isFortran = false,
  version = 1,
): Buffer {
  const sizes = `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
  const header = `{'descr': '${descr}', 'fortran_order': ${isFortran ? 'True' : 'False'}, 'shape': ${sizes}, }\n`;
  const length = Buffer.alloc(version === 1 ? 2 : 4);
  if (version === 1) length.writeUInt16LE(header.length);
  else length.writeUInt32LE(header.length);
  return Buffer.concat([
    Buffer.from('\x93NUMPY', 'latin1'),
    Buffer.of(version, 0),
    length,
    Buffer.from(header),
    content,
  ]);
}

/** Bytes of 64-bit floats. */
export function doubles(...values: number[]): Buffer {
  return Buffer.from(Float64Array.from(values).buffer);
}

/** Bytes of texts of at most `length` characters, as NumPy stores them in arrays of type `<U…`. */
export function texts(length: number, ...values: string[]): Buffer {
  return Buffer.concat(
    values.map((value) => {
      const codes = Uint32Array.from({ length }, (_, i) => value.codePointAt(i) ?? 0);
      return Buffer.from(codes.buffer);
    }),
  );
}

/**
 * A ZIP file.
 *
 * @param change changes the local and the central header of each entry
 */
export function zip(
  entries: Readonly<Record<string, Uint8Array>>,
  change: (header: Buffer, isLocal: boolean) => void = () => {},
): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const first = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const second = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest]);
    change(first, true);
    change(second, false);
    local.push(first, Buffer.from(name), packed);
    central.push(second, Buffer.from(name));
    offset += first.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  const count = Object.keys(entries).length;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  const size = central.reduce((sum, part) => sum + part.length, 0);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...central, end]);
}
