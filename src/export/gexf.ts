import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf";
import { factKey } from "../model/fact-key.ts";
import { colorOf } from "../model/ontology.ts";
import { typeOfLabels } from "../store/values.ts";
import type { Output } from "./output.ts";
import { type StoredGraph, withoutText } from "./stored-graph.ts";
import { scalarProperties } from "./xml-text.ts";

/** GEXF 1.3 for Gephi: entities with their colours, and the facts between them. Articles come without their text. */
export async function exportGexf(graph: StoredGraph, output: Output): Promise<void> {
  const built = new MultiDirectedGraph();
  for await (const { id, labels, properties } of graph.nodes()) {
    const type = typeOfLabels(labels);
    built.addNode(id, { ...scalarProperties(withoutText(properties)), type, color: colorOf(type) });
  }
  for await (const { source, type, target, properties } of graph.relationships())
    built.addDirectedEdgeWithKey(factKey({ subject: source, predicate: type, object: target }), source, target, {
      ...scalarProperties(properties),
      type,
    });
  const text = write(built, {
    version: "1.3",
    formatNode: (_key, { name, color, ...attributes }) => ({ label: name, viz: { color }, attributes }),
    formatEdge: (_key, { type, ...attributes }) => ({
      label: type,
      weight: Number(attributes.support ?? 1),
      attributes: { ...attributes, predicate: type },
    }),
  } as Parameters<typeof write>[1]);
  await output.write(text);
}
