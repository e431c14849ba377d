/** What characters are to sentences, by their codes: most are nothing. */
const [OTHER, END, CLOSER, OPENER] = [0, 1, 2, 3];
const KIND = new Uint8Array(2 ** 16);
for (const mark of "。！？!?") KIND[mark.charCodeAt(0)] = END;
for (const mark of '”’"」』)）') KIND[mark.charCodeAt(0)] = CLOSER;
const CLOSING: ReadonlyMap<number, number> = new Map(
  ["“”", "（）", "()", "《》", "「」"].map(([open, close]) => [open!.charCodeAt(0), close!.charCodeAt(0)]),
);
for (const open of CLOSING.keys()) KIND[open] = OPENER;
const QUOTE = "”".charCodeAt(0);

/** Splits `text` between `start` and `end` into sentences; an end inside brackets or 《》 does not count. */
export function* sentences(text: string, start: number, end: number): Generator<{ start: number; end: number }> {
  let from = start;
  let closing = 0;
  let opened = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = KIND[code];
    if (closing !== 0) {
      // A quotation may hold sentences of its own; only short quotes and brackets bind.
      if (code === closing || i - opened > 40) closing = 0;
    } else if (kind === OTHER) continue;
    else if (kind === OPENER) {
      closing = CLOSING.get(code)!;
      opened = i;
    }
    if (kind !== END || (closing !== 0 && closing !== QUOTE)) continue;
    let to = i + 1;
    for (; to < end; to++) {
      const next = KIND[text.charCodeAt(to)];
      if (next !== END && next !== CLOSER) break;
    }
    if (closing !== 0 && text.charCodeAt(to - 1) !== closing) continue;
    yield { start: from, end: to };
    closing = 0;
    from = to;
    i = to - 1;
  }
  if (text.slice(from, end).trim()) yield { start: from, end };
}
