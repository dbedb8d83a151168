import { z } from "zod"

const cslName = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional()
})

/** A bibliographic item in CSL-JSON (citationstyles.org, schema 1.0), kept to the fields the house uses. */
export const cslItem = z.object({
  type: z.enum([
    "article-journal",
    "book",
    "chapter",
    "report",
    "webpage",
    "dataset",
    "thesis",
    "legislation",
    "document"
  ]),
  title: z.string().trim().min(1).max(600),
  author: z.array(cslName).max(200).optional(),
  "container-title": z.string().max(300).optional(),
  publisher: z.string().max(300).optional(),
  issued: z.object({ "date-parts": z.array(z.array(z.number().int()).min(1).max(3)).length(1) }).optional(),
  volume: z.string().max(40).optional(),
  issue: z.string().max(40).optional(),
  page: z.string().max(40).optional(),
  language: z.string().max(20).optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  PMID: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
  URL: z.url({ protocol: /^https?$/ }).optional()
})
export type CslItem = z.infer<typeof cslItem>

/** Said by hand of a source that was retracted, that a newer edition replaced, or that nobody can reach any more. */
export const referenceMark = z.object({
  kind: z.enum(["retracted", "superseded", "unreachable"]),
  reason: z.string().trim().min(1).max(500),
  on: z.iso.date()
})
export type ReferenceMark = z.infer<typeof referenceMark>

/** A source of a reco: cited from the text by its id, which never changes. */
export const reference = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  csl: cslItem,
  /** The day somebody last opened the source and found it there. */
  checkedOn: z.iso.date().nullable(),
  /** Absent for a source in order. */
  mark: referenceMark.optional()
})
export type Reference = z.infer<typeof reference>
