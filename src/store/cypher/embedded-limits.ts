import type { Parameters } from "../graph-store.ts";
import { type CypherNode, nodesOf } from "./tree.ts";
import { argumentsOf, calls, kindOf, kindOfValue, PROPERTY_KINDS, type ValueKind } from "./value-kind.ts";

/**
 * What the embedded engine answers wrongly, or not in terms that a user understands. Each is found in the query's tree before
 * it runs and refused with what to write instead. docs/cypher.md lists them, and a test of each fails when the engine is mended.
 */
export interface Limit {
  /** What the embedded engine does not do, as an error says it. */
  readonly what: string;
  readonly instead: string;
  /** The first node concerned. */
  find(node: CypherNode, parameters: Parameters): boolean;
}

const TEMPORAL =
  /^(?:date|time|datetime|localtime|localdatetime|duration)(?:\..*)?$|^datetime\.(?:fromepoch|fromepochmillis)$/;
const QUANTIFIED = new Set(["quantifier", "+", "*"]);
const EQUALS = new Set(["=", "<>", "!="]);
const ORDERS = new Set(["<", ">", "<=", ">="]);

const has = (node: CypherNode, token: string) => node.children.some(({ rule }) => rule === token);
const isText = (kind: ValueKind | undefined) => kind === "string" || kind === "numeric string";

/** Whether two values that are never equal may be taken for equal: a number and a text that reads as one. */
function confused(a: ValueKind | undefined, b: ValueKind | undefined): boolean {
  return (a === "number" && isText(b)) || (isText(a) && b === "number");
}

/** Elements of a list that is written out or given as a parameter. */
function elementKinds(node: CypherNode, parameters: Parameters): (ValueKind | undefined)[] {
  if (node.rule === "listLiteral")
    return node.children.filter(({ rule }) => !["[", "]", ","].includes(rule)).map((one) => kindOf(one, parameters));
  if (node.rule !== "parameter") return [];
  const value = parameters[node.children[1]?.rule ?? ""];
  return Array.isArray(value) ? value.map(kindOfValue) : [];
}

function firstArgument(call: CypherNode): string {
  return argumentsOf(call)[0]?.rule ?? "";
}

/** The operands on both sides of each of the operators. */
function* operands(node: CypherNode, operators: ReadonlySet<string>): Generator<[CypherNode, CypherNode]> {
  for (let i = 1; i + 1 < node.children.length; i++)
    if (operators.has(node.children[i]!.rule)) yield [node.children[i - 1]!, node.children[i + 1]!];
}

function containsNull(node: CypherNode): boolean {
  return (
    (node.rule === "listLiteral" || node.rule === "map") && [...nodesOf(node)].some(({ rule }) => /^null$/i.test(rule))
  );
}

/** Whether IN is asked of a list in which a list holds null. */
function holdsListWithNull({ children }: CypherNode): boolean {
  return children[1]?.rule === "listLiteral" && children[1].children.some(containsNull);
}

function isNegative(node: CypherNode, parameters: Parameters): boolean {
  if (node.rule === "parameter") return Number(parameters[node.children[1]?.rule ?? ""]) < 0;
  return node.children[0]?.rule === "-";
}

