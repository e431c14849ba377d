import { computed, signal } from "@preact/signals";
import type { ViewEdge, ViewGraph, ViewNode } from "../../src/model/view.ts";
import { api } from "../api.ts";

export type Status = "loading" | "ready" | "failed";

export const status = signal<Status>("loading");
export const failure = signal("");
/** The graph of the store. */
export const whole = signal<ViewGraph>({ nodes: [], edges: [], total: 0 });
/** A query's result that is drawn instead of the whole, if any. */
export const result = signal<{ nodes: ViewNode[]; edges: ViewEdge[] } | undefined>(undefined);

export const drawn = computed(() => result.value ?? whole.value);

export async function loadGraph(): Promise<void> {
  status.value = "loading";
  try {
    whole.value = await api.graph();
    status.value = "ready";
  } catch (error) {
    failure.value = (error as Error).message;
    status.value = "failed";
  }
}
