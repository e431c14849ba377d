import { z } from "zod";
import { loadKnowledge } from "../knowledge.ts";
import { regExp } from "../pattern.ts";

const AgencySystem = z.object({
  id: z.string(),
  /** Head of the official name at each level; `{short}` stands for the division's short name. */
  official: z.partialRecord(z.enum(["province", "municipality", "city", "county", "district", "town"]), z.string()),
  prefix: z.string().optional(),
  /** Whether names begin with the short name of the place: 漳州海警局, 黄埔海关. */
  shortBase: z.boolean().optional(),
  /** Official heads of surface forms, in systems of which one place may have several bodies. */
  heads: z.record(z.string(), z.string()).optional(),
  /** Short forms that tell of which level a body is: 中院. */
  ranked: z.record(z.string(), z.string()).optional(),
  /** Patterns of what may not follow a surface form. */
  notBefore: z
    .record(
      z.string(),
      z.string().transform((source) => regExp(source, "u")),
    )
    .optional(),
  surface: z.array(z.string()),
  collective: z.array(z.string()),
  bare: z.array(z.string()),
  relativeOnly: z.boolean().optional(),
});
export type AgencySystem = z.infer<typeof AgencySystem>;

/** The systems of public bodies. */
export const AGENCY_SYSTEMS = loadKnowledge("agency-systems.yaml", z.array(AgencySystem));

/** Which system a surface form belongs to. */
export const SYSTEM_BY_SURFACE: ReadonlyMap<string, AgencySystem> = new Map(
  AGENCY_SYSTEMS.flatMap((system) => system.surface.map((surface) => [surface, system] as const)),
);

export const POLICE = AGENCY_SYSTEMS.find((system) => system.id === "police")!;

/** Bodies of the whole state under each of their names. */
const CENTRAL = loadKnowledge(
  "central-bodies.yaml",
  z.array(z.object({ name: z.string(), aliases: z.array(z.string()) })),
);

export const CENTRAL_BY_NAME: ReadonlyMap<string, { name: string; aliases: readonly string[] }> = new Map(
  CENTRAL.flatMap((body) => [body.name, ...body.aliases].map((name) => [name, body] as const)),
);

/** Units inside bodies, and the small words of the grammar. */
export const AGENCY_UNITS = loadKnowledge(
  "agency-units.yaml",
  z.object({
    fields: z.record(z.string(), z.string()),
    ranks: z.array(z.string()),
    spoken: z.record(z.string(), z.string()),
    unitFields: z.array(z.string()),
    inner: z.string(),
    ofLevel: z.string(),
    matter: z.string(),
    notInInner: z.string(),
    inspectors: z.string(),
    branchFields: z.array(z.string()),
    zone: z.string(),
    organ: z.string(),
    bodiesRight: z.string(),
    partnerLeft: z.string(),
    partnerRight: z.string(),
    worksWith: z.string(),
    bodiesLeft: z.string(),
    station: z.string(),
    enforcement: z.string(),
    enforcers: z.string(),
    offices: z.string(),
    anonymous: z.array(z.string()),
    notInStation: z.string(),
    stationList: z.string(),
    ownFields: z.string(),
    nowhere: z.string(),
    distributive: z.string(),
    joiners: z.array(z.string()),
    owners: z.array(z.string()),
    leadingGroup: z.object({ head: z.string(), notInTopic: z.string() }),
    introducers: z.array(z.string()),
    foreignShort: z.record(z.string(), z.string()),
    foreign: z.string(),
    commands: z.array(z.string()),
    relative: z.object({ province: z.array(z.string()), city: z.array(z.string()), county: z.array(z.string()) }),
    national: z.array(z.string()),
    inspectorsAgain: z.string(),
    wherever: z.string(),
    alone: z.string(),
    beforeBody: z.string(),
    countrywide: z.array(z.string()),
    partyBodies: z.object({ province: z.array(z.string()), city: z.array(z.string()), county: z.array(z.string()) }),
    branch: z.string(),
    branchAlone: z.string(),
    usualRank: z.record(z.enum(["province", "city", "county", "town"]), z.string()),
    anaphora: z.string(),
    notAfterCentral: z.string(),
    notAfterParty: z.string(),
    bodyHeads: z.array(z.string()),
    notBodyHeads: z.array(z.string()),
    nameless: z.string(),
    officerOf: z.string(),
    officers: z.array(z.string()),
    passive: z.array(z.string()),
    clause: z.string(),
    relativePrefixes: z.string(),
    posts: z.string(),
    postRow: z.string(),
    ministryOffice: z.string(),
    railwayStation: z.string(),
    localStation: z.string(),
    leads: z.array(z.string()),
    leadsToStation: z.string(),
  }),
);
