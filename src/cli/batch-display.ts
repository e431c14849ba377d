import { type Bar, SingleBar } from "cli-progress";
import pc from "picocolors";
import { pino } from "pino";
import type { FailureReport } from "../batch/failure-report.ts";
import { type ErrorData, ZhengtuError } from "../errors.ts";
import type { LoadOutcome } from "../store/graph-store.ts";
import { say, sayError } from "./terminal.ts";

/** How far a batch is. */
export interface BatchState {
  articles: number;
  failed: number;
  /** Of input, extracted until now. */
  bytes: number;
  /** Of input in all, once they are counted. */
  total: number | undefined;
  /** By `performance.now()`, which does not follow the clock. */
  readonly begun: number;
}

export interface BatchEnd {
  readonly outcomes: Readonly<Record<LoadOutcome, number>>;
  readonly failures: FailureReport;
  readonly seconds: number;
  /** For how many of them the store was at work. */
  readonly loading: number;
  readonly lines: readonly string[];
  readonly store: string;
}

/** Where a batch tells how it goes: a person at a terminal, or a program that reads a log. */
export interface BatchDisplay {
  progress(state: BatchState): void;
  failed(error: ErrorData): void;
  note(message: string, details?: Readonly<Record<string, unknown>>): void;
  ended(end: BatchEnd): void;
}

/** In milliseconds. */
const REDRAW = 100;
const LINE = 30_000;

function rates({ articles, bytes, total, begun }: BatchState) {
  const seconds = Math.max(0.001, (performance.now() - begun) / 1000);
  const left = total === undefined || bytes === 0 ? undefined : ((total - bytes) * seconds) / bytes;
  return {
    perSecond: Math.round(articles / seconds),
    megabytesPerSecond: Number((bytes / seconds / 1e6).toFixed(2)),
    ...(total ? { share: Math.min(1, bytes / total) } : {}),
    ...(left === undefined ? {} : { secondsLeft: Math.max(0, Math.round(left)) }),
  };
}

/** Seconds as people say them: 3m12s. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `${hours}h${String(minutes).padStart(2, "0")}m`;
  return minutes > 0 ? `${minutes}m${String(whole % 60).padStart(2, "0")}s` : `${whole}s`;
}

function stateText(state: BatchState): string {
  const { perSecond, megabytesPerSecond, secondsLeft } = rates(state);
  return [
    `${state.articles.toLocaleString("en")} articles`,
    `${perSecond}/s`,
    `${megabytesPerSecond.toFixed(1)} MB/s`,
    ...(secondsLeft === undefined ? [] : [`${duration(secondsLeft)} left`]),
    ...(state.failed > 0 ? [pc.red(`${state.failed} failed`)] : []),
  ].join(" · ");
}

/** A bar on a terminal; elsewhere a line now and then. Failures come together in the end: they would tear the bar. */
export function textDisplay(doing = "ingesting"): BatchDisplay {
  const terminal = process.stderr.isTTY;
  let bar: Bar | undefined;
  let drawn = performance.now();
  const draw = (state: BatchState) => {
    if (!bar) {
      const format = (_: unknown, { progress, payload }: { progress: number; payload: { state: BatchState } }) => {
        const full = Math.round(progress * 24);
        const { state } = payload;
        const drawing = state.total
          ? `${"█".repeat(full)}${"░".repeat(24 - full)} ${Math.floor(progress * 100)}% · `
          : "";
        return `${doing} ${drawing}${stateText(state)}`;
      };
      bar = new SingleBar({ format: format as never, hideCursor: true, stream: process.stderr, clearOnComplete: true });
      bar.start(1, 0, { state });
    }
    bar.update(rates(state).share ?? 0, { state });
  };
  return {
    progress(state) {
      const now = performance.now();
      if (now - drawn < (terminal ? REDRAW : LINE)) return;
      drawn = now;
      if (terminal) draw(state);
      else
        say(`${doing}: ${state.total ? `${Math.floor((rates(state).share ?? 0) * 100)}% · ` : ""}${stateText(state)}`);
    },
    failed() {},
    note(message) {
      bar?.stop();
      bar = undefined;
      say(message);
    },
    ended({ outcomes: { added, changed, unchanged }, failures, seconds, lines, store }) {
      bar?.stop();
      bar = undefined;
      for (const error of failures.first) sayError(ZhengtuError.of(error));
      if (failures.total > failures.first.length) {
        const kinds = [...failures.counts].map(([code, count]) => `${count} ${code}`).join(", ");
        say(`… and ${failures.total - failures.first.length} more (in all ${kinds})`);
      }
      if (failures.written) say(`all that failed, and why: ${failures.written}`);
      const total = added + changed + unchanged;
      const parts = [
        `${added} added`,
        `${changed} changed`,
        `${unchanged} unchanged`,
        ...(failures.total > 0 ? [pc.red(`${failures.total} failed`)] : []),
      ];
      say(`articles  ${pc.bold(String(total).padStart(6))}  ${pc.dim("│")} ${parts.join(pc.dim(" · "))}`);
      for (const line of lines) say(line);
      const what = total > 0 && added + changed === 0 ? "Nothing changed: the store already held all of this" : "Done";
      say(`${what} in ${seconds < 60 ? `${seconds.toFixed(1)} s` : duration(seconds)}, in ${store}`);
    },
  };
}

/** One JSON object a line on standard error: progress now and then, each failure as it comes, and the end. */
export function jsonDisplay(): BatchDisplay {
  const log = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } },
    pino.destination({ dest: 2, sync: true }),
  );
  let told = performance.now();
  return {
    progress(state) {
      const now = performance.now();
      if (now - told < LINE / 3) return;
      told = now;
      const { articles, failed, bytes, total } = state;
      log.info({ articles, failed, bytes, total, ...rates(state) }, "progress");
    },
    failed: (error) => log.error({ ...error }, "failed"),
    note: (message, details) => log.info({ ...details }, message),
    ended: ({ outcomes, failures, seconds, loading, store }) =>
      log.info(
        {
          ...outcomes,
          failed: failures.total,
          kinds: Object.fromEntries(failures.counts),
          report: failures.written,
          seconds: Number(seconds.toFixed(1)),
          loading: Number(loading.toFixed(1)),
          store,
        },
        "ended",
      ),
  };
}
