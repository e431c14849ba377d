import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface PopoverProps {
  /** What the button is called where it shows only a picture. */
  readonly label: string;
  readonly button: ComponentChildren;
  /** Where it opens, seen from the button. */
  readonly side: "left" | "below";
  readonly quiet?: boolean;
  readonly children: ComponentChildren;
}

/** A button that opens a small panel; Escape and a click elsewhere close it. */
export function Popover({ label, button, side, quiet = false, children }: PopoverProps) {
  const open = useSignal(false);
  const frame = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open.value) return;
    const onPointer = ({ target }: PointerEvent) => {
      if (!frame.current?.contains(target as Node)) open.value = false;
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      open.value = false;
      opener.current?.focus();
    };
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("keydown", onKey);
    };
  }, [open.value]);
  return (
    <div class="popover" ref={frame}>
      <button
        ref={opener}
        type="button"
        class={quiet ? "quiet" : undefined}
        aria-label={label}
        title={label}
        aria-expanded={open.value}
        onClick={() => (open.value = !open.value)}
      >
        {button}
      </button>
      {open.value && (
        <section class={`popover-body ${side}`} aria-label={label}>
          {children}
        </section>
      )}
    </div>
  );
}
