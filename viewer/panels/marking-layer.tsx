import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../state/locale.ts";
import { marked, marking, picture } from "../state/picture.ts";

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Smaller rectangles are slips of the hand. */
const LEAST_PX = 4;

/** Lies over the picture while entities are marked with a rectangle: after its button, or as long as Shift is held. */
export function MarkingLayer() {
  const first = useSignal<Corner | undefined>(undefined);
  const last = useSignal<Corner | undefined>(undefined);
  const shift = useSignal(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea, [contenteditable]");
      shift.value = event.shiftKey && !typing;
    };
    const onBlur = () => {
      shift.value = false;
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("keyup", onKey);
    window.addEventListener("blur", onBlur);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("keyup", onKey);
      window.removeEventListener("blur", onBlur);
    };
  }, []);
  if (!marking.value && !shift.value && !first.value) return null;
  const at = (event: PointerEvent & { currentTarget: HTMLElement }): Corner => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const [a, b] = [first.value, last.value];
  const box = a &&
    b && { left: Math.min(a.x, b.x), top: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
  return (
    <div
      class="marking"
      data-testid="marking"
      title={t("markHint")}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        first.value = last.value = at(event);
      }}
      onPointerMove={(event) => {
        if (first.value) last.value = at(event);
      }}
      onPointerUp={(event) => {
        if (box && box.width > LEAST_PX && box.height > LEAST_PX) {
          const found = picture.value?.view.within(box.left, box.top, box.left + box.width, box.top + box.height) ?? [];
          // With Ctrl or Cmd, what was marked before stays marked.
          marked.value = new Set([...(event.ctrlKey || event.metaKey ? marked.value : []), ...found]);
        } else marked.value = new Set();
        first.value = last.value = undefined;
        marking.value = false;
      }}
    >
      {box && <div class="marking-box" style={box} />}
    </div>
  );
}
