import { MultiDirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import Sigma from "sigma";
import type { PackedGraph } from "../../../src/model/view.ts";

/**
 * What a page of Sigma's own examples does with the same graph: positions at random, or ForceAtlas2 for so many iterations before
 * it is drawn (`?iterations=`), no labels kept apart, no panels.
 */
const { nodes, edges, types }: PackedGraph = await (await fetch("/api/graph")).json();
const graph = new MultiDirectedGraph();
nodes.id.forEach((id, n) => {
  const x = Math.sin(n * 12.9898) * 43758.5453;
  const y = Math.sin(n * 78.233) * 12543.1237;
  graph.addNode(id, {
    x: x - Math.floor(x),
    y: y - Math.floor(y),
    size: 3 + Math.sqrt(nodes.degree[n]!),
    label: nodes.name[n],
    color: `hsl(${(360 * nodes.type[n]!) / types.length} 60% 50%)`,
  });
});
edges.source.forEach((source, n) => {
  graph.addEdge(nodes.id[source], nodes.id[edges.target[n]!], { size: 1 });
});
const iterations = Number(new URLSearchParams(location.search).get("iterations"));
if (iterations > 0) forceAtlas2.assign(graph, { iterations, settings: { ...forceAtlas2.inferSettings(graph) } });
new Sigma(graph, document.getElementById("graph")!);
requestAnimationFrame(() => performance.mark("picture"));
