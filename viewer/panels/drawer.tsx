import { useSignal } from "@preact/signals";
import { drawn } from "../state/graph.ts";
import { t } from "../state/locale.ts";
import { CypherPanel } from "./cypher-panel.tsx";
import { TablePanel } from "./table-panel.tsx";

type Open = "none" | "cypher" | "table";

/** What opens from below: the Cypher box, or the tables of what is drawn. */
export function Drawer() {
  const open = useSignal<Open>("none");
  const toggle = (which: Open, label: string) => {
    const isOpen = open.value === which;
    return (
      <button
        type="button"
        class="cypher-toggle"
        aria-expanded={isOpen}
        onClick={() => (open.value = isOpen ? "none" : which)}
      >
        {label} <span aria-hidden="true">{isOpen ? "▾" : "▴"}</span>
      </button>
    );
  };
  const label = open.value === "table" ? t("table") : t("cypher");
  return (
    <section class={open.value === "none" ? "cypher" : "cypher open"} aria-label={label}>
      <div class="drawer-toggles">
        {toggle("cypher", t("cypher"))}
        {drawn.value.nodes.length > 0 && toggle("table", t("table"))}
      </div>
      {/* The box keeps what was typed while the table is looked at. */}
      <div hidden={open.value !== "cypher"}>{open.value !== "none" && <CypherPanel />}</div>
      {open.value === "table" && <TablePanel />}
    </section>
  );
}
