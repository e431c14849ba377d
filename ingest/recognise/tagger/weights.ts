import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { z } from "zod";
import { messageOf, ZhengtuError } from "../../../src/errors.ts";
import { FEATURES_VERSION } from "./features.ts";
import { strideOf } from "./labels.ts";

/** What a trained tagger knows. */
export interface TaggerWeights {
  /** Types of names, in the order of their labels. */
  readonly types: readonly string[];
  /** The table has 2^bits rows of `strideOf(types.length)` weights. */
  readonly bits: number;
  /** A weight is root × |root|: fine where weights are small, and the large ones fit. Roots lie between -127 and 127. */
  readonly roots: Int8Array;
  /** Score of each pair of labels; rows as wide as those of the table. */
  readonly transitions: Int32Array;
  /** Per type: the log odds that a span of margin m is right are slope × m + offset. */
  readonly calibration: readonly { readonly slope: number; readonly offset: number }[];
  /** Where the weights come from, for people. */
  readonly origin: Readonly<Record<string, string | number>>;
}

/**
 * The file, all numbers little-endian: magic (4 bytes), version (u32), CRC-32 of the rest (u32), length of the header
 * (u32), header (JSON), a bitmap of the rows that are not empty, then for each of these one mask byte for every 8 labels and
 * the roots of its weights other than zero, one byte each: all masks first, then all weights.
 */
const MAGIC = "ZTAG";
const FORMAT_VERSION = 1;
const PREFIX = 16;

const Header = z.object({
  features: z.number().int(),
  types: z.array(z.string()).min(1),
  bits: z.number().int().min(4).max(24),
  transitions: z.array(z.number().int()),
  calibration: z.array(z.object({ slope: z.number(), offset: z.number() })),
  origin: z.record(z.string(), z.union([z.string(), z.number()])),
});

export function packWeights(weights: TaggerWeights): Buffer {
  const { types, bits, roots, transitions, calibration, origin } = weights;
  const stride = strideOf(types.length);
  const header = Buffer.from(
    JSON.stringify({ features: FEATURES_VERSION, types, bits, transitions: [...transitions], calibration, origin }),
  );
  const bitmap = Buffer.alloc((2 ** bits) >> 3);
  const masks: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < 2 ** bits; row++) {
    const ofRow = roots.subarray(row * stride, (row + 1) * stride);
    if (ofRow.every((root) => root === 0)) continue;
    bitmap[row >> 3]! |= 1 << (row & 7);
    for (let first = 0; first < stride; first += 8) {
      let mask = 0;
      for (let y = 0; y < 8; y++) {
        const root = ofRow[first + y]!;
        if (root === 0) continue;
        mask |= 1 << y;
        values.push(root & 0xff);
      }
      masks.push(mask);
    }
  }
  const body = Buffer.concat([header, bitmap, Buffer.from(masks), Buffer.from(values)]);
  const prefix = Buffer.alloc(PREFIX);
  prefix.write(MAGIC, 0, "latin1");
  prefix.writeUInt32LE(FORMAT_VERSION, 4);
  prefix.writeUInt32LE(crc32(body), 8);
  prefix.writeUInt32LE(header.length, 12);
  return Buffer.concat([prefix, body]);
}

/** @throws ZhengtuError `weights` naming the file and what is wrong with it */
export function unpackWeights(file: Buffer, path: string): TaggerWeights {
  const fail = (problem: string): never => {
    throw new ZhengtuError(
      "knowledge",
      path,
      problem,
      "Reinstall zhengtu, or train the weights again (train/README.md).",
    );
  };
  if (file.length < PREFIX || file.toString("latin1", 0, 4) !== MAGIC) fail("this is no file of tagger weights");
  const version = file.readUInt32LE(4);
  if (version !== FORMAT_VERSION) fail(`its format is version ${version}, and this zhengtu reads ${FORMAT_VERSION}`);
  const body = file.subarray(PREFIX);
  if (crc32(body) !== file.readUInt32LE(8)) fail("its checksum does not match: the file is cut off or damaged");
  const headerLength = file.readUInt32LE(12);
  const header = readHeader(body.subarray(0, headerLength), fail);
  if (header.features !== FEATURES_VERSION)
    fail(`it was trained for features ${header.features}, and this zhengtu computes ${FEATURES_VERSION}`);
  const { types, bits, calibration, origin } = header;
  const stride = strideOf(types.length);
  if (header.transitions.length !== stride * stride || calibration.length !== types.length)
    fail("its header contradicts itself");
  return {
    types,
    bits,
    roots: readRoots(body.subarray(headerLength), bits, stride, fail),
    transitions: Int32Array.from(header.transitions),
    calibration,
    origin,
  };
}

function readHeader(bytes: Buffer, fail: (problem: string) => never): z.infer<typeof Header> {
  try {
    return Header.parse(JSON.parse(bytes.toString("utf8")));
  } catch (error) {
    return fail(`its header cannot be read: ${messageOf(error)}`);
  }
}

function readRoots(bytes: Buffer, bits: number, stride: number, fail: (problem: string) => never): Int8Array {
  const rows = 2 ** bits;
  const masksPerRow = stride >> 3;
  const roots = new Int8Array(rows * stride);
  const firstMask = rows >> 3;
  let filled = 0;
  for (let i = 0; i < firstMask; i++) for (let byte = bytes[i] ?? 0; byte !== 0; byte &= byte - 1) filled++;
  let mask = firstMask;
  let value = firstMask + filled * masksPerRow;
  for (let i = 0; i < firstMask; i++) {
    const byte = bytes[i]!;
    for (let bit = 0; byte >> bit !== 0; bit++) {
      if ((byte & (1 << bit)) === 0) continue;
      const at = ((i << 3) + bit) * stride;
      for (let first = 0; first < stride; first += 8) {
        let present = bytes[mask++]!;
        for (let y = 0; present !== 0; y++, present >>= 1)
          if ((present & 1) === 1) roots[at + first + y] = bytes[value++]!;
      }
    }
  }
  if (value !== bytes.length) fail("its table is not as long as it says");
  return roots;
}

/** @throws ZhengtuError when the file cannot be read or is not sound */
export function readWeights(path: string): TaggerWeights {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch (error) {
    throw new ZhengtuError("knowledge", path, messageOf(error), "Reinstall zhengtu.", { cause: error });
  }
  return unpackWeights(file, path);
}
