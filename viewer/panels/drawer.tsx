import { signal } from "@preact/signals";
import { CalendarRange, ChevronDown, ChevronUp, MapPinned, SquareTerminal, Table2 } from "lucide";
import { drawn, held } from "../state/graph.ts";
import { t } from "../state/locale.ts";
import { Icon } from "./icon.tsx";
import { lazily } from "./lazily.tsx";

const CypherPanel = lazily(async () => (await import("./cypher-panel.tsx")).CypherPanel);
const TablePanel = lazily(async () => (await import("./table-panel.tsx")).TablePanel);
const TimelinePanel = lazily(async () => (await import("./timeline-panel.tsx")).TimelinePanel);
const MapPanel = lazily(async () => (await import("./map-panel.tsx")).MapPanel);

type Open = "none" | "cypher" | "table" | "timeline" | "map";

const open = signal<Open>("none");

/** What opens from below: the Cypher box, the tables of what is drawn, its time and its places. */
export function Drawer() {
  const toggle = (which: Exclude<Open, "none">, icon: typeof Table2) => {
    const isOpen = open.value === which;
    return (
      <button
        type="button"
        class="cypher-toggle"
        aria-expanded={isOpen}
        onClick={() => (open.value = isOpen ? "none" : which)}
      >
        <Icon of={icon} size={16} />
        <span>{t(which)}</span>
        <Icon of={isOpen ? ChevronDown : ChevronUp} size={14} />
      </button>
    );
  };
  const which = open.value;
  return (
    <section class={which === "none" ? "cypher" : "cypher open"} aria-label={t(which === "none" ? "cypher" : which)}>
      <div class="drawer-toggles">
        {toggle("cypher", SquareTerminal)}
        {drawn.value.nodes.length > 0 && toggle("table", Table2)}
        {held.value.edges.length > 0 && toggle("timeline", CalendarRange)}
        {held.value.nodes.length > 0 && toggle("map", MapPinned)}
      </div>
      {/* The box keeps what was typed while another panel is looked at. */}
      <div hidden={which !== "cypher"}>{which !== "none" && <CypherPanel />}</div>
      {which === "table" && <TablePanel />}
      {which === "timeline" && <TimelinePanel />}
      {which === "map" && <MapPanel />}
    </section>
  );
}
