import type { Entity } from "../../src/model/graph-document.ts";
import type { FoundMention } from "../recognise/mention.ts";

/** A mention with the entity that it names. */
export type Linked<M extends FoundMention = FoundMention> = M & { readonly entity: Entity };
