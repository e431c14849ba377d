/** A graph as layouts take it: nodes are numbers from 0, and all that is known of them stands in columns. */
export interface LayoutGraph {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Radii, in the unit of the picture's pixels at its first size. */
  readonly size: Float32Array;
  /** 1 for nodes that stay where they are. */
  readonly fixed: Uint8Array;
  /** Numbers of types, in the order of the legend. */
  readonly kind: Uint8Array;
  /** The ends of each edge. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** 1 for edges from a part to its whole: places within places, agencies of agencies and in places. */
  readonly upward: Uint8Array;
}

export interface Positions {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** How many edges each node has. */
export function degreesOf({ x, source, target }: Pick<LayoutGraph, "x" | "source" | "target">): Uint32Array {
  const degrees = new Uint32Array(x.length);
  for (const end of source) degrees[end]!++;
  for (const end of target) degrees[end]!++;
  return degrees;
}

/** The neighbours of all nodes: those of `n` are `to[from[n]]` up to `to[from[n + 1]]`. */
export function adjacencyOf(graph: LayoutGraph): { readonly from: Uint32Array; readonly to: Uint32Array } {
  const { source, target } = graph;
  const degrees = degreesOf(graph);
  const from = new Uint32Array(degrees.length + 1);
  degrees.forEach((degree, n) => {
    from[n + 1] = from[n]! + degree;
  });
  const next = from.slice(0, -1);
  const to = new Uint32Array(source.length * 2);
  source.forEach((a, i) => {
    const b = target[i]!;
    to[next[a]!++] = b;
    to[next[b]!++] = a;
  });
  return { from, to };
}
