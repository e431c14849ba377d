import { computed, signal } from "@preact/signals";
import { ENTITY_TYPES, type EntityType, PREDICATES, type Predicate } from "../../src/model/ontology.ts";
import { en } from "../locales/en.ts";
import { type Messages, zh } from "../locales/zh.ts";

export type Locale = "zh" | "en";

const KEY = "zhengtu.locale";

function initial(): Locale {
  const kept = localStorage.getItem(KEY);
  if (kept === "zh" || kept === "en") return kept;
  return navigator.language.startsWith("zh") ? "zh" : "en";
}

export const locale = signal<Locale>(initial());

export function setLocale(next: Locale): void {
  locale.value = next;
  localStorage.setItem(KEY, next);
}

const messages = computed<Messages>(() => (locale.value === "zh" ? zh : en));

/** A message of the interface; `{name}` in it is replaced by that value. */
export function t(key: keyof Messages, values: Readonly<Record<string, string | number>> = {}): string {
  return messages.value[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

export function typeLabel(type: string): string {
  return type in ENTITY_TYPES ? ENTITY_TYPES[type as EntityType][locale.value] : type;
}

export function predicateLabel(predicate: string, direction: "out" | "in"): string {
  if (!(predicate in PREDICATES)) return predicate;
  const { zh, en, zhReverse, enReverse } = PREDICATES[predicate as Predicate];
  if (locale.value === "zh") return direction === "out" ? zh : zhReverse;
  return direction === "out" ? en : enReverse;
}
