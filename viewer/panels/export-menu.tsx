import { csvOf, download, gexfOf, jsonOf } from "../export/download.ts";
import { entityRows, factRows } from "../export/table-rows.ts";
import { drawn, stepError } from "../state/graph.ts";
import { t } from "../state/locale.ts";
import { takePicture } from "../state/picture.ts";

/** Sharp enough for print. */
const PICTURE_SCALE = 3;

/** What is on the screen, as files. */
export function ExportMenu() {
  const kinds: readonly (readonly [string, string, () => Promise<Blob | undefined> | Blob])[] = [
    [t("exportPng"), "zhengtu.png", () => takePicture.current(PICTURE_SCALE)],
    [t("exportGexf"), "zhengtu.gexf", () => gexfOf(drawn.value)],
    [t("exportEntities"), "zhengtu-entities.csv", () => csvOf(entityRows(drawn.value))],
    [t("exportFacts"), "zhengtu-facts.csv", () => csvOf(factRows(drawn.value))],
    [t("exportJson"), "zhengtu.json", () => jsonOf(drawn.value)],
  ];
  const take = async (menu: Element | null, name: string, make: () => Promise<Blob | undefined> | Blob) => {
    menu?.removeAttribute("open");
    try {
      const content = await make();
      if (content) download(name, content);
    } catch (error) {
      stepError.value = (error as Error).message;
    }
  };
  return (
    <details class="menu">
      <summary class="quiet">{t("export")}</summary>
      <ul>
        {kinds.map(([label, name, make]) => (
          <li key={name}>
            <button
              type="button"
              class="menu-item"
              onClick={(event) => void take(event.currentTarget.closest("details"), name, make)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
