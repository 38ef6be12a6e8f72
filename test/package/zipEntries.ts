/** Reads the table of contents of a zip file, which stands at its end. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface ZipEntry {
  readonly name: string;
  /** Bytes, unpacked. */
  readonly size: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const ENTRY_BYTES = 46;

function readEnd(file: number, bytes: number): Buffer {
  const { size } = fstatSync(file);
  const buffer = Buffer.alloc(Math.min(bytes, size));
  readSync(file, buffer, 0, buffer.length, size - buffer.length);
  return buffer;
}

function entriesIn(table: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    const nameBytes = table.readUInt16LE(at + 28);
    entries.push({ name: table.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes), size: table.readUInt32LE(at + 24) });
    at += ENTRY_BYTES + nameBytes + table.readUInt16LE(at + 30) + table.readUInt16LE(at + 32);
  }
  return entries;
}

/** @throws when the file is no zip file, or one with a comment at its end. */
export function zipEntries(path: string): ZipEntry[] {
  const file = openSync(path, 'r');
  try {
    const end = readEnd(file, END_RECORD_BYTES);
    if (end.readUInt32LE(0) !== END_RECORD) throw new Error(`${path} is not a plain zip file`);
    const table = Buffer.alloc(end.readUInt32LE(12));
    readSync(file, table, 0, table.length, end.readUInt32LE(16));
    return entriesIn(table, end.readUInt16LE(10));
  } finally {
    closeSync(file);
  }
}
