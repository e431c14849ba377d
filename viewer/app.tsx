import { useEffect } from "preact/hooks";
import { DetailsPanel } from "./panels/details-panel.tsx";
import { Drawer } from "./panels/drawer.tsx";
import { ExportMenu } from "./panels/export-menu.tsx";
import { GraphCanvas } from "./panels/graph-canvas.tsx";
import { LegendPanel } from "./panels/legend-panel.tsx";
import { ReaderPanel } from "./panels/reader-panel.tsx";
import { SearchBox } from "./panels/search-box.tsx";
import { drawn, loadGraph, status, whole } from "./state/graph.ts";
import { startLinking } from "./state/link.ts";
import { locale, setLocale, t } from "./state/locale.ts";
import { canRedo, canUndo, redo, undo } from "./state/scene.ts";
import { reading, selectedId } from "./state/selection.ts";
import { theme, toggleTheme } from "./state/theme.ts";

export function App() {
  useEffect(() => {
    void loadGraph().then(startLinking);
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale.value === "zh" ? "zh-CN" : "en";
  }, [locale.value]);
  const { nodes, edges } = drawn.value;
  const panelOpen = selectedId.value !== undefined || reading.value !== undefined;
  return (
    <div class={panelOpen ? "app with-panel" : "app"}>
      <header class="bar">
        <h1 class="brand">
          政图 <span>Zhengtu</span>
        </h1>
        <SearchBox />
        <p class="counts" role="status">
          {status.value === "ready" && whole.value.nodes.length > 0
            ? t("counts", { nodes: nodes.length, edges: edges.length })
            : ""}
        </p>
        <div class="steps">
          <button
            type="button"
            class="quiet step"
            disabled={!canUndo.value}
            aria-label={t("undo")}
            title={t("undo")}
            onClick={undo}
          >
            ↶
          </button>
          <button
            type="button"
            class="quiet step"
            disabled={!canRedo.value}
            aria-label={t("redo")}
            title={t("redo")}
            onClick={redo}
          >
            ↷
          </button>
        </div>
        {nodes.length > 0 && <ExportMenu />}
        <button type="button" class="quiet" onClick={toggleTheme}>
          {theme.value === "dark" ? t("themeLight") : t("themeDark")}
        </button>
        <button type="button" class="quiet" onClick={() => setLocale(locale.value === "zh" ? "en" : "zh")}>
          {t("language")}
        </button>
      </header>
      <main class="stage">
        <div class="picture">
          <GraphCanvas />
          {nodes.length > 0 && <LegendPanel />}
        </div>
        <Drawer />
      </main>
      {panelOpen && (
        <aside class="side" aria-label={t("facts")}>
          {reading.value ? <ReaderPanel /> : <DetailsPanel />}
        </aside>
      )}
    </div>
  );
}
