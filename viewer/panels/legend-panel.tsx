import { ENTITY_TYPES } from "../../src/model/ontology.ts";
import { hiddenTypes, showAllTypes, toggleType } from "../state/filters.ts";
import { drawn } from "../state/graph.ts";
import { t, typeColor, typeLabel } from "../state/locale.ts";

/** Types with their colours and counts; a click hides or shows one. */
export function LegendPanel() {
  const counts = new Map<string, number>();
  for (const { type } of drawn.value.nodes) counts.set(type, (counts.get(type) ?? 0) + 1);
  const order = [...Object.keys(ENTITY_TYPES), ...[...counts.keys()].filter((type) => !(type in ENTITY_TYPES))];
  return (
    <section class="legend" aria-label={t("legend")}>
      <h2>{t("legend")}</h2>
      <ul>
        {order
          .filter((type) => counts.has(type))
          .map((type) => {
            const shown = !hiddenTypes.value.has(type);
            return (
              <li key={type}>
                <button
                  type="button"
                  class={shown ? "legend-item" : "legend-item off"}
                  aria-pressed={shown}
                  title={shown ? t("hide") : t("show")}
                  onClick={() => toggleType(type)}
                >
                  <i class="dot" style={{ background: typeColor(type) }} />
                  <span>{typeLabel(type)}</span>
                  <b>{counts.get(type)}</b>
                </button>
              </li>
            );
          })}
      </ul>
      {hiddenTypes.value.size > 0 && (
        <button type="button" class="link" onClick={showAllTypes}>
          {t("showAll")}
        </button>
      )}
    </section>
  );
}
