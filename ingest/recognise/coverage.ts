interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which characters of a text some spans cover: asks in the length of a span, however many there are. */
export class Coverage {
  readonly #covered: Uint8Array;

  /** @param length of the text, in UTF-16 code units */
  constructor(length: number, spans: Iterable<Span> = []) {
    this.#covered = new Uint8Array(length);
    for (const span of spans) this.add(span);
  }

  add({ start, end }: Span): void {
    this.#covered.fill(1, start, end);
  }

  /** Whether `span` shares a character with any of the spans. */
  touches({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#covered[at] === 1) return true;
    return false;
  }
}
