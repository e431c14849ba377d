import { useSignal } from "@preact/signals";
import type FA2Layout from "graphology-layout-forceatlas2/worker";
import { useEffect, useRef } from "preact/hooks";
import { buildGraph, type Positions, positionsOf } from "../graph/build.ts";
import { PALETTES } from "../graph/palette.ts";
import { createGraphView, type GraphView } from "../graph/render.ts";
import { arrange, arrangeNew, isArrangedAtOnce, release, supervisor } from "../layouts/force-atlas2.ts";
import { hiddenTypes } from "../state/filters.ts";
import { drawn, expand, failure, loadGraph, showWhole, status, stepError, whole } from "../state/graph.ts";
import { t } from "../state/locale.ts";
import { takePicture } from "../state/picture.ts";
import { EMPTY, scene, waysOf } from "../state/scene.ts";
import { select, selectedId } from "../state/selection.ts";
import { theme } from "../state/theme.ts";

/** How long the layout goes on by itself after the first picture. */
const SETTLE_MS = 2_500;

/** The picture of the graph, with its states and the buttons that move it. */
export function GraphCanvas() {
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<GraphView>(undefined);
  const layout = useRef<FA2Layout>(undefined);
  const moving = useSignal(false);
  const before = useRef<{ query: unknown; positions: Positions }>({ query: undefined, positions: new Map() });
  const graph = drawn.value;

  useEffect(() => {
    if (graph.nodes.length === 0 || !container.current) return;
    const { query } = scene.value;
    const goesOn = before.current.query === query && graph.nodes.some(({ id }) => before.current.positions.has(id));
    const built = buildGraph(graph.nodes, graph.edges, goesOn ? before.current.positions : new Map());
    if (goesOn) arrangeNew(built);
    else arrange(built);
    release(built);
    view.current ??= createGraphView(container.current, {
      onSelect: (id) => void select(id),
      onExpand: (id) => void expand(id),
    });
    view.current.show(built, goesOn);
    if (goesOn && selectedId.value && built.order > before.current.positions.size) view.current.focus(selectedId.value);
    view.current.trace(waysOf(scene.value));
    const running = supervisor(built);
    layout.current = running;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (!calm && !goesOn && !isArrangedAtOnce(built)) {
      running.start();
      moving.value = true;
      timer = setTimeout(() => {
        running.stop();
        moving.value = false;
      }, SETTLE_MS);
    }
    return () => {
      clearTimeout(timer);
      running.kill();
      before.current = { query, positions: positionsOf(built) };
    };
  }, [graph]);
  useEffect(() => () => view.current?.destroy(), []);
  useEffect(() => view.current?.hideTypes(hiddenTypes.value), [hiddenTypes.value, graph]);
  useEffect(() => view.current?.paint(PALETTES[theme.value]), [theme.value, graph]);
  useEffect(() => {
    takePicture.current = (scale) => view.current?.toPng(scale) ?? Promise.resolve(undefined);
  }, []);
  useEffect(() => {
    const id = selectedId.value;
    view.current?.highlight(id);
    if (id) view.current?.focus(id);
  }, [selectedId.value]);

  const toggle = () => {
    if (moving.value) layout.current?.stop();
    else layout.current?.start();
    moving.value = !moving.value;
  };
  const { total, nodes } = whole.value;
  return (
    <div class="canvas-frame">
      <div class="canvas" ref={container} data-testid="graph" />
      {status.value === "loading" && <p class="state">{t("loading")}</p>}
      {status.value === "failed" && (
        <div class="state" role="alert">
          <h2>{t("failed")}</h2>
          <p>{failure.value}</p>
          <button type="button" onClick={() => void loadGraph()}>
            {t("retry")}
          </button>
        </div>
      )}
      {status.value === "ready" && nodes.length === 0 && (
        <div class="state">
          <h2>{t("empty")}</h2>
          <p>{t("emptyHint")}</p>
        </div>
      )}
      {graph.nodes.length > 0 && (
        <div class="controls">
          <button
            type="button"
            aria-label={moving.value ? t("pause") : t("play")}
            title={moving.value ? t("pause") : t("play")}
            onClick={toggle}
          >
            {moving.value ? "❚❚" : "▶"}
          </button>
          <button type="button" aria-label={t("zoomIn")} title={t("zoomIn")} onClick={() => view.current?.zoomIn()}>
            ＋
          </button>
          <button type="button" aria-label={t("zoomOut")} title={t("zoomOut")} onClick={() => view.current?.zoomOut()}>
            −
          </button>
          <button type="button" aria-label={t("fit")} title={t("fit")} onClick={() => view.current?.fit()}>
            ⤢
          </button>
        </div>
      )}
      {total > nodes.length && <p class="notice">{t("truncated", { total, shown: nodes.length })}</p>}
      {scene.value !== EMPTY &&
        (scene.value.query || scene.value.hidden.length > 0 || scene.value.paths.length > 0) && (
          <button type="button" class="back" onClick={showWhole}>
            ← {t("backToAll")}
          </button>
        )}
      {stepError.value && (
        <p class="notice" role="alert">
          {stepError.value}
        </p>
      )}
    </div>
  );
}
