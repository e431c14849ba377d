import { Maximize, Minus, Pause, Play, Plus, SquareDashedMousePointer } from "lucide";
import { force } from "../state/display.ts";
import { t } from "../state/locale.ts";
import { marking, moving, picture } from "../state/picture.ts";
import { ArrangeMenu } from "./arrange-menu.tsx";
import { Icon } from "./icon.tsx";

/** The buttons that move and arrange the picture. */
export function CanvasControls() {
  const view = picture.value?.view;
  const button = (icon: typeof Plus, label: string, onClick: () => void, pressed?: boolean) => (
    <button type="button" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      <Icon of={icon} />
    </button>
  );
  return (
    <div class="controls" role="toolbar" aria-label={t("controls")} aria-orientation="vertical">
      {button(Plus, t("zoomIn"), () => view?.zoomIn())}
      {button(Minus, t("zoomOut"), () => view?.zoomOut())}
      {button(Maximize, t("fit"), () => view?.fit())}
      {button(moving.value ? Pause : Play, moving.value ? t("pause") : t("play"), () =>
        moving.value ? picture.value?.halt() : picture.value?.run(force.value),
      )}
      {button(
        SquareDashedMousePointer,
        t("mark"),
        () => {
          marking.value = !marking.value;
        },
        marking.value,
      )}
      <ArrangeMenu />
    </div>
  );
}
