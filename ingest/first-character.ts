import { type AST, parseRegExpLiteral } from "@eslint-community/regexpp";
import { charactersOf } from "./cover.ts";

/** What V8 tells apart at once, it need not be helped with. */
const FEWEST = 8;

/**
 * The characters that a match of a pattern can begin with, where they are many but not any: V8 tries the alternatives of
 * a long list one after the other at each character, and asks a class of many characters outside of its compiled code.
 */
export function firstCharacters(pattern: RegExp): ReadonlySet<number> | undefined {
  if (pattern.ignoreCase) return undefined;
  const all = new Set<number>();
  const known = gather(parseRegExpLiteral(pattern).pattern.alternatives, all) === "begun";
  return known && all.size >= FEWEST ? all : undefined;
}

/** Whether a part of a pattern takes a character, may take none, or may take any. */
type Beginning = "begun" | "open" | "any";

function gather(alternatives: readonly AST.Alternative[], all: Set<number>): Beginning {
  let result: Beginning = "begun";
  for (const { elements } of alternatives) {
    let own: Beginning = "open";
    for (const element of elements) {
      own = gatherElement(element, all);
      if (own !== "open") break;
    }
    if (own === "any") return "any";
    if (own === "open") result = "open";
  }
  return result;
}

function gatherElement(element: AST.Element, all: Set<number>): Beginning {
  switch (element.type) {
    case "Assertion":
      return "open";
    case "CapturingGroup":
    case "Group":
      return gather(element.alternatives, all);
    case "Quantifier": {
      const inner = gatherElement(element.element, all);
      return element.min === 0 && inner === "begun" ? "open" : inner;
    }
    default: {
      const characters = charactersOf(element);
      if (!characters) return "any";
      for (const code of characters) all.add(code);
      return "begun";
    }
  }
}