export const LIMITS: readonly Limit[] = [
  {
    what: "a label that is one of several or not another (:A|B, :!A, :A&B) in a node",
    instead: "Write WHERE n:A OR n:B, WHERE NOT n:A, or (n:A:B).",
    find: (node) =>
      node.rule === "nodePattern" &&
      node.children.some(
        (child) =>
          child.rule === "labelExpression" &&
          [...nodesOf(child)].some(({ rule }) => ["|", "!", "&", "%"].includes(rule)),
      ),
  },
  {
    what: "a WHERE inside a node",
    instead: "Write it after the pattern: MATCH (n:A) WHERE n.x = 1.",
    find: (node) => node.rule === "nodePattern" && has(node, "WHERE"),
  },
  {
    what: "a quantified path",
    instead: "Write -[:TYPE*1..3]-> for one to three steps.",
    find: (node) =>
      node.rule === "parenthesizedPath" ||
      (node.rule === "patternElement" && node.children.some(({ rule }) => QUANTIFIED.has(rule))),
  },
  {
    what: "ANY SHORTEST and its kin",
    instead: "Write shortestPath((a)-[*..8]-(b)) or allShortestPaths(…).",
    find: (node) => node.rule === "pathPatternPrefix",
  },
  {
    what: "COLLECT { … }",
    instead: "Write [(a)-[:TYPE]->(b) | b.name], or OPTIONAL MATCH and collect().",
    find: (node) => node.rule === "collectExpression",
  },
  {
    what: "a list made from a pattern within WHERE",
    instead: "Write COUNT { (a)-->(b) } > 1, or EXISTS { (a)-->(b) }.",
    find: (node) =>
      node.rule === "whereClause" && [...nodesOf(node)].some(({ rule }) => rule === "patternComprehension"),
  },
  {
    what: "dates and times as values",
    instead:
      "Dates of the graph are ISO texts: compare them as such, and take substring(x.publishedAt, 0, 4) for the year.",
    find: (node) => calls(node, TEMPORAL),
  },
  {
    what: "rounding to places",
    instead: "Write round(x * 100) / 100.",
    find: (node) => calls(node, /^round$/) && argumentsOf(node).length > 1,
  },
  {
    what: "an index that counts from the end in a slice",
    instead: "Write xs[size(xs) - 2..] for the last two.",
    find: (node, parameters) =>
      node.rule === "postFix" && has(node, "..") && node.children.some((child) => isNegative(child, parameters)),
  },
  {
    what: "telling a number from a text that reads like it in = and <>",
    instead:
      "Compare with the kind of value that the property has: codes are texts ('440100'), values are numbers (3).",
    find: (node, parameters) =>
      node.rule === "expression8" &&
      [...operands(node, EQUALS)].some(([a, b]) => confused(kindOf(a, parameters), kindOf(b, parameters))),
  },
  {
    what: "telling a number from a text that reads like it in IN",
    instead: "Write the list in the kind of value that the property has.",
    find: (node, parameters) => {
      const list = node.children[1];
      if (
        node.rule !== "expression7" ||
        list?.rule !== "comparisonExpression6" ||
        !/^in$/i.test(list.children[0]!.rule)
      )
        return false;
      const kind = kindOf(node.children[0]!, parameters);
      return elementKinds(list.children[1]!, parameters).some((element) => confused(kind, element));
    },
  },
  {
    what: "telling a number from a text that reads like it in CASE",
    instead: "Write CASE WHEN x = 1 THEN … with the kind of value that x has.",
    find: (node, parameters) => {
      if (node.rule !== "extendedCaseExpression" && node.rule !== "caseExpression") return false;
      const subject = node.children[1];
      if (!subject || subject.rule.endsWith("CaseAlternative") || subject.rule === "caseAlternative") return false;
      const kind = kindOf(subject, parameters);
      return node.children
        .filter(({ rule }) => /CaseAlternative$/i.test(rule))
        .some((one) => confused(kind, kindOf(one.children[1]!, parameters)));
    },
  },
  {
    what: "telling a number from a text that reads like it in a pattern's properties",
    instead: "Write the kind of value that the property has: {code: '440100'}, {value: 3}.",
    find: (node, parameters) =>
      (node.rule === "nodePattern" || node.rule === "relationshipPattern") &&
      node.children.some(({ rule, children }) => {
        if (rule !== "map") return false;
        return children.some(
          (colon, i) =>
            colon.rule === ":" &&
            confused(PROPERTY_KINDS[children[i - 1]!.rule.replaceAll("`", "")], kindOf(children[i + 1]!, parameters)),
        );
      }),
  },
  {
    what: "comparing lists or maps that hold null",
    instead: "Compare their elements with IS NULL.",
    find: (node) =>
      (node.rule === "expression8" &&
        [...operands(node, EQUALS)].some(([a, b]) => containsNull(a) || containsNull(b))) ||
      (node.rule === "expression7" &&
        (containsNull(node.children[0]!) || node.children.slice(1).some(holdsListWithNull))),
  },
  {
    what: "putting lists or truth values in order with < and >",
    instead: "Compare their elements or sizes.",
    find: (node, parameters) =>
      node.rule === "expression8" &&
      [...operands(node, ORDERS)].some((pair) =>
        pair.some((one) => ["list", "boolean"].includes(kindOf(one, parameters) ?? "")),
      ),
  },
  {
    what: "adding one value to a list",
    instead: "Put it into a list first: xs + [x].",
    find: (node, parameters) =>
      node.rule === "expression6" &&
      [...operands(node, new Set(["+"]))].some(([a, b]) => {
        const kinds = [kindOf(a, parameters), kindOf(b, parameters)];
        return kinds.includes("list") && kinds.some((kind) => kind !== undefined && kind !== "list" && kind !== "null");
      }),
  },
  {
    what: "a number before + and a text after it",
    instead: "Write toString(x) + 'text'.",
    find: (node, parameters) =>
      node.rule === "expression6" &&
      [...operands(node, new Set(["+"]))].some(
        ([a, b]) => kindOf(a, parameters) === "number" && isText(kindOf(b, parameters)),
      ),
  },
  {
    what: "a power of a power without parentheses",
    instead: "Write (2 ^ 3) ^ 2.",
    find: (node) => node.rule === "expression4" && node.children.filter(({ rule }) => rule === "^").length > 1,
  },
  {
    what: "splitting at an empty text",
    instead: "Write [i IN range(0, size(s) - 1) | substring(s, i, 1)].",
    find: (node) => calls(node, /^split$/) && /^(?:''|"")$/.test(argumentsOf(node)[1]?.rule ?? ""),
  },
  {
    what: "reading a fraction or an exponent from a text as a whole number",
    instead: "Write toInteger(toFloat(x)).",
    find: (node) =>
      calls(node, /^tointeger$/) &&
      /^['"]\s*[\d.]+(?:e\d+)?\s*['"]$/i.test(firstArgument(node)) &&
      /[.e]/i.test(firstArgument(node)),
  },
  {
    what: "reading a number from a text that begins or ends with spaces",
    instead: "Write toFloat(trim(x)).",
    find: (node) => calls(node, /^(?:tointeger|tofloat)$/) && /^['"](?:\s.*|.*\s)['"]$/.test(firstArgument(node)),
  },
  {
    what: "reading a number as a truth value",
    instead: "Write x <> 0.",
    find: (node, parameters) =>
      calls(node, /^toboolean$/) && argumentsOf(node).some((one) => kindOf(one, parameters) === "number"),
  },
  {
    what: "writing a number with an exponent, or with zeros after the point, as a text",
    instead: "Write the text itself.",
    find: (node) => calls(node, /^tostring$/) && /^[\d.]+e|^\d*\.0*$/i.test(firstArgument(node)),
  },
  {
    what: "all, none and single over a list that holds null",
    instead: "Leave the nulls out: all(x IN xs WHERE x IS NULL OR …).",
    find: (node) => node.rule === "listItemsPredicate" && node.children.some(containsNull),
  },
];

/** The first limit that a query meets, and where. */
export function limitOf(tree: CypherNode, parameters: Parameters): { limit: Limit; node: CypherNode } | undefined {
  for (const node of nodesOf(tree))
    for (const limit of LIMITS) if (limit.find(node, parameters)) return { limit, node };
  return undefined;
}
