/**
 * Labels of single characters: 0 is "outside"; the type with index t begins with 1 + 2t and goes on with 2 + 2t.
 * A row of the weight table holds one weight per label and is padded to a power of two.
 */

export const OUTSIDE = 0;

export function begins(type: number): number {
  return 1 + 2 * type;
}

export function continues(type: number): number {
  return 2 + 2 * type;
}

export function isContinuation(label: number): boolean {
  return label > 0 && (label & 1) === 0;
}

/** The type that a label other than `OUTSIDE` belongs to. */
export function typeOf(label: number): number {
  return (label - 1) >> 1;
}

export function labelCount(types: number): number {
  return 1 + 2 * types;
}

/** Number of places in a row of the weight table: the label count rounded up to a power of two. */
export function strideOf(types: number): number {
  let stride = 8;
  while (stride < labelCount(types)) stride *= 2;
  return stride;
}

/** Whether `next` may stand right of `label`: a continuation only after the same type. */
export function mayFollow(label: number, next: number): boolean {
  return !isContinuation(next) || (label !== OUTSIDE && typeOf(label) === typeOf(next));
}
