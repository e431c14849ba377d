import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { period } from "../state/filters.ts";
import { held } from "../state/graph.ts";
import { t } from "../state/locale.ts";
import { sourcesError } from "../state/sources.ts";
import { binsOf } from "../state/timeline.ts";
import { useSources } from "./use-sources.ts";

const WIDTH = 1000;
const HEIGHT = 110;
/** Bars keep this much below for their dates. */
const FOOT = 20;

/** When the articles behind the graph were published; a stretch of it narrows the graph. */
export function TimelinePanel() {
  const known = useSources();
  const graph = held.value;
  const bins = useMemo(
    () => binsOf(new Set(graph.edges.flatMap(({ id }) => [...(known.get(id) ?? [])]))),
    [known, graph],
  );
  const grabbed = useSignal<number | undefined>(undefined);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const width = WIDTH / Math.max(1, bins.length);
  const { from, to } = period.value;
  const isIn = (bin: { readonly from: string; readonly to: string }) =>
    (!from || bin.to >= from) && (!to || bin.from <= to);
  const at = (event: PointerEvent & { currentTarget: SVGSVGElement }): number => {
    const { left, width: wide } = event.currentTarget.getBoundingClientRect();
    return Math.min(bins.length - 1, Math.max(0, Math.floor(((event.clientX - left) / wide) * bins.length)));
  };
  const brush = (one: number, other: number) => {
    const [first, last] = [Math.min(one, other), Math.max(one, other)];
    period.value = { from: bins[first]!.from, to: bins[last]!.to };
  };
  const date = (label: string, which: "from" | "to") => (
    <label>
      {label}
      <input
        type="date"
        value={period.value[which] ?? ""}
        onChange={(event) => {
          const { [which]: _, ...rest } = period.value;
          period.value = event.currentTarget.value ? { ...rest, [which]: event.currentTarget.value } : rest;
        }}
      />
    </label>
  );
  const undated = bins.length === 0;
  return (
    <div class="cypher-body timeline">
      {sourcesError.value && <p role="alert">{sourcesError.value}</p>}
      {undated && <p class="muted">{known.size === 0 ? t("loading") : t("noDates")}</p>}
      {!undated && (
        <svg
          class="timeline-bars"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t("timeline")}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            grabbed.value = at(event);
            brush(grabbed.value, grabbed.value);
          }}
          onPointerMove={(event) => {
            if (grabbed.value !== undefined) brush(grabbed.value, at(event));
          }}
          onPointerUp={() => {
            grabbed.value = undefined;
          }}
        >
          {bins.map((bin, i) => {
            const tall = bin.count === 0 ? 0 : Math.max(3, (bin.count / most) * (HEIGHT - FOOT));
            return (
              <g key={bin.from} class={isIn(bin) ? "bar" : "bar off"}>
                <rect class="bar-ground" x={i * width} y={0} width={width} height={HEIGHT} />
                <rect x={i * width + width * 0.1} y={HEIGHT - tall} width={width * 0.8} height={tall} rx={1} />
                <title>{`${bin.from === bin.to ? bin.from : `${bin.from} — ${bin.to}`} · ${t("support", { n: bin.count })}`}</title>
              </g>
            );
          })}
        </svg>
      )}
      {!undated && (
        <div class="timeline-ends" aria-hidden="true">
          <span>{bins[0]!.from}</span>
          <span>{bins.at(-1)!.to}</span>
        </div>
      )}
      <div class="timeline-dates">
        {date(t("from"), "from")}
        {date(t("to"), "to")}
        {(from || to) && (
          <button type="button" class="link" onClick={() => (period.value = {})}>
            {t("showAll")}
          </button>
        )}
        <span class="muted">{t("timelineHint")}</span>
      </div>
    </div>
  );
}
