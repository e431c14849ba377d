import { useEffect, useRef } from "preact/hooks";
import { PALETTES } from "../graph/palette.ts";
import { Picture } from "../graph/picture.ts";
import { createGraphView } from "../graph/render.ts";
import { colourBy, force, layout, nameEdges, sizeBy } from "../state/display.ts";
import { drawn, expand, failure, held, loadGraph, showWhole, status, stepError, whole } from "../state/graph.ts";
import { locale, predicateLabel, t } from "../state/locale.ts";
import { arranging, communities, marked, moving, picture } from "../state/picture.ts";
import { EMPTY, scene, waysOf } from "../state/scene.ts";
import { select, selectedId } from "../state/selection.ts";
import { theme } from "../state/theme.ts";
import { typeColour } from "../state/type-colour.ts";
import { CanvasControls } from "./canvas-controls.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { MarkingLayer } from "./marking-layer.tsx";

/** How far an arrow key moves the view, as a share of its size. */
const KEY_STEP = 0.12;

/** The picture of the graph, with its states and the buttons that move it. */
export function GraphCanvas() {
  const container = useRef<HTMLDivElement>(null);
  const graph = held.value;
  const shown = drawn.value;

  useEffect(() => {
    const made = new Picture(
      createGraphView(container.current!, {
        onSelect: (id) => void select(id),
        onExpand: (id) => void expand(id),
        nameOf: (predicate) => predicateLabel(predicate, "out"),
      }),
      {
        onArranging: (is) => {
          arranging.value = is;
        },
        onMoving: (is) => {
          moving.value = is;
        },
        onCommunities: (found) => {
          communities.value = found;
        },
        onError: (message) => {
          stepError.value = message;
        },
      },
    );
    picture.value = made;
    return () => made.view.destroy();
  }, []);

  const made = picture.value;
  const drawing = useRef(Promise.resolve());
  useEffect(() => {
    if (!made || graph.nodes.length === 0) return;
    const before = selectedId.value;
    drawing.current = made.draw(graph, scene.value.query, layout.value, force.value).then(async () => {
      if (colourBy.value !== "type" || sizeBy.value !== "degree" || theme.value === "dark")
        await made.dress(colourBy.value, sizeBy.value, typeColour);
      if (before && scene.value !== EMPTY) made.view.focus(before);
    });
  }, [graph, made]);
  // The first drawing arranges by itself; later wishes come here.
  const arranged = useRef(layout.value);
  useEffect(() => {
    if (arranged.current === layout.value) return;
    arranged.current = layout.value;
    void drawing.current.then(() => made?.arrange(layout.value, force.value));
  }, [layout.value, made]);
  const dressed = useRef(`type degree ${theme.value}`);
  useEffect(() => {
    const wish = `${colourBy.value} ${sizeBy.value} ${theme.value}`;
    if (dressed.current === wish) return;
    dressed.current = wish;
    void drawing.current.then(() => made?.dress(colourBy.value, sizeBy.value, typeColour));
  }, [colourBy.value, sizeBy.value, theme.value, made]);
  useEffect(() => made?.view.paint(PALETTES[theme.value]), [theme.value, made]);
  useEffect(() => {
    made?.view.emphasise({
      chosen: selectedId.value,
      way: waysOf(scene.value),
      marked: marked.value,
      nameEdges: nameEdges.value,
      ...(shown === graph
        ? {}
        : {
            shown: { nodes: new Set(shown.nodes.map(({ id }) => id)), edges: new Set(shown.edges.map(({ id }) => id)) },
          }),
    });
  }, [selectedId.value, scene.value, marked.value, nameEdges.value, shown, locale.value, made]);
  useEffect(() => {
    if (selectedId.value) made?.view.focus(selectedId.value);
  }, [selectedId.value, made]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (!made || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === "+" || key === "=") made.view.zoomIn();
    else if (key === "-") made.view.zoomOut();
    else if (key === "0") made.view.fit();
    else if (key === "ArrowLeft") made.view.pan(-KEY_STEP, 0);
    else if (key === "ArrowRight") made.view.pan(KEY_STEP, 0);
    else if (key === "ArrowUp") made.view.pan(0, -KEY_STEP);
    else if (key === "ArrowDown") made.view.pan(0, KEY_STEP);
    else if (key === "Escape") void select(undefined);
    else return;
    event.preventDefault();
  };
  const { total, nodes } = whole.value;
  const { query, hidden, paths, only } = scene.value;
  const isPart = query !== undefined || hidden.length > 0 || paths.length > 0 || only !== undefined;
  return (
    <div class="canvas-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrows and + and − move the picture; its words are in the table */}
      <section class="canvas-keys" tabIndex={0} aria-label={t("canvasLabel")} onKeyDown={onKeyDown}>
        <div class="canvas" ref={container} data-testid="graph" data-arranged={!arranging.value} />
        <MarkingLayer />
      </section>
      {(status.value === "loading" || (arranging.value && shown.nodes.length > 0)) && (
        <p class={status.value === "loading" ? "state" : "arranging"} role="status">
          {status.value === "loading" ? t("loading") : t("arranging")}
        </p>
      )}
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
      {status.value === "ready" && nodes.length > 0 && shown.nodes.length === 0 && (
        <div class="state over">
          <h2>{t("nothingLeft")}</h2>
          <p>{t("nothingLeftHint")}</p>
        </div>
      )}
      {graph.nodes.length > 0 && <CanvasControls />}
      <div class="notices">
        {isPart && (
          <button type="button" class="back" onClick={showWhole}>
            ← {t("backToAll")}
          </button>
        )}
        <FilterChips />
        {total > nodes.length && !isPart && <p class="notice">{t("truncated", { total, shown: nodes.length })}</p>}
        {stepError.value && (
          <p class="notice" role="alert">
            {stepError.value}
          </p>
        )}
      </div>
    </div>
  );
}
