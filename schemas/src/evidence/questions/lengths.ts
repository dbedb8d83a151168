import { z } from "zod"

/** Longest texts of a field of the evidence, in characters: a line, or a few paragraphs. */
export const SENTENCE_MAXIMUM = 300
export const PARAGRAPHS_MAXIMUM = 6000

export const sentence = z.string().trim().max(SENTENCE_MAXIMUM)
export const paragraphs = z.string().trim().max(PARAGRAPHS_MAXIMUM)
export const referenceId = z.string().max(60)
