import { z } from "zod";
import { loadKnowledge } from "../knowledge.ts";

/** Who did what for an article. */
export const BylineRole = z.enum(["author", "photographer", "editor"]);
export type BylineRole = z.infer<typeof BylineRole>;

const words = z.array(z.string());
export const personKnowledge = loadKnowledge(
  "person.yaml",
  z.object({
    roles: words,
    suspectRoles: words,
    officialRoles: words,
    victimRoles: words,
    titles: words,
    masks: words,
    maskedPlaces: words,
    afterAt: z.string(),
    maskedFirms: z.string(),
    ordinals: words,
    notGiven: z.string(),
    goesOn: z.string(),
    notNickname: words,
    nicknamePrefixes: words,
    nicknameGoods: z.string(),
    followers: z.string(),
    charged: z.string(),
    titled: z.string(),
    office: z.string(),
    presides: z.string(),
    officer: z.string(),
    /** `prose`: the pattern tells a byline wherever it stands. */
    bylines: z.array(z.object({ role: BylineRole, prose: z.boolean().default(false), pattern: z.string() })),
    notByline: z.string(),
    bylineTails: words,
    bylineJoiners: words,
    otherRoles: words,
    signers: z.string(),
    bodies: z.string(),
    alsoPhotographs: words,
    roleNames: z.record(BylineRole, z.string()),
    notNames: z.string(),
    notSigned: words,
    sexes: words,
    age: z.string(),
    origin: z.string(),
    called: z.string(),
    pseudonym: z.string(),
    lastMasked: z.string(),
    hometown: z.string(),
    native: z.string(),
    calledSo: z.string(),
    nativeBefore: z.string(),
    bothNative: z.string(),
    allNative: z.string(),
  }),
);
