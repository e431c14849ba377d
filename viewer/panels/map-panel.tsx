import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { citiesOf, type Division, provinces, stemOfDivision } from "../map/divisions.ts";
import { type Outline, outlinesOf } from "../map/outline.ts";
import { mapNames } from "../state/divisions.ts";
import { criteria, place } from "../state/filters.ts";
import { held, regions } from "../state/graph.ts";
import { t } from "../state/locale.ts";
import { narrow } from "../state/narrow.ts";
import { countsBy, stemOf } from "../state/regions.ts";
import { sources } from "../state/sources.ts";

const WIDTH = 760;
const HEIGHT = 560;
const MARGIN = 8;

/** Shades of a count, from few to many; none has no shade. */
const SHADES = 5;

function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(count / most) * SHADES));
}

/** China's divisions with how many entities of the graph are there; a choice narrows the graph to one and all within. */
export function MapPanel() {
  const outlines = useSignal<readonly Outline[]>([]);
  const error = useSignal("");
  const chosen = place.value === undefined ? "" : stemOf(place.value);
  const province = chosen.slice(0, 2);
  useEffect(() => {
    const load = async (): Promise<readonly Division[]> => (province && (await citiesOf(province))) || provinces();
    load().then(
      (divisions) => {
        const named = new Map(mapNames.value);
        for (const division of divisions) named.set(stemOfDivision(division), division.properties.name);
        mapNames.value = named;
        outlines.value = outlinesOf(divisions, WIDTH, HEIGHT, MARGIN);
      },
      (problem: Error) => {
        error.value = problem.message;
      },
    );
  }, [province]);
  const isProvince = outlines.value.some(({ division }) => stemOfDivision(division).length > 2);
  // Counts follow all other filters, or a choice would empty the rest of the map.
  const others = narrow(
    held.value,
    { ...criteria.value, place: undefined },
    { regions: regions.value, sources: sources.value },
  );
  const counts = countsBy(isProvince ? 4 : 2, others, regions.value);
  const listed = outlines.value
    .map((outline) => ({ ...outline, stem: stemOfDivision(outline.division) }))
    .map((outline) => ({ ...outline, count: counts.get(outline.stem) ?? 0 }));
  const most = Math.max(1, ...listed.map(({ count }) => count));
  const choose = (stem: string) => {
    if (stem === "") return;
    // Once more on what is chosen leads up to what it lies in.
    const next = stem === chosen ? stem.slice(0, -2) : stem;
    place.value = next === "" ? undefined : next.padEnd(6, "0");
  };
  return (
    <div class="cypher-body map">
      {error.value && <p role="alert">{error.value}</p>}
      {/* The list beside it says the same and is reached by keyboard. */}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} class="map-picture" role="img" aria-label={t("map")}>
        {listed.map(({ path, stem, count, division }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map has a button for each division
          <path
            key={division.properties.name}
            d={path}
            class={`division shade-${shadeOf(count, most)}${stem !== "" && stem === chosen ? " chosen" : ""}`}
            data-stem={stem}
            onClick={() => choose(stem)}
          >
            <title>{`${division.properties.name} · ${count}`}</title>
          </path>
        ))}
        {listed.map(({ middle: [x, y], count, stem, division }) =>
          count > 0 || (stem !== "" && stem === chosen) ? (
            <text key={division.properties.name} x={x} y={y} class="map-name">
              {division.properties.name}
            </text>
          ) : null,
        )}
      </svg>
      <div class="map-list">
        <p class="muted">{t("mapHint")}</p>
        {province && (
          <button type="button" class="link" onClick={() => (place.value = undefined)}>
            ← {t("wholeCountry")}
          </button>
        )}
        <ul>
          {listed
            .filter(({ count, stem }) => stem !== "" && (count > 0 || stem === chosen))
            .sort((a, b) => b.count - a.count)
            .map(({ stem, count, division }) => (
              <li key={stem}>
                <button type="button" class="legend-item" aria-pressed={stem === chosen} onClick={() => choose(stem)}>
                  <span>{division.properties.name}</span>
                  <b>{count}</b>
                </button>
              </li>
            ))}
        </ul>
      </div>
    </div>
  );
}
