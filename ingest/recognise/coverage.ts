interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which characters of a text some spans cover: asks in the length of a span, however many there are. */
export class Coverage {
  /** A bit for each character: so the array of a short article stays on the heap, where it is made in no time. */
  readonly #covered: Uint32Array;

  /** @param length of the text, in UTF-16 code units */
  constructor(length: number, spans: Iterable<Span> = []) {
    this.#covered = new Uint32Array((length + 31) >> 5);
    for (const span of spans) this.add(span);
  }

  add({ start, end }: Span): void {
    for (let at = start; at < end; at++) this.#covered[at >> 5]! |= 1 << (at & 31);
  }

  /** Whether `span` shares a character with any of the spans. */
  touches({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if ((this.#covered[at >> 5]! & (1 << (at & 31))) !== 0) return true;
    return false;
  }
}
