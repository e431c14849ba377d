import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { messageOf, ZhengtuError } from "../src/errors.ts";
import { extendOntology, OntologyExtension } from "../src/model/extension.ts";
import { ENTITY_TYPES, type EntityType, PREDICATES, type Predicate } from "../src/model/ontology.ts";
import { alternation, compile, type Lexicon, regExp } from "./pattern.ts";
import { Scanner } from "./scanner.ts";

const name = z.string().regex(/^[A-Za-z][\w.-]*$/, "expected a name such as seized.verb");
const confidence = z.number().min(0).max(1).default(0.8);

const RulesFile = OntologyExtension.extend({
  /** Word lists, which patterns refer to as {name}. */
  words: z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/), z.array(z.string().min(1))).default({}),
  /** What names entities: a word list, or a pattern whose group (?<name>…) is the name. */
  entities: z
    .array(
      z
        .object({
          rule: name,
          type: z.string(),
          words: z.string().optional(),
          pattern: z.string().optional(),
          confidence,
        })
        .refine((rule) => (rule.words === undefined) !== (rule.pattern === undefined), {
          message: "expected either words or pattern",
        }),
    )
    .default([]),
  /** What joins a subject and an object in one sentence: a pattern that holds {subject} and {object} once each. */
  relations: z
    .array(
      z.object({
        rule: name,
        predicate: z.string(),
        subject: z.string(),
        object: z.string(),
        pattern: z.string(),
        confidence,
      }),
    )
    .default([]),
});

export interface EntityRule {
  readonly rule: string;
  readonly type: EntityType;
  readonly scanner: Scanner;
  readonly confidence: number;
}

export interface RelationRule {
  readonly rule: string;
  readonly predicate: Predicate;
  readonly subject: EntityType;
  readonly object: EntityType;
  readonly subjectFirst: boolean;
  /** What stands before the first of the two, between them, and after the second. */
  readonly left: RegExp;
  readonly between: RegExp;
  readonly right: RegExp;
  readonly confidence: number;
}

/** Rules of a user, compiled. */
export interface Rules {
  readonly entities: readonly EntityRule[];
  readonly relations: readonly RelationRule[];
}

/**
 * Reads a file of rules and adds its types and predicates to the ontology, for the rest of the process.
 * @throws ZhengtuError `rules` naming the file, the entry and the remedy
 */
export function loadRules(path: string): Rules {
  const fail = (what: string, cause?: unknown): never => {
    throw new ZhengtuError("rules", path, what, "Mend that entry; docs/rules.md explains the format.", { cause });
  };
  let data: unknown;
  try {
    data = parse(readFileSync(path, "utf8"));
  } catch (error) {
    return fail(messageOf(error), error);
  }
  const checked = RulesFile.safeParse(data ?? {});
  if (!checked.success) {
    const issue = checked.error.issues[0]!;
    return fail(`${issue.path.join(".") || "the file"}: ${issue.message}`);
  }
  const { words, entities, relations, types, predicates } = checked.data;
  const [problem] = extendOntology({ types, predicates });
  if (problem) return fail(problem);
  const at = <T>(place: string, make: () => T): T => {
    try {
      return make();
    } catch (error) {
      return fail(`${place}: ${messageOf(error)}`, error);
    }
  };
  return {
    entities: entities.map((entity, i) => at(`entities.${i}`, () => entityRule(entity, words))),
    relations: relations.map((relation, i) => at(`relations.${i}`, () => relationRule(relation, words))),
  };
}

function entityRule(rule: z.infer<typeof RulesFile>["entities"][number], words: Lexicon): EntityRule {
  const listed = rule.words === undefined ? undefined : words[rule.words];
  if (rule.words !== undefined && !listed) throw new Error(`words names ${rule.words}, which no list defines`);
  const pattern = listed ? regExp(`(?<name>${alternation(listed)})`, "u") : compile(rule.pattern!, words, "u");
  if (!pattern.source.includes("(?<name>")) throw new Error("the pattern has no group (?<name>…)");
  return {
    rule: rule.rule,
    type: knownType(rule.type),
    scanner: new Scanner(pattern),
    confidence: rule.confidence,
  };
}

function relationRule(rule: z.infer<typeof RulesFile>["relations"][number], words: Lexicon): RelationRule {
  const parts = rule.pattern.split(/\{subject\}|\{object\}/);
  const [left = "", between = "", right = ""] = parts;
  if (parts.length !== 3) throw new Error("the pattern must hold {subject} and {object} once each");
  if (!(rule.predicate in PREDICATES)) throw new Error(`${rule.predicate} is no predicate of the ontology`);
  return {
    rule: rule.rule,
    predicate: rule.predicate as Predicate,
    subject: knownType(rule.subject),
    object: knownType(rule.object),
    subjectFirst: rule.pattern.indexOf("{subject}") < rule.pattern.indexOf("{object}"),
    left: compile(`(?:${left})$`, words, "u"),
    between: compile(`^(?:${between})$`, words, "u"),
    right: compile(`^(?:${right})`, words, "u"),
    confidence: rule.confidence,
  };
}

function knownType(type: string): EntityType {
  if (!(type in ENTITY_TYPES)) throw new Error(`${type} is no type of the ontology`);
  return type as EntityType;
}
