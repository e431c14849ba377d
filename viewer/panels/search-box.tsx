import { useSignal } from "@preact/signals";
import { whole } from "../state/graph.ts";
import { t, typeColor, typeLabel } from "../state/locale.ts";
import { searchNodes } from "../state/search.ts";
import { select } from "../state/selection.ts";

/** One box over names and aliases; arrows and Enter choose. */
export function SearchBox() {
  const text = useSignal("");
  const active = useSignal(0);
  const open = useSignal(false);
  const hits = searchNodes(whole.value.nodes, text.value);
  const choose = (id: string) => {
    open.value = false;
    void select(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") active.value = Math.min(active.value + 1, hits.length - 1);
    else if (event.key === "ArrowUp") active.value = Math.max(active.value - 1, 0);
    else if (event.key === "Enter" && !event.isComposing && hits[active.value]) choose(hits[active.value]!.id);
    else if (event.key === "Escape") open.value = false;
    else return;
    event.preventDefault();
  };
  const expanded = open.value && text.value.trim() !== "";
  return (
    <div class="search">
      <input
        role={"combobox" as const}
        aria-expanded={expanded}
        aria-controls="search-hits"
        aria-autocomplete="list"
        aria-activedescendant={expanded && hits[active.value] ? `hit-${active.value}` : undefined}
        aria-label={t("search")}
        placeholder={t("search")}
        list={undefined}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          active.value = 0;
          open.value = true;
        }}
        onFocus={() => {
          open.value = true;
        }}
        onBlur={() => {
          open.value = false;
        }}
        onKeyDown={onKeyDown}
      />
      {expanded && (
        <div id="search-hits" role="listbox" class="hits" aria-label={t("search")}>
          {hits.length === 0 && <div class="none">{t("noMatch")}</div>}
          {hits.map((node, i) => (
            <div
              key={node.id}
              id={`hit-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === active.value}
              class={i === active.value ? "hit active" : "hit"}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(node.id);
              }}
            >
              <i class="dot" style={{ background: typeColor(node.type) }} />
              <span class="hit-name">{node.name}</span>
              <span class="hit-type">{typeLabel(node.type)}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
