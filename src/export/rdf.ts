import type { NamedNode, Quad } from "@rdfjs/types";
import { JsonLdSerializer } from "jsonld-streaming-serializer";
import { DataFactory, Writer } from "n3";
import type { PropertyValue } from "../model/graph-document.ts";
import { typeOfLabels } from "../store/values.ts";
import type { Output } from "./output.ts";
import type { StoredGraph } from "./stored-graph.ts";

const { namedNode, literal, quad } = DataFactory;

/** Names of the vocabularies; `entity` and the others begin the names of things. */
export const PREFIXES = {
  zt: "urn:zhengtu:ontology:",
  entity: "urn:zhengtu:entity:",
  statement: "urn:zhengtu:statement:",
  rule: "urn:zhengtu:rule:",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  prov: "http://www.w3.org/ns/prov#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

function name(prefix: keyof typeof PREFIXES, local: string): NamedNode {
  return namedNode(PREFIXES[prefix] + encodeURIComponent(local));
}

function literalOf(value: Exclude<PropertyValue, readonly string[]>) {
  if (typeof value === "boolean") return literal(String(value), namedNode(`${PREFIXES.xsd}boolean`));
  if (typeof value !== "number") return literal(value);
  return literal(String(value), namedNode(`${PREFIXES.xsd}${Number.isInteger(value) ? "integer" : "double"}`));
}

/**
 * The graph as RDF: entities with SKOS labels, facts as triples, and each statement as a reified rdf:Statement that PROV-O
 * traces to its article (wasQuotedFrom), its sentence (value) and the rule that made it (wasGeneratedBy).
 */
export async function* rdfQuads(graph: StoredGraph): AsyncGenerator<Quad> {
  for await (const { id, labels, properties } of graph.nodes()) {
    const subject = name("entity", id);
    yield quad(subject, name("rdf", "type"), name("zt", typeOfLabels(labels)));
    if (typeOfLabels(labels) === "Article") yield quad(subject, name("rdf", "type"), name("prov", "Entity"));
    for (const [key, value] of Object.entries(properties)) {
      if (key === "name") yield quad(subject, name("skos", "prefLabel"), literal(String(value), "zh"));
      else if (key === "aliases")
        for (const alias of value as string[]) yield quad(subject, name("skos", "altLabel"), literal(alias, "zh"));
      else for (const one of [value].flat()) yield quad(subject, name("zt", key), literalOf(one));
    }
  }
  for await (const { source, type, target } of graph.relationships())
    yield quad(name("entity", source), name("zt", type), name("entity", target));
  for await (const { id, subject, object, article, properties } of graph.proofs()) {
    const statement = name("statement", id);
    const { predicate, quote, start, end, confidence, rule, derived } = properties;
    yield quad(statement, name("rdf", "type"), name("rdf", "Statement"));
    yield quad(statement, name("rdf", "type"), name("prov", "Entity"));
    yield quad(statement, name("rdf", "subject"), name("entity", subject));
    yield quad(statement, name("rdf", "predicate"), name("zt", String(predicate)));
    yield quad(statement, name("rdf", "object"), name("entity", object));
    const source = name("prov", quote === undefined ? "wasDerivedFrom" : "wasQuotedFrom");
    yield quad(statement, source, name("entity", article));
    yield quad(statement, name("prov", "wasGeneratedBy"), name("rule", String(rule)));
    if (quote !== undefined) yield quad(statement, name("prov", "value"), literal(String(quote), "zh"));
    for (const [key, value] of Object.entries({ start, end, confidence, derived }))
      if (value !== undefined) yield quad(statement, name("zt", key), literalOf(value as number | boolean));
  }
}

export function exportTurtle(graph: StoredGraph, output: Output): Promise<void> {
  return writeRdf(graph, output, "Turtle");
}

export function exportNTriples(graph: StoredGraph, output: Output): Promise<void> {
  return writeRdf(graph, output, "N-Triples");
}

/** Turtle with prefixes, or N-Triples. */
async function writeRdf(graph: StoredGraph, output: Output, format: "Turtle" | "N-Triples"): Promise<void> {
  let text = "";
  const sink = {
    write(chunk: string, _encoding: string, done?: () => void) {
      text += chunk;
      done?.();
    },
    end(done?: () => void) {
      done?.();
    },
  };
  const writer = new Writer(sink as never, {
    format,
    ...(format === "Turtle" ? { prefixes: PREFIXES } : {}),
  });
  for await (const one of rdfQuads(graph)) {
    writer.addQuad(one as Parameters<typeof writer.addQuad>[0]);
    if (text.length < 65_536) continue;
    await output.write(text);
    text = "";
  }
  await new Promise<void>((resolve, reject) => {
    writer.end((error: Error | null) => (error ? reject(error) : resolve()));
  });
  await output.write(text);
}

export async function exportJsonLd(graph: StoredGraph, output: Output): Promise<void> {
  const context = { ...PREFIXES, ...Object.fromEntries(["start", "end"].map((key) => [key, `zt:${key}`])) };
  const serializer = new JsonLdSerializer({ context, space: " ", useNativeTypes: true });
  const written = (async () => {
    for await (const chunk of serializer) await output.write(String(chunk));
  })();
  for await (const one of rdfQuads(graph))
    if (!serializer.write(one)) await new Promise((resolve) => serializer.once("drain", resolve));
  serializer.end();
  await written;
}
