/**
 * The tagger's inner loops in AssemblyScript, compiled to WebAssembly with vector instructions: one row of eight weights is
 * one load. It finds what `../features.ts` and `../viterbi.ts` find, for rows of eight labels at most, some eight times as
 * fast; a test compares the two. All buffers are made once, for runs of `LONGEST` characters.
 */

/** That of `../decoder.ts`. */
const LONGEST: i32 = 1024;
/** How many characters to the left and right of a character its features see. */
const REACH: i32 = 3;
/** Bytes of a row of scores, one of four bytes for each label. */
const ROW: usize = 32;
const LABELS: i32 = 7;
/** A path that cannot be: worse than any of `LONGEST` characters, and the sum of two stays in 32 bits. */
const IMPOSSIBLE: i32 = -(1 << 29);

const codes = memory.data(2 * 1032, 16);
const pairs = memory.data(4 * 1032, 16);
const emissions = memory.data(32 * LONGEST, 16);
const forward = memory.data(32 * LONGEST, 16);
const backward = memory.data(32 * LONGEST, 16);
const labels = memory.data(1024, 16);
/** Scores of pairs of labels: a row for each left label, and a row for each right one. */
const steps = memory.data(32 * 8, 16);
const stepsBack = memory.data(32 * 8, 16);

let table: usize = 0;
let mask: i32 = 0;
let best: i32 = 0;

/** Where the caller writes the classes of the characters from three before the run to three after it, 16 bits each. */
export function codesAt(): usize {
  return codes;
}

/** Where the caller reads a label a character, of 8 bits, after `decode`. */
export function labelsAt(): usize {
  return labels;
}

/** Makes room for the roots of 2^bits rows of eight weights, one byte each, and tells where the caller writes them. */
export function makeTable(bits: i32): usize {
  mask = (1 << bits) - 1;
  table = (__heap_base + 15) & ~15;
  const pages = <i32>((table + ((<usize>8) << bits) + 0xffff) >> 16) - memory.size();
  if (pages > 0) memory.grow(pages);
  return table;
}

/** Sets the score of `right` standing right of `left`. */
export function setStep(left: i32, right: i32, allowed: bool, score: i32): void {
  const value = allowed ? score : IMPOSSIBLE;
  store<i32>(steps + <usize>left * ROW + ((<usize>right) << 2), value);
  store<i32>(stepsBack + <usize>right * ROW + ((<usize>left) << 2), value);
}

function mix(hash: i32, code: i32): i32 {
  const h = (hash ^ code) * 0x9e3779b1;
  return h ^ (h >>> 15);
}

let low: v128 = i32x4.splat(0);
let high: v128 = i32x4.splat(0);

/** Adds the weights of a feature: root × |root|. */
function add(feature: i32): void {
  const roots = v128.load_ext<i8>(table + ((<usize>(feature & mask)) << 3));
  const sizes = i16x8.abs(roots);
  low = i32x4.add(low, i32x4.extmul_low_i16x8_s(roots, sizes));
  high = i32x4.add(high, i32x4.extmul_high_i16x8_s(roots, sizes));
}

function score(count: i32): void {
  for (let i = 0; i + 1 < count + 2 * REACH; i++) {
    const c = codes + ((<usize>i) << 1);
    store<i32>(pairs + ((<usize>i) << 2), mix(mix(0x51ed270b, load<u16>(c)), load<u16>(c, 2)));
  }
  for (let i = 0; i < count; i++) {
    const c = codes + ((<usize>i) << 1);
    const p = pairs + ((<usize>i) << 2);
    const left2: i32 = load<u16>(c, 2);
    const left: i32 = load<u16>(c, 4);
    const here: i32 = load<u16>(c, 6);
    const right: i32 = load<u16>(c, 8);
    const right2: i32 = load<u16>(c, 10);
    const before = load<i32>(p, 4);
    const into = load<i32>(p, 8);
    const out = load<i32>(p, 12);
    low = i32x4.splat(0);
    high = i32x4.splat(0);
    add(mix(0x01000193, here));
    add(mix(0x02000193, left));
    add(mix(0x03000193, right));
    add(mix(0x04000193, left2));
    add(mix(0x05000193, right2));
    add(mix(0x06000193, before));
    add(mix(0x07000193, into));
    add(mix(0x08000193, out));
    add(mix(0x09000193, load<i32>(p, 16)));
    add(mix(mix(0x0a000193, left), right));
    add(mix(mix(0x0b000193, before), here));
    add(mix(mix(0x0c000193, into), right));
    add(mix(mix(0x0d000193, out), right2));
    add(mix(mix(0x0e000193, load<i32>(p)), into));
    add(mix(mix(0x0f000193, before), out));
    add(mix(mix(0x10000193, out), load<i32>(p, 20)));
    const at = emissions + <usize>i * ROW;
    v128.store(at, low);
    v128.store(at, high, 16);
  }
}

