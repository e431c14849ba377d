import type { Entity } from "../../src/model/graph-document.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import { agencyName, enforcementName } from "../recognise/agency-name.ts";
import { AGENCY_SYSTEMS, CENTRAL_BY_NAME } from "../recognise/agency-systems.ts";
import { isEnforcement } from "../recognise/agency-unit.ts";

const CENTRAL = "central";
/** What stands for the division in the id of a body that serves none of the tables. */
const UNLISTED = "body";

/** The body that an id of the form `agency:<code>/<system>[/<unit>…]` names, as an entity that no text mentions. */
export function agencyEntity(id: string): Entity | undefined {
  const [code = "", systemId, ...units] = id.slice("agency:".length).split("/");
  const division = loadGazetteer().byCode(code);
  const system = AGENCY_SYSTEMS.find((one) => one.id === systemId);
  if (division && systemId && isEnforcement(systemId)) {
    const { name, aliases } = enforcementName(division, [systemId, ...units].join(""));
    return { id, type: "Agency", name, aliases: [...aliases], properties: { level: division.level }, mentions: [] };
  }
  // A body that no table has, of which a unit was named.
  if (code === UNLISTED && systemId)
    return { id, type: "Agency", name: [systemId, ...units].join(""), aliases: [], properties: {}, mentions: [] };
  const central = code === CENTRAL && systemId ? CENTRAL_BY_NAME.get(systemId) : undefined;
  if (central && units.length === 0)
    return {
      id,
      type: "Agency",
      name: central.name,
      aliases: [...central.aliases],
      properties: { level: "central" },
      mentions: [],
    };
  const named = division && system && agencyName(system, division);
  if (!named || units.includes("all")) return undefined;
  // Where a place has several bodies of a system, the first part after the system is the name itself.
  const whole = system.heads && units.length > 0 ? units.shift()! : named.name;
  return {
    id,
    type: "Agency",
    name: [whole, ...units].join(""),
    aliases: whole === named.name ? named.aliases.map((alias) => [alias, ...units].join("")) : [],
    properties: { level: division.level },
    mentions: [],
  };
}
