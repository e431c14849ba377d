import type { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { createLabelDrawer, drawHover, shorten } from "./labels.ts";

export interface GraphView {
  show(graph: MultiDirectedGraph): void;
  highlight(id: string | undefined): void;
  hideTypes(types: ReadonlySet<string>): void;
  focus(id: string): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  destroy(): void;
}

const FULL_WIDTH = 900;
const MIN_SCALE = 0.5;
/** Smaller nodes have no label until the user comes closer. */
const LABELLED_SIZE = 5;
const FADED = "#e3e8ee";
const EDGE = "#b3bfcd";
const EDGE_NEAR = "#5b7189";
const FONT = "'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei','Hiragino Sans GB',sans-serif";

/** Draws graphs into `container`; the only place that knows sigma. */
export function createGraphView(container: HTMLElement, onSelect: (id: string | undefined) => void): GraphView {
  let sigma: Sigma | undefined;
  let graph: MultiDirectedGraph | undefined;
  let chosen: string | undefined;
  let hovered: string | undefined;
  let hidden: ReadonlySet<string> = new Set();
  let near = new Set<string>();

  const labels = createLabelDrawer();
  // Sizes are made for a laptop's width; on a phone the same graph needs smaller nodes.
  let scale = 1;
  const resize = () => {
    scale = Math.min(1, Math.max(MIN_SCALE, container.clientWidth / FULL_WIDTH));
    sigma?.setSetting("labelRenderedSizeThreshold", LABELLED_SIZE * scale);
    sigma?.refresh();
  };
  const observer = new ResizeObserver(resize);
  observer.observe(container);
  resize();

  const neighbourhood = () => {
    const centre = hovered ?? chosen;
    near = new Set(centre && graph?.hasNode(centre) ? [centre, ...graph.neighbors(centre)] : []);
  };
  const refresh = () => {
    neighbourhood();
    sigma?.refresh({ skipIndexation: true });
  };

  const show = (next: MultiDirectedGraph) => {
    graph = next;
    hovered = undefined;
    neighbourhood();
    if (sigma) {
      sigma.setGraph(next);
      void sigma.getCamera().animatedReset();
      return;
    }
    sigma = new Sigma(next, container, {
      labelFont: FONT,
      labelSize: 13,
      labelWeight: "500",
      labelDensity: 1,
      labelGridCellSize: 100,
      labelRenderedSizeThreshold: LABELLED_SIZE * scale,
      defaultEdgeColor: EDGE,
      defaultEdgeType: "arrow",
      edgeLabelFont: FONT,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      stagePadding: 60,
      zIndex: true,
      defaultDrawNodeLabel: labels.draw,
      defaultDrawNodeHover: drawHover,
      allowInvalidContainer: true,
      nodeReducer: (id, data) => {
        const shown = { ...data, label: shorten(String(data.label)), size: Number(data.size) * scale };
        if (hidden.has(String(data.kind))) return { ...shown, hidden: true };
        if (near.size === 0) return shown;
        if (!near.has(id)) return { ...shown, color: FADED, label: "", zIndex: 0 };
        return { ...shown, zIndex: 1, forceLabel: near.size < 60, highlighted: id === chosen };
      },
      edgeReducer: (id, data) => {
        if (near.size === 0) return data;
        const centre = hovered ?? chosen;
        const [source, target] = graph?.hasEdge(id) ? graph.extremities(id) : [];
        return source === centre || target === centre
          ? { ...data, color: EDGE_NEAR, zIndex: 1 }
          : { ...data, color: "#eef1f5", zIndex: 0 };
      },
    });
    sigma.on("beforeRender", labels.reset);
    sigma.on("clickNode", ({ node }) => onSelect(node));
    sigma.on("clickStage", () => onSelect(undefined));
    sigma.on("enterNode", ({ node }) => {
      hovered = node;
      container.style.cursor = "pointer";
      refresh();
    });
    sigma.on("leaveNode", () => {
      hovered = undefined;
      container.style.cursor = "";
      refresh();
    });
  };

  return {
    show,
    highlight(id) {
      chosen = id;
      refresh();
    },
    hideTypes(types) {
      hidden = types;
      refresh();
    },
    focus(id) {
      const position = sigma?.getNodeDisplayData(id);
      if (position && sigma)
        void sigma.getCamera().animate({ x: position.x, y: position.y, ratio: 0.45 }, { duration: 400 });
    },
    zoomIn: () => void sigma?.getCamera().animatedZoom({ duration: 200 }),
    zoomOut: () => void sigma?.getCamera().animatedUnzoom({ duration: 200 }),
    fit: () => void sigma?.getCamera().animatedReset({ duration: 300 }),
    destroy: () => {
      observer.disconnect();
      sigma?.kill();
    },
  };
}
