import type Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import FA2Layout from "graphology-layout-forceatlas2/worker";
import noverlap from "graphology-layout-noverlap";

/** Graphs up to this size are arranged at once before they are shown; larger ones while they are shown. */
const AT_ONCE = 1_500;

function settingsFor(graph: Graph) {
  return {
    ...forceAtlas2.inferSettings(graph),
    // Strong gravity holds the many small components of a news graph together on one screen.
    strongGravityMode: true,
    gravity: 0.04,
    scalingRatio: 12,
    adjustSizes: false,
    barnesHutOptimize: graph.order > 800,
    slowDown: 3,
  };
}

/** Room around each node, in the layout's own units, so that none lies on another. */
const NOVERLAP = { maxIterations: 120, settings: { margin: 2, ratio: 1.1, speed: 3, gridSize: 30 } } as const;

/** Whether the first arrangement of a graph is already its last. */
export function isArrangedAtOnce(graph: Graph): boolean {
  return graph.order <= AT_ONCE;
}

/** A first arrangement that is readable, computed before anything is drawn. */
export function arrange(graph: Graph): void {
  if (graph.order === 0) return;
  const iterations = isArrangedAtOnce(graph) ? 400 : 40;
  forceAtlas2.assign(graph, { iterations, settings: settingsFor(graph) });
  noverlap.assign(graph, NOVERLAP);
}

/** Finds places for new nodes in a picture that goes on; what stood there stays. */
export function arrangeNew(graph: Graph): void {
  if (!graph.someNode((_, { fixed }) => !fixed)) return;
  forceAtlas2.assign(graph, { iterations: 80, settings: settingsFor(graph) });
}

/** Lets nodes move again that only stood still while others found their places; those that the user put somewhere stay. */
export function release(graph: Graph): void {
  graph.updateEachNodeAttributes((_, attributes) => ({ ...attributes, fixed: attributes.pinned === true }));
}

/** ForceAtlas2 in a worker. */
export function supervisor(graph: Graph): FA2Layout {
  return new FA2Layout(graph, { settings: settingsFor(graph) });
}
