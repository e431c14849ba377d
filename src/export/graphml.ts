import { create } from "xmlbuilder2";
import { factKey } from "../model/fact-key.ts";
import { typeOfLabels } from "../store/values.ts";
import type { Output } from "./output.ts";
import { type ColumnType, PropertyColumns } from "./property-columns.ts";
import { type Properties, type StoredGraph, withoutText } from "./stored-graph.ts";
import { scalarProperties } from "./xml-text.ts";

const NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

/** Lists are texts in GraphML. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  "string[]": "string",
  "long[]": "string",
  boolean: "boolean",
  long: "long",
  double: "double",
};

/** GraphML: entities and the facts between them. Articles come without their text. */
export async function exportGraphml(graph: StoredGraph, output: Output): Promise<void> {
  const nodes = new PropertyColumns();
  const edges = new PropertyColumns();
  for await (const { properties } of graph.nodes()) nodes.add(dataOf(properties));
  for await (const { properties } of graph.relationships()) edges.add(properties);
  await output.write(`<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="${NAMESPACE}">\n`);
  for (const [domain, columns] of [
    ["node", nodes],
    ["edge", edges],
  ] as const)
    for (const [name, type] of [["type", "string"] as const, ...columns.all()])
      await output.write(
        element("key", { id: `${domain}.${name}`, for: domain, "attr.name": name, "attr.type": TYPES[type] }),
      );
  await output.write('<graph edgedefault="directed">\n');
  for await (const { id, labels, properties } of graph.nodes())
    await output.write(withData("node", { id }, { type: typeOfLabels(labels), ...dataOf(properties) }));
  for await (const { source, type, target, properties } of graph.relationships())
    await output.write(
      withData(
        "edge",
        { id: factKey({ subject: source, predicate: type, object: target }), source, target },
        { type, ...properties },
      ),
    );
  await output.write("</graph>\n</graphml>\n");
}

/** The id is the node's own in GraphML. */
function dataOf({ id: _, ...properties }: Properties): Properties {
  return withoutText(properties);
}

function element(name: string, attributes: Readonly<Record<string, string>>): string {
  return `${create().ele(name, attributes).toString()}\n`;
}

function withData(name: "node" | "edge", attributes: Readonly<Record<string, string>>, properties: Properties): string {
  const one = create().ele(name, scalarProperties(attributes));
  for (const [key, value] of Object.entries(scalarProperties(properties)))
    one.ele("data", { key: `${name}.${key}` }).txt(String(value));
  return `${one.toString()}\n`;
}
