import type { Parameters } from "../graph-store.ts";
import type { CypherNode } from "./tree.ts";

/** What kind of value an expression has, as far as it can be told without running it. */
export type ValueKind = "number" | "string" | "numeric string" | "boolean" | "list" | "map" | "null";

function each(kind: ValueKind, names: string): Record<string, ValueKind> {
  return Object.fromEntries(names.split(" ").map((name) => [name, kind]));
}

/** Properties of the graph by the kind of their values; see the ontology. */
export const PROPERTY_KINDS: Readonly<Record<string, ValueKind>> = {
  ...each("number", "value age count confidence support statements start end"),
  ...each("string", "id name code fullName level kind unit what asOf issuedOn occurredOn status sex"),
  ...each("string", "title outlet publishedAt url text quote rule fact predicate article"),
  ...each("list", "aliases roles"),
};

const FUNCTIONS: Readonly<Record<string, ValueKind>> = {
  ...each("string", "tostring substring left right trim ltrim rtrim replace toupper tolower type"),
  ...each("number", "size length count tointeger tofloat sum avg abs round floor ceil"),
  ...each("list", "collect split keys labels nodes range"),
};

const NUMERIC = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

function stringKind(content: string): ValueKind {
  return NUMERIC.test(content) ? "numeric string" : "string";
}

/** The name of a called function in lower case, its namespace before it. */
function functionName(call: CypherNode): string {
  const [name] = call.children;
  const parts = name?.children.length ? name.children.map((part) => part.rule) : [name?.rule ?? ""];
  return parts
    .filter((part) => part !== "namespace")
    .join("")
    .toLowerCase();
}

/** Whether a node calls a function whose name, in lower case, matches. */
export function calls(node: CypherNode, name: RegExp): boolean {
  return node.rule === "functionInvocation" && name.test(functionName(node));
}

/** The arguments of a called function. */
export function argumentsOf(call: CypherNode): CypherNode[] {
  return call.children.slice(1).filter(({ rule }) => !["(", ")", ","].includes(rule));
}

export function kindOf(node: CypherNode, parameters: Parameters): ValueKind | undefined {
  const { rule, children } = node;
  if (children.length === 0) {
    if (/^['"]/.test(rule)) return stringKind(rule.slice(1, -1));
    if (/^[\d.]+/.test(rule)) return "number";
    if (/^(?:true|false)$/i.test(rule)) return "boolean";
    return /^null$/i.test(rule) ? "null" : undefined;
  }
  if (rule === "numberLiteral") return "number";
  if (rule === "listLiteral" || rule === "listComprehension" || rule === "patternComprehension") return "list";
  if (rule === "map") return "map";
  if (rule === "countStar") return "number";
  if (rule === "parameter") return kindOfValue(parameters[children[1]?.rule ?? ""]);
  if (rule === "functionInvocation") return FUNCTIONS[functionName(node)];
  const last = children.at(-1)!;
  if (rule === "expression2" && last.rule === "property")
    return Object.hasOwn(PROPERTY_KINDS, propertyName(last)) ? PROPERTY_KINDS[propertyName(last)] : undefined;
  return undefined;
}

function propertyName({ children }: CypherNode): string {
  return (children[1]?.rule ?? "").replaceAll("`", "");
}

export function kindOfValue(value: unknown): ValueKind | undefined {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return stringKind(value);
  if (typeof value === "number" || typeof value === "boolean") return typeof value as ValueKind;
  return typeof value === "object" ? "map" : undefined;
}
