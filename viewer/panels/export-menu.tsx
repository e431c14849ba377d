import { useSignal } from "@preact/signals";
import { Download } from "lucide";
import { ENTITY_TYPES } from "../../src/model/ontology.ts";
import type { LegendLine } from "../export/picture-legend.ts";
import { PALETTES } from "../graph/palette.ts";
import { drawn, stepError } from "../state/graph.ts";
import { t, typeLabel } from "../state/locale.ts";
import { communities, picture } from "../state/picture.ts";
import { theme } from "../state/theme.ts";
import { typeColour } from "../state/type-colour.ts";
import { Icon } from "./icon.tsx";
import { Popover } from "./popover.tsx";

const SCALES = [1, 2, 3, 4, 6, 8];

// What makes files is not needed before somebody wants one.
const files = () => import("../export/download.ts");
const rows = () => import("../export/table-rows.ts");

/** What is on the screen, as files. */
export function ExportMenu() {
  const scale = useSignal(3);
  const take = async (name: string, make: () => Promise<Blob | undefined>) => {
    try {
      const content = await make();
      if (content) (await files()).download(name, content);
    } catch (error) {
      stepError.value = (error as Error).message;
    }
  };
  const item = (label: string, name: string, make: () => Promise<Blob | undefined>) => (
    <li>
      <button type="button" class="menu-item" onClick={() => void take(name, make)}>
        {label}
      </button>
    </li>
  );
  const sigma = () => picture.value?.view.sigma();
  return (
    <Popover label={t("export")} side="below" quiet button={<Icon of={Download} />}>
      <ul>
        {item(t("exportPng"), "zhengtu.png", async () => {
          const drawing = sigma();
          const { pngOf } = await import("../export/png.ts");
          return drawing && pngOf(drawing, scale.value, PALETTES[theme.value], legendLines());
        })}
        <li>
          <label class="menu-field">
            {t("resolution")}
            <select value={scale.value} onChange={(event) => (scale.value = Number(event.currentTarget.value))}>
              {SCALES.map((times) => (
                <option key={times} value={times}>
                  {times}×
                </option>
              ))}
            </select>
          </label>
        </li>
        {item(t("exportSvg"), "zhengtu.svg", async () => {
          const drawing = sigma();
          const { svgOf } = await import("../export/svg.ts");
          return drawing && svgOf(drawing, PALETTES[theme.value], legendLines());
        })}
        {item(t("exportGexf"), "zhengtu.gexf", async () => (await files()).gexfOf(drawn.value, picture.value?.stood()))}
        {item(t("exportEntities"), "zhengtu-entities.csv", async () =>
          (await files()).csvOf((await rows()).entityRows(drawn.value)),
        )}
        {item(t("exportFacts"), "zhengtu-facts.csv", async () =>
          (await files()).csvOf((await rows()).factRows(drawn.value)),
        )}
        {item(t("exportJson"), "zhengtu.json", async () => (await files()).jsonOf(drawn.value))}
      </ul>
    </Popover>
  );
}

/** What the colours in the picture mean. */
function legendLines(): LegendLine[] {
  if (communities.value.length > 0) return communities.value.map(({ colour, name }) => ({ colour, text: name }));
  const there = new Set(drawn.value.nodes.map(({ type }) => type));
  const known = Object.keys(ENTITY_TYPES).filter((type) => there.has(type));
  const others = [...there].filter((type) => !(type in ENTITY_TYPES));
  return [...known, ...others].map((type) => ({ colour: typeColour(type), text: typeLabel(type) }));
}
