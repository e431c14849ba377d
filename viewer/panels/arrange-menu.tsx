import { Settings2 } from "lucide";
import { LAYOUTS } from "../layouts/layout-messages.ts";
import { COLOURS, colourBy, force, layout, nameEdges, SIZES, sizeBy } from "../state/display.ts";
import { t } from "../state/locale.ts";
import { moving, picture } from "../state/picture.ts";
import { Icon } from "./icon.tsx";
import { Popover } from "./popover.tsx";

/** How the graph is arranged, coloured and sized. */
export function ArrangeMenu() {
  const turn = (change: Partial<typeof force.value>) => {
    force.value = { ...force.value, ...change };
    // A layout at work goes on with what it is told now; one at rest is worked out anew.
    if (moving.value) picture.value?.run(force.value);
    else void picture.value?.arrange(layout.value, force.value);
  };
  const slider = (
    label: string,
    value: number,
    least: number,
    most: number,
    step: number,
    set: (to: number) => void,
  ) => (
    <label class="slider">
      {label}
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        onChange={(event) => set(Number(event.currentTarget.value))}
      />
    </label>
  );
  return (
    <Popover label={t("arrange")} button={<Icon of={Settings2} />} side="left">
      <fieldset class="choices">
        <legend>{t("layout")}</legend>
        {LAYOUTS.map((name) => (
          <label key={name}>
            <input type="radio" name="layout" checked={layout.value === name} onChange={() => (layout.value = name)} />
            {t(`layout_${name}`)}
          </label>
        ))}
      </fieldset>
      {layout.value === "force" && (
        <>
          {slider(t("gravity"), force.value.gravity, 0.005, 0.2, 0.005, (gravity) => turn({ gravity }))}
          {slider(t("spread"), force.value.spread, 0.25, 4, 0.25, (spread) => turn({ spread }))}
          <label class="check">
            <input
              type="checkbox"
              checked={force.value.clusters}
              onChange={(event) => turn({ clusters: event.currentTarget.checked })}
            />
            {t("apart")}
          </label>
        </>
      )}
      <fieldset class="choices">
        <legend>{t("sizeBy")}</legend>
        {SIZES.map((name) => (
          <label key={name}>
            <input type="radio" name="size" checked={sizeBy.value === name} onChange={() => (sizeBy.value = name)} />
            {t(`size_${name}`)}
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{t("colourBy")}</legend>
        {COLOURS.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="colour"
              checked={colourBy.value === name}
              onChange={() => (colourBy.value = name)}
            />
            {t(`colour_${name}`)}
          </label>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={nameEdges.value}
          onChange={(event) => (nameEdges.value = event.currentTarget.checked)}
        />
        {t("nameEdges")}
      </label>
    </Popover>
  );
}
