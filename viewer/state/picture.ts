import { signal } from "@preact/signals";
import type { Community, Picture } from "../graph/picture.ts";

/** The picture on the screen, once there is one. */
export const picture = signal<Picture | undefined>(undefined);
/** Whether places are being worked out before anything can be shown. */
export const arranging = signal(false);
/** Whether the layout is at work. */
export const moving = signal(false);
export const communities = signal<readonly Community[]>([]);
/** The entities that were marked in the picture with a rectangle. */
export const marked = signal<ReadonlySet<string>>(new Set());
/** Whether the pointer marks entities instead of moving the picture. */
export const marking = signal(false);
