import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../../src/package-root.ts";
import { type Decoder, LONGEST_RUN } from "./decoder.ts";
import { classOf, EDGE, REACH } from "./features.ts";
import { labelCount, mayFollow, strideOf } from "./labels.ts";
import type { TaggerWeights } from "./weights.ts";

/** Labels of a row that the kernel reads at once. */
const STRIDE = 8;
/** What the build makes of `kernel/`. */
const KERNEL = join(PACKAGE_ROOT, "dist", "ingest", "recognise", "tagger", "kernel.wasm");
const CLASSES = Uint16Array.from({ length: 2 ** 16 }, (_, code) => classOf(code));

/** What `kernel/index.ts` exports; addresses are bytes of its memory. */
interface Kernel {
  readonly memory: WebAssembly.Memory;
  codesAt(): number;
  labelsAt(): number;
  makeTable(bits: number): number;
  setStep(left: number, right: number, allowed: number, score: number): void;
  decode(count: number): void;
  look(count: number): void;
  margin(start: number, end: number, count: number): number;
}

let module: WebAssembly.Module | undefined;

/** Whether these weights have few enough types for the kernel. */
export function fitsKernel({ types }: Pick<TaggerWeights, "types">): boolean {
  return strideOf(types.length) === STRIDE;
}

/** A decoder in WebAssembly with vector instructions. */
export class KernelDecoder implements Decoder {
  readonly labels: Uint8Array;
  readonly #kernel: Kernel;
  readonly #codes: Uint16Array;
  #length = 0;

  constructor({ types, bits, roots, transitions }: TaggerWeights) {
    module ??= new WebAssembly.Module(readFileSync(KERNEL));
    const kernel = new WebAssembly.Instance(module).exports as unknown as Kernel;
    const table = kernel.makeTable(bits);
    const { buffer } = kernel.memory;
    new Int8Array(buffer, table, roots.length).set(roots);
    const count = labelCount(types.length);
    for (let left = 0; left < STRIDE; left++)
      for (let right = 0; right < STRIDE; right++) {
        const allowed = left < count && right < count && mayFollow(left, right);
        kernel.setStep(left, right, Number(allowed), transitions[left * STRIDE + right]!);
      }
    this.#kernel = kernel;
    this.labels = new Uint8Array(buffer, kernel.labelsAt(), LONGEST_RUN);
    this.#codes = new Uint16Array(buffer, kernel.codesAt(), LONGEST_RUN + 2 * REACH);
  }

  read(text: string, start: number, end: number): void {
    this.#length = end - start;
    const codes = this.#codes;
    for (let at = start - REACH, i = 0; at < end + REACH; at++, i++)
      codes[i] = at < 0 || at >= text.length ? EDGE : CLASSES[text.charCodeAt(at)]!;
    this.#kernel.decode(this.#length);
  }

  look(): void {
    this.#kernel.look(this.#length);
  }

  margin(start: number, end: number): number {
    return this.#kernel.margin(start, end, this.#length);
  }
}
