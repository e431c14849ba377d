import type { ViewArticle } from "../../src/model/view.ts";

/** A stretch of an article that is drawn alike. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  /** The entity mentioned here, the shortest mention where several lie over each other. */
  readonly mention: { readonly id: string; readonly name: string; readonly type: string } | undefined;
  /** Whether it belongs to the sentence that proves the chosen fact. */
  readonly proof: boolean;
}

/** Cuts an article at the ends of its mentions and of the proof, so that each piece has one look. */
export function articleSegments(article: ViewArticle, start: number, end: number): Segment[] {
  const { text, mentions } = article;
  const cuts = new Set([0, text.length, start, end]);
  for (const mention of mentions) cuts.add(mention.start).add(mention.end);
  const points = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const shortestFirst = [...mentions].sort((a, b) => a.end - a.start - (b.end - b.start));
  return points.slice(0, -1).map((from, i) => {
    const to = points[i + 1]!;
    return {
      text: text.slice(from, to),
      start: from,
      mention: shortestFirst.find((mention) => mention.start <= from && mention.end >= to),
      proof: from >= start && to <= end,
    };
  });
}
