import { signal } from "@preact/signals";

/** Entity types that are not drawn. */
export const hiddenTypes = signal<ReadonlySet<string>>(new Set());

export function toggleType(type: string): void {
  const next = new Set(hiddenTypes.value);
  if (!next.delete(type)) next.add(type);
  hiddenTypes.value = next;
}

export function showAllTypes(): void {
  hiddenTypes.value = new Set();
}