/** Sets `low` and `high` to the best sums of one of them and the rows of `from` that its labels stand for. */
function advance(from: usize): void {
  const f0 = i32x4.splat(i32x4.extract_lane(low, 0));
  const f1 = i32x4.splat(i32x4.extract_lane(low, 1));
  const f2 = i32x4.splat(i32x4.extract_lane(low, 2));
  const f3 = i32x4.splat(i32x4.extract_lane(low, 3));
  const f4 = i32x4.splat(i32x4.extract_lane(high, 0));
  const f5 = i32x4.splat(i32x4.extract_lane(high, 1));
  const f6 = i32x4.splat(i32x4.extract_lane(high, 2));
  const floor = i32x4.splat(IMPOSSIBLE);
  low = max(
    max(max(plus(f0, from, 0), plus(f1, from, 32)), max(plus(f2, from, 64), plus(f3, from, 96))),
    max(max(plus(f4, from, 128), plus(f5, from, 160)), max(plus(f6, from, 192), floor)),
  );
  high = max(
    max(max(plus(f0, from, 16), plus(f1, from, 48)), max(plus(f2, from, 80), plus(f3, from, 112))),
    max(max(plus(f4, from, 144), plus(f5, from, 176)), max(plus(f6, from, 208), floor)),
  );
}

function max(a: v128, b: v128): v128 {
  return i32x4.max_s(a, b);
}

function plus(a: v128, at: usize, offset: usize): v128 {
  return i32x4.add(a, v128.load(at + offset));
}

/** Reads a run of at most `LONGEST` characters, at whose left stands no name: its best labels. */
export function decode(count: i32): void {
  score(count);
  low = i32x4.add(v128.load(steps), v128.load(emissions));
  high = i32x4.add(v128.load(steps, 16), v128.load(emissions, 16));
  for (let at: usize = 0; ; ) {
    v128.store(forward + at, low);
    v128.store(forward + at, high, 16);
    at += ROW;
    if (at >= <usize>count * ROW) break;
    advance(steps);
    low = i32x4.add(low, v128.load(emissions + at));
    high = i32x4.add(high, v128.load(emissions + at, 16));
  }
  const end = forward + <usize>(count - 1) * ROW;
  let label = 0;
  for (let y = 1; y < LABELS; y++)
    if (load<i32>(end + ((<usize>y) << 2)) > load<i32>(end + ((<usize>label) << 2))) label = y;
  best = load<i32>(end + ((<usize>label) << 2));
  // Which label led to the best one is found again from the sums: cheaper than to note it for every label.
  for (let i = count - 1; i > 0; i--) {
    store<u8>(labels + i, <u8>label);
    label = leading(forward + <usize>(i - 1) * ROW, label);
  }
  store<u8>(labels, <u8>label);
}

/** The label, of those whose sums stand at `left`, that best leads to `right`; the first of equals. */
function leading(left: usize, right: i32): i32 {
  const column = stepsBack + <usize>right * ROW;
  let label = 0;
  let top = load<i32>(left) + load<i32>(column);
  for (let x: i32 = 1; x < LABELS; x++) {
    const sum = load<i32>(left + ((<usize>x) << 2)) + load<i32>(column + ((<usize>x) << 2));
    if (sum > top) {
      top = sum;
      label = x;
    }
  }
  return label;
}

/** Fills what `margin` reads, for the run of the last `decode`. */
export function look(count: i32): void {
  low = i32x4.splat(0);
  high = i32x4.splat(0);
  for (let at = <usize>(count - 1) * ROW; ; at -= ROW) {
    v128.store(backward + at, low);
    v128.store(backward + at, high, 16);
    if (at === 0) break;
    low = i32x4.add(low, v128.load(emissions + at));
    high = i32x4.add(high, v128.load(emissions + at, 16));
    advance(stepsBack);
  }
}

/** Sum of the best path that has label `y` at character `i`. */
function through(i: i32, y: i32): i32 {
  const at = <usize>i * ROW + ((<usize>y) << 2);
  return load<i32>(forward + at) + load<i32>(backward + at);
}

function larger(a: i32, b: i32): i32 {
  return a > b ? a : b;
}

/** How much the best path beats every path on which the name from `start` to `end` is not this very name. */
export function margin(start: i32, end: i32, count: i32): i32 {
  let rival: i32 = i32.MIN_VALUE;
  for (let i = start; i < end; i++) {
    const label: i32 = load<u8>(labels + i);
    for (let y: i32 = 0; y < LABELS; y++) if (y !== label) rival = larger(rival, through(i, y));
  }
  const goesOn: i32 = ((<i32>load<u8>(labels + start) - 1) | 1) + 1;
  if (end < count) rival = larger(rival, through(end, goesOn));
  return best - rival;
}
