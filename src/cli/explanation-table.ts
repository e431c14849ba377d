import Table from "cli-table3";
import type { Explanation } from "../../ingest/index.ts";
import { sourcesOf } from "../../ingest/recognise/mention.ts";
import { printable } from "./terminal.ts";

/** An article's mentions and facts as two tables for the terminal. */
export function explanationTable({ document, mentions }: Explanation, type: string | undefined): string {
  const { article, entities, triples } = document;
  const names = new Map([[article.id, "本文"] as const, ...entities.map((one) => [one.id, one.name] as const)]);
  const types = new Map(entities.map((one) => [one.id, one.type] as const));
  const found = table(["at", "text", "type", "entity", "rule", "seen by", "sure"]);
  for (const mention of mentions) {
    if (type && mention.type !== type) continue;
    found.push([
      `${mention.start}–${mention.end}`,
      oneLine(article.text.slice(mention.start, mention.end)),
      mention.type,
      printable(mention.entity.name),
      mention.rule,
      sourcesOf(mention).join(" + "),
      mention.confidence.toFixed(2),
    ]);
  }
  const facts = table(["subject", "predicate", "object", "rule", "sure", "because"]);
  for (const { subject, predicate, object, rule, confidence, evidence, derived } of triples) {
    if (predicate === "MENTIONS" || derived) continue;
    if (type && types.get(subject) !== type && types.get(object) !== type) continue;
    facts.push([
      printable(names.get(subject) ?? subject),
      predicate,
      printable(names.get(object) ?? object),
      rule,
      confidence.toFixed(2),
      shorten(oneLine(evidence[0]?.quote ?? ""), 40),
    ]);
  }
  return `${printable(article.source.path ?? article.id)}: ${printable(article.title)}\n${found.toString()}\n${facts.toString()}\n`;
}

function table(head: string[]): InstanceType<typeof Table> {
  return new Table({ head, style: { head: [], border: [] } });
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, " ");
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
