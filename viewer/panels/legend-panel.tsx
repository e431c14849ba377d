import { colorOf, ENTITY_TYPES, PREDICATES } from "../../src/model/ontology.ts";
import {
  hiddenPredicates,
  hiddenTypes,
  minConfidence,
  showAll,
  togglePredicate,
  toggleType,
} from "../state/filters.ts";
import { held } from "../state/graph.ts";
import { predicateLabel, t, typeLabel } from "../state/locale.ts";

/** Types and predicates with their counts, and how sure facts must be: the legend is the filter. */
export function LegendPanel() {
  const { nodes, edges } = held.value;
  const types = counted(
    nodes.map((node) => node.type),
    Object.keys(ENTITY_TYPES),
  );
  const predicates = counted(
    edges.map((edge) => edge.predicate),
    Object.keys(PREDICATES),
  );
  const least = minConfidence.value;
  return (
    <section class="legend" aria-label={t("legend")}>
      <h2>{t("legend")}</h2>
      <ul>
        {types.map(([type, count]) => (
          <Item
            key={type}
            label={typeLabel(type)}
            count={count}
            color={colorOf(type)}
            shown={!hiddenTypes.value.has(type)}
            onToggle={() => toggleType(type)}
          />
        ))}
      </ul>
      {predicates.length > 0 && (
        <details class="legend-more">
          <summary>{t("relations")}</summary>
          <ul>
            {predicates.map(([predicate, count]) => (
              <Item
                key={predicate}
                label={predicateLabel(predicate, "out")}
                count={count}
                shown={!hiddenPredicates.value.has(predicate)}
                onToggle={() => togglePredicate(predicate)}
              />
            ))}
          </ul>
          <label class="slider">
            {t("atLeast", { share: least.toFixed(2) })}
            <input
              type="range"
              min="0"
              max="1"
              step="0.05"
              value={least}
              onInput={(event) => (minConfidence.value = Number(event.currentTarget.value))}
            />
          </label>
        </details>
      )}
      {(hiddenTypes.value.size > 0 || hiddenPredicates.value.size > 0 || least > 0) && (
        <button type="button" class="link" onClick={showAll}>
          {t("showAll")}
        </button>
      )}
    </section>
  );
}

interface ItemProps {
  readonly label: string;
  readonly count: number;
  readonly color?: string;
  readonly shown: boolean;
  readonly onToggle: () => void;
}

function Item({ label, count, color, shown, onToggle }: ItemProps) {
  return (
    <li>
      <button
        type="button"
        class={shown ? "legend-item" : "legend-item off"}
        aria-pressed={shown}
        title={shown ? t("hide") : t("show")}
        onClick={onToggle}
      >
        {color && <i class="dot" style={{ background: color }} />}
        <span>{label}</span>
        <b>{count}</b>
      </button>
    </li>
  );
}

/** How often each name occurs, in a known order, others after. */
function counted(names: readonly string[], known: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rank = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
  return [...counts].sort(([a], [b]) => rank(a) - rank(b));
}
