import { effect } from "@preact/signals";
import { LAYOUTS, type LayoutName } from "../layouts/layout-messages.ts";
import { COLOURS, type ColourBy, colourBy, layout, SIZES, type SizeBy, sizeBy } from "./display.ts";
import { hiddenOutlets, hiddenPredicates, hiddenTypes, minConfidence, period, place } from "./filters.ts";
import { goTo } from "./graph.ts";
import { type Scene, scene } from "./scene.ts";
import { select, selectedId } from "./selection.ts";

/**
 * Every view is a link: the scene, the chosen entity, the filters and the arrangement stand behind the # of the address, so
 * back, forward, reload and a copy of the address lead to the same view.
 */
interface Link {
  readonly scene: Scene;
  readonly id?: string;
  readonly types: readonly string[];
  readonly predicates: readonly string[];
  readonly outlets: readonly string[];
  readonly confidence: number;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly layout: LayoutName;
  readonly size: SizeBy;
  readonly colour: ColourBy;
}

function written(link: Link): string {
  const { query, expanded, paths, hidden, only } = link.scene;
  const list = (key: string, values: readonly unknown[] | undefined) =>
    values && values.length > 0 ? { [key]: JSON.stringify(values) } : {};
  const text = (key: string, value: string | undefined, usual = "") =>
    value !== undefined && value !== usual ? { [key]: value } : {};
  return new URLSearchParams({
    ...text("q", query?.text),
    ...(query && Object.keys(query.parameters).length > 0 ? { p: JSON.stringify(query.parameters) } : {}),
    ...list("x", expanded),
    ...list("r", paths),
    ...list("h", hidden),
    ...list("o", only?.ids),
    ...list("w", only?.parts),
    ...text("t", link.types.join(",")),
    ...text("e", link.predicates.join(",")),
    ...list("m", link.outlets),
    ...text("c", String(link.confidence), "0"),
    ...text("g", link.place),
    ...text("f", link.from),
    ...text("u", link.to),
    ...text("l", link.layout, "force"),
    ...text("s", link.size, "degree"),
    ...text("k", link.colour, "type"),
    ...text("id", link.id),
  }).toString();
}

const DATE = /^\d{4}-\d\d-\d\d$/;

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
  const fitting = (key: string, pattern: RegExp) => {
    const value = given.get(key);
    return value !== null && pattern.test(value) ? value : undefined;
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
      ...(given.has("o") ? { only: { ids: list("o", isText), parts: list("w", isText) } } : {}),
    },
    id: given.get("id") ?? undefined,
    types: given.get("t")?.split(",").filter(Boolean) ?? [],
    predicates: given.get("e")?.split(",").filter(Boolean) ?? [],
    outlets: list("m", isText),
    confidence: Math.min(1, Math.max(0, Number(given.get("c")) || 0)),
    place: fitting("g", /^\d{6,12}$/),
    from: fitting("f", DATE),
    to: fitting("u", DATE),
    layout: LAYOUTS.find((name) => name === given.get("l")) ?? "force",
    size: SIZES.find((name) => name === given.get("s")) ?? "degree",
    colour: COLOURS.find((name) => name === given.get("k")) ?? "type",
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every(isText);
}

/** What a slider or a brush turns many times in a second: all the way is one step back. */
const SLIDING = ["c", "f", "u"];

function withoutSliding(hash: string): string {
  const parts = new URLSearchParams(hash);
  for (const key of SLIDING) parts.delete(key);
  return parts.toString();
}

let following = false;

function dressAs(link: Link): void {
  hiddenTypes.value = new Set(link.types);
  hiddenPredicates.value = new Set(link.predicates);
  hiddenOutlets.value = new Set(link.outlets);
  minConfidence.value = link.confidence;
  place.value = link.place;
  period.value = { ...(link.from ? { from: link.from } : {}), ...(link.to ? { to: link.to } : {}) };
  layout.value = link.layout;
  sizeBy.value = link.size;
  colourBy.value = link.colour;
}

/** Takes filters and arrangement from the address before anything is drawn, so that nothing is drawn twice. */
export function readLooks(): void {
  dressAs(read(location.hash));
}

async function follow(): Promise<void> {
  const link = read(location.hash);
  following = true;
  try {
    dressAs(link);
    if (JSON.stringify(link.scene) !== JSON.stringify(scene.value)) await goTo(link.scene);
    if (link.id !== selectedId.value) await select(link.id);
  } finally {
    following = false;
  }
}

/** What is on the screen, as it stands behind the # of the address. */
function here(): string {
  return written({
    scene: scene.value,
    id: selectedId.value,
    types: [...hiddenTypes.value].sort(),
    predicates: [...hiddenPredicates.value].sort(),
    outlets: [...hiddenOutlets.value].sort(),
    confidence: minConfidence.value,
    place: place.value,
    ...period.value,
    layout: layout.value,
    size: sizeBy.value,
    colour: colourBy.value,
  });
}

/** Opens a view by its link. */
export async function open(hash: string): Promise<void> {
  history.pushState(null, "", addressOf(hash));
  await follow();
}

function addressOf(hash: string): string {
  return hash === "" ? location.pathname + location.search : `#${hash}`;
}

/** Opens the view that the address names, and from then on keeps the address in step. */
export async function startLinking(): Promise<void> {
  if (location.hash.length > 1) await follow();
  window.addEventListener("popstate", () => void follow());
  let slid = false;
  effect(() => {
    const [hash, before] = [here(), location.hash.replace(/^#/, "")];
    if (following || hash === before) return;
    const slides = withoutSliding(hash) === withoutSliding(before);
    if (slides && slid) history.replaceState(null, "", addressOf(hash));
    else history.pushState(null, "", addressOf(hash));
    slid = slides;
  });
}
