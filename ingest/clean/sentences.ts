const ENDS = new Set(["。", "！", "？", "!", "?"]);
const CLOSERS = new Set(["”", "’", '"', "」", "』", ")", "）"]);
const OPENERS: Readonly<Record<string, string>> = { "“": "”", "（": "）", "(": ")", "《": "》", "「": "」" };

/** Splits `text` between `start` and `end` into sentences; an end inside brackets or 《》 does not count. */
export function* sentences(text: string, start: number, end: number): Generator<{ start: number; end: number }> {
  let from = start;
  let closing = "";
  let opened = 0;
  for (let i = start; i < end; i++) {
    const character = text[i]!;
    if (closing) {
      // A quotation may hold sentences of its own; only short quotes and brackets bind.
      if (character === closing || i - opened > 40) closing = "";
    } else if (OPENERS[character]) {
      closing = OPENERS[character];
      opened = i;
    }
    if (closing && closing !== "”") continue;
    if (!ENDS.has(character)) continue;
    let to = i + 1;
    while (to < end && (ENDS.has(text[to]!) || CLOSERS.has(text[to]!))) to++;
    if (closing && text[to - 1] !== closing) continue;
    yield { start: from, end: to };
    closing = "";
    from = to;
    i = to - 1;
  }
  if (text.slice(from, end).trim()) yield { start: from, end };
}
