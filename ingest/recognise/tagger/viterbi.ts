import { isContinuation, labelCount, mayFollow, typeOf } from "./labels.ts";

/** A path that cannot be; far from both ends of the range, so that sums stay in 32 bits. */
const IMPOSSIBLE = -(2 ** 30);

/** Scores of a run of characters, `stride` to each, and the best labels for them; buffers are reused. */
export class Lattice {
  /** Score of each label at each character, to be filled before `decode`. */
  emissions = new Int32Array(0);
  /** Best label of each character after `decode`. */
  labels = new Uint8Array(0);
  readonly #count: number;
  readonly #stride: number;
  readonly #steps: Int32Array;
  #forward = new Int32Array(0);
  #backward = new Int32Array(0);
  #from = new Uint8Array(0);
  #best = 0;

  /** @param transitions score of each pair of labels, `stride` to a row */
  constructor(types: number, stride: number, transitions: Int32Array) {
    this.#count = labelCount(types);
    this.#stride = stride;
    this.#steps = Int32Array.from(transitions);
    for (let a = 0; a < this.#count; a++)
      for (let b = 0; b < this.#count; b++) if (!mayFollow(a, b)) this.#steps[a * stride + b] = IMPOSSIBLE;
  }

  /** Changes the score of one pair of labels, while learning. */
  step(at: number, by: number): void {
    this.#steps[at] = this.#steps[at]! + by;
  }

  /** Makes room for `length` characters. */
  reserve(length: number): void {
    if (this.labels.length >= length) return;
    const size = length * 2 * this.#stride;
    this.emissions = new Int32Array(size);
    this.#forward = new Int32Array(size);
    this.#backward = new Int32Array(size);
    this.#from = new Uint8Array(size);
    this.labels = new Uint8Array(length * 2);
  }

  /** Finds the best labels of the first `length` characters; `previous` is the label left of them. */
  decode(length: number, previous: number): void {
    const count = this.#count;
    const stride = this.#stride;
    const steps = this.#steps;
    const { emissions, labels } = this;
    const forward = this.#forward;
    const from = this.#from;
    for (let y = 0; y < count; y++) forward[y] = steps[previous * stride + y]! + emissions[y]!;
    for (let t = 1, row = stride; t < length; t++, row += stride) {
      const left = row - stride;
      for (let y = 0; y < count; y++) {
        // A continuation has two predecessors only.
        let first = 0;
        let last = count;
        if (y > 0 && (y & 1) === 0) {
          first = y - 1;
          last = y + 1;
        }
        let best = IMPOSSIBLE * 2;
        let source = first;
        for (let x = first; x < last; x++) {
          const score = forward[left + x]! + steps[x * stride + y]!;
          if (score > best) {
            best = score;
            source = x;
          }
        }
        forward[row + y] = Math.max(best + emissions[row + y]!, IMPOSSIBLE);
        from[row + y] = source;
      }
    }
    const end = (length - 1) * stride;
    let label = 0;
    for (let y = 1; y < count; y++) if (forward[end + y]! > forward[end + label]!) label = y;
    this.#best = forward[end + label]!;
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = label;
      label = from[t * stride + label]!;
    }
  }

  /** Fills what `margin` reads, for the characters of the last `decode`. */
  look(length: number): void {
    const count = this.#count;
    const stride = this.#stride;
    const steps = this.#steps;
    const { emissions } = this;
    const backward = this.#backward;
    const end = (length - 1) * stride;
    for (let y = 0; y < count; y++) backward[end + y] = 0;
    for (let row = end - stride; row >= 0; row -= stride) {
      const right = row + stride;
      for (let x = 0; x < count; x++) {
        let best = IMPOSSIBLE * 2;
        for (let y = 0; y < count; y++) {
          const score = steps[x * stride + y]! + emissions[right + y]! + backward[right + y]!;
          if (score > best) best = score;
        }
        backward[row + x] = Math.max(best, IMPOSSIBLE);
      }
    }
  }

  /** How much the best path beats every path on which the name from `start` to `end` is not this very name. */
  margin(start: number, end: number, length: number): number {
    const count = this.#count;
    const stride = this.#stride;
    const { labels } = this;
    const forward = this.#forward;
    const backward = this.#backward;
    let rival = IMPOSSIBLE * 2;
    for (let t = start; t < end; t++)
      for (let y = 0; y < count; y++)
        if (y !== labels[t]) rival = Math.max(rival, forward[t * stride + y]! + backward[t * stride + y]!);
    const type = typeOf(labels[start]!);
    if (end < length)
      for (let y = 0; y < count; y++)
        if (isContinuation(y) && typeOf(y) === type)
          rival = Math.max(rival, forward[end * stride + y]! + backward[end * stride + y]!);
    return this.#best - rival;
  }
}
