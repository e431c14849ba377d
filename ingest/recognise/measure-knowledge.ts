import { z } from "zod";
import { loadKnowledge } from "../knowledge.ts";

const words = z.array(z.string());
/** How texts name what bodies set up or carry out: `measure.yaml`. */
export const measureKnowledge = loadKnowledge(
  "measure.yaml",
  z.object({
    verbs: words,
    heads: words,
    names: words,
    generic: words,
    lead: z.string(),
    quotedItems: z.string(),
    named: z.string(),
    series: z.string(),
    listed: z.string(),
    campaign: z.string(),
    known: z.string(),
    numbered: z.string(),
    sharedHead: z.string(),
    codename: z.string(),
    phrase: z.string(),
    about: z.string(),
    count: z.string(),
    inspection: z.string(),
    documentSubject: z.string(),
    wished: z.string(),
    slogan: z.string(),
    aim: z.string(),
    asked: z.string(),
    likened: z.string(),
    innerVerb: z.string(),
    crimeActivity: z.string(),
    rowHeads: z.string(),
    started: z.string(),
    raised: z.string(),
    during: z.string(),
    introduced: z.string(),
    quotedRow: z.string(),
    covered: z.string(),
    notMeasure: z.string(),
  }),
);
