import { computed, type Signal, signal } from "@preact/signals";
import type { Criteria } from "./narrow.ts";

/** Entity types that are not drawn. */
export const hiddenTypes = signal<ReadonlySet<string>>(new Set());
/** Predicates whose facts are not drawn. */
export const hiddenPredicates = signal<ReadonlySet<string>>(new Set());
/** Outlets whose word does not count. */
export const hiddenOutlets = signal<ReadonlySet<string>>(new Set());
/** Facts less sure than this, from 0 to 1, are not drawn. */
export const minConfidence = signal(0);
/** The code of the division that is looked at, with everything within. */
export const place = signal<string | undefined>(undefined);
/** ISO dates between which articles were published. */
export const period = signal<{ readonly from?: string; readonly to?: string }>({});

export const criteria = computed<Criteria>(() => ({
  hiddenTypes: hiddenTypes.value,
  hiddenPredicates: hiddenPredicates.value,
  hiddenOutlets: hiddenOutlets.value,
  minConfidence: minConfidence.value,
  place: place.value,
  ...period.value,
}));

/** Whether the facts' articles must be known. */
export const askForSources = computed(
  () => hiddenOutlets.value.size > 0 || period.value.from !== undefined || period.value.to !== undefined,
);

export const isNarrowed = computed(
  () =>
    hiddenTypes.value.size > 0 ||
    hiddenPredicates.value.size > 0 ||
    minConfidence.value > 0 ||
    place.value !== undefined ||
    askForSources.value,
);

/** Hides what is shown, shows what is hidden. */
export function toggle(set: Signal<ReadonlySet<string>>, member: string): void {
  const next = new Set(set.value);
  if (!next.delete(member)) next.add(member);
  set.value = next;
}

export function showAll(): void {
  for (const set of [hiddenTypes, hiddenPredicates, hiddenOutlets]) set.value = new Set();
  minConfidence.value = 0;
  place.value = undefined;
  period.value = {};
}
