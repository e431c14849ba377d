import type { IconNode } from "lucide";
import { Icon } from "./icon.tsx";

interface IconButtonProps {
  readonly icon: IconNode;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

export function IconButton({ icon, label, disabled, onClick }: IconButtonProps) {
  return (
    <button type="button" class="quiet step" disabled={disabled} aria-label={label} title={label} onClick={onClick}>
      <Icon of={icon} />
    </button>
  );
}
