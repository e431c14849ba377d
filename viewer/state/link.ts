import { effect } from "@preact/signals";
import { hiddenPredicates, hiddenTypes, minConfidence } from "./filters.ts";
import { goTo } from "./graph.ts";
import { EMPTY, type Scene, scene } from "./scene.ts";
import { select, selectedId } from "./selection.ts";

/**
 * Every view is a link: the scene, the chosen entity and the hidden types stand behind the # of the address, so back, forward,
 * reload and a copy of the address lead to the same view.
 */
interface Link {
  readonly scene: Scene;
  readonly id?: string;
  readonly types: readonly string[];
  readonly predicates: readonly string[];
  readonly confidence: number;
}

function written({ scene: { query, expanded, paths, hidden }, id, types, predicates, confidence }: Link): string {
  const parts = {
    ...(query ? { q: query.text } : {}),
    ...(query && Object.keys(query.parameters).length > 0 ? { p: JSON.stringify(query.parameters) } : {}),
    ...(expanded.length > 0 ? { x: JSON.stringify(expanded) } : {}),
    ...(paths.length > 0 ? { r: JSON.stringify(paths) } : {}),
    ...(hidden.length > 0 ? { h: JSON.stringify(hidden) } : {}),
    ...(types.length > 0 ? { t: types.join(",") } : {}),
    ...(predicates.length > 0 ? { e: predicates.join(",") } : {}),
    ...(confidence > 0 ? { c: String(confidence) } : {}),
    ...(id ? { id } : {}),
  };
  return new URLSearchParams(parts).toString();
}

function read(hash: string): Link {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const list = <T>(key: string, fits: (value: unknown) => value is T): T[] => {
    try {
      const value: unknown = JSON.parse(given.get(key) ?? "[]");
      return Array.isArray(value) ? value.filter(fits) : [];
    } catch {
      return [];
    }
  };
  const text = given.get("q");
  let parameters: Record<string, unknown> = {};
  try {
    parameters = JSON.parse(given.get("p") ?? "{}") as Record<string, unknown>;
  } catch {
    // A link that somebody mangled: the query may still run without.
  }
  return {
    scene: {
      ...(text ? { query: { text, parameters } } : {}),
      expanded: list("x", isText),
      paths: list("r", isPair),
      hidden: list("h", isText),
    },
    id: given.get("id") ?? undefined,
    types: given.get("t")?.split(",").filter(Boolean) ?? [],
    predicates: given.get("e")?.split(",").filter(Boolean) ?? [],
    confidence: Math.min(1, Math.max(0, Number(given.get("c")) || 0)),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every(isText);
}

let following = false;

async function follow(): Promise<void> {
  const link = read(location.hash);
  following = true;
  try {
    hiddenTypes.value = new Set(link.types);
    hiddenPredicates.value = new Set(link.predicates);
    minConfidence.value = link.confidence;
    if (written({ ...link, types: [], predicates: [], confidence: 0 }) !== "" || scene.value !== EMPTY)
      await goTo(link.scene);
    if (link.id !== selectedId.value) await select(link.id);
  } finally {
    following = false;
  }
}

/** Opens the view that the address names, and from then on keeps the address in step. */
export async function startLinking(): Promise<void> {
  if (location.hash.length > 1) await follow();
  window.addEventListener("popstate", () => void follow());
  effect(() => {
    const hash = written({
      scene: scene.value,
      id: selectedId.value,
      types: [...hiddenTypes.value].sort(),
      predicates: [...hiddenPredicates.value].sort(),
      confidence: minConfidence.value,
    });
    if (following || hash === location.hash.replace(/^#/, "")) return;
    history.pushState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
  });
}
