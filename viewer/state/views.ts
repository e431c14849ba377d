import { kept } from "./kept.ts";

/** A view that the user wants to come back to. */
export interface SavedView {
  readonly name: string;
  /** What stands behind the # of its address. */
  readonly hash: string;
  /** ISO date and time. */
  readonly savedAt: string;
}

function areViews(value: unknown): value is readonly SavedView[] {
  return (
    Array.isArray(value) &&
    value.every(({ name, hash, savedAt }) => [name, hash, savedAt].every((part) => typeof part === "string"))
  );
}

/** The views that this browser keeps, the latest first. */
export const views = kept<readonly SavedView[]>("zhengtu.views", [], areViews);

/** Keeps a view; one of the same name is replaced. */
export function keepView(name: string, hash: string): void {
  views.value = [
    { name, hash, savedAt: new Date().toISOString() },
    ...views.value.filter((view) => view.name !== name),
  ];
}

export function forgetView(name: string): void {
  views.value = views.value.filter((view) => view.name !== name);
}
