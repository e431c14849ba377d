import { useSignal } from "@preact/signals";
import { ENTITY_TYPES, PREDICATES } from "../../src/model/ontology.ts";
import { colourBy } from "../state/display.ts";
import {
  hiddenOutlets,
  hiddenPredicates,
  hiddenTypes,
  isNarrowed,
  minConfidence,
  showAll,
  toggle,
} from "../state/filters.ts";
import { held } from "../state/graph.ts";
import { predicateLabel, t, typeLabel } from "../state/locale.ts";
import { NO_OUTLET } from "../state/narrow.ts";
import { communities, marked } from "../state/picture.ts";

import { typeColour } from "../state/type-colour.ts";
import { useSources } from "./use-sources.ts";

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
            color={colourBy.value === "type" ? typeColour(type) : undefined}
            shown={!hiddenTypes.value.has(type)}
            onToggle={() => toggle(hiddenTypes, type)}
          />
        ))}
      </ul>
      {communities.value.length > 0 && <Communities />}
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
                onToggle={() => toggle(hiddenPredicates, predicate)}
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
      <Outlets />
      {isNarrowed.value && (
        <button type="button" class="link" onClick={showAll}>
          {t("showAll")}
        </button>
      )}
    </section>
  );
}

/** The communities in the picture, each named after its best connected member; a click marks its members. */
function Communities() {
  return (
    <>
      <h2 class="legend-second">{t("communities")}</h2>
      <ul>
        {communities.value.map(({ name, colour, members }) => (
          <li key={members[0]}>
            <button
              type="button"
              class="legend-item"
              title={t("markCommunity")}
              onClick={() => (marked.value = new Set(members))}
            >
              <i class="dot" style={{ background: colour }} />
              <span>{name}</span>
              <b>{members.length}</b>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The outlets whose articles state the facts; nobody looks for them before somebody opens the list. */
function Outlets() {
  const open = useSignal(false);
  return (
    <details
      class="legend-more"
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>{t("outlets")}</summary>
      {open.value && <OutletList />}
    </details>
  );
}

function OutletList() {
  const known = useSources();
  const facts = new Map<string, number>();
  for (const { id } of held.value.edges)
    for (const outlet of new Set((known.get(id) ?? []).map((article) => article.outlet ?? NO_OUTLET)))
      facts.set(outlet, (facts.get(outlet) ?? 0) + 1);
  return (
    <ul>
      {[...facts]
        .sort(([, a], [, b]) => b - a)
        .map(([outlet, count]) => (
          <Item
            key={outlet}
            label={outlet === NO_OUTLET ? t("noOutlet") : outlet}
            count={count}
            shown={!hiddenOutlets.value.has(outlet)}
            onToggle={() => toggle(hiddenOutlets, outlet)}
          />
        ))}
    </ul>
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
