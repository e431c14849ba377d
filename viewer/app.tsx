import { Languages, Moon, Redo2, Sun, Undo2 } from "lucide";
import { useEffect } from "preact/hooks";
import { DetailsPanel } from "./panels/details-panel.tsx";
import { Drawer } from "./panels/drawer.tsx";
import { ExportMenu } from "./panels/export-menu.tsx";
import { GraphCanvas } from "./panels/graph-canvas.tsx";
import { IconButton } from "./panels/icon-button.tsx";
import { LegendPanel } from "./panels/legend-panel.tsx";
import { MarkedBar } from "./panels/marked-bar.tsx";
import { ReaderPanel } from "./panels/reader-panel.tsx";
import { SearchBox } from "./panels/search-box.tsx";
import { ViewsMenu } from "./panels/views-menu.tsx";
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
          <IconButton icon={Undo2} label={t("undo")} disabled={!canUndo.value} onClick={undo} />
          <IconButton icon={Redo2} label={t("redo")} disabled={!canRedo.value} onClick={redo} />
          <ViewsMenu />
          {nodes.length > 0 && <ExportMenu />}
          <IconButton
            icon={theme.value === "dark" ? Sun : Moon}
            label={theme.value === "dark" ? t("themeLight") : t("themeDark")}
            onClick={toggleTheme}
          />
          <IconButton
            icon={Languages}
            label={t("language")}
            onClick={() => setLocale(locale.value === "zh" ? "en" : "zh")}
          />
        </div>
      </header>
      <main class="stage">
        <div class="picture">
          <GraphCanvas />
          {whole.value.nodes.length > 0 && <LegendPanel />}
          <MarkedBar />
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
