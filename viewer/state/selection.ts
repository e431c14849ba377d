import { signal } from "@preact/signals";
import type { ViewArticle, ViewEntity, ViewProof } from "../../src/model/view.ts";
import { api } from "../api.ts";

export const selectedId = signal<string | undefined>(undefined);
export const selected = signal<ViewEntity | undefined>(undefined);
/** Where a path is to begin, once its end is chosen. */
export const pathFrom = signal<{ readonly id: string; readonly name: string } | undefined>(undefined);
export const selectionError = signal("");
/** The article that is being read and the stretch of it that proves the chosen fact. */
export const reading = signal<{ article: ViewArticle; start: number; end: number } | undefined>(undefined);

/** Chooses an entity and loads its facts; an answer that comes after another choice is dropped. */
export async function select(id: string | undefined): Promise<void> {
  selectedId.value = id;
  selectionError.value = "";
  reading.value = undefined;
  if (id === undefined) {
    selected.value = undefined;
    return;
  }
  try {
    const entity = await api.entity(id);
    if (selectedId.value === id) selected.value = entity;
  } catch (error) {
    if (selectedId.value !== id) return;
    selected.value = undefined;
    selectionError.value = (error as Error).message;
  }
}

/** Opens the article of a proof with the sentence in view. */
export function read({ article, start, end }: ViewProof): Promise<void> {
  return readAt(article.id, start ?? 0, end ?? 0);
}

/** Opens an article at a stretch of its text. */
export async function readAt(id: string, start: number, end: number): Promise<void> {
  try {
    const article = await api.article(id);
    reading.value = { article, start, end };
  } catch (error) {
    selectionError.value = (error as Error).message;
  }
}
