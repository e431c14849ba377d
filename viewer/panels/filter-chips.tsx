import { X } from "lucide";
import { divisionName } from "../state/divisions.ts";
import { hiddenOutlets, period, place } from "../state/filters.ts";
import { t } from "../state/locale.ts";
import { Icon } from "./icon.tsx";

/** The filters of place, time and outlets that hold, each with a way out. */
export function FilterChips() {
  const { from, to } = period.value;
  const chip = (label: string, clear: () => void) => (
    <button
      type="button"
      class="chip"
      title={t("removeFilter")}
      aria-label={`${t("removeFilter")} ${label}`}
      onClick={clear}
    >
      {label} <Icon of={X} size={14} />
    </button>
  );
  return (
    <>
      {place.value !== undefined && chip(divisionName(place.value), () => (place.value = undefined))}
      {(from || to) && chip(`${from ?? "…"} — ${to ?? "…"}`, () => (period.value = {}))}
      {hiddenOutlets.value.size > 0 &&
        chip(t("outletsLess", { n: hiddenOutlets.value.size }), () => (hiddenOutlets.value = new Set()))}
    </>
  );
}
