import type { Entity } from "../../src/model/graph-document.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import { agencyName } from "../recognise/agency-name.ts";
import { AGENCY_SYSTEMS } from "../recognise/agency-systems.ts";

/** The body that an id of the form `agency:<code>/<system>` names, as an entity that no text mentions. */
export function agencyEntity(id: string): Entity | undefined {
  const [code = "", systemId] = id.slice("agency:".length).split("/");
  const division = loadGazetteer().byCode(code);
  const system = AGENCY_SYSTEMS.find((one) => one.id === systemId);
  const named = division && system && agencyName(system, division);
  if (!named) return undefined;
  return {
    id,
    type: "Agency",
    name: named.name,
    aliases: [...named.aliases],
    properties: { level: division.level },
    mentions: [],
  };
}
