import { z } from "zod"
import { PARAGRAPHS_MAXIMUM, SENTENCE_MAXIMUM } from "../lengths.ts"

export const sentence = z.string().trim().max(SENTENCE_MAXIMUM)
export const paragraphs = z.string().trim().max(PARAGRAPHS_MAXIMUM)
export const referenceId = z.string().max(60)
